"""What rules look at: the parts of one record, what is known of them by id, and the texts that prove it."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from toolkit.temporal.edtf import bounds
from toolkit.validate.finding import Path
from toolkit.validate.ids import Ids
from toolkit.validate.parts import BrokenPart, Item, Located

__all__ = ["BrokenPart", "Item", "Located", "RecordView", "digest", "in_order"]


class RecordView(Ids):
    """One decoded record, the texts of its documents by document id, and what is broken in it."""

    def __init__(
        self, record: Item, texts: Mapping[str, str] | None = None, broken: Iterable[Path] = ()
    ) -> None:
        super().__init__(record, broken)
        self._given = texts

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


def in_order(days: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """Return bounds as they are, or none at all where they are the wrong way round."""
    first, last = days
    return (None, None) if first is not None and last is not None and first > last else days


def digest(text: str) -> str:
    """Return the SHA-256 hash of a text's UTF-8 bytes, in hexadecimal."""
    from hashlib import sha256  # noqa: PLC0415 - only where texts are given

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
