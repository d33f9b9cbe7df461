"""The days that the sentence of a report may give its call, each with its weight: not that of who tells of it or of what else is due."""

from typing import Literal

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.dayclauses import HOURS_NAMED
from toolkit.extract.calls.days import near_day
from toolkit.extract.calls.duedays import nearest, was_due
from toolkit.extract.calls.leaddays import (
    ELSEWHEN,
    LEAD,
    days_from,
    is_caption,
    lead_date,
)
from toolkit.extract.calls.nameddays import by_local_time, happened
from toolkit.extract.calls.owndays import told_of_others
from toolkit.extract.calls.quoteddays import said_on
from toolkit.extract.calls.report import AHEAD, CallReport
from toolkit.extract.calls.statuscancelled import MOVING
from toolkit.extract.calls.tellingdays import told_from
from toolkit.extract.calls.twodays import goes_on_to
from toolkit.extract.calls.unfitdays import of_something_else
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.fallen import fell
from toolkit.extract.reading import Reading
from toolkit.temporal.dateline import dateline
from toolkit.temporal.dates import TimeMention, scan_dates
from toolkit.temporal.resolve import Resolved, resolve

_KINDS = frozenset(("day", "weekday", "relative", "interval", "holiday", "unit", "ago", "ambiguous"))
_OLDEST = 21  #: days before publication on which a reported call can have been
_BEFORE_LEAD = 7  #: days before publication on which a call that the lead reports was not
_AHEAD_MOST = 92  #: days after publication on which a planned call can be
_FAR = 100
_WORDS = 4  #: tokens of a few quoted words, in which a day is the text's own
_DAY = len("2024-05-17")
_ROUGH = 4  #: how much less several days weigh than one
_BESIDE = 4  #: tokens from a report within which its date stands: then an earlier report decides
#: A day that a report may give its call: weight, distance, mention, day and basis.
DayFound = tuple[int, int, TimeMention, str, str]


def best_day(found: list[DayFound]) -> DayFound:
    """Return the day that stands nearest to its report, or in the earliest one."""
    return min(found, key=lambda c: (c[0], c[1]))


def _is_unlikely(before: list[str]) -> bool:
    """Tell whether a call is rather not to be on a day: "is being arranged, but hardly for today", "is not very likely to take place this Friday"."""
    near = before[-_UNLIKELY:]
    if not {"unlikely", "hardly"}.isdisjoint(near):
        return True
    return "likely" in near and "not" in near[: near.index("likely")]


_UNLIKELY = 8  #: tokens of "is not very likely to take place this"


