"""ATT: where words were uttered fits who uttered them."""

from toolkit.validate.calldays import IN_CALL
from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_attributed
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, person, principals, put, reported
from toolkit.validate.view import RecordView


def _absent_yet_heard(record: Record) -> Record | None:
    if record["occurrence"]["status"] != "held":
        return None
    record, evidence = reported(record, "Iva Novak spoke.")
    someone = person(record, "Iva Novak", evidence)
    if any(each["name"] == "Iva Novak" for key in ("participants", "people") for each in record[key]):
        return None
    record = add(record, "people", someone)
    return with_attributed(record, "Ms Novak said seas are deep.", someone["id"], "said", setting="in_call")


def _briefer_for_the_other(record: Record) -> Record | None:
    people = principals(record)
    if len(people) < 2 or record["occurrence"]["status"] != "held":
        return None
    changed = with_attributed(
        record, "Someone said seas are deep.", people[0]["id"], "said", setting="briefing"
    )
    index = len(changed["statements"]) - 1
    (step,) = changed["statements"][index]["attribution"]
    inner = {**step, "source": people[1]["id"], "verb": None, "evidence": []}
    return put(changed, ("statements", index, "attribution"), [step, inner])


@validation_rule(
    "ATT-04",
    "relayed-words-in-the-call",
    fields=("statements[].setting", "statements[].attribution"),
    rationale="A briefer who tells the other side's words relays the call; a briefing has only his own.",
    failing={"/statements/4/attribution/-": {"source": "p2", "verb": None, "evidence": []}},
    passing={"/statements/4/attribution/-": {"source": "p2", "verb": None, "evidence": []},
             "/statements/4/setting": "in_call"},
    spoil=_briefer_for_the_other,
)  # fmt: skip
def relayed_words_in_the_call(view: RecordView) -> Problems:
    """What one side tells of the other's words is not set in its own briefing."""
    for path, item in view.each("statements"):
        chain = item["attribution"]
        if item["setting"] != "briefing" or len(chain) < 2:
            continue
        inner = chain[-1]["source"]
        teller = next((step["source"] for step in reversed(chain[:-1]) if step["source"][:1] == "p"), None)
        if (
            teller is None
            or inner not in view.on_call
            or chain[-1]["evidence"] == chain[-2]["evidence"] != []
        ):
            continue
        one, other = view.side_of(teller), view.side_of(inner)
        if one and other and one != other:
            yield Problem(
                (*path, "setting"),
                f"{teller} of {one} tells what {inner} of {other} said: that is not {teller}'s briefing.",
                '"briefing"',
                '"in_call", or where else the words were uttered',
                None,
            )


@validation_rule(
    "ATT-10",
    "speakers-in-the-call-were-on-it",
    severity="warning",
    fields=("statements[].setting", "statements[].attribution[].source", "participants[].id"),
    rationale="A spokesperson who comments did not speak in the call.",
    failing={"/statements/5/setting": "in_call"},
    passing={"/statements/5/setting": "separate_statement"},
    spoil=_absent_yet_heard,
)
def speakers_in_the_call_were_on_it(view: RecordView) -> Problems:
    """A person named as the only voice of words uttered in the call was on it."""
    view.all("participants")
    for path, item in view.each("statements"):
        chain = item["attribution"]
        if item["setting"] not in IN_CALL or not chain:
            continue
        voice = chain[-1]["source"]
        if voice[:1] == "p" and voice not in view.on_call and voice in view.people:
            if _about_a_participant(view, item):
                continue
            yield Problem(
                (*path, "setting"),
                f"{voice} was not on the call, but the setting is {item['setting']}.",
                f'"{item["setting"]}"',
                '"briefing" or "separate_statement", or a further step for whom they relay',
                None,
            )


def _about_a_participant(view: RecordView, item: Record) -> bool:
    """Tell whether the words relay what a participant, both sides, or the call itself did."""
    words = " ".join(each["exact"] for each in item["evidence"]).lower()
    if any(word in words for word in ("they ", "leader", "side", "call", "conversation", "discuss")):
        return True
    return any(
        form.rsplit(" ", 1)[-1].lower() in words
        for _, each in view.each("participants")
        for form in (*each["published_as"], each["name"] or "…", _rank(each))
    )


def _rank(participant: Record) -> str:
    """Return the word of an office by which texts go on: “the chancellor”, “the minister”."""
    title: str = participant["office"]["title"] if participant["office"] else "…"
    return title.partition(" of ")[0].partition(" for ")[0]
