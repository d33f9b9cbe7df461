"""A text may break off at any word: every rule's examples, cut at each of their words, give what the text proves."""

import re

import pytest

from toolkit.codec import encode
from toolkit.extract.rule import CLOSE, OPEN, extraction_rules
from toolkit.pipeline import extract
from toolkit.text import Document, tokenize

RULES = extraction_rules()
WORD = re.compile(r"\w+|[^\w\s]")


def evidence(node):
    """Yield every object with characters and their place."""
    if isinstance(node, dict):
        if "exact" in node:
            yield node
        for value in node.values():
            yield from evidence(value)
    elif isinstance(node, list):
        for value in node:
            yield from evidence(value)


def cuts(text):
    """Yield the text cut behind each word of its last two thirds."""
    ends = [match.end() for match in WORD.finditer(text)]
    for end in ends[len(ends) // 3 :]:
        yield text[:end]


@pytest.mark.parametrize(
    ("tail", "initiator"),
    [
        ("He welcomed President Marte's", False),
        ("He welcomed President Marte's phone", False),
        ("He thanked President Marte for taking", False),
        ("He welcomed President Marte's call", True),
        ("President Marte made the call", True),
        ("The call was held at the request of Chile", True),
    ],
)
def test_last_words_count_without_a_full_stop(tail, initiator):
    text = f"President Ilves of Norway spoke by phone with President Marte of Chile. {tail}"
    (record,) = extract(Document(text, published="2026-02-05")).records
    assert (record.initiator is not None) == initiator


@pytest.mark.parametrize("rule", RULES)
def test_examples_cut_at_any_word(rule):
    for example in RULES[rule].examples:
        for text in cuts(example.replace(OPEN, "").replace(CLOSE, "")):
            for record in extract(Document(text, published="2026-02-05")).records:
                found = list(evidence(encode(record)))
                assert found
                assert all(text[e["start"] : e["end"]] == e["exact"] != "" for e in found)


def test_padding_has_no_place_in_the_text():
    tokens = tokenize("He called")
    padded = tokens.padded()
    assert len(padded) == len(tokens) == 2
    assert padded.words[: len(tokens)] == tokens.words
    assert padded.words[len(tokens)] == padded.folds[len(tokens)] == "."
    assert padded.starts == tokens.starts
