"""The day of a call that is news: told by who was on it, or "earlier in the day"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.eventdays import is_of_outcome
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.tellingdays import REVEALING, STATEMENTS
from toolkit.extract.calls.thingdays import names_thing
from toolkit.extract.facts import Fact, token_at
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.issuers import issuer
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import DAY_KINDS, TimeMention, scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_LATELY = 14  #: days before publication on which the news of a text may be
_LEAD = 3  #: sentences of a body in which its news stand
_TOLD_IN = 5  #: sentences in which the news of a call are told
_POSTS = frozenset(("tweet", "tweets", "twitter", "x"))
_PAPERS = frozenset(("statement", "release", "readout", "communique", "communiqué", *_POSTS))
_PRINTED = 3  #: days until a paper prints what somebody said in a call
_NEAR = 10  #: tokens from a verb of telling to its day
_TALKS = frozenset("spoke spoken talked call conversation phoned called telephoned conferred".split())


def told_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which somebody of the call himself tells of it while it is news: "Marte said Sunday he had spoken"."""
    if published is None or call.status not in (None, "held"):
        return None
    for number, report in _told_in(reading, call):
        mention = _telling(reading, call, number, report)
        value = resolve(mention, published, "past") if mention is not None else None
        since = add_days(published, -1 if number == report.sentence else -_PRINTED) or published
        if mention is not None and value is not None and since <= value.value <= published:
            chain = chain_at(reading, report.sentence, token_at(reading, mention.start))
            return Fact(value.value, (Span(mention.start, mention.end),), "date.told", value.basis, chain)
    return None


def addressed_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which one of the call told the other something, beside the call or before it: "X told Y on Tuesday that. … In his account of the call, Y said"."""
    if published is None or call.status not in (None, "held") or len(call.people) != _BOTH:
        return None
    body = reading.layout.body
    for number in range(body, min(len(reading.layout.sentences), body + 2 * _LEAD)):
        actors = [a for a in reading.actors[number] if len(a.people) == 1 and a.people[0] in call.people]
        for p in reading.predicates[number]:
            told = next((a for a in actors if p.last <= a.first <= p.last + 1), None)
            stop = min(told.last + _NEAR, reading.layout.sentences[number].last) if told is not None else 0
            if p.subject is None or told is None or p.lemma not in _ADDRESSING or stop <= told.last:
                continue
            if set(p.subject.people) | set(told.people) != set(call.people):
                continue
            span = reading.span(told.last, stop)
            mention = next(iter(scan_dates(reading.dated, span.start, span.end)), None)
            if mention is None or mention.kind not in DAY_KINDS:
                continue
            value = resolve(mention, published, "past")
            if token_at(reading, mention.start) <= told.last + 1 and value is not None:
                chain = chain_at(reading, number, p.first)
                return Fact(value.value, (Span(mention.start, mention.end),), "date.told", value.basis, chain)
    return None


_BOTH = 2  #: who told and who was told
_ADDRESSING = frozenset(
    "tell assure urge warn press inform thank ask congratulate brief remind implore reassure".split()
)


def _told_in(reading: Reading, call: Call) -> Iterator[tuple[int, CallReport]]:
    """Yield the sentences in which a call may be told of: those that report it, then the lead before "X said in a call"."""
    for report in call.reports:
        yield report.sentence, report
    layout, folds = reading.layout, reading.tokens.folds
    first = layout.body
    for report in call.reports:
        if first < report.sentence <= first + _LEAD and {"said", "told", "stressed", "noted"} & set(
            folds[max(0, report.first - _NEAR) : report.last]
        ):
            yield from ((number, report) for number in (first, first + 1) if number < report.sentence)


def _telling(reading: Reading, call: Call, number: int, report: CallReport) -> TimeMention | None:
    """Return the day right behind the verb with which somebody of the call tells of it."""
    sentence = reading.layout.sentences[number]
    for p in reading.predicates[number]:
        told = number != report.sentence or p.first < report.last
        if not (p.speech and p.subject is not None and told):
            continue
        if p.lemma in REVEALING and "just" not in reading.tokens.folds[p.last : report.last]:
            continue  # "revealed on Saturday that he had just come off the phone with X"
        if (
            p.last < sentence.last
            and p.subject.people
            and all(person in call.people for person in p.subject.people)
        ):
            span = reading.span(p.last, min(p.last + _NEAR, sentence.last))
            for mention in scan_dates(reading.dated, span.start, span.end):
                at = token_at(reading, mention.start)
                between = reading.tokens.folds[p.last : at]
                if mention.kind in DAY_KINDS and (at - p.last <= 1 or not _POSTS.isdisjoint(between)):
                    return mention
    return None


def announced_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day on which those on a call, or their offices, tell of it while it is news: it stands in for that of the call.

    "The Kremlin said on Monday that the presidents had spoken": what came out on the day of the report, or what a
    government put out a day before it.
    """
    if published is None or call.status not in (None, "held"):
        return None
    first = reading.layout.body
    lead = range(first, min(first + _TOLD_IN, len(reading.layout.sentences)))
    for number in sorted({*(r.sentence for r in call.reports if r.sentence >= first), *lead}):
        for p in reading.predicates[number]:
            teller = p.subject
            if (
                not p.speech
                or teller is None
                or p.lemma in REVEALING
                or not _may_announce(reading, call, teller)
            ):
                continue
            mention = _day_behind(reading, p) or _paper_day(reading, p)
            value = resolve(mention, published, "past") if mention is not None else None
            earliest = add_days(published, -1) if _puts_out(reading, teller) else published
            if (
                mention is not None
                and value is not None
                and (earliest or published) <= value.value <= published
            ):
                chain = chain_at(reading, number, token_at(reading, mention.start))
                told = Span(mention.start, mention.end)
                return Fact(value.value, (told,), "date.announced", "publication", chain)
    return None


