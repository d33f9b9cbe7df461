"""Commitments and events of the record, from the drafts that the rules make."""

from itertools import pairwise
from typing import cast

from toolkit.assemble.events import event_of, events_of
from toolkit.assemble.evidence import Evidences
from toolkit.assemble.parties import parties_of
from toolkit.assemble.sources import Sources
from toolkit.extract.attribution import Step, chain_at, chain_of
from toolkit.extract.bystanders import (
    is_of_a_states_diary,
    is_of_both,
    is_of_states,
    is_own_plan,
    is_plan_of_others,
    is_promised,
    is_standing,
)
from toolkit.extract.calls.call import Call
from toolkit.extract.commitments import find_commitments
from toolkit.extract.context import is_context, reports
from toolkit.extract.diaries import is_of_a_diary
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.events import find_events
from toolkit.extract.fallen import fell
from toolkit.extract.layout import is_pictured
from toolkit.extract.othercalls import of_another_call, of_another_time
from toolkit.extract.otherdays import is_of_earlier_day, is_of_other_occasion
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.settings import setting_of
from toolkit.extract.threads import leads_on
from toolkit.extract.trailers import trailer_start
from toolkit.models import (
    ActionPolarity,
    Amount,
    Commitment,
    CommitmentClass,
    CommitmentStatus,
    CommitmentType,
    Event,
    Setting,
)


def commitments_of(
    reading: Reading,
    call: Call,
    evidences: Evidences,
    sources: Sources,
    ids: dict[int, str],
    day: str | None,
    kind: str | None = None,
    *,
    dated: bool = True,
) -> tuple[tuple[Commitment, ...], tuple[Event, ...]]:
    """Return the commitments of one call and the events that its text names.

    `kind` is the document's kind of source. `dated` tells that `day` is that of the call, and not only when it was told.
    """
    end = trailer_start(reading)
    sentences = [n for n in sorted(call.sentences) if call.begin <= n < end]
    drafts = (
        find_commitments(reading, sentences, day=day, sides=call.all_sides())
        if (call.status or "held") != "denied"
        else ()
    )
    events = events_of(call, evidences, ids, find_events(reading, sentences, day), day)
    made: list[Commitment] = []
    offers: list[tuple[int, CommitmentDraft]] = []
    for draft in drafts:
        predicate = draft.predicate
        chain = (
            chain_of(reading, predicate)
            if predicate is not None
            else chain_at(reading, draft.sentence, draft.first)
        )
        setting = setting_of(reading, call, draft.sentence, chain, predicate)
        reason = _of_something_else(reading, call, draft, chain, kind, day if dated else None, setting)
        if reason is not None:
            fell(reading, draft.first, draft.last, draft.rule, reason)
            continue
        evidence = evidences.tokens(draft.first, draft.last, draft.rule)
        responds = None
        status = draft.status
        due, place = draft.due, draft.place
        actors = parties_of(call, ids, draft.actors, two=_names_two(reading, draft))
        others = [o for o in offers if set(actors).isdisjoint(made[o[0]].actors)]
        if draft.responds and others:
            index, offer = others[-1]
            responds = made[index].id
            due, place = due or offer.due, place or offer.place
            made[index] = _accepted(made[index])
        condition = evidences.tokens(*draft.condition, draft.rule) if draft.condition is not None else None
        event = event_of(events, draft, due)
        place = place or next((e.place for e, _ in events if e.id == event), None)
        made.append(
            Commitment(
                id=f"c{len(made) + 1}",
                class_=cast(CommitmentClass, draft.class_),
                type=cast(CommitmentType, draft.type),
                actors=actors,
                toward=tuple(other for other in parties_of(call, ids, draft.toward) if other not in actors),
                action=evidence.exact,
                polarity=cast(ActionPolarity, draft.polarity),
                binding=draft.class_ == "commitment" and condition is None,
                status=cast(CommitmentStatus, status),
                condition=condition,
                due=due,
                place=place,
                amount=Amount(value=draft.amount[0], currency=draft.amount[1])
                if draft.amount is not None
                else None,
                responds_to=responds,
                event=event,
                setting=cast(Setting, setting),
                attribution=sources.attribution(chain, "attribution.said"),
                evidence=(evidence, *(evidences.tokens(*more, draft.rule) for more in draft.more)),
            )
        )
        if draft.class_ == "offer":
            offers.append((len(made) - 1, draft))
    return tuple(made), tuple(e for e, _ in events)


