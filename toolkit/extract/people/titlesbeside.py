"""Read a second office that stands beside a name: "Secretary X, the US envoy for climate, said"."""

from toolkit.extract.layout import Layout
from toolkit.extract.people.forward import second_office
from toolkit.extract.people.people import Person
from toolkit.extract.people.personmention import PersonMention
from toolkit.extract.people.wordletters import HEADING


def named_beside(
    layout: Layout, mentions: list[PersonMention], index: int, here: dict[int, Person]
) -> Person | None:
    """Return who holds an office by the name beside it: "Secretary X, the US envoy for climate"."""
    mention = mentions[index]
    if index - 1 in here and _apposed(layout, mention, mentions[index - 1]) is not None:
        return here[index - 1]
    if index + 1 in here and second_office(layout, mention, mentions[index + 1]) is not None:
        return here[index + 1]
    return None


def _apposed(layout: Layout, mention: PersonMention, before: PersonMention | None) -> PersonMention | None:
    """Return the mention that a second office stands beside: "Secretary X, the US envoy for climate, said"."""
    folds = layout.tokens.folds
    if before is None or before.name is None or before.office is None or mention.name is not None:
        return None
    if folds[before.last : mention.first] == [",", "who"] and folds[mention.first] in HEADING:
        return before  # "President X, who chairs the Caribbean Community, called"
    if folds[before.last : mention.first] != [","] or mention.side not in (None, before.side or mention.side):
        return None
    after = folds[mention.last : mention.last + 2]
    if mention.determined:
        return before if after[:1] == [","] and after[1:] != ["and"] else None
    return before if not after or after[0] in _STOPS else None


_STOPS = frozenset((",", ";", ".", ")", "and"))
