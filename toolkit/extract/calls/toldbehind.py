"""A call that a text names with one end or none, and of which the sentences beside tell who said what to whom.

"Norway's energy minister has told Lima that it must pay, said people with knowledge of a call on Monday. Vik told Peru's
Soto that the price was fair." "Ilves told Boric that the engineers would stay. In the call, which Ilves placed, …"
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
_FAR = 12  #: sentences in which who said something in the call may be said to have told it the other
_PAIR = 2
_ADDRESSED = 3  #: tokens from "gave the assurance to" to a name
_ONE = frozenset(("a", "an"))
_TELLING = frozenset("tell assure reassure inform warn urge press ask promise remind advise give".split())
_WITH = (["with"], ["between"], ["from"], ["to"], ["by"])  #: behind a call with others


def told_behind(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Return the report of the two who are told to have spoken where no report of a text names two ends; else nothing."""
    if any(len(r.people) + len(r.sides) >= _PAIR or r.status is not None for r in reports):
        return []
    grouped = any(r.group for r in reports)  # "They spoke", of those whom the lead names
    named = None if grouped else next((r for r in reports if _is_lead(reading, r)), None)
    if named is not None:
        first, last = named.sentence, named.sentence + _BEHIND + 1
    else:
        named = next((r for r in reports if _takes_up(reading, r)), None)
        if named is None:
            return []
        first, last = reading.layout.body, named.sentence
    speaker = _speaker(reading, named)
    for number in range(first, min(last + (_FAR if speaker else 0), len(reading.layout.sentences))):
        for predicate in reading.predicates[number]:
            pair = _told(reading, predicate) or _spoke(predicate)
            far = pair is not None and number >= last and speaker not in pair
            if pair is not None and not far and _are_two(reading, *pair):
                callers = tuple(p for p in named.callers if p in pair)
                return [named._replace(rule=RULE, people=pair, sides=(), callers=callers, definite=False)]
    return []


def _speaker(reading: Reading, named: CallReport) -> Person | None:
    """Return who said something in a call whose other end stands further on: "X, in a telephone conversation on Friday, said he was sorry"."""
    at = named.medium_at
    if at is None or reading.tokens.folds[at[0] - 1] not in _ONE or reading.tokens.folds[at[0] - 2] != "in":
        return None
    said = (p for p in reading.predicates[named.sentence] if p.speech and p.parent is None and not p.passive)
    subject = next((p.subject for p in said), None)
    return subject.people[0] if subject is not None and len(subject.people) == 1 else None


def _takes_up(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report takes up, right behind the lead, a call that the lead has not named as one: "In the call, …"."""
    at = report.medium_at
    if report.medium not in FIRM or at is None or report.past:
        return False
    opens = at[0] - reading.layout.sentences[report.sentence].first <= _OPENING
    named = reading.tokens.folds[at[0] - 1] == "the"
    return opens and named and report.sentence <= reading.layout.body + _BEHIND


_OPENING = 2  #: tokens of "In the"


def _spoke(predicate: Predicate) -> tuple[Person, Person] | None:
    """Return the two who are said to have spoken: "X and Y spoke for two hours"."""
    subject = predicate.subject
    if subject is None or len(subject.people) != _PAIR or predicate.negated or predicate.passive:
        return None
    return (subject.people[0], subject.people[1]) if predicate.lemma in _SPEAKING else None


_SPEAKING = frozenset(("speak", "talk", "converse", "confer"))


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