def _may_announce(reading: Reading, call: Call, teller: Actor) -> bool:
    """Tell whether it is somebody of a call, an office of one of its sides, or who speaks for it."""
    sides = call.all_sides()
    if teller.people:
        spokespeople = all(p.role == "spokesperson" and p.side in sides for p in teller.people)
        return spokespeople or all(p in call.people for p in teller.people)
    found = issuer(reading.document)
    unsided = teller.side is None and reading.tokens.folds[teller.first] == "the"
    own = unsided and found is not None and found.side in sides  # "the Communications Directorate said"
    return teller.kind in ("source", "side") and (teller.side in sides or bool(teller.within) or own)


def _puts_out(reading: Reading, teller: Actor) -> bool:
    """Tell whether a ministry or government says something in words of its own: "the foreign ministry said on Friday"."""
    return not teller.people and STATEMENTS.isdisjoint(reading.tokens.folds[teller.first : teller.last])


def _day_behind(reading: Reading, predicate: Predicate) -> TimeMention | None:
    """Return the day right behind a verb, or behind the paper that it was told in: "said in a statement on Monday"."""
    sentence = reading.layout.sentences[predicate.sentence]
    if predicate.last >= sentence.last:
        return None
    told = [
        a for a in reading.actors[predicate.sentence] if a.kind == "medium"
    ]  # "told the Lima Times on Friday"
    span = reading.span(predicate.last, min(predicate.last + _NEAR, sentence.last))
    for mention in scan_dates(reading.dated, span.start, span.end):
        at = token_at(reading, mention.start)
        outlet = next((a for a in told if predicate.last <= a.first <= predicate.last + 1), None)
        begin = outlet.last if outlet is not None and outlet.last <= at else predicate.last
        between = reading.tokens.folds[begin:at]
        if mention.kind in DAY_KINDS and (
            _BEFORE_DAYS.issuperset(between) or not _PAPERS.isdisjoint(between)
        ):
            return mention
    return None


#: What stands between a verb of telling and its day: "told reporters late on Monday".
_BEFORE_DAYS = frozenset(
    "on late early earlier reporters journalists the media press parliament lawmakers".split()
)


def _paper_day(reading: Reading, predicate: Predicate) -> TimeMention | None:
    """Return the day of the paper before who tells something in it: "In a statement on Sunday, the ministry said"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[predicate.sentence].first
    last = predicate.subject.first if predicate.subject is not None else first
    if last - first > _NEAR or folds[first] != "in" or _PAPERS.isdisjoint(folds[first:last]):
        return None
    span = reading.span(first, last)
    return next((m for m in scan_dates(reading.dated, span.start, span.end) if m.kind in DAY_KINDS), None)


def same_day(reading: Reading, published: str | None) -> Fact | None:
    """Return the day that a text has named before "the two spoke earlier in the day"."""
    layout, folds = reading.layout, reading.tokens.folds
    named: tuple[TimeMention, str] | None = None
    near = layout.upto(2 * _LEAD + 1)
    for number, sentence in enumerate(layout.sentences[: layout.upto(4 * _LEAD)]):
        if sentence.paragraph < layout.title:
            continue
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            value = resolve(mention, published, "past") if mention.kind in DAY_KINDS else None
            outcome = is_of_outcome(folds, token_at(reading, mention.start), sentence.first)
            if (
                value is not None
                and len(value.value) == 10
                and (published is None or (add_days(published, -_LATELY) or "") <= value.value)
                and not outcome
                and not names_thing(reading, mention)
            ):
                named = (mention, value.value)
        here = folds[sentence.first : sentence.last]
        if named is None or _TALKS.isdisjoint(here):
            continue
        for at in range(
            len(here) - 3 if number < near else 1
        ):  # "Earlier in the day X spoke by phone with Y"
            if here[at] in ("earlier", "later") and here[at + 1 : at + 4] == ["in", "the", "day"]:
                first = sentence.first + at
                return Fact(named[1], (reading.span(first, first + 4),), "date.same-day", "resolved", ())
    return None
