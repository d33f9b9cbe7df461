"""TIM: clock times and their offsets."""

from datetime import datetime

from toolkit.temporal.edtf import bounds
from toolkit.validate.clocks import day_of, moment, timed
from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put
from toolkit.validate.view import RecordView


def _backwards(record: Record) -> Record | None:
    day = day_of(record)
    if day is None:
        return None
    times = {"start": f"{day}T15:00:00+00:00", "end": f"{day}T14:00:00+00:00"}
    return put(record, ("date",), {**record["date"], **times})


def _no_clock(record: Record) -> Record | None:
    day = day_of(record)
    if day is None or record["date"].get("end"):
        return None
    return put(record, ("date", "start"), f"{day}T15:00:00+03:17")


def _next_day(record: Record) -> Record | None:
    day = day_of(record)
    if day is None or record["date"].get("end"):
        return None
    return put(record, ("date", "start"), f"{int(day[:4]) - 1}-03-04T15:00:00+03:00")


def _one_day_apart(record: Record) -> Record | None:
    if day_of(record) is None or record["occurrence"]["status"] != "held":
        return None
    day = datetime.fromisoformat(day_of(record) or "").toordinal() - 1
    other = {
        "value": datetime.fromordinal(day).date().isoformat(),
        "sources": [],
        "evidence": [],
        "basis": "editorial",
    }
    return put(record, ("date", "alternatives"), [other])


@validation_rule(
    "TIM-03",
    "end-after-start",
    fields=("date.start", "date.end"),
    rationale="A call that ends before it begins has its times swapped or its offsets wrong.",
    failing={"/date/start": "2026-03-12T10:00:00+01:00", "/date/end": "2026-03-12T09:40:00+01:00"},
    passing={"/date/start": "2026-03-12T10:00:00+01:00", "/date/end": "2026-03-12T22:40:00+13:00"},
    spoil=_backwards,
)
def end_after_start(view: RecordView) -> Problems:
    """The call ends after it starts."""
    for path, claim in timed(view):
        start, end = moment(claim.get("start")), moment(claim.get("end"))
        if start and end and end <= start:
            yield Problem(
                (*path, "end"),
                f"The call ends at {claim['end']}, which is not after its start, {claim['start']}.",
                f'"{claim["end"]}"',
                f"after {claim['start']}",
                "Compare the offsets: each side's clock has its own.",
            )


@validation_rule(
    "TIM-07",
    "midnight-needs-offsets",
    severity="warning",
    fields=("date.alternatives[].value", "date.start"),
    rationale="Around midnight the two ends of a call have different dates; only offsets show it is one call.",
    failing={"/date/alternatives/-": {"value": "2026-03-11", "sources": [], "evidence": [],
             "basis": "editorial"}},
    passing={"/date/start": "2026-03-12T10:00:00+13:00", "/date/alternatives/-": {"value": "2026-03-11",
             "start": "2026-03-11T22:00:00+01:00", "sources": [], "evidence": [], "basis": "editorial"}},
    spoil=_one_day_apart,
)  # fmt: skip
def midnight_needs_offsets(view: RecordView) -> Problems:
    """Where accounts of the date are a day apart, both give the time with its offset."""
    date = view["date"]
    for path, claim in view.claims:
        if path[0] != "date" or len(path) == 1 or len(claim["value"]) != 10 or len(date["value"]) != 10:
            continue
        if claim.get("start") and date.get("start"):
            continue
        one, other = moment(date["value"]), moment(claim["value"])
        if one and other and abs((one - other).days) == 1:
            missing = path if date.get("start") else ("date",)
            yield Problem(
                missing,
                f"{date['value']} and {claim['value']} may be one moment on two clocks, but no times tell.",
                None,
                "start with an offset on both accounts",
                None,
            )


@validation_rule(
    "TIM-08",
    "offset-exists",
    fields=("date.start", "date.end"),
    rationale="An offset that no clock uses is a mistyped one, and moves the call in time.",
    failing={"/date/start": "2026-03-12T10:00:00+18:00"},
    passing={"/date/start": "2026-03-12T10:00:00+05:45"},
    spoil=_no_clock,
)
def offset_exists(view: RecordView) -> Problems:
    """Offsets from UTC are such as clocks have: from -12:00 to +14:00, in quarters of an hour."""
    for path, claim in view.claims:
        if path[0] != "date":
            continue
        for key in ("start", "end"):
            value = claim.get(key)
            if value:
                minutes = int(value[-5:-3]) * 60 + int(value[-2:])
                if minutes > (720 if value[-6] == "-" else 840) or minutes % 15:
                    yield Problem(
                        (*path, key),
                        f"No clock is {value[-6:]} from UTC.",
                        f'"{value}"',
                        "an offset from -12:00 to +14:00, in quarters of an hour",
                        None,
                    )


@validation_rule(
    "TIM-17",
    "start-on-the-day",
    fields=("date.start", "date.value"),
    rationale="The day and the start stand on one clock; where they differ, one was converted and one not.",
    failing={"/date/start": "2026-03-11T23:30:00+01:00"},
    passing={"/date/start": "2026-03-12T23:30:00+01:00", "/date/end": "2026-03-13T00:10:00+01:00"},
    spoil=_next_day,
)
def start_on_the_day(view: RecordView) -> Problems:
    """The start of the call lies on its day."""
    for path, claim in timed(view):
        first, last = bounds(claim["value"])
        day = claim["start"][:10]
        if (first and day < first) or (last and day > last):
            yield Problem(
                (*path, "start"),
                f"The call starts on {day}, but its date is {claim['value']}.",
                f'"{claim["start"]}"',
                f"a time on {claim['value']}",
                "Give both on the clock that the text uses.",
            )
