"""Read reports of calls from a noun: "X's call with Y", "in a phone call", "a phone call that X had with Y"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.appeals import is_appeal, is_expected, is_matter, is_refused
from toolkit.extract.calls.asides import discussed, is_aside
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.nounagents import (
    asked_for,
    between_theirs,
    bidden_to,
    brought_together,
    of_whom,
    preceded,
    who_announces,
    who_waits,
)
from toolkit.extract.calls.nounowners import OWN, joined
from toolkit.extract.calls.nounparties import Parties, parties_of
from toolkit.extract.calls.nounplacing import who_placed
from toolkit.extract.calls.nounwithin import heard_in, is_whence, is_within, within
from toolkit.extract.calls.oneandother import one_and_other, that_with
from toolkit.extract.calls.report import CallReport, parts_of, placed_by
from toolkit.extract.calls.speakers import subject_after
from toolkit.lexicon import Hit

_PUTS_OFF = frozenset("cancelled canceled postponed scrapped shelved aborted delayed rescheduled".split())
_MEETING = frozenset(("meet", "visit", "host", "welcome", "receive"))
_KNOWN = frozenset(("his", "her", "the", "their", "this"))


def by_noun(clues: Clues, noun: Hit[str]) -> Iterator[CallReport]:
    """Read "X's call with Y", "telephone conversation with Y", "call from X to Y", "in a phone call with Y"."""
    parties = parties_of(clues, noun)
    owners, objects = parties.owners, parties.objects
    if is_appeal(clues, noun, parties.end) or is_matter(clues, noun) or is_refused(clues, noun):
        return
    if is_aside(clues, noun) or is_expected(clues, noun):
        return
    if each := one_and_other(clues, noun, owners):
        yield from each
        return
    report = _told_of(clues, noun) or _held(clues, noun, parties) or _sought(clues, noun, parties)
    report = report or _of_guests(clues, noun, parties) or _requested(clues, noun, parties)
    if report is not None:
        yield report
        return
    if objects and all(a.kind == "group" for a in objects):
        told = subject_after(clues, noun.first, parties.end, [])  # "In a call between the two, X told Y"
        if len(parts_of(told)[0]) > 1:
            objects = []
    if is_within(clues, noun, owners):
        heard = heard_in(clues, noun, parties, objects)
        if objects and objects == parties.led_by.get("from") and is_whence(objects, heard):
            objects = parties.led_by.pop("from")[:0]
        report = within(clues, noun, parties, heard, objects)
    if report is None and _is_pending(clues, noun, parties.end):
        report = _of_the_two(clues, noun, parties.end, [*owners, *objects])
    yield report or _named(clues, noun, parties, objects)
    if report is None:
        yield from that_with(clues, noun, parties.end, owners)


def _told_of(clues: Clues, noun: Hit[str]) -> CallReport | None:
    """Read the call of two that others are told of: "briefed X on the Y-Z phone call"."""
    pair = joined(clues, noun)
    if not pair or discussed(clues, noun) is None:
        return None
    return clues.report(
        "call.noun", (pair[0].first, noun.last), pair, pair, at=noun, medium=clues.medium(noun)
    )


def _held(clues: Clues, noun: Hit[str], parties: Parties) -> CallReport | None:
    """Read a call that followed another: "spoke by phone with X on Monday, followed by a call with Y"."""
    first = preceded(clues, noun) if parties.objects and not parties.owners else []
    if not first:
        return None
    tokens, everybody = (noun.first, parties.end), [*first, *parties.objects]
    report = clues.report("call.held", tokens, everybody, first, at=noun, medium=clues.medium(noun))
    planned = any(h.value == "planned" and h.first < noun.first for h in clues.statuses)
    return report._replace(separate=True, status=report.status or ("planned" if planned else None))


def _of_guests(clues: Clues, noun: Hit[str], parties: Parties) -> CallReport | None:
    """Read a call that somebody announces or waits for: "announced a call with the presidents of X and Y"."""
    objects, medium = parties.objects, clues.medium(noun)
    if parties.owners and not objects and len(parties.owners) == 1:
        waiting = who_waits(clues, noun)  # "X still waiting for Y's call"
        if waiting and waiting[-1].last <= parties.owners[0].first:
            everybody = waiting + parties.owners
            tokens = (waiting[0].first, noun.last)
            report = clues.report("call.noun", tokens, everybody, waiting, at=noun, medium=medium)
            return report._replace(status="requested")
    if not objects or parties.owners:
        return None
    if announcing := who_announces(clues, noun):
        tokens = (announcing[0].first, parties.end)
        report = clues.report("call.held", tokens, announcing + objects, announcing, at=noun, medium=medium)
        return report._replace(status=report.status or "planned")
    waiting = who_waits(clues, noun) if "from" in parties.led_by else []
    if not waiting:
        return None
    tokens = (waiting[0].first, parties.end)
    report = clues.report("call.noun", tokens, waiting + objects, waiting, at=noun, medium=medium)
    return report._replace(status="requested")


def _sought(clues: Clues, noun: Hit[str], parties: Parties) -> CallReport | None:
    """Read a call that somebody asks another for, or is bidden to: "asked Berlin for a call"."""
    medium = clues.medium(noun)
    asking = asked_for(clues, noun) if not parties.objects and not parties.owners else []
    bidden = bidden_to(clues, noun) if not asking and medium[0] not in (None, "talk") else []
    sought = asking or bidden
    if not sought:
        return None
    tokens = (sought[0].first, noun.last)
    report = clues.report("call.noun", tokens, sought, sought[:1], at=noun, medium=medium)
    coming = None if bidden and _is_told_of(clues) else report.status or "planned"
    return report._replace(
        status="requested" if asking else coming,
        initiator=placed_by(sought[:1], *tokens),
    )


def _is_told_of(clues: Clues) -> bool:
    """Tell whether the next sentence tells how a call went to which somebody was invited: "It lasted an hour"."""
    sentences, number = clues.reading.layout.sentences, clues.number + 1
    if number >= len(sentences):
        return False
    opening = clues.folds[sentences[number].first : sentences[number].first + 3]
    return opening[:2] in (["it", "lasted"], ["it", "took"]) or (
        opening[:1] == ["the"] and opening[1] in _ON_IT and opening[2] in _WENT
    )


_ON_IT = frozenset("participants conference videoconference call leaders talks attendees".split())
_WENT = frozenset("discussed lasted took addressed agreed reviewed focused focussed exchanged".split())


def _requested(clues: Clues, noun: Hit[str], parties: Parties) -> CallReport | None:
    """Read the call that somebody by an office without its state asks for: "Fisheries Minister X has requested a call with Y"."""
    if not parties.objects or parties.owners:
        return None
    by = _request_by(clues, noun)
    if by is not None:
        report = clues.report(
            "call.noun",
            (by.first, parties.end),
            [by, *parties.objects],
            [by],
            at=noun,
            medium=clues.medium(noun),
        )
        caller = placed_by([by], by.first, noun.last)
        return report._replace(status="requested", initiator=caller, separate=True)
    asks = next(
        (
            p
            for p in clues.reading.predicates[clues.number]
            if p.lemma in _REQUESTING and p.last <= noun.first <= p.last + _NEAR and not p.negated
        ),
        None,
    )
    subject = asks.subject if asks is not None and not asks.passive else None
    if subject is None or subject.kind != "person" or len(subject.people) != 1:
        return None
    person = subject.people[0]
    if person.role is None or person.side is not None:
        return None
    tokens = (subject.first, parties.end)
    everybody = [subject, *parties.objects]
    report = clues.report("call.noun", tokens, everybody, [subject], at=noun, medium=clues.medium(noun))
    return report._replace(
        status=report.status or "requested", initiator=placed_by([subject], subject.first, noun.last)
    )


def _request_by(clues: Clues, noun: Hit[str]) -> Actor | None:
    """Return who asks in "a request by X for a call with Y"."""
    folds = clues.folds
    for actor in clues.actors:
        asked = folds[actor.first - 1] in ("by", "from") and folds[actor.first - 2] in (
            "request",
            "bid",
            "plea",
        )
        if asked and actor.people and folds[actor.last] == "for" and 0 < noun.first - actor.last <= _NEAR:
            return actor
    return None


_REQUESTING = frozenset(("request", "seek", "ask for"))
_NEAR = 3  #: tokens of "an urgent phone"


def _is_pending(clues: Clues, noun: Hit[str], end: int) -> bool:
    """Tell whether a call is planned, cancelled or denied in so many words, and not one that the text has told of."""
    if clues.folds[noun.first - 1] in _KNOWN and clues.status(noun.first, noun.last) == "planned":
        return False
    if clues.status(noun.first, max(noun.last, end)) is None:
        return False
    return OWN.isdisjoint(clues.folds[noun.first - 1 : noun.first]) or _cancels(clues, noun)


def _of_the_two(clues: Clues, noun: Hit[str], end: int, parties: list[Actor]) -> CallReport | None:
    """Read the call of the two whom its sentence names somewhere: "The video call was requested by Brussels"."""
    if len(parts_of(parties)[0]) > 1 or any(a.kind == "holders" and len(a.sides) > 1 for a in parties):
        return None
    named = [a for a in clues.actors if a.kind == "person" and a.people and a.people[0].strong]
    named = [a for a in named if a.people[0].side is not None and a.people[0].role != "spokesperson"]
    told = (p for p in clues.reading.predicates[clues.number] if p.trailing and p.lemma == "tell")
    telling = {id(p.subject) for p in told}
    named = [
        a for a in named if id(a) not in telling
    ]  # "PM seeks a call with X, Minister Y tells parliament"
    # the one that the text has told of
    behind = clues.number > clues.reading.layout.body and clues.folds[noun.last] == "was"
    known_one = behind and clues.folds[clues.first : noun.first] == ["the"]
    met = known_one or any(p.lemma in _MEETING for p in clues.reading.predicates[clues.number])
    met = met or any(len(a.sides) > 1 and a.last <= noun.first for a in clues.actors)
    if met or not len({a.people[0] for a in named}) == 2 == len({a.people[0].side for a in named}):
        return None
    tokens = (noun.first, max(noun.last, end))
    return clues.report("call.in", tokens, named, named[:1], at=noun, medium=clues.medium(noun))


def _named(clues: Clues, noun: Hit[str], parties: Parties, objects: list[Actor]) -> CallReport:
    """Read a call from those whom its noun names, whoever brought them together, or nobody."""
    owners, medium = parties.owners, clues.medium(noun)
    if not objects and not owners:
        brought = brought_together(clues, noun) or between_theirs(clues, noun)
        if not brought:
            return clues.report("call.named", (noun.first, noun.last), [], [], at=noun, medium=medium)
        tokens = (noun.first, brought[-1].last)
        return clues.report("call.noun", tokens, brought, brought, at=noun, medium=medium)
    owners = owners or _who_acts_after(clues, noun, parties)
    placed = who_placed(clues, noun, parties, owners)
    if not owners and objects == parties.led_by.get("by") and _of_both(clues, parties.end):
        # "In a telephone conversation initiated by X, the two leaders condemned …"
        named = clues.report("call.named", (noun.first, parties.end), [], [], at=noun, medium=medium)
        return named._replace(initiator=placed)
    report = clues.report(
        "call.noun",
        (owners[0].first if owners else noun.first, parties.end),
        owners + objects,
        owners or of_whom(clues, parties),
        at=noun,
        medium=medium,
        placed=placed,
    )
    return report._replace(outgoing=noun.value == "phone" and not owners and "to" in parties.led_by)


def _who_acts_after(clues: Clues, noun: Hit[str], parties: Parties) -> list[Actor]:
    """Return who opens a sentence and does something after a call of his: "X flew home, days after a phone call with Y"."""
    at = next(
        (i for i in range(noun.first - 1, noun.first - _AFTER_ONE, -1) if clues.folds[i] == "after"), None
    )
    if set(parties.led_by) != {"with"} or at is None or at < clues.first or clues.folds[at + 1] not in _ONE:
        return []
    begin = past_dateline(clues.reading, clues.number)
    opening = next((a for a in clues.actors if a.first >= begin), None)
    opens = opening is not None and opening.first == begin and opening.kind == "person"
    if opening is None or not opens or len(opening.people) != 1 or opening.last >= noun.first:
        return []
    acts = clues.reading.tokens.words[opening.last]
    own = acts in ("'s", "’s")  # "X's visit was shelved after a testy phone call with Y"
    other = {p.side for a in parties.objects for p in a.people}
    return [opening] if ((acts.isalpha() and acts.islower()) or own) and opening.side not in other else []


_AFTER_ONE = 5  #: tokens of "after a long, tense"
_ONE = frozenset(("a", "an", "another"))


def _of_both(clues: Clues, end: int) -> bool:
    """Tell whether those on a call act together behind the comma that ends its phrase: ", the two leaders"."""
    after = next((a for a in clues.actors if a.first in (end, end + 1)), None)
    return clues.folds[end : end + 1] == [","] and after is not None and after.kind == "group"


def _cancels(clues: Clues, noun: Hit[str]) -> bool:
    """Tell whether a verb right before a noun puts off the call of who does so: "X has cancelled her phone call with Y"."""
    own = noun.first - 1
    puts_off = clues.folds[own - 1] in _PUTS_OFF or clues.folds[own - 2 : own] in (
        ["put", "off"],
        ["called", "off"],
    )
    return puts_off and any(a.people and a.last < own for a in clues.actors)
