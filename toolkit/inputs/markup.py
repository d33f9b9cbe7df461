"""Split HTML into tags and texts, in time linear in its length whatever it holds.

The standard library's parser is quadratic on unclosed comments and tags, and a tree as HTML5 builds it is
not needed to read a page's paragraphs. What a tag is follows the tokenisation of the HTML standard.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple


class Tag(NamedTuple):
    """A start tag with its attributes, or an end tag; names are in lower case."""

    name: str
    attributes: dict[str, str]
    is_end: bool = False


#: Elements whose content is text up to their own end tag, whatever stands in it.
RAW = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"])

_MARKUP = re.compile(
    r"""
    <(?:
        (?P<comment> !-- )
      | (?P<bogus> [!?] | /(?=[^A-Za-z>]) )          # doctype, processing instruction, "</3"
      | (?P<end> /? ) (?P<name> [A-Za-z][^\s/>]* )
      | (?P<nothing> /> )
    )
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""
    [\s/]*
    (?P<name> [^\s/>=] [^\s/>=]* )
    (?: \s* = \s* (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<bare>[^\s>]*) ) )?
    """,
    re.VERBOSE,
)
_TAG_END = re.compile(r"[\s/=]*(>|$)")
_LONG_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{10,}+;?")


def tokens(markup: str) -> Iterator[Tag | str]:
    """Yield tags and, between them, texts with their character references decoded."""
    position = 0
    while match := _MARKUP.search(markup, position):
        if match.start() > position:
            yield decoded(markup[position : match.start()])
        if match["comment"]:
            position = _comment_end(markup, match.end())
        elif match["bogus"]:
            position = _after(markup, ">", match.end())
        elif match["nothing"]:
            position = match.end()
        else:
            name = match["name"].lower()
            attributes, position = _attributes(markup, match.end())
            yield Tag(name, attributes, is_end=bool(match["end"]))
            if name in RAW and not match["end"]:
                closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(markup, position)
                end = closing.start() if closing else len(markup)
                content = markup[position:end]
                yield decoded(content) if name in {"title", "textarea"} else content
                position = end
    if position < len(markup):
        yield decoded(markup[position:])


def decoded(text: str) -> str:
    """Decode character references; a number that no character has is a replacement character."""
    if "&" not in text:
        return text
    return unescape(_LONG_NUMBER.sub("\ufffd", text))


def _attributes(markup: str, position: int) -> tuple[dict[str, str], int]:
    """Read the attributes from `position` on, and return them with where the tag ends."""
    attributes: dict[str, str] = {}
    while not (end := _TAG_END.match(markup, position)):
        match = _ATTRIBUTE.match(markup, position)
        if match is None:  # cannot be: whatever is no end begins a name
            return attributes, len(markup)
        value = match["double"] or match["single"] or match["bare"] or ""
        # Of two attributes of one name, the first counts.
        attributes.setdefault(match["name"].lower(), decoded(value))
        position = match.end()
    return attributes, end.end()


def _comment_end(markup: str, position: int) -> int:
    for short in (">", "->"):  # "<!-->" and "<!--->" are whole comments
        if markup.startswith(short, position):
            return position + len(short)
    return _after(markup, "-->", position)


def _after(markup: str, mark: str, position: int) -> int:
    found = markup.find(mark, position)
    return len(markup) if found < 0 else found + len(mark)
