"""COM: offers and their answers: of another party, shown in the status, never in a circle."""

from toolkit.validate.finding import Problem
from toolkit.validate.invented import OFFER
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import principals, put, puts, with_commitment
from toolkit.validate.view import RecordView

_ASKING = frozenset({"offer", "proposal", "willingness"})
_ANSWERED = {"commitment": "accepted", "refusal": "declined"}


def _own_answer(record: Record) -> Record | None:
    changed = with_commitment(record, "They offered a ship.", **OFFER)
    if changed is None:
        return None
    offer = changed["commitments"][-1]
    changed = put(changed, ("commitments", len(changed["commitments"]) - 1, "status"), "accepted")
    return with_commitment(changed, "They accepted a ship.", responds_to=offer["id"])


def _open_though_answered(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    changed = with_commitment(record, "They offered a ship.", **OFFER)
    if changed is None:
        return None
    answer = {"responds_to": changed["commitments"][-1]["id"], "actors": [people[1]["id"]]}
    return with_commitment(changed, "The other accepted a ship.", **answer)


def _answer_to_a_promise(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    changed = with_commitment(record, "They will send a ship.")
    if changed is None:
        return None
    answer = {"responds_to": changed["commitments"][-1]["id"], "actors": [people[1]["id"]]}
    return with_commitment(changed, "The other will take a ship.", **answer)


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
