"""Whose state the officials serve of a region's government, or of a movement that came to govern a state."""

from collections.abc import Iterable

from toolkit.extract.people.person import Person
from toolkit.reference import side

#: Who holds such an office holds it in a government: "the Taliban's foreign minister", not the leader of a movement.
_OFFICES = frozenset(
    """foreign_minister defence_minister other_minister head_of_state head_of_government vice deputy spokesperson""".split()
)
_RIVALS = _OFFICES - {"spokesperson", "deputy"}  #: who may speak for a government of the state's own
_PARTY = "X_"


def settle_governments(everybody: Iterable[Person], day: str | None) -> None:
    """Give ministers of a region or a movement the state that it governs, where nobody else of that state is named."""
    of_parties = [p for p in everybody if p.side is not None and p.side.startswith(_PARTY)]
    for person in of_parties:
        governed = side(person.side or "").government
        held = None if person.holder is None else person.holder.role
        equal = person.role is None and person.strong and held is None  # "his Taliban counterpart"
        if (
            governed is None
            or not (equal or not _OFFICES.isdisjoint((person.role, held)))
            or (day or governed[1]) < governed[1]
        ):
            continue
        state = governed[0]
        if not any(p.side == state and p.strong and p.role in _RIVALS for p in everybody):
            person.side = state


def settle_on_calls(calls: Iterable[Iterable[Person]], day: str | None) -> None:
    """Give the heads of a region, or of a force that a state founded, that state where nobody else of it is on a call with them.

    Of two on one call, "Masrour Barzani spoke with the Prime Minister of Iraq", each stays a side of his own.
    """
    apart: set[int] = set()
    found: dict[int, tuple[Person, str]] = {}
    for people in map(tuple, calls):
        for person in people:
            governed = side(person.side or "").within if (person.side or "").startswith(_PARTY) else None
            if governed is None or (day or governed[1]) < governed[1]:
                continue
            found[person.index] = person, governed[0]
            if any(p.side == governed[0] for p in people):
                apart.add(person.index)
    for index, (person, state) in found.items():
        if index not in apart:
            person.side = state
