"""`attribution.heard`: "Ilves heard from Marte that Chile would pay": who is heard says it."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, Step
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.heard"


@extraction_rule(
    _ID,
    phrases=("(heard|hears|hear|hearing) from",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. She had not heard from him since May.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She ⟦heard from President Marte⟧ that ⟦the line was poor⟧.",
    ),
)
def heard(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read what somebody heard from another, in so many words: "that" follows."""
    last = reading.layout.sentences[number].last
    teller = next((a for a in reading.actors[number] if a.first == hit.last), None)
    if teller is None or teller.last + 1 >= last or reading.tokens.folds[teller.last] != "that":
        return
    step = Step(teller, reading.text(hit.first, hit.last).lower(), hit.first, teller.last, _ID)
    yield Frame((step,), teller.last + 1, last, number, hit.first, _ID)
