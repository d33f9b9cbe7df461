"""Points in which somebody says, urges or welcomes something, and what a text tells beside the call."""

from typing import cast

from toolkit.generate import days
from toolkit.generate.elsewhere import (
    ELSEWHERE,
    EVENTS,
    MENTIONED,
    MENTIONED_PREFIXES,
    MENTIONS,
    OUTLETS,
    RANKS,
    outlet_name,
)
from toolkit.generate.figures import Figure, capital, invent, land, leader, unnamed
from toolkit.generate.pool import POOL
from toolkit.generate.subjects import ATTITUDES, BACKGROUNDS, QUOTED_VIEWS, SAYINGS, SILENCES, VIEWS
from toolkit.generate.talk import Talk, step
from toolkit.generate.template import Piece, compiled
from toolkit.models.codes import OfficeStatus


def view(talk: Talk, *, quoted: bool = False) -> None:
    """Let somebody say something on a subject."""
    account = talk.account
    speaker, other = talk.speakers()
    code, subject = talk.matter()
    slots = talk.slots(speaker, other)
    view = account.pick(QUOTED_VIEWS if quoted else VIEWS)
    slots["view"] = view.fill({"subject": subject, "land": speaker.land})
    template = account.pick(account.style.says)
    talk.name(template, slots, s=speaker, o=other)
    placed, chain = talk.say(template, slots, (speaker,))
    statement = talk.statement(placed, chain, "in_call", "assertive")
    talk.topic(code, placed, statement, (speaker.side,))


def saying(talk: Talk) -> None:
    """Quote somebody with a whole sentence."""
    account = talk.account
    speaker, other = talk.speakers()
    slots = talk.slots(speaker, other)
    slots["saying"] = account.choices.turn("saying", SAYINGS)
    template = account.pick(account.style.quotes)
    talk.name(template, slots, s=speaker, o=other)
    placed, chain = talk.say(template, slots, (speaker,))
    talk.statement(placed, chain, "in_call", "assertive")


def attitude(talk: Talk, act: str) -> None:
    """Let somebody urge, welcome or declare."""
    speaker, other = talk.speakers()
    code, subject = talk.matter()
    slots = talk.slots(speaker, other)
    slots["subject"] = subject
    template = talk.account.pick(ATTITUDES[act])
    talk.name(template, slots, s=speaker, o=other)
    placed, chain = talk.say(template, slots, (speaker,))
    statement = talk.statement(placed, chain, "in_call", act)
    talk.topic(code, placed, statement, (speaker.side,))


def silence(talk: Talk) -> None:
    """Report a subject as not discussed."""
    code, subject = talk.matter()
    placed = talk.account.put(talk.account.pick(SILENCES).fill({"subject": subject}))
    statement = talk.statement(placed, [], "in_call", "assertive", polarity="negative")
    talk.topic(code, placed, statement, ())


def background(talk: Talk) -> None:
    """Tell something, in the document's own voice, that is not of the call."""
    code, subject = talk.matter()
    placed = talk.account.put(talk.account.pick(BACKGROUNDS).fill({"subject": subject}))
    statement = talk.statement(placed, [], "background", "assertive")
    talk.topic(code, placed, statement, ())


def elsewhere(talk: Talk, kind: str) -> None:
    """Report what is said on another occasion, or what a press organ tells of the call."""
    speaker, other = talk.speakers()
    setting, template_source, source_kind = ELSEWHERE[kind]
    code, subject = talk.matter()
    slots = talk.slots(speaker, other)
    slots["view"] = talk.account.pick(VIEWS).fill({"subject": subject, "land": speaker.land})
    taken = {each["name"] for each in talk.sources}  # an outlet that is cited twice is one source
    places = [each for each in OUTLETS if outlet_name(each, source_kind, speaker.family) not in taken]
    outlet = outlet_name(talk.account.choices.pick(places or OUTLETS), source_kind, speaker.family)
    slots["outlet"] = outlet
    template = compiled(template_source)
    talk.name(template, slots, s=speaker, o=other)
    placed, chain = talk.say(template, slots, (speaker,))
    if source_kind:
        side = speaker.side if source_kind in ("state_media", "leader_post", "broadcast") else None
        person = speaker.id if source_kind == "leader_post" else None
        source = talk.source(source_kind, outlet, side, person)
        evidence = [placed.evidence("out")]
        source["evidence"] = source["evidence"] or evidence
        chain.insert(0, step(source["id"], template.words["out"], evidence))
    statement = talk.statement(placed, chain, setting, "assertive")
    talk.topic(code, placed, statement, (speaker.side,))


