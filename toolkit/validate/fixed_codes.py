"""The codes of the stages before the rules: faults of the JSON, defects of the structure."""

from collections.abc import Mapping
from typing import Any, Final, Literal, NamedTuple

from toolkit.validate.finding import Severity
from toolkit.validate.patch import REMOVED

#: What a code is about: the JSON, the structure, the meaning, or the suppression of a finding.
Stage = Literal["json", "structure", "rule", "suppression"]


class Entry(NamedTuple):
    """One code as the catalogue lists it.

    Examples are a JSON text for faults of the JSON, and changes to the specimen for what comes after; they
    are empty for keywords that no schema of this release uses.
    """

    code: str
    slug: str
    severity: Severity
    summary: str  #: what must hold
    rationale: str  #: why
    stage: Stage
    failing: str | Mapping[str, Any]
    passing: str | Mapping[str, Any]


def _json(code: str, slug: str, summary: str, rationale: str, *examples: str) -> Entry:
    failing, passing = examples or ({}, {})
    return Entry(code, slug, "error", summary, rationale, "json", failing, passing)


JSON_CODES: Final = (
    _json(
        "JSN-01",
        "not-utf-8",
        "The input is UTF-8.",
        "JSON is exchanged as UTF-8 (RFC 8259, section 8.1).",
        '{"name": "Jos\xe9"} in Latin-1',
        '{"name": "José"} in UTF-8',
    ),
    _json(
        "JSN-02",
        "empty-input",
        "The input is not empty.",
        "An empty file is most often a failed export.",
        "",
        "{}",
    ),
    _json(
        "JSN-03", "byte-order-mark", "There is no byte order mark.", "RFC 8259 forbids it.", "\ufeff{}", "{}"
    ),
    _json(
        "JSN-04",
        "syntax",
        "The input is JSON as RFC 8259 defines it.",
        "What is no JSON cannot be read.",
        "{'id': 1}",
        '{"id": 1}',
    ),
    _json(
        "JSN-05",
        "truncated",
        "The JSON is complete.",
        "A file cut off has lost data.",
        '{"id": "2026',
        '{"id": "2026"}',
    ),
    _json(
        "JSN-06",
        "trailing-data",
        "Nothing follows the JSON value.",
        "What follows would be ignored.",
        "{} {}",
        "[{}, {}]",
    ),
    _json(
        "JSN-07",
        "duplicate-key",
        "No key stands twice in one object.",
        "Readers keep the first, or the last, or fail: the record means different things to each.",
        '{"id": 1, "id": 2}',
        '{"id": 1}',
    ),
    _json(
        "JSN-08",
        "not-a-number",
        "There is no NaN and no Infinity.",
        "JSON has no such values; readers fail.",
        '{"length": NaN}',
        '{"length": null}',
    ),
    _json(
        "JSN-09",
        "lone-surrogate",
        "Surrogate escapes come in pairs.",
        "Half a pair is no character, and cannot be written as UTF-8.",
        '["\\ud83d"]',
        '["\\ud83d\\ude00"]',
    ),
    _json(
        "JSN-10",
        "control-character",
        "Control characters in strings are escaped.",
        "RFC 8259 forbids them raw; most often a closing quotation mark is missing.",
        '["a\tb"]',
        '["a\\tb"]',
    ),
    _json(
        "JSN-11",
        "nested-too-deeply",
        "Nesting stays within bounds.",
        "Deep nesting is no record.",
        "[[[[… five thousand times",
        "[[[[]]]]",
    ),
    _json(
        "JSN-12",
        "number-out-of-range",
        "Numbers can be read exactly.",
        "Else readers make infinity of it.",
        '{"value": 1e999}',
        '{"value": 1e9}',
    ),
)


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


def _suppression(code: str, slug: str, summary: str, rationale: str, *examples: str) -> Entry:
    return Entry(code, slug, "warning", summary, rationale, "suppression", *examples)


SUPPRESSION_CODES: Final = (
    _suppression(
        "SUP-01",
        "suppression-expired",
        "No suppression has expired.",
        "What was accepted for a time comes up again when the time is over, so that nobody forgets it.",
        'expires = "2026-01-31", checked on 2026-02-01',
        'expires = "2026-01-31", checked on 2026-01-31',
    ),
    _suppression(
        "SUP-02",
        "suppression-unused",
        "Every suppression matches a finding.",
        "One that matches nothing would hide the next defect that comes to stand in its place.",
        'pointer = "/medium/value", where nothing is wrong with it',
        'pointer = "/medium/value", where the finding is',
    ),
)
