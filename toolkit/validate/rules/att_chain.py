"""ATT: attribution chains name people, sources and sides that are there."""

from toolkit.validate.finding import Path, Problem
from toolkit.validate.once import and_more
from toolkit.validate.rule import Problems, Record, validation_rule
from toolkit.validate.view import RecordView


def _unknown_reporter(record: Record) -> Record | None:
    statements = list(record["statements"])
    for index, item in enumerate(statements):
        if item["attribution"]:
            first, *rest = item["attribution"]
            statements[index] = {**item, "attribution": [{**first, "source": "s986"}, *rest]}
            return {**record, "statements": statements}
    return None


@validation_rule(
    "ATT-03",
    "chain-resolves",
    fields=("statements[].attribution[].source", "commitments[].attribution[].source"),
    rationale="A claim is worth what its source is worth; a source that nobody can look up is none.",
    failing={"/statements/1/attribution/0/source": "s9"},
    passing={"/statements/1/attribution/0/source": "NZL"},
    spoil=_unknown_reporter,
)
def chain_resolves(view: RecordView) -> Problems:
    """Every step of an attribution names a person, a source or a side that the record has."""
    if all(voice in view.ids or voice[:1].isupper() for voice in view.voices):
        return
    steps: list[tuple[Path, str]] = [
        ((*path, index, "source"), step["source"])
        for path, chain in view.attributions
        for index, step in enumerate(chain)
        if step["source"][:1].islower()
    ]
    lost = view.dangling(steps)
    if lost:
        elsewhere = view.dangling(view.references)
        for value, paths in lost.items():
            if value not in elsewhere:  # REF-01 reports what is missing in general
                yield Problem(
                    paths[0],
                    f"The attribution names {value}{and_more(len(paths) - 1, 'step')}, but nothing in this record has that id.",
                    f'"{value}"',
                    "the id of a source or a person, or a side",
                    "Add the source to `sources`, or name the one that is there.",
                )
