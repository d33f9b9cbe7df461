"""Points in which somebody undertakes something, offers, proposes, refuses, invites and answers."""

from typing import Final

from toolkit.generate import days
from toolkit.generate.account import JSON, Placed
from toolkit.generate.deeds import AMOUNTS, CONDITIONS, FIT, FUNDED, INVITATION, STATUSES, Deed
from toolkit.generate.figures import Figure, capital
from toolkit.generate.talk import Talk
from toolkit.generate.template import Piece, Template, compiled


def undertaking(talk: Talk, kind: str, *, relay: bool = False, funded: bool = False) -> None:
    """Let somebody undertake something, or come near it; `kind` is a class, or `joint`.

    `relay` lets the briefer tell it; what is `funded` names a sum.
    """
    account = talk.account
    choices = account.choices
    speaker, other = talk.speakers()
    class_ = "commitment" if kind == "joint" else kind
    deed = choices.turn("funded", FUNDED) if funded else choices.turn("deed " + kind, FIT[kind])
    done = {commitment["type"] for commitment in talk.commitments}
    if "invite" in done:
        done.add("visit")
    if deed.type in done:  # what is undertaken twice is one undertaking
        deed = next(each for each in FIT[kind] if each.type not in done)
    slots = talk.slots(speaker, other)
    template = account.pick(account.style.undertakes[kind])
    due, sum_ = _act(talk, deed, template, slots)
    plain = account.style.name == "plain"
    status = choices.turn("status " + class_, STATUSES[class_]) if plain else STATUSES[class_][0]
    conditional = class_ in ("commitment", "offer", "willingness") and choices.below(6) == 5
    if conditional:
        words = choices.pick(CONDITIONS)
        slots["if"] = Piece(", " + words, {"if": (2, 2 + len(words))})
    talk.name(template, slots, s=speaker, o=other)
    who = talk.principals if kind == "joint" else (speaker,)
    placed, chain = talk.say(template, slots, who, relay=relay)
    talk.statement(placed, chain, "in_call", "commissive")
    conditional = conditional and "if" in template.slots
    if kind == "joint":
        actors = [figure.id for figure in talk.principals]
    elif "land" in template.slots:
        actors = [speaker.side or ""]
    else:
        actors = [speaker.id]
    commitment = talk.commitment(placed, chain, class_, deed, status)
    commitment |= {
        "actors": actors,
        "toward": [other.side] if deed.toward == "oland" else [],
        "binding": class_ == "commitment" and not conditional,
        "condition": placed.evidence("if") if conditional else None,
        "due": due,
        "place": slots[deed.place] if deed.place else None,
        "amount": sum_,
    }
    if deed.event:
        commitment["event"] = _occasion(talk, placed, deed, due, speaker, other)["id"]
    if status in _AFTERWARDS:
        account.put(Piece(_AFTERWARDS[status].format(oland=other.land), {}))


def invite(talk: Talk) -> None:
    """Let one invite another, who accepts, declines or does not answer."""
    account = talk.account
    choices = account.choices
    host, guest = talk.speakers()
    if any(commitment["type"] in ("invite", "visit") for commitment in talk.commitments):
        undertaking(talk, "proposal")
        return
    slots = talk.slots(host, guest)
    template = account.pick(account.style.undertakes["invite"])
    due, _ = _act(talk, INVITATION, template, slots)
    talk.name(template, slots, s=host, o=guest)
    placed, chain = talk.say(template, slots, (host,))
    talk.statement(placed, chain, "in_call", "commissive")
    plain = account.style.name == "plain"
    answer = choices.turn(
        "answer", ("accepted", "accepted", "offered", "declined") if plain else ("accepted", "offered")
    )
    offer = talk.commitment(placed, chain, "offer", INVITATION, answer)
    place = capital(host.side or "")
    event = _occasion(talk, placed, INVITATION, due, guest, host)
    offer |= {"actors": [host.id], "toward": [guest.id], "due": due, "place": place, "event": event["id"]}
    if answer == "offered":
        return
    if answer == "declined":
        template = compiled("<c><by declined>{s} declined</by> the invitation</c>")
        event["status"] = "cancelled"
    else:
        template = account.pick(account.style.undertakes["accept"])
    slots = talk.slots(guest, host)
    talk.name(template, slots, s=guest, o=host)
    placed, chain = talk.say(template, slots, (guest,))
    talk.statement(placed, chain, "in_call", "commissive")
    accepted = answer == "accepted"
    reply = talk.commitment(
        placed,
        chain,
        "commitment" if accepted else "refusal",
        _ANSWERED,
        "agreed" if accepted else "declined",
    )
    reply |= {
        "actors": [guest.id],
        "binding": accepted,
        "due": due,
        "place": place,
        "responds_to": offer["id"],
        "event": event["id"],
    }


def _act(
    talk: Talk, deed: Deed, template: Template, slots: dict[str, str | Piece]
) -> tuple[str | None, JSON | None]:
    """Fill in the act as the sentence needs it; return when it is due and the sum that it names."""
    choices = talk.account.choices
    due: str | None = None
    slots["due"] = ""
    if deed.dated:
        due, slots["due"] = _due(talk)
    slots["subject"] = talk.matter("undertaken")[1] if "{subject}" in deed.infinitive else ""
    slots["number"] = str(2 + choices.below(8))
    sum_: JSON | None = None
    if "{amount}" in deed.infinitive:
        slots["amount"], value, currency = choices.pick(AMOUNTS)
        sum_ = {"value": value, "currency": currency}
    for slot, source in (("deed", deed.infinitive), ("doing", deed.gerund)):
        if slot in template.slots:
            slots[slot] = compiled(source).fill(slots)
    return due, sum_


def _due(talk: Talk) -> tuple[str | None, str]:
    """Choose when something is due: EDTF, and words with a space before them."""
    choices, day = talk.account.choices, talk.day
    kind = choices.turn("due", ("none", "month", "month", "day", "half", "none", "month", "day", "leap"))
    if kind == "none":
        return None, ""
    if kind == "half":
        edtf, words = days.half_of(day)
        return edtf, " " + words
    if kind == "leap":
        leap = days.leap_day_after(day)
        return leap.isoformat(), " on " + days.worded(leap, talk.account.style.order)
    later = days.after(day, 35 + choices.below(300))
    if kind == "day":
        return later.isoformat(), " on " + days.worded(later, talk.account.style.order)
    return days.month_of(later), f" in {days.MONTHS[later.month - 1]} {later.year}"


def _occasion(talk: Talk, placed: Placed, deed: Deed, due: str | None, guest: Figure, host: Figure) -> JSON:
    """Add the visit or the summit that an undertaking is about."""
    event = talk.event(deed.event, placed, "future", "planned")
    event |= {
        "date": due,
        "basis": "explicit" if due else None,
        "place": capital(host.side or ""),
        "host": host.side,
        "participants": [guest.id],
    }
    return event


_AFTERWARDS: Final = {
    "withdrawn": "the offer was taken back later",
    "lapsed": "the offer lapsed when its term had passed",
    "fulfilled": "this has been done since",
    "disputed": "{oland} disputes this",
    "awaiting_response": "no answer had been given",
}

_ANSWERED: Final = Deed("visit", "", "")
