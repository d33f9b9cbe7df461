"""Count what checking yields, for the exit status and the statistics."""

from collections import Counter
from collections.abc import Iterator

from toolkit.policy.judge import Judge
from toolkit.validate.finding import Report


class Tally:
    """Counts the reports that go by."""

    def __init__(self) -> None:
        self.unreadable = False
        self.records = 0
        self.codes: Counter[tuple[str, str, str]] = Counter()
        self.skipped: Counter[tuple[str, str]] = Counter()

    def counting(self, reports: Iterator[Report]) -> Iterator[Report]:
        """Pass the reports on."""
        for report in reports:
            self.records += report.records
            self.unreadable |= report.unreadable
            for finding in report.findings:
                self.codes[finding.code, finding.severity, finding.name] += 1
            for code, reason in report.skipped.items():
                self.skipped[code, reason] += report.records
            yield report

    def lines(self, judge: Judge) -> Iterator[str]:
        """Write the statistics: findings, the most frequent code first, what was not checked, what was let pass."""
        for (code, severity, name), count in sorted(self.codes.items(), key=lambda item: (-item[1], item[0])):
            yield f"{count:>8} {severity:<7} {code:<7} {name}"
        for (code, reason), count in sorted(self.skipped.items()):
            yield f"{count:>8} skipped {code:<7} {reason}"
        if judge.suppressing.count:
            yield f"{judge.suppressing.count:>8} suppressed by the settings"
        if judge.baseline is not None:
            yield f"{judge.baseline.count:>8} known from the baseline"
        found = self.codes.total()
        yield f"{self.records:>8} {_plural(self.records, 'record')}, {found} {_plural(found, 'finding')}"


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 else noun + "s"
