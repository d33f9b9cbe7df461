"""Tell titles that mean nobody who holds an office: "a minister", "one president", "was elected President of Peru"."""

from toolkit.extract.layout import Layout
from toolkit.extract.people.personmention import PersonMention


def is_indefinite(layout: Layout, mention: PersonMention) -> bool:
    """Tell whether a phrase means nobody who holds an office: "a minister", "one president", "was elected President of Peru"."""
    folds = layout.tokens.folds
    became = folds[mention.first - 1] in _BECOMING and mention.first > 0
    behind = mention.first > 1 and folds[mention.first - 1] in _WHICHEVER  # "an unnamed minister"
    begin = max(0, mention.first - 1 - behind)
    return (
        became or _is_ranked(folds, mention) or not _INDEFINITE.isdisjoint(folds[begin : mention.first + 1])
    )


def _is_ranked(folds: list[str], mention: PersonMention) -> bool:
    """Tell whether it is said of somebody that he came first: "becoming the first foreign leader to talk to her"."""
    before = folds[max(0, mention.first - _RANKED) : mention.last]
    return (
        folds[mention.last : mention.last + 1] == ["to"] and not _RANKS.isdisjoint(before) and "the" in before
    )


_RANKED = 3  #: tokens of "the first foreign"


_RANKS = frozenset("first second third last latest only".split())


#: Behind these an office is what somebody comes into; whoever holds it is not named by it.
_BECOMING = frozenset(
    "elected named appointed become becoming becomes became chosen re-elected reelected reappointed".split()
)


_WHICHEVER = frozenset(
    """unnamed unidentified undisclosed anonymous senior junior top second third fourth different fellow foreign local
    serving retired prominent leading""".split()
)


_INDEFINITE = frozenset(("a", "an", "another", "one", "any", "no"))
