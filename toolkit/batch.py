"""Work on many inputs: in order, in constant memory, on one core or several."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from toolkit.workers import Rescue

T = TypeVar("T")
R = TypeVar("R")

_CHUNK = 16  #: items that travel to a process together
_AHEAD = 4  #: chunks under way for each process


def _sixteen(items: Iterator[T]) -> list[T]:
    return list(islice(items, _CHUNK))


class Hopeless:
    """Ends the run where a process ends: for items that do not come from outside."""

    def parts(self, item: T) -> Sequence[T]:
        """Return the item itself."""
        return (item,)

    def joined(self, results: Sequence[R]) -> R:
        """Return the one result."""
        return results[0]

    def lost(self, item: object, why: str) -> Any:  # noqa: ANN401, ARG002 - it returns nothing
        """Raise an exception."""
        raise RuntimeError(why)

    def seconds(self, item: object) -> float:  # noqa: ARG002
        """Allow any time."""
        return 0

    def name(self, item: object) -> str:
        """Show the item."""
        return repr(item)[:80]


_HOPELESS = Hopeless()


def ordered(
    function: Callable[[T], R],
    items: Iterable[T],
    jobs: int = 1,
    *,
    chunk: Callable[[Iterator[T]], Sequence[T]] = _sixteen,
    rescue: "Rescue[T, R]" = _HOPELESS,
    ahead: int = _AHEAD,
    note: Callable[[str], None] | None = None,
) -> Iterator[R]:
    """Yield `function(item)` for each item, in the order of the items whatever the number of processes.

    With several processes, `function` and `rescue` must be picklable, as must the results; each process gets them
    once. An exception in one is raised here. Only as many items are taken ahead as keep the processes busy, which is
    `ahead` times what they are at; `chunk` takes those that travel together, none at the end. `rescue` says what
    becomes of an item whose process ends, and `note` is told when one does.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    from toolkit.workers import Task, Workers  # noqa: PLC0415 - one process needs none of it

    iterator = iter(items)
    workers = Workers(function, jobs, rescue, note)
    under_way: deque[Task[T, R]] = deque()
    try:
        while True:
            while len(under_way) < jobs * ahead and (taken := chunk(iterator)):
                under_way.append(Task(taken))
                workers.add(under_way[-1])
            if not under_way:
                return
            workers.attend(patiently=not under_way[0].done)
            if under_way[0].done:
                yield from under_way.popleft().results
    finally:
        workers.close()


def failure(error: Exception, *, debug: bool = False) -> str:
    """Tell an internal error in one line, or with its traceback."""
    if debug:
        from traceback import format_exception  # noqa: PLC0415 - only where somebody asks

        return "internal error\n" + "".join(format_exception(error)).rstrip()
    return "internal error: " + " ".join(f"{type(error).__name__}: {error}".split())[:200]
