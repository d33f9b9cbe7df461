"""What a record claims of its call, each with its evidence: day, medium, length, who placed it, whether it took place."""

from bisect import bisect_left
from itertools import islice, takewhile
from typing import Any, cast

from toolkit.assemble.evidence import Evidences
from toolkit.assemble.sources import Sources
from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.clocktimes import times
from toolkit.extract.calls.dates import call_date, closing_date, title_date
from toolkit.extract.calls.duration import durations
from toolkit.extract.calls.exactlengths import most_exact
from toolkit.extract.calls.report import CallReport, reports_of
from toolkit.extract.facts import Fact, Initiative
from toolkit.extract.initiators import initiatives
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.models import (
    DateClaim,
    DurationAlternative,
    DurationClaim,
    InitiatorAlternative,
    InitiatorClaim,
    MediumClaim,
    Occurrence,
)


def date_of(
    reading: Reading, call: Call, published: str | None, evidences: Evidences, sources: Sources
) -> DateClaim | None:
    """Return the day of a call, with its times where the text gives them; a held call may have that of the title."""
    fact = call_date(reading, call, published)
    if (fact is None or fact.basis == "publication") and (call.status or "held") == "held":
        fact = title_date(reading, published) or fact
    elif fact is not None and fact.value == published and (call.status or "held") == "held":
        fact = closing_date(reading, published) or fact
    if fact is None:
        return None
    begun, ended = times(reading, call, fact.value) if len(fact.value) == 10 else (None, None)
    return DateClaim(
        value=fact.value,
        start=begun,
        end=ended,
        sources=sources.asserting(fact.chain),
        basis=cast(Any, fact.basis),
        evidence=tuple(evidences.span(s, fact.rule) for s in fact.evidence),
    )


def medium_of(call: Call, evidences: Evidences) -> MediumClaim:
    """Return by what a call was made, as the report has it that says so first."""
    value = call.medium if call.medium in ("phone", "video", "secure_line") else "unspecified"
    report = next(
        (
            r
            for r in sorted(call.reports, key=lambda r: r.sentence)
            if r.medium == call.medium and r.medium_at is not None
        ),
        None,
    )
    if report is None or report.medium_at is None or value == "unspecified":
        return MediumClaim(value="unspecified", sources=("s1",), basis="explicit")
    evidence = evidences.tokens(*report.medium_at, report.rule)
    return MediumClaim(
        value=cast(Any, value),
        as_published=evidence.exact.lower(),
        sources=("s1",),
        evidence=(evidence,),
        basis="explicit",
    )


def duration_of(reading: Reading, call: Call, evidences: Evidences, sources: Sources) -> DurationClaim | None:
    """Return how long a call lasted, with what others say of it."""
    found = most_exact(durations(reading, call))
    if not found:
        return None

    def claim(fact: Fact) -> dict[str, Any]:
        return {
            "value": fact.value,
            "qualifier": fact.qualifier,
            "sources": sources.asserting(fact.chain),
            "evidence": tuple(evidences.span(s, fact.rule) for s in fact.evidence),
            "basis": "explicit",
        }

    first, *rest = found
    different = [f for f in rest if f.value != first.value]
    return DurationClaim(
        **claim(first), alternatives=tuple(DurationAlternative(**claim(f)) for f in different)
    )


def _others_asked_for(reading: Reading, call: Call) -> list[CallReport]:
    """Return the reports of other calls that were asked for beside one that was held: "spoke with X and has requested a call with Y"."""
    if call.status == "requested":
        return []
    asked = [r for r in reports_of(reading) if r.status == "requested" and r.medium_at is not None]
    own = set(call.reports) if asked else set()
    return [r for r in asked if r not in own and not _is_known(reading, r)]


def _is_inside(initiative: Initiative, reports: list[CallReport]) -> bool:
    """Tell whether the noun of one of the reports stands among the words of an initiative."""
    return any(
        r.medium_at is not None and initiative.first <= r.medium_at[0] < initiative.last + 1 for r in reports
    )


def _is_for_somebody_else(reading: Reading, call: Call, initiative: Initiative) -> bool:
    """Tell whether who is asked for is on no such call: "Norway seeks Marte call" above one of two ministers."""
    actors = reading.actors[reading.layout.sentence_at(initiative.first)]
    here = (*call.people, *call.accompanying)
    at = bisect_left(actors, initiative.first, key=lambda a: a.first)
    inside = takewhile(lambda a: a.last <= initiative.last, islice(actors, at, None))
    named = (p for a in inside if not a.pronoun for p in a.people)
    return any(p.strong and p not in here and p is not initiative.party for p in named)


