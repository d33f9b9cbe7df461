"""Find who writes of a call in a post or statement without naming himself: "“Had a phone call with X. We spoke of grain,” Y wrote"."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_OPENING = frozenset("had held have just spoke spoken talked received got took phoned called another".split())
_BEFORE = 2  #: tokens of a quotation ahead of a report: "Have just"
_BEHIND = 2  #: sentences of a quotation behind the report


def writer(reading: Reading, report: CallReport) -> Person | None:
    """Return the leader or minister in whose quoted words a report stands that opens with its verb."""
    folds = reading.tokens.folds
    quotation = reading.quotation_at(report.first)
    if quotation is None or report.first - quotation.first > _BEFORE:
        return None
    if folds[quotation.first] not in _OPENING:
        return None
    sentences = reading.layout.sentences
    for number in range(report.sentence, min(len(sentences), report.sentence + _BEHIND + 1)):
        if sentences[number].first > quotation.last + 1:
            break
        for predicate in reading.predicates[number]:
            subject = predicate.subject
            if not predicate.speech or subject is None or len(subject.people) != 1:
                continue
            outside = subject.first >= quotation.last or subject.last <= quotation.first
            person = subject.people[0]
            if (
                outside
                and person.side is not None
                and (person.role in PRINCIPAL or person.holder is not None)
            ):
                return person
    return None
