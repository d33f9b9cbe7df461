"""`initiator.made`: "X made the call", "X had placed the phone call late on Monday"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import doer_before, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_CLOSING = frozenset(", . ; and to on at late early after himself herself from in because".split())


@extraction_rule(
    "initiator.made",
    phrases=("(made|placed) (the|that|this) [phone|telephone] call",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The coach made the call that lost the match.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte made the call⟧ late on Monday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Officials said ⟦President Marte had made the phone call⟧.",
    ),
)
def made(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who made the call that the text is about."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    if hit.last < sentence.last and folds[hit.last] not in _CLOSING:
        return
    actor = doer_before(reading, number, hit.first)
    who = party(actor) if actor is not None else None
    if actor is not None and who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.made")
