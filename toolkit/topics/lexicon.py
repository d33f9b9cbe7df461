"""The topic lexicon, read from `lexicons/<language>/topics/`: phrases, word classes and conditions.

Phrases are compared in a normal form: folded, British spelling, hyphens as spaces, possessives dropped.
The head of `topics/words.toml` says what the keys mean; the phrases of a code stand in the file of its first level.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Any, overload

from attrs import frozen

import toolkit.lexicon as phrase_lexicon
import toolkit.text as folding
from toolkit.errors import SchemaError
from toolkit.lexicon import Choices, Node, Rest
from toolkit.memo import Memo
from toolkit.text import FOLD
from toolkit.topics import notation as topic_notation
from toolkit.topics.entries import Entry, Group, State
from toolkit.topics.notation import elements, first_element, phrases, variants
from toolkit.wordlists import word_lists, worked_out

_LIST = re.compile(r"\{(\w+)\}")
_IZE = re.compile(r"iz(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")  # organize, organization → -ise, -isation

_CHOICES = re.compile(r"[()\[\]|]")

_STRENGTHS = ("strong", "weak", "yielding")
_CONDITIONS = ("with", "without", "after", "before", "not_after", "not_before", "following", "not_following")
_KEYS = frozenset((
    "code", "phrases", "strength", "inside", "third", "party", "case", "near", "mark", *_CONDITIONS,
))  # fmt: skip
_CONTEXTS = frozenset(("with", "after", "before", "following", "third", "party"))


@frozen
class TopicLexicon:
    """A compiled lexicon; `spelt` maps words to their normal form, and `normal` does so for folded tokens.

    The form of a token is nothing where it is read over, and `-` where it has parts or joins two others. The phrases
    that begin with a word are in the trie once its form has been asked for.
    """

    root: Node[Entry]
    spelt: Memo[str]
    normal: Memo[str]
    codes: frozenset[str]
    passing: int  #: a weak code stands where at most so many other codes do
    yields: Mapping[str, str]  #: a code with yielding phrases only does not stand beside that other one
    home: int  #: class of names of sides that are on the call
    land: int  #: class of names of other sides
    pair: int  #: class of hyphened pairs of names, as "Franco-German"
    heading: int  #: classes that "On" stands for at the head of a sentence: "On Haiti they agreed"
    undated: frozenset[str]  #: words after "On" that only date the sentence
    start: int  #: class that ends where a clause starts
    end: int  #: class that begins where a clause ends
    name: int  #: class of full names of people, looked for only where a phrase asks what stands after it
    capital: int  #: class of words with a capital, looked for only where a phrase asks what stands before it
    beside: tuple[
        tuple[int, frozenset[str]], ...
    ]  #: classes of words that are looked for only beside a phrase
    unmarked: int  #: all classes that are looked for in this way
    between: frozenset[str]  #: words that may stand between one of these and a phrase after it


#: A phrase as its notation, the side that it names, and what its first word stands for.
Opened = tuple[str, str, Choices]


class _Elements(Sequence[Choices]):
    """The words of a phrase, each written out when a text asks for it: the first at once, most others never."""

    __slots__ = ("_elements", "_options")

    def __init__(self, elements: Sequence[str], options: Callable[[str], Choices]) -> None:
        self._elements = elements
        self._options = options

    def __len__(self) -> int:
        return len(self._elements)

    @overload
    def __getitem__(self, index: int) -> Choices: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Choices]: ...
    def __getitem__(self, index: int | slice) -> Choices | Sequence[Choices]:
        if isinstance(index, int):
            return self._options(self._elements[index])
        return _Elements(self._elements[index], self._options)


class _Builder:
    """Collect phrases into a trie, one word with its choices at a time."""

    def __init__(self, data: Mapping[str, Any], *, checked: bool) -> None:
        self.checked = checked
        self.root = State()
        self.spelling = dict(pair.split("=") for pair in data["spelling"].split())
        self.lists = {
            name: f"({'|'.join(variant for phrase in phrases(text) for variant in variants(phrase))})"
            for name, text in data["lists"].items()
        }
        self.masks = {"home": 1, "land": 2, "pair": 4, "start": 8, "end": 16, "name": 32, "capital": 64}
        self.told = 8 | 16 | 32 | 64  #: classes of no word: beginnings and ends, full names, capitals
        self.defined = {*self.masks, *data["words"], *data.get("beside", ())}
        self.options: dict[str, Choices] = {}
        self.waiting: dict[
            str, list[tuple[tuple[str, ...], str, Entry]]
        ] = {}  #: phrases by their first words
        self.groups = 0

    def mask(self, names: Iterable[str]) -> int:
        total = 0
        for name in names:
            total |= self.masks.setdefault(name, 1 << len(self.masks))
        return total

    def block(self, text: str) -> list[Opened]:
        """Read the phrases of a block; ` = SDN` after a phrase names a side, ` = IRL+GBR` two."""
        opened: list[Opened] = []
        for phrase in phrases(text):
            notation, _, side = phrase.partition(" = ")
            if "{" in notation:
                notation = _LIST.sub(self._list, notation)
            opened.append((notation, side.strip(), self.choices(first_element(notation))))
        return opened

    def add(self, block: Iterable[Opened], entry: Entry) -> None:
        """Let an entry end at every phrase of a block."""
        entries = {"": entry}
        for notation, side, first in block:
            named = entries.get(side)
            if named is None:
                own = () if "+" in side else (side,)  # "IRL+GBR" is no name of a side
                named = Entry(tuple((group, side) for group, _ in entry.groups), entry.marks, own)
                entries[side] = named
            if () in first or self.checked:
                words = tuple(map(self.choices, elements(notation)))
                if all(() in choices for choices in words):
                    raise SchemaError(f"topic lexicon: a phrase may not be empty: {notation!r}")
                self.root.enter(words, named)
            else:
                for folds in first:
                    self.waiting.setdefault(folds[0], []).append((folds[1:], notation, named))

    def write_out(self, word: str) -> None:
        """Let the phrases that begin with a word into the trie: a text asks for those of a few hundred words."""
        for folds, notation, entry in self.waiting.pop(word, ()):
            rest = _Elements(elements(notation)[1:], self.choices)
            self.root.child(word).await_rest(Rest(folds, rest, entry))

    def _list(self, match: re.Match[str]) -> str:
        try:
            return self.lists[match[1]]
        except KeyError:
            raise SchemaError(f"topic lexicon: no list is named {match[1]!r}") from None

    def choices(self, element: str) -> Choices:
        """Return what one word of a phrase stands for, as words in normal form."""
        options = self.options.get(element)
        if options is None:
            forms = variants(element) if not element.isalpha() and _CHOICES.search(element) else [element]
            options = tuple(dict.fromkeys([self._normal(text) for text in forms]))
            self.options[element] = options
        return options

    def _normal(self, text: str) -> tuple[str, ...]:
        """Return the words of a phrase as `toolkit.topics.match` sees them in a text."""
        if text.isalpha() and text.islower():
            return (_british(text, self.spelling),)
        text = text.translate(FOLD).replace("-", " ").replace("'s", "").replace("'", "")
        return tuple([_british(word, self.spelling) for word in text.casefold().split()])

    def group(self, table: Mapping[str, Any]) -> Group:
        strength = table.get("strength", "strong")
        if table.keys() - _KEYS or strength not in _STRENGTHS:
            raise SchemaError(f"topic lexicon: unknown key or strength in {dict(table)!r}")
        if "mark" in table and table.keys() & _CONTEXTS:
            raise SchemaError(f"topic lexicon: phrases that need a context are no class: {dict(table)!r}")
        codes = table.get("code", ())
        masks = {key: self.mask(table.get(key, ())) for key in _CONDITIONS}
        self.groups += 1
        return Group(
            codes=(codes,) if isinstance(codes, str) else tuple(codes),
            strength=strength,
            inside=table.get("inside", False),
            third=table.get("third", False),
            party=table.get("party", False),
            case=table.get("case", ""),
            near=table.get("near", 0),
            with_=masks["with"],
            without=masks["without"],
            after=masks["after"],
            before=masks["before"],
            not_after=masks["not_after"],
            not_before=masks["not_before"],
            following=masks["following"],
            not_following=masks["not_following"],
            names=any(mask & 3 for mask in masks.values()),  # home and land
            plain=not any(masks.values()) and not table.keys() & {"third", "party", "case"},
            wanted=tuple(
                masks[key]
                for key in ("with", "following", "after", "before")
                if masks[key] and not masks[key] & self.told
            ),
            beside=any(
                masks[key]
                for key in ("following", "not_following", "after", "before", "not_after", "not_before")
            ),
            order=self.groups,
        )


# "Group of Seven (G-7) summit" is read as if there were no brackets, and so are words between quotation marks.
_READ_OVER = frozenset(("'s", "'", *'()“”"«»„'))


def _british(word: str, spelling: Mapping[str, str]) -> str:
    """Return a folded word in British spelling."""
    word = spelling.get(word, word)
    return _IZE.sub("is", word) if "iz" in word else word


def _normal_form(fold: str, spelt: Mapping[str, str]) -> str:
    if fold in _READ_OVER:
        return ""
    if "-" in fold:
        return "-"
    return spelt[fold.replace("'", "")]


def blocks(data: Mapping[str, Any]) -> list[list[Opened]]:
    """Return the phrases of each block of a lexicon, with what their first words stand for."""
    builder = _Builder(data, checked=False)
    texts = (*data["words"].values(), *(table["phrases"] for table in data["topic"]))
    return [builder.block(text) for text in texts]


def compile_lexicon(
    data: Mapping[str, Any], opened: Iterable[list[Opened]] | None = None, *, checked: bool = False
) -> TopicLexicon:
    """Compile a lexicon from its parsed TOML; `SchemaError` says which phrase or key is wrong.

    What comes after the first word of a phrase is looked at when a text asks for it, or at once to have it `checked`.
    `opened` are its blocks, where they are known.
    """
    builder = _Builder(data, checked=checked)
    block = iter(blocks(data) if opened is None else opened)

    def spell(word: str) -> str:
        form = _british(word, builder.spelling)
        builder.write_out(form)
        return form

    codes: set[str] = set()
    beside = tuple(
        (builder.mask((name,)), frozenset(text.split())) for name, text in data.get("beside", {}).items()
    )
    for mask, _ in beside:
        builder.told |= mask
    for name in data["words"]:
        builder.add(next(block), Entry(marks=builder.mask((name,))))
    for table in data["topic"]:
        group = builder.group(table)
        marks = table.get("mark", ())
        builder.defined.update(marks)
        builder.add(next(block), Entry(((group, None),), builder.mask(marks)))
        codes.update(group.codes)
    if undefined := builder.masks.keys() - builder.defined:
        raise SchemaError(f"topic lexicon: no class of words is named {sorted(undefined)}")
    spelt = Memo(spell)
    return TopicLexicon(
        root=builder.root,
        spelt=spelt,
        normal=Memo(partial(_normal_form, spelt=spelt)),
        codes=frozenset(codes),
        passing=data["select"]["passing"],
        yields=data["select"].get("yields", {}),
        home=builder.masks["home"],
        land=builder.masks["land"],
        pair=builder.masks["pair"],
        heading=builder.mask(data["select"].get("heading", ())),
        undated=frozenset(data["select"].get("undated", "").split()),
        start=builder.masks["start"],
        end=builder.masks["end"],
        name=builder.masks["name"],
        capital=builder.masks["capital"],
        beside=beside,
        unmarked=builder.told,
        between=frozenset(
            word
            for name in data["select"].get("between", ())
            for word in builder.lists[name].strip("()").split("|")
        ),
    )


#: The sources on which depends what a phrase's first word stands for.
_MAKERS = (__file__, topic_notation.__file__, phrase_lexicon.__file__, folding.__file__)


@cache
def topic_lexicon(language: str = "en") -> TopicLexicon:
    """Return the compiled topic lexicon of a language."""
    opened = worked_out("topics", language, blocks, by=_MAKERS)
    return compile_lexicon(word_lists("topics", language), opened)
