"""Find who was on a call that a text names without its people, in what it tells of two before: "X has told Y … In the phone call, …"."""

from operator import attrgetter

from toolkit.extract.calls.casts import NOBODY, Cast, cast_of, is_principal
from toolkit.extract.calls.report import CallReport, parts_of
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_NEAR = 3  #: sentences from the act to the call, where the act is not in the lead
_FAR = 8  #: sentences of the body from the lead to the call
_LEAD = 2  #: sentences of the lead
_INSIDE = frozenset(("in", "during", "on", "via", "by", "over", "through"))
_REACH = 5  #: tokens from "in" to the noun: "in a long and frank phone call"
_WITH = frozenset(("with", "to", "between", "from", "among"))
_OF_CALLS = frozenset(
    "lasted took came was ended covered focused touched marked followed also happened comes which ran stretched dealt began".split()
)
_AFTER = 6  #: tokens from the noun to its verb: "the phone call on Monday afternoon lasted"


def told_before(reading: Reading, report: CallReport) -> Cast:
    """Return between whom something passed in the sentences before a call that is named without them; nobody where that is open."""
    if report.medium in (None, "talk") or report.status is not None or len(report.people) > 1:
        return NOBODY
    if not (report.people or report.sides or report.group) and not _is_known(reading, report):
        return NOBODY
    opening = reading.layout.body
    if not opening < report.sentence <= opening + _FAR:
        return NOBODY
    own = _own(reading, report)
    if own is None:
        return NOBODY
    found = NOBODY
    for number in (*range(report.sentence - 1, opening - 1, -1), *range(opening)):
        sentence = reading.layout.sentences[number]
        near = report.sentence - number <= _NEAR or number < opening + _LEAD
        cast = cast_of(reading, number, sentence.first, sentence.last) if near else NOBODY
        if not cast.doers:
            continue
        people = set(_people(cast))
        if not set(report.sides) <= {p.side for p in people}:
            continue
        if not own <= people:
            if number >= opening:
                return NOBODY  # what passed between others stands nearer
            continue
        if found.doers and number >= opening and not people <= set(_people(found)):
            return NOBODY if not own else found
        found = found if found.doers else cast
    return found


def told_inside(reading: Reading, report: CallReport) -> Cast:
    """Return between whom something passed "in which" clause of a call: "described a phone call in which X told him"; else nobody."""
    folds, last = reading.tokens.folds, reading.layout.sentences[report.sentence].last
    if report.rule != "call.named" or report.status is not None or report.medium in (None, "talk"):
        return NOBODY
    if folds[report.last : report.last + 2] not in _IN_WHICH or report.sentence > reading.layout.body + _LEAD:
        return NOBODY
    return cast_of(reading, report.sentence, report.last + 2, last)


_IN_WHICH = (["in", "which"], ["during", "which"])


def completed_by_act(reading: Reading, report: CallReport) -> CallReport:
    """Return a report of who placed a call with the other end, where the text has told of the two: "X, who placed Monday's call"."""
    if _heads_one_end(reading, report):
        body = reading.layout.sentences[reading.layout.body]
        cast = cast_of(reading, reading.layout.body, body.first, body.last)
        people, sides, _ = parts_of(cast.actors)
        both = len(people) + len(sides) == _BOTH and set(report.people) < set(people)
        return report._replace(people=people, callers=people[:1]) if both else report
    if not _is_one_end(reading, report):
        return report
    sentence = reading.layout.sentences[report.sentence]
    here = cast_of(reading, report.sentence, sentence.first, sentence.last)
    own = report.rule == "call.placed" and set(report.people) <= set(_people(here))
    cast = here if own else told_before(reading, report)  # "X, who placed Monday's call, told Y"
    people, sides, _ = parts_of(cast.actors)
    others = tuple(p for p in people if p not in report.people)
    return report._replace(people=(*report.people, *others), sides=sides) if cast.doers else report


