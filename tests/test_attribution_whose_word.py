"""Whose word a text gives: the office of who acts, officials named further on, outlets that understand, clauses with "who"."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken
from toolkit.extract.reading import read
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.text import Document

NAMED_LATER = " A Chilean official, Juan Perez, told reporters that the pier was shut."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He understands that the pier is shut.", []),
        ("The Guardian understands the pier was shut.", ["The Guardian: the pier was shut"]),
        ("The BBC understands that the pier was shut.", ["BBC: the pier was shut"]),
        (
            "The pier was shut, a Norwegian official said. The official said the gate was open."
            + NAMED_LATER,
            [
                "Norwegian official: The pier was shut",
                "Norwegian official: the gate was open",
                "Perez: the pier was shut",
            ],
        ),
        (
            "The palace confirmed the news, with spokesman Juan Perez telling reporters in Lima that the pier was shut.",
            ["palace: The palace confirmed the news", "Perez: the pier was shut"],
        ),
        (
            "In an interview with Le Monde published Friday, Marte said that the pier was shut.",
            ["Le Monde > Marte: the pier was shut"],
        ),
    ],
)
def test_word(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a piece of a clause that one stresses, and what one calls a thing, are his own words
        (
            "The palace said Marte stressed that the men must be judged “by their nets, not their boats”.",
            ["Marte: by their nets, not their boats"],
        ),
        (
            "The palace said Marte had described the tales of wolves as “plain old yarns”.",
            ["Marte: plain old yarns"],
        ),
        ("The palace said the two described the talk as “frank and long”.", ["palace: frank and long"]),
        (
            "“The pier is shut,” Marte was quoted as saying in a press release issued by the Chilean Foreign Ministry.",
            ["Marte: The pier is shut,"],
        ),
    ],
)
def test_quoted(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize("told", ["spoke by phone with", "has assured", "thanked"])
def test_his_office_is_that_of_who_acts(told):
    text = f"President Ilves of Norway {told} President Marte of Chile, his office said."
    reading = read(Document(text, published="2026-02-03"))
    assert [a.side for a in reading.actors[0] if a.owner is not None] == ["NOR"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ilves rang Marte, who thanked him and pledged two boats.", "CHL"),
        ("Ilves rang Marte, who thanked him, and pledged two boats.", "NOR"),
        ("Ilves, who rang Marte, thanked her and pledged two boats.", "NOR"),
    ],
)
def test_a_clause_with_who_goes_on(text, side):
    lead = "President Ilves of Norway spoke by phone with President Marte of Chile. "
    reading = read(Document(lead + text, published="2026-02-03"))
    pledge = next(p for p in reading.predicates[1] if p.lemma == "pledge")
    assert [p if isinstance(p, str) else p.side for p in of_predicate(reading, pledge)] == [side]


def test_a_paper_issued_by_an_office_relays():
    text = "“The pier is shut,” Marte was quoted as saying in a press release issued by the Chilean Foreign Ministry."
    assert said(text) == ["Chilean Foreign Ministry > Marte: The pier is shut"]
