"""Who serves a leader by name: "Matías X, adviser to Chilean President Y", "special envoy of President Y, Li Z".

The leader is only named to say whose adviser it is; the mention is that of the one who serves.
"""

import re
from typing import NamedTuple

from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.personmention import PersonMention
from toolkit.patterns import awaited
from toolkit.reference import Office, SideName

_SERVING = frozenset(("adviser", "official", "spokesperson", "deputy", "military"))
_SERVED = frozenset(
    ("head_of_state", "head_of_government", "monarch", "foreign_minister", "defence_minister")
)
# From the office that serves to the name of whom it serves; "the President X" is the one who holds both.
_TO_LEADER = awaited(r"[ou]f*(?P<side>[DS])?p?[Mf]*(?P<office>T)H*(?P<name>N)(?:o[tfM]*(?P<state>S))?")
_TO_NAME = awaited(r"[ou]f*H*N")  # "adviser to Gabriel Y"
_NAMED = awaited(r"cH*(?P<name>N)")


class Served(NamedTuple):
    """The chunks of a leader whom an office serves: where his office, his state and the end of his name stand."""

    office: int
    begin: int
    last: int
    side: str | None


def serves(match: re.Match[str], chunks: Chunks) -> Served | None:
    """Return whom the office of a match of the grammar serves, where that is a leader by name."""
    kind = "titled" if match["titled"] else "apposed" if match["apposed"] else None
    if kind is None:
        return None
    at = match.start(kind)
    serving = chunks.values.get(at)
    if not isinstance(serving, Office) or serving.role not in _SERVING:
        return None
    alone = _TO_NAME.match(chunks.letters, at + 1)
    if alone is not None and (kind == "apposed" or _NAMED.match(chunks.letters, alone.end()) is not None):
        return Served(at, at, alone.end(), None)
    found = _TO_LEADER.match(chunks.letters, at + 1)
    leader = chunks.values.get(found.start("office")) if found is not None else None
    if found is None or not isinstance(leader, Office) or leader.role not in _SERVED:
        return None
    named = found.start("side") if found["side"] else found.start("state") if found["state"] else -1
    state = chunks.values.get(named)
    side = state.side if isinstance(state, SideName) else None
    begin = found.start("side") if found["side"] else found.start("office")
    return Served(found.start("office"), begin, found.end(), side)


def of_servant(mention: PersonMention, served: Served, chunks: Chunks) -> tuple[PersonMention, int]:
    """Return the mention of who serves, and the chunk after it; where nobody is named, that of the leader."""
    starts = chunks.starts
    side = mention.side or served.side
    if mention.apposed:  # "X, adviser to President Y"
        return mention._replace(last=starts[served.last], side=side), served.last
    named = _NAMED.match(chunks.letters, served.last)
    if named is not None and mention.office_span is not None:  # "an adviser to President Y, X"
        name = starts[named.start("name")], starts[named.end("name")]
        office = mention.office_span[0], starts[served.last]
        return mention._replace(last=name[1], name=name, office_span=office, side=side), named.end()
    leader = chunks.values.get(served.office)
    return mention._replace(
        first=starts[served.begin],
        last=starts[served.last],
        office=leader if isinstance(leader, Office) else None,
        office_span=(starts[served.office], starts[served.office + 1]),
        side=side,
        determined=False,
    ), served.last
