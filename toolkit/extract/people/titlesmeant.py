"""Find whom a title without a name means, of those whom a text has named before."""

from collections.abc import Collection, Iterable

from attrs import evolve

from toolkit.extract.layout import Layout
from toolkit.extract.people.chunk import Chunk, Chunks
from toolkit.extract.people.forward import equal_ahead
from toolkit.extract.people.people import People, Person
from toolkit.extract.people.person import LEADERS
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.portfolios import portfolio_words
from toolkit.extract.words import words
from toolkit.reference import Office, SideName

#: Who speaks for others: such a title means nobody who is named only further on.
SERVING = frozenset(("official", "spokesperson"))


def title_meant(
    layout: Layout,
    chunked: tuple[Chunks, ...],
    people: People,
    mentions: list[PersonMention],
    here: dict[int, Person],
    before: list[Person],
    *,
    apart: Collection[Person],
    number: int,
    index: int,
) -> Person | None:
    """Return whom a bare title means, of those who went `before` and those `here` in its sentence."""
    mention = mentions[index]
    office: Office | None = _yet_to_be_held(layout, mention)
    equal = is_equal(mention)
    if equal:  # "his Omani counterpart" is of the rank of who went before
        ahead = equal_ahead(layout, number, mentions, index, here)
        owner = ahead or _last_in_office(before)
        office = people.equal_of(owner) if owner and mention.side is not None else None
    side = mention.side or own_state(layout, mention, chunked[number])
    person: Person | None = None
    if side is None:  # "the President told his Omani counterpart"
        equals = {m.side for m in mentions[index + 1 :] if is_equal(m)}
        if _cited(layout, mention):  # "According to the president, Marte supported …"
            before = [p for p in before if p is not here.get(index + 1)]
        before = [p for p in before if p.side is None or p.side not in equals]
        person = _secretary(layout, mention, before) or _own_leader(
            layout, people, mention, mentions, here, index
        )
    if person is None and office is not None:
        person = people.titled(office, side, before, equal=equal, apart=apart)
    serving = mention.office is not None and mention.office.role in SERVING
    if serving and person is not None and person not in before:
        return None  # "the official said" means no official who is named only further on
    if serving and person is not None and layout.tokens.folds[mention.first] in _OWN and before:
        owner = before[-1]  # "Her spokesperson" is none of another state
        if owner.side is not None and person.side not in (None, owner.side):
            return None
    if equal and side is None:
        person = _other_of_two(layout, mention, before, here.values(), people.home)
    return person


def has_other_portfolio(layout: Layout, mention: PersonMention, person: Person | None) -> bool:
    """Tell "the Health Minister" from the foreign minister of whom a text has told."""
    office, span = mention.office, mention.office_span
    if person is None or office is None or span is None or office.role != "other_minister":
        return False
    named = layout.tokens.folds[span[0] : span[1]]
    of_another = named[-1] == "minister" and not portfolio_words().isdisjoint(named[:-1])
    return person.role in _OF_STATE and of_another


_OF_STATE = frozenset(("foreign_minister", "defence_minister"))


def _yet_to_be_held(layout: Layout, mention: PersonMention) -> Office | None:
    """Return the office of a title, as that of the "president-elect" where it says "the incoming president"."""
    office, span = mention.office, mention.office_span
    if office is None or span is None or office.role not in LEADERS or office.title.endswith(_ELECT):
        return office
    coming = _INCOMING in layout.tokens.folds[mention.first : span[0]]
    return evolve(office, title=office.title + _ELECT) if coming else office


_INCOMING = "incoming"


_ELECT = "-elect"


def _last_in_office(before: list[Person]) -> Person | None:
    """Return who last went before and holds an office, else who went last: "X urged Iran to free Y in a call with her counterpart"."""
    held = (p for p in reversed(before) if p.role is not None or p.holder is not None)
    return next(held, before[-1] if before else None)


def _own_leader(
    layout: Layout,
    people: People,
    mention: PersonMention,
    mentions: list[PersonMention],
    here: dict[int, Person],
    index: int,
) -> Person | None:
    """Return whom somebody's own spokesman or minister means by "the president", where both states have one in the text."""
    office = mention.office
    if office is None or office.role not in LEADERS:
        return None
    beside = next((i for i in range(index - 1, -1, -1) if i in here), None)
    teller = here[beside] if beside is not None else None
    if (
        beside is not None
        and teller is not None
        and _tells_of_owner(layout, mentions[beside], teller, office)
    ):
        return teller  # "Marte's office said the president"
    if teller is None or teller.side is None or teller.role not in _UNDER or mentions[index - 1].name is None:
        return None
    own = [
        p for p in people.all if p.side == teller.side and p.title == office.title and p.status != "former"
    ]
    return own[0] if len(own) == 1 else None


def _tells_of_owner(layout: Layout, owner: PersonMention, person: Person, office: Office) -> bool:
    """Tell whether a leader's own office says what the one with his title did: "Marte's office said the president"."""
    folds = layout.tokens.folds
    own = folds[owner.last : owner.last + 1] in (["'s"], ["'"]) and folds[owner.last + 1] in _OFFICES
    return own and person.role == office.role


