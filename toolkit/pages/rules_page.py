"""The reference page of the checks: each with its reason, its examples, and the keys that it looks at."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from toolkit.catalogue import Entry
from toolkit.pages.fields import resolve

_HEAD: Final = """\
# The checks

Made from the rules themselves; `readout rules --only checks --format md` prints this page, `readout explain CODE` one rule.
An *error* is a MUST: the record contradicts itself, its texts or the format. A *warning* is a SHOULD, and *info* is worth a look; where
the text itself may be incomplete or wrong, a rule is never an error, so that a faithful record of a poor text does not fail.
"""
_STAGES: Final = {
    "json": "The JSON",
    "structure": "The structure",
    "suppression": "Suppressions",
    "rule": "The meaning",
}


def rules_page(entries: Iterable[Entry]) -> str:
    """Return the page in Markdown for the checks among the entries."""
    checks = [entry for entry in entries if entry.kind != "extraction"]
    return "\n".join(_lines(checks)).rstrip() + "\n"


def _lines(entries: list[Entry]) -> Iterator[str]:
    yield _HEAD
    for stage, group in groupby(entries, key=lambda entry: entry.kind):
        members = list(group)
        yield f"## {_STAGES[stage]}\n"
        yield "| code | severity | rule | needs |"
        yield "| --- | --- | --- | --- |"
        for entry in members:
            link = f"[{entry.code}](#{entry.code.lower()})"
            yield f"| {link} | {entry.severity} | {_cell(entry.summary)} | {_needs(entry)} |"
        yield ""
        for entry in members:
            yield from _section(entry)


def _section(entry: Entry) -> Iterator[str]:
    yield f'### <a id="{entry.code.lower()}"></a>{entry.code} {entry.name}\n'
    yield f"*{entry.severity}*: {entry.summary} {entry.reason}\n"
    links = [
        f"[`{written}`](schema.md#{field.anchor})"
        for written in entry.fields
        for field in resolve(written)[:1]
    ]
    if links:
        yield f"Looks at {', '.join(links)}.\n"
    if entry.needs:
        yield f"Needs {_needs(entry)}.\n"
    for title, examples in (("Fails", entry.failing), ("Passes", entry.passing)):
        for example in examples:
            yield f"{title}:\n\n```text\n{example}\n```\n"


def _needs(entry: Entry) -> str:
    words = {"texts": "the original texts", "reference": "reference data"}
    return " and ".join(words.get(need, need) for need in entry.needs)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
