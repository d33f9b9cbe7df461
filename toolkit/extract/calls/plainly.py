"""Tell whether a text reports a call that it names no medium of: "spoke with X", "had a conversation with X" in its opening."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.pages import is_headed, people_of_title
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading


def plainly_spoke(reading: Reading, call: Call) -> bool:
    """Tell whether "spoke with" alone stands in the opening of a text, or further down of those whom its title names."""
    opening = reading.layout.body + _REACH
    if any(
        r.medium == "talk"
        and r.sentence == reading.layout.headline
        and reading.layout.title
        and r.rule == "call.noun"
        for r in call.reports
    ):
        return reading.home in call_words().headed  # "Conversation with X" heads the text
    return any(
        (r.rule == "call.spoke" or (r.medium == "talk" and r.rule in _CONVERSED))
        and (r.rule != "call.in" or reading.predicates[r.sentence])  # no caption "X in conversation with Y"
        and (
            r.sentence <= opening
            or reading.tokens.folds[r.first] == "i"
            or is_headed(reading, r)
            or (r.sentence <= opening + _HEADED and _stand_ahead(reading, r))
        )
        and len(r.people) + len(r.sides) >= 2
        for r in call.reports
    )


def _stand_ahead(reading: Reading, report: CallReport) -> bool:
    """Tell whether all of a report stand in the title: what follows is of them, with pictures and what led to it first."""
    return bool(report.people) and set(report.people) <= people_of_title(reading)


_CONVERSED = frozenset(("call.held", "call.in", "call.noun"))
_REACH = 6  #: sentences of the body
_HEADED = 5  #: sentences further
