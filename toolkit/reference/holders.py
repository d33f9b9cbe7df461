"""Who held which office of which side, and when.

Dates are EDTF: a start of `2021-09` is known to the month only. Where an end is unknown, the holder was in
office on `as_of`, the last day on which a source says so; later days are presumed.
"""

import json
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

from toolkit.collector import paused_collection
from toolkit.patterns import awaited
from toolkit.reference import register

Certainty = Literal["yes", "near", "presumed", "no"]

#: Roles from the highest; the first that a person held on a day is the office they speak in.
RANKS = (
    "head_of_state", "monarch", "head_of_government", "organisation_head", "foreign_minister", "vice",
    "defence_minister", "adviser", "other_minister", "spokesperson", "deputy", "ambassador",
)  # fmt: skip
_RANK = {role: rank for rank, role in enumerate(RANKS)}

#: Days around a change of office on which sources disagree: election or nomination against oath.
TOLERANCE_DAYS = 10


_DAY = awaited(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


class Holder(NamedTuple):
    """One person in one office for one term; `start` and `end` are EDTF, `end` None while open."""

    name: str
    family_name: str
    side: str
    office: str
    role: str
    start: str
    end: str | None
    as_of: str | None
    acting: bool
    also: tuple[str, ...]  #: further roles: a head of state who is also the head of government
    wikidata: str | None
    aliases: tuple[str, ...]
    person: int  #: the same for all terms of one person
    sources: tuple[str, ...]

    def has_role(self, role: str) -> bool:
        """Tell whether the office has a role; a monarch counts as a head of state."""
        return role in (self.role, *self.also) or (role == "head_of_state" and self.role == "monarch")

    def held_on(self, on: str) -> Certainty:
        """Tell whether the office was held on an EDTF day, month, year or at any time in an interval.

        `near` is a day within `TOLERANCE_DAYS` of the term; `presumed` is after the last sighting of an
        open term.
        """
        first, last = bounds(on)
        start = _first_day(self.start)
        if last < start:
            return "near" if _days(last, start) <= TOLERANCE_DAYS else "no"
        if self.end is not None:
            end = _last_day(self.end)
            if first <= end:
                return "yes"
            return "near" if _days(end, first) <= TOLERANCE_DAYS else "no"
        return "yes" if self.as_of is not None and first <= self.as_of else "presumed"


@lru_cache(maxsize=4096)
def bounds(on: str) -> tuple[str, str]:
    """Return the first and the last day of an EDTF date; an open or unreadable bound reaches to any day."""
    first, _, last = on.partition("/")
    begin, end = _first_day(first.strip("~?%")), _last_day((last or first).strip("~?%"))
    return (begin if _DAY.match(begin) else "0000-00-00", end if _DAY.match(end) else "9999-99-99")


def _first_day(day: str) -> str:
    day = day.replace("X", "0")
    return day[:10] if len(day) >= 10 else {4: f"{day}-01-01", 7: f"{day}-01"}.get(len(day), "0000-00-00")


def _last_day(day: str) -> str:
    day = day.replace("X", "9")
    return day[:10] if len(day) >= 10 else {4: f"{day}-12-31", 7: f"{day}-31"}.get(len(day), "9999-99-99")


def _days(earlier: str, later: str) -> int:
    """Count the days between two days, for bounds that stand for no real day (the 31st of June) roughly."""
    first, second = (tuple(map(int, day.split("-"))) for day in (earlier, later))
    return sum((b - a) * days for a, b, days in zip(first, second, (365, 30, 1), strict=False))


class Person(NamedTuple):
    """One person with all names and all terms, in the order of the terms."""

    number: int
    name: str
    family_name: str
    aliases: tuple[str, ...]
    terms: tuple[Holder, ...]


@cache
def rows() -> tuple[list[str], list[list[Any]]]:
    """Return the data as it stands: the sources, and a row for each person."""
    with paused_collection():
        data: dict[str, Any] = json.loads(register.stored())
    return data["sources"], data["people"]


@cache
def person(number: int) -> Person:
    """Return one person by the row's number."""
    return _made(number, register.row(number))


def bearers(name: str) -> tuple[Person, ...]:
    """Return all who bear a name, letter case aside."""
    return tuple(_made(number, row) for number, row in register.bearing(name).items())


def _made(number: int, row: list[Any]) -> Person:
    sources = register.sources()
    name, family, names, wikidata, terms = row
    aliases = tuple(names)
    held = tuple(
        Holder(
            name,
            family,
            side,
            office,
            role,
            start,
            None if end[:1] == "/" else end,
            (end[1:] or None) if end[:1] == "/" else None,
            "a" in flags,
            ("head_of_government",) if "g" in flags else (),
            wikidata,
            aliases,
            number,
            tuple(sources[i] for i in origins),
        )
        for side, office, role, start, end, flags, origins in terms
    )
    return Person(number, name, family, aliases, held)


@cache
def _of_side(side: str) -> tuple[Holder, ...]:
    held = [term for number in register.of_side(side) for term in person(number).terms if term.side == side]
    return tuple(sorted(held, key=_order))


def _order(holder: Holder) -> tuple[int, str, str]:
    return (_RANK.get(holder.role, len(RANKS)), holder.start, holder.name)


def holders(
    side: str, role: str | None = None, on: str | None = None, *, presumed: bool = True
) -> tuple[Holder, ...]:
    """Return the holders of a side's offices, the highest role first, then by start.

    `on` is an EDTF date; with `presumed=False`, terms that no source shows to have lasted until then are
    left out.
    """
    accepted = ("yes", "presumed") if presumed else ("yes",)
    return tuple(
        holder
        for holder in _of_side(side)
        if (role is None or holder.has_role(role)) and (on is None or holder.held_on(on) in accepted)
    )


def terms_of(who: Holder | str) -> tuple[Holder, ...]:
    """Return all terms of a person, given by one of the terms or by a name as the data writes it."""
    if isinstance(who, Holder):
        return person(who.person).terms
    for number, (name, _, aliases, *_) in enumerate(rows()[1]):
        if who == name or who in aliases:
            return person(number).terms
    return ()


def office_on(who: Holder | str, day: str | None, side: str | None = None) -> Holder | None:
    """Return the highest office that a person held on a day, else the last one left before it.

    `who` is a term of the person or a full name as the data writes it; `side` limits the search; without a
    day the latest office is returned. None where every term began later.
    """
    terms = [term for term in terms_of(who) if side is None or term.side == side]
    if day is None:
        return max(terms, key=lambda t: (t.end or "9999", t.start, -_order(t)[0]), default=None)
    sure = ("yes", "presumed", "near")
    current = [term for term in terms if term.held_on(day) != "no"]
    if current:
        return min(current, key=lambda t: (sure.index(t.held_on(day)), _order(t)[0], t.start))
    first = bounds(day)[0]
    left = [term for term in terms if term.end is not None and _last_day(term.end) < first]
    return max(left, key=lambda t: (t.end or "", -_order(t)[0]), default=None)


# Offices that are named without their side, or whose side stands inside the title.
_WHOLE = (
    "Taoiseach", "Tánaiste", "Pope", "European ", "African Union", "White House", "State Department",
    "Kurdistan", "Abu Dhabi", "Mossad", "for Bosnia", "Holiness", "Central Foreign Affairs Commission",
)  # fmt: skip
_INSIDE = {
    "High Representative for Foreign Affairs and Security Policy":
        "High Representative of the European Union for Foreign Affairs and Security Policy",
    "President of the Commission": "President of the {side} Commission",
    "Press Secretary of the President": "Press Secretary of the President of {side}",
    "Presidential Aide for Foreign Policy": "Aide to the President of {side}",
    "Diplomatic Adviser to the President": "Diplomatic Adviser to the President of {side}",
}  # fmt: skip


def office_title(holder: Holder, side: str | None = None) -> str:
    """Word an office with its side as the field does: "President of France", "Secretary General of NATO".

    `side` stands for the holder's own unless another is given.
    """
    from toolkit.reference.sides import short_name  # noqa: PLC0415 - who looks up holders only does without

    name = short_name(side or holder.side)
    office = holder.office
    inside = _INSIDE.get(office)
    if inside is not None:
        return inside.format(side=name)
    if any(word in office for word in _WHOLE):
        return office
    return f"{office} of {name}"
