"""Tell an earlier call that a text mentions from one that it reports."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.datingcalls import after_days, only_after
from toolkit.extract.calls.longpast import (
    PERFECT,
    in_month_before,
    long_ago,
    not_since,
    of_month_gone,
    of_this_week,
    sums_up,
)
from toolkit.extract.calls.pages import in_chronology
from toolkit.extract.calls.recalled import is_background
from toolkit.extract.calls.repeated import is_of_year_past, is_repeated
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.times import is_dated, of_office
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_RECALLING = frozenset(
    "recalling recalled since followed following referred referring cited citing invoked invoking promises".split()
)
_BEFORE = frozenset(("previously", "formerly"))
_UNITS = frozenset(
    "hour hours day days week weeks month months year years minutes shortly soon just immediately".split()
)


def is_past(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report speaks of an earlier call: "who had spoken with", "days after X rang Y", "last month"."""
    sentence = reading.layout.sentences[report.sentence]
    if not report.past and in_chronology(reading, report):
        return False
    if (
        (report.past and report.status != "denied")
        or reading.tokens.folds[sentence.first] in _BEFORE
        or is_repeated(reading, report)
        or reading.tokens.folds[report.first - 1] == "since"  # "the first visit since X rang Y in May"
        or reading.tokens.folds[report.first - 2 : report.first]
        == ["last", "time"]  # "the last time X rang Y"
        or _is_as_said(reading, report)
        or only_after(reading, report)
        or after_days(reading, report, sentence.first)
        or not_since(reading, report)
        or long_ago(reading, report)
        or sums_up(reading, report)
        or is_of_year_past(reading, report)
    ):
        return True
    if _is_recalled(reading, report) or of_month_gone(reading, report) or is_background(reading, report):
        return True
    if _told_earlier(reading, report):
        return True
    perfect = _perfect(reading, report)
    if perfect is not None:
        if report.status in ("denied", "cancelled"):
            return (
                False  # "denied that any call had taken place between X and Y", "had been expected to speak"
            )
        of_noun = report.rule == "call.noun" and report.medium_at is not None
        inside = of_noun and report.medium_at is not None and perfect.first > report.medium_at[1]
        if _had_that_day(reading, report, perfect) or _says_who_rang(report) or _had_similar(reading, report):
            return False
        if _told_caller(reading, report, perfect):
            return False
        if (
            "already" in reading.tokens.folds[perfect.group : perfect.last + 1]
            and report.sentence > reading.layout.body
        ):
            return True  # "Berg had talked already with the leaders of Peru and Ghana"
        told = _told(perfect) or _said_before(reading.tokens.folds, sentence.first, report.first)
        told = told or _is_claimed(reading, report)
        return perfect.relative or inside or not told  # "the call that he had received from him"
    folds = reading.tokens.folds
    if report.rule in ("call.noun", "call.in") and (
        _follows_up(folds, sentence.first, report) or _after_one_ago(reading, report)
    ):
        return True
    return bool(
        sentence.paragraph >= reading.layout.title
        and report.rule in ("call.noun", "call.named")
        and not _is_of_call_told(reading, report, sentence.first)
        and not _RECALLING.isdisjoint(folds[sentence.first : report.first])
        and (folds[sentence.first] in _RECALLING or not of_this_week(reading, report))
    )


def _is_claimed(reading: Reading, report: CallReport) -> bool:
    """Tell whether a lead is about a claim of a call: "rejected the channel's claim that X had telephoned Y"."""
    before = reading.tokens.folds[report.first - 2 : report.first]
    return report.sentence <= reading.layout.body + 1 and before[-1:] == ["that"] and before[0] in _CLAIMS


_CLAIMS = frozenset("claim claims report reports allegation allegations assertion rumour rumor".split())


def _is_as_said(reading: Reading, report: CallReport) -> bool:
    """Tell whether what was said in a call is only repeated: "As X said in her phone call with Y earlier this month, …"."""
    led = reading.tokens.folds[report.first - 1 : report.first] == ["as"]
    return led and report.rule == "call.in" and report.sentence > reading.layout.body


