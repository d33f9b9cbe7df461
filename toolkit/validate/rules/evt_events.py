"""EVT: events as a whole: status, hosts, places, rounds, ranks, windows, and nothing twice."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, next_id, principals, put, with_event
from toolkit.validate.view import RecordView
from toolkit.validate.words import Words

_RANK = Words(
    r"""
    \b (?:
        (?P<state> state )
      | (?P<official_working> official \s working )
      | (?P<official> official )
      | (?P<working> working )
      | (?P<private> private )
    ) \s (?: visit | trip ) \b
    """
)
_WINDOW = Words(
    r"\b (?: first | second | 1st | 2nd ) \s half \b | \b quarter \s of \b | \b between \b .{1,40} \b and \b"
)
_ROUND = Words(
    r"""\b (?: (?P<word> first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth )
             | (?P<number> [0-9]{1,2} ) (?: st | nd | rd | th ) ) \s round \b"""
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _held_ahead(record: Record) -> Record | None:
    return with_event(record, "They will meet again.", status="held")


def _planned_behind(record: Record) -> Record | None:
    return with_event(record, "They were to meet.", when="past")


def _host_elsewhere(record: Record) -> Record | None:
    return with_event(record, "Talks will be held in Lisbon.", kind="talks", host="JPN", place="Lisbon")


def _guest_of_oneself(record: Record) -> Record | None:
    side = next((person for person in principals(record)), None)
    if side is None:
        return None
    visit = {"kind": "visit", "host": side["side"], "participants": [side["id"]]}
    return with_event(record, "A visit will follow.", **visit)


def _rank_lost(record: Record) -> Record | None:
    return with_event(record, "There will be a state visit.", kind="visit", name="visit")


def _round_again(record: Record) -> Record | None:
    changed = with_event(
        record, "The first round of talks has ended.", kind="talks", when="past", status="held"
    )
    return with_event(changed, "The first round of talks will follow.", kind="talks")


def _window_lost(record: Record) -> Record | None:
    return with_event(record, "They will meet in the first half of 2999.", date="2999", basis="explicit")


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
    "EVT-01",
    "host-at-home",
    severity="warning",
    fields=("events[].host", "events[].place"),
    needs=("reference",),
    rationale="Where the place lies in another country than the host's, one of the two is often misread.",
    failing={"/events/1/place": "Lisbon"},
    passing={"/events/0/place": "Geneva", "/events/0/host": "UN"},
    spoil=_host_elsewhere,
)
def host_at_home(view: RecordView) -> Problems:
    """A state hosts in a place of its own."""
    for path, item in view.each("events"):
        host, place = item["host"], item["place"]
        if host and place and len(host) == 3 and host.isalpha():
            from toolkit.reference.rows import state_of_place  # noqa: PLC0415 - needed seldom

            state = state_of_place(place)
            if state and state != host and not _part_of(state, host):
                yield Problem(
                    (*path, "place"),
                    f"{place} lies in {state}, but the host is {host}.",
                    f'"{place}"',
                    f"a place of {host}, or the host {state}",
                    "Leave the host null where the text names none.",
                )


def _part_of(state: str, host: str) -> bool:
    from toolkit.reference.rows import rows_of_sides  # noqa: PLC0415 - needed seldom

    parents = {row["side"]: row.get("part_of") for row in rows_of_sides()}
    return host in (parents.get(state), host if parents.get(host) == state else None)


@validation_rule(
    "EVT-02",
    "guest-is-not-host",
    severity="warning",
    fields=("events[].kind", "events[].host", "events[].participants[]"),
    rationale="Nobody visits their own country: host and guest were swapped.",
    failing={"/events/0/participants": ["p2"]},
    passing={"/events/0/participants": ["p2", "p1"]},
    spoil=_guest_of_oneself,
)
def guest_is_not_host(view: RecordView) -> Problems:
    """On a visit, somebody comes from another side than the host's."""
    for path, item in view.each("events"):
        if item["kind"] == "visit" and item["host"] and item["participants"]:
            sides = {view.side_of(party) for party in item["participants"]}
            if sides == {item["host"]}:
                yield Problem(
                    (*path, "participants"),
                    f"Everybody on this visit is of the host's side, {item['host']}.",
                    ", ".join(item["participants"]),
                    "the guest",
                    "Look whether host and guest are swapped.",
                )


