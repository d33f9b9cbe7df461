"""`commitment.contacts-continue`: "Contacts will continue at various levels"."""

from collections.abc import Iterator

from toolkit.extract.commitments import clause_end, draft
from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "commitment.contacts-continue",
    phrases=(
        "(contacts|consultations|dialogue|exchanges) will (continue|be continued)",
        "(next|following|third|second) (call|conversation|meeting|round|talks) [in this format] (will|would) (take place|be held)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Contacts have been frequent.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Close contacts will continue at all levels⟧.",
    ),
    order=25,
)
def contacts_continue(
    reading: Reading, number: int, hit: Hit[object], day: str | None
) -> Iterator[CommitmentDraft]:
    """Read that contacts, talks or calls will go on."""
    sentence = reading.layout.sentences[number]
    yield from draft(
        reading,
        "commitment.contacts-continue",
        "commitment",
        number,
        sentence.first if hit.first - sentence.first < 8 else hit.first,
        clause_end(reading, number, hit.last),
        day,
        actors=(PRINCIPALS,),
    )
