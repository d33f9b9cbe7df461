"""A day that a call has apart from those told beside it: "A day earlier, he rang Y", "Earlier this month, she spoke with Z"."""

import itertools
from collections.abc import Iterator

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.datingcalls import token_of_after
from toolkit.extract.calls.report import CallReport, reports_of
from toolkit.extract.calls.thingdays import names_thing, of_thing_done
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.mention import TimeMention
from toolkit.temporal.resolve import resolve

_HAD = frozenset(
    "had held spoke talked phoned telephoned called rang received conducted made exchanged".split()
)
_UNITS = frozenset(("days", "week", "weeks", "month", "months"))
_NEAR = 4  #: tokens
_OPENING = 9  #: tokens of a sentence within which it says when
_TELLING = 3  #: sentences before, of which one names the day that another is counted from
_TOLD = 16  #: the same, of those that tell of calls
_COUNTS = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_SIDES = {"earlier": -1, "before": -1, "prior": -1, "later": 1, "after": 1, "afterwards": 1, "afterward": 1}
_NEXT = {"previous": -1, "preceding": -1, "next": 1, "following": 1}
_PARTS = frozenset("day morning afternoon evening night".split())
_STOPS = frozenset((",", ".", ";", ")", "and", "but"))
_LATELY = frozenset(("recent", "past", "last"))
_DAYS = frozenset(("days", "weeks"))
_LONG = frozenset("days weeks months hours week month year".split())
_STARTS = frozenset(("beginning", "start", "outset"))
_OF_DAY = frozenset(("day", "morning", "evening", "afternoon", "night"))


def own_reports(reports: list[CallReport]) -> list[CallReport]:
    """Return the reports that tell of a call itself, of those in their order: not one of another call before them, which gave its medium."""
    named = [r for r in reports if r.people or r.sides or r.group or r.rule == "call.named"]
    return reports[reports.index(named[0]) :] if named else []


def told_of_others(reading: Reading, call: Call) -> set[int]:
    """Return the sentences that tell of another call than this one: "On Sunday he held phone talks with Z"."""
    return _asked_for(call) | _told_of_others(reading, call)


def _asked_for(call: Call) -> set[int]:
    """Return the sentences that say that somebody had asked for a call which was held."""
    held = call.status in (None, "held")
    return {r.sentence for r in call.reports if held and r.status == "requested"}


def _told_of_others(reading: Reading, call: Call) -> set[int]:
    found, talk = reports_of(reading), call.reports[0].medium == "talk"
    # what gave a conversation its medium is of another call
    mine = {r.sentence for r in call.reports if r.people or not talk}
    if all(r.sentence in mine for r in found):
        return set()
    if any(_counts_from(reading, r) or _is_numbered(reading, r) for r in own_reports(call.reports)):
        return set()
    sides = set(call.all_sides())
    return {
        r.sentence
        for r in found
        if r.sentence not in mine
        and not (set(r.people) <= set(call.people) and set(r.sides) <= sides)
        and not (r.group and len(r.people) < _BOTH)
        and (r.medium is not None or len(r.people) > 1)
    }


_BOTH = 2  #: people of a call


