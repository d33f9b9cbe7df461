"""Tell calls that are only told again: to others, at the time, as what was said in them or as what their day had brought."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading


def is_as_said(reading: Reading, report: CallReport) -> bool:
    """Tell whether what was said in a call is only repeated: "As X said in her phone call with Y earlier this month, …"."""
    led = reading.tokens.folds[report.first - 1 : report.first] == ["as"]
    return led and report.rule == "call.in" and report.sentence > reading.layout.body


def is_told_of(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call is only what others are told of: "updated the leaders on the call she had held with X"."""
    folds, at = reading.tokens.folds, report.medium_at
    if at is not None and any(
        folds[i : i + 2] == ["what", "had"] and folds[i + 2] in ("passed", "happened")
        for i in range(report.first, at[0])
    ):
        return True  # "told the party leaders what had passed in his conversation with Y"
    if (
        at is not None
        and "what" in folds[report.first - 2 : report.first]
        and "had" in folds[report.first : at[0]]
    ):
        return True  # "in continuation of what the Amir and X had discussed in their call"
    if at is None or _TELLING.isdisjoint(folds[report.first : at[0]]):
        return False
    whose = at[1] + (folds[at[1]] == "that")
    held = folds[whose] in _WHO and folds[whose + 1] == "had" and folds[whose + 2] in _HELD
    return held and not _ON.isdisjoint(folds[max(report.first, at[0] - _OF_CALL) : at[0]])


_TELLING = frozenset(("updated", "briefed", "informed", "debriefed", "told"))


_WHO = frozenset(("he", "she", "they", "it"))


_HELD = frozenset(("held", "had", "made", "placed"))


_ON = frozenset(("on", "about", "of"))


_OF_CALL = 4  #: tokens of "on the long phone"


def was_told_then(reading: Reading, report: CallReport) -> bool:
    """Tell whether it was told of at the time, below a lead of something else: "…, the ministry said at the time"."""
    sentence = reading.layout.sentences[report.sentence]
    if report.sentence <= reading.layout.body or "time" not in reading.layout.words[report.sentence]:
        return False
    behind = reading.tokens.folds[report.last : sentence.last]
    then = ["said", "at", "the", "time"]
    return any(behind[i : i + len(then)] == then for i in range(len(behind)))


def was_on_day_of(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call is recalled by what else its day brought: "“We spoke on the phone the day he was elected,” she said"."""
    behind = reading.tokens.folds[report.last : report.last + _THE_DAY]
    if report.sentence <= reading.layout.body or behind[:1] != ["the"] or len(behind) < _THE_DAY:
        return False
    return behind[1] in ("day", "night", "morning", "evening", "week") and behind[2] in _WHOSE_DAY


_THE_DAY = 3  #: tokens of "the day he"


_WHOSE_DAY = frozenset(("he", "she", "they", "i", "we"))


def dates_back(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call is said to be an old one: "his conversation with X, which some took for a recent one, dates back to May"."""
    if "back" not in reading.layout.words[report.sentence]:
        return False
    behind = reading.tokens.folds[report.last : reading.layout.sentences[report.sentence].last]
    return any(behind[i : i + 2] in (["dates", "back"], ["dated", "back"]) for i in range(len(behind) - 1))


def told_earlier(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is what somebody had told before: "The palace had earlier confirmed that X rang Y"."""
    folds = reading.tokens.folds
    if report.status == "planned":
        return False  # "had said earlier that he would also speak to Y later on Saturday"
    return report.sentence > reading.layout.body and any(
        p.speech
        and p.last <= report.first
        and p.complement[0] <= report.first < p.complement[1]
        and "had" in folds[p.group : p.first]
        and not _PREVIOUSLY.isdisjoint(folds[p.group : p.first])
        for p in reading.predicates[report.sentence]
    )


_PREVIOUSLY = frozenset(("earlier", "previously", "already", "before"))
