"""Whom several rang, where a pronoun at the end does not tell: "X said that leaders, among them Y and Z, had telephoned him"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import parts_of


def is_left_open(rung: Actor, callers: list[Actor]) -> bool:
    """Tell whether a pronoun behind what several did stands for nobody, or for one of themselves."""
    several = parts_of(callers)[0]
    if rung.kind != "pronoun" or len(several) < _SEVERAL:
        return False
    return all(p in several for p in rung.people) if rung.people else rung.side is None


_SEVERAL = 2


def teller_of(clues: Clues, at: int) -> list[Actor]:
    """Return who says what stands at a token: "X said that Y and Z had telephoned her"."""
    for predicate in clues.reading.predicates[clues.number]:
        inside = predicate.that and predicate.complement[0] <= at < predicate.complement[1]
        subject = predicate.subject
        if inside and predicate.speech and subject is not None and len(subject.people) == 1:
            return [subject]
    return []
