"""Findings as JUnit XML, which CI servers show as failed tests."""

import re
from collections.abc import Iterable, Iterator
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from toolkit.formats.declared import findings_format, place
from toolkit.validate.finding import Finding, Report

# Characters that XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@findings_format("junit")
def junit(reports: Iterable[Report], stream: TextIO) -> None:
    """Write JUnit XML: a test case for each finding, and one for each input without findings."""
    cases: list[str] = []
    failures = 0
    for report in reports:
        failures += len(report.findings)
        cases += _cases(report)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(f'<testsuites tests="{len(cases)}" failures="{failures}" errors="0">\n')
    stream.write(f' <testsuite name="readout" tests="{len(cases)}" failures="{failures}" errors="0">\n')
    stream.writelines(cases)
    stream.write(" </testsuite>\n</testsuites>\n")


def _cases(report: Report) -> Iterator[str]:
    path = _attribute(place(report.path))
    if not report.findings:
        yield f'  <testcase classname={path} name="valid"/>\n'
    for finding in report.findings:
        line = f' file={path} line="{finding.line}"' if finding.line is not None else ""
        kind = _attribute(f"{finding.code} {finding.name}")
        failure = f"<failure type={kind} message={_attribute(finding.message)}>{_body(finding)}</failure>"
        head = f"<testcase classname={path} name={_attribute(_name(finding))}{line}>"
        yield f"  {head}\n   {failure}\n  </testcase>\n"


def _name(finding: Finding) -> str:
    return f"{finding.code} {finding.pointer or '/'}"


def _body(finding: Finding) -> str:
    where = place(finding.path)
    if finding.line is not None:
        where += f":{finding.line}:{finding.column}"
    parts = [f"{where}: {finding.severity}", f"found: {finding.found}", f"expected: {finding.expected}"]
    return escape(_NOT_XML.sub("\ufffd", "\n".join([*parts, finding.hint or ""]).rstrip()))


def _attribute(value: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", value))
