"""Check one decoded record: structure first, then the rules, which build on what is sound."""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from toolkit.validate import structure
from toolkit.validate.catalogue import fixed, rules
from toolkit.validate.finding import JSON, Path, Problem, Severity
from toolkit.validate.rule import Unchecked, ValidationRule
from toolkit.validate.structure import Engine
from toolkit.validate.view import BrokenPart, RecordView

#: What a broken record makes a rule stumble over; in a sound one these would be faults of ours.
_STUMBLES: Final = (KeyError, TypeError, AttributeError, IndexError, ValueError)
_NO_TEXTS: Final = "needs the original texts"
_OTHER_TEXTS: Final = "the texts given are not those of this record"
_UNKNOWN_VERSION: Final = "SCH-23"


class Raised(NamedTuple):
    """A problem with what its code says of it."""

    code: str
    name: str
    severity: Severity
    problem: Problem


class Outcome(NamedTuple):
    """What the checks of one decoded record raised, and why some rules could not be checked, by code."""

    raised: tuple[Raised, ...]
    skipped: Mapping[str, str]


class Checked(NamedTuple):
    """A record of an input, where it stands in it, and what its checks gave."""

    base: Path
    record: JSON
    outcome: Outcome


def check_value(
    record: JSON,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    semantic: bool = True,
    selected: Mapping[str, ValidationRule] | None = None,
) -> Outcome:
    """Check one decoded record; paths count from its root.

    `texts` maps the `ref` of documents to texts; `selected` are the rules to apply, by default all, and
    without `semantic` none.
    """
    raised: list[Raised] = []
    broken: list[Path] = []
    if not structure.is_valid(record, engine):
        entries = fixed()
        for code, problem, key, meant in structure.explained(record, engine):
            raised.append(Raised(code, entries[code].slug, entries[code].severity, problem))
            broken.append((*problem.path, key) if key else problem.path)
            if meant:  # what stands under a misspelt key is not missing, and yet nobody can build on it
                broken.append((*problem.path[:-1], meant))
            semantic &= code != _UNKNOWN_VERSION
    if not semantic or not isinstance(record, dict):
        return Outcome(tuple(raised), {})
    view = RecordView(record, texts, broken)
    skipped: dict[str, str] = {}
    for rule in (rules() if selected is None else selected).values():
        if "texts" in rule.needs and not view.texts:
            skipped[rule.code] = _OTHER_TEXTS if texts else _NO_TEXTS
            continue
        for each in problems(rule, view):
            if isinstance(each, Unchecked):
                skipped[rule.code] = each.reason
            else:
                raised.append(Raised(rule.code, rule.slug, rule.severity, each))
    return Outcome(tuple(raised), skipped)


def problems(rule: ValidationRule, view: RecordView) -> Iterable[Problem | Unchecked]:
    """Apply one rule, silently where its premise is broken."""
    if not view.broken:
        return rule.check(view)
    try:
        return [each for each in rule.check(view) if isinstance(each, Unchecked) or view.intact(*each.path)]
    except BrokenPart:
        return ()
    except _STUMBLES:
        return ()
