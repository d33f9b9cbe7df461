"""`commitment.with-doing`: "…, with officials travelling to Lima in May to settle the details", "with experts to report back"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.doers import of_actor
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.lexicon import Hit

_REACH = 9  #: tokens
_FUTURE = ("agree", "promise", "decide", "propose", "offer")
_MOVING = frozenset(
    "travelling traveling meeting convening flying returning resuming starting beginning visiting reporting".split()
)


@extraction_rule(
    "commitment.with-doing",
    phrases=(", with",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They discussed the talks, with experts to blame for the delay.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They agreed to meet again, ⟦with officials travelling to Lima in May to settle the details⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He promised two ships, ⟦with experts from both sides to report back within a month⟧.",
    ),
    order=12,
)
def with_doing(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what teams are to do after what is agreed or promised, or will be."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first = hit.last
    verb = next(
        (
            i
            for i in range(first + 1, min(sentence.last - 2, first + _REACH))
            if (folds[i] == "to" and folds[i - 1] not in ("due", "according") and infinitive(reading, i + 1))
            or folds[i] in _MOVING
        ),
        None,
    )
    if verb is None or "," in folds[first:verb]:
        return
    act = verb + (folds[verb] == "to")
    head = next((folds[i - 1] for i in range(first + 1, verb) if folds[i] in PREPOSITIONS), folds[verb - 1])
    actor = next((a for a in reading.actors[number] if a.first == first and a.last == verb), None)
    if head not in acts().teams and (actor is None or not of_actor(actor)):
        return
    if not known_verb(folds[act]) or folds[act] in acts().states:
        return
    before = [p for p in reading.predicates[number] if p.first < hit.first]
    ahead = any(p.kind in _FUTURE and not p.negated for p in before) or not {
        "will",
        "would",
        "open",
        "ready",
    }.isdisjoint(folds[sentence.first : hit.first])
    if not ahead or (before and elsewhere(reading, number, before[-1])):
        return
    who: tuple[Party, ...] = (of_actor(actor) if actor is not None else ()) or (PRINCIPALS,)
    yield Found(
        "commitment.with-doing",
        "commitment",
        number,
        hit.first + 1,
        clause_end(reading, number, act),
        act,
        who,
        doer=(first, verb),
    )
