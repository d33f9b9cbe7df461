"""Check a text or an object and report on it; what found nothing costs no more than the checks."""

from collections.abc import Iterator, Mapping, Sequence

from toolkit.validate import strict
from toolkit.validate.check import Checked, Outcome, check_value
from toolkit.validate.fault import UNREADABLE
from toolkit.validate.finding import JSON, Path, Report
from toolkit.validate.rule import ValidationRule
from toolkit.validate.structure import Engine


def report_value(outcome: Outcome, record: JSON, *, path: str | None) -> Report:
    """Report on a record that was given as an object, which has no lines."""
    ids = _ids([Checked((), record, outcome)])
    if not outcome.raised:
        return Report((), path, 1, skipped=outcome.skipped, ids=ids)
    from toolkit.validate.located import findings_of  # noqa: PLC0415 - only if needed

    findings = findings_of(Checked((), record, outcome), path)
    return Report(findings, path, 1, skipped=outcome.skipped, ids=ids)


def report_text(
    data: bytes | str,
    *,
    texts: Mapping[str, str] | None = None,
    engine: Engine = "rust",
    path: str | None = None,
    first_line: int = 1,
    many: bool = False,
    selected: Mapping[str, ValidationRule] | None = None,
) -> Report:
    """Read one JSON text and check the record in it, or with `many` each record of an array.

    `first_line` is the number of the text's first line in its file.
    """
    reading = strict.read(data)
    # What a fault hides (which of two equal keys is meant?) must not be judged by its meaning.
    semantic = all(fault.code == "JSN-03" for fault in reading.faults)
    checked: list[Checked] = []
    for base, item in _records(reading, many=many):
        outcome = check_value(item, texts=texts, engine=engine, semantic=semantic, selected=selected)
        checked.append(Checked(base, item, outcome))
    skipped = {code: reason for each in checked for code, reason in each.outcome.skipped.items()}
    if not reading.faults and not any(each.outcome.raised for each in checked):
        return Report((), path, len(checked), skipped=skipped, ids=_ids(checked))
    from toolkit.validate.located import findings_in  # noqa: PLC0415 - only if needed

    findings = findings_in(reading, checked, path, first_line)
    unreadable = any(fault.code in UNREADABLE for fault in reading.faults)
    return Report(findings, path, len(checked), unreadable=unreadable, skipped=skipped, ids=_ids(checked))


def _ids(checked: Sequence[Checked]) -> tuple[str, ...]:
    found = (each.record.get("id") for each in checked if isinstance(each.record, dict))
    return tuple(each for each in found if isinstance(each, str))


def _records(reading: strict.Reading, *, many: bool) -> Iterator[tuple[Path, JSON]]:
    if reading.readable and many and isinstance(reading.value, list):
        for index, item in enumerate(reading.value):
            yield (index,), item
    elif reading.readable:
        yield (), reading.value
