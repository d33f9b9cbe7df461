"""Let who is named take over the phrases of a person without a name: "the premier" of one paragraph is "Ana Ruiz" of the next."""

from collections.abc import Sequence

from toolkit.extract.people.person import Person


def take_over(person: Person, nameless: Person, bound: Sequence[dict[int, Person]]) -> None:
    """Make somebody what a nameless person is, and all phrases that are `bound` to that one mean him."""
    person.title, person.role, person.office = nameless.title, nameless.role, nameless.office
    person.side, person.side_basis = nameless.side, nameless.side_basis
    person.mentions = sorted({*person.mentions, *nameless.mentions})
    nameless.mentions, nameless.side = [], None
    for found in bound:
        for index, one in found.items():
            if one is nameless:
                found[index] = person
