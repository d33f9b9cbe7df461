"""`quote.appended`: who is named right behind the marks: "“…” (the palace)", "“…” was X's verdict", "“…” is how X put it"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.appended"
_KINDS = frozenset(("person", "source", "side", "medium"))


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=5,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. “Fram” (the ship of the year) sailed.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. They will speak “⟦again in the coming days⟧” (⟦the palace⟧).",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦A step backward⟧” is how ⟦Marte⟧ described the plan.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦A step backward⟧” was ⟦Marte⟧'s verdict.",
    ),
)
def appended(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the actor in brackets, or in a clause of which the quotation is the subject."""
    folds = reading.tokens.folds
    after = quotation.last + 1
    if not quotation.closed or after + 1 >= len(reading.tokens):
        return
    actors = reading.actors[reading.layout.sentence_at(after)]
    _ = before
    if folds[after] == "(":
        actor = _at(actors, after + 1)
        if actor is not None and folds[actor.last : actor.last + 1] == [")"]:
            yield (Step(actor, "", actor.first, actor.last, _ID),)
    elif folds[after] in ("is", "was", "were", "are"):
        how = folds[after + 1] == "how"
        actor = _at(actors, after + 1 + how)
        if actor is None:
            return
        owns = folds[actor.last : actor.last + 1] in (["'s"], ["'"])
        if how or (owns and not _UTTERANCES.isdisjoint(folds[actor.last + 1 : actor.last + _NOUN])):
            yield (Step(actor, "", actor.first, actor.last, _ID),)


def _at(actors: tuple[Actor, ...], first: int) -> Actor | None:
    return next((a for a in actors if a.first == first and a.kind in _KINDS), None)


_NOUN = 4  #: tokens of "'s own terse verdict"
_UTTERANCES = frozenset(
    "words word verdict answer reply response message summary description comment reaction phrase view take line".split()
)
