"""`quote.signed`: the line under a quotation says whose it is: "– The Honourable X, Minister of Foreign Affairs"."""

from collections.abc import Iterator

from toolkit.extract.frames import Step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.signed"


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=20,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n“Fram” - the ship of the year",
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n“⟦We are neighbours by sea and we intend to stay so.⟧”\n– ⟦Astrid Ilves, President of Norway⟧",
    ),
)
def signed(reading: Reading, quotation: Quotation, before: tuple[Voice, ...]) -> Iterator[tuple[Step, ...]]:
    """Read the name behind a dash after the closing mark."""
    words = reading.tokens.words
    after = quotation.last + (1 if quotation.closed else 0)
    if after >= len(words) or words[after] not in "-–—" or quotation.last - quotation.first < 4:
        return
    while after < len(words) and words[after] in "-–—":
        after += 1
    if after >= len(words):
        return
    number = reading.layout.sentence_at(after)
    actor = next(
        (
            a
            for a in reading.actors[number]
            if after <= a.first <= after + 2 and a.kind in ("person", "source")
        ),
        None,
    )
    if actor is not None:
        yield (Step(actor, "said", actor.first, actor.last, _ID),)
    _ = before
