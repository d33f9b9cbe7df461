"""What one leader calls another before his name: "his dear brother, King X"."""


def is_of_friend(before: list[str]) -> bool:
    """Tell whether words say so and nothing else: "phoned his dear brother, King X"."""
    return 1 < len(before) <= _TO_FRIEND and before[0] in _OWN and not _FRIENDS.isdisjoint(before)


_TO_FRIEND = 5  #: tokens of "his dear friend and brother"
_OWN = frozenset(("his", "her", "my", "their"))
_FRIENDS = frozenset(("brother", "sister", "friend", "colleague"))
