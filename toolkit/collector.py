"""The garbage collector: where many small objects arise at once, of which none is garbage in a cycle."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

#: Objects that arise before the collector of a command looks: more than one document or record makes.
_MANY: Final = 500_000


@contextmanager
def paused_collection() -> Iterator[None]:
    """Keep the collector from looking through data while it is built, and through all lexicons beside it.

    That doubles the time of loading, and costs a third of the time of extraction.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def sparing_collection() -> Iterator[None]:
    """Let the collector of a process of our own look rarely, and at its end not at all.

    By default it looks at all lexicons several times while they load, and again before the process ends: a third
    of the time of a command that checks or reads one file. Many files still cannot fill the memory.
    """
    gc.set_threshold(_MANY)
    try:
        yield
    finally:
        gc.freeze()
