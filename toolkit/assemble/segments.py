"""Which sentences belong to which of several calls."""

import re
from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.pages import opens_day
from toolkit.extract.calls.report import AHEAD, LEAD
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_ALL = awaited(
    r"""\b(?:these|the|his|her|their|all|both|separate|individual|several)\ (?:\w+\ ){0,2}(?:calls|conversations)\b
      | \b(?:each|all)\ of\ (?:the|these|his|her|their)\b
      | (?<=\w\ )(?:each|all)\ of\ them\b                    # not "Each of them, they noted, would", of the two told of
      | \beach\ (?:call|conversation|leader|counterpart)\b
      | \b(?:flurry|series|rounds?|string|spate|succession|raft|wave|set|number|marathon)\ of\ (?:\w+\ ){0,2}(?:calls|conversations)\b
      | \b(?:two|three|four|five|six|several)\ (?:(?:phone|telephone|separate)\ )?(?:calls|conversations)\b
      | \band\ (?:two|three|four|five|six|several|other|some)\ (?:other\ )?(?:\w+\ )?(?:leaders|counterparts|presidents|ministers)\b
      | \b(?:with|to|told|thanked|assured|urged|asked|invited|informed)\ (?:                                    # "told both presidents"
        (?:both|all|the\ (?:two|three|four))\ (?:\w+\ )?(?:of\ them|leaders|presidents|ministers|counterparts|men|women|colleagues|premiers)
        | both(?=\ (?:that|to|of)\b|[.,;])
        | (?:his|her)\ (?:fellow\ |foreign\ )?(?:interlocutors|counterparts|colleagues|leaders))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_SEVERAL = frozenset(
    "calls conversations leaders counterparts heads ministers presidents partners colleagues".split()
)
_CALL_NOUNS = frozenset("call calls conversation conversations talks exchange".split())
_BREATH = 3  #: words between two people named together


def assign(reading: Reading, calls: tuple[Call, ...]) -> None:
    """Fill each call's `sentences`; with one call it is every sentence, and `begin` tells from where its news is told.

    What follows a sentence that reports several calls belongs to all of them, until one is named.
    """
    everything = range(len(reading.layout.sentences))
    if len(calls) == 1:
        calls[0].sentences = set(_item_of(reading, calls[0]) or everything)
        calls[0].begin = _begin_of(reading, calls[0])
        return
    own: list[set[Person]] = []
    for call in calls:
        rivals = [c for c in calls if c is not call and (c.status not in AHEAD or call.status in AHEAD)]
        others = {p for other in rivals for p in other.people}
        own.append(set(call.people) - others)
    hubs = set.intersection(*(set(call.people) for call in calls))
    current = list(range(len(calls)))  # the calls that a sentence without a name goes on about
    for number in everything:
        if reading.layout.sentences[number].paragraph < reading.layout.title:
            for call in _of_title(reading, number, calls, own):
                call.sentences.add(number)
            continue
        reporting = _reporting(calls, number)
        if (
            reporting
            and not _SEVERAL.isdisjoint(reading.layout.words[number])
            and _announces(calls, number, hubs)
        ):
            reporting = list(range(len(calls)))
        named = _named(reading, number, calls, own)
        if len(reporting) > 1:
            for i in reporting:
                calls[i].sentences.add(number)
            current = reporting
            continue
        if reporting:
            current = reporting
        elif named:
            current = named
        elif opens_day(reading, number):
            current = []  # another day of a chronology
        if len(reporting) < 2 and _of_all(reading, number):
            told = [i for i, call in enumerate(calls) if call.first_sentence <= number]
            current = told if len(told) > 1 else list(range(len(calls)))
        for i in current:
            calls[i].sentences.add(number)


def _item_of(reading: Reading, call: Call) -> range | None:
    """Return the sentences of the numbered text that tells of a call, on a page of several: "2. Iran - Telephone conversation between"."""
    layout, words_of = reading.layout, reading.tokens.words
    headings = [
        n
        for n, s in enumerate(layout.sentences)
        if words_of[s.first].isdigit()
        and words_of[s.first + 1 : s.first + 2] == ["."]
        and words_of[s.last - 1] != "."
        and layout.paragraphs[s.paragraph].first == s.first
        and layout.paragraphs[s.paragraph].last == s.last
    ]
    if len(headings) < _SEVERAL_TEXTS or [words_of[layout.sentences[n].first] for n in headings] != [
        str(i) for i in range(1, len(headings) + 1)
    ]:
        return None
    told = min(r.sentence for r in call.reports)
    begin = max((n for n in headings if n <= told), default=None)
    end = min((n for n in headings if n > told), default=len(layout.sentences))
    return range(begin, end) if begin is not None else None


_SEVERAL_TEXTS = 2


def _begin_of(reading: Reading, call: Call) -> int:
    """Return the first sentence that may tell of the one call of a text: that of its paragraph where it comes up below other news."""
    first = call.first_sentence
    if reading.home is not None or first <= reading.layout.body + LEAD:
        return 0
    paragraph = reading.layout.sentences[first].paragraph
    while first > 0 and reading.layout.sentences[first - 1].paragraph == paragraph:
        first -= 1
    return first


def _reporting(calls: tuple[Call, ...], number: int) -> list[int]:
    """Return the calls that a sentence reports; those that only have their medium from it where it names nobody."""
    here = [(i, r) for i, call in enumerate(calls) for r in call.reports if r.sentence == number]
    return sorted({i for i, r in here if r.people or r.sides} or {i for i, _ in here})


def _announces(calls: tuple[Call, ...], number: int, hubs: set[Person]) -> bool:
    """Tell whether a sentence names only who was on all calls: "spoke by phone to several leaders on the events in Lima"."""
    told = [r for call in calls for r in call.reports if r.sentence == number]
    later = sorted(call.first_sentence for call in calls)[1]
    return (
        bool(hubs)
        and number <= later
        and all(r.people and not r.sides and hubs.issuperset(r.people) for r in told)
    )


def _of_all(reading: Reading, number: int) -> bool:
    """Tell whether a sentence is about all calls: "in these conversations", "in four separate calls", "told each of them"."""
    sentence = reading.layout.sentences[number]
    return _ALL.search(reading.text(sentence.first, sentence.last)) is not None


def _of_title(reading: Reading, number: int, calls: tuple[Call, ...], own: list[set[Person]]) -> list[Call]:
    """Return the calls that a title is about: all, unless it names the people of some of them only."""
    named = {p for actor in reading.actors[number] for p in actor.people}
    about = [call for call, people in zip(calls, own, strict=True) if people & named]
    return about or list(calls)


def _named(reading: Reading, number: int, calls: tuple[Call, ...], own: list[set[Person]]) -> list[int]:
    """Return the calls that a sentence names: one, or several where it names their people in one breath."""
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    for i in range(sentence.first, sentence.last - 1):
        if folds[i] in _ORDINALS and (
            folds[i + 1] in _CALL_NOUNS or folds[min(i + 2, sentence.last - 1)] in _CALL_NOUNS
        ):
            index = _ORDINALS[folds[i]]
            return [index] if index < len(calls) else []
    named: list[int] = []
    last: Actor | None = None  #: who of the people of these calls is named last
    for actor in reading.actors[number]:
        if last is not None and not _joined(folds, last, actor):
            break
        about = [i for person in actor.people for i, people in enumerate(own) if person in people]
        if about:
            named += [i for i in about if i not in named]
            last = actor
        elif last is not None:
            break
        elif actor.kind == "side" and actor.side is not None and _acts(reading, number, actor):
            matching = [i for i, people in enumerate(own) if any(p.side == actor.side for p in people)]
            if len(matching) == 1:
                return matching
    return named


def _joined(folds: Sequence[str], one: Actor, other: Actor) -> bool:
    """Tell whether two phrases are named in one breath: "Marte and President Ilves"."""
    between = folds[one.last : other.first]
    return len(between) <= _BREATH and ("and" in between or between == [","])


def _acts(reading: Reading, number: int, actor: Actor) -> bool:
    """Tell whether a side is who acts in the main clause; "the war between Iran and Iraq" names no call."""
    return any(p.subject is actor and p.parent is None for p in reading.predicates[number])
