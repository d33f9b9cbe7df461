"""The topic lexicon, read from `lexicons/<language>/topics.toml`: phrases, word classes and conditions.

Phrases are written in the notation of `toolkit.lexicon`, separated by commas or line ends, with `#`
comments, `{name}` for a list that several phrases share, and ` = SDN` after a phrase that names a side.
They are compared in a normal form: folded, British spelling, hyphens as spaces, possessives dropped.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from attrs import frozen

from toolkit.errors import SchemaError
from toolkit.text import FOLD

# One word of a phrase with its choices: anything but a space, and brackets up to two deep.
_NESTED = r"(?:[^()\[\]]|\([^()\[\]]*\)|\[[^()\[\]]*\])*"
_ELEMENT = re.compile(rf"(?:[^\s()\[\]]|\({_NESTED}\)|\[{_NESTED}\])+")
_BRACKET = re.compile(r"([()\[\]|])")
_MACRO = re.compile(r"\{(\w+)\}")
_COMMENT = re.compile(r"#.*")
_SEPARATOR = re.compile(r",(?=\s)|\n")
_IZE = re.compile(r"is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)")  # organise, organisation → -ize, -ization

STRENGTHS = ("strong", "weak")


def variants(notation: str) -> list[str]:
    """Write out a notation with choices inside choices, each variant once a way of reading it."""
    parts = _BRACKET.split(notation)
    options, rest = _choices(parts, 0)
    if rest < len(parts):
        raise SchemaError(f"topic lexicon: brackets do not match in {notation!r}")
    return options


def _choices(parts: list[str], at: int) -> tuple[list[str], int]:
    options: list[str] = []
    current = [""]
    while at < len(parts):
        part = parts[at]
        at += 1
        if part == "|":
            options += current
            current = [""]
        elif part in {"(", "["}:
            inner, at = _choices(parts, at)
            if part == "[":
                inner = ["", *inner]
            at += 1  # the closing bracket
            current = [text + more for text in current for more in inner]
        elif part in {")", "]"}:
            return options + current, at - 1
        elif part:
            current = [text + part for text in current]
    return options + current, at


class Group(NamedTuple):
    """What its phrases stand for, and the conditions under which they count; classes are bit masks."""

    codes: tuple[str, ...]  #: none: the phrase only hides what stands inside it
    strength: str
    inside: bool  #: counts inside a longer phrase too
    third: bool  #: the side named must not be on the call
    party: bool  #: the side named must be on the call
    case: str  #: "title", "upper" or "" for any
    near: int  #: how many words away `with_` and `following` look; 0 for anywhere
    with_: int  #: one of these classes stands elsewhere in the clause
    without: int  #: none of these classes stands elsewhere in the clause
    after: int  #: one of these classes ends right before the phrase
    before: int  #: one of these classes begins right after it
    not_after: int
    not_before: int
    following: int  #: one of these classes stands at most `near` words before the phrase
    names: bool  #: a condition looks at the names of sides


class Entry(NamedTuple):
    """What a phrase stands for: groups with the side that it names, word classes, and sides."""

    groups: tuple[tuple[Group, str | None], ...] = ()
    marks: int = 0
    sides: tuple[str, ...] = ()

    def merge(self, other: "Entry") -> "Entry":
        """Add what else the same phrase stands for."""
        return Entry(
            self.groups + tuple(g for g in other.groups if g not in self.groups),
            self.marks | other.marks,
            self.sides + tuple(s for s in other.sides if s not in self.sides),
        )


# One state of the trie over words in normal form: the next words, and under "" the Entry that ends here.
Node = dict[str, Any]
END = ""


@frozen
class TopicLexicon:
    """A compiled lexicon; `spelling` maps words to their normal form."""

    root: Node
    spelling: Mapping[str, str]
    home: int  #: class of names of sides that are on the call
    land: int  #: class of names of other sides
    pair: int  #: class of hyphened pairs of names, as "Franco-German"
    replaced: tuple[tuple[str, str, int], ...]  #: (code, in favour of which code, up to how many hits)
    passing: int  #: a weak code stands where at most so many other codes do
    codes: frozenset[str]


class _Builder:
    """Collect phrases into a trie, one element of the notation at a time."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.root: Node = {}
        self.spelling = dict(pair.split("=") for pair in data["spelling"].split())
        self.macros = {
            name: f"({'|'.join(variant for phrase in _split(text) for variant in variants(phrase))})"
            for name, text in data["lists"].items()
        }
        self.masks: dict[str, int] = {name: 1 << n for n, name in enumerate(("home", "land", "pair"))}
        self.defined = {*self.masks, *data["words"]}
        self.options: dict[str, tuple[tuple[str, ...], ...]] = {}

    def mask(self, names: Iterable[str]) -> int:
        total = 0
        for name in names:
            total |= self.masks.setdefault(name, 1 << len(self.masks))
        return total

    def phrases(self, text: str) -> Iterable[tuple[list[Node], str | None]]:
        """Yield, for each phrase, the nodes at which its variants end and the side that it names."""
        for phrase in _split(text):
            notation, _, side = phrase.partition(" = ")
            if "{" in notation:
                notation = _MACRO.sub(self._list, notation)
            nodes = [self.root]
            for element in notation.split() if "(" not in notation and "[" not in notation else _ELEMENT.findall(notation):
                options = self.options.get(element)
                if options is None:
                    options = self.options[element] = self._options(element)
                reached = []
                for node in nodes:
                    for option in options:
                        at = node
                        for word in option:
                            after = at.get(word)
                            if after is None:
                                after = at[word] = {}
                            at = after
                        reached.append(at)
                nodes = reached
            if any(node is self.root for node in nodes):
                raise SchemaError(f"topic lexicon: a phrase may not be empty: {phrase!r}")
            yield nodes, side.strip() or None

    def _list(self, match: re.Match[str]) -> str:
        try:
            return self.macros[match[1]]
        except KeyError:
            raise SchemaError(f"topic lexicon: no list is named {match[1]!r}") from None

    def _options(self, element: str) -> tuple[tuple[str, ...], ...]:
        texts = variants(element) if "(" in element or "[" in element else (element,)
        return tuple(dict.fromkeys([self.normal(text) for text in texts]))

    def normal(self, text: str) -> tuple[str, ...]:
        """Return the words of a phrase as `toolkit.topics.match` sees them in a text."""
        if text.isalpha() and text.islower() and "is" not in text:
            return (self.spelling.get(text, text),)
        if not text.isalpha():
            text = text.translate(FOLD).replace("-", " ").replace("'s", "").replace("'", "")
        words = []
        for word in text.casefold().split():
            normal = self.spelling.get(word, word)
            if "is" in normal:
                american = _IZE.sub("iz", normal)
                if american != normal:
                    self.spelling[american] = normal
            words.append(normal)
        return tuple(words)

    def group(self, table: Mapping[str, Any]) -> Group:
        unknown = table.keys() - _KEYS
        if unknown or table.get("strength", "strong") not in STRENGTHS:
            raise SchemaError(f"topic lexicon: unknown key or strength in {dict(table)!r}")
        if "mark" in table and table.keys() & {"with", "following", "after", "before", "third", "party"}:
            raise SchemaError(f"topic lexicon: phrases that need a context are no word class: {dict(table)!r}")
        codes = table.get("code", ())
        classes = {key: self.mask(table.get(key, ())) for key in _CONDITIONS}
        sides = self.masks["home"] | self.masks["land"]
        return Group(
            (codes,) if isinstance(codes, str) else tuple(codes),
            table.get("strength", "strong"),
            table.get("inside", False),
            table.get("third", False),
            table.get("party", False),
            table.get("case", ""),
            table.get("near", 0),
            *classes.values(),
            any(mask & sides for mask in classes.values()),
        )


