"""Find the topics of a clause, and decide which of a document's topics stand.

One walk over a clause collects every phrase and word class of the lexicon; conditions are checked after
it, and of the phrases that then count only those that no longer one covers are kept.
"""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from toolkit.reference import SideName, side_names
from toolkit.text import Tokens
from toolkit.topics.lexicon import END, Group, TopicLexicon, topic_lexicon


class TopicHit(NamedTuple):
    """A phrase about a topic: tokens `first_token` up to but without `last_token`."""

    code: str
    first_token: int
    last_token: int
    strength: str  #: "strong", or "weak" for formulas and mere mentions


class ClauseTopics(NamedTuple):
    """The hits of one clause; a title's clause counts as the call's own words do."""

    hits: tuple[TopicHit, ...]
    in_call: bool = True  #: what the clause tells was discussed in the call, not background to it
    title: bool = False


class Topic(NamedTuple):
    """A code that stands, with its hits as (index of the clause, hit)."""

    code: str
    hits: tuple[tuple[int, TopicHit], ...]


class _Mark(NamedTuple):
    first: int
    last: int
    classes: int


class _View(NamedTuple):
    """A clause's words in normal form and the tokens they come from."""

    words: list[str]
    tokens: list[int]


def find_topics(
    tokens: Tokens, first: int, last: int, sides: frozenset[str], language: str = "en"
) -> tuple[TopicHit, ...]:
    """Return the topics that tokens `first` up to but without `last` are about, in order of appearance.

    `sides` holds the sides of the call: a state's name alone tells of its conflict only where the state is
    not on the call.
    """
    lexicon = topic_lexicon(language)
    marks: list[_Mark] = []
    found: list[tuple[int, int, Group, str | None]] = []
    view = _view(lexicon, tokens, first, last, marks)
    words = view.words
    root = lexicon.root
    end = len(words)
    for begin in range(end):
        node = root.get(words[begin])
        at = begin
        while node is not None:
            at += 1
            entry = node.get(END)
            if entry is not None:
                classes = entry.marks
                for side in entry.sides:
                    classes |= lexicon.home if side in sides else lexicon.land
                if classes:
                    marks.append(_Mark(begin, at, classes))
                for group, side in entry.groups:
                    found.append((begin, at, group, side))
            if at >= end:
                break
            node = node.get(words[at])
    if not found:
        return ()
    if any(group.names for _, _, group, _ in found):
        _mark_sides(lexicon, tokens, first, last, sides, view, marks)
    counting = [
        (begin, at, group)
        for begin, at, group, side in found
        if _counts(group, side, sides, begin, at, marks, tokens, view)
    ]
    return _maximal(counting, view)


def _view(lexicon: TopicLexicon, tokens: Tokens, first: int, last: int, marks: list[_Mark]) -> _View:
    """Bring a clause to the normal form of the lexicon: one word a place, without possessives."""
    folds, starts, ends = tokens.folds, tokens.starts, tokens.ends
    spelling = lexicon.spelling
    words: list[str] = []
    places: list[int] = []
    beyond = first
    for index in range(first, last):
        if index < beyond:
            continue
        fold = folds[index]
        if "-" in fold:
            if fold == "-":
                joined = first < index < last - 1 and starts[index] == ends[index - 1]
                if joined and ends[index] == starts[index + 1]:  # "U.S.-Japan", "Canada–Chile"
                    if words and tokens.words[index - 1][0].isupper() and tokens.words[index + 1][0].isupper():
                        marks.append(_Mark(len(words) - 1, len(words) + 1, lexicon.pair))
                    continue
                words.append(fold)
                places.append(index)
                continue
            parts = fold.split("-")
            if parts[-1] == "u" and folds[index + 1 : index + 4] == [".", "s", "."]:  # "China-U.S."
                parts[-1] = "u.s."
                beyond = index + 4
            shown = tokens.words[index]
            if len(parts) == 2 and shown[0].isupper() and shown[len(parts[0]) + 1 : len(parts[0]) + 2].isupper():
                marks.append(_Mark(len(words), len(words) + 2, lexicon.pair))
            for part in parts:
                words.append(spelling.get(part, part))
                places.append(index)
        elif "'" in fold:
            if fold not in ("'s", "'"):
                fold = fold.replace("'", "")
                words.append(spelling.get(fold, fold))
                places.append(index)
        else:
            words.append(spelling.get(fold, fold))
            places.append(index)
    return _View(words, places)


