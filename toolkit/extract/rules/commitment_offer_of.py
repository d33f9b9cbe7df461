"""`commitment.offer-of`: "reiterated her offer to mediate", "made an offer to host the talks"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past, weeks_past
from toolkit.extract.undertakings.doers import of_predicate, parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.owners import owner_before
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.undertakings.undertaken import start_of, with_further
from toolkit.lexicon import Hit

_MAKING = frozenset(
    "reiterate renew repeat make extend convey reaffirm express confirm relay deliver".split()
)
_FORMS = frozenset(
    "made makes making renewed renewing renews repeated repeating repeats relayed relays relaying delivered".split()
)


@extraction_rule(
    "commitment.offer-of",
    phrases=("offer (to|of)", "offer , on behalf of"),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He welcomed her offer to mediate.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She thanked him for the offer of help.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte reiterated her offer to mediate⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves renewed his offer of help⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves repeated his offer, on behalf of Norway, to send divers⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves relayed the offer of help⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves repeated the offer to send divers⟧ and ⟦to pay for the search⟧.",
    ),
    order=22,
)
def offer_of(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an offer that somebody makes or renews."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    owner, first = owner_before(reading, number, hit.first)
    verb = first - 1
    while verb > sentence.first and folds[verb] in ("the", "an", "a", "firm", "his", "her"):
        verb -= 1
    predicate = next((p for p in reading.predicates[number] if p.first == verb), None)
    if weeks_past(folds, hit.last, sentence.last):
        return  # "made an offer of help last month"
    act = past_manner(folds, hit.last, sentence.last)
    if predicate is not None:
        if predicate.lemma not in _MAKING or predicate.negated or past(reading, predicate):
            return
        who, begin = owner or of_predicate(reading, predicate), start_of(reading, predicate)
    elif folds[verb] in _FORMS:
        subject = subject_before(reading, number, verb)
        if subject is None or not subject.actors:
            return
        who, begin = owner or parties(reading, number, subject, ()), subject.first
    else:
        return
    if who:
        end = clause_end(reading, number, act)
        offered = Found("commitment.offer-of", "offer", number, begin, end, act, who, predicate)
        yield from with_further(reading, offered) if folds[act - 1] == "to" else (offered,)
