"""Calls that only date something: "two days after X rang Y", "when they spoke in May", "had accepted only after X phoned"."""

from toolkit.extract.calls.longpast import of_this_week
from toolkit.extract.calls.report import CallReport, reports_of
from toolkit.extract.calls.tellingdays import SOON
from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

_DAY = 5  #: tokens of "since late Monday, when"
_REACH = 12  #: tokens over which "days after" governs the clause that it opens
_UNITS = frozenset(
    "hour hours day days week weeks month months year years minutes shortly soon just immediately".split()
)
_LEAD = 2  #: sentences of the body behind the first


def only_after(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call below the lead only tells what came first: "had accepted only after X telephoned Y"."""
    return report.sentence > reading.layout.body + 1 and reading.tokens.folds[
        report.first - 2 : report.first
    ] == ["only", "after"]


def leads_to_another(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call only says what came before the one of others that its sentence reports: "After the Premier's call to X on Monday, the Minister spoke to Y"."""
    first = reading.layout.sentences[report.sentence].first
    opening = reading.tokens.folds[first : first + len(_IN_THE_WAKE)]
    if report.rule not in ("call.noun", "call.in", "call.by-way") or not (
        opening[0] in ("after", "following") or opening == _IN_THE_WAKE
    ):
        return False
    own = set(report.people)
    return len(own) > 1 and any(
        r.sentence == report.sentence
        and r.first >= report.last
        and len(r.people) > 1
        and own.isdisjoint(r.people)
        for r in reports_of(reading)
    )


_IN_THE_WAKE = ["in", "the", "wake", "of"]


def after_days(reading: Reading, report: CallReport, first: int) -> bool:
    """Tell whether a report stands in a clause that only dates something: "two days after X rang Y", "when they spoke in May"."""
    folds = reading.tokens.folds
    if report.first > first and folds[report.first - 1] == "when":
        before = folds[max(first, report.first - _DAY) : report.first]
        if folds[first : report.first] == ["that", "was", "when"]:
            return False  # "That was when X ended a call with Y"
        if folds[report.first].endswith("ing") or not words().weekdays.isdisjoint(before):
            return False  # "made the remarks when holding a call", "after Monday, when X rang Y"
        if _is_occasion(reading, report):
            return False
        return not (of_this_week(reading, report) or _is_of_day_told(reading, report))
    if report.sentence > reading.layout.body and _had_emerged(folds, first, report.first):
        return True
    after = token_of_after(reading, report)
    if after is not None and folds[after - 1] in _LONG:
        return True
    if _is_before_it(reading, report, first):
        return True
    if after is not None and _is_news_of_sentence(reading, report, after):
        return False
    for at in range(report.first, max(first, report.first - _REACH), -1):
        if folds[at] == "after" and at < report.first:
            return at - 1 >= first and _is_count(folds, at)
        if folds[at] in (",", ";", "that") and at < report.first:
            return False
    return False


def _is_of_day_told(reading: Reading, report: CallReport) -> bool:
    """Tell whether it was on the day of the news: "gave her word when the two talked on the phone that day"."""
    behind = reading.tokens.folds[report.last : report.last + _DAY]
    lead = reading.layout.place(report.sentence) <= _OPENING
    return lead and any(behind[i : i + 2] in _SAME_DAY for i in range(len(behind)))


_OPENING = 3  #: sentences of the body
_SAME_DAY = (
    ["that", "day"],
    ["same", "day"],
    ["that", "morning"],
    ["that", "afternoon"],
    ["that", "evening"],
)


def _is_before_it(reading: Reading, report: CallReport, first: int) -> bool:
    """Tell whether a call is only what the text's own came after: "The conversation, which lasted an hour, took place after X rang Y"."""
    folds = reading.tokens.folds
    if report.sentence <= reading.layout.body or folds[report.first - 1] != "after":
        return False
    came = folds[report.first - 2] in ("came", "comes", "place")
    return came and not CALL_WORDS.isdisjoint(folds[first : first + _OWN_CALL])


_OWN_CALL = 4  #: tokens of "The long telephone conversation"


def _had_emerged(folds: list[str], first: int, at: int) -> bool:
    """Tell whether a call is part of what had come out before the news: "Hours after it emerged that he waited while X rang Y, the palace"."""
    after = next((i for i in range(first, first + _LEAD_IN) if folds[i] == "after"), None)
    told = after is not None and folds[after + 1] == "it" and _is_count(folds, after)
    return told and after is not None and after < at and "," not in folds[after:at]


_LEAD_IN = 4  #: tokens of "Just hours after"


def token_of_after(reading: Reading, report: CallReport) -> int | None:
    """Return the "after" of "a day after speaking by phone with X" right before a report, or before its verb or noun."""
    folds = reading.tokens.folds
    first = reading.layout.sentences[report.sentence].first
    if report.first > first and folds[report.first - 1] == "after":
        return report.first - 1 if _is_count(folds, report.first - 1) else None
    start = report.first if report.medium_at is None else max(report.first, report.medium_at[0])
    if report.rule == "call.spoke" and start >= report.last:
        start = report.first  # "X and Y spoke on Friday, two days after a call had been put off"
    for at in range(start, max(first, start - _NEAR), -1):
        if folds[at] == "after":
            return at if _is_count(folds, at) else None
        if folds[at] in (",", ";", "that"):
            break
    if report.rule != "call.spoke":
        return None
    spoken = (i for i in range(report.first + 2, report.last - 1) if folds[i] == "after")
    return next((i for i in spoken if _is_count(folds, i) and folds[i + 1].endswith("ing")), None)


def _is_count(folds: list[str], after: int) -> bool:
    """Tell whether a length stands before "after": "two days after", not "agreed to meet next week after"."""
    return folds[after - 1] in _UNITS and folds[after - 2] not in _CALENDAR


_CALENDAR = frozenset(("next", "this", "last", "coming", "same", "that"))


def _is_occasion(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text tells in its lead what somebody said when he was rung: "X voiced concern when Y telephoned him"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    if folds[first] in ("this", "it") and folds[first + 1 : report.first - 1] in _AGREED:
        return len(report.people) > 1  # "This was agreed when X and Y talked on the telephone"
    if report.rule != "call.rang" or report.sentence > reading.layout.body + _LEAD or len(report.people) < 2:
        return False
    return any(
        p.first < report.first
        and not p.relative
        and p.tense == "past"
        and p.subject is not None
        and not set(p.subject.people).isdisjoint(report.people)
        and "had" not in reading.tokens.folds[p.group : p.first]
        for p in reading.predicates[report.sentence]
    )


_AGREED = (["was", "agreed"], ["was", "decided"], ["was", "discussed"], ["was", "stated"])
_NEAR = 8  #: tokens of "after he spoke by"
_LONG = frozenset("week weeks month months year years".split())


def _is_news_of_sentence(reading: Reading, report: CallReport, after: int) -> bool:
    """Tell whether a lead that says what somebody does a day after a call is all that tells of that call."""
    layout, folds = reading.layout, reading.tokens.folds
    opening = layout.body
    day_after = folds[after - 2 : after] in (["a", "day"], ["one", "day"])
    soon = (folds[after - 1] in SOON or day_after) and bool(
        report.group
    )  # "shortly after the two leaders spoke by phone"
    if report.sentence != opening or (len(report.people) < 2 and not soon):
        return False
    sentence = layout.sentences[opening]
    others = (*folds[sentence.first : after - 1], *folds[report.last : sentence.last])
    return _OF_CALLS.isdisjoint(others)


_OF_CALLS = frozenset(
    """phone phones phoned telephone telephoned call calls called spoke speaks speak talks talked rang conversation conversations
    videoconference met meets meeting""".split()
)
