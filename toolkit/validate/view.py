"""What rules look at: the parts of one record with their paths, gathered once and only when asked for.

Where the structure of a part is broken, rules must not build on it: `each` leaves broken items out, for
rules about single items, and `all` refuses, for rules about a whole collection.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Final

from toolkit.temporal.edtf import bounds
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


class BrokenPart(Exception):  # noqa: N818 - a signal to the rule engine, not an error
    """A rule asked for a part of which the structure is broken, and stays silent."""


class RecordView:
    """One decoded record, the texts of its documents by document id, and what is broken in it."""

    def __init__(
        self,
        record: Item,
        texts: Mapping[str, str] | None = None,
        broken: Iterable[Path] = (),
    ) -> None:
        self.record = record
        self.broken = frozenset(broken)
        self._broken_heads = {path[:length] for path in self.broken for length in range(len(path) + 1)}
        self._all: dict[str, list[Located]] = {}
        self._given = texts

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

    @cached_property
    def documents(self) -> dict[str, Item]:
        """The documents by their ids."""
        return {item["id"]: item for _, item in self.each("documents")}

    @cached_property
    def texts(self) -> dict[str, str]:
        """The original texts that are at hand, by document id."""
        given = self._given
        if not given:
            return {}
        found: dict[str, str] = {}
        taken: set[str] = set()  # with two documents of one name, only the first is meant for sure
        for key, item in self.documents.items():
            if item["ref"] in given and item["ref"] not in taken:
                found[key] = given[item["ref"]]
                taken.add(item["ref"])
        return found

    @cached_property
    def faithful(self) -> dict[str, str]:
        """The texts at hand that are, by length and hash, those that the record was made from."""
        return {key: text for key, text in self.texts.items() if self._is_of(key, text)}

    def _is_of(self, document: str, text: str) -> bool:
        described = self.documents[document]
        return bool(described["length"] == len(text) and described["sha256"] == digest(text))

    def english(self, document: str) -> bool:
        """Tell whether a document is in English, or does not say in what language it is."""
        language = self.documents.get(document, {}).get("language")
        return language is None or language[:2].lower() == "en"

    @cached_property
    def people(self) -> dict[str, Item]:
        """Participants and other people by id."""
        return {item["id"]: item for _, item in self.persons}

    @cached_property
    def on_call(self) -> frozenset[str]:
        """The ids of the participants."""
        return frozenset(item["id"] for _, item in self.all("participants"))

    @cached_property
    def sides(self) -> frozenset[str]:
        """The sides of the participants, as far as known."""
        return frozenset(item["side"] for _, item in self.all("participants") if item["side"])

    def side_of(self, party: str) -> str | None:
        """Return the side of a person or a source given by id, and a side as it is."""
        if party[:1].isupper():
            return party
        item = self.people.get(party) or self.sources.get(party)
        return item["side"] if item else None

    @cached_property
    def sources(self) -> dict[str, Item]:
        """The sources by id."""
        return {item["id"]: item for _, item in self.each("sources")}

    @cached_property
    def commitments(self) -> dict[str, Item]:
        """The undertakings by id."""
        return {item["id"]: item for _, item in self.each("commitments")}

    @cached_property
    def events(self) -> dict[str, Item]:
        """The events by id."""
        return {item["id"]: item for _, item in self.each("events")}

    @cached_property
    def dates(self) -> list[tuple[Path, str]]:
        """Every EDTF date of the record, with its path."""
        found: list[tuple[Path, str]] = [
            ((*path, "value"), claim["value"]) for path, claim in self.claims if path[0] == "date"
        ]
        for key, name in (("commitments", "due"), ("events", "date"), ("documents", "published")):
            for path, item in self.each(key):
                value = item[name]
                if value is not None and "T" not in value:
                    found.append(((*path, name), value))
        return found

    @cached_property
    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day on which the call may have been, None where not bounded."""
        date = self["date"]
        return (None, None) if date is None else in_order(bounds(date["value"]))

    @cached_property
    def published(self) -> dict[str, tuple[str, str]]:
        """The first and the last day on which each document may have been published, by its id."""
        found = {}
        for _, item in self.each("documents"):
            value = item["published"]
            if value is not None:
                first, last = in_order(bounds(value[:10] if "T" in value else value))
                if first is not None and last is not None:
                    found[item["id"]] = (first, last)
        return found

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


def in_order(days: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """Return bounds as they are, or none at all where they are the wrong way round."""
    first, last = days
    return (None, None) if first is not None and last is not None and first > last else days


def digest(text: str) -> str:
    """Return the SHA-256 hash of a text's UTF-8 bytes, in hexadecimal."""
    from hashlib import sha256  # noqa: PLC0415 - only where texts are given

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def kind_of(identifier: str) -> str:
    """Return the letters of an id: `st12` → `st`."""
    return identifier.rstrip("0123456789")
