"""Read that what is done in a call is yet to come: "is expected to raise the matter with X in a call on Thursday"."""

from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading

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
