"""What pages put above a title, and where the title begins behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.callfacts import facts
from toolkit.inputs.title import title_of
from toolkit.pagehead import title_start

TITLE = "Norway and Chile speak of cod"
BODY = "Norwegian Prime Minister Kari Aasheim spoke by phone today with Chilean President Pablo Arrieta."
HELD = ["held CHL+NOR 2026-03-12 phone - -"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Press release",
        "Press release\n\n",
        TITLE,
        f"{TITLE}\n\n{BODY}",
        f"Press statement by the Prime Minister\n\n{TITLE}",
        f"Foreign Ministry Congratulates Peru\n\n{BODY}",
        f"White House Office Says It Spoke With Peru\n\n{BODY}",
        # nothing behind it that could be a title
        "Press release\n\nOslo\n\nThe call was long.",
    ],
)
def test_no_furniture(text):
    assert title_start(text) == 0


@pytest.mark.parametrize(
    "head",
    [
        "Press release",
        "PRESS RELEASE No. 12/2026",
        "Home | News | World",
        "Skip to main content",
        "Published: 5 March 2026",
        "Thursday, March 5, 2026",
        "THE WHITE HOUSE\nOffice of the Press Secretary\n\nFor Immediate Release",
        "Ministry of Foreign Affairs of the Republic of Chile",
        "Prime Minister’s Office, 10 Downing Street",
        "  News\n\n\n Latest updates",
    ],
)
@pytest.mark.parametrize("end", ["\n\n", "\r\n\r\n", " \n\n\n"])
def test_the_title_behind_furniture(head, end):
    text = f"{head}{end}{TITLE}{end}{BODY}"
    assert text[title_start(text) :].startswith(TITLE)
    assert title_of(text) == TITLE
    assert facts(text) == HELD


def test_furniture_of_many_lines_is_no_head():
    assert title_start("News\n\n" * 9 + TITLE) == 0


@given(st.text(alphabet="News |\n\r\u2028Pretaxs.0", max_size=200))
def test_a_title_begins_where_a_line_does(text):
    at = title_start(text)
    assert at == 0 or text[:at].splitlines()[-1].strip() == "" or text[:at][-1].isspace()
