"""Whom a text first calls by an office alone and names further on: "a call with her Chilean counterpart … The call with Vega"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.reading import Reading


def name_later(reading: Reading, calls: list[Call]) -> list[Call]:
    """Put the one of whom a text tells the name, and not the state, in the place of who stands without a name on a call.

    Return the calls: one that is then on the same people as another is the other.
    """
    kept, named = list[Call](), False
    for call in calls:
        named = _name(reading, call) or _by_other(call, calls) or named
        same = next((c for c in kept if named and _are_one(c, call)), None)
        if same is None:
            kept.append(call)
            continue
        for report in call.reports:
            same.absorb(report._replace(people=(), sides=(), callers=()))
        same.medium = call.medium if same.medium in (None, "talk") else same.medium
    return kept


def _are_one(call: Call, other: Call) -> bool:
    same = set(call.people) == set(other.people) and call.sides == other.sides and call.status == other.status
    return same and len(call.people) > 1


def _name(reading: Reading, call: Call) -> bool:
    """Name who stands without a name on a call; tell whether anybody did."""
    renamed = False
    for nameless in [p for p in call.people if not p.forms and p.side is not None and p.role is not None]:
        found = _in_reports(call) or _of_office(reading, call, nameless)
        if len(found) != 1:
            continue
        (person,) = found
        person.side, person.side_basis = nameless.side, "resolved"
        person.role = person.role or nameless.role
        person.mentions = [*nameless.mentions, *person.mentions]
        call.people = [person if p is nameless else p for p in call.people]
        call.callers = [person if p is nameless else p for p in call.callers]
        renamed = True
    return renamed


def _by_other(call: Call, calls: list[Call]) -> bool:
    """Name who stands without a name on a call by another one with the same other end: "spoke with the rebels' negotiator", "had spoken with X"."""
    nameless = [p for p in call.people if not p.forms and p.side is not None]
    if len(nameless) != 1 or len(call.people) != _BOTH or call.status not in (None, "held"):
        return False
    rest = set(call.people) - set(nameless)
    fitting = [
        (set(c.people) - rest).pop()
        for c in calls
        if c is not call and len(c.people) == _BOTH and rest < set(c.people) and c.status == call.status
    ]
    code = nameless[0].side or ""
    fitting = [p for p in fitting if _is_open(p) or (p.forms and p.side == code and _may_be(p, nameless[0]))]
    if len(fitting) != 1:
        return False
    if fitting[0].side is None:
        fitting[0].side, fitting[0].side_basis = code, "resolved"
    call.people = [fitting[0] if p is nameless[0] else p for p in call.people]
    call.callers = [fitting[0] if p is nameless[0] else p for p in call.callers]
    return True


def _may_be(person: Person, nameless: Person) -> bool:
    """Tell whether a named one may be the counterpart of whom the text spoke before: no head of state where he is a minister's."""
    if (person.side or "").startswith("X_"):
        return True
    ranked = person.role in LEADERS or person.role in _MINISTERS
    return nameless.role not in LEADERS and (not ranked or person.role == nameless.role)


_MINISTERS = frozenset(("foreign_minister", "defence_minister"))
_BOTH = 2  #: people on a call


def _in_reports(call: Call) -> list[Person]:
    """Return whom "the call with Vega" names, who is not on the call yet."""
    named = {p.index: p for r in call.reports if r.definite and r.rule in _NOUNS for p in r.people}
    return [p for p in named.values() if _is_open(p) and p not in call.people]


_NOUNS = frozenset(("call.noun", "call.in"))


def _of_office(reading: Reading, call: Call, nameless: Person) -> list[Person]:
    """Return who holds the same office in the text, and of no state that it names; else who speaks right behind the report."""
    open_ = [p for p in reading.people.all if _is_open(p) and p not in call.people]
    same = [p for p in open_ if p.role == nameless.role]
    if same or nameless.role != "other_minister":
        return same
    first = min(r.sentence for r in call.reports)
    behind = reading.predicates[first + 1 : first + 1 + _BEHIND]
    speaking = {
        p.index: p
        for predicates in behind
        for q in predicates
        if q.subject is not None and (q.speech or q.kind == "tell")
        for p in q.subject.people
    }
    return [p for p in open_ if p.role in (None, "royal") and p.index in speaking]


_BEHIND = 3  #: sentences


def _is_open(person: Person) -> bool:
    in_office = person.status not in ("former", "elect", "designate")
    nobody = person.side is None and person.holder is None
    return bool(person.forms and person.mentions) and nobody and in_office
