"""The topic lexicon, read from `lexicons/<language>/topics/`: phrases, word classes and conditions.

Phrases are compared in a normal form: folded, British spelling, hyphens as spaces, possessives dropped.
The head of `topics/words.toml` says what the keys mean; the phrases of a code stand in the file of its first level.
"""

import marshal
import re
from collections.abc import Iterable, Mapping
from functools import cache, partial
from typing import Any

from attrs import frozen

import toolkit.lexicon as phrase_lexicon
import toolkit.text as folding
from toolkit.errors import SchemaError
from toolkit.lexicon import Choices
from toolkit.memo import Memo
from toolkit.text import FOLD
from toolkit.topics import notation as topic_notation
from toolkit.topics.entries import Entry, Group
from toolkit.topics.notation import elements, phrases, variants
from toolkit.topics.states import Options, Rest, State
from toolkit.wordlists import worked_out

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

    root: State
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


#: A phrase after the first token: tokens that go with it, words in notation, the number of its block, the side it names.
Opened = tuple[tuple[str, ...], tuple[str, ...], int, str]


class _Notation:
    """What the words of phrases stand for, with the lists and the spelling of one lexicon."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.spelling = dict(pair.split("=") for pair in data["spelling"].split())
        self.lists = {
            name: f"({'|'.join(variant for phrase in phrases(text) for variant in variants(phrase))})"
            for name, text in data["lists"].items()
        }
        self.written: dict[str, Choices] = {}
        self.known: dict[str, Options] = {}

    def options(self, element: str) -> Options:
        """Return what one word of a phrase stands for, by the first tokens."""
        options = self.known.get(element)
        if options is None:
            begins: dict[str, tuple[tuple[str, ...], ...]] = {}
            choices = self.choices(element)
            for folds in filter(None, choices):
                begins[folds[0]] = (*begins.get(folds[0], ()), folds[1:])
            options = self.known[element] = Options(begins, () in choices)
        return options

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
            return (_british(text, self.spelling),)
        text = text.translate(FOLD).replace("-", " ").replace("'s", "").replace("'", "")
        return tuple([_british(word, self.spelling) for word in text.casefold().split()])


def opened(data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return a lexicon without its phrases, and these by their first tokens: a text asks for those of a few hundred.

    They are lists of `Opened` in the bytes of `marshal`; those whose first word may be left out stand under "".
    """
    choices = _Notation(data).choices
    by_token: dict[str, list[Opened]] = {}
    texts = (*data["words"].values(), *(table["phrases"] for table in data["topic"]))
    for number, text in enumerate(texts):
        for phrase in phrases(text):
            notation, _, side = phrase.partition(" = ")  # ` = SDN` names a side, ` = IRL+GBR` two
            words = tuple(elements(notation))
            first = choices(words[0])
            if () in first:
                by_token.setdefault("", []).append(((), words, number, side.strip()))
            else:
                for folds in first:
                    by_token.setdefault(folds[0], []).append((folds[1:], words[1:], number, side.strip()))
    rest = {
        **data,
        "words": tuple(data["words"]),
        "topic": [{key: table[key] for key in table if key != "phrases"} for table in data["topic"]],
    }
    return rest, {token: marshal.dumps(found) for token, found in by_token.items()}


