"""The day of a call: a date in a clause that reports it, in the lead, in the title, or the day of publication."""

from typing import Literal

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.clauseparts import is_of_other_clause
from toolkit.extract.calls.dateowners import HOURS_NAMED, belongs_elsewhere
from toolkit.extract.calls.days import clock_date, month_of, near_day, other_date, remarks_date
from toolkit.extract.calls.duedays import was_due
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.leaddays import (
    ELSEWHEN,
    LEAD,
    dated,
    days_from,
    in_dateline,
    is_caption,
    lead_date,
)
from toolkit.extract.calls.nameddays import asked_for, by_local_time, happened, named_date
from toolkit.extract.calls.newsdays import announced_date, same_day, told_date
from toolkit.extract.calls.nightdays import night_of
from toolkit.extract.calls.owndays import counted_day, is_undated, own_reports, told_of_others
from toolkit.extract.calls.pages import day_of_section
from toolkit.extract.calls.past import token_of_after
from toolkit.extract.calls.report import CallReport
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.issuers import issuer
from toolkit.extract.reading import Reading
from toolkit.temporal.dateline import dateline
from toolkit.temporal.dates import TimeMention, scan_dates
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_KINDS = frozenset(("day", "weekday", "relative", "interval", "holiday", "unit", "ago", "ambiguous"))
_AHEAD = frozenset(("planned", "requested", "cancelled"))
_OLDEST = 21  #: days before publication on which a reported call can have been
_BEFORE_LEAD = 7  #: days before publication on which a call that the lead reports was not
_AHEAD_MOST = 92  #: days after publication on which a planned call can be
_FAR = 100
_BESIDE = 4  #: tokens from a report within which its date stands: then an earlier report decides


def call_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the calendar day of a call; what was said "a day after speaking to X" is no longer of the day of the call."""
    fact = clause_date(reading, call, published)
    if fact is None or len(fact.value) != _WHOLE or call.status not in (None, "held"):
        return fact
    days = _days_after(reading, call, token_at(reading, fact.evidence[0].start) if fact.evidence else 0)
    if days is None:
        return None
    return fact._replace(value=days_from(fact.value, -days)) if days else fact


_WHOLE = len("2024-05-17")


def _days_after(reading: Reading, call: Call, dated: int) -> int | None:
    """Return how many days after the call that took place which a token dates: "said on Friday, a day after speaking to X".

    None where it does not say how many: "days after speaking to X".
    """
    folds = reading.tokens.folds
    report = (own_reports(_by_place(reading, call)) or call.reports)[0]
    after = token_of_after(reading, report)
    if after is None or folds[after - 1] not in ("day", "days"):
        return 0
    if dated > after and (
        "," not in folds[after:dated] or dated >= reading.layout.sentences[report.sentence].last
    ):
        return 0  # "a day after they spoke on Thursday", "The call took place on Thursday"
    counted = _COUNTS.get(folds[after - 2], 0)
    return counted if counted or folds[after - 1] == "day" or report.rule != "call.spoke" else None


_COUNTS = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3}


def clause_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day that a clause which reports a call has, else that of its lead, else the publication's."""
    if call.status == "requested":
        return None
    section = day_of_section(reading, call, published)
    published = section[0] if section is not None else published
    placed = _by_place(reading, call)
    own = own_reports(placed)
    earlier = is_undated(reading, (own or placed)[0])
    found = [c for rank, r in enumerate(own) for c in _dates_of(reading, call, r, rank, published)]
    beside = [r for r in placed if r not in own]  # of the call that gave the medium
    others = [c for rank, r in enumerate(beside) for c in _dates_of(reading, call, r, rank, published)]
    told = _best(others)[3] if others else None
    counted = counted_day(reading, own, published, told, min((c[2].start for c in found), default=None))
    if counted is not None:
        return counted
    if not earlier and not found:
        found = others
    if found:
        _, _, mention, day, basis = _best(found)
        return dated(reading, day, mention, "date.reported", basis)
    if section is not None and call.status not in _AHEAD:
        return Fact(section[0], (section[1],), "date.section", "explicit")
    clock = (
        other_date(reading, call, published)
        or clock_date(reading, call, published)
        or night_of(reading, call, published)
    )
    if clock is not None:
        return clock
    if call.status in _AHEAD or call.status == "denied":
        return None
    if earlier:
        return None
    elsewhere = told_of_others(reading, call)
    lead = (
        remarks_date(reading, call, published)
        or _lead_of_both(reading, call, published)
        or named_date(reading, call, published)
        or month_of(reading, call, published)
        or lead_date(reading, published, head=False, others=elsewhere)
        or told_date(reading, call, published)
        or same_day(reading, published)
        or lead_date(reading, published, others=elsewhere)
        or announced_date(reading, call, published)
    )
    if lead is not None:
        return lead
    found_issuer = issuer(reading.document)
    official = found_issuer is None and reading.document.publisher is None
    official = official or (found_issuer is not None and found_issuer.kind == "official_readout")
    if published is not None and official:
        return Fact(published, (), "date.published", "publication")
    return None


