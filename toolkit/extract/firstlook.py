"""The first look: most texts of an archive report no call, and to read them whole to find that out is waste.

Three sieves, each finer and dearer than the one before: the opening of the text, since a call further down is a
mention; a word of calling in it; and a phrase of calling with somebody near who could be on a call. They are made
of the lexicons that the reading itself uses, so that a phrase added there passes here. None may lose a call: each
asks for something without which no rule makes a report that counts.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from toolkit.extract.briefings import is_briefing
from toolkit.extract.calls.heldremotely import held_remotely
from toolkit.extract.calls.report import LEAD
from toolkit.extract.calls.words import call_words, needed_words
from toolkit.extract.firstofficials import somebody_in, two_officials
from toolkit.extract.firstphrases import STEP, has_phrase, is_blocked
from toolkit.extract.sentences import ABBREVIATIONS
from toolkit.lookup import places_where
from toolkit.patterns import awaited
from toolkit.text import Tokens, Words, tokenize

#: Sentences in which a report that counts begins: the title, those of the lead, and one to spare.
_OPENING = LEAD + 3
_ALONE = 12  #: those in which "spoke with" counts without a word of a call, with one to spare

_MARK = awaited(
    r"""
    [.!?\n] (?:                                       # what begins with few characters is found soonest
      (?<=[.!?]) ["'”’»)\]]{0,3} \s+ (?=[A-Z])   # the end of a sentence, what closes after it, a capital
    | (?<=\n) \s* \n                              # the end of a paragraph
    )
    """,
    re.VERBOSE,
)
_FIRST_PERSON = awaited(r"\bI (?:also )?(?:spoke|talked|phoned|telephoned|rang|called|had a)\b")
#: The heading of a text on a call, which may have no other word for it.
_HEADED = awaited(r"\s*[^\n]{0,120}\bConversations? (?:with|between|of)\b")
_LAST_WORD = awaited(r"[a-z]{2,}\Z")


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
    officials = two_officials(Words(tokens.words, tokens.folds))
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
    "by telephone",
    "by phone with",
    "by phone to",
)


def _may_report(tokens: Tokens, first: int, last: int, *, alone: bool) -> bool:
    sentence = Words(tokens.words[first:last], tokens.folds[first:last])
    return has_phrase(sentence, alone=alone) and (somebody_in(sentence) or _told_before(sentence))


def _told_before(tokens: Words) -> bool:
    """Tell whether a sentence is about a call whose people stand before: "The call lasted an hour", "The pledge came in a phone call"."""
    lexicon, folds = call_words(), tokens.folds
    ways = [*lexicon.ways.find(folds)]
    by_phone = bool(ways)  # "The conversation took place by phone"
    if by_phone and held_remotely(folds, ways, 0) is not None:
        return True  # "The meeting was held by video link"
    return any(
        (hit.value != "talk" or by_phone)
        and not _LEADS.isdisjoint(folds[max(0, hit.first - STEP) : hit.first])
        and not is_blocked(lexicon, tokens, hit.first, hit.last)
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
