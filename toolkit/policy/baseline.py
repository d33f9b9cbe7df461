"""A baseline: the findings that were there when checking began, so that only new ones count."""

import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final, TextIO

from toolkit.errors import InputError
from toolkit.validate.finding import Finding, Report

_VERSION: Final = 1
_KEYS: Final = ("path", "record", "pointer", "code", "fingerprint")


class Baseline:
    """The known findings by fingerprint, as often as each is known."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._left = Counter(known)
        self.count = 0  #: findings taken out

    @property
    def gone(self) -> int:
        """Count the known findings that did not come up."""
        return self._left.total()

    def apply(self, report: Report) -> Report:
        """Return a report without what is known."""
        if not report.findings or not self._left:
            return report
        kept = tuple(finding for finding in report.findings if not self._knows(finding))
        self.count += len(report.findings) - len(kept)
        return report._replace(findings=kept)

    def _knows(self, finding: Finding) -> bool:
        if not self._left[finding.fingerprint]:
            return False
        self._left[finding.fingerprint] -= 1
        return True


def read(path: str) -> Baseline:
    """Read a baseline; raises `InputError` where the file is none."""
    try:
        with open(path, encoding="utf-8") as stream:
            stored: Any = json.load(stream)
        if stored["version"] != _VERSION:
            raise InputError(
                f"{path}: a baseline of version {stored['version']!r}, and this release reads {_VERSION}"
            )
        return Baseline(str(item["fingerprint"]) for item in stored["findings"])
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such baseline; --write-baseline makes it") from error
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(f"{path}: not a baseline; --write-baseline makes one") from error


def write(findings: Iterable[Finding], stream: TextIO) -> None:
    """Write the findings as a baseline, sorted, one a line, so that a version control shows what changes."""
    items = [{key: getattr(each, key) for key in _KEYS} for each in findings]
    items.sort(key=lambda item: [str(value) for value in item.values()])
    lines = [json.dumps(item, ensure_ascii=False) for item in items]
    body = ",\n".join(f"  {line}" for line in lines)
    stream.write(
        f'{{\n "version": {_VERSION},\n "findings": [' + (f"\n{body}\n ]\n}}\n" if lines else "]\n}\n")
    )
