"""`attribution.headline`: "Leaders to speak on Friday: palace", "Presidents discuss grain — Kremlin aide"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers
from toolkit.lexicon import Hit

_ID = "attribution.headline"


@extraction_rule(
    _ID,
    phrases=("(:|—|–|-)",),
    examples=(
        "Norway and Chile: a friendship\n\nPresident Ilves of Norway spoke by phone with President Marte of Chile.",
        "⟦Ilves, Marte discuss salmon by phone⟧ — ⟦Kremlin aide⟧\n\nPresident Ilves of Norway spoke by phone with President Marte of Chile.",
    ),
)
def headline(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the source that a headline names behind its last mark."""
    sentence = reading.layout.sentences[number]
    folds, text = reading.tokens.folds, reading.tokens.words
    if (
        sentence.paragraph >= reading.layout.title
        or hit.last >= sentence.last
        or sentence.last - hit.last > 6
        or hit.first - sentence.first < 4
    ):
        return
    if any(text[j] in ":—–" for j in range(hit.last, sentence.last)):
        return
    source = next(
        (a for a in reading.actors[number] if a.first == hit.last and a.last == sentence.last), None
    )
    if source is None and folds[sentence.last - 1] in speakers().individuals | speakers().bodies:
        source = Actor(hit.last, sentence.last, "source")
    if (
        source is None
        or source.kind not in ("source", "medium", "person", "side")
        or any(p.first < hit.first for p in reading.predicates[number] if p.trailing)
    ):
        return
    if (
        source.kind == "side"
        and not any(p.first < hit.first for p in reading.predicates[number])
        and hit.first - sentence.first < 5
    ):
        return
    yield Frame(
        (Step(source, "", hit.last, sentence.last, _ID),), sentence.first, hit.first, number, hit.last, _ID
    )
