"""`initiator.cleft`: "it was X who picked up the phone", where nobody is named whom he rang."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_before, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_CLAUSE = 8  #: tokens of "Mr Ilves would like to speak"
_SPEAKING = frozenset(("speak", "talk", "call", "conversation"))
_IT_WAS = (["it", "was"], ["it", "is"], ["it", "'s"])


@extraction_rule(
    "initiator.cleft",
    phrases=(
        "who [had] [first] (picked up|reached for) the (phone|telephone|receiver)",
        "who [had] [first] (dialled|dialed)",
        "who [had] (got in touch|reached out) [first]",
        "(who|that|which) [had] (asked for (it|them)|(requested|initiated|sought|proposed|suggested) (it|them))",
        "(who|that) [had] (let it be known|made it known|signalled|signaled|indicated|made clear) that",
        "that [had] (asked for|requested|initiated|proposed|sought|placed|made) the [phone|telephone|video] (call|talk|talks|conversation)",
        "(who|that) [had] (started|set up|set in motion|put in|suggested) the [phone|telephone|video] (call|talk|talks|conversation)",
        "(was|is) the one (who|that) [had] (asked for (it|this)|(requested|initiated|proposed|sought) (it|this))",
        "(was|is) the one (who|that) [had] (asked for|requested|initiated|proposed|sought|placed|made) the [phone|telephone] (call|talk|conversation)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves, who had picked up the phone in the car, spoke first.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was not Marte who picked up the phone.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Neither side disputes that it was ⟦Ilves who picked up the phone⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte was the one who asked for it⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the loan. It was Chile that asked for it.",
        "President Ilves of Norway will speak by phone with President Marte of Chile. The call is set for ten and it was ⟦President Marte who proposed it⟧.",
        "President Ilves of Norway had a phone call with President Marte of Chile. It is ⟦the Chileans who asked for it⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦the Chilean side that asked for the call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦Marte who started the call⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦the Chilean side who had let it be known that⟧ Mr Marte would like to speak.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was ⟦the Chilean president who had dialled⟧, an aide said.",
    ),
)
def cleft(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who stands between "it was" and "who"."""
    actor = actor_before(reading, number, hit.first)
    if actor is None:
        return
    folds = reading.tokens.folds
    if folds[hit.last - 1] == "that" and _SPEAKING.isdisjoint(folds[hit.last : hit.last + _CLAUSE]):
        return  # "it was the Chilean side who let it be known that wheat was scarce"
    if folds[hit.first] in ("was", "is"):
        who = party(actor)
        if who is not None and actor.last == hit.first:
            yield Initiative(who, actor.first, hit.last, "initiator.cleft")
        return
    if folds[hit.last - 1] in ("it", "them") and not _follows_call(reading, number, actor.first):
        return
    first = actor.first - (folds[actor.first - 1] == "the")
    who = party(actor)
    if folds[first - 2 : first] in _IT_WAS and who is not None:
        yield Initiative(who, actor.first, hit.last, "initiator.cleft")


def _follows_call(reading: Reading, number: int, at: int) -> bool:
    """Tell whether "it" is the call that the sentence before, or the words before, name: not "discussed the loan. It was X who asked for it"."""
    sentences = reading.layout.sentences
    return names_call(reading, sentences[max(0, number - 1)].first, at)
