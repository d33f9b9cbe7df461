"""What had only been planned, "had been scheduled to go over it by video", and whether a text says that it is off."""

from toolkit.extract.calls.clues import Clues
from toolkit.extract.grammar.clauses import Predicate


def was_to_be(clues: Clues, verb: Predicate) -> bool:
    """Tell whether something had only been planned: "had been scheduled to go over the matter online"."""
    group = clues.folds[max(clues.first, verb.group - 1) : verb.last]
    return (
        "had" in group
        and "been" in group
        and not _PLANNED.isdisjoint(group)
        and clues.folds[verb.last] == "to"
    )


_PLANNED = frozenset(("expected", "scheduled", "due", "set", "planned", "supposed", "slated"))


def is_off(clues: Clues) -> bool:
    """Tell whether the opening of the text says that something has been put off."""
    layout = clues.reading.layout
    opening = layout.words[: layout.upto(_OPENING)]
    return any(not _OFF.isdisjoint(words) or {"called", "off"} <= set(words) for words in opening)


_OPENING = 4  #: sentences, the title's among them
_OFF = frozenset(("cancelled", "canceled", "scrapped", "postponed", "shelved"))
