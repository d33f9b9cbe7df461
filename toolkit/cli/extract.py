"""`readout extract`: texts to records."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from toolkit.cli._command import Command
from toolkit.cli._messages import FINDINGS, Messages
from toolkit.cli._options import add_about, add_encoding, add_output, add_paths, positive
from toolkit.cli._resume import add_resume
from toolkit.errors import InputError

if TYPE_CHECKING:
    from toolkit.extracting import Extract, Extracted, Outcome
    from toolkit.inputs.units import Unit

_KINDS = ("txt", "md", "html", "jsonl", "parquet")
_BLOCK: Final = 1 << 16  #: bytes of JSON Lines that are worked on, and resumed, together


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "texts (.txt, .md, .html), documents (.jsonl, .parquet), or folders of them", _KINDS)
    parser.add_argument(
        "--format",
        choices=("json", "jsonl", "csv", "parquet"),
        help="json: the record, or an array of several; jsonl: a record a line; csv, parquet: a folder of tables "
        "(default: json for a single text, else jsonl)",
    )
    add_about(parser)
    add_encoding(parser)
    parser.add_argument("--fail-empty", action="store_true", help="exit with 1 where a text gives no record")
    parser.add_argument("--trace", action="store_true", help="tell which rule fired where, and what fell why")
    parser.add_argument("--jobs", type=positive, default=1, metavar="N", help="processes to use (default: 1)")
    parser.add_argument(
        "--engine",
        choices=("local", "spark"),
        default="local",
        help="spark: on the cluster that PySpark finds; reads JSON Lines or Parquet, writes the folders records and "
        "rejected into FILE (default: local)",
    )
    add_resume(parser)
    add_output(parser)


def _run(args: Namespace) -> int:
    from itertools import dropwhile  # noqa: PLC0415

    from toolkit.cli._json import write_lines, write_one_or_array  # noqa: PLC0415
    from toolkit.cli._progress import progress  # noqa: PLC0415
    from toolkit.cli._texts import about_of  # noqa: PLC0415
    from toolkit.extracting import Extract  # noqa: PLC0415
    from toolkit.inputs.files import is_single  # noqa: PLC0415
    from toolkit.inputs.units import MANY  # noqa: PLC0415
    from toolkit.writing import refuse_input, writing  # noqa: PLC0415

    if args.engine == "spark":
        from toolkit.cli._spark import extract_on_spark  # noqa: PLC0415

        return extract_on_spark(args)
    single = is_single(args.paths, MANY, args.input_format)
    as_tables = args.format in ("csv", "parquet")
    if not as_tables:
        refuse_input(args.output, args.paths, _KINDS)
    as_json = args.format == "json" or (single and args.format is None)
    if as_tables and args.output in (None, "-"):
        message = f"--format {args.format} needs a folder for the tables: -o FOLDER"
        raise InputError(message)
    function = Extract(
        about=about_of(args, args.paths),
        encoding=args.encoding,
        indent=2 if as_json else None,
        trace=args.trace,
        debug=args.debug,
    )
    messages = Messages(quiet=args.quiet)
    if args.resume:
        return _resume(args, function, messages, as_lines=not (as_json or as_tables))
    with progress(
        args.paths, _KINDS, "texts", output=args.output, quiet=args.quiet, input_format=args.input_format
    ) as advance:
        told = _Telling(messages, advance)
        results = dropwhile(told.is_nothing, _results(args, function, messages))
        first = next(results, None)
        if first is None:  # nothing could be read: an empty output would say that there is no call
            return told.status(args)
        records = told.records(first, results)
        if as_tables:
            _write_tables(records, args)
        else:
            with writing(args.output) as stream:
                (write_one_or_array if as_json else write_lines)(records, stream)
    return told.status(args)


def _results(
    args: Namespace,
    function: "Extract",
    messages: Messages,
    done: int = 0,
    skip: "Callable[[Unit], None]" = lambda _: None,
) -> "Iterator[Extracted]":
    """Extract from the units of the input but those that are done, which are handed to `skip`."""
    from toolkit.batch import ordered  # noqa: PLC0415
    from toolkit.inputs.texts import COLUMNS  # noqa: PLC0415
    from toolkit.inputs.units import after, together, units  # noqa: PLC0415

    source = units(
        args.paths,
        _KINDS,
        input_format=args.input_format,
        block=_BLOCK,
        columns=COLUMNS,
        at_once=args.jobs == 1,
    )
    return ordered(
        function,
        after(source, done, skip),
        args.jobs,
        chunk=together,
        rescue=function,
        note=messages.note,
    )


def _resume(args: Namespace, function: "Extract", messages: Messages, *, as_lines: bool) -> int:
    from toolkit.cli._progress import progress  # noqa: PLC0415
    from toolkit.cli._resume import identity, require_files  # noqa: PLC0415
    from toolkit.resuming import resuming  # noqa: PLC0415
    from toolkit.writing import pack, packs  # noqa: PLC0415

    require_files(args, also=as_lines, what="--format jsonl, ")
    about = (args.title, args.published, args.publisher, args.url, args.encoding)
    run = identity(args.paths, _KINDS, args.input_format, _BLOCK, *about)
    with (
        resuming(
            args.output, run, finish=(lambda part: pack(part, args.output)) if packs(args.output) else None
        ) as output,
        progress(
            args.paths, _KINDS, "texts", output=args.output, quiet=args.quiet, input_format=args.input_format
        ) as advance,
    ):
        told = _Telling(messages, advance, output.counts, encoding=args.encoding)
        for extracted in _results(args, function, messages, output.done, told.skip):
            for record in told.of(extracted):
                output.write(record + "\n")
            output.finish_unit(told.counts)
    return told.status(args)


class _Telling:
    """Says what there is to say about results when they come, and counts."""

    def __init__(
        self,
        messages: Messages,
        advance: Callable[[int, int], None] | None,
        counts: Mapping[str, int] | None = None,
        *,
        encoding: str | None = None,
    ) -> None:
        from toolkit.inputs.texts import Refs  # noqa: PLC0415

        counts = counts or {}
        self._messages = messages
        self._advance = advance
        self._encoding = encoding
        self._refs = Refs()
        self._empty = counts.get("empty", 0)
        messages.problems += counts.get("problems", 0)
        messages.failures += counts.get("failures", 0)

    @property
    def counts(self) -> Mapping[str, int]:
        """What the exit status depends on."""
        messages = self._messages
        return {"empty": self._empty, "problems": messages.problems, "failures": messages.failures}

    def status(self, args: Namespace) -> int:
        """Return the exit status."""
        return self._messages.status(FINDINGS if self._empty and args.fail_empty else 0)

    def is_nothing(self, extracted: "Extracted") -> bool:
        """Tell whether no document of a unit could be worked on, and if so say why."""
        if any(not (outcome.problem or outcome.failure) for outcome in extracted.outcomes):
            return False
        for _ in self.of(extracted):
            pass
        return True

    def records(self, first: "Extracted", rest: "Iterator[Extracted]") -> Iterator[str]:
        """Yield the records of all results."""
        yield from self.of(first)
        for extracted in rest:
            yield from self.of(extracted)

    def skip(self, unit: "Unit") -> None:
        """Pass a unit by that an earlier run has told of; later documents may have the refs of its own."""
        self._refs.skip(unit, encoding=self._encoding)
        if self._advance is not None:
            self._advance(unit.read, 0)

    def of(self, extracted: "Extracted") -> Iterator[str]:
        """Yield the records of a unit."""
        for outcome in extracted.outcomes:
            self._tell(outcome)
            yield from outcome.records
        if self._advance is not None:
            self._advance(extracted.size, sum(not outcome.problem for outcome in extracted.outcomes))

    def _tell(self, outcome: "Outcome") -> None:
        from toolkit.inputs.files import shown  # noqa: PLC0415

        messages = self._messages
        if outcome.problem:
            messages.problem(InputError(outcome.problem))
            return
        if clash := self._refs.clash(outcome.ref, outcome.place):
            messages.problem(InputError(clash))
        for line in outcome.trace:
            messages.trace(line)
        if outcome.failure:
            messages.failure(f"{shown(outcome.ref)}: no record: {outcome.failure}")
        elif not outcome.records:
            self._empty += 1
            messages.note(f"{shown(outcome.ref)}: no record: {outcome.reason or 'no call is reported'}")


def _write_tables(records: Iterable[str], args: Namespace) -> None:
    from toolkit.codec import loads  # noqa: PLC0415
    from toolkit.tables.folder import write_tables  # noqa: PLC0415

    write_tables(map(loads, records), args.output, args.format)


COMMAND = Command(
    "extract",
    "make records of texts",
    _configure,
    _run,
    "Make a record of every call that the texts report. A text that reports none gives no record and one "
    "line on standard error that says why.",
)
