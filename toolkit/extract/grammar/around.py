"""Subjects that stand away from their verbs: behind an adverbial, both of a talk, a name that no list has."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.complements import TELLS, TIMES
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup
from toolkit.extract.layout import Sentence
from toolkit.extract.speakers import not_a_name
from toolkit.text import Tokens

_SPEAKER_KINDS = frozenset(("person", "source", "medium", "side", "pronoun", "holders"))
_NO_NAME = frozenset(("as", "but", "when", "while", "if", "although", "yet", "and", "since", "what", "later"))
ISSUER_KINDS = frozenset(("person", "source", "medium", "side"))
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
        if actor is None or actor.kind not in ISSUER_KINDS or actor.last >= group.left:
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
