"""Word orders as data: forms over words and number classes, found near trigger words.

A text is searched once for triggers. Around each, words become symbols, one character a word, and one compiled
expression over the symbols finds the forms of a lexicon file (`lexicons/<language>/temporal.toml`, which
describes the notation). Repetition is bounded everywhere, so the time is linear in the text's length.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from toolkit.errors import SchemaError
from toolkit.lexicon import expand
from toolkit.temporal.symbols import END, LEFT, NUMBERS, RIGHT, Vocabulary, Zone, read_zone
from toolkit.temporal.words import lexicon

_LEADS = {"date": "relations", "duration": "qualifiers"}  # the words that stand before forms


class Rule(NamedTuple):
    """What the forms of one lexicon entry mean: their kind, fixed values, and what must stand before them."""

    name: str
    kind: str
    needs: str | None
    fixed: Mapping[str, Any]


class Hit(NamedTuple):
    """A form found: code points, what each slot holds, and the relation word before it."""

    start: int
    end: int
    rule: Rule
    slots: dict[str, Any]
    relation: str | None
    lead: int  #: token at which the relation word begins, else `first`
    first: int  #: tokens of the zone, `last` excluded
    last: int
    zone: Zone


@cache
def grammar(section: str, language: str = "en") -> "Grammar":
    """Return the compiled forms of one section (`date`, `duration`) of a language's lexicon."""
    return Grammar(section, lexicon(language))


class _Forms:
    """The forms that can begin with one symbol, as one expression; the first that fits wins."""

    __slots__ = ("pattern", "slots")

    def __init__(self, numbers: tuple[int, ...], patterns: list[str]) -> None:
        alternatives = (
            f"(?P<f{number}>{pattern})" for number, pattern in zip(numbers, patterns, strict=True)
        )
        self.pattern = re.compile("|".join(alternatives))
        names = {index: name for name, index in self.pattern.groupindex.items()}
        self.slots: dict[int, list[tuple[str, int]]] = {}
        current = 0
        for index in sorted(names):
            name = names[index]
            if "__" in name:
                self.slots[current].append((name[: name.index("__")], index))
            else:
                current = int(name[1:])
                self.slots[current] = []


class _Piece(NamedTuple):
    """A compiled part of a form: an expression, the symbols it can begin with, whether it can be empty."""

    pattern: str
    first: frozenset[str]
    empty: bool


