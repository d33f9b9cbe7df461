"""People whose office no list has: their state stands before the office, or in the phrase behind the name."""

import pytest

from tests.callfacts import facts

BOTH = ["held CHL+FIN - phone - -"]
STUBB = "Finnish President Alexander Stubb spoke by phone with"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody's official
        (f"{STUBB} Chilean singer Marta Rojas.", []),
        (f"{STUBB} Marta Rojas, who sang in Chile.", []),
        (f"{STUBB} Marta Rojas, a singer who lives in Chile.", []),
        # before the office
        (f"{STUBB} Chilean kelp envoy Marta Rojas.", BOTH),
        (f"{STUBB} Chilean national security aide Marta Rojas.", BOTH),
        ("Finland's nuclear envoy Outi Harju spoke by phone with Chile's Marta Rojas.", BOTH),
        ("The chief of Finland's border guard, Outi Harju, spoke by phone with Chile's Marta Rojas.", BOTH),
        # behind the name
        (f"{STUBB} Marta Rojas, head of the Americas department at Chile's foreign ministry.", BOTH),
        (f"{STUBB} Marta Rojas, who heads the trade directorate of Chile's foreign ministry.", BOTH),
        (f"{STUBB} Marta Rojas, a senior aide to Chile's president.", BOTH),
        ("Outi Harju, director general for political affairs at the Finnish Foreign Ministry, spoke by phone with Chile's Marta Rojas.", BOTH),
        ("Chilean President Gabriel Boric spoke by phone with Outi Harju, Finland's envoy for Peru.", BOTH),
    ],
)  # fmt: skip
def test_states_of_descriptions(text, expected):
    assert facts(text, publisher="Reuters") == expected
