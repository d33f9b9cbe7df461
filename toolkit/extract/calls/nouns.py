"""Read reports of calls from a noun: "X's call with Y", "in a phone call", "a phone call that X had with Y"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.appeals import is_appeal, is_matter, is_refused
from toolkit.extract.calls.asides import discussed, is_aside
from toolkit.extract.calls.casts import agent_before, is_principal, passed_in
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.nounagents import (
    around,
    asked_for,
    bidden_to,
    brought_together,
    of_whom,
    preceded,
    tells_behind,
    who_announces,
    who_waits,
    without_teller,
)
from toolkit.extract.calls.nounowners import OWN, joined
from toolkit.extract.calls.nounparties import parties_of
from toolkit.extract.calls.nounplacing import who_placed
from toolkit.extract.calls.openers import opener, remarker, teller_and, two_before
from toolkit.extract.calls.report import ANOTHER, CallReport, parts_of, placed_by
from toolkit.extract.calls.speakers import is_inside, speakers, subject_after, subject_before
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit


def by_noun(clues: Clues, noun: Hit[str]) -> Iterator[CallReport]:
    """Read "X's call with Y", "telephone conversation with Y", "call from X to Y", "in a phone call with Y"."""
    parties = parties_of(clues, noun)
    medium = clues.medium(noun)
    owners, objects = parties.owners, parties.objects
    reach = range(max(clues.first, noun.first - _reach(clues, noun.first)), noun.first)
    if is_appeal(clues, noun, parties.end) or is_matter(clues, noun) or is_refused(clues, noun):
        return
    if is_aside(clues, noun):
        return
    pair = joined(clues, noun)
    if pair and discussed(clues, noun) is not None:  # "briefed X on the Y-Z phone call"
        yield clues.report("call.noun", (pair[0].first, noun.last), pair, pair, at=noun, medium=medium)
        return
    if objects and not owners and (first := preceded(clues, noun)):
        report = clues.report(
            "call.held", (noun.first, parties.end), [*first, *objects], first, at=noun, medium=medium
        )
        planned = any(h.value == "planned" and h.first < noun.first for h in clues.statuses)
        yield report._replace(separate=True, status=report.status or ("planned" if planned else None))
        return
    asking = asked_for(clues, noun) if not objects and not owners else []
    bidden = bidden_to(clues, noun) if not asking and medium[0] not in (None, "talk") else []
    if sought := asking or bidden:
        tokens = (sought[0].first, noun.last)
        report = clues.report("call.noun", tokens, sought, sought[:1], at=noun, medium=medium)
        yield report._replace(
            status="requested" if asking else report.status or "planned",
            initiator=placed_by(sought[:1], *tokens),
        )
        return
    announcing = who_announces(clues, noun) if objects and not owners else []
    if announcing:
        report = clues.report(
            "call.held",
            (announcing[0].first, parties.end),
            announcing + objects,
            announcing,
            at=noun,
            medium=medium,
        )
        yield report._replace(status=report.status or "planned")
        return
    waiting = who_waits(clues, noun) if objects and not owners and "from" in parties.led_by else []
    if waiting:
        report = clues.report(
            "call.noun", (waiting[0].first, parties.end), waiting + objects, waiting, at=noun, medium=medium
        )
        yield report._replace(status="requested")
        return
    if objects and all(a.kind == "group" for a in objects):
        told = subject_after(clues, noun.first, parties.end, [])  # "In a call between the two, X told Y"
        if len(parts_of(told)[0]) > 1:
            objects = []
    if any(is_inside(clues.folds, i, noun.first) for i in reach) and (
        not owners or clues.folds[noun.first - 1] not in ("'s", "'")
    ):
        heard = (
            subject_after(clues, noun.first, parties.end, objects)
            or around(clues, noun, parties.end)
            or subject_before(clues, noun.first, parties.end, objects)
            or speakers(clues, noun.first)
        )
        heard = heard or opener(clues, noun.first, objects) or remarker(clues, noun.first, objects)
        if heard and heard[0].people and not is_principal(heard[0].people[0]):
            agents = agent_before(clues.reading, clues.number, noun, objects)  # a spokesman tells of it
            heard = agents or ([] if tells_behind(clues, heard[0], parties.end) else heard)
        if _are_two(parties.led_by.get("between", ())):
            heard = [a for a in heard if a in objects]  # "briefed reporters on the call between X and Y"
        heard = without_teller(clues, noun, heard)
        if objects and objects == parties.led_by.get("from") and _is_whence(objects, heard):
            objects = parties.led_by.pop("from")[:0]
        people, sides, _ = parts_of([*heard, *objects])
        if len(people) + len(sides) < 2 and not objects:
            heard = two_before(clues, noun.first) or teller_and(clues, noun.first) or heard
            people, sides, _ = parts_of(heard)
        if (
            len(people) + len(sides) < 2
            and (medium[0] != "talk" or clues.folds[noun.first - 1] in ANOTHER)
            and clues.folds[noun.last - 1] not in _SEVERAL
        ):
            if objects:
                heard = agent_before(clues.reading, clues.number, noun, objects) or heard
            else:
                heard = passed_in(clues.reading, clues.number, noun).actors or heard
            people, sides, _ = parts_of([*heard, *objects])
        if len(people) + len(sides) > 1:
            start = min(heard[0].first, noun.first) if heard else noun.first
            report = clues.report(
                "call.in",
                (start, max(parties.end, noun.last)),
                [*heard, *objects],
                heard if len(objects) == 1 and clues.folds[noun.last - 1] in _SEVERAL else heard[:1],
                at=noun,
                medium=medium,
                placed=who_placed(clues, noun, parties, heard[:1]),
            )
            due = report.status is None and _is_due(clues, noun)
            yield report._replace(status="planned") if due else report
            return
    known = clues.folds[noun.first - 1] in _KNOWN and clues.status(noun.first, noun.last) == "planned"
    pending = clues.status(noun.first, max(noun.last, parties.end)) is not None and not known
    if (
        pending
        and (not OWN.intersection(clues.folds[noun.first - 1 : noun.first]) or _cancels(clues, noun))
        and len(parts_of([*owners, *objects])[0]) < 2
    ):
        named = [a for a in clues.actors if a.kind == "person" and a.people and a.people[0].strong]
        named = [a for a in named if a.people[0].side is not None]
        # "The video call was requested by Brussels": the one that the text has told of
        behind = clues.number > clues.reading.layout.body and clues.folds[noun.last] == "was"
        known_one = behind and clues.folds[clues.first : noun.first] == ["the"]
        met = known_one or any(p.lemma in _MEETING for p in clues.reading.predicates[clues.number])
        met = met or any(len(a.sides) > 1 and a.last <= noun.first for a in clues.actors)
        if not met and len({a.people[0] for a in named}) == 2 == len({a.people[0].side for a in named}):
            tokens = (noun.first, max(noun.last, parties.end))
            yield clues.report("call.in", tokens, named, named[:1], at=noun, medium=medium)
            return
    brought = brought_together(clues, noun) if not objects and not owners else []
    if brought:
        yield clues.report(
            "call.noun", (noun.first, brought[-1].last), brought, brought, at=noun, medium=medium
        )
        return
    if not objects and not owners:
        yield clues.report("call.named", (noun.first, noun.last), [], [], at=noun, medium=medium)
        return
    report = clues.report(
        "call.noun",
        (owners[0].first if owners else noun.first, parties.end),
        owners + objects,
        owners or of_whom(clues, parties),
        at=noun,
        medium=medium,
        placed=who_placed(clues, noun, parties, owners),
    )
    yield report._replace(outgoing=noun.value == "phone" and not owners and "to" in parties.led_by)


def _cancels(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a verb right before a noun puts off the call of who does so: "X has cancelled her phone call with Y"."""
    own = noun.first - 1
    puts_off = clues.folds[own - 1] in _PUTS_OFF or clues.folds[own - 2 : own] in (
        ["put", "off"],
        ["called", "off"],
    )
    return puts_off and any(a.people and a.last < own for a in clues.actors)


