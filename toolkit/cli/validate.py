"""`readout validate`: check records."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from toolkit.cli._command import Command
from toolkit.cli._messages import CLEAN, FINDINGS, UNREADABLE, Messages
from toolkit.cli._options import add_output, add_paths
from toolkit.errors import InputError

if TYPE_CHECKING:
    from toolkit.validate.finding import Report

_KINDS = ("json", "jsonl")
_SEVERITIES = ("error", "warning", "info")


def _configure(parser: ArgumentParser) -> None:
    add_paths(parser, "records (.json, .jsonl), or folders of them", _KINDS)
    parser.add_argument(
        "--format",
        default="text",
        metavar="NAME",
        help="how to write findings: text, json, jsonl, sarif, github, gitlab, junit or md (default: text)",
    )
    parser.add_argument(
        "--select", type=_codes, default=(), metavar="CODES", help="only these codes or prefixes"
    )
    parser.add_argument("--ignore", type=_codes, default=(), metavar="CODES", help="none of these")
    parser.add_argument(
        "--fail-on",
        choices=_SEVERITIES,
        default="error",
        help="least severity that exits with 1 (default: error)",
    )
    parser.add_argument(
        "--texts",
        action="append",
        default=[],
        metavar="PATH",
        help="the original documents, so that quotations and hashes are checked against them; repeatable",
    )
    parser.add_argument(
        "--engine",
        choices=("rust", "python"),
        default="rust",
        help="what checks the structure (default: rust)",
    )
    parser.add_argument("--statistics", action="store_true", help="count findings by code on standard error")
    add_output(parser)


def _codes(value: str) -> tuple[str, ...]:
    return tuple(code.strip().upper() for code in value.split(",") if code.strip())


def _run(args: Namespace) -> int:
    from toolkit.formats.declared import named  # noqa: PLC0415
    from toolkit.writing import writing  # noqa: PLC0415

    findings_format = named(args.format)
    _require_known((*args.select, *args.ignore))
    messages = Messages(quiet=args.quiet)
    tally = _Tally(args.fail_on)
    reports = (_chosen(report, args) for report in _reports(args, messages))
    with writing(args.output) as stream:
        findings_format.write(tally.counting(reports), stream)
    if args.statistics:
        for line in tally.lines():
            messages.trace(line)
    return messages.status(UNREADABLE if tally.unreadable else FINDINGS if tally.failing else CLEAN)


def _reports(args: Namespace, messages: Messages) -> Iterator["Report"]:
    from toolkit.inputs.files import find_files, open_bytes  # noqa: PLC0415
    from toolkit.validate import validate_lines, validate_records  # noqa: PLC0415

    texts = _texts(args.texts, messages)
    for file in find_files(args.paths, _KINDS, messages.problem, input_format=args.input_format):
        try:
            with open_bytes(file) as stream:
                if file.kind == "json":
                    data = stream.read()
                    yield validate_records(data, texts=texts, engine=args.engine, path=file.name)
                    continue
                empty = True
                for report in validate_lines(stream, texts=texts, engine=args.engine, path=file.name):
                    empty = False
                    yield report
            if empty:
                messages.problem(InputError(f"{file.name}: the file is empty"))
        except InputError as error:
            messages.problem(error)


def _texts(paths: Sequence[str], messages: Messages) -> Mapping[str, str] | None:
    if not paths:
        return None
    from toolkit.inputs.texts import read_documents  # noqa: PLC0415

    texts: dict[str, str] = {}
    for document in read_documents(paths, messages.problem):
        texts.setdefault(document.ref or "", document.text)
    return texts


def _require_known(codes: Sequence[str]) -> None:
    """Refuse a code or prefix that no finding can have: a slip of the pen would pass everything."""
    if not codes:
        return
    from toolkit.validate.catalogue import catalogue  # noqa: PLC0415

    known = [entry.code for entry in catalogue()]
    for code in codes:
        if not any(each.startswith(code) for each in known):
            message = f"no rule's code begins with {code!r}; readout rules lists them"
            raise InputError(message)


def _chosen(report: "Report", args: Namespace) -> "Report":
    if not args.select and not args.ignore:
        return report
    findings = tuple(
        finding
        for finding in report.findings
        if (not args.select or finding.code.startswith(args.select))
        and not finding.code.startswith(args.ignore)
    )
    return report._replace(findings=findings)


class _Tally:
    """Counts what goes by, for the exit status and the statistics."""

    def __init__(self, fail_on: str) -> None:
        self.failing = False
        self.unreadable = False
        self.records = 0
        self.codes: Counter[tuple[str, str, str]] = Counter()
        self.skipped: Counter[tuple[str, str]] = Counter()
        self._failing = _SEVERITIES[: _SEVERITIES.index(fail_on) + 1]

    def counting(self, reports: Iterator["Report"]) -> Iterator["Report"]:
        """Pass the reports on."""
        for report in reports:
            self.records += report.records
            self.unreadable |= report.unreadable
            for finding in report.findings:
                self.failing |= finding.severity in self._failing
                self.codes[finding.code, finding.severity, finding.name] += 1
            for code, reason in report.skipped.items():
                self.skipped[code, reason] += report.records
            yield report

    def lines(self) -> Iterator[str]:
        """Write the statistics, the most frequent code first."""
        for (code, severity, name), count in sorted(self.codes.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:>8} {severity:<7} {code:<7} {name}"
        for (code, reason), count in sorted(self.skipped.items()):
            yield f"{count:>8} skipped {code:<7} {reason}"
        found = self.codes.total()
        yield f"{self.records:>8} {_plural(self.records, 'record')}, {found} {_plural(found, 'finding')}"


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 else noun + "s"


COMMAND = Command(
    "validate",
    "check records",
    _configure,
    _run,
    "Check records: their JSON, their structure by the schema, and what a schema cannot state.",
)
