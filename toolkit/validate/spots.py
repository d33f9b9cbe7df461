"""A value under examination, where it stands, and the keys that schemas declare of it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from toolkit.validate.finding import JSON, Path
from toolkit.validate.json_values import compiled

#: Where to look: the keys and indices below which an engine saw something; None means everywhere.
Focus = Mapping[str | int, Any] | None


class Spot(NamedTuple):
    """A value under examination."""

    value: JSON
    path: Path
    focus: Focus
    kind: str  #: the definition or key that the value stands under, for words that fit it

    def child(self, step: str | int, kind: str) -> "Spot":
        """Go down to a member or an item."""
        deeper = None if self.focus is None else self.focus[step]
        return Spot(self.value[step], (*self.path, step), deeper, kind)

    def looks_at(self, step: str | int) -> bool:
        """Tell whether the focus covers a member or an item."""
        return self.focus is None or step in self.focus


class Names:
    """The keys that the schemas applied to one object declare."""

    __slots__ = ("all", "known", "patterns")

    def __init__(self) -> None:
        self.known: dict[str, None] = {}
        self.patterns: list[str] = []
        self.all = False

    def cover(self, key: str) -> bool:
        """Tell whether a key is declared."""
        return self.all or key in self.known or any(compiled(each).search(key) for each in self.patterns)

    def add(self, other: "Names") -> None:
        """Take over what another schema declares of the same object."""
        self.known.update(other.known)
        self.patterns += other.patterns
        self.all |= other.all
