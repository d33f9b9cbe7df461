"""Whose state the officials serve of a region's government, or of a movement that came to govern a state."""

from collections.abc import Iterable

from toolkit.extract.people.person import Person
from toolkit.reference import side

#: Who holds such an office holds it in a government: "the Taliban's foreign minister", not the leader of a movement.
_OFFICES = frozenset(
    """foreign_minister defence_minister other_minister head_of_state head_of_government vice deputy spokesperson""".split()
)
_PARTY = "X_"


def settle_governments(everybody: Iterable[Person], day: str | None) -> None:
    """Give ministers of a region or a movement the state that it governs, where nobody else of that state is named."""
    of_parties = [p for p in everybody if p.side is not None and p.side.startswith(_PARTY)]
    for person in of_parties:
        governed = side(person.side or "").government
        held = None if person.holder is None else person.holder.role
        if governed is None or _OFFICES.isdisjoint((person.role, held)) or (day or governed[1]) < governed[1]:
            continue
        state = governed[0]
        if not any(p.side == state and p.strong and p.role in _OFFICES for p in everybody):
            person.side = state
