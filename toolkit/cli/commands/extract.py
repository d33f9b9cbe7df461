"""`readout extract`: texts to records."""

import argparse
import json

from toolkit.cli.command import FINDINGS, OK, USAGE, Command, add_output, add_paths
from toolkit.cli.output import Messages, writing


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_paths(parser, "texts: .txt, .md, .html, .jsonl (also .gz, .zst), or folders of them")
    add_output(parser)
    parser.add_argument("--format", choices=("json", "jsonl"), help="json: the record, or an array of several (default for one text); jsonl: one a line")
    parser.add_argument("--published", metavar="DATE", help="day of publication, YYYY-MM-DD")
    parser.add_argument("--title", help="title of the text")
    parser.add_argument("--publisher", help="who published the text")
    parser.add_argument("--url", help="where the text was published")
    parser.add_argument("--encoding", help="character encoding of the texts; default: UTF-8")
    parser.add_argument("--input-format", choices=("txt", "md", "html", "jsonl"), help="what standard input holds")
    parser.add_argument("--fail-empty", action="store_true", help="status 1 where a text gives no record")
    parser.add_argument("--trace", action="store_true", help="tell on standard error which rule fired where, and why candidates fell")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes to use; the output is the same")


def run(arguments: argparse.Namespace) -> int:
    """Extract, write the records, and say why a text gave none."""
    from toolkit.inputs.files import is_single  # noqa: PLC0415
    from toolkit.inputs.published import publication_day  # noqa: PLC0415
    from toolkit.inputs.texts import About, read_documents  # noqa: PLC0415
    from toolkit.pipeline import extract_all  # noqa: PLC0415

    messages = Messages(quiet=arguments.quiet)
    single = is_single(arguments.paths, "jsonl", arguments.input_format or "txt")
    if not single and any((arguments.published, arguments.title, arguments.url)):
        messages.note("readout: --published, --title and --url are for a single text; here they count for every one")
    if arguments.published:
        publication_day(arguments.published)
    about = About(title=arguments.title, published=arguments.published, publisher=arguments.publisher, url=arguments.url)
    form = arguments.format or ("json" if single else "jsonl")
    empty = False
    documents = read_documents(arguments.paths, messages.error, about=about, encoding=arguments.encoding, input_format=arguments.input_format)
    from toolkit.codec import dumps, encode  # noqa: PLC0415

    with writing(arguments.output) as out:
        held: list[str] = []
        for document, extraction in extract_all(documents, jobs=arguments.jobs):
            if arguments.trace:
                from toolkit.trace import trace_lines  # noqa: PLC0415

                for line in trace_lines(document, extraction):
                    messages.note(line)
            if not extraction.records:
                empty = True
                messages.note(f"{document.ref or 'text'}: no record: {extraction.reason}")
            for record in extraction.records:
                if form == "jsonl":
                    out.write(json.dumps(encode(record), ensure_ascii=False, separators=(",", ":")) + "\n")
                else:
                    held.append(dumps(record, indent=2).rstrip("\n"))
        if form == "json":
            out.write(held[0] + "\n" if len(held) == 1 and single else "[" + ",\n".join(["", *held])[1:] + "]\n" if held else "[]\n")
    if messages.failed:
        return USAGE
    return FINDINGS if empty and arguments.fail_empty else OK


COMMAND = Command("extract", "texts to records", options, run, order=10)
