"""COM: words that bind are a commitment, of all who gave it, with its condition."""

from toolkit.validate.finding import Problem
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, commitment, person, principals, reported, with_commitment
from toolkit.validate.view import Item, RecordView
from toolkit.validate.words import Words

_CONDITION = Words(
    r"""
    (?: ^ | [,;] \s | \s )
    (?: if | provided \s (?: that )? | on \s condition \s that | as \s long \s as | unless | only \s once ) \s
    (?= \w )
    """,
    "if provided condition long unless once",
)
_JOINT = Words(
    r"^ (?: they | both | the \s (?: two \s)? (?: leaders | sides | presidents | parties | ministers ) ) \b .{0,40} \b agreed \b",
    "agreed",
)
_BACKSHIFT = Words(
    r"""
    \b would \s (?! not \b | consider | like | want | remain
                 | be \s (?: ready | open | willing | prepared | happy | glad | pleased | delighted | honou?red | keen | able ) \b
                 | welcome | prefer | need | have \s to | hope | love | seek )
    """,
    "would",
)
_HOPING = Words(
    r"\b (?: hope | want | wish | intend | plan | seek | aim | like | look ) (?: e?d | s | ing )? \b | \b if \b"
)


def _condition_lost(record: Record) -> Record | None:
    soft = {"class": "willingness", "binding": False, "status": "expressed"}
    return with_commitment(record, "They are ready to send a ship if asked.", **soft)


