"""What is told of a call, point by point: each writes a sentence and adds what it proves to the record."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any, Final, cast

from toolkit.generate import days
from toolkit.generate.account import JSON, Account, Placed
from toolkit.generate.deeds import AMOUNTS, CONDITIONS, FIT, INVITATION, STATUSES, Deed
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
from toolkit.generate.subjects import ATTITUDES, BACKGROUNDS, MATTERS, QUOTED_VIEWS, SAYINGS, SILENCES, VIEWS
from toolkit.generate.template import Piece, Template, compiled
from toolkit.models.codes import OfficeStatus


class Talk:
    """The contents of one call in the making."""

    def __init__(self, account: Account, principals: Sequence[Figure], day: date) -> None:
        self.account = account
        self.principals = principals
        self.day = day
        self.people: list[Figure] = []  #: named, but not on the call
        self.statements: list[JSON] = []
        self.commitments: list[JSON] = []
        self.events: list[JSON] = []
        self.topics: dict[str, JSON] = {}
        self.sources: list[JSON] = []  #: cited by the document, from s2 on
        self.first_person = len(principals) + 1
        self.briefer: tuple[Figure, str] | None = None

    # -- the parts of which points are made ------------------------------------------------------------------

    def speakers(self) -> tuple[Figure, Figure]:
        """Choose who speaks, and whom that one speaks to."""
        index = self.account.choices.below(len(self.principals))
        return self.principals[index], self.principals[index - 1 if index else 1]

    def person(self, side: str | None, prefix: str, office: str | None) -> Figure:
        """Make up somebody who was not on the call."""
        identifier = f"p{self.first_person + len(self.people)}"
        figure = invent(self.account.choices, identifier, side, prefix, office, None)
        self.people.append(figure)
        return figure

    def source(self, kind: str, name: str, side: str | None, speaker: str | None = None) -> JSON:
        """Add a source that the document cites."""
        for known in self.sources:
            if (known["kind"], known["name"]) == (kind, name):
                return known
        source: JSON = {
            "id": f"s{2 + len(self.sources)}",
            "kind": kind,
            "name": name,
            "speaker": speaker,
            "side": side,
            "document": None,
            "derived_from": [],
            "evidence": [],
        }
        self.sources.append(source)
        return source

    def matter(self) -> tuple[str, str]:
        """Choose a subject that this call has not had yet."""
        code, subject = self.account.choices.turn("matter", MATTERS)
        while code in self.topics:
            code, subject = MATTERS[(MATTERS.index((code, subject)) + 1) % len(MATTERS)]
        return code, subject

    def slots(self, speaker: Figure, other: Figure) -> dict[str, str | Piece]:
        """Return what sentences may name."""
        slots: dict[str, str | Piece] = {
            "land": speaker.land,
            "oland": other.land,
            "city": capital(speaker.side or ""),
            "ocity": capital(other.side or ""),
            "if": "",
        }
        return slots

    def name(self, template: Template, slots: dict[str, str | Piece], **figures: Figure) -> None:
        """Fill in the people whom a sentence names, in the order in which it names them."""
        for slot in template.order:
            if slot in figures:
                slots[slot] = self.account.mention(figures[slot])
        if "both" in template.slots:
            style = self.account.style
            slots["both"] = self.account.choices.pick(style.both if len(self.principals) == 2 else style.all)

    def say(
        self,
        template: Template,
        slots: dict[str, str | Piece],
        speakers: Sequence[Figure],
        *,
        relay: bool = False,
    ) -> tuple[Placed, list[JSON]]:
        """Write a sentence, told by a briefer if asked for; return it with its attribution."""
        account = self.account
        verb = template.words.get("by")
        piece = template.fill(slots)
        chain: list[JSON] = []
        if relay:
            figure, _ = self.brief()
            frame = account.pick(account.style.relays)
            outer: dict[str, str | Piece] = {"inner": piece}
            self.name(frame, outer, r=figure)
            placed = account.put(frame.fill(outer))
            self.credit(placed, "r")
            chain.append(_step(figure.id, frame.words["r"], [placed.evidence("r")]))
        else:
            placed = account.put(piece)
        if "by" in placed.piece.marks:
            evidence = [placed.evidence("by")]
            chain += [_step(speaker.id, verb, evidence) for speaker in speakers]
        return placed, chain

    def brief(self) -> tuple[Figure, str]:
        """Return the official who tells the press, and the id of the briefing."""
        if self.briefer is None:
            side = self.principals[0].side
            figure = self.person(side, "spokesperson", "Spokesperson")
            source = self.source("official_briefing", figure.name, side, figure.id)
            self.briefer = (figure, source["id"])
        return self.briefer

    def credit(self, placed: Placed, mark: str) -> None:
        """Note where the briefer is first cited."""
        if self.briefer is not None:
            source = next(each for each in self.sources if each["id"] == self.briefer[1])
            if not source["evidence"]:
                source["evidence"] = [placed.evidence(mark)]

    def statement(self, placed: Placed, chain: list[JSON], setting: str, act: str, **more: Any) -> JSON:  # noqa: ANN401 - values of any kind
        """Add a statement whose clause is marked `c`."""
        statement = {
            "id": f"st{1 + len(self.statements)}",
            "attribution": chain,
            "setting": setting,
            "act": act,
            "polarity": "positive",
            "quotes": [placed.evidence("q")] if "q" in placed.piece.marks else [],
            "topics": [],
            "evidence": [placed.evidence("c")],
            **more,
        }
        self.statements.append(statement)
        return statement

    def topic(self, code: str, placed: Placed, statement: JSON, sides: Sequence[str | None]) -> None:
        """Add the topic that a statement is about, as its words marked `t` show."""
        statement["topics"] = [code]
        self.topics[code] = {
            "code": code,
            "setting": statement["setting"],
            "raised_by": sorted({side for side in sides if side}),
            "polarity": statement["polarity"],
            "attribution": statement["attribution"],
            "evidence": [placed.evidence("t")],
        }

    # -- points -----------------------------------------------------------------------------------------------

    def view(self, *, quoted: bool = False) -> None:
        """Let somebody say something on a subject."""
        account = self.account
        speaker, other = self.speakers()
        code, subject = self.matter()
        slots = self.slots(speaker, other)
        view = account.pick(QUOTED_VIEWS if quoted else VIEWS)
        slots["view"] = view.fill({"subject": subject, "land": speaker.land})
        template = account.pick(account.style.says)
        self.name(template, slots, s=speaker, o=other)
        placed, chain = self.say(template, slots, (speaker,))
        statement = self.statement(placed, chain, "in_call", "assertive")
        self.topic(code, placed, statement, (speaker.side,))

    def saying(self) -> None:
        """Quote somebody with a whole sentence."""
        account = self.account
        speaker, other = self.speakers()
        slots = self.slots(speaker, other)
        slots["saying"] = account.choices.turn("saying", SAYINGS)
        template = account.pick(account.style.quotes)
        self.name(template, slots, s=speaker, o=other)
        placed, chain = self.say(template, slots, (speaker,))
        self.statement(placed, chain, "in_call", "assertive")

    def attitude(self, act: str) -> None:
        """Let somebody urge, welcome or declare."""
        speaker, other = self.speakers()
        code, subject = self.matter()
        slots = self.slots(speaker, other)
        slots["subject"] = subject
        template = self.account.pick(ATTITUDES[act])
        self.name(template, slots, s=speaker, o=other)
        placed, chain = self.say(template, slots, (speaker,))
        statement = self.statement(placed, chain, "in_call", act)
        self.topic(code, placed, statement, (speaker.side,))

    def silence(self) -> None:
        """Report a subject as not discussed."""
        code, subject = self.matter()
        placed = self.account.put(self.account.pick(SILENCES).fill({"subject": subject}))
        statement = self.statement(placed, [], "in_call", "assertive", polarity="negative")
        self.topic(code, placed, statement, ())

    def background(self) -> None:
        """Tell something, in the document's own voice, that is not of the call."""
        code, subject = self.matter()
        placed = self.account.put(self.account.pick(BACKGROUNDS).fill({"subject": subject}))
        statement = self.statement(placed, [], "background", "assertive")
        self.topic(code, placed, statement, ())

    def elsewhere(self, kind: str) -> None:
        """Report what is said on another occasion, or what a press organ tells of the call."""
        speaker, other = self.speakers()
        setting, template_source, source_kind = ELSEWHERE[kind]
        code, subject = self.matter()
        slots = self.slots(speaker, other)
        slots["view"] = self.account.pick(VIEWS).fill({"subject": subject, "land": speaker.land})
        taken = {each["name"] for each in self.sources}  # an outlet that is cited twice is one source
        places = [each for each in OUTLETS if outlet_name(each, source_kind, speaker.family) not in taken]
        slots["outlet"] = outlet = outlet_name(self.account.choices.pick(places), source_kind, speaker.family)
        template = compiled(template_source)
        self.name(template, slots, s=speaker, o=other)
        placed, chain = self.say(template, slots, (speaker,))
        if source_kind:
            side = speaker.side if source_kind in ("state_media", "leader_post", "broadcast") else None
            person = speaker.id if source_kind == "leader_post" else None
            source = self.source(source_kind, outlet, side, person)
            evidence = [placed.evidence("out")]
            source["evidence"] = source["evidence"] or evidence
            chain.insert(0, _step(source["id"], template.words["out"], evidence))
        statement = self.statement(placed, chain, setting, "assertive")
        self.topic(code, placed, statement, (speaker.side,))

    def briefed(self) -> None:
        """Let the briefer speak in his or her own words."""
        account = self.account
        figure, _ = self.brief()
        code, subject = self.matter()
        slots: dict[str, str | Piece] = {"inner": Piece("", {})}
        side_name = land(figure.side or "")
        view = account.pick(VIEWS).fill({"subject": subject, "land": side_name})
        slots["inner"] = Piece(view.text, {**view.marks, "c": (0, len(view.text))})
        frame = account.pick(account.style.relays)
        self.name(frame, slots, r=figure)
        placed = account.put(frame.fill(slots))
        self.credit(placed, "r")
        chain = [_step(figure.id, frame.words["r"], [placed.evidence("r")])]
        statement = self.statement(placed, chain, "briefing", "assertive")
        self.topic(code, placed, statement, (figure.side,))

    def undertaking(self, kind: str, *, relay: bool = False) -> None:
        """Let somebody undertake something, or come near it; `kind` is a class, or `joint`."""
        account = self.account
        choices = account.choices
        speaker, other = self.speakers()
        class_ = "commitment" if kind == "joint" else kind
        deed = choices.turn("deed " + kind, FIT[kind])
        slots = self.slots(speaker, other)
        due, sum_ = self.act(deed, slots)
        plain = account.style.name == "plain"
        status = choices.turn("status " + class_, STATUSES[class_]) if plain else STATUSES[class_][0]
        conditional = class_ in ("commitment", "offer", "willingness") and choices.below(6) == 5
        if conditional:
            words = choices.pick(CONDITIONS)
            slots["if"] = Piece(", " + words, {"if": (2, 2 + len(words))})
        template = account.pick(account.style.undertakes[kind])
        self.name(template, slots, s=speaker, o=other)
        who = self.principals if kind == "joint" else (speaker,)
        placed, chain = self.say(template, slots, who, relay=relay)
        self.statement(placed, chain, "in_call", "commissive")
        conditional = conditional and "if" in template.slots
        if kind == "joint":
            actors = [figure.id for figure in self.principals]
        elif "land" in template.slots:
            actors = [speaker.side or ""]
        else:
            actors = [speaker.id]
        commitment = self.commitment(placed, chain, class_, deed, status)
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
            commitment["event"] = self.occasion(placed, deed, due, speaker, other)["id"]
        if status in _AFTERWARDS:
            account.put(Piece(_AFTERWARDS[status].format(oland=other.land), {}))

    def act(self, deed: Deed, slots: dict[str, str | Piece]) -> tuple[str | None, JSON | None]:
        """Fill in the act as infinitive and as gerund; return when it is due and the sum that it names."""
        choices = self.account.choices
        due: str | None = None
        slots["due"] = ""
        if deed.dated:
            due, slots["due"] = self.due()
        slots["subject"] = self.matter()[1] if "{subject}" in deed.infinitive else ""
        slots["number"] = str(2 + choices.below(8))
        sum_: JSON | None = None
        if "{amount}" in deed.infinitive:
            slots["amount"], value, currency = choices.pick(AMOUNTS)
            sum_ = {"value": value, "currency": currency}
        slots["deed"] = compiled(deed.infinitive).fill(slots)
        slots["doing"] = compiled(deed.gerund).fill(slots)
        return due, sum_

    def due(self) -> tuple[str | None, str]:
        """Choose when something is due: EDTF, and words with a space before them."""
        choices, day = self.account.choices, self.day
        kind = choices.turn("due", ("none", "month", "month", "day", "half", "none", "month", "day", "leap"))
        if kind == "none":
            return None, ""
        if kind == "half":
            edtf, words = days.half_of(day)
            return edtf, " " + words
        if kind == "leap":
            leap = days.leap_day_after(day)
            return leap.isoformat(), " on " + days.worded(leap, self.account.style.order)
        later = days.after(day, 35 + choices.below(300))
        if kind == "day":
            return later.isoformat(), " on " + days.worded(later, self.account.style.order)
        return days.month_of(later), f" in {days.MONTHS[later.month - 1]} {later.year}"

    def commitment(self, placed: Placed, chain: list[JSON], class_: str, deed: Deed, status: str) -> JSON:
        """Add an undertaking whose clause is marked `c`."""
        commitment: JSON = {
            "id": f"c{1 + len(self.commitments)}",
            "class": class_,
            "type": deed.type,
            "actors": [],
            "toward": [],
            "action": placed.words("c"),
            "polarity": deed.polarity,
            "binding": False,
            "status": status,
            "condition": None,
            "due": None,
            "place": None,
            "amount": None,
            "responds_to": None,
            "event": None,
            "setting": "in_call",
            "attribution": chain,
            "evidence": [placed.evidence("c")],
        }
        self.commitments.append(commitment)
        return commitment

    def occasion(self, placed: Placed, deed: Deed, due: str | None, guest: Figure, host: Figure) -> JSON:
        """Add the visit or the summit that an undertaking is about."""
        event = self.event(deed.event, placed, "future", "planned")
        event |= {
            "date": due,
            "basis": "explicit" if due else None,
            "place": capital(host.side or ""),
            "host": host.side,
            "participants": [guest.id],
        }
        return event

    def event(self, kind: str, placed: Placed, when: str, status: str) -> JSON:
        """Add an event whose words are marked `e`."""
        event: JSON = {
            "id": f"e{1 + len(self.events)}",
            "kind": kind,
            "name": placed.words("e"),
            "when": when,
            "date": None,
            "basis": None,
            "place": None,
            "host": None,
            "participants": [],
            "status": status,
            "evidence": [placed.evidence("e")],
        }
        self.events.append(event)
        return event

    def invite(self) -> None:
        """Let one invite another, who accepts, declines or does not answer."""
        account = self.account
        choices = account.choices
        host, guest = self.speakers()
        slots = self.slots(host, guest)
        due, _ = self.act(INVITATION, slots)
        template = account.pick(account.style.undertakes["invite"])
        self.name(template, slots, s=host, o=guest)
        placed, chain = self.say(template, slots, (host,))
        self.statement(placed, chain, "in_call", "commissive")
        plain = account.style.name == "plain"
        answer = choices.turn(
            "answer", ("accepted", "accepted", "offered", "declined") if plain else ("accepted", "offered")
        )
        offer = self.commitment(placed, chain, "offer", INVITATION, answer)
        place = capital(host.side or "")
        event = self.occasion(placed, INVITATION, due, guest, host)
        offer |= {"actors": [host.id], "toward": [guest.id], "due": due, "place": place, "event": event["id"]}
        if answer == "offered":
            return
        if answer == "declined":
            template = compiled("<c><by declined>{s} declined</by> the invitation</c>")
            event["status"] = "cancelled"
        else:
            template = account.pick(account.style.undertakes["accept"])
        slots = self.slots(guest, host)
        self.name(template, slots, s=guest, o=host)
        placed, chain = self.say(template, slots, (guest,))
        self.statement(placed, chain, "in_call", "commissive")
        accepted = answer == "accepted"
        reply = self.commitment(
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

    def occurrence(self) -> None:
        """Tell of another event, past or to come."""
        choices = self.account.choices
        kind, when, status, source = choices.turn("event", EVENTS)
        speaker, other = self.speakers()
        slots = self.slots(speaker, other)
        offset = 40 + choices.below(200)
        day = days.after(self.day, -offset if when == "past" else offset)
        slots["day"] = days.worded(day, self.account.style.order)
        template = compiled(source)
        placed = self.account.put(template.fill(slots))
        self.statement(placed, [], "background", "assertive")
        event = self.event(kind, placed, when, status)
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

    def third(self) -> None:
        """Let somebody speak of a person who was not on the call."""
        choices = self.account.choices
        speaker, other = self.speakers()
        side = choices.turn("third", POOL)
        while side in [figure.side for figure in self.principals]:
            side = POOL[(POOL.index(side) + 1) % len(POOL)]
        figure = self.somebody(choices.turn("mentioned", MENTIONED), side)
        slots = self.slots(speaker, other)
        template = self.account.pick(MENTIONS)
        self.name(template, slots, s=speaker, z=figure)
        placed, chain = self.say(template, slots, (speaker,))
        self.statement(placed, chain, "in_call", "assertive")

    def somebody(self, kind: str, side: str) -> Figure:
        """Choose a person of a third side, by how the text is to name that one."""
        identifier = f"p{self.first_person + len(self.people)}"
        choices = self.account.choices
        if kind == "leader":
            figure = leader(choices, side, self.day.isoformat(), identifier, level="leader", invented=False)
            figure = figure._replace(capacity=None)
        elif kind == "office":
            figure = unnamed(identifier, side)
        elif kind == "private":
            figure = invent(choices, identifier, None, "", None, None)
        else:
            prefix = MENTIONED_PREFIXES[kind]
            figure = invent(choices, identifier, side, prefix, f"Defence Minister of {land(side)}", None)
            figure = figure._replace(status=cast(OfficeStatus, kind))
        self.people.append(figure)
        return figure

    def tell(self, point: str) -> None:
        """Write one point by its name."""
        POINTS[point](self)


def _step(source: str, verb: str | None, evidence: list[JSON]) -> JSON:
    return {"source": source, "verb": verb, "evidence": evidence}


_AFTERWARDS: Final = {
    "withdrawn": "the offer was taken back later",
    "lapsed": "the offer lapsed when its term had passed",
    "fulfilled": "this has been done since",
    "disputed": "{oland} disputes this",
    "awaiting_response": "no answer had been given",
}

_ANSWERED: Final = Deed("visit", "", "")

POINTS: Final[dict[str, Callable[[Talk], None]]] = {
    "view": Talk.view,
    "quoted": lambda talk: talk.view(quoted=True),
    "saying": Talk.saying,
    "directive": lambda talk: talk.attitude("directive"),
    "expressive": lambda talk: talk.attitude("expressive"),
    "declarative": lambda talk: talk.attitude("declarative"),
    "silence": Talk.silence,
    "background": Talk.background,
    "opening": lambda talk: talk.elsewhere("opening"),
    "told": lambda talk: talk.elsewhere("told"),
    "cited": lambda talk: talk.elsewhere("cited"),
    "separate": lambda talk: talk.elsewhere("separate"),
    "earlier": lambda talk: talk.elsewhere("earlier"),
    "briefed": Talk.briefed,
    "event": Talk.occurrence,
    "mention": Talk.third,
    "invite": Talk.invite,
    **{kind: partial(Talk.undertaking, kind=kind) for kind in ("joint", *STATUSES)},
    **{"relayed " + kind: partial(Talk.undertaking, kind=kind, relay=True) for kind in ("joint", *STATUSES)},
}
