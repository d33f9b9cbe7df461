"""What stands behind a comma or a preposition in the clause of an undertaking and is no part of it."""

from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS


def is_listed(folds: list[str], j: int, last: int) -> bool:
    """Tell "a hotline, a joint fund and a school" from an apposition: a conjunction closes the list; "one man, a sailor, on bail" goes on."""
    close = next((i for i in range(j + 1, min(last - 1, j + 12)) if folds[i] == ","), None)
    if close is not None and folds[close + 1] in PREPOSITIONS:
        return True
    for i in range(j + 2, min(last, j + 24)):
        if folds[i] in ("and", "or") and folds[i + 1] in ("a", "an", "the", "to", "on"):
            return True
        if folds[i] in (";", "."):
            break
    return any(folds[i] == "," and folds[i + 1] in ("a", "an") for i in range(max(0, j - 12), j))


_CALLS = frozenset(("call", "conversation", "videoconference", "teleconference"))


def on_the_phone(behind: list[str]) -> bool:
    """Tell "…, during a phone call at noon", when it was said, from what is to be done in a call."""
    if behind[:1] not in (["a"], ["their"], ["the"], ["his"], ["her"]):
        return False
    remote = any(w in _CALLS for w in behind) or ("conference" in behind and "video" in behind)
    return remote and not {"next", "further", "second"} & {*behind}
