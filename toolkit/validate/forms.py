"""How strings of each kind are written: what to call them, an example, and the code of a slip."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from toolkit.validate.finding import Path, shown
from toolkit.validate.nearest import nearest

BAD_DATE: Final = "SCH-06"
BAD_DURATION: Final = "SCH-07"
BAD_DATE_TIME: Final = "SCH-08"
BAD_ID: Final = "SCH-09"
BAD_SIDE: Final = "SCH-10"
BAD_URI: Final = "SCH-11"
BAD_HASH: Final = "SCH-12"
BAD_LANGUAGE: Final = "SCH-13"
BAD_PATTERN: Final = "SCH-14"

#: Every code for a string that is not written as it should be.
MALFORMED: Final = (
    BAD_DATE,
    BAD_DURATION,
    BAD_DATE_TIME,
    BAD_ID,
    BAD_SIDE,
    BAD_URI,
    BAD_HASH,
    BAD_LANGUAGE,
    BAD_PATTERN,
)

#: A part of a definition's or a key's name, at its beginning or end → code; the first that fits.
_CODES: Final = (
    ("datetime", BAD_DATE_TIME),
    ("instant", BAD_DATE_TIME),
    ("edtf", BAD_DATE),
    ("duration", BAD_DURATION),
    ("date", BAD_DATE),
    ("published", BAD_DATE),
    ("due", BAD_DATE),
    ("sha256", BAD_HASH),
    ("uri", BAD_URI),
    ("url", BAD_URI),
    ("language", BAD_LANGUAGE),
    ("wikidata", BAD_ID),
    ("reference", BAD_SIDE),
    ("side", BAD_SIDE),
    ("id", BAD_ID),
)
_LONGEST_NAME: Final = 3
_LETTERS: Final = 2  #: of a code of ISO 3166 that is none of ours: the nearest of ours is another country's


class Form(NamedTuple):
    """What a string should have been."""

    code: str
    what: str  #: with its article: an EDTF date
    examples: str | None


def form(kind: str, path: Path, schemas: Sequence[Mapping[str, Any]]) -> Form:
    """Describe the string that one of the schemas asks for; `kind` is its definition or key."""
    titles = [title for title in map(titled, schemas) if title]
    examples = [shown(example) for schema in schemas for example in schema.get("examples", ())]
    return Form(
        _code(kind, path),
        " or ".join(dict.fromkeys(titles)) or "of the form that the schema asks for",
        ", ".join(list(dict.fromkeys(examples))[:_LONGEST_NAME]) or None,
    )


def titled(schema: Mapping[str, Any]) -> str | None:
    """Return a schema's title with its article, as in the middle of a sentence."""
    title = schema.get("title")
    if not isinstance(title, str) or not title:
        return None
    article = "an" if title[0] in "AEIOaeio" else "a"
    acronym = title[1:2].isupper() or not title[1:2].isalpha()
    return f"{article} {title if acronym else title[0].lower() + title[1:]}"


def _code(kind: str, path: Path) -> str:
    names = [kind, *(part for part in reversed(path) if isinstance(part, str))]
    for name in names[:_LONGEST_NAME]:
        plain = name.lower().replace("_", "").replace("-", "")
        for part, code in _CODES:
            if plain.startswith(part) or plain.endswith(part):
                return code
    return BAD_PATTERN


def likely(value: str, code: str, words: Sequence[str]) -> str | None:
    """Return the code that a string stands for: a side by its name or its two letters, else the nearest one."""
    if code != BAD_SIDE:
        return nearest(value, words)
    from toolkit.reference.rows import rows_of_sides, side_named  # noqa: PLC0415 - only where a side is none

    letters = value.strip().upper()
    named = (row["side"] for row in rows_of_sides() if row.get("alpha2") == letters)
    meant = next(named, None) or side_named(value.strip())
    return meant if meant in words else nearest(value, words) if len(letters) > _LETTERS else None


def repair(value: str, code: str, examples: str | None) -> str | None:
    """Say how to mend a string, where it shows what went wrong."""
    if not value:
        return "Write null where nothing is known."
    if value != value.strip():
        return "Remove the white space around it."
    if code == BAD_SIDE and value.islower():
        return f"Codes of sides are written in capitals: {shown(value.upper(), 40)}."
    if code in (BAD_HASH, BAD_ID) and not value.islower() and value.isascii():
        return "Write it in lower case."
    return f"Write it like {examples}." if examples else None
