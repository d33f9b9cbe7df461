"""Find the verbs of a sentence and their subjects.

No parser: verbs of a closed lexicon are found, their subject is looked for to the left, across appositions and
inserted clauses, or to the right after a quotation. What cannot be told stays None.
"""

from collections.abc import Iterable, Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.adjuncts import adjunct_start
from toolkit.extract.around import Around
from toolkit.extract.coordination import mate_of
from toolkit.extract.joint import joined_subject
from toolkit.extract.layout import Sentence
from toolkit.extract.predicate import CLOSING, Predicate
from toolkit.extract.speakers import speakers, stops_phrase
from toolkit.extract.verbgroups import VerbGroup, read_group
from toolkit.extract.verbs import verbs
from toolkit.extract.verbsense import choose, is_noun
from toolkit.extract.words import words
from toolkit.text import Tokens

_REDUCED = frozenset(("by", "in", "at", "from", "with", "between", "for", "under"))
_ACTIVE = frozenset(
    "say stress discuss express direct agree deny confirm promise other decide accept refuse propose offer".split()
)
_SAYS = frozenset(("say", "confirm", "deny", "stress"))
_SPEAKER_KINDS = frozenset(("person", "source", "medium", "side", "group", "pronoun", "holders"))
_RELATIVE_KINDS = frozenset(("medium", "source", "side", "person"))
_COORDINATORS = frozenset(("and", "or", "but", "then"))
_SUBORDINATORS = frozenset(("as", "while", "before", "after", "when", "by", "where", "though"))
# What can open the words between a subject and its verb, set off by commas.
_INSERTS = frozenset(
    """who which whose the a an his her its their one for in on at from under after before speaking citing quoting
    referring responding asked when while as also according himself herself now then both until formerly today yesterday earlier later tonight ( 's
    through via during over among together hours minutes days weeks months inter with without in-person""".split()
)
#: Verbs behind which stands who is told, never who tells.
_TO_SOMEBODY = frozenset(("tell", "inform", "assure", "remind", "notify", "brief"))
_TOLD_OF = frozenset("said reported understood believed known thought rumoured rumored alleged".split())
_OF_OFFICE = frozenset(("to", "of", "for", "at"))
_OF_BODY = frozenset(("of", "for", "at", "in", "with"))
_BELONGS = frozenset(("of", "from", "at", "with"))
_GROUP = 6  # tokens before a verb that adverbs and auxiliaries take up
_PLACED = frozenset(
    ("in", "at", "near", "to")
)  # before a place that is nobody's subject: "a vote in Lima said"
#: Before somebody who is no subject: "talks with Marte on Monday centred on".
_LEADING = frozenset("with to of by from between for about on against at after before and".split())
_PHRASE_OPENS = frozenset(', that and while but then ; – - — : “ ” " ‘ ’ « »'.split())
_GIVEN_OUT = frozenset("issued released published posted carried".split())
_BEHIND = frozenset(
    ', . ; — – in on at after later " ” who during issued released published posted carried'.split()
)


def find_predicates(
    tokens: Tokens,
    number: int,
    sentence: Sentence,
    actors: Sequence[Actor],
    quoted: Sequence[tuple[int, int]],
    verbal: Iterable[int],
) -> Iterator[Predicate]:
    """Yield the predicates of one sentence from left to right, bound to their subjects.

    `quoted` are ranges in marks, `verbal` the tokens that may be verbs.
    """
    table = verbs()
    folds = tokens.folds
    search = _Search(tokens, sentence, actors)
    for i in verbal:
        if i in search.inside:
            continue
        readings = table[folds[i]]
        verb = choose(readings, folds, i, sentence.last, search.ends)
        if verb is None:
            continue
        search.closed = search.closed or frozenset(q[1] for q in quoted)
        search.quote = next((q for q in quoted if q[0] <= i < q[1]), None)
        floor = sentence.first if search.quote is None else max(sentence.first, search.quote[0])
        group = read_group(verb, folds, i, search.past_actor(i, floor))
        if search.quote is not None and floor == group.left and floor - 1 > sentence.first:
            outer = _led_into(group, tokens, sentence.first)
            if outer is not None:  # Marte “praised the talks”: the subject stands before the marks
                search.quote, floor, group = None, sentence.first, outer
        predicate = search.predicate(group, number, floor)
        if predicate is not None:
            search.found.append(predicate)
            yield predicate


