"""`initiator.arranged`: "the call was arranged after X offered to explain", "Chile reached out to schedule the call"."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at, doer_before, names_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ASKING = frozenset(("propose", "offer", "ask", "request", "suggest", "seek", "want", "contact", "invite"))
_REACH = 8  #: tokens from "The phone call" to "arranged"
_NEAR = 3  #: tokens of "late phone call"


@extraction_rule(
    "initiator.arranged",
    phrases=(
        "(arranged|scheduled|organised|organized|set up) after",
        "came about after",
        "reached out to (schedule|arrange|request|organise|organize|set up|propose) (the|this)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The flight was arranged after President Marte asked for help.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was arranged after President Marte fell ill.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was ⟦arranged after President Marte⟧ offered to explain the new tariff.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call ⟦came about after Chile⟧ suggested it.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The Chilean side reached out to arrange the⟧ call on Sunday.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The Chilean side reached out to arrange the sale.",
    ),
)
def arranged(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who asked, offered or proposed before the call was arranged, or reached out to have it arranged."""
    sentence = reading.layout.sentences[number]
    if reading.tokens.folds[hit.first] == "reached":
        doer = doer_before(reading, number, hit.first)
        whose = None if doer is None else party(doer)
        if (
            doer is not None
            and whose is not None
            and names_call(reading, hit.last, min(sentence.last, hit.last + _NEAR))
        ):
            yield Initiative(whose, doer.first, hit.last, "initiator.arranged")
        return
    if not names_call(reading, max(sentence.first, hit.first - _REACH), hit.first):
        return
    actor = actor_at(reading, number, hit.last, within=1)
    if actor is None:
        return
    verb = next((p for p in reading.predicates[number] if p.first >= actor.last), None)
    who = party(actor)
    if verb is not None and verb.subject is actor and verb.lemma in _ASKING and who is not None:
        yield Initiative(who, hit.first, actor.last, "initiator.arranged")
