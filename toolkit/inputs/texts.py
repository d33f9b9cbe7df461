"""Documents from text files, pages, JSON Lines and folders of them."""

import json
from codecs import BOM_UTF8
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from attrs import astuple

from toolkit.errors import InputError
from toolkit.inputs.about import KEYS, NOTHING, About, about_beside, about_of, kind_of, object_in
from toolkit.inputs.decode import decode, decode_bytes
from toolkit.inputs.files import InputFile, Reporter, shown
from toolkit.inputs.published import publication_day
from toolkit.inputs.title import title_of, with_title
from toolkit.inputs.units import Unit, place_of, read_whole, units
from toolkit.patterns import awaited
from toolkit.text import Document

KINDS = ("txt", "md", "html", "jsonl", "parquet")
_SURROGATE = awaited("[\ud800-\udfff]")
COLUMNS = ("text", "id", *KEYS)  #: what is read of a Parquet file; the first has to be there
_READABLE = 1 << 20  #: bytes of a line that may be read once more for its ref
_REMEMBERED = 100_000  #: documents among which refs are compared; more would fill the memory in the end


def make_document(
    text: str, ref: str | None = None, about: About = NOTHING, *, title: str | None = None
) -> Document:
    """Make the document that offsets count in: a title given apart comes first, with a blank line after it.

    `title` is one that is not to be put before the text. Raises `InputError` where `published` is no date.
    """
    if about.title:
        text = with_title(text, about.title)
    return Document(
        text=text,
        ref=ref,
        title=about.title or title or title_of(text),
        published=publication_day(about.published) if about.published else None,
        publisher=about.publisher,
        url=about.url,
        language=about.language,
    )


def read_documents(
    paths: Sequence[str],
    report: Reporter,
    *,
    about: About = NOTHING,
    encoding: str | None = None,
    input_format: str | None = None,
) -> Iterator[Document]:
    """Yield the documents behind the paths in order, one at a time however long the input is.

    What cannot be read goes to `report`, and the next input follows. Two documents of one ref are both
    yielded and reported, since a record could no longer say which it came from.
    """
    refs = Refs()
    for unit in units(paths, KINDS, input_format=input_format, columns=COLUMNS, at_once=True):
        for place, document in documents_in(unit, report, about=about, encoding=encoding):
            if clash := refs.clash(document.ref or "", place):
                report(InputError(clash))
            yield document


class Refs:
    """Tells which documents share their ref with another, so that a record could not say which it came from."""

    def __init__(self) -> None:
        self._places: OrderedDict[str, str] = OrderedDict()

    def skip(self, unit: Unit, *, encoding: str | None = None) -> None:
        """Take the documents of a unit in that an earlier run has worked on, and compared."""
        if unit.problem is not None:
            return
        if unit.lines is None and unit.rows is None:  # a whole file has its ref without being read
            self.clash(ref_of(unit), place_of(unit))
            return
        for place, document in documents_in(unit, lambda _: None, encoding=encoding):
            self.clash(document.ref or "", place)

    def clash(self, ref: str, place: str) -> str | None:
        """Take a document in; return the message where one of the last 100,000 has its ref."""
        other = self._places.setdefault(ref, place)
        if other is not place:
            return f"{place}: its ref {shown(ref)} is that of {other} too; give each its own"
        if len(self._places) > _REMEMBERED:
            self._places.popitem(last=False)
        return None


def documents_in(
    unit: Unit, report: Reporter, *, about: About = NOTHING, encoding: str | None = None
) -> Iterator[tuple[str, Document]]:
    """Yield the documents of a unit, each with its place as messages call it; problems go to `report`."""
    if unit.problem is not None:
        report(InputError(unit.problem))
    elif unit.lines is not None:
        yield from _lines(unit, report, about, encoding)
    elif unit.rows is not None:
        yield from _rows(unit, report, about)
    else:
        try:
            yield _whole(unit, about, encoding)
        except InputError as error:
            report(error)