def days_of_report(
    reading: Reading, call: Call, report: CallReport, rank: int, published: str | None
) -> list[DayFound]:
    """Return the days that a report's sentence may give its call: weight, distance, mention, day and basis."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds
    span = reading.span(sentence.first, sentence.last)
    in_title = sentence.paragraph < reading.layout.title
    direction: Literal["past", "future"] = "future" if call.status == "planned" else "past"
    found: list[DayFound] = []
    shown = 2 * is_caption(reading, sentence.paragraph)
    for mention in scan_dates(reading.dated, span.start, span.end):
        if mention.kind not in _KINDS or (mention.kind == "unit" and mention.unit != "weekend"):
            continue
        token = token_at(reading, mention.start)
        if in_title and mention.kind == "relative" and folds[token_at(reading, mention.end - 1) + 1] == ":":
            continue  # "Norway Today: more about the call", which is the name of a page
        moved = (
            mention.relation == "until"
            and call.status == "planned"
            and not MOVING.isdisjoint(folds[sentence.first : token])
        )
        if moved:
            mention = mention._replace(relation=None)  # "put off his call until Friday"
        if mention.relation in ELSEWHEN:
            if not (folds[token - 1][0].isdigit() or HOURS_NAMED & set(folds[token - 2 : token])):
                _fell(reading, mention, token, "it only says before or after which day something was")
                continue
            mention = mention._replace(relation=None)  # "before 6pm last night", "before dawn on Thursday"
        reason = None if moved else of_something_else(reading, call, report, token, sentence.first)
        if reason is None and call.status == "planned" and _is_unlikely(folds[sentence.first : token]):
            reason = "it is rather not to be on that day"
        way = direction
        if call.status == "cancelled" and mention.kind == "day":
            way = "future"  # "which had been set for 17 March, is off"
        value = None if reason is not None else _resolved(reading, mention, token, published, way)
        if reason is None and way != direction and published is not None:
            if value is None or value.value > days_from(published, _AHEAD_MOST):
                value = _resolved(reading, mention, token, published, direction)
        if value is None:
            _fell(reading, mention, token, reason or "it is no day that can be told")
            continue
        day = value.value
        if published is not None and call.status == "planned" and mention.kind == "weekday":
            day = _near_weekday(mention, published, day)
            day = was_due(reading, report, mention, published) or day
        if published is not None and call.status == "cancelled" and mention.kind == "weekday":
            day = nearest(mention, published) or day
        if published is not None and (reason := _too_far(reading, call, report, mention, day, published)):
            _fell(reading, mention, token, reason)
            continue
        quotation = reading.quotation_at(token)
        quoted = quotation is not None and quotation.last - quotation.first > _WORDS
        before = folds[sentence.first : token]
        bracketed = before.count("(") > before.count(")")
        weight = (
            shown
            + 2 * (rank > 3)
            + 3 * in_title
            + quoted
            + (report.rule == "call.named")
            + _ROUGH * (len(day) > _DAY)
            - (mention.kind == "ago")
            - _is_of_noun(reading, report, mention)
            - 2 * moved
            - 2 * (report.rule == "call.named" and happened(folds, token, sentence.first))
        )
        inside = report.first <= token < report.last
        distance = 0 if inside else min(abs(token - report.first), abs(token - report.last))
        if mention.kind == "ago" and distance > _BESIDE:
            continue  # "the incident two days ago"
        # Beside a report the first one decides, then the nearest day; further off the nearest alone.
        distance += (rank * (_BESIDE + 1) if distance <= _BESIDE else _FAR) + _FAR * bracketed
        if found and mention.kind == "day" and _restates(reading, found[-1], mention):
            found.pop()  # "today, 11 March"
        if found and goes_on_to(reading, (found[-1][2], found[-1][3]), (mention, day)):
            first = found.pop()
            mention, day = mention._replace(start=first[2].start), f"{first[3]}/{day}"
            weight += _ROUGH
        found.append((weight, distance, mention, day, value.basis))
    if len(found) > 1 and (told := told_from(reading, report.sentence, report.first)) is not None:
        begin, end = told
        own = [d for d in found if begin <= token_at(reading, d[2].start) < end]
        return own or found  # "confirmed at a briefing on Monday that X rang Y at 10 p.m. on Sunday"
    return found


def _is_of_noun(reading: Reading, report: CallReport, mention: TimeMention) -> bool:
    """Tell whether a day stands before the noun of a call: "said on Monday that in Sunday's phone call with X"."""
    last = token_at(reading, mention.end - 1) + 1
    return (
        report.rule == "call.in"
        and report.medium_at is not None
        and last + 1 == report.medium_at[0]
        and reading.tokens.folds[last] == "'s"
    )


def _restates(reading: Reading, before: DayFound, mention: TimeMention) -> bool:
    """Tell whether a full date right behind a comma or bracket says which day "today" is."""
    gap = reading.plain[before[2].end : mention.start]
    return before[2].kind == "relative" and gap.strip() in (",", "(") and len(gap) <= _GAP


_GAP = 3  #: characters of " ("


def _fell(reading: Reading, mention: TimeMention, token: int, reason: str) -> None:
    """Note why a day that a report's sentence names is not that of its call."""
    fell(reading, token, token_at(reading, mention.end - 1) + 1, "date.reported", reason)


def _resolved(
    reading: Reading,
    mention: TimeMention,
    token: int,
    published: str | None,
    direction: Literal["past", "future"],
) -> Resolved | None:
    """Return the day that a mention means, counted from publication or from when who is quoted spoke; None where it is none."""
    anchor = published
    if mention.kind == "relative":
        anchor = said_on(reading, token, published) or written_day(reading, published)
    value = resolve(near_day(mention, published), anchor, direction)
    if value is None or not _is_day(value.value):
        return None
    if published is not None and mention.kind == "weekday" and by_local_time(reading, mention):
        if value.value == days_from(published, -6):
            return value._replace(value=days_from(published, 1))
    return value


