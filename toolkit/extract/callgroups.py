"""Put the reports of a document together: those of one call, and one call with each of several people."""

from toolkit.extract.call import Call
from toolkit.extract.callparties import principals_before
from toolkit.extract.callreport import CallReport
from toolkit.extract.reading import Reading

LEAD = 8  #: sentences of the body in which a first report must stand


def group_reports(reading: Reading, reports: list[CallReport], title: set[int]) -> list[Call]:
    """Return one call for each group of reports that agree on who was on it; reports in the title come last."""
    calls: list[Call] = []
    order = sorted(reports, key=lambda r: (r.sentence in title, r.sentence, r.first))
    for report in order:
        for part in _split_separate(reading, report):
            _place(reading, calls, part, in_title=report.sentence in title)
    return calls


def _split_separate(reading: Reading, report: CallReport) -> list[CallReport]:
    """Split "spoke separately with X and Y" into one report each."""
    sentence = reading.layout.sentences[report.sentence]
    following = reading.layout.sentences[min(report.sentence + 1, len(reading.layout.sentences) - 1)]
    folds = reading.tokens.folds[
        sentence.first : following.last if following.paragraph == sentence.paragraph else sentence.last
    ]
    others = [p for p in report.people if p not in report.callers]
    own = reading.tokens.folds[sentence.first : sentence.last]
    several = any(word in _SEVERAL for word in own) and _with_between(own) != "between"
    titled = reading.layout.title and _SEVERAL & set(
        reading.tokens.folds[: reading.layout.paragraphs[0].last]
    )
    if (
        len(report.sides) > 1
        and report.callers
        and not others
        and (several or titled or _SEPARATE & set(own))
        and report.medium != "video"
        and not {"joint", "trilateral", "conference"} & set(own)
    ):
        return [report._replace(sides=(side,), separate=True) for side in report.sides]
    if len(others) < 2 or not (_SEPARATE & set(own) or several or ("separate" in folds and "calls" in folds)):
        return [report]
    return [report._replace(people=(*report.callers, p), sides=(), separate=True) for p in others]


_SEPARATE = frozenset(("separately", "separate", "back-to-back", "respectively", "individual"))


_SEVERAL = frozenset(("calls", "conversations"))


def _with_between(own: list[str]) -> str:
    return next((w for w in own if w in ("between", "with", "to")), "")


def _place(reading: Reading, calls: list[Call], report: CallReport, *, in_title: bool) -> None:
    mine = set(report.people)
    if not mine and not report.sides:
        if calls and (report.group or report.rule == "call.named"):
            target = calls[-1]
            target.reports.append(report)
            if target.medium is None or (
                report.medium in ("video", "secure_line")
                and target.medium in ("phone", "talk", None)
                and report.rule != "call.named"
            ):
                target.medium = report.medium or target.medium
        elif report.group and not calls and report.rule != "call.named":
            call = Call(report)
            call.people = principals_before(reading, report.sentence)
            if len(call.people) == 2:
                calls.append(call)
        return
    if report.definite and calls and not in_title and not any(mine <= set(c.people) for c in calls):
        shared = next((c for c in calls if mine & set(c.people)), calls[-1])
        shared.reports.append(report)
        shared.initiator = shared.initiator or report.initiator
        return
    for call in calls:
        known = set(call.people)
        if report.separate and report.sides and mine <= known and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            return
        other_end = report.separate and bool(report.sides) and not set(report.sides) <= set(call.all_sides())
        if (
            mine
            and (mine <= known or known <= mine)
            and not other_end
            and not (report.separate and mine != known and len(known) > 1)
        ):
            if report.status is None and call.status is not None and not in_title:
                call.status = None if call.status in ("planned",) else call.status
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        fresh_sides = {p.side for p in mine - known}
        if mine and call.sides and fresh_sides and None not in fresh_sides and fresh_sides <= set(call.sides):
            call.sides = [s for s in call.sides if s not in fresh_sides]
            call.absorb(report)
            call.medium = _medium(call.medium, report.medium)
            return
        if not mine and report.sides and set(report.sides) <= set(call.all_sides()):
            call.absorb(report._replace(sides=()))
            call.medium = _medium(call.medium, report.medium)
            return
    if calls and in_title:
        call = max(calls, key=lambda c: len(mine & set(c.people)))
        if mine & set(call.people):
            elsewhere = {p for c in calls for p in c.people}
            fresh = (
                ()
                if report.separate
                else tuple(
                    p
                    for p in report.people
                    if p in call.people or (p not in elsewhere and p.side not in (None, *call.all_sides()))
                )
            )
            call.absorb(report._replace(people=fresh))
            call.medium = _medium(call.medium, report.medium)
        return
    sharing = [c for c in calls if mine & set(c.people)]
    if calls and not sharing and report.sentence > LEAD:
        return
    if sharing and not report.separate and report.rule in ("call.noun", "call.named") and len(mine) == 1:
        sharing[0].reports.append(report)
        return
    if (
        sharing
        and report.status is None
        and report.rule in ("call.spoke",)
        and report.medium is None
        and report.sentence > LEAD
    ):
        return
    calls.append(Call(report))


def _medium(old: str | None, new: str | None) -> str | None:
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)
