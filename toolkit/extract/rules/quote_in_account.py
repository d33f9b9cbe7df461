"""`quote.in-account`: what several are told in marks to have done, in the words of who told of it before: "They “discussed the nets”"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.accounts import account_before
from toolkit.extract.frames import Step, frames
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.in-account"
_LEAST = 4  # tokens; less is a label
_SEVERAL = frozenset(("group", "holders"))


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=8,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The two met on the “Fram of the North”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The palace said⟧ the talk was long. "
        "They discussed “⟦the torn nets of the old port⟧”.",
    ),
)
def in_account(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the office whose account goes on: the last that was quoted, or that said something, before the sentence."""
    number = reading.layout.sentence_at(quotation.first)
    if quotation.last - quotation.first < _LEAST or not _several_act(reading, number, quotation):
        return
    steps = account_before(reading, number, before, _ID)
    if steps:
        yield steps


def _several_act(reading: Reading, number: int, quotation: Quotation) -> bool:
    """Tell whether the verb before the marks, or the first inside them, is what several did."""
    for p in reversed(reading.predicates[number]):
        if p.first > quotation.first + 2 or p.subject is None:
            continue
        inside = p.first >= quotation.first and p.subject.last < quotation.first
        holds = p.first < quotation.first <= p.complement[1] and (p.speech or p.kind in _ACTS)
        if inside or holds:
            several = p.subject.kind in _SEVERAL or len(p.subject.people) > 1
            own = p.kind in _SAYING or p.verb.form == "ing"
            return several and not own and not _is_told(reading, number, p)
    return False


def _is_told(reading: Reading, number: int, predicate: Predicate) -> bool:
    """Tell whether the sentence says itself who tells of what several did: "the palace said the two “discussed …”"."""
    if predicate.parent is not None or any(p.trailing for p in reading.predicates[number]):
        return True
    return any(frame.rule == "attribution.according-to" for frame in frames(reading).by_sentence[number])


_SAYING = frozenset(("say", "confirm", "deny"))  #: what several say, they say themselves
_ACTS = frozenset(("discuss", "agree", "promise", "decide", "propose"))
