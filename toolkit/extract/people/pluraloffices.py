"""Lists of people under one office: "the Presidents of Peru, X, and of Ghana, Y", "her two counterparts, X and Y"."""

import re
from typing import NamedTuple

from attrs import evolve

from toolkit.extract.people.chunk import Chunks
from toolkit.patterns import awaited
from toolkit.reference import Office, SideName

# What makes each of a list of names a holder of one office, up to its first name.
_SEVERAL = awaited(
    r"""(?: L [ou][tfM]*S(?:c?a?[tf]*S)* [c:]    # "the foreign ministers of Jordan and Oman, X and Y"
         | (?<=[DS]) L c?                     # "his Turkish and Omani counterparts, X and Y"
         | (?<=[DS]px) L c?                   # "Norway's two vice presidents, X and Y"
         | L :?                               # "Foreign Ministers X and Y", "Special Envoys: X and Y"
        ) H*$""",
    re.VERBOSE,
)
# A list that tells the state of each holder of one office: "the Presidents of Peru, X, and of Ghana, Y", "of Peru X and Ghana Y".
_BY_STATE = awaited(r"L[ou][tfM]*S[c(]?H*N\)?(?:[ca]*[ou]?[tfM]*S[c(]?H*N\)?)+")
_STATE_AND_NAME = awaited(r"([SD])[c(]?H*(N)")
# A list of holders of one office each with the word for the people of the state: "both presidents, Peruvian X and Ghanaian Y".
_BY_PEOPLE = awaited(r"L[c(:]?DH*N(?:(?:c?a|c)DH*N)+")
# A list of holders of one office with the state of each behind, in the same order: "Presidents X and Y of Peru and Ghana".
_IN_ORDER = awaited(
    r"(?P<office>L)(?P<names>H*N(?:(?:c?a|c)H*N)+)c?o(?P<states>[tfM]*S(?:(?:c?a|c)[tfM]*S)+)(?!p)"
)
# The same with the office behind them all: "X, Y and Z, the presidents of Peru, Ghana and Oman".
_NAMES_FIRST = awaited(
    r"(?P<names>H*N(?:(?:c?a|c)H*N)+)c[tfMx]{0,2}(?P<office>L)o(?P<states>[tfM]*S(?:(?:c?a|c)[tfM]*S)+)(?!p)"
)
# The same with the states before the names: "the presidents of Peru, Ghana and Oman, X, Y and Z".
_STATES_FIRST = awaited(
    r"t?[Mf]*(?P<office>L)o(?P<states>[tfM]*S(?:(?:c?a|c)[tfM]*S)+)[c:](?P<names>H*N(?:(?:c?a|c)H*N)+)"
)
_REACH = 60  #: chunks from the plural of an office to the first name of its list


class OfState(NamedTuple):
    """What a list says of one of its names: the office, the state, and the tokens of the phrase."""

    office: Office
    side: str
    first: int
    last: int


def by_state(chunks: Chunks) -> dict[int, OfState]:
    """Return office and state by the first token of each name in lists such as "the Presidents of Peru, X, and of Ghana, Y"."""
    found: dict[int, OfState] = {}
    for match in (*_BY_STATE.finditer(chunks.letters), *_BY_PEOPLE.finditer(chunks.letters)):
        several = chunks.values.get(match.start())
        if not isinstance(several, Office):
            continue
        office = evolve(several, plural=False, title=several.title.removesuffix("s"))
        for pair in _STATE_AND_NAME.finditer(chunks.letters, match.start(), match.end()):
            state = chunks.values.get(pair.start(1))
            if isinstance(state, SideName):
                name = pair.start(2)
                first = chunks.starts[name if pair[1] == "S" else pair.start(1)]
                found[chunks.starts[name]] = OfState(office, state.side, first, chunks.starts[name + 1])
    for pattern in (_IN_ORDER, _NAMES_FIRST, _STATES_FIRST):
        for match in pattern.finditer(chunks.letters):
            found |= _in_order(chunks, match, states_first=pattern is _STATES_FIRST)
    return found


