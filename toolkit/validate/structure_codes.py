"""The codes for defects of the structure, by the schema."""

from collections.abc import Mapping
from typing import Any, Final

from toolkit.validate.entry import Entry
from toolkit.validate.patch import REMOVED


def _structure(code: str, slug: str, summary: str, rationale: str, *examples: Mapping[str, Any]) -> Entry:
    failing, passing = examples or ({}, {})
    return Entry(code, slug, "error", summary, rationale, "structure", failing, passing)


STRUCTURE_CODES: Final = (
    _structure(
        "SCH-01",
        "missing-key",
        "Every required key is there.",
        "A key present says that somebody looked.",
        {"/date/basis": REMOVED},
        {"/duration": None},
    ),
    _structure(
        "SCH-02",
        "unknown-key",
        "There is no key that the schema does not know, apart from `x_…`.",
        "A misspelt key loses its value in silence.",
        {"/participants/0/nick": "Inga"},
        {"/participants/0/x_nick": "Inga"},
    ),
    _structure(
        "SCH-03",
        "wrong-type",
        "Every value is of the JSON type of its key.",
        "Programs rely on it.",
        {"/documents/0/length": "1061"},
        {},
    ),
    _structure(
        "SCH-04",
        "not-in-code-list",
        "Every code is in its code list.",
        "Records can be counted and compared only if they use the same codes.",
        {"/medium/value": "telephone"},
        {"/medium/value": "phone"},
    ),
    _structure(
        "SCH-05",
        "wrong-value",
        "Values that are fixed are as fixed.",
        "Nothing else has a meaning here.",
        {"/schema_version": 1},
        {},
    ),
    _structure(
        "SCH-06",
        "bad-date",
        "Dates are EDTF (ISO 8601-2).",
        "Other dates cannot be compared.",
        {"/date/value": "12 March 2026"},
        {"/date/value": "2026-03-12~"},
    ),
    _structure(
        "SCH-07",
        "bad-duration",
        "Durations are ISO 8601, in integers.",
        "“1:25” may be minutes or hours.",
        {"/duration/value": "40 minutes"},
        {"/duration/value": "PT0H40M"},
    ),
    _structure(
        "SCH-08",
        "bad-date-time",
        "Points in time are RFC 3339 with a numeric offset.",
        "Names of time zones are ambiguous: IST, CST, EST.",
        {"/date/start": "2026-03-12T10:00:00 CET"},
        {"/date/start": "2026-03-12T10:00:00+01:00"},
    ),
    _structure(
        "SCH-09",
        "bad-id",
        "Ids have the form of their kind.",
        "The letter says what an id refers to.",
        {"/documents/0/id": "doc-1"},
        {},
    ),
    _structure(
        "SCH-10",
        "bad-side",
        "Sides are codes.",
        "Names have many spellings.",
        {"/people/0/side": "Norway"},
        {"/people/0/side": "NOR"},
    ),
    _structure(
        "SCH-11",
        "bad-uri",
        "Addresses are URIs.",
        "A link that cannot be followed proves nothing.",
        {"/documents/0/url": "example.org/readouts"},
        {"/documents/0/url": "https://example.org/readouts"},
    ),
    _structure(
        "SCH-12",
        "bad-hash",
        "Hashes are SHA-256 in lower-case hexadecimal.",
        "Else none matches.",
        {"/documents/0/sha256": "D41D8CD9"},
        {},
    ),
    _structure(
        "SCH-13",
        "bad-language",
        "Languages are BCP 47 tags.",
        "Names have many spellings.",
        {"/documents/0/language": "en_GB"},
        {"/documents/0/language": "en-GB"},
    ),
    _structure(
        "SCH-14",
        "bad-pattern",
        "Strings have the form that the schema asks for.",
        "Programs rely on it.",
        {"/commitments/2/amount/currency": "kr"},
        {"/commitments/2/amount/currency": "NOK"},
    ),
    _structure(
        "SCH-15",
        "empty-string",
        "Texts are not empty; what is not known is null.",
        "An empty string says neither that there is none nor that nobody knows.",
        {"/documents/0/title": ""},
        {"/documents/0/title": None},
    ),
    _structure("SCH-16", "too-long", "Texts stay within their length.", "Longer ones are most often a slip."),
    _structure(
        "SCH-17",
        "out-of-range",
        "Numbers are within their range.",
        "Others cannot be right.",
        {"/documents/0/length": -1},
        {},
    ),
    _structure(
        "SCH-18", "too-few-items", "Arrays have the items that they need.", "A fact without evidence is none."
    ),
    _structure(
        "SCH-19", "too-many-items", "Arrays have no more items than allowed.", "More contradict one another."
    ),
    _structure(
        "SCH-20",
        "duplicate-item",
        "No item stands twice in an array.",
        "It would be counted twice.",
        {"/participants/0/published_as/1": "Ingrid Solheim"},
        {"/participants/0/published_as/1": "Solheim"},
    ),
    _structure(
        "SCH-21",
        "impossible-combination",
        "Values that exclude one another do not stand together.",
        "One of the two is wrong, and nobody can tell which.",
        {"/commitments/0/binding": True},
        {"/commitments/0/binding": False},
    ),
    _structure(
        "SCH-22", "ambiguous-shape", "A value has exactly one of the shapes allowed.", "Readers must choose."
    ),
    _structure(
        "SCH-23",
        "unknown-schema-version",
        "The record follows a schema version that this release knows.",
        "Under another version, nothing else can be judged.",
        {"/schema_version": "9.0.0"},
        {"/schema_version": "1.0.0"},
    ),
    _structure("SCH-24", "other-structure", "The record fits the schema.", "The schema is the contract."),
)
