"""Suppress single findings, each with a reason and until a day; tell of those that expired or match nothing."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from toolkit.policy.globs import covers
from toolkit.validate.finding import Finding, Report, shortened

EXPIRED: Final = "SUP-01"
UNUSED: Final = "SUP-02"


class Suppression(NamedTuple):
    """One finding that is known and accepted."""

    code: str
    pointer: str  #: as findings have it; a step `*` stands for any one
    reason: str
    expires: str | None = None  #: the last day on which it holds, as 2026-12-31
    path: str | None = None  #: a pattern of input paths
    record: str | None = None  #: the id of the record
    line: int | None = None  #: in the settings file

    def fits(self, finding: Finding, folder: str) -> bool:
        """Tell whether a finding is the one meant."""
        return (
            finding.code == self.code
            and (self.record is None or finding.record == self.record)
            and self._points_at(finding.pointer)
            and self.is_about(finding.path, folder)
        )

    def is_about(self, path: str | None, folder: str) -> bool:
        """Tell whether an input can hold what is meant."""
        return self.path is None or (path is not None and covers(self.path, path, folder))

    def _points_at(self, pointer: str) -> bool:
        steps, wanted = pointer.split("/"), self.pointer.split("/")
        if self.record is not None and len(steps) == len(wanted) + 1 and steps[1].isdecimal():
            del steps[1]  # the record is one of an array, and its id tells which
        return len(steps) == len(wanted) and all(
            want in ("*", step) for step, want in zip(steps, wanted, strict=True)
        )


class Suppressing:
    """Takes suppressed findings out of reports, and remembers which suppressions were of use."""

    def __init__(self, suppressions: Sequence[Suppression], folder: str, today: Callable[[], str]) -> None:
        self._folder = folder
        day = today() if any(each.expires for each in suppressions) else ""
        self._all = suppressions
        self._expired = {each for each in suppressions if each.expires and each.expires < day}
        self._used: set[Suppression] = set()
        self._looked_for: set[Suppression] = set()
        self.count = 0  #: findings taken out

    def apply(self, report: Report, keeps: Callable[[str], bool]) -> Report:
        """Return a report without what is suppressed; `keeps` tells which codes are selected."""
        if not self._all:
            return report
        for each in self._all:
            if each not in self._looked_for and self._can_tell(each, report, keeps):
                self._looked_for.add(each)
        kept = tuple(finding for finding in report.findings if not self._suppresses(finding))
        self.count += len(report.findings) - len(kept)
        return report._replace(findings=kept)

    def _suppresses(self, finding: Finding) -> bool:
        fitting = [each for each in self._all if each.fits(finding, self._folder)]
        self._used.update(fitting)
        return any(each not in self._expired for each in fitting)

    def _can_tell(self, each: Suppression, report: Report, keeps: Callable[[str], bool]) -> bool:
        """Tell whether the finding would be in this report if there were one."""
        return (
            keeps(each.code)
            and each.code not in report.skipped
            and each.is_about(report.path, self._folder)
            and (each.record is None or each.record in report.ids)
        )

    def findings(self, file: str | None) -> Iterator[Finding]:
        """Yield what is wrong with the suppressions of a settings file, after all reports."""
        for each in self._all:
            where = f"{each.code} at {each.pointer or '/'}"
            if each in self._expired:
                message = f"The suppression of {where} expired on {each.expires}."
                hint = "Mend what it hid, or look at its reason again and set another day."
                if each not in self._used and each in self._looked_for:
                    hint = "Remove it: what it hid is mended."
                yield _finding(EXPIRED, "suppression-expired", each, file, message, hint)
            elif each in self._looked_for and each not in self._used:
                message = f"The suppression of {where} matches no finding."
                yield _finding(
                    UNUSED, "suppression-unused", each, file, message, "Remove it, or mend its pointer."
                )


def _finding(code: str, name: str, each: Suppression, file: str | None, message: str, hint: str) -> Finding:
    from hashlib import blake2b  # noqa: PLC0415 - seldom needed

    identity = "\x1f".join((code, each.code, each.pointer, each.path or "", each.record or ""))
    column = None if each.line is None else 1
    return Finding(
        code=code,
        name=name,
        severity="warning",
        path=file,
        line=each.line,
        column=column,
        end_line=each.line,
        end_column=column,
        pointer="",
        message=shortened(message),
        found=shortened(f"reason: {each.reason}"),
        expected=None,
        hint=hint,
        help=f"readout explain {code}",
        fingerprint=blake2b(identity.encode("utf-8", "replace"), digest_size=16).hexdigest(),
        record=each.record,
    )
