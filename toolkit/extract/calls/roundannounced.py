"""What announces a round of calls that a text tells one by one: "X spoke by phone with three leaders today"."""

from collections.abc import Sequence
from typing import NamedTuple

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.words import words


class Round(NamedTuple):
    """What announces a round of calls: where it stands, who made them, and the words for the medium."""

    sentence: int
    maker: Person
    medium: str
    medium_at: tuple[int, int]
    placed: bool  #: the maker called the others
    came: bool  #: the others called
    group: bool  #: of "the leaders of partner states", whom the text names further on
    told: tuple[
        Person, ...
    ] = ()  #: who was on the first of several, "one of two telephone calls that he made"


def round_announced(reading: Reading, reports: Sequence[CallReport]) -> Round | None:
    """Return the first announcement in the opening of a text: a clause with one end of the line, and the other in the plural."""
    lexicon, find = call_words(), reading.phrases.find
    body = reading.layout.body
    for number in range(body, min(body + _OPENING, len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        if any(r.sentence == number and len(r.people) + len(r.sides) > 1 for r in reports):
            return None
        folds = reading.tokens.folds[sentence.first : sentence.last]
        nouns = [
            (h.value, h.first, h.last)
            for h in find(lexicon.nouns, sentence.first, sentence.last)
            if reading.tokens.folds[h.last - 1] in _PLURAL
        ]
        if _is_of_two(reading, sentence.first, sentence.last):
            continue
        hits = [hit for hit in nouns if hit[0] != "talk"]
        several = bool(hits)
        group = not _GROUPS.isdisjoint(folds)
        if not hits:
            hits = [(h.value, h.first, h.last) for h in find(lexicon.ways, sentence.first, sentence.last)]
            several = any(_has_been(reading, first) for _, first, _ in hits) or any(
                reading.tokens.folds[last - 1] == "conversations" for _, _, last in nouns
            )
            hits = hits if (group or several) and _ONE_GATHERING.isdisjoint(folds) else []
        rings = (
            [
                h
                for h in find(lexicon.verbs, sentence.first, sentence.last)
                if h.value == "rang" and _is_verb(reading.tokens.folds, h.first)
            ]
            if group
            else []
        )
        if not hits:
            hits = [("phone", h.first, h.last) for h in rings]
        if not hits or not (several or group):
            continue
        if not _NONE.isdisjoint(reading.tokens.folds[sentence.first : hits[0][2]]):
            continue
        maker = _maker(reading, number, hits[0][1], reports)
        if maker is None:
            continue
        medium, first, last = hits[0]
        came = not _TAKING.isdisjoint(reading.tokens.folds[max(sentence.first, first - _TAKEN) : first])
        placed = not came and (bool(rings) or not _PLACING.isdisjoint(folds))
        return Round(number, maker, medium, (first, last), placed, came, group or several)
    return None


def _is_verb(folds: list[str], at: int) -> bool:
    """Tell whether somebody is said to have rung: not in "spoke by telephone", "held phone calls with"."""
    return folds[at] not in _NOUNS or folds[at - 1] == "to" or folds[at - 1] in words().modals


_NOUNS = frozenset("call calls phone phones telephone ring rings".split())
#: What all took part in together: "took part by video link in a meeting of the leaders".
_ONE_GATHERING = frozenset(("meeting", "summit", "session", "conference"))
_NONE = frozenset(
    ("no", "not", "never", "n't", "refused", "refusing", "refuses", "declined", "denied", "ignored")
)
_OPENING = 4  #: sentences of the body
_PLURAL = frozenset(
    "calls conversations videoconferences contacts discussions talks exchanges consultations".split()
)
_GROUPS = frozenset(
    """leaders counterparts colleagues heads protagonists ministers partners numbers parties sides allies presidents principals
    chancellors presidents premiers capitals governments""".split()
)
_PLACING = frozenset(("reached", "made", "makes", "placed", "telephoned", "phoned", "rang", "called"))


_TAKING = frozenset("received receives receiving fielded took taken fielding".split())
_TAKEN = 4  #: tokens of "received a number of"


def _is_of_two(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a sentence tells of one call "between the two leaders", who are no group that somebody rang."""
    return any(
        reading.tokens.folds[h.last : h.last + 3] in (["between", "the", "two"], ["between", "the", "pair"])
        for h in reading.phrases.find(call_words().nouns, first, last)
    )


def _has_been(reading: Reading, way: int) -> bool:
    """Tell whether somebody is said to have "been on the phone", or spent the day on it: with whom stands further on."""
    folds = reading.tokens.folds
    spent = "spent" in folds[max(0, way - _SPENT) : way]
    return folds[way] == "on" and (folds[way - 1] in ("been", "was", "busy") or spent)


_SPENT = 16  #: tokens of "spent much of Monday, and hours before the feast all of today,"


def _maker(reading: Reading, number: int, at: int, reports: Sequence[CallReport]) -> Person | None:
    """Return who made the calls: the one whom the announcing sentence names, a leader or minister."""
    own = next((r.people[0] for r in reports if r.sentence == number and len(r.people) == 1), None)
    if own is None:
        named = [p for a in reading.actors[number] if a.first < at for p in a.people]
        own = named[-1] if len(set(named)) == 1 else None
        for predicate in reading.predicates[number]:
            subject = predicate.subject
            if own is None and subject is not None and len(subject.people) == 1 and predicate.first <= at:
                own = subject.people[0]
    if own is None or own.side is None or not (own.role in PRINCIPAL or own.holder is not None):
        return None
    return own
