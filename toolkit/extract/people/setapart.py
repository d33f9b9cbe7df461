"""Who is somebody else than the holder of an office that a sentence names: whom he tells something, who rings him."""

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention


def set_apart(
    layout: Layout, mentions: list[PersonMention], index: int, here: dict[int, Person]
) -> tuple[Person, ...]:
    """Return whom the holder of an office says something to, who is somebody else: "the prime minister had assured Marte"; or who rings him."""
    if (caller := _caller(layout, mentions, index, here)) is not None:
        return (caller,)
    heard = mentions[index + 1] if index + 1 in here else None
    if heard is None or heard.name is None:
        return ()
    between = layout.tokens.folds[mentions[index].last : heard.first]
    telling = between[-1:] and between[-1] in _TELLING and all(word.isalpha() for word in between)
    # "The minister will consult with Peru's minister, Marte"
    telling = telling or (between[-1:] in (["with"], ["to"]) and not _CONVERSING.isdisjoint(between))
    return (here[index + 1],) if telling and len(between) <= _BETWEEN else ()


def _caller(
    layout: Layout, mentions: list[PersonMention], index: int, here: dict[int, Person]
) -> Person | None:
    """Return who rings the holder of an office: "Marte, who put a call through to the President on Sunday"."""
    caller = mentions[index - 1] if index - 1 in here else None
    if caller is None or caller.name is None:
        return None
    between = layout.tokens.folds[caller.last : mentions[index].first]
    if len(between) > _RINGS or any(not word.isalpha() and word != "," for word in between):
        return None
    rung = between[-1:] and (between[-1] in _RUNG or (between[-1] == "to" and "call" in between))
    return here[index - 1] if rung else None


_RINGS = 9  #: tokens of ", who had earlier put a call through to"
_RUNG = frozenset(
    ("called", "phoned", "telephoned", "rang", "calls", "phones", "rings", "calling", "phoning")
)
_TELLING = frozenset(
    "told tells assured assures informed informs reminded reminds warned warns thanked thanks asked asks urged urges briefed briefs congratulated".split()
)
_CONVERSING = frozenset("speak spoke spoken talk talked consult confer conferred converse meet met".split())
_BETWEEN = 4  #: tokens of "had also once again assured"
