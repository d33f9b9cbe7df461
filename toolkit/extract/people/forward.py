"""Whom a phrase means that stands before the name which tells it: a counterpart before his equal, one of two offices before the other."""

from collections.abc import Mapping, Sequence

from toolkit.extract.layout import Layout
from toolkit.extract.people.person import Person
from toolkit.extract.people.personmention import PersonMention


def equal_ahead(
    layout: Layout, number: int, read: Sequence[PersonMention], index: int, bound: Mapping[int, Person]
) -> Person | None:
    """Return whose counterpart opens a sentence: "In a phone call with his Greek counterpart, Minister X told"."""
    folds, mention = layout.tokens.folds, read[index]
    first = layout.sentences[number].first
    if index or folds[mention.first] not in _OWN or folds[first] not in _OPENING:
        return None
    following = bound.get(index + 1)
    if following is None or read[index + 1].name is None:
        return None
    between = folds[mention.last : read[index + 1].first]
    return following if between[-1:] == [","] and between.count(",") == 1 else None


_OWN = frozenset(("his", "her"))
_OPENING = frozenset("in during on over via speaking talking conferring after following late early".split())


def second_office(
    layout: Layout, mention: PersonMention, following: PersonMention | None
) -> PersonMention | None:
    """Return the mention that names who holds a deputy's office too: "Deputy Prime Minister, Foreign Minister X"."""
    if mention.name is not None or following is None or following.name is None or following.office is None:
        return None
    if following.apposed or following.side not in (None, mention.side) or following.determined:
        return None
    folds, span = layout.tokens.folds, mention.office_span
    if folds[mention.last : following.first] not in _JOINTS or span is None:
        return None
    return following if not _DEPUTIES.isdisjoint(folds[span[0] : span[1]]) else None


_JOINTS = ([","], ["-"], ["–"], ["—"], ["/"], ["--"])
_DEPUTIES = frozenset(("deputy", "vice", "vice-premier", "vice-chancellor", "tánaiste", "first"))
