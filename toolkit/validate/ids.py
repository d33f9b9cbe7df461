"""The ids of a record: where they are declared, what refers to them, and what refers to nothing."""

from collections.abc import Iterable
from functools import cached_property
from typing import Final

from toolkit.validate.finding import Path
from toolkit.validate.parts import Parts

#: Collection of each prefix of an id; `p` stands for two.
_KINDS: Final = (
    ("participants", "p"),
    ("people", "p"),
    ("sources", "s"),
    ("statements", "st"),
    ("commitments", "c"),
    ("events", "e"),
    ("documents", "d"),
)


class Ids(Parts):
    """The parts of a record, and the ids by which they refer to one another."""

    @cached_property
    def ids(self) -> dict[str, list[Path]]:
        """Every id that can be read, broken items included, with the paths that declare it."""
        found: dict[str, list[Path]] = {}
        for key, _ in _KINDS:
            items = self.record.get(key)
            for i, item in enumerate(items if isinstance(items, list) else ()):
                identifier = item.get("id") if isinstance(item, dict) else None
                if isinstance(identifier, str):
                    found.setdefault(identifier, []).append((key, i))
        return found

    @cached_property
    def uncertain_kinds(self) -> frozenset[str]:
        """The prefixes of ids of which some cannot be read, so that a reference may well resolve."""
        if not self.broken:
            return frozenset()
        return frozenset(
            prefix
            for key, prefix in _KINDS
            for path in self.broken
            if path == () or (path[0] == key and (len(path) < 3 or path[2] == "id"))
        )

    @cached_property
    def references(self) -> list[tuple[Path, str]]:
        """Every reference by id outside attributions, with its path; of evidence, those that do not resolve."""
        found: list[tuple[Path, str]] = []
        add = found.append
        for path, claim in self.claims:
            for i, source in enumerate(claim["sources"]):
                add(((*path, "sources", i), source))
        if self.intact("occurrence"):
            for key in ("asserted_by", "denied_by"):
                for i, source in enumerate(self.record["occurrence"][key]):
                    add((("occurrence", key, i), source))
        for path, item in self.each("commitments"):
            for key in ("actors", "toward"):
                for i, actor in enumerate(item[key]):
                    add(((*path, key, i), actor))
            for key in ("responds_to", "event"):
                if item[key] is not None:
                    add(((*path, key), item[key]))
        for path, item in self.each("events"):
            for i, actor in enumerate(item["participants"]):
                add(((*path, "participants", i), actor))
        for path, item in self.each("sources"):
            for key in ("speaker", "document"):
                if item[key] is not None:
                    add(((*path, key), item[key]))
            for i, source in enumerate(item["derived_from"]):
                add(((*path, "derived_from", i), source))
        for path, item in self.each("codings"):
            for key in ("actors", "targets"):
                for i, actor in enumerate(item[key]):
                    add(((*path, key, i), actor))
            for key in ("commitment", "event"):
                if item[key] is not None:
                    add(((*path, key), item[key]))
        ids = self.ids
        for path, item in self.evidence:
            if item["document"] not in ids:
                add(((*path, "document"), item["document"]))
        return [(path, value) for path, value in found if value[:1].islower()]

    def dangling(self, references: Iterable[tuple[Path, str]]) -> dict[str, list[Path]]:
        """Return the paths of references that resolve to nothing, by id, unless the id's kind is in doubt.

        Where an id is declared twice, one of the two is likely the missing one, and REF-02 says so.
        """
        ids = self.ids
        lost: dict[str, list[Path]] = {}
        for path, value in references:
            if value not in ids:
                lost.setdefault(value, []).append(path)
        if not lost:
            return lost
        doubtful = set(self.uncertain_kinds)
        doubtful.update(kind_of(identifier) for identifier, paths in ids.items() if len(paths) > 1)
        return {value: paths for value, paths in lost.items() if kind_of(value) not in doubtful}


def kind_of(identifier: str) -> str:
    """Return the letters of an id: `st12` → `st`."""
    return identifier.rstrip("0123456789")
