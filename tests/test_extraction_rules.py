"""Every extraction rule's own examples: no-ops first, then texts with the evidence marked."""

import pytest

from toolkit.codec import encode
from toolkit.extract.rule import CLOSE, OPEN, extraction_rules
from toolkit.pipeline import extract
from toolkit.text import Document

RULES = extraction_rules()
CASES = [(rule.id, number) for rule in RULES.values() for number in range(len(rule.examples))]


def spans_by(node, rule):
    """Collect the spans of all evidence that a rule produced."""
    if isinstance(node, dict):
        if node.get("rule") == rule and "exact" in node:
            yield node["start"], node["end"]
        for value in node.values():
            yield from spans_by(value, rule)
    elif isinstance(node, list):
        for value in node:
            yield from spans_by(value, rule)


def marked(example):
    """Return the text without marks and the spans that they enclosed; marks may nest."""
    text, spans, starts = "", [], []
    for char in example:
        if char == OPEN:
            starts.append(len(text))
        elif char == CLOSE:
            spans.append((starts.pop(), len(text)))
        else:
            text += char
    return text, sorted(spans)


def test_rules_are_found():
    assert len(RULES) >= 10


@pytest.mark.parametrize(("rule", "number"), CASES, ids=[f"{r}-{n}" for r, n in CASES])
def test_example(rule, number):
    text, expected = marked(RULES[rule].examples[number])
    found = {
        s
        for record in extract(Document(text, published="2026-02-05")).records
        for s in spans_by(encode(record), rule)
    }
    assert [text[a:b] for a, b in sorted(found)] == [text[a:b] for a, b in expected]


@pytest.mark.parametrize("rule", RULES)
def test_first_example_is_a_no_op(rule):
    assert OPEN not in RULES[rule].examples[0]
