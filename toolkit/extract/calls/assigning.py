"""Assign a report to the call that it tells of, or to a new one: by those who were on it, by what the text has told before, and by where it stands."""

from itertools import takewhile

from toolkit.extract.calls.assignment import Assignment
from toolkit.extract.calls.besidecalls import has_own_call, is_whose_doing
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.callmedia import take_medium
from toolkit.extract.calls.comesnext import comes_next
from toolkit.extract.calls.joining import join
from toolkit.extract.calls.mentioned import is_of_all
from toolkit.extract.calls.namelessreports import assign_nameless
from toolkit.extract.calls.newcalls import add_new
from toolkit.extract.calls.report import FIRM, CallReport
from toolkit.extract.calls.statuswords import DENYING
from toolkit.extract.calls.titled import heads, is_titled, sums_up_all
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading


def assign(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    """Add a report to the call that it tells of, or a new call to those of the document."""
    task = Assignment(reading, calls, report, in_title)
    if has_own_call(reading, calls, report):
        calls.append(Call(report._replace(separate=True)))
    elif task.below and task.mine and not task.named() and is_whose_doing(reading, report):
        pass  # "the first to hear from the president, who spoke to X and Y on Friday"
    elif _joins_noun(task) or _is_without(task) or _is_to_nobody(task):
        pass
    elif not calls and _says_only_who_placed(report):
        pass  # what the text goes on to tell of the call has both ends
    elif not task.mine and not report.sides:
        assign_nameless(reading, calls, report, in_title=in_title)
    elif not (
        _of_state_awaited(task)
        or _adds_a_third(task)
        or _is_of_all(task)
        or _comes_next(task)
        or _takes_up(task)
        or _is_definite(task)
        or sums_up_all(task)
        or _was_due(task)
        or join(task)
        or heads(task)
    ):
        add_new(task)


def _says_only_who_placed(report: CallReport) -> bool:
    """Tell whether "the call was placed by Washington" is all that a report says, below a title that names both ends."""
    placed = report.initiator is not None and report.sides == (report.initiator[0],)
    return placed and report.definite and not report.people and report.rule == "call.noun"


def _of_state_awaited(task: Assignment) -> bool:
    """Add what names who was on one call of a round by states: "spoke with the presidents of Peru and Chile. In the call with Chile's X"."""
    if task.in_title or len(task.calls) < 2 or len(task.mine) != 2:
        return False
    fits = [
        c
        for c in task.calls
        if c.sides
        and set(c.people) < task.mine
        and {p.side for p in task.mine.difference(c.people)} == set(c.sides)
    ]
    if len(fits) != 1:
        return False
    fits[0].sides = []
    task.absorbed(fits[0])
    return True


def _adds_a_third(task: Assignment) -> bool:
    """Add a call to come of those on one that was held with somebody else: "has asked for a three-way call with Z"."""
    report = task.report
    if report.status not in ("requested", "planned") or task.in_title or not task.calls or not task.mine:
        return False
    held = task.calls[-1]
    folds, at = task.reading.tokens.folds, report.medium_at
    if everybody := _all_counted(task, folds):  # "The three ministers will hold a videoconference with Z"
        people = tuple(dict.fromkeys((*everybody, *report.people)))
        task.calls.append(Call(report._replace(people=people, callers=everybody, separate=True)))
        return True
    if held.status in (None, "held") and set(held.people) < task.mine:  # "is to join them in a video meeting"
        task.calls.append(Call(report._replace(separate=True)))
        return True
    among = at is not None and not _AMONG.isdisjoint(folds[max(0, at[0] - 1) : at[1]])
    if not among or held.status not in (None, "held") or not task.mine - set(held.people):
        return False
    people = tuple(dict.fromkeys((*held.people, *report.people)))
    task.calls.append(Call(report._replace(people=people, separate=True)))
    return True


def _all_counted(task: Assignment, folds: list[str]) -> tuple[Person, ...]:
    """Return those on all calls told of where a report counts them: "the three ministers"."""
    number = _NUMBERS.get(folds[task.report.first + 1], 0) if folds[task.report.first] == "the" else 0
    people = tuple(dict.fromkeys(p for call in task.calls for p in call.people))
    held = all(call.status in (None, "held") for call in task.calls)
    return people if held and number and len(people) == number else ()


_NUMBERS = {"three": 3, "four": 4, "five": 5}
_AMONG = frozenset(("three-way", "trilateral", "tripartite", "four-way"))


def _is_without(task: Assignment) -> bool:
    """Tell whether somebody on a call only says that he had none with another: "X said he had not spoken to Z"."""
    report = task.report
    if report.status != "denied" or task.in_title or not task.calls or not task.mine:
        return False
    first = task.calls[0]
    parties = {p.side for p in report.people}.union(report.sides) - {None}
    return (
        first.status in (None, "held")
        and not task.mine.isdisjoint(first.people)
        and not parties <= set(first.all_sides())
        and DENYING.isdisjoint(task.reading.layout.words[report.sentence])
    )


def _is_to_nobody(task: Assignment) -> bool:
    """Tell whether somebody on a call rang one whom no text knows: "On the other hand, he made a phone call to the governor of Arica"."""
    report, at = task.report, task.report.medium_at
    if report.rule != "call.placed" or not task.below or at is None or report.sides or len(task.mine) != 1:
        return False
    folds = task.reading.tokens.folds
    return folds[at[0] - 1] in ("a", "an") and folds[at[1] : at[1] + 1] == ["to"]


def _joins_noun(task: Assignment) -> bool:
    """Add a report to the call of whose noun it is, unless a title names exactly those of another."""
    same = next((c for c in task.calls if _holds_noun(c, task.report)), None)
    if same is None or not task.mine:
        return False
    if task.in_title and any(
        c is not same and len(task.mine) > 1 and task.mine == set(c.people) for c in task.calls
    ):
        return False
    same.absorb(task.report)
    return True


def _is_of_all(task: Assignment) -> bool:
    """Add what is told of all calls of a round to the last of them."""
    if len(task.calls) < 2 or task.in_title or not is_of_all(task.reading, task.calls, task.report):
        return False
    task.calls[-1].reports.append(task.report)
    return True


def _comes_next(task: Assignment) -> bool:
    """Add the next calls of somebody's round, of which the other ends alone are named."""
    if not task.below or not task.mine or not comes_next(task.reading, task.report):
        return False
    maker = (task.calls[-1].callers or task.calls[-1].people)[0]
    if maker in task.mine:
        return False
    for other in task.report.people:
        both = (maker, other)
        task.calls.append(Call(task.report._replace(people=both, callers=(maker,), separate=True)))
    return True


def _takes_up(task: Assignment) -> bool:
    """Add a noun that takes up a call: "has had telephone conversations with X and Y. In the conversation with Y", "The call grouped X, Y and Z"."""
    report = task.report
    if report.rule == "call.noun" and len(task.mine) == 1 and not report.sides and not task.in_title:
        held = [c for c in task.calls if task.mine <= set(c.people) and len(c.people) > 1]
        held = held or [c for c in task.calls if _awaits(c, report.people[0].side)]
        if len(held) == 1:
            held[0].absorb(report)
            if held[0].medium in (None, "talk"):  # "has spoken with X. The phone call with X took place"
                take_medium(task.reading, held[0], report)
            return True
    alone = next((c for c in task.calls if _brings_together(report, c)), None)
    if alone is not None:
        alone.absorb(report)
    return alone is not None


def _awaits(call: Call, side: str | None) -> bool:
    """Tell whether a call with a state still has nobody of it: "spoke with her counterparts from Peru and Ghana. During the call with Y of Ghana"."""
    return side is not None and side in call.all_sides() and all(p.side != side for p in call.people)


def _is_definite(task: Assignment) -> bool:
    """Add "the call" to the one that has been told of: not "the call with X that was planned has been put off"."""
    report, mine = task.report, task.mine
    put_off = report.status == "cancelled" and len(mine) > 1
    if not report.definite or not task.below or put_off or any(mine <= set(c.people) for c in task.calls):
        return False
    if _is_of_others_too(task) or is_titled(task):
        return False
    if _is_between_others(task) or _is_with_another(task):
        return True  # "told him of the talks on Monday between Y and Z" has a day that is not of this call
    shared = next((c for c in task.calls if mine & set(c.people)), task.calls[-1])
    shared.reports.append(report)
    shared.initiator = shared.initiator or report.initiator
    return True


def _is_of_others_too(task: Assignment) -> bool:
    """Tell whether a noun names those on a call of another medium: "The video conference between X, Y and Z is over", behind a phone call of X."""
    report = task.report
    remote = len(report.people) > 1 and report.medium == "video"
    return remote and all(c.medium in FIRM and c.medium != "video" for c in task.calls)


def _is_with_another(task: Assignment) -> bool:
    """Tell whether a noun names one of two on a call with somebody of a third state: "Y told Z in Monday's call", where X rang Z on Tuesday."""
    mine = task.mine
    held = [c for c in task.calls if not mine.isdisjoint(c.people)]
    return (
        bool(held)
        and len(mine) == _BOTH
        and all(
            len(c.people) == _BOTH
            and not c.sides
            and {p.side for p in mine.difference(c.people)}.isdisjoint({None, *c.all_sides()})
            for c in held
        )
    )


def _is_between_others(task: Assignment) -> bool:
    """Tell whether a noun names two who were on no call told of so far, and not even their states were."""
    mine = task.mine
    if len(mine) < _BOTH or any(not mine.isdisjoint(c.people) for c in task.calls):
        return False
    sides = {p.side for p in mine}
    return None not in sides and not any(sides <= set(c.all_sides()) for c in task.calls)


_BOTH = 2  #: people of a call


def _was_due(task: Assignment) -> bool:
    """Add what had been planned to the call of the same states that was called off: "Minister X had been due to ring his counterpart"."""
    report, folds = task.report, task.reading.tokens.folds
    if report.status != "planned" or not task.below or _HAD.isdisjoint(folds[report.first : report.last]):
        return False
    sides = {p.side for p in report.people}.union(report.sides) - {None}
    off = next((c for c in task.calls if c.status == "cancelled" and sides <= set(c.all_sides())), None)
    if off is None or len(report.people) != _BOTH or len(off.all_sides()) != _BOTH:
        return False
    stateless, rest = [p for p in report.people if p.side is None], set(off.all_sides()) - sides
    if len(stateless) == len(rest) == 1:
        stateless[0].side, stateless[0].side_basis = rest.pop(), "resolved"
    named = {p.side for p in report.people if p.forms}
    off.people = [p for p in off.people if p.forms or p.side not in named]
    task.absorbed(off)
    return True


_HAD = frozenset(("had", "was", "were"))  #: "had been due to talk", "was to have spoken"


def _is_of_one(report: CallReport, other: CallReport) -> bool:
    """Tell whether two reports are of one noun: "X chaired a call with the participation of Y"."""
    return (
        report.medium_at is not None
        and report.medium_at == other.medium_at
        and not (report.separate or other.separate)
    )


def _holds_noun(call: Call, report: CallReport) -> bool:
    """Tell whether a call has a report of the same noun: those of a sentence come one behind the other."""
    here = takewhile(lambda r: r.sentence == report.sentence, reversed(call.reports))
    if len(report.people) > 1 < len(call.people) and set(report.people).isdisjoint(call.people):
        return False  # "X's call with his counterpart called off as Y speaks with Z"
    if report.rule == "call.spoke" and report.status == "planned" and call.status in (None, "held"):
        return False  # "confirmed the call and said X planned to speak to Z"
    return any(_is_of_one(report, r) for r in here)


def _brings_together(report: CallReport, call: Call) -> bool:
    """Tell whether a report names all of those on a call of which the text has named one: "The call grouped X, Y and Z"."""
    whole = report.rule == "call.noun" and report.definite and report.callers == report.people
    return whole and len(call.people) == 1 and set(call.people) < set(report.people)
