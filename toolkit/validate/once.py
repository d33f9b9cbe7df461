"""What stands in a record more than once: things that may not, and defects that several places share, told once."""

from collections.abc import Callable, Iterable, Iterator

from toolkit.validate.finding import Path
from toolkit.validate.view import Item, Located


def and_more(others: int, what: str) -> str:
    """Word how many more places share a defect: ` (and 2 more such steps)`; nothing where none does."""
    return f" (and {others} more such {what}{'s' * (others > 1)})" if others else ""


def seen_before(
    items: Iterable[Located], key: Callable[[Item], object]
) -> Iterator[tuple[Path, Item, Located]]:
    """Yield each item with the key of an earlier one, and that one; those without a key, None, are passed over.

    What REF-02 finds to have one id is not told again.
    """
    seen: dict[object, Located] = {}
    for located in items:
        path, item = located
        mark = key(item)
        if mark is not None:
            first = seen.setdefault(mark, located)
            if first is not located and first[1].get("id", None) != item.get("id", ""):
                yield path, item, first


def alike(steps: Iterable[tuple[Path, Item]]) -> Iterator[tuple[Path, Item, str]]:
    """Yield, of steps of attributions that are the same under several claims, the first and the words for the others."""
    groups: dict[tuple[object, ...], list[tuple[Path, Item]]] = {}
    for path, step in steps:
        places = ((each["document"], each["start"], each["end"]) for each in step["evidence"])
        groups.setdefault((step["source"], step["verb"], *places), []).append((path, step))
    for (path, step), *others in groups.values():
        yield path, step, and_more(len(others), "step")
