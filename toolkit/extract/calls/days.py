"""Days of a call that no date beside it gives: "later that day", "on the 17th", "on 14/11", "had been due to speak on Friday"."""

from collections.abc import Iterator
from datetime import date

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.duedays import DUE, nearest
from toolkit.extract.calls.owndays import own_reports
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.thingdays import names_thing
from toolkit.extract.facts import Fact, token_at
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading
from toolkit.temporal.absolute import either
from toolkit.temporal.clock import scan_clock
from toolkit.temporal.dates import DAY_KINDS, TimeMention, scan_dates
from toolkit.temporal.edtf import add_days, parse_day
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_OLDEST = 21  #: days before publication on which a reported call can have been
_OPENING = 8  #: sentences in which a call put off may be said to have been due on a day
_PARTS = frozenset("day morning afternoon evening night".split())
_ON = frozenset(("on", "of"))
_SPEAKING = frozenset("speak talk call hold confer conversation phone".split())
_AFTER_DAY = frozenset(
    ", . ; : ) and that to with at by in for over about from during local after he she they".split()
)


def other_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day of a call that its text gives in words that are no date by themselves."""
    if published is None:
        return None
    if call.status == "cancelled":
        return _due(reading, published)
    if call.status not in (None, "held", "disputed"):
        return None
    for report in own_reports(call.reports) or call.reports:
        if reading.layout.sentences[report.sentence].paragraph < reading.layout.title:
            continue
        figures = sorted(
            _figures(reading, report, published), key=lambda f: _distance(reading, report, f[1].start)
        )
        for day, span in (*_same_day(reading, report, published), *figures):
            return Fact(
                day, (span,), "date.reported", "resolved", chain_at(reading, report.sentence, report.first)
            )
    return None


def _distance(reading: Reading, report: CallReport, start: int) -> int:
    """Return how many tokens behind a report, or before it, a day stands."""
    token = token_at(reading, start)
    return (
        0 if report.first <= token < report.last else min(abs(token - report.first), abs(token - report.last))
    )


_BACK = 3  #: sentences before "on the same day" in which the day is named


def _same_day(reading: Reading, report: CallReport, published: str) -> Iterator[tuple[str, Span]]:
    """Yield the last day that the sentences before, or this one before, have named: "on the same day", "later that evening"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    for i in range(sentence.first + 1, sentence.last):
        if folds[i] not in _PARTS or folds[i - 1] not in ("same", "that") or folds[i + 1 : i + 2] == ["'s"]:
            continue
        if report.status == "planned" and i < report.first and folds[i - 2 : i - 1] != ["later"]:
            continue  # "Speaking the same day, X said she was planning to ring Y on Monday"
        before = reading.layout.sentences[max(0, report.sentence - _BACK)]
        span = reading.span(before.first, i)
        named = [
            m
            for m in scan_dates(reading.dated, span.start, span.end)
            if m.kind in DAY_KINDS and not names_thing(reading, m)
        ]
        value = resolve(named[-1], published, "past") if named else None
        if value is not None and _is_recent(value.value, published):
            yield value.value, reading.span(i - 1, i + 1)


def _figures(reading: Reading, report: CallReport, published: str) -> Iterator[tuple[str, Span]]:
    """Yield days that stand without a month, "on the 17th", or in figures without a year, "on 14/11"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    for i in range(sentence.first + 1, sentence.last):
        fold = folds[i]
        if not fold[0].isdigit():
            continue
        after = folds[i + 1] if i + 1 < sentence.last else "."
        if fold[-2:] in ("st", "nd", "rd", "th") and fold[:-2].isdigit():
            at = i - 1 if folds[i - 1] == "the" else i
            if folds[at - 1] in _ON and (after in _AFTER_DAY or _is_verb(after)):
                yield from _latest(int(fold[:-2]), None, published, reading.span(i, i + 1))
        elif after == "/" and folds[i - 1] in _ON and i + 2 < sentence.last and folds[i + 3 : i + 4] != ["/"]:
            if fold.isdigit() and folds[i + 2].isdigit():
                yield from _latest(int(fold), int(folds[i + 2]), published, reading.span(i, i + 3))


def _is_verb(fold: str) -> bool:
    return any(v.form in ("past", "participle") for v in verbs().get(fold, ()))


def _latest(day: int, month: int | None, published: str, span: Span) -> Iterator[tuple[str, Span]]:
    """Yield the last day with a number, of a month where one is given, in the weeks before publication."""
    today = parse_day(published)
    for back in range(_OLDEST + 1) if today is not None else ():
        found = add_days(published, -back)
        if found is None:
            return
        seen = date.fromisoformat(found)
        if seen.day == day and month in (None, seen.month):
            yield found, span
            return


def near_day(mention: TimeMention, published: str | None) -> TimeMention:
    """Settle a day in figures of a report, "05/03/2021", by the news: the other reading lies months away."""
    today = parse_day(published) if mention.kind == "ambiguous" and mention.weekday is None else None
    near = [d for d in either(mention) if abs((d - today).days) <= _OLDEST] if today is not None else []
    return mention._replace(kind="day", month=near[0].month, day=near[0].day) if len(near) == 1 else mention


def _is_recent(day: str, published: str) -> bool:
    return len(day) == 10 and (add_days(published, -_OLDEST) or day) <= day <= published


def _due(reading: Reading, published: str) -> Fact | None:
    """Return the day for which a call was set that was put off: "had been due to speak at 4 p.m. on Friday"."""
    folds = reading.tokens.folds
    for number, sentence in enumerate(reading.layout.sentences[: reading.layout.upto(_OPENING)]):
        own = folds[sentence.first : sentence.last]
        due = next((i for i, fold in enumerate(own, sentence.first) if fold in DUE), None)
        if due is None or _SPEAKING.isdisjoint(own) or {"had", "was", "were"}.isdisjoint(own):
            continue
        span = reading.span(due, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            value = resolve(mention, published, None) if mention.kind in DAY_KINDS else None
            if value is not None and len(value.value) == 10:
                told = Span(mention.start, mention.end)
                day = nearest(mention, published) if mention.kind == "weekday" else None
                chain = chain_at(reading, number, due)
                return Fact(day or value.value, (told,), "date.reported", value.basis, chain)
    return None


def clock_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day of publication for a time of day alone, "is scheduled for 17:00", or for "has just spoken"."""
    if published is None or call.status not in (None, "held", "planned"):
        return None
    for report in call.reports:
        sentence = reading.layout.sentences[report.sentence]
        if sentence.paragraph < reading.layout.title:
            continue
        if not (report.people or report.sides) and _moment(reading, report) is None:
            continue
        span = reading.span(sentence.first, sentence.last)
        if call.status == "planned" and (later := _later_that_day(reading, report, published)) is not None:
            return later
        if any(True for _ in scan_dates(reading.dated, span.start, span.end)):
            continue
        clocks = scan_clock(reading.plain, span.start, span.end)
        found = Span(clocks[0].start, clocks[0].end) if clocks else _just(reading, report)
        if found is not None:
            chain = chain_at(reading, report.sentence, token_at(reading, found.start))
            return Fact(published, (found,), "date.clock", "resolved", chain)
    return None


