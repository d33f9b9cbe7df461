"""Whose "the statement" is: papers that are brought in by their issuer, on a site, within another paper, long before."""

import pytest

from tests.test_attribution import said

ISSUED = (
    "The Norwegian foreign ministry issued a brief, two-page statement on the talk.",
    "The Norwegian foreign ministry has issued a “statement” on the talk.",
    "According to a statement by the Norwegian foreign ministry, the nets were torn.",
    "The nets were torn, read a statement by the Norwegian foreign ministry.",
    "According to a statement posted on the Norwegian foreign ministry's website, the nets were torn.",
    "According to a readout of the talk posted on the Norwegian foreign ministry website, the nets were torn.",
    "In a note from the Norwegian foreign ministry about the talk, a statement said the nets were torn.",
    "The Norwegian foreign ministry said in its readout that the nets were torn.",
    "The Norwegian foreign ministry said the nets were torn.",
    "A Norwegian foreign ministry statement said the nets were torn.",
)
BETWEEN = " Ilves thanked Marte for the help. They talked about ropes. Marte greeted the sailors."


@pytest.mark.parametrize("filled", ["", BETWEEN])
@pytest.mark.parametrize(
    "later", ["The statement said the crew was well.", "The crew was well, the same statement said."]
)
@pytest.mark.parametrize("issued", ISSUED)
def test_the_statement_is_who_issued_it(issued, later, filled):
    (found,) = [x for x in said(f"{issued}{filled} {later}") if "crew" in x]
    assert "foreign ministry" in found.split(": ")[0]


@pytest.mark.parametrize("issued", [text for text in ISSUED if not text.startswith("In ")])
def test_it_is_who_issued_the_paper(issued):
    (found,) = [x for x in said(f"{issued} It added that the crew was well.") if "crew" in x]
    assert "foreign ministry" in found.split(": ")[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The statement said the crew was well.", ["statement: the crew was well"]),
        (
            "Ilves and Marte issued a joint statement. The statement said the crew was well.",
            ["joint statement: the crew was well"],
        ),
        (
            "In a note, the PM house said the nets were torn. The statement said the crew was well.",
            ["PM house: the nets were torn", "PM house: the crew was well"],
        ),
    ],
)
def test_others(text, expected):
    assert said(text) == expected
