"""What a text tells beside its call: a further one, one to come later in the day, and calls that are mere mentions."""

import pytest

from tests.callfacts import facts

LEAD = "Kenyan Foreign Minister Otieno Wafula spoke by phone with Peruvian Prime Minister Rosa Quispe on Wednesday."
FIRST = "held KEN+PER 2026-03-11 phone - -"
DAHL = "Danish Foreign Minister Mette Dahl"


@pytest.mark.parametrize(
    "told",
    [
        f"Wafula spoke earlier in the week with {DAHL}.",
        f"Earlier this month he had rung {DAHL}.",
        f"The contacts of the minister with {DAHL} go on.",
        f"The minister met {DAHL} in Nairobi on Tuesday.",
    ],
)
def test_no_further_call(told):
    assert facts(f"{LEAD}\n\n{told}", publisher="Daily Star") == [FIRST]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"The minister also contacted {DAHL}.", "held DNK+KEN - phone - KEN"),
        (
            f"Wafula will also speak with {DAHL} later in the day.",
            "planned DNK+KEN 2026-03-11 unspecified - -",
        ),
        (
            f"In a separate call with {DAHL}, the minister asked for calm.",
            "held DNK+KEN 2026-03-11 phone - -",
        ),
    ],
)
def test_further_call(told, expected):
    assert facts(f"{LEAD}\n\n{told}", publisher="Daily Star") == [FIRST, expected]


def test_a_call_soon_before():
    text = f"{LEAD[:-1]}, shortly after a half-hour call with {DAHL}."
    assert facts(text, publisher="Daily Star") == [FIRST]


@pytest.mark.parametrize(
    "whom",
    [
        "the European commissioner Ana Holt",
        "EU home affairs commissioner Ana Holt",
        "EU climate chief Ana Holt",
    ],
)
def test_commissioners(whom):
    text = f"Kenyan Foreign Minister Otieno Wafula spoke by phone with {whom} on Wednesday."
    assert facts(text) == ["held EU+KEN 2026-03-11 phone - -"]
