"""Read that what is done in a call is yet to come: "is expected to raise it with X in a call on Thursday", "In a call on Friday, X will ask Y"."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading
from toolkit.extract.words import WEEKDAYS

WAYS = frozenset(("by", "over", "on", "via", "through", "in"))  #: before a phrase for the medium
_RULES = frozenset(("call.in", "call.by-way"))
_LEADS = frozenset(("in", "during", "by", "via", "over", "on", "through"))
_TO_NOUN = 5  #: tokens of "in a long video"
_BREAKS = frozenset(", ; : that which who and but after following since".split())
_BARE = frozenset(("will", "'ll"))
_BETWEEN = frozenset("also reportedly now then still therefore in turn again himself herself later".split())


def is_due_in(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody on a call will do in it what the sentence says of it."""
    if report.rule not in _RULES or report.status is not None or report.medium_at is None:
        return False
    number, folds = report.sentence, reading.tokens.folds
    first, noun = reading.layout.sentences[number].first, report.medium_at[0]
    lead = next((i for i in range(noun, max(first, noun - _TO_NOUN) - 1, -1) if folds[i] in _LEADS), None)
    if lead is None:
        return False
    for hit in reading.phrases.find(call_words().status, first, lead):
        if hit.value != "planned" or not (folds[hit.first] in _BARE or folds[hit.last - 1] == "to"):
            continue
        if not _BREAKS.isdisjoint(folds[hit.last : lead]):
            continue
        if any(hit.last < p.first < lead for p in reading.predicates[number]):
            continue  # "will lift the ban, X told Y in a call"
        if _is_theirs(reading, report, hit.first) and not _told_himself(reading, report, hit.first):
            return True
    return False


def takes_place(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call is told in the present with its day: "A phone call between X and Y takes place on Friday"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if report.status is not None or not report.people or sentence.paragraph < reading.layout.title:
        return False
    behind = folds[report.last : min(sentence.last, report.last + _SET)]
    return behind[:2] == ["takes", "place"] and any(fold == "tomorrow" or fold in WEEKDAYS for fold in behind)


_SET = 6  #: tokens of "takes place early on Friday"


def _is_theirs(reading: Reading, report: CallReport, at: int) -> bool:
    """Tell whether who is to do something is one of those on the call."""
    subject = next((a for a in reversed(reading.actors[report.sentence]) if a.last <= at), None)
    if subject is None or not set(reading.tokens.folds[subject.last : at]) <= _BETWEEN:
        return False  # "X floated a plan to let Y join in a call"
    return bool(subject.people) and set(subject.people) <= set(report.people)


def _told_himself(reading: Reading, report: CallReport, at: int) -> bool:
    """Tell whether one on the call said in it what will be done: "X said he will raise tariffs in a call with Y"."""
    return any(
        p.speech
        and p.last <= at
        and p.subject is not None
        and not set(report.people).isdisjoint(p.subject.people)
        for p in reading.predicates[report.sentence]
    )


def is_when(reading: Reading, report: CallReport) -> bool:
    """Tell whether a clause tells when something will be done: "plans to raise it when she speaks by phone with X"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    led = report.first > first and folds[report.first - 1] in ("when", "once")
    return led and report.status is None and not _PRESENT.isdisjoint(folds[report.first : report.last])


def will_be(reading: Reading, report: CallReport) -> bool:
    """Tell whether a sentence opens with a call in which somebody will do something: "In a phone call on Friday, X will ask Y"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    ways = report.rule == "call.in" and not _BY.isdisjoint(folds[noun - 2 : noun])
    if report.rule in ("call.named", "call.noun") or ways:
        if report.status is not None:
            return False
        before = [p for p in reading.predicates[report.sentence] if p.first < noun]
        return bool(before) and _is_to_be_done(folds, before[-1].group, before[-1].last, noun)
    if report.rule != "call.in" or report.status is not None or noun - sentence.first > _OPENING:
        return False
    if folds[sentence.first] not in ("in", "during", "on"):
        return False
    verb = next((p for p in reading.predicates[report.sentence] if p.first >= noun), None)
    if verb is None or verb.subject is None or not set(verb.subject.people) & set(report.people):
        return False
    return "will" in folds[verb.subject.last : verb.first]


def _is_to_be_done(folds: list[str], group: int, last: int, noun: int) -> bool:
    """Tell whether a verb before a call's noun says what will be done by it: "will brief his counterparts by video call"."""
    if "will" not in folds[group:last] or not _PAST_IT.isdisjoint(folds[last:noun]):
        return False
    return not WAYS.isdisjoint(folds[max(last, noun - 3) : noun])


_BY = frozenset(("by", "via"))
_PAST_IT = frozenset(("after", "following", "since", "that", "which", "who", ";", "and"))
_OPENING = 4  #: tokens of "In separate phone"
_PRESENT = frozenset(
    "speaks talks holds rings calls phones telephones speak talk hold confer confers".split()
)
