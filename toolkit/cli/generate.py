"""`readout generate`: example records."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_output, positive
from toolkit.errors import InputError

if TYPE_CHECKING:
    from datetime import date

    from toolkit.generate import Made, Request, Style
    from toolkit.generate.coverage import Coverage

_MOST = 10_000_000


def _configure(parser: ArgumentParser) -> None:
    parser.add_argument("-n", "--number", type=_count, default=1, metavar="N", help="how many (default: 1)")
    parser.add_argument(
        "--seed", type=_seed, default=0, help="a whole number; the same one gives the same bytes (default: 0)"
    )
    parser.add_argument(
        "--from", dest="first", type=_day, metavar="DATE", help="first day of the calls (default: 2023-01-02)"
    )
    parser.add_argument(
        "--to", dest="last", type=_day, metavar="DATE", help="last day of the calls (default: 2025-12-19)"
    )
    parser.add_argument(
        "--sides", type=_sides, metavar="CODES", help="who calls, as in RUS,CHN (default: many)"
    )
    parser.add_argument(
        "--invented",
        action="store_true",
        help="invent the leaders as well, instead of the holders of the day",
    )
    parser.add_argument(
        "--coverage",
        action="store_true",
        help="tell on standard error which codes, keys, branches of the schema and rules the records use",
    )
    texts = parser.add_argument_group("the texts that the records prove")
    texts.add_argument(
        "--with-text",
        action="store_true",
        help="write them as well: JSON Lines of documents beside FILE, as FILE without its extension and "
        ".texts.jsonl; without -o, each line is a document with its `record`",
    )
    texts.add_argument(
        "--style",
        metavar="NAME",
        help="in the manner of this issuer (`all`: of each in turn; default: with --with-text all, else plain)",
    )
    broken = parser.add_argument_group("records that are not sound").add_mutually_exclusive_group()
    broken.add_argument(
        "--violate",
        metavar="CODE",
        help="a record that breaks this rule and no other; all: one for each code, into the folder -o",
    )
    broken.add_argument(
        "--mutate",
        action="store_true",
        help="records with a slip each, as people and programs make them: JSON Lines of `what` the slip is, the "
        "finding `expected`, and the `record`",
    )
    parser.add_argument(
        "--format",
        choices=("json", "jsonl"),
        help="json: the record, or an array of several; jsonl: a record a line (default: json for one, else "
        "jsonl)",
    )
    parser.add_argument(
        "--jobs",
        type=positive,
        default=1,
        metavar="N",
        help="processes to use for sound records; the bytes are the same (default: 1)",
    )
    add_output(parser)


def _count(value: str) -> int:
    if not value.isdecimal() or not 0 < int(value) <= _MOST:
        message = f"{value!r} is no number from 1 to {_MOST}"
        raise ArgumentTypeError(message)
    return int(value)


def _seed(value: str) -> int:
    if not value.isdecimal() or len(value) > 18:
        message = f"{value!r} is no whole number of at most 18 digits"
        raise ArgumentTypeError(message)
    return int(value)


def _day(value: str) -> "date":
    from datetime import date  # noqa: PLC0415 - only where the option is used

    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        message = f"{value!r} is no day, as in 2026-02-04"
        raise ArgumentTypeError(message) from error
    if not 1900 <= day.year <= 2100:
        message = f"{value} is not from 1900 to 2100"
        raise ArgumentTypeError(message)
    return day


def _sides(value: str) -> tuple[str, ...]:
    sides = tuple(dict.fromkeys(code.strip().upper() for code in value.split(",") if code.strip()))
    if len(sides) < 2:
        message = f"{value!r} names fewer than two sides"
        raise ArgumentTypeError(message)
    return sides


def _run(args: Namespace) -> int:
    from contextlib import ExitStack  # noqa: PLC0415

    from toolkit.cli._making import Make, Write, in_blocks, write_array, write_lines  # noqa: PLC0415
    from toolkit.cli._violations import beside, slips, write_all_violations, write_violation  # noqa: PLC0415
    from toolkit.collector import paused_collection  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    if args.violate or args.mutate:
        if args.style or (args.with_text and not args.output):
            message = "--violate and --mutate take no --style, and --with-text only with -o"
            raise InputError(message)
        if args.violate and args.violate.lower() == "all":
            return write_all_violations(args.output, args.seed, _request(args), messages)
        if args.violate:
            return write_violation(args, _request(args), messages)
    request = _request(args)
    as_lines = (args.format or ("json" if args.number == 1 and not args.mutate else "jsonl")) == "jsonl"
    to_file = args.output not in (None, "-")
    texts = ("beside" if to_file else "around") if args.with_text else None
    write = Write(as_lines=as_lines, texts=texts)
    coverage = None
    with ExitStack() as stack:
        stack.enter_context(paused_collection())  # records make no circles, and none is kept
        if args.mutate:
            made = write(slips(args, request))
        elif args.coverage:
            from toolkit.generate.coverage import Coverage  # noqa: PLC0415

            coverage = Coverage()
            made = write(_covering(_made(args, request), coverage))
        elif args.jobs > 1:
            names = [style.name for style in _chosen(args, request)]
            made = in_blocks(Make(args.seed, request, write), names, args.number, args.jobs)
        else:
            made = write(_made(args, request))
        beside_it = stack.enter_context(writing(beside(args.output))) if texts == "beside" else None
        stream = stack.enter_context(writing(args.output))
        (write_lines if as_lines else write_array)(made, stream, beside_it)
    for line in coverage.lines() if coverage else ():
        messages.trace(line)
    return messages.status()


def _covering(records: Iterator["Made"], coverage: "Coverage") -> Iterator["Made"]:
    for made in records:
        coverage.add(made.record)
        yield made


def _made(args: Namespace, request: "Request") -> Iterator["Made"]:
    from itertools import islice  # noqa: PLC0415

    from toolkit.generate import generate  # noqa: PLC0415

    return islice(generate(args.seed, request, *_chosen(args, request)), args.number)


def _chosen(args: Namespace, request: "Request") -> "list[Style]":
    from toolkit.generate import styles  # noqa: PLC0415

    name = args.style or ("all" if args.with_text else "plain")
    if name != "all" and name not in styles():
        message = f"there is no style {name!r}; choose all or one of {', '.join(styles())}"
        raise InputError(message)
    chosen = [style for style in styles().values() if name in ("all", style.name)]
    if name == "all":
        return [style for style in chosen if style.name != "plain" and _fits(style, request)]
    if not _fits(chosen[0], request):
        message = (
            f"the style {name} has calls of {', '.join(chosen[0].sides)}; name one of them among --sides"
        )
        raise InputError(message)
    return chosen


def _fits(style: "Style", request: "Request") -> bool:
    return not request.sides or not style.sides or any(side in style.sides for side in request.sides)


def _request(args: Namespace) -> "Request":
    from toolkit.generate import Request  # noqa: PLC0415
    from toolkit.generate.facts import check_sides  # noqa: PLC0415

    request = Request(sides=args.sides, invented=args.invented)
    if args.sides:
        check_sides(args.sides)
    if args.first:
        request = request._replace(first=args.first, last=max(request.last, args.first))
    if args.last:
        first = min(request.first, args.last) if args.first is None else request.first
        request = request._replace(first=first, last=args.last)
    if request.last < request.first:
        message = f"--to {request.last} lies before --from {request.first}"
        raise InputError(message)
    return request


COMMAND = Command(
    "generate",
    "make example records",
    _configure,
    _run,
    "Make conformant records of invented calls. They are coherent: offices fit the date, quotations stand in "
    "the text, events follow the call. The same seed gives the same bytes everywhere.",
)
