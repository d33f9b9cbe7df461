"""TIM: notation and order of all dates of a record, and how its events lie to the call."""

from toolkit.temporal.edtf import add_days, bounds, is_valid
from toolkit.validate.calldays import NOT_HELD
from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put, with_event
from toolkit.validate.view import RecordView, in_order


def _no_such_day(record: Record) -> Record | None:
    return with_event(record, "They will meet in February 2031.", date="2031-02-29~", basis="explicit")


def _turned_round(record: Record) -> Record | None:
    return with_event(record, "They will meet in 2031.", date="2031-06-30/2031-01-01", basis="explicit")


def _date_without_basis(record: Record) -> Record | None:
    return with_event(record, "They met long ago.", when="past", status="held", date="1950")


def _future_before_call(record: Record) -> Record | None:
    if record["date"] is None:
        return None
    return with_event(record, "They will meet in 1951.", date="1951", basis="explicit")


def _past_after_call(record: Record) -> Record | None:
    if record["date"] is None:
        return None
    return with_event(record, "They met in 2951.", when="past", status="held", date="2951", basis="explicit")


def _far_ahead(record: Record) -> Record | None:
    day = (record["date"] or {}).get("value", "")
    if len(day) != 10:
        return None
    return with_event(record, "They will meet in May.", date=f"{int(day[:4]) + 3}-05", basis="resolved")


