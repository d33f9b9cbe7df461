"""Findings as GitHub workflow commands, which become annotations on the lines of a pull request."""

from collections.abc import Iterable
from typing import Final, TextIO

from toolkit.formats.declared import advice, findings_format, in_repository
from toolkit.validate.finding import Finding, Report

_COMMANDS: Final = {"error": "error", "warning": "warning", "info": "notice"}


@findings_format("github")
def github(reports: Iterable[Report], stream: TextIO) -> None:
    """Write GitHub Actions annotations."""
    for report in reports:
        for finding in report.findings:
            properties = ",".join(f"{name}={_property(str(value))}" for name, value in _properties(finding))
            message = finding.message + (f"\n{mending}" if (mending := advice(finding)) else "")
            stream.write(f"::{_COMMANDS[finding.severity]} {properties}::{_data(message)}\n")


def _properties(finding: Finding) -> Iterable[tuple[str, object]]:
    yield "file", in_repository(finding.path)
    if finding.line is not None:
        yield "line", finding.line
        yield "endLine", finding.end_line
        yield "col", finding.column
        if finding.end_line == finding.line and finding.end_column is not None:
            yield "endColumn", finding.end_column
    yield "title", f"{finding.code} {finding.name}"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
