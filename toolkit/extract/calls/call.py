"""One call of a document while its facts are gathered."""

from toolkit.extract.attribution import Step
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person


class Call:
    """One call while its facts are gathered; `people` are in order of appearance, hub first."""

    __slots__ = (
        "accompanying",
        "assertions",
        "begin",
        "callers",
        "first_sentence",
        "hinted",
        "initiator",
        "medium",
        "people",
        "rank",
        "reports",
        "sentences",
        "sides",
        "status",
    )

    def __init__(self, report: CallReport) -> None:
        self.people: list[Person] = list(report.people)
        self.callers: list[Person] = list(report.callers)
        self.sides: list[str] = list(report.sides)
        self.status = report.status
        self.medium = report.medium
        self.hinted: str | None = None  #: the medium of a noun that stands alone further on
        self.reports: list[CallReport] = [report]
        self.initiator = report.initiator
        self.first_sentence = report.sentence
        self.sentences: set[int] = set()
        self.begin = 0  #: the sentence before which a text tells of other news
        self.rank = 0  #: its place among the calls of its text, from 1; 0 where it is the only one
        self.accompanying: list[Person] = []
        self.assertions: list[
            tuple[tuple[Step, ...], bool]
        ] = []  #: who says that it took place, or denies it

    def absorb(self, report: CallReport) -> None:
        """Take a further report of the same call in."""
        self.reports.append(report)
        self.people += [p for p in report.people if p not in self.people]
        self.sides += [s for s in report.sides if s not in self.sides]
        self.callers += [p for p in report.callers if p not in self.callers]
        if self.initiator is None:
            self.initiator = report.initiator

    def all_sides(self) -> tuple[str, ...]:
        """Return the sides on the call, known ones only, sorted."""
        return tuple(sorted({p.side for p in self.people if p.side} | set(self.sides)))


PRINCIPAL = frozenset(
    (
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "monarch",
        "organisation_head",
        "vice",
        "other_minister",
    )
)
