"""The parties of commitments and events as the record names them: people by their ids, sides by their codes."""

from toolkit.extract.calls.call import Call
from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.people.person import Person


def parties_of(
    call: Call, ids: dict[int, str], parties: tuple[Party, ...], *, two: bool = False
) -> tuple[str, ...]:
    """Turn people and sides into p-ids and codes; "they" are all principals of the call, of several states those on it.

    `two` tells that the text names them as two, "the two leaders": not whoever else joined the call.
    """
    found: list[str] = []
    sides = _of_two(call) if two else call.all_sides()
    several = [p for p in parties if isinstance(p, str) and p in sides]
    for party in parties:
        if isinstance(party, Person):
            pid = ids.get(party.index)
            found.append(pid if pid is not None else party.side or "")
        elif party == PRINCIPALS:
            found += sides
        elif not several or party in sides:
            found.append(party)
    return tuple(dict.fromkeys(f for f in found if f))


def _of_two(call: Call) -> tuple[str, ...]:
    """Return the sides of the two whose call a report tells of, where others are on it as well."""
    all_sides = call.all_sides()
    pair = next((r.people for r in call.reports if len(r.people) == _PAIR and not r.sides), ())
    sides = tuple(sorted({p.side for p in pair if p.side}))
    return sides if len(sides) == _PAIR < len(all_sides) else all_sides


_PAIR = 2
