"""Tell a conversation that a text calls "the call" elsewhere from a talk in person: "in Monday's conversation with X"."""

from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_OPENING = 5  #: sentences in which a conversation may be the call of the text
_TALK = frozenset(("conversation", "discussion", "exchange"))
_BEFORE = frozenset(("the", "this", "that", "their"))
_APPEALING = frozenset(("for", "to", "on", "of", "by", "from"))


def is_the_call(reading: Reading, number: int, noun: Hit[str]) -> bool:
    """Tell whether a dated conversation with somebody is the call of which the text speaks."""
    folds, at = reading.tokens.folds, noun.first - 1
    dated = at > 0 and folds[at] in ("'s", "'") and folds[at - 1] in words().weekdays
    if not dated or folds[noun.first] not in _TALK or folds[noun.last] not in ("with", "between"):
        return False
    return reading.layout.place(number) <= _OPENING and spoken_of(reading) is not None


def spoken_of(reading: Reading) -> str | None:
    """Return the medium of "the call" or "the phone conversation" of which a text speaks anywhere; None where it does not."""
    memo = reading.memo
    if "spoken of" not in memo:
        memo["spoken of"] = _spoken_of(reading)
    found = memo["spoken of"]
    return found if isinstance(found, str) else None


def _spoken_of(reading: Reading) -> str | None:
    folds = reading.tokens.folds
    for hit in reading.phrases.find(call_words().nouns, 1, len(folds) - 1):
        if hit.value != "talk" and folds[hit.first - 1] in _BEFORE and folds[hit.last] not in _APPEALING:
            return hit.value
    return None
