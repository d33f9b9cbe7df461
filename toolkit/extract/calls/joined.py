"""Those whom somebody is to join on a call: "the Peruvian prime minister is to join them in a video meeting on Monday"."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_JOINING = frozenset(("join", "joins", "joined", "joining"))
_PAIRS = (["the", "two"], ["the", "pair"], ["the", "duo"])
#: What stands between them and the call.
_SMALL = frozenset("in on for by via at a an the their leaders ministers".split())
_PLANNED = (None, "planned", "requested")
_TWO = 2
_BEFORE = 12  #: sentences in which the two may have been named


def with_joined(reading: Reading, report: CallReport) -> CallReport:
    """Put the two whom "them", "the pair" behind "join" mean on the call of a report: those whom a sentence before names."""
    if report.medium_at is None or report.status not in _PLANNED:
        return report
    folds, stop = reading.tokens.folds, report.medium_at[0]
    at = _joining(reading, report, stop)
    if at is None:
        return report
    pair = folds[at + 1 : at + 3] in _PAIRS
    if not (pair or folds[at + 1] == "them") or not _SMALL.issuperset(folds[at + 2 + pair : stop]):
        return report  # "joined them in praising cod in a call"
    both = _pair_before(reading, report.sentence)
    return report._replace(people=(*both, *(p for p in report.people if p not in both)))


def joins_alone(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report only has a state join a call of others: "Peru to join video meeting"."""
    at = _joining(reading, report, report.medium_at[0]) if report.medium_at is not None else None
    if at is None or reading.tokens.folds[at - 1] != "to":
        return False
    return any(a.kind == "side" and a.last == at - 1 for a in reading.actors[report.sentence])


def _joining(reading: Reading, report: CallReport, stop: int) -> int | None:
    first = reading.layout.sentences[report.sentence].first
    return next((i for i in range(first, stop) if reading.tokens.folds[i] in _JOINING), None)


def _pair_before(reading: Reading, number: int) -> tuple[Person, ...]:
    """Return the two leaders or ministers of two states whom the last sentence with more than one names."""
    for found in reversed(reading.actors[max(0, number - _BEFORE) : number]):
        pair = tuple(dict.fromkeys(p for a in found for p in a.people if _may_call(p)))
        if len(pair) >= _TWO:
            return pair if len(pair) == len({p.side for p in pair}) == _TWO else ()
    return ()


def _may_call(person: Person) -> bool:
    """Tell whether somebody is a leader or the minister of a portfolio abroad, and no minister who tells of the call."""
    ranked = person.role in PRINCIPAL or (person.role is None and person.holder is not None)
    return person.strong and person.side is not None and ranked and person.role != "other_minister"
