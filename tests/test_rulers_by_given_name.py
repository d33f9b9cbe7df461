"""Rulers of the Gulf by rank and given name, and their brothers, are whom their press means."""

import pytest

from tests.callfacts import callers

TEXTS = [
    ("2025-03-20", "UAE leader holds talks by phone\n\nPresident Sheikh Mohamed and Kuwait's Sheikh Meshal discussed cooperation in a phone call on Tuesday, the UAE news agency WAM reported.", "held ARE+KWT 2025-03-18 -"),
    ("2025-03-20", "President Sheikh Mohamed speaks with Indian Prime Minister\n\nPresident Sheikh Mohamed spoke by phone with Indian Prime Minister Narendra Modi on Wednesday, Wam reported. They discussed the UAE-India trade deal.", "held ARE+IND 2025-03-19 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nSheikh Tamim and President Sheikh Mohamed held a phone call on Monday, Qatar's state news agency said.", "held ARE+QAT 2025-03-17 -"),
    ("2025-03-20", "Crown Prince Mohammed, Sheikh Tamim speak by phone\n\nSaudi Crown Prince Mohammed and Qatar's Sheikh Tamim spoke by phone on Monday.", "held QAT+SAU 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nPresident Sheikh Mohamed and Egyptian President Abdel Fattah El Sisi discussed Gaza in a phone call on Tuesday, the UAE state news agency said.", "held ARE+EGY 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nEmir Sheikh Meshal and Jordan's King Abdullah spoke by phone on Tuesday, Kuwait's news agency Kuna said.", "held JOR+KWT 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nSheikh Mohamed bin Zayed and Sheikh Tamim spoke by phone on Monday.", "held ARE+QAT 2025-03-17 -"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "expected"), TEXTS, ids=[text[-50:] for _, text, _ in TEXTS])
def test_who_is_on_which_call(published, text, expected):
    assert callers(text, published) == expected
