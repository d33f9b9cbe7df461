"""Further calls that a long report tells in paragraphs of their own, and those that it only mentions there."""

import pytest

from tests.callfacts import facts

N = "Norwegian Prime Minister Kari Aasheim"
C = "Chilean President Pablo Arrieta"
U = "Ugandan President John Okello"
K = "Kenyan President Amina Odera"
LEAD = (
    f"{N} spoke by phone today with {C} about cod.\n\nThe two leaders agreed to share the catch, the government said.\n\n"
    "The accord lapsed in March. Parliament has yet to debate it. Trawlers have stayed in port since.\n\nFish makes up a "
    "tenth of trade. Salmon farms have suffered most. The union has called for help. Prices have risen by a fifth.\n\n"
    "Shops in Bergen have run out of cod. Restaurants have turned to herring.\n\n"
)
ONE = "held CHL+NOR 2026-03-12 phone - -"


@pytest.mark.parametrize(
    "last",
    [
        f"Aasheim, who spoke by phone with {U} on Tuesday, wants a deal.",
        f"As a reminder, on March 10, Aasheim spoke by phone with {U} about quotas.",
        f"In a phone call with {U} last week, Aasheim said the fund would stay open.",
        f"The vote came hours after {U} spoke by phone with {K} about quotas.",
        f"{U} spoke with {K} on Tuesday and thanked her.",
        f"Aasheim had earlier phoned {U} to discuss quotas.",
        "Aasheim hopes to speak with other leaders over the coming days.",
    ],
)
def test_mentioned_only(last):
    assert facts(LEAD + last) == [ONE]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (
            f"Hours after the vote, {U} spoke by telephone with {K} today.\n\nOkello thanked Odera for her help.",
            "held KEN+UGA 2026-03-12 phone - -",
        ),
        (f"{U} told {K} in a phone call today that quotas were unfair.", "held KEN+UGA 2026-03-12 phone - -"),
        (f"During a phone call with {U} today, Aasheim backed quotas.", "held NOR+UGA 2026-03-12 phone - -"),
        (f"In the meantime, Aasheim called {U} today to discuss cod.", "held NOR+UGA 2026-03-12 phone - NOR"),
        (
            f"Aasheim held a phone call with {U} on the same day. The two agreed to meet.",
            "held NOR+UGA 2026-03-12 phone - -",
        ),
        (f"Aasheim is due to speak to {U} on Friday.", "planned NOR+UGA 2026-03-13 unspecified - -"),
        (f"A call between Aasheim and {U} is planned for Friday.", "planned NOR+UGA 2026-03-13 phone - -"),
    ],
)
def test_told_apart(last, expected):
    assert sorted(facts(LEAD + last)) == sorted([ONE, expected])
