"""`quote.titled`: the title says whose words the quotation is: "Statement by President X on …"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.frames import Step
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice

_ID = "quote.titled"
_TITLES = frozenset(("statement", "remarks", "message", "letter", "address", "post", "comment", "comments"))


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=50,
    examples=(
        "Statement on the call with Chile\n\n“Today President Ilves of Norway spoke by phone with President Marte of Chile.”",
        "Statement by ⟦Minister Berg⟧ on the call with Chile\n\n“⟦Today President Ilves of Norway spoke by phone with President Marte of Chile.⟧”",
    ),
)
def titled(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the speaker from the title of a text that is one quotation, paragraph by paragraph."""
    layout = reading.layout
    sentence = layout.sentences[layout.sentence_at(quotation.first)]
    if (
        not layout.title
        or sentence.first != quotation.first - 1
        or layout.paragraphs[sentence.paragraph].first != sentence.first
    ):
        return
    folds = reading.tokens.folds
    for actor in reading.actors[layout.headline]:
        if (
            actor.people
            and folds[actor.first - 1] in ("by", "from", "of")
            and not _TITLES.isdisjoint(folds[: actor.first - 1])
        ):
            yield (Step(actor, folds[actor.first - 2], actor.first, actor.last, _ID),)
            return
    _ = before
