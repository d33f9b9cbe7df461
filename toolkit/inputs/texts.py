"""Documents from text files, pages, JSON Lines and folders of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, field, frozen

from toolkit.errors import InputError
from toolkit.inputs.decode import decode, decode_bytes
from toolkit.inputs.files import InputFile, Reporter, find_files, open_bytes
from toolkit.inputs.published import day
from toolkit.inputs.title import title_of, with_title
from toolkit.text import Document

KINDS = ("txt", "md", "html", "jsonl")

_KEYS = ("title", "published", "publisher", "issuer", "url", "language")


@frozen
class About:
    """What is known of a text from outside it; dates are checked when the document is made."""

    title: str | None = None
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None

    def over(self, other: "About") -> "About":
        """Return what this says, and what the other says where this says nothing."""
        return About(
            title=self.title or other.title,
            published=self.published or other.published,
            publisher=self.publisher or other.publisher,
            url=self.url or other.url,
            language=self.language or other.language,
        )


NOTHING = About()


def make_document(text: str, ref: str | None = None, about: About = NOTHING, *, title: str | None = None) -> Document:
    """Make the document that offsets count in: a title given apart comes first, with a blank line after it.

    `title` is one that the text holds already or that is not to be put before it. Raises `InputError` where
    `published` is no date.
    """
    if about.title:
        text = with_title(text, about.title)
    return Document(
        text=text,
        ref=ref,
        title=about.title or title or title_of(text),
        published=day(about.published) if about.published else None,
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
    places: dict[str, str] = {}
    for file in find_files(paths, KINDS, report, input_format=input_format):
        try:
            for document, place in _documents(file, report, about, encoding):
                ref = document.ref or ""
                if ref in places:
                    report(InputError(f"{place}: its ref {ref!r} is also that of {places[ref]}; give each its own"))
                places.setdefault(ref, place)
                yield document
        except InputError as error:
            report(error)


def _documents(
    file: InputFile, report: Reporter, about: About, encoding: str | None
) -> Iterator[tuple[Document, str]]:
    if file.kind == "jsonl":
        yield from _lines(file, report, about, encoding)
        return
    with open_bytes(file) as stream:
        data = stream.read()
    about = about.over(_beside(file))
    if file.kind == "html":
        yield _page(file, data, about, encoding), file.name
        return
    text = decode(data, file.name, encoding)
    _require_words(text, file.name)
    title = title_of(text)
    if title and file.kind == "md":
        title = title.lstrip("#").strip() or None
    yield _made(text, file.stem, about, file.name, title), file.name


def _page(file: InputFile, data: bytes, about: About, encoding: str | None) -> Document:
    from toolkit.inputs.html import charset, read_page  # noqa: PLC0415 - only pages need it

    page = read_page(decode(data, file.name, encoding or charset(data)))
    _require_words(page.text, file.name)
    text = with_title(page.text, page.heading) if page.heading else page.text
    own = About(None, _day_or_none(page.published), page.publisher, page.url, page.language)
    return _made(text, file.stem, about.over(own), file.name, page.title)


def _day_or_none(published: str | None) -> str | None:
    """Take a page's own date where it is one; nobody chose what the page writes there."""
    try:
        return day(published) if published else None
    except InputError:
        return None


def _lines(file: InputFile, report: Reporter, about: About, encoding: str | None) -> Iterator[tuple[Document, str]]:
    empty = True
    with open_bytes(file) as stream:
        offset = 0
        for number, line in enumerate(stream, 1):
            start, offset = offset, offset + len(line)
            if not line.strip():
                continue
            empty = False
            place = f"{file.name}:{number}"
            try:
                yield _from_line(line, file, number, about, encoding, start), place
            except InputError as error:
                report(error)
    if empty:
        raise InputError(f"{file.name}: empty")
