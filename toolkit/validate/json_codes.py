"""The codes for faults of the JSON, which come before everything else."""

from typing import Final

from toolkit.validate.entry import Entry


def _json(code: str, slug: str, summary: str, rationale: str, *examples: str) -> Entry:
    return Entry(code, slug, "error", summary, rationale, "json", *examples)


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
