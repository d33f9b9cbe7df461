"""`attribution.told-by`: "had been told by commission officials that …", "was informed later in the day by the base's commander that …"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_ID = "attribution.told-by"
_TO_BY = 7  #: tokens of "late on Monday, 3 May," between the verb and "by"
_EQUALS = frozenset(("counterparts", "colleagues"))
_STOPS = frozenset((".", ";", ":", "that", "to"))


@extraction_rule(
    _ID,
    phrases=(
        "(been|was|were|being) [also|then|later] (told|informed|assured|warned|notified|advised|reassured)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The crews were told by radio that the dam was shut.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Ambassadors were told later in the day ⟦by ministry officials⟧ that ⟦the dam was shut⟧.",
    ),
)
def told_by(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read what somebody was told, and by whom."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    stop = min(sentence.last - 2, hit.last + _TO_BY)
    by = next((i for i in range(hit.last, stop) if folds[i] == "by" or folds[i] in _STOPS), None)
    if by is None or folds[by] != "by":
        return
    teller = next(
        (a for a in reading.actors[number] if by < a.first <= by + 2 and a.last < sentence.last), None
    )
    equals = next((i for i in range(by + 2, min(by + 4, sentence.last - 1)) if folds[i] in _EQUALS), None)
    if equals is not None and (teller is None or teller.kind == "side"):
        side = teller.side if teller is not None else None
        teller = Actor(by + 1, equals + 1, "source", side=side)  # "by US counterparts"
    if teller is None or teller.kind == "side" or folds[teller.last] != "that":
        return
    read = (p.passive and p.last == by and p.subject is not None for p in reading.predicates[number])
    if equals is None and any(read):
        return  # read from its verb, with who was told
    last = next(
        (p.start for p in reading.predicates[number] if p.trailing and p.start > teller.last), sentence.last
    )
    last = next((i for i in range(teller.last, last) if folds[i : i + 2] == ["according", "to"]), last)
    step = Step(teller, "by", by, teller.last, _ID)
    yield Frame((step,), teller.last + 1, last, number, hit.first, _ID)
