"""`initiator.letter`: "a note from the Chilean embassy requesting a call", "Chile has sent a letter asking for a call": whose letter it is."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.facts import Initiative
from toolkit.extract.initiators import LETTERS, actor_at, doer_before, marks_call, party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.lexicon import Hit

_SENT = frozenset(("sent", "sends", "addressed", "delivered", "submitted"))
_REACH = 16  #: tokens from the letter to what it asks for
_NOUN = 6  #: tokens of "an urgent telephone conversation"


@extraction_rule(
    "initiator.letter",
    phrases=("(requesting|asking for|seeking|proposing)",),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. A letter from Chile, requesting two ships, has come.",
        "Oslo has a note from the Chilean embassy, ⟦requesting⟧ a phone call between President Ilves of Norway and President Marte of Chile.",
        "Chile has sent a letter ⟦asking for⟧ a phone call between President Ilves of Norway and President Marte of Chile.",
    ),
)
def letter(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Initiative]:
    """Read who wrote the letter that asks for a call."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    begin = max(sentence.first, hit.first - _REACH)
    at = next((i for i in range(hit.first - 1, begin - 1, -1) if folds[i] in LETTERS), None)
    if at is None or not marks_call(reading, hit.last, min(sentence.last, hit.last + _NOUN)):
        return
    writer = _writer(reading, number, at, hit.first)
    who = party(writer) if writer is not None else None
    if who is not None:
        yield Initiative(who, hit.first, hit.last, "initiator.letter")


def _writer(reading: Reading, number: int, at: int, stop: int) -> Actor | None:
    """Return whom the letter is from, else who sent it."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    whole = next((a for a in reading.actors[number] if a.first <= at < a.last and a.side is not None), None)
    if whole is not None:
        return whole  # "a note from the Chilean embassy"
    lead = next((i for i in range(at + 1, stop) if folds[i] == "from"), None)
    if lead is not None:
        return actor_at(reading, number, lead + 1, within=3)
    sent = next((i for i in range(at - 1, max(first, at - _SENDING), -1) if folds[i] in _SENT), None)
    return doer_before(reading, number, sent) if sent is not None else None


_SENDING = 6  #: tokens from "sent" to the letter
