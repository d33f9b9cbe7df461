"""The vocabulary of calls, read once from `lexicons/en/calls.toml` into tries, and the cheap first look."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from toolkit.lexicon import PhraseTrie
from toolkit.text import FOLD

# A text with none of these reports no call; the search runs over the raw text at memory speed.
_FIRST_LOOK = re.compile(
    r"phone|\bcall|video|virtual|conversation|\bsp(?:oke|eak)|\btalk|telecon|\brang\b|\brings?\b|dial|confer|hotline"
    r"|secure line|\bVTC\b|exchange|discuss|consult|convers|online",
    re.IGNORECASE,
)


class CallWords(NamedTuple):
    """Tries of the words of calling; `nouns` and `ways` give the medium, `verbs` the kind of verb."""

    nouns: PhraseTrie[str]
    ways: PhraseTrie[str]
    verbs: PhraseTrie[str]
    past: PhraseTrie[str]
    status: PhraseTrie[str]
    audiences: PhraseTrie[str]
    after: PhraseTrie[str]
    before: frozenset[str]


def _trie(lists: dict[str, list[str]]) -> PhraseTrie[str]:
    return PhraseTrie.of_notations(
        (notation.translate(FOLD), name) for name, notations in lists.items() for notation in notations
    )


@cache
def call_words(language: str = "en") -> CallWords:
    """Return the vocabulary of calls of a language."""
    path = files("toolkit") / "lexicons" / language / "calls.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    blocks = data["blocks"]
    return CallWords(
        nouns=_trie(data["nouns"]),
        ways=_trie(data["ways"]),
        verbs=_trie(data["verbs"]),
        past=_trie({"past": blocks["past"]}),
        status=_trie({k: blocks[k] for k in ("cancelled", "planned", "requested", "denied")}),
        audiences=_trie({"audience": blocks["audiences"]}),
        after=_trie({"after": blocks["after"]}),
        before=frozenset(blocks["before"]),
    )


def may_report_call(text: str) -> bool:
    """Look cheaply whether a text can report a call at all; True costs a full reading."""
    return _FIRST_LOOK.search(text) is not None
