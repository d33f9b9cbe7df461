"""States for people on a call whom the text names without one: that of who tells of them, stands beside them, or is in the dateline."""

import itertools

from toolkit.extract.calls.appositions import state_behind
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.officesides import by_office, near
from toolkit.extract.calls.relations import side_by_relations
from toolkit.extract.people.chunks import COUNTERPART
from toolkit.extract.people.listleads import past_owner, state_before
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited
from toolkit.reference import SideName, find_person

_OPENING = 6  #: sentences, the title's among them


def place_unsided(reading: Reading, call: Call) -> None:
    """Give people without a state that of the source who tells of them, of the states listed, or of the dateline.

    Who has one now may be known: of several kings of one name the one of that state.
    """
    unsided = [p for p in call.people if p.side is None]
    if not unsided:
        return
    _place(reading, call, unsided)
    for person in unsided:
        if person.side is not None and person.holder is None and person.words:
            known = find_person(person.words, title_role=person.role, side=person.side, on=reading.day)
            person.holder = known.holder if known is not None else None


def _place(reading: Reading, call: Call, unsided: list[Person]) -> None:
    for person in (*unsided, *unsided):  # one may take his state from another who has just been given his
        if person.side is not None:
            continue
        _join_neighbour(reading, call, person)
        _join_owner(reading, call, person)
        _join_state(reading, call, person)
    unsided = [p for p in unsided if p.side is None]
    if not unsided:
        return
    if _by_counterpart(reading, unsided):
        return
    listed = next(
        (
            a.sides
            for number in range(min(reading.layout.upto(_OPENING), len(reading.actors)))
            for a in reading.actors[number]
            if a.kind == "holders" and len(a.sides) == len(unsided)
        ),
        None,
    )
    if listed is not None and len(unsided) > 1:
        for person, side in zip(unsided, listed, strict=True):
            person.side, person.side_basis = side, "resolved"
        return
    if (
        len(unsided) == 1
        and reading.home is not None
        and reading.home not in call.all_sides()
        and call.all_sides()
    ):
        unsided[0].side, unsided[0].side_basis = reading.home, "resolved"
        return
    known = set(call.all_sides())
    if len(unsided) == 1 and len(known) == 1 and (arranger := _arranger(reading, call, known)) is not None:
        unsided[0].side, unsided[0].side_basis = arranger, "resolved"
        return
    if len(unsided) == 1 and len(known) == 1 and str(unsided[0].role).endswith("minister"):
        related = side_by_relations(reading, *known)
        if related is not None:
            unsided[0].side, unsided[0].side_basis = related, "resolved"
            return
    if len(unsided) == 1 and len(known) == 1 and unsided[0].title is not None:
        titled = _of_title(reading) - known
        if len(titled) == 1:
            unsided[0].side, unsided[0].side_basis = titled.pop(), "resolved"
            return
    open_people = [p for p in unsided if p.title is not None or p.holder is not None]
    if len(call.all_sides()) > 1 and not open_people:  # whoever they talked about: nothing tells what he is
        call.people = [p for p in call.people if p not in unsided or p in call.accompanying]
    taken = {p.side for p in call.people if p.side}
    beside = len(known) > 1  # "Health Minister X also took part", of the paper's own state
    for person in open_people:
        told = (
            by_office(reading, person)
            or _told_by(reading, call, taken, "medium")
            or _dateline_side(reading)
            or _told_by(reading, call, taken, "source")
            or near(reading, person)
        )
        if told is not None and (beside or told not in taken) and person.role != "organisation_head":
            person.side, person.side_basis = told, "resolved"
            taken.add(told)


def _of_title(reading: Reading) -> set[str]:
    """Return the states that a title names as acting: "China Presses Dutch Trade Minister in Video Call"."""
    layout = reading.layout
    title = [n for n, sentence in enumerate(layout.sentences) if sentence.paragraph < layout.title]
    return {
        a.side
        for n in title
        for a in reading.actors[n]
        if a.kind == "side" and a.side is not None and any(p.subject is a for p in reading.predicates[n])
    }


def _arranger(reading: Reading, call: Call, known: set[str]) -> str | None:
    """Return the other state that asked for the call: "at the request of the Peruvian side, X of Norway rang President Y"."""
    folds = reading.tokens.folds
    for report in call.reports:
        last = reading.layout.sentences[report.sentence].last
        for actor in reading.actors[report.sentence]:
            if actor.kind != "side" or actor.side is None or actor.side in known:
                continue
            behind = folds[actor.last : min(last, actor.last + 2)]
            before = folds[max(0, actor.first - _ASKED) : actor.first]
            of_side = folds[actor.last - 1] == "side" or behind[:1] == ["side"]
            if (behind[:1] == ["'s"] and behind[-1] in _ARRANGED) or (
                of_side and not _ARRANGED.isdisjoint(before)
            ):
                return actor.side
    return None


_ASKED = 4  #: tokens of "request of the Peruvian" before its side
_ARRANGED = frozenset(("initiative", "request", "invitation", "proposal"))


