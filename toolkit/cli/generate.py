"""`readout generate`: example records."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_output
from toolkit.errors import InputError

if TYPE_CHECKING:
    from datetime import date

    from toolkit.generate import Made, Request

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
        "--format",
        choices=("json", "jsonl"),
        help="json: the record, or an array of several; jsonl: a record a line (default: json for one, else "
        "jsonl)",
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
    from toolkit.writing import writing  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    request = _request(args)
    as_lines = (args.format or ("json" if args.number == 1 else "jsonl")) == "jsonl"
    with writing(args.output) as stream:
        (_write_lines if as_lines else _write_json)(_made(args, request), stream)
    return messages.status()


def _made(args: Namespace, request: "Request") -> Iterator["Made"]:
    from itertools import islice  # noqa: PLC0415

    from toolkit.generate import generate  # noqa: PLC0415

    return islice(generate(args.seed, request), args.number)


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


def _write_lines(records: Iterator["Made"], stream: TextIO) -> None:
    from json import JSONEncoder  # noqa: PLC0415

    encode = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for made in records:
        stream.write(encode(made.record) + "\n")


def _write_json(records: Iterator["Made"], stream: TextIO) -> None:
    """Write the record, or an array where there are several."""
    from json import JSONEncoder  # noqa: PLC0415

    encode = JSONEncoder(ensure_ascii=False, indent=2).encode
    first = encode(next(records).record)
    opened = False
    for made in records:
        stream.write(("," if opened else "[\n  " + first.replace("\n", "\n  ") + ",") + "\n  ")
        stream.write(encode(made.record).replace("\n", "\n  "))
        opened = True
    stream.write("\n]\n" if opened else first + "\n")


COMMAND = Command(
    "generate",
    "make example records",
    _configure,
    _run,
    "Make conformant records of invented calls. They are coherent: offices fit the date, quotations stand in "
    "the text, events follow the call. The same seed gives the same bytes everywhere.",
)
