"""TIM: the day of the call and the words of the text that give it."""

from toolkit.temporal.edtf import add_days, weekday
from toolkit.validate.calldays import contradicted, dated_claims
from toolkit.validate.cues import WEEKDAYS
from toolkit.validate.finding import Problem
from toolkit.validate.invented import day_of, moved
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import reported
from toolkit.validate.view import RecordView

#: The first telephone call was made on this day.
_FIRST_CALL = "1876-03-10"


def _wrong_weekday(record: Record) -> Record | None:
    day = day_of(record)
    if day is None:
        return None
    names = sorted(WEEKDAYS, key=WEEKDAYS.__getitem__)
    changed, evidence = reported(record, f"They spoke on {names[(weekday(day) or 1) % 7].title()}.")
    return moved(changed, day, evidence=[evidence], sources=[changed["sources"][-1]["id"]], basis="resolved")


def _other_words(record: Record) -> Record | None:
    day = day_of(record)
    if day is None:
        return None
    month = "May" if day[5:7] != "05" else "June"
    changed, evidence = reported(record, f"They spoke on 17 {month}.")
    return moved(changed, day, evidence=[evidence], sources=[changed["sources"][-1]["id"]], basis="resolved")


def _before_telephones(record: Record) -> Record | None:
    day = day_of(record)
    if day is None:
        return None
    return moved(
        record, "1826" + (day[4:] if day[4:] != "-02-29" else "-02-28"), evidence=[], basis="editorial"
    )


def _stale_plan(record: Record) -> Record | None:
    if day_of(record) is None or record["occurrence"]["denied_by"]:
        return None
    said = ("statements", "topics", "commitments")
    record = {
        **record,
        **{key: [{**item, "setting": "separate_statement"} for item in record[key]] for key in said},
        "duration": None,
        "occurrence": {"status": "planned", "asserted_by": [], "denied_by": []},
    }
    if any(item["published"] is None for item in record["documents"]) or not record["documents"]:
        return None
    day = add_days(min(item["published"][:10] for item in record["documents"]), -20)
    return moved(record, day, evidence=[], basis="editorial") if day else None


@validation_rule(
    "TIM-06",
    "weekday-fits",
    severity="warning",
    fields=("date.value", "date.evidence[].exact"),
    rationale="A weekday is a check digit that the author of the text has put beside the date.",
    failing={"/date/evidence/0/exact": "Saturday, 12 March 2026", "/documents/0/ref": "elsewhere"},
    passing={"/date/evidence/0": {"document": "d1", "start": 145, "end": 158, "exact": "12 March 2026"}},
    spoil=_wrong_weekday,
)
def weekday_fits(view: RecordView) -> Problems:
    """A weekday named in the evidence of a date is the weekday of that date."""
    for path, claim in dated_claims(view):
        day = weekday(claim["value"])
        words = " ".join(item["exact"].lower() for item in claim["evidence"])
        named = {number for name, number in WEEKDAYS.items() if name in words}
        if named and day not in named and not contradicted(claim):
            right = next(name for name, number in WEEKDAYS.items() if number == day).title()
            yield Problem(
                (*path, "value"),
                f"{claim['value']} is a {right}, but the evidence names another weekday.",
                f'"{claim["value"]}"',
                None,
                "Look whether date or weekday is misread; where the text itself errs, leave it so.",
            )


@validation_rule(
    "TIM-20",
    "date-as-evidenced",
    fields=("date.value", "date.evidence[].exact"),
    rationale="A date that differs from the words which prove it was mistyped.",
    failing={"/date/value": "2026-03-21", "/id": "2026-03-21-nor-nzl",
             "/documents/0/published": "2026-03-21"},
    passing={"/date/value": "2026-03"},
    spoil=_other_words,
)  # fmt: skip
def date_as_evidenced(view: RecordView) -> Problems:
    """Where the evidence of a date names day and month, the date is that day."""
    for path, claim in dated_claims(view):
        named = contradicted(claim)
        if named:
            says = " or ".join(f"{month:02}-{day:02}" for day, month in sorted(named))
            yield Problem(
                (*path, "value"),
                f"The evidence says {says}, the value is {claim['value']}.",
                f'"{claim["value"]}"',
                f"…-{says}",
                None,
            )


@validation_rule(
    "TIM-18",
    "after-the-telephone",
    severity="warning",
    fields=("date.value",),
    rationale="A year with turned or lost figures sorts a record away where nobody will find it.",
    failing={"/date/value": "1026-03-12", "/id": "1026-03-12-nor-nzl", "/date/evidence": [],
             "/date/basis": "editorial", "/events/1/date": "1026-03-03", "/events/2/date": "1026-01"},
    passing={"/date/value": "2026-03-12"},
    spoil=_before_telephones,
)  # fmt: skip
def after_the_telephone(view: RecordView) -> Problems:
    """The call is not older than the telephone."""
    last = view.days[1]
    if last is not None and last < _FIRST_CALL:
        value = view["date"]["value"]
        yield Problem(
            ("date", "value"),
            f"Nobody telephoned in {value[:4]}.",
            f'"{value}"',
            f"{_FIRST_CALL} or later",
            None,
        )


@validation_rule(
    "TIM-19",
    "plan-lies-ahead",
    severity="warning",
    fields=("occurrence.status", "date.value", "documents[].published"),
    rationale="A call still called planned after its day was held, cancelled, or has the wrong date.",
    failing={"/occurrence": {"status": "requested", "asserted_by": [], "denied_by": []},
             "/documents/0/published": "2026-05-01", "/duration": None, "/statements": [], "/topics": [],
             "/commitments": []},
    passing={"/documents/0/published": "2026-05-01"},
    spoil=_stale_plan,
)  # fmt: skip
def plan_lies_ahead(view: RecordView) -> Problems:
    """A planned or requested call is not older than the documents that announce it."""
    last, published = view.days[1], view.published
    if last is None or not published or view["occurrence"]["status"] not in ("planned", "requested"):
        return
    earliest = min(first for first, _ in published.values())
    if last < (add_days(earliest, -1) or earliest):
        value = view["date"]["value"]
        yield Problem(
            ("date", "value"),
            f"The call is {view['occurrence']['status']} for {value}, and announced only on {earliest}.",
            f'"{value}"',
            f"{earliest} or later",
            "Mend the day, or the status.",
        )
