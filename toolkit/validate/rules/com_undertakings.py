"""COM: what an undertaking is, who is bound by it, and how it hangs together with offers and events."""

from toolkit.temporal.edtf import bounds
from toolkit.validate.finding import Path, Problem
from toolkit.validate.once import and_more
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.rules.tim_call_day import is_late
from toolkit.validate.spoiling import add, commitment, event, principals, put, puts, reported, with_commitment
from toolkit.validate.view import Item, RecordView, in_order

_OPEN = ("disputed", "withdrawn", "lapsed")
#: The statuses that each class can have.
_STATUSES = {
    "commitment": ("agreed", "announced", "accepted", "expressed", "fulfilled", *_OPEN),
    "offer": ("offered", "awaiting_response", "under_consideration", "accepted", "declined", "fulfilled", *_OPEN),
    "proposal": ("proposed", "awaiting_response", "under_consideration", "accepted", "declined", "agreed",
                 "fulfilled", *_OPEN),
    "willingness": ("expressed", "announced", "awaiting_response", *_OPEN),
    "consideration": ("under_consideration", "expressed", *_OPEN),
    "intention": ("expressed", "announced", *_OPEN),
    "refusal": ("declined", "expressed", "announced", *_OPEN),
}  # fmt: skip
_ASKING = frozenset({"offer", "proposal", "willingness"})
_ANSWERED = {"commitment": "accepted", "refusal": "declined"}


def _stranger(record: Record) -> Record | None:
    named = {person["side"] for key in ("participants", "people") for person in record[key]}
    if "TUV" in named or None in {person["side"] for person in record["participants"]}:
        return None
    return with_commitment(record, "Tuvalu will send a ship.", actors=["TUV"])


def _unbound(record: Record) -> Record | None:
    return with_commitment(record, "Somebody agreed to send a ship.", binding=False)


def _own_answer(record: Record) -> Record | None:
    changed = with_commitment(record, "They offered a ship.", **_OFFER)
    if changed is None:
        return None
    offer = changed["commitments"][-1]
    changed = put(changed, ("commitments", len(changed["commitments"]) - 1, "status"), "accepted")
    return with_commitment(changed, "They accepted a ship.", responds_to=offer["id"])


