"""Find the clauses that report a call: who was on it, by what medium, who placed it, and in what state it stands."""

from collections.abc import Iterator
from itertools import islice

from toolkit.extract.actors import Actor
from toolkit.extract.briefings import is_to_come
from toolkit.extract.calls.audiences import to_audiences
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.conveners import conveners
from toolkit.extract.calls.datedlists import dated_apart
from toolkit.extract.calls.duein import WAYS, is_due_in, is_when, takes_place, will_be
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.heldremotely import held_remotely
from toolkit.extract.calls.heldround import held_with
from toolkit.extract.calls.joined import joins_alone, with_joined
from toolkit.extract.calls.notcalls import (
    is_by_leave,
    is_habit,
    is_hoax,
    is_no_call,
    is_of_others,
    is_prepared,
    is_some_day,
)
from toolkit.extract.calls.notmade import is_uncommented, is_unreal
from toolkit.extract.calls.nouns import by_noun
from toolkit.extract.calls.onlyspokenof import is_recalled, is_urged
from toolkit.extract.calls.questions import heads_answer, is_asked, is_question
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.statuswords import asked_for
from toolkit.extract.calls.tellers import completed
from toolkit.extract.calls.thanks import thanked
from toolkit.extract.calls.threeway import with_asker
from toolkit.extract.calls.verbs import by_verb
from toolkit.extract.calls.ways import by_way
from toolkit.extract.calls.waysofothers import is_of_another
from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_MOST = 24  #: reports read of one sentence; each is compared with each other, and no sentence of people has so many


def find_reports(reading: Reading, number: int) -> list[CallReport]:
    """Return the reports of calls in one sentence, in order."""
    read = [
        with_joined(reading, with_asker(reading, _defined(reading, r)))
        for r in islice(dated_apart(reading, number, _reports(reading, number)), _MOST)
        if not joins_alone(reading, r)
    ]
    if not read or heads_answer(reading, number):
        return []
    found = [
        r if any(_covers(o, r) for o in read if len(o.people) > len(r.people)) else completed(reading, r)
        for r in read
    ]
    if is_question(
        reading, number
    ):  # "Did X ring Y?"; "Did the call between X and Y take place?" is answered
        found = [r for r in found if r.rule == "call.noun"]
    found = [
        r._replace(status="planned")
        if is_to_come(reading, r)
        or is_when(reading, r)
        or will_be(reading, r)
        or is_due_in(reading, r)
        or takes_place(reading, r)
        else r
        for r in found
    ]
    return [
        r
        for n, r in enumerate(found)
        if r.status != "unplanned"
        and not _is_of_states(r)
        and not is_asked(reading, r)
        and not is_of_others(reading, r)
        and not is_some_day(reading, r)
        and not is_urged(reading, r)
        and not is_recalled(reading, r)
        and not is_habit(reading, r)
        and not any(_is_read_from_verb(r, o) for o in found)
        and not any(n != m and _covers(o, r) and (m < n or not _covers(r, o)) for m, o in enumerate(found))
    ]


def _is_read_from_verb(report: CallReport, other: CallReport) -> bool:
    """Tell whether the verb before a noun tells who was in its call: "said X had assured him in a phone call that he conceded nothing to Z"."""
    if report.rule != "call.in" or other.rule != "call.by-way" or len(other.people) < _PAIR:
        return False
    at, way = report.medium_at, other.medium_at
    same = at is not None and way is not None and way[0] <= at[0] < way[1]
    return same and not set(other.people) <= set(report.people)


_PAIR = 2


def _is_of_states(report: CallReport) -> bool:
    """Tell whether a report is of talks between states that need be no call: "hosting the talks between Ghana and Kenya"."""
    nobody = bool(report.sides) and not report.people
    return nobody and report.rule == "call.held" and report.medium == "talk"


def _defined(reading: Reading, report: CallReport) -> CallReport:
    """Mark a report whose noun is definite."""
    if report.medium_at is None:
        return report
    if report.separate and report.rule == "call.held" and len(report.people) > _PAIR:
        return report  # "the conversations with X, Y and Z" of a round
    if report.medium == "talk" and report.people and "round" in reading.memo:
        return report._replace(separate=True)  # "during the conversation with X" is one of several
    if report.rule != "call.named" and reading.tokens.folds[report.medium_at[0]] in WAYS:
        return report  # "this morning by telephone"
    if report.rule == "call.spoke" and report.status == "planned" and report.medium_at[0] >= report.last:
        return report  # "would also speak to Y on Saturday, and wanted to use Sunday's call with Z"
    first = reading.layout.sentences[report.sentence].first
    at = (report.first if report.rule == "call.named" else report.medium_at[0]) - 1
    while at > first and _describes(reading, at):
        at -= 1
    folds = reading.tokens.folds
    dated = at > first and folds[at] in ("'s", "'") and folds[at - 1] in words().weekdays
    own = at >= first and folds[at] in ("his", "her", "their") and folds[report.medium_at[1]] == ","
    several = folds[at] == "that" and folds[report.medium_at[1] - 1].endswith(
        "s"
    )  # "said that calls came in"
    pointed = at >= first and folds[at] in ("the", "this", "that") and not several
    return report._replace(definite=dated or own or pointed)


def _describes(reading: Reading, at: int) -> bool:
    """Tell whether a word stands between an article and its call: "the 90-minute phone call", "the “lengthy” call"."""
    fold = reading.tokens.folds[at]
    return fold in _DESCRIBING or fold.endswith(_LENGTHS) or reading.tokens.words[at] in _MARKS


