"""A name that the reference data does not hold is never that of who held the office: the text comes first."""

import pytest

from toolkit.api import extract

NAMES = """
Fictitius Maximus | Ana-Maria Zzyzx | O'Brien Quux | Abdul-Rahman Al-Zzed | Ng Zed Wah | J. Q. Nobody | A. Zzyzx | I. Quux | Jean-Luc Inconnu | Dr. Zed Zedovich
Gen. Zed Mobo | Mr. Xaver Ypsilon | Sheikh Zed bin Zed | H.E. Zed Quux | H. E. Zed Quux | Hon. Zed Quux | Zed Quux Jr. | Zed van der Quux
Zed Quux III | Lt. Gen. Zed Quux | Dato' Zed Quux | Dato' Sri Zed Quux | Datuk Seri Utama Zed Quux | Sir Zed Quux | Zédïne Ñandú | Zed “Ziggy” Quux
"""
PHRASES = (
    "Kenyan President {}",
    "the President of Kenya, {},",
    "{}, President of Kenya,",
    "President {} of Kenya",
    "his Kenyan counterpart {}",
    "Kenya's {}",
)


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("name", [n.strip() for line in NAMES.strip().splitlines() for n in line.split("|")])
def test_an_unknown_name_stays(name, phrase):
    text = f"French President Emmanuel Macron spoke by phone with {phrase.format(name)} on Monday."
    named = [p.name for record in extract(text, published="2025-03-12") for p in record.participants]
    assert "William Ruto" not in named
    assert len(named) == 2


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Zed Quux than with others", "Zed Quux"),
        ("Zed Quux, so both were glad", "Zed Quux"),
        ("Zed Kyaw Than on Monday", "Zed Kyaw Than"),
        ("Zed Van Do on Monday", "Zed Van Do"),
        ("Zed Lin So", "Zed Lin So"),
    ],
)
def test_a_last_name_that_is_a_word_of_english(said, expected):
    text = f"French President Emmanuel Macron spoke by phone with Kenyan President {said}."
    (record,) = extract(text, published="2025-03-12")
    assert [p.name for p in record.participants] == ["Emmanuel Macron", expected]
