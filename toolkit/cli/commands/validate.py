"""`readout validate`: checks records; the command for continuous integration."""

import argparse
from collections.abc import Iterable, Iterator

from toolkit.cli.command import FINDINGS, OK, USAGE, Command, add_output, add_paths
from toolkit.cli.output import Messages, writing
from toolkit.validate.finding import Finding, Report

_RANKS = {"error": 3, "warning": 2, "info": 1}


def options(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    add_paths(parser, "records: .json, .jsonl, .ndjson (also .gz, .zst), or folders of them")
    add_output(parser)
    parser.add_argument("--format", default="text", choices=("text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "md"))
    parser.add_argument("--select", action="append", default=[], metavar="CODES", help="only these codes or prefixes, by commas")
    parser.add_argument("--ignore", action="append", default=[], metavar="CODES", help="not these codes or prefixes, by commas")
    parser.add_argument("--fail-on", choices=tuple(_RANKS), default="error", help="least severity that gives status 1; default: error")
    parser.add_argument("--texts", metavar="PATH", help="the original texts, by ref: a file or folder")
    parser.add_argument("--engine", choices=("rust", "python"), default="rust", help="structural engine; default: rust")
    parser.add_argument("--input-format", choices=("json", "jsonl"), help="what standard input holds; default: json")
    parser.add_argument("--statistics", action="store_true", help="count findings by code on standard error, and say what was skipped")


def run(arguments: argparse.Namespace) -> int:
    """Check every record and write the findings in the chosen format."""
    messages = Messages(quiet=arguments.quiet)
    texts = _texts(arguments.texts, messages) if arguments.texts else None
    select, ignore = _codes(arguments.select), _codes(arguments.ignore)
    worst = 0
    unreadable = False
    counts: dict[str, int] = {}
    skipped: dict[str, str] = {}
    records = 0

    def counted() -> Iterator[Report]:
        nonlocal worst, unreadable, records
        for report in _reports(arguments, messages, texts):
            chosen = tuple(f for f in report.findings if _wanted(f, select, ignore))
            records += report.records
            unreadable = unreadable or report.unreadable
            skipped.update(report.skipped)
            for finding in chosen:
                worst = max(worst, _RANKS[finding.severity])
                counts[finding.code] = counts.get(finding.code, 0) + 1
            yield report._replace(findings=chosen)

    from toolkit.formats.declared import findings_formats  # noqa: PLC0415

    with writing(arguments.output) as out:
        findings_formats()[arguments.format].write(counted(), out)
    if arguments.statistics:
        for code in sorted(counts):
            messages.note(f"{counts[code]:6}  {code}")
        for code in sorted(skipped):
            messages.note(f"skipped {code}: {skipped[code]}")
        messages.note(f"{records} record{'' if records == 1 else 's'}, {sum(counts.values())} findings")
    if messages.failed or unreadable:
        return USAGE
    return FINDINGS if worst >= _RANKS[arguments.fail_on] else OK


def _codes(given: list[str]) -> tuple[str, ...]:
    return tuple(code.strip().upper() for part in given for code in part.split(",") if code.strip())


def _wanted(finding: Finding, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    return (not select or finding.code.startswith(select)) and not (ignore and finding.code.startswith(ignore))


def _texts(path: str, messages: Messages) -> dict[str, str]:
    from toolkit.inputs.texts import read_documents  # noqa: PLC0415

    return {d.ref: d.text for d in read_documents([path], messages.error) if d.ref is not None}


def _reports(arguments: argparse.Namespace, messages: Messages, texts: dict[str, str] | None) -> Iterator[Report]:
    from toolkit.errors import InputError  # noqa: PLC0415
    from toolkit.inputs.files import find_files, open_bytes  # noqa: PLC0415
    from toolkit.validate import validate_lines, validate_records  # noqa: PLC0415

    for file in find_files(arguments.paths, ("json", "jsonl"), messages.error, input_format=arguments.input_format):
        try:
            with open_bytes(file) as stream:
                if file.kind == "jsonl":
                    lines: Iterable[bytes] = stream
                    seen = False
                    for report in validate_lines(lines, texts=texts, engine=arguments.engine, path=file.name):
                        seen = True
                        yield report
                    if not seen:
                        messages.error(InputError(f"{file.name}: empty: it holds no record"))
                else:
                    yield validate_records(stream.read(), texts=texts, engine=arguments.engine, path=file.name)
        except InputError as error:
            messages.error(error)


COMMAND = Command("validate", "check records; the command for CI", options, run, order=20)