class _Builder:
    """Collect phrases into a trie, one word with its choices at a time."""

    def __init__(self, data: Mapping[str, Any], waiting: dict[str, bytes]) -> None:
        self.root = State()
        self.notation = _Notation(data)
        self.masks = {"home": 1, "land": 2, "pair": 4, "start": 8, "end": 16, "name": 32, "capital": 64}
        self.told = 8 | 16 | 32 | 64  #: classes of no word: beginnings and ends, full names, capitals
        self.defined = {*self.masks, *data["words"], *data.get("beside", ())}
        self.waiting = waiting  #: phrases by their first tokens
        self.blocks: list[Entry] = []  #: what the phrases of each block stand for
        self.entries: dict[tuple[int, str], Entry] = {}  #: and those of them that name a side
        self.groups = 0

    def mask(self, names: Iterable[str]) -> int:
        total = 0
        for name in names:
            total |= self.masks.setdefault(name, 1 << len(self.masks))
        return total

    def entry(self, number: int, side: str) -> Entry:
        """Return what the phrases of a block stand for that name a side, or none."""
        if not side:
            return self.blocks[number]
        named = self.entries.get((number, side))
        if named is None:
            entry = self.blocks[number]
            own = () if "+" in side else (side,)  # "IRL+GBR" is no name of a side
            named = Entry(tuple((group, side) for group, _ in entry.groups), entry.marks, own)
            self.entries[number, side] = named
        return named

    def write_out(self, token: str) -> None:
        """Let the phrases that begin with a token into the trie."""
        found = self.waiting.pop(token, None)
        if found is not None:
            for folds, words, number, side in marshal.loads(found):
                rest = Rest(folds, words, self.notation.options, self.entry(number, side))
                self.root.await_rest(token, rest)
        begun = self.root.get(token)
        if begun is not None and begun.pending:
            begun.settle()

    def write_open(self) -> None:
        """Let the phrases into the trie whose first word may be left out."""
        for _, words, number, side in marshal.loads(self.waiting.pop("", _NONE)):
            for last, word in enumerate(words, 1):
                options = self.notation.options(word)
                for token, others in options.begins.items():
                    for folds in others:
                        rest = Rest(folds, words[last:], self.notation.options, self.entry(number, side))
                        self.root.await_rest(token, rest)
                if not options.may_lack:
                    break
            else:
                raise SchemaError(f"topic lexicon: a phrase may not be empty: {' '.join(words)!r}")

    def write_all(self) -> None:
        """Let all phrases into the trie, to the last word; `SchemaError` where a notation is none."""
        for token in list(self.waiting):
            for _, words, _, _ in marshal.loads(self.waiting[token]):
                for word in words:
                    self.notation.choices(word)
            self.write_out(token)

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


_NONE = marshal.dumps([])


def compile_lexicon(data: Mapping[str, Any], *, checked: bool = False) -> TopicLexicon:
    """Compile a lexicon from its parsed TOML; `SchemaError` says which phrase or key is wrong.

    What comes after the first word of a phrase is looked at when a text asks for it, or at once to have it `checked`.
    """
    return _compiled(*opened(data), checked=checked)


def _compiled(data: Mapping[str, Any], waiting: dict[str, bytes], *, checked: bool = False) -> TopicLexicon:
    """Compile a lexicon from what `opened` makes of it."""
    builder = _Builder(data, waiting)

    def spell(word: str) -> str:
        form = _british(word, builder.notation.spelling)
        builder.write_out(form)
        return form

    codes: set[str] = set()
    beside = tuple(
        (builder.mask((name,)), frozenset(text.split())) for name, text in data.get("beside", {}).items()
    )
    for mask, _ in beside:
        builder.told |= mask
    for name in data["words"]:
        builder.blocks.append(Entry(marks=builder.mask((name,))))
    for table in data["topic"]:
        group = builder.group(table)
        marks = table.get("mark", ())
        builder.defined.update(marks)
        builder.blocks.append(Entry(((group, None),), builder.mask(marks)))
        codes.update(group.codes)
    if undefined := builder.masks.keys() - builder.defined:
        raise SchemaError(f"topic lexicon: no class of words is named {sorted(undefined)}")
    builder.write_open()
    if checked:
        builder.write_all()
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
            for word in builder.notation.lists[name].strip("()").split("|")
        ),
    )


#: The sources on which depends what a phrase's first word stands for.
_MAKERS = (__file__, topic_notation.__file__, phrase_lexicon.__file__, folding.__file__)


@cache
def topic_lexicon(language: str = "en") -> TopicLexicon:
    """Return the compiled topic lexicon of a language."""
    return _compiled(*worked_out("topics", language, opened, by=_MAKERS))
