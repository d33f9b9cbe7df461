"""From a document to its records: the first look, the reading, the calls, and one record each."""

from collections.abc import Callable

from attrs import evolve, frozen

from toolkit.collector import paused_collection
from toolkit.models import CallRecord
from toolkit.text import Document


@frozen
class Extraction:
    """What a document gave: its records, and why there are none where there are none."""

    records: tuple[CallRecord, ...]
    reason: str = ""


Trace = Callable[[str], None]


@paused_collection()
def extract(document: Document, *, trace: Trace | None = None) -> Extraction:
    """Extract the records of the calls that a document reports, in the order of the text.

    `trace` is given a line for each candidate and each piece of evidence: the rule, its file, the span, and why
    a candidate fell.
    """
    from toolkit.extract.firstlook import Look, first_look  # noqa: PLC0415 - the lexicons load on first use

    if not document.text.strip():
        return Extraction((), "the text is empty")
    # whoever asks for a trace wants the whole reading
    look = first_look(document.text) if trace is None else Look(None)
    if look.reason is not None:
        return Extraction((), look.reason)
    from toolkit.assemble.record import assemble  # noqa: PLC0415
    from toolkit.assemble.segments import assign  # noqa: PLC0415
    from toolkit.extract.calls.finding import find_calls  # noqa: PLC0415
    from toolkit.extract.reading import read  # noqa: PLC0415

    reading = read(document, head=look.tokens)
    if trace is not None:
        from toolkit.extract.fallen import keep_fallen  # noqa: PLC0415 - only where somebody asks

        keep_fallen(reading)
    detection = find_calls(reading)
    if trace is not None:
        from toolkit.trace import candidates  # noqa: PLC0415 - only where somebody asks

        for line in candidates(reading, detection):
            trace(line)
    if not detection.calls:
        return Extraction((), detection.reason)
    assign(reading, detection.calls)
    records = [assemble(reading, call) for call in detection.calls]
    numbered = _numbered(records)
    if trace is not None:
        from toolkit.trace import evidence_lines, fallen_lines  # noqa: PLC0415

        for record in numbered:
            for line in evidence_lines(record):
                trace(line)
        for line in fallen_lines(reading):
            trace(line)
    return Extraction(numbered)


def _numbered(records: list[CallRecord]) -> tuple[CallRecord, ...]:
    """Give records of one document that share an id a number from 2 on."""
    seen: dict[str, int] = {}
    numbered: list[CallRecord] = []
    for record in records:
        count = seen.get(record.id, 0) + 1
        seen[record.id] = count
        numbered.append(record if count == 1 else evolve(record, id=f"{record.id}-{count}"))
    return tuple(numbered)
