"""The notation of topic phrases, written out without ever multiplying choices that stand side by side.

It is the notation of `toolkit.lexicon`, with choices inside choices: `(combat[ing]|fight)`.
"""

from toolkit.errors import SchemaError
from toolkit.lexicon import INSIDE
from toolkit.patterns import awaited

_BRACKET = awaited(r"([()\[\]|])")
# One word of a phrase with its choices: anything but a space, and brackets up to two deep.
_ELEMENT = awaited(rf"(?:[^\s()\[\]]|\({INSIDE}\)|\[{INSIDE}\])+|\S")
_COMMENT = awaited(r"#.*")
_SEPARATOR = awaited(r",(?=\s)|\n")  # a comma without a space is one of the text


def phrases(text: str) -> list[str]:
    """Split a block of phrases at commas and line ends, without its comments."""
    parts = (" ".join(part.split()).strip(",") for part in _SEPARATOR.split(_COMMENT.sub("", text)))
    return [part for part in parts if part]


def elements(phrase: str) -> list[str]:
    """Split a phrase into its words, each with the choices that stand for it."""
    return _ELEMENT.findall(phrase) if "(" in phrase or "[" in phrase else phrase.split()


def variants(notation: str) -> list[str]:
    """Write out what a notation stands for; `SchemaError` where its brackets do not match."""
    parts = _BRACKET.split(notation)
    options, rest = _choices(parts, 0, "")
    if rest < len(parts):
        raise SchemaError(f"topic lexicon: brackets do not match in {notation!r}")
    return options


def _choices(parts: list[str], at: int, opening: str) -> tuple[list[str], int]:
    """Read up to the bracket that closes `opening`; return the choices and the place after it."""
    options: list[str] = []
    current = [""]
    while at < len(parts):
        part = parts[at]
        at += 1
        if part == "|":
            options += current
            current = [""]
        elif part in {"(", "["}:
            inner, at = _choices(parts, at, part)
            if part == "[":
                inner = ["", *inner]
            current = [text + more for text in current for more in inner]
        elif part in {")", "]"}:
            if opening + part not in {"()", "[]"}:
                return [], -1
            return options + current, at
        elif part:
            current = [text + part for text in current]
    if opening:
        raise SchemaError(f"topic lexicon: a bracket is open in {''.join(parts)!r}")
    return options + current, at
