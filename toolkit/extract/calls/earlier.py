"""Calls of a day before the one that a text reports: recalled behind it, or news of their own."""

from itertools import pairwise

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.dates import call_date, clause_date
from toolkit.extract.calls.further import RECALLING, is_announced
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.longpast import PERFECT
from toolkit.extract.calls.pages import day_of_section, people_of_title
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.roundmembers import is_of_round
from toolkit.extract.calls.times import DAY_BEFORE
from toolkit.extract.calls.toldapart import goes_on_in_it, is_taken_up
from toolkit.extract.facts import published_day
from toolkit.extract.issuers import issuer
from toolkit.extract.reading import Reading
from toolkit.extract.words import WEEKDAYS, words
from toolkit.temporal.dates import DAY_KINDS, scan_dates
from toolkit.temporal.edtf import add_days


def without_earlier(reading: Reading, calls: list[Call]) -> list[Call]:
    """Leave out what a text recalls behind the call that it reports: one of other people on a day before.

    An office sums up the calls of two days, and a report where it tells of them together.
    """
    if len(calls) < 2:
        return calls
    published = published_day(reading)
    if day_of_section(reading, calls[0], published) is not None:
        return calls  # a page of the readouts of several days
    first = call_date(reading, calls[0], published)
    found = issuer(reading.document)
    # An issuer that no list has, whose text opens as an agency's does, is no office: "OSLO – …".
    body = reading.layout.sentences[reading.layout.body]
    dated = past_dateline(reading, reading.layout.body) > body.first
    official = not dated if found is None else found.kind == "official_readout"
    headed = people_of_title(reading)
    if official and calls[0].status == "planned" and set(calls[0].people) <= headed:
        own = set(calls[0].people)  # who announces a call only counts those that he has had already
        return [
            c
            for c in calls
            if c.status not in (None, "held")
            or not own & set(c.people)
            or any(_goes_on(reading, r) for r in c.reports)
        ]
    if not official and calls[0].status == "planned":
        return [c for c in calls if c is calls[0] or not (_counts_past(reading, c) or _is_beside(reading, c))]
    if first is None or len(first.value) != 10 or calls[0].status not in (None, "held"):
        return calls
    before = add_days(first.value, -1) or first.value
    kept = [
        c
        for c in calls
        if c is calls[0]
        or set(c.people) <= headed
        or is_of_round(reading, c.reports)
        or any(_is_dated_item(reading, r) for r in c.reports)
        or (
            (_is_news_too(reading, c) or (not official and _is_in_full(reading, c)))
            and not _is_before(reading, c, published, before)
            and not _is_long_before(reading, c)
        )
        or not _is_earlier(
            reading,
            c,
            published,
            before if official or _is_joined(calls, c) or _is_separate(reading, c) else first.value,
        )
    ]
    if len(kept) == len(calls) or len(kept) < _SOME:
        return kept
    hub = set(kept[0].people).intersection(*(c.people for c in kept[1:]))
    days = {fact.value for c in kept[1:] if (fact := call_date(reading, c, published)) is not None}
    return [c for c in calls if c in kept or (hub & set(c.people) and _is_on(reading, c, published, days))]


_SOME = 2  #: calls of one leader that a text tells of by day: another on one of these days is told of too


def _is_on(reading: Reading, call: Call, published: str | None, days: set[str]) -> bool:
    """Tell whether a call was on one of some days."""
    fact = call_date(reading, call, published)
    return call.status in (None, "held") and fact is not None and fact.value in days


