"""Complete a report that names one end of the line by who tells of it: "X said a call with Y had been useful"."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.posted import writer
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_RULES = frozenset(("call.noun", "call.spoke", "call.held", "call.in"))
_OPEN = 4  #: tokens before a noun in which words may say that there was no call yet
_AFTER = 5  #: tokens behind what a report names up to "would"
_OPENING = (
    10  #: tokens from an opening phrase to the subject: "Speaking by phone with X late on Monday, Y said"
)
# A call that is wished for, ruled out or thought of.
_NOT_HAD = frozenset(
    """would could should might may can if unless no without ruled rule refused refuse declined decline rejected reject
    refusing refuses ignoring ignored rejecting avoiding dodging awaiting waiting want wants wanted need needs needed suggested proposed seek seeks possible potential any ready willing open for""".split()
)


_SUPPOSED = frozenset("would could should might may can if unless".split())


def completed(reading: Reading, report: CallReport) -> CallReport:
    """Return a report with the one who speaks of it at the other end, where one end is open and nobody else can be meant."""
    if len(report.people) + len(report.sides) != 1 or report.rule not in _RULES:
        return report
    if report.group:
        return _completed_by_several(reading, report)
    if report.rule == "call.noun" and report.callers == report.people:
        return report  # "he would not speak of X's phone calls"
    author = writer(reading, report) if report.status in (None, "held") else None
    if (
        author is not None
        and author not in report.people
        and author.side not in {p.side for p in report.people}
    ):
        return report._replace(people=(author, *report.people), callers=(author,))
    if (
        report.medium in (None, "talk")
        or report.status in ("denied", "cancelled")
        or _not_had(reading, report)
    ):
        return report
    taken = {p.side for p in report.people} | set(report.sides)
    found = [p for p in _tellers(reading, report) if p.side not in taken and p not in report.people]
    found = found or [p for p in _of_message(reading, report) if p.side not in taken]
    if None in taken or len(set(found)) != 1:
        return report
    return report._replace(people=(found[0], *report.people), callers=(found[0],))


def _of_message(reading: Reading, report: CallReport) -> list[Person]:
    """Return who said what a sentence takes up: "X told her counterpart that … The message was delivered in a call with Y"."""
    sentence, folds = reading.layout.sentences[report.sentence], reading.tokens.folds
    opening = folds[sentence.first : min(sentence.first + 3, report.first)]
    if opening[:1] not in (["the"], ["his"], ["her"], ["that"], ["this"], ["these"], ["those"]):
        return []
    if _MESSAGES.isdisjoint(opening) or report.sentence == reading.layout.body:
        return []
    told = next((p for p in reading.predicates[report.sentence - 1] if p.subject is not None), None)
    spoke = told is not None and (told.speech or told.kind in ("promise", "propose", "offer"))
    return [*told.subject.people] if told is not None and told.subject is not None and spoke else []


_MESSAGES = frozenset(
    """message messages warning assurance assurances pledge promise appeal plea remark remarks comment comments offer request invitation
    proposal condolences congratulations news""".split()
)


def _completed_by_several(reading: Reading, report: CallReport) -> CallReport:
    """Return a report with the several who say of themselves that they had a call each: "X and Y said they held calls with Z"."""
    folds = reading.tokens.folds
    if folds[report.first] != "they":
        return report
    for p in reading.predicates[report.sentence]:
        subject = p.subject
        if (
            subject is None
            or not p.complement[0] <= report.first < p.complement[1]
            or len(subject.people) < 2
        ):
            continue
        people = subject.people
        if not set(people) & set(report.people) and all(q.side not in report.sides for q in people):
            return report._replace(people=(*people, *report.people), callers=people, group=False)
    return report


def _not_had(reading: Reading, report: CallReport) -> bool:
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    before = folds[max(sentence.first, noun - _OPEN) : noun]
    behind = folds[report.last : min(sentence.last, report.last + _AFTER)]
    return not _NOT_HAD.isdisjoint(before) or not _SUPPOSED.isdisjoint(behind)


def _posting(reading: Reading, report: CallReport) -> tuple[Person, ...]:
    """Return who opens a sentence and is quoted after a colon: "X on Monday: “Just spoke with Y”"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    for actor in reading.actors[report.sentence]:
        if actor.kind == "person" and actor.last < report.first and len(actor.people) == 1:
            after = folds[actor.last : min(report.first, actor.last + 4)]
            person = actor.people[0]
            if ":" in after and person.side is not None and actor.first - sentence.first < _OPENING:
                return (person,) if person.role in PRINCIPAL or person.holder is not None else ()
    return ()


def _tellers(reading: Reading, report: CallReport) -> list[Person]:
    """Return the leaders and ministers whose words or deeds a sentence tells, in whose clause the report stands."""
    found: list[Person] = [*_posting(reading, report)]
    opening = reading.layout.sentences[report.sentence].first
    for p in reading.predicates[report.sentence]:
        subject = p.subject
        if subject is None or p.passive or len(subject.people) != 1:
            continue
        person = subject.people[0]
        if person.side is None or not (person.role in PRINCIPAL or person.holder is not None):
            continue
        governs = p.complement[0] <= report.first < p.complement[1]
        led = subject.first >= report.last and subject.first - report.last <= _OPENING
        led = (
            led
            and report.first - opening <= 2 * _OPENING
            and "," in reading.tokens.folds[report.last : subject.first]
        )
        inside = p.first < report.first and not p.that
        if governs or led or inside:
            found.append(person)
    return found
