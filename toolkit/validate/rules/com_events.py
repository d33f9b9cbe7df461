"""COM: when and where an undertaking falls due, and that it agrees with the event that it is about."""

from toolkit.temporal.edtf import bounds
from toolkit.validate.calldays import is_late
from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, commitment, event, principals, reported, with_commitment
from toolkit.validate.view import RecordView, in_order


def _late(record: Record) -> Record | None:
    if record["date"] is None:
        return None
    return with_commitment(record, "Somebody agreed to send a ship in 1951.", due="1951")


def _other_day(record: Record) -> Record | None:
    if not principals(record) or record["date"] is None:
        return None
    record, evidence = reported(record, "Somebody agreed to meet in May 2991.")
    record = add(record, "events", event(record, evidence, date="2991-05", basis="explicit"))
    record, evidence = reported(record, "Somebody agreed to meet in June 2991.")
    linked = {"event": record["events"][-1]["id"], "due": "2991-06"}
    return add(record, "commitments", commitment(record, evidence, **linked))


def _to_the_past(record: Record) -> Record | None:
    if not principals(record):
        return None
    record, evidence = reported(record, "Somebody agreed to meet.")
    past = event(record, evidence, when="past", status="held")
    record = add(record, "events", past)
    return add(record, "commitments", commitment(record, evidence, event=past["id"]))


def _other_place(record: Record) -> Record | None:
    if not principals(record):
        return None
    record, evidence = reported(record, "Somebody agreed to meet in Suva.")
    record = add(record, "events", event(record, evidence, place="Suva"))
    linked = {"event": record["events"][-1]["id"], "place": "Nadi"}
    return add(record, "commitments", commitment(record, evidence, **linked))


@validation_rule(
    "COM-07",
    "due-after-call",
    severity="warning",
    fields=("commitments[].due", "date.value"),
    rationale="What is due before it is promised was promised for another year.",
    failing={"/commitments/5/due": "2025-11"},
    passing={"/commitments/5/due": "2026"},
    spoil=_late,
)
def due_after_call(view: RecordView) -> Problems:
    """An undertaking is not due before the call."""
    call = view.days[0]
    if call is None or is_late(view):  # TIM-02 says that the day of the call is wrong
        return
    for path, item in view.each("commitments"):
        if item["due"]:
            last = in_order(bounds(item["due"]))[1]
            linked = view.events.get(item["event"] or "")
            if last and last < call and not (linked and linked["date"] == item["due"]):
                yield Problem(
                    (*path, "due"),
                    f"It is due in {item['due']}, before the call of {view['date']['value']}.",
                    f'"{item["due"]}"',
                    f"{call} or later",
                    "Mend the year, or leave out what fell due before the call.",
                )


@validation_rule(
    "COM-21",
    "due-is-of-the-event",
    severity="warning",
    fields=("commitments[].due", "commitments[].event", "events[].date"),
    rationale="A visit promised for one month and dated to another is one of two visits, or a slip.",
    failing={"/commitments/1/due": "2026-12"},
    passing={"/commitments/1/due": "2026"},
    spoil=_other_day,
)
def due_is_of_the_event(view: RecordView) -> Problems:
    """An undertaking about an event is due when the event is."""
    for path, item in view.each("commitments"):
        linked = view.events.get(item["event"] or "")
        if linked and item["due"] and linked["date"] and item["due"] != linked["date"]:
            one, other = in_order(bounds(item["due"])), in_order(bounds(linked["date"]))
            if (one[1] and other[0] and one[1] < other[0]) or (other[1] and one[0] and other[1] < one[0]):
                yield Problem(
                    (*path, "due"),
                    f"It is due in {item['due']}, but {linked['id']} is dated {linked['date']}.",
                    f'"{item["due"]}"',
                    f'"{linked["date"]}"',
                    None,
                )


@validation_rule(
    "COM-22",
    "promise-looks-ahead",
    severity="warning",
    fields=("commitments[].event", "events[].when"),
    rationale="Nobody undertakes what is over.",
    failing={"/commitments/3/event": "e2"},
    passing={"/commitments/3/event": "e4"},
    spoil=_to_the_past,
)
def promise_looks_ahead(view: RecordView) -> Problems:
    """An undertaking is about an event that lies ahead of the call."""
    for path, item in view.each("commitments"):
        linked = view.events.get(item["event"] or "")
        if linked and linked["when"] == "past" and item["status"] != "fulfilled" and item["binding"]:
            yield Problem(
                (*path, "event"),
                f"{linked['id']} was over before the call.",
                f'"{linked["id"]}"',
                "a future event",
                None,
            )


@validation_rule(
    "COM-23",
    "place-is-of-the-event",
    severity="warning",
    fields=("commitments[].place", "commitments[].event", "events[].place"),
    rationale="Where two places are given for one event, one was read from another sentence.",
    failing={"/commitments/1/place": "Auckland"},
    passing={"/commitments/1/place": None},
    spoil=_other_place,
)
def place_is_of_the_event(view: RecordView) -> Problems:
    """An undertaking about an event is for the place of the event."""
    for path, item in view.each("commitments"):
        linked = view.events.get(item["event"] or "")
        if linked and item["place"] and linked["place"]:
            one, other = item["place"].casefold(), linked["place"].casefold()
            if one not in other and other not in one:
                yield Problem(
                    (*path, "place"),
                    f"It is for {item['place'][:60]}, but {linked['id']} takes place in {linked['place'][:60]}.",
                    f'"{item["place"][:60]}"',
                    f'"{linked["place"][:60]}"',
                    None,
                )