def _led_into(group: VerbGroup, tokens: Tokens, first: int) -> VerbGroup | None:
    """Return the group of a verb that opens a quotation, with the words before the mark that belong to it."""
    if group.verb.form not in ("past", "third", "participle"):
        return None
    mark = group.left - 1
    before = tokens.words[mark - 1]
    if not (before[0].isalnum() or before in (")", "'s", "'")):
        return None
    outer = read_group(group.verb, tokens.folds, mark, first)
    return outer._replace(first=group.first, last=group.last, words=(*outer.words, *group.words))


class _Search(Around):
    """The search for the subjects of one sentence's verbs."""

    def past_actor(self, i: int, floor: int) -> int:
        """Return where the words before a verb can begin that belong to it: "Kelly" before "said" is no adverb."""
        ends = self.ends
        for j in range(i, max(floor, i - _GROUP), -1):
            if j in ends:
                return j
        return floor

    def predicate(self, group: VerbGroup, number: int, floor: int) -> Predicate | None:
        """Return the predicate of a verb group, or None where the word is no verb of a clause of its own."""
        caller = self.calls_to_say(group)
        if caller is not None:
            own = "have" in group.words
            found = Predicate(
                group.verb, number, caller.start if own else group.left, group.first, group.last
            )
            found.group, found.subject, found.shared = group.left, caller.subject, not own
            return found
        if is_noun(group, self.folds, self.text, floor, self.last, self.ends):
            return None
        bound = self._subject(group, floor)
        if bound is None:
            return None
        subject, start, shared, relative = bound
        if subject is not None and subject.last <= group.first and not shared:
            subject, begin = joined_subject(subject, self.ends, self.folds, self.text, floor)
            start = min(start, begin)
            start = self.of_paper(subject, start)
            beside = self.ends.get(start)  # "the presidential office the Elysee said"
            if beside is not None and beside.kind == "source" and subject.kind in ("side", "source"):
                start = beside.first
        closing = self.text[group.first - 1] in CLOSING or group.first - 1 in self.closed
        closing = closing or (self.text[group.first - 1] == "," and self.text[group.first - 2] in CLOSING)
        if subject is None and group.first > floor and closing:
            subject = self._behind(group.last) or self._behind_occasion(group.last)
        if subject is not None and subject.last <= group.first and group.verb.kind == "say" and not relative:
            start = self._from_mark(start, floor)
        last = group.last
        if subject is not None and subject.first >= last:
            last = subject.last
        found = Predicate(group.verb, number, start, group.first, last)
        found.group, found.subject, found.shared, found.relative = group.left, subject, shared, relative
        found.modal, found.negated, found.perfect = group.modal, group.negated, group.have
        found.passive = group.be and group.verb.form in ("past", "participle")
        return found

    def _subject(self, group: VerbGroup, floor: int) -> tuple[Actor | None, int, bool, bool] | None:
        """Return the subject, where its clause begins, whether it is shared and relative; None where no clause is."""
        left, form = group.left, group.verb.form
        before = self.folds[left - 1] if left > floor else None
        subject = self.ends.get(left) if left > floor else None
        if subject is None and left > floor:
            subject = self.ends.get(self._before_brackets(left, floor)) or self._before_adjunct(left, floor)
        if before == "to" and group.have and self.folds[left - 2] in _TOLD_OF and left - 3 > floor:
            told = self.ends.get(left - 3)  # "X is said to have agreed"
            if told is not None and self.folds[left - 3] in words().bes:
                return told, told.first, False, False
        previous = next((p for p in reversed(self.found) if self.beside(p)), None)
        if subject is not None and (both := self.between(subject)) is not None:
            return both, both.first, False, False
        if subject is not None:
            published = group.verb.lemma in ("publish", "broadcast", "post") and not group.words
            if published and self.folds[group.first + 1 : group.first + 2] in (["on"], ["by"], ["to"]):
                if group.verb.lemma != "post" or self.folds[subject.head] in speakers().documents:
                    return None  # "an interview with Le Figaro published on Tuesday"
            owner = self.ends.get(subject.first - 1)
            if (
                owner is not None
                and owner.people
                and not subject.people
                and self.folds[subject.first - 1] in _BELONGS
            ):
                return owner, owner.first, False, False  # "Ana Ruiz of the Green Party said"
            if self.folds[subject.first - 1] == "by" and self.folds[subject.first - 2] in _GIVEN_OUT:
                paper = self.ends.get(subject.first - 2)
                if paper is not None and paper.kind == "source":
                    return paper, paper.first, False, False  # "a statement issued by the palace said"
            if form == "ing" and self.is_paper(subject):
                giver = self.gave_out(subject)
                if giver is not None:  # "the office issued a statement saying"
                    return giver, left, True, False
                if previous is not None:
                    return previous.subject, left, True, False  # "confirmed the call in a tweet saying"
            if (behind := self._speaks_through(subject)) is not None:
                return behind, behind.first, False, False
            place = subject.kind == "side" and self.folds[subject.first - 1] in _PLACED and previous is None
            issuer = self.far(group, floor) if place else self.issuer(subject)
            if issuer is not None:
                return issuer, issuer.first, False, False
            if subject.pronoun != "who":
                owner = (
                    self._relative_owner(subject, floor)
                    if group.verb.kind == "say" and form == "past"
                    else None
                )
                if owner is not None:
                    return owner, owner.first, False, False  # "X who visited Oslo on Monday said"
                return subject, self._premodified(subject, floor), False, False
            at = subject.first
            owner = self.ends.get(at) or (self.ends.get(at - 1) if self.folds[at - 1] == "," else None)
            return (standing_for(owner, at, subject.last) if owner is not None else None), at, False, True
        if before == "which" and form != "ing":
            owner = self.ends.get(left - 2 if self.folds[left - 2] == "," else left - 1)
            known = owner if owner is not None and owner.kind in _RELATIVE_KINDS else None
            return (standing_for(known, left - 1, left) if known is not None else None), left - 1, False, True
        if before == "as" and (form == "ing" or group.words[:1] == ("having",)):
            return (*self._quoted(left - 1), False)
        if before == "," or (form == "ing" and self._comma_in_marks(left, floor)):
            return (*self._after_comma(group, floor, previous), False)
        if before == "that" and group.verb.kind == "say" and form in ("past", "third") and not group.be:
            giver = self.gave_paper(left - 1, floor)
            if giver is not None:
                return giver, left, True, True  # "Chile released a readout that said …"
        if before in _COORDINATORS | _SUBORDINATORS and previous is not None:
            if form != "ing" and before not in _COORDINATORS:
                return None, left, False, False
            comma = left - 2 > floor and self.folds[left - 2] == ","
            mate = mate_of(self.near(), group, comma=comma)
            return (mate or previous).subject, left, True, False
        if before in _COORDINATORS and form in ("past", "third") and group.verb.kind == "say":
            opening = self.starts.get(floor)  # "X did not flat out reject it but said"
            if opening is not None and opening.kind in ("person", "source", "medium", "side"):
                return opening, left, True, False
        cites = form == "ing" and group.verb.lemma in ("cite", "quote")
        if cites and previous is not None and previous.last == left:  # "AP reported citing diplomats"
            return previous.subject, left, True, False
        if form == "ing":  # the main clause behind names the speaker
            return (None, left, True, False) if left == floor else None
        opens = left == floor or self.text[left - 1] in CLOSING or self.text[left - 1] in "—–"
        opens = opens or left - 1 in self.closed
        if opens and form in ("past", "third"):
            return self._behind(group.last), group.first, False, False  # inverted: "…," said X
        if form in ("past", "participle") and not group.be and not group.have and group.modal is None:
            after = self.folds[group.first + 1] if group.first + 1 < self.last else ""
            if group.verb.lemma in ("publish", "broadcast"):
                return None  # "the interview published Friday"
            said = group.verb.kind == "say"
            if after == "by" or (after in _REDUCED and not said):
                return None  # a reduced relative: "documents signed by"
            if before is None or not before.isalpha() or form != "past" or group.verb.kind not in _ACTIVE:
                return None
        unlisted = self._unlisted(group, floor)
        if unlisted is None and previous is None:
            unlisted = self.far(group, floor)
        return unlisted, unlisted.first if unlisted is not None else left, False, False

    def _comma_in_marks(self, left: int, floor: int) -> bool:
        """Tell whether a comma stands before a token inside the marks that close there: "“…,” adding that"."""
        return left - 2 > floor and self.text[left - 1] in CLOSING and self.text[left - 2] == ","

    def _before_brackets(self, left: int, floor: int) -> int:
        """Step back over brackets before a verb: "Ola Berg (Old Berg) confirmed", "the office (PMO) said"."""
        if self.text[left - 1] == "]" and left - 1 in self.ends:
            return left - 1  # "“[Marte] stressed that …"
        if self.text[left - 1] != ")":
            return left
        opening = next((j for j in range(left - 2, max(floor, left - 9), -1) if self.text[j] == "("), left)
        return opening if opening > floor else left

    def _relative_owner(self, place: Actor, floor: int) -> Actor | None:
        """Return whom a clause with "who" belongs to that ends in a place or a person without a mark."""
        if place.kind not in ("side", "person") or self.folds[place.first - 1] not in verbs():
            return None
        for j in range(place.first - 2, max(floor, place.first - 5), -1):
            if self.folds[j] == "who":
                owner = self.ends.get(j)
                return owner if owner is not None and owner.people else None
        return None

    def _before_adjunct(self, left: int, floor: int) -> Actor | None:
        """Return the subject with words of time or occasion behind it: "Marte on Monday night promised"."""
        at = adjunct_start(self.folds, floor, left)
        actor = self.ends.get(at) if at < left else None
        return actor if actor is not None and self._is_free(actor, floor) else None

    def _is_free(self, actor: Actor, floor: int) -> bool:
        """Tell whether no preposition leads an actor, who then may be the subject of a verb further on."""
        lead = self.folds[actor.first - 1]
        placed = actor.kind == "side" and lead in _PLACED  # "talks in Lima this week said little"
        return actor.kind in _SPEAKER_KINDS and (
            actor.first == floor or (lead not in _LEADING and not placed)
        )

    def _speaks_through(self, subject: Actor) -> Actor | None:
        """Return who acts where somebody else stands before the verb: "Marte in Oslo", "Marte through his office" promised."""
        lead = self.folds[subject.first - 1]
        at = subject.first - 1
        if self.folds[subject.first - 3 : subject.first] == ["on", "behalf", "of"]:
            at = subject.first - 3
        elif not (
            lead in ("through", "via") or (lead in _PLACED and lead != "to" and subject.kind == "side")
        ):
            return None
        owner = self.ends.get(at)
        return owner if owner is not None and owner.people and self._is_free(owner, 0) else None

    def _premodified(self, subject: Actor, floor: int) -> int:
        """Return where a subject begins with the words before it: "palace spokeswoman X", "the ministry's spokesman, X"."""
        if not subject.people or subject.first - 1 <= floor or self.text[subject.first][0].isupper():
            return subject.first
        start = subject.first
        blocking = stops_phrase()
        while start > floor and subject.first - start < 6 and self.folds[start - 1] not in blocking:
            if not (self.folds[start - 1][0].isalpha() or self.folds[start - 1] in ("'s", "'")):
                break
            start -= 1
        opens = start == floor or self.folds[start - 1] in _PHRASE_OPENS
        return start if opens else subject.first

    def _behind(self, at: int) -> Actor | None:
        """Return who stands behind a verb: "said X", "said X's spokeswoman Y"."""
        actor = self.starts.get(at) or self._acronym(at)
        if actor is not None and actor.last < self.last and self.folds[actor.last] in speakers().individuals:
            named = self.starts.get(actor.last) or self.starts.get(actor.last + 1)
            return named if named is not None and named.people else actor  # "said Marte spokesman Ola Berg"
        if actor is None or actor.last >= self.last or self.folds[actor.last] not in ("'s", "'"):
            return actor
        inner = (self.starts.get(j) for j in range(actor.last + 1, min(self.last, actor.last + 7)))
        return next((a for a in inner if a is not None), actor)

    def _behind_occasion(self, at: int) -> Actor | None:
        """Return who stands behind a verb and an occasion: "“…”, stated in this telephone call President Marte"."""
        if at >= self.last or self.folds[at] not in ("in", "during", "at", "after", "on"):
            return None
        actor = next(
            (self.starts[j] for j in range(at + 2, min(self.last, at + 8)) if j in self.starts), None
        )
        ends = actor is not None and (actor.last >= self.last or self.text[actor.last] in ".,")
        free = actor is not None and self.folds[actor.first - 1] not in _LEADING | {"the", "in", "a"}
        return actor if ends and free else None

    def _from_mark(self, start: int, floor: int) -> int:
        """Return where a subject begins with capitalised words and adjectives before it, back to a mark."""
        text = self.text
        if start - 1 <= floor or text[start - 1] in CLOSING or not text[start - 1][0].isalpha():
            return start
        blocking = stops_phrase()
        for j in range(start - 1, max(floor, start - 6), -1):
            if text[j] in CLOSING or (text[j] == "," and j > floor + 3):
                return j + 1
            if not text[j][0].isalpha() or self.folds[j] in blocking or self.folds[j] in _LEADING:
                return start
        return start

    def _acronym(self, at: int) -> Actor | None:
        """Return an acronym behind a verb of saying as a source: "said PMO."."""
        if at >= self.last or not (self.text[at].isupper() and len(self.text[at]) > 2):
            return None
        ends = at + 1 >= self.last or self.folds[at + 1] in _BEHIND
        return Actor(at, at + 1, "source") if ends else None

    def _unlisted(self, group: VerbGroup, floor: int) -> Actor | None:
        """Return capitalised words before a verb of saying as a source that no list has: "Dagbladet reported"."""
        if group.verb.kind not in ("say", "confirm", "deny"):
            return None
        found = self.capitalised(group.left)
        return found if found is not None and found.first >= floor else None

    def _after_comma(
        self, group: VerbGroup, floor: int, previous: Predicate | None
    ) -> tuple[Actor | None, int, bool]:
        """Find the subject of a verb behind a comma: across an insertion, behind the verb, or an earlier one."""
        comma, form = group.left - 1, group.verb.form
        if form == "ing" and self.folds[comma - 1] == "which":  # "the newspaper, which, citing Y, reported"
            owner = self.ends.get(comma - 2 if self.folds[comma - 2] == "," else comma - 1)
            return owner, group.left, True
        if form == "ing" and group.verb.lemma in ("cite", "quote"):
            says = [p for p in self.near() if p.kind == "say" and p.subject is not None and not p.relative]
            if says and says[0].subject is not None and says[0].subject.kind == "medium":
                return says[0].subject, group.left, True  # "AP reported that X had asked for it, citing Y"
        if form == "ing" and previous is not None:  # "…, AP reported, quoting Y"
            mate = mate_of(self.near(), group, comma=True)
            return (mate or previous).subject, group.left, True
        giver = self.given_out_by(floor) if group.verb.kind == "say" and form != "ing" else None
        if giver is not None:
            return giver, floor, False  # "A statement issued by X, adviser to Y, stated that"
        close = self._behind(group.last) if form in ("past", "third") and group.verb.kind == "say" else None
        if close is not None and group.verb.lemma not in _TO_SOMEBODY and close.kind in ("source", "person"):
            if self._inverted(close) and close.last >= self.last - 1:
                return close, group.first, False  # "…, said the office in Oslo."
        subject, start = self._across(comma, floor, group.left)
        if subject is not None:
            return subject, self._premodified(subject, floor) if start == subject.first else start, False
        if form == "ing" and previous is None and group.verb.kind in _SAYS:
            owner = self.opens_clause(floor, comma)
            if owner is not None:  # "Marte was dismissive of it, saying he had …"
                return owner, group.left, True
        adverbial = self._before_adjunct(comma, floor)
        if adverbial is not None and form in ("past", "third", "base"):
            return adverbial, adverbial.first, False  # "Marte on Friday, 3 May, promised"
        inner = self.ends.get(comma)
        leads = inner is not None and (
            inner.first <= floor + 1 or self.folds[inner.first - 1] in _PHRASE_OPENS
        )
        if inner is not None and leads and form == "ing" and previous is None:
            return inner, group.left, True  # "Kyodo, citing an official, reported"
        behind = self._behind(group.last) if group.verb.lemma not in _TO_SOMEBODY else None
        if form in ("past", "third") and behind is not None and self._inverted(behind):
            return behind, group.first, False
        if previous is not None and form not in ("base", "participle"):
            mate = mate_of(self.near(), group, comma=True)
            if self.folds[group.left - 2] in ("and", "but") or mate is not None:
                return (mate or previous).subject, group.left, True
        return None, group.left, False

    def _across(self, comma: int, floor: int, start: int) -> tuple[Actor | None, int]:
        """Find a subject whose apposition or relative clause ends at a comma: "X, the ministry's spokesman, said"."""
        inner = self.ends.get(comma)
        if inner is not None:
            office = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] in _OF_OFFICE else None
            if office is not None and "," in self.folds[office.first : office.last]:
                return office, office.first  # "Ola Berg, the press secretary to President X, said"
            beside = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] == "and" else None
            if (
                beside is not None
                and beside.people
                and not inner.people
                and "," in self.folds[beside.first : beside.last]
            ):
                return (
                    beside,
                    beside.first,
                )  # "X, Crown Prince of Y and Deputy Commander of the Armed Forces, said"
            if "," in self.folds[inner.first : inner.last]:
                return inner, inner.first  # one phrase: "Mauro Vieira, Brazil's foreign minister, told"
            outer = self.ends.get(inner.first - 1) if self.folds[inner.first - 1] == "," else None
            if outer is not None and inner.first - 1 > floor:  # the name speaks, whichever comes first
                if inner.people and not outer.people and outer.kind == "source":
                    return inner, outer.first
                if inner.kind == "medium" and outer.kind in ("source", "medium"):
                    return inner, outer.first  # "the state broadcaster, CCTV, said"
                if outer.people or outer.side or outer.kind in ("source", "medium"):
                    return outer, outer.first
            named = inner.first - 2
            if inner.kind == "source" and named >= floor and self.folds[named + 1] == ",":
                opens = named == floor or self.folds[named - 1] in _PHRASE_OPENS or named in self.closed
                if self.text[named][0].isupper() and self.text[named].isalpha() and opens:
                    whole = Actor(named, inner.last, "source", side=inner.side)
                    whole.head = (
                        inner.head
                    )  # "Berg, the ministry's spokeswoman, said": a name that no list has
                    return whole, named
        for j in range(comma - 1, max(floor, comma - 40), -1):
            if self.text[j] in '.;:“”"':
                break
            actor = self.ends.get(j) if self.folds[j] == "," else None
            if self.folds[j] in ("'s", "'"):  # "Ola Berg, spokesman for Norway's navy, said"
                apposed = self.ends.get(j)
                if apposed is not None and apposed.people and "," in self.folds[apposed.first : j]:
                    return apposed, apposed.first
            if self.folds[j] in _OF_BODY:  # "Ola Berg, spokesman of X's party, said"
                apposed = self.ends.get(j)
                if apposed is not None and apposed.people and "," in self.folds[apposed.first : j]:
                    return apposed, apposed.first
            if actor is not None and actor.kind in _SPEAKER_KINDS and actor.pronoun != "who":
                opening = self.folds[j + 1]
                if (
                    opening in _INSERTS
                    or opening in speakers().individuals
                    or opening.endswith("ing")
                    or opening[0].isdigit()
                    or self.text[j + 1][0].isupper()
                ):
                    return actor, actor.first
        return None, start

    def _inverted(self, subject: Actor) -> bool:
        """Tell whether a verb after a comma has its subject behind it: "…, said the sources, who …"."""
        return subject.last >= self.last or self.folds[subject.last] in _BEHIND

    def _quoted(self, at: int) -> tuple[Actor | None, int, bool]:
        """Find who is quoted "as saying": the object of an active verb, the subject of a passive one."""
        host = next(
            (p for p in reversed(self.found) if p.lemma in ("quote", "cite", "describe", "report")), None
        )
        if host is not None and host.passive:
            return host.subject, at, True
        aside = self.folds[at - 1] in (",", "later", "also", "directly", "further")
        actor = self.ends.get(at - 1 if aside else at) or self.capitalised(at)
        return actor, actor.first if actor is not None else at, False


def standing_for(owner: Actor, first: int, last: int) -> Actor:
    """Return a relative pronoun as who it stands for."""
    actor = Actor(first, last, owner.kind, owner.people, owner.side, owner.medium)
    actor.antecedent = owner.antecedent or owner
    actor.sides, actor.head = owner.sides, owner.head
    return actor
