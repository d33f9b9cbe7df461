"""The chunks of a sentence: names, titles, sides and small words, each with its letter."""

from typing import NamedTuple

from toolkit.reference import Office, SideName


class Chunk(NamedTuple):
    """Tokens `first` up to but without `last`; `value` is a SideName, an Office, or None."""

    letter: str
    first: int
    last: int
    value: SideName | Office | None = None


class Chunks(NamedTuple):
    """The chunks of one sentence, a letter each, and what those stand for that stand for something.

    Chunk `n` is tokens `starts[n]` up to but without `starts[n + 1]`.
    """

    letters: str
    starts: list[int]
    values: dict[int, SideName | Office]  #: by the number of the chunk
    sides: tuple[Chunk, ...]  #: the names and demonyms of sides, in order


def is_spelt(text: list[str], first: int, last: int, exact: str | None) -> bool:
    """Tell whether tokens are written as a name or title must be, if it must: "US", not "us"."""
    return exact is None or "".join(text[first:last]).replace(".", "") == exact.replace(" ", "").replace(
        ".", ""
    )
