"""`initiator.was`: "the Turkish side had been the initiator of the conversation"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_before, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_OF = 6  #: tokens of "of the long telephone conversation"


@extraction_rule(
    "initiator.was",
    phrases=("(was|were|been|being) the (initiator|initiators|instigator|requesting (side|party))",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Chile was the initiator of the treaty.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Chile was not the initiator.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A spokesman said that ⟦the Chilean side had been the initiator⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Norway was the initiator⟧ of the conversation.",
    ),
)
def was(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who is said to have been the initiator."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    begin = hit.first
    while begin > sentence.first and folds[begin - 1] in words().auxiliaries:
        begin -= 1
    behind = folds[hit.last : hit.last + 1]
    if behind == ["of"] and not names_call(reading, hit.last, min(sentence.last, hit.last + _OF)):
        return
    if behind and behind[0].isalpha() and behind != ["of"]:
        return
    actor = actor_before(reading, number, begin)
    who = party(actor) if actor is not None else None
    if actor is not None and who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.was")
