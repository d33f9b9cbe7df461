"""Whom somebody means who tells of his own call: "“He called me yesterday,” she said", where the text has told of that call before."""

from collections.abc import Iterable

from toolkit.extract.memory import Memory
from toolkit.extract.people.person import Person

_RANG = frozenset("called phoned rang telephoned calls phones".split())
_CALL = frozenset("call phone telephone conversation phoned telephoned videoconference video".split())
_REACH = 3  #: sentences
_ME = frozenset(("me", "us"))
_OWN = frozenset(("i", "we"))


def other_end(
    folds: list[str], number: int, first: int, gender: str, people: Iterable[Person], memory: Memory
) -> Person | None:
    """Return whom "he" of "he called me", or "him" of "I phoned him", means: the one named nearest to the call told of before."""
    before, after = folds[first - 2 : first], folds[first + 1 : first + 3]
    calls_me = len(after) == 2 and after[0] in _RANG and after[1] in _ME
    called = len(before) == 2 and before[1] in _RANG and before[0] in _OWN
    if not (calls_me or called):
        return None
    fitting = [p for p in people if p.gender in (None, gender)]
    tokens, sentences = memory.page.tokens, memory.page.sentences
    for n in range(number - 1, max(-1, number - 1 - _REACH), -1):
        sentence = sentences[n]
        call = next((i for i in range(sentence.first, sentence.last) if folds[i] in _CALL), None)
        if call is None:
            continue
        begin, at, end = tokens.starts[sentence.first], tokens.starts[call], tokens.ends[sentence.last - 1]
        near = [
            (min(abs(start - at), abs(stop - at)), index)
            for index, person in enumerate(fitting)
            for start, stop in person.mentions
            if begin <= start < end
        ]
        return fitting[min(near)[1]] if near else None
    return None
