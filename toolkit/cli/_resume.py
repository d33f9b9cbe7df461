"""What `--resume` asks of a command, and how it knows its own run again."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from toolkit.errors import InputError


def add_resume(parser: ArgumentParser) -> None:
    """Add `--resume`."""
    parser.add_argument(
        "--resume",
        action="store_true",
        help="continue where an interrupted run with this option stopped; until the output is complete, what is "
        "done is kept beside FILE with a journal",
    )


def require_files(args: Namespace, *, also: bool = True, what: str = "") -> None:
    """Raise `InputError` unless the inputs can be read again and the output is a file; `what` else is asked for."""
    if not also or args.output in (None, "-") or "-" in args.paths:
        message = f"--resume needs {what}an output file (-o FILE) and inputs that can be read again"
        raise InputError(message)


def identity(paths: Sequence[str], kinds: Sequence[str], input_format: str | None, *options: object) -> str:
    """Tell apart runs that do not continue each other: by version, options, and the inputs' sizes and times."""
    import hashlib  # noqa: PLC0415
    import os  # noqa: PLC0415

    from toolkit.inputs.files import find_files  # noqa: PLC0415
    from toolkit.version import __version__  # noqa: PLC0415

    seen = hashlib.sha256(repr((__version__, *options)).encode("utf-8", "surrogateescape"))
    for file in find_files(paths, kinds, lambda _: None, input_format=input_format):
        try:
            state = os.stat(file.path) if file.path is not None else None
        except OSError:  # told when it is read
            state = None
        known = (state.st_size, state.st_mtime_ns) if state is not None else ()
        seen.update(repr((file.path, file.kind, *known)).encode("utf-8", "surrogateescape"))
    return seen.hexdigest()
