"""The lexicons that are asked for every sentence, looked up in one pass over a text."""

from functools import cache

from toolkit.extract.actorsearch import PRONOUNS
from toolkit.extract.calls.words import call_words
from toolkit.extract.grammar.verbs import verb_forms
from toolkit.extract.outlets import outlet_endings
from toolkit.extract.rule import by_phrase, tries_of
from toolkit.extract.sourcephrases import opens_phrase
from toolkit.extract.words import groups, media
from toolkit.lookup import Phrasebook


@cache
def phrasebook() -> Phrasebook:
    """Return the lexicons of groups, outlets and calls, the phrases that wake rules, and verbs, pronouns and endings."""
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
            *tries_of("commitment"),
        ),
        (verb_forms(), PRONOUNS, outlet_endings()),
        (opens_phrase,),
    )
