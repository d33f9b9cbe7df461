"""What the words of topic phrases stand for, and the phrases by their first tokens."""

import marshal
import re
from collections.abc import Mapping
from sys import intern
from types import MappingProxyType
from typing import Any, Final
from unicodedata import combining, normalize

from toolkit.errors import SchemaError
from toolkit.lexicon import Choices
from toolkit.patterns import awaited
from toolkit.text import FOLD
from toolkit.topics.notation import elements, phrases, variants
from toolkit.topics.states import Options

_LIST = awaited(r"\{(\w+)\}")
_IZE = awaited(r"iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")  # organize, organization → -ise, -isation

_CHOICES = awaited(r"[()\[\]|]")

#: A phrase after the first token: tokens that go with it, words in notation, the number of its block, the side it names.
Opened = tuple[tuple[str, ...], tuple[str, ...], int, str]


class Notation:
    """What the words of phrases stand for, with the lists and the spelling of one lexicon."""

    def __init__(self, data: Mapping[str, Any], kept: Mapping[str, bytes] = MappingProxyType({})) -> None:
        self.spelling = dict(pair.split("=") for pair in data["spelling"].split())
        self.lists = {
            name: f"({'|'.join(variant for phrase in phrases(text) for variant in variants(phrase))})"
            for name, text in data["lists"].items()
        }
        self.written: dict[str, Choices] = {}
        self.kept = kept  #: what `opened` has written out
        self.known: dict[str, Options] = {}

    def options(self, element: str) -> Options:
        """Return what one word of a phrase stands for, by the first tokens."""
        options = self.known.get(element)
        if options is None:
            kept = self.kept.get(element)
            options = self._options(element) if kept is None else Options(*marshal.loads(kept))
            self.known[element] = options
        return options

    def _options(self, element: str) -> Options:
        begins: dict[str, tuple[tuple[str, ...], ...]] = {}
        choices = self.choices(element)
        for folds in filter(None, choices):
            begins[intern(folds[0])] = (*begins.get(folds[0], ()), folds[1:])
        return Options(begins, () in choices)

    def choices(self, element: str) -> Choices:
        """Return what one word of a phrase stands for, as words in normal form."""
        choices = self.written.get(element)
        if choices is None:
            written = _LIST.sub(self._list, element) if "{" in element else element
            forms = variants(written) if not written.isalpha() and _CHOICES.search(written) else [written]
            choices = tuple(dict.fromkeys([self._normal(text) for text in forms]))
            self.written[element] = choices
        return choices

    def _list(self, match: re.Match[str]) -> str:
        try:
            return self.lists[match[1]]
        except KeyError:
            raise SchemaError(f"topic lexicon: no list is named {match[1]!r}") from None

    def _normal(self, text: str) -> tuple[str, ...]:
        """Return the words of a phrase as `toolkit.topics.match` sees them in a text."""
        if text.isalpha() and text.islower():
            return (british(text, self.spelling),)
        if text.isascii() and text.islower() and text.replace(" ", "").isalpha():
            return tuple([british(word, self.spelling) for word in text.split()])
        text = text.translate(FOLD).replace("-", " ").replace("'s", "").replace("'", "")
        return tuple([british(word, self.spelling) for word in text.casefold().split()])


def opened(data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, bytes], dict[str, bytes]]:
    """Return a lexicon without its phrases, these by their first tokens, and what words with choices stand for.

    A text asks for the phrases of a few hundred tokens. They are lists of `Opened` in the bytes of `marshal`; those
    whose first word may be left out stand under "". So are the `Options` of a word.
    """
    notation = Notation(data)
    choices = notation.choices
    by_token: dict[str, list[Opened]] = {}
    options: dict[str, bytes] = {}
    texts = (*data["words"].values(), *(table["phrases"] for table in data["topic"]))
    for number, text in enumerate(texts):
        for phrase in phrases(text):
            told, _, named = phrase.partition(
                " = "
            )  # ` = SDN` names a side, ` = SDN|MLI` any, ` = IRL+GBR` both
            sides = tuple(side.strip() for side in named.split("|"))
            words = tuple(elements(told))
            for word in words:
                if word not in options and not word.isalpha():
                    begins, may_lack = notation.options(word)
                    options[word] = marshal.dumps((dict(begins), may_lack)) if len(begins) <= _MANY else b""
            first = choices(words[0])
            if () in first:
                by_token.setdefault("", []).extend(((), words, number, side) for side in sides)
            else:
                for folds in first:
                    by_token.setdefault(folds[0], []).extend(
                        (folds[1:], words[1:], number, side) for side in sides
                    )
    rest = {
        **data,
        "words": tuple(data["words"]),
        "topic": [{key: table[key] for key in table if key != "phrases"} for table in data["topic"]],
    }
    by_first = {token: marshal.dumps(found) for token, found in by_token.items()}
    return rest, by_first, {word: kept for word, kept in options.items() if kept}


_MANY: Final = 500  #: beginnings of a word whose choices take longer to read than to write out


def british(word: str, spelling: Mapping[str, str]) -> str:
    """Return a folded word in British spelling, without accents: "gonzález" is spelt with and without its own."""
    if not word.isascii():
        word = "".join(sign for sign in normalize("NFD", word) if not combining(sign))
    word = spelling.get(word, word)
    return _IZE.sub("is", word) if "iz" in word else word
