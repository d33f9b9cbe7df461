"""The other end of a worker's line: a process that works on what comes, until nothing comes any more."""

from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from typing import Any, Final

_WAITING: Final = 10  #: seconds that pass, for one of computing, before a process counts as stuck


def serve(connection: Connection, function: Callable[[Any], Any], seconds: Callable[[Any], float]) -> None:
    """Work on what comes until nothing comes any more; Ctrl-C is the parent's, which then ends this process."""
    import signal  # noqa: PLC0415
    from contextlib import suppress  # noqa: PLC0415
    from threading import Thread  # noqa: PLC0415

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGPROF", "SIGALRM"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    Thread(target=_end_with_parent, daemon=True).start()
    with suppress(EOFError, OSError):
        connection.send((True, None))
        while True:
            items = connection.recv()
            answer: tuple[bool, Any]
            try:
                answer = (True, [_limited(function, item, seconds(item)) for item in items])
            except Exception as error:
                answer = (False, error)
            _send(connection, answer)


def _limited(function: Callable[[Any], Any], item: Any, seconds: float) -> Any:  # noqa: ANN401
    """Call the function; the system ends the process where that takes too long, also within compiled code."""
    import signal  # noqa: PLC0415

    if not seconds or not hasattr(signal, "setitimer"):
        return function(item)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.setitimer(signal.ITIMER_REAL, _WAITING * seconds)
    try:
        return function(item)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)


def _send(connection: Connection, answer: tuple[bool, Any]) -> None:
    try:
        connection.send(answer)
    except OSError:
        raise
    except Exception as error:  # what cannot be pickled
        connection.send((False, RuntimeError(f"{type(error).__name__}: {error}")))


def _end_with_parent() -> None:
    """End this process when the one that gave it work is killed; it would wait for more for ever."""
    import os  # noqa: PLC0415
    from multiprocessing import parent_process  # noqa: PLC0415

    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def ending(code: int) -> str:
    """Say how a process ended, by its exit status: below zero it is a signal's number."""
    import signal  # noqa: PLC0415

    if code >= 0:
        return f"its process ended with status {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    if name in ("SIGPROF", "SIGALRM"):
        return "it took too long"
    hint = ", as systems do that run out of memory" if name == "SIGKILL" else ""
    return f"its process was ended by {name}{hint}"
