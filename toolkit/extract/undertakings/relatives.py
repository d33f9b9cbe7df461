"""Relative clauses whose undertaking belongs to the call, though most tell of what was before it."""

CALLS = frozenset("call conversation talks meeting phone discussion exchange".split())


def taken_up(following: list[str]) -> bool:
    """Tell "the forum, which she agreed to attend", an answer, from "the ships, which she promised in May"."""
    return following[:1] == ["to"] and following[1:2] in (
        ["attend"],
        ["consider"],
        ["accept"],
        ["study"],
        ["join"],
        ["examine"],
    )


def in_the_call(before: list[str]) -> bool:
    """Tell "the call, during which she promised to" from "the summit in which she promised to"."""
    if before[-2:] == ["for", "which"]:
        return True  # "a feud for which she pledged her help"
    opening = before[-3:] in ([",", "during", "which"], [",", "in", "which"], [",", "with", "whom"])
    return opening and not CALLS.isdisjoint(before[:-2])
