"""`commitment.ordered`: "ordered two boats to be sent to Arica", "gave instructions to send relief", "ordered the ministry to provide tents"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.giving import GIVEN, GIVING
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.undertakings.subjunctives import subjunctive
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_REACH = 12  #: tokens of "the relevant ministries and the Red Crescent" before "to"
_STOPS = frozenset((",", ";", ".", ":", "who", "which", "that"))


@extraction_rule(
    "commitment.ordered",
    phrases=(
        "(ordered|orders|directed|directs|instructed|instructs|tasked)",
        "(gave|gives|issued|issues|given) [his|her|clear|immediate|urgent|the] (instructions|orders|directions|directives) (to|for|that)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He was ordered to rest.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She thanked him for the boats that he had ordered to be sent.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. President Ilves had earlier ordered the rebels to send the hostages home.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves ordered two boats to be sent to Arica⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves ordered the ministry to provide 200 tents⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves gave instructions for relief to be sent to Arica⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves gave instructions that relief be sent to Arica⟧.",
    ),
    order=28,
)
def ordered(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what a head of state has his own send or give."""
    act = _act(reading, number, hit)
    predicate = next((p for p in reading.predicates[number] if p.first <= hit.first < p.last), None)
    stop = hit.first
    while reading.tokens.folds[stop - 1] in words().haves:
        stop -= 1
    subject = subject_before(reading, number, stop)
    if act is None or subject is None or not subject.actors or subject.lead in acts().openers:
        return
    if predicate is not None and (predicate.passive or predicate.negated or past(reading, predicate)):
        return
    who = parties(reading, number, subject, ())
    if who:
        yield Found(
            "commitment.ordered",
            "commitment",
            number,
            subject.first,
            clause_end(reading, number, act),
            act,
            who,
            holder(reading, number, hit.first),
            status="announced",
        )


def _act(reading: Reading, number: int, hit: Hit[object]) -> int | None:
    """Return the verb of what is to be done: "to send", "that relief be sent", "boats to be sent"; None where it gives nothing."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    if folds[hit.last - 1] == "that":
        done = subjunctive(reading, number, hit.last)
        return done[0] if done is not None and folds[done[0]] in GIVEN else None
    if folds[hit.last - 1] == "to":
        return hit.last if folds[hit.last : hit.last + 1] and folds[hit.last] in GIVING else None
    for at in range(hit.last + 1, min(last - 2, hit.last + _REACH)):
        if folds[at] == "to":
            if folds[at + 1] in GIVING and folds[hit.last - 1] != "for":
                return at + 1
            given = folds[at + 1] == "be" and folds[at + 2] in GIVEN
            return at + 2 if given else None
        if folds[at] in _STOPS:
            return None
    return None
