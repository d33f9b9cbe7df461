"""COM: what an undertaking is: its status, its actors, its words, and each once."""

from toolkit.validate.finding import Path, Problem
from toolkit.validate.invented import OFFER
from toolkit.validate.once import and_more, seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, put, with_commitment
from toolkit.validate.view import Item, RecordView

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


def _stranger(record: Record) -> Record | None:
    named = {person["side"] for key in ("participants", "people") for person in record[key]}
    if "TUV" in named or None in {person["side"] for person in record["participants"]}:
        return None
    return with_commitment(record, "Tuvalu will send a ship.", actors=["TUV"])


def _unbound(record: Record) -> Record | None:
    return with_commitment(record, "Somebody agreed to send a ship.", binding=False)


def _impossible_status(record: Record) -> Record | None:
    return with_commitment(record, "They offered a ship.", **{**OFFER, "status": "agreed"})


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
    for path, item, (_, first) in seen_before(view.each("commitments"), _act):
        yield Problem(
            path, f"This is the same undertaking as {first['id']}.", item["id"], "each once",
            "Put their evidence together.",
        )  # fmt: skip


def _act(item: Item) -> tuple[str | None, ...]:
    return (item["class"], item["type"], item["action"], item["due"], *item["actors"], None, *item["toward"])


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
