"""A report of a call: one clause that names it, with who is on it, its medium and its state."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

Placed = tuple[str, int, int]  #: a side, or `p<index>` of a person without one, and the tokens that say so
#: Statuses of calls that were not held when a text told of them.
AHEAD = frozenset(("planned", "requested", "cancelled"))
FIRM = frozenset(("phone", "video", "secure_line"))  #: media that words name: not any talk
#: Before a conversation that is another like the call of which a text has told.
ANOTHER = frozenset(("separate", "similar"))
LEAD = 8  #: sentences of the body in which a first report must stand


class CallReport(NamedTuple):
    """One clause that names a call; `people` are on it, `sides` take part without a name."""

    sentence: int
    first: int  #: token of the first word of evidence
    last: int
    rule: str
    people: tuple[Person, ...]
    sides: tuple[str, ...]
    medium: str | None  #: phone, video, secure_line; None for "spoke" alone
    medium_at: tuple[int, int] | None
    initiator: Placed | None
    status: str | None
    past: bool
    group: bool  #: "the two leaders" stand for people named elsewhere
    callers: tuple[Person, ...] = ()  #: those of `people` who stand as subject
    separate: bool = False  #: one call with each of the others
    definite: bool = False  #: "the call": one that was named before
    outgoing: bool = False  #: "the call was to X": whoever else is on it placed it


def parts_of(actors: list[Actor]) -> tuple[tuple[Person, ...], tuple[str, ...], bool]:
    """Return the people, the sides without a name, and whether "the two leaders" stand among some actors."""
    people: list[Person] = []
    sides: list[str] = []
    group = False
    for actor in actors:
        if actor.kind == "group":
            group = True
        elif actor.kind == "holders":
            sides += [s for s in actor.sides if s not in sides]
        elif actor.people:
            people += [p for p in actor.people if p not in people]
        elif actor.side is not None and actor.kind == "side":
            sides.append(actor.side)
    return tuple(people), tuple(sides), group


def placed_by(subjects: list[Actor], first: int, last: int) -> Placed | None:
    """Return who placed a call where it is the first of some actors, with the evidence tokens."""
    for actor in subjects:
        if actor.people and actor.people[0].side is not None:
            return actor.people[0].side, first, last
        if actor.people:
            return f"p{actor.people[0].index}", first, last
        if actor.side is not None:
            return actor.side, first, last
    return None


def by_one(report: CallReport, caller: Person, other: Person) -> CallReport:
    """Return the call that one of several had with the other end, placed by him where they placed theirs."""
    placed = report.initiator
    if placed is not None and placed[0] in [_key(p) for p in report.callers]:
        placed = (_key(caller), *placed[1:])
    return report._replace(people=(caller, other), callers=(caller,), separate=True, initiator=placed)


def _key(person: Person) -> str:
    return person.side or f"p{person.index}"


def reports_of(reading: Reading) -> tuple[CallReport, ...]:
    """Return the reports of a text's body; none as long as its calls have not been looked for."""
    found = reading.memo.get("reports")
    return found if isinstance(found, tuple) else ()
