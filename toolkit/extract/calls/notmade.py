"""Calls that a text names and nobody made or plans: one that is only missed, one for which there are no plans."""

import re
from itertools import pairwise

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import LEAD, CallReport
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited


def is_missed(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text says by itself, and nobody in it, that there has been no call: "But there has been no call from X to Y"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    missed = any(folds[i : i + 3] in _NONE for i in range(len(folds) - 2))
    return missed and not any(
        p.complement[0] <= report.first < p.complement[1]
        for p in reading.predicates[report.sentence]
        if p.speech
    )


_NONE = (["has", "been", "no"], ["have", "been", "no"])

_NOT_PLANNED = awaited(
    r"""\bno\ (?:\w+\ )?(?:plans?|agreements?|agreed(?:\ upon)?)\b                                    # "no plans for a call"
      | \b(?:not|n't|never)\ (?:yet\ |currently\ |been\ |being\ |in\ |on\ )?(?:the\ )?
        (?:planned|scheduled|under\ ?way|prepared|preparing|planning|agenda|schedule|diary|works|arranged|discussed)\b""",
    re.IGNORECASE | re.VERBOSE,
)


def is_not_planned(reading: Reading, call: Call) -> bool:
    """Tell whether the first sentence of the body to name a planned call says that there are no plans for it."""
    title = reading.layout.title
    body = [r.sentence for r in call.reports if reading.layout.sentences[r.sentence].paragraph >= title]
    first = min((*body, reading.layout.upto(LEAD)))
    near = range(reading.layout.below, min(first + 1, len(reading.layout.sentences)))
    for number in near:
        named = {p for a in reading.actors[number] for p in a.people}
        if not named >= set(call.people):
            continue
        sentence = reading.layout.sentences[number]
        if _NOT_PLANNED.search(reading.text(sentence.first, sentence.last)) is not None:
            return True
    return False


def is_uncommented(folds: list[str], noun: int, last: int, first: int) -> bool:
    """Tell whether somebody says nothing of calls in general: "declined to comment on private calls between X and other leaders"."""
    if folds[last - 1] not in _CALLS:
        return False
    before = folds[max(first, noun - _COMMENTED) : noun]
    return any(pair in _COMMENT for pair in pairwise(before)) and not _REFUSING.isdisjoint(
        folds[max(first, noun - _COMMENTED - _REFUSED) : noun]
    )


_CALLS = frozenset(("calls", "conversations"))
_COMMENT = frozenset((("comment", "on"), ("discuss", "the"), ("discuss", "private"), ("go", "into")))
_COMMENTED = 5  #: tokens of "comment on the President's private"
_REFUSED = 6  #: tokens of "declined on Monday to"
_REFUSING = frozenset("declined declines refused refuses wouldn't not never would".split())


def is_unreal(folds: list[str], at: int, first: int) -> bool:
    """Tell whether a call is one that should have been made: "should have phoned him", "could have held a call with him"."""
    for i in range(max(first + 1, at - _NAMED), at):
        if folds[i] == "have" and folds[i - 1] in _UNREAL and "," not in folds[i:at]:
            return folds[i + 1] in _SPOKEN or (at - i < _DONE and folds[i + 1] not in _HAVING)
    return False


_UNREAL = frozenset(("should", "could"))
_HAVING = frozenset(
    "a an the his her their its another further one more phone telephone video virtual".split()
)
_SPOKEN = frozenset("spoken talked conversed discussed held had".split())
_DONE = 6  #: tokens of "have spoken again by "
_NAMED = 12  #: tokens of "have spoken to the President of X by "
