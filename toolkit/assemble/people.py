"""People into the record: ids, names, offices, and who of them was on the call."""

from collections.abc import Iterable
from typing import Any, cast

from toolkit.assemble.evidence import Evidences
from toolkit.extract.calls.call import Call
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.models import Capacity, Evidence, Office, OfficeStatus, Participant
from toolkit.models import Person as PersonRecord
from toolkit.reference import Holder, office_on, office_title
from toolkit.temporal.edtf import add_days
from toolkit.text import Span, visible


def display_name(person: Person) -> str | None:
    """Return the fullest name: the text's where it has two words or more, else the reference data's."""
    forms = person.forms
    published = max(forms, key=_fullness) if len(forms) > 1 else forms[0] if forms else None
    known = person.holder.name if person.holder is not None else None
    if published is not None and _parts(published) > (max(1, _parts(known)) if known else 1):
        return _given_first(published, person.side)
    if known is not None:
        return known
    return _given_first(published, person.side) if published is not None else None


def _fullness(name: str) -> tuple[int, int]:
    return len(name.split()), len(name)


def _parts(name: str) -> int:
    return len(name.replace("-", " ").split())


#: Sides whose names the field writes with the given name first, though they put the family name there.
_TURNED = frozenset(("JPN", "HUN"))


def _given_first(name: str, side: str | None) -> str:
    """Write a name as the field does: "TANAKA Hiroshi" of Japan as "Hiroshi Tanaka", "PARK Jin" as "Park Jin"."""
    words = visible(name).split()
    if not any(map(str.isupper, words)):
        return " ".join(words)
    shouted = [_is_shouted(word) for word in words]
    cased = [
        "-".join(map(str.capitalize, w.split("-"))) if s else w for w, s in zip(words, shouted, strict=True)
    ]
    if side in _TURNED and shouted[0] and len(words) > 1 and not any(shouted[1:]):
        cased = [*cased[1:], cased[0]]
    return " ".join(cased)


def _is_shouted(word: str) -> bool:
    """Tell a family name in capitals from initials, "JD", and from the number of a name, "III"."""
    letters = word.replace("-", "")
    return letters.isalpha() and word.isupper() and len(word) > 2 and not set(word) <= set("IVX")


def together(people: Iterable[Person]) -> list[tuple[Person, ...]]:
    """Put those together who are one person: the same holder of an office, or the same full name."""
    found: dict[object, list[Person]] = {}
    for person in people:
        name = display_name(person)
        key = name if name is not None and " " in name else person.index
        found.setdefault(key, []).append(person)
    return [tuple(group) for group in found.values()]


def person_record(same: tuple[Person, ...], pid: str, evidences: Evidences, day: str | None) -> PersonRecord:
    """Return a person of the text as the record has it; what the text takes for several may be one."""
    person = same[0]
    spans = person.mentions or []
    evidence = tuple(evidences.span(Span(*span), "person.named") for span in spans[:1])
    published = dict.fromkeys(form for each in same for form in each.forms)
    published = published or _by_office(evidence, alone=person.office is None and person.holder is None)
    office: Office | None = None
    if person.office is not None:
        office = Office(title=person.office, basis="explicit", status=cast(Any, person.status))
    elif person.holder is not None:
        held = office_on(person.holder, day) or person.holder
        if not _is_far_off(held, day):
            office = Office(
                title=office_title(held, person.side), basis="reference", status=_status(held, day)
            )
    return PersonRecord(
        id=pid,
        name=display_name(person),
        published_as=tuple(published),
        side=person.side,
        office=office,
        wikidata=person.holder.wikidata if person.holder is not None else None,
        evidence=evidence,
    )


_DETERMINED = ("the ", "his ", "her ")


def _by_office(evidence: tuple[Evidence, ...], *, alone: bool) -> dict[str, None]:
    """Return what a text calls somebody whom it never names: "the Taoiseach", and "Saudi counterpart" where that `alone` is told."""
    forms = (each.exact for each in evidence)
    return dict.fromkeys(
        form for form in forms if (alone or form.lower().startswith(_DETERMINED)) and "\n" not in form
    )


def _is_far_off(held: Holder, day: str | None) -> bool:
    """Tell whether somebody came into an office later than a president who was elected by then would."""
    if day is None or held.held_on(day) != "no" or day >= held.start:
        return False
    oath = add_days(day, _UNTIL_OATH) or day
    return not held.has_role("head_of_state") or held.start > oath


_UNTIL_OATH = 80  #: days from an election to the oath, as in the United States


def _status(held: Holder, day: str | None) -> OfficeStatus | None:
    """Return what the reference data says of an office on a day beside its being held."""
    if day is not None and held.held_on(day) == "no":
        return "elect" if day < held.start else "former"
    return "acting" if held.acting else None


def participant(record: PersonRecord, capacity: str) -> Participant:
    """Return the same person as a participant."""
    return Participant(
        id=record.id,
        name=record.name,
        published_as=record.published_as,
        side=record.side,
        office=record.office,
        wikidata=record.wikidata,
        evidence=record.evidence,
        capacity=cast(Capacity, capacity),
    )


def others_named(reading: Reading, call: Call) -> list[Person]:
    """Return the people of the text beside those on the call: named, or speaking."""
    speaking = {
        p
        for found in reading.predicates
        for q in found
        if q.subject is not None and q.speech
        for p in q.subject.people
    }
    return [
        p
        for p in reading.people.all
        if p not in call.people and p.forms and (p.strong or p in speaking) and p.mentions
    ]
