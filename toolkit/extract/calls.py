"""Decide which calls a document reports: one record each, with its people, medium and status.

The lead decides: a call that only stands further down, or in another time, is mentioned and not reported.
"""

import re
from typing import NamedTuple

from toolkit.extract.attribution import Step
from toolkit.extract.callreports import CallReport, find_reports
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_LEAD = 8  #: sentences of the body in which a first report must stand
_HOME_ROLES = frozenset(("legislator", "governor", "mayor"))
_IN_PERSON = re.compile(
    r"\b(?:in-person|in person|face-to-face|at the (?:white house|kremlin|élysée)|welcomed|hosted|arrived|received .{0,60} (?:at|in) "
    r"|courtesy call|paid a (?:courtesy )?(?:call|visit)|calls on|visit(?:s|ed)? |on the sidelines|met (?:today )?with|working lunch)\b",
    re.IGNORECASE,
)


class Call:
    """One call while its facts are gathered; `people` are in order of appearance, hub first."""

    __slots__ = ("accompanying", "assertions", "callers", "first_sentence", "initiator", "medium", "people", "reports", "sentences", "sides", "status")

    def __init__(self, report: CallReport) -> None:
        self.people: list[Person] = list(report.people)
        self.callers: list[Person] = list(report.callers)
        self.sides: list[str] = list(report.sides)
        self.status = report.status
        self.medium = report.medium
        self.reports: list[CallReport] = [report]
        self.initiator = report.initiator
        self.first_sentence = report.sentence
        self.sentences: set[int] = set()
        self.accompanying: list[Person] = []
        self.assertions: list[tuple[tuple[Step, ...], bool]] = []  #: who says that it took place, or denies it

    def absorb(self, report: CallReport) -> None:
        """Take a further report of the same call in."""
        self.reports.append(report)
        self.people += [p for p in report.people if p not in self.people]
        self.sides += [s for s in report.sides if s not in self.sides]
        self.callers += [p for p in report.callers if p not in self.callers]
        if self.initiator is None:
            self.initiator = report.initiator

    def all_sides(self) -> tuple[str, ...]:
        """Return the sides on the call, known ones only, sorted."""
        return tuple(sorted({p.side for p in self.people if p.side} | set(self.sides)))


class Detection(NamedTuple):
    """The calls of a document, or the reason why there is none."""

    calls: tuple[Call, ...]
    reason: str


def find_calls(reading: Reading) -> Detection:
    """Return the calls that a document reports, in order of appearance."""
    title, body = _reports(reading)
    if not title and not body:
        return Detection((), "no word of a call between officials")
    usable = [r for r in (*title, *body) if not _past(reading, r)]
    if not usable:
        return Detection((), "a call is mentioned as past only")
    calls = _group(reading, usable, {r.sentence for r in title})
    kept: list[Call] = []
    reason = "a call is named, but not who was on it"
    for call in calls:
        why = _unfit(reading, call)
        if why is None:
            kept.append(call)
        else:
            reason = why
    if not kept:
        return Detection((), reason)
    return Detection(tuple(kept), "")


def _reports(reading: Reading) -> tuple[list[CallReport], list[CallReport]]:
    title: list[CallReport] = []
    body: list[CallReport] = []
    for number, sentence in enumerate(reading.layout.sentences):
        found = find_reports(reading, number)
        (title if sentence.paragraph < reading.layout.title else body).extend(found)
    return title, body


