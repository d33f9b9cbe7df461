"""Bind two people whom a text names without their offices to the two offices that it names without their people.

A report that tells of a call as a story names its two leaders once in full and goes on with "the premier" and "the
Danish president"; who is who is left to the reader: "Ana Ruiz had kept the premier waiting" makes her the president.
"""

import itertools
from collections.abc import Iterable, Mapping, Sequence

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.standins import take_over
from toolkit.extract.words import groups
from toolkit.reference import Office

Bound = list[dict[int, Person]]

_PRINCIPALS = frozenset(
    ("head_of_state", "head_of_government", "monarch", "foreign_minister", "defence_minister")
)
_OWNED = ("'s", "'")  #: "the chancellor's office" may be named beside her
_FULL = 2  #: words of a name with a given name
_TWICE = 2  #: mentions that make somebody one of whom a text tells
_TWO = 2


def bind_by_elimination(
    layout: Layout, read: Sequence[Sequence[PersonMention]], bound: Bound, people: Iterable[Person]
) -> None:
    """Bind the two open names of an account to its two open offices, where the text leaves one way only."""
    names = [p for p in people if _is_open(p)]
    if len(names) != _TWO or not _tells_of_two(layout):
        return
    offices = _offices(layout, read, bound)
    if not 0 < len(offices) <= _TWO:
        return
    apart = _apart(layout, read, bound, names, offices)
    if not apart:
        return
    titles = [*offices, None][:_TWO]  # whoever is left over holds an office that the text does not name
    ways = [
        way
        for way in (dict(zip(names, titles, strict=True)), dict(zip(names, titles[::-1], strict=True)))
        if not any((p, title) in apart for p, title in way.items())
    ]
    if len(ways) != 1:
        return
    for person, title in ways[0].items():
        if title is None:
            person.role, person.strong = "leader", True
        else:
            _give(person, offices[title], bound)


def _is_open(person: Person) -> bool:
    """Tell whether a text names somebody in full, comes back to him, and never says what he is."""
    return (
        len(person.words) >= _FULL
        and person.side is None
        and person.title is None
        and person.holder is None
        and len(person.mentions) >= _TWICE
    )


def _tells_of_two(layout: Layout) -> bool:
    """Tell whether a text speaks of two people together: "the two women", "the pair"."""
    folds = layout.tokens.folds
    return any(hit.last - hit.first > 1 for hit in groups().find(folds))


class _OfficeMentions:
    """The phrases of one office that no name goes with, and the nameless person that some of them stand for."""

    __slots__ = ("office", "person", "places")

    def __init__(self, office: Office, person: Person | None) -> None:
        self.office = office
        self.person = person
        self.places: list[tuple[int, int, PersonMention]] = []


def _offices(
    layout: Layout, read: Sequence[Sequence[PersonMention]], bound: Bound
) -> Mapping[str, _OfficeMentions]:
    """Return the leaders' and ministers' offices that stand alone with their state, or more than once, by title."""
    found: dict[str, _OfficeMentions] = {}
    for number, mentions in enumerate(read):
        for index, mention in enumerate(mentions):
            office, person = mention.office, bound[number].get(index)
            if mention.name is not None or office is None or office.role not in _PRINCIPALS or office.plural:
                continue
            if (person is not None and person.forms) or not _is_definite(layout, mention):
                continue
            if person is None and mention.side is not None:
                continue
            title = person.title if person is not None and person.title is not None else office.title
            key = f"{title} {person.side if person is not None else None}"
            entry = found.setdefault(key, _OfficeMentions(office, person))
            entry.person = entry.person or person
            entry.places.append((number, index, mention))
    return {
        title: entry
        for title, entry in found.items()
        if len(entry.places) >= _TWICE or (entry.person is not None and entry.person.side is not None)
    }


def _is_definite(layout: Layout, mention: PersonMention) -> bool:
    folds = layout.tokens.folds
    return mention.determined and folds[mention.first] == "the"


def _apart(
    layout: Layout,
    read: Sequence[Sequence[PersonMention]],
    bound: Bound,
    names: Sequence[Person],
    offices: Mapping[str, _OfficeMentions],
) -> set[tuple[Person, str]]:
    """Return who is not who: a name and an office in one sentence are two people."""
    apart: set[tuple[Person, str]] = set()
    for (title, entry), person in itertools.product(offices.items(), names):
        here = {
            number for number, _, mention in entry.places if layout.tokens.folds[mention.last] not in _OWNED
        }
        if any(bound[number].get(index) is person for number in here for index in range(len(read[number]))):
            apart.add((person, title))
    return apart


def _give(person: Person, entry: _OfficeMentions, bound: Bound) -> None:
    """Make somebody the holder of an office, and all that stands for the office stand for him."""
    known, office = entry.person, entry.office
    person.title, person.role, person.strong = office.title, office.role, True
    if known is not None:
        take_over(person, known, bound)
    for number, index, _ in entry.places:
        bound[number][index] = person