def briefed(talk: Talk) -> None:
    """Let the briefer speak in his or her own words."""
    account = talk.account
    figure, _ = talk.brief()
    code, subject = talk.matter()
    slots: dict[str, str | Piece] = {"inner": Piece("", {})}
    side_name = land(figure.side or "")
    view = account.pick(VIEWS).fill({"subject": subject, "land": side_name})
    slots["inner"] = Piece(view.text, {**view.marks, "c": (0, len(view.text))})
    frame = account.pick(account.style.relays)
    talk.name(frame, slots, r=figure)
    placed = account.put(frame.fill(slots))
    talk.credit(placed, "r")
    chain = [step(figure.id, frame.words["r"], [placed.evidence("r")])]
    statement = talk.statement(placed, chain, "briefing", "assertive")
    talk.topic(code, placed, statement, (figure.side,))


def other_event(talk: Talk) -> None:
    """Tell of another event, past or to come."""
    choices = talk.account.choices
    kind, when, status, source = choices.turn("event", EVENTS)
    speaker, other = talk.speakers()
    slots = talk.slots(speaker, other)
    offset = 40 + choices.below(200)
    direction = -1 if when == "past" else 1
    day = days.after(talk.day, direction * offset)
    while day.isoformat() in {event["date"] for event in talk.events}:  # no event is told of twice
        day = days.after(day, direction)
    slots["day"] = days.worded(day, talk.account.style.order)
    template = compiled(source)
    placed = talk.account.put(template.fill(slots))
    talk.statement(placed, [], "background", "assertive")
    event = talk.event(kind, placed, when, status)
    event |= {"date": day.isoformat(), "basis": "explicit"}
    if kind == "visit" and status == "held":
        rank = next((rank for rank, words in RANKS.items() if words in event["name"]), None)
        if rank is not None:
            event["rank"] = rank
    if "n" in template.words.values():
        event["name"] = None
    if "city" in template.slots:
        event |= {
            "place": capital(speaker.side or ""),
            "host": speaker.side,
            "participants": [other.side],
        }


def third_person(talk: Talk) -> None:
    """Let somebody speak of a person who was not on the call."""
    choices = talk.account.choices
    speaker, other = talk.speakers()
    side = choices.turn("third", POOL)
    taken = {figure.side for figure in (*talk.principals, *talk.people)}
    while side in taken:
        side = POOL[(POOL.index(side) + 1) % len(POOL)]
    figure = _somebody(talk, choices.turn("mentioned", MENTIONED), side)
    slots = talk.slots(speaker, other)
    template = talk.account.pick(MENTIONS)
    talk.name(template, slots, s=speaker, z=figure)
    placed, chain = talk.say(template, slots, (speaker,))
    talk.statement(placed, chain, "in_call", "assertive")


def _somebody(talk: Talk, kind: str, side: str) -> Figure:
    """Choose a person of a third side, by how the text is to name that one."""
    identifier = f"p{talk.first_person + len(talk.people)}"
    choices = talk.account.choices
    if kind == "leader":
        figure = leader(choices, side, talk.day.isoformat(), identifier, level="leader", invented=False)
        figure = figure._replace(capacity=None)
    elif kind == "office":
        figure = unnamed(identifier, side)
    elif kind == "private":
        figure = invent(choices, identifier, None, "", None, None)
    else:
        prefix = MENTIONED_PREFIXES[kind]
        figure = invent(choices, identifier, side, prefix, f"Defence Minister of {land(side)}", None)
        figure = figure._replace(status=cast(OfficeStatus, kind))
    talk.people.append(figure)
    return figure
