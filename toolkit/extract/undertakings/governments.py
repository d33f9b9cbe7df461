"""Whose government it is that undertakes something: "Marte's government", "the Marte administration"."""

from toolkit.extract.actors import Actor
from toolkit.extract.reading import Reading

_GOVERNMENTS = frozenset("government administration cabinet coalition country regime military army".split())


def side_of_government(reading: Reading, number: int, subject: Actor) -> str | None:
    """Return the side of the leader by whom a government is named; None for one that is named otherwise."""
    if subject.kind != "source" or reading.tokens.folds[subject.last - 1] not in _GOVERNMENTS:
        return None
    return next(
        (
            person.side
            for a in reading.actors[number]
            if a.kind == "person" and subject.first <= a.first and a.last < subject.last
            for person in a.people
            if person.side is not None
        ),
        None,
    )
