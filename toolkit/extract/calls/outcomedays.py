"""The day of what a call led to, told as news: "The two moved closer on Thursday after a video call between X and Y"."""

from typing import Final

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.facts import Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_AFTER: Final = frozenset(("after", "following"))
_NEAR: Final = 12  #: tokens of "after a two-and-a-half-hour video call"
_DAY: Final = 6  #: tokens of "on Thursday evening"


def outcome_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day right before "after a call" in the lead, where it is that of the report or of the day before."""
    if published is None or call.status not in (None, "held"):
        return None
    folds, opening = reading.tokens.folds, reading.layout.body
    for report in call.reports:
        if report.sentence != opening or report.medium_at is None:
            continue
        sentence = reading.layout.sentences[opening]
        noun = report.medium_at[0]
        after = next(
            (i for i in range(noun - 1, max(sentence.first, noun - _NEAR), -1) if folds[i] in _AFTER), None
        )
        if after is None or folds[after + 1] not in ("a", "an", "their", "his", "her", "the"):
            continue
        span = reading.span(max(sentence.first, after - _DAY), after)
        for mention in scan_dates(reading.dated, span.start, span.end):
            value = resolve(mention, published, "past") if mention.kind in DAY_KINDS else None
            if value is None or token_at(reading, mention.end - 1) != after - 1:
                continue
            if (add_days(published, -1) or published) <= value.value <= published:
                chain = chain_at(reading, opening, after)
                return Fact(
                    value.value, (Span(mention.start, mention.end),), "date.outcome", value.basis, chain
                )
    return None
