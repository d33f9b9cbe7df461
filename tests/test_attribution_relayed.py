"""Agencies that pass on what others told them, "as per", and those who are sure of something."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken


def of_source(text):
    """Return what is reported, without what those on the call do in it."""
    return [found for found in said(text) if not found.split(": ")[0].endswith("two leaders")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NTB cites the high price of nets.", []),
        ("The two leaders met as per the schedule.", []),
        ("As per usual, the two leaders joked.", []),
        ("With reference to the ban, the two leaders joked.", []),
        (
            "The two leaders took up quotas, NTB cites the palace.",
            ["NTB > palace: The two leaders took up quotas"],
        ),
        (
            "The two leaders took up quotas, NTB quotes Marte.",
            ["NTB > Marte: The two leaders took up quotas"],
        ),
        (
            "As NTB was informed from the press office of the palace, the two leaders took up quotas.",
            ["NTB > press office of the palace: the two leaders took up quotas"],
        ),
        (
            "As NTB was told by the palace, the two leaders took up quotas.",
            ["NTB > palace: the two leaders took up quotas"],
        ),
        (
            "According to NTB, which cites the palace, the two leaders took up quotas.",
            ["NTB > palace: the two leaders took up quotas"],
        ),
        (
            "With reference to the palace, NTB reports that the two leaders took up quotas.",
            ["NTB > palace: the two leaders took up quotas"],
        ),
        (
            "In a talk on Monday the two leaders took up quotas, Nord reports citing NTB.",
            ["Nord > NTB: In a talk on Monday the two leaders took up quotas"],
        ),
        ("As per the palace, the two leaders took up quotas.", ["palace: the two leaders took up quotas"]),
        ("The two leaders took up quotas, as per the palace.", ["palace: The two leaders took up quotas"]),
        (
            "Ilves told Marte that the nets were torn, but that they would be mended, according to the palace.",
            ["palace > Ilves: the nets were torn", "palace > Ilves: they would be mended"],
        ),
    ],
)
def test_passed_on(text, expected):
    assert of_source(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was clear that the nets were torn.", []),
        ("The palace issued a note. It is certain that the nets were torn.", []),
        ("It was made clear that the nets were torn.", []),
        ("One thing was clear: that the nets were torn.", []),
        ("Marte was of the opinion that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte is firmly convinced that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte has been very clear that the nets were torn.", ["Marte: the nets were torn"]),
        (
            "Marte was hopeful that the nets were whole, the palace said.",
            ["palace > Marte: the nets were whole"],
        ),
        (
            "Marte left no doubt that the nets were torn.",
            ["Marte: Marte left no doubt that the nets were torn"],
        ),
        ("Marte was glad that the nets were whole.", ["Marte: Marte was glad that the nets were whole"]),
        (
            "Marte gave assurances that the nets were whole, the palace said.",
            ["palace: Marte gave assurances that the nets were whole", "palace > Marte: the nets were whole"],
        ),
    ],
)
def test_who_is_sure(text, expected):
    found = said(text)
    assert [e for e in expected if e not in found] == []
    assert bool(found) is bool(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte took her word, and left.", []),
        ("The port was shut. In his view, the nets were torn.", []),
        ("Marte smiled. In his words, the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte met Ilves. In her view, the nets were torn.", ["Ilves: the nets were torn"]),
        ("NTB showed Marte saying that the nets were torn.", ["NTB > Marte: the nets were torn"]),
        (
            "NTB also quoted an envoy from Lima, saying the nets were torn.",
            ["NTB > envoy from Lima: the nets were torn"],
        ),
    ],
)
def test_in_whose_words(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The nets were torn,” the palace said when Ilves told Marte.", ["palace: The nets were torn,"]),
        (
            "“The nets were torn,” the palace said Ilves told Marte in the call.",
            ["Ilves: The nets were torn,"],
        ),
        ("“The nets were torn,” her office summarised Ilves as having said.", ["Ilves: The nets were torn,"]),
        ("“The nets were torn,” NTB reported Ilves saying in Lima.", ["Ilves: The nets were torn,"]),
        ("“The nets were torn” said Marte at a briefing held in Lima.", ["Marte: The nets were torn"]),
        (
            "Marte has spoken of his fears, but the palace claimed in a statement that all was well. "
            "The statement added: “The nets were torn.”",
            ["palace: The nets were torn."],
        ),
    ],
)
def test_whose_quotation(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what stands behind "with" is the text's own, where no outsider tells of the talk
        (
            "Marte said nets came up, with Ilves warning that Norway would cut them.",
            ["Marte: nets came up", "Ilves: Norway would cut them"],
        ),
        (
            "NTB said, citing a Chilean official, that nets came up, with Ilves warning that Norway would cut them.",
            ["NTB > Chilean official: nets came up", "NTB > Chilean official > Ilves: Norway would cut them"],
        ),
        # what two did together, or what somebody explained, is told by who tells of it
        (
            "The two leaders noted close work on nets and were glad of it, the palace said.",
            [
                "palace: The two leaders noted close work on nets and were glad of it",
                "palace > two leaders: close work on nets and were glad of it",
            ],
        ),
        (
            "A Norwegian official said Ilves explained how the talks were going.",
            [
                "Norwegian official: Ilves explained how the talks were going",
                "Norwegian official > Ilves: how the talks were going",
            ],
        ),
        ("Marte is learnt to have said that the nets would be cut.", ["Marte: the nets would be cut"]),
    ],
)
def test_who_tells_of_what_others_said_besides(text, expected):
    assert said(text) == expected
