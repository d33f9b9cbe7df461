"""Findings as JUnit XML, which CI servers show as failed tests."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from toolkit.formats.declared import findings_format, in_repository, place
from toolkit.validate.finding import Finding, Report

# Characters that XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@findings_format("junit")
def junit(reports: Iterable[Report], stream: TextIO) -> None:
    """Write JUnit XML: a suite for each input, in it a test case for each finding, or one where there is none."""
    suites: list[str] = []
    tests = failures = 0
    for path, group in groupby(reports, key=lambda report: report.path):
        findings = [finding for report in group for finding in report.findings]
        name = _attribute(in_repository(path))
        cases = max(len(findings), 1)
        suites.append(
            f' <testsuite name={name} tests="{cases}" failures="{len(findings)}" errors="0" skipped="0">\n'
        )
        suites += _cases(findings, name)
        suites.append(" </testsuite>\n")
        tests, failures = tests + cases, failures + len(findings)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    stream.write(f'<testsuites name="readout" tests="{tests}" failures="{failures}" errors="0">\n')
    stream.writelines(suites)
    stream.write("</testsuites>\n")


def _cases(findings: list[Finding], path: str) -> Iterator[str]:
    if not findings:
        yield f'  <testcase classname={path} name="valid" time="0"/>\n'
    seen: dict[str, int] = {}
    for finding in findings:
        name = _name(finding)
        seen[name] = seen.get(name, 0) + 1
        if seen[name] > 1:  # servers show one case of each name
            name = f"{name} ({seen[name]})"
        line = f' file={path} line="{finding.line}"' if finding.line is not None else f" file={path}"
        kind = _attribute(f"{finding.code} {finding.name}")
        failure = f"<failure type={kind} message={_attribute(finding.message)}>{_body(finding)}</failure>"
        head = f'<testcase classname={path} name={_attribute(name)}{line} time="0">'
        yield f"  {head}\n   {failure}\n  </testcase>\n"


def _name(finding: Finding) -> str:
    return " ".join(filter(None, (finding.code, finding.pointer or "/", finding.record)))


def _body(finding: Finding) -> str:
    where = place(finding.path)
    if finding.line is not None:
        where += f":{finding.line}:{finding.column}"
    parts = [f"{where}: {finding.severity}", f"found: {finding.found}", f"expected: {finding.expected}"]
    return escape(_NOT_XML.sub("\ufffd", "\n".join([*parts, finding.hint or ""]).rstrip()))


def _attribute(value: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", value))
