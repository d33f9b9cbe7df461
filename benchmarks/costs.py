"""Where the time goes, by a clock that looks on a thousand times a second, and the floor: what any such tool must do."""

import json
import signal
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from time import process_time
from types import FrameType

import toolkit
from benchmarks.extraction import refuse
from benchmarks.validation import RECORD
from toolkit.cli._json import line_encoder
from toolkit.codec import dumps
from toolkit.extract.firstlook import dismissal
from toolkit.generate import generate
from toolkit.inputs.texts import read_documents
from toolkit.pipeline import extract
from toolkit.reference import side_names, titles
from toolkit.text import tokenize
from toolkit.validate import strict, validate_record
from toolkit.validate.structure import is_valid

_PACKAGE = str(Path(toolkit.__file__).parent) + "/"
_TICK = 0.001
_LONG = 2.0  #: seconds of the processor that a profile looks at, at least

#: Parts of the package as people think of them; the first that a module's name begins with is its own.
READING = {
    "text.py": "tokens",
    "lexicon.py": "automata: tries of the lexicons",
    "extract/first": "first look",
    "extract/calls": "which calls, who was on them, when",
    "extract/rules": "rules: undertakings, events, initiators",
    "extract/undertakings": "rules: undertakings, events, initiators",
    "extract/commitments": "rules: undertakings, events, initiators",
    "extract/events": "rules: undertakings, events, initiators",
    **dict.fromkeys(
        [f"extract/{name}" for name in ("layout", "sentences", "words", "grammar", "phrasebook")],
        "sentences, clauses, verbs",
    ),
    **dict.fromkeys(
        [f"extract/{name}" for name in ("people", "ante", "actors", "definites", "pronouns", "memory")],
        "people and who is meant",
    ),
    "extract": "who says what, quotations, settings",
    "reference": "sides, offices, holders",
    "temporal": "dates, times and lengths",
    "topics": "topics",
    "assemble": "the record and its evidence",
    "models": "the record and its evidence",
    "codec": "the record and its evidence",
}
CHECKING = {
    "validate/strict": "reading strict JSON",
    "validate/json": "reading strict JSON",
    "validate/structure": "structure by the schema",
    "validate/rules": "rules beyond the schema",
    "validate/view": "rules: looking into the record",
    "validate/check": "rules: calling them",
    "temporal": "rules: dates",
    "validate": "rules: what they share",
}
MAKING = {
    "generate/template": "sentences from templates",
    "generate/choice": "choices",
    "generate/account": "texts and their evidence",
    "generate": "calls, people, statements",
    "cli/_json": "writing JSON",
}