def _joint_by_one(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2:
        return None
    record, evidence = reported(record, "The two leaders agreed to send a ship.")
    return add(record, "commitments", commitment(record, evidence, actors=[people[0]["id"]]))


def _weakened(record: Record) -> Record | None:
    weak = {"class": "intention", "binding": False, "status": "expressed"}
    return with_commitment(record, "They would send a ship.", **weak)


def _copied(record: Record) -> Record | None:
    sides = sorted({person["side"] for person in record["participants"] if person["side"]})
    tail = "-".join(side.lower() for side in sides)
    if len(sides) == 2 and record["id"].endswith(tail) and len(principals(record)) == 2:
        record, evidence = reported(record, "Iva Novak was on the line.")
        third = next(side for side in ("FJI", "ISL", "TUV") if side not in sides)
        someone = person(record, "Iva Novak", evidence, side=third) | {"capacity": "principal"}
        whole = "-".join(sorted(side.lower() for side in (*sides, third)))
        record = add(record, "participants", someone)
        record = {**record, "format": "trilateral", "id": record["id"][: -len(tail)] + whole}
    people = principals(record)
    if len(people) < 3:
        return None
    record, evidence = reported(record, "Ships will be sent.")
    for each in people:
        record = add(record, "commitments", commitment(record, evidence, actors=[each["id"]]))
    return record


def clause_of(view: RecordView, item: Item) -> str:
    """Return the clause of an undertaking if it is in English, else nothing."""
    evidence = item["evidence"]
    return item["action"] if not evidence or view.english(evidence[0]["document"]) else ""


@validation_rule(
    "COM-08",
    "joint-subject-joint-actors",
    severity="warning",
    fields=("commitments[].actors[]", "commitments[].action"),
    rationale="“They agreed” binds both; recorded for one alone, the other is let off.",
    failing={"/commitments/3/actors": ["NOR"]},
    passing={"/commitments/3/actors": ["p1", "p2"]},
    spoil=_joint_by_one,
)
def joint_subject_joint_actors(view: RecordView) -> Problems:
    """What both sides agreed to do has more than one actor."""
    for path, item in view.each("commitments"):
        if item["class"] == "commitment" and len(item["actors"]) == 1:
            words = clause_of(view, item)
            if " that " not in words and _JOINT.match(words):
                yield Problem(
                    (*path, "actors"),
                    f"Both sides agreed, but only {item['actors'][0]} is bound.",
                    item["actors"][0],
                    "all who agreed",
                    None,
                )


@validation_rule(
    "COM-13",
    "reported-would-is-will",
    severity="warning",
    fields=("commitments[].class", "commitments[].action"),
    rationale="After “said”, will becomes would; taken for a wish, every reported promise is lost.",
    failing={"/commitments/5/class": "intention", "/commitments/5/binding": False,
             "/commitments/5/status": "expressed"},
    passing={"/commitments/4/class": "consideration"},
    spoil=_weakened,
)  # fmt: skip
def reported_would_is_will(view: RecordView) -> Problems:
    """A reported “would” is a commitment, and no intention, unless on a condition."""
    for path, item in view.each("commitments"):
        if item["class"] in ("intention", "willingness") and item["condition"] is None:
            words = clause_of(view, item)
            if _BACKSHIFT.search(words) and not _HOPING.search(words):
                yield Problem(
                    (*path, "class"),
                    "“Would” reports a “will”.",
                    f'"{item["class"]}"',
                    '"commitment"',
                    "After a past verb of saying, would stands for will.",
                )


@validation_rule(
    "COM-14",
    "condition-kept",
    severity="warning",
    fields=("commitments[].condition", "commitments[].action"),
    rationale="A promise without its “if” is a larger one than was made.",
    failing={"/commitments/4/condition": None, "/commitments/4/action": "Ms Tane would consider a joint patrol if Tonga asked for one",
             "/commitments/4/evidence/0": {"document": "d1", "start": 923, "end": 983,
             "exact": "Ms Tane would consider a joint patrol if Tonga asked for one"}},
    passing={"/commitments/4/condition": None},
    spoil=_condition_lost,
)  # fmt: skip
def condition_kept(view: RecordView) -> Problems:
    """A condition in the clause of an undertaking is recorded as its condition."""
    for path, item in view.each("commitments"):
        if item["condition"] is None and item["class"] != "refusal":
            words = clause_of(view, item)
            match = _CONDITION.search(words)
            if match:
                yield Problem(
                    (*path, "condition"),
                    f"The clause has a condition, “{match[0].strip(' ,;')} …”, that is not recorded.",
                    "null",
                    "the words of the condition as evidence",
                    "A commitment on an open condition is not binding.",
                )


@validation_rule(
    "CAL-10",
    "group-act-once",
    severity="warning",
    fields=("commitments[].actors[]", "commitments[].evidence", "format"),
    rationale="“The leaders agreed” is one act of all; copied to each, it is counted as many.",
    failing={
        "/participants/2/capacity": "principal", "/participants/2/side": "FJI", "/format": "trilateral",
        "/id": "2026-03-12-fji-nor-nzl", "/commitments/3/actors": ["NOR"],
        "/commitments/3/action": "agreed to stay in touch",
        "/commitments/-": {"id": "c7", "class": "commitment", "type": "stay_in_touch", "actors": ["NZL"],
             "toward": [], "action": "agreed to stay in touch", "polarity": "do", "binding": True,
             "status": "agreed", "condition": None, "due": None, "place": None, "amount": None,
             "responds_to": None, "event": None, "setting": "in_call", "attribution": [],
             "evidence": [{"document": "d1", "start": 469, "end": 506,
             "exact": "The two sides agreed to stay in touch"}]},
        "/events/4/participants": [],
    },
    passing={"/commitments/3/actors": ["p1", "p2"]},
    spoil=_copied,
)  # fmt: skip
def group_act_once(view: RecordView) -> Problems:
    """In a call of three sides or more, an act of all is one undertaking and not one for each."""
    if view["format"] not in ("trilateral", "group"):
        return
    seen: dict[tuple[object, ...], Item] = {}
    told: set[str] = set()
    for path, item in view.each("commitments"):
        if not item["evidence"] or len(item["actors"]) != 1:
            continue
        first = item["evidence"][0]
        key = (item["class"], item["type"], first["document"], first["start"], first["end"])
        other = seen.setdefault(key, item)
        if other is not item and other["actors"] != item["actors"] and other["id"] not in told:
            told.add(other["id"])
            yield Problem(
                path,
                f"{item['id']} is {other['id']} over again, for {item['actors'][0]}.",
                item["id"],
                f"{other['id']} with all actors",
                None,
            )
