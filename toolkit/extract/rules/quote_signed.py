"""`quote.signed`: the line under a quotation says whose it is: "– The Honourable X, Minister of Foreign Affairs"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.signed"
_STYLES = 6  #: tokens of "The Rt. Hon."


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=20,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n“Fram” - the ship of the year",
        "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n“⟦We are neighbours by sea and we intend to stay so.⟧”\n– ⟦Astrid Ilves, President of Norway⟧",
    ),
)
def signed(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the name behind a dash after the closing mark."""
    words, count = reading.tokens.words, len(reading.tokens)
    after = quotation.last + (1 if quotation.closed else 0)
    if after >= count or quotation.last - quotation.first < 4:
        return
    number = reading.layout.sentence_at(after)
    if words[after] == "," and quotation.closed:  # “…”, Foreign Minister X.
        yield from _named(reading, number, after + 1)
        return
    if words[after] not in "-–—":
        return
    while after < count and words[after] in "-–—":
        after += 1
    if after >= count:
        return
    number = reading.layout.sentence_at(after)
    actor = next(
        (
            a
            for a in reading.actors[number]
            if after <= a.first <= after + _STYLES
            and a.kind in ("person", "source")
            and all(word == "." or word[0].isupper() for word in words[after : a.first])
        ),
        None,
    )
    if actor is not None:
        yield (Step(actor, "said", actor.first, actor.last, _ID),)
    _ = before


def _named(reading: Reading, number: int, first: int) -> Iterator[tuple[Step, ...]]:
    """Yield the name that alone ends a sentence behind a quotation and a comma."""
    text, last = reading.tokens.words, reading.layout.sentences[number].last
    end = next((j for j in range(first, last) if text[j] in ".=(;"), last)
    if not first < end <= first + 9 or end < last - 4 or not text[first][0].isupper():
        return
    actor = next((a for a in reading.actors[number] if a.first == first and a.last == end), None)
    if actor is None and text[first].isupper() and end == first + 1:
        actor = Actor(first, end, "source")
    if actor is not None and actor.kind in ("person", "source"):
        yield (Step(actor, "said", actor.first, actor.last, _ID),)
