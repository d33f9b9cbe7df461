"""Whether "at the request of X" is how a call came about, or how something was told in it: the clause that it stands in decides."""

import itertools

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.initiators import CALL_NOUNS, MARKS, is_of_time, marks_call, on_the_line
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_SETTINGS = MARKS | frozenset(
    "talk talks consultations exchange discussion contact connection communication it".split()
)

_SPEAKING = frozenset(("speak", "talk", "confer", "converse", "consult"))

_CALLING = frozenset(("phone", "telephone", "ring", "dial"))

_OF_SPEAKING = frozenset(("with", "to", "by", "over", "on", "via", ",", "today", "yesterday", "this", "at"))


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
        return _of_call(reading, following, last, min(sentence.last, stop), MARKS)
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
        return _of_call(reading, following, last, stop, MARKS)
    if governing is None:  # "Telephone talks at the request of X", "On 3 May, at the request of X, Y rang Z"
        stop = min(sentence.last, following.last + 9 if following is not None else last + _OPENING)
        return _of_call(reading, None, sentence.first, first, _SETTINGS) or _of_call(
            reading, following, last, stop, MARKS
        )
    if governing.passive or governing.lemma in _TAKING_PLACE:  # what took place stands before the verb
        return _of_call(
            reading, governing, max(sentence.first, governing.group - _BETWEEN_TWO), first, _SETTINGS
        )
    return _of_call(reading, governing, governing.first, first, MARKS)


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
            return MARKS.isdisjoint(told_of) and MARKS.isdisjoint(between[at:])
    return False


_PUT_OFF = frozenset(
    "postponed suspended cancelled canceled delayed rescheduled shelved scrapped dropped struck removed".split()
)

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
        while at < last and is_of_time(folds[at]) and folds[at] not in _OF_SPEAKING:
            at += 1  # "spoke late on Monday with X"
        return folds[at] in _OF_SPEAKING
    stop = min(last + _LINE, reading.layout.sentences[reading.layout.sentence_at(first)].last)
    return any(folds[i] in marks for i in range(first, last)) or on_the_line(folds, first, stop)


#: Tokens more of "At the initiative of Oslo, President X of Y had Prime Minister Z of W on the line".
_LINE = 8
