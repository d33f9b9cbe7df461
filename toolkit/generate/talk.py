"""The contents of one call in the making: people, sources, statements, undertakings, events and topics."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from toolkit.generate.account import JSON, Account, Placed
from toolkit.generate.deeds import Deed
from toolkit.generate.figures import Figure, capital, invent, land
from toolkit.generate.subjects import MATTERS
from toolkit.generate.template import Piece, Template


class Talk:
    """What is told of one call; each part says what of the record its sentence proves."""

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

    def matter(self, deck: str = "topic") -> tuple[str, str]:
        """Choose a subject that this call has not had yet; `deck` tells topics from what is undertaken."""
        code, subject = self.account.choices.turn(deck, MATTERS)
        while code in self.topics:
            code, subject = MATTERS[(MATTERS.index((code, subject)) + 1) % len(MATTERS)]
        return code, subject

    def slots(self, speaker: Figure, other: Figure) -> dict[str, str | Piece]:
        """Return what sentences may name."""
        return dict(_places(speaker.side or "", other.side or ""))

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
            chain.append(step(figure.id, frame.words["r"], [placed.evidence("r")]))
        else:
            placed = account.put(piece)
        if "by" in placed.marks:
            evidence = [placed.evidence("by")]
            chain += [step(speaker.id, verb, evidence) for speaker in speakers]
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
            "quotes": [placed.evidence("q")] if "q" in placed.marks else [],
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


@cache
def _places(side: str, other: str) -> Mapping[str, str | Piece]:
    """Return the names of a speaker's side and of the other, with their capitals, and no condition."""
    return {
        "land": land(side),
        "oland": land(other),
        "city": capital(side),
        "ocity": capital(other),
        "if": "",
    }


def step(source: str, verb: str | None, evidence: list[JSON]) -> JSON:
    """Return one step of an attribution."""
    return {"source": source, "verb": verb, "evidence": evidence}