def _join_neighbour(reading: Reading, call: Call, person: Person) -> None:
    """Give a minister without a state that of who stands right before him at his end: "spoke with Vice Premier X and Minister Y"."""
    if person.title is None:
        return
    leads = person in call.callers
    if leads and reading.home is not None and reading.home not in call.all_sides():
        return  # an office names its own without a state
    for report in call.reports:
        listed = [a for a in reading.actors[report.sentence] if a.kind == "person" and a.people]
        for one, other in itertools.pairwise(listed):
            before = one.people[0]
            if other.people[0] is not person or before.side is None:
                continue
            if before not in report.people and not report.separate:
                continue  # separate: "X and Y held calls with their respective counterparts"
            folds = reading.tokens.folds
            between = folds[one.last : other.first]
            party = person.role == "leader" and between[:1] == ["and"] and len(between) <= _PARTY
            joined = party or between in _JOINS
            of_one_house = person.role == before.role == "legislator"  # "with X, Y and party leader Z"
            led_by_with = before not in report.callers and (
                folds[one.first - 1] in ("with", "to") or of_one_house
            )
            against = any(p.side not in (None, before.side) for p in call.people if p not in call.callers)
            if joined and (
                led_by_with if not leads else against and (report.separate or before in report.callers)
            ):
                person.side, person.side_basis = before.side, "resolved"
                return


_PARTY = 5  #: tokens of "and Orange Democratic Movement"
_JOINS = (["and"], [","], [",", "with"], ["and", "with"], [",", "and", "with"])


def _join_owner(reading: Reading, call: Call, person: Person) -> None:
    """Give somebody without a state that of whom he serves: "spoke with X's adviser, Y"."""
    if person.side is not None:
        return
    for report in call.reports:
        named = reading.actors[report.sentence]
        last = reading.layout.sentences[report.sentence].last
        starts = {a.first for a in named if person in a.people}
        owners = (a for a in named if a.people and a.side is not None)
        owner = next((a for a in owners if past_owner(reading, a, named, last) in starts), None)
        if owner is not None:
            person.side, person.side_basis = owner.side, "resolved"
            return


def _join_state(reading: Reading, call: Call, person: Person) -> None:
    """Give somebody without a state that which stands before an office that no list has, "Peruvian kelp envoy X", or behind the name."""
    if person.side is not None or not person.words:
        return
    for report in call.reports:
        for actor in reading.actors[report.sentence]:
            if person not in actor.people:
                continue
            state = state_before(reading, actor.first, ends=person.title is None)
            state = state or state_behind(reading, report.sentence, actor)
            if state is not None:
                person.side, person.side_basis = state, "resolved"
                return


def _by_counterpart(reading: Reading, unsided: list[Person]) -> bool:
    """Place two people by "X told his Omani counterpart": the other one is of Oman, X of the title's other state."""
    titled = _pair(reading) if reading.layout.title and len(unsided) == 2 else ()
    if not titled:
        return False
    for number, chunks in enumerate(reading.chunks):
        for match in _COUNTERPART.finditer(chunks.letters):
            named = chunks.values.get(match.start("side"))
            equal = match.start("equal")
            side = named.side if isinstance(named, SideName) else None
            before = [a for a in reading.actors[number] if a.last <= chunks.starts[equal] and a.people]
            speaker = before[-1].people[0] if before else None
            if chunks.values.get(equal) == COUNTERPART and side in titled and speaker in unsided:
                other = next(p for p in unsided if p is not speaker)
                other.side, other.side_basis = side, "resolved"
                rest = next(s for s in titled if s != side)
                own = next(p for p in unsided if p is speaker)
                own.side, own.side_basis = rest, "resolved"
                return True
    return False


def _pair(reading: Reading) -> tuple[str, ...]:
    """Return the two states that a title joins: "Peru and Norway speak"."""
    named = [a for a in reading.actors[reading.layout.headline] if a.kind == "side" and a.side is not None]
    for one, other in itertools.pairwise(named):
        if reading.tokens.folds[one.last : other.first] == ["and"] and one.side and other.side:
            return (one.side, other.side)
    return ()


_COUNTERPART = awaited(r"t(?P<side>[DS])p?(?P<equal>T)")


def _told_by(reading: Reading, call: Call, taken: set[str], kind: str) -> str | None:
    for report in call.reports:
        others = {a.side for a in reading.actors[report.sentence] if a.kind == "person"}
        for p in reading.predicates[report.sentence]:
            if (
                p.speech
                and p.subject is not None
                and p.subject.kind == kind
                and p.subject.side not in (None, *taken, *others)
            ):
                state = p.subject.medium is None or p.subject.medium.kind == "state_media"
                if state and p.complement[0] <= report.first < p.complement[1]:
                    return p.subject.side
    return None


def _dateline_side(reading: Reading) -> str | None:
    """Return the state of the capital in the dateline: "ISLAMABAD:", "HÀ NỘI —", "SEOUL, May 6 (Yonhap)"."""
    for number in range(reading.layout.below, min(reading.layout.upto(4), len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        for actor in reading.actors[number]:
            if (
                actor.kind == "side"
                and actor.first == sentence.first
                and actor.side not in ("BEL", "EU", "CHE", "USA")
            ):
                after = reading.tokens.folds[actor.last] if actor.last < len(reading.tokens) else ""
                if after in (":", ",", "(", "-", "--", "—", "–", "/") or actor.last == sentence.last:
                    return actor.side
            break
    return None