def _open_though_answered(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    changed = with_commitment(record, "They offered a ship.", **_OFFER)
    if changed is None:
        return None
    answer = {"responds_to": changed["commitments"][-1]["id"], "actors": [people[1]["id"]]}
    return with_commitment(changed, "The other accepted a ship.", **answer)


_OFFER = {"class": "offer", "binding": False, "status": "offered"}


def _answer_to_a_promise(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    changed = with_commitment(record, "They will send a ship.")
    if changed is None:
        return None
    answer = {"responds_to": changed["commitments"][-1]["id"], "actors": [people[1]["id"]]}
    return with_commitment(changed, "The other will take a ship.", **answer)


def _late(record: Record) -> Record | None:
    if record["date"] is None:
        return None
    return with_commitment(record, "Somebody agreed to send a ship in 1951.", due="1951")


def _impossible_status(record: Record) -> Record | None:
    return with_commitment(record, "They offered a ship.", **{**_OFFER, "status": "agreed"})


def _twice(record: Record) -> Record | None:
    changed = with_commitment(record, "Somebody agreed to send a ship.")
    if changed is None:
        return None
    again = {**changed["commitments"][-1], "id": f"c{int(changed['commitments'][-1]['id'][1:]) + 1}"}
    return add(changed, "commitments", again)


def _paraphrased(record: Record) -> Record | None:
    return with_commitment(record, "Somebody agreed to send a ship.", action="They promised a vessel.")


def _nobody(record: Record) -> Record | None:
    return with_commitment(record, "Somebody agreed to send a ship.", actors=[])


def _toward_oneself(record: Record) -> Record | None:
    changed = with_commitment(record, "Somebody agreed to send a ship.")
    if changed is None:
        return None
    index = len(changed["commitments"]) - 1
    return put(changed, ("commitments", index, "toward"), changed["commitments"][index]["actors"])


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


def _answers_itself(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    changed = with_commitment(record, "They proposed a ship.", **{"class": "proposal", "binding": False,
                                                                "status": "proposed"})  # fmt: skip
    if changed is None:
        return None
    last = len(changed["commitments"]) - 1
    return puts(changed, {("commitments", last, "responds_to"): changed["commitments"][last]["id"]})


@validation_rule(
    "COM-02",
    "actor-can-act",
    severity="warning",
    fields=("commitments[].actors[]", "participants[].side", "people[].side"),
    rationale="Nobody can promise for a party that is neither on the call nor represented in the report.",
    failing={"/commitments/5/actors": ["FJI"]},
    passing={"/commitments/5/actors": ["NOR"]},
    spoil=_stranger,
)
def actor_can_act(view: RecordView) -> Problems:
    """Whoever commits himself is named, or is a side of somebody named."""
    if not all(item["side"] for _, item in view.all("participants")):
        return
    named: set[str] = {item["side"] for key in ("people", "sources") for _, item in view.all(key)}
    strangers: dict[str, list[Path]] = {}
    for path, item in view.each("commitments"):
        if item["class"] != "commitment" or not item["binding"]:
            continue
        for index, actor in enumerate(item["actors"]):
            if actor[:1].isupper() and actor not in view.sides and actor not in named and len(actor) == 3:
                strangers.setdefault(actor, []).append((*path, "actors", index))
    for actor, (first, *others) in strangers.items():
        yield Problem(
            first,
            f"{actor} is bound here{and_more(len(others), 'place')}, but nobody in this record speaks for {actor}.",
            f'"{actor}"',
            "a side of the call, or somebody named",
            "What others will do is a statement about them.",
        )


@validation_rule(
    "COM-05",
    "acceptance-of-anothers-offer",
    fields=("commitments[].responds_to", "commitments[].actors[]"),
    rationale="Nobody accepts their own offer: inviter and invited were swapped.",
    failing={"/commitments/1/actors": ["p2"], "/commitments/1/toward": []},
    passing={"/commitments/1/actors": ["NOR"]},
    spoil=_own_answer,
)
def acceptance_of_anothers_offer(view: RecordView) -> Problems:
    """An undertaking that answers another has another party as actor."""
    for path, item in view.each("commitments"):
        offer = view.commitments.get(item["responds_to"] or "")
        if offer is None or offer is item or not item["actors"] or not offer["actors"]:
            continue
        if set(item["actors"]) == set(offer["actors"]):
            yield Problem(
                (*path, "actors"),
                f"{', '.join(item['actors'])} answers {offer['id']}, which is their own.",
                ", ".join(item["actors"]),
                "the other party",
                None,
            )


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
    "COM-09",
    "status-of-its-class",
    fields=("commitments[].class", "commitments[].status"),
    rationale="An offer is open, accepted or declined; agreed is what becomes of it with an answer.",
    failing={"/commitments/2/status": "agreed"},
    passing={"/commitments/2/status": "awaiting_response"},
    spoil=_impossible_status,
)
def status_of_its_class(view: RecordView) -> Problems:
    """The status is one that this class of undertaking can have."""
    for path, item in view.each("commitments"):
        possible = _STATUSES[item["class"]]
        if item["status"] not in possible:
            yield Problem(
                (*path, "status"),
                f"The status of this {item['class']} cannot be “{item['status']}”.",
                f'"{item["status"]}"',
                f"one of {', '.join(possible)}",
                "Mend the status, or the class.",
            )


@validation_rule(
    "COM-12",
    "undertaking-once",
    severity="warning",
    fields=("commitments[].actors[]", "commitments[].type", "commitments[].action"),
    rationale="One promise told twice is one promise; its evidence belongs together.",
    failing={"/commitments/-": {"id": "c7", "class": "commitment", "type": "stay_in_touch",
             "actors": ["NOR", "NZL"], "toward": [], "action": "The two sides agreed to stay in touch",
             "polarity": "do", "binding": True, "status": "agreed", "condition": None, "due": None,
             "place": None, "amount": None, "responds_to": None, "event": None, "setting": "in_call",
             "attribution": [], "evidence": [{"document": "d1", "start": 469, "end": 506,
             "exact": "The two sides agreed to stay in touch"}]}},
    passing={"/commitments/5/due": "2027"},
    spoil=_twice,
)  # fmt: skip
def undertaking_once(view: RecordView) -> Problems:
    """No two undertakings have the same class, type, actors, act and date."""
    seen: dict[tuple[object, ...], str] = {}
    for path, item in view.each("commitments"):
        key = (
            item["class"],
            item["type"],
            item["action"],
            item["due"],
            *item["actors"],
            None,
            *item["toward"],
        )
        first = seen.setdefault(key, item["id"])
        if first != item["id"]:
            yield Problem(
                path, f"This is the same undertaking as {first}.", item["id"], "each once",
                "Put their evidence together.",
            )  # fmt: skip


@validation_rule(
    "COM-15",
    "unconditional-binds",
    fields=("commitments[].binding", "commitments[].class", "commitments[].condition"),
    rationale="A commitment on which nothing is open binds; who counts what binds would miss it.",
    failing={"/commitments/3/binding": False},
    passing={"/commitments/4/binding": False},
    spoil=_unbound,
)
def unconditional_binds(view: RecordView) -> Problems:
    """A commitment without an open condition is binding."""
    for path, item in view.each("commitments"):
        if item["class"] == "commitment" and not item["binding"] and item["condition"] is None:
            yield Problem(
                (*path, "binding"),
                "A commitment without a condition binds.",
                "false",
                "true, or the condition",
                "An act that nobody is bound to is an offer, an intention or a proposal.",
            )


@validation_rule(
    "COM-17",
    "action-verbatim",
    fields=("commitments[].action", "commitments[].evidence[].exact"),
    rationale="The wording of a promise is the promise; a paraphrase is another one.",
    failing={"/commitments/5/action": "New Zealand promised a ship"},
    passing={"/commitments/5/action": "would send a survey ship"},
    spoil=_paraphrased,
)
def action_verbatim(view: RecordView) -> Problems:
    """The clause of an undertaking stands in its evidence."""
    for path, item in view.each("commitments"):
        action = item["action"]
        if item["evidence"] and not any(action in each["exact"] for each in item["evidence"]):
            if " ".join(action.split()) in " ".join(" ".join(e["exact"] for e in item["evidence"]).split()):
                continue
            if _altered(view, item):
                continue
            yield Problem(
                (*path, "action"),
                "The action is not what the evidence says.",
                f'"{action[:70]}"',
                f'"{item["evidence"][0]["exact"][:70]}"',
                "Copy the clause from the text.",
            )


def _altered(view: RecordView, item: Item) -> bool:
    """Tell whether evidence differs from the text at hand, which QUO-01 says."""
    return any(
        view.faithful[each["document"]][each["start"] : each["end"]] != each["exact"]
        for each in item["evidence"]
        if each["document"] in view.faithful
    )


@validation_rule(
    "COM-18",
    "somebody-undertakes",
    severity="warning",
    fields=("commitments[].actors[]",),
    rationale="“It was agreed” binds nobody until somebody is named.",
    failing={"/commitments/5/actors": []},
    passing={"/commitments/5/toward": []},
    spoil=_nobody,
)
def somebody_undertakes(view: RecordView) -> Problems:
    """An undertaking has an actor."""
    for path, item in view.each("commitments"):
        if not item["actors"]:
            yield Problem(
                (*path, "actors"),
                f"Nobody is named who makes this {item['class']}.",
                "an empty array",
                "ids of people, or sides",
                "Where “it was agreed” in the call, its sides are the actors.",
            )


@validation_rule(
    "COM-19",
    "toward-another",
    fields=("commitments[].toward[]", "commitments[].actors[]"),
    rationale="A promise is made to somebody else.",
    failing={"/commitments/1/toward": ["p1"]},
    passing={"/commitments/1/toward": ["NZL"]},
    spoil=_toward_oneself,
)
def toward_another(view: RecordView) -> Problems:
    """Nobody undertakes something toward himself."""
    for path, item in view.each("commitments"):
        if item["toward"]:
            for index, other in enumerate(item["toward"]):
                if other in item["actors"]:
                    yield Problem(
                        (*path, "toward", index),
                        f"{other} is both the one who acts and the one toward whom.",
                        f'"{other}"',
                        "the other party, or nobody",
                        None,
                    )


@validation_rule(
    "COM-20",
    "answer-to-an-offer",
    fields=("commitments[].responds_to", "commitments[].class"),
    rationale="What can be accepted or declined is an offer, a proposal, or readiness; a promise needs no answer.",
    failing={"/commitments/3/responds_to": "c6"},
    passing={"/commitments/3/responds_to": None},
    spoil=_answer_to_a_promise,
)
def answer_to_an_offer(view: RecordView) -> Problems:
    """What an undertaking answers is an offer, a proposal or readiness."""
    for path, item in view.each("commitments"):
        offer = view.commitments.get(item["responds_to"] or "")
        if offer is not None and offer is not item and offer["class"] not in _ASKING:
            yield Problem(
                (*path, "responds_to"),
                f"{offer['id']}, which is answered here, is a {offer['class']}.",
                f'"{offer["id"]}"',
                "an offer, a proposal or a willingness",
                None,
            )


@validation_rule(
    "COM-24",
    "answer-shows-in-status",
    fields=("commitments[].status", "commitments[].responds_to"),
    rationale="An offer that was accepted and still stands as open is counted as unanswered.",
    failing={"/commitments/0/status": "offered"},
    passing={"/commitments/0/status": "fulfilled"},
    spoil=_open_though_answered,
)
def answer_shows_in_status(view: RecordView) -> Problems:
    """An offer that is accepted or declined in the record has that status."""
    for _, item in view.each("commitments"):
        expected = _ANSWERED.get(item["class"])
        offer = view.commitments.get(item["responds_to"] or "")
        if not expected or offer is None or offer["class"] not in _ASKING or offer is item:
            continue
        if set(item["actors"]) == set(offer["actors"]) or item["condition"] is not None:
            continue
        if offer["status"] in ("offered", "proposed", "awaiting_response", "expressed"):
            index = next(i for i, (_, each) in enumerate(view.each("commitments")) if each is offer)
            yield Problem(
                (*view.each("commitments")[index][0], "status"),
                f"{item['id']} answers {offer['id']}, which is still {offer['status'].replace('_', ' ')}.",
                f'"{offer["status"]}"',
                f'"{expected}"',
                None,
            )


@validation_rule(
    "COM-26",
    "answer-without-circle",
    fields=("commitments[].responds_to",),
    rationale="An answer comes after what it answers.",
    failing={"/commitments/2/responds_to": "c3"},
    passing={"/commitments/2/responds_to": None},
    spoil=_answers_itself,
)
def answer_without_circle(view: RecordView) -> Problems:
    """No undertaking answers itself, by however many steps."""
    told: set[str] = set()
    for path, item in view.each("commitments"):
        if item["responds_to"] is None or item["id"] in told:
            continue
        way, current = [item["id"]], item["responds_to"]
        while current is not None and current not in way:
            way.append(current)
            current = view.commitments.get(current, {}).get("responds_to")
        if current == item["id"]:
            told.update(way)
            yield Problem(
                (*path, "responds_to"),
                f"{' answers '.join([*way, item['id']])}, a circle.",
                f'"{item["responds_to"]}"',
                "an earlier offer, or null",
                None,
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