def _past(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report speaks of an earlier call: "who had spoken with", "the previous call", "last month"."""
    if report.past:
        return True
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[report.sentence]
    before = folds[max(sentence.first, report.first - 4) : report.first + 3]
    if "had" in folds[report.first : report.last] or "had" in before[-3:]:
        governed = any(p.speech and p.complement[0] <= report.first < p.complement[1] for p in reading.predicates[report.sentence])
        if ("who" in before or "which" in before) or not governed:
            at = folds.index("had", max(sentence.first, report.first - 4)) if "had" in folds[max(sentence.first, report.first - 4) : report.last] else None
            after = folds[at + 1] if at is not None and at + 1 < len(folds) else ""
            return after not in ("a", "an", "the", "his", "her", "another", "separate", "two", "three", "phone", "telephone", "their", "in-depth", "extensive", "long", "video", "telephonic", "conversation", "conversations", "talks", "detailed", "productive", "very", "good")
    if reading.layout.sentences[report.sentence].paragraph >= reading.layout.title and any(
        folds[i] in ("recalling", "recalled", "since", "followed", "following") for i in range(sentence.first, report.first)
    ) and report.rule in ("call.noun", "call.named"):
        return True
    return False


def _group(reading: Reading, reports: list[CallReport], title: set[int]) -> list[Call]:
    calls: list[Call] = []
    order = sorted(reports, key=lambda r: (r.sentence in title, r.sentence, r.first))
    for report in order:
        for part in _split_separate(reading, report):
            _place(reading, calls, part, in_title=report.sentence in title)
    return calls


def _split_separate(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "spoke separately with X and Y" into one report each."""
    sentence = reading.layout.sentences[report.sentence]
    following = reading.layout.sentences[min(report.sentence + 1, len(reading.layout.sentences) - 1)]
    folds = reading.tokens.folds[sentence.first : following.last if following.paragraph == sentence.paragraph else sentence.last]
    others = [p for p in report.people if p not in report.callers]
    if len(others) < 2 or not ("separately" in folds or "separate" in folds or "respectively" in folds):
        return [report]
    own = reading.tokens.folds[sentence.first : sentence.last]
    if "separately" not in own and "separate" not in own and "separate" in folds and "calls" not in folds:
        return [report]
    return [report._replace(people=(*report.callers, p), sides=(), separate=True) for p in others]


def _place(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    mine = set(report.people)
    if not mine and not report.sides:
        if calls and (report.group or report.rule == "call.named"):
            target = calls[-1]
            target.reports.append(report)
            if target.medium is None or (report.medium in ("video", "secure_line") and target.medium in ("phone", "talk", None) and report.rule != "call.named"):
                target.medium = report.medium or target.medium
        elif report.group and not calls and report.rule != "call.named":
            call = Call(report)
            call.people = _principals_before(reading, report.sentence)
            if len(call.people) == 2:  # noqa: PLR2004 - "the two leaders"
                calls.append(call)
        return
    for call in calls:
        known = set(call.people)
        if mine and (mine <= known or known <= mine) and not (report.separate and mine != known and len(known) > 1):
            if report.status is None and call.status is not None and not in_title:
                call.status = None if call.status in ("planned",) else call.status
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        if not mine and report.sides and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            call.medium = _medium(call.medium, report.medium)
            return
    if calls and in_title:
        call = max(calls, key=lambda c: len(mine & set(c.people)))
        if mine & set(call.people):
            call.absorb(report._replace(people=tuple(p for p in report.people if p in call.people or p.side not in (None, *call.all_sides()))))
            call.medium = _medium(call.medium, report.medium)
        return
    shared = [c for c in calls if mine & set(c.people)]
    if calls and not shared and report.sentence > _LEAD:
        return
    if shared and not report.separate and report.rule in ("call.noun", "call.named") and len(mine) == 1:
        shared[0].reports.append(report)
        return
    if shared and report.status is None and report.rule in ("call.spoke",) and report.medium is None and report.sentence > _LEAD:
        return
    calls.append(Call(report))


_PRINCIPAL = frozenset(("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "monarch", "organisation_head", "vice", "other_minister"))


def _principals_before(reading: Reading, number: int) -> list[Person]:
    """Return the leaders or ministers named up to a sentence, for "the two ministers"."""
    seen: list[Person] = []
    for found in reading.actors[: number + 1]:
        for actor in found:
            for person in actor.people:
                if person not in seen and person.strong and person.side is not None and (person.role in _PRINCIPAL or person.holder is not None):
                    seen.append(person)
    return seen


def _medium(old: str | None, new: str | None) -> str | None:
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)


def _unfit(reading: Reading, call: Call) -> str | None:
    """Return why a candidate is no call to record, or None."""
    lead = min(r.sentence for r in call.reports)
    opening = 1 if reading.layout.title else 0
    if lead > _LEAD + opening and call.first_sentence > _LEAD + opening:
        return "a call is mentioned outside the lead only"
    firm = any(r.medium not in (None, "talk") for r in call.reports)
    parties = {p.side for p in call.people if p.side} | set(call.sides)
    unknown = [p for p in call.people if p.side is None]
    if len(call.people) + len(call.sides) < 2:
        home = reading.home
        if not (call.people and firm and home is not None and home not in parties and parties):
            return "a call is named, but not who was on both ends"
    if any(p.role in _HOME_ROLES for p in unknown):
        return "a call within one state"
    if len(parties) < 2 and not unknown and not (reading.home and reading.home not in parties):
        return "a call within one state"
    if not firm and not _plainly_spoke(reading, call):
        return "a conversation without a word of a call"
    if _met_in_person(reading, call):
        return "a meeting in person"
    _ = words
    return None


def _plainly_spoke(reading: Reading, call: Call) -> bool:
    """Tell whether "spoke with" alone stands in the opening of an official text."""
    opening = 1 if reading.layout.title else 0
    return any(r.rule == "call.spoke" and r.sentence <= opening + 3 and len(r.people) + len(r.sides) >= 2 for r in call.reports)


def _met_in_person(reading: Reading, call: Call) -> bool:
    """Tell whether the title says that they met, and nothing in it names a call."""
    if not reading.layout.title:
        return False
    title = reading.layout.paragraphs[0]
    heading = reading.text(title.first, title.last)
    if any(r.sentence == 0 and r.medium not in (None, "talk") for r in call.reports):
        return False
    if re.search(r"\b(?:meeting|meets|visit|travel|bilateral)\b", heading, re.IGNORECASE) and not re.search(
        r"\b(?:call|calls|phone|telephone|video|virtual|virtually|speaks?|spoke|conversation)\b", heading, re.IGNORECASE
    ):
        first = min((r for r in call.reports), key=lambda r: r.sentence)
        return first.medium in (None, "talk") or first.sentence > 2
    first_sentence = reading.layout.sentences[min(1, len(reading.layout.sentences) - 1)]
    return bool(_IN_PERSON.search(reading.text(first_sentence.first, first_sentence.last))) and min(
        r.sentence for r in call.reports if r.medium not in (None,) or True
    ) > 2
