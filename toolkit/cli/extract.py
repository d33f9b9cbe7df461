"""`readout extract`: texts to records."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TextIO

from toolkit.cli._command import Command
from toolkit.cli._messages import FINDINGS, Messages
from toolkit.cli._options import add_about, add_encoding, add_output, add_paths, positive

if TYPE_CHECKING:
    from toolkit.text import Document

_KINDS = ("txt", "md", "html", "jsonl")


class _Result(NamedTuple):
    """What one document gave, ready to be written."""

    ref: str
    records: tuple[str, ...]  #: each as JSON
    reason: str  #: why there is none
    trace: tuple[str, ...]


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "texts (.txt, .md, .html), JSON Lines of documents, or folders of them", _KINDS)
    parser.add_argument(
        "--format",
        choices=("json", "jsonl"),
        help="json: the record, or an array of several; jsonl: a record a line (default: json for a single "
        "text, else jsonl)",
    )
    add_about(parser)
    add_encoding(parser)
    parser.add_argument("--fail-empty", action="store_true", help="exit with 1 where a text gives no record")
    parser.add_argument("--trace", action="store_true", help="tell which rule fired where, and what fell why")
    parser.add_argument("--jobs", type=positive, default=1, metavar="N", help="processes to use (default: 1)")
    add_output(parser)


def _run(args: Namespace) -> int:
    from functools import partial  # noqa: PLC0415
    from itertools import chain  # noqa: PLC0415

    from toolkit.batch import ordered  # noqa: PLC0415
    from toolkit.cli._texts import documents  # noqa: PLC0415
    from toolkit.inputs.files import is_single  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    single = is_single(args.paths, "jsonl", args.input_format)
    as_lines = (args.format or ("json" if single else "jsonl")) == "jsonl"
    texts = documents(args, args.paths, messages)
    results = ordered(partial(_extract, indent=None if as_lines else 2, trace=args.trace), texts, args.jobs)
    first = next(results, None)
    if first is None:  # nothing could be read: an empty output would say that there is no call
        return messages.status()
    told = _Telling(chain([first], results), messages)
    with writing(args.output) as stream:
        (_write_lines if as_lines else _write_json)(told, stream)
    return messages.status(FINDINGS if told.empty and args.fail_empty else 0)


def _extract(document: "Document", *, indent: int | None, trace: bool) -> _Result:
    from toolkit.codec import dumps  # noqa: PLC0415
    from toolkit.pipeline import extract  # noqa: PLC0415

    lines: list[str] = []
    extraction = extract(document, trace=lines.append) if trace else extract(document)
    records = tuple(dumps(record, indent=indent) for record in extraction.records)
    return _Result(document.ref or "", records, extraction.reason, tuple(lines))


class _Telling:
    """The records of all results; what there is to say about a result is said when it comes."""

    def __init__(self, results: Iterable[_Result], messages: Messages) -> None:
        self.results = results
        self.messages = messages
        self.empty = 0

    def __iter__(self) -> Iterator[str]:
        from toolkit.inputs.files import shown  # noqa: PLC0415

        for result in self.results:
            for line in result.trace:
                self.messages.trace(line)
            if not result.records:
                self.empty += 1
                self.messages.note(
                    f"{shown(result.ref)}: no record: {result.reason or 'no call is reported'}"
                )
            yield from result.records


def _write_lines(records: Iterable[str], stream: TextIO) -> None:
    for record in records:
        stream.write(record + "\n")


def _write_json(records: Iterable[str], stream: TextIO) -> None:
    """Write the record, an array where there are several, `[]` where there is none; hold one back at most."""
    held = None
    opened = False
    for record in records:
        if held is not None:
            stream.write(("," if opened else "[") + "\n  " + held.replace("\n", "\n  "))
            opened = True
        held = record
    if opened and held is not None:
        stream.write(",\n  " + held.replace("\n", "\n  ") + "\n]\n")
    else:
        stream.write((held or "[]") + "\n")


COMMAND = Command(
    "extract",
    "make records of texts",
    _configure,
    _run,
    "Make a record of every call that the texts report. A text that reports none gives no record and one "
    "line on standard error that says why.",
)
