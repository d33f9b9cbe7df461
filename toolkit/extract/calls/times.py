"""Tell what an office tells of from what it only mentions: whether a text is an office's, whether a call has its time."""

import itertools

from toolkit.extract.calls.report import CallReport
from toolkit.extract.issuers import issuer
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, scan_dates

_TIMES = frozenset(
    """beforehand afterwards afterward thereafter subsequently then later morning afternoon evening noon tonight
    today yesterday tomorrow weekend""".split()
)
#: What opens or ends a clause on the day before that of another call.
DAY_BEFORE = frozenset(
    (
        ("the", "day", "before"),
        ("a", "day", "before"),
        ("a", "day", "earlier"),
        ("one", "day", "earlier"),
        ("one", "day", "before"),
        ("the", "previous", "day"),
    )
)
_LONG = frozenset("week weeks month months year years".split())
_AFTER_EARLIER = frozenset(("today", "in", "on", "this", "that", "the", ",", "still"))


def opens_that_day(folds: list[str], first: int) -> bool:
    """Tell whether a sentence opens with what came before on the day of the call told: "Earlier in the day, X had also telephoned Y"."""
    return folds[first : first + 4] == ["earlier", "in", "the", "day"]


def of_office(reading: Reading) -> bool:
    """Tell whether a text is a state's or an organisation's own, and no report of an agency."""
    if reading.home is None:
        return False
    found = issuer(reading.document)
    return found is None or found.kind == "official_readout"


def is_dated(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence gives a call its time: a weekday, "today", "beforehand", "in the afternoon"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds
    own = folds[sentence.first : sentence.last]
    if not _TIMES.isdisjoint(own) or any(
        one == "earlier" and after in _AFTER_EARLIER and own[max(0, i - 1)] not in _LONG
        for i, (one, after) in enumerate(itertools.pairwise(own))
    ):
        return True
    start, end = reading.span(sentence.first, sentence.last)
    text = reading.dated
    return any(
        m.kind in DAY_KINDS and _LONG.isdisjoint(text[m.start : m.end].lower().split())
        for m in scan_dates(text, start, end)
    )
