"""The lexicons that are asked for every sentence, looked up in one pass over a text."""

from functools import cache

from toolkit.extract.callwords import call_words
from toolkit.extract.rule import by_phrase
from toolkit.extract.words import groups, media
from toolkit.lexicon import Phrasebook


@cache
def phrasebook() -> Phrasebook:
    """Return the lexicons of groups, outlets and calls, and the phrases that wake rules."""
    calls = call_words()
    return Phrasebook(
        (
            groups(),
            media(),
            calls.nouns,
            calls.ways,
            calls.verbs,
            calls.audiences,
            calls.status,
            calls.past,
            by_phrase("attribution"),
            by_phrase("initiator"),
            by_phrase("event"),
        )
    )
