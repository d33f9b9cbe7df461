"""All rules in one list: those that extract facts and those that check records."""

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Literal

from attrs import frozen

Kind = Literal["extraction", "json", "structure", "rule", "suppression"]


@frozen
class Entry:
    """One rule as lists and explanations show it."""

    code: str
    name: str
    kind: Kind  #: what it does: extract, or check the JSON, the structure or the meaning
    summary: str
    severity: str | None = None
    reason: str = ""  #: why what it checks matters
    file: str | None = None  #: where it is declared, from the package's folder
    passing: tuple[str, ...] = ()  #: of extraction: texts in which it finds nothing
    failing: tuple[str, ...] = ()  #: of extraction: texts in which it finds what ⟦ ⟧ enclose
    fields: tuple[str, ...] = ()  #: of checks of the meaning: what of the record they look at
    needs: tuple[str, ...] = ()  #: what they need beside the record


@cache
def entries() -> Mapping[str, Entry]:
    """Return every rule by code: extraction first, then checks in the order in which they run."""
    found = {entry.code: entry for entry in (*_extraction(), *_validation())}
    return MappingProxyType(found)


def _extraction() -> list[Entry]:
    from toolkit.extract.rule import OPEN, extraction_rules  # noqa: PLC0415 - loads every rule

    return [
        Entry(
            code=rule.id,
            name=rule.id.partition(".")[2].replace("_", "-"),
            kind="extraction",
            summary=rule.summary,
            file=rule.file,
            passing=tuple(example for example in rule.examples if OPEN not in example),
            failing=tuple(example for example in rule.examples if OPEN in example),
        )
        for rule in extraction_rules().values()
    ]


def _validation() -> list[Entry]:
    from toolkit.validate.catalogue import catalogue, rules  # noqa: PLC0415

    known = rules()
    return [
        Entry(
            code=entry.code,
            name=entry.slug,
            kind=entry.stage,
            summary=entry.summary,
            severity=entry.severity,
            reason=entry.rationale,
            failing=_examples(entry.failing, entry.stage),
            passing=_examples(entry.passing, entry.stage),
            fields=known[entry.code].fields if entry.code in known else (),
            needs=known[entry.code].needs if entry.code in known else (),
        )
        for entry in catalogue()
    ]


def _examples(example: str | Mapping[str, object], stage: Kind) -> tuple[str, ...]:
    """Return an example as text; only structural codes that no schema uses yet have none."""
    if isinstance(example, str):
        return (example or "(nothing at all)",)
    return (_changes(example),) if example or stage == "rule" else ()


def _changes(patch: Mapping[str, object]) -> str:
    """Write a patch of the specimen record as `pointer = value` lines."""
    if not patch:
        return "the specimen record as it is"
    return "\n".join(f"{pointer} = {_value(value)}" for pointer, value in patch.items())


def _value(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=lambda _: "(removed)")
