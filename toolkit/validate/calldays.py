"""What several rules ask about the day of a call: whether it can be, and whether the words that give it do."""

from toolkit.temporal.edtf import add_days, parse_day
from toolkit.validate.cues import day_and_month
from toolkit.validate.view import Item, Located, RecordView

#: Statuses of a call that has not taken place, so that nothing was said in it.
NOT_HELD = frozenset({"planned", "requested", "cancelled"})
#: Settings in which something was said in the call.
IN_CALL = frozenset({"in_call", "opening_remarks"})


def is_late(view: RecordView) -> bool:
    """Tell whether a call that was held is later than the day after all documents about it."""
    first, published = view.days[0], view.published
    if first is None or not published or view["occurrence"]["status"] in NOT_HELD:
        return False
    return first > (add_days(max(last for _, last in published.values()), 1) or first)


def dated_claims(view: RecordView) -> list[Located]:
    """Return the accounts of the call's day that are one day, with evidence in English."""
    return [
        (path, claim)
        for path, claim in view.claims
        if path[0] == "date"
        and claim["evidence"]
        and len(claim["value"]) == 10
        and all(view.english(item["document"]) for item in claim["evidence"])
        and parse_day(claim["value"])
    ]


def contradicted(claim: Item) -> set[tuple[int, int]]:
    """Return the days and months that the evidence names where the value is none of them."""
    named = {pair for item in claim["evidence"] for pair in day_and_month(item["exact"])}
    value = claim["value"]
    return set() if (int(value[8:10]), int(value[5:7])) in named else named
