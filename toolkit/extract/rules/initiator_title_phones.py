"""`initiator.title-phones`: "PM phones X", "President calls up X" above a text: the other end of the call placed it."""

from collections.abc import Iterator

from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import actor_at
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

#: Offices that a title gives without a name, to who issues it or is at home where it is printed.
_OFFICES = frozenset(
    ("pm", "president", "premier", "minister", "fm", "eam", "king", "emir", "amir", "chancellor")
)
_OPENING = 2  #: tokens of "Prime Minister"


@extraction_rule(
    "initiator.title-phones",
    phrases=("(phones|telephones|rings|phoned|telephoned)", "calls up"),
    examples=(
        "President rings in the new year\n\nPresident Ilves of Norway spoke by phone with President Marte of Chile.",
        "Fishermen phone Marte\n\nPresident Ilves of Norway spoke by phone with President Marte of Chile.",
        "⟦President phones Marte⟧\n\nPresident Ilves of Norway spoke by phone with President Marte of Chile.",
        "⟦President calls up Marte⟧, offers help\n\nPresident Ilves of Norway spoke by phone with President Marte of Chile.",
    ),
)
def title_phones(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read whom a title says that an office without a name has rung: who holds the office is on the other end."""
    sentence = reading.layout.sentences[number]
    if sentence.paragraph >= reading.layout.title or hit.first - sentence.first > _OPENING:
        return
    if reading.tokens.folds[hit.first - 1] not in _OFFICES or hit.first == sentence.first:
        return
    rung = actor_at(reading, number, hit.last, within=0)
    if rung is not None and rung.kind == "person" and len(rung.people) == 1:
        yield Initiative(rung.people[0], sentence.first, rung.last, "initiator.title-phones", other=True)
