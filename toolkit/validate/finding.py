"""What checking yields: problems as rules state them, findings as users read them, and reports.

Named tuples rather than attrs classes: one cold run of the command checks one file, and importing
attrs would take longer than the check.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, NamedTuple

Severity = Literal["error", "warning", "info"]

SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")

#: A decoded JSON value.
JSON = Any

#: Keys and indices from a record's root.
Path = tuple[str | int, ...]

MESSAGE_LIMIT: Final = 240
_SHOWN_LIMIT: Final = 80


class Problem(NamedTuple):
    """One defect as a check states it: where, and in what words."""

    path: Path  #: keys and indices from the record's root to what is wrong
    message: str
    found: str | None = None  #: the offending value, shortened
    expected: str | None = None
    hint: str | None = None  #: how to mend it


class Finding(NamedTuple):
    """One defect as it is reported; lines and columns count from 1, in code points.

    `end_column` is the column after the last character. The four positions are None where the record
    was given as an object and not as text.
    """

    code: str
    name: str
    severity: Severity
    path: str | None
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    pointer: str
    message: str
    found: str | None
    expected: str | None
    hint: str | None
    help: str
    fingerprint: str
    record: str | None


class Report(NamedTuple):
    """The findings of one input, in the order of their positions."""

    findings: tuple[Finding, ...] = ()
    path: str | None = None
    records: int = 0
    unreadable: bool = False  #: the bytes are empty or not UTF-8, so nothing was checked
    skipped: Mapping[str, str] = {}  #: code of a rule that could not be checked → reason
    ids: tuple[str, ...] = ()  #: of the records that have one

    @property
    def ok(self) -> bool:
        """Tell whether nothing was found."""
        return not self.findings

    @property
    def counts(self) -> dict[Severity, int]:
        """Count the findings of each severity."""
        counts: dict[Severity, int] = dict.fromkeys(SEVERITIES, 0)
        for finding in self.findings:
            counts[finding.severity] += 1
        return counts


def pointer(path: Iterable[str | int]) -> str:
    """Write a path as a JSON Pointer (RFC 6901)."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)


def shown(value: object, limit: int = _SHOWN_LIMIT) -> str:
    """Show a JSON value in at most `limit` code points, for a message."""
    if isinstance(value, dict):
        return f"an object with {len(value)} {'key' if len(value) == 1 else 'keys'}"
    if isinstance(value, list | tuple):
        return f"an array of {len(value)} {'item' if len(value) == 1 else 'items'}"
    if isinstance(value, str):
        value = value if len(value) <= limit else value[: limit + 1]
    elif isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > limit * 3:
        return "a very large integer"
    return shortened(printable(json.dumps(value, ensure_ascii=False)), limit)


def printable(text: str) -> str:
    """Escape what a terminal would act on or not show: line ends, control and format characters."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)


def shortened(text: str, limit: int = MESSAGE_LIMIT) -> str:
    """Cut a text to at most `limit` code points, with an ellipsis where something is left out."""
    return text if len(text) <= limit else f"{text[: limit - 1]}…"