_CONDITIONS = ("with", "without", "after", "before", "not_after", "not_before", "following")
_KEYS = frozenset(("code", "phrases", "strength", "inside", "third", "party", "case", "near", "mark", *_CONDITIONS))


def _split(text: str) -> list[str]:
    return [p for part in _SEPARATOR.split(_COMMENT.sub("", text)) if (p := " ".join(part.split()).strip(","))]


def _put(nodes: Iterable[Node], entry: Entry) -> None:
    """Let an entry end at each of some nodes."""
    for node in nodes:
        known = node.get(END)
        node[END] = entry if known is None or known is entry else known.merge(entry)


def compile_lexicon(data: Mapping[str, Any]) -> TopicLexicon:
    """Compile a lexicon from its parsed TOML; `SchemaError` says which phrase or key is wrong."""
    builder = _Builder(data)
    for name, text in data["words"].items():
        entry = Entry(marks=builder.mask((name,)))
        for nodes, _ in builder.phrases(text):
            _put(nodes, entry)
    for table in data["topic"]:
        group = builder.group(table)
        mark = builder.mask(table.get("mark", ()))
        builder.defined.update(table.get("mark", ()))
        entries: dict[str | None, Entry] = {}
        for nodes, named in builder.phrases(table["phrases"]):
            entry = entries.get(named) or Entry(((group, named),), mark, (named,) if named else ())
            entries[named] = entry
            _put(nodes, entry)
    if undefined := builder.masks.keys() - builder.defined:
        raise SchemaError(f"topic lexicon: no class of words is named {sorted(undefined)}")
    select = data["select"]
    return TopicLexicon(
        builder.root,
        builder.spelling,
        *(builder.masks[name] for name in ("home", "land", "pair")),
        tuple((rule["drop"], rule["for"], rule.get("at_most", 1)) for rule in select["replaced"]),
        select["passing"],
        frozenset(code for table in data["topic"] for code in builder.group(table).codes),
    )


@cache
def topic_lexicon(language: str = "en") -> TopicLexicon:
    """Return the compiled topic lexicon of a language."""
    path = files("toolkit") / "lexicons" / language / "topics.toml"
    return compile_lexicon(tomllib.loads(path.read_text(encoding="utf-8")))