def _counts_from(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence dates its call by another: "later in the day", "one day after his phone call with Z"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    same = any(after == "day" and one in ("the", "same", "that") for one, after in itertools.pairwise(folds))
    return same or token_of_after(reading, report) is not None


def _is_numbered(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence opens with a further call of those told so far: "In a third call, she discussed", "received another phone call from Z", "later rang Z"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    opening = folds[first : first + _NUMBERED]
    numbered = opening[:1] == ["in"] and not _ORDINALS.isdisjoint(opening)
    if report.medium_at is not None:
        noun = report.medium_at[0]
        numbered = numbered or not _ORDINALS.isdisjoint(folds[max(first, noun - 2) : noun])
    numbered = numbered or not _THEN.isdisjoint(
        folds[report.first : min(report.last, report.first + _NUMBERED)]
    )
    return numbered and report.sentence > reading.layout.body


_NUMBERED = 5  #: tokens of "In another, third call"
_THEN = frozenset(("later", "then", "afterwards", "afterward", "subsequently"))
_ORDINALS = frozenset("second third fourth fifth further separate another".split())


def is_undated(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report only says that it was some time ago: "last week called X", "earlier this week", "in recent days"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    whole = folds[sentence.first : sentence.last]
    if "ago" in whole and any(u in _UNITS and after == "ago" for u, after in itertools.pairwise(whole)):
        return True
    if _opens_vaguely(folds[sentence.first : min(report.first, sentence.first + _OPENING)]):
        return True
    told = folds[report.first : report.last]
    if any(one == "recently" and after in _HAD for one, after in itertools.pairwise(told)):
        return True  # "recently had a telephone conversation with X", not "spoke to the recently elected X"
    near = folds[max(sentence.first, report.first - _NEAR) : min(sentence.last, report.last + _NEAR)]
    behind = folds[report.last : min(sentence.last, report.last + 2 * _NEAR)]
    if any(
        behind[i] in ("over", "in", "during")
        and behind[i + 1 : i + 2] == ["the"]
        and behind[i + 2] in _LATELY
        and _DAYS.intersection(behind[i + 3 : i + 5])
        for i in range(len(behind) - 3)
    ):
        return True  # "talked on the phone over the past few days"
    return "last" in near and any(
        near[i : i + 2] in (["last", "week"], ["last", "month"]) and not is_of_thing(near, i + 2)
        for i in range(len(near) - 1)
    )


def is_of_thing(folds: list[str], behind: int) -> bool:
    """Tell whether a time is that of a thing which is no call: "last week's summit"."""
    owned = folds[behind : behind + 1] == ["'s"]
    return owned and CALL_WORDS.isdisjoint(folds[behind + 1 : behind + 3])


def _opens_vaguely(opening: list[str]) -> bool:
    """Tell whether a sentence opens with a time that is no day: "Earlier this month", "At the start of the week"."""
    for i, fold in enumerate(opening):
        rest = opening[i + 1 : i + 5]
        if fold == "earlier" and rest[:1] in (["this"], ["in"]) and _OF_DAY.isdisjoint(rest):
            return True
        if fold == "this" and i == 0 and rest[:1] == ["week"]:
            return True
        if fold in _STARTS and rest[:1] == ["of"] and not _LONG.isdisjoint(rest):
            return True
        if fold in _LATELY and not _LONG.isdisjoint(rest[:2]):
            return True
    return False


def counted_day(
    reading: Reading, reports: list[CallReport], published: str | None, told: str | None, named: int | None
) -> Fact | None:
    """Return the day that is counted from the one of the call told before: "The previous day, he spoke with Y".

    `told` is the day of that call where none is named shortly before; a day named at `named`, before what is counted, is
    that of the call itself, unless the counting stands right at its report.
    """
    for report in reports if published is not None else ():
        for first, last, days in _counted(reading, report):
            if days > 0 and _is_due(reading, report.sentence, first):
                continue  # "confirmed that a meeting would take place by videoconference on the following day"
            day = _named_before(reading, first, published) or told
            value = add_days(day, days) if day is not None else None
            counted = reading.span(first, last)
            own = named is None or named >= counted.start or _is_beside(report, first, last)
            if value is not None and own:
                chain = chain_at(reading, report.sentence, first)
                return Fact(value, (counted,), "date.reported", "resolved", chain)
    return None


def _is_due(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a day is that of what somebody will do: "the ventilators would reach Skopje on Saturday"."""
    first = max(reading.layout.sentences[number].first, token - _CLAUSE)
    return not _FUTURE.isdisjoint(reading.tokens.folds[first:token])


_CLAUSE = 8  #: tokens from "would" to the day
_FUTURE = frozenset(("will", "would", "shall", "'ll"))


def _counted(reading: Reading, report: CallReport) -> Iterator[tuple[int, int, int]]:
    """Yield what counts days from another, where it opens or ends the clause of a report: its tokens, and how many days."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if _COUNTED.isdisjoint(reading.layout.words[report.sentence]):
        return
    for at in range(sentence.first, sentence.last - 2):
        if folds[at] == "the" and folds[at + 1] in _NEXT and folds[at + 2] in _PARTS:
            last, days = at + 3, _NEXT[folds[at + 1]]
        elif folds[at] == "the" and folds[at + 1] in _PARTS and folds[at + 2] == "before":
            last, days = at + 3, -1
        elif folds[at] in _COUNTS and folds[at + 1] in ("day", "days") and folds[at + 2] in _SIDES:
            last, days = at + 3, _COUNTS[folds[at]] * _SIDES[folds[at + 2]]
        elif folds[at] == "same" and folds[at + 1] in _PARTS:
            last, days = at + 2, 0
        elif folds[at] == "later" and (of_day := _of_that_day(folds, at + 1)) is not None:
            last, days = of_day, 0
        else:
            continue
        ends = last >= sentence.last or folds[last] in _STOPS
        before = last <= report.first and (ends or (folds[at] == "the" and folds[at + 1] in _NEXT))
        if (
            before
            or (ends and at >= report.last - 1 and at - report.last <= _NEAR)
            or (_is_beside(report, at, last) and (ends or folds[last - 1] not in ("after", "before")))
        ):
            yield at, last, days


_COUNTED = _PARTS | {"days"}  #: of these one stands in all that counts


def _of_that_day(folds: list[str], at: int) -> int | None:
    """Return where "that day", "in the day", "on the same day" ends, which says that it is the day named before."""
    at += folds[at] in ("in", "on")
    if folds[at] not in ("the", "that"):
        return None
    at += 1 + (folds[at + 1] == "same")
    return at + 1 if folds[at] == "day" else None


def _is_beside(report: CallReport, first: int, last: int) -> bool:
    """Tell whether what counts days stands right at a report or ends it: "and a day later with Y", "Y the next day"."""
    return (
        (first >= report.first and last <= report.last)
        or 0 <= report.first - last <= 1
        or 0 <= first - report.last <= 1
    )


_NEWS = 14  #: days up to publication in which a call counts as news: "the summit of 8 August" lies before, in a text of the 30th


def _is_counted(reading: Reading, mention: TimeMention) -> bool:
    """Tell whether a day is itself counted from another, and so is none that "later in the day" goes back to."""
    first, last = token_at(reading, mention.start), token_at(reading, mention.end - 1) + 1
    return not _COUNTING.isdisjoint(reading.tokens.folds[first:last])


_COUNTING = frozenset(("previous", "preceding", "earlier", "before", "next", "following"))


def _named_before(reading: Reading, token: int, published: str | None) -> str | None:
    """Return the last day that is named before a token, in its sentence or in one shortly before."""
    number = reading.layout.sentence_at(token)
    oldest = (add_days(published, -_NEWS) if published is not None else None) or ""
    telling = {r.sentence for r in reports_of(reading)}
    for earlier in range(number, max(-1, number - _TOLD), -1):
        sentence = reading.layout.sentences[earlier]
        if sentence.first >= token or (earlier <= number - _TELLING and earlier not in telling):
            continue
        span = reading.span(sentence.first, min(token, sentence.last))
        named = [
            m
            for m in scan_dates(reading.dated, span.start, span.end)
            if m.kind in DAY_KINDS
            and not of_thing_done(reading, earlier, token_at(reading, m.start))
            and not names_thing(reading, m)
            and not _is_counted(reading, m)
            and not _is_due(reading, earlier, token_at(reading, m.start))
        ]
        value = resolve(named[-1], published, "past") if named else None
        if value is not None and len(value.value) == len("2024-05-17") and value.value >= oldest:
            return value.value
    return None
