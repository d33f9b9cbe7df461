"""Days on which somebody pleads, offers or agrees to something in a call, and days that only look ahead."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
VIDEO = f"a video conference of {N} and {C}"

DAYS = [
    # an agreement after which or about which they spoke, and one that did not come about
    (f"{N} and {C} spoke by phone after an agreement on Tuesday.", "-"),
    (f"{N} and {C} spoke by phone about the agreement on Tuesday.", "-"),
    (f"{N} and {C} ended a phone call without agreement on Tuesday.", "2026-03-10"),
    # what is to come when others meet
    (
        f"Norway has pressed Chile to oppose a ban when fisheries ministers gather on Wednesday. {N} made the plea in a phone call with {C}.",
        "-",
    ),
    (
        f"Norway has pressed Chile to vote against a ban when the leaders meet on Wednesday. {N} made the case in a phone call with {C}.",
        "-",
    ),
    # the day of a plea or an offer, not of a gift
    (f"The gift to Chile on Tuesday was a fine one. {N} made it to {C} in a phone call.", "-"),
    (f"The offer to Chile on Tuesday was a fine one. {N} made it to {C} in a phone call.", "2026-03-10"),
    (f"An appeal to Chile on Wednesday went unheard. {N} made it to {C} in a phone call.", "2026-03-11"),
    # remarks and pleas of which the next sentence says where they were made
    (
        f"A fire spread in Bergen. {N} said on Wednesday that Norway needed help. She has a plan. She discussed it in a phone call with {C}.",
        "-",
    ),
    (f"Norway pressed Chile on Wednesday to vote against a ban. {N} made the case in a phone call with {C}.", "2026-03-11"),
    # a plan agreed on a day, and leaders who agreed on it
    (f"The port was shut under a plan agreed Wednesday. The decision came in {VIDEO}.", "-"),
    (f"West African leaders agreed Wednesday to shut the port. The decision came in {VIDEO}.", "2026-03-11"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_day(text, day):
    (line,) = facts(f"A row\n\n{text}", publisher="Reuters")
    assert line.split()[2] == day
