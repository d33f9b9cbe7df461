"""Read the documents that a command's arguments name."""

from argparse import Namespace
from collections.abc import Iterator, Sequence

from toolkit.cli._messages import Messages
from toolkit.errors import InputError
from toolkit.inputs.about import About
from toolkit.inputs.files import is_single
from toolkit.inputs.texts import read_documents
from toolkit.inputs.units import MANY
from toolkit.text import Document


def about_of(args: Namespace, paths: Sequence[str]) -> About:
    """Return what the options say of a single text; raise `InputError` where there are several."""
    about = About(args.title, args.published, args.publisher, args.url)
    if about != About() and not is_single(paths, MANY, args.input_format):
        message = (
            "--title, --published, --publisher and --url are for a single text; JSON Lines hold their own"
        )
        raise InputError(message)
    return about


def documents(args: Namespace, paths: Sequence[str], messages: Messages) -> Iterator[Document]:
    """Yield the documents in order; raise `InputError` where an option for one text meets several."""
    return read_documents(
        paths,
        messages.problem,
        about=about_of(args, paths),
        encoding=args.encoding,
        input_format=args.input_format,
    )
