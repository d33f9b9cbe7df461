"""Subjects that a clause or a participle parts from their verb: "permits that have been pending for weeks will be issued"."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.phrasebounds import head_of
from toolkit.extract.undertakings.phrases import Subject
from toolkit.extract.words import words

_RELATIVES = frozenset(("who", "that", "which"))
_DATELINE = 14  #: tokens within which place, day and agency end
_LONGEST = 26  #: tokens of such a subject
_REDUCED = frozenset("in at on by from for since under near off with to".split())  #: behind "trapped", "held"
_STOPS = frozenset(";:.!?—")


def with_relative(reading: Reading, number: int, at: int) -> Subject | None:
    """Return a subject that opens a sentence and holds a relative clause or a participle, before its verb at token `at`.

    None for others: where a verb or a comma stands before, another clause does.
    """
    folds = reading.tokens.folds
    first = _start(reading, number)
    if at - first > _LONGEST or at - first < 4:
        return None
    if any(a.first == first for a in reading.actors[number]):
        return None  # a party: "Marte, who is in Lima, will"
    auxiliaries = words().auxiliaries
    mark = next(
        (
            i
            for i in range(first + 1, at - 2)
            if folds[i] in _RELATIVES or (is_participle(folds[i]) and folds[i + 1] in _REDUCED)
        ),
        None,
    )
    if mark is None or not folds[first][0].isalnum():
        return None
    between = folds[first:mark]
    if any(f in _STOPS or f in auxiliaries or f == "," for f in (*between, *folds[mark:at])[: len(between)]):
        return None
    if any(p.first < mark and p.verb.form != "ing" for p in reading.predicates[number]):
        return None  # "Marte said that Norway would"
    if folds[mark] in _RELATIVES and not _has_verb(reading, number, mark, at):
        return None
    if any(folds[i] in ("and", "but", ";", ":", "that", "if", "while", ",") for i in range(mark + 1, at)):
        return None
    return Subject(first, at, (), head_of(folds, first, mark), "")


def _start(reading: Reading, number: int) -> int:
    """Return where a sentence begins behind its dateline."""
    tokens, sentence = reading.tokens, reading.layout.sentences[number]
    for i in range(min(sentence.first + _DATELINE, sentence.last - 1), sentence.first, -1):
        if tokens.words[i] in ("-", "–", "—", "--") and tokens.starts[i] > tokens.ends[i - 1]:
            return i + 1
    return sentence.first


def _has_verb(reading: Reading, number: int, mark: int, at: int) -> bool:
    folds = reading.tokens.folds
    return (
        not words().auxiliaries.isdisjoint(folds[mark:at])
        or any(mark < p.first < at for p in reading.predicates[number])
        or folds[mark + 1].endswith(("s", "ed"))
        or folds[mark + 1] in ("remain", "live", "carry", "face", "wait")
    )
