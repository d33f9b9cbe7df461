"""Findings as JSON Lines, each written as soon as it is found."""

import json
from collections.abc import Iterable
from typing import TextIO

from toolkit.formats.declared import as_json, findings_format
from toolkit.validate.finding import Report


@findings_format("jsonl")
def lines(reports: Iterable[Report], stream: TextIO) -> None:
    """Write one finding a line, as they are found, for pipes."""
    for report in reports:
        for finding in report.findings:
            stream.write(json.dumps(as_json(finding), ensure_ascii=False) + "\n")
