"""Word orders as data: forms over words and number classes, found near trigger words.

A text is searched once for triggers. Around each, words become symbols, one character a word, and one
compiled expression over the symbols finds the forms of a lexicon file (`lexicons/<language>/temporal.toml`,
which describes the notation). Repetition is bounded everywhere, so the time is linear in the text's length.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from toolkit.compiled import compiled
from toolkit.lexicon import expand
from toolkit.temporal.forms import Notation, Piece
from toolkit.temporal.symbols import LEFT, RIGHT, Zone, read_zone, vocabulary
from toolkit.temporal.words import lexicon

_LEADS = {"date": "relations", "duration": "qualifiers"}  # the words that stand before forms


class Rule(NamedTuple):
    """What the forms of one lexicon entry mean: their kind, fixed values, and what must stand before them."""

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
    """The forms that can begin with two symbols, as one expression; the first that fits wins."""

    __slots__ = ("pattern", "slots")

    def __init__(self, numbers: tuple[int, ...], patterns: list[str]) -> None:
        alternatives = (
            f"(?P<f{number}>{pattern})" for number, pattern in zip(numbers, patterns, strict=True)
        )
        self.pattern = compiled("|".join(alternatives))
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


class Grammar:
    """The forms of one section of a lexicon, compiled."""

    def __init__(self, section: str, data: dict[str, Any]) -> None:
        notation = Notation(data)
        self.values, self.value = notation.values, notation.value
        self.rules: list[Rule] = []
        self._pieces: list[Piece] = []
        self._starters: dict[str, list[int]] = {}
        for entry in data[section]:
            rule = Rule(entry["kind"], entry.get("needs"), entry.get("set", {}))
            for form in entry["forms"]:
                piece = notation.compile(form)
                for symbol in piece.first:
                    self._starters.setdefault(symbol, []).append(len(self.rules))
                self._pieces.append(piece)
                self.rules.append(rule)
        self._compiled: dict[str, _Forms | None] = {}
        self._by_forms: dict[tuple[int, ...], _Forms] = {}
        leads, suffixes = data[_LEADS[section]], data["suffixes"]
        self._relations = {
            notation.phrase(phrase): name
            for name, rows in leads.items()
            for row in rows
            for phrase in expand(row)
        }
        self._longest = max(map(len, self._relations), default=0)
        self._phrases: dict[str, list[str]] = {}  #: of each relation those that hold no other
        for phrase, name in sorted(self._relations.items(), key=lambda item: len(item[0])):
            known = self._phrases.setdefault(name, [])
            if not any(other in phrase for other in known):
                known.append(phrase)
        self._suffixes = {notation.phrase(phrase): name for name, rows in suffixes.items() for phrase in rows}
        self._definite, links = notation.phrase(data["definite"]), notation.phrase(data["part_of_day_links"])
        self._part_of_day = compiled(f"{self._definite}?[{notation.word_class('daypart')}][{links}]\\Z")
        capital = (word for name in data["capital"] for word in notation.values[name])
        self.vocabulary = vocabulary(
            notation.symbols, frozenset(capital), frozenset(data["abbreviations"].split())
        )
        names = notation.values["month"] if section == "date" else ()
        self.triggers = _triggers(data["triggers"][section].split(), names)

    def forms(self, opening: str) -> "_Forms | None":
        """Return the expression of all forms that can begin with two symbols, or with one at the end."""
        if opening in self._compiled:
            return self._compiled[opening]
        pieces = self._pieces
        numbers = tuple(
            number
            for number in self._starters[opening[0]]
            if pieces[number].single or opening[1:] in pieces[number].second
        )
        found = self._by_forms.get(numbers)
        if found is None and numbers:
            found = _Forms(numbers, [pieces[number].pattern for number in numbers])
            self._by_forms[numbers] = found
        self._compiled[opening] = found
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
                    forms = self.forms(symbols[first : first + 2])
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
        """Return the relation word before a token or its article, and the token at which it begins."""
        part = self._part_of_day.search(zone.symbols, max(first - 3, done), first)
        begin = first if part is None else part.start()
        for stop in (begin, begin - 1):
            for length in range(min(self._longest, stop - done), 0, -1):
                name = self._relations.get(zone.symbols[stop - length : stop])
                if name is not None:
                    return name, stop - length
            if begin <= done or zone.symbols[begin - 1] != self._definite:
                break
        return None, begin

    def tells(self, relation: str, zone: Zone) -> bool:
        """Tell whether words for a relation stand anywhere in a zone."""
        return any(phrase in zone.symbols for phrase in self._phrases[relation])

    def suffix(self, hit: Hit) -> tuple[str, int] | None:
        """Return what words after a form say of it ("or so"), and the token after them."""
        for length in (3, 2, 1):
            following = hit.zone.symbols[hit.last : hit.last + length]
            if following in self._suffixes:
                return self._suffixes[following], hit.last + len(following)
        return None


def _triggers(words: Iterable[str], names: Collection[str]) -> re.Pattern[str]:
    """Compile a search for words as written in running text, titles and headlines; `*` leaves the end open.

    Alternatives are grouped by their first character; words that only hold one, "with" an "h", are none.
    """
    heads: dict[str, set[str]] = {}
    for word in [*words, *(name.capitalize() for name in names)]:
        stem = word.rstrip("*")
        end = "" if word.endswith("*") else r"\b"
        for form in (stem, stem[0].upper() + stem[1:], stem.upper()):
            heads.setdefault(form[0], set()).add(re.escape(form[1:]) + end)
    groups = {head: f"(?:{'|'.join(sorted(tails))})" for head, tails in sorted(heads.items())}
    if not names:  # few letters begin a word: they are found first, at the speed of memory
        return compiled("|".join(rf"{head}(?<=\b{head}){tails}" for head, tails in groups.items()))
    written = [*(head + tails for head, tails in groups.items()), r"19\d\d", r"20\d\d"]
    return compiled(rf"\b(?:{'|'.join(written)})")
