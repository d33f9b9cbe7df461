"""Calls that a report only recalls: under a heading "Background:", "in recent days", as what came before its own."""

from itertools import pairwise

from toolkit.extract.calls.longpast import of_this_week
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.reading import Reading

_HEADINGS = frozenset(("background", "reminder", "recall", "previously", "context", "history"))
_HEADING = 3  #: tokens of "Background information:"
_ITEMS = 6  #: paragraphs of a list under a heading
_LEAD = 2  #: sentences of the body
_LATELY = (
    ["recent", "days"],
    ["few", "days"],
    ["recent", "hours"],
    ["past", "days"],
    ["past", "week"],
    ["past", "few"],
    ["last", "few"],
    ["past", "24"],
    ["last", "24"],
    ["also", "recently"],
)
_CAME = frozenset(("came", "comes", "come", "coming", "follows", "followed"))
_AFTER = 5  #: tokens from "after" to who spoke


def is_background(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands among what a text recalls beside its own call."""
    if _is_among_others(reading, report):
        return True
    if report.sentence > reading.layout.body and (
        _somebody_recalls(reading, report)
        or _is_told_to_body(reading, report)
        or _has_readout(reading, report)
        or _has_since(reading, report)
        or _is_promised(reading, report)
        or _came_after(reading, report, of_call=True)
    ):
        return True
    if report.sentence <= reading.layout.body or (
        report.sentence <= reading.layout.body + _LEAD and not _adds(reading, report)
    ):
        return False
    return _is_headed(reading, report) or _is_of_late(reading, report) or _came_after(reading, report)


def _is_among_others(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call only stands for what else is told of: "the contacts with partners, including his phone call with X"."""
    if report.rule not in ("call.noun", "call.in", "call.by-way") or report.medium_at is None:
        return False
    noun = report.medium_at[0]
    before = reading.tokens.folds[max(report.first, noun - _INCLUDED) : noun + 1]
    return any(before[i : i + 2] in _INCLUDING for i in range(len(before)))


_INCLUDED = 4  #: tokens of "including in a"
_INCLUDING = (
    ["including", "his"],
    ["including", "her"],
    ["including", "their"],
    ["including", "in"],
    ["including", "on"],
    ["including", "during"],
)


def _is_promised(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody only promised in a call to ring a third: "Marte promised to call the king before the weekend"."""
    folds = reading.tokens.folds
    return report.status == "planned" and any(
        folds[i] in _PROMISING and folds[i + 1] == "to" for i in range(report.first, report.last - 1)
    )


_PROMISING = frozenset(("promised", "pledged", "vowed", "undertook", "offered"))


def _has_since(reading: Reading, report: CallReport) -> bool:
    """Tell whether a perfect sums up what was since an event: "has held similar calls with X and Y since the attack"."""
    folds = reading.tokens.folds
    last = min(reading.layout.sentences[report.sentence].last, report.last + _TO_SINCE)
    behind = folds[report.first : last]
    if "since" not in behind or ["first", "time"] in ([a, b] for a, b in pairwise(behind)):
        return False
    return any(
        report.first <= p.first < report.last and not {"has", "have"}.isdisjoint(folds[p.group : p.first])
        for p in reading.predicates[report.sentence]
    )


_TO_SINCE = 24  #: tokens of "with U.S. President X and Japanese Prime Minister Y since"


def _somebody_recalls(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody recalls a call: "The President recalled his conversation with X in spring", "recalled that he had rung Y"."""
    folds = reading.tokens.folds
    for predicate in reading.predicates[report.sentence]:
        if predicate.lemma not in _RECALL or not predicate.last <= report.last:
            continue
        noun = report.medium_at[0] if report.medium_at is not None else report.first
        owned = report.rule == "call.by-way" and not _TALKED.isdisjoint(folds[predicate.last : noun])
        last = noun if report.rule == "call.noun" or owned else report.first
        between = folds[predicate.last : last]
        if between[-2:] == ["among", "them"]:
            del between[-3:]  # "recalled that several leaders, among them X and Y, had rung him"
        if last >= predicate.last and not _ELSE.intersection(between):
            return True
    return False


def is_told_in_call(reading: Reading, report: CallReport, first: CallReport) -> bool:
    """Tell whether somebody said in the call that a text reports first with whom else he had spoken: "said he had spoken to X in the same sense"."""
    if (
        report.rule != "call.spoke"
        or report.medium is not None
        or report.status is not None
        or report.sentence <= reading.layout.body + 1
        or first.medium not in FIRM
        or len(first.people) < 2
        or set(report.people) <= set(first.people)
    ):
        return False
    folds = reading.tokens.folds
    last = reading.layout.sentences[report.sentence].last
    if of_this_week(reading, report):
        return False  # "also said he had spoken on Monday morning with Y"
    if not _AGAIN.isdisjoint(folds[report.first : report.last]) or ("as", "well") in pairwise(
        folds[report.first : last]
    ):
        return False
    return any(
        report.first <= p.first < report.last
        and "had" in folds[p.group : p.first]
        and any(a.speech and a.subject is not None and a.lemma not in _IN_PUBLIC for a in p.ancestors())
        for p in reading.predicates[report.sentence]
    )


_IN_PUBLIC = frozenset(("announce", "tweet", "post", "write"))  #: what nobody does in a call
_AGAIN = frozenset("also earlier later separately today yesterday already".split())
_TALKED = frozenset(
    ("conversation", "talk", "talks", "call", "exchange")
)  #: "recalled the conversation by telephone"
_RECALL = frozenset(("recall", "remember", "evoke"))
_ELSE = frozenset(
    (";", ",", "when", "while", "during", "in", "and", "after", "before", "since", "but")
)  #: behind them another matter begins


def _is_told_to_body(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody tells a cabinet of a call: "briefed the Cabinet on the call he received from X"."""
    folds = reading.tokens.folds
    return any(
        p.lemma in _BRIEFING
        and folds[p.last] == "the"
        and folds[p.last + 1] in _BODIES
        and folds[p.last + 2] in _MATTERS
        and report.medium_at is not None
        and p.last <= report.medium_at[0]
        for p in reading.predicates[report.sentence]
    )


_BRIEFING = frozenset(("brief", "inform", "apprise", "update", "acquaint"))
_BODIES = frozenset(("cabinet", "council"))
_MATTERS = frozenset(("on", "about", "of", "regarding"))  #: before a noun; "that he had phoned X" is news


def _has_readout(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text refers for a further call to another page: "also spoke to X; a readout of that call is issued separately"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds[report.last : sentence.last]
    if folds[:3] == [",", "of", "which"] and not _APART.isdisjoint(folds) and not _PAPERS.isdisjoint(folds):
        return True  # "had a phone call with X, of which a separate report is available"
    return any(
        fold in _READOUTS
        and folds[i + 1 : i + 2] == ["of"]
        and folds[i + 2 : i + 3] in _THAT
        and not _APART.isdisjoint(folds[i:])
        for i, fold in enumerate(folds)
    )


_READOUTS = frozenset(("readout", "readouts"))
_PAPERS = frozenset(("readout", "report", "statement", "summary", "release"))
_THAT = (["that"], ["those"], ["these"])
_APART = frozenset(("separately", "separate", "elsewhere"))


def _adds(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence adds something to what a text has told before: "He also recently spoke"."""
    sentence = reading.layout.sentences[report.sentence]
    return "also" in reading.tokens.folds[sentence.first : report.last]


def _is_headed(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands in a list under "Background:"."""
    layout, folds = reading.layout, reading.tokens.folds
    own = layout.sentences[report.sentence].paragraph
    for number in range(own, max(layout.title, own - _ITEMS), -1):
        paragraph = layout.paragraphs[number]
        opening = folds[paragraph.first : min(paragraph.last, paragraph.first + _HEADING)]
        if ":" in opening:
            return opening[0] in _HEADINGS
    return False


def _is_of_late(reading: Reading, report: CallReport) -> bool:
    """Tell whether a newspaper says below its lead whom somebody has spoken with "in recent days", or an office as its last word."""
    if of_office(reading) and not _sums_up(reading, report):
        return False
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds[sentence.first : sentence.last]
    if report.rule == "call.in" and any(folds[i : i + 2] == ["earlier", "this"] for i in range(len(folds))):
        return True  # "In a phone talk earlier this week, X conveyed her sympathy"
    return "recently" in folds or any(folds[i : i + 2] in _LATELY for i in range(len(folds)))


def _sums_up(reading: Reading, report: CallReport) -> bool:
    """Tell whether the last paragraph of a text says in the perfect with whom somebody has spoken besides."""
    sentence = reading.layout.sentences[report.sentence]
    if sentence.paragraph < len(reading.layout.paragraphs) - 1 or not _adds(reading, report):
        return False
    return any(
        not {"has", "have"}.isdisjoint(reading.tokens.folds[p.group : p.first])
        for p in reading.predicates[report.sentence]
        if report.first <= p.first < report.last
    )


def _came_after(reading: Reading, report: CallReport, *, of_call: bool = False) -> bool:
    """Tell whether a text's own call came after another: "said the call came after X personally spoke with Y".

    In the lead what came after it has to be named a call, and one of the two is on that too.
    """
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    for at in range(report.first - 1, max(first, report.first - _AFTER), -1):
        if folds[at] == "after":
            own = folds[at - 2] in _OWN_CALL and _is_of_lead(reading, report)
            return folds[at - 1] in _CAME and (own or not of_call)
    return False


def _is_of_lead(reading: Reading, report: CallReport) -> bool:
    named = {p for a in reading.actors[reading.layout.body] for p in a.people}
    return not named.isdisjoint(report.people)


_OWN_CALL = frozenset("call calls conversation talk talks discussion exchange contact".split())
