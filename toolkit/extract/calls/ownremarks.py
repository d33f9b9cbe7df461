"""Gatherings by video of which somebody tells in his own words: "Video conference of ministers: Remarks by X" over "Y was with us"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.otheroccasions import is_past
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_WORDS = frozenset("remarks statement speech comments intervention doorstep address".split())
_OURS = frozenset(("we", "us", "our"))
_CALL = frozenset(
    "video videoconference teleconference conference call dialogue discussion conversation talks exchange meeting".split()
)
_HAD = frozenset("had held have hold conducted".split())
_TOOK_PART = (["took", "part"], ["joined", "us"], ["was", "with"], ["participated"], ["connected"])
_REACH = 8  #: sentences of the body in which the guest is named
_LED = 3  #: tokens of "by video conference by", "we had with"


def told_by_one(reading: Reading) -> list[Person]:
    """Return who speaks in a text of somebody's words about a gathering, and the guests whom he names; none where either is missing."""
    speaker = _speaker(reading)
    if speaker is None:
        return []
    guests = {p.index: p for p in _guests(reading) if p.side not in (None, speaker.side)}
    return [speaker, *guests.values()] if guests else []


def _speaker(reading: Reading) -> Person | None:
    """Return whose words a title says that the text is: "Remarks by High Representative X at the press conference"."""
    layout, folds = reading.layout, reading.tokens.folds
    for number, sentence in enumerate(layout.sentences):
        if sentence.paragraph >= layout.title:
            break
        for actor in reading.actors[number]:
            words = folds[max(sentence.first, actor.first - 3) : actor.first]
            if actor.kind == "person" and words[-1:] == ["by"] and not _WORDS.isdisjoint(words):
                return actor.people[0] if actor.people and actor.people[0].role in PRINCIPAL else None
    return None


def _guests(reading: Reading) -> Iterator[Person]:
    """Yield who is said in the speaker's words to have been with them: "we had with X a discussion", "a video conference in which X took part"."""
    layout, folds = reading.layout, reading.tokens.folds
    for number in range(layout.body, min(layout.body + _REACH, len(layout.sentences))):
        sentence = layout.sentences[number]
        if layout.words[number].isdisjoint(_CALL) or is_past(reading, number):
            continue
        ours = not layout.words[number].isdisjoint(_OURS)
        for actor in reading.actors[number]:
            if actor.kind == "person" and _is_guest(folds, actor, sentence.first, sentence.last, ours=ours):
                yield from (p for p in actor.people if p.strong)


def _is_guest(folds: list[str], actor: Actor, first: int, last: int, *, ours: bool) -> bool:
    after = folds[actor.last : min(last, actor.last + _LED)]
    behind = [w for w in after if w not in (",", "also")]
    if any(behind[: len(words)] == words for words in _TOOK_PART):
        return behind[:1] != ["was"] or "us" in folds[actor.last : min(last, actor.last + 4)]
    before = folds[max(first, actor.first - 2 * _LED) : actor.first]
    if before[-1:] == ["by"]:
        return "joined" in before
    if before[-1:] != ["with"] or not ours:
        return False
    return not _HAD.isdisjoint((*after, *before[-_LED:]))  # "With X we held", "we had with X"
