"""`quote.of-subject`: a piece of a clause in marks that can only be its subject's words: "X talked of “robbers”", "X would not “sit back”"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step, chain_at, chain_read_by
from toolkit.extract.grammar.insertions import opens_clause
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice
from toolkit.extract.words import words

_ID = "quote.of-subject"
_KINDS = frozenset(("person", "source", "side"))
_VOICED = frozenset(
    (
        "promise",
        "refuse",
        "offer",
        "propose",
        "intend",
        "plan",
        "consider",
        "decide",
        "accept",
        "agree",
        "call",
    )
)


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=70,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ilves visited the “old harbour”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Ilves talked⟧ of “⟦fish robbers⟧” in May.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Marte⟧ was not going to “⟦sit back and watch⟧”.",
    ),
)
def of_subject(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the subject of the verb before the marks, or of the clause whose verb they hold."""
    layout, folds = reading.layout, reading.tokens.folds
    number = layout.sentence_at(quotation.first)
    sentence, mark = layout.sentences[number], quotation.first - 1
    _ = before
    if mark <= sentence.first:
        return
    opens_with_verb = folds[quotation.first] not in words().determiners
    led = folds[mark - 1]
    for p in reversed(reading.predicates[number]):
        if p.first >= mark or p.complement[1] < mark:
            continue
        spoken = (p.speech or p.kind in _VOICED) and not p.passive
        if spoken and p.subject is not None and (p.subject.people or p.subject.kind in _KINDS):
            if p.kind != "agree" or led == "to":
                yield chain_read_by(_ID, reading, p)
        return
    if opens_with_verb and (led == "to" or led in words().auxiliaries or led in ("not", "never", "n't")):
        actor = _opening(reading, number, mark)
        if actor is not None:
            yield (*chain_at(reading, number, mark), Step(actor, "", actor.first, actor.last, _ID))


def _opening(reading: Reading, number: int, stop: int) -> Actor | None:
    """Return who opens the clause that a token ends, with nothing but the words of its verb between."""
    first = reading.layout.sentences[number].first
    for actor in reversed(reading.actors[number]):
        if actor.last <= stop:
            near = stop - actor.last <= _GROUP and "," not in reading.tokens.folds[actor.last : stop]
            known = bool(actor.people) or (actor.kind in _KINDS and actor.kind != "source")
            return actor if near and known and opens_clause(actor, reading.tokens.folds, first) else None
    return None


_GROUP = 6  #: tokens of "was not now going to"
