"""A clause as the topic lexicon reads it: its words, its phrases, and the classes of words that mark it."""

from bisect import bisect_left
from collections.abc import Sequence

from toolkit.lookup import places_where
from toolkit.reference import side_names
from toolkit.text import Tokens
from toolkit.topics.entries import Group
from toolkit.topics.lexicon import TopicLexicon
from toolkit.topics.names import is_full_name, seats_of, spelt

#: Word classes that stand at some words of a clause: from the first up to but without the last.
Mark = tuple[int, int, int]
#: A phrase at some words of a clause, and the side that it names.
Found = tuple[int, int, Group, str | None]


class Clause:
    """A clause in the normal form of the lexicon: one word a place, without possessives."""

    __slots__ = ("first", "last", "lexicon", "marks", "places", "tokens", "words")

    def __init__(self, lexicon: TopicLexicon, tokens: Tokens, first: int, last: int) -> None:
        self.lexicon = lexicon
        self.tokens = tokens
        self.first = first
        self.last = last
        self.marks: list[Mark] = []
        self.words: list[str] = []
        self.places: Sequence[int] = ()  #: the token of each word
        self._read()

    def _read(self) -> None:
        forms = list(map(self.lexicon.normal.__getitem__, self.tokens.folds[self.first : self.last]))
        if "-" not in forms:
            if "" not in forms:
                self.words, self.places = forms, range(self.first, self.last)
                return
            self.words = [form for form in forms if form]
            self.places = [index for index, form in enumerate(forms, self.first) if form]
            return
        places: list[int] = []
        self.places = places
        beyond = self.first
        for index, form in enumerate(forms, self.first):
            if index < beyond or not form:
                continue
            if form == "-":
                beyond = self._hyphened(index, places)
            else:
                self.words.append(form)
                places.append(index)

    def _hyphened(self, index: int, places: list[int]) -> int:
        """Add the parts of a word with hyphens, or a lone dash; return the token to go on from."""
        tokens = self.tokens
        shown = tokens.words[index]
        if tokens.folds[index] == "-":
            joined = self.first < index < self.last - 1 and tokens.ends[index - 1] == tokens.starts[index]
            if not joined or tokens.ends[index] != tokens.starts[index + 1]:
                self.words.append("-")
                places.append(index)
            elif self.words and tokens.words[index - 1][0].isupper() and tokens.words[index + 1][0].isupper():
                at = len(self.words)  # "U.S.-Japan", "Canada–Chile"
                self.marks.append((at - 1, at + 1, self.lexicon.pair))
            return index + 1
        parts = tokens.folds[index].split("-")
        after = index + 1
        if parts[-1] == "u" and tokens.folds[after : after + 3] == [".", "s", "."]:  # "China-U.S."
            parts[-1] = "u.s."
            after += 3
        second = len(parts[0]) + 1
        if len(parts) == 2 and shown[0].isupper() and shown[second : second + 1].isupper():
            self.marks.append((len(self.words), len(self.words) + 2, self.lexicon.pair))
        for part in parts:
            self.words.append(self.lexicon.spelt[part])
            places.append(index)
        return after

    def walk(self, sides: frozenset[str]) -> list[Found]:
        """Collect the marks of the clause, and return its phrases whatever their conditions."""
        lexicon, words = self.lexicon, self.words
        root, marks = lexicon.root, self.marks
        if self._heads():
            marks.append((0, 1, lexicon.heading))
        found: list[Found] = []
        end = len(words)
        for at, node in enumerate(map(root.get, words), 1):
            if node is None:
                continue
            begin = at - 1
            while True:
                entry = node.value
                if entry is not None:
                    groups, classes, named_sides = entry
                    if named_sides:
                        for side in named_sides:
                            classes |= lexicon.home if side in sides else lexicon.land
                    if classes:
                        marks.append((begin, at, classes))
                    if groups:
                        for group, named in groups:
                            found.append((begin, at, group, named))
                if at == end:
                    break
                behind = node.get(words[at])
                if behind is None:
                    break
                node = node.written(words[at]) if isinstance(behind, tuple) else behind
                at += 1
        return found

    def _heads(self) -> bool:
        """Tell whether the clause begins with what it is about: "On Haiti", and no date."""
        words, shown = self.words, self.tokens.words
        return (
            len(words) > 2
            and words[0] == "on"
            and shown[self.places[0]] == "On"
            and shown[self.places[1]][0].isupper()
            and words[1] not in self.lexicon.undated
        )

    def mark_sides(self, sides: frozenset[str]) -> None:
        """Add the names of all sides to the marks, as home or land."""
        trie = side_names()
        folds, words = self.tokens.folds, self.tokens.words
        for index in places_where(trie.root.__contains__, folds, self.first, self.last):
            if words[index][0].isupper():
                hit = trie.longest(folds, index, self.last)
                if hit is not None and spelt(words[hit.first : hit.last], hit.value):
                    place, beyond = bisect_left(self.places, hit.first), bisect_left(self.places, hit.last)
                    home = hit.value.side in sides or folds[hit.first] in seats_of(sides)
                    self.marks.append((place, beyond, self.lexicon.home if home else self.lexicon.land))
        for place in [
            at
            for first, _, classes in self.marks
            if classes == self.lexicon.pair
            for at in (first, first + 1)
        ]:
            hit = trie.longest(self.words, place, place + 1)
            if hit is not None:
                classes = self.lexicon.home if hit.value.side in sides else self.lexicon.land
                self.marks.append((place, place + 1, classes))

    def shown(self, at: int) -> str:
        """Return a word as the text has it."""
        return self.tokens.words[self.places[at]]

    def named(self, at: int) -> bool:
        """Tell whether somebody's full name begins at a word."""
        places = self.places
        return at + 1 < len(places) and is_full_name(self.tokens, places[at], places[at + 1], self.last)
