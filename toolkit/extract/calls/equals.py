"""Others of the two states of a call who spoke that day too, or the day before: "The foreign ministers, X and Y, also spoke on Monday"."""

from itertools import pairwise

from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.calls.longpast import of_this_week
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.times import DAY_BEFORE
from toolkit.extract.reading import Reading
from toolkit.extract.words import WEEKDAYS

#: Rules whose reports may be of a further call.
RULES = frozenset(
    ("call.held", "call.received", "call.rang", "call.placed", "call.by-way", "call.spoke", "call.in")
)
#: Words that make a report one of a further call.
FURTHER = frozenset(
    "also another separate separately similar second meanwhile likewise too later earlier then".split()
)


def adds_equals(reading: Reading, report: CallReport, first: Call) -> bool:
    """Tell whether others of the two states of a call spoke that day too: "The foreign ministers, X and Y, also spoke on Monday"."""
    sides = [p.side for p in report.people]
    words = reading.tokens.folds[reading.layout.sentences[report.sentence].first : report.last]
    told = _is_told_on(reading, report) or was_day_before(reading, report)
    return (
        (report.rule == "call.spoke" or told)
        and report.status is None
        and not report.past
        and len(sides) == len(first.people)
        and set(sides) == set(first.all_sides())
        and not set(report.people) & set(first.people)
        and all(p.strong and p.role in PRINCIPAL for p in report.people)
        and (told or not FURTHER.isdisjoint(words) or "same" in words)
        and (
            told
            or of_this_week(reading, report)
            or not _WEEKDAYS.isdisjoint(words)
            or ("same", "day") in pairwise(words)
        )
    )


def was_day_before(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with the day before: "A day earlier, Foreign Minister X telephoned Y"."""
    sentence = reading.layout.sentences[report.sentence]
    opens = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    opening = tuple(reading.tokens.folds[sentence.first : sentence.first + _BEFORE_IT])
    return opens and report.rule in RULES and report.medium in FIRM and opening in DAY_BEFORE


_BEFORE_IT = 3


def _is_told_on(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report in words of its own goes on to say what the two spoke about: "X and Y talked by phone. They discussed fish"."""
    following = report.sentence + 1
    if report.rule not in ("call.spoke", "call.by-way") or report.medium not in FIRM:
        return False
    if following >= len(reading.layout.sentences):
        return False
    sentence = reading.layout.sentences[following]
    return (
        sentence.paragraph == reading.layout.sentences[report.sentence].paragraph
        and reading.tokens.folds[sentence.first] in _THEY
        and any(p.lemma in _DISCUSSING for p in reading.predicates[following])
    )


_THEY = frozenset(("they", "the", "both"))
_DISCUSSING = frozenset("discuss talk speak exchange review agree address raise touch".split())
_WEEKDAYS = frozenset(WEEKDAYS)
