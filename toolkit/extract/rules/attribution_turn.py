"""`attribution.turn`: "MS. OKAFOR: …", "Prime Minister X: …": in a transcript what follows a speaker's name is that speaker's."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, Step
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit
from toolkit.patterns import awaited

_ID = "attribution.turn"
_LABEL = awaited(r"(?:[A-Z][\w.'’-]*\.?\s+){0,5}[A-Z][\w.'’-]*(?: \([^)\n]{1,40}\))?:\s")
_ASKS = frozenset("question q reporter journalist moderator press media".split())


@extraction_rule(
    _ID,
    phrases=(":",),
    order=90,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. One point: salmon.",
        "Press briefing\n\nQ: Did the call between President Ilves of Norway and President Marte of Chile take place?\n\n"
        "⟦Ms. Okafor⟧: It did. Marte told President Ilves that he was ready to meet.\n\nQ: When?",
    ),
)
def turn(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read a speaker's turn: from the name and colon that open a paragraph to the next such name."""
    sentence = reading.layout.sentences[number]
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    if (
        sentence.first != paragraph.first
        or hit.first - paragraph.first > 7
        or sentence.paragraph < reading.layout.title
    ):
        return
    speaker = next(
        (
            a
            for a in reading.actors[number]
            if a.people and a.first <= paragraph.first + 2 and a.last == hit.first
        ),
        None,
    )
    if speaker is None or hit.last >= len(reading.tokens) or reading.tokens.words[hit.last] in '“"«„':
        return
    end = _turn_end(reading, sentence.paragraph + 1)
    if hit.last < end:
        yield Frame(
            (Step(speaker, "said", paragraph.first, hit.first, _ID),),
            hit.last,
            end,
            number,
            hit.first,
            _ID,
            rank=-2,
            states=False,
        )


def _turn_end(reading: Reading, paragraph: int) -> int:
    """Return the token where the next turn begins, or the text's end."""
    tokens = reading.tokens
    for following in reading.layout.paragraphs[paragraph:]:
        if (
            _LABEL.match(tokens.text, tokens.starts[following.first])
            or tokens.folds[following.first] in _ASKS
        ):
            return following.first
    return len(tokens)