def ref_of(unit: Unit) -> str:
    """Tell the ref of a unit of one document without reading all of one that is very long."""
    stem = unit.file.ref
    if unit.rows is not None:
        return str(unit.rows[0].get("id") or f"{stem}-{unit.first}")
    if unit.lines is None:
        return stem
    with suppress(ValueError, AttributeError, RecursionError):
        if len(unit.lines[0]) <= _READABLE and (identity := json.loads(unit.lines[0]).get("id")):
            return str(identity)
    return f"{stem}-{unit.first}"


def _whole(unit: Unit, about: About, encoding: str | None) -> tuple[str, Document]:
    file = unit.file
    data = read_whole(unit)
    if file.meta:
        about = about.over(about_beside(file.meta))
    make = _page if file.kind == "html" else _plain
    return file.name, make(file, data, about, encoding)


def _plain(file: InputFile, data: bytes, about: About, encoding: str | None) -> Document:
    text = decode(data, file.name, encoding)
    title = title_of(text)
    if title and file.kind == "md":
        title = title.lstrip("#").strip()
    return _made(text, file.ref, about, file.name, title)


def _page(file: InputFile, data: bytes, about: About, encoding: str | None) -> Document:
    from toolkit.inputs.html import charset, read_page  # noqa: PLC0415 - only pages need it

    page = read_page(decode(data, file.name, encoding or charset(data)))
    text = with_title(page.text, page.heading) if page.heading else page.text
    own = About(None, _day_or_none(page.published), page.publisher, page.url, page.language)
    return _made(text, file.ref, about.over(own), file.name, page.title)


def _day_or_none(published: str | None) -> str | None:
    """Take a page's own date where it is one; whoever reads the page did not choose what it says."""
    try:
        return publication_day(published) if published else None
    except InputError:
        return None


def _lines(
    unit: Unit, report: Reporter, about: About, encoding: str | None
) -> Iterator[tuple[str, Document]]:
    end = unit.offset
    for number, line in enumerate(unit.lines or (), unit.first):
        start, end = end, end + len(line)
        if not line.strip():
            continue
        place = f"{unit.file.name}:{number}"
        try:
            bare = line[3:] if not start and line.startswith(BOM_UTF8) else line
            keys = object_in(decode_bytes(bare, place, encoding, end - len(bare)), place)
            document = _from_line(keys, place, f"{unit.file.ref}-{number}", about)
        except InputError as error:
            report(error)
        else:
            yield place, document


def _rows(unit: Unit, report: Reporter, about: About) -> Iterator[tuple[str, Document]]:
    for number, row in enumerate(unit.rows or (), unit.first):
        place = f"{unit.file.name}:{number}"
        try:
            document = document_of(row, place, f"{unit.file.ref}-{number}", about)
        except InputError as error:
            report(error)
        else:
            yield place, document


def document_of(row: Mapping[str, Any], place: str, ref: str, about: About = NOTHING) -> Document:
    """Make a document of a table's row, whose keys are those of JSON Lines; a date may be one of the table's.

    Raises `InputError`, its message beginning with `place`. `ref` stands in where the row has no `id`.
    """
    published = row.get("published")
    if isinstance(published, date):  # a date-time is one too
        row = {**row, "published": published.isoformat()}
    return _from_line(row, place, ref, about)


def _from_line(keys: Mapping[str, Any], place: str, ref: str, about: About) -> Document:
    text = keys.get("text")
    if not isinstance(text, str):
        what = "is missing" if text is None else f"is no string but {kind_of(text)}"
        raise InputError(f'{place}: "text" {what}')
    identity = keys.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        identity = str(identity)
    if identity is not None and not isinstance(identity, str):
        raise InputError(f'{place}: "id" is no string but {kind_of(identity)}')
    return _made(text, identity or ref, about.over(about_of(keys, place)), place)


def _made(text: str, ref: str, about: About, place: str, title: str | None = None) -> Document:
    if not text or text.isspace():
        raise InputError(f"{place}: the text {'is nothing but white space' if text else 'is empty'}")
    for part in (text, ref, *astuple(about)):
        if part and (half := _SURROGATE.search(part)):
            message = f"{place}: {half[0]!r} at character {half.start()} is half of a surrogate pair"
            raise InputError(message)
    try:
        return make_document(text, ref, about, title=title)
    except InputError as error:
        raise InputError(f"{place}: {error}") from error