def _too_far(
    reading: Reading, call: Call, report: CallReport, mention: TimeMention, day: str, published: str
) -> str | None:
    """Return why a day is too far from that of publication to be the call's, or None."""
    if call.status in (None, "held") and mention.kind == "relative" and len(day) == _DAY and day > published:
        return "it is yet to come"  # "confirmed that the meeting would take place on the following day"
    if call.status not in AHEAD and not _of_call(reading, mention, report):
        if len(day) == 10 and not days_from(published, -_OLDEST) <= day <= days_from(published, 1):
            return "it is too long before publication, or after it"
        lead = lead_of_both(reading, call, published) if _below_lead(reading, call, report) else None
        limit = days_from(published, -_BEFORE_LEAD) if lead is None else lead.value
        took_place = happened(reading.tokens.folds, token_at(reading, mention.start), report.first)
        if _below_lead(reading, call, report) and day < limit and not (took_place and report.definite):
            return (
                "it is long before the call of the lead"  # "On June 2, they had talked about …", at the end
            )
    if call.status == "planned" and not day <= days_from(published, _AHEAD_MOST):
        return "it is too far ahead"
    return None


def _below_lead(reading: Reading, call: Call, report: CallReport) -> bool:
    """Tell whether a report stands below those of the first sentences of the body, which tell of a held call."""
    layout = reading.layout
    first = layout.body
    lead = any(first <= r.sentence < first + 2 and not r.past for r in call.reports)
    return lead and report.sentence >= first + LEAD


def lead_of_both(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which the lead has those of a call do something together: "X and Y on Friday discussed trade"."""
    if len(call.people) < 2:
        return None
    lead = lead_date(reading, published, head=False, others=told_of_others(reading, call))
    if lead is None:
        return None
    number = reading.layout.sentence_at(token_at(reading, lead.evidence[0].start))
    named = {p for a in reading.actors[number] for p in a.people}
    return lead if named.issuperset(call.people[:2]) else None


def _of_call(reading: Reading, mention: TimeMention, report: CallReport) -> bool:
    """Tell whether a date qualifies the call itself, however long ago: "in a July 25 phone call", "a call between X and Y on May 6"."""
    if mention.kind != "day":
        return False
    token = token_at(reading, mention.start)
    between = reading.tokens.folds[report.last : token]
    behind = token >= report.last and len(between) <= _OF_LENGTH
    behind = behind and all(fold in _LASTING or fold[0].isdigit() for fold in between)
    if behind and report.rule in _NOUNS and report.sentence == reading.layout.body:
        return True
    after = token_at(reading, mention.end - 1) + 1
    folds = reading.tokens.folds[after : after + 2]
    return bool(CALL_WORDS & set(folds[:1])) or (folds[:1] in (["phone"], ["telephone"], ["video"]))


_NOUNS = frozenset(("call.noun", "call.named", "call.told-behind"))
_OF_LENGTH = 6  #: tokens of "of about 35 minutes on"
_LASTING = frozenset("of on lasting about around some half an hour hours minute minutes in the".split())


def _is_day(value: str) -> bool:
    """Tell whether a value is a day, or a weekend."""
    first, mark, last = value.partition("/")
    return len(first) == 10 and (not mark or (len(last) == 10 and last <= days_from(first, 2)))


def _near_weekday(mention: TimeMention, published: str, day: str) -> str:
    """Return the day of publication itself for a planned call on its weekday: "will speak on Saturday", said on one."""
    last = resolve(mention, published, "past")
    return published if last is not None and last.value == published and mention.offset is None else day


def written_day(reading: Reading, published: str | None) -> str | None:
    """Return the day of the dateline where a text was written shortly before it was published: its "today" is that day."""
    if published is None:
        return None
    known = reading.memo.get("written " + published)
    if known is None:
        found = dateline(reading.document.text, published)
        if (
            found is not None and found.day == published
        ):  # a page may print what an agency wrote the day before
            found = dateline(reading.document.text, published, dispatch=True) or found
        earliest = days_from(published, -_PRINTED)
        if found is not None and found.mention.start < _title_stop(reading):
            found = None  # the day of what the title is about: "PM call with X: 10 January 2017"
        known = found.day if found is not None and earliest <= found.day <= published else published
        reading.memo["written " + published] = known
    return str(known)


def _title_stop(reading: Reading) -> int:
    """Return where the title ends, 0 without one."""
    return reading.span(0, reading.layout.paragraphs[0].last).end if reading.layout.title else 0


_PRINTED = 2  #: days from writing to printing, at most
