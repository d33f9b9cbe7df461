"""`initiator.request-of`: "at the request of the Ukrainian side", "at the initiative of X"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.request-of",
    phrases=(
        "(at|on|upon|by) [the] (request|initiative|invitation|behest|instigation|urging) of",
        "(initiated|requested|sought|convened|proposed|placed|arranged|organised|organized|made) by",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ferry was requested by Chile.",
        "President Ilves of Norway spoke by phone with President Marte of Chile ⟦at the request of the Chilean side⟧.",
        "The call between President Ilves of Norway and President Marte of Chile was ⟦initiated by Norway⟧.",
    ),
)
def request_of(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read the side named after "at the request of" or "initiated by", in a sentence about the call."""
    actor = actor_at(reading, number, hit.last)
    if actor is None:
        return
    who = party(actor)
    sentence = reading.layout.sentences[number]
    passive = reading.tokens.folds[hit.last - 1] == "by"
    if who is None or not _about_call(reading, sentence.first, hit.first, passive=passive):
        return
    yield Initiative(who, hit.first, actor.last, "initiator.request-of")


_HELD = frozenset(
    "held spoke spoken talked took phone telephone call conversation conversations talks video videoconference discussed consulted exchange".split()
)


def _about_call(reading: Reading, first: int, last: int, *, passive: bool) -> bool:
    folds = reading.tokens.folds
    if passive:
        return any(folds[i] in _HELD for i in range(first, last))
    return any(folds[i] in _HELD for i in range(first, last)) or last - first < 4
