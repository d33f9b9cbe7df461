"""Tell what somebody was glad to have done from what he would be glad to do: "Good to speak with X today", "ready to speak with X"."""

_GOOD = frozenset(
    "pleased happy glad honoured honored delighted privileged proud good great nice wonderful lovely pleasure thrilled excited fantastic excellent".split()
)
_PAST = frozenset(("was", "were", "been", "felt"))
_MORE = frozenset(("very", "so", "really", "truly", "always", "deeply", "most", "a", "my", "great"))


def told_gladly(folds: list[str], to: int, first: int) -> bool:
    """Tell whether "to" at a token leads to what was done: behind "was pleased", or "Pleased" that opens a sentence or quotation."""
    at = to - 1
    if at < first or folds[at] not in _GOOD:
        return False
    at -= 1
    while at >= first and folds[at] in _MORE:
        at -= 1
    return at < first or folds[at] in _PAST or not folds[at][0].isalnum()
