"""REF: ids are unique, and every reference resolves within the record."""

from toolkit.validate.finding import Problem
from toolkit.validate.once import and_more
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.view import RecordView


def _point_nowhere(record: Record) -> Record | None:
    if not record["sources"]:
        return None
    first, *rest = record["sources"]
    return {**record, "sources": [{**first, "derived_from": ["s987"]}, *rest]}


def _repeat_an_id(record: Record) -> Record | None:
    if len(record["statements"]) < 2:
        return None
    first, second, *rest = record["statements"]
    return {**record, "statements": [first, {**second, "id": first["id"]}, *rest]}


@validation_rule(
    "REF-01",
    "reference-resolves",
    fields=(
        "date.sources[]",
        "occurrence.asserted_by[]",
        "commitments[].actors[]",
        "commitments[].toward[]",
        "commitments[].responds_to",
        "commitments[].event",
        "events[].participants[]",
        "sources[].speaker",
        "sources[].document",
        "sources[].derived_from[]",
        "statements[].evidence[].document",
    ),
    rationale="A record stands alone: who reads an id must be able to look up what it means.",
    failing={"/commitments/0/actors/0": "p9"},
    passing={"/commitments/0/actors/0": "p2"},
    spoil=_point_nowhere,
)
def reference_resolves(view: RecordView) -> Problems:
    """Every id that is referred to is declared in the record."""
    for value, paths in view.dangling(view.references).items():
        more = and_more(len(paths) - 1, "reference")
        yield Problem(
            paths[0],
            f"{value} is referred to here{more}, but nothing in this record has that id.",
            f'"{value}"',
            "the id of something in this record",
            "Add what is missing, or refer to what is there.",
        )


@validation_rule(
    "REF-02",
    "id-unique",
    fields=("participants[].id", "people[].id", "statements[].id", "commitments[].id", "sources[].id"),
    rationale="With two things of one id, no reference to it says which is meant.",
    failing={"/statements/1/id": "st1"},
    spoil=_repeat_an_id,
)
def id_unique(view: RecordView) -> Problems:
    """No two things in a record have the same id."""
    for value, paths in view.ids.items():
        for path in paths[1:]:
            first = f"{paths[0][0]}[{paths[0][1]}]"
            yield Problem(
                (*path, "id"),
                f"The id {value} is taken already, by {first}.",
                f'"{value}"',
                "an id of its own",
                "Give it the next free number, and mend the references to it.",
            )
