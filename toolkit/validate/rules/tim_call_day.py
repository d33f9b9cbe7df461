"""TIM: the day of the call against the words, the weekday, and the days of publication."""

from toolkit.temporal.edtf import add_days, parse_day, weekday
from toolkit.validate.cues import WEEKDAYS, day_and_month, relative_day
from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, Unchecked, validation_rule
from toolkit.validate.rules.cal_occurrence import NOT_HELD
from toolkit.validate.spoiling import puts, reported
from toolkit.validate.view import Item, RecordView

#: The first telephone call was made on this day.
_FIRST_CALL = "1876-03-10"
_DOUBT = ("?", "%")


def _day(record: Record) -> str | None:
    date = record["date"]
    plain = date and parse_day(date["value"]) and len(date["value"]) == 10 and not date["alternatives"]
    return date["value"] if plain and record["id"].startswith(date["value"]) else None


def _moved(record: Record, day: str, **date: object) -> Record:
    """Put the call on another day, id and all; other dates go, lest they lie on the wrong side of it."""
    return {
        **record,
        "id": day + record["id"][10:],
        "date": {**record["date"], "value": day, "start": None, "end": None, **date},
        "events": [{**item, "date": None, "basis": None} for item in record["events"]],
        "commitments": [{**item, "due": None} for item in record["commitments"]],
    }


def _wrong_weekday(record: Record) -> Record | None:
    day = _day(record)
    if day is None:
        return None
    names = sorted(WEEKDAYS, key=WEEKDAYS.__getitem__)
    changed, evidence = reported(record, f"They spoke on {names[(weekday(day) or 1) % 7].title()}.")
    return _moved(changed, day, evidence=[evidence], sources=[changed["sources"][-1]["id"]], basis="resolved")


def _other_words(record: Record) -> Record | None:
    day = _day(record)
    if day is None:
        return None
    month = "May" if day[5:7] != "05" else "June"
    changed, evidence = reported(record, f"They spoke on 17 {month}.")
    return _moved(changed, day, evidence=[evidence], sources=[changed["sources"][-1]["id"]], basis="resolved")


def _not_today(record: Record) -> Record | None:
    day, published = _day(record), [document["published"] for document in record["documents"]]
    if day is None or not published or any(not item or item[:10] != published[0][:10] for item in published):
        return None
    earlier = add_days(published[0][:10], -9)
    if earlier is None or parse_day(published[0]) is None or record["occurrence"]["status"] != "held":
        return None
    changed, evidence = reported(record, "They spoke today.")
    return _moved(
        changed, earlier, evidence=[evidence], sources=[changed["sources"][-1]["id"]], basis="resolved"
    )


def _before_the_call(record: Record) -> Record | None:
    day = _day(record)
    if day is None or record["occurrence"]["status"] != "held" or record["date"]["basis"] == "publication":
        return None
    if not all(document["published"] for document in record["documents"]):
        return None
    early = add_days(day, -30)
    documents = [{**document, "published": early} for document in record["documents"]]
    return {**record, "documents": documents} if documents else None


def _one_before_the_call(record: Record) -> Record | None:
    day = _day(record)
    known = [document for document in record["documents"] if document["published"]]
    if day is None or not known or record["occurrence"]["status"] != "held":
        return None
    changed, _ = reported(record, "They are about to speak.")
    last = len(changed["documents"]) - 1
    return puts(changed, {("documents", last, "published"): add_days(day, -30)})


def _other_publication(record: Record) -> Record | None:
    day = _day(record)
    if day is None or record["occurrence"]["status"] != "held":
        return None
    published = [document["published"] for document in record["documents"]]
    if any(item is None or item[:10] < day for item in published):
        return None
    earlier = add_days(day, -40)
    return _moved(record, earlier, evidence=[], basis="publication") if earlier else None


def _before_telephones(record: Record) -> Record | None:
    day = _day(record)
    if day is None:
        return None
    return _moved(
        record, "1826" + (day[4:] if day[4:] != "-02-29" else "-02-28"), evidence=[], basis="editorial"
    )


def _stale_plan(record: Record) -> Record | None:
    if _day(record) is None or record["occurrence"]["denied_by"]:
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
    return _moved(record, day, evidence=[], basis="editorial") if day else None


def is_late(view: RecordView) -> bool:
    """Tell whether a call that was held is later than the day after all documents about it."""
    first, published = view.days[0], view.published
    if first is None or not published or view["occurrence"]["status"] in NOT_HELD:
        return False
    return first > (add_days(max(last for _, last in published.values()), 1) or first)


@validation_rule(
    "TIM-02",
    "call-before-publication",
    fields=("date.value", "documents[].published"),
    rationale="Nobody can report a call that has not taken place yet.",
    failing={"/date/value": "2026-03-20", "/id": "2026-03-20-nor-nzl", "/date/evidence": [],
             "/date/basis": "editorial"},
    passing={"/documents/0/published": "2026-03-11"},
    spoil=_before_the_call,
)  # fmt: skip
def call_before_publication(view: RecordView) -> Problems:
    """A call that was held came no later than the day after the last document about it was published."""
    value = (view["date"] or {}).get("value", "")
    if is_late(view) and not value.endswith(_DOUBT):
        latest = max(last for _, last in view.published.values())
        yield Problem(
            ("date", "value"),
            f"The call of {value} was reported on {latest} already: one of the two days is wrong.",
            f'"{value}"',
            f"no later than {add_days(latest, 1)}",
            "Mend the day of the call or of publication; where the text itself errs, mark the day with ?.",
        )


