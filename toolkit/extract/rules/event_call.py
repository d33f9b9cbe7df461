"""`event.call`: another call that the text mentions: "the previous call, on May 6", "last spoke on Jan. 12"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, EventDraft
from toolkit.extract.events import date_near
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit


@extraction_rule(
    "event.call",
    phrases=(
        "(previous|last|earlier|prior) [phone|telephone|video] (call|conversation|exchange)",
        "last (spoke|talked) [by phone|by telephone]",
        "(next|following|further) [phone|telephone|video] (call|conversation)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The call lasted an hour.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Their ⟦previous call⟧ took place on May 6.",
    ),
)
def call(reading: Reading, number: int, hit: Hit[object], day: str | None) -> Iterator[EventDraft]:
    """Read an earlier or later call between the same principals."""
    folds = reading.tokens.folds
    later = folds[hit.first] in ("next", "following", "further")
    dated = date_near(reading, number, hit.last, day, "future" if later else "past")
    yield EventDraft(
        "event.call",
        "call",
        hit.first,
        hit.last,
        number,
        name=reading.text(hit.first, hit.last),
        when="future" if later else "past",
        date=dated[0] if dated else None,
        basis=dated[1] if dated else None,
        participants=(PRINCIPALS,),
        status="planned" if later else "held",
    )
