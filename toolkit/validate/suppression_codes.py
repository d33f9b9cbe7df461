"""The codes for what is wrong with suppressions of findings."""

from typing import Final

from toolkit.validate.entry import Entry


def _suppression(code: str, slug: str, summary: str, rationale: str, *examples: str) -> Entry:
    return Entry(code, slug, "warning", summary, rationale, "suppression", *examples)


SUPPRESSION_CODES: Final = (
    _suppression(
        "SUP-01",
        "suppression-expired",
        "No suppression has expired.",
        "What was accepted for a time comes up again when the time is over, so that nobody forgets it.",
        'expires = "2026-01-31", checked on 2026-02-01',
        'expires = "2026-01-31", checked on 2026-01-31',
    ),
    _suppression(
        "SUP-02",
        "suppression-unused",
        "Every suppression matches a finding.",
        "One that matches nothing would hide the next defect that comes to stand in its place.",
        'pointer = "/medium/value", where nothing is wrong with it',
        'pointer = "/medium/value", where the finding is',
    ),
)
