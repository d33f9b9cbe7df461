"""Bind the name and the office with which the first two paragraphs of a report open.

British papers tell in the lead what somebody is, and only then who: "The Norwegian fisheries minister has urged …",
"Kari Aasheim spoke to …"; or who it is, and only then what: "Kari Aasheim has urged …", "The fisheries minister spoke to …".
"""

from collections.abc import Sequence

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.standins import take_over

_FULL = 2  #: words of a name with a given name
_OWNED = ("'s", "'", ",")  #: "The minister's office", "The minister, X,"


def bind_delayed(
    layout: Layout, read: Sequence[Sequence[PersonMention]], bound: Sequence[dict[int, Person]]
) -> None:
    """Give somebody whom a text names without an office the one that stands alone at its beginning."""
    lead = layout.body
    after = layout.sentences[lead].paragraph + 1 if lead < len(layout.sentences) else len(layout.paragraphs)
    if after >= len(layout.paragraphs):
        return
    following = layout.sentence_at(layout.paragraphs[after].first)
    if not read[lead] or not read[following]:
        return
    if _take_office(layout, (lead, following), read, bound):
        return
    office, named = read[lead][0], read[following][0]
    person, known = bound[following].get(0), bound[lead].get(0)
    if (
        person is None
        or not is_open(person)
        or named.first != layout.sentences[following].first
        or not _stands_alone(layout, lead, office)
        or (known is not None and (known.forms or known.holder is not None))
    ):
        return
    if known is not None:
        take_over(person, known, bound)
    elif office.office is not None:
        person.title, person.role, person.side = office.office.title, office.office.role, office.side
    person.strong = True
    tokens = layout.tokens
    place = (tokens.starts[office.first], tokens.ends[office.last - 1])
    person.mentions = sorted({*person.mentions, place})
    bound[lead][0] = person


def _take_office(
    layout: Layout,
    opening: tuple[int, int],
    read: Sequence[Sequence[PersonMention]],
    bound: Sequence[dict[int, Person]],
) -> bool:
    """Give whom the lead opens with by name the office that stands alone at the head of the next paragraph."""
    lead, following = opening
    named, office = read[lead][0], read[following][0]
    person, known = bound[lead].get(0), bound[following].get(0)
    alone = (
        office.name is None and office.office is not None and office.determined and not office.office.plural
    )
    if person is None or office.office is None or not alone or not is_open(person):
        return False
    first = layout.sentences[following].first
    if (
        named.first != layout.sentences[lead].first
        or office.first != first
        or layout.tokens.folds[first] != "the"
    ):
        return False
    if office.office.role not in _OFFICES:
        return False
    beside = any(
        p is known for i, p in bound[following].items() if i
    )  # "The home secretary and Marte, Peru's, spoke"
    if known is not None and not beside and (known.forms or known.holder is not None):
        return False
    if layout.tokens.folds[office.last : office.last + 1] in (["'s"], ["'"]):
        return False
    if known is not None and not beside:
        take_over(person, known, bound)
    else:
        person.title, person.role, person.side = office.office.title, office.office.role, office.side
    person.strong = True
    tokens = layout.tokens
    person.mentions = sorted({*person.mentions, (tokens.starts[office.first], tokens.ends[office.last - 1])})
    bound[following][0] = person
    return True


_OFFICES = frozenset(
    "head_of_state head_of_government foreign_minister defence_minister other_minister vice deputy adviser organisation_head".split()
)


def is_open(person: Person) -> bool:
    """Tell whether a text names somebody in full and says nowhere what he is."""
    return (
        len(person.words) >= _FULL and person.side is None and person.title is None and person.holder is None
    )


def _stands_alone(layout: Layout, number: int, mention: PersonMention) -> bool:
    """Tell whether an office with its state opens a sentence, and no name goes with it."""
    return (
        mention.name is None
        and mention.office is not None
        and not mention.office.plural
        and mention.side is not None
        and mention.determined
        and mention.first == layout.sentences[number].first
        and layout.tokens.folds[mention.last] not in _OWNED
    )