def _undated(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held" or not any(d["published"] for d in record["documents"]):
        return None
    if record["date"] is None or not record["id"].startswith(record["date"]["value"]):
        return None
    return put({**record, "date": None}, ("id",), "undated" + record["id"][len(record["date"]["value"]) :])


@validation_rule(
    "TIM-01",
    "date-exists",
    fields=("date.value", "events[].date", "commitments[].due", "documents[].published"),
    rationale="A day that the calendar does not have was misread or mistyped.",
    failing={"/events/0/date": "2027-02-29~"},
    passing={"/events/0/date": "2028-02-29~"},
    spoil=_no_such_day,
)
def date_exists(view: RecordView) -> Problems:
    """Every date is one that the calendar has."""
    for path, value in view.dates:
        if not is_valid(value):
            yield Problem(
                path, f"There is no day {value[:40]}.", f'"{value[:60]}"', "a day of the calendar", None
            )


@validation_rule(
    "TIM-10",
    "interval-in-order",
    fields=("date.value", "events[].date", "commitments[].due", "documents[].published"),
    rationale="An interval that ends before it begins contains no day at all.",
    failing={"/events/3/date": "2027-06-30/2027-01-01"},
    passing={"/events/3/date": "2027-06/2027-06"},
    spoil=_turned_round,
)
def interval_in_order(view: RecordView) -> Problems:
    """An interval does not end before it begins."""
    for path, value in view.dates:
        if "/" in value:
            first, last = bounds(value)
            if first and last and first > last:
                begin, _, end = value.partition("/")
                yield Problem(path, f"{value} ends before it begins.", f'"{value}"', f'"{end}/{begin}"', None)


@validation_rule(
    "TIM-09",
    "date-has-basis",
    severity="info",
    fields=("events[].date", "events[].basis"),
    rationale="Whether a text gives a date, or somebody worked it out, decides how far it can be trusted.",
    failing={"/events/1/basis": None},
    passing={"/events/1/basis": None, "/events/1/date": None},
    spoil=_date_without_basis,
)
def date_has_basis(view: RecordView) -> Problems:
    """An event has the basis of its date where it has a date, and only there."""
    for path, item in view.each("events"):
        if (item["date"] is None) != (item["basis"] is None):
            yield Problem(
                (*path, "basis"),
                f"There is {'no date to rest on this basis' if item['date'] is None else 'a date without a basis'}.",
                f'"{item["basis"]}"' if item["basis"] else "null",
                "null" if item["date"] is None else "explicit, resolved or another basis",
                None,
            )


@validation_rule(
    "TIM-12",
    "future-after-call",
    fields=("events[].date", "events[].when", "date.value"),
    rationale="What lies ahead of a call cannot be over before it: the year was mostly carried over wrongly.",
    failing={"/events/4/date": "2025-11", "/events/4/basis": "explicit"},
    passing={"/events/4/date": "2026-03", "/events/4/basis": "explicit"},
    spoil=_future_before_call,
)
def future_after_call(view: RecordView) -> Problems:
    """An event that lies ahead of the call does not end before the call."""
    call = view.days[0]
    for path, item in view.each("events"):
        if call and item["date"] and item["when"] == "future":
            last = in_order(bounds(item["date"]))[1]
            if last and last < call:
                yield Problem(
                    (*path, "date"),
                    f"The event lies ahead of the call, but its date, {item['date']}, is before {call}.",
                    f'"{item["date"]}"',
                    f"{call} or later",
                    "Mend the date, or make the event past.",
                )


@validation_rule(
    "TIM-13",
    "past-before-call",
    severity="warning",
    fields=("events[].date", "events[].when", "date.value"),
    rationale="Background and outlook are easily swapped, and then a plan is told as a fact.",
    failing={"/events/1/date": "2026-04-03"},
    passing={"/events/1/date": "2026-03-12"},
    spoil=_past_after_call,
)
def past_before_call(view: RecordView) -> Problems:
    """An event before the call does not begin after it."""
    call = view.days[1]
    for path, item in view.each("events"):
        if call and item["date"] and item["when"] == "past":
            first = in_order(bounds(item["date"]))[0]
            if first and first > call:
                yield Problem(
                    (*path, "date"),
                    f"The event came before the call, but its date, {item['date']}, is after {call}.",
                    f'"{item["date"]}"',
                    f"{call} or earlier",
                    "Mend the date, or make the event a future one.",
                )


@validation_rule(
    "TIM-15",
    "undated-has-bounds",
    severity="info",
    fields=("date", "documents[].published"),
    rationale="A call of which no day is known still came before its readout; an open interval says so.",
    failing={"/date": None, "/id": "undated-nor-nzl"},
    passing={"/date": {"value": "../2026-03-12", "sources": ["s1"], "evidence": [], "basis": "publication",
             "alternatives": []}, "/id": "undated-nor-nzl"},
    spoil=_undated,
)  # fmt: skip
def undated_has_bounds(view: RecordView) -> Problems:
    """A held call of unknown day has the bound that the day of publication gives."""
    if view["date"] is None and view.published and view["occurrence"]["status"] not in NOT_HELD:
        latest = max(last for _, last in view.published.values())
        yield Problem(
            ("date",),
            f"No day is given, but a document of {latest} reports the call.",
            "null",
            f'the value "../{latest}"',
            "An open interval bounds the day without inventing one.",
        )


@validation_rule(
    "TIM-16",
    "yearless-goes-forward",
    severity="warning",
    fields=("events[].date", "events[].basis"),
    rationale="“In November” means the next November; more than a year ahead, a year was miscounted.",
    failing={"/events/4/date": "2028-11", "/events/4/basis": "resolved"},
    passing={"/events/4/date": "2026-11", "/events/4/basis": "resolved"},
    spoil=_far_ahead,
)
def yearless_goes_forward(view: RecordView) -> Problems:
    """A future month or day worked out from a text without a year lies within a year of the call."""
    call = view.days[1]
    for path, item in view.each("events"):
        value = item["date"]
        # A year, or words such as "in three years", may lie farther ahead.
        if call and value and item["basis"] == "resolved" and item["when"] == "future" and value[4:5] == "-":
            first = in_order(bounds(value))[0]
            if first and first > (add_days(call, 366) or first) and not _counts_years(item["evidence"]):
                yield Problem(
                    (*path, "date"),
                    f"{value} was worked out from the call's day, {call}, but is more than a year later.",
                    f'"{value}"',
                    f"a date up to {add_days(call, 366)}",
                    "Where the text gives the year, the basis is explicit.",
                )


def _counts_years(evidence: list[Record]) -> bool:
    return any("year" in item["exact"].lower() or "20" in item["exact"] for item in evidence)
