"""Findings as SARIF 2.1.0, which code scanning services and editors read."""

import json
from collections.abc import Iterable, Mapping
from typing import Final, TextIO

from toolkit.formats.declared import advice, findings_format, in_repository
from toolkit.validate.catalogue import entry
from toolkit.validate.entry import Entry
from toolkit.validate.finding import Finding, Report
from toolkit.version import __version__

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Final = {"error": "error", "warning": "warning", "info": "note"}


@findings_format("sarif")
def sarif(reports: Iterable[Report], stream: TextIO) -> None:
    """Write a SARIF 2.1.0 log, for code scanning."""
    index: dict[str, int] = {}
    results: list[dict[str, object]] = []
    for report in reports:
        for finding in report.findings:
            index.setdefault(finding.code, len(index))
            results.append(_result(finding, index))
    driver = {
        "name": "readout",
        "semanticVersion": __version__,
        "rules": [_rule(entry(code)) for code in index],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    json.dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _rule(described: Entry) -> dict[str, object]:
    text = f"{described.summary}\n\n{described.rationale}"
    return {
        "id": described.code,
        "name": "".join(word.capitalize() for word in described.slug.split("-")),
        "shortDescription": {"text": described.summary},
        "fullDescription": {"text": described.rationale},
        "help": {"text": text, "markdown": f"{text}\n\n`readout explain {described.code}`"},
        "defaultConfiguration": {"level": _LEVELS[described.severity]},
        "properties": {"tags": [described.stage], "precision": "very-high"},
    }


def _result(finding: Finding, index: Mapping[str, int]) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": _uri(in_repository(finding.path))}}
    if finding.line is not None:
        physical["region"] = {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        }
    logical = {"fullyQualifiedName": finding.pointer or "/", "kind": "member"}
    message = finding.message + (f" {mending}" if (mending := advice(finding)) else "")
    return {
        "ruleId": finding.code,
        "ruleIndex": index[finding.code],
        "level": _LEVELS[finding.severity],
        "message": {"text": message},
        "locations": [{"physicalLocation": physical, "logicalLocations": [logical]}],
        "partialFingerprints": {"readout/v1": finding.fingerprint},
        "properties": {"record": finding.record} if finding.record else {},
    }


def _uri(path: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - only for this format

    return quote(path, safe="/")