def _heads_one_end(reading: Reading, report: CallReport) -> bool:
    """Tell whether a title names a call and one end of it: "Telephone conversation with the President of Peru"."""
    return (
        report.sentence < reading.layout.body
        and reading.home is None
        and report.rule == "call.noun"
        and report.medium not in (None, "talk")
        and report.status is None
        and len(report.people) == 1
        and not report.sides
        and report.medium_at is not None
        and reading.tokens.folds[report.medium_at[1]] in ("with", "from")
    )


_BOTH = 2


def _is_one_end(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report names one end, and nothing in it leads to the other: not "spoke by phone with voters"."""
    folds = reading.tokens.folds
    if len(report.people) + len(report.sides) != 1:
        return False
    if report.rule == "call.noun":  # "Monday's call, which Accra had requested"
        return report.definite and not report.people and folds[report.first - 1] in _RELATIVE
    if report.sides or not (report.definite or report.rule in _JOINT or _puts_it(folds, report)):
        return False
    behind = folds[report.last : min(reading.layout.sentences[report.sentence].last, report.last + _REACH)]
    return report.rule == "call.placed" or (report.rule in _JOINT and _WITH.isdisjoint(behind))


def _puts_it(folds: list[str], report: CallReport) -> bool:
    """Tell whether somebody made in a call what the text has just told of: "made the plea in a telephone call"."""
    behind = folds[report.first : report.last]
    the = next((i for i, fold in enumerate(behind) if fold in ("the", "that")), None)
    return (
        report.rule == "call.placed"
        and the is not None
        and behind[the + 1 : the + 2] != []
        and behind[the + 1] in _PUT
        and not _INSIDE.isdisjoint(behind[the + 2 : the + 4])
    )


_PUT = frozenset(
    "plea request appeal offer proposal promise pledge threat demand apology protest suggestion".split()
)
_RELATIVE = frozenset((",", "which", "that"))
_JOINT = frozenset(("call.spoke", "call.by-way"))


def _people(cast: Cast) -> tuple[Person, ...]:
    return parts_of(cast.actors)[0]


def _is_known(reading: Reading, report: CallReport) -> bool:
    """Tell whether a noun stands for the call of which the text tells: "in a phone call", "Monday's call lasted", not "a call with voters"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if report.rule != "call.named":
        return False
    if folds[report.last] in _WITH:
        return False
    after = folds[report.last : min(sentence.last, report.last + _AFTER)]
    within = _INSIDE.intersection(folds[max(sentence.first, report.first - _REACH) : report.first])
    return bool(within) or (report.definite and not _OF_CALLS.isdisjoint(after))


def _own(reading: Reading, report: CallReport) -> set[Person] | None:
    """Return the leaders and ministers of a report's own sentence; None where somebody else acts in it."""
    found = set(report.people)
    acting = False
    tellers: set[Person] = set()
    stop = _they_act(reading, report)  # what they agreed that others do is no deed of others in the call
    for predicate in reading.predicates[report.sentence]:
        subject = predicate.subject
        if subject is not None and predicate.trailing and predicate.speech:
            tellers.update(
                subject.people
            )  # "in a phone call, X offered ships, Communications Secretary Y said"
        if subject is None or predicate.trailing or subject.kind == "group" or predicate.first > stop:
            continue
        if subject.people:
            principals = all(is_principal(p) for p in subject.people)
            if not principals and not (acting and predicate.kind == "say"):
                return None
            acting = acting or principals
        elif subject.kind in ("source", "medium", "person") and predicate.first > report.last:
            return None
    for actor in reading.actors[report.sentence]:
        one = actor.kind in ("person", "pronoun") and len(actor.people) == 1 and actor.first < stop
        if one and is_principal(actor.people[0]) and actor.people[0] not in tellers:
            found.add(actor.people[0])
    return found if len(found) <= 2 else None


def _they_act(reading: Reading, report: CallReport) -> int:
    """Return the verb of "In a phone call, they agreed …"; the end of the sentence where it is no group's."""
    behind = (
        p for p in reading.predicates[report.sentence] if p.first > report.last and p.subject is not None
    )
    main = min(behind, key=attrgetter("first"), default=None)
    group = main is not None and main.subject is not None and main.subject.kind == "group"
    return main.first if main is not None and group else reading.layout.sentences[report.sentence].last
