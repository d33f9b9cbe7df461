"""From a document to its records: the first look, the reading, the calls, and one record each."""

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from toolkit.models import CallRecord
from toolkit.text import Document


@frozen
class Extraction:
    """What a document gave: its records, and why there are none where there are none."""

    records: tuple[CallRecord, ...]
    reason: str = ""


def extract(document: Document) -> Extraction:
    """Extract the records of the calls that a document reports, in the order of the text."""
    from toolkit.extract.callwords import may_report_call  # noqa: PLC0415 - the lexicons load on first use

    if not document.text.strip():
        return Extraction((), "the text is empty")
    if not may_report_call(document.text):
        return Extraction((), "no word of a call")
    from toolkit.assemble.record import assemble  # noqa: PLC0415
    from toolkit.assemble.segments import assign  # noqa: PLC0415
    from toolkit.extract.calls import find_calls  # noqa: PLC0415
    from toolkit.extract.reading import read  # noqa: PLC0415

    reading = read(document)
    detection = find_calls(reading)
    if not detection.calls:
        return Extraction((), detection.reason)
    assign(reading, detection.calls)
    records = [assemble(reading, call, detection.calls) for call in detection.calls]
    return Extraction(_numbered(records))


def extract_all(documents: Iterable[Document], *, jobs: int = 1) -> Iterator[tuple[Document, Extraction]]:
    """Extract from many documents in order; with several processes the result is the same."""
    if jobs <= 1:
        for document in documents:
            yield document, extract(document)
        return
    from multiprocessing import get_context  # noqa: PLC0415 - only where several processes are asked for

    with get_context("spawn").Pool(jobs) as pool:
        yield from pool.imap(_with_document, documents, chunksize=16)


def _with_document(document: Document) -> tuple[Document, Extraction]:
    return document, extract(document)


def _numbered(records: list[CallRecord]) -> tuple[CallRecord, ...]:
    """Give records of one document that share an id a number from 2 on."""
    seen: dict[str, int] = {}
    numbered: list[CallRecord] = []
    for record in records:
        count = seen.get(record.id, 0) + 1
        seen[record.id] = count
        numbered.append(record if count == 1 else evolve(record, id=f"{record.id}-{count}"))
    return tuple(numbered)
