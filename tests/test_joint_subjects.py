"""Subjects of a pronoun and a name: "he and Ilves agreed", "President Ilves and I agreed"."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte thanked Ilves and he left.", ["Marte: Marte thanked Ilves and he left"]),
        (
            "Marte thanked Ilves and he said the port was shut.",
            ["Marte: Marte thanked Ilves", "Marte: the port was shut"],
        ),
        ("Marte said he and Ilves had spoken at length.", ["Marte: he and Ilves had spoken at length"]),
        (
            "Marte told reporters that both he and the Norwegian president had called for calm.",
            [
                "Marte: both he and the Norwegian president had called for calm",
                "Marte > Marte & Ilves: both he and the Norwegian president had called for calm",
            ],
        ),
        (
            "Marte said that in the port of Arica he and Ilves would sign the treaty.",
            ["Marte: in the port of Arica he and Ilves would sign the treaty"],
        ),
        (
            "Marte said that after a talk with his envoys, he and Ilves agreed on quotas.",
            [
                "Marte: after a talk with his envoys, he and Ilves agreed on quotas",
                "Marte > Marte & Ilves: he and Ilves agreed on quotas",
            ],
        ),
        (
            "“President Ilves and I agreed on quotas,” Marte said.",
            [
                "Marte: President Ilves and I agreed on quotas",
                "Marte > Ilves & Marte: President Ilves and I agreed on quotas",
            ],
        ),
    ],
)
def test_who_speaks(text, expected):
    assert said(text) == expected
