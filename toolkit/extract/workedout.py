"""What a sentence or a verb is asked for again and again, and is worked out once: the time stays linear in the text."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading

_Found = TypeVar("_Found")


def once_a_sentence(work: Callable[[Reading, int], _Found]) -> Callable[[Reading, int], _Found]:
    """Keep in the memo of a reading what `work` returns for each of its sentences."""
    key = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def known_or_found(reading: Reading, number: int) -> _Found:
        known: dict[int, _Found] | None = reading.memo.get(key)  # type: ignore[assignment]
        if known is None:
            known = reading.memo[key] = {}
        elif number in known:
            return known[number]
        found = known[number] = work(reading, number)
        return found

    return known_or_found


def once_a_verb(work: Callable[[Reading, Predicate], _Found]) -> Callable[[Reading, Predicate], _Found]:
    """Keep in the memo of a reading what `work` returns for each verb of the text: several rules ask about one."""
    key = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def known_or_found(reading: Reading, predicate: Predicate) -> _Found:
        known: dict[Predicate, _Found] | None = reading.memo.get(key)  # type: ignore[assignment]
        if known is None:
            known = reading.memo[key] = {}
        elif predicate in known:
            return known[predicate]
        found = known[predicate] = work(reading, predicate)
        return found

    return known_or_found
