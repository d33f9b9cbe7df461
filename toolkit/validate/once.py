"""One defect is told once, however many places of a record share it: at the first, with a count of the others."""

from collections.abc import Iterable, Iterator

from toolkit.validate.finding import Path
from toolkit.validate.view import Item


def and_more(others: int, what: str) -> str:
    """Word how many more places share a defect: ` (and 2 more such steps)`; nothing where none does."""
    return f" (and {others} more such {what}{'s' * (others > 1)})" if others else ""


def alike(steps: Iterable[tuple[Path, Item]]) -> Iterator[tuple[Path, Item, str]]:
    """Yield, of steps of attributions that are the same under several claims, the first and the words for the others."""
    groups: dict[tuple[object, ...], list[tuple[Path, Item]]] = {}
    for path, step in steps:
        places = ((each["document"], each["start"], each["end"]) for each in step["evidence"])
        groups.setdefault((step["source"], step["verb"], *places), []).append((path, step))
    for (path, step), *others in groups.values():
        yield path, step, and_more(len(others), "step")
