"""`initiator.call_to`: "In the call to Marte, the Prime Minister said", where one of two on the call is called."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "initiator.call_to",
    phrases=(
        "(in|during|after|following) (the|a|his|her|another|today's) [brief|short|long|later|second|first] [phone|telephone] call to",
        "(the|his|her) [brief|short|long|later|second|first] [phone|telephone] call to",  # where it opens its sentence
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. In the call to arms he saw a threat.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. In his call to President Marte to free the crew he was firm.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. In the ⟦phone call to President Marte⟧, he asked for help.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call to Chile's President to free the crew went unheard.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ⟦call to Marte⟧ was the second in a week.",
    ),
)
def call_to(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who is called, so that the other end has placed the call; an appeal "to X to do something" is none."""
    folds = reading.tokens.folds
    opens = hit.first == reading.layout.sentences[number].first
    if folds[hit.first] in _NAMING and not opens:
        return
    actor = actor_at(reading, number, hit.last, within=0)
    if actor is None or actor.kind != "person" or len(actor.people) != 1:
        return
    if folds[actor.last : actor.last + 1] not in (["to"], ["'s"], ["for"]):
        noun = next(i for i in range(hit.first, hit.last) if folds[i] in ("phone", "telephone", "call"))
        yield Initiative(actor.people[0], noun, actor.last, "initiator.call_to", other=True)


_NAMING = frozenset(("the", "his", "her"))
