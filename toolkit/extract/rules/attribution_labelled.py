"""`attribution.labelled`: a line that says whose words follow: "The spokesperson, X, announces:", "A palace spokesman said:"."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.labels import rest_under, words_under
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_ID = "attribution.labelled"
_SPEAKERS = frozenset(("person", "source"))
_BEHIND = 4  #: tokens from the verb to the colon: "said on Monday:"
_GIVES = frozenset("announce issue release give make provide publish deliver".split())


@extraction_rule(
    _ID,
    verbs=("say", "confirm", "other"),
    order=38,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\nThe press service said:",
        "⟦A palace spokesperson said⟧:\n\n⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧.",
        "⟦The spokesperson of the government, Ola Dahl, announces⟧:\n\n⟦President Ilves of Norway spoke by phone with President Marte of Chile⟧.",
    ),
)
def labelled(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read a verb of saying or issuing that closes its paragraph with a colon: what is not in marks behind it stands under it."""
    sentence = reading.layout.sentences[predicate.sentence]
    subject = predicate.subject
    if subject is None or subject.kind not in _SPEAKERS or predicate.passive or predicate.negated:
        return
    near = sentence.last - predicate.last <= _BEHIND
    if not (near if predicate.kind != "other" else predicate.lemma in _GIVES):
        return
    under = words_under(reading, predicate.sentence)
    if under is not None:
        steps = step(reading, predicate, _ID)
        yield Frame(steps, *under, predicate.sentence, predicate.first, _ID, predicate)
        if (rest := rest_under(reading, predicate.sentence, under[1])) is not None:
            yield Frame(steps, *rest, predicate.sentence, predicate.first, _ID, rank=-1, states=False)
