"""Who placed or asked for the call: the rules of the family `initiator`, and what they share."""

from collections.abc import Iterable, Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.words import call_words
from toolkit.extract.facts import Initiative
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import by_phrase, by_verb
from toolkit.extract.words import is_dating, words

CALL_NOUNS = frozenset(
    "call calls conversation conversations chat chats talk talks teleconference videoconference conference contact exchange".split()
)
#: What one sends to ask for a call.
LETTERS = frozenset(("letter", "note", "message", "cable", "telegram", "verbale"))
# Words that make a clause one about a call; "the talks" may be any.
MARKS = frozenset(
    """arrangements call calls chat conversation conversations phone telephone telephonic phoned video videoconference teleconference
    virtually virtual online""".split()
)
RANG = frozenset(("call", "phone", "telephone", "ring"))


def initiatives(reading: Reading, sentences: Iterable[int]) -> Iterator[Initiative]:
    """Yield who is said to have placed or asked for a call, sentence by sentence."""
    for found in _found(reading, sentences):
        number = reading.layout.sentence_at(found.first)
        first = reading.layout.sentences[number].first
        if left_open(reading.tokens.folds, first, found.first) or _recalls(reading, number, found):
            continue
        if _is_asked(reading, number) or _did_again(reading, number, found):
            continue
        yield found


def _is_asked(reading: Reading, number: int) -> bool:
    """Tell whether a sentence only asks: "Was the call proposed by China, or made at the request of the US?"."""
    return reading.tokens.folds[reading.layout.sentences[number].last - 1] == "?"


