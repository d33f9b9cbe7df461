"""The day on which a denied call is said to have been: "A newspaper had reported on Monday that X rang Y on Sunday night"."""

from collections.abc import Iterator

from toolkit.extract.calls.leaddays import dated, days_from
from toolkit.extract.facts import Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import TimeMention, scan_dates
from toolkit.temporal.resolve import resolve

_ALLEGING = frozenset(
    """claim claims claimed alleged allege alleges allegation allegations report reports reported reporting rumour rumours
    rumor rumors suggestion suggestions suggested suggesting said speculation according""".split()
)
_CONTACT = frozenset(
    """spoke spoken speaking conversed discussed talked rang rung phoned telephoned called call calls conversation conversations contact
    teleconference videoconference""".split()
)
#: What begins another clause or another event, whose day is not that of the contact.
_BREAKS = frozenset("after before since following when while as hours days ; : denied dismissed".split())
_DAYS = frozenset(("day", "weekday", "relative", "interval", "unit"))
_REACH = 14  #: tokens from the word for the contact to its day
_LEAD = 12  #: sentences of the body that are looked at
_OLDEST = 14  #: days before publication


def alleged_day(reading: Reading, published: str | None) -> Fact | None:
    """Return the day that a claim gives a call of which a text says that there was none."""
    if published is None:
        return None
    found = list(_days(reading, published))
    rough = found[0].value.partition("/") if found and "/" in found[0].value else None
    if rough is None:
        return found[0] if found else None
    # "at the weekend", and further on "on Sunday evening"
    return next((f for f in found[1:] if rough[0] <= f.value <= rough[2] and "/" not in f.value), found[0])


def _days(reading: Reading, published: str) -> Iterator[Fact]:
    """Yield the days of contact that claims name, one for each sentence."""
    layout, folds = reading.layout, reading.tokens.folds
    body = [s for s in layout.sentences if s.paragraph >= layout.title][:_LEAD]
    for sentence in body:
        claim = next((i for i in range(sentence.first, sentence.last) if folds[i] in _ALLEGING), None)
        if claim is None:
            continue
        contact = next((i for i in range(claim + 1, sentence.last) if folds[i] in _CONTACT), None)
        if contact is None:
            continue
        reach = min(sentence.last, contact + _REACH)
        stop = next((i for i in range(contact, reach) if folds[i] in _BREAKS), reach)
        # "said on Saturday night that the two had held a call earlier in the day": the day of the claim
        same_day = any(_is_earlier_that_day(folds, i) for i in range(contact, stop))
        owned = folds[contact - 1] in ("'s", "'") and contact - 2 > claim  # "in Thursday's conversation"
        span = reading.span(claim if same_day else contact - 2 * owned, stop)
        for mention in scan_dates(reading.dated, span.start, span.end):
            day = _day(mention, published)
            if day is not None and (same_day or not _is_of_news(folds, token_at(reading, mention.start))):
                yield dated(reading, day[0], mention, "date.alleged", day[1])
                break


def _is_earlier_that_day(folds: list[str], at: int) -> bool:
    """Tell whether "earlier in the day", "earlier that day", "earlier on the same day" begins at a token."""
    return folds[at] == "earlier" and any(folds[at + 1 : at + 1 + len(rest)] == rest for rest in _THAT_DAY)


_THAT_DAY = (["in", "the", "day"], ["that", "day"], ["the", "same", "day"], ["on", "the", "same", "day"])


def _day(mention: TimeMention, published: str) -> tuple[str, str] | None:
    if mention.kind not in _DAYS or (mention.kind == "unit" and mention.unit != "weekend"):
        return None
    value = resolve(mention, published, "past")
    if value is None or not (days_from(published, -_OLDEST) <= value.value[:10] <= published):
        return None
    return value.value, value.basis


def _is_of_news(folds: list[str], token: int) -> bool:
    """Tell whether a day is that of the claim or the denial: "…, it reported on Monday"."""
    return any(f in _ALLEGING for f in folds[token - 3 : token])
