"""Whose minister somebody without a state is, by the two states whose relations the text names; not by a war or talks of others."""

import pytest

from tests.callfacts import callers

TEXTS = [
    ("2026-03-19", "A phone call was held Tuesday between Defense Minister Prabowo Wirawan and Australian Defence Minister Richard Marles, deepening the ties between Indonesia and Australia.", "held AUS+IDN 2026-03-17 -"),
    ("2026-03-19", "Energy Minister Hugo Vasquez spoke by phone with US Energy Secretary Chris Wright on Tuesday about cooperation between Paraguay and the United States.", "held PRY+USA 2026-03-17 -"),
    ("2026-03-19", "In his first phone call on Tuesday with new US Secretary of War Pete Hegseth, Defence Minister Chris Hipkinson affirmed the alliance between New Zealand and the United States.", "held NZL+USA 2026-03-17 -"),
    ("2026-03-19", "Foreign Minister Ana Lucero called Spanish Foreign Minister Jose Manuel Albares on Tuesday to review relations between Chile and Spain.", "held CHL+ESP 2026-03-17 CHL"),
    ("2026-03-19", "Health Minister Omari Kessy spoke by phone with his Indian counterpart J.P. Nadda on Tuesday. They praised the friendship between Tanzania and India.", "held IND+TZA 2026-03-17 -"),
    ("2026-03-19", "Energy Minister Hugo Vasquez spoke by phone with US Energy Secretary Chris Wright on Tuesday about the war between Russia and Ukraine.", "held ?+USA 2026-03-17 -"),
    ("2026-03-19", "Defence Minister Tomas Rell held a phone call with British Defence Secretary John Healey on Tuesday about the ceasefire between Israel and Hamas.", "held ?+GBR 2026-03-17 -"),
    ("2026-03-19", "Foreign Minister Ana Lucero spoke by phone on Tuesday with US Secretary of State Marco Rubio about the talks between the United States and Iran.", "held ?+USA 2026-03-17 -"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "expected"), TEXTS, ids=[text[-50:] for _, text, _ in TEXTS])
def test_who_is_on_which_call(published, text, expected):
    assert callers(text, published) == expected
