"""Which of two states a name means that both have: "the Congo" where a text has named the Republic of the Congo before."""

from collections.abc import Sequence

from attrs import evolve

from toolkit.extract.people.chunk import Chunk, Chunks
from toolkit.reference import SideName

#: Whose short name is its own, however often a text speaks of its namesake.
_PLAIN = frozenset(("KOR",))
_NAMES = frozenset(("country", "demonym"))


def settled(chunked: Sequence[Chunks]) -> tuple[Chunks, ...]:
    """Return the chunks of a text's sentences with each shared name that of the state which the text named before in full."""
    full = set[str]()
    found: list[Chunks] = []
    for chunks in chunked:
        sides: list[Chunk] = []
        for side in chunks.sides:
            name = side.value
            if not isinstance(name, SideName):
                sides.append(side)
                continue
            if not (name.ambiguous and name.also) or name.kind not in _NAMES or name.side in _PLAIN:
                full.add(name.side)
                sides.append(side)
                continue
            meant = full.intersection(name.also)
            alone = len(meant) == 1 and name.side not in full
            sides.append(side._replace(value=evolve(name, side=next(iter(meant)))) if alone else side)
        found.append(chunks if tuple(sides) == chunks.sides else _with_sides(chunks, sides))
    return tuple(found)


def _with_sides(chunks: Chunks, sides: Sequence[Chunk]) -> Chunks:
    """Return a sentence's chunks with other sides for their names."""
    meant = {side.first: side.value for side in sides}
    values = {
        n: meant.get(chunks.starts[n], value) if isinstance(value, SideName) else value
        for n, value in chunks.values.items()
    }
    return chunks._replace(values={n: v for n, v in values.items() if v is not None}, sides=tuple(sides))
