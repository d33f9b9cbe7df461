"""Did you mean: the closest of the allowed words to one that was written."""

from collections.abc import Iterable
from functools import cache

_LONGEST = 64
_SHORTEST = 3  #: letters of a word that is too short to be a part


def nearest(word: str, allowed: Iterable[str]) -> str | None:
    """Return the allowed word that a slip of the pen would turn into `word`, if there is one.

    The distance is optimal string alignment (insertion, deletion, substitution, transposition), in at
    most a third of the word's letters; letter case and the separators `-`, `_`, `.` and blank cost nothing.
    Next best is a word to which another was added, with a separator or, to a longer one, without.
    """
    if not word or len(word) > _LONGEST:
        return None
    plain = _plain(word)
    letters = set(plain)
    candidates = [(candidate, _plain_code(candidate)) for candidate in allowed]
    best: str | None = None
    limit = max(1, len(plain) // 3) + 1  # the distance has to stay below it
    for candidate, other in candidates:
        # Letters that the other lacks cost an edit each, which spares counting most distances.
        if abs(len(other) - len(plain)) < limit and len(letters.difference(other)) < limit:
            distance = _distance(plain, other, limit)
            if distance < limit:
                best, limit = candidate, distance
    if best is None and len(plain) > _SHORTEST:
        compound = "_" in plain
        for candidate, other in candidates:
            if (compound or "_" in other) and _is_part(plain, other):
                return candidate
        glued = [candidate for candidate, other in candidates if _is_glued(plain, other)]
        if len(glued) == 1:
            return glued[0]
    return best


def _plain(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_").replace(".", "_").strip("_")


@cache
def _plain_code(code: str) -> str:
    """Fold an allowed word; these come from the schema, so there are not many."""
    return _plain(code)


def _is_part(plain: str, other: str) -> bool:
    """Tell whether one is the other and a word more: "phone_call" for "phone", "date" for "due_date"."""
    longer, shorter = (plain, other) if len(plain) > len(other) else (other, plain)
    return len(shorter) > _SHORTEST and (longer.startswith(f"{shorter}_") or longer.endswith(f"_{shorter}"))


def _is_glued(plain: str, other: str) -> bool:
    """Tell whether one is the other with more at one end: "telephone" for "phone"."""
    return len(other) > _SHORTEST + 1 and (plain.startswith(other) or plain.endswith(other))


def _distance(one: str, two: str, limit: int) -> int:
    """Count the edits from one word to the other, or return `limit` as soon as they are that many."""
    before: list[int] = []
    last = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(two, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) >= limit and (not before or min(last) >= limit):
            return limit
        before, last = last, row
    return min(last[-1], limit)
