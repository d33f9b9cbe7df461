"""The notation of forms: rows of words and slots, compiled to expressions over symbols.

`lexicons/en/temporal.toml` describes the notation.
"""

import re
from typing import Any, NamedTuple

from toolkit.errors import SchemaError
from toolkit.temporal.symbols import END, NUMBERS


class Piece(NamedTuple):
    """A compiled part of a form: an expression, and what tells from two symbols that it cannot stand there."""

    pattern: str
    first: frozenset[str]  #: the symbols that it can begin with
    second: frozenset[str]  #: those that can follow the first
    single: bool  #: it can be one symbol alone
    empty: bool  #: it can be none at all

    def then(self, after: "Piece") -> "Piece":
        """Return this part with another one behind it."""
        return Piece(
            self.pattern + after.pattern,
            self.first | after.first if self.empty else self.first,
            self.second
            | (after.first if self.single else _NOTHING)
            | (after.second if self.empty else _NOTHING),
            (self.single and after.empty) or (self.empty and after.single),
            self.empty and after.empty,
        )


_NOTHING: frozenset[str] = frozenset()


class Notation:
    """Compiles forms, and gives every word of theirs a symbol."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.symbols: dict[str, str] = {}
        self.values: dict[str, dict[str, int | str]] = {}
        for name, entries in data["words"].items():
            self.values[name] = {
                word: int(value) if value.lstrip("-").isdecimal() else value
                for value, words in entries.items()
                for word in words.split()
            }
        self._articles = frozenset(data["articles"].split())
        self._parts: dict[str, str] = data.get("parts", {})
        self._groups = 0

    def symbol(self, word: str) -> str:
        """Return the symbol of a word, a new one where it has none."""
        return self.symbols.setdefault(word, chr(0xE000 + len(self.symbols)))

    def word_class(self, name: str) -> str:
        """Return the symbols of a class of words or numbers."""
        if name in NUMBERS:
            return NUMBERS[name]
        if name not in self.values:
            raise SchemaError(f"temporal.toml: no class of words {name!r}")
        return "".join(self.symbol(word) for word in self.values[name])

    def compile(self, form: str) -> Piece:
        """Compile a form; SchemaError where its notation or a name in it is unknown."""
        form = re.sub(r"<(\w+)>", lambda part: self._parts[part[1]], form)
        tokens = re.findall(r"\{[^}]*\}|'s|\w+|[^\s\w]", form)[::-1]
        piece = self._choice(tokens)
        if tokens or piece.empty:
            raise SchemaError(f"temporal.toml: cannot read the form {form!r}")
        return piece

    def _choice(self, tokens: list[str]) -> Piece:
        options = [self._row(tokens)]
        while tokens and tokens[-1] == "|":
            tokens.pop()
            options.append(self._row(tokens))
        return Piece(
            "|".join(option.pattern for option in options),
            _NOTHING.union(*(option.first for option in options)),
            _NOTHING.union(*(option.second for option in options)),
            any(option.single for option in options),
            any(option.empty for option in options),
        )

    def _row(self, tokens: list[str]) -> Piece:
        row = _of_none("")
        while tokens and tokens[-1] not in ("|", ")", "]"):
            token = tokens.pop()
            if token in ("(", "["):
                inner = self._choice(tokens)
                if not tokens or tokens.pop() != {"(": ")", "[": "]"}[token]:
                    raise SchemaError("temporal.toml: a form has an unclosed bracket")
                optional = token == "["
                piece = inner._replace(
                    pattern=f"(?:{inner.pattern}){'?' if optional else ''}", empty=inner.empty or optional
                )
            elif token[0] == "{":
                piece = self._slot(token[1:-1])
            else:
                piece = _of_one(self.symbol(token), self.symbol(token))
            row = row.then(piece)
        return row

    def _slot(self, slot: str) -> Piece:
        if slot[0] in "!=":
            symbols = "".join(
                self.word_class(name) if name in self.values or name in NUMBERS else self.symbol(name)
                for name in slot[1:].split("|")
            )
            return _of_none(f"(?![{symbols}])" if slot[0] == "!" else f"(?=[{symbols}{END}]|\\Z)")
        self._groups += 1
        name = slot.rstrip("0123456789")
        if name == "count":
            numbers, articles = self.values["number"], self._articles
            tens = "".join(self.symbol(word) for word, value in numbers.items() if int(value) >= 20)
            ones = "".join(
                self.symbol(word)
                for word, value in numbers.items()
                if int(value) < 10 and word not in articles
            )
            symbols, hyphen = self.word_class("number") + NUMBERS["int"], self.symbol("-")
            pattern = f"(?P<{slot}__{self._groups}>[{tens}]{hyphen}?[{ones}]|[{symbols}])"
            return _of_one(pattern, symbols)._replace(second=frozenset(ones + hyphen))
        symbols = self.word_class(name)
        return _of_one(f"(?P<{slot}__{self._groups}>[{symbols}])", symbols)

    def phrase(self, words: str) -> str:
        """Return the symbols of several words."""
        return "".join(self.symbol(word) for word in words.split())

    def value(self, slot: str, words: list[str]) -> int | float | str:
        """Return what a slot's words stand for: a number or a class's value."""
        if slot == "count":
            table = self.values["number"]
            return sum(int(table.get(word, word)) for word in words if word != "-")
        if slot in ("day", "year", "int", "decade"):
            return int(re.sub(r"\D", "", words[0]))
        if slot == "decimal":
            return float(words[0].replace(",", "."))
        if slot in NUMBERS:
            return words[0]
        return self.values[slot][words[0]]


def _of_one(pattern: str, symbols: str) -> Piece:
    """Return a part that is one of some symbols."""
    return Piece(pattern, frozenset(symbols), _NOTHING, True, False)


def _of_none(pattern: str) -> Piece:
    """Return a part that takes up no symbol."""
    return Piece(pattern, _NOTHING, _NOTHING, False, True)