def _is_dated_item(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with the day of a call, and the one behind it with what the two said: "On Dec. 21, X telephoned Y"."""
    layout, folds = reading.layout, reading.tokens.folds
    sentence, following = layout.sentences[report.sentence], report.sentence + 1
    if report.rule not in _CLAUSES or len(report.people) != _BOTH or report.medium not in FIRM:
        return False
    opens = layout.paragraphs[sentence.paragraph].first == sentence.first
    if not opens or folds[sentence.first] != "on" or folds[sentence.first + 1] not in words().months:
        return False
    if any(fold in PERFECT for fold in folds[report.first : report.last]) or following >= len(
        layout.sentences
    ):
        return False
    return _goes_on(reading, report) or (
        layout.sentences[following].paragraph == sentence.paragraph + 1 and is_taken_up(reading, report)
    )


def _is_beside(reading: Reading, call: Call) -> bool:
    """Tell whether a text that announces a call only mentions another of a day before, in one sentence far below."""
    if call.status not in (None, "held") or set(call.people) <= people_of_title(reading):
        return False
    told = [r for r in call.reports if r.people]
    return all(
        reading.layout.place(r.sentence) > _NEAR and not _goes_on(reading, r) and not _tells_more(reading, r)
        for r in told
    )


def _tells_more(reading: Reading, report: CallReport) -> bool:
    """Tell whether the sentence of a report says more of the call: "and agreed to stay in touch, an aide said"."""
    return any(p.first >= report.last for p in reading.predicates[report.sentence])


_NEAR = 3  #: sentences of the body that tell of what a text is about


def _counts_past(reading: Reading, call: Call) -> bool:
    """Tell whether a text that announces a call only says with whom one has spoken so far: "Lee has spoken with X and Y by phone"."""
    told = [r for r in call.reports if r.people]
    return call.status in (None, "held") and all(_is_so_far(reading, r) for r in told)


def _is_so_far(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands in the perfect without a day, below the lead."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    has = next((i for i in range(report.first, report.last) if folds[i] in ("has", "have")), None)
    if has is None or report.sentence <= reading.layout.body + 1:
        return False
    start, end = reading.span(has, sentence.last)
    return not any(m.kind in DAY_KINDS for m in scan_dates(reading.dated, start, end))


def _is_in_full(reading: Reading, call: Call) -> bool:
    """Tell whether the press goes on to tell what was said in it, or adds it to a round: "The two discussed", "On Wednesday, X held a phone call with Y"."""
    return any(
        r.rule in _CLAUSES
        and len(r.people) >= _BOTH
        and r.medium in FIRM
        and (_goes_on(reading, r) or _adds_to_round(reading, r))
        for r in call.reports
    )


def _goes_on(reading: Reading, report: CallReport) -> bool:
    """Tell whether the next sentence of the paragraph says what the two did in a call."""
    sentences, following = reading.layout.sentences, report.sentence + 1
    if goes_on_in_it(reading, report):
        return True
    if following < len(sentences) and _is_of_each(reading, sentences[following].first):
        return True
    beside = following < len(sentences) and (
        sentences[following].paragraph == sentences[report.sentence].paragraph
    )
    return beside and is_taken_up(reading, report)


_EACH = frozenset(("call", "calls", "conversation", "conversations"))
_OF_EACH = 6  #: tokens of "In each of his conversations"


def _is_of_each(reading: Reading, first: int) -> bool:
    """Tell whether a sentence goes on with all calls told of: "In each of the conversations it was agreed"."""
    opening = reading.tokens.folds[first : first + _OF_EACH]
    return opening[:2] in (["in", "each"], ["in", "both"]) and not _EACH.isdisjoint(opening[2:])


def _adds_to_round(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with the day of a call, in a text that has announced several."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds
    opens = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    return (
        opens
        and "round" in reading.memo
        and folds[sentence.first] == "on"
        and folds[sentence.first + 1] in WEEKDAYS
    )


def _is_joined(calls: list[Call], call: Call) -> bool:
    """Tell whether one sentence tells of a call and of the first: "He rang Y on Friday and Z the previous night"."""
    own = {r.sentence for r in call.reports if r.people}
    return call is not calls[0] and any(r.sentence in own and r.people for r in calls[0].reports)


def _is_separate(reading: Reading, call: Call) -> bool:
    """Tell whether a text tells of a call as one beside its own: "In a separate call late on Sunday, X and Y", "Separately, X spoke to Y"."""
    if any(
        reading.tokens.folds[reading.layout.sentences[r.sentence].first] == "separately"
        for r in call.reports
        if len(r.people) > 1
    ):
        return True
    noun = next((r.medium_at[0] for r in call.reports if r.medium_at is not None), None)
    return noun is not None and "separate" in reading.tokens.folds[max(0, noun - 2) : noun]


def _is_earlier(reading: Reading, call: Call, published: str | None, limit: str) -> bool:
    first = reading.layout.sentences[call.first_sentence].first
    folds = reading.tokens.folds
    if tuple(folds[first : first + _OPENING]) in DAY_BEFORE:
        return True
    own = next((r for r in call.reports if r.sentence == call.first_sentence), call.reports[0])
    behind = folds[own.last : own.last + _OPENING]
    if own.rule in ("call.in", "call.noun") and tuple(behind) in DAY_BEFORE:
        return True  # "In a call with Y a day before that of X"
    return _is_long_before(reading, call) or _is_before(reading, call, published, limit)


def _is_long_before(reading: Reading, call: Call) -> bool:
    """Tell whether a call was "earlier this week", "on the same matter earlier this month"."""
    own = next((r for r in call.reports if r.sentence == call.first_sentence), call.reports[0])
    folds, last = reading.tokens.folds, reading.layout.sentences[own.sentence].last
    last = min(last, own.last + _BEHIND) if own.people else own.last
    return any(
        folds[i] == "earlier" and not _LONG.isdisjoint(folds[i + 1 : i + 4]) for i in range(own.first, last)
    )


def _is_before(reading: Reading, call: Call, published: str | None, limit: str) -> bool:
    """Tell whether the text gives a call a day before a limit."""
    day = clause_date(reading, call, published)
    if day is None or day.rule == "date.lead" or not day.evidence:
        return False
    begin, _, last = day.value.partition("/")
    if last and last <= (add_days(begin, 1) or begin):
        return False  # "over the weekend", not "last week"
    return len(begin) == len(limit) and (last or begin) < limit


_OPENING = 3  #: tokens of "The day before"
_LONG = frozenset(("week", "month", "year"))
_BEHIND = 6  #: tokens of "on the same subject earlier"


def _is_news_too(reading: Reading, call: Call) -> bool:
    """Tell whether a clause of its own reports a call and what it was about: "X also spoke by phone with Y on Wednesday about fish", but "had spoken Wednesday with Y"."""
    return any(_reports_by_name(reading, r) for r in call.reports)


def _reports_by_name(reading: Reading, report: CallReport) -> bool:
    if (report.rule not in _CLAUSES and not _tells_in(report)) or len(report.people) != _BOTH:
        return False
    sentence = reading.layout.sentences[report.sentence]
    told_by = reading.tokens.folds[sentence.first : report.last]
    on_day = told_by[0] == "on" and told_by[1] in WEEKDAYS
    if told_by[0] in RECALLING or (_tells_in(report) and not on_day):
        return False
    if is_announced(reading, report):
        return True
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    told = told_by[report.first - sentence.first :]
    if paragraph.last - report.last < _SUBSTANCE and _MATTER.isdisjoint(told):
        return False  # "X spoke by phone with Y on Tuesday." and no more
    opens = paragraph.first == sentence.first
    dated = opens and on_day  # "On Thursday evening, X had received a call"
    done = not dated and any(fold in PERFECT and after not in _A_CALL for fold, after in pairwise(told_by))
    return "also" in told_by or (opens and report.medium in FIRM and not done)


def _tells_in(report: CallReport) -> bool:
    """Tell whether one tells the other something in a call: "On Monday, X told Y in a phone call that"."""
    return report.rule == "call.in" and report.medium_at is not None and report.first < report.medium_at[0]


_A_CALL = frozenset(
    ("a", "an", "his", "her", "their", "separate")
)  #: behind "had", which is no perfect there


_CLAUSES = frozenset(("call.held", "call.by-way", "call.spoke", "call.rang", "call.received", "call.placed"))
_MATTER = frozenset(
    ("discussed", "reviewed", "about")
)  #: before the medium, "discussed fish by phone with Y"
_SUBSTANCE = 6  #: tokens from who spoke to the end of the paragraph
_BOTH = 2  #: the caller and the called
