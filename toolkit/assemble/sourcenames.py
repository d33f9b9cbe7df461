"""The names of the sources that a text cites, as the text has them, and the kinds that the names tell."""

import re
from typing import Final

from toolkit.assemble.acronyms import long_form
from toolkit.extract.actors import Actor
from toolkit.extract.papers import HANDED_OUT
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import full_names, speakers
from toolkit.memo import Memo
from toolkit.patterns import awaited
from toolkit.reference import side_names
from toolkit.text import visible

_KINDS = (
    ("broadcast", awaited(r"\b(?:television|tv|radio|broadcaster|channel)\b", re.IGNORECASE)),
    (
        "state_media",
        awaited(
            r"\bstate (?:media|news|outlet|agency)|official (?:news )?agency|(?:chinese|russian|iranian|north korean) media|state-run|state media",
            re.IGNORECASE,
        ),
    ),
    ("news_agency", re.compile(r"\bnews agency|wire\b", re.IGNORECASE)),
    (
        "news_article",
        awaited(r"\b(?:newspaper|daily|media|outlet|magazine|website|press)\b", re.IGNORECASE),
    ),
    ("official_readout", awaited(r"\bread-?outs?\b|\bcommuniqu[eé]\b", re.IGNORECASE)),
    (
        "official_briefing",
        awaited(r"\bspokes(?:person|man|woman|people)|briefing|aide|adviser|advisor\b", re.IGNORECASE),
    ),
    (
        "official_statement",
        awaited(
            r"\bministry|office|government|presidency|statement|kremlin|house|department|administration|palace|chancellery|embassy|official",
            re.IGNORECASE,
        ),
    ),
)


_NEAR = 4  # tokens between a paper and the "by" of who gives it out
_NAME = 9  # tokens of who that is
_WITHIN = frozenset("the of for and".split())  # small words in the name


def _names(word: str) -> bool:
    """Tell whether a word can belong to the name of who gives out a paper."""
    return word[0].isupper() or word in _WITHIN or word in ("'s", "’s")


_DETERMINER = awaited(
    r"\A(?:the|an?|his|her|its|their|our|my|(?:one|another)\ of\ (?:them|those|(?:the|its|his|her)(?:\ \w+){1,4}),\ an?)\ ",
    re.IGNORECASE,
)
_MEDIA = awaited(r"\bmedia$")  # "Chinese state media" and "Chinese media" are one


def is_media(name: str) -> bool:
    """Tell whether a name is of the media of a state, of which all are one source."""
    return _MEDIA.search(name) is not None


def name_of(reading: Reading, actor: Actor) -> str:
    """Return the name of a cited source: with who gives a paper out, and in full where the text has the short form."""
    name = _seat(reading, actor) or _written(reading, actor) + _given_out(reading, actor)
    full = long_form(reading, name) or full_names().get(name)
    return name if full is None else f"{full} ({name})"


def kind_of(name: str, actor: Actor) -> str:
    """Return the kind of source that a name tells."""
    return _KIND_TOLD[name] or ("official_statement" if actor.kind == "side" else "other")


def _kind_told(name: str) -> str:
    return next((kind for kind, pattern in _KINDS if pattern.search(name)), "")


_KIND_TOLD: Final = Memo(_kind_told)


def _written(reading: Reading, actor: Actor) -> str:
    """Return the words of a phrase without its article, and with the name of whom its "his" means."""
    if actor.several is not None:  # "one of them", of "two Chilean officials"
        single = reading.tokens.words[actor.first].lower()
        several = _written(reading, actor.several)
        opens = reading.tokens.folds[actor.several.first]
        if opens in speakers().individuals | speakers().quantities:  # a word that opens its sentence
            several = several[0].lower() + several[1:]
        return f"{single} of {several}"
    words = _DETERMINER.sub("", reading.text(actor.first, actor.last))
    if actor.owner is None or not actor.owner.forms:
        return words
    return f"{' '.join(visible(actor.owner.forms[0]).split())}'s {words}"


def _seat(reading: Reading, actor: Actor) -> str:
    """Return the seat by whose name an office goes: "the president's office, the Blue House, said"."""
    folds = reading.tokens.folds
    if folds[actor.last - 1] not in _SEATED or folds[actor.last : actor.last + 1] != [","]:
        return ""
    first = actor.last + 1 + (folds[actor.last + 1 : actor.last + 2] == ["the"])
    found = side_names().longest(folds, first, len(folds)) if first < len(folds) else None
    if found is None or found.value.kind != "seat" or folds[found.last : found.last + 1] != [","]:
        return ""
    return reading.text(first, found.last)


_SEATED = frozenset("office palace administration presidency".split())


def _given_out(reading: Reading, actor: Actor) -> str:
    """Return who gives out a paper, where the text says so right behind it: "statement issued by the Cod Forum"."""
    tokens = reading.tokens
    last = reading.layout.sentences[reading.layout.sentence_at(actor.first)].last
    head = actor.head if actor.first <= actor.head < actor.last else actor.last - 1
    if tokens.folds[head] not in speakers().documents:
        return ""
    by = next((j for j in range(actor.last, min(last, actor.last + _NEAR)) if tokens.folds[j] == "by"), None)
    if by is None or (by > actor.last and tokens.folds[actor.last] not in HANDED_OUT):
        return ""
    stop = next(
        (j for j in range(by + 1, min(last, by + _NAME)) if not _names(tokens.words[j])),
        min(last, by + _NAME),
    )
    return " " + reading.text(actor.last, stop) if stop > by + 2 else ""
