"""TIM: clock times, offsets and durations."""

from datetime import datetime

from toolkit.temporal.edtf import bounds
from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put
from toolkit.validate.view import Item, RecordView
from toolkit.validate.words import Words

_DURATION = Words(
    r"""
    P (?: (?P<w> [0-9]+ ) W )? (?: [0-9]+ Y )? (?: [0-9]+ M )? (?: (?P<d> [0-9]+ ) D )?
    (?: T (?: (?P<h> [0-9]+ ) H )? (?: (?P<m> [0-9]+ ) M )? (?: (?P<s> [0-9]+ ) S )? )? \Z
    """,
    cased=True,
)
_SECONDS = {"w": 604800, "d": 86400, "h": 3600, "m": 60, "s": 1}
#: By how many seconds start and end may differ from the duration.
_TOLERANCE = {"exact": 60, "about": 300, "over": 60, "under": 60}
_SHORTEST, _LONGEST = 60, 6 * 3600


def seconds(duration: str) -> int | None:
    """Return the length of an ISO 8601 duration; None where it counts months or years."""
    match = _DURATION.match(duration)
    if match is None or "Y" in duration or "M" in duration.partition("T")[0]:
        return None
    return sum(int(match[unit] or 0) * size for unit, size in _SECONDS.items())


def moment(value: str | None) -> datetime | None:
    """Read an RFC 3339 date-time; None where there is none, and for leap seconds."""
    try:
        return datetime.fromisoformat(value) if value else None
    except ValueError:
        return None


def _day(record: Record) -> str | None:
    date = record["date"]
    return date["value"] if date and len(date["value"]) == 10 and not date["alternatives"] else None


def _backwards(record: Record) -> Record | None:
    day = _day(record)
    if day is None:
        return None
    times = {"start": f"{day}T15:00:00+00:00", "end": f"{day}T14:00:00+00:00"}
    return put(record, ("date",), {**record["date"], **times})


def _other_length(record: Record) -> Record | None:
    day = _day(record)
    if day is None or record["duration"] is None or seconds(record["duration"]["value"]) is None:
        return None
    if record["duration"]["qualifier"] not in ("exact", "about"):
        return None
    times = {"start": f"{day}T01:00:00+00:00", "end": f"{day}T20:00:00+00:00"}
    return put(record, ("date",), {**record["date"], **times})


def _too_long(record: Record) -> Record | None:
    if record["duration"] is None or (record["date"] or {}).get("end"):
        return None
    return put(record, ("duration", "value"), "PT40H")


def _no_clock(record: Record) -> Record | None:
    day = _day(record)
    if day is None or record["date"].get("end"):
        return None
    return put(record, ("date", "start"), f"{day}T15:00:00+03:17")


def _next_day(record: Record) -> Record | None:
    day = _day(record)
    if day is None or record["date"].get("end"):
        return None
    return put(record, ("date", "start"), f"{int(day[:4]) - 1}-03-04T15:00:00+03:00")


def _one_day_apart(record: Record) -> Record | None:
    if _day(record) is None or record["occurrence"]["status"] != "held":
        return None
    day = datetime.fromisoformat(_day(record) or "").toordinal() - 1
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
    for path, claim in _timed(view):
        start, end = moment(claim.get("start")), moment(claim.get("end"))
        if start and end and end <= start:
            yield Problem(
                (*path, "end"),
                f"The call ends at {claim['end']}, which is not after its start, {claim['start']}.",
                f'"{claim["end"]}"',
                f"after {claim['start']}",
                "Compare the offsets: each side's clock has its own.",
            )


def _timed(view: RecordView) -> list[tuple[tuple[str | int, ...], Item]]:
    return [each for each in view.claims if each[0][0] == "date" and each[1].get("start")]


@validation_rule(
    "TIM-04",
    "duration-fits-times",
    severity="warning",
    fields=("duration.value", "duration.qualifier", "date.start", "date.end"),
    rationale="Start, end and length are read apart; that they agree shows that all three are right.",
    failing={"/date/start": "2026-03-12T10:00:00+01:00", "/date/end": "2026-03-12T11:10:00+01:00"},
    passing={"/date/start": "2026-03-12T10:00:00+01:00", "/date/end": "2026-03-12T10:40:00+01:00"},
    spoil=_other_length,
)
def duration_fits_times(view: RecordView) -> Problems:
    """From start to end is as long as the call is said to have lasted."""
    timed = _timed(view)
    duration = view["duration"] if timed else None
    if duration is None:
        return
    start, end = moment(timed[0][1].get("start")), moment(timed[0][1].get("end"))
    said = seconds(duration["value"])
    if start is None or end is None or end <= start or said is None:
        return
    took = (end - start).total_seconds()
    tolerance = _TOLERANCE[duration["qualifier"]]
    too_long = took > said + tolerance and duration["qualifier"] != "over"
    too_short = took < said - tolerance and duration["qualifier"] != "under"
    if too_long or too_short:
        yield Problem(
            ("duration", "value"),
            f"From start to end are {took / 60:.0f} minutes, but the call is said to have lasted "
            f"{duration['qualifier']} {duration['value']}.",
            f'"{duration["value"]}"',
            f'"PT{took / 60:.0f}M"',
            None,
        )


@validation_rule(
    "TIM-05",
    "duration-plausible",
    severity="warning",
    fields=("duration.value",),
    rationale="Seconds for minutes, or minutes for hours, is the commonest slip with durations.",
    failing={"/duration/value": "PT40H"},
    passing={"/duration/value": "PT4H"},
    spoil=_too_long,
)
def duration_plausible(view: RecordView) -> Problems:
    """The call lasted between one minute and six hours."""
    for path, claim in view.claims:
        if path[0] == "duration":
            length = seconds(claim["value"])
            if length is None or not _SHORTEST <= length <= _LONGEST:
                yield Problem(
                    (*path, "value"),
                    f"{claim['value']} is {'longer' if length is None or length > _LONGEST else 'shorter'} than calls "
                    "are.",
                    f'"{claim["value"]}"',
                    "PT1M to PT6H",
                    "PT40M are forty minutes, PT40S forty seconds.",
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
    for path, claim in _timed(view):
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
