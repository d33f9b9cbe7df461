"""The parties of commitments and events as the record names them: people by their ids, sides by their codes."""

from toolkit.extract.calls.call import Call
from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.people.person import Person


def parties_of(call: Call, ids: dict[int, str], parties: tuple[Party, ...]) -> tuple[str, ...]:
    """Turn people and sides into p-ids and codes; "they" are all principals of the call, of several states those on it."""
    found: list[str] = []
    sides = call.all_sides()
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
