"""`quote.in-view`: whose view a clause with marks gives: "for X, the plan is “a step back”", "in X's words", "described by X as “…”"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step, chain_at
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.in-view"
_KINDS = frozenset(("person", "source", "side"))
_VIEWS = frozenset(
    "words view eyes opinion telling account reading estimation phrase assessment parlance".split()
)
_CALLED = frozenset(
    "described called termed dubbed branded labelled labeled characterized characterised denounced dismissed hailed cast billed".split()
)


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=65,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. For sailors, the “long night” had begun.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. For ⟦Marte⟧, the ban is “⟦a step backward⟧”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ban is, in ⟦Marte⟧'s eyes, “⟦a step backward⟧”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The ban, described by ⟦Marte⟧ as “⟦a step backward⟧”, stays.",
    ),
)
def in_view(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the one actor of the sentence whose view or words it says to give."""
    layout, folds = reading.layout, reading.tokens.folds
    number = layout.sentence_at(quotation.first)
    sentence, mark = layout.sentences[number], quotation.first - 1
    _ = before
    for actor in reading.actors[number]:
        if actor.kind not in _KINDS and not actor.people:
            continue
        lead, after = folds[actor.first - 1], folds[actor.last : actor.last + 2]
        opens = actor.first == sentence.first + 1 and lead in ("for", "to") and after[:1] == [","]
        owns = (
            lead in ("in", "by", "from") and after[:1] in (["'s"], ["'"]) and _VIEWS.intersection(after[1:])
        )
        whose = lead == "of" and folds[actor.first - 2] in _VIEWS and folds[actor.first - 3] in ("the", "in")
        said = lead == "by" and (
            (actor.last == mark - 1 and folds[mark - 1] == "as" and folds[actor.first - 2] in _CALLED)
            or (actor.first - 2 == quotation.last and _is_called(folds, mark))
        )
        if opens or owns or whose or said:
            yield (*chain_at(reading, number, mark), _step(actor))
            return


def _is_called(folds: list[str], mark: int) -> bool:
    """Tell whether a participle of naming leads to the marks: "termed “a step back” by X", "described as “…” by X"."""
    return not _CALLED.isdisjoint(folds[max(0, mark - 2) : mark])


def _step(actor: Actor) -> Step:
    return Step(actor, "", actor.first, actor.last, _ID)
