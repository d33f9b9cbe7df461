"""The conditions under which phrases of the topic lexicon count in a clause."""

from collections import defaultdict

from toolkit.topics.clause import Clause, Found
from toolkit.topics.names import only_says_whence

_SHORTLY = 8  # words before a phrase that can tell that it is over


_LISTING = frozenset((",", "and"))


class Conditions:
    """The classes of a clause whose marks are all there, by where they begin and end."""

    __slots__ = ("begin", "clause", "end", "lexicon", "present")

    def __init__(self, clause: Clause) -> None:
        self.clause = clause
        self.lexicon = clause.lexicon
        self.begin: defaultdict[int, int] = defaultdict(int)  #: the classes that begin at a word
        self.end: defaultdict[int, int] = defaultdict(int)  #: the classes that end before a word
        present = 0
        for _, _, classes in clause.marks:
            present |= classes
        self.present = present  #: all classes of the clause

    def standing(self, phrases: list[Found], sides: frozenset[str]) -> list[Found]:
        """Return the phrases whose conditions hold.

        Most that fall ask for a class of words that the clause does not have anywhere.
        """
        present = self.present
        kept: list[Found] = []
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
        for first, last, classes in self.clause.marks:
            begin[first] |= classes
            end[last] |= classes
        end[0] |= self.lexicon.start
        begin[len(self.clause.words)] |= self.lexicon.end

    def counts(self, phrase: Found, sides: frozenset[str]) -> bool:
        """Tell whether a phrase's conditions hold; the classes that it asks for stand somewhere in the clause."""
        first, last, group, side = phrase
        if group.third and side is not None and first > 1:
            if only_says_whence(self.clause.words, self.clause.shown(first - 2), first):
                return False
        if group.third or group.party:
            here = side in sides or (side is not None and "+" in side and sides.issuperset(side.split("+")))
            if here is group.third:
                return False
        if group.case:
            word = self.clause.shown(first)
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
            classes = self.end.get(first, 0) | self._left_of(first, group.after | group.not_after)
            if (group.after and not classes & group.after) or classes & group.not_after:
                return False
            if group.third and self.end.get(self._head_of_list(first), 0) & group.not_after:
                return False  # "the heads of state of Jordan, Egypt, Syria"
        if group.before or group.not_before:
            classes = self.begin.get(last, 0) | self._right_of(last, group.before | group.not_before)
            if (group.before and not classes & group.before) or classes & group.not_before:
                return False
        return True

    def _head_of_list(self, first: int) -> int:
        """Return where a list of single names begins, of which one stands at a token: "of Jordan, Egypt and Syria"."""
        words, at = self.clause.words, first
        while at > 1:
            before = at - 1 - (words[at - 1] == "and" and words[at - 2] == ",")
            if words[before] not in _LISTING or before < 1 or not self.clause.shown(before - 1)[0].isupper():
                break
            at = before - 1
        return at

    def _left_of(self, first: int, wanted: int) -> int:
        """Return those of the wanted classes that nothing marks and that a phrase stands after."""
        lexicon, words = self.lexicon, self.clause.words
        if not first or not wanted & lexicon.unmarked:
            return 0
        classes = lexicon.capital if self.clause.shown(first - 1)[0].isupper() else 0
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
        if last >= len(self.clause.words) or not wanted & lexicon.unmarked:
            return 0
        classes = lexicon.name if wanted & lexicon.name and self.clause.named(last) else 0
        for mask, these in lexicon.beside:
            if self.clause.words[last] in these:
                classes |= mask
        return classes

    def _elsewhere(self, classes: int, first: int, last: int, near: int) -> bool:
        """Tell whether one of the classes stands outside some words, `near` words away or anywhere."""
        for begin, end, marked in self.clause.marks:
            if marked & classes and not (first <= begin and end <= last):
                distance = begin - last if begin >= last else first - end
                if not near or distance < near:
                    return True
        return False
