"""Build the trie of topic phrases: classes of words as bit masks, groups with their conditions, phrases as a text asks for them."""

import marshal
from collections.abc import Iterable, Mapping
from sys import intern
from typing import Any

from toolkit.errors import SchemaError
from toolkit.topics.entries import Entry, Group
from toolkit.topics.states import Rest, State
from toolkit.topics.written import Notation

_STRENGTHS = ("strong", "weak", "yielding")
_CONDITIONS = ("with", "without", "after", "before", "not_after", "not_before", "following", "not_following")
_KEYS = frozenset((
    "code", "phrases", "strength", "inside", "third", "party", "case", "near", "mark", *_CONDITIONS,
))  # fmt: skip
_CONTEXTS = frozenset(("with", "after", "before", "following", "third", "party"))


_NONE = marshal.dumps([])


class Builder:
    """Collect phrases into a trie, one word with its choices at a time."""

    def __init__(
        self, data: Mapping[str, Any], waiting: dict[str, bytes], options: Mapping[str, bytes]
    ) -> None:
        self.root: dict[str, State] = {}
        self.notation = Notation(data, options)
        self.options = self.notation.options  #: the method, of which each phrase keeps the same object
        self.masks = {"home": 1, "land": 2, "pair": 4, "start": 8, "end": 16, "name": 32, "capital": 64}
        self.told = 8 | 16 | 32 | 64  #: classes of no word: beginnings and ends, full names, capitals
        self.defined = {*self.masks, *data["words"], *data.get("beside", ())}
        self.waiting = waiting  #: phrases by their first tokens
        self.blocks: list[Entry] = []  #: what the phrases of each block stand for
        self.entries: dict[tuple[int, str], Entry] = {}  #: and those of them that name a side
        self.groups = 0

    def mask(self, names: Iterable[str]) -> int:
        """Return the bits of some classes of words; a class that is not known yet is given the next one."""
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
                rest = Rest(folds, words, self.options, self.entry(number, side))
                self._begin(token).await_rest(rest)
        begun = self.root.get(token)
        if begun is not None and begun.pending:
            begun.settle()

    def _begin(self, token: str) -> State:
        """Return the state behind a token that begins phrases."""
        state = self.root.get(token)
        if state is None:
            state = self.root[intern(token)] = State()  # a text has the token as the same string
        return state

    def write_open(self) -> None:
        """Let the phrases into the trie whose first word may be left out."""
        for _, words, number, side in marshal.loads(self.waiting.pop("", _NONE)):
            for last, word in enumerate(words, 1):
                options = self.notation.options(word)
                for token, others in options.begins.items():
                    for folds in others:
                        rest = Rest(folds, words[last:], self.options, self.entry(number, side))
                        self._begin(token).await_rest(rest)
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
        """Return what the phrases of one table stand for; `SchemaError` where a key or strength is none."""
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
