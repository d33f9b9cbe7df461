"""`commitment.decision`: "conveyed his country's decision to double its purchases", "announced plans to visit"."""

from collections.abc import Iterator

from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import past
from toolkit.extract.undertakings.doers import of_predicate, owner_before
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.undertaken import Complement, infinitive, start_of, undertaken
from toolkit.lexicon import Hit

_NOTING = frozenset(("note", "reaffirm", "reiterate", "record"))
_TELLING = frozenset(
    (
        "convey",
        "announce",
        "inform",
        "tell",
        "confirm",
        "express",
        "notify",
        "disclose",
        "reveal",
        "outline",
        "unveil",
        "present",
        "declare",
        "share",
        "make",
        "take",
        "reach",
    )
)


@extraction_rule(
    "commitment.decision",
    phrases=(
        "(decision|plan|plans) to",
        "(our|their|mutual|shared) agreement to",
        "(agreement|commitment|pledge) to (continue|hold|meet|establish|send|provide|release|supply|deliver|contribute|request|visit|host|sign|exchange|finance|lift|attend)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. He praised her decision to open the port.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte conveyed Chile's decision to buy two ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Ilves announced plans to open an embassy in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte informed him of her decision to send a ship⟧.",
    ),
    order=26,
)
def decision(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read a decision or a plan that somebody tells the other side of."""
    folds = reading.tokens.folds
    predicate = next((p for p in reversed(reading.predicates[number]) if p.last <= hit.first), None)
    if (
        predicate is None
        or predicate.subject is None
        or predicate.subject.kind in ("medium", "source")
        or predicate.negated
        or past(reading, predicate)
    ):
        return
    if (
        (
            predicate.lemma not in _TELLING
            and not (predicate.lemma in _NOTING and folds[hit.last - 2] == "agreement")
        )
        or hit.first - predicate.last > 8
        or predicate.passive
        or "about" in folds[predicate.last : hit.first]
    ):
        return
    noun = next(i for i in range(hit.last - 1, hit.first - 1, -1) if folds[i] == "to") - 1
    act = past_manner(folds, noun + 2, reading.layout.sentences[number].last)
    if not infinitive(reading, act):
        return
    owner, _ = owner_before(reading, number, noun)
    actors = owner or of_predicate(reading, predicate)
    yield from undertaken(
        reading,
        "commitment.decision",
        "commitment",
        predicate,
        Complement("to", noun + 1, act),
        actors=actors,
        status="announced",
        first=start_of(reading, predicate),
    )
