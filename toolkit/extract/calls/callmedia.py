"""How a call was held, as one report of it after another says."""

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading


def share_medium(call: Call, reports: list[CallReport]) -> None:
    """Give a call the medium of others, with the words that say so."""
    named = next((r for r in reports if r.medium not in (None, "talk")), None)
    if named is not None:
        call.reports.append(named._replace(people=(), sides=(), initiator=None))
        call.medium = named.medium


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
    folds = reading.tokens.folds
    return any(
        r.medium == "phone"
        and r is not report
        and r.sentence < report.sentence
        and r.medium_at is not None
        and not _BY_PHONE.isdisjoint(folds[r.medium_at[0] : r.medium_at[1]])
        for r in call.reports
    )


def more_exact(old: str | None, new: str | None) -> str | None:
    """Return the more exact of two words for how a call was held."""
    order = (None, "talk", "phone", "secure_line", "video")
    return max((old, new), key=order.index)