def lines(paths: Sequence[str], rounds: int) -> Iterator[str]:
    """Yield the Markdown of the figures; `paths` hold documents as `readout extract` takes them."""
    documents = list(read_documents(list(paths), refuse))
    texts = [document.text for document in documents]
    records = [record for document in documents for record in extract(document).records]
    asked = [json.dumps({"text": text}).encode() for text in texts]
    size = sum(len(text.encode()) for text in texts)
    folds = [tokenize(text).folds for text in texts]
    tries = (side_names(), titles())
    floor: dict[str, Callable[[], object]] = {
        "all of it: text to record as JSON": lambda: [
            [dumps(record) for record in extract(document).records] for document in documents
        ],
        "bytes parsed: `json.loads`": lambda: [json.loads(line) for line in asked],
        "tokens: one regular expression": lambda: [tokenize(text) for text in texts],
        "two automata over the tokens: tries of sides and offices": lambda: [
            list(trie.find(each)) for each in folds for trie in tries
        ],
        "first look": lambda: [dismissal(text) for text in texts],
        "records written": lambda: [dumps(record) for record in records],
    }
    yield f"\n### Extraction: where the time goes\n\n{len(documents)} texts, {size:,} bytes.\n"
    yield from _profiled(lambda: [extract(document) for document in documents], READING)
    yield from _floor(floor, len(documents), size, rounds, "text")

    lined = [json.dumps(made.record).encode() for made in islice(generate(7), 100)]
    lined.append(json.dumps(json.loads(RECORD.read_text(encoding="utf-8"))).encode())
    decoded = [json.loads(line) for line in lined]
    size = sum(map(len, lined))
    floor = {
        "all of it: bytes to findings": lambda: [validate_record(line) for line in lined],
        "bytes parsed: `json.loads`": lambda: [json.loads(line) for line in lined],
        "strict JSON: double keys, surrogates": lambda: [strict.read(line) for line in lined],
        "structure: `jsonschema-rs` on the object": lambda: [is_valid(record) for record in decoded],
    }
    yield f"\n### Validation: where the time goes\n\n{len(lined)} records, {size:,} bytes.\n"
    yield from _profiled(lambda: [validate_record(line) for line in lined], CHECKING)
    yield from _floor(floor, len(lined), size, rounds, "record")

    encode = line_encoder()
    made = [each.record for each in islice(generate(7), 200)]
    size = sum(len(encode(record).encode()) for record in made)
    floor = {
        "all of it: seed to JSON": lambda: [encode(each.record) for each in islice(generate(7), 200)],
        "records written": lambda: [encode(record) for record in made],
    }
    yield f"\n### Generation: where the time goes\n\n200 records, {size:,} bytes.\n"
    yield from _profiled(lambda: [encode(each.record) for each in islice(generate(7), 200)], MAKING)
    yield from _floor(floor, 200, size, rounds, "record")


def _profiled(work: Callable[[], object], parts: Mapping[str, str]) -> Iterator[str]:
    found = profile(work)
    shares: Counter[str] = Counter()
    for module, ticks in found.items():
        prefixes = [prefix for prefix in parts if module.startswith(prefix)]
        shares[parts[prefixes[0]] if prefixes else "other"] += ticks
    total = shares.total() or 1
    yield "| part | share of the time |"
    yield "| --- | ---: |"
    for part, ticks in shares.most_common():
        if ticks / total >= 0.01:
            yield f"| {part} | {ticks / total:.0%} |"


def profile(work: Callable[[], object], least: float = _LONG) -> Counter[str]:
    """Count, a thousand times a second of the processor, in which module of the package the work is.

    That disturbs it by a few percent, where a profiler of calls doubles what calls most.
    """
    found: Counter[str] = Counter()

    def look(_signal: int, frame: FrameType | None) -> None:
        while frame is not None and not frame.f_code.co_filename.startswith(_PACKAGE):
            frame = frame.f_back
        found[frame.f_code.co_filename.removeprefix(_PACKAGE) if frame else "other"] += 1

    work()  # what loads once is loaded
    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, _TICK, _TICK)
    try:
        start = process_time()
        while process_time() - start < least:
            work()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return found


def _floor(
    works: Mapping[str, Callable[[], object]], items: int, size: int, rounds: int, what: str
) -> Iterator[str]:
    seconds = {name: _cpu(work, rounds) for name, work in works.items()}
    whole = next(iter(seconds.values()))
    yield f"\n| work, alone | µs a {what} | MB a second | share of all |"
    yield "| --- | ---: | ---: | ---: |"
    for name, each in seconds.items():
        yield f"| {name} | {each / items * 1e6:,.1f} | {size / 1e6 / each:,.1f} | {each / whole:.1%} |"


def _cpu(work: Callable[[], object], rounds: int) -> float:
    """Return the median seconds of the processor; what is over at once is done several times."""
    start = process_time()
    work()
    times = max(1, min(100, int(0.02 / max(process_time() - start, 1e-6))))
    found = []
    for _ in range(min(rounds, 5)):
        start = process_time()
        for _ in range(times):
            work()
        found.append((process_time() - start) / times)
    return median(found)
