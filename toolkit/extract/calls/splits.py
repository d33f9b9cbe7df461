"""Split a report of somebody who spoke with several into one for each call: "separate calls", "spoke by phone with X and Y"."""

from toolkit.extract.calls.both import both_called, both_were_called, rung_by_all
from toolkit.extract.calls.report import CallReport, Placed
from toolkit.extract.calls.rounds import split_lines
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


def several_calls(reading: Reading) -> bool:
    """Tell whether the opening speaks of calls in the plural: "in his conversations", "Phone Calls With"."""
    folds = reading.tokens.folds
    for sentence in reading.layout.sentences[:_OPENING]:
        for i in range(sentence.first + 1, sentence.last):
            if folds[i] in _SEVERAL and folds[i - 1] == "'s" and folds[i + 1 : i + 2] in (["with"], ["to"]):
                return True
            if folds[i] in _SEVERAL and (
                folds[i - 1] in _PLURAL or folds[i - 1] in ("phone", "telephone", "separate")
            ):
                return True
    return False


_SERIES = frozenset(("series", "each", "respectively", "separate", "separately", "individual"))
_OPENING = 6  #: sentences, the title's among them


_PLURAL = frozenset(
    "the his her their these those both two three four five six several separate in of 's".split()
)


def split_separate(
    reading: Reading, report: CallReport, reports: list[CallReport], *, apart: bool
) -> list[CallReport]:
    """Split a report into one for each of the people called, where the text tells of a call with each."""
    if report.separate:
        return split_lines(report)
    sentence = reading.layout.sentences[report.sentence]
    own = set(reading.tokens.folds[sentence.first : sentence.last])
    if "conference" in own and not _is_of_call(reading.tokens.folds, sentence.first, sentence.last):
        own.discard("conference")  # "on the conference of donors"
    inside = set(reading.tokens.folds[report.first : report.last])
    others = [p for p in report.people if p not in report.callers]
    if "each" in own and len(report.callers) > 1 and len(others) == 1:  # "X and Y each spoke with Z"
        return [report._replace(people=(p, *others), callers=(p,), separate=True) for p in report.callers]
    if "both" in own and len(report.callers) == 2 and len(others) == 1 and not _TOGETHER & own:
        if both_called(reading, report):
            return [_by(report, p, others[0]) for p in report.callers]
    if _ALSO & inside and report.rule == "call.spoke" and len(report.callers) > 1 and len(others) == 1:
        return [report._replace(people=(p, *others), callers=(p,), separate=True) for p in report.callers]
    if not report.callers and len(report.people) == 1 and len(report.sides) > 1 and _SERIES & own:
        return [report._replace(sides=(s,), separate=True) for s in report.sides]
    if report.rule in ("call.noun", "call.in") and (
        hub := _hub(reading, report) or _calls_from(reading, report)
    ):
        return hub
    if report.rule == "call.in" and not report.callers and (parts := _answering(reading, report)):
        return parts
    if report.rule == "call.in" and len(report.callers) > 1 and len(others) == 1 and not _TOGETHER & own:
        return [report._replace(people=(p, *others), callers=(p,), separate=True) for p in report.callers]
    if each_of_them := _calls_of_each(report, others, own):
        return each_of_them
    if parts := _of_many(reading, report, own):
        return parts
    if not report.callers or len(others) + len(report.sides) < 2 or _TOGETHER & own:
        return [report]
    if rung := rung_by_all(report, others, reports):
        return rung
    if _with_between(reading.tokens.folds[report.first : sentence.last]) == "between":
        return [report]
    alone = len({p.side for p in others}) + len(report.sides) > 1 and any(
        other is not report
        and other.rule != "call.named"
        and not (report.medium == "video" and _in_title(reading, other))
        and _is_with_one(other, report, others)
        for other in reports
    )
    by_side = bool(report.sides) and not others and report.medium != "video" and not _is_one(reading, report)
    by_side = by_side and (report.medium is not None or not _act_together(reading))
    each = _one_with_each(reading, report, others) or _in_plural(reading, report, others)
    each = each or ("both" in inside and both_were_called(reading, report, others))
    in_turn = bool(_IN_TURN & inside)
    further = report.rule in _SPOKEN and _ALSO & inside and report.medium != "video"
    if not (
        apart
        or alone
        or by_side
        or further
        or each
        or _SEPARATE & own
        or in_turn
        or report.rule in _ONE_BY_ONE
    ):
        return [report]
    if report.medium == "video" and not (alone or _SEPARATE & own or _in_plural(reading, report, others)):
        return [report]
    parts = [
        report._replace(
            people=(*report.callers, *group), sides=(), separate=True, initiator=_placed_in(report, group[0])
        )
        for group in ([(p,) for p in others] if in_turn else _grouped(reading, others, reports))
    ]
    return parts + [
        report._replace(people=report.callers, sides=(s,), separate=True, initiator=_placed_by(report, s))
        for s in report.sides
    ]


