"""Mend the records of a JSON text."""

from typing import NamedTuple

from toolkit.repair.fix import Change, Fill, Texts, fixes
from toolkit.repair.layout import changed, value_of
from toolkit.validate import strict
from toolkit.validate.finding import Path


class Mended(NamedTuple):
    """A text after mending, and how many things were mended by each fix."""

    text: str
    counts: dict[str, int]


def mend(text: str, texts: Texts) -> Mended:
    """Mend one record, or each of an array; a text that is no strict JSON stays as it is.

    What is empty is filled and what has an order is put into it; nothing that says something is
    overwritten, and the layout of the rest stays. `texts` are the original texts by `ref`.
    """
    counts: dict[str, int] = {}
    reading = strict.read(text)
    if reading.faults or not reading.readable:
        return Mended(text, counts)
    value = reading.value
    for fix in fixes():
        records = list(enumerate(value)) if isinstance(value, list) else [(None, value)]
        changes: list[Change] = []
        for index, record in records:
            if isinstance(record, dict):
                base = () if index is None else (index,)
                changes += (each._replace(path=(*base, *each.path)) for each in fix.propose(record, texts))
        if changes:
            counts[fix.code] = len(changes)
            for batch in _apart(changes):
                text = changed(text, batch)
            value = value_of(text)
    return Mended(text, counts)


def _apart(changes: list[Change]) -> list[list[Change]]:
    """Put changes into batches in which none lies within another, and no two insert into one object."""
    batches: dict[tuple[int, int], list[Change]] = {}
    inserted: dict[Path, int] = {}
    for change in changes:
        number = 0
        if isinstance(change, Fill):
            number = inserted[change.path[:-1]] = inserted.get(change.path[:-1], -1) + 1
        batches.setdefault((len(change.path), number), []).append(change)
    return list(batches.values())
