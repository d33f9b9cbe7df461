"""Documents from text files, pages, JSON Lines and folders of them."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from toolkit.errors import InputError
from toolkit.inputs.decode import decode, decode_bytes
from toolkit.inputs.files import InputFile, Reporter, find_files, open_bytes
from toolkit.inputs.published import publication_day
from toolkit.inputs.title import title_of, with_title
from toolkit.text import Document

KINDS = ("txt", "md", "html", "jsonl")

_SURROGATE = re.compile("[\ud800-\udfff]")
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


def make_document(
    text: str, ref: str | None = None, about: About = NOTHING, *, title: str | None = None
) -> Document:
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
    places: dict[str, str] = {}
    for file in find_files(paths, KINDS, report, input_format=input_format):
        try:
            for document, place in _documents(file, report, about, encoding):
                ref = document.ref or ""
                if ref in places:
                    report(
                        InputError(
                            f"{place}: its ref {ref!r} is also that of {places[ref]}; give each its own"
                        )
                    )
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
        return publication_day(published) if published else None
    except InputError:
        return None


def _lines(
    file: InputFile, report: Reporter, about: About, encoding: str | None
) -> Iterator[tuple[Document, str]]:
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
                document = _from_line(line, place, f"{file.stem}-{number}", about, encoding, start)
            except InputError as error:
                report(error)
            else:
                yield document, place
    if empty:
        raise InputError(f"{file.name}: the file is empty")


def _from_line(
    line: bytes, place: str, ref: str, about: About, encoding: str | None, offset: int
) -> Document:
    if offset == 0 and line.startswith(BOM_UTF8):
        line = line[3:]
    keys = _object(decode_bytes(line, place, encoding, offset), place)
    text = keys.get("text")
    if not isinstance(text, str):
        what = "is missing" if text is None else f"is no string but {_kind(text)}"
        raise InputError(f'{place}: "text" {what}')
    _require_words(text, place)
    identity = keys.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        identity = str(identity)
    if identity is not None and not isinstance(identity, str):
        raise InputError(f'{place}: "id" is no string but {_kind(identity)}')
    return _made(text, identity or ref, about.over(_about(keys, place)), place)


def _beside(file: InputFile) -> About:
    """Read what `NAME.meta.json` says of the text `NAME.txt` beside it."""
    if file.path is None:
        return NOTHING
    path = file.path.with_name(f"{file.bare_name}.meta.json")
    if not path.is_file():
        return NOTHING
    meta = InputFile(path, "json")
    with open_bytes(meta) as stream:
        return _about(_object(decode(stream.read(), meta.name), meta.name), meta.name)


def _about(keys: Mapping[str, Any], place: str) -> About:
    for key in _KEYS:
        value = keys.get(key)
        if value is not None and not isinstance(value, str):
            raise InputError(f'{place}: "{key}" is no string but {_kind(value)}')
    return About(
        title=keys.get("title") or None,
        published=keys.get("published") or None,
        publisher=keys.get("publisher") or keys.get("issuer") or None,
        url=keys.get("url") or None,
        language=keys.get("language") or None,
    )


def _object(text: str, place: str) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(f"{place}: not JSON: {error.msg.lower()} at column {error.colno}") from error
    except RecursionError as error:
        raise InputError(f"{place}: not readable as JSON: nested too deeply") from error
    except ValueError as error:
        raise InputError(f"{place}: not readable as JSON: a number is too long") from error
    if not isinstance(value, dict):
        raise InputError(f"{place}: no JSON object but {_kind(value)}")
    return value


def _kind(value: object) -> str:
    if value is None:
        return "null"
    names = {bool: "a boolean", int: "a number", float: "a number", str: "a string", list: "an array"}
    return names.get(type(value), "an object")


def _made(text: str, ref: str, about: About, place: str, title: str | None = None) -> Document:
    for part in (text, ref, about.title):
        surrogate = _SURROGATE.search(part or "")
        if surrogate:
            code = f"U+{ord(surrogate[0]):04X}"
            raise InputError(f"{place}: character {surrogate.start()} is half of a surrogate pair ({code})")
    try:
        return make_document(text, ref, about, title=title)
    except InputError as error:
        raise InputError(f"{place}: {error}") from error


def _require_words(text: str, place: str) -> None:
    if not text:
        raise InputError(f"{place}: the text is empty")
    if text.isspace():
        raise InputError(f"{place}: the text is nothing but white space")
