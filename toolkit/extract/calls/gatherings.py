"""Gatherings by video that a text names without its people: who convened it, who spoke at it, who is said to have attended."""

from collections.abc import Iterable, Iterator

from toolkit.extract.calls.attendance import add_attending, add_person, rank
from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.calls.ownremarks import told_by_one
from toolkit.extract.calls.report import CallReport
from toolkit.extract.firstofficials import GROUPS
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


def convened(reading: Reading, reports: Iterable[CallReport]) -> list[Call]:
    """Return the call that a text names without its people and whose participants it lists elsewhere."""
    named = [r for r in reports if r.medium not in (None, "talk")]
    if not named:
        return []
    call = Call(named[0])
    call.reports = named
    add_attending(reading, call)
    known = frozenset(rank(p) for p in call.people)
    speakers = _speakers(reading, call) if call.people else ()
    for person in (*speakers, *_hosts(reading, call), *_tellers(reading, call)):
        if person.role in PRINCIPAL and person not in call.people:
            add_person(call, person, known)
    if len({p.side for p in call.people} - {None}) < 2:
        call.people = told_by_one(reading) or call.people
    return [call] if len({p.side for p in call.people} - {None}) > 1 else []


def _speakers(reading: Reading, call: Call) -> Iterator[Person]:
    """Yield who spoke at a gathering: "At the virtual meeting, X said", "a videoconference in which X asked"."""
    folds = reading.tokens.folds
    for report in call.reports:
        first = reading.layout.sentences[report.sentence].first
        opens = folds[first] in ("at", "during", "in") and report.first - first <= _OPENING
        within = folds[report.last : report.last + 2] in (["in", "which"], ["at", "which"])
        subjects = (p.subject for p in reading.predicates[report.sentence] if p.first > report.last)
        speaker = next((s for s in subjects if s is not None), None)
        if (opens or within) and speaker is not None and speaker.kind == "person":
            yield from speaker.people


def _hosts(reading: Reading, call: Call) -> Iterator[Person]:
    """Yield who is said to have called a gathering: "The meeting was convened by X, this year's chair"."""
    folds = reading.tokens.folds
    start = call.reports[0].sentence
    for number in range(start, min(start + _NEAR, len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        named = folds[sentence.first] == "the" and not _GATHERINGS.isdisjoint(
            folds[sentence.first : sentence.first + _OPENING]
        )
        by = next(
            (
                i + 2
                for i in range(sentence.first, min(sentence.last - 2, sentence.first + 2 * _OPENING))
                if named and folds[i] in _HOSTING and folds[i + 1] == "by"
            ),
            None,
        )
        if by is not None:
            yield from (p for a in reading.actors[number] if by <= a.first <= by + 1 for p in a.people)
        for actor in reading.actors[number]:  # "X, who chaired the two-hour session"
            behind = folds[actor.last : min(sentence.last, actor.last + 2 * _OPENING)]
            if (
                behind[:2] == [",", "who"]
                and behind[2:3]
                and behind[2] in _HOSTING
                and _GATHERINGS.intersection(behind)
            ):
                yield from actor.people


def _tellers(reading: Reading, call: Call) -> Iterator[Person]:
    """Yield who is said to have told the others something: "He told the leaders that", "X informed the group that"."""
    folds = reading.tokens.folds
    for predicates in reading.predicates[call.reports[0].sentence :]:
        for p in predicates:
            if (
                p.lemma in ("tell", "inform")
                and p.subject is not None
                and not _OTHERS.isdisjoint(folds[p.last : p.last + _HEARD])
            ):
                yield from p.subject.people


_OTHERS = GROUPS | {"others", "group"}
_HEARD = 4  #: tokens of "the other European leaders"
_OPENING = 5  #: tokens of "At the virtual leaders'"
_NEAR = 6  #: sentences from the first report to those who called it
_GATHERINGS = frozenset("meeting summit conference videoconference call session gathering talks".split())
_HOSTING = frozenset("convened chaired hosted called organised organized".split())
