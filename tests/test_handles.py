"""Handles of a post that stand for people: "Spoke to @POTUS @ElinBerg on phone today"; no-ops first."""

import pytest

from tests.callfacts import facts

POSTS = [
    ("Spoke of ports today. @CoastGuard was there.", "unspecified"),
    ("Spoke to @Aasheim on phone today.", "phone"),
    ("Spoke to President @KariAasheim by phone today.", "phone"),
]


@pytest.mark.parametrize(("post", "medium"), POSTS)
def test_whom_a_handle_means(post, medium):
    text = (
        "Arrieta speaks with Aasheim\n\nChilean President Pablo Arrieta spoke to Norwegian President Kari Aasheim on Thursday. "
        f'"{post} We had a full exchange of views on ports," Arrieta posted.'
    )
    assert facts(text) == [f"held CHL+NOR 2026-03-12 {medium} - -"]


@pytest.mark.parametrize("handles", ["@POTUS", "@POTUS @JoeBiden", "@JoeBiden", "President @POTUS @JoeBiden"])
def test_a_handle_held_by_office(handles):
    text = (
        "Modi speaks with Biden\n\nPrime Minister Narendra Modi of India spoke to US President Joe Biden on Monday. "
        f'"Spoke to {handles} on phone today," Modi posted.'
    )
    assert facts(text, published="2024-08-26") == ["held IND+USA 2024-08-26 phone - -"]
