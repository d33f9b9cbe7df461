"""Tell a conversation at a distance from one in a room where no word says which: "had a conversation with X on Monday"."""

from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_OPENING = 5  #: sentences of the body in which a conversation may be the news of a text
_NOUNS = frozenset(("conversation", "conversations"))
_LEADS = frozenset(("with", "between"))
_BETWEEN = 6  #: tokens of "on Monday morning" between the noun and "with"
_WHEN = frozenset("on early late today yesterday tonight earlier this last in the took place".split())
_PARTS = frozenset("morning afternoon evening night week".split())
#: What says in a sentence that people were in one room, or that the conversation was a part of something else.
_TOGETHER = frozenset(
    """meeting meetings met meet meets visit visits visited visiting reception dinner lunch breakfast summit sidelines margins fringes
    in-person face-to-face room ceremony funeral inauguration audience ambassador envoy delegation palace airport guest arrived arrival
    interview podcast transcript reporters journalists students youth""".split()
)


def is_conversation(reading: Reading, number: int, noun: Hit[str]) -> bool:
    """Tell whether a noun names a conversation with somebody that nothing near it says to have been in one room."""
    folds, layout = reading.tokens.folds, reading.layout
    if folds[noun.first] not in _NOUNS or not layout.body <= number <= layout.body + _OPENING:
        return False
    sentence = layout.sentences[number]
    before = folds[max(sentence.first, noun.first - _BEFORE) : noun.first]
    if not _WISHED.isdisjoint(before) or (
        before[-1:] and before[-1] in _OWN and not _ABOUT.isdisjoint(before[-5:])
    ):
        return False  # "would welcome a conversation with X"; "told Y about her conversation with X"
    at = noun.last
    while at < min(sentence.last, noun.last + _BETWEEN) and _tells_when(folds[at]):
        at += 1
    return folds[at] in _LEADS and _TOGETHER.isdisjoint(layout.words[number])


_BEFORE = 9  #: tokens of "would be happy at any time to have a"
_WISHED = frozenset(
    """would want wants wanted wish wishes wished hope hopes hoped happy glad ready willing prepared open like need needs should could can
    no not never without seek seeks seeking sought if whether""".split()
)
_OWN = frozenset(("his", "her", "their", "the", "that", "this", "'s"))
_ABOUT = frozenset("of about on contents details discussed recounted described recalled".split())


def _tells_when(fold: str) -> bool:
    lists = words()
    return fold in _WHEN or fold in lists.weekdays or fold in _PARTS