def _later_that_day(reading: Reading, report: CallReport, published: str) -> Fact | None:
    """Return the day that a text tells of before a call to come "later in the day", which is its own where it names none."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    at = next((i for i in range(sentence.first, sentence.last) if tuple(folds[i : i + 4]) == _LATER), None)
    if at is None:
        return None
    span = reading.span(reading.layout.sentences[reading.layout.body].first, at)
    days = [
        m
        for m in scan_dates(reading.dated, span.start, span.end)
        if m.kind in DAY_KINDS and not names_thing(reading, m)
    ]
    told = [value.value for m in days if (value := resolve(m, published, "past")) is not None]
    near = [day for day in told if (add_days(published, -_PRINTED) or day) <= day <= published]
    chain = chain_at(reading, report.sentence, report.first)
    return Fact(near[-1] if near else published, (reading.span(at, at + 4),), "date.clock", "resolved", chain)


_LATER = ("later", "in", "the", "day")
_PRINTED = 2  #: days from writing to printing, at most


def _just(reading: Reading, report: CallReport) -> Span | None:
    """Return "just" in "has just spoken with", "I just had a call with", which a report writes while it is news."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    for at in range(max(sentence.first + 1, report.first - 6), report.last):
        if folds[at] == "just" and (
            folds[at - 1] in ("has", "have", "'ve")
            or (folds[at - 1] in ("i", "we") and folds[at + 1] in _DID)
        ):
            return reading.span(at, at + 1)
    return _moment(reading, report)


def _moment(reading: Reading, report: CallReport) -> Span | None:
    """Return "just now", "minutes ago" behind a call: "Their conversation finished just now"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    for at in range(report.first, min(sentence.last, report.last + _SO_SOON)):
        if tuple(folds[at : at + 2]) in _MOMENTS:
            return reading.span(at, at + 2)
    return None


_SO_SOON = 10  #: tokens of "with Peruvian President Ana Ruiz was over only a few" behind a call
#: "finished just now", "has only just finished"
_MOMENTS = frozenset(
    (
        ("just", "now"),
        ("minutes", "ago"),
        ("moments", "ago"),
        ("just", "finished"),
        ("just", "ended"),
        ("just", "concluded"),
        ("just", "wrapped"),
    )
)
_DID = frozenset("had spoke talked finished concluded ended completed got received held hung".split())


def remarks_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which words were said that "he made the remarks in a phone call with Y" places in the call."""
    folds, sentences = reading.tokens.folds, reading.layout.sentences
    for report in call.reports:
        sentence = sentences[report.sentence]
        opening = folds[sentence.first : min(sentence.last, sentence.first + _REMARKS_BY)]
        made = "made" in opening and opening[opening.index("made") + 1 :][:1] == ["the"]
        if not made or _REMARKS.isdisjoint(opening):
            continue
        for earlier in sentences[max(0, report.sentence - 3) : report.sentence]:
            said = next((i for i in range(earlier.first, earlier.last) if folds[i] in _SAYING), None)
            if said is None:
                continue
            span = reading.span(said, min(earlier.last, said + (4 if folds[said] not in _PLEADING else 6)))
            for mention in scan_dates(reading.dated, span.start, span.end):
                value = resolve(mention, published, "past")
                if mention.kind in DAY_KINDS and value is not None and len(value.value) == 10:
                    token = token_at(reading, mention.start)
                    chain = chain_at(reading, reading.layout.sentence_at(token), token)
                    told = Span(mention.start, mention.end)
                    return Fact(value.value, (told,), "date.remarks", value.basis, chain)
    return None


_REMARKS_BY = 8  #: tokens by which "he made the remarks" must stand
_REMARKS = frozenset(
    "remarks comments appeal plea pledge promise offer request warning proposal statement case".split()
)
_PLEADING = frozenset(("sought", "appealed", "pleaded", "asked", "pressed"))
_SAYING = _PLEADING | frozenset(
    "said stressed called urged noted pointed pledged expressed voiced told".split()
)
