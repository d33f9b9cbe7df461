"""Find meetings that a clause behind them says to have been held from afar: "the meeting with X and Y that was held virtually"."""

from toolkit.lexicon import Hit

_MEETINGS = frozenset("meeting summit consultations session dialogue round encounter retreat".split())
_PARTIES = frozenset(("with", "between", "of"))
_WERE = frozenset(("was", "were", ",", "also"))
_REACH = 40  #: tokens of "meeting with the Australian Foreign Minister X and the Indian External Affairs Minister Y that was"
_BREAKS = frozenset((";", "said", "told", "where", "when", "after", "before"))


def held_remotely(folds: list[str], ways: list[Hit[str]], first: int) -> tuple[Hit[str], Hit[str]] | None:
    """Return the noun of a meeting, as one of a call, and the phrase that says how it was held."""
    for way in ways:
        held = way.first - 1
        if way.value != "video" or folds[held] != "held" or held - 1 <= first:
            continue
        if folds[held - 1] in ("be", "been", "being") or folds[held - 1] not in _WERE:
            continue
        for at in range(held - 1, max(first, held - _REACH), -1):
            if folds[at] in _BREAKS:
                break
            if folds[at] in _MEETINGS and (
                folds[at + 1] in _PARTIES or _WERE.issuperset(folds[at + 1 : held])
            ):
                return Hit(at, at + 1, "remote"), way
    return None
