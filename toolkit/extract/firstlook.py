"""The first look: most texts of an archive report no call, and to read them whole to find that out is waste.

Three sieves, each finer and dearer than the one before: the opening of the text, since a call further down is a
mention; a word of calling in it; and a phrase of calling with somebody near who could be on a call. They are made
of the lexicons that the reading itself uses, so that a phrase added there passes here. None may lose a call: each
asks for something without which no rule makes a report that counts.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from toolkit.extract.briefings import is_briefing
from toolkit.extract.calls.report import LEAD
from toolkit.extract.calls.words import CallWords, call_words, needed_words
from toolkit.extract.kin import is_of_friend
from toolkit.extract.layout import ABBREVIATIONS
from toolkit.extract.words import words
from toolkit.lookup import places_where
from toolkit.reference import side_names, titles
from toolkit.reference.names import by_surname
from toolkit.text import Tokens, Words, tokenize

#: Sentences in which a report that counts begins: the title, those of the lead, and one to spare.
_OPENING = LEAD + 3
_ALONE = 12  #: those in which "spoke with" counts without a word of a call, with one to spare
_REACH = 32  #: tokens after a verb of speaking up to "with" or "to"
_NEAR = 6  #: tokens after a verb of calling up to the one called
_CONVERSATIONS = frozenset(("conversation", "conversations"))
_STEP = 4  #: tokens after "with" or a verb up to the name or title of somebody

_MARK = re.compile(
    r"""
      [.!?] ["'”’»)\]]{0,3} \s+ (?=[A-Z])   # the end of a sentence, what closes after it, a capital
    | \n \s* \n                              # the end of a paragraph
    """,
    re.VERBOSE,
)
_FIRST_PERSON = re.compile(r"\bI (?:also )?(?:spoke|talked|phoned|telephoned|rang|called|had a)\b")
#: The heading of a text on a call, which may have no other word for it.
_HEADED = re.compile(r"\s*[^\n]{0,120}\bConversations? (?:with|between|of)\b")
_LAST_WORD = re.compile(r"[a-z]{2,}\Z")
_NOUN_TOO = frozenset(("phone", "telephone", "ring", "dial"))  #: verbs after "to" or a modal only
_RANG = frozenset(("rang", "phoned", "telephoned"))
_QUOTES = frozenset('“"«‘')  #: after "called" they hold a name of something
_GROUPS = frozenset(
    "allies partners counterparts colleagues leaders ministers heads ambassadors countries".split()
)
_OBJECTS = frozenset("him her them us me whom".split())
_SUBJECTS = frozenset("he she they we i both sides leaders two pair".split())


class Look(NamedTuple):
    """What the first look says: why a text cannot report a call, if it cannot, and the tokens of its opening."""

    reason: str | None
    tokens: Tokens | None = None  #: where they were looked at


def dismissal(text: str) -> str | None:
    """Return why a text cannot report a call; None where only the whole reading can tell."""
    return first_look(text).reason


def first_look(text: str) -> Look:
    """Tell whether a text cannot report a call; only the whole reading can tell that it does."""
    if "I " in text and _FIRST_PERSON.search(text) is not None:
        return Look(None)  # a leader's own address tells of calls wherever it likes
    briefing = is_briefing(text)
    ends = list(_ends(text, whole=briefing))
    opening = text[: ends[-1]]
    folded = opening.lower()
    if len(folded) != len(opening):
        return Look(None)  # a capital that has no small letter of its own: rare, and not worth a second way
    if _HEADED.match(text) is not None:
        return Look(None)
    if _tells_below(text, ends[-1]):
        return Look(None)
    if not any(stem in folded for stem in _stems()):
        return Look("no word of a call")
    tokens, needed = tokenize(opening), needed_words()
    starts = tokens.starts
    places = places_where(needed.__contains__, tokens.folds, 0, len(tokens))
    found = sorted({bisect_right(ends, starts[i]) for i in places})
    if not found:
        return Look("no word of a call")
    bounds = [0, *(bisect_left(starts, end) for end in ends)]
    if not any(_may_report(tokens, bounds[n], bounds[n + 1], alone=briefing or n < _ALONE) for n in found):
        return Look("no word of a call between officials")
    officials = _officials(Words(tokens.words, tokens.folds))
    return Look(None if officials else "no word of a call between officials", tokens)


def _tells_below(text: str, start: int) -> bool:
    """Tell whether a report may tell below its opening what was said in a call, with the names that it gave before."""
    stop = start + _BELOW
    return any(text.find(phrase, start, stop) >= 0 for phrase in _TOLD_IN)


_BELOW = 6_000  #: characters behind the opening, some thirty sentences
_TOLD_IN = (
    "phone call",
    "phone conversation",
    "telephone conversation",
    "telephone call",
    "video call",
)


def _may_report(tokens: Tokens, first: int, last: int, *, alone: bool) -> bool:
    sentence = Words(tokens.words[first:last], tokens.folds[first:last])
    return _has_phrase(sentence, alone=alone) and (_somebody_in(sentence) or _told_before(sentence))


def _told_before(tokens: Words) -> bool:
    """Tell whether a sentence is about a call whose people stand before: "The call lasted an hour", "The pledge came in a phone call"."""
    lexicon, folds = call_words(), tokens.folds
    by_phone = next(lexicon.ways.find(folds), None) is not None  # "The conversation took place by phone"
    return any(
        (hit.value != "talk" or by_phone)
        and not _LEADS.isdisjoint(folds[max(0, hit.first - _STEP) : hit.first])
        and not _is_blocked(lexicon, tokens, hit.first, hit.last)
        for hit in lexicon.nouns.find(folds)
    )


_LEADS = frozenset(("the", "that", "this", "their", "in", "during", "over", "via", "'s"))


def _ends(text: str, *, whole: bool) -> Iterator[int]:
    """Yield where the sentences of the opening end, those that end beyond doubt, so that none is cut in two.

    The opening of a briefing is the `whole` of it.
    """
    count = 0
    start = len(text) - len(text.lstrip())
    for match in _MARK.finditer(text, start):
        at = match.start()
        if text[at] == ".":
            word = _LAST_WORD.search(text, max(start, at - 12), at)
            if word is None or word[0] in ABBREVIATIONS:
                continue
        yield match.end()
        count += 1
        if count == _OPENING and not whole:
            return
    yield len(text)


@cache
def _stems() -> tuple[str, ...]:
    """Return pieces of which each needed word has one, to search for at the speed of memory."""
    pieces = {re.split(r"\W", word)[0] for word in needed_words()}
    whole = [p for p in pieces if not any(other in p for other in pieces - {p})]
    return tuple(sorted(whole, key=lambda piece: (len(piece), piece)))  # short ones are found soonest


def _has_phrase(tokens: Words, *, alone: bool) -> bool:
    """Tell whether a phrase of calling stands in a sentence that a rule could start from."""
    lexicon = call_words()
    folds = tokens.folds
    if (
        any(
            hit.value != "talk" and not _is_blocked(lexicon, tokens, hit.first, hit.last)
            for hit in lexicon.nouns.find(folds)
        )
        or next(lexicon.ways.find(folds), None) is not None
    ):
        return True
    return any(
        (hit.value in ("rang", "called") and _calls_somebody(lexicon, tokens, hit.first, hit.last))
        or (hit.value == "spoke" and alone and _speaks(tokens, hit.first, hit.last))
        for hit in lexicon.verbs.find(folds)
    ) or (alone and any(folds[i] in _CONVERSATIONS and _speaks(tokens, i, i + 1) for i in range(len(folds))))


def _is_blocked(lexicon: CallWords, tokens: Words, first: int, last: int) -> bool:
    """Tell whether "call" is no conversation whatever else the sentence says: "a call for", "courtesy call"."""
    folds = tokens.folds
    if last - first > 1 or folds[first] not in ("call", "calls"):
        return False
    if first and (folds[first - 1] in lexicon.before or folds[first - 1] in words().modals):
        return True
    if last == len(folds) or folds[last] == "on":  # "the call on Monday" is one
        return False
    return lexicon.after.longest(folds, last, len(folds)) is not None


def _calls_somebody(lexicon: CallWords, tokens: Words, first: int, last: int) -> bool:
    """Tell "called President X", "called him", "called to thank X", "was called by X" from "called for talks"."""
    folds = tokens.folds
    if folds[first] in _NOUN_TOO and not (
        first and (folds[first - 1] == "to" or folds[first - 1] in words().modals)
    ):
        return False
    if first and folds[first - 1] in ("who", "had") and folds[first] in _RANG:
        return True  # "X, who rang in the evening, told Y"
    stop = min(len(folds), last + _NEAR)
    if any(folds[i] in ("by", "to") and _somebody(tokens, i + 1, _NEAR) for i in range(last, stop)):
        return True
    if last < len(folds) and folds[last] in _QUOTES:
        return False
    if last < stop and lexicon.after.longest(folds, last, len(folds)) is not None:
        return False
    return _somebody(tokens, last, _STEP) or is_of_friend(folds[last : last + _STEP + 1])


def _speaks(tokens: Words, first: int, last: int) -> bool:
    """Tell whether somebody may be spoken with: after "with" or "to", or one of several who speak."""
    folds = tokens.folds
    return any(
        folds[i] in ("with", "to", "between")
        and (_somebody(tokens, i + 1, _STEP) or not _GROUPS.isdisjoint(folds[i + 1 : i + 2 + _NEAR]))
        for i in range(last, min(len(folds), last + _REACH))
    ) or any(folds[i] in ("and", "leaders", "both", "two") for i in range(max(0, first - _REACH), first))


def _somebody(tokens: Words, first: int, reach: int) -> bool:
    """Tell whether a name, an office or a pronoun for a person stands among the next tokens."""
    folds, text = tokens.folds, tokens.words
    title_trie, counterparts = titles(), words().counterparts
    for i in range(first, min(len(folds), first + reach)):
        fold = folds[i]
        if text[i][0].isupper() or fold in _OBJECTS or fold in counterparts:
            return True
        if fold in title_trie.root and title_trie.longest(folds, i, len(folds)) is not None:
            return True
    return False


def _somebody_in(tokens: Words) -> bool:
    """Tell whether a name, an office or a word for people stands in a sentence, its first word apart."""
    folds, text = tokens.folds, tokens.words
    lists = words()
    if any(
        (text[i][0].isupper() and folds[i] not in lists.weekdays and folds[i] not in lists.months)
        or folds[i] in _OBJECTS
        or folds[i] in _SUBJECTS
        for i in range(1, len(folds))
    ):
        return True
    return bool(folds and folds[0] in _SUBJECTS) or next(_marks(tokens), None) is not None


def _officials(tokens: Words) -> bool:
    """Tell whether two officials may be named: an office or a known name, and a state or another name beside it.

    Beside an office "allies" will do; without office and name only states can be on a call, and then there are two.
    """
    marks: set[str] = set()
    count = 0
    for mark in _marks(tokens):
        marks.add(mark)
        count += 1
        if count > 1 and marks != {_OFFICE} and not marks.isdisjoint((_OFFICE, _KNOWN)):
            return True
    if marks == {_OFFICE}:
        return count > 1 and not _GROUPS.isdisjoint(tokens.folds)
    return len(marks) > 1


_OFFICE, _KNOWN = "office", "known"


def _marks(tokens: Words) -> Iterator[str]:
    """Yield what each office, known name and state says: of a state its code."""
    folds, text = tokens.folds, tokens.words
    title_trie, side_trie = titles(), side_names()
    last = len(folds)
    for i, fold in enumerate(folds):
        title = title_trie.longest(folds, i, last) if fold in title_trie.root else None
        if title is not None:
            yield _OFFICE
            yield from title.value.sides[:1]
        if text[i][0].isupper():
            side = side_trie.longest(folds, i, last) if fold in side_trie.root else None
            if side is not None:  # "UN Special Envoy": an office and a side
                yield side.value.side
            elif title is None and _is_surname(fold):
                yield _KNOWN


@lru_cache(maxsize=20_000)
def _is_surname(fold: str) -> bool:
    return bool(by_surname(fold))
