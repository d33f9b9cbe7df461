"""The state of a minister whom a text names without one, from what he pledges to somebody of another: "told Marte that Norway would"."""

from collections.abc import Mapping, Sequence

from toolkit.extract.layout import Layout
from toolkit.extract.people.chunk import Chunk, Chunks
from toolkit.extract.people.namedpeople import ORGANISATIONS
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.reference import SideName

_TOLD = frozenset("told assured informed promised tells assures informs promises".split())
_WOULD = frozenset(("would", "will"))
_OFFICES = frozenset("foreign_minister defence_minister other_minister deputy vice adviser".split())


def settle_by_pledges(
    layout: Layout,
    chunked: Sequence[Chunks],
    read: Sequence[Sequence[PersonMention]],
    bound: Sequence[Mapping[int, Person]],
) -> None:
    """Give ministers without a state the one for which they speak to somebody of another."""
    for mentions, chunks, here in zip(read, chunked, bound, strict=True):
        named: dict[int, Chunk] = {}
        for index, person in here.items():
            if person.side is not None or person.role not in _OFFICES or index + 1 >= len(mentions):
                continue
            other = here.get(index + 1)
            told = layout.tokens.folds[mentions[index].last : mentions[index + 1].first]
            if other is None or other.side is None or len(told) != 1 or told[0] not in _TOLD:
                continue
            named = named or {c.first: c for c in chunks.sides}
            state = _for_whom(layout, named, mentions[index + 1].last)
            if state is not None and state != other.side:
                person.side, person.side_basis = state, "resolved"


def _for_whom(layout: Layout, sides: Mapping[int, Chunk], at: int) -> str | None:
    """Return the state whose name is the subject of what is told: "that | Norway would"."""
    folds = layout.tokens.folds
    at += folds[at : at + 1] == ["that"]
    named = sides.get(at)
    if named is None or not isinstance(named.value, SideName) or named.value.noun:
        return None
    whole = folds[named.last : named.last + 1] != [] and folds[named.last] in _WOULD
    return named.value.side if whole and named.value.side not in ORGANISATIONS else None
