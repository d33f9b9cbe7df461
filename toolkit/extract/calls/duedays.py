"""The day of a plan that a report tells of in the past: "had been scheduled for Tuesday", "was due to speak on Wednesday"."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import TimeMention
from toolkit.temporal.edtf import parse_day
from toolkit.temporal.resolve import resolve

_DUE = frozenset("due scheduled set slated supposed planned expected to meant".split())
_GROUP = 4  #: tokens of "was also provisionally scheduled"
_BEFORE = 12  #: tokens before a report in which its verb stands


def was_due(reading: Reading, report: CallReport, mention: TimeMention, published: str) -> str | None:
    """Return the weekday for which a call was set: the last one in the pluperfect, else the nearest."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    begin, token = max(first, report.first - _BEFORE), token_at(reading, mention.start)
    for at in range(begin + 1, max(token, report.last)):
        if folds[at] not in _DUE:
            continue
        group = folds[max(begin, at - _GROUP) : at]
        before = "had" in group and "been" in group
        if not before and not {"was", "were"} & set(group[-1:] if folds[at] == "to" else group):
            continue
        last = resolve(mention, published, "past")
        return last.value if before and last is not None else nearest(mention, published)
    return None


def nearest(mention: TimeMention, published: str) -> str | None:
    """Return the weekday nearest to publication, before it or after it; None where a mention is none."""
    last, to_come = resolve(mention, published, "past"), resolve(mention, published, "future")
    today = parse_day(published)
    one, two = (parse_day(found.value) if found is not None else None for found in (last, to_come))
    if last is None or to_come is None or one is None or two is None or today is None:
        return None
    return last.value if today - one < two - today else to_come.value
