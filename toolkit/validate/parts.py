"""The parts of one record with their paths, gathered once and only when asked for.

Where the structure of a part is broken, rules must not build on it: `each` leaves broken items out, for
rules about single items, and `all` refuses, for rules about a whole collection.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Any, Final

from toolkit.validate.finding import JSON, Path

Item = dict[str, Any]
Located = tuple[Path, Item]

COLLECTIONS: Final = (
    "participants",
    "people",
    "topics",
    "statements",
    "commitments",
    "events",
    "sources",
    "documents",
)
CLAIMS: Final = ("date", "medium", "duration", "initiator")


class BrokenPart(Exception):  # noqa: N818 - a signal to the rule engine, not an error
    """A rule asked for a part of which the structure is broken, and stays silent."""


class Parts:
    """One decoded record, and what is broken in it."""

    def __init__(self, record: Item, broken: Iterable[Path] = ()) -> None:
        self.record = record
        self.broken = frozenset(broken)
        self._broken_heads = {path[:length] for path in self.broken for length in range(len(path) + 1)}
        self._all: dict[str, list[Located]] = {}

    def intact(self, *path: str | int) -> bool:
        """Tell whether nothing is broken at or below a path, or above it."""
        if not self.broken:
            return True
        return path not in self._broken_heads and not any(path[:n] in self.broken for n in range(len(path)))

    def __getitem__(self, key: str) -> JSON:
        """Return a top-level member; raises `BrokenPart` if anything in it is broken."""
        if self.broken and not self.intact(key):
            raise BrokenPart(key)
        return self.record[key]

    def all(self, key: str) -> list[Located]:
        """Return every item of a collection; raises `BrokenPart` if any is broken."""
        if self.broken and not self.intact(key):
            raise BrokenPart(key)
        return self.each(key)

    def each(self, key: str) -> list[Located]:
        """Return the items of a collection that are not broken, with their paths."""
        found = self._all.get(key)
        if found is None:
            items = self.record.get(key)
            if not isinstance(items, list) or (key,) in self.broken:
                found = []
            elif self.broken:
                found = [((key, i), item) for i, item in enumerate(items) if self.intact(key, i)]
            else:
                found = [((key, i), item) for i, item in enumerate(items)]
            self._all[key] = found
        return found

    @cached_property
    def persons(self) -> list[Located]:
        """Participants and other people."""
        return [*self.each("participants"), *self.each("people")]

    @cached_property
    def claims(self) -> list[Located]:
        """The claims that are there, each followed by its alternatives."""
        found: list[Located] = []
        for key in CLAIMS:
            claim = self.record.get(key)
            if isinstance(claim, dict) and self.intact(key):
                found.append(((key,), claim))
                others = enumerate(claim["alternatives"])
                found += [((key, "alternatives", i), other) for i, other in others]
        return found

    @cached_property
    def attributions(self) -> list[tuple[Path, list[Item]]]:
        """The attribution chains of topics, statements and commitments."""
        return [
            ((*path, "attribution"), item["attribution"])
            for key in ("topics", "statements", "commitments")
            for path, item in self.each(key)
            if item["attribution"]
        ]

    @cached_property
    def voices(self) -> frozenset[str]:
        """Everybody whom any attribution names."""
        return frozenset([step["source"] for _, chain in self.attributions for step in chain])

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The verbs of all attributions."""
        return frozenset([step["verb"] for _, chain in self.attributions for step in chain if step["verb"]])

    @cached_property
    def evidence(self) -> list[Located]:
        """Every piece of evidence, quotations and conditions included."""
        found: list[Located] = []
        add = found.append
        for path, owner in self.owners:
            for i, item in enumerate(owner["evidence"]):
                add(((*path, "evidence", i), item))
        for path, chain in self.attributions:
            for i, step in enumerate(chain):
                for j, item in enumerate(step["evidence"]):
                    add(((*path, i, "evidence", j), item))
        for path, statement in self.each("statements"):
            for i, item in enumerate(statement["quotes"]):
                add(((*path, "quotes", i), item))
        for path, commitment in self.each("commitments"):
            if commitment["condition"]:
                add(((*path, "condition"), commitment["condition"]))
        return found

    @cached_property
    def owners(self) -> list[Located]:
        """Everything that has a list of evidence, apart from steps of attributions."""
        owners = list(self.claims)
        for key in COLLECTIONS:
            if key != "documents":
                owners += self.each(key)
        return owners
