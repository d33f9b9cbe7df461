"""Names spelt otherwise than the data does: in another transliteration, or with a slip of one letter."""

from collections.abc import Sequence

from toolkit.reference.names import keys
from toolkit.reference.spelling import skeleton


def spelt_alike(words: Sequence[str], number: int) -> bool:
    """Tell whether a name is one of somebody's word by word in another transliteration, or but for a letter of one word."""
    for key in keys(number).full:
        known = key.split()
        if len(known) != len(words):
            continue
        others = [(one, own) for one, own in zip(words, known, strict=True) if one != own]
        if all(skeleton(one) == skeleton(own) and one[0] == own[0] for one, own in others):
            return True
        if len(others) == 1 and len(others[0][0]) >= _LONG and _is_slip(*others[0]):
            return True
    return False


_LONG = 5  #: letters of a word in which one may be wrong


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter, left out, put in or taken for another."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
