"""Whom a lead calls by their offices alone, and the next sentences by name: "Norway's minister and Peru's spoke by phone. Vik told Soto that"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.reading import Reading

_BEHIND = 3  #: sentences
_TELLING = frozenset("tell assure reassure inform warn urge press ask promise remind reply respond".split())


def name_by_telling(reading: Reading, call: Call) -> None:
    """Put who is told right behind a call to have spoken in it in the place of those of their states without a name."""
    nameless = [p for p in call.people if not p.forms and p.side is not None]
    if not nameless or len(call.people) != len({p.side for p in call.people}):
        return
    for other in nameless:
        found = _named(reading, call, other)
        if len(found) == 1:
            call.people = [found[0] if p is other else p for p in call.people]
            call.callers = [found[0] if p is other else p for p in call.callers]


def _named(reading: Reading, call: Call, nameless: Person) -> list[Person]:
    """Return who of the state of somebody without a name says something, or is told it, in the next sentences."""
    below = [r.sentence for r in call.reports if r.sentence >= reading.layout.body]
    if not below:
        return []
    first = min(below)
    found: dict[int, Person] = {}
    for number in range(first + 1, min(len(reading.layout.sentences), first + 1 + _BEHIND)):
        for predicate in reading.predicates[number]:
            if predicate.lemma not in _TELLING and not predicate.speech:
                continue
            subject = predicate.subject.people if predicate.subject is not None else ()
            told = [
                p
                for a in reading.actors[number]
                if predicate.last <= a.first <= predicate.last + 1
                for p in a.people
            ]
            for person in (*subject, *(told if predicate.lemma in _TELLING else ())):
                if _may_be(person, nameless) and person not in call.people:
                    found[person.index] = person
    return list(found.values())


def _may_be(person: Person, nameless: Person) -> bool:
    """Tell whether a named one may be who holds an office without a name: of his state, and no leader or spokesman where he is none."""
    return (
        bool(person.forms)
        and person.side == nameless.side
        and person.role not in ("spokesperson", "legislator", "ambassador")
        and (person.role not in LEADERS or nameless.role in LEADERS)
        and (
            nameless.role in (None, "counterpart")
            or person.role in (None, "royal", nameless.role)
            or _is_minister(person, nameless)
        )
    )


def _is_minister(person: Person, nameless: Person) -> bool:
    """Tell whether both are ministers, of whom reference data may know another office."""
    roles = {str(person.role), str(nameless.role)}
    return all(role.endswith("minister") or role == "vice" for role in roles) and person.title is None