def _is_known(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report names its call as known: "who had asked for the call"."""
    at = report.medium_at
    return at is not None and reading.tokens.folds[at[0] - 1] in ("the", "this")


_SEATED = ("EU", "NATO")  #: what "Brussels" stands for


def initiator_of(
    reading: Reading, call: Call, evidences: Evidences, sources: Sources
) -> InitiatorClaim | None:
    """Return the side that placed or asked for a call, with what others say of it."""
    found: list[tuple[str, int, int, str]] = []
    for report in call.reports:
        if report.initiator is not None:
            side, first, last = report.initiator
            if report.status == "denied" and "no" in reading.tokens.folds[first:last]:
                continue  # "received no call from X"
            if side[0] == "p":
                side = next((p.side for p in call.people if p.index == int(side[1:])), None) or ""
            found.append((side, first, last, report.rule))
    sides = call.all_sides()
    elsewhere = _others_asked_for(reading, call)
    for initiative in initiatives(reading, sorted(call.sentences)):
        if _is_inside(initiative, elsewhere) or _is_for_somebody_else(reading, call, initiative):
            continue
        side_of = initiative.party.side if isinstance(initiative.party, Person) else initiative.party
        if initiative.other:
            left = [s for s in sides if s != side_of]
            side_of = left[0] if side_of in sides and len(left) == 1 else None
        if side_of is not None:
            found.append((side_of, initiative.first, initiative.last, initiative.rule))
    folds = reading.tokens.folds
    on_call = {p.side for p in (*call.people, *call.accompanying)}
    if None in on_call or len(on_call) < _BOTH:  # who convened others may be on the call without a name
        on_call.update(sides, (f[0] for f in found if f[3] == _ASKED and folds[f[1]] in _CONVENING))
    if "BEL" not in on_call:  # "at the request of Brussels", where the European Union or NATO was on the call
        seated = next((body for body in _SEATED if body in on_call), "BEL")
        brussels = [f for f in found if f[0] == "BEL" and "brussels" in folds[f[1] : f[2]]]
        found = [(seated, *f[1:]) if f in brussels else f for f in found]
    found = [f for f in found if f[0] in on_call]  # a mediator is no initiator
    if not found:
        return None
    several, body = call.rank > 0, reading.layout.below
    found.sort(key=lambda f: (several and reading.layout.sentence_at(f[1]) < body, f[1]))  # a title sums up
    value = found[0][0]

    def shape(item: tuple[str, int, int, str]) -> dict[str, Any]:
        side, begin, end, by = item
        chain = chain_at(reading, reading.layout.sentence_at(begin), begin)
        return {
            "value": side,
            "sources": sources.asserting(chain),
            "evidence": (evidences.tokens(begin, end, by),),
            "basis": "explicit",
        }

    others = {f[0]: f for f in found[1:] if f[0] != value and f[0] in sides}
    return InitiatorClaim(
        **shape(found[0]), alternatives=tuple(InitiatorAlternative(**shape(f)) for f in others.values())
    )


_BOTH = 2  #: sides of a call of which all are named
_ASKED = "initiator.request-of"
#: What opens the words about who called many together, some of whom the text does not name: "called by Peru".
_CONVENING = frozenset(("called", "convened"))


def occurrence_of(call: Call, sources: Sources) -> Occurrence:
    """Return whether the call took place; a dispute in which nobody asserts it, or only who denies it, is a denial."""
    asserted: dict[str, None] = {}
    denied: dict[str, None] = {}
    for chain, denies in call.assertions:
        (denied if denies else asserted).update(dict.fromkeys(sources.asserting(chain)))
    status = call.status or "held"
    if status == "disputed" and (not asserted or (denied and set(denied) <= set(asserted))):
        status = "denied"  # no party is left that asserts it, or the one that does denies it too
    if status in ("denied", "disputed"):
        if not denied:
            denied["s1"] = None  # no voice is named: the text itself denies it
        weaker, stronger = (asserted, denied) if status == "denied" else (denied, asserted)
    else:
        denied.clear()  # what is denied is another call, a word of this one, or that one asked for came about
        if status == "held":
            asserted = asserted or {"s1": None}
        weaker, stronger = denied, asserted
    for source in stronger:  # nobody both asserts and denies
        weaker.pop(source, None)
    return Occurrence(status=cast(Any, status), asserted_by=tuple(asserted), denied_by=tuple(denied))
