"""Every code that checking can report: faults of the JSON, defects of the structure, semantic rules."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.discovery import collect
from toolkit.validate.rule import ValidationRule

if TYPE_CHECKING:
    from toolkit.validate.entry import Entry


@cache
def rules() -> Mapping[str, ValidationRule]:
    """Return the semantic rules by code."""
    return collect("toolkit.validate.rules", ValidationRule)


@cache
def fixed() -> "Mapping[str, Entry]":
    """Return the codes of everything but the rules."""
    from toolkit.validate.json_codes import JSON_CODES  # noqa: PLC0415 - only once something is wrong
    from toolkit.validate.structure_codes import STRUCTURE_CODES  # noqa: PLC0415
    from toolkit.validate.suppression_codes import SUPPRESSION_CODES  # noqa: PLC0415

    return MappingProxyType(
        {entry.code: entry for entry in (*JSON_CODES, *STRUCTURE_CODES, *SUPPRESSION_CODES)}
    )


def entry(code: str) -> "Entry":
    """Describe one code; raises `KeyError` for a code that there is not."""
    from toolkit.validate.entry import Entry  # noqa: PLC0415 - if needed

    known = fixed().get(code)
    if known is not None:
        return known
    rule = rules()[code]
    return Entry(
        rule.code,
        rule.slug,
        rule.severity,
        rule.summary,
        rule.rationale,
        "rule",
        rule.failing,
        rule.passing,
    )


def catalogue() -> "tuple[Entry, ...]":
    """Return every code, in order of stage and code."""
    return (*fixed().values(), *(entry(code) for code in rules()))
