"""How a call was held, as one report of it after another says."""

from collections.abc import Iterable

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.longpast import came_before
from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading


def share_medium(call: Call, reports: list[CallReport]) -> None:
    """Give a call the medium of others, with the words that say so."""
    named = next((r for r in reports if r.medium not in (None, "talk")), None)
    if named is not None:
        call.reports.append(named._replace(people=(), sides=(), initiator=None))
        call.medium = named.medium


def take_headed(reading: Reading, calls: list[Call], reports: Iterable[CallReport]) -> None:
    """Give the one call of a text the medium that its title or opening names: "EU leaders' video call scrapped … X and Y had been due to speak"."""
    if len(calls) != 1 or calls[0].medium not in (None, "talk", "phone"):
        return
    (call,) = calls
    opening = [r for r in reports if r.sentence <= max(reading.layout.body, call.first_sentence)]
    named = (r for r in opening if r.medium in _EXACT and _only_names(r))
    headed = next((r for r in named if not came_before(reading.tokens.folds, r)), None)
    if headed is None or said_by_phone(reading, call.reports):
        return
    if headed not in call.reports:
        call.reports.append(headed._replace(people=(), sides=(), initiator=None))
    call.medium = headed.medium


def _only_names(report: CallReport) -> bool:
    """Tell whether a report names a call and nobody on it: "people briefed on a video call between the three leaders"."""
    return report.rule == "call.named" or (
        report.rule == "call.noun" and not report.people and not report.sides
    )


_EXACT = frozenset(("video", "secure_line"))


def take_named(calls: list[Call], reports: Iterable[CallReport]) -> None:
    """Give the one call of a text, where what tells of it says not how it was held, the medium that the text has named before."""
    if len(calls) == 1 and calls[0].medium in (None, "talk"):
        before = [r for r in reports if r.rule == "call.named" and r.sentence < calls[0].first_sentence]
        share_medium(calls[0], [r for r in before if r.status is None])


def take_other_end(calls: list[Call], reports: Iterable[CallReport]) -> None:
    """Give the one call of a text of which the body names one end the other from the title: "How a call with Trump …", "The call, which Marte had requested"."""
    if len(calls) != 1 or len(calls[0].people) + len(calls[0].sides) != 1 or not calls[0].people:
        return
    (call,), own = calls, calls[0].people[0]
    for report in reports:
        other = report.people[0] if len(report.people) == 1 and not report.sides else None
        named = report.rule == "call.noun" and report not in call.reports
        if not named or other is None or not other.strong or other.side is None or own.side is None:
            continue
        if other.side != own.side:
            call.people.append(other)
            call.reports.append(report)
            return


def take_medium(reading: Reading, call: Call, report: CallReport) -> None:
    """Let a further report say more exactly how a call was held: "the call, which was held by video"."""
    if report.status is not None and call.status in (None, "held"):
        return  # "the two spoke by phone. X will speak to reporters by video link"
    if report.medium == "video" and call.medium == "phone" and _was_by_phone(reading, call, report):
        return
    call.medium = more_exact(call.medium, report.medium)


_BY_PHONE = frozenset("phone telephone telephonic phoned telephoned rang".split())


def _was_by_phone(reading: Reading, call: Call, report: CallReport) -> bool:
    """Tell whether a report before this one says in so many words that a call was by phone; a bare "call" can be by video."""
    before = (r for r in call.reports if r is not report and r.sentence < report.sentence)
    return said_by_phone(reading, before)


def said_by_phone(reading: Reading, reports: Iterable[CallReport]) -> bool:
    """Tell whether one of the reports has a word for the telephone."""
    folds = reading.tokens.folds
    by_phone = (r.medium_at for r in reports if r.medium == "phone" and r.medium_at is not None)
    return any(not _BY_PHONE.isdisjoint(folds[first:last]) for first, last in by_phone)


def more_exact(old: str | None, new: str | None) -> str | None:
    """Return the more exact of two words for how a call was held."""
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)
