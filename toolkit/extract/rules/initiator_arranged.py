"""`initiator.arranged`: "the call was arranged after X offered to explain", where the one who asked had it arranged."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ASKING = frozenset(("propose", "offer", "ask", "request", "suggest", "seek", "want", "contact", "invite"))
_REACH = 8  #: tokens from "The phone call" to "arranged"


@extraction_rule(
    "initiator.arranged",
    phrases=("(arranged|scheduled|organised|organized|set up) after", "came about after"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The flight was arranged after President Marte asked for help.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was arranged after President Marte fell ill.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was ⟦arranged after President Marte⟧ offered to explain the new tariff.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call ⟦came about after Chile⟧ suggested it.",
    ),
)
def arranged(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who asked, offered or proposed before the call was arranged."""
    sentence = reading.layout.sentences[number]
    if not names_call(reading, max(sentence.first, hit.first - _REACH), hit.first):
        return
    actor = actor_at(reading, number, hit.last, within=1)
    if actor is None:
        return
    verb = next((p for p in reading.predicates[number] if p.first >= actor.last), None)
    who = party(actor)
    if verb is not None and verb.subject is actor and verb.lemma in _ASKING and who is not None:
        yield Initiative(who, hit.first, actor.last, "initiator.arranged")
