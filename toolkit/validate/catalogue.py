"""Every code that checking can report: faults of the JSON, defects of the structure, semantic rules."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from toolkit.discovery import collect
from toolkit.validate.finding import Severity
from toolkit.validate.rule import ValidationRule


class Entry(NamedTuple):
    """One code as the catalogue lists it."""

    code: str
    slug: str
    severity: Severity
    summary: str
    rationale: str
    stage: str  #: json · structure · rule


_JSON: Final = (
    ("JSN-01", "not-utf-8", "The input is UTF-8.", "JSON is exchanged as UTF-8 (RFC 8259, section 8.1)."),
    ("JSN-02", "empty-input", "The input is not empty.", "An empty file is most often a failed export."),
    ("JSN-03", "byte-order-mark", "There is no byte order mark.", "RFC 8259 forbids it."),
    ("JSN-04", "syntax", "The input is JSON as RFC 8259 defines it.", "What is no JSON cannot be read."),
    ("JSN-05", "truncated", "The JSON is complete.", "A file cut off has lost data."),
    ("JSN-06", "trailing-data", "Nothing follows the JSON value.", "What follows would be ignored."),
    (
        "JSN-07",
        "duplicate-key",
        "No key stands twice in one object.",
        "Readers keep the first, or the last, or fail: the record means different things to each.",
    ),
    ("JSN-08", "not-a-number", "There is no NaN and no Infinity.", "JSON has no such values; readers fail."),
    (
        "JSN-09",
        "lone-surrogate",
        "Surrogate escapes come in pairs.",
        "Half a pair is no character, and cannot be written as UTF-8.",
    ),
    (
        "JSN-10",
        "control-character",
        "Control characters in strings are escaped.",
        "RFC 8259 forbids them raw; most often a closing quotation mark is missing.",
    ),
    ("JSN-11", "nested-too-deeply", "Nesting stays within bounds.", "Deep nesting is no record."),
    ("JSN-12", "number-out-of-range", "Numbers can be read exactly.", "Else readers make infinity of it."),
)
_STRUCTURE: Final = (
    ("SCH-01", "missing-key", "Every required key is there.", "A key present says that somebody looked."),
    (
        "SCH-02",
        "unknown-key",
        "There is no key that the schema does not know, apart from `x_…`.",
        "A misspelt key loses its value in silence.",
    ),
    ("SCH-03", "wrong-type", "Every value is of the JSON type of its key.", "Programs rely on it."),
    (
        "SCH-04",
        "not-in-code-list",
        "Every code is in its code list.",
        "Records can be counted and compared only if they use the same codes.",
    ),
    ("SCH-05", "wrong-value", "Values that are fixed are as fixed.", "Nothing else has a meaning here."),
    ("SCH-06", "bad-date", "Dates are EDTF (ISO 8601-2).", "Other dates cannot be compared."),
    ("SCH-07", "bad-duration", "Durations are ISO 8601, in integers.", "“1:25” may be minutes or hours."),
    (
        "SCH-08",
        "bad-date-time",
        "Points in time are RFC 3339 with a numeric offset.",
        "Names of time zones are ambiguous: IST, CST, EST.",
    ),
    ("SCH-09", "bad-id", "Ids have the form of their kind.", "The letter says what an id refers to."),
    ("SCH-10", "bad-side", "Sides are codes.", "Names have many spellings."),
    ("SCH-11", "bad-uri", "Addresses are URIs.", "A link that cannot be followed proves nothing."),
    ("SCH-12", "bad-hash", "Hashes are SHA-256 in lower-case hexadecimal.", "Else none matches."),
    ("SCH-13", "bad-language", "Languages are BCP 47 tags.", "Names have many spellings."),
    ("SCH-14", "bad-pattern", "Strings have the form that the schema asks for.", "Programs rely on it."),
    (
        "SCH-15",
        "empty-string",
        "Texts are not empty; what is not known is null.",
        "An empty string says neither that there is none nor that nobody knows.",
    ),
    ("SCH-16", "too-long", "Texts stay within their length.", "Longer ones are most often a slip."),
    ("SCH-17", "out-of-range", "Numbers are within their range.", "Others cannot be right."),
    ("SCH-18", "too-few-items", "Arrays have the items that they need.", "A fact without evidence is none."),
    ("SCH-19", "too-many-items", "Arrays have no more items than allowed.", "More contradict one another."),
    ("SCH-20", "duplicate-item", "No item stands twice in an array.", "It would be counted twice."),
    (
        "SCH-21",
        "impossible-combination",
        "Values that exclude one another do not stand together.",
        "One of the two is wrong, and nobody can tell which.",
    ),
    ("SCH-22", "ambiguous-shape", "A value has exactly one of the shapes allowed.", "Readers must choose."),
    (
        "SCH-23",
        "unknown-schema-version",
        "The record follows a schema version that this release knows.",
        "Under another version, nothing else can be judged.",
    ),
    ("SCH-24", "other-structure", "The record fits the schema.", "The schema is the contract."),
)


@cache
def rules() -> Mapping[str, ValidationRule]:
    """Return the semantic rules by code."""
    return collect("toolkit.validate.rules", ValidationRule)


@cache
def fixed() -> Mapping[str, Entry]:
    """Return the codes of the stages before the rules."""
    entries = [
        Entry(code, slug, "error", summary, rationale, stage)
        for stage, table in (("json", _JSON), ("structure", _STRUCTURE))
        for code, slug, summary, rationale in table
    ]
    return MappingProxyType({entry.code: entry for entry in entries})


def entry(code: str) -> Entry:
    """Describe one code; raises `KeyError` for a code that there is not."""
    known = fixed().get(code)
    if known is not None:
        return known
    rule = rules()[code]
    return Entry(rule.code, rule.slug, rule.severity, rule.summary, rule.rationale, "rule")


def catalogue() -> tuple[Entry, ...]:
    """Return every code, in order of stage and code."""
    return (*fixed().values(), *(entry(code) for code in rules()))