def _names_two(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether the words of an undertaking, or those of its verb's subject, are of two: "the two Prime Ministers agreed"."""
    subject = draft.predicate.subject if draft.predicate is not None else None
    first = subject.first if subject is not None and subject.kind == "group" else draft.first
    return not _TWO.isdisjoint(reading.tokens.folds[first : first + 2])


_TWO = frozenset(("two", "both"))


def _is_of_more(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether "the three countries" undertake something where two are on the call."""
    folds = reading.tokens.folds[draft.first : draft.first + 3]
    several = folds[:1] == ["the"] and not _MORE.isdisjoint(folds[1:2]) and not _STATES.isdisjoint(folds[2:])
    return several and len(call.all_sides()) <= _A_PAIR


_A_PAIR = 2  #: sides of a call of two
_MORE = frozenset(("three", "four", "five", "six"))
_STATES = frozenset("countries states nations neighbours neighbors governments sides capitals".split())


def _of_something_else(
    reading: Reading,
    call: Call,
    draft: CommitmentDraft,
    chain: tuple[Step, ...],
    kind: str | None,
    day: str | None,
    setting: str,
) -> str | None:
    """Return why an undertaking that a text tells is none of a call's, or None; `day` is the call's own, where it is known."""
    if setting == "background":
        return "it is background"
    if _is_of_more(reading, call, draft):
        return "it is of more states than are on the call"
    if of_another_call(reading, call, draft.sentence, kind):
        return "it is told of another call"
    if _awaits_the_call(call, draft):
        return None
    if draft.type in _TALKING and _is_the_call(call, draft):
        return "it is the call itself"
    if (
        call.status in ("planned", "requested")
        and draft.class_ != "willingness"
        and _is_agenda(reading, draft)
    ):
        return "it is what the call is to be about"
    if call.status in _NOT_YET and draft.class_ in _UNDERTAKEN and draft.type != "next_call":
        return "nothing is undertaken in a call that has not been held"
    report = reports(reading, kind)
    if is_of_a_diary(reading, call, draft, chain, report=report):
        return "it stands in somebody's diary"
    if not report:
        return None
    if _told_beside(reading, call, draft, chain, kind):
        return "it is told beside the call"
    if day is not None and is_of_earlier_day(reading, call, draft, day):
        return "it is of a day before the call"
    return "it is of another occasion" if is_of_other_occasion(reading, call, draft) else None


_NOT_YET = frozenset(("planned", "requested", "cancelled"))
_UNDERTAKEN = frozenset(("commitment", "intention"))


def _awaits_the_call(call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether a side is ready for the call that did not come about yet: "remains ready to take the call at any hour"."""
    return (
        call.status in ("planned", "requested", "cancelled")
        and draft.class_ == "willingness"
        and draft.type == "next_call"
    )


def _is_the_call(call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether what is undertaken is the call itself that is planned: "will hold a phone call on Monday"."""
    return call.status in ("planned", "requested") and any(
        r.sentence == draft.sentence and r.first < draft.last and draft.first < r.last for r in call.reports
    )


#: The types that the words for a call itself may seem to be of: "will hold a telephone discussion with".
_TALKING = frozenset(
    ("next_call", "meet", "negotiate", "policy_change", "cooperate_generally", "mediate_or_host")
)


def _is_agenda(reading: Reading, draft: CommitmentDraft) -> bool:
    """Tell whether somebody will only take a matter up in a call that is to come: "will raise the ban", "wants to propose a truce"."""
    folds = reading.tokens.folds[draft.first : draft.last]
    return any(one in _AHEAD and two in _TAKING_UP for one, two in pairwise(folds[:_OPENING]))


_AHEAD = frozenset(("will", "would", "to"))
_TAKING_UP = frozenset("raise propose discuss bring push press urge ask seek demand request explain".split())
_OPENING = 14  #: tokens from the subject to the verb


def _told_beside(
    reading: Reading, call: Call, draft: CommitmentDraft, chain: tuple[Step, ...], kind: str | None
) -> bool:
    """Tell whether a report tells of an undertaking beside the call: of another day, or of states that were not on it."""
    if draft.class_ != "commitment" and of_another_time(
        reading, call, draft.sentence, kind, told=_word_of_principal(call, draft)
    ):
        return True
    paragraph = reading.layout.paragraphs[reading.layout.sentences[draft.sentence].paragraph]
    if is_pictured(reading.tokens, paragraph):
        return True
    if draft.type == "meet" and _is_of_the_two(call, draft):
        return False  # "Marte and Ilves plan to meet in May, the spokesman said"
    if (
        is_standing(reading, call, draft)
        or is_plan_of_others(reading, call, draft, chain)
        or is_own_plan(reading, call, draft, chain)
        or (kind != "state_media" and is_of_a_states_diary(reading, call, draft, chain))
    ):
        return True
    subject = draft.predicate.subject if draft.predicate is not None else None
    sides = set(call.all_sides())
    if subject is not None and len(subject.people) > 1:
        strangers = [p for p in subject.people if p not in call.people]
        if len(strangers) == len(subject.people) or any(p.side not in {*sides, None} for p in strangers):
            return True  # "Erdogan and Biden had agreed", in a report on their ministers' call
    own = {a.side if isinstance(a, Person) else a for a in draft.actors} - {None}
    if own and PRINCIPALS not in own and not own & sides:
        return True
    return (
        (not chain or is_of_states(reading, draft, chain))
        and is_context(reading, call, draft.sentence, kind)
        and not leads_on(reading, call, draft)
        and not is_of_both(reading, draft)
        and not is_promised(reading, call, draft)
    )


def _is_of_the_two(call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether two of the call, of different states, are named as those who undertake it."""
    named = [a for a in draft.actors if isinstance(a, Person) and a in call.people]
    return len({p.side for p in named} - {None}) > 1 and len(named) == len(draft.actors)


def _word_of_principal(call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether somebody on the call says it in plain past: "Chile has ruled it out, Marte said" is of no other day."""
    predicate = draft.predicate
    return not (predicate is not None and predicate.relative) and any(
        p.kind in ("say", "confirm", "stress")
        and not p.perfect
        and p.subject is not None
        and any(q in call.people for q in p.subject.people)
        for p in ((predicate, *predicate.ancestors()) if predicate is not None else ())
    )


def _accepted(offer: Commitment) -> Commitment:
    from attrs import evolve  # noqa: PLC0415 - the models have loaded attrs already

    return evolve(offer, status="accepted")
