"""Complete who is on a call: sides without a name, the text's own leader, who brought it about."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.initiators import initiatives
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.reference import Office

_OPENING = 6  #: sentences, the title's among them


def principals_before(reading: Reading, number: int) -> list[Person]:
    """Return the leaders or ministers named up to a sentence, for "the two ministers"."""
    seen: list[Person] = []
    for found in reading.actors[: number + 1]:
        for actor in found:
            for person in actor.people:
                if (
                    person not in seen
                    and person.strong
                    and person.side is not None
                    and (person.role in PRINCIPAL or person.holder is not None)
                ):
                    seen.append(person)
    return seen


def name_sides(reading: Reading, call: Call) -> None:
    """Put people on the call for sides that only "the presidents of X and Y" names: who leads them in this text."""
    _take_named(call)
    for side in list(call.sides):
        if any(p.side == side for p in call.people):
            call.sides.remove(side)
            continue
        leading = [
            p
            for p in reading.people.all
            if p.side == side and p.strong and p.role in PRINCIPAL and p.mentions
        ]
        if not leading:  # "the leaders of Peru and Norway", "Peru's X": whoever the text names of a state
            named = [p for p in reading.people.all if p.side == side and p.strong and p.words and p.mentions]
            leading = [p for p in named if p.role is None] if len(named) == 1 else []
        leading = _in_office(reading, call, side, leading)
        if leading:
            titles = {p.title for p in call.people if p.title is not None}
            equal = [p for p in leading if p.title in titles and p.role not in _SINGLE]
            call.people += equal or leading[:1]
            call.sides.remove(side)


def _take_named(call: Call) -> None:
    """Put those on a call of states whom the text names behind: "US and Chinese officials spoke. X and Y held the call with Z"."""
    if call.people:
        return
    for report in call.reports:
        sides = [p.side for p in report.people]
        if len(sides) > len(set(sides)) and set(sides) == set(call.sides) and len(set(sides)) > 1:
            call.people = list(report.people)
            return


def _in_office(reading: Reading, call: Call, side: str, leading: list[Person]) -> list[Person]:
    """Return those of a side who hold the office that the report names: "the foreign ministers of X and Y" are no presidents."""
    office = next(
        (
            a.office
            for r in call.reports
            for a in reading.actors[r.sentence]
            if a.kind == "holders" and side in a.sides and a.office is not None
        ),
        None,
    )
    if office is None:
        return leading
    if office.role in _SERVANTS:  # "senior diplomats of X and Y" are no ministers
        return _serving(reading, side)
    if office.role not in _MINISTERS:  # "the presidents of X and Y" are no ministers who tell of it
        return [p for p in leading if p.role not in _MINISTERS or office.role not in _LEADING]
    holding = [p for p in leading if p.role == office.role]
    equals = [p for p in reading.people.all if p.side == side and p.strong and p.words and p.mentions]
    return holding or [p for p in equals if p.role is None and p.title is None][:1]


def _serving(reading: Reading, side: str) -> list[Person]:
    """Return the one person whom a text names as serving a state, or a paper without a state as serving its own."""
    sides = (side, None) if reading.people.near == side else (side,)
    found = [p for p in reading.people.all if p.role in _SERVANTS and p.side in sides]
    found = [p for p in found if p.strong and p.words and p.mentions]
    if len(found) != 1:
        return []
    if found[0].side is None:
        found[0].side, found[0].side_basis = side, "resolved"
    return found


_SERVANTS = frozenset(("official", "deputy", "adviser", "ambassador"))
_LEADING = frozenset(("head_of_state", "head_of_government", "leader", "monarch"))
_MINISTERS = frozenset(("foreign_minister", "defence_minister"))
#: Offices of which a side has one, so that a second holder in the text is of another time.
_SINGLE = frozenset(
    ("head_of_state", "head_of_government", "monarch", "foreign_minister", "defence_minister")
)


def name_holders(reading: Reading, call: Call) -> None:
    """Put people on the call for the sides left of "the presidents of X and Y": who held that office on the day."""
    for report in call.reports:
        for actor in reading.actors[report.sentence]:
            if actor.kind != "holders" or actor.office is None:
                continue
            for side in actor.sides:
                if side in call.sides and any(p.side == side for p in call.people):
                    call.sides.remove(side)
                person = holder_named(reading, call, actor, side) if side in call.sides else None
                if person is not None:
                    call.people.append(person)
                    call.sides.remove(side)


def holder_named(reading: Reading, call: Call, actor: Actor, side: str) -> Person | None:
    """Return who holds for a side the office that "the presidents of X and Y" names; None where that is nobody new."""
    named = actor.office
    office = _equal(reading, call, named) if named is not None else None
    if named is None or office is None:
        return None
    equal = named.role == "counterpart"
    person = _left(reading, call, office) or reading.people.titled(office, side, (), equal=equal)
    if person is None and office.role == "other_minister":
        person = reading.people.nameless(side, office)
    if person is None or person in call.people:
        return None
    if person.side is None:
        person.side, person.side_basis = side, "resolved"
    if not person.mentions:
        span = reading.span(actor.first, actor.last)
        person.mentions.append((span.start, span.end))
    return person


def stand_for_sides(reading: Reading, call: Call) -> None:
    """Put somebody without a name on a call for each side, where a text names nobody: "the trade ministers of Peru and Ghana"."""
    if call.people:
        return
    for side in list(call.sides):
        told = (
            a
            for r in call.reports
            for a in reading.actors[r.sentence]
            if side in a.sides or (a.kind == "side" and a.side == side)
        )
        actor = next(told, None)
        if actor is None:
            continue
        person = reading.people.unnamed(side)
        if actor.office is not None and actor.kind == "holders":
            person.office = person.title = actor.office.title
            person.role = actor.office.role
        span = reading.span(actor.first, actor.last)
        person.mentions.append((span.start, span.end))
        call.people.append(person)
        call.sides.remove(side)


def _left(reading: Reading, call: Call, office: Office) -> Person | None:
    """Return the one minister whose state the text leaves open, where all others of those on the call are named."""
    if office.role not in _MINISTERS or len(call.sides) != 1:
        return None
    open_ = [
        p for p in reading.people.all if p.side is None and p.role == office.role and p.words and p.mentions
    ]
    return open_[0] if len(open_) == 1 else None


def _equal(reading: Reading, call: Call, office: Office) -> Office | None:
    """Return the office that "counterparts" hold: that of who called them."""
    if office.role != "counterpart":
        return office
    first = next((p for p in (*call.callers, *call.people) if p.role is not None), None)
    return reading.people.equal_of(first) if first is not None else None


def add_initiator(reading: Reading, call: Call) -> None:
    """Add a leader of a further side at whose initiative the call was held or who convened it.

    Whom two speak for, "X spoke to Y at the request of Z", was not on the line with them.
    """
    settled = len(call.people) == 2 and len(call.all_sides()) == 2 and call.callers and not call.sides
    if settled and call.medium != "video":
        return
    if call.medium is None and len(call.people) == _PAIR:
        return  # who "spoke" in a room, and somebody who had rung one of them before
    for initiative in initiatives(
        reading, range(min(reading.layout.upto(_OPENING), len(reading.layout.sentences)))
    ):
        person = initiative.party
        if settled and _CONVENING.isdisjoint(reading.tokens.folds[initiative.first : initiative.last]):
            continue  # "at the request of Z"
        if (
            isinstance(person, Person)
            and not initiative.other
            and person not in call.people
            and person.side not in (None, *call.all_sides())
            and person.role in PRINCIPAL
        ):
            call.people.append(person)


_PAIR = 2
#: What somebody does who then sits in the chair of a call by video.
_CONVENING = frozenset(("called", "convened", "hosted"))


def _is_with_others(reading: Reading, call: Call, hub: Person) -> bool:
    """Tell whether an office tells of a call "with X and Y" and leaves open who of its own had it."""
    report = call.reports[0]
    if (
        report.rule not in ("call.noun", "call.in")
        or report.callers
        or report.medium_at is None
        or hub.side != reading.home
        or len(call.people) < 2
        or hub in call.people
    ):
        return False
    after = report.medium_at[1]
    return reading.tokens.folds[after : after + 1] == ["with"] and reading.home not in call.all_sides()


def add_hub(reading: Reading, calls: list[Call]) -> None:
    """Complete calls that name one end only: by who made the text's other calls, else by the issuer's own leader."""
    hub = next((c.callers[0] for c in calls if c.callers and len(c.all_sides()) > 1), None)
    if hub is None and reading.home is not None:
        hub = next(
            (
                p
                for p in principals_before(reading, min(4, len(reading.actors) - 1))
                if p.side == reading.home
            ),
            None,
        )
    if hub is None:
        return
    for call in calls:
        if (
            len(call.people) == 1
            and not call.sides
            and hub not in call.people
            and call.reports[0].rule != "call.convened"  # of many, of whom one is named
            and call.people[0].side not in (None, hub.side)
        ) or _is_with_others(reading, call, hub):
            call.people.insert(0, hub)
            side = hub.side or f"p{hub.index}"
            call.reports = [
                r._replace(initiator=(side, r.first, r.last)) if r.outgoing else r for r in call.reports
            ]
