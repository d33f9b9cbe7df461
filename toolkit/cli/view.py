"""`readout view`: texts with their evidence marked, beside the records, as one page."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from toolkit.cli._command import Command
from toolkit.cli._messages import Messages
from toolkit.cli._options import add_about, add_encoding, add_output, add_paths

if TYPE_CHECKING:
    from toolkit.view.page import Article


def _configure(parser: ArgumentParser) -> None:
    add_paths(
        parser,
        "texts (.txt, .md, .html), documents (.jsonl), or folders of them; with --texts, records (.json, .jsonl)",
        ("txt", "md", "html", "jsonl", "json"),
    )
    parser.add_argument(
        "--texts",
        metavar="PATH",
        action="append",
        help="the paths are records, and these are their texts; may be given several times",
    )
    add_output(parser)
    add_encoding(parser)
    add_about(parser)


def _run(args: Namespace) -> int:
    from toolkit.view.page import render  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    messages = Messages(quiet=args.quiet)
    articles = list(_of_records(args, messages) if args.texts else _of_texts(args, messages))
    if articles:
        with writing(args.output) as stream:
            stream.write(render(articles))
    return messages.status()


def _of_texts(args: Namespace, messages: Messages) -> "Iterator[Article]":
    from toolkit.cli._texts import documents  # noqa: PLC0415
    from toolkit.pipeline import extract  # noqa: PLC0415
    from toolkit.view.page import Article  # noqa: PLC0415

    for document in documents(args, args.paths, messages):
        extraction = extract(document)
        yield Article(document.ref or "text", document.text, extraction.records, extraction.reason)


def _of_records(args: Namespace, messages: Messages) -> "Iterator[Article]":
    """Put records under the texts that they speak of, in the order in which the records name them."""
    from toolkit.cli._texts import documents  # noqa: PLC0415
    from toolkit.inputs.records import read_records  # noqa: PLC0415
    from toolkit.models.record import CallRecord  # noqa: PLC0415
    from toolkit.view.page import Article  # noqa: PLC0415

    texts = {document.ref: document.text for document in documents(args, args.texts, messages)}
    records: dict[str | None, list[CallRecord]] = {}
    for record in read_records(args.paths, messages.problem, input_format=args.input_format):
        for ref in dict.fromkeys(document.ref for document in record.documents) or {None: None}:
            records.setdefault(ref, []).append(record)
    for ref, told in records.items():
        yield Article(ref or told[0].id, texts.get(ref), tuple(told))


COMMAND = Command(
    "view",
    "make a page of texts, their evidence marked, beside the records",
    _configure,
    _run,
    "Make one self-contained HTML page: each text with the evidence marked by kind, beside the records that "
    "are extracted from it, or with --texts beside the records given.",
)
