"""ATT: chains lead to a text, by voices that differ and are described."""

from itertools import pairwise

from toolkit.validate.finding import Problem
from toolkit.validate.invented import with_attributed
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.spoiling import add, next_id, principals, put, reported, statement
from toolkit.validate.view import RecordView

_DEEPEST = 5


def _orphan(record: Record) -> Record | None:
    record, evidence = reported(record, "They spoke.")
    return add(record, "statements", {**statement(record, evidence), "evidence": []})


def _in_a_ring(record: Record) -> Record | None:
    people = principals(record)
    if not people:
        return None
    changed = with_attributed(record, "Someone said seas are deep.", people[0]["id"], "said")
    index = len(changed["statements"]) - 1
    (step,) = changed["statements"][index]["attribution"]
    other = {**step, "source": "UN", "verb": None, "evidence": []}
    return put(
        changed, ("statements", index, "attribution"), [step, other, {**step, "verb": None, "evidence": []}]
    )


def _nobody_in_particular(record: Record) -> Record | None:
    record, evidence = reported(record, "A person familiar with the call spoke.")
    source = {"id": next_id(record, "s"), "kind": "other", "name": None, "speaker": None, "side": None,
              "document": None, "derived_from": [], "evidence": [evidence]}  # fmt: skip
    return add(record, "sources", source)


@validation_rule(
    "ATT-01",
    "chain-ends-in-a-text",
    fields=("statements[].evidence", "commitments[].evidence"),
    rationale="A claim that no document carries is nobody's.",
    failing={"/statements/6/evidence": []},
    passing={"/statements/6/attribution": []},
    spoil=_orphan,
)
def chain_ends_in_a_text(view: RecordView) -> Problems:
    """Every statement and every undertaking has evidence in a document."""
    for key in ("statements", "commitments"):
        for path, item in view.each(key):
            if not item["evidence"]:
                yield Problem(
                    (*path, "evidence"),
                    f"Nothing shows where {item['id']} stands.",
                    "an empty array",
                    "evidence",
                    None,
                )


@validation_rule(
    "ATT-02",
    "chain-without-ring",
    fields=("statements[].attribution[].source", "commitments[].attribution[].source"),
    rationale="Nobody reports what others say that they themselves have said; and five reports are hearsay.",
    failing={"/statements/5/attribution/-": {"source": "s3", "verb": None, "evidence": []}},
    passing={"/statements/5/attribution/-": {"source": "p4", "verb": "reported", "evidence": [
             {"document": "d1", "start": 805, "end": 813, "exact": "reported"}]}},
    spoil=_in_a_ring,
)  # fmt: skip
def chain_without_ring(view: RecordView) -> Problems:
    """No one stands twice in a chain of attribution, and it has at most five steps one within the other."""
    for path, chain in view.attributions:
        if len(chain) < 2:
            continue
        twice = _again(chain)
        if twice is not None:
            yield Problem(
                (*path, twice, "source"),
                f"{chain[twice]['source']} stands in this chain already.",
                f'"{chain[twice]["source"]}"',
                "each voice once, or once more for what it says of itself",
                "Keep the step nearest to the words.",
            )
        elif len(chain) > _DEEPEST and _levels(chain)[-1] >= _DEEPEST:
            yield Problem(
                path,
                f"The chain has {_levels(chain)[-1] + 1} steps one within the other.",
                None,
                f"at most {_DEEPEST}",
                "Neighbours with the same evidence are parallel, and count as one.",
            )


def _levels(chain: list[Record]) -> list[int]:
    """Number the steps from the outermost; parallel ones, neighbours with the same evidence, share a number."""
    levels = [0]
    for before, step in pairwise(chain):
        parallel = bool(step["evidence"]) and step["evidence"] == before["evidence"]
        levels.append(levels[-1] + (not parallel))
    return levels


def _again(chain: list[Record]) -> int | None:
    """Return the index of a voice that was there before; “he said that he had agreed” is no ring."""
    if len({step["source"] for step in chain}) == len(chain):
        return None
    levels = _levels(chain)
    last: dict[str, int] = {}
    for index, step in enumerate(chain):
        before = last.get(step["source"])
        if before is not None and levels[index] - before != 1:
            return index
        last[step["source"]] = levels[index]
    return None


@validation_rule(
    "ATT-05",
    "source-described",
    severity="warning",
    fields=("sources[].name", "sources[].speaker"),
    rationale="An anonymous source is still somebody: “a European diplomat” weighs more than nobody.",
    failing={"/sources/2/name": None},
    passing={"/sources/2/name": "a person familiar with the call"},
    spoil=_nobody_in_particular,
)
def source_described(view: RecordView) -> Problems:
    """A source that is no document has a name, or words that describe it, or a speaker."""
    for path, item in view.each("sources"):
        if not (item["name"] or item["speaker"] or item["document"]):
            yield Problem(
                (*path, "name"),
                f"Nothing says who {item['id']} is.",
                "null",
                "a name, or the words of the text",
                None,
            )
