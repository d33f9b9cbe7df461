"""ATT: what is said, and the words that say who says it: apart from one another, and of one mind."""

from toolkit.validate.cues import denies, joint_subject, merely_says, opens_clause
from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_attributed
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, principals, put, reported, statement
from toolkit.validate.view import RecordView


def _both_sides(record: Record) -> Record | None:
    record, evidence = reported(record, "Both sides praised the sea.", kind="news_article", side=None)
    return add(record, "statements", statement(record, evidence))


def _frame_as_content(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = with_attributed(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    (said,) = changed["statements"][index]["evidence"]
    whole = {**said, "start": 0, "exact": "Someone said seas are deep."}
    return put(changed, ("statements", index, "evidence"), [whole])


def _denial_affirmed(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    return with_attributed(record, "Someone denied that seas are deep.", people[0]["id"], "denied")


@validation_rule(
    "ATT-06",
    "joint-position-sourced",
    severity="info",
    fields=("statements[].attribution", "statements[].evidence[].exact", "sources[].kind"),
    rationale="“Both sides emphasized” in a report that names no source is one account of two minds.",
    failing={"/statements/6/attribution": [], "/sources/0/kind": "news_article"},
    passing={"/statements/6/attribution": []},
    spoil=_both_sides,
)
def joint_position_sourced(view: RecordView) -> Problems:
    """A position of both sides that an unofficial text reports has somebody who says so."""
    own = {item["document"]: item["kind"] for _, item in view.each("sources") if item["document"]}
    if all(kind.startswith("official") for kind in own.values()):
        return
    for path, item in view.each("statements"):
        if item["attribution"] or not item["evidence"]:
            continue
        first = item["evidence"][0]
        kind = own.get(first["document"], "official_readout")
        if (
            not kind.startswith("official")
            and joint_subject(first["exact"])
            and view.english(first["document"])
        ):
            yield Problem(
                (*path, "attribution"),
                "A position of both sides stands here in the document's own voice.",
                "an empty array",
                "who says so, if the text tells",
                None,
            )


@validation_rule(
    "ATT-08",
    "frame-is-no-content",
    fields=("statements[].evidence[].exact", "statements[].attribution[].evidence"),
    rationale="“The agency reported” tells how something is known; it was not said in the call.",
    failing={"/statements/4/evidence/0": {"document": "d1", "start": 710, "end": 771,
             "exact": "spokesperson Liv Berg said Ms Tane “listened with great care”"}},
    passing={"/statements/4/evidence/0": {"document": "d1", "start": 745, "end": 771,
             "exact": "“listened with great care”"}},
    spoil=_frame_as_content,
)  # fmt: skip
def frame_is_no_content(view: RecordView) -> Problems:
    """The evidence of a statement does not begin with the words of mere saying that govern it."""
    for path, item in view.each("statements"):
        for step in item["attribution"]:
            if not step["verb"] or not merely_says(step["verb"]):
                continue
            for frame in step["evidence"]:
                for index, each in enumerate(item["evidence"]):
                    if (
                        each["start"] <= frame["start"]
                        and frame["end"] < each["end"]
                        and frame["start"] - each["start"] < 3
                        and each["document"] == frame["document"]
                        and opens_clause(each["exact"][frame["end"] - each["start"] :], step["verb"])
                    ):
                        yield Problem(
                            (*path, "evidence", index, "start"),
                            f"The evidence begins with “{frame['exact'][:60]}”, which only says who says it.",
                            str(each["start"]),
                            f"{frame['end'] + 1}",
                            "Begin with the clause that is reported.",
                        )


@validation_rule(
    "ATT-09",
    "denial-is-negative",
    severity="warning",
    fields=("statements[].polarity", "statements[].attribution[].verb"),
    rationale="Whoever counts what was said must not count what was denied.",
    failing={"/statements/3/polarity": "positive"},
    passing={"/statements/2/polarity": "positive"},
    spoil=_denial_affirmed,
)
def denial_is_negative(view: RecordView) -> Problems:
    """What is denied, or reported as not said, is negative."""
    for path, item in view.each("statements"):
        if item["polarity"] == "positive":
            chain, evidence = item["attribution"], item["evidence"]
            verb = chain[-1]["verb"] if chain else None
            words = evidence[0]["exact"] if evidence else ""
            if denies(verb, words) and view.english(evidence[0]["document"] if evidence else ""):
                yield Problem(
                    (*path, "polarity"),
                    "The words deny, or say that nothing was said, but the polarity is positive.",
                    '"positive"',
                    '"negative"',
                    None,
                )