class Grammar:
    """The forms of one section of a lexicon, compiled."""

    def __init__(self, section: str, data: dict[str, Any]) -> None:
        words = data["words"]
        capital = (word for name in data["capital"] for row in words[name].values() for word in row.split())
        self.symbols: dict[str, str] = {}
        self.vocabulary = Vocabulary(
            self.symbols, frozenset(capital), frozenset(data["abbreviations"].split())
        )
        self.articles = frozenset(data["articles"].split())
        self.values: dict[str, dict[str, int | str]] = {}
        for name, entries in data["words"].items():
            self.values[name] = {
                word: int(value) if value.lstrip("-").isdecimal() else value
                for value, words in entries.items()
                for word in words.split()
            }
        self._parts: dict[str, str] = data.get("parts", {})
        self._groups = 0
        self.rules: list[Rule] = []
        self._patterns: list[str] = []
        self._starters: dict[str, list[int]] = {}
        for number, entry in enumerate(data[section]):
            rule = Rule(f"{section}-{number + 1}", entry["kind"], entry.get("needs"), entry.get("set", {}))
            for form in entry["forms"]:
                piece = self._compile(form)
                for symbol in piece.first:
                    self._starters.setdefault(symbol, []).append(len(self.rules))
                self._patterns.append(piece.pattern)
                self.rules.append(rule)
        self._relations: dict[str, str] = {}
        for name, notations in data[_LEADS[section]].items():
            for notation in notations:
                for phrase in expand(notation):
                    self._relations["".join(self.symbol(word) for word in phrase.split())] = name
        self._suffixes: dict[str, str] = {}
        for name, phrases in data["suffixes"].items():
            for phrase in phrases:
                self._suffixes["".join(self.symbol(word) for word in phrase.split())] = name
        self._longest = max(map(len, self._relations), default=0)
        the, of, on = (self.symbol(word) for word in ("the", "of", "on"))
        self._part_of_day = re.compile(f"(?:{the}?[{''.join(self._class('daypart'))}][{of}{on}])\\Z")
        self._compiled: dict[str, _Forms] = {}
        self._by_forms: dict[tuple[int, ...], _Forms] = {}
        self.triggers = _triggers(
            data["triggers"][section].split(), self.values["month"] if section == "date" else ()
        )

    def symbol(self, word: str) -> str:
        """Return the symbol of a word, a new one where it has none."""
        return self.symbols.setdefault(word, chr(0xE000 + len(self.symbols)))

    def _class(self, name: str) -> str:
        """Return the symbols of a class of words or numbers."""
        if name in NUMBERS:
            return NUMBERS[name]
        if name not in self.values:
            raise SchemaError(f"temporal.toml: no class of words {name!r}")
        return "".join(self.symbol(word) for word in self.values[name])

    def _compile(self, form: str) -> _Piece:
        form = re.sub(r"<(\w+)>", lambda part: self._parts[part[1]], form)
        tokens = re.findall(r"\{[^}]*\}|'s|\w+|[^\s\w]", form)[::-1]
        piece = self._choice(tokens)
        if tokens or piece.empty:
            raise SchemaError(f"temporal.toml: cannot read the form {form!r}")
        return piece

    def _choice(self, tokens: list[str]) -> _Piece:
        options = [self._row(tokens)]
        while tokens and tokens[-1] == "|":
            tokens.pop()
            options.append(self._row(tokens))
        return _Piece(
            "|".join(option.pattern for option in options),
            frozenset[str]().union(*(option.first for option in options)),
            any(option.empty for option in options),
        )

    def _row(self, tokens: list[str]) -> _Piece:
        pattern, first, empty = "", frozenset[str](), True
        while tokens and tokens[-1] not in ("|", ")", "]"):
            token = tokens.pop()
            if token in ("(", "["):
                inner = self._choice(tokens)
                if not tokens or tokens.pop() != {"(": ")", "[": "]"}[token]:
                    raise SchemaError("temporal.toml: a form has an unclosed bracket")
                optional = token == "["
                piece = _Piece(
                    f"(?:{inner.pattern}){'?' if optional else ''}", inner.first, inner.empty or optional
                )
            elif token[0] == "{":
                piece = self._slot(token[1:-1])
            else:
                piece = _Piece(self.symbol(token), frozenset(self.symbol(token)), False)
            pattern += piece.pattern
            if empty:
                first |= piece.first
                empty = piece.empty
        return _Piece(pattern, first, empty)

    def _slot(self, slot: str) -> _Piece:
        if slot[0] in "!=":
            symbols = "".join(
                self._class(name) if name in self.values or name in NUMBERS else self.symbol(name)
                for name in slot[1:].split("|")
            )
            return _Piece(
                f"(?![{symbols}])" if slot[0] == "!" else f"(?=[{symbols}{END}]|\\Z)", frozenset(), True
            )
        self._groups += 1
        name = slot.rstrip("0123456789")
        if name == "count":
            numbers, articles = self.values["number"], self.articles
            tens = "".join(self.symbol(word) for word, value in numbers.items() if value >= 20)
            ones = "".join(
                self.symbol(word) for word, value in numbers.items() if value < 10 and word not in articles
            )
            symbols = self._class("number") + NUMBERS["int"]
            pattern = f"[{tens}]{self.symbol('-')}?[{ones}]|[{symbols}]"
        else:
            symbols = self._class(name)
            pattern = f"[{symbols}]"
        return _Piece(f"(?P<{slot}__{self._groups}>{pattern})", frozenset(symbols), False)

    def forms(self, symbol: str) -> "_Forms | None":
        """Return the expression of all forms that can begin with a symbol."""
        found = self._compiled.get(symbol)
        if found is None and symbol in self._starters:
            numbers = tuple(self._starters[symbol])
            found = self._by_forms.get(numbers)
            if found is None:
                found = self._by_forms[numbers] = _Forms(
                    numbers, [self._patterns[number] for number in numbers]
                )
            self._compiled[symbol] = found
        return found

    def zones(self, text: str, start: int, end: int) -> Iterator[Zone]:
        """Yield the tokens near triggers."""
        low = high = start
        for match in self.triggers.finditer(text, start, end):
            left = max(match.start() - LEFT, start)
            if left > high:
                if high > low:
                    yield read_zone(text, low, high, end, self.vocabulary)
                low = left
            high = min(match.end() + RIGHT, end)
        if high > low:
            yield read_zone(text, low, high, end, self.vocabulary)

    def find(self, text: str, start: int, end: int) -> Iterator[Hit]:
        """Yield the forms found, from left to right; they do not overlap."""
        starters = self._starters
        for zone in self.zones(text, start, end):
            symbols = zone.symbols
            done = 0
            for first, symbol in enumerate(symbols):
                if first >= done and symbol in starters:
                    forms = self.forms(symbol)
                    match = forms.pattern.match(symbols, first) if forms is not None else None
                    if forms is not None and match is not None:
                        yield self._hit(zone, forms, match, done)
                        done = match.end()

    def _hit(self, zone: Zone, forms: "_Forms", match: re.Match[str], done: int) -> Hit:
        number = int((match.lastgroup or "f0")[1:])
        first, last = match.span()
        slots: dict[str, Any] = {}
        for slot, index in forms.slots[number]:
            begin, stop = match.span(index)
            if begin >= 0:
                slots[slot] = self.value(slot.rstrip("0123456789"), zone.words[begin:stop])
        relation, lead = self.relation(zone, first, done)
        return Hit(
            zone.starts[first],
            zone.ends[last - 1],
            self.rules[number],
            slots,
            relation,
            lead,
            first,
            last,
            zone,
        )

    def relation(self, zone: Zone, first: int, done: int = 0) -> tuple[str | None, int]:
        """Return the relation word before a token, and the token at which it begins."""
        part = self._part_of_day.search(zone.symbols, max(first - 3, done), first)
        stop = first if part is None else part.start()
        for length in range(min(self._longest, stop - done), 0, -1):
            name = self._relations.get(zone.symbols[stop - length : stop])
            if name is not None:
                return name, stop - length
        return None, stop

    def suffix(self, hit: Hit) -> tuple[str, int] | None:
        """Return what words after a form say of it ("or so"), and the token after them."""
        for length in (3, 2, 1):
            following = hit.zone.symbols[hit.last : hit.last + length]
            if following in self._suffixes:
                return self._suffixes[following], hit.last + len(following)
        return None

    def value(self, slot: str, words: list[str]) -> int | float | str:
        """Return what a slot's words stand for: a number or a class's value."""
        if slot == "count":
            table = self.values["number"]
            return sum(int(table[word] if word in table else word) for word in words if word != "-")
        if slot in ("day", "year", "int", "decade"):
            return int(re.sub(r"\D", "", words[0]))
        if slot == "decimal":
            return float(words[0].replace(",", "."))
        if slot in NUMBERS:
            return words[0]
        return self.values[slot][words[0]]


def _triggers(words: Iterable[str], names: Collection[str]) -> re.Pattern[str]:
    """Compile a search for words as written in running text, titles and headlines; `*` leaves the end open.

    Alternatives are grouped by their first character, which the search engine then looks for by itself.
    """
    heads: dict[str, set[str]] = {}
    for word in [*words, *(name.capitalize() for name in names)]:
        stem = word.rstrip("*")
        end = "" if word.endswith("*") else r"\b"
        for form in (stem, stem[0].upper() + stem[1:], stem.upper()):
            heads.setdefault(form[0], set()).add(re.escape(form[1:]) + end)
    groups = [f"{head}(?:{'|'.join(sorted(tails))})" for head, tails in sorted(heads.items())]
    if names:
        groups += [r"19\d\d", r"20\d\d"]
    return re.compile("|".join(groups))
