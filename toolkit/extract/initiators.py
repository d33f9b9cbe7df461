"""Who placed or asked for the call: the rules of the family `initiator`, and what they share."""

import itertools
from collections.abc import Iterable, Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.words import call_words
from toolkit.extract.facts import Initiative
from toolkit.extract.grammar.clauses import Predicate
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
_MARKS = frozenset(
    """arrangements call calls chat conversation conversations phone telephone telephonic phoned video videoconference teleconference
    virtually virtual online""".split()
)
_SETTINGS = _MARKS | frozenset(
    "talk talks consultations exchange discussion contact connection communication it".split()
)
_SPEAKING = frozenset(("speak", "talk", "confer", "converse", "consult"))
RANG = frozenset(("call", "phone", "telephone", "ring"))
_CALLING = frozenset(("phone", "telephone", "ring", "dial"))
_OF_SPEAKING = frozenset(("with", "to", "by", "over", "on", "via", ",", "today", "yesterday", "this", "at"))


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
    while at > opening and _dates(folds[at - 1]):
        at -= 1
    return actor_before(reading, number, at) or actor


_DATED = 6  #: tokens of the date between a person and "who": "spoke with X late on Monday, who had called"


def _dates(fold: str) -> bool:
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
    return not _MARKS.isdisjoint(folds[first:last]) or _on_the_line(folds, first, last)


