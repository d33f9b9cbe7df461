"""One person under spellings that only reference data tells to be one: "Abdel-Fattah Burhan" and "Abdul-Fattah Al-Burhan"."""

from toolkit.extract.people.person import Person


def unite(everybody: list[Person], bound: list[dict[int, Person]]) -> None:
    """Make those one who are known to be the same holder, in the list of people and wherever a phrase is bound to them."""
    first: dict[object, Person] = {}
    same: dict[int, Person] = {}
    for person in everybody:
        if person.holder is None or not person.words:
            continue
        known = first.setdefault(person.holder.person, person)
        if known is not person and person.side in (None, known.side):
            same[person.index] = known
            _take_in(known, person)
    if not same:
        return
    everybody[:] = [p for p in everybody if p.index not in same]
    for phrases in bound:
        for index, person in phrases.items():
            phrases[index] = same.get(person.index, person)


def _take_in(person: Person, other: Person) -> None:
    """Give a person the names, the places and, where he has none, the office that a text gives the other."""
    person.forms += [form for form in other.forms if form not in person.forms]
    person.form_words += [words for words in other.form_words if words not in person.form_words]
    person.mentions = sorted({*person.mentions, *other.mentions})
    person.strong = person.strong or other.strong
    person.gender = person.gender or other.gender
    person.status = person.status or other.status
    if person.office is None and other.office is not None:
        person.office, person.office_basis = other.office, other.office_basis
        person.title, person.role = other.title, other.role
