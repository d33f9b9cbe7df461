"""Find the third on a call of which a lead names two: "In a call, X and Y insisted on a truce" below "X and Y urge Z", or "the three leaders"."""

from toolkit.extract.calls.attendance import add_person
from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_TWO = 2
_NEAR = 8  #: sentences of the body in which the third speaks or "the three" are counted
_THREE = frozenset(
    "leaders presidents premiers ministers chancellors men women heads politicians officials".split()
)
_TO = frozenset("urge tell press warn ask call implore demand push pressure".split())


def add_third(reading: Reading, call: Call) -> None:
    """Add whom two on a call address in the title, or the one other leader who speaks where a text counts three."""
    reports = call.reports
    if len(call.people) != _TWO or call.sides or call.status not in (None, "held") or not reports:
        return
    lead = min(r.sentence for r in reports)
    if not any(r.rule == "call.in" and set(r.people) == set(call.people) for r in reports):
        return  # "X spoke with Y" names both ends
    found = _addressed(reading, call) or (_counted(reading, lead) and _speaking(reading, call, lead)) or ()
    if len(found) == 1:
        add_person(call, found[0])


def _addressed(reading: Reading, call: Call) -> tuple[Person, ...]:
    """Return whom the two urge or tell something in the title."""
    people = set(call.people)
    for number in range(reading.layout.body):
        for p in reading.predicates[number]:
            both = p.subject is not None and set(p.subject.people) == people
            if both and p.lemma in _TO and not p.passive:
                behind = (a for a in reading.actors[number] if p.last <= a.first <= p.last + 1 and a.people)
                return tuple(q for a in behind for q in a.people if _may_be(call, q))
    return ()


def _counted(reading: Reading, lead: int) -> bool:
    """Tell whether "the three leaders" act in the sentences behind a lead."""
    folds = reading.tokens.folds
    return any(
        a.kind == "group" and "three" in folds[a.first : a.last] and folds[a.last - 1] in _THREE
        for actors in reading.actors[lead : lead + _NEAR]
        for a in actors
    )


def _speaking(reading: Reading, call: Call, lead: int) -> tuple[Person, ...]:
    """Return the other leaders who say something behind a lead."""
    speakers = (
        p.subject.people[0]
        for predicates in reading.predicates[lead : lead + _NEAR]
        for p in predicates
        if p.speech and p.subject is not None and len(p.subject.people) == 1
    )
    return tuple(dict.fromkeys(q for q in speakers if _may_be(call, q)))


def _may_be(call: Call, person: Person) -> bool:
    named = person.strong and person.side is not None and person.side not in call.all_sides()
    return named and person not in call.people and (person.role in PRINCIPAL or person.holder is not None)
