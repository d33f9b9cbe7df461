"""Things agreed on: the nouns that name something to be done, and where a second one begins after "on A, on B and C"."""

from collections.abc import Iterator
from functools import cache

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.actwords import act_words
from toolkit.extract.undertakings.unwrapping import BREAKS

_BODIES = frozenset(
    """commission commissions committee committees mechanism mechanisms hotline group groups force team teams council panel centre center
    corridor corridors patrol patrols exercise exercises programme program fund moratorium amnesty grant loan tranche protocol
    memorandum roadmap calendar timeline training flights crossing line consultations inspection inspections monitoring quota
    coordination collaboration steps actions engagement quotas visa visas conversation conversations conference discussions
    dialogue dialogues discussion investigation investigations inquiry aid action assistance text""".split()
)
_BEGINS = frozenset(
    "a an the another one two three four five six joint further new regular direct mutual".split()
)


@cache
def deeds() -> frozenset[str]:
    """Return the nouns that name something to be done."""
    return (acts().doings | frozenset(act_words().nouns) | _BODIES) - acts().views


def second_things(reading: Reading, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where a further thing begins in "a hotline, a joint patrol and a second summit", with the token of its head."""
    folds = reading.tokens.folds
    for j in range(first + 1, end - 2):
        if folds[j] not in ("and", ",") or folds[j + 1] == "and":
            continue
        begin = j + 1
        on = folds[begin] in ("on", "upon", "to")
        if not on and folds[begin] not in _BEGINS:
            continue
        begin += on
        stop = next(
            (i for i in range(begin, end) if folds[i] in BREAKS or folds[i] in ("of", ",", "and")), end
        )
        if stop > begin and folds[stop - 1] in deeds():
            yield j + 1, stop - 1
