"""Tell a conversation at a distance from one in a room where no word says which: "had a conversation with X on Monday"."""

from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_OPENING = 5  #: sentences of the body in which a conversation may be the news of a text
_NOUNS = frozenset(("conversation", "conversations"))
_LEADS = frozenset(("with", "between"))
_BETWEEN = 6  #: tokens of "on Monday morning" between the noun and "with"
_WHEN = frozenset("on early late today yesterday tonight earlier this last in the took place".split())
_PARTS = frozenset("morning afternoon evening night week weekend".split())
#: What says in a sentence that people were in one room, or that the conversation was a part of something else.
_TOGETHER = frozenset(
    """meeting meetings met meet meets visit visits visited visiting reception dinner lunch breakfast summit sidelines margins fringes
    in-person face-to-face room ceremony funeral inauguration audience ambassador envoy delegation palace airport guest arrived arrival
    interview podcast transcript reporters journalists students youth""".split()
)


def is_conversation(reading: Reading, number: int, noun: Hit[str]) -> bool:
    """Tell whether a noun names a conversation with somebody that nothing near it says to have been in one room."""
    folds, layout = reading.tokens.folds, reading.layout
    if folds[noun.first] not in _NOUNS or number < layout.body:
        return False
    sentence = layout.sentences[number]
    before = folds[max(sentence.first, noun.first - _BEFORE) : noun.first]
    if number > layout.body + _OPENING and not _is_next(reading, number, before):
        return False
    if not _WISHED.isdisjoint(before) or (
        before[-1:] and before[-1] in _OWN and not _ABOUT.isdisjoint(before[-5:])
    ):
        return False  # "would welcome a conversation with X"; "told Y about her conversation with X"
    at = noun.last
    while at < min(sentence.last, noun.last + _BETWEEN) and _tells_when(folds[at]):
        at += 1
    if folds[at] == "about" or (
        at > noun.last and folds[at - 1] == "on"
    ):  # "a conversation on the harvest with X"
        at = next((i for i in range(at + 1, min(sentence.last, at + _SUBJECT)) if folds[i] in _LEADS), at)
    if _was_in_room(folds, noun.last, sentence.first, sentence.last) or _has_hosted(reading, number):
        return False
    return folds[at] in _LEADS or _had_by_two(reading, number, noun)


def _has_hosted(reading: Reading, number: int) -> bool:
    """Tell whether a text that has told of no call opens with a guest: "The Crown Prince has received Minister X in Jeddah"."""
    if "called" in reading.memo:
        return False
    layout = reading.layout
    return any(not _HOSTED.isdisjoint(layout.words[n]) for n in range(layout.body, number))


_HOSTED = frozenset(("received", "receives", "met", "meets", "hosted", "hosts"))


def _was_in_room(folds: list[str], at: int, first: int, last: int) -> bool:
    """Tell whether a sentence says that people were in one room, and not that somebody was with others before: "following X's meeting with Z"."""
    turn = next((i for i in range(at, last) if folds[i] in _TURNS), last)
    behind = [i for i in range(turn, last) if folds[i] in _TOGETHER]
    with_others = all(folds[i + 1] == "with" for i in behind)
    return not _TOGETHER.isdisjoint(folds[first:turn]) or not with_others


def _had_by_two(reading: Reading, number: int, noun: Hit[str]) -> bool:
    """Tell whether two who are named had a conversation, with each other: "X and Y held a conversation on Monday"."""
    folds, verb = reading.tokens.folds, noun.first - 1
    while folds[verb] in _DESCRIBING:
        verb -= 1
    if folds[verb] not in _HAD:
        return False
    sides = {p.side for a in reading.actors[number] if a.last <= verb for p in a.people}
    return len(sides) == _TWO and None not in sides


_TURNS = frozenset(("following", "after", "ahead", "before"))
_DESCRIBING = frozenset("a an long brief short frank good productive constructive warm substantive".split())
_HAD = frozenset(("had", "held"))
_TWO = 2
_SUBJECT = 8  #: tokens of "on the war in the north"


def _is_next(reading: Reading, number: int, before: list[str]) -> bool:
    """Tell whether a conversation is a further one in a text that has told of a call: "X also had a conversation with Y"."""
    called = reading.memo.get("called")
    further = not _FURTHER.isdisjoint(before) or before in (["in", "his"], ["in", "her"])
    return isinstance(called, int) and called < number and further


_FURTHER = frozenset(("also", "another", "separate", "further"))
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
