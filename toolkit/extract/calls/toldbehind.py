"""A call that a lead names with one end or none, and of which the next sentences tell who said what to whom.

"Norway's energy minister has told Lima that it must pay, said people with knowledge of a call on Monday. Vik told Peru's
Soto that the price was fair."
"""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

RULE = "call.told-behind"

_RULES = frozenset(("call.named", "call.noun", "call.in"))
_BEHIND = 2  #: sentences behind the one that names the call
_PAIR = 2
_ADDRESSED = 3  #: tokens from "gave the assurance to" to a name
_ONE = frozenset(("a", "an"))
_TELLING = frozenset("tell assure reassure inform warn urge press ask promise remind advise give".split())
_WITH = (["with"], ["between"], ["from"], ["to"], ["by"])  #: behind a call with others


def told_behind(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Return the report of the two who are told to have spoken where no report of a text names two ends; else nothing."""
    if any(len(r.people) + len(r.sides) >= _PAIR or r.group or r.status is not None for r in reports):
        return []
    named = next((r for r in reports if _is_lead(reading, r)), None)
    if named is None:
        return []
    last = min(named.sentence + _BEHIND + 1, len(reading.layout.sentences))
    for number in range(named.sentence, last):
        for predicate in reading.predicates[number]:
            pair = _told(reading, predicate)
            if pair is not None and _are_two(reading, *pair):
                return [
                    named._replace(rule=RULE, people=pair, sides=(), callers=(), definite=False),
                ]
    return []


def _is_lead(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report names a call by phone or video in the lead, one that the text has not told of before."""
    at = report.medium_at
    if report.rule not in _RULES or report.medium not in FIRM or at is None or report.past or report.definite:
        return False
    folds = reading.tokens.folds
    before = folds[max(0, at[0] - _ADDRESSED) : at[0]]
    if folds[at[1] : at[1] + 1] in _WITH and report.rule == "call.named":
        return False
    return report.sentence <= reading.layout.body + 1 and not _ONE.isdisjoint(before)


def _told(reading: Reading, predicate: Predicate) -> tuple[Person, Person] | None:
    """Return who says something and to whom: "Vik told Soto", "Vik gave the assurance to Minister Soto"."""
    subject = predicate.subject
    if subject is None or len(subject.people) != 1 or predicate.negated or predicate.passive:
        return None
    if predicate.lemma not in _TELLING:
        return None
    folds = reading.tokens.folds
    for actor in reading.actors[predicate.sentence]:
        near = predicate.last <= actor.first <= predicate.last + _ADDRESSED
        addressed = actor.first == predicate.last or folds[actor.first - 1] == "to"
        if near and addressed and _is_somebody(actor):
            return (subject.people[0], actor.people[0]) if actor.people[0] is not subject.people[0] else None
    return None


def _is_somebody(actor: Actor) -> bool:
    return actor.kind == "person" and len(actor.people) == 1 and bool(actor.people[0].forms)


def _are_two(reading: Reading, one: Person, other: Person) -> bool:
    """Tell whether the two are officials of two states; whose state is not told may be that of a minister whom the lead leaves without a name."""
    for person, opposite in ((one, other), (other, one)):
        if person.side is not None:
            continue
        open_ = [
            p
            for p in reading.people.all
            if not p.forms and p.strong and p.holder is None and p.side not in (None, opposite.side)
        ]
        if len(open_) == 1 and opposite.side is not None:
            person.side, person.side_basis = open_[0].side, "resolved"
            person.role, person.title = person.role or open_[0].role, person.title or open_[0].title
            person.strong = True
    sides = {one.side, other.side}
    return len(sides) == _PAIR and None not in sides and any(p.role in PRINCIPAL for p in (one, other))
