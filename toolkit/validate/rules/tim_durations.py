"""TIM: how long calls lasted."""

from toolkit.validate.clocks import day_of, moment, seconds, timed
from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import put
from toolkit.validate.view import RecordView

#: By how many seconds start and end may differ from the duration.
_TOLERANCE = {"exact": 60, "about": 300, "over": 60, "under": 60}
_SHORTEST, _LONGEST = 60, 6 * 3600


def _other_length(record: Record) -> Record | None:
    day = day_of(record)
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
    accounts = timed(view)
    duration = view["duration"] if accounts else None
    if duration is None:
        return
    start, end = moment(accounts[0][1].get("start")), moment(accounts[0][1].get("end"))
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
