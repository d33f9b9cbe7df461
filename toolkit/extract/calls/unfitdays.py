"""Why a day that a report's sentence names is not that of its call: it is the dateline's, another clause's, or still to come."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.clauseparts import is_of_other_clause
from toolkit.extract.calls.dateowners import belongs_elsewhere
from toolkit.extract.calls.datingcalls import token_of_after
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.leaddays import in_dateline
from toolkit.extract.calls.nameddays import asked_for
from toolkit.extract.calls.report import AHEAD, CallReport
from toolkit.extract.calls.tellingdays import NEWS_OF
from toolkit.extract.calls.thingdays import is_due
from toolkit.extract.facts import CALL_WORDS
from toolkit.extract.reading import Reading

_STAMPING = frozenset(("date", "dated", "published", "posted", "updated"))
_DAYS_AFTER = ([",", "days"], [",", "weeks"], ["several", "days"], ["few", "days"])
_NEAR = 4  #: tokens from what is unlikely to its day


def of_something_else(reading: Reading, call: Call, report: CallReport, token: int, first: int) -> str | None:
    """Return why a day at a token of a report's sentence, which begins with token `first`, is none of the call, or None."""
    folds = reading.tokens.folds
    stamped = folds[token - 1] in _STAMPING  # "date 2026-05-04" below a title
    if (
        stamped
        or token < past_dateline(reading, report.sentence)
        or in_dateline(reading, report, token, first)
    ):
        return "it is the day of the dateline"
    if is_of_other_clause(reading, report, token):
        return "it stands in another clause"
    if belongs_elsewhere(reading, token, first, report.last) and not (
        call.status == "cancelled" and _was_to_be(folds, report.last, token)
    ):
        return "it is the day of something else"
    if folds[token - 3 : token] == ["having", "been", "on"]:
        return "it is the day of another call"  # "our second talk, the last one having been on May 23"
    after = token_of_after(reading, report) if report.rule == "call.noun" else None
    if after is not None and token < after and folds[after - 2 : after] in _DAYS_AFTER:
        return "it is days after the call"
    if _is_of_request(folds, token):
        return "it is when the call was asked for"
    if folds[first : first + 2] in NEWS_OF and token >= report.last:
        return "it is when it became known"
    if _is_of_outcome(folds, report, token):
        return "it is when something came of the call"
    if _is_set_for(folds, token, ahead=call.status in AHEAD) or (
        report.rule == "call.named" and token >= report.last and asked_for(folds, report.first)
    ):
        return "something else is set for it"
    if call.status in (None, "held") and _was_first_set(folds, token):
        return "it is when the call was first to be"
    if call.status in AHEAD and _is_of_telling(reading, report, token):
        return "it is when somebody told of the call"
    if call.status in (None, "held") and ("will" in folds[report.last : token] or is_due(folds, token)):
        return "it is yet to come"  # "X, who spoke by phone with Y, will visit Oslo on Friday"
    if call.status in (None, "held") and _is_of_act_agreed(folds, report.last, token):
        return "it is when something that was agreed is to be done"
    return None


def _is_of_act_agreed(folds: list[str], stop: int, token: int) -> bool:
    """Tell whether a day is that of what two agreed to do: "In the call, the pair agreed to meet in Lima on Monday"."""
    for at in range(token - 1, max(stop, token - _AGREED), -1):
        if folds[at] in (",", ";", "and") or not CALL_WORDS.isdisjoint(folds[at : at + 1]):
            return False
        if folds[at] == "to" and folds[at - 1] in _AGREEING:
            return folds[at + 1] in _TO_BE_DONE
    return False


_AGREED = 10  #: tokens of "agreed to meet in the Chilean capital on"
_AGREEING = frozenset(
    "agreed decided promised pledged vowed undertook planned hoped intended offered".split()
)
_TO_BE_DONE = frozenset(
    """meet visit travel hold convene reconvene gather attend host sign resume begin start launch send dispatch open reopen come go
    talk speak confer""".split()
)


def _was_to_be(folds: list[str], first: int, token: int) -> bool:
    """Tell whether a day is when a call that is off was to be: "called off hours before it was to take place on Wednesday"."""
    before = folds[max(first, token - _TO_BE) : token]
    return any(
        one in _WHICH and was in ("was", "were") and to in _TO_HAPPEN
        for one, was, to in zip(before, before[1:], before[2:], strict=False)
    )


_TO_BE = 10  #: tokens of "it was to have taken place late on"
_WHICH = frozenset(("it", "they", "two", "call", "conversation", "talks", "leaders", "ministers", "which"))
_TO_HAPPEN = frozenset(("to", "due", "set", "scheduled", "planned", "supposed", "meant", "expected"))


def _is_of_request(folds: list[str], token: int) -> bool:
    """Tell whether a day is when a call was asked for: "in a call that she had requested on Monday"."""
    verb = token - 1 - (folds[token - 1] == "on")
    asked = folds[verb] in ("requested", "sought") or folds[verb - 1 : verb + 1] == ["asked", "for"]
    return asked and "had" in folds[verb - 3 : verb]


def _is_of_outcome(folds: list[str], report: CallReport, token: int) -> bool:
    """Tell whether a day stands with what a call led to: "A call between X and Y produced two summaries on Thursday"."""
    behind = folds[report.last : min(token, report.last + _VERB)]
    return report.rule == "call.noun" and not _LED_TO.isdisjoint(behind)


_VERB = 2  #: tokens of "has produced"
_LED_TO = frozenset(
    """produced yielded drew prompted sparked triggered provoked caused raised cast sent fuelled fueled stirred overshadowed angered alarmed
    dominated generated unleashed rattled shook stunned infuriated led left""".split()
)


def _is_set_for(folds: list[str], token: int, *, ahead: bool) -> bool:
    """Tell whether a day is when something else is due, "and set meetings for today", or when the call is unlikely."""
    if ahead:
        behind = folds[token + 1 : token + 2]  # "today hardly possible"
        return not _UNLIKELY.isdisjoint([*folds[max(0, token - _NEAR) : token], *behind])
    return folds[token - 1] == "for" and folds[token - 2] not in _SET_FOR


def _was_first_set(folds: list[str], token: int) -> bool:
    """Tell whether a call was first to be on a day and took place on another: "first planned for Monday, took place on Tuesday"."""
    return (
        folds[token - 1] in ("for", "on")
        and folds[token - 2] in ("scheduled", "planned", "set", "due")
        and folds[token - 3] in ("first", "originally", "initially", "previously")
    )


_SET_FOR = frozenset("scheduled planned set announced foreseen slated fixed".split())
_UNLIKELY = frozenset(("unlikely", "hardly", "scarcely", "improbable"))


def _is_of_telling(reading: Reading, report: CallReport, token: int) -> bool:
    """Tell whether a day before a call to come is when somebody spoke of it: "on Wednesday confirmed the call"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    return token < noun and any(
        p.tense == "past"
        and not p.passive
        and p.subject is not None
        and (not set(p.subject.people) & set(report.people) or _leads_to(reading, token))
        and min(abs(token - p.first), abs(token - p.last)) <= _BESIDE_VERB
        and "that" not in reading.tokens.folds[p.last : token]  # "announced that on Wednesday X will talk"
        for p in reading.predicates[report.sentence]
        if p.first < noun
    )


def _leads_to(reading: Reading, token: int) -> bool:
    """Tell whether a day stands between a verb and what was to be: "promised on Monday to hold a call"."""
    return "to" in reading.tokens.folds[token + 1 : token + 3]


_BESIDE_VERB = 3  #: tokens from a day to its verb
