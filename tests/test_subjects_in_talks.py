"""Whose verb it is behind "in a phone call with Y": that of who talks, not of who is talked with."""

import pytest

from tests.test_attribution import LEAD
from toolkit.extract.reading import read
from toolkit.text import Document

TALKS = (
    "in a phone call with Ilves",
    "in his first call with Ilves on Friday",
    "in a talk on Friday with Ilves",
    "on Friday in a talk with Ilves",
    "during a telephone conversation with Norwegian President Astrid Ilves",
    "in talks with Ilves late Monday",
    "after a video call with Ilves and her envoy Ola Berg",
    "in a conversation with his Norwegian counterpart",
)
VERBS = ("said", "urged", "stressed", "called", "thanked", "promised")
CLAUSES = (
    "said the nets were torn",
    "urged calm at sea",
    "also stressed the need for ropes",
    "has called for calm",
    "thanked her for the ropes",
    "promised to send ropes",
)


def subject_of(text, verb):
    """Return the name of who does what the first sentence behind the lead has a verb for."""
    reading = read(Document(LEAD + text, published="2026-02-03"))
    found = next(p for p in reading.predicates[1] if reading.tokens.folds[p.first] == verb)
    return "" if found.subject is None else " ".join(p.words[-1] for p in found.subject.people)


@pytest.mark.parametrize("talk", TALKS)
@pytest.mark.parametrize(("verb", "clause"), tuple(zip(VERBS, CLAUSES, strict=True)))
@pytest.mark.parametrize("who", ["Marte", "Chilean President Pablo Marte", "The envoys insisted Marte"])
def test_who_talks(who, talk, verb, clause):
    assert subject_of(f"{who} {talk} {clause}.", verb) == "marte"


@pytest.mark.parametrize(
    ("text", "verb", "who"),
    [
        ("Marte met envoys and Ilves urged calm.", "urged", "ilves"),
        ("In a call with Marte, Ilves urged calm.", "urged", "ilves"),
        ("The ship that sailed with Ilves urged calm.", "urged", "ilves"),
    ],
)
def test_who_else_acts(text, verb, who):
    assert subject_of(text, verb) == who