def _mark_sides(
    lexicon: TopicLexicon,
    tokens: Tokens,
    first: int,
    last: int,
    sides: frozenset[str],
    view: _View,
    marks: list[_Mark],
) -> None:
    """Add the names of all sides to the marks, as home or land."""
    folds = tokens.folds
    trie = side_names()
    root = trie.root
    for index in range(first, last):
        if folds[index] in root and tokens.words[index][0].isupper():
            hit = trie.longest(folds, index, last)
            if hit is not None and _spelt(tokens, hit.first, hit.last, hit.value):
                place, beyond = bisect_left(view.tokens, hit.first), bisect_left(view.tokens, hit.last)
                marks.append(_Mark(place, beyond, lexicon.home if hit.value.side in sides else lexicon.land))


def _spelt(tokens: Tokens, first: int, last: int, name: SideName) -> bool:
    """Tell whether an acronym has the capitals that make it one: US, not us."""
    return name.exact is None or "".join(tokens.words[first:last]).replace(".", "") == name.exact.replace(" ", "")


def _counts(
    group: Group,
    side: str | None,
    sides: frozenset[str],
    begin: int,
    at: int,
    marks: list[_Mark],
    tokens: Tokens,
    view: _View,
) -> bool:
    """Tell whether a phrase's conditions hold in its clause."""
    if group.third and side in sides:
        return False
    if group.party and side not in sides:
        return False
    if group.case and not _cased(group.case, tokens, view, begin):
        return False
    if group.with_ and not _elsewhere(group.with_, begin, at, marks, group.near):
        return False
    if group.without and _elsewhere(group.without, begin, at, marks, 0):
        return False
    if group.following and not any(
        mark.classes & group.following and 0 <= begin - mark.last < group.near for mark in marks
    ):
        return False
    if group.after or group.not_after:
        classes = 0
        for mark in marks:
            if mark.last == begin:
                classes |= mark.classes
        if (group.after and not classes & group.after) or classes & group.not_after:
            return False
    if group.before or group.not_before:
        classes = 0
        for mark in marks:
            if mark.first == at:
                classes |= mark.classes
        if (group.before and not classes & group.before) or classes & group.not_before:
            return False
    return True


def _cased(case: str, tokens: Tokens, view: _View, begin: int) -> bool:
    word = tokens.words[view.tokens[begin]]
    return word[0].isupper() if case == "title" else word.isupper()


def _elsewhere(classes: int, begin: int, at: int, marks: list[_Mark], near: int) -> bool:
    """Tell whether one of the classes stands outside a phrase, `near` words away or anywhere."""
    for mark in marks:
        if mark.classes & classes and not (begin <= mark.first and mark.last <= at):
            distance = mark.first - at if mark.first >= at else begin - mark.last
            if not near or distance < near:
                return True
    return False


def _maximal(counting: list[tuple[int, int, Group]], view: _View) -> tuple[TopicHit, ...]:
    """Keep the phrases that no longer phrase covers, one hit for each code and place."""
    hidden = [(begin, at) for begin, at, group in counting if not group.codes]
    counting.sort(key=lambda hit: (hit[0], -hit[1]))
    hits: dict[tuple[str, int, int], TopicHit] = {}
    reach_from, reach = -1, -1  # the longest phrase so far
    for begin, at, group in counting:
        if any(begin < last and first < at for first, last in hidden) and not (
            group.inside and not any(first <= begin and at <= last for first, last in hidden)
        ):
            continue
        if not group.inside:
            if at <= reach and (begin, at) != (reach_from, reach):
                continue
            reach_from, reach = begin, at
        for code in group.codes:
            span = (view.tokens[begin], view.tokens[at - 1] + 1)
            known = hits.get((code, *span))
            if known is None or known.strength == "weak":
                hits[code, *span] = TopicHit(code, *span, group.strength)
    return tuple(hits.values())


def select(clauses: Iterable[ClauseTopics], language: str = "en") -> tuple[Topic, ...]:
    """Return the topics that a document's clauses put on the call, in order of first appearance.

    Weak hits stand only where hardly anything else was discussed, and a code that the lexicon's table
    `replaced` names gives way to the more specific one.
    """
    lexicon = topic_lexicon(language)
    hits: dict[str, list[tuple[int, TopicHit]]] = {}
    for index, clause in enumerate(clauses):
        if clause.in_call:
            for hit in clause.hits:
                hits.setdefault(hit.code, []).append((index, hit))
    strong = {code for code, found in hits.items() if any(hit.strength == "strong" for _, hit in found)}
    standing = set(strong)
    for code, instead, at_most in lexicon.replaced:
        if code in standing and instead in strong and len(hits[code]) <= at_most:
            standing.discard(code)
    others = len(standing)
    if others <= lexicon.passing:
        standing.update(code for code in hits if code not in strong)
    return tuple(Topic(code, tuple(found)) for code, found in hits.items() if code in standing)
