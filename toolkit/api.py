"""What `import toolkit` offers, in one place; heavy parts are imported when they are first used."""

import os
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from toolkit.errors import InputError
from toolkit.inputs.about import About
from toolkit.inputs.texts import make_document
from toolkit.models.record import CallRecord
from toolkit.text import Document

if TYPE_CHECKING:
    from toolkit.validate.finding import Report
    from toolkit.validate.structure import Engine

Path = str | os.PathLike[str]


def extract(
    text: str | Document,
    *,
    ref: str | None = None,
    title: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> tuple[CallRecord, ...]:
    """Extract a record of every call that a text reports; an empty tuple where it reports none.

    `published` is an EDTF date or an ISO 8601 date-time, against which "today" and weekdays resolve. Offsets
    count code points of the text. A title given apart stands before the text, with a blank line between,
    unless it is the text's first line: then they count in that whole, which `document` makes. Raises
    `InputError` where `published` is no date. What is known of a `Document` stands in it.
    """
    from toolkit.pipeline import extract as run  # noqa: PLC0415

    if isinstance(text, Document):
        return run(text).records
    return run(
        document(
            text, ref=ref, title=title, published=published, publisher=publisher, url=url, language=language
        )
    ).records


def document(
    text: str,
    *,
    ref: str | None = None,
    title: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Document:
    """Make a document of a text, its title before it; see `extract`."""
    return make_document(text, ref, About(title, published, publisher, url, language))


def validate(
    record: CallRecord | Mapping[str, Any] | str | bytes,
    *,
    texts: Mapping[str, str] | Iterable[Document] | None = None,
    engine: "Engine" = "rust",
) -> "Report":
    """Check one record, given as an object, as what its JSON decodes to, or as JSON; defects never raise.

    `texts` are the original documents, by `ref` or as `Document`s, so that quotations and hashes are checked
    against them. Of JSON alone do findings have lines and columns.
    """
    from toolkit.codec import encode  # noqa: PLC0415
    from toolkit.validate import validate_record  # noqa: PLC0415

    if texts is not None and not isinstance(texts, Mapping):
        texts = {each.ref or "": each.text for each in texts}
    if isinstance(record, CallRecord):
        data: dict[str, Any] | str | bytes = encode(record)
    else:
        data = record if isinstance(record, str | bytes) else dict(record)
    return validate_record(data, texts=texts, engine=engine)


def load(path: Path) -> CallRecord:
    """Read the one record of a file, compressed or not; raise `InputError` where there is not exactly one."""
    records = list(load_all(path))
    if len(records) != 1:
        message = f"{os.fspath(path)}: holds {len(records)} records; load_all reads them"
        raise InputError(message)
    return records[0]


def load_all(*paths: Path) -> Iterator[CallRecord]:
    """Yield the records of `.json` and `.jsonl` files and of folders of them, in order, one at a time.

    Raises `InputError` at the first that cannot be read.
    """
    from toolkit.inputs.records import read_records  # noqa: PLC0415

    def refuse(error: InputError) -> None:
        raise error

    return read_records([os.fspath(path) for path in paths], refuse)


def dump(record: CallRecord, path: Path) -> None:
    """Write a record to a file as JSON, whole or not at all."""
    from toolkit.codec import dumps  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    with writing(os.fspath(path)) as stream:
        stream.write(dumps(record) + "\n")
