"""Find the verbs of a sentence and their subjects.

No parser: verbs of a closed lexicon are found, their subject is looked for to the left, across appositions and
inserted clauses, or to the right after a quotation. What cannot be told stays None.
"""

from collections.abc import Iterable, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.adjacent import GIVEN_OUT, Adjacent, Bound, standing_for
from toolkit.extract.grammar.asideparticiples import is_aside
from toolkit.extract.grammar.coordination import SAYING, mate_of, open_relative, without_opening
from toolkit.extract.grammar.insertions import DASHES, split_group, subject_before
from toolkit.extract.grammar.joint import joined_subject
from toolkit.extract.grammar.predicate import CLOSING, Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup, read_group
from toolkit.extract.grammar.verbs import completions, readings
from toolkit.extract.grammar.verbsense import choose, is_noun
from toolkit.extract.layout import Sentence
from toolkit.extract.speakers import speakers
from toolkit.extract.words import words
from toolkit.text import Tokens

_REDUCED = frozenset(("by", "in", "at", "from", "with", "between", "for", "under"))
_ACTIVE = frozenset(
    "say stress discuss express direct agree deny confirm promise other decide accept refuse propose offer".split()
)
_RELATIVE_KINDS = frozenset(("medium", "source", "side", "person"))
_COORDINATORS = frozenset(("and", "or", "but", "then", "yet"))
_SUBORDINATORS = frozenset(("as", "while", "before", "after", "when", "by", "where", "though"))
_JOINING = _COORDINATORS | _SUBORDINATORS
_BEFORE_ING = frozenset(("by", "beyond", "besides", "without", "before", "after", "while", "when", "upon"))
_MAKES = frozenset(
    "led leads leading prompted prompts prompting caused forced forcing allowed pushed pushing".split()
)
_SEEMS = frozenset("appears appear appeared seems seem seemed".split())
_TOLD_OF = frozenset(
    "said reported understood learnt learned believed known thought rumoured rumored alleged".split()
)
_PURPOSES = frozenset(("base", "ing"))  #: forms of "to say", "to saying"
_FAR = 5  # tokens from a verb to the first word that completes it, and one
_GROUP = 6  # tokens before a verb that adverbs and auxiliaries take up


def find_predicates(
    tokens: Tokens,
    number: int,
    sentence: Sentence,
    actors: Sequence[Actor],
    quoted: Sequence[tuple[int, int]],
    verbal: Iterable[int],
) -> list[Predicate]:
    """Return the predicates of one sentence from left to right, bound to their subjects.

    `quoted` are ranges in marks, `verbal` the tokens that may be verbs.
    """
    table = readings()
    folds = tokens.folds
    search = _Search(tokens, sentence, actors)
    search.closed = frozenset([q[1] for q in quoted])
    needed = completions()
    for i in verbal:
        if i in search.inside or (
            folds[i] in needed and needed[folds[i]].isdisjoint(folds[i + 1 : i + _FAR])
        ):
            continue
        verb = choose(table[folds[i]], folds, i, sentence.last, search.ends)
        if verb is None:
            continue
        search.quote = next((q for q in quoted if q[0] <= i < q[1]), None) if quoted else None
        floor = sentence.first if search.quote is None else max(sentence.first, search.quote[0])
        group = read_group(verb, folds, i, search.past_actor(i, floor))
        if search.quote is not None and floor == group.left and floor - 1 > sentence.first:
            outer = _led_into(group, tokens, sentence.first)
            if outer is not None:  # Marte “praised the talks”: the subject stands before the marks
                search.quote, floor, group = None, sentence.first, outer
        group = split_group(group, folds, search.ends, floor) or group
        predicate = search.predicate(group, number, floor)
        if predicate is not None:
            search.found.append(predicate)
    return search.found


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


