"""Subjects that stand away from their verbs: behind a paper, an adverbial, or a call in which somebody speaks up."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.adjuncts import adjunct_start
from toolkit.extract.grammar.complements import TELLS, TIMES
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.layout import Sentence
from toolkit.extract.speakers import not_a_name, speakers
from toolkit.text import Tokens

_SPEAKER_KINDS = frozenset(("person", "source", "medium", "side", "pronoun", "holders"))
_NO_NAME = frozenset(("as", "but", "when", "while", "if", "although", "yet", "and", "since", "what", "later"))
_ISSUER_KINDS = frozenset(("person", "source", "medium", "side"))
#: What those on it have "between" them: the subject is both, not the one before the verb.
_TALKS = frozenset(
    "call calls conversation conversations talk talks discussion exchange dialogue meeting videoconference".split()
)
# Between a subject and its verb without commas: "Marte in a statement said", "the party controlling the port said".
_BETWEEN = frozenset(
    "in on at after before during through via following amid late earlier from with under by".split()
)
_DATED = _BETWEEN | TIMES
_CONNECTS = frozenset(
    "however meanwhile but moreover furthermore separately still instead then later also".split()
)
_THROUGH = frozenset(("in", "through", "via"))
_GIVES_OUT = frozenset(
    "issued released published posted issues releases publishes posts issuing releasing".split()
)
_PAPER = 14  #: tokens from a paper to "that said"
_BEFORE_PAPERS = _THROUGH | _GIVES_OUT
_LEADS_TO_SAY = frozenset(("call", "take", "hold", "write", "tweet", "post", "speak", "send"))
_RINGS = frozenset(("call", "make", "place", "speak"))
_SPEAKING_UP = frozenset(
    """say tell inform announce state assure reassure reiterate reaffirm affirm confirm stress emphasize emphasise underline underscore
    express convey voice promise pledge vow commit offer invite extend propose suggest""".split()
)
_TELLS = frozenset(("say", "tell", "inform"))
_ASSURES = frozenset(("assure", "reassure", "promise", "announce", "warn"))
_ON_A_DAY = frozenset(
    "to on late early last today yesterday tonight monday tuesday wednesday thursday friday saturday sunday again".split()
)
_TAKES = frozenset("took take takes taking used use uses using seized seizes seizing".split())
_OCCASIONS = frozenset("opportunity occasion chance call conversation exchange talks moment".split())
_TAKERS = frozenset(("person", "pronoun", "group", "side", "holders", "source"))
_IS_SAID_TO = frozenset(("report", "say", "quote", "allege", "believe", "understand"))
_BULLETS = frozenset("•*·-–▪●◦")  #: before an item of a list


_OF_WHAT = frozenset("about whether if why how on what by when".split())
_WHOM = frozenset(("him", "her", "them"))


class Around:
    """The actors of a sentence by where they begin and end, and the predicates found so far."""

    def __init__(self, tokens: Tokens, sentence: Sentence, actors: Sequence[Actor]) -> None:
        self.folds, self.text = tokens.folds, tokens.words
        self.last = sentence.last
        self.ends: dict[int, Actor] = {}
        self.starts: dict[int, Actor] = {}
        self.inside: set[int] = set()
        for actor in actors:  # longer ones first: "an adviser to Macron", not "Macron"
            self.ends.setdefault(actor.last, actor)
            self.starts.setdefault(actor.first, actor)
            self.inside.update(range(actor.first, actor.last))
        self.found: list[Predicate] = []
        self.quote: tuple[int, int] | None = None
        self.closed: frozenset[int] = frozenset()  #: the tokens behind quotations

    def beside(self, p: Predicate) -> bool:
        """Tell whether a predicate stands between the same quotation marks."""
        return self.quote is None or self.quote[0] <= p.first < self.quote[1]

    def near(self) -> list[Predicate]:
        """List the predicates between the same quotation marks."""
        return [p for p in self.found if self.beside(p)]

    def addresses(self, group: VerbGroup) -> bool:
        """Tell whether a verb of telling says whom it tells: "told Marte that", "informed him that"."""
        if group.verb.lemma not in TELLS or group.last >= self.last:
            return False
        whom = self.starts.get(group.last) or self.starts.get(group.last + 1)
        return self.folds[group.last] in _WHOM or (whom is not None and whom.kind == "person")

    def is_asked(self, group: VerbGroup) -> bool:
        """Tell whether a participle set off by commas says what somebody was asked: "Marte, asked about it, was guarded"."""
        plain = group.verb.form in ("past", "participle") and not (group.be or group.have or group.modal)
        return (
            plain
            and group.last < self.last
            and self.folds[group.last] in _OF_WHAT
            and group.left - 1 in self.ends
        )

    def calls_to_say(self, group: VerbGroup) -> Predicate | None:
        """Return the call in which somebody speaks up: "Marte phoned Ilves to say that …"."""
        if group.verb.form == "base" and group.verb.lemma in _SPEAKING_UP:
            caller = self.occasion(group) or self.second_purpose(group)
            if caller is not None:
                return caller
        dated = group.words[-1:] == ("to",) and _ON_A_DAY.issuperset(
            group.words
        )  # "rang him on Thursday to tell him"
        if not (
            (group.verb.lemma in _TELLS and (dated or group.words == ("have",)))
            or (group.verb.lemma in _ASSURES and dated)
        ):
            return None
        near = self.near()
        call = near[-1] if near else None
        if "have" in group.words:  # "is reported to have said"
            told = call is not None and call.passive and call.last == group.left - 1
            return call if told and call is not None and call.lemma in _IS_SAID_TO else None
        if group.verb.form != "base":
            return None
        if call is None or call.subject is None or call.passive or call.last == group.left:
            return None  # not: "declined to say"
        return call if call.kind == "call" or call.lemma in _LEADS_TO_SAY else None

    def second_purpose(self, group: VerbGroup) -> Predicate | None:
        """Return the call of "Marte phoned Ilves to congratulate him and reaffirm that …"."""
        before = group.left - 1
        if group.words not in ((), ("to",)) or self.folds[before] != "and":
            return None
        near = self.near()
        call = near[-1] if near else None
        if call is None or call.subject is None or call.passive or call.trailing:
            return None
        if (call.kind != "call" or call.lemma == "meet") and call.lemma not in _RINGS:
            return None
        between = self.folds[call.last : before]
        purpose = "to" in between and verbs().get(
            between[between.index("to") + 1] if between[-1] != "to" else ""
        )
        return call if purpose and "that" not in between and any(v.form == "base" for v in purpose) else None

    def occasion(self, group: VerbGroup) -> Predicate | None:
        """Return who speaks up in "took the opportunity to reiterate", "used the call to assure him"."""
        noun = group.left - 1
        if group.words[:1] != ("to",) or self.folds[noun] not in _OCCASIONS:
            return None
        verb = next((i for i in range(noun - 1, max(noun - 6, 0), -1) if self.folds[i] in _TAKES), None)
        if verb is None:
            return None
        subject = self.ends.get(verb) or self.ends.get(verb - 1)
        if subject is None:
            if self.folds[verb - 1] not in ("and", ","):
                return None
            earlier = self.near()[-1:]
            subject = earlier[0].subject if earlier else None
        if subject is None or subject.kind not in _TAKERS:
            return None
        taken = Predicate(group.verb, group.first, verb, verb, group.left)
        taken.subject = subject
        return taken

    def between(self, last: Actor) -> Actor | None:
        """Return both of "the call between X and Y addressed it", where the second stands before the verb."""
        first = self.ends.get(last.first - 1) if self.folds[last.first - 1] == "and" else None
        if (
            first is None
            or self.folds[first.first - 1] != "between"
            or self.folds[first.first - 2] not in _TALKS
        ):
            return None
        return Actor(first.first, last.last, "group")

    def issuer(self, paper: Actor) -> Actor | None:
        """Return who speaks through a paper: "the presidency in a statement said"."""
        issuer = self.ends.get(paper.first - 1) if self.is_paper(paper) else None
        if issuer is None and self.is_paper(paper) and self.folds[paper.first - 1] == "in":
            issuer = self.before_dated(paper.first - 1)
        return issuer if issuer is not None and issuer.kind in _ISSUER_KINDS else None

    def told_to(self, hearer: Actor) -> Actor | None:
        """Return who speaks in a paper to somebody: "Berg in a statement to CNN said"."""
        paper = self.ends.get(hearer.first - 1)
        if paper is None or not self.is_paper(paper) or self.folds[paper.first - 1] != "in":
            return None
        return self.ends.get(paper.first - 1) or self.before_dated(paper.first - 1)

    def before_dated(self, at: int) -> Actor | None:
        """Return who stands before a day and a paper: "Marte on Monday in a statement said", "Berg, on 7 May, in a letter said"."""
        begin = adjunct_start(self.folds, max(0, at - 8), at)
        begin -= self.folds[begin - 1] == ","
        return self.ends.get(begin) if begin < at else None

    def is_paper(self, actor: Actor) -> bool:
        """Tell whether a phrase is a paper that somebody speaks through."""
        if actor.kind != "source" or self.folds[actor.first - 1] not in _BEFORE_PAPERS:
            return False
        return self.folds[actor.head] in speakers().documents

    def gave_out(self, paper: Actor) -> Actor | None:
        """Return who gives out a paper, by the verb before it."""
        verb = paper.first - 1
        if self.folds[verb] not in _GIVES_OUT:
            return None
        found = (self.ends.get(j) for j in range(verb, max(verb - 4, 0), -1))
        giver = next((a for a in found if a is not None), None)
        return giver if giver is not None and giver.kind in _ISSUER_KINDS else None

    def given_out_by(self, floor: int) -> Actor | None:
        """Return who issued the paper that opens a clause: "A statement issued by Marte's office, …"."""
        paper = self.starts.get(floor)
        if paper is None or paper.kind != "source" or self.folds[paper.head] not in speakers().documents:
            return None
        if paper.last + 2 >= self.last or self.folds[paper.last] not in _GIVES_OUT:
            return None
        return self.starts.get(paper.last + 2) if self.folds[paper.last + 1] == "by" else None

    def of_paper(self, giver: Actor, start: int) -> int:
        """Return where a clause begins whose subject stands behind a paper: "a press release issued by the palace read"."""
        verb = giver.first - 2
        if self.folds[giver.first - 1] != "by" or verb < 1 or self.folds[verb] not in _GIVES_OUT:
            return start
        paper = self.ends.get(verb)
        return paper.first if paper is not None and paper.kind == "source" else start

    def gave_paper(self, that: int, floor: int) -> Actor | None:
        """Return who gave out the paper that "that" goes back to: "Chile released a readout of the call that said"."""
        for j in range(that - 1, max(floor, that - _PAPER), -1):
            if self.text[j] in ',;:“”"':
                return None
            if self.folds[j] in speakers().documents:
                verb = next(
                    (k for k in range(j - 1, max(floor, j - 5), -1) if self.folds[k] in _GIVES_OUT), None
                )
                giver = self.ends.get(verb) if verb is not None else None
                return giver if giver is not None and giver.kind in _ISSUER_KINDS else None
        return None

    def far(self, group: VerbGroup, floor: int) -> Actor | None:
        """Find the subject that opens a clause, with words between it and a verb of saying: "Berg after the vote said"."""
        if group.verb.kind not in ("say", "confirm", "deny") or group.verb.form not in ("past", "third"):
            return None
        begin = floor
        if self.folds[floor] in _DATED or self.folds[floor] in ("last", "this"):
            begin = next(
                (j + 1 for j in range(floor, min(group.left, floor + 12)) if self.text[j] == ","), floor
            )
        if begin >= group.left - 2 or any(self.text[j] in ',;:“”"' for j in range(begin, group.left)):
            return None
        actor = self.starts.get(begin) or self._capitals_from(begin, group.left)
        if actor is None or actor.kind not in _ISSUER_KINDS or actor.last >= group.left:
            return None
        after = self.folds[actor.last]
        return (
            actor
            if after in _DATED or after == "this" or (after.endswith("ing") and len(after) > 5)
            else None
        )

    def _capitals_from(self, begin: int, stop: int) -> Actor | None:
        """Return a name of several capitalised words that opens a clause as a source that no list has."""
        first = begin + 1 if self.folds[begin] == "the" else begin
        last = first
        while last < stop and (self.text[last][0].isupper() or self.folds[last] in ("'s", "of")):
            last += 1
        return Actor(begin, last, "source") if last - first > 1 else None

    def opens_clause(self, floor: int, comma: int) -> Actor | None:
        """Return the subject of a clause whose verb no list has: it stands first, or behind an adverbial."""
        floor += self.text[floor] in _BULLETS
        owner = self.starts.get(floor)
        if (
            owner is None and self.folds[floor] in _CONNECTS
        ):  # "However, a spokesman cast doubt on it, saying"
            owner = self.starts.get(floor + 1 + (self.folds[floor + 1] == ","))
        if owner is None and self.folds[floor] in _BETWEEN:
            begin = next((j + 1 for j in range(floor, min(comma, floor + 12)) if self.text[j] == ","), floor)
            owner = self.starts.get(begin)
        known = owner is not None and owner.kind in _SPEAKER_KINDS
        return owner if known and owner is not None and owner.last < comma - 1 else None

    def capitalised(self, last: int) -> Actor | None:
        """Return the capitalised words before a token as a source."""
        start = last
        while start > 0 and last - start < 4 and self.text[start - 1][0].isupper():
            start -= 1
        seat = self.folds[start:last] in (
            ["state", "house"],
            ["labour"],
        )  # the seat of several governments, a party
        if start == last or (not_a_name(self.folds[last - 1]) and not seat):
            return None
        if start + 1 < last and self.folds[start] in _NO_NAME:
            start += 1  # "As Berg said"
        if start > 0 and self.folds[start - 1] == "the":
            start -= 1
        return Actor(start, last, "source")
