"""Styles and ranks of several words before a name: "His Royal Highness", "Rear Adm.", "Air Force Brig. Gen."."""

from toolkit.reference import honorifics

_STYLES = frozenset(
    "sri seri utama panglima ' highness majesty excellency holiness eminence beatitude honourable honorable hon hon'ble".split()
)


def opens_style(fold: str) -> bool:
    """Tell whether a style of several words may begin with a word."""
    return fold in _SERVICES or fold in honorifics().root


def style_end(folds: list[str], text: list[str], first: int, last: int) -> int:
    """Return the end of a style of several words, "His Royal Highness", "Rear Adm.", or the token itself."""
    if folds[first] in _SERVICES:
        return _service(folds, text, first, last)
    hit = honorifics().longest(folds, first, last)
    if folds[first] in _HALF_RANKS:
        return hit.last if hit is not None and text[first][0].isupper() else first
    if hit is not None and folds[hit.last - 1] not in _STYLES:  # "His Majesty King"
        hit = honorifics().longest(folds, first, hit.last - 1)
    return hit.last if hit is not None and hit.last > first + 1 and folds[hit.last - 1] in _STYLES else first


_HALF_RANKS = frozenset(("rear", "vice"))
_SERVICES = {"army": 1, "navy": 1, "air": 2, "marine": 2, "space": 2, "coast": 2}  #: with the words of each
_RANKS = frozenset(
    """general gen lieutenant lt major maj brigadier brig colonel col admiral adm rear vice captain capt commander cmdr
    sergeant sgt""".split()
)


def _service(folds: list[str], text: list[str], first: int, last: int) -> int:
    """Return the end of what somebody serves in, before his rank: "Air Force Brig. Gen. X"."""
    end = first + _SERVICES[folds[first]]
    named = text[first][0].isupper() and text[end - 1 : end] != [] and text[end - 1][0].isupper()
    return end if named and end < last and folds[end] in _RANKS and text[end][0].isupper() else first
