"""Extracting: characters a second, and whether the time is linear in the length of the text."""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from time import perf_counter

from benchmarks.measure import Row, at_most, medians
from toolkit.errors import InputError
from toolkit.inputs.texts import read_documents
from toolkit.pipeline import extract
from toolkit.text import Document

_CALL = "President Ilves of Estonia spoke by phone with President Boric of Chile. "

#: What could make a rule or a pattern slow.
HOSTILE = {
    "one endless line": "They discussed trade and security and energy and agreed on it and ",
    "nested quotation marks": "“he said ",
    "capitalised words": "Prime Minister Deputy President ",
    "numbers": "1,000,000 2026 12:30 ",
    "calls": "President Ilves of Estonia called President Boric of Chile. ",
    "white space": " \n\t\u00a0 ",
    "commas": "and the President of Chile, who said that, ",
}
_LENGTHS = (5_000, 20_000)
_RUNS = 3


def rows(paths: Sequence[str], rounds: int) -> Iterator[Row]:
    """Yield the figures; `paths` hold documents as `readout extract` takes them."""
    yield from _throughput(paths, rounds)
    for name, piece in {"plain sentences": _CALL, **HOSTILE}.items():
        yield _growth(name, *(_CALL + piece * (size // len(piece)) for size in _LENGTHS))
    yield _growth("different names", *(_CALL + _names(size) for size in _LENGTHS))


def refuse(error: InputError) -> None:
    """Let no unreadable text pass unseen."""
    raise error


def _throughput(paths: Sequence[str], rounds: int) -> Iterator[Row]:
    documents = [document for document in read_documents(paths, refuse) if document.text]
    characters = sum(map(len, documents))
    seconds = medians({"extract": lambda: [extract(document) for document in documents]}, min(rounds, 3))[
        "extract"
    ]
    speed = characters / seconds
    yield Row(
        f"extraction, {len(documents)} documents, {characters:,} characters",
        "the clock (depends on the machine)",
        "500,000 characters/s",
        f"{speed:,.0f} characters/s",
        speed >= 500_000,
    )


def _names(size: int) -> str:
    """Return sentences about ministers of whom no two have the same name."""
    names = (
        "".join(word)
        for word in product(("Bako", "Riten", "Malgor", "Dusfen"), _SYLLABLES, _SYLLABLES, _SYLLABLES)
    )
    sentences = (f"Minister {name} {name[::-1].capitalize()} agreed. " for name in names)
    return "".join(islice(sentences, size // 35))


_SYLLABLES = "ba ko ri ten mal gor dus fen li pro".split()


def _growth(name: str, one: str, four: str) -> Row:
    """Compare the best times of a text and of one four times as long."""
    short, long = _best(one), _best(four)
    return at_most(f"time of a text four times as long: {name}", "the shorter text", long / short, 5)


def _best(text: str) -> float:
    document = Document(text)
    times = []
    for _ in range(_RUNS):
        start = perf_counter()
        extract(document)
        times.append(perf_counter() - start)
    return min(times)