_PUTS_OFF = frozenset("cancelled canceled postponed scrapped shelved aborted delayed rescheduled".split())


def _reach(clues: Clues, noun: int) -> int:
    """Return how far before a noun its preposition may stand: further where words in quotation marks describe it."""
    quoted = not _CLOSING.isdisjoint(clues.reading.tokens.words[max(clues.first, noun - 3) : noun])
    dated = sum(
        is_dating(fold) or fold in _OF_DATE for fold in clues.folds[max(clues.first, noun - _DATED) : noun]
    )
    return 9 if quoted else 5 + dated


_DATED = 6  #: tokens of "midnight Jan. 14, 2009"
_OF_DATE = frozenset(
    (".", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
)
_SEVERAL = frozenset(("calls", "conversations"))
_MEETING = frozenset(("meet", "visit", "host", "welcome", "receive"))
_CLOSING = frozenset('”"’»')
_KNOWN = frozenset(("his", "her", "the", "their", "this"))


def _is_due(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether what is done in a call is yet to come: "are expected to discuss missiles in a video call on Monday"."""
    lead = clues.folds[max(clues.first, noun.first - _REACH_IN) : noun.first]
    if "in" not in lead and "during" not in lead:
        return False
    return any(
        h.value == "planned"
        and h.last < noun.first
        and clues.folds[h.last] in _DONE_IN
        and _BREAKS.isdisjoint(clues.folds[h.last : noun.first])
        for h in clues.statuses
    )


_REACH_IN = 4  #: tokens of "in a long video"
_DONE_IN = frozenset("discuss review address talk speak confer exchange meet coordinate consult".split())
_BREAKS = frozenset((",", ";", "that", "which", "who", "and"))


def _is_whence(objects: Sequence[Actor], heard: Sequence[Actor]) -> bool:
    """Tell whether a capital is where one of two called: "X assured Y in a phone call from Washington"."""
    sides = {p.side for a in heard for p in a.people}
    return all(a.kind == "side" for a in objects) and len(sides) > 1


def _are_two(named: Sequence[Actor]) -> bool:
    """Tell whether those between whom a call was are all named: "X and Y", "the presidents of X and Y"."""
    people, sides, _ = parts_of(list(named))
    return len(named) > 1 or len(people) + len(sides) > 1
