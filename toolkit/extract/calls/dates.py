"""The day of a call: a date in a clause that reports it, in the lead, in the title, or the day of publication."""

from toolkit.extract.calls.allegeddays import alleged_day
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.companions import day_of_companion, day_of_sentence_before
from toolkit.extract.calls.datingcalls import token_of_after
from toolkit.extract.calls.days import clock_date, other_date, remarks_date
from toolkit.extract.calls.duedays import later_that_day, moved_to, set_for
from toolkit.extract.calls.leaddays import (
    counts_back,
    dated,
    days_from,
    lead_date,
)
from toolkit.extract.calls.months import month_of, rest_of_week
from toolkit.extract.calls.nameddays import day_of_exchange, named_date
from toolkit.extract.calls.newsdays import addressed_date, announced_date, same_day, told_date
from toolkit.extract.calls.nightdays import night_of
from toolkit.extract.calls.outcomedays import discussed_date, outcome_date
from toolkit.extract.calls.owndays import counted_day, is_undated, own_reports, told_of_others
from toolkit.extract.calls.pages import day_of_section
from toolkit.extract.calls.pluperfect import perfect_of
from toolkit.extract.calls.report import AHEAD, CallReport
from toolkit.extract.calls.reportdays import DayFound, best_day, days_of_report, lead_of_both, written_day
from toolkit.extract.calls.statuswords import DENYING
from toolkit.extract.calls.times import is_dated
from toolkit.extract.calls.unanswered import was_tried
from toolkit.extract.facts import Fact, token_at
from toolkit.extract.issuers import issuer
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.resolve import resolve
from toolkit.text import Span


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


def _counts_back(reading: Reading, counted: Fact) -> bool:
    """Tell whether a day is one before another: "A day earlier, X said he intends to ring Y" dates what was said."""
    last = token_at(reading, counted.evidence[0].end - 1)
    return reading.tokens.folds[last] in ("earlier", "before")


def _names_it_too(counted: Fact, found: DayFound) -> bool:
    """Tell whether a day stands right behind one that is counted: "A day earlier, at 3 p.m. on Wednesday"."""
    return 0 <= found[2].start - counted.evidence[0].end <= _BESIDE


_BESIDE = 24  #: characters of ", at 3 p.m. on"


def _is_of_denial(reading: Reading, own: list[CallReport], start: int) -> bool:
    """Tell whether a day is that of the denial: "on Monday rejected reports that X had rung Y", "were denied on Monday"."""
    token = token_at(reading, start)
    number = reading.layout.sentence_at(token)
    before = reading.tokens.folds[max(reading.layout.sentences[number].first, token - _DENIED) : token]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in DENYING), None)
    told = at is not None and "that" not in before[at:]  # "denied that X had spoken on Sunday with Y"
    return told or any(r.sentence == number and token < r.first for r in own)


_DENIED = 8  #: tokens of "were denied as false by the Kremlin on"


_COUNTS = {"a": 1, "one": 1, "the": 1, "two": 2, "three": 3}


def clause_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day that a clause which reports a call has, else that of its lead, else the publication's."""
    if call.status == "requested" and not was_tried(reading, call):
        return None  # when somebody asked for it is not when it would be
    section = day_of_section(reading, call, published)
    published = section[0] if section is not None else published
    placed = _by_place(reading, call)
    moved = moved_to(reading, placed, published) if call.status == "planned" else None
    if moved is not None:
        return moved
    if call.status in (None, "held"):  # "had asked on Friday to talk", of a call on Monday
        placed = [r for r in placed if r.status != "requested"] or placed
    own = own_reports(placed)
    earlier = is_undated(reading, (own or placed)[0])
    found = [
        c
        for rank, r in enumerate(_of_this_call(reading, own))
        for c in days_of_report(reading, call, r, rank, published)
    ]
    if call.status == "denied":
        found = [c for c in found if not _is_of_denial(reading, own, c[2].start)]
    found = _of_one_alone(reading, own, found)
    # of the call that gave the medium; a conversation beside it may have been on another day
    beside = [r for r in placed if r not in own and not (own and own[0].medium == "talk")]
    others = [c for rank, r in enumerate(beside) for c in days_of_report(reading, call, r, rank, published)]
    told = best_day(others)[3] if others else None
    counted = counted_day(reading, own, published, told, min((c[2].start for c in found), default=None))
    if counted is not None and not (call.status == "planned" and _counts_back(reading, counted)):
        if not any(_names_it_too(counted, c) for c in found if not counts_back(reading, c[2])):
            return counted
    if not earlier and not found:
        found = others
    found = [c for c in found if not counts_back(reading, c[2])] or found
    if found:
        _, _, mention, day, basis = best_day(found)
        if (
            call.rank and "/" in day
        ):  # "On Sunday and Monday X had calls with Y and Z. She talked with Y on Sunday"
            begin, _, end = day.partition("/")
            exactly = [c for c in found if len(c[3]) == _WHOLE and begin <= c[3] <= end]
            mention, day, basis = best_day(exactly)[2:] if exactly else (mention, day, basis)
        if call.status == "denied" and "/" in day:  # "at the weekend", and further on "on Sunday evening"
            alleged, (begin, _, end) = alleged_day(reading, published), day.partition("/")
            if alleged is not None and begin <= alleged.value <= end:
                return alleged
        rough = "/" in day and mention.kind not in ("weekday", "relative")  # not: "yesterday and today"
        if rough and call.status in (None, "held") and len(published or "") == _WHOLE:
            # "the incident last weekend", of a call that the lead dates
            lead = lead_of_both(reading, call, published)
            if lead is not None:
                return lead
            begin, _, end = day.partition("/")
            exact = day_of_exchange(reading, call, published)
            if exact is not None and begin <= exact.value <= end:
                return exact  # "agreed to it in a phone call last week. The Dec. 14 call"
        return dated(reading, day, mention, "date.reported", basis)
    if section is not None and call.status not in AHEAD:
        return Fact(section[0], (section[1],), "date.section", "explicit")
    beside_it = (
        day_of_companion(reading, call, published)
        or day_of_sentence_before(reading, call, published)
        or other_date(reading, call, published)
        or _by_the_clock(reading, call, published)
        or night_of(reading, call, published)
    )
    if beside_it is not None:
        return beside_it
    if call.status == "denied":
        return alleged_day(reading, published)
    if call.status in AHEAD:
        due = set_for(reading, call.reports, published) if call.status == "planned" else None
        due = due or later_that_day(reading, call.reports, published)
        return due or rest_of_week(reading, call, published)
    if earlier:
        exact = day_of_exchange(reading, call, published) or named_date(reading, call, published)
        return exact or month_of(reading, call, published)
    elsewhere = told_of_others(reading, call)
    written = written_day(reading, published)
    lead = (
        remarks_date(reading, call, written)
        or named_date(reading, call, written)
        or lead_of_both(reading, call, written)
        or addressed_date(reading, call, written)
        or month_of(reading, call, written)
        or lead_date(reading, written, head=False, others=elsewhere)
        or told_date(reading, call, written)
        or same_day(reading, written)
        or outcome_date(reading, call, written)
        or discussed_date(reading, call, written)
        or lead_date(reading, written, others=elsewhere)
        or announced_date(reading, call, written)
    )
    if lead is not None:
        return lead
    found_issuer = issuer(reading.document)
    official = found_issuer is None and reading.document.publisher is None
    official = official or (found_issuer is not None and found_issuer.kind == "official_readout")
    if published is not None and official:
        return Fact(published, (), "date.published", "publication")
    return None