def _did_again(reading: Reading, number: int, found: Initiative) -> bool:
    """Tell whether somebody had called more than once before: "had telephoned X on 12 May and again on 17 May"."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    behind = folds[found.last : min(last, found.last + _AGAIN)]
    return "had" in folds[found.first : found.last] and ["and", "again"] in (
        behind[i : i + 2] for i in range(len(behind))
    )


_AGAIN = 8  #: tokens of "on Monday, 12 November and again"


def _recalls(reading: Reading, number: int, found: Initiative) -> bool:
    """Tell whether a sentence behind the first tells how another call came about: "the previous one was requested by X"."""
    layout, folds = reading.layout, reading.tokens.folds
    sentence = layout.sentences[number]
    opening = layout.body
    if number <= opening:
        return False
    if any(folds[i] == "another" for i in range(max(sentence.first, found.first - _OPEN), found.first)):
        return names_call(reading, sentence.first, found.first)
    group = folds[max(sentence.first, found.first - _ARRANGED) : found.first]
    if ["had", "been"] in (group[i : i + 2] for i in range(len(group))):
        return False  # "had been arranged at the request of Lima last week"
    asked_before = not _ASKED_BEFORE.isdisjoint(folds[max(sentence.first, found.first - 3) : found.last])
    return any(
        folds[hit.last : hit.last + 1] != ["'s"]  # "after last week's collision"
        and not _is_this_one(folds, hit.first)
        and not (asked_before and hit.first >= found.last)  # "the call was requested by Lima last week"
        and "since" not in folds[max(sentence.first, hit.first - _SINCE) : hit.first]
        for hit in call_words().past.find(folds, sentence.first, min(sentence.last, found.last + 3))
    )


def _is_this_one(folds: list[str], at: int) -> bool:
    """Tell whether a text looks back at its own call: "The recent call, which was initiated by X"."""
    return (
        folds[at] == "recent" and folds[at - 1] == "the" and not CALL_NOUNS.isdisjoint(folds[at + 1 : at + 4])
    )


def left_open(folds: list[str], first: int, at: int) -> bool:
    """Tell whether it is left open who it was: "unclear whether X or Y initiated the call", "denied that X had asked for it"."""
    asked = not _ASKED_FOR.isdisjoint(folds[max(first, at - _ARRANGED) : at + _ARRANGED])
    denied = asked and not _DENYING.isdisjoint(folds[max(first, at - _DENIED) : at + 1])
    begin = max(first, at - _OPEN)
    turn = next((i for i in range(at - 1, begin, -1) if folds[i - 1] == "," and folds[i] in _TURNS), begin)
    if "not" in folds[turn : at + 1]:
        return True  # "had not spoken since May, and their call, which X had asked for": another clause
    return denied or not _UNKNOWN.isdisjoint(folds[begin : at + 1])


_SINCE = 8  #: tokens of "The talks, the first since he took office last month, came at the request of"
_ASKED_BEFORE = frozenset("requested asked sought proposed suggested".split())
_ARRANGED = 6  #: tokens of "had been set up" before at whose request
_OPEN = 12  #: tokens from "unclear whether" to who is named
_DENIED = (
    18  #: tokens of "declined to comment on reports in the press of Lima that the call had been requested"
)
_ASKED_FOR = frozenset("requested request asked initiated initiative sought".split())
_DENYING = frozenset("denied denies denying declined dismissed dismisses rejected rejects".split())
_UNKNOWN = frozenset(("whether", "unclear", "if"))
_TURNS = frozenset(("and", "but"))


def _found(reading: Reading, sentences: Iterable[int]) -> Iterator[Initiative]:
    kinds, phrases = by_verb("initiator"), by_phrase("initiator")
    for number in sentences:
        sentence = reading.layout.sentences[number]
        for hit in reading.phrases.find(phrases, sentence.first, sentence.last):
            for rule in hit.value:
                yield from rule.find(reading, number, hit)
        for predicate in reading.predicates[number]:
            for rule in kinds.get(predicate.kind, ()):
                yield from rule.find(reading, predicate)


def party(actor: Actor) -> Person | str | None:
    """Return the person or side that an actor stands for, None where it stands for neither."""
    if len(actor.people) == 1:
        return actor.people[0]
    inner = [a for a in actor.within if a.people]
    if actor.kind == "source" and actor.side is None and len(inner) == 1:
        return inner[0].people[0]  # "the office of Prime Minister X"
    return actor.side if actor.kind in ("side", "source") or actor.people == () else None


def actor_at(reading: Reading, number: int, first: int, *, within: int = 3) -> Actor | None:
    """Return the actor that begins at a token or a few after it."""
    return next((a for a in reading.actors[number] if first <= a.first <= first + within), None)


def actor_before(reading: Reading, number: int, last: int) -> Actor | None:
    """Return the actor that ends at a token; the name of an account between the two is left out."""
    if last >= 2 and reading.tokens.words[last - 2] == "@":
        last -= 2
    return next((a for a in reading.actors[number] if a.last == last), None)


def doer_before(reading: Reading, number: int, verb: int) -> Actor | None:
    """Return who does what a verb says, before its auxiliaries and adverbs: "X had also", "X, who"."""
    folds, lists, first = reading.tokens.folds, words(), reading.layout.sentences[number].first
    while verb > first and (folds[verb - 1] in lists.haves or folds[verb - 1] in lists.adverbs):
        verb -= 1
    actor = actor_before(reading, number, verb)
    return None if actor is None else who_is(reading, number, actor)


def who_is(reading: Reading, number: int, actor: Actor) -> Actor:
    """Return the person before "who" for that pronoun, any other actor itself."""
    if actor.pronoun != "who" or actor.people:
        return actor
    folds = reading.tokens.folds
    at = actor.first - 1 if folds[actor.first - 1] == "," else actor.first
    opening = max(reading.layout.sentences[number].first, at - _DATED)
    while at > opening and is_of_time(folds[at - 1]):
        at -= 1
    return actor_before(reading, number, at) or actor


_DATED = 6  #: tokens of the date between a person and "who": "spoke with X late on Monday, who had called"


def is_of_time(fold: str) -> bool:
    """Tell whether a word may stand in the time between a person and "who": "late on Monday"."""
    return is_dating(fold) or fold in _TIMES


_TIMES = frozenset(
    "on late early today yesterday tonight this last morning afternoon evening night by phone".split()
)


def names_call(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a range of tokens has a word for the call."""
    return any(reading.tokens.folds[i] in CALL_NOUNS for i in range(first, last))


def marks_call(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a range of tokens has a word that makes a clause one about a call."""
    folds = reading.tokens.folds
    return not MARKS.isdisjoint(folds[first:last]) or on_the_line(folds, first, last)


def on_the_line(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a range of tokens has somebody on the line: "had her on the line"."""
    return any(folds[i : i + 3] == ["on", "the", "line"] for i in range(first, last - 2))


def second_named(reading: Reading, number: int, before: int) -> Person | None:
    """Return the other end of a sentence that names two up to a token: whom the first spoke with."""
    named = [
        a.people[0] for a in reading.actors[number] if a.kind == "person" and a.people and a.last <= before
    ]
    people = list(dict.fromkeys(named))
    return people[1] if len(people) == 2 else None
