"""Who speaks behind other words: times and places behind "said X", states before officials, names in marks, purposes."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # behind the clause
        ("The nets cannot be mended, Marte told the BBC.", ["BBC > Marte: The nets cannot be mended"]),
        ("The nets are torn, said President Marte today.", ["Marte: The nets are torn"]),
        ("The nets are torn, said Marte Thursday.", ["Marte: The nets are torn"]),
        ("LIMA, May 5 — The nets are torn, said President Pablo Marte today.", ["Marte: The nets are torn"]),
        ("The nets are torn, Ola Berg stressed in Oslo.", ["Berg: The nets are torn"]),
        (
            "Ilves is on a ship near Peru, Chilean officials said.",
            ["Chilean officials: Ilves is on a ship near Peru"],
        ),
        (
            "Ilves is on a ship near Peru, Bolivian and Chilean officials said.",
            ["Bolivian and Chilean officials: Ilves is on a ship near Peru"],
        ),
        (
            "Speaking to her envoys, Ilves spoke of torn nets, the statement said.",
            ["statement: Speaking to her envoys, Ilves spoke of torn nets"],
        ),
        # before it
        (
            "Ilves said on Thursday she had not yet spoken to her envoys.",
            ["Ilves: she had not yet spoken to her envoys"],
        ),
        (
            "However, a spokesman for the palace cast doubt on it, saying that the nets were torn.",
            ["spokesman for the palace: the nets were torn"],
        ),
        (
            "The newspaper “Fjorden” wrote that the nets were torn.",
            ["newspaper “Fjorden”: the nets were torn"],
        ),
        ("Marte's newspaper “was of no use” that day.", []),
        # purposes
        ("Marte used ropes to note the depth.", []),
        ("Marte was quick to thank Ilves.", []),
        ("Marte used a briefing to say that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte used X to claim the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte was the first to say that the nets were torn.", ["Marte: the nets were torn"]),
        # nouns
        ("Marte made a rope that held.", []),
        ("Marte made a rare admission that the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte has issued a warning that the nets were torn.", ["Marte: the nets were torn"]),
    ],
)
def test_who_says_what(text, expected):
    found = said(text)
    assert [e for e in expected if e not in found] == []
    assert bool(found) is bool(expected)
