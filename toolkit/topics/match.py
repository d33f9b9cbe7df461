"""Find the topics of a clause.

One walk over the clause collects every phrase and word class of the lexicon; conditions are checked after
it, and of the phrases that then count only those that no longer one covers are kept.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from toolkit.reference import side_names
from toolkit.text import Tokens
from toolkit.topics.entries import Group
from toolkit.topics.lexicon import TopicLexicon, topic_lexicon
from toolkit.topics.names import is_full_name, only_says_whence, spelt

# Conditions compare the words of a clause with one another; a text without stops is cut, to stay linear.
_LONGEST = 150
_SHORTLY = 8  # words before a phrase that can tell that it is over


class TopicHit(NamedTuple):
    """A phrase about a topic: tokens `first_token` up to but without `last_token`."""

    code: str
    first_token: int
    last_token: int
    strength: str  #: "strong", "weak" for formulas and mere mentions, or "yielding"


#: Word classes that stand at some words of a clause: from the first up to but without the last.
_Mark = tuple[int, int, int]
#: A phrase at some words of a clause, and the side that it names.
_Found = tuple[int, int, Group, str | None]


def find_topics(
    tokens: Tokens, first: int, last: int, sides: frozenset[str], *, language: str = "en"
) -> tuple[TopicHit, ...]:
    """Return the topics that tokens `first` up to but without `last` are about, in order of appearance.

    `sides` holds the sides of the call: a state's name alone tells of its conflict only where the state is
    not on the call.
    """
    lexicon = topic_lexicon(language)
    if last - first <= _LONGEST:
        return _find(lexicon, tokens, first, last, sides)
    pieces = range(first, last, _LONGEST)
    return tuple(hit for at in pieces for hit in _find(lexicon, tokens, at, min(at + _LONGEST, last), sides))


def _find(
    lexicon: TopicLexicon, tokens: Tokens, first: int, last: int, sides: frozenset[str]
) -> tuple[TopicHit, ...]:
    clause = _Clause(lexicon, tokens, first, last)
    found = clause.walk(sides)
    if not found:
        return ()
    conditional = names = False
    for _, _, group, _ in found:
        if not group.plain:
            conditional = True
            if group.names:
                names = True
                break
    if conditional:
        if names:
            clause.mark_sides(sides)
        found = clause.standing(found, sides)
    return clause.maximal(found) if found else ()


class _Clause:
    """A clause in the normal form of the lexicon: one word a place, without possessives."""

    __slots__ = ("begin", "end", "first", "last", "lexicon", "marks", "places", "present", "tokens", "words")

    def __init__(self, lexicon: TopicLexicon, tokens: Tokens, first: int, last: int) -> None:
        self.lexicon = lexicon
        self.tokens = tokens
        self.first = first
        self.last = last
        self.marks: list[_Mark] = []
        self.words: list[str] = []
        self.places: Sequence[int] = ()  #: the token of each word
        self.present = 0  #: all classes of the clause
        self.begin: dict[int, int] = {}  #: the classes that begin at a word
        self.end: dict[int, int] = {}  #: the classes that end before a word
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

    def walk(self, sides: frozenset[str]) -> list[_Found]:
        """Collect the marks of the clause, and return its phrases whatever their conditions."""
        lexicon, words = self.lexicon, self.words
        root, marks = lexicon.root, self.marks
        if self._heads():
            marks.append((0, 1, lexicon.heading))
        found: list[_Found] = []
        end = len(words)
        for at, node in enumerate(map(root.get, words), 1):
            begin = at - 1
            while node is not None:
                if node.pending:
                    node.settle()
                entry = node.value
                if entry is not None:
                    groups, classes, named_sides = entry
                    for side in named_sides:
                        classes |= lexicon.home if side in sides else lexicon.land
                    if classes:
                        marks.append((begin, at, classes))
                    for group, named in groups:
                        found.append((begin, at, group, named))
                if at == end:
                    break
                node = node.get(words[at])
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
        for index in range(self.first, self.last):
            if folds[index] in trie.root and words[index][0].isupper():
                hit = trie.longest(folds, index, self.last)
                if hit is not None and spelt(words[hit.first : hit.last], hit.value):
                    place, beyond = bisect_left(self.places, hit.first), bisect_left(self.places, hit.last)
                    classes = self.lexicon.home if hit.value.side in sides else self.lexicon.land
                    self.marks.append((place, beyond, classes))
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

    def standing(self, phrases: list[_Found], sides: frozenset[str]) -> list[_Found]:
        """Return the phrases whose conditions hold, when all marks are there.

        Most that fall ask for a class of words that the clause does not have anywhere.
        """
        present = 0
        for _, _, classes in self.marks:
            present |= classes
        self.present = present
        kept: list[_Found] = []
        closed = False
        for phrase in phrases:
            group = phrase[2]
            for classes in group.wanted:
                if not classes & present:
                    break
            else:
                if group.plain:
                    kept.append(phrase)
                    continue
                if group.beside and not closed:
                    self._close()
                    closed = True
                if self.counts(phrase, sides):
                    kept.append(phrase)
        return kept

    def _close(self) -> None:
        """Index the marks by where they begin and end."""
        begin, end = self.begin, self.end
        for first, last, classes in self.marks:
            begin[first] = begin.get(first, 0) | classes
            end[last] = end.get(last, 0) | classes
        end[0] = end.get(0, 0) | self.lexicon.start
        begin[len(self.words)] = begin.get(len(self.words), 0) | self.lexicon.end

    def counts(self, phrase: _Found, sides: frozenset[str]) -> bool:
        """Tell whether a phrase's conditions hold; the classes that it asks for stand somewhere in the clause."""
        first, last, group, side = phrase
        if group.third and side is not None and first > 1:
            if only_says_whence(self.words, self._shown(first - 2), first):
                return False
        if group.third or group.party:
            here = side in sides or (side is not None and "+" in side and sides.issuperset(side.split("+")))
            if here is group.third:
                return False
        if group.case:
            word = self._shown(first)
            if not (word[0].isupper() if group.case == "title" else word.isupper()):
                return False
        if group.with_ and not self._elsewhere(group.with_, first, last, group.near):
            return False
        if group.without & self.present and self._elsewhere(group.without, first, last, 0):
            return False
        if group.following and not any(
            self.end.get(first - back, 0) & group.following for back in range(group.near)
        ):
            return False
        if group.not_following & self.present and any(
            self.end.get(first - back, 0) & group.not_following for back in range(_SHORTLY)
        ):
            return False
        if group.after or group.not_after:
            classes = self.end.get(first, 0) | self._left_of(first, group.after)
            if (group.after and not classes & group.after) or classes & group.not_after:
                return False
        if group.before or group.not_before:
            classes = self.begin.get(last, 0) | self._right_of(last, group.before)
            if (group.before and not classes & group.before) or classes & group.not_before:
                return False
        return True

    def _left_of(self, first: int, wanted: int) -> int:
        """Return those of the wanted classes that nothing marks and that a phrase stands after."""
        lexicon, words = self.lexicon, self.words
        if not first or not wanted & lexicon.unmarked:
            return 0
        classes = lexicon.capital if self._shown(first - 1)[0].isupper() else 0
        at = first - 1
        while at and at > first - 3 and words[at] in lexicon.between:
            at -= 1
        for mask, these in lexicon.beside:
            if words[at] in these:
                classes |= mask
        return classes

    def _right_of(self, last: int, wanted: int) -> int:
        """Return those of the wanted classes that nothing marks and that a phrase stands before."""
        lexicon = self.lexicon
        if last >= len(self.words) or not wanted & lexicon.unmarked:
            return 0
        classes = lexicon.name if wanted & lexicon.name and self._named(last) else 0
        for mask, these in lexicon.beside:
            if self.words[last] in these:
                classes |= mask
        return classes

    def _shown(self, at: int) -> str:
        """Return a word as the text has it."""
        return self.tokens.words[self.places[at]]

    def _named(self, at: int) -> bool:
        """Tell whether somebody's full name begins at a word."""
        places = self.places
        return at + 1 < len(places) and is_full_name(self.tokens, places[at], places[at + 1], self.last)

    def _elsewhere(self, classes: int, first: int, last: int, near: int) -> bool:
        """Tell whether one of the classes stands outside some words, `near` words away or anywhere."""
        for begin, end, marked in self.marks:
            if marked & classes and not (first <= begin and end <= last):
                distance = begin - last if begin >= last else first - end
                if not near or distance < near:
                    return True
        return False

    def maximal(self, phrases: list[_Found]) -> tuple[TopicHit, ...]:
        """Keep the phrases that no longer phrase covers, one hit for each code and place."""
        hidden = [(first, last) for first, last, group, _ in phrases if not group.codes]
        phrases.sort(key=_from_the_left)
        hits: dict[tuple[str, int, int], TopicHit] = {}
        reached = (-1, -1)  # the longest phrase so far
        for first, last, group, _ in phrases:
            if group.inside:
                if hidden and any(start <= first and last <= stop for start, stop in hidden):
                    continue
            else:
                if hidden and any(first < stop and start < last for start, stop in hidden):
                    continue
                if last <= reached[1] and (first, last) != reached:
                    continue
                reached = (first, last)
            place = (self.places[first], self.places[last - 1] + 1)
            for code in group.codes:
                known = hits.get((code, *place))
                if known is None or known.strength != "strong":
                    hits[code, *place] = TopicHit(code, *place, group.strength)
        return tuple(hits.values())


def _from_the_left(phrase: _Found) -> tuple[int, int]:
    return phrase[0], -phrase[1]
