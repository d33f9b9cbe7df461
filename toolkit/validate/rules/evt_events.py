"""EVT: what an event is: shown, once, not the call, of a status that fits its time."""

from toolkit.validate.finding import Problem
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, next_id, principals, put, with_event
from toolkit.validate.view import Item, RecordView


def _held_ahead(record: Record) -> Record | None:
    return with_event(record, "They will meet again.", status="held")


def _planned_behind(record: Record) -> Record | None:
    return with_event(record, "They were to meet.", when="past")


def _again(record: Record) -> Record | None:
    for item in record["events"]:
        if item["date"]:
            return add(record, "events", {**item, "id": next_id(record, "e")})
    return None


def _nothing_shows_it(record: Record) -> Record | None:
    changed = with_event(record, "They will meet.")
    return put(changed, ("events", len(record["events"]), "evidence"), [])


def _the_call_itself(record: Record) -> Record | None:
    if record["date"] is None or record["occurrence"]["status"] != "held" or record["date"]["alternatives"]:
        return None
    call = {"kind": "call", "when": "past", "status": "held", "date": record["date"]["value"]}
    people = [each["id"] for each in principals(record)]
    if len(record["date"]["value"]) != 10 or len(people) < 2:
        return None
    return with_event(record, "They spoke.", **call, basis="explicit", participants=people)


@validation_rule(
    "EVT-06",
    "future-not-held",
    fields=("events[].when", "events[].status"),
    rationale="What lies ahead of the call had not taken place in it.",
    failing={"/events/4/status": "held"},
    passing={"/events/4/status": "cancelled"},
    spoil=_held_ahead,
)
def future_not_held(view: RecordView) -> Problems:
    """An event that lies ahead of the call is not held."""
    for path, item in view.each("events"):
        if item["when"] == "future" and item["status"] == "held":
            yield Problem(
                (*path, "status"),
                "The event lies ahead of the call and yet is held.",
                '"held"',
                "planned or requested, or the event is past",
                None,
            )


@validation_rule(
    "EVT-07",
    "past-not-planned",
    severity="warning",
    fields=("events[].when", "events[].status"),
    rationale="What was over before the call was no plan any more.",
    failing={"/events/1/status": "planned"},
    passing={"/events/1/status": "cancelled"},
    spoil=_planned_behind,
)
def past_not_planned(view: RecordView) -> Problems:
    """An event before the call is not planned."""
    for path, item in view.each("events"):
        if item["when"] == "past" and item["status"] == "planned":
            yield Problem(
                (*path, "status"),
                "The event came before the call and yet is planned.",
                '"planned"',
                "held or cancelled, or the event lies ahead",
                None,
            )


@validation_rule(
    "EVT-09",
    "event-once",
    severity="warning",
    fields=("events[].kind", "events[].date", "events[].place"),
    rationale="One visit told twice looks like two.",
    failing={"/events/1": {"id": "e2", "kind": "visit", "name": "visit", "when": "future", "date": "2026-11",
             "basis": "explicit", "place": "Wellington", "host": "NZL", "participants": ["p1"],
             "status": "planned", "evidence": [{"document": "d1", "start": 290, "end": 306,
             "exact": "visit Wellington"}]}},
    passing={"/events/0/date": "2026-12"},
    spoil=_again,
)  # fmt: skip
def event_once(view: RecordView) -> Problems:
    """No two events are of the same kind, day, place and participants."""
    for path, item, (_, first) in seen_before(view.each("events"), _occasion):
        yield Problem(
            path,
            f"This is the same event as {first['id']}.",
            item["id"],
            "each event once",
            "Put their evidence together, and let commitments refer to the one that stays.",
        )


def _occasion(event: Item) -> tuple[str | None, ...] | None:
    if not event["date"]:
        return None
    return (event["kind"], event["when"], event["date"], event["place"], *sorted(event["participants"]))


@validation_rule(
    "EVT-11",
    "event-has-evidence",
    fields=("events[].evidence",),
    rationale="An event that no text names is the recorder's own.",
    failing={"/events/4/evidence": []},
    passing={"/events/4/name": None},
    spoil=_nothing_shows_it,
)
def event_has_evidence(view: RecordView) -> Problems:
    """Every event has evidence."""
    for path, item in view.each("events"):
        if not item["evidence"]:
            yield Problem(
                (*path, "evidence"),
                "No evidence names this event.",
                "an empty array",
                "the words that name it",
                None,
            )


@validation_rule(
    "EVT-12",
    "event-is-not-the-call",
    severity="warning",
    fields=("events[].kind", "events[].date", "events[].participants[]"),
    rationale="The call that a record is about is the record, and counted once.",
    failing={"/events/1": {"id": "e2", "kind": "call", "name": None, "when": "past", "date": "2026-03-12",
             "basis": "explicit", "place": None, "host": None, "participants": ["NOR", "NZL"],
             "status": "held", "evidence": [{"document": "d1", "start": 16, "end": 30,
             "exact": "speak by phone"}]}},
    passing={"/events/1/kind": "call"},
    spoil=_the_call_itself,
)  # fmt: skip
def event_is_not_the_call(view: RecordView) -> Problems:
    """No event is the call itself: a call of the same sides on the same day."""
    for path, item in view.each("events"):
        if item["kind"] == "call" and item["date"] and view["date"] and item["status"] == "held":
            sides = {view.side_of(party) for party in item["participants"]}
            if item["date"] == view["date"]["value"] and sides == view.sides:
                yield Problem(
                    path,
                    f"A call of {' and '.join(sorted(view.sides))} on {item['date']} is the one recorded here.",
                    item["id"],
                    None,
                    "A second call on the same day has a record of its own.",
                )
