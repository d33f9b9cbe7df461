"""What a sentence or a verb is asked for again and again, and is worked out once: the time stays linear in the text."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import TypeVar

from toolkit.extract.reading import Reading

_Key = TypeVar("_Key", bound=Hashable)
_Found = TypeVar("_Found")


def worked_out_once(work: Callable[[Reading, _Key], _Found]) -> Callable[[Reading, _Key], _Found]:
    """Keep in the memo of a reading what `work` returns for each of its sentences, or verbs: several rules ask about one."""
    key = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def known_or_found(reading: Reading, asked: _Key) -> _Found:
        known: dict[_Key, _Found] | None = reading.memo.get(key)  # type: ignore[assignment]
        if known is None:
            known = reading.memo[key] = {}
        elif asked in known:
            return known[asked]
        found = known[asked] = work(reading, asked)
        return found

    return known_or_found
