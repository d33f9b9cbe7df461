"""Who says what where one told another, two act in turn, a source is named by its kind, or next to nothing is said."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "and that" goes on with what was told; what both did is told by the office
        (
            "The palace said Marte had told Ilves that the nets were torn, and that a loan would help.",
            ["palace > Marte: the nets were torn", "palace > Marte: a loan would help"],
        ),
        (
            "The palace said Marte had told Ilves that the nets were torn, and that the two had agreed to talk again.",
            ["palace > Marte: the nets were torn", "palace: the two had agreed to talk again"],
        ),
        (
            "The palace said that Ilves had called Marte, and that he would travel to Lima.",
            ["palace: Ilves had called Marte", "palace: he would travel to Lima"],
        ),
        # one acts behind the other
        (
            "According to the palace, Marte said Chile would keep sending nets by sea, and Ilves offered to pay for them.",
            ["palace > Marte: Chile would keep sending nets by sea", "palace: Ilves offered to pay for them"],
        ),
        (
            "The palace said that Marte welcomed the visit, and Ilves invited her to Oslo.",
            ["palace: Marte welcomed the visit", "palace: Ilves invited her to Oslo"],
        ),
        (
            "The palace said Marte had pointed to the torn nets and accused Peru of greed.",
            ["palace > Marte: accused Peru of greed"],
        ),
        # a verb that no list has
        (
            "Marte said that Chile stands by Norway and would send nets to Oslo.",
            ["Marte: Chile stands by Norway and would send nets to Oslo"],
        ),
        (
            "The two leaders, the note adds, maintain their wish to mend the nets.",
            ["note: The two leaders … maintain their wish to mend the nets"],
        ),
        # adjectives that look like verbs
        (
            "The palace said Marte hopes for a just, lasting and full peace at sea.",
            ["palace: Marte hopes for a just, lasting and full peace at sea"],
        ),
        # who is named by kind
        (
            "An informed source told Reuters that the nets were torn.",
            ["Reuters > informed source: the nets were torn"],
        ),
        ("Ilves informed sources in Lima that the nets were torn.", ["Ilves: the nets were torn"]),
        (
            "The nets were torn, according to the President's Residence.",
            ["President's Residence: The nets were torn"],
        ),
        (
            "According to Chinese news agency Xinhua, the nets were torn.",
            ["Xinhua: the nets were torn"],
        ),
        (
            "The palace denied a report by the newspaper Fjorden, according to which the nets were torn.",
            ["Fjorden: the nets were torn"],
        ),
        (
            "Reuters said the call was long. The Nordic Press Agency gave another account. It said that the nets were torn.",
            ["Nordic Press Agency: the nets were torn"],
        ),
        # next to nothing
        (
            "Ola Berg, a spokesman, confined himself to saying that the nets were torn.",
            ["Berg: the nets were torn"],
        ),
        ("Ola Berg confined himself to his cabin.", []),
    ],
)
def test_who_says_what(text, expected):
    found = said(text)
    assert [e for e in expected if e not in found] == []
    assert bool(found) is bool(expected)
