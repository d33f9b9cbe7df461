"""Work on many inputs: in order, in constant memory, on one core or several."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

_CHUNK = 16  #: items that travel to a process together
_AHEAD = 4  #: chunks under way for each process


def ordered(function: Callable[[T], R], items: Iterable[T], jobs: int = 1) -> Iterator[R]:
    """Yield `function(item)` for each item, in the order of the items whatever the number of processes.

    With several processes, `function` must be importable and its results picklable; an exception in one
    is raised here. Only as many items are taken ahead as keep the processes busy.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - one process needs none of it

    iterator = iter(items)
    with ProcessPoolExecutor(jobs, initializer=_ignore_interrupt) as pool:
        under_way: deque[Future[list[R]]] = deque()
        try:
            while True:
                while len(under_way) < jobs * _AHEAD and (chunk := list(islice(iterator, _CHUNK))):
                    under_way.append(pool.submit(_each, function, chunk))
                if not under_way:
                    return
                yield from under_way.popleft().result()
        finally:
            for future in under_way:
                future.cancel()


def _each(function: Callable[[T], R], chunk: list[T]) -> list[R]:
    return [function(item) for item in chunk]


def _ignore_interrupt() -> None:
    """Leave Ctrl-C to the parent, which then stops the workers without a traceback from each."""
    from signal import SIG_IGN, SIGINT, signal  # noqa: PLC0415

    signal(SIGINT, SIG_IGN)
