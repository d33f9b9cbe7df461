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


def discussed_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which the text tells, right behind the call, that the two discussed something: "the two had gone over trade on Wednesday night"."""
    if published is None or call.status not in (None, "held") or len(call.people) != _BOTH:
        return None
    first = call.reports[0].sentence
    for number in range(first + 1, min(first + 1 + _BEHIND, len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        folds = reading.tokens.folds[sentence.first : sentence.last]
        if not _IN_PERSON.isdisjoint(folds):
            continue
        for p in reading.predicates[number]:
            who = p.subject
            two = who is not None and (who.kind == "group" or set(who.people) == set(call.people))
            if not two or p.kind != "discuss" or p.negated or p.last >= sentence.last:
                continue
            span = reading.span(p.last, min(sentence.last, max(p.complement[1], p.last)))
            mentions = [m for m in scan_dates(reading.dated, span.start, span.end) if m.kind in DAY_KINDS]
            value = resolve(mentions[0], published, "past") if len(mentions) == 1 else None
            if value is None or token_at(reading, mentions[0].end - 1) + 1 not in (
                p.complement[1],
                sentence.last - 1,
            ):
                continue
            if (add_days(published, -1) or published) <= value.value <= published:
                chain = chain_at(reading, number, p.first)
                at = Span(mentions[0].start, mentions[0].end)
                return Fact(value.value, (at,), "date.outcome", value.basis, chain)
    return None


_BOTH: Final = 2  #: those on the call
_BEHIND: Final = 2  #: sentences behind the one that reports the call
_IN_PERSON: Final = frozenset(("met", "meeting", "visit", "summit", "visited"))
