"""`commitment.considering`: "is considering a purchase", "the Commission was studying the matter", "the request is under review"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import elsewhere, supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_BES = frozenset("is are was were be been".split())


@extraction_rule(
    "commitment.considering",
    phrases=(
        "[actively|seriously|carefully|currently|also|now|still] (considering|studying|exploring|weighing|mulling|examining|reconsidering|contemplating|reviewing|assessing)",
        "(looking|thinking) (at|into|about)",
        "being [actively|carefully|seriously] (considered|examined|studied|reviewed|looked at|assessed|explored)",
        "be [carefully|favourably|seriously] (considered|examined|studied|reviewed|reconsidered)",
        "under [active|careful|serious] (consideration|review|study|examination)",
        "be given [due|careful|serious] consideration",
        "(give|gives|gave|giving) [due|careful|serious|favourable|positive] consideration to",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They spoke of examining the wreck.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He asked whether Chile was considering a loan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was considering the purchase of two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He replied that ⟦the request was under consideration⟧.",
    ),
    order=19,
)
def considering(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody is studying, or what is under consideration."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    at = hit.first
    if folds[hit.first] in ("be", "being"):
        at = hit.first if folds[hit.first] == "be" else hit.first - 1
    else:
        at = hit.first - 1
    while at > sentence.first and (
        folds[at] in ("also", "now", "still", "currently", "already") or folds[at].endswith("ly")
    ):
        at -= 1
    if folds[hit.first].startswith("g") and folds[hit.first] != "giving":
        at = hit.first
    elif folds[at] not in _BES:
        return
    while at > sentence.first and folds[at - 1] in (
        "would",
        "will",
        "also",
        "not",
        "has",
        "had",
        "have",
        "could",
        "can",
        "should",
    ):
        if folds[at - 1] in ("not", "should", "could", "can"):
            return
        at -= 1
    clause = clause_at(reading, number, at, hit.first)
    if (
        clause is None
        or not opens_clause(reading, clause)
        or supposed(reading, number, clause.first, clause.subject.lead, clause.governing)
    ):
        return
    if elsewhere(reading, number, clause.governing):
        return
    if (
        clause.governing is None
        and not clause.subject.actors
        and folds[clause.subject.first] not in ("the", "this", "his", "her", "their", "a")
    ):
        return
    who = parties(reading, number, clause.subject, voice(reading, number, clause.governing))
    if not who:
        return
    act = hit.last - 1
    if folds[act] in ("at", "into", "about"):
        act -= 1
    last = clause_end(reading, number, hit.last - 1)
    passive = folds[hit.first] in ("be", "being", "under")
    yield Found(
        "commitment.considering",
        "consideration",
        number,
        clause.first,
        last,
        act,
        who,
        clause.governing,
        doer=(clause.subject.first, clause.subject.last) if passive else None,
    )