@validation_rule(
    "EVT-03",
    "visit-rank-kept",
    severity="info",
    fields=("events[].rank", "events[].name", "events[].evidence[].exact"),
    rationale="Protocol is a message: a state visit is more than a working visit.",
    failing={"/events/4/name": "visit to Suva"},
    passing={"/events/4/name": "visit to Suva", "/events/4/rank": "official"},
    spoil=_rank_lost,
)
def visit_rank_kept(view: RecordView) -> Problems:
    """The rank of a visit that a text states is kept, in the name or as rank."""
    for path, item in view.each("events"):
        if item["kind"] != "visit":
            continue
        match = next(filter(None, (_RANK.search(each["exact"]) for each in item["evidence"])), None)
        if match is None:
            continue
        stated, rank = match.lastgroup, item.get("rank")
        words = match[0].rpartition(" ")[0].lower()
        if rank == stated or (rank is None and words in (item["name"] or "").lower()):
            continue
        yield Problem(
            (*path, "rank") if rank else path,
            f"The text says “{match[0].lower()}”; "
            + (f"the rank is {rank}." if rank else "neither name nor rank keep it."),
            f'"{rank}"' if rank else None,
            f'"{stated}"',
            None,
        )


@validation_rule(
    "EVT-04",
    "rounds-in-order",
    severity="warning",
    fields=("events[].name", "events[].when"),
    rationale="Rounds of talks are counted; a number that does not go on is misread or of another series.",
    failing={"/events/3/name": "first round"},
    passing={"/events/3/name": "third round"},
    spoil=_round_again,
)
def rounds_in_order(view: RecordView) -> Problems:
    """A round of talks to come has a higher number than one that is over."""
    rounds = [
        (path, item, number)
        for path, item in view.each("events")
        if item["kind"] == "talks" and item["name"] and (number := _round(item["name"]))
    ]
    past = max((number for _, item, number in rounds if item["when"] == "past"), default=None)
    for path, item, number in rounds:
        if past is not None and item["when"] == "future" and number <= past:
            yield Problem(
                (*path, "name"),
                f"Round {number} lies ahead, but round {past} is over.",
                f'"{item["name"][:60]}"',
                f"round {past + 1}",
                "Talks of another series name it.",
            )


def _round(name: str) -> int | None:
    match = _ROUND.search(name) if "round" in name.lower() else None
    if match is None:
        return None
    return int(match["number"]) if match["number"] else _ORDINALS.index(match["word"].lower()) + 1


@validation_rule(
    "EVT-05",
    "window-has-both-ends",
    severity="warning",
    fields=("events[].date", "events[].evidence[].exact"),
    rationale="“The first half of the year” cut down to a year or a day says more, or less, than the text.",
    failing={"/events/3/date": "2027"},
    passing={"/events/3/date": "2027-01/2027-06"},
    spoil=_window_lost,
)
def window_has_both_ends(view: RecordView) -> Problems:
    """A span of time that a text names keeps both its ends."""
    for path, item in view.each("events"):
        value = item["date"]
        if value and "/" not in value and item["basis"] in ("explicit", "resolved"):
            match = next(filter(None, (_WINDOW.search(each["exact"]) for each in item["evidence"])), None)
            if match and len(value) < 8:
                yield Problem(
                    (*path, "date"),
                    f"The text says “{match[0][:60]}”, the date is {value}.",
                    f'"{value}"',
                    "an interval of calendar bounds, as 2027-01-01/2027-06-30",
                    None,
                )


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
    seen: dict[tuple[object, ...], str] = {}
    for path, item in view.each("events"):
        if not item["date"]:
            continue
        key = (item["kind"], item["when"], item["date"], item["place"], *sorted(item["participants"]))
        first = seen.setdefault(key, item["id"])
        if first is not item["id"]:
            yield Problem(path, f"This is the same event as {first}.", item["id"], "each event once", _MERGE)


_MERGE = "Put their evidence together, and let commitments refer to the one that stays."


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
            yield Problem((*path, "evidence"), "No evidence names this event.", "an empty array", None, None)


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
