"""EVT: what is told of events: hosts and guests, ranks, rounds, and windows of time."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import principals, with_event
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
    """,
    "state official working private",
)
_WINDOW = Words(
    r"\b (?: first | second | 1st | 2nd ) \s half \b | \b quarter \s of \b | \b between \b .{1,40} \b and \b",
    "half quarter between",
)
_ROUND = Words(
    r"""\b (?: (?P<word> first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth )
             | (?P<number> [0-9]{1,2} ) (?: st | nd | rd | th ) ) \s round \b""",
    "round",
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


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
    from toolkit.reference.rows import parents_of_sides  # noqa: PLC0415 - needed seldom

    parents = parents_of_sides()
    return parents.get(state) == host or parents.get(host) == state


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
    match = _ROUND.search(name)
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
