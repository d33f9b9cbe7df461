"""`quote.in-account`: what several are told in marks to have done, in the words of who told of it before: "They “discussed the nets”"."""

from collections.abc import Iterator

from toolkit.extract.accounts import account_before
from toolkit.extract.frames import Step
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
    order=75,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The two met on the “Fram of the North”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The palace said⟧ the talk was long. "
        "They discussed “⟦the torn nets of the old port⟧”.",
    ),
)
def in_account(
    reading: Reading, quotation: Quotation, before: tuple[Voice, ...]
) -> Iterator[tuple[Step, ...]]:
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
            return p.subject.kind in _SEVERAL or len(p.subject.people) > 1
    return False


_ACTS = frozenset(("discuss", "agree", "promise", "decide", "propose"))