def _is_of_call_told(reading: Reading, report: CallReport, first: int) -> bool:
    """Tell whether "following the call" opens the sentence behind those that tell of it."""
    opening = reading.tokens.folds[first : first + 2]
    return (
        report.rule == "call.named"
        and opening in (["following", "the"], ["following", "their"])
        and reading.layout.body < report.sentence <= reading.layout.body + _LEAD
    )


def _told_earlier(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is what somebody had told before: "The palace had earlier confirmed that X rang Y"."""
    folds = reading.tokens.folds
    return report.sentence > reading.layout.body and any(
        p.speech
        and p.last <= report.first
        and p.complement[0] <= report.first < p.complement[1]
        and "had" in folds[p.group : p.first]
        and not _PREVIOUSLY.isdisjoint(folds[p.group : p.first])
        for p in reading.predicates[report.sentence]
    )


_PREVIOUSLY = frozenset(("earlier", "previously", "already", "before"))


def is_news_behind(reading: Reading, report: CallReport) -> bool:
    """Tell whether what somebody had discussed in a call stands right behind the lead of a text that tells of no other: "He had discussed it in a phone call with Y"."""
    if report.rule != "call.in" or report.past or report.status is not None or len(report.people) < 2:
        return False
    if report.sentence > reading.layout.body + 1 or report.medium not in FIRM:
        return False
    if is_background(reading, report):
        return False
    perfect = _perfect(reading, report)
    return perfect is not None and not perfect.relative and not long_ago(reading, report)


def _had_that_day(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether an office tells of a call before the one that it reports: "The Minister had spoken by phone to X yesterday"."""
    if perfect.relative or report.medium not in FIRM or report.rule == "call.noun":
        return False
    if not of_office(reading):
        return _opens_with_day(reading, report)
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    led = not _LED.isdisjoint(folds[max(sentence.first, report.first - 3) : report.first])
    return not led and is_dated(reading, report)


def _opens_with_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with a day of this week and a call of two leaders: "On Thursday evening, X had received a call from Y"."""
    layout, folds = reading.layout, reading.tokens.folds
    sentence = layout.sentences[report.sentence]
    chiefs = len(report.people) == _PAIR and all(p.strong and p.role in PRINCIPAL for p in report.people)
    return (
        chiefs
        and layout.paragraphs[sentence.paragraph].first == sentence.first
        and folds[sentence.first] == "on"
        and folds[sentence.first + 1] in words().weekdays
        and report.first - sentence.first <= _DAY
        and is_dated(reading, report)
    )


_PAIR = 2
_DAY = 5  #: tokens of "On Thursday evening,"


def _had_similar(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text adds a call like its own: "had received a similar call from Y"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    led = reading.tokens.folds[max(report.first, noun - 2) : noun]
    return report.sentence > reading.layout.body and len(report.people) > 1 and "similar" in led


def _says_who_rang(report: CallReport) -> bool:
    """Tell whether a report only says which of the two had placed the call: "it was the Peruvian president who had phoned"."""
    return report.rule == "call.rang" and report.people == report.callers and len(report.people) == 1


def _told_caller(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether the lead says what somebody told who rang him: "X assured Y, who had phoned him, that the port was open"."""
    if report.rule != "call.rang" or not perfect.relative or report.sentence > reading.layout.body + 1:
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    caller = next(
        (
            a
            for a in reading.actors[report.sentence]
            if a.people == report.callers and a.last <= perfect.group
        ),
        None,
    )
    if caller is None or "who" not in folds[caller.last : perfect.group + 1]:
        return False
    return any(
        (p.speech or p.lemma in _TELLING)
        and p.tense == "past"
        and p.subject is not None
        and not set(p.subject.people).isdisjoint(report.people)
        and sentence.first <= p.last <= caller.first <= p.last + _TITLE
        for p in reading.predicates[report.sentence]
    )


_TELLING = frozenset(("thank", "assure", "inform", "brief", "promise", "congratulate"))
_TITLE = 4  #: tokens of "the Peruvian president" before a name


_LED = frozenset(("after", "since", "that", "when", "as", "which", "where"))


def _follows_up(folds: list[str], first: int, report: CallReport) -> bool:
    """Tell whether the call is what is followed up: "to follow up on the 7 December call between X and Y"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    before = folds[max(first, noun - 9) : noun]
    return "up" in before and any(
        before[i : i + 3] in (["follow", "up", "on"], ["following", "up", "on"], ["followed", "up", "on"])
        for i in range(len(before))
    )


def _after_one_ago(reading: Reading, report: CallReport) -> bool:
    """Tell whether what came after a call of days ago is told below the lead: "the visit follows a call with X a week ago"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if report.medium_at is None or report.sentence <= reading.layout.body + 1:
        return False
    led = folds[max(sentence.first, report.medium_at[0] - _LED_BY) : report.medium_at[0]]
    behind = folds[report.last : min(sentence.last, report.last + _AGO)]
    return not _FOLLOWING.isdisjoint(led) and "ago" in behind and not _DAYS.isdisjoint(behind)


_LED_BY = 4  #: tokens of "following a phone"
_AGO = 4  #: tokens of "two weeks ago"
_FOLLOWING = frozenset(("following", "after", "follows", "followed"))
_DAYS = frozenset(("days", "week", "weeks", "month", "months", "year", "years"))


def _perfect(reading: Reading, report: CallReport) -> Predicate | None:
    """Return the verb of a report where it stands in the pluperfect: "had spoken"."""
    folds = reading.tokens.folds
    for predicate in reading.predicates[report.sentence]:
        if (
            report.first <= predicate.first < report.last
            and "had" in folds[predicate.group : predicate.first]
            and not (predicate.lemma in _ASKING and report.rule == "call.noun")
        ):
            return predicate
    first = report.first
    opening = reading.layout.sentences[report.sentence].first
    if (
        "had" in folds[max(opening, first - 2) : first]
    ):  # "had earlier phoned X", with the subject out of reach
        return next((p for p in reading.predicates[report.sentence] if p.first >= first), None)
    return None


_ASKING = frozenset(("request", "ask", "seek", "propose", "suggest", "initiate"))  #: of what took place later


def _told(predicate: Predicate) -> bool:
    """Tell whether somebody says so: "she said that she had spoken with him" reports the call."""
    return any(p.speech for p in predicate.ancestors())


def _said_before(folds: list[str], first: int, at: int) -> bool:
    """Tell whether a word of saying leads to a report: "statements saying the two had spoken"."""
    return not _SAYING.isdisjoint(folds[max(first, at - _SAID) : at])


_SAID = 5  #: tokens from "saying" to "had spoken"
_SAYING = frozenset(
    "saying said says announcing announced confirming confirmed emerged transpired known revealed learned learnt".split()
)


def _is_recalled(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report behind the lead only dates itself by another event or a month gone by: "hours after the vote"."""
    sentence = reading.layout.sentences[report.sentence]
    opening = reading.layout.body
    if (
        report.sentence > opening
        and reading.day is not None
        and report.status != "planned"
        and in_month_before(reading, report, sentence.last)
    ):
        return True
    if report.sentence <= opening + _LEAD or reading.home is not None:
        return False
    folds = reading.tokens.folds
    if folds[sentence.first] == "since" and not PERFECT.isdisjoint(folds[sentence.first : report.last]):
        return True  # "Since his election, X has spoken with Y"
    if folds[sentence.first : sentence.first + 2] == ["this", "week"]:
        return True  # "This week, X had two phone calls with Y", in a report of a call of its own
    after = folds[report.last : min(sentence.last, report.last + 4)]
    if any(after[i] in _UNITS and after[i + 1] == "after" for i in range(len(after) - 1)):
        return not of_this_week(reading, report)
    return False


_LEAD = 2  #: sentences of the body behind the first
