"""A round of calls that a text announces without names, and tells one by one: "With X, …", "The second was with Y"."""

from collections.abc import Sequence

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.oneorseveral import are_apart
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.roundannounced import Round, round_announced
from toolkit.extract.calls.turnforms import find_turns
from toolkit.extract.calls.words import call_words
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

RULE = "call.turn"


def told_in_turn(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Return a report for each of those with whom a text says in turn that somebody had a call."""
    announced = round_announced(reading, reports)
    first = _first(reading, reports) if announced is None else None
    announced = announced or first
    if announced is None:
        return []
    if first is None:
        reading.memo["round announced"] = announced
    found: list[CallReport] = []
    for number in range(announced.sentence, len(reading.layout.sentences)):
        if len(found) > _MOST:
            break
        for at, last, others, came in find_turns(reading, announced, number):
            folds = reading.tokens.folds
            if first is not None and (
                _NAMING.isdisjoint(folds[at:last])
                or tuple(folds[at : at + 5]) in _JOINING
                or folds[last - 4 : last] in _ON_IT
            ):
                continue  # "Also on the call were X and Y", "X was on the line": the same one
            status = "planned" if _is_to_come(reading, number, last) else None
            found += [
                _report(announced, number, (at, last), p, status, came=came or announced.came)
                for p in others
                if _is_other(p, announced.maker) and p not in announced.told
            ]
    return found


def _is_to_come(reading: Reading, number: int, last: int) -> bool:
    """Tell whether the call named up to token `last` is still to come: "The third, with X, is pencilled in for Friday"."""
    stop = min(reading.layout.sentences[number].last, last + _PLANNED)
    hits = call_words().status.find(reading.tokens.folds, last, stop)
    return any(h.value == "planned" for h in hits)


_PLANNED = 5  #: tokens of ", is pencilled in"


_ON_IT = tuple(["was", "on", "the", line] for line in ("line", "phone", "telephone"))
#: What opens a sentence that names more people on the same call.
_JOINING = frozenset(
    ("also", "on", "the", line, were) for line in ("call", "line") for were in ("was", "were")
)


def is_read_in_turn(report: CallReport, turns: Sequence[CallReport]) -> bool:
    """Tell whether a report takes whom a round names for a call of the one before: "Finally, he rang Y", where "he" made them all."""
    within = [
        t
        for t in turns
        if t.sentence == report.sentence and t.first <= report.last and report.first <= t.last
    ]
    others = {t.people[-1] for t in within}
    if len(report.people) > 1 and others.issuperset(report.people):
        return True  # "Among those who called were X, Y and Z"
    return any(
        len(report.people) == len(t.people)
        and t.people[-1] in report.people
        and t.people[0] not in report.people
        for t in within
    )


def place_round(reading: Reading, calls: Sequence[Call]) -> None:
    """Say of the calls of a round by what they were made, and where somebody received them who placed them: "took phone calls from a dozen leaders"."""
    announced = reading.memo.get("round announced")
    if not isinstance(announced, Round):
        return
    for call in calls:
        if (
            call.medium in (None, "talk")
            and announced.maker in call.people
            and announced.sentence < call.first_sentence
        ):
            _add_medium(call, announced)
    rang = reading.tokens.folds[announced.medium_at[0]] in _RANG  # "telephoned a number of leaders"
    for call in calls if announced.came or rang else ():
        others = [p for p in call.people if p is not announced.maker]
        silent = all(
            r.initiator is None and not r.outgoing and not _is_added(reading, r) for r in call.reports
        )
        if silent and announced.maker in call.people and len(others) == 1:
            caller = others[0] if announced.came else announced.maker
            placed = (caller.side or f"p{caller.index}", *announced.medium_at)
            call.reports[0] = call.reports[0]._replace(initiator=placed)


def _is_added(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call is one that its maker "also had" by telephone beside those of a round."""
    return (
        report.rule == "call.held"
        and report.medium in FIRM
        and "also" in reading.tokens.folds[report.first : report.last]
    )


_RANG = frozenset(("telephoned", "phoned", "rang"))


def _add_medium(call: Call, announced: Round) -> None:
    """Give a call that a text "spoke" of the medium of the round, with the words that announce it."""
    first, last = announced.medium_at
    words = call.reports[0]._replace(
        sentence=announced.sentence,
        first=first,
        last=last,
        rule=RULE,
        people=(),
        sides=(),
        callers=(),
        initiator=None,
        medium=announced.medium,
        medium_at=announced.medium_at,
    )
    call.reports.append(words)
    call.medium = announced.medium


_MOST = 24  #: calls of one round
#: What names a further call behind one that is told whole: "Also on the phone: X", "Another call was with Y".
_NAMING = frozenset("phone line telephone call conversation".split())


def _first(reading: Reading, reports: Sequence[CallReport]) -> Round | None:
    """Return the first call of a text as a round, behind which others may be named: "Also on the phone: X"."""
    told = next(
        (
            r
            for r in reports
            if r.callers
            and len(r.people) > 1
            and r.medium not in (None, "talk")
            and r.medium_at is not None
            and r.sentence >= reading.layout.body
            and r.status is None
            and not r.past
        ),
        None,
    )
    if told is None or told.medium_at is None or told.medium is None or told.callers[0].side is None:
        return None
    return Round(
        told.sentence + 1,
        told.callers[0],
        told.medium,
        told.medium_at,
        placed=not _MADE.isdisjoint(
            reading.tokens.folds[told.medium_at[1] : told.medium_at[1] + _THAT_HE_MADE]
        ),
        came=False,
        group=False,
        told=told.people if _is_one_of_several(reading, told.medium_at) else (),
    )


def _is_one_of_several(reading: Reading, medium_at: tuple[int, int]) -> bool:
    """Tell whether a call is told as "one of two telephone calls", or under a title that has "separate calls"."""
    folds, (first, last) = reading.tokens.folds, medium_at
    counted = "of" in folds[max(0, first - _COUNTED) : first] and folds[last - 1] in _PLURAL
    return counted or are_apart(folds, 0, reading.layout.sentences[reading.layout.body].first)


_MADE = frozenset(("made", "placed"))
_THAT_HE_MADE = 3
_COUNTED = 4  #: tokens of "one of his two"
_PLURAL = frozenset(("calls", "conversations", "talks"))


def _report(
    announced: Round, number: int, at: tuple[int, int], person: Person, status: str | None, *, came: bool
) -> CallReport:
    placer = person if came else announced.maker
    placed = (placer.side or f"p{placer.index}", *at) if came or announced.placed else None
    return CallReport(
        sentence=number,
        first=at[0],
        last=at[1],
        rule=RULE,
        people=(announced.maker, person),
        sides=(),
        medium=announced.medium,
        medium_at=announced.medium_at,
        initiator=placed,
        status=status,
        past=False,
        group=False,
        callers=(announced.maker,),
        separate=True,
    )


def _is_other(person: Person, maker: Person) -> bool:
    named = person.strong or (bool(person.forms) and str(person.role).endswith("minister"))
    return named and person.side not in (None, maker.side)
