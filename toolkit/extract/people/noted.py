"""Note on a person where a mention of them stands, the office that it gives them, and their standing in it: "acting", "former"."""

from collections.abc import Iterator

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.reference import modifiers


def note_office(person: Person, mention: PersonMention, layout: Layout) -> None:
    """Note where a person is mentioned, and the office, the longest title that a name has."""
    starts, ends = layout.tokens.starts, layout.tokens.ends
    person.mentions.append((starts[mention.first], ends[mention.last - 1]))
    if (
        mention.office_span is not None
        and mention.office is not None
        and mention.office.role != "counterpart"
    ):
        first, last = mention.office_span
        title = layout.tokens.text[starts[first] : ends[last - 1]]
        if person.status is None and person.office is None:
            person.status = standing_of(mention, layout)
        if person.office is None or (mention.name is not None and len(title) > len(person.office)):
            person.office = title


def standing_of(mention: PersonMention, layout: Layout) -> str | None:
    """Return what the words of a mention say of the office: "acting", "the former Norwegian minister", "-elect"."""
    folds = layout.tokens.folds
    for first, last in _around(mention.first, mention.last, mention.name):
        for hit in modifiers().find(folds, first, last):
            if hit.value != "new":
                return hit.value
    return None


def _around(first: int, last: int, name: tuple[int, int] | None) -> Iterator[tuple[int, int]]:
    """Yield the ranges of a mention's words before and after the name in it."""
    if name is None:
        yield first, last
        return
    yield first, name[0]
    yield name[1], last