_OFFICES = frozenset("office palace spokesman spokeswoman spokesperson aide aides team staff".split())


#: Who serves a leader: what they say of "the president" is of their own.
_UNDER = frozenset(("spokesperson", "press_secretary", "adviser", "official", "other_minister", "deputy"))


def _cited(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether "according to" stands before and a comma behind."""
    folds = layout.tokens.folds
    return folds[mention.first - 2 : mention.first] == ["according", "to"] and folds[mention.last] == ","


def is_equal(mention: PersonMention) -> bool:
    """Tell whether a title is that of somebody's equal: "his Omani counterpart"."""
    return mention.office is not None and mention.office.role == "counterpart" and mention.name is None


def _secretary(layout: Layout, mention: PersonMention, before: list[Person]) -> Person | None:
    """Return whom "the secretary" alone means: the last whose title says so, before any other minister."""
    span, folds = mention.office_span, layout.tokens.folds
    if span is not None and folds[span[0] : span[1]] == ["minister"]:  # before a prime minister
        ministers = {
            p for p in before if p.strong and p.role in _MINISTERS and not _is_secretary(_title_of(p))
        }
        return ministers.pop() if len(ministers) == 1 else None
    if span is None or folds[span[0] : span[1]] != ["secretary"]:
        return None
    titled = (p for p in reversed(before) if p.strong and p.role is not None)
    return next((p for p in titled if _is_secretary(_title_of(p))), None)


def _title_of(person: Person) -> str:
    return (person.title or person.office or "").casefold()


_MINISTERS = frozenset(("foreign_minister", "defence_minister", "other_minister"))


def _is_secretary(title: str) -> bool:
    return title.startswith("secretary of") or title.endswith(("foreign secretary", "defence secretary"))


def _other_of_two(
    layout: Layout, mention: PersonMention, before: list[Person], here: Iterable[Person], home: str | None
) -> Person | None:
    """Return whom "her counterpart" means where a text has named two leaders: not who is named beside, nor the issuer's own."""
    if layout.tokens.folds[mention.first] not in _OWN:
        return None
    leaders = [p for p in dict.fromkeys(before) if p.strong and p.side is not None and _leads(p)]
    if len(leaders) != 2 or leaders[0].side == leaders[1].side:
        return None
    beside = [p for p in leaders if p in here]
    if len(beside) == 1:
        return next(p for p in leaders if p is not beside[0])
    own = [p for p in leaders if p.gender == _OWN[layout.tokens.folds[mention.first]]]
    own = own if len(own) == 1 else [p for p in leaders if p.side == home] or leaders
    return next(p for p in leaders if p is not own[0]) if not beside else None  # the first one's, unless told


_OWN = {"his": "m", "her": "f", "their": "several"}  #: the gender of whose counterpart is meant


def _leads(person: Person) -> bool:
    return person.role in LEADERS or str(person.role).endswith("minister")


def own_state(layout: Layout, mention: PersonMention, chunks: Chunks) -> str | None:
    """Return the state that "its foreign minister" is of: the only one that the sentence names beside its counterpart's, or its subject.

    "Kenya will send police to Haiti, its foreign minister told X" is said by Kenya's.
    """
    folds = layout.tokens.folds
    if folds[mention.first] != "its" or not mention.determined:
        return None
    equals = {at for at in chunks.starts[:-1] if folds[at] in words().counterparts}
    sides = [c for c in chunks.sides if isinstance(c.value, SideName) and not _is_dateline(layout, c)]
    named = [(c.value.side, c.last) for c in sides if isinstance(c.value, SideName)]
    if (
        folds[mention.first - 1] == "by"
    ):  # "Chile was present, while Peru was represented by its foreign minister"
        near = [(side, last) for side, last in named if last <= mention.first]
        if near and "," not in folds[near[-1][1] : mention.first]:
            return near[-1][0]
    others = {side for side, last in named if last in equals}
    own = {side for side, _ in named} - others
    if len(own) > 1 and (folds[mention.first - 1] == "," or mention.name is not None):
        opening = next(iter(sides), None)
        led = layout.tokens.words[chunks.starts[0] : opening.first] if opening is not None else []
        if opening is None or any(word.isalpha() and word.islower() for word in led):
            return None  # the first words of the sentence, or of what stands behind its dateline
        return opening.value.side if isinstance(opening.value, SideName) else None
    return own.pop() if len(own) == 1 else None


def _is_dateline(layout: Layout, chunk: Chunk) -> bool:
    """Tell whether a state is but the place where a report was written: "PARIS: Russia said that its minister"."""
    return all(word.isupper() for word in layout.tokens.words[chunk.first : chunk.last]) and (
        layout.tokens.folds[chunk.last : chunk.last + 1] in ([":"], [","], ["("], ["-"], ["—"], ["–"])
    )
