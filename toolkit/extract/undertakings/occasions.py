"""On which occasion something was undertaken that was not the call: "before the call", "at their last meeting"."""

import itertools

from toolkit.extract.undertakings.relatives import CALLS


def is_before_call(behind: list[str]) -> bool:
    """Tell whether a clause ends with "before the call", "ahead of their conversation"."""
    return any(
        (a == "before" or (a == "of" and behind[i - 1] == "ahead"))
        and b in _DEFINITE
        and any(
            word in CALLS and not (word in _OTHERS and behind[at + 1 : at + 2] and behind[at + 1] in _TIMED)
            for at, word in enumerate(behind[i + 2 : i + 4], i + 2)
        )
        for i, (a, b) in enumerate(itertools.pairwise(behind))
    )


def is_on_old_occasion(behind: list[str]) -> bool:
    """Tell "agreed at their last meeting to", "promised at a summit in 2020 to"."""
    if behind[:2] == ["in", "principle"]:
        behind = behind[2:]
    if behind[:1] not in (["at"], ["during"], ["in"]):
        return False
    stop = next((i for i, w in enumerate(behind[:_OCCASION]) if w in ("to", "that", ",")), _OCCASION)
    said = behind[1:stop]
    return not _OLD.isdisjoint(said) or any(len(w) == 4 and w.isdigit() for w in said)


_OCCASION = 10  #: tokens
_OLD = frozenset(("last", "previous", "earlier", "recent"))
_OTHERS = frozenset(("talks", "meeting", "discussion", "exchange"))
#: "before the meeting in June", "ahead of the meeting “Oceans for All”"
_TIMED = frozenset(("in", "on", "at", "next", "later", "of", "this", "with", '"', "“", "‘", "«"))
_DEFINITE = frozenset(("the", "their", "his", "her", "this"))
