"""For whom a clause speaks: the subject of its verb of saying, who told it, or the last one who spoke before it."""

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.doers import of_actor, of_predicate
from toolkit.extract.workedout import worked_out_once


def voice(reading: Reading, number: int, governing: Predicate | None) -> tuple[Party, ...]:
    """Return for whom a clause speaks: the subject of its verb of saying, or of the last one before it in its paragraph."""
    for p in (governing, *(governing.ancestors() if governing is not None else ())):
        if p is not None and (p.subject is not None or p is governing):
            if p.passive and p.lemma in _TELLING:  # "was assured by the King that"
                return _agent(reading, p) or (PRINCIPALS,)
            found = of_predicate(reading, p)
            if found:
                return found
    if governing is not None:
        return ()
    return _last_voice(reading, number)


_TELLING = frozenset(("assure", "reassure", "tell", "inform", "promise", "notify"))


def _agent(reading: Reading, predicate: Predicate) -> tuple[Party, ...]:
    """Return who told it: the one behind "by"."""
    by = next(
        (
            a
            for a in reading.actors[predicate.sentence]
            if predicate.last < a.first <= predicate.last + 2 and reading.tokens.folds[predicate.last] == "by"
        ),
        None,
    )
    return of_actor(by) if by is not None else ()


def _last_voice(reading: Reading, number: int) -> tuple[Party, ...]:
    paragraph = reading.layout.sentences[number].paragraph
    for n in range(number, max(-1, number - 2), -1):
        if reading.layout.sentences[n].paragraph != paragraph:
            break
        for p in _voiced(reading, n):
            if n < number or p.complement[1] > p.last:
                found = of_predicate(reading, p)
                if found:
                    return found
    return ()


@worked_out_once
def _voiced(reading: Reading, number: int) -> tuple[Predicate, ...]:
    """Return the verbs of saying with a subject that a sentence has, the last one first."""
    return tuple(
        p
        for p in reversed(reading.predicates[number])
        if p.kind in ("say", "confirm", "stress", "express")
        and p.subject is not None
        and p.lemma not in ("speak", "call", "brief", "update")
    )
