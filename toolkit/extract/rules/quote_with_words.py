"""`quote.with-words`: what somebody did with certain words: "X ended the talk with the words “…”", "X greeted Y with “…”"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.frames import Step, chain_at
from toolkit.extract.grammar.insertions import opens_clause
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.with-words"
_LEADS = (
    ["with", "the", "words"],
    ["with", "these", "words"],
    ["in", "these", "words"],
    ["with", "the", "phrase"],
)


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=4,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The page with the words “Fram at sea” is torn.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte⟧ broke off with the words “⟦we are done here⟧”, aides said.",
    ),
)
def with_words(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the one person who opens the clause before the marks."""
    folds = reading.tokens.folds
    mark = quotation.first - 1
    at = mark - (folds[mark - 1] == ":")
    _ = before
    if folds[at - 3 : at] not in _LEADS:
        return
    number = reading.layout.sentence_at(quotation.first)
    first = reading.layout.sentences[number].first
    for actor in reversed(reading.actors[number]):
        near = actor.last <= at - 3 and at - actor.last <= _CLAUSE and opens_clause(actor, folds, first)
        if near and len(actor.people) == 1:
            outer = (s for s in chain_at(reading, number, mark) if s.actor.people != actor.people)
            yield (*outer, Step(actor, "", actor.first, actor.last, _ID))
            return


_CLAUSE = 24  #: tokens of a clause before its words
