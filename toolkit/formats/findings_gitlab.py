"""Findings as GitLab's Code Quality report, shown in merge requests."""

import json
from collections.abc import Iterable
from typing import Final, TextIO

from toolkit.formats.declared import findings_format, in_repository
from toolkit.validate.finding import Finding, Report

_SEVERITIES: Final = {"error": "major", "warning": "minor", "info": "info"}


@findings_format("gitlab")
def gitlab(reports: Iterable[Report], stream: TextIO) -> None:
    """Write a GitLab Code Quality report."""
    seen: dict[str, int] = {}
    issues = [_issue(finding, seen) for report in reports for finding in report.findings]
    json.dump(issues, stream, ensure_ascii=False, indent=1)
    stream.write("\n")


def _issue(finding: Finding, seen: dict[str, int]) -> dict[str, object]:
    return {
        "description": f"{finding.code}: {finding.message}",
        "check_name": finding.code,
        "fingerprint": _unique(f"{in_repository(finding.path)}\x1f{finding.fingerprint}", seen),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": in_repository(finding.path), "lines": {"begin": finding.line or 1}},
    }


def _unique(key: str, seen: dict[str, int]) -> str:
    """Hash a finding's place, because GitLab shows only one issue of each fingerprint."""
    from hashlib import blake2b  # noqa: PLC0415 - only when something was found

    seen[key] = seen.get(key, 0) + 1
    return blake2b(f"{key}\x1f{seen[key]}".encode("utf-8", "replace"), digest_size=16).hexdigest()
