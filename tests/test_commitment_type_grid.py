"""A thousand acts as governments and the press name them, by type: `tests/undertakings/acts.txt`."""

from pathlib import Path

import pytest

from toolkit.extract.undertakings.kinds import type_of
from toolkit.text import tokenize

TEXT = (Path(__file__).parent / "undertakings" / "acts.txt").read_text(encoding="utf-8")
TYPES = dict(part.split("\n", 1) for part in TEXT.split("\n## ")[1:])
SHARED = frozenset(
    """meet next_call negotiate stay_in_touch task_teams set_up_body sign_or_ratify extend_treaty cooperate_generally""".split()
)


def typed(line: str, kind: str) -> str:
    """Type an act as it stands in a sentence: "agreed to", "agreed on" or "would" before it."""
    class_, act = line[1:].split("] ") if line.startswith("[") else ("commitment", line)
    subject, act = act.split(" > ") if " > " in act else ("", act)
    folds = tokenize(act.removeprefix("=")).folds
    passive = folds[0] == "be" and len(folds) > 1 and folds[1].endswith(("ed", "en", "lt", "ld", "et"))
    return type_of(
        folds[1:] if passive else folds,
        tokenize(subject).folds,
        class_,
        joint=kind in SHARED and class_ == "commitment" and not subject,
        passive=passive,
        verbal=not act.startswith("="),
    )


@pytest.mark.parametrize("kind", TYPES)
def test_acts_of_a_type(kind):
    lines = [line for line in TYPES[kind].splitlines() if line]
    assert [line for line in lines if typed(line, kind) != kind] == []
