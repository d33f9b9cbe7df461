"""`commitment.hoped`: "hoped that both countries would widen trade", "expressed the wish that the two ministers would meet"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.elsewhere import elsewhere
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import Clause, clause_at
from toolkit.extract.undertakings.undertaken import start_of
from toolkit.lexicon import Hit

_MODALS = frozenset(("will", "would", "can", "could", "should"))
_REACH = 24  #: tokens from a hope to the modal verb of what is hoped
_HOPE = 5  #: tokens of "expressed his sincere hope that"
_STOPS = frozenset((",", ";", ".", ":", "which", "who", "if"))
#: What two do together: wishing it, one wants to do one's part.
_TOGETHER = frozenset(
    """meet work cooperate collaborate coordinate continue strengthen deepen expand enhance build widen promote sign resume
    hold maintain intensify step further boost advance develop conclude complete exchange start begin launch""".split()
)
_ARRANGED = frozenset("held arranged organised organized convened resumed".split())
_MEETINGS = frozenset("meeting meetings summit visit visits".split())
_THE_TWO = frozenset("countries sides states nations leaders ministers governments presidents".split())
_NO_ACT = frozenset("have be grow flourish thrive prosper enjoy benefit".split())


@extraction_rule(
    "commitment.hoped",
    phrases=(
        "(hope|hopes|hoped|hoping|wish|wishes|wished|desire) that",
        "(hope|hopes|hoped) (the|both|they)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He hoped that Chile would send two ships.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He expressed the hope that the vote would be fair.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. He hoped that both sides would keep calm.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte hoped that the two countries would widen trade⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He expressed the wish that Norway and Chile would work together at sea⟧.",
    ),
    order=24,
)
def hoped(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody hopes that both sides will do together; what only the other should do is a request."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    first = hit.last - (folds[hit.last - 1] != "that")
    modal = None
    for i in range(first, min(last - 1, first + _REACH)):
        if folds[i] in _MODALS:
            modal = i
            break
        if folds[i] in _STOPS:
            return
    if modal is None:
        return
    clause = clause_at(reading, number, modal, modal + 1)
    if clause is None or clause.elided or clause.negated or clause.subject.first > first + 1:
        return
    verb = next(
        (p for p in reversed(reading.predicates[number]) if hit.first - _HOPE <= p.first <= hit.first), None
    )
    if verb is None or verb.kind not in ("express", "intend", "say", "stress") or verb.negated:
        return
    if verb.modal is not None or past(reading, verb) or elsewhere(reading, number, verb):
        return
    act = _act(reading, clause)
    who = of_predicate(reading, verb)
    if act is None or not who or not _of_both(reading, clause):
        return
    yield Found(
        "commitment.hoped",
        "intention",
        number,
        start_of(reading, verb),
        clause_end(reading, number, act),
        act,
        who,
        verb,
    )


def _act(reading: Reading, clause: Clause) -> int | None:
    """Return the verb of what two do together, past "be able to" and "continue to"."""
    folds = reading.tokens.folds
    act = clause.act
    if folds[act : act + 3] == ["be", "able", "to"]:
        act += 3
    verb = act + 2 * (folds[act : act + 2] == ["continue", "to"])
    if clause.passive:
        return act if folds[act] in _ARRANGED else None
    return act if folds[verb] in _TOGETHER and folds[verb] not in _NO_ACT else None


def _of_both(reading: Reading, clause: Clause) -> bool:
    """Tell whether both sides are to act: "the two countries", "Norway and Chile", "he and the President", "their meeting"."""
    actors = clause.subject.actors
    if clause.passive:
        return clause.subject.head in _MEETINGS
    if any(a.kind == "group" for a in actors):
        return reading.tokens.folds[clause.subject.first] != "all"
    if not actors:
        return clause.subject.head in _THE_TWO
    return len({*actors}) > 1
