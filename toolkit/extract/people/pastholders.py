"""Whom "the former secretary-general" means: who held the office once, of those whom a text has named."""

from collections.abc import Iterable

from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention


def past_holder(mention: PersonMention, named: Iterable[Person], day: str | None) -> Person | None:
    """Return who of those `named`, the latest last, held an office before the day of the text; None where nobody did.

    Whoever holds it now is not meant, and who else held it before the text does not say.
    """
    office = mention.office
    if office is None:
        return None
    held = [p for p in named if mention.side in (None, p.side) and _held(p, office.role, day)]
    return held[-1] if held else None


def _held(person: Person, role: str, day: str | None) -> bool:
    """Tell whether somebody is known to have held an office of a role, or the text calls him its former holder."""
    if person.status == "former" and person.role == role:
        return True
    holder = person.holder
    return holder is not None and day is not None and holder.has_role(role) and holder.held_on(day) == "no"
