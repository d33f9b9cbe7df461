"""Apply a project's policy to reports: what counts, what is suppressed, what was known before."""

from collections.abc import Callable, Iterator

from toolkit.policy.baseline import Baseline
from toolkit.policy.settings import Choice, Settings
from toolkit.policy.suppression import Suppressing
from toolkit.validate.finding import SEVERITIES, Finding, Report


class Judge:
    """Takes out of reports what does not count, and tells which findings fail."""

    def __init__(
        self,
        settings: Settings,
        asked: Choice,
        *,
        baseline: Baseline | None = None,
        today: Callable[[], str],
    ) -> None:
        self._settings = settings
        self._asked = asked
        self._choices: dict[str | None, Choice] = {}
        self.suppressing = Suppressing(settings.suppressions, settings.folder, today)
        self.baseline = baseline
        self.failing = False

    def choice(self, path: str | None) -> Choice:
        """Return what counts in one input: what is asked for outranks what is set."""
        found = self._choices.get(path)
        if found is None:
            found = self._choices[path] = self._asked.over(self._settings.at(path))
        return found

    def judge(self, report: Report) -> Report:
        """Return a report with the findings that count, of the severities that are set."""
        choice = self.choice(report.path)
        if report.skipped and (choice.select or choice.ignore):
            report = report._replace(
                skipped={code: why for code, why in report.skipped.items() if choice.keeps(code)}
            )
        if report.findings:
            kept = (_weighed(finding, choice) for finding in report.findings if choice.keeps(finding.code))
            report = report._replace(findings=tuple(kept))
        report = self.suppressing.apply(report, choice.keeps)
        if self.baseline is not None:
            report = self.baseline.apply(report)
        least = SEVERITIES.index(choice.fail_on or SEVERITIES[0])
        self.failing |= any(SEVERITIES.index(finding.severity) <= least for finding in report.findings)
        return report

    def all(self, reports: Iterator[Report]) -> Iterator[Report]:
        """Judge reports in turn, and last the suppressions themselves."""
        for report in reports:
            yield self.judge(report)
        file = self._settings.file
        own: tuple[Finding, ...] = tuple(self.suppressing.findings(file))
        if own:
            yield self.judge(Report(own, file))


def _weighed(finding: Finding, choice: Choice) -> Finding:
    for code, severity in reversed(choice.severity):
        if finding.code.startswith(code):
            return finding._replace(severity=severity)
    return finding
