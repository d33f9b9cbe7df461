"""Adverbs before verbs: stepping over them to the verb."""

from toolkit.extract.words import words

_MANNER = frozenset(
    "also only further jointly therefore fully not again soon then both instead now either always never closely each quickly swiftly promptly urgently actively immediately in principle".split()
)


def past_manner(folds: list[str], j: int, last: int) -> int:
    """Step over adverbs between "to" or a modal verb and its verb."""
    while j < last and (
        (
            folds[j] in _MANNER
            and not (folds[j] == "further" and not words().determiners.isdisjoint(folds[j + 1 : j + 2]))
        )
        or (
            folds[j].endswith("ly")
            and len(folds[j]) > 4
            and folds[j] not in ("apply", "supply", "reply", "rely", "comply", "ally")
        )
    ):
        j += 1
    return j
