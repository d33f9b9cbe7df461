"""TOP: topics as they stand: shown, each once, no wider than needed, those of the statements too."""

from operator import itemgetter

from toolkit.validate.finding import Problem
from toolkit.validate.invented import free_code, new_topic
from toolkit.validate.once import seen_before
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, put, with_statement
from toolkit.validate.view import RecordView


def _nothing_shows_it(record: Record) -> Record | None:
    code = free_code(record)
    return add(record, "topics", new_topic(code, [])) if code else None


def _twice(record: Record) -> Record | None:
    return add(record, "topics", record["topics"][0]) if record["topics"] else None


def _parent_too(record: Record) -> Record | None:
    for topic in record["topics"]:
        parent = topic["code"].partition(".")[0]
        if "." in topic["code"] and parent not in {each["code"] for each in record["topics"]}:
            return add(record, "topics", {**topic, "code": parent})
    return None


def _unlisted(record: Record) -> Record | None:
    code = free_code(record)
    if code is None or not any(each["topics"] for each in record["statements"]):
        return None
    return put(with_statement(record, "Rockets are costly."), ("statements", len(record["statements"]), "topics"),
               [code])  # fmt: skip


@validation_rule(
    "TOP-02",
    "topic-has-evidence",
    fields=("topics[].evidence",),
    rationale="A subject that no words show was guessed from the title, or from what calls are mostly about.",
    failing={"/topics/1/evidence": []},
    passing={"/topics/1/raised_by": []},
    spoil=_nothing_shows_it,
)
def topic_has_evidence(view: RecordView) -> Problems:
    """Every topic has evidence."""
    for path, item in view.each("topics"):
        if not item["evidence"]:
            yield Problem(
                (*path, "evidence"),
                f"No evidence shows {item['code']}.",
                "an empty array",
                "the words that show it",
                None,
            )


@validation_rule(
    "TOP-05",
    "topic-once",
    fields=("topics[].code",),
    rationale="Counts of subjects count entries; a code listed twice weighs double.",
    failing={"/topics/1/code": "DIP.VISIT"},
    passing={"/topics/1/code": "DIP.SUMMIT"},
    spoil=_twice,
)
def topic_once(view: RecordView) -> Problems:
    """Every code has one entry, with its strongest setting."""
    for path, item, (first, _) in seen_before(view.each("topics"), itemgetter("code")):
        yield Problem(
            (*path, "code"),
            f"{item['code']} is listed already, in topics[{first[1]}].",
            f'"{item["code"]}"',
            "each code once",
            "Put the evidence together, and keep the stronger setting.",
        )


@validation_rule(
    "TOP-08",
    "narrow-code-suffices",
    severity="warning",
    fields=("topics[].code", "topics[].evidence"),
    rationale="A code of level 1 stands where no narrower one fits; beside one, it counts a clause twice.",
    failing={"/topics/-": {"code": "HUM", "setting": "in_call", "raised_by": ["NOR"], "polarity": "positive",
             "attribution": [], "evidence": [{"document": "d1", "start": 406, "end": 440,
             "exact": "the rebuilding of Tonga’s harbours"}]}},
    passing={"/topics/1/code": "HUM"},
    spoil=_parent_too,
)  # fmt: skip
def narrow_code_suffices(view: RecordView) -> Problems:
    """No code of level 1 has the same evidence as one below it."""
    topics = view.each("topics")
    for path, item in topics:
        if "." in item["code"]:
            continue
        for _, other in topics:
            if other["code"].startswith(f"{item['code']}.") and other["evidence"] == item["evidence"]:
                yield Problem(
                    (*path, "code"),
                    f"{other['code']} says already, and closer, what {item['code']} says.",
                    f'"{item["code"]}"',
                    None,
                    "Leave the wider code out.",
                )
                break


@validation_rule(
    "TOP-09",
    "statement-topics-listed",
    severity="info",
    fields=("statements[].topics[]", "topics[].code"),
    rationale="Who searches records by subject looks at `topics` and not into every statement.",
    failing={"/statements/0/topics": ["GLO.ARCTIC"]},
    passing={"/statements/0/topics": ["DIP.VISIT"]},
    spoil=_unlisted,
)
def statement_topics_listed(view: RecordView) -> Problems:
    """What a statement is about is a topic of the record."""
    listed = {item["code"] for _, item in view.all("topics")}
    seen: set[str] = set()
    for path, item in view.each("statements"):
        for index, code in enumerate(item["topics"]):
            if code not in listed and code not in seen:
                seen.add(code)
                yield Problem(
                    (*path, "topics", index),
                    f"{code} is not among the topics of the record.",
                    f'"{code}"',
                    None,
                    "Add an entry to `topics`, with its setting and evidence.",
                )
