"""STM: statements as such: none twice, and acts that fit their verbs."""

from toolkit.validate.finding import Problem
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, next_id, principals, put, reported, statement
from toolkit.validate.view import Item, RecordView

#: What verbs do, whoever uses them.
_ACTS = {
    "thanked": "expressive",
    "congratulated": "expressive",
    "apologized": "expressive",
    "apologised": "expressive",
    "urged": "directive",
    "demanded": "directive",
    "called on": "directive",
    "called upon": "directive",
    "promised": "commissive",
    "pledged": "commissive",
    "vowed": "commissive",
}


def _again(record: Record) -> Record | None:
    if not record["statements"]:
        return None
    return add(record, "statements", {**record["statements"][0], "id": next_id(record, "st")})


def _thanks_asserted(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    record, evidence = reported(record, "Someone thanked the sea.")
    step = {"source": people[0]["id"], "verb": "thanked",
            "evidence": [{**evidence, "end": 15, "exact": "Someone thanked"}]}  # fmt: skip
    return add(record, "statements", statement(record, evidence, attribution=[step]))


def _two_documents(record: Record) -> Record | None:
    record, first = reported(record, "Seas are deep.")
    record, second = reported(record, "Seas are cold.")
    item = statement(record, first)
    return put(add(record, "statements", item), ("statements", len(record["statements"]), "evidence"),
               [first, second])  # fmt: skip


@validation_rule(
    "STM-01",
    "statement-once",
    severity="warning",
    fields=("statements[].evidence[]", "statements[].attribution"),
    rationale="A clause counted twice weighs double.",
    failing={"/statements/-": {"id": "st10", "attribution": [], "setting": "unspecified", "act": "assertive",
             "polarity": "positive", "quotes": [], "topics": [], "evidence": [{"document": "d1",
             "start": 185, "end": 208, "exact": "which lasted 40 minutes"}]}},
    passing={"/statements/-": {"id": "st10", "attribution": [], "setting": "unspecified", "act": "assertive",
             "polarity": "positive", "quotes": [], "topics": [], "evidence": [{"document": "d1",
             "start": 191, "end": 208, "exact": "lasted 40 minutes"}]}},
    spoil=_again,
)  # fmt: skip
def statement_once(view: RecordView) -> Problems:
    """No two statements have the same evidence and the same attribution."""
    places = [each[1]["evidence"][0]["start"] for each in view.each("statements") if each[1]["evidence"]]
    if len(places) == len(set(places)):
        return
    for path, item, (_, first) in seen_before(view.each("statements"), _words_and_voices):
        yield Problem(
            path,
            f"{first['id']} is the same statement: the same words, by the same voices.",
            item["id"],
            "each statement once",
            "Leave one out, or let the evidence of each be its own words.",
        )


def _words_and_voices(statement: Item) -> tuple[object, ...] | None:
    if not statement["evidence"]:
        return None
    first = statement["evidence"][0]
    voices = (step["source"] for step in statement["attribution"])
    return (first["document"], first["start"], first["end"], *voices)


@validation_rule(
    "STM-02",
    "act-fits-verb",
    severity="warning",
    fields=("statements[].act", "statements[].attribution[].verb"),
    rationale="To thank is to express, to urge is to direct, to promise is to commit; counts of acts rest on it.",
    failing={"/statements/7/act": "directive"},
    passing={"/statements/1/act": "expressive"},
    spoil=_thanks_asserted,
)
def act_fits_verb(view: RecordView) -> Problems:
    """Where the verb can do one thing only, that is the act."""
    for path, item in view.each("statements"):
        verb = (item["attribution"][-1]["verb"] or "") if item["attribution"] else ""
        act = _ACTS.get(verb)
        if act and item["act"] != act:
            yield Problem(
                (*path, "act"),
                f"“{verb.capitalize()}” makes the act {act}.",
                f'"{item["act"]}"',
                f'"{act}"',
                "Mend the act, or name the verb that governs these words.",
            )


@validation_rule(
    "STM-03",
    "statement-of-one-text",
    severity="warning",
    fields=("statements[].evidence[].document",),
    rationale="Each document makes its own claim; joined, nobody can tell what each of them says.",
    failing={
        "/documents/-": {"id": "d2", "ref": "other", "title": None, "publisher": "Fjord Wire",
                         "published": "2026-03-12", "url": None, "language": "en", "sha256": "b" * 64,
                         "length": 400},
        "/sources/-": {"id": "s4", "kind": "news_article", "name": "Fjord Wire", "speaker": None,
                       "side": None, "document": "d2", "derived_from": [], "evidence": []},
        "/statements/0/evidence/-": {"document": "d2", "start": 0, "end": 15, "exact": "for 40 minutes."},
    },
    passing={"/statements/0/evidence/-": {"document": "d1", "start": 160, "end": 183,
             "exact": "Ms Tane placed the call"}},
    spoil=_two_documents,
)  # fmt: skip
def statement_of_one_text(view: RecordView) -> Problems:
    """The evidence of a statement stands in one document."""
    for path, item in view.each("statements"):
        if len(item["evidence"]) < 2:
            continue
        documents = list(dict.fromkeys(each["document"] for each in item["evidence"]))
        if len(documents) > 1:
            yield Problem(
                (*path, "evidence"),
                f"The evidence stands in {' and '.join(documents)}.",
                ", ".join(documents),
                documents[0],
                "Make a statement for each document.",
            )
