"""The state that an office itself tells: the one named in the text of those that have it, or that of the outlet."""

from toolkit.extract.people.officeholders import has_office
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.reference import SideName
from toolkit.reference.offices import sides_of_title


def by_office(reading: Reading, person: Person) -> str | None:
    """Return the one state named in the text of those that have somebody's office: "Secretary of State X" beside "Washington"."""
    having = sides_of_title(person.title) if person.title is not None else ()
    if len(having) < _SEVERAL:
        return None
    named = _sides_named(reading)
    found = [side for side in having if side in named]
    return found[0] if len(found) == 1 else None


def _sides_named(reading: Reading) -> frozenset[str]:
    """Return the sides that a text names anywhere, read once."""
    known = reading.memo.get("sides named")
    if not isinstance(known, frozenset):
        named = {
            c.value.side for chunks in reading.chunks for c in chunks.sides if isinstance(c.value, SideName)
        }
        named |= {a.side for actors in reading.actors for a in actors if a.side is not None}
        known = reading.memo["sides named"] = frozenset(named)
    return known


_SEVERAL = 2  #: states: an office that one has gives its holder that state everywhere


def near(reading: Reading, person: Person) -> str | None:
    """Return the state of the outlet, where it has the office that somebody holds: "President X" in a paper of Lima."""
    side = reading.people.near
    if side is None or person.title is None or not has_office(side, person.title, person.role):
        return None
    return side
