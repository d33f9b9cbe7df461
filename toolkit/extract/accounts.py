"""Whose account of a talk a quotation continues: that of the office, the paper or the spokesperson who told of it before."""

from collections.abc import Sequence

from toolkit.extract.frames import Step, frames, step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.utterances import Voice, gives_account

_REACH = 3  # sentences back to who tells of the talk
_PARAGRAPHS = 2  # paragraphs back to who was quoted
_SEVERAL = frozenset(("group", "holders"))


def tells_of_several(reading: Reading, quotation: Quotation) -> bool:
    """Tell whether a quotation says what several did: it is an account of the talk, and in none of their words."""
    actors = reading.actors[reading.layout.sentence_at(quotation.first)]
    return any(a.kind in _SEVERAL and quotation.first < a.first < quotation.last for a in actors)


def account_before(reading: Reading, number: int, before: Sequence[Voice], rule: str) -> tuple[Step, ...]:
    """Return the office whose account goes on: the last that was quoted, or that said something, before a sentence."""
    layout = reading.layout
    here = layout.sentences[number].paragraph
    last = before[-1] if before else None
    for n in range(number - 1, max(-1, number - 1 - _REACH), -1):
        if last is not None and last.sentence == n:
            break
        for p in reversed(reading.predicates[n]):
            if p.kind == "say" and p.parent is None and p.subject is not None:
                return step(reading, p, rule) if gives_account(p.subject) else ()
        for frame in frames(reading).by_sentence[n]:
            if frame.rule == "attribution.according-to" and gives_account(frame.steps[-1].actor):
                return tuple(s._replace(rule=rule) for s in frame.steps)
    if last is not None and gives_account(last.steps[-1].actor):
        if here - layout.sentences[last.sentence].paragraph <= _PARAGRAPHS:
            return last.steps
    return ()
