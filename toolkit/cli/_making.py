"""Records and texts as `readout generate` writes them, made one by one or by several processes."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from toolkit.cli._json import line_encoder

if TYPE_CHECKING:
    from toolkit.generate import Made, Request

Needed = tuple[str, int, int]  #: the name of a manner, the number of a block, and how many of its records


class Written(NamedTuple):
    """A record as JSON, and the lines of its documents where they are written beside it."""

    record: str
    texts: str = ""


class Write:
    """Writes what is made; `texts` are written `beside` the records, or `around` them, or not at all."""

    def __init__(self, *, as_lines: bool, texts: str | None) -> None:
        self._as_lines = as_lines
        self._texts = texts

    def __call__(self, made: Iterable["Made"]) -> Iterator[Written]:
        """Yield each record as JSON."""
        from json import JSONEncoder  # noqa: PLC0415

        encode = line_encoder() if self._as_lines else JSONEncoder(ensure_ascii=False, indent=2).encode
        line = JSONEncoder(ensure_ascii=False).encode
        for each in made:
            if self._texts == "around":
                yield Written(encode({**_document(each, 0), "record": each.record}))
            elif self._texts == "beside":
                lines = (line(_document(each, number)) + "\n" for number in range(len(each.texts)))
                yield Written(encode(each.record), "".join(lines))
            else:
                yield Written(encode(each.record))


class Make:
    """Makes and writes the records of one block; several processes each have their own copy."""

    def __init__(self, seed: int, request: "Request", write: Write) -> None:
        self._seed = seed
        self._request = request
        self._write = write

    def __call__(self, needed: Needed) -> list[Written]:
        """Make the first records of a block."""
        from itertools import islice  # noqa: PLC0415

        from toolkit.collector import paused_collection  # noqa: PLC0415
        from toolkit.generate import block, styles  # noqa: PLC0415

        name, number, count = needed
        with paused_collection():
            return list(self._write(islice(block(number, styles()[name], self._seed, self._request), count)))


def in_blocks(make: Make, names: Sequence[str], count: int, jobs: int) -> Iterator[Written]:
    """Yield what one process would make one by one: the records of the manners in turn."""
    from itertools import islice  # noqa: PLC0415

    from toolkit.batch import ordered  # noqa: PLC0415

    made = ordered(make, needs(names, count), jobs, chunk=lambda items: list(islice(items, 1)), ahead=2)
    while blocks := list(islice(made, len(names))):
        for place in range(len(blocks[0])):
            yield from (block[place] for block in blocks if place < len(block))


def needs(names: Sequence[str], count: int) -> Iterator[Needed]:
    """Yield the blocks that as many records take, those of one number for all manners together."""
    from toolkit.generate import BLOCK  # noqa: PLC0415

    for number in range(-(-count // (BLOCK * len(names)))):
        for place, name in enumerate(names):
            of_manner = -(-(count - place) // len(names))
            yield name, number, max(0, min(BLOCK, of_manner - number * BLOCK))


def write_lines(made: Iterable[Written], stream: TextIO, texts: TextIO | None) -> None:
    """Write a record a line."""
    for each in made:
        stream.write(each.record + "\n")
        if texts is not None:
            texts.write(each.texts)


def write_array(made: Iterator[Written], stream: TextIO, texts: TextIO | None) -> None:
    """Write the record, or an array where there are several."""
    first = None
    opened = False
    for each in made:
        if texts is not None:
            texts.write(each.texts)
        if first is None:
            first = each.record
            continue
        stream.write(("," if opened else "[\n  " + first.replace("\n", "\n  ") + ",") + "\n  ")
        stream.write(each.record.replace("\n", "\n  "))
        opened = True
    stream.write("\n]\n" if opened else f"{first}\n")


def _document(made: "Made", number: int) -> dict[str, Any]:
    """Return a document as `readout extract` takes it."""
    record = made.record.get("record", made.record)
    described = record["documents"][number]
    about = {key: described[key] for key in ("published", "publisher", "url", "language") if described[key]}
    return {"id": described["ref"], "text": made.texts[described["ref"]], **about}
