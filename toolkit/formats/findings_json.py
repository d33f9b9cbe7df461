"""Findings as one JSON array."""

import json
from collections.abc import Iterable
from typing import TextIO

from toolkit.formats.declared import as_json, findings_format
from toolkit.validate.finding import Report


@findings_format("json")
def array(reports: Iterable[Report], stream: TextIO) -> None:
    """Write one array of findings, for programs."""
    before = "[\n "
    for report in reports:
        for finding in report.findings:
            stream.write(before + json.dumps(as_json(finding), ensure_ascii=False))
            before = ",\n "
    stream.write("[]\n" if before.startswith("[") else "\n]\n")
