"""The side of people from the body they belong to or the list they stand in: "X of the Omani Royal Office", "A of Chile and B, Minister of State"."""

from toolkit.extract.layout import Layout
from toolkit.extract.people.chunk import Chunks
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.reference import SideName

_BODIES = frozenset(
    """office ministry council government parliament embassy court presidency agency army navy cabinet commission bureau chancellery
    secretariat administration department delegation mission staff diwan palace assembly""".split()
)
_REACH = 4  #: tokens of "National Security Council" behind the demonym
_NAME = 2  #: words of a name that stands without a title
_LISTING = frozenset((",", "and", "&"))


def of_body(layout: Layout, chunks: Chunks, mention: PersonMention) -> PersonMention:
    """Give a bare name the side of the body that stands behind it: "Tarok Belvan of the Chilean foreign ministry"."""
    if mention.name is None or mention.office is not None or mention.side is not None:
        return mention
    folds, at = layout.tokens.folds, mention.last
    if folds[at : at + 1] != ["of"] or mention.name[1] - mention.name[0] < _NAME:
        return mention  # "the Press Relations of the Chilean presidency" is nobody
    at += 1 + (folds[at + 1 : at + 2] == ["the"])
    owner = next((c for c in chunks.sides if c.first == at), None)
    if owner is None or not isinstance(owner.value, SideName):
        return mention
    behind = folds[owner.last : owner.last + 1] in (["'s"], ["'"])
    following = folds[owner.last + behind : owner.last + behind + _REACH]
    if not behind and owner.value.kind != "demonym":
        return mention
    return mention if _BODIES.isdisjoint(following) else mention._replace(side=owner.value.side)


def settle_lists(
    layout: Layout, read: list[list[PersonMention]], bound: list[dict[int, Person]], home: str | None
) -> None:
    """Give who stands behind somebody of another state, in a list that "with" or "to" leads, that state, where an office leaves it open.

    "Spoke with Foreign Minister X of Chile and Y, Minister of Defence": the issuer's own minister is not called by its minister.
    """
    folds = layout.tokens.folds
    for mentions, known in zip(read, bound, strict=True):
        for index, person in known.items():
            _settle_legislator(folds, mentions, known, index)
            mate = known.get(index - 1)
            if mate is None or person.side is not None or person.holder is not None:
                continue
            mention, before = mentions[index], mentions[index - 1]
            if mention.office is None or mate.side in (None, home):
                continue
            between = folds[before.last : mention.first]
            if (
                "and" in between
                and _LISTING.issuperset(between)
                and folds[before.first - 1] in ("with", "to")
            ):
                person.side, person.side_basis = mate.side, "resolved"


def _settle_legislator(
    folds: list[str], mentions: list[PersonMention], known: dict[int, Person], index: int
) -> None:
    """Give a speaker or whip the state of the one who is listed behind him: "Speaker of the House X, Senate Republican Leader Y"."""
    person, mate = known[index], known.get(index + 1)
    if mate is None or person.side is not None or not person.role == mate.role == "legislator":
        return
    between = folds[mentions[index].last : mentions[index + 1].first]
    if between and _LISTING.issuperset(between) and mate.side is not None:
        person.side, person.side_basis = mate.side, "resolved"
