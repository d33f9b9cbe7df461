"""Options that several commands share, each declared once."""

from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Sequence

from toolkit.errors import InputError


def add_common(parser: ArgumentParser) -> None:
    """Add what every command takes."""
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but what is wrong")
    parser.add_argument("--debug", action="store_true", help="show the traceback of an internal error")


def add_output(parser: ArgumentParser) -> None:
    """Add `-o FILE`."""
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="write to this file, whole or not at all, compressed if its name ends in .gz or .zst (default: standard "
        "output)",
    )


def add_paths(parser: ArgumentParser, what: str, kinds: Sequence[str], *, many: bool = True) -> None:
    """Add the inputs and what standard input holds."""
    help_text = f"{what}; - is standard input"
    if many:
        parser.add_argument("paths", metavar="PATH", nargs="+", help=help_text)
    else:
        parser.add_argument("path", metavar="PATH", help=help_text)
    parser.add_argument(
        "--input-format",
        choices=kinds,
        help=f"what standard input, or a file of another extension, holds (default: {kinds[0]})",
    )


def add_encoding(parser: ArgumentParser) -> None:
    """Add `--encoding`."""
    parser.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help="encoding of the texts (default: what a byte order mark or a page says, else utf-8)",
    )


def add_about(parser: ArgumentParser) -> None:
    """Add what is known of a single text from outside it."""
    group = parser.add_argument_group(
        "about a single text", "A file NAME.meta.json beside it gives the same."
    )
    group.add_argument(
        "--published", type=_published, metavar="DATE", help="when it was published, as in 2026-02-04"
    )
    group.add_argument("--title", help="its title, put before the text unless it is the first line")
    group.add_argument("--publisher", metavar="NAME", help="who published it")
    group.add_argument("--url", help="where")


def positive(value: str) -> int:
    """Read a whole number from 1."""
    if not value.isdecimal() or not 0 < int(value) < 1000:
        message = f"{value!r} is no number from 1 to 999"
        raise ArgumentTypeError(message)
    return int(value)


def _published(value: str) -> str:
    from toolkit.inputs.published import publication_day  # noqa: PLC0415 - only where the option is used

    try:
        return publication_day(value)
    except InputError as error:
        raise ArgumentTypeError(str(error)) from error


def _encoding(value: str) -> str:
    from toolkit.inputs.decode import check_encoding  # noqa: PLC0415

    try:
        return check_encoding(value)
    except InputError as error:
        raise ArgumentTypeError(str(error)) from error
