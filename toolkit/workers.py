"""Processes that work for this one: each takes one task at a time, and one that ends is replaced by another.

A process may be ended from outside, by a system that runs out of memory, or from within, by a fault in compiled
code. What it was at is then tried again in smaller parts, each alone, so that the one that ends two
processes while it is alone is known, and given up, and the rest is worked on as if nothing had happened.
"""

from collections import deque
from collections.abc import Callable, Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
from typing import Any, Final, Generic, Protocol, TypeVar

from toolkit.errors import ToolkitError
from toolkit.serving import ending, serve

T = TypeVar("T")
R = TypeVar("R")

_STARTS: Final = 3  #: processes that may end one after the other before they have begun
_CHANCES: Final = 2  #: processes that an item may end alone: the first may have been ended for another's sake


class Rescue(Protocol[T, R]):
    """What becomes of items whose process ended."""

    def parts(self, item: T) -> Sequence[T]:
        """Cut an item into what can be tried alone; itself where it cannot be cut."""
        ...

    def joined(self, results: Sequence[R]) -> R:
        """Make the result of an item of those of its parts."""
        ...

    def lost(self, item: T, why: str) -> R:
        """Return the result of an item that ended one process after the other."""
        ...

    def seconds(self, item: T) -> float:
        """Return how long a processor may compute for an item before it counts as stuck; 0 is for ever."""
        ...

    def name(self, item: T) -> str:
        """Name an item as messages do."""
        ...


class Task(Generic[T, R]):
    """Items that travel together, and their results once they are there."""

    def __init__(self, items: Sequence[T], *, alone: bool = False) -> None:
        self.items = items
        self.ends = 0  #: processes that ended at it
        self.alone = alone  #: whether it is a part of another at which one ended
        self._results: Sequence[R] | None = None
        self._parts: Sequence[Task[T, R]] = ()
        self._join: Callable[[Sequence[R]], R] | None = None

    @property
    def done(self) -> bool:
        """Tell whether all results are there."""
        return self._results is not None or (bool(self._parts) and all(part.done for part in self._parts))

    @property
    def results(self) -> Sequence[R]:
        """The results, one for each item."""
        if self._results is not None:
            return self._results
        found = [result for part in self._parts for result in part.results]
        return [self._join(found)] if self._join else found

    def finish(self, results: Sequence[R]) -> None:
        """Take the results."""
        self._results = results

    def try_again(self, rescue: Rescue[T, R], why: str) -> "Sequence[Task[T, R]]":
        """Return what to work on instead, now that a process ended at this; give up what cannot be cut further."""
        self.ends += 1
        if len(self.items) > 1:
            self._parts = [Task[T, R]([item], alone=True) for item in self.items]
        elif len(parts := rescue.parts(self.items[0])) > 1:
            self._parts, self._join = [Task[T, R]([part], alone=True) for part in parts], rescue.joined
        elif self.ends < _CHANCES:
            return (self,)
        else:
            self.finish([rescue.lost(self.items[0], why)])
        return self._parts


class Workers(Generic[T, R]):
    """Processes that work on tasks; `add` gives them one, `attend` looks after them."""

    def __init__(
        self, function: Callable[[T], R], jobs: int, rescue: Rescue[T, R], note: Callable[[str], None] | None
    ) -> None:
        self._note = note
        self._function = function
        self._jobs = jobs
        self._rescue = rescue
        self._waiting: deque[Task[T, R]] = deque()
        self._workers: list[_Worker] = []
        self._false_starts = 0

    def add(self, task: Task[T, R]) -> None:
        """Have a task done as soon as a process is free."""
        self._waiting.append(task)
        self._assign()

    def attend(self, *, patiently: bool) -> None:
        """Take in what is done and hand out what waits; `patiently` waits until something happens."""
        by_handle: dict[Any, _Worker] = {}
        for worker in self._workers:
            by_handle[worker.connection] = by_handle[worker.process.sentinel] = worker
        ready = wait(by_handle, None if patiently else 0)
        for worker in dict.fromkeys(by_handle[handle] for handle in ready):
            if not worker.connection.poll():
                self._ended(worker)
                continue
            try:
                done, told = worker.connection.recv()
            except (EOFError, OSError):
                self._ended(worker)
                continue
            if worker.task is None:
                worker.started, self._false_starts = True, 0
            elif done:
                worker.task.finish(told)
                worker.task = None
            else:
                raise told
        self._assign()

    def close(self) -> None:
        """End the processes, whatever they are at."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()
        self._workers.clear()

    def _assign(self) -> None:
        for worker in list(self._workers):
            if self._waiting and worker.started and worker.task is None:
                self._hand(worker, self._waiting.popleft())
        starting = sum(not worker.started for worker in self._workers)
        while len(self._workers) < self._jobs and starting < len(self._waiting):
            self._workers.append(_Worker(self._function, self._rescue.seconds))
            starting += 1

    def _hand(self, worker: "_Worker", task: Task[T, R]) -> None:
        try:
            worker.connection.send(task.items)
        except OSError:  # it ended while it had nothing to do: no task is to blame
            self._waiting.appendleft(task)
            self._ended(worker)
        else:
            worker.task = task

    def _ended(self, worker: "_Worker") -> None:
        self._workers.remove(worker)
        worker.process.join()
        worker.connection.close()
        why = ending(worker.process.exitcode or 0)
        if not worker.started:
            self._false_starts += 1
            if self._false_starts == _STARTS:
                message = f"worker processes end before they begin: {why}"
                raise ToolkitError(message)
        if worker.task is not None:
            if self._note is not None and not worker.task.alone and not worker.task.ends:
                self._note(
                    f"{self._rescue.name(worker.task.items[0])}: {why}; it begins again here, one by one"
                )
            self._waiting.extendleft(reversed(worker.task.try_again(self._rescue, why)))


class _Worker:
    """One process and the line to it."""

    def __init__(self, function: Callable[[Any], Any], seconds: Callable[[Any], float]) -> None:
        self.connection, theirs = Pipe()
        self.process = Process(target=serve, args=(theirs, function, seconds), daemon=True)
        self.process.start()
        theirs.close()
        self.started = False
        self.task: Task[Any, Any] | None = None
