"""A report that is to be assigned to a call, with the calls that the text has told of so far."""

from typing import NamedTuple

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.callmedia import take_medium
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


class Assignment(NamedTuple):
    """A report and the calls so far; reports of the title come last."""

    reading: Reading
    calls: list[Call]
    report: CallReport
    in_title: bool

    @property
    def mine(self) -> set[Person]:
        """Those whom the report names."""
        return set(self.report.people)

    @property
    def below(self) -> bool:
        """Whether the report stands in the body of a text that has told of a call already."""
        return bool(self.calls) and not self.in_title

    def named(self) -> bool:
        """Tell whether the report names two or more of those on one call."""
        return len(self.mine) > 1 and any(self.mine <= set(c.people) for c in self.calls)

    def absorbed(self, call: Call, report: CallReport | None = None) -> None:
        """Add the report to a call, with what it says of how the call was held."""
        call.absorb(report if report is not None else self.report)
        take_medium(self.reading, call, self.report)

    def opened(self) -> Call:
        """Add a further call that the report tells of."""
        self.calls.append(Call(self.report))
        return self.calls[-1]
