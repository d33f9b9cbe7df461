"""Sixty of the codes in the many ways that governments and agencies put it: `topic_clauses.txt` has code, sides of the call and clause."""

from collections import defaultdict
from pathlib import Path

import pytest

from toolkit.text import tokenize
from toolkit.topics.match import find_topics


def clauses() -> dict[str, list[tuple[str, str]]]:
    found = defaultdict(list)
    for line in Path(__file__).with_name("topic_clauses.txt").read_text(encoding="utf-8").splitlines():
        code, sides, clause = line.split(" | ")
        found[code].append((sides, clause))
    return found


@pytest.mark.parametrize(("code", "rows"), clauses().items())
def test_breadth(code, rows):
    missed = []
    for sides, clause in rows:
        tokens = tokenize(clause)
        hits = find_topics(tokens, 0, len(tokens.words), frozenset(sides.split()))
        if not any(hit.code == code and hit.strength != "weak" for hit in hits):
            missed.append(clause)
    assert missed == []