def _by_place(reading: Reading, call: Call) -> list[CallReport]:
    """Return the reports of a call in the order of the body, those in the title last."""
    sentences = reading.layout.sentences
    title = reading.layout.title
    return sorted(call.reports, key=lambda r: (sentences[r.sentence].paragraph < title, r.sentence))


_Candidate = tuple[int, int, TimeMention, str, str]


def _best(found: list[_Candidate]) -> _Candidate:
    return min(found, key=lambda c: (c[0], c[1]))


def _dates_of(
    reading: Reading, call: Call, report: CallReport, rank: int, published: str | None
) -> list[_Candidate]:
    """Return the days that a report's sentence may give its call: weight, distance, mention, day and basis."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds
    span = reading.span(sentence.first, sentence.last)
    in_title = sentence.paragraph < reading.layout.title
    direction: Literal["past", "future"] = "future" if call.status == "planned" else "past"
    found: list[_Candidate] = []
    shown = 2 * is_caption(reading, sentence.paragraph)
    for mention in scan_dates(reading.document.text, span.start, span.end):
        if mention.kind not in _KINDS or (mention.kind == "unit" and mention.unit != "weekend"):
            continue
        token = token_at(reading, mention.start)
        if mention.relation in ELSEWHEN:
            if not (folds[token - 1][0].isdigit() or HOURS_NAMED & set(folds[token - 2 : token])):
                continue
            mention = mention._replace(relation=None)  # "before 6pm last night", "before dawn on Thursday"
        if token < past_dateline(reading, report.sentence) or is_of_other_clause(reading, report, token):
            continue
        if in_dateline(reading, report, token, sentence.first) or belongs_elsewhere(
            reading, token, sentence.first, report.last
        ):
            continue
        if _is_set_for(folds, token, ahead=call.status in _AHEAD) or (
            report.rule == "call.named" and token >= report.last and asked_for(folds, report.first)
        ):
            continue
        if call.status in _AHEAD and _is_of_telling(reading, report, token):
            continue
        if call.status in (None, "held") and "will" in folds[report.last : token]:
            continue  # "X, who spoke by phone with Y, will visit Oslo on Friday"
        anchor = _written_day(reading, published) if mention.kind == "relative" else published
        value = resolve(near_day(mention, published), anchor, direction)
        if value is None or not _is_day(value.value):
            continue
        day = value.value
        if published is not None and mention.kind == "weekday" and by_local_time(reading, mention):
            day = days_from(published, 1) if day == days_from(published, -6) else day
        if published is not None and call.status == "planned" and mention.kind == "weekday":
            day = _near_weekday(mention, published, day)
            day = was_due(reading, report, mention, published) or day
        if published is not None and call.status not in _AHEAD and not _of_call(reading, mention):
            if len(day) == 10 and not days_from(published, -_OLDEST) <= day <= days_from(published, 1):
                continue
            lead = _lead_of_both(reading, call, published) if _below_lead(reading, call, report) else None
            limit = days_from(published, -_BEFORE_LEAD) if lead is None else lead.value
            if _below_lead(reading, call, report) and day < limit:
                continue  # "On June 2, they had talked about …", at the end of a report
        if (
            published is not None
            and call.status == "planned"
            and not day <= days_from(published, _AHEAD_MOST)
        ):
            continue
        quoted = any(q.first <= token < q.last for q in reading.quotations if q.last - q.first > 4)
        before = folds[sentence.first : token]
        bracketed = before.count("(") > before.count(")")
        weight = (
            shown
            + 2 * (rank > 3)
            + 3 * in_title
            + quoted
            + (report.rule == "call.named")
            + 4 * (len(day) > 10)
            - (mention.kind == "ago")
            - 2 * (report.rule == "call.named" and happened(folds, token, sentence.first))
        )
        inside = report.first <= token < report.last
        distance = 0 if inside else min(abs(token - report.first), abs(token - report.last))
        if mention.kind == "ago" and distance > _BESIDE:
            continue  # "the incident two days ago"
        # Beside a report the first one decides, then the nearest day; further off the nearest alone.
        distance += (rank * (_BESIDE + 1) if distance <= _BESIDE else _FAR) + _FAR * bracketed
        found.append((weight, distance, mention, day, value.basis))
    return found


def _is_set_for(folds: list[str], token: int, *, ahead: bool) -> bool:
    """Tell whether a day is when something else is due, "and set meetings for today", or when the call is unlikely."""
    if ahead:
        return not _UNLIKELY.isdisjoint(folds[max(0, token - _BESIDE) : token])
    return folds[token - 1] == "for" and folds[token - 2] not in ("scheduled", "planned", "set")


_UNLIKELY = frozenset(("unlikely", "hardly", "scarcely", "improbable"))


def _is_of_telling(reading: Reading, report: CallReport, token: int) -> bool:
    """Tell whether a day before a call to come is when somebody spoke of it: "on Wednesday confirmed the call"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    return token < noun and any(
        p.tense == "past"
        and not p.passive
        and p.subject is not None
        and (not set(p.subject.people) & set(report.people) or _leads_to(reading, token))
        and min(abs(token - p.first), abs(token - p.last)) <= _BESIDE_VERB
        for p in reading.predicates[report.sentence]
        if p.first < noun
    )