def _on_the_line(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a range of tokens has somebody on the line: "had her on the line"."""
    return any(folds[i : i + 3] == ["on", "the", "line"] for i in range(first, last - 2))


def second_named(reading: Reading, number: int, before: int) -> Person | None:
    """Return the other end of a sentence that names two up to a token: whom the first spoke with."""
    named = [
        a.people[0] for a in reading.actors[number] if a.kind == "person" and a.people and a.last <= before
    ]
    people = list(dict.fromkeys(named))
    return people[1] if len(people) == 2 else None


def is_for_call(reading: Reading, number: int, first: int, last: int) -> bool:
    """Tell whether "at the request of X", tokens `first` to `last`, is how the call came about.

    It may be how something was told in the call: "at the request of X, Y briefed him". What decides is the clause
    that the phrase stands in: it has a word for the call, or its verb is one of speaking with somebody.
    """
    sentence = reading.layout.sentences[number]
    predicates = reading.predicates[number]
    if first - sentence.first <= 1:
        following = next((p for p in predicates if p.first >= last), None)
        stop = following.last + 9 if following is not None else last + _OPENING
        return _of_call(reading, following, last, min(sentence.last, stop), _MARKS)
    governing = next((p for p in reversed(predicates) if p.first < first), None)
    following = next((p for p in predicates if p.first >= last), None)
    between = reading.tokens.folds[sentence.first if governing is None else governing.last : first]
    if not _PUT_OFF.isdisjoint(between) or (governing is not None and _is_put_off(reading, governing)):
        return False  # "but that call was postponed at X's request", "It was called off at the request of X"
    if governing is not None and _it_was_made(reading, number, first):
        return True
    if _subordinate(between):
        # "The call took place at a time when, at the initiative of X, the council met"
        stop = min(sentence.last, following.last + 9) if following is not None else last
        return _of_call(reading, following, last, stop, _MARKS)
    if governing is None:  # "Telephone talks at the request of X", "On 3 May, at the request of X, Y rang Z"
        stop = min(sentence.last, following.last + 9 if following is not None else last + _OPENING)
        return _of_call(reading, None, sentence.first, first, _SETTINGS) or _of_call(
            reading, following, last, stop, _MARKS
        )
    if governing.passive or governing.lemma in _TAKING_PLACE:  # what took place stands before the verb
        return _of_call(
            reading, governing, max(sentence.first, governing.group - _BETWEEN_TWO), first, _SETTINGS
        )
    return _of_call(reading, governing, governing.first, first, _MARKS)


#: Tokens of "conversation between Minister for Foreign Affairs of the Republic of X, Y, and Minister for Foreign Affairs of …" before its verb.
_BETWEEN_TWO = 34


def _is_put_off(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether a verb says that something is called off."""
    folds = reading.tokens.folds
    off = folds[predicate.last - 1 : predicate.last + 1]
    return folds[predicate.last - 1] in _PUT_OFF or (
        "off" in off and not _OFF.isdisjoint(folds[predicate.first : predicate.last])
    )


_OFF = frozenset(("called", "put"))


def _it_was_made(reading: Reading, number: int, at: int) -> bool:
    """Tell whether "it was made", "it had been arranged" stands before a token, where the words before it are of a call."""
    folds, lists, first = reading.tokens.folds, words(), reading.layout.sentences[number].first
    if folds[at - 1] == "came" and _is_which(folds, first, at - 1):
        return True  # "The call, which the palace said came at the request of X"
    if folds[at - 2 : at] == ["and", "came"] and folds[first + 1] in CALL_NOUNS:
        return True  # "The call lasted an hour, the official said, and came at the request of X"
    came = folds[at - 2 : at] in (["come", "about"], ["came", "about"])
    at -= 1 + (came or folds[at - 2 : at] == ["set", "up"])
    at -= folds[at] in _MARKS_OF_SPEECH
    if folds[at] not in _MADE and not came:
        return False
    begin = at
    while begin > first and (folds[begin - 1] in lists.auxiliaries or folds[begin - 1] in _BEEN):
        begin -= 1
    if begin < at and folds[begin - 1] in _TALKS:
        return True  # "said that the talks were being arranged at the proposal of X"
    if _is_which(folds, first, begin):
        return True
    if begin == at or folds[begin - 1] != "it":
        return False
    before = reading.layout.sentences[max(0, number - 1)].first
    return marks_call(reading, before, begin)


def _is_which(folds: list[str], first: int, stop: int) -> bool:
    """Tell whether a relative clause of a call leads on to a token: "told of the call, which he said was made"."""
    at = next((i for i in range(stop - 1, max(first, stop - _WHICH), -1) if folds[i] == "which"), None)
    if at is None or CALL_NOUNS.isdisjoint(folds[max(first, at - _NAMED) : at]):
        return False
    told = folds[at + 1 : stop]
    return not told or told[-1] in _SAID


_MARKS_OF_SPEECH = ('"', "“", "‘", "'")
_BEEN = ("been", "being")
_TALKS = CALL_NOUNS | {"talks"}
_WHICH = 6  #: tokens of "which Mr Marte said was"
_NAMED = 3  #: tokens of "call yesterday,"
_SAID = frozenset(("said", "says", "added", "noted"))
_MADE = frozenset("made held placed arranged organised organized convened initiated prepared set".split())


def _subordinate(between: list[str]) -> bool:
    """Tell whether a clause of its own opens among words, which is not about a call: "in which", "as the leaders"."""
    for at, (fold, after) in enumerate(itertools.pairwise((*between, ""))):
        if fold in _OPENERS or (fold == "as" and after in _DETERMINED):
            told_of = (
                between[max(0, at - 2) : at] if fold in ("which", "that") else []
            )  # "the call, which came"
            return _MARKS.isdisjoint(told_of) and _MARKS.isdisjoint(between[at:])
    return False


_PUT_OFF = frozenset("postponed suspended cancelled canceled delayed rescheduled shelved scrapped".split())
_OPENERS = frozenset(("which", "when", "where", "while", "that"))
_DETERMINED = frozenset(("the", "both", "they", "he", "she", "his", "her", "their"))
_OPENING = 28  #: tokens of who had what with whom, after an opening that says at whose request
_TAKING_PLACE = frozenset(
    "be come occur happen take follow hold go last start begin run continue".split()
) | {
    "take place",
    "go on",
}


_SPENT = 7  #: tokens of "for a little over half an hour"
_LENGTHS = frozenset(("minutes", "minute", "hour", "hours"))


def _of_call(reading: Reading, verb: Predicate | None, first: int, last: int, marks: frozenset[str]) -> bool:
    folds = reading.tokens.folds
    if verb is not None and verb.lemma in _CALLING:
        return True
    if verb is not None and verb.lemma in _SPEAKING and folds[verb.last : verb.last + 1]:
        at = verb.last
        if folds[at : at + 1] == ["for"]:  # "spoke for about 20 minutes on Wednesday, at X's request"
            spent = next((i for i in range(at, min(last, at + _SPENT)) if folds[i] in _LENGTHS), at)
            at = spent + (spent > at)
        while at < last and _dates(folds[at]) and folds[at] not in _OF_SPEAKING:
            at += 1  # "spoke late on Monday with X"
        return folds[at] in _OF_SPEAKING
    stop = min(last + _LINE, reading.layout.sentences[reading.layout.sentence_at(first)].last)
    return any(folds[i] in marks for i in range(first, last)) or _on_the_line(folds, first, stop)


#: Tokens more of "At the initiative of Oslo, President X of Y had Prime Minister Z of W on the line".
_LINE = 8
