"""Bind two names that stand together to the two offices with which a report's lead names their holders, in the same order.

Agencies and papers tell in the lead what two people are, and only then who: "The fisheries ministers of Norway and Chile
agreed …", "Norway's fisheries minister and her Chilean counterpart agreed …"; "Kari Aasheim and Ana Ruiz talked by phone".
"""

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from toolkit.extract.layout import Layout
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.delayed import is_open
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.standins import take_over
from toolkit.patterns import awaited
from toolkit.reference import Office, SideName

# "the fisheries ministers of Norway and Chile", "the Norwegian and Chilean fisheries ministers", whom no names follow.
_OF_BOTH = awaited(r"(?P<office>L)o[tfM]*(?P<one>S)c?a[tfM]*(?P<other>S)(?![c:]?H*N)")
_BOTH = awaited(r"(?P<one>[DS])c?a[tfM]*(?P<other>[DS])(?P<office>L)(?![c:]?H*N)")
_JOINING = frozenset(("and", "told", "rang", "phoned", "telephoned", "called", "with", "to"))
_BETWEEN = 4  #: tokens of "spoke by phone with" between two names
_LEAD = 2  #: sentences
_TWO = 2
_EQUAL = "counterpart"


def bind_pair(
    layout: Layout,
    chunked: Sequence[Chunks],
    read: Sequence[Sequence[PersonMention]],
    bound: Sequence[dict[int, Person]],
) -> None:
    """Give two people whom a text names together, and without offices, those that its lead names before them."""
    named = _named_together(layout, read, bound)
    if named is None:
        return
    number, people = named
    lead = range(layout.body, min(number, layout.body + _LEAD))
    nameless = _nameless(bound, lead)
    if len(nameless) == _TWO and nameless[0].role == nameless[1].role:
        if _fit(people, [p.side for p in nameless]):
            for person, known in zip(people, nameless, strict=True):
                _take(person, known, bound)
        return
    if nameless:
        return
    for at in lead:
        mentioned = _mentioned(read[at], bound[at])
        if mentioned is not None:
            _give_mentioned(layout, read[at], bound[at], people, mentioned)
            return
        held = _of_both(chunked[at])
        if held is not None:
            office, sides = held
            if _fit(people, sides):
                for person, side in zip(people, sides, strict=True):
                    _give(person, office, side)
            return


def _named_together(
    layout: Layout, read: Sequence[Sequence[PersonMention]], bound: Sequence[dict[int, Person]]
) -> tuple[int, tuple[Person, Person]] | None:
    """Return the first sentence behind the lead's beginning that joins two names, one of them open at least, and whose they are."""
    folds = layout.tokens.folds
    for number in range(layout.body + 1, len(bound)):
        for (i, one), (j, other) in pairwise(sorted(bound[number].items())):
            between = folds[read[number][i].last : read[number][j].first]
            if one is other or not (is_open(one) or is_open(other)):
                continue
            if 0 < len(between) <= _BETWEEN and between[-1] in _JOINING:
                return number, (one, other)
    return None


def _fit(people: tuple[Person, Person], sides: Sequence[str | None]) -> bool:
    """Tell whether whoever of two is known already is of the state whose office would be his."""
    return all(is_open(p) or p.side == side for p, side in zip(people, sides, strict=True))


def _give(person: Person, office: Office, side: str | None) -> None:
    if is_open(person):
        person.title, person.role, person.side, person.strong = office.title, office.role, side, True


def _take(person: Person, known: Person, bound: Sequence[dict[int, Person]]) -> None:
    if is_open(person):
        take_over(person, known, bound)
        person.strong = True


def _nameless(bound: Sequence[dict[int, Person]], lead: range) -> list[Person]:
    """Return whom a lead names by office and state alone, in order."""
    found = [
        person
        for number in lead
        for _, person in sorted(bound[number].items())
        if not person.forms and person.holder is None and person.side is not None and person.title is not None
    ]
    return list(dict.fromkeys(found))


def _mentioned(mentions: Sequence[PersonMention], bound: dict[int, Person]) -> int | None:
    """Return which mention begins "Norway's fisheries minister and her Chilean counterpart", bound to nobody yet."""
    for i, (one, other) in enumerate(pairwise(mentions)):
        if one.name is not None or other.name is not None or one.office is None or other.office is None:
            continue
        if one.side is None or other.side is None or one.side == other.side or one.office.plural:
            continue
        if other.office.title in (one.office.title, _EQUAL) and bound.keys().isdisjoint((i, i + 1)):
            return i
    return None


def _give_mentioned(
    layout: Layout,
    mentions: Sequence[PersonMention],
    bound: dict[int, Person],
    people: tuple[Person, Person],
    begin: int,
) -> None:
    """Give two people the offices of two mentions, which stand for them from now on."""
    pair, office = mentions[begin : begin + _TWO], mentions[begin].office
    if office is None or not _fit(people, [m.side for m in pair]):
        return
    starts, ends = layout.tokens.starts, layout.tokens.ends
    for at, (person, mention) in enumerate(zip(people, pair, strict=True), begin):
        _give(person, office, mention.side)
        place = (starts[mention.first], ends[mention.last - 1])
        person.mentions = sorted({*person.mentions, place})
        bound[at] = person


def _of_both(chunks: Chunks) -> tuple[Office, tuple[str, str]] | None:
    """Return the office that a sentence says is held by two states' people whom it does not name, and the states."""
    for pattern in (_OF_BOTH, _BOTH):
        for match in pattern.finditer(chunks.letters):
            office = chunks.values.get(match.start("office"))
            one, other = chunks.values.get(match.start("one")), chunks.values.get(match.start("other"))
            if not (isinstance(office, Office) and isinstance(one, SideName) and isinstance(other, SideName)):
                continue
            if one.side != other.side:
                single = evolve(office, plural=False, title=office.title.removesuffix("s"))
                return single, (one.side, other.side)
    return None
