"""Findings as Markdown tables, for job summaries and comments."""

from collections.abc import Iterable
from typing import TextIO

from toolkit.formats.declared import advice, findings_format, place
from toolkit.validate.finding import Report


@findings_format("md")
def markdown(reports: Iterable[Report], stream: TextIO) -> None:
    """Write a Markdown table for each input with findings."""
    last: str | None = None
    clean = True
    for report in reports:
        for finding in report.findings:
            where = place(finding.path)
            if where != last:
                gap = "" if last is None else "\n"
                stream.write(f"{gap}### {_cell(where)}\n\n")
                stream.write("| line | severity | code | what | how to mend it |\n")
                stream.write("| ---: | --- | --- | --- | --- |\n")
                last, clean = where, False
            line = "" if finding.line is None else str(finding.line)
            words = (_cell(finding.message), _cell(advice(finding)))
            cells = (line, finding.severity, finding.code, *words)
            stream.write(f"| {' | '.join(cells)} |\n")
    if clean:
        stream.write("No findings.\n")


def _cell(text: str) -> str:
    """Escape what Markdown would take for markup."""
    for mark in "\\`*_[]<>|":
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())
