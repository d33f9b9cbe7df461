"""Clauses without "should": "agreed that a joint team be formed", "it was settled that the ministers meet in May"."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.actwords import act_words
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import Subject, subject_before
from toolkit.extract.words import words

_REACH = 26  #: tokens
_DUTIES = frozenset(
    "speak meet hold visit discuss work talk report continue convene travel resume follow set".split()
)
_STOPS = frozenset(
    "is are was were has have had must can could may might will would shall should need needs cannot remains do does did to ; . : that which who".split()
)


def subjunctive(reading: Reading, number: int, first: int) -> tuple[int, Subject] | None:
    """Return the verb and the subject of a clause that begins at a token and has its verb in the base form; None for others."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    lists = acts()
    for m in range(first + 1, min(last - 1, first + _REACH)):
        if folds[m] in _STOPS:
            return None
        if folds[m] != "be" and (
            (folds[m] not in lists.events and folds[m] not in _DUTIES)
            or folds[m].endswith(("ed", "ing"))
            or act_words().verbs.get(folds[m], folds[m]) != folds[m]
            or (folds[m] in ("remain", "stay", "be") and folds[m + 1] not in ("in", "on", "at"))
            or not folds[m - 1].isalpha()
            or folds[m - 1] in PREPOSITIONS
            or folds[m - 1] in words().determiners
        ):
            continue
        subject = subject_before(reading, number, m)
        if subject is None or subject.first != first or _is_noun(folds, m, last):
            continue
        if folds[m] != "be":
            return m, subject
        verb = past_manner(folds, m + 1, last)
        done = verb < last and is_participle(folds[verb]) and folds[verb] not in lists.conditions
        return (verb, subject) if done else None
    return None


_FINITE = frozenset("must should would will shall can could might is are was were has have had".split())
_ENDS = frozenset(", ; : . that which who what where when if and or".split())


def _is_noun(folds: list[str], at: int, last: int) -> bool:
    """Tell whether the clause has its verb only further on: "that ferry traffic between the ports must not be halted"."""
    return next((folds[i] in _FINITE for i in range(at + 1, last) if folds[i] in _FINITE | _ENDS), False)