def _leads_to(reading: Reading, token: int) -> bool:
    """Tell whether a day stands between a verb and what was to be: "promised on Monday to hold a call"."""
    return "to" in reading.tokens.folds[token + 1 : token + 3]


_BESIDE_VERB = 3  #: tokens from a day to its verb


def _below_lead(reading: Reading, call: Call, report: CallReport) -> bool:
    """Tell whether a report stands below those of the first sentences of the body, which tell of a held call."""
    layout = reading.layout
    first = layout.body
    lead = any(first <= r.sentence < first + 2 and not r.past for r in call.reports)
    return lead and report.sentence >= first + LEAD


def _lead_of_both(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which the lead has those of a call do something together: "X and Y on Friday discussed trade"."""
    lead = lead_date(reading, published, head=False, others=told_of_others(reading, call))
    if lead is None or len(call.people) < 2:
        return None
    number = reading.layout.sentence_at(token_at(reading, lead.evidence[0].start))
    named = {p for a in reading.actors[number] for p in a.people}
    return lead if named.issuperset(call.people[:2]) else None


def _of_call(reading: Reading, mention: TimeMention) -> bool:
    """Tell whether a date qualifies the call itself, however long ago: "in a July 25 phone call"."""
    if mention.kind != "day":
        return False
    after = token_at(reading, mention.end - 1) + 1
    folds = reading.tokens.folds[after : after + 2]
    return bool(CALL_WORDS & set(folds[:1])) or (folds[:1] in (["phone"], ["telephone"], ["video"]))


def _is_day(value: str) -> bool:
    """Tell whether a value is a day, or a weekend."""
    first, mark, last = value.partition("/")
    return len(first) == 10 and (not mark or (len(last) == 10 and last <= days_from(first, 2)))


def _near_weekday(mention: TimeMention, published: str, day: str) -> str:
    """Return the day of publication itself for a planned call on its weekday: "will speak on Saturday", said on one."""
    last = resolve(mention, published, "past")
    return published if last is not None and last.value == published and mention.offset is None else day


def _written_day(reading: Reading, published: str | None) -> str | None:
    """Return the day of the dateline where a text was written shortly before it was published: its "today" is that day."""
    if published is None:
        return None
    known = reading.memo.get("written " + published)
    if known is None:
        found = dateline(reading.document.text, published)
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


def title_date(reading: Reading, published: str | None) -> Fact | None:
    """Return a full date that stands in the title: "PM call with X: 17 June 2025"."""
    if not reading.layout.title:
        return None
    title = reading.layout.paragraphs[0]
    span = reading.span(title.first, title.last)
    for mention in scan_dates(reading.document.text, span.start, span.end):
        if mention.kind == "day" and mention.relation in (None, "on"):
            value = resolve(mention, published, "past")
            if value is not None and len(value.value) == 10 and value.basis == "explicit":
                return Fact(value.value, (Span(mention.start, mention.end),), "date.title", "explicit")
    return None
