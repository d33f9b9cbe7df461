"""Work on many inputs: in order, in constant memory, on one core or several."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_CHUNK = 16  #: items that travel to a process together
_AHEAD = 4  #: chunks under way for each process


def _sixteen(items: Iterator[T]) -> list[T]:
    return list(islice(items, _CHUNK))


def ordered(
    function: Callable[[T], R],
    items: Iterable[T],
    jobs: int = 1,
    *,
    chunk: Callable[[Iterator[T]], list[T]] = _sixteen,
) -> Iterator[R]:
    """Yield `function(item)` for each item, in the order of the items whatever the number of processes.

    With several processes, `function` must be picklable, as must its results; each process gets it once.
    An exception in one is raised here. Only as many items are taken ahead as keep the processes busy;
    `chunk` takes those that travel together, none at the end.
    """
    if jobs == 1:
        yield from map(function, items)
        return
    from concurrent.futures import Future, ProcessPoolExecutor  # noqa: PLC0415 - one process needs none of it

    iterator = iter(items)
    with ProcessPoolExecutor(jobs, initializer=_start, initargs=(function,)) as pool:
        under_way: deque[Future[list[R]]] = deque()
        try:
            while True:
                while len(under_way) < jobs * _AHEAD and (taken := chunk(iterator)):
                    under_way.append(pool.submit(_each, taken))
                if not under_way:
                    return
                yield from under_way.popleft().result()
        finally:
            for future in under_way:
                future.cancel()


def failure(error: Exception, *, debug: bool = False) -> str:
    """Tell an internal error in one line, or with its traceback."""
    if debug:
        from traceback import format_exception  # noqa: PLC0415 - only where somebody asks

        return "internal error\n" + "".join(format_exception(error)).rstrip()
    return "internal error: " + " ".join(f"{type(error).__name__}: {error}".split())[:200]


_function: Callable[[Any], Any]  #: of this process


def _each(taken: list[Any]) -> list[Any]:
    return [_function(item) for item in taken]


def _start(function: Callable[[Any], Any]) -> None:
    """Keep the function, and leave Ctrl-C to the parent, which then stops the workers without a traceback."""
    from signal import SIG_IGN, SIGINT, signal  # noqa: PLC0415
    from threading import Thread  # noqa: PLC0415

    global _function  # noqa: PLW0603 - one function for the life of a worker
    _function = function
    signal(SIGINT, SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that gave it work is killed; it would wait for more for ever."""
    import os  # noqa: PLC0415
    from multiprocessing import parent_process  # noqa: PLC0415
    from multiprocessing.connection import wait  # noqa: PLC0415

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
