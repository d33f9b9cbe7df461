"""Bind two names that stand together to the two offices with which a report names their holders, in the same order.

Agencies and papers tell in the lead what two people are, and only then who: "The fisheries ministers of Norway and Chile
agreed …", "Norway's fisheries minister and her Chilean counterpart agreed …"; "Kari Aasheim and Ana Ruiz talked by phone".
Or who they are first: "Kari Aasheim and Ana Ruiz spoke by video. The Norwegian trade minister told Chile's …".
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
_BEHIND = 2  #: sentences
_TWO = 2
_EQUAL = "counterpart"


def bind_pair(
    layout: Layout,
    chunked: Sequence[Chunks],
    read: Sequence[Sequence[PersonMention]],
    bound: Sequence[dict[int, Person]],
    day: str | None,
) -> None:
    """Give two people whom a text names together, and without offices, those that its lead names before them, or the next sentences behind."""
    named = _named_together(layout, read, bound, day)
    if named is None:
        return
    number, people = named
    lead = range(layout.body, min(number, layout.body + _LEAD))
    nameless = _nameless(bound, lead)
    if len(nameless) == _TWO and nameless[0].role == nameless[1].role:
        if _fit(people, [p.side for p in nameless], day):
            for person, known in zip(people, nameless, strict=True):
                _take(person, known, bound, day)
        return
    behind = range(number + 1, min(number + 1 + _BEHIND, len(bound)))
    opens = number <= layout.body + _LEAD
    for at in (*lead, *(behind if opens else ())):
        mentioned = _mentioned(read[at], bound[at], people)
        if mentioned is not None:
            _give_mentioned(layout, read[at], bound, at, people, mentioned, day)
            return
        held = _of_both(chunked[at]) if not nameless and at in lead else None
        if held is not None:
            office, sides = held
            if _fit(people, sides, day):
                for person, side in zip(people, sides, strict=True):
                    _give(person, office, side, day)
            return


def _named_together(
    layout: Layout,
    read: Sequence[Sequence[PersonMention]],
    bound: Sequence[dict[int, Person]],
    day: str | None,
) -> tuple[int, tuple[Person, Person]] | None:
    """Return the first sentence behind the lead's beginning that joins two names, one of them open at least, and whose they are."""
    folds = layout.tokens.folds
    for number in range(layout.body, len(bound)):
        for (i, one), (j, other) in pairwise(sorted(bound[number].items())):
            between = folds[read[number][i].last : read[number][j].first]
            if one is other or not (_is_open(one, day) or _is_open(other, day)):
                continue
            if 0 < len(between) <= _BETWEEN and between[-1] in _JOINING:
                return number, (one, other)
    return None


def _is_open(person: Person, day: str | None) -> bool:
    """Tell whether a text names somebody in full and says nowhere what he is, nor does reference data for the day."""
    held = person.holder if person.title is None and person.side_basis == "reference" else None
    return is_open(person) or (held is not None and day is not None and held.held_on(day) == "no")


def _fit(people: tuple[Person, Person], sides: Sequence[str | None], day: str | None) -> bool:
    """Tell whether whoever of two is known already is of the state whose office would be his."""
    return all(_is_open(p, day) or p.side == side for p, side in zip(people, sides, strict=True))


def _give(person: Person, office: Office, side: str | None, day: str | None) -> None:
    if _is_open(person, day):
        person.holder, person.side_basis = None, "explicit"
        person.title, person.role, person.side, person.strong = office.title, office.role, side, True


def _take(person: Person, known: Person, bound: Sequence[dict[int, Person]], day: str | None) -> None:
    if _is_open(person, day):
        person.holder = None
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


def _mentioned(
    mentions: Sequence[PersonMention], bound: dict[int, Person], people: tuple[Person, Person]
) -> tuple[int, int] | None:
    """Return which mentions name two by the offices that they hold in two states, and that stand for nobody of whom a text knows more."""
    found = [
        i
        for i, mention in enumerate(mentions)
        if mention.name is None
        and mention.office is not None
        and mention.side is not None
        and not mention.office.plural
    ]
    if len(found) != _TWO or mentions[found[0]].side == mentions[found[1]].side:
        return None
    own = [bound.get(i) for i in found]
    fit = all(p is None or p is one or not (p.forms or p.holder) for p, one in zip(own, people, strict=True))
    return (found[0], found[1]) if fit else None


def _give_mentioned(
    layout: Layout,
    mentions: Sequence[PersonMention],
    bound: Sequence[dict[int, Person]],
    number: int,
    people: tuple[Person, Person],
    pair: tuple[int, int],
    day: str | None,
) -> None:
    """Give two people the offices of two mentions of a sentence, which stand for them from now on."""
    first = mentions[pair[0]].office
    if first is None or not _fit(people, [mentions[i].side for i in pair], day):
        return
    starts, ends = layout.tokens.starts, layout.tokens.ends
    for i, person in zip(pair, people, strict=True):
        mention, known = mentions[i], bound[number].get(i)
        office = mention.office if mention.office is not None and mention.office.title != _EQUAL else first
        if known is person:
            continue
        if known is not None:
            _take(person, known, bound, day)
        else:
            _give(person, office, mention.side, day)
        place = (starts[mention.first], ends[mention.last - 1])
        person.mentions = sorted({*person.mentions, place})
        bound[number][i] = person


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
