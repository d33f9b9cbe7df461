"""QUO: pieces of evidence agree with one another: trimmed, each once, of one wording and one author."""

from toolkit.validate.finding import Problem, shown
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, put, reported, statement, with_statement
from toolkit.validate.view import RecordView


def _last_statement(record: Record, **changes: object) -> Record:
    index = len(record["statements"]) - 1
    return put(record, ("statements", index), {**record["statements"][index], **changes})


def _untrimmed(record: Record) -> Record | None:
    record, evidence = reported(record, "Seas are deep. They know.")
    said = {**evidence, "start": 0, "end": 15, "exact": "Seas are deep. "}
    return add(record, "statements", statement(record, said))


def _evidence_twice(record: Record) -> Record | None:
    changed = with_statement(record, "Seas are deep.")
    return _last_statement(changed, evidence=changed["statements"][-1]["evidence"] * 2)


def _two_readings(record: Record) -> Record | None:
    record, evidence = reported(record, "Seas are deep.")
    other = {**evidence, "start": 5, "exact": "were deep"}
    record = add(record, "statements", statement(record, evidence))
    return add(record, "statements", statement(record, other))


def _by_rule_and_hand(record: Record) -> Record | None:
    changed = with_statement(record, "Seas are deep.")
    evidence = {**changed["statements"][-1]["evidence"][0], "rule": "statement.invented"}
    changed = _last_statement(changed, evidence=[evidence])
    return put(changed, ("provenance", "tool"), "hand")


@validation_rule(
    "QUO-09",
    "evidence-trimmed",
    severity="warning",
    fields=("statements[].evidence[].exact",),
    rationale="White space at the ends proves nothing and makes equal evidence unequal.",
    failing={"/statements/6/evidence/0": {"document": "d1", "start": 878, "end": 921,
             "exact": "\nThey agreed on the importance of safe seas"}},
    passing={"/statements/6/evidence": [{"document": "d1", "start": 879, "end": 921,
             "exact": "They agreed on the importance of safe seas"}]},
    spoil=_untrimmed,
)  # fmt: skip
def evidence_trimmed(view: RecordView) -> Problems:
    """Evidence neither begins nor ends with white space."""
    for path, item in view.evidence:
        exact = item["exact"]
        if exact != exact.strip():
            yield Problem(
                (*path, "exact"),
                "The evidence begins or ends with white space.",
                shown(exact),
                shown(exact.strip()),
                "Move `start` or `end`.",
            )


@validation_rule(
    "QUO-11",
    "evidence-once",
    severity="warning",
    fields=("statements[].evidence[]", "topics[].evidence[]"),
    rationale="The same words twice prove nothing more.",
    failing={
        "/topics/0/evidence/-": {"document": "d1", "start": 290, "end": 306, "exact": "visit Wellington"}
    },
    passing={"/topics/0/evidence/-": {"document": "d1", "start": 268, "end": 275, "exact": "invited"}},
    spoil=_evidence_twice,
)
def evidence_once(view: RecordView) -> Problems:
    """No list of evidence has the same words twice."""
    for path, item in view.owners:
        evidence = item["evidence"]
        if len(evidence) > 1:
            seen: set[tuple[object, ...]] = set()
            for index, each in enumerate(evidence):
                key = (each["document"], each["start"], each["end"])
                if key in seen:
                    yield Problem(
                        (*path, "evidence", index),
                        f"{shown(each['exact'], 60)} stands in this list already.",
                        f"{each['start']}–{each['end']}",
                        "each once",
                        None,
                    )
                seen.add(key)


@validation_rule(
    "QUO-12",
    "evidence-agrees",
    fields=("statements[].evidence[].exact", "commitments[].evidence[].exact"),
    rationale="One place of a text has one wording; where two pieces of evidence differ, one is wrong.",
    failing={"/statements/0/evidence/0/exact": "which lasted 41 minutes", "/documents/0/ref": "elsewhere"},
    passing={"/statements/0/evidence/0": {"document": "d1", "start": 191, "end": 208,
             "exact": "lasted 40 minutes"}},
    spoil=_two_readings,
)  # fmt: skip
def evidence_agrees(view: RecordView) -> Problems:
    """Where two pieces of evidence overlap, they have the same words."""
    # The faithful text itself is the better judge: QUO-01 compares with it.
    spans = [
        (item["document"], item["start"], item["end"], item["exact"], path)
        for path, item in view.evidence
        if item["document"] not in view.faithful
    ]
    spans.sort(key=_place)
    document, start, end, words = "", 0, 0, ""
    for name, begin, stop, exact, path in spans:
        if stop - begin != len(exact):  # QUO-02 speaks of these
            continue
        if name == document and begin < end:
            common = min(end, stop) - begin
            if words[begin - start : begin - start + common] != exact[:common]:
                yield Problem(
                    (*path, "exact"),
                    f"At {begin}, other evidence has {shown(words[begin - start :], 60)}, this {shown(exact, 60)}.",
                    shown(exact),
                    shown(words[begin - start : begin - start + len(exact)]),
                    "Compare both with the text.",
                )
            if stop <= end:
                continue
        document, start, end, words = name, begin, stop, exact


def _place(span: tuple[str, int, int, str, object]) -> tuple[str, int, int]:
    return span[0], span[1], -span[2]


@validation_rule(
    "QUO-13",
    "rule-only-if-extracted",
    severity="warning",
    fields=("provenance.tool", "statements[].evidence[].rule"),
    rationale="The id of an extraction rule on evidence that a person chose credits the wrong author.",
    failing={"/statements/6/evidence/0/rule": "statement.said"},
    passing={"/statements/6/evidence/0/rule": "statement.said", "/provenance/tool": "readout"},
    spoil=_by_rule_and_hand,
)
def rule_only_if_extracted(view: RecordView) -> Problems:
    """Evidence in a record made by hand names no extraction rule."""
    if view["provenance"]["tool"] != "hand":
        return
    ruled = [path for path, item in view.evidence if item.get("rule")]
    for path in ruled[:1]:
        more = f", and {len(ruled) - 1} more," if len(ruled) > 1 else ""
        yield Problem(
            (*path, "rule"),
            f"The record is made by hand, but this evidence{more} names an extraction rule.",
            None,
            None,
            "Name the tool in `provenance`, or leave the rule out.",
        )
