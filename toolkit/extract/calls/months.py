"""The week or month of a call of which nothing nearer is said: "a call last month", "spoke by phone with Y in February"."""

from collections.abc import Iterator

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.leaddays import ELSEWHEN
from toolkit.extract.calls.owndays import is_of_thing
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_LEAD = 8  #: sentences of the body in which "The conversation took place …" is looked for


def month_of(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the week or month of a call of which nothing nearer is said: "a phone call between the two last month"."""
    since = _since_day(reading, call, published)
    if since is not None:
        return since
    for first, last in (
        _where_months(reading, call) if published is not None and call.status in (None, "held") else ()
    ):
        span = reading.span(first, last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            if is_of_thing(reading.tokens.folds, token_at(reading, mention.end - 1) + 1):
                continue
            near = mention.unit in ("week", "month") and mention.offset in (0, -1)
            named = mention.kind == "month" and _stands_behind(reading, call, mention.start)
            value = (
                resolve(mention, published, "past") if named or (mention.kind == "unit" and near) else None
            )
            if value is not None and (named or mention.unit == "week" or len(value.value) == _OF_MONTH):
                told = Span(mention.start, mention.end)
                return Fact(_up_to(value.value, published or ""), (told,), "date.reported", value.basis)
    return None


def _since_day(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the days from a weekday on in which somebody has spoken with another: "Since Sunday, X has spoken by phone with Y"."""
    if published is None or call.status not in (None, "held"):
        return None
    for report in call.reports:
        sentence = reading.layout.sentences[report.sentence]
        if reading.tokens.folds[sentence.first] != "since" or report.first - sentence.first > _OPENING:
            continue
        span = reading.span(sentence.first, report.first)
        for mention in scan_dates(reading.dated, span.start, span.end):
            value = resolve(mention._replace(relation=None), published, "past")
            if mention.kind == "weekday" and value is not None and value.value < published:
                told = Span(mention.start, mention.end)
                return Fact(f"{value.value}/{published}", (told,), "date.reported", value.basis)
    return None


def _up_to(days: str, last: str) -> str:
    """Return a week up to a day, on which a text says that a call was in it."""
    begin, mark, end = days.partition("/")
    if not mark or not begin <= last < end:
        return days
    return last if begin == last else f"{begin}/{last}"


def rest_of_week(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the week in which a call is to be: "will speak by phone with X next week", what is left of it in "this week"."""
    folds = reading.tokens.folds
    if published is None or call.status != "planned":
        return None
    for report in call.reports:
        last = min(reading.layout.sentences[report.sentence].last, report.last + _NEAR)
        span = reading.span(report.first, last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            if mention.unit != "week" or mention.offset not in (0, 1) or mention.kind != "unit":
                continue
            between = folds[report.last : token_at(reading, mention.start)]
            if mention.relation in ELSEWHEN or not _APART.isdisjoint(between):
                continue  # "will speak by phone with X after the summit next week"
            if is_of_thing(folds, token_at(reading, mention.end - 1) + 1):
                continue
            value = resolve(mention, published, "future")
            begin, _, end = value.value.partition("/") if value is not None else ("", "", "")
            if value is not None and published < end:
                told = Span(mention.start, mention.end)
                return Fact(f"{max(begin, published)}/{end}", (told,), "date.reported", value.basis)
    return None


_APART = frozenset(("before", "after", "ahead", "following", "until", "for"))
_NEAR = 6  #: tokens from a report to "in the course of this week"


_OF_MONTH = 7  #: letters of "2026-02"


def _stands_behind(reading: Reading, call: Call, start: int) -> bool:
    """Tell whether a month stands right behind a report of a call, with nothing but "in" between."""
    at = token_at(reading, start)
    before = reading.tokens.folds[at - 1] == "in"
    return before and any(r.last == at - 1 and not r.definite for r in call.reports)


def _where_months(reading: Reading, call: Call) -> Iterator[tuple[int, int]]:
    """Yield the tokens that may give the week or month of a call: those of its reports, and "The conversation took place …" behind the lead."""
    layout, folds = reading.layout, reading.tokens.folds
    for report in call.reports:
        sentence = layout.sentences[report.sentence]
        if sentence.paragraph >= layout.title and (report.people or report.sides):
            yield report.first, min(sentence.last, report.last + 6)
            opening = folds[sentence.first : min(report.first, sentence.first + _OPENING)]
            if opening[:2] == ["this", "week"]:  # "This week, I also spoke with Y"
                yield sentence.first, report.first
    for sentence in layout.sentences[layout.body : layout.body + _LEAD]:
        opening = folds[sentence.first : sentence.first + _NOUN]
        placed = folds[sentence.first] in ("the", "their") and not _PLACED.isdisjoint(opening)
        if placed and not CALL_WORDS.isdisjoint(opening):
            yield sentence.first, min(sentence.last, sentence.first + 2 * _NOUN)


_OPENING = 4  #: tokens of "This week," and "Since Sunday,"
_NOUN = 6  #: tokens of "The 45-minute conversation took place"
_PLACED = frozenset(("place", "held", "happened", "occurred"))