def _in_order(chunks: Chunks, match: re.Match[str], *, states_first: bool) -> dict[int, OfState]:
    """Return office and state of as many names as states stand in the same order; none where they differ in number."""
    office = chunks.values.get(match.start("office"))
    names = [i for i in range(*match.span("names")) if chunks.letters[i] == "N"]
    states = [chunks.values.get(i) for i in range(*match.span("states")) if chunks.letters[i] == "S"]
    sides = [state.side for state in states if isinstance(state, SideName)]
    if not isinstance(office, Office) or not len(names) == len(states) == len(sides):
        return {}
    office = evolve(office, plural=False, title=office.title.removesuffix("s"))
    begins = [chunks.starts[name] for name in names]
    ends = [chunks.starts[name + 1] for name in names]
    if states_first:
        begins[0] = chunks.starts[match.start()]
    else:
        ends[-1] = chunks.starts[match.end()]
    return {
        chunks.starts[name]: OfState(office, side, begin, end)
        for name, side, begin, end in zip(names, sides, begins, ends, strict=True)
    }


def several(match: re.Match[str], letters: str) -> int | None:
    """Return the chunk with the plural of an office before a name that opens a list of its holders."""
    if match["plain_name"] is None or "L" not in letters:
        return None
    at = match.start("plain_name")
    found = _SEVERAL.search(letters, max(0, at - _REACH), at)
    if found is None:
        return None
    plural = letters.index("L", found.start())
    alone = letters[at - 1] == "c" and _LISTED.match(letters, match.end()) is None
    return None if alone else plural  # "at a meeting of G7 foreign ministers, Marte said"


_LISTED = awaited(r"(?:o[tfM]*S|\([SkN]\))?(?:c?a|c)t?[DSp]*H*[NT]")  #: the list of names goes on


_STATES_IN_TURN = awaited(r"[DS](?:(?:c?a|c)[DS])+\Z")
_NAMES_IN_TURN = awaited(r"c?H*N(?:(?:c?a|c)H*N)*")


def one_each(chunks: Chunks, plural: int) -> tuple[str, ...]:
    """Return the states of several offices, where as many names follow: "her Ugandan and Samoan counterparts, X and Y"."""
    before = _STATES_IN_TURN.search(chunks.letters, max(0, plural - 2 * _REACH_EACH), plural)
    after = _NAMES_IN_TURN.match(chunks.letters, plural + 1)
    if before is None or after is None:
        return ()
    values = [chunks.values.get(i) for i in range(before.start(), plural)]
    sides = tuple(v.side for v in values if isinstance(v, SideName))
    return sides if len(sides) == after[0].count("N") else ()


def opening_of_each(chunks: Chunks, plural: int) -> int:
    """Return the chunk that opens a list of states before their several offices: "his Ugandan, Samoan and Omani counterparts"."""
    before = _STATES_IN_TURN.search(chunks.letters, max(0, plural - 2 * _REACH_EACH), plural)
    if before is None:
        return plural
    return before.start() - (chunks.letters[before.start() - 1 : before.start()] == "t")


_REACH_EACH = 8  #: states in the longest such list


def owner_of_several(chunks: Chunks, plural: int) -> str | None:
    """Return the one state of several offices: "Norway's two vice presidents, X and Y", not "the Turkish and Omani envoys"."""
    letters = chunks.letters
    at = plural - 1
    while at >= 0 and letters[at] in "xpMf":
        at -= 1
    joined = letters[max(0, at - 2) : at]
    if at < 0 or letters[at] not in "DS" or plural - at > _OWNED:
        return None
    if joined[1:] in ("a", "c") and joined[0] in "DSp":
        return None
    value = chunks.values.get(at)
    return value.side if isinstance(value, SideName) else None


_OWNED = 4  #: chunks from a state to the plural of its offices
