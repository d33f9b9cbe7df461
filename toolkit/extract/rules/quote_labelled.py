"""`quote.labelled`: a paragraph that is marked as a quotation, under a line with its source: "Source: X on Telegram", "Quote: “…”"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.labelled"
_LABELS = frozenset(("quote", "quotes", "quotation", "verbatim", "literally"))
_KINDS = frozenset(("person", "source", "side", "medium"))
_ABOVE = 8  #: sentences from the line with the source


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=4,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\nQuote: “Fram”",
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\nSource: ⟦President Ilves⟧ on Telegram\n\n"
        "Quote: “⟦I thanked him for the salmon.⟧”",
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\nQuote from ⟦Marte⟧: “⟦I thanked her for the salmon.⟧”",
    ),
)
def labelled(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the name in the label, else the first one in the line that says "Source:"."""
    layout, folds = reading.layout, reading.tokens.folds
    number = layout.sentence_at(quotation.first)
    first = layout.paragraphs[layout.sentences[number].paragraph].first
    colon = quotation.first - 2
    _ = before
    if not first < colon <= first + _LABEL or folds[colon] != ":" or folds[first] not in _LABELS:
        return
    named = _named(reading, number, first, colon)
    for above in range(number - 1, max(-1, number - _ABOVE), -1) if named is None else ():
        line = layout.sentences[above]
        if folds[line.first] in ("source", "sources") and folds[line.first + 1] == ":":
            named = _named(reading, above, line.first, line.last)
            break
    if named is not None:
        yield (Step(named, "", named.first, named.last, _ID),)


_LABEL = 10  #: tokens of "Quote from the President's Office:"


def _named(reading: Reading, number: int, first: int, last: int) -> Actor | None:
    found = (a for a in reading.actors[number] if first < a.first and a.last <= last and a.kind in _KINDS)
    return next(found, None)
