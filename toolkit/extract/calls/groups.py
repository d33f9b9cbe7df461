"""Put the reports of a document together: those of one call, and one call with each of several people."""

from toolkit.extract.calls.assigning import assign
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.callmedia import said_by_phone, share_medium, take_medium
from toolkit.extract.calls.discourse import completed_by_act
from toolkit.extract.calls.hubs import taken_for_hub
from toolkit.extract.calls.oneorseveral import several_calls
from toolkit.extract.calls.peers import leads_to_peers
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.rounds import announces, listed, share
from toolkit.extract.calls.splits import split_separate
from toolkit.extract.calls.subheadings import completed_below
from toolkit.extract.reading import Reading


def group_reports(reading: Reading, reports: list[CallReport], title: set[int]) -> list[Call]:
    """Return one call for each group of reports that agree on who was on it; reports in the title come last."""
    calls: list[Call] = []
    apart = several_calls(reading)
    reports = [completed_by_act(reading, r) for r in reports]
    first = {r.sentence: r for r in reversed(reports)}
    reports = [completed_below(reading, r, first) for r in reports]
    order = sorted(listed(reading, reports), key=lambda r: (r.sentence in title, r.sentence, r.first))
    one_ended = [r for r in order if _is_one_ended(r)]
    announcing = [r for r in order if announces(reading, r) and r not in one_ended]
    maker = next((p for r in announcing for p in r.people), None)
    for report in order:
        if report in one_ended or (report in announcing and report.people):
            continue
        for part in split_separate(reading, taken_for_hub(reading, calls, report, maker), order, apart=apart):
            assign(reading, calls, part, in_title=report.sentence in title)
    if not calls:
        for report in announcing:
            assign(reading, calls, report, in_title=report.sentence in title)
    for report in one_ended:
        call = next((c for c in calls if set(report.people) <= set(c.people)), None)
        if _is_with_peers(reading, report) and (
            call is None or call.first_sentence > report.sentence + _LIST
        ):
            calls.insert(0, Call(report))
        elif call is not None:
            call.absorb(report)
            take_medium(reading, call, report)
            _share_announced(calls, report)
    body = [r for r in order if r.sentence not in title]
    _add_loose(
        reading, calls, [r for r in body if (r.rule == "call.named" and r.definite) or _leads_in(calls, r)]
    )
    for call in calls:
        if call.medium in (None, "talk") and call.hinted is not None:
            call.medium = call.hinted
    _share_title(calls, title)
    share(calls, announcing)
    return calls


def _share_announced(calls: list[Call], report: CallReport) -> None:
    """Give its medium to the calls told right behind it: "has spoken by phone with several leaders. She held a conversation with X"."""
    for call in calls:
        right_behind = report.sentence < call.first_sentence <= report.sentence + _ROUND
        if call.medium in (None, "talk") and right_behind and set(report.people) <= set(call.people):
            share_medium(call, [report])


_ROUND = 2  #: sentences behind the announcement of a round


def _leads_in(calls: list[Call], report: CallReport) -> bool:
    """Tell whether a report names nobody and stands before those who were on it: "Officials held a phone call. X spoke with Y"."""
    return (
        report.rule == "call.held"
        and report.status is None
        and not (report.people or report.sides)
        and len(calls) == 1
        and report.sentence < calls[0].first_sentence
    )


def _add_loose(reading: Reading, calls: list[Call], named: list[CallReport]) -> None:
    """Give the one call of a title "The call took place", which says that it was one."""
    if len(calls) != 1 or not named or any(r in calls[0].reports for r in named):
        return
    call = calls[0]
    if call.medium is None:
        call.reports.append(named[0])
        call.hinted = call.hinted or named[0].medium
    elif call.medium == "phone" and named[0].medium == "video" and not said_by_phone(reading, call.reports):
        call.reports.append(named[0])  # "dialled into a video call. X and Y spent an hour on the line"
        call.medium = "video"


def _share_title(calls: list[Call], title: set[int]) -> None:
    """Give the medium that the title names to all calls of one round: "X's calls with Y and Z"."""
    named = [r for c in calls for r in c.reports if r.sentence in title]
    for call in calls:
        if call.medium is None and call.reports[0].separate and len(calls) > 1:
            share_medium(call, named)


def _is_with_peers(reading: Reading, report: CallReport) -> bool:
    """Tell whether the press has somebody speak with the leaders of many states: they are those at the other end."""
    last = reading.layout.sentences[report.sentence].last
    return reading.home is None and leads_to_peers(reading.text(report.first, last))


_LIST = 3  #: sentences within which a text may name those with whom somebody spoke


def _is_one_ended(report: CallReport) -> bool:
    """Tell whether a report names nobody at the other end: "spoke by video with Allies"."""
    return (
        report.rule == "call.spoke"
        and report.people == report.callers
        and not report.sides
        and len(report.people) == 1
    )
