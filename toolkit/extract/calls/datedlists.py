"""Read the others of a list whose members have days of their own: "called X on Monday and Y on Tuesday"."""

from collections.abc import Iterable, Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.report import CallReport, placed_by
from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit

_RULES = frozenset(
    ("call.rang", "call.received", "call.held", "call.spoke", "call.by-way", "call.noun", "call.in")
)
_DAY = 7  #: tokens of a day: "late in the evening on Monday"


def dated_apart(reading: Reading, number: int, reports: Iterable[CallReport]) -> Iterator[CallReport]:
    """Yield the reports of a sentence, and behind one of two people a further one for whom its caller spoke to on another day."""
    for report in reports:
        if each := _each_dated(reading, number, report):
            yield from each
            continue
        pair = len(report.people) == 2 and len(report.callers) == 1 and report.rule in _RULES
        other = _other(reading, number, report) if pair and not report.sides else None
        if other is None:
            yield report
            continue
        yield report._replace(separate=True)
        while other is not None:
            yield other._replace(separate=True)
            other = _other(reading, number, other)


def _each_dated(reading: Reading, number: int, report: CallReport) -> list[CallReport]:
    """Split a report of one who spoke with several, where each stands with a day: "spoke on Sunday with X and today with Y"."""
    others = [p for p in report.people if p not in report.callers]
    if len(others) < _PAIR or len(report.callers) != 1 or report.rule not in _RULES or report.sides:
        return []
    apart = report._replace(people=(report.callers[0], others[0]))
    parts = [apart]
    while (behind := _other(reading, number, parts[-1])) is not None:
        parts.append(behind)
    if [r.people[-1] for r in parts] != others:
        return []
    parts[0] = apart._replace(last=parts[1].first)
    return [r._replace(separate=True) for r in parts]


_PAIR = 2  #: people spoken with


def _other(reading: Reading, number: int, report: CallReport) -> CallReport | None:
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    called = next((p for p in report.people if p not in report.callers), None)
    listed = [a for a in reading.actors[number] if a.people == (called,) and a.last > report.first]
    if called is None or not listed:
        return None
    at = _behind_day(folds, listed[0].last, sentence.last)
    own = listed[0].last < at
    comma = folds[at : at + 1] == [","]
    at += comma
    joined = folds[at : at + 1] in (["and"], ["then"])
    if not joined and not (comma and own):
        return None
    start = at = at + joined
    at += folds[at : at + 1] == ["then"]  # "and then, on Sunday, with Y"
    at += folds[at : at + 1] == [","]
    asked = _behind_request(folds, at, sentence.last)  # "and then, at the request of Lima, with Y"
    day = max(asked, _behind_days(folds, at, sentence.last))
    dated = day > at
    at = day + (folds[day : day + 1] == [","]) if dated else day
    way = _way(reading, at, sentence.last)  # "and on Tuesday by telephone with Y"
    at = at if way is None else _behind_days(folds, way.last, sentence.last)
    dated = dated or way is not None
    received = report.rule == "call.received"
    if folds[at : at + 1] in ([["from"]] if received else [["with"], ["to"]]):
        at += 1
    elif dated and folds[at - 1] != ",":
        return None
    actor = next((a for a in reading.actors[number] if a.first == at), None)
    if actor is None or not _is_official(actor, report):
        return None
    last = _behind_days(folds, actor.last, sentence.last)
    shared = joined and not own and not dated and _behind_day(folds, report.first, last) > report.first
    if shared:
        start = report.first  # "and on Tuesday from Y and Z"
    elif not ((dated and joined) or (own and last > actor.last)):
        return None
    return report._replace(
        first=start if dated or shared else actor.first,
        last=last,
        people=(report.callers[0], actor.people[0]),
        initiator=placed_by([actor], start, actor.last) if received else report.initiator,
        medium=report.medium if way is None else way.value,
        medium_at=report.medium_at if way is None else (way.first, way.last),
    )


def _way(reading: Reading, at: int, last: int) -> Hit[str] | None:
    """Return the phrase for the medium of the other call that begins at a token."""
    hits = reading.phrases.find(call_words().ways, at, min(last, at + _WAY))
    return next((h for h in hits if h.first == at), None)


_WAY = 6  #: tokens of "over a secure video link"


def _behind_request(folds: list[str], at: int, last: int) -> int:
    """Return the token behind who asked for the other call, before its comma; the token itself where nobody is told of."""
    if folds[at - 1] != "," or folds[at : at + 1] != ["at"] or _REQUESTS.isdisjoint(folds[at + 1 : at + 4]):
        return at
    return next((i for i in range(at + 2, min(last, at + _REQUEST)) if folds[i] == ","), at)


_REQUESTS = frozenset(("request", "initiative", "invitation", "suggestion"))
_REQUEST = 10  #: tokens of "at the request of the Chilean government"


def _is_official(actor: Actor, report: CallReport) -> bool:
    """Tell whether an actor is one person of another state, with a name, who is not on the call already."""
    if actor.kind != "person" or len(actor.people) != 1 or actor.people[0] in report.people:
        return False
    person = actor.people[0]
    return person.strong and person.side is not None and person.side != report.callers[0].side


def _behind_days(folds: list[str], first: int, last: int) -> int:
    """Return the token behind a day that is told twice: "on Monday evening (12 March)"."""
    day = _behind_day(folds, first, last)
    return _behind_day(folds, day, last) if day > first and folds[day : day + 1] == ["("] else day


def _behind_day(folds: list[str], first: int, last: int) -> int:
    """Return the token behind a day that is told from a token on, "on Monday" or "(12 March)", that token where none is."""
    begin = end = first + (folds[first : first + 1] == ["("])
    while end < min(last, begin + _DAY) and _is_day(folds[end]):
        end += 1
    if begin > first:
        return end + 1 if end > begin and folds[end : end + 1] == [")"] else first
    while end > first and (
        folds[end - 1] in _OPEN or (folds[end - 1] == "after" and folds[end - 2] != "day")
    ):
        end -= 1
    return end


def _is_day(fold: str) -> bool:
    return (
        fold in _TIMES or is_dating(fold) or (fold[:-2].isdigit() and fold[-2:] in ("st", "nd", "rd", "th"))
    )


_OPEN = frozenset(("the", "a", "on", "."))  #: they open a day or an office
_TIMES = frozenset(
    """on this late early today yesterday tonight last morning afternoon evening night the a day previous earlier before same later one two
    three four days next following after straight shortly immediately afterwards afterward .""".split()
)
