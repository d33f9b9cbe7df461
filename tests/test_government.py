"""Which predicate governs which: a circle is broken, and one beside it does not keep the search going for ever."""

import pytest

from toolkit.extract.grammar.government import _adopt


class Clause:
    """As much of a predicate as decides what governs it."""

    kind = "say"
    trailing = False

    def __init__(self, name, first, complement):
        self.name, self.first, self.complement, self.parent = name, first, complement, None


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        ([("a", 5, (6, 20)), ("b", 25, (26, 40))], {"a": None, "b": None}),
        ([("a", 5, (6, 20)), ("b", 8, (9, 20))], {"a": None, "b": "a"}),
        ([("a", 5, (0, 20)), ("b", 8, (0, 20))], {"a": None, "b": "a"}),
        ([("c", 3, (0, 21)), ("a", 5, (0, 20)), ("b", 8, (0, 20))], {"c": "b", "a": None, "b": "a"}),
    ],
    ids=["apart", "nested", "circle", "circle beside a third"],
)
def test_governing_predicates(clauses, expected):
    found = [Clause(*clause) for clause in clauses]
    _adopt(found)
    assert {c.name: c.parent and c.parent.name for c in found} == expected