def _of_this_call(reading: Reading, own: list[CallReport]) -> list[CallReport]:
    """Leave out who had called whom before: "On Saturday X called back Y. Y had telephoned him on Friday", "X had put in a call to Y on 11 May"."""
    first = own[0] if own else None
    if first is None or not is_dated(reading, first) or perfect_of(reading, first) is not None:
        return own
    back = first.rule in _CALLED
    return [
        r
        for r in own
        if r.sentence <= first.sentence
        or not (r.rule == "call.placed" or (back and r.rule == "call.rang" and r.callers != first.callers))
        or (perfect_of(reading, r) is None and "had" not in reading.tokens.folds[r.first : r.last])
    ]


_CALLED = frozenset(("call.rang", "call.held"))


def _by_the_clock(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day of a call that has a time of day alone, "shortly after 10 a.m.": that of what the lead says was done in it, else of publication."""
    fact = clock_date(reading, call, published)
    held = fact is not None and call.status in (None, "held")
    return (lead_of_both(reading, call, published) if held else None) or fact


def _of_one_alone(reading: Reading, own: list[CallReport], found: list[DayFound]) -> list[DayFound]:
    """Prefer the day of "the call with X on Monday", "X and Y spoke on Monday" to those of a sentence that names several days for several people."""
    listed = own[0].sentence if own and own[0].separate else None
    placed = [(reading.layout.sentence_at(token_at(reading, c[2].start)), c) for c in found]
    if listed is None or len({c[3] for number, c in placed if number == listed}) < _SEVERAL:
        return found
    alone = {
        r.sentence
        for r in own
        if r.sentence != listed and ((r.definite and r.medium_at is not None) or len(r.people) == _SEVERAL)
    }
    return [c for number, c in placed if number in alone] or found


_SEVERAL = 2  #: days of one sentence; those on one call


def _by_place(reading: Reading, call: Call) -> list[CallReport]:
    """Return the reports of a call in the order of the body, those in the title last."""
    sentences = reading.layout.sentences
    title = reading.layout.title
    return sorted(call.reports, key=lambda r: (sentences[r.sentence].paragraph < title, r.sentence))


def title_date(reading: Reading, published: str | None) -> Fact | None:
    """Return a full date that stands in the title: "PM call with X: 17 June 2025"."""
    if not reading.layout.title:
        return None
    title = reading.layout.paragraphs[0]
    span = reading.span(title.first, title.last)
    for mention in scan_dates(reading.dated, span.start, span.end):
        if mention.kind == "day" and mention.relation in (None, "on"):
            value = resolve(mention, published, "past")
            if value is not None and len(value.value) == 10 and value.basis == "explicit":
                return Fact(value.value, (Span(mention.start, mention.end),), "date.title", "explicit")
    return None


def closing_date(reading: Reading, published: str) -> Fact | None:
    """Return the day that ends a title, where it was shortly before publication: "today" of "Call with X: 11 March" is that day."""
    fact = title_date(reading, published)
    if fact is None or not (days_from(published, -_LATE) or published) <= fact.value < published:
        return None
    title = reading.layout.paragraphs[0]
    span, day = reading.span(title.first, title.last), fact.evidence[0]
    before, behind = reading.plain[span.start : day.start].rstrip(), reading.plain[day.end : span.end]
    return fact if before.endswith(_SET_APART) and not behind.strip(" .)") else None


_SET_APART = (":", ",", "-", "–", "—", "|", "(")
_LATE = 10  #: days from a call to a page that prints its readout