class _Search(Adjacent):
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
        if group.words or group.verb.form in _PURPOSES:
            purpose = self._purpose(group, number, floor)
            if purpose is not None:
                return purpose
        if is_noun(group, self.folds, self.text, floor, self.last, self.ends):
            return None
        bound = self._subject(group, floor)
        if bound is None:
            return None
        subject, start, shared, relative = bound
        if group.verb.lemma.startswith("be ") and not shared and not self.is_somebody(subject):
            return None  # "it was clear that"
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
            subject = self.behind(group.last) or self.behind_occasion(group.last)
        if subject is not None and subject.last <= group.first and group.verb.kind == "say" and not relative:
            start = self.from_mark(start, floor)
        last = group.last
        if subject is not None and subject.first >= last:
            last = subject.last
        found = Predicate(group.verb, number, start, group.first, last)
        found.group, found.subject, found.shared, found.relative = group.left, subject, shared, relative
        found.modal, found.negated, found.perfect = group.modal, group.negated, group.have
        found.passive = group.be and group.verb.form in ("past", "participle")
        return found

    def _purpose(self, group: VerbGroup, number: int, floor: int) -> Predicate | None:
        """Return the predicate of somebody who does something else in order to say what he says, and has no subject of its own."""
        caller = self.calls_to_say(group)
        if caller is not None:
            own = "have" in group.words
            found = Predicate(
                group.verb, number, caller.start if own else group.left, group.first, group.last
            )
            found.group, found.subject, found.shared = group.left, caller.subject, not own
            return found
        user = self.uses_to_say(group, floor) or self.confines(group, floor)
        if user is None:
            return None
        found = Predicate(group.verb, number, group.left, group.first, group.last)
        found.group, found.subject, found.shared = group.left, user, True
        return found

    def said_before(self, near: Sequence[Predicate]) -> Predicate | None:
        """Return the last verb of saying with "that" behind it: "confirmed that the two men talked but said"."""
        return next(
            (p for p in reversed(near) if p.kind in SAYING and self.folds[p.last : p.last + 1] == ["that"]),
            None,
        )

    def _subject(self, group: VerbGroup, floor: int) -> Bound | None:
        """Return the subject, where its clause begins, whether it is shared and relative; None where no clause is."""
        left, form = group.left, group.verb.form
        before = self.folds[left - 1] if left > floor else None
        subject = self.ends.get(left) if left > floor else None
        if subject is None and left > floor:
            subject = self.ends.get(self.before_brackets(left, floor)) or self.before_adjunct(left, floor)
        if before == "to" and group.have and self.folds[left - 2] in _TOLD_OF and left - 3 > floor:
            told = self.ends.get(left - 3)  # "X is said to have agreed"
            if told is not None and self.folds[left - 3] in words().bes:
                return told, told.first, False, False
        if before == "to" and group.have and self.folds[left - 2] in _SEEMS:
            seen = self.ends.get(left - 2)  # "X appears to have agreed"
            if seen is not None:
                return seen, seen.first, False, False
        if subject is None and before in GIVEN_OUT and group.verb.kind == "say" and form != "ing":
            giver = self.ends.get(left - 1)  # "A statement the ministry released said"
            paper = self.ends.get(giver.first) if giver is not None else None
            if (
                paper is not None
                and paper.kind == "source"
                and self.folds[paper.head] in speakers().documents
            ):
                return giver, paper.first, False, False
        if before == "to" and form == "base" and group.verb.kind == "say" and left - 2 > floor:
            made = self.ends.get(left - 1)  # "a talk that led Marte to say that …"
            if made is not None and self.folds[made.first - 1] in _MAKES:
                return made, made.first, False, False
        previous = next((p for p in reversed(self.found) if self.beside(p)), None)
        if subject is not None:
            return self.adjacent(subject, group, floor, previous)
        if before == "which" and form != "ing":
            owner = self.ends.get(left - 2 if self.folds[left - 2] == "," else left - 1)
            known = owner if owner is not None and owner.kind in _RELATIVE_KINDS else None
            if known is not None and known.kind == "person" and group.verb.lemma == "go on":
                known = None  # "The talk between X and Y, which went on for an hour"
            return (standing_for(known, left - 1, left) if known is not None else None), left - 1, False, True
        if before == "as" and (form == "ing" or group.words[:1] == ("having",)):
            return (*self.quoted(left - 1), False)
        if before == "," and group.verb.lemma == "ask" and self.is_asked(group):
            return None  # "Marte, asked about the talks, was guarded"
        if (
            before == ","
            and form in ("past", "participle")
            and not group.words
            and is_aside(group, self.folds, self.text, self.last, self.found)
        ):
            return None  # "that these steps, agreed by all sides in Lima, have to be taken"
        if before == "," or (form == "ing" and self.comma_in_marks(left, floor)):
            return (*self.after_comma(group, floor, previous), False)
        if before == "that" and group.verb.kind == "say" and form in ("past", "third") and not group.be:
            giver = self.gave_paper(left - 1, floor)
            if giver is not None:
                return giver, left, True, True  # "Chile released a readout that said …"
        backshifted = "had" in group.words and previous is not None and previous.verb.form == "past"
        if previous is not None and previous.perfect:
            backshifted = False  # "X had warned Y of it and had invited Z"
        if before in _COORDINATORS and previous is not None and (group.modal is not None or backshifted):
            held = self.of_unread_clause(left - 1, previous)
            if held is not None:  # "X said that Y stands by it and would send a boat"
                return held, left, True, False
            if group.modal == "would" and self.tells_of_thing(left - 1, previous):
                return None, left, False, False
        if before in _COORDINATORS and previous is not None and self.tells_own_people(group, previous):
            held = self.of_unread_clause(left - 1, previous)
            if held is not None:  # "Nordfax reported that X left the room and told his aides"
                return held, left, True, False
        if before in _COORDINATORS and form in ("past", "third"):
            unread = self.unread(left - 1, floor, previous)
            if unread is not None:  # "X softened her tone and promised"
                return unread, left, True, False
        if form == "ing" and before == "beyond" and previous is not None and group.verb.kind == "say":
            return previous.subject, left, True, False  # "gave few details, beyond reporting that"
        if form == "ing" and before in _BEFORE_ING and previous is None and group.verb.kind == "say":
            opening = self.starts.get(floor)  # "Chile reacted to it by claiming that …"
            if opening is not None and opening.kind in ("person", "source", "medium", "side"):
                return opening, left, True, False
        if before in _JOINING and previous is not None:
            if form != "ing" and before not in _COORDINATORS:
                return None, left, False, False
            comma = left - 2 > floor and self.folds[left - 2] == ","
            near = without_opening(self.near(), self.folds)
            mate = open_relative(near, group, self.folds) or mate_of(
                near,
                group,
                comma=comma,
                addressed=self.addresses(group),
                contrast=self.said_before(near) if before == "but" else None,
            )
            return (mate or previous).subject, left, True, False
        if before in _COORDINATORS and form in ("past", "third") and group.verb.kind == "say":
            opening = self.starts.get(floor)  # "X did not flat out reject it but said"
            if opening is not None and opening.kind in ("person", "source", "medium", "side"):
                return opening, left, True, False
        cites = form == "ing" and group.verb.lemma in ("cite", "quote")
        if cites and previous is not None and previous.last == left:  # "AP reported citing diplomats"
            return previous.subject, left, True, False
        if form == "ing":  # the main clause behind names the speaker
            opens = left == floor or (before == "while" and left - 1 == floor)
            return (None, left, True, False) if opens else None
        if before in DASHES and form in ("past", "third"):
            inserted = subject_before(self.folds, self.ends, left - 1, floor)
            if inserted is not None:
                return inserted, inserted.first, False, False  # "X – a former banker – promised"
        opens = left == floor or self.text[left - 1] in CLOSING or self.text[left - 1] in "—–"
        opens = opens or left - 1 in self.closed
        if opens and form in ("past", "third"):
            return self.behind(group.last), group.left, False, False  # inverted: "…," said X
        if form in ("past", "participle") and not group.be and not group.have and group.modal is None:
            after = self.folds[group.first + 1] if group.first + 1 < self.last else ""
            if group.verb.lemma in ("publish", "broadcast"):
                return None  # "the interview published Friday"
            said = group.verb.kind == "say"
            if after == "by" or (after in _REDUCED and not said):
                return None  # a reduced relative: "documents signed by"
            if before is None or form != "past" or group.verb.kind not in _ACTIVE:
                return None
            if not before.isalpha() and self.phrase(group, floor) is None:
                return None
        unlisted = self.unlisted(group, floor)
        if unlisted is None and previous is None:
            unlisted = self.far(group, floor) or self.somebody(group, floor)
        if unlisted is None:
            unlisted = self.phrase(group, floor)
        return unlisted, unlisted.first if unlisted is not None else left, False, False
