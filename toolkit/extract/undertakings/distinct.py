"""One find for the same words: where several rules claim them, that of the rule which comes first."""

from collections.abc import Sequence

from toolkit.extract.fallen import fell
from toolkit.extract.reading import Reading
from toolkit.extract.rule import orders
from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.finds import Found

_RELATIVE = frozenset(("that", "which", "who", "when", "where"))
_STRETCH = 128  #: tokens


def distinct(reading: Reading, found: list[Found]) -> list[Found]:
    """Keep, of finds that claim the same words, the one whose rule comes first; return them in the order of the text."""
    folds = reading.tokens.folds
    kept: list[Found] = []
    near: dict[int, list[Found]] = {}  # those kept, by the stretches of the text that they touch
    order = orders("commitment")
    for find in sorted(found, key=lambda f: (order[f.rule], f.first, -f.last)):
        if find.last - find.first < 2 or find.act >= find.last:
            continue
        stretches = range(find.first // _STRETCH, find.last // _STRETCH + 1)
        if _was_ago(folds, find):
            fell(reading, find.first, find.last, find.rule, "it is dated by a time gone by")
            continue
        others = (other for stretch in stretches for other in near.get(stretch, ()))
        taken = next((other for other in others if _share(find, other)), None)
        if taken is not None:
            fell(reading, find.first, find.last, find.rule, f"{taken.rule} reads the same words")
            continue
        kept.append(find)
        for stretch in stretches:
            near.setdefault(stretch, []).append(find)
    return sorted(kept, key=lambda f: (f.first, f.last))


def _was_ago(folds: Sequence[str], find: Found) -> bool:
    """Tell whether a time gone by dates an act itself: "was planning to sign over a year ago", not "the pact signed a year ago"."""
    if "ago" not in folds[find.act : find.last]:
        return False
    dated = folds.index("ago", find.act)
    between = folds[find.act + 1 : dated]
    return not any(is_participle(fold) or fold in _RELATIVE for fold in between)


def _share(a: Found, b: Found) -> bool:
    """Tell whether two finds claim the same words: half of the shorter one."""
    if a.last <= b.first or b.last <= a.first:
        return False  # most of them
    shared = min(a.last, b.last) - max(a.first, b.first)
    return 2 * shared >= min(a.last - a.first, b.last - b.first)
