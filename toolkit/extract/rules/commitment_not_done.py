"""`commitment.not-done`: "could not go beyond", "did not accede to the wish", "was off the table", "is not prepared to"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import supposed
from toolkit.extract.undertakings.doers import parties
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import clause_at, opens_clause
from toolkit.extract.undertakings.voices import voice
from toolkit.lexicon import Hit

_PAPERS = frozenset(
    "deal agreement accord treaty pact terms text package deadline plan programme program".split()
)
_UNMEANT = frozenset("unwilling plan considering contemplating planning".split())
_POSSIBLE = frozenset(("possible", "feasible", "conceivable"))
#: What one asks another for.
_ASKED_FOR = frozenset(
    "release return extradition transfer repatriation extension delivery loan waiver exemption rescheduling handover pardon".split()
)
_STATE = frozenset(("government", "cabinet", "ministry"))
_WEIGHED = frozenset(("considering", "contemplating"))
_ARTICLES = frozenset(("a", "an", "any", "the", "such"))
_ACTS = frozenset(
    """go send provide accept agree meet extend spare give offer support join deliver attend exceed lift sign host
    release be grant commit allow allocate travel visit come supply shoulder recognise recognize hand surrender
    sell lend transfer approve back endorse contribute fund finance reopen
    pay interfere intervene instruct order overrule override overturn force compel part""".split()
)
#: The same of what stands in the passive: "would not be surrendered".
_DONE = frozenset(
    """spared sent extended lifted provided granted released reopened delivered accommodated surrendered handed sold
    supplied transferred approved resumed""".split()
)


@extraction_rule(
    "commitment.not-done",
    phrases=(
        "(could|can) not [, (at this time|at this stage|at present|at the moment|for now|for the moment|for the time being|this year) ,]",
        "cannot",
        "(couldn't|can't)",
        "(will|would) not be able to",
        "(will|would) be unable to",
        "(will|would) not be able to",
        "(will|would) not [, however ,] be in a position to",
        "(is|are|was|were) (not|no longer) in a position to",
        "(is|are|was|were|would be|will be) in no position to",
        "(is|are|was|were) (unable|not able) to",
        "(is|are|was|were|remain|remains|remained) unwilling to",
        "(did|does|do) not plan to",
        "(is|are|was|were) not (considering|contemplating|planning) [to]",
        "(is|was) not (possible|feasible|conceivable)",
        "(did|does|do) not [, on the other hand ,] (accede|agree|consent|grant)",
        "(has|have|had) [absolutely] no (plan|plans|intention|intentions|desire) (to|of)",
        "(is|are|was|were|be) [firmly|simply|therefore|thus|also|still] (off the table|out of the question|not on the table|not an option|not negotiable|not up for (negotiation|discussion|debate|grabs)|not for sale|a non-starter|a non starter|non-negotiable|not something to be discussed)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said the law could not be ignored.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They said borders cannot be changed by force.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves did not accede to the request for a loan⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile could not send a second ship⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said visas were not on the agenda.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile had no plans to reopen the port⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She said ⟦Chile was not considering a ban on trawlers⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He said ⟦Norway could not overrule its courts⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He made clear that ⟦a second loan was off the table⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She told him that ⟦the fisheries accord was not negotiable⟧.",
    ),
    order=31,
)
def not_done(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what a party says that it cannot or does not do, though it is asked for."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    clause = clause_at(
        reading,
        number,
        hit.first,
        hit.first + 1
        if folds[hit.first] in ("is", "are", "was", "were", "be") and folds[hit.last - 1] != "to"
        else hit.last,
    )
    if clause is None or not opens_clause(reading, clause) or elsewhere(reading, number, clause.governing):
        return
    subject = clause.subject
    regret = (
        folds[hit.last - 2] == "unable"
        and clause.governing is not None
        and clause.governing.lemma == "express"
    )
    if not regret and supposed(reading, number, clause.first, subject.lead, clause.governing):
        return
    who = parties(reading, number, subject, voice(reading, number, clause.governing))
    if not who or (regret and len(who) > 1):
        return  # nor is what both are sorry for, "that they were unable to meet in person"
    act = clause.act
    if folds[hit.first] in ("has", "have", "had") or not _UNMEANT.isdisjoint(folds[hit.first : hit.last]):
        act = past_manner(folds, hit.last, sentence.last)
        if folds[hit.last - 1] in _WEIGHED and folds[act] in _ARTICLES:  # "is not considering a ban"
            act += 1
        if (
            act >= sentence.last
            or not subject.actors
            or (clause.governing is None and not subject.actors[0].side)
            or not (folds[hit.last - 1] in _WEIGHED or infinitive(reading, act) or folds[act].endswith("ing"))
            or folds[act] in acts().states
            or not acts().courtesies.isdisjoint(folds[act : act + 1])
        ):
            return
    elif folds[hit.first] in ("did", "does", "do"):
        act = hit.last - 1
        inserted = folds[hit.last : hit.last + 3] == [",", "however", ","]  # "did not agree, however, to"
        if not subject.actors or folds[hit.last + 3 * inserted] not in (
            "to",
            "that",
            "the",
            "a",
            "his",
            "her",
        ):
            return
        if folds[act] == "agree" and folds[hit.last + 3 * inserted] != "to":
            return
    elif folds[hit.first] in ("is", "are", "was", "were", "be") and folds[hit.last - 1] != "to":
        principle = (
            folds[hit.last - 1] in ("negotiable", "negotiation", "sale") and subject.head not in _PAPERS
        )
        if clause.governing is None or principle:
            return  # "her country's sovereignty was not negotiable"
        if folds[hit.last - 1] in _POSSIBLE and subject.head not in _ASKED_FOR:
            return  # "peace was not possible", but "an early release was not possible"
        yield Found(
            "commitment.not-done",
            "refusal",
            number,
            clause.first,
            hit.last,
            subject.last - 1 if subject.last > subject.first else subject.first,
            who,
            clause.governing,
            doer=(subject.first, subject.last),
        )
        return
    else:
        verb = past_manner(folds, hit.last, sentence.last)
        if clause.governing is None:
            return
        if clause.passive:
            if folds[act] not in _DONE:
                return
        elif (
            folds[verb] not in _ACTS
            or folds[verb] == "be"
            or not (subject.actors or subject.head in _STATE)
            or any(a.kind == "group" for a in subject.actors)
        ):
            return
    yield Found(
        "commitment.not-done",
        "refusal",
        number,
        clause.first,
        clause_end(reading, number, act),
        act,
        who,
        clause.governing,
        doer=None if subject.actors else (subject.first, subject.last),
    )