@validation_rule(
    "SRC-02",
    "published-after-call",
    fields=("documents[].published", "date.value"),
    rationale="Of several documents, one that is older than the call is about another one, or misdated.",
    failing={
        "/documents/-": {"id": "d2", "ref": "other", "title": None, "publisher": "Fjord Wire",
                         "published": "2026-02-12", "url": None, "language": "en", "sha256": "b" * 64,
                         "length": 400},
        "/sources/-": {"id": "s4", "kind": "news_article", "name": "Fjord Wire", "speaker": None,
                       "side": None, "document": "d2", "derived_from": [], "evidence": []},
    },
    passing={"/documents/0/published": "2026-03-11"},
    spoil=_one_before_the_call,
)  # fmt: skip
def published_after_call(view: RecordView) -> Problems:
    """No document about a call that was held is older than the call."""
    first, published = view.days[0], view.published
    if first is None or len(published) < 2 or view["occurrence"]["status"] in NOT_HELD:
        return
    if is_late(view):  # TIM-02 says that the day of the call is wrong
        return
    for path, item in view.each("documents"):
        last = published.get(item["id"], (None, None))[1]
        if last is not None and first > (add_days(last, 1) or first):
            yield Problem(
                (*path, "published"),
                f"{item['id']} was published on {item['published']}, before the call of {view['date']['value']}.",
                f'"{item["published"]}"',
                f"{first} or later",
                "Leave out a document that is about something else.",
            )


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
    for path, claim in _dated(view):
        day = weekday(claim["value"])
        words = " ".join(item["exact"].lower() for item in claim["evidence"])
        named = {number for name, number in WEEKDAYS.items() if name in words}
        if named and day not in named and not _contradicts(claim):
            right = next(name for name, number in WEEKDAYS.items() if number == day).title()
            yield Problem(
                (*path, "value"),
                f"{claim['value']} is a {right}, but the evidence names another weekday.",
                f'"{claim["value"]}"',
                None,
                "Look whether date or weekday is misread; where the text itself errs, leave it so.",
            )


def _dated(view: RecordView) -> list[tuple[tuple[str | int, ...], Item]]:
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


def _contradicts(claim: Item) -> set[tuple[int, int]]:
    """Return the days and months that the evidence names where the value is none of them."""
    named = {pair for item in claim["evidence"] for pair in day_and_month(item["exact"])}
    value = claim["value"]
    return set() if (int(value[8:10]), int(value[5:7])) in named else named


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
    for path, claim in _dated(view):
        named = _contradicts(claim)
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
    "TIM-11",
    "today-is-publication",
    severity="warning",
    fields=("date.value", "date.evidence[].exact", "documents[].published"),
    rationale="“Today” and “last night” count from the day on which the text was published.",
    failing={"/date": {"value": "2026-03-09", "sources": ["s1"], "basis": "resolved", "alternatives": [],
             "evidence": [{"document": "d1", "start": 1444, "end": 1449, "exact": "today"}]},
             "/id": "2026-03-09-nor-nzl"},
    passing={"/date/evidence/0": {"document": "d1", "start": 1444, "end": 1449, "exact": "today"}},
    spoil=_not_today,
)  # fmt: skip
def today_is_publication(view: RecordView) -> Problems:
    """A day read from “today”, “yesterday” or “last night” fits the day of publication."""
    for path, claim in _dated(view):
        for item in claim["evidence"]:
            distance = relative_day(item["exact"])
            if distance is None or _contradicts(claim) or day_and_month(item["exact"]):
                continue
            published = view.published.get(item["document"])
            if published is None:
                yield Unchecked("the day of publication is not known")
                continue
            # A day of grace on either side: the clock of the publisher is not always that of the call.
            earliest = add_days(published[0], distance[0] - 1) or published[0]
            latest = add_days(published[1], distance[1] + 1) or published[1]
            if not earliest <= claim["value"] <= latest and not (is_late(view) and path == ("date",)):
                yield Problem(
                    (*path, "value"),
                    f"“{item['exact'][:60]}” in a text of {published[1]} cannot be {claim['value']}.",
                    f'"{claim["value"]}"',
                    f"{add_days(published[0], distance[0])}",
                    None,
                )
                break


@validation_rule(
    "TIM-14",
    "publication-day-is-one",
    fields=("date.basis", "date.value", "documents[].published"),
    rationale="The day of the call, of the readout and of its publication are three dates, easily mixed up.",
    failing={"/date/basis": "publication", "/date/evidence": [], "/date/value": "2026-03-10",
             "/id": "2026-03-10-nor-nzl"},
    passing={"/date/basis": "publication", "/date/evidence": []},
    spoil=_other_publication,
)  # fmt: skip
def publication_day_is_one(view: RecordView) -> Problems:
    """A date that rests on the day of publication is the day on which a document was published."""
    for path, claim in view.claims:
        # An open interval, such as `../2026-03-12`, says no more than that the call came before it.
        if path[0] != "date" or claim["basis"] != "publication" or "/" in claim["value"]:
            continue
        if not view.published:
            yield Unchecked("no day of publication is given")
        elif not view.intact("documents"):
            return  # a broken document may be the one
        elif not any(first <= claim["value"] <= last for first, last in view.published.values()):
            yield Problem(
                (*path, "value"),
                f"No document was published on {claim['value']}.",
                f'"{claim["value"]}"',
                " or ".join(sorted({first for first, _ in view.published.values()})),
                "Give the day of publication, or the basis on which the day is known.",
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
