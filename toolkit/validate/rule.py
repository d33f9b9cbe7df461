"""Declare a semantic rule: what it checks, why, and examples that are its tests and its documentation."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from toolkit.errors import RuleError
from toolkit.validate.finding import SEVERITIES, Problem, Severity
from toolkit.validate.view import RecordView


class Unchecked(NamedTuple):
    """What a rule yields in place of a problem where it cannot tell; statistics count it as skipped."""

    reason: str


Problems = Iterator[Problem | Unchecked]
Check = Callable[[RecordView], Problems]
Record = dict[str, Any]
#: A record changed so that it breaks one rule alone, or None where the record offers no place for it.
Spoil = Callable[[Record], Record | None]
#: What a rule needs beside the record.
Need = Literal["texts", "reference"]
#: JSON Pointer → new value; see `toolkit.validate.patch`.
Patch = Mapping[str, Any]

_NEEDS: Final[frozenset[str]] = frozenset({"texts", "reference"})


class ValidationRule(NamedTuple):
    """One semantic rule; calling `check` with a record's view yields the problems, each with its path."""

    code: str
    slug: str
    severity: Severity
    summary: str  #: what must hold, in one sentence
    rationale: str  #: why it matters
    fields: tuple[str, ...]  #: what of the record it looks at, as `statements[].evidence[].exact`
    failing: Patch  #: a change to the specimen record that breaks this rule alone
    passing: Patch  #: a change that comes near and does not
    check: Check
    spoil: Spoil | None = None
    needs: tuple[Need, ...] = ()

    @property
    def family(self) -> str:
        """Return the letters of the code."""
        return self.code.partition("-")[0]


def validation_rule(
    code: str,
    slug: str,
    *,
    fields: tuple[str, ...],
    rationale: str,
    failing: Patch,
    passing: Patch | None = None,
    severity: Severity = "error",
    needs: tuple[Need, ...] = (),
    spoil: Spoil | None = None,
) -> Callable[[Check], ValidationRule]:
    """Make a rule of a generator function whose docstring's first line says what must hold.

    Raises `RuleError` where the declaration is incomplete.
    """

    def declare(check: Check) -> ValidationRule:
        summary = (check.__doc__ or "").strip().partition("\n")[0]
        if not summary or not rationale or not fields or not failing:
            message = f"{code} needs a docstring, a rationale, fields and a failing example"
            raise RuleError(message)
        if severity not in SEVERITIES or not _NEEDS.issuperset(needs):
            message = f"{code} has an unknown severity or need"
            raise RuleError(message)
        return ValidationRule(
            code, slug, severity, summary, rationale, fields, failing, passing or {}, check, spoil, needs
        )

    return declare
