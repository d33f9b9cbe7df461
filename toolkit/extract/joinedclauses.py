"""Clauses joined on behind an inserted source, which are of its account too: "…, the diplomat said, but told her that …", "…, during which, aides said, Marte left"."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.reading import Reading

_JOINTS = frozenset(("but", "and", "while", "though", "then"))
_RELATIVES = tuple([which, ","] for which in ("which", "whom", "where", "who"))
_PRESS = frozenset(
    "reporters journalists press statement post posted twitter telegram interview channel according".split()
)
_NEAR = 12  #: tokens from the comma to the next verb


def joined_on(reading: Reading, number: int, at: int) -> int | None:
    """Return where the clause begins that a comma at token `at` joins on, if one of those on calls says or does something in it."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    if folds[at : at + 1] != [","] or at + 2 >= sentence.last:
        return None
    found = reading.predicates[number]
    inserted = next((p for p in found if p.last == at and p.trailing), None)
    relative = inserted is not None and folds[inserted.start - 2 : inserted.start] in _RELATIVES
    if folds[at + 1] not in _JOINTS and not relative:
        return None
    following = next((p for p in found if p.first > at), None)
    if following is None or following.subject is None or following.first - at > _NEAR:
        return None
    if not _PRESS.isdisjoint(folds[at + 1 : sentence.last]) or any(
        p.trailing and p.first > at for p in found
    ):
        return None
    people = following.subject.people
    begin = at + 1 + (not relative)
    return begin if people and all(p.role in PRINCIPAL for p in people) else None
