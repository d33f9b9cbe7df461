"""The visible text of a page.

The text is that of the page's `<main>`, else of its only outermost `<article>`, else of its body, always
without menus, form fields and what is hidden. Block elements are paragraphs with a blank line between,
`<br>` and table rows end lines, and white space collapses as in a browser (no-break spaces stay).
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from attrs import frozen

from toolkit.inputs.markup import Tag, tokens
from toolkit.inputs.particulars import Particulars

_VOID = frozenset([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
])  # fmt: skip
_SILENT = frozenset([
    "audio", "button", "canvas", "datalist", "dialog", "iframe", "math", "nav", "noembed", "noframes",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
])  # fmt: skip
_PARAGRAPHS = frozenset([
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary",
    "table", "ul",
])  # fmt: skip

# What sets one run of text off from the one before, the strongest last.
_SEPARATORS = ("", "\t", "\n", "\n\n")
_CELL, _LINE, _PARAGRAPH = 1, 2, 3

_CHARSET = re.compile(
    rb"""<meta[^>]{1,200}?charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE
)
_HIDING = re.compile(r"display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden", re.IGNORECASE)
_WHITE = re.compile(r"[ \t\n\r\f]+")


@frozen
class Page:
    """A page's visible text and its own account of itself; dates are as the page writes them."""

    text: str
    title: str | None = None  #: of its one heading, else its `<title>`
    heading: str | None = None  #: its one `<h1>`
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def charset(data: bytes) -> str | None:
    """Return the encoding that a page declares in its first bytes, if it does."""
    match = _CHARSET.search(data, 0, 2048)
    return match[1].decode("ascii") if match else None


def read_page(markup: str) -> Page:
    """Read the visible text and the particulars of one page."""
    reader, particulars = _Reader(), Particulars()
    for token in tokens(markup):
        reader.read(token)
        particulars.read(token)
    runs = _region(reader.runs)
    heading = _heading(runs) or _heading(reader.runs)
    return Page(
        text=_joined(runs),
        title=heading or _collapsed(particulars.title or "") or None,
        heading=heading,
        published=particulars.published,
        publisher=particulars.publisher,
        url=particulars.url,
        language=particulars.language,
    )


class _Run(NamedTuple):
    """One run of visible text: how it is set off from the run before, and where it stands."""

    separator: int
    text: str
    verbatim: bool  #: inside `<pre>`
    in_main: bool
    article: int  #: which of the page's outermost articles, from 1; 0 is none
    heading: int  #: which of the page's `<h1>`, from 1; 0 is none


class _Scope:
    """An element that is open, known by its name; others of its name may stand inside it."""

    def __init__(self) -> None:
        self.name = ""
        self.depth = 0
        self.count = 0  # how many there were so far

    def __bool__(self) -> bool:
        return self.depth > 0

    def start(self, name: str, *, opens: bool) -> None:
        """See a start tag; `opens` says that it is one of those looked for."""
        if self.depth:
            self.depth += name == self.name
        elif opens:
            self.name, self.depth = name, 1
            self.count += 1

    def end(self, name: str) -> None:
        """See an end tag."""
        if self.depth and name == self.name:
            self.depth -= 1


class _Reader:
    """Collects the runs of visible text tag by tag; of the open elements only those that matter are known."""

    def __init__(self) -> None:
        self.runs: list[_Run] = []
        self._separator = 0
        self._silence = _Scope()
        self._main = _Scope()
        self._article = _Scope()
        self._heading = _Scope()
        self._verbatim = _Scope()

    def read(self, token: Tag | str) -> None:
        """Take in one tag or text."""
        if isinstance(token, str):
            if not self._silence:
                self._text(token)
        elif token.is_end:
            self._end(token.name)
        else:
            self._start(token)

    def _text(self, text: str) -> None:
        run = _Run(
            self._separator,
            text,
            verbatim=bool(self._verbatim),
            in_main=bool(self._main),
            article=self._article.count if self._article else 0,
            heading=self._heading.count if self._heading else 0,
        )
        self.runs.append(run)
        self._separator = 0

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if self._silence.name == "p" and name in _PARAGRAPHS:
            self._silence.depth = 0  # a paragraph ends where the next block begins
        if name not in _VOID:
            self._silence.start(name, opens=name in _SILENT or _is_hidden(tag))
        if self._silence:
            return
        self._separate(name)
        if name == "q":
            self._text("“")
        self._main.start(name, opens=name == "main" or tag.attributes.get("role") == "main")
        self._article.start(name, opens=name == "article")
        self._heading.start(name, opens=name == "h1")
        self._verbatim.start(name, opens=name == "pre")

    def _end(self, name: str) -> None:
        if self._silence:
            self._silence.end(name)
            return
        if name == "q":
            self._text("”")
        for scope in (self._main, self._article, self._heading, self._verbatim):
            scope.end(name)
        if name not in {"br", "td", "th"}:
            self._separate(name)

    def _separate(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self._separator = _PARAGRAPH
        elif name in {"br", "tr"}:
            self._separator = max(self._separator, _LINE)
        elif name in {"td", "th"}:
            self._separator = max(self._separator, _CELL)


def _is_hidden(tag: Tag) -> bool:
    attributes = tag.attributes
    return "hidden" in attributes or bool(_HIDING.search(attributes.get("style", "")))


def _region(runs: list[_Run]) -> list[_Run]:
    """Choose the runs that are the page's content; see the module's docstring."""
    main = [run for run in runs if run.in_main]
    if _has_words(main):
        return main
    articles = {run.article for run in runs if run.article}
    article = [run for run in runs if run.article]
    return article if len(articles) == 1 and _has_words(article) else runs


def _has_words(runs: list[_Run]) -> bool:
    return any(not run.text.isspace() for run in runs)


def _heading(runs: Iterable[_Run]) -> str | None:
    headings = [run for run in runs if run.heading]
    if len({run.heading for run in headings}) != 1:
        return None
    return _collapsed(" ".join(_joined(headings).split("\n"))) or None


def _joined(runs: Iterable[_Run]) -> str:
    """Join runs to the text as a browser lays it out, without white space around."""
    parts: list[str] = []
    separator = 0
    space = False  # a collapsed space that counts only if text follows on its line
    for run in runs:
        separator = max(separator, run.separator)
        text = run.text if run.verbatim else _WHITE.sub(" ", run.text)
        if not run.verbatim:
            space = space or text.startswith(" ")
            trailing = text.endswith(" ")
            text = text.strip(" ")
            if not text:
                continue
        if parts:
            parts.append(_SEPARATORS[separator] or (" " if space else ""))
        parts.append(text)
        separator, space = 0, not run.verbatim and trailing
    return "".join(parts).strip(" \t\n\r\f")


def _collapsed(text: str) -> str:
    return _WHITE.sub(" ", text).strip(" ")