_DESCRIBING = frozenset(
    """phone telephone video same whole long brief lengthy short tense rare hour-long hourlong half-hour minute hour late-night early-morning
    morning afternoon evening introductory congratulatory""".split()
)
_LENGTHS = ("-minute", "-hour", "-min", "-minutes", "-hours", "-long")
_MARKS = frozenset("“”\"‘’'«»")


def _covers(outer: CallReport, inner: CallReport) -> bool:
    return (
        set(inner.people) <= set(outer.people)
        and set(inner.sides) <= set(outer.sides)
        and (len(outer.people) > len(inner.people) or outer.medium is not None or inner.medium is None)
        and outer.first <= inner.last
        and inner.first <= outer.last
        and not (inner.initiator and not outer.initiator)
    )


def _asks(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a sentence only asks after a call: "Is there a need for a telephone talk with X?"."""
    first += folds[first : first + 1] in (["and"], ["but"], ["so"])
    return last > first and folds[last - 1] == "?" and folds[first] in _ASKING


_ASKING = frozenset(
    "is are was were do does did has have had will would can could should may might what why when how who which whether".split()
)


def _reports(reading: Reading, number: int) -> Iterator[CallReport]:
    lexicon, find, folds = call_words(), reading.phrases.find, reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first, last = past_dateline(reading, number), sentence.last
    if sentence.paragraph >= reading.layout.title and _asks(folds, first, last):
        return
    nouns = [
        h
        for h in find(lexicon.nouns, first, last)
        if not is_no_call(reading, lexicon, h, first, last)
        and not is_uncommented(folds, h.first, h.last, first)
        and not is_unreal(folds, h.first, first)
    ]
    ways = [
        h
        for h in find(lexicon.ways, first, last)
        if not is_of_another(reading, number, h, nouns) and not is_unreal(folds, h.first, first)
    ]
    if (remote := held_remotely(folds, ways, first)) is not None:
        nouns = sorted([*nouns, remote[0]])
        ways = [remote[1]]
    calling = [
        h
        for h in find(lexicon.verbs, first, last)
        if not is_by_leave(folds, h) and not is_unreal(folds, h.first, first)
    ]
    if not nouns and not ways and not calling:
        return
    if not ways:
        nouns = [h for h in nouns if not _is_of_round(folds, h)]
    opening = min((h.first for h in (*nouns, *ways)), default=last)
    nouns = [h for h in nouns if h.first == opening or not is_prepared(folds, opening, h.first)]
    if is_hoax(folds, first, last):
        return
    if audiences := to_audiences(reading, lexicon, first, last):
        reading.memo.setdefault("audience", number)
        nouns, ways, calling = (
            [h for h in hits if not any(begin <= h.first < end for begin, end in audiences)]
            for hits in (nouns, ways, calling)
        )
        if not nouns and not ways and not calling:
            return
    clues = Clues(
        reading,
        number,
        first,
        last,
        _principals(
            reading,
            number,
            [a for a in reading.actors[number] if a.first >= first and not _is_left_out(folds, a)],
        ),
        nouns,
        _way(ways, calling),
        [*find(lexicon.status, first, last), *asked_for(folds, first, last)],
        [h for h in find(lexicon.past, first, last) if folds[h.first - 1 : h.last] != _ONE_LAST_TIME],
        folds,
    )
    clues.notes_round()
    yield from thanked(clues)
    yield from conveners(clues)
    yield from by_way(clues)
    for verb in calling:
        yield from by_verb(clues, verb)
    for noun in nouns:
        if (held := held_with(clues, noun)) is not None:
            yield held
        elif clues.names(noun):
            yield from by_noun(clues, noun)


def _is_of_round(folds: list[str], noun: Hit[str]) -> bool:
    """Tell whether talks are one of several rounds in which people sit down: "the fourth round of consultations with X"."""
    bare = noun.value == "talk" and folds[noun.first - 1] == "of"
    return bare and folds[noun.first - 2] in ("round", "rounds")


def _is_left_out(folds: list[str], actor: Actor) -> bool:
    """Tell whether all but somebody are meant: "All neighbours other than Peru had a call", "except for Peru"."""
    before = folds[actor.first - 2 : actor.first]
    return before in _BUT or before[-1:] == ["except"]


_BUT = (["other", "than"], ["except", "for"])


def _principals(reading: Reading, number: int, actors: list[Actor]) -> list[Actor]:
    """Leave out whom only those who serve them stand for: "advisers to the President of X and the Prime Minister of Y"."""
    if _SERVANTS.isdisjoint(reading.layout.words[number]):
        return actors
    folds, kept, served = reading.tokens.folds, list[Actor](), -1
    for actor in actors:
        linked = served > 0 and all(fold in _LINKS for fold in folds[served : actor.first])
        if linked or (folds[actor.first - 1] in ("to", "of") and folds[actor.first - 2] in _SERVANTS):
            served = actor.last
        else:
            kept.append(actor)
    return kept


_SERVANTS = frozenset(
    """adviser advisers advisor advisors aide aides assistant assistants envoy envoys representative representatives deputy deputies
    counsellor counsellors sherpa sherpas""".split()
)
_LINKS = frozenset((",", "and", "the"))


_ONE_LAST_TIME = ["one", "last", "time"]  #: "asked to speak one last time by telephone with X"


def _way(ways: list[Hit[str]], calling: list[Hit[str]]) -> Hit[str] | None:
    """Return the phrase that gives the medium: of several the one behind a verb, not that of another event before it."""
    if len(ways) > 1:
        spoken = [v.last for v in calling if v.value == "spoke"]
        for way in ways:
            if any(0 <= way.first - last <= _BEHIND for last in spoken):
                return way
    return ways[0] if ways else None


_BEHIND = 4  #: tokens from "spoke" to "on the phone"