def _by(report: CallReport, caller: Person, other: Person) -> CallReport:
    """Return the call that one of two had with the other end, placed by him where the two placed theirs."""
    placed = report.initiator
    if placed is not None and placed[0] in [_key(p) for p in report.callers]:
        placed = (_key(caller), *placed[1:])
    return report._replace(people=(caller, other), callers=(caller,), separate=True, initiator=placed)


def _key(person: Person) -> str:
    return person.side or f"p{person.index}"


def _grouped(reading: Reading, others: list[Person], reports: list[CallReport]) -> list[tuple[Person, ...]]:
    """Return those called one by one, two together where the text has a noun for their one call: "the call with Y and Z"."""
    for report in reports:
        together = [p for p in others if p in report.people]
        if len(together) > 1 and report.rule == "call.noun" and _is_one(reading, report):
            return [*((p,) for p in others if p not in together), tuple(together)]
    return [(p,) for p in others]


def _is_of_call(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a "conference" is one on the phone or by video."""
    return any(
        folds[i] == "conference" and (folds[i - 1] in _MEDIA or folds[i + 1 : i + 2] in (["call"], ["calls"]))
        for i in range(first, last)
    )


_MEDIA = frozenset(("video", "phone", "telephone", "audio", "tele", "virtual", "online", "link"))


def _placed_by(report: CallReport, side: str) -> Placed | None:
    """Return who placed the call with the leader of one of several states: he, where calls were received."""
    if report.rule != "call.received" or report.medium_at is None:
        return report.initiator
    return side, report.medium_at[0], report.last


def _one_with_each(reading: Reading, report: CallReport, others: list[Person]) -> bool:
    """Tell whether one who "spoke by phone with X and Y", of two states, had two calls: nothing says that it was one."""
    sides = [p.side for p in others]
    if (
        report.rule not in ("call.spoke", "call.by-way", "call.held")
        or _is_one(reading, report)
        or report.medium not in (None, "phone")
        or len(report.callers) != 1
        or report.sides
    ):
        return False
    if len(set(sides)) != len(sides) or None in sides or report.callers[0].side in sides or report.group:
        return False
    return not _speaks_of_one(reading) and not _act_together(reading)


def _of_many(reading: Reading, report: CallReport, own: set[str]) -> list[CallReport]:
    """Split "the leaders of X and Y, along with Z, did it following phone calls with W" into the call of each with W."""
    if report.rule != "call.in" or not report.sides or report.medium_at is None or _TOGETHER & own:
        return []
    folds, (_, last) = reading.tokens.folds, report.medium_at
    if folds[last - 1] not in _SEVERAL or _BEYOND.isdisjoint(folds[last : last + _DAY]):
        return []
    called = [
        a.people[0]
        for a in reading.actors[report.sentence]
        if a.first > last and a.kind == "person" and a.people
    ]
    other = next((p for p in called if p in report.people), None)
    if other is None or other.side in report.sides:
        return []
    parts = [
        report._replace(people=(p, other), sides=(), callers=(p,), separate=True)
        for p in report.people
        if p is not other
    ]
    return parts + [
        report._replace(people=(other,), sides=(s,), callers=(other,), separate=True) for s in report.sides
    ]


_BEYOND = frozenset(("with", "to", "from"))
_DAY = 4  #: tokens of "on Monday with"


def _in_plural(reading: Reading, report: CallReport, others: list[Person]) -> bool:
    """Tell whether one had calls, in the plural, with several of as many states: "made phone calls to X and Y"."""
    sides = [p.side for p in others]
    if report.rule not in _MADE or len(report.callers) != 1 or report.sides or report.medium_at is None:
        return False
    several = reading.tokens.folds[report.medium_at[1] - 1] in _SEVERAL
    return (
        several
        and len(set(sides)) == len(sides)
        and None not in sides
        and report.callers[0].side not in sides
    )


_MADE = frozenset(("call.held", "call.placed"))


def _calls_of_each(report: CallReport, others: list[Person], own: set[str]) -> list[CallReport]:
    """Split "X and Y held separate phone calls with Z" into the call of each."""
    sides = {p.side for p in report.callers}
    if report.rule not in _HAD or len(others) != 1 or report.sides or _TOGETHER & own:
        return []
    if len(sides) != len(report.callers) or len(sides) < 2 or others[0].side in sides or not _SEPARATE & own:
        return []
    return [report._replace(people=(p, *others), callers=(p,), separate=True) for p in report.callers]


_HAD = frozenset(("call.held", "call.spoke", "call.by-way", "call.placed", "call.rang", "call.received"))


def _speaks_of_one(reading: Reading) -> bool:
    """Tell whether a text says that several were on one call: "the joint call", in the title "Call with X and Y"."""
    layout, folds = reading.layout, reading.tokens.folds
    for sentence in layout.sentences[:_OPENING]:
        own = folds[sentence.first : sentence.last]
        if any(
            fold in _JOINTLY or (fold == "conference" and folds[i + 1] in _ONE)
            for i, fold in enumerate(own[:-1], sentence.first)
        ):
            return True
        if sentence.paragraph < layout.title and any(
            fold in _ONE and folds[i + 1 : i + 2] in (["with"], ["between"])
            for i, fold in enumerate(own, sentence.first)
        ):
            return True
    return False


def _act_together(reading: Reading) -> bool:
    """Tell whether more than two are said to have done something together: "the leaders agreed", "the three discussed"."""
    if "act together" in reading.memo:
        return bool(reading.memo["act together"])
    folds, layout = reading.tokens.folds, reading.layout
    found = any(
        p.subject is not None
        and p.subject.kind == "group"
        and _PAIRS.isdisjoint(folds[p.subject.first : p.subject.last])
        for number, sentence in enumerate(layout.sentences)
        if sentence.paragraph >= layout.title
        for p in reading.predicates[number]
    )
    reading.memo["act together"] = found
    return found


_PAIRS = frozenset(("both", "two", "they", "sides", "pair"))


def _in_title(reading: Reading, report: CallReport) -> bool:
    return reading.layout.sentences[report.sentence].paragraph < reading.layout.title


def _hub(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "telephone conversations between X and the ministers of A and B" into X's calls with each."""
    folds = reading.tokens.folds
    if report.medium_at is None or folds[report.medium_at[1] - 1] not in _SEVERAL or not report.people:
        return []
    if (
        "between" not in folds[report.medium_at[1] : report.last]
        or len(report.people) + len(report.sides) < 3
    ):
        return []
    hub, *others = report.people
    parts = [report._replace(people=(hub, p), sides=(), callers=(hub,), separate=True) for p in others]
    return parts + [
        report._replace(people=(hub,), sides=(s,), callers=(hub,), separate=True) for s in report.sides
    ]


def _answering(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "in phone calls with X, Y and Z backed him" into X's call with each: who is called ends at the comma."""
    folds = reading.tokens.folds
    if (
        report.medium_at is None
        or folds[report.medium_at[1] - 1] not in _SEVERAL
        or len(report.people) < 3
        or report.sides
        or not any(p.group <= report.last <= p.first for p in reading.predicates[report.sentence])
    ):
        return []
    hub, *others = report.people
    return [report._replace(people=(p, hub), callers=(p,), separate=True) for p in others]


def _calls_from(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "the phone calls from X, Y and Z" on an issuer's own page into one with each, who placed it."""
    if (
        report.medium_at is None
        or report.callers
        or report.sides
        or len(report.people) < 2
        or reading.home is None
    ):
        return []
    folds, (first, last) = reading.tokens.folds, report.medium_at
    sides = [p.side for p in report.people]
    if (
        folds[last - 1] not in _SEVERAL
        or folds[last : last + 1] != ["from"]
        or {reading.home, None} & set(sides)
    ):
        return []
    return [
        report._replace(people=(p,), separate=True, definite=False, initiator=(p.side, first, report.last))
        for p in report.people
        if p.side is not None
    ]


def _is_one(reading: Reading, report: CallReport) -> bool:
    """Tell whether the noun says that there was one call: "held a call with the leaders of X and Y"."""
    if report.medium_at is None:
        return False
    first, last = report.medium_at
    folds = reading.tokens.folds
    before = folds[max(0, first - 3) : first]
    return folds[last - 1] in _ONE and bool(_OF_ONE & set(before))


_OF_ONE = frozenset(("a", "an", "one", "'s", "'", "his", "her", "their", "the", "this"))
_ONE = frozenset(
    "call conversation discussion meeting consultation talk dialogue exchange conference".split()
)


def _placed_in(report: CallReport, person: Person) -> Placed | None:
    """Return who placed the call with one of several: each of them where calls were received."""
    if report.rule != "call.received" or report.initiator is None:
        return report.initiator
    return person.side or f"p{person.index}", report.initiator[1], report.last


def _is_with_one(other: CallReport, report: CallReport, others: list[Person]) -> bool:
    """Tell whether another report names one of several alone: "the call with X", "also spoke with X"."""
    named = [p for p in other.people if p in others]
    rest = [p for p in other.people if p not in others]
    return len(named) == 1 and not other.sides and set(rest) <= set(report.callers)


_IN_TURN = frozenset(("later", "then", "afterwards", "afterward", "subsequently", "thereafter"))


_ALSO = frozenset(("also", "additionally"))
_SPOKEN = frozenset(("call.spoke", "call.by-way"))


_ONE_BY_ONE = frozenset(("call.rang", "call.received"))


_SEPARATE = frozenset(("separately", "separate", "back-to-back", "respectively", "individual"))


_TOGETHER = frozenset(
    ("joint", "jointly", "trilateral", "conference", "together", "three-way", "four-way", "group", "quartet")
)


_JOINTLY = _TOGETHER - {"conference", "group"}


_SEVERAL = frozenset(("calls", "conversations"))


def _with_between(own: list[str]) -> str:
    return next((w for w in own if w in ("between", "with", "to")), "")
