"""`attribution.outlet-interview`: "said in a CNBC interview that …": the outlet relays what it was told."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, parallel
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.outlet-interview"
_IN = frozenset(("in", "during", "on"))
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "recent", "exclusive", "separate"))
_TAIL = 8  #: tokens between a verb and "in a CNBC interview"


@extraction_rule(
    _ID,
    phrases=("[radio|television|tv|phone|video] interview",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. A diplomat said in a long interview that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. A diplomat said ⟦in a CNBC interview⟧ that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦In a Reuters interview⟧, a diplomat said that the line was poor.",
    ),
)
def outlet_interview(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the outlet whose interview words were spoken in."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    outlet = next((a for a in reading.actors[number] if a.kind == "medium" and a.last == hit.first), None)
    if outlet is None:
        return
    at = outlet.first
    while at > sentence.first and folds[at - 1] in _ARTICLES:
        at -= 1
    if at == sentence.first or folds[at - 1] not in _IN:
        return
    p = _verb(reading, number, at - 1, outlet)
    if p is None:
        return
    first, last = p.complement
    steps = parallel(outlet, reading.text(at - 1, hit.last).lower(), at - 1, hit.last, _ID)
    yield Frame(steps, min(first, p.first), max(last, p.last), number, at - 1, _ID, rank=-1, states=False)


def _verb(reading: Reading, number: int, at: int, outlet: Actor) -> Predicate | None:
    """Return the verb of saying that the interview goes with: the one before it, else the first behind it."""
    speech = [
        p
        for p in reading.predicates[number]
        if p.speech and p.subject is not None and p.complement[0] < p.complement[1]
    ]
    before = [p for p in speech if p.first < at and at - p.last <= _TAIL]
    return before[-1] if before else next((p for p in speech if p.first >= outlet.last), None)
