"""`attribution.by`: "the call was first reported by Axios", "it is said in the ministry's statement"."""

from collections.abc import Iterator

from toolkit.extract.citations import cited_at
from toolkit.extract.frames import Frame, parallel
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers

_ID = "attribution.by"


@extraction_rule(
    _ID,
    verbs=("say", "confirm", "deny", "stress"),
    order=35,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call was reported at length.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The loan was first reported⟧ ⟦by the Chilean presidency⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦The sea unites us⟧,” it is said ⟦in the Chilean statement⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The two will meet in May⟧, it was announced ⟦by the Chilean presidency⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. It was stated ⟦by the palace⟧ that ⟦the line was poor⟧.",
    ),
)
def by(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read who says what a passive verb of saying tells."""
    folds = reading.tokens.folds
    after = predicate.last
    sentence = reading.layout.sentences[predicate.sentence]
    if (
        not predicate.passive
        or predicate.lemma in ("quote", "cite", "tell")
        or after >= sentence.last
        or folds[after] not in ("by", "in")
    ):
        return
    actor = next((a for a in reading.actors[predicate.sentence] if a.first == after + 1), None)
    if actor is None or actor.kind not in ("source", "medium", "side", "person", "group"):
        return
    if folds[after] == "in" and (actor.kind != "source" or folds[actor.head] not in speakers().documents):
        return
    cited = cited_at(reading, predicate.sentence, actor.last, _ID)
    that = actor.last if cited is None else cited.last
    that += that < sentence.last and folds[that] == ","
    if folds[that : that + 1] == ["that"] and folds[predicate.group - 1] == "it":
        steps = parallel(actor, folds[predicate.first], after, actor.last, _ID)
        steps += () if cited is None else (cited,)
        yield Frame(steps, that + 1, sentence.last, predicate.sentence, after, _ID)
        return  # "it was stated by the palace that …", "it was reported by NTB, citing the palace, that …"
    earlier = [p for p in reading.predicates[predicate.sentence] if p.first < predicate.first]
    first = sentence.first if not earlier else predicate.start
    near = reading.quotations_in(predicate.start - 3, predicate.start - 1)
    quote = next((q for q in near if q.last < predicate.start), None)
    first = quote.first if quote is not None else first
    steps = parallel(actor, folds[predicate.first], after, actor.last, _ID)
    last = quote.last if quote is not None else predicate.last
    if quote is None and earlier and folds[predicate.group - 2 : predicate.group] == [",", "it"]:
        first, last = sentence.first, predicate.group - 2  # "Ilves phoned Marte, it was reported by NTB"
    if folds[actor.last : actor.last + 1] == ["as"]:  # "was described by Marte as “warm”"
        last = next((j for j in range(actor.last, sentence.last) if folds[j] == ","), sentence.last)
    yield Frame(steps, first, last, predicate.sentence, after, _ID)
