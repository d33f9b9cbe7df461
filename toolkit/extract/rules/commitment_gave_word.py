"""`commitment.gave-word`: "gave an assurance that", "gave his word that", "made a commitment to"."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.drafts import Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive, past_addressee
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.doers import of_actor, of_predicate, parties
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.undertakings.undertaken import start_of
from toolkit.lexicon import Hit

_RULE = "commitment.gave-word"
_OWN = frozenset(("his", "her", "its", "their", "an", "a"))
_JOINTS = frozenset(("and", ",", ";"))


class Giver(NamedTuple):
    """The verb by which somebody gives his word, who he is, and the token at which the evidence begins."""

    predicate: Predicate | None
    who: tuple[Party, ...]
    first: int


@extraction_rule(
    _RULE,
    phrases=(
        "(gave|given|gives|giving) [him|her|them|me|us] (his|her|its|their|an|a|firm|the) [firm|clear|written|formal|personal] (assurance|word|guarantee|commitment|undertaking|promise|pledge) (that|to)",
        "(his|her|its|their|an|a) [firm|clear|written|formal|personal|solemn] (assurance|word|guarantee|promise|pledge|undertaking) [by phone|over the phone|today|yesterday] [on] [monday|tuesday|wednesday|thursday|friday|saturday|sunday] [night|evening|afternoon|morning] (that|to)",
        "(gave|given|gives|giving) [him|her|them|me|us] [firm|written|clear|formal] (assurances|guarantees|undertakings) (that|to)",
        "(offered|received|obtained|conveyed|provided) [firm|an|the|written] (assurances|assurance) (that|to)",
        "(received|obtained|secured) [firm|an|the|written] (assurances|assurance|guarantees|guarantee|promise|pledge) from",
        "(reiterated|repeated|renewed|reaffirmed|reiterating|renewing) (a|an|his|her|its|their|the) [earlier] (assurance|guarantee|promise|pledge|vow) (that|to)",
        "(made|makes|making|make) (a|the|an) [firm|clear|new|written] (commitment|pledge|promise|undertaking) (that|to)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He gave his view of the talks.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte gave an assurance that no ship would be sold⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte gave his word that the last unit will leave by July⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves gave President Marte his word that two ships would be sent⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves made a commitment to send two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He received assurances from President Marte that the crew would be sent home⟧.",
    ),
    order=18,
)
def gave_word(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody gives an assurance or his word of."""
    giver = _giver(reading, number, hit)
    if giver is None:
        return
    folds, stop = reading.tokens.folds, reading.layout.sentences[number].last
    predicate, who, begin = giver
    opens = hit.last
    if folds[opens - 1] == "from":  # "received assurances from the King that"
        actor = next((a for a in reading.actors[number] if a.first == opens), None)
        if actor is None or folds[actor.last : actor.last + 1] not in (["that"], ["to"]):
            return
        who, opens = of_actor(actor), actor.last + 1
        if not who:
            return
    if folds[opens - 1] == "that":
        yield from _clauses(reading, number, hit, Giver(predicate, who, begin), opens)
        return
    act = past_manner(folds, opens, stop)
    if infinitive(reading, act):
        giver = Giver(predicate or holder(reading, number, hit.first), who, begin)
        yield _found(reading, number, giver, act)


def _found(reading: Reading, number: int, giver: Giver, act: int) -> Found:
    end = clause_end(reading, number, act)
    return Found(_RULE, "commitment", number, giver.first, end, act, giver.who, giver.predicate)


def _giver(reading: Reading, number: int, hit: Hit[object]) -> Giver | None:
    """Return who gives his word: the subject of the verb, or whoever stands before "with an assurance that"."""
    own = reading.tokens.folds[hit.first] in _OWN
    predicate = next(
        (
            p
            for p in reading.predicates[number]
            if (_given_before(reading, p, hit.first) if own else p.first == hit.first)
        ),
        None,
    )
    if predicate is not None:
        who = of_predicate(reading, predicate)
        if predicate.negated or past(reading, predicate) or not who:
            return None
        return Giver(predicate, who, start_of(reading, predicate))
    subject = None if own else subject_before(reading, number, hit.first)
    if subject is None or not subject.actors or subject.lead in acts().openers:
        return None
    who = parties(reading, number, subject, ())
    return Giver(None, who, subject.first) if who else None


def _clauses(reading: Reading, number: int, hit: Hit[object], giver: Giver, first: int) -> Iterator[Found]:
    """Read each clause that somebody gives his word for: "that a bill would be sent to Congress and that there would be no return"."""
    folds, stop = reading.tokens.folds, reading.layout.sentences[number].last
    told = giver._replace(predicate=giver.predicate or holder(reading, number, hit.first))
    read = _clause(folds, first, stop)
    while read is not None:
        act, doer, negated = read
        found = _found(reading, number, told, act)
        yield found._replace(polarity="refrain" if negated else "do", doer=doer)
        joint = next(
            (at for at in range(act, stop - 3) if folds[at] == "that" and folds[at - 1] in _JOINTS), None
        )
        if joint is None:
            return
        told = giver._replace(first=joint + 1)
        read = _clause(folds, joint + 1, stop)


def _given_before(reading: Reading, predicate: Predicate, noun: int) -> bool:
    """Tell whether somebody gives his word to one who is named before it: "gave President Marte | his word that"."""
    if predicate.lemma in ("repeat", "renew", "reiterate"):
        return past_addressee(reading, predicate, predicate.last) == noun
    told = next((a for a in reading.actors[predicate.sentence] if a.first == predicate.last), None)
    return predicate.lemma == "give" and told is not None and told.last == noun


def _clause(folds: list[str], first: int, stop: int) -> tuple[int, tuple[int, int], bool] | None:
    """Return the verb, the subject and whether it is negated of the clause "that no ship would be sold"."""
    modal = next((i for i in range(first, min(stop, first + 24)) if folds[i] in ("will", "would")), None)
    if modal is None or modal + 1 >= stop:
        return None
    act = past_manner(folds, modal + 1, stop)
    while act < stop and folds[act] in ("be", "not"):
        act = past_manner(folds, act + 1, stop)
    negated = "not" in folds[modal + 1 : modal + 3] or "no" in folds[first:modal]
    if folds[first] == "there":
        negated = negated or folds[act : act + 1] == ["no"]
        act += folds[act : act + 1] == ["no"]
    return min(act, stop - 1), (first, modal), negated
