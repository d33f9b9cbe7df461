"""Findings for people: a line that editors and terminals can follow, and what to do about it."""

from collections.abc import Iterable
from typing import TextIO

from toolkit.formats.declared import advice, findings_format, place
from toolkit.validate.finding import Report, printable


@findings_format("text")
def text(reports: Iterable[Report], stream: TextIO) -> None:
    """Write `path:line:column: severity CODE message`, and how to mend it on a line below."""
    for report in reports:
        for finding in report.findings:
            where = printable(place(finding.path))
            if finding.line is not None:
                where += f":{finding.line}:{finding.column}"
            else:
                where += f":{printable(finding.pointer) or '/'}"
            stream.write(f"{where}: {finding.severity} {finding.code} {finding.message}\n")
            if mending := advice(finding):
                stream.write(f"    {mending}\n")
