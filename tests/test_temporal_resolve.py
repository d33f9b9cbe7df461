import pytest

from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import is_valid
from toolkit.temporal.resolve import resolve

ANCHOR = "2026-02-04"  # a Wednesday

UNRESOLVED = [
    "in the coming days",
    "within weeks",
    "in recent months",
    "04/02/2026",
    "Monday 04/02/2026",
    "30 February 2026",
    "31 June",
    "in two weeks",
    "this winter",
    "in the new year",
    "31 November",
    "29 February 2025",
]

NEAREST = [
    ("today", "2026-02-04"),
    ("this morning", "2026-02-04"),
    ("this afternoon", "2026-02-04"),
    ("tonight", "2026-02-04"),
    ("earlier today", "2026-02-04"),
    ("yesterday", "2026-02-03"),
    ("yesterday evening", "2026-02-03"),
    ("last night", "2026-02-03"),
    ("last night (Tuesday)", "2026-02-03"),
    ("last night (Wednesday)", "2026-02-04"),
    ("on the previous day", "2026-02-03"),
    ("tomorrow", "2026-02-05"),
    ("the day after tomorrow", "2026-02-06"),
    ("the day before yesterday", "2026-02-02"),
    ("on Wednesday", "2026-02-04"),
    ("on Thursday", "2026-01-29"),
    ("on Saturday 03/01/2026", "2026-01-03"),
    ("on Sunday 03/01/2026", "2026-03-01"),
    ("on Saturday night", "2026-01-31"),
    ("late Tuesday", "2026-02-03"),
    ("last Friday", "2026-01-30"),
    ("last Wednesday", "2026-01-28"),
    ("next Tuesday", "2026-02-10"),
    ("next Friday", "2026-02-13"),
    ("this Friday", "2026-02-06"),
    ("this past Friday", "2026-01-30"),
    ("March 9", "2026-03-09"),
    ("9 March", "2026-03-09"),
    ("25 Sept", "2025-09-25"),
    ("Jan. 12", "2026-01-12"),
    ("4th of February", "2026-02-04"),
    ("04-Feb-2026", "2026-02-04"),
    ("Sat, 7 Feb 2026", "2026-02-07"),
    ("this Wednesday (4 February)", "2026-02-04"),
    ("a day earlier", "2026-02-03"),
    ("2026-02-04T09:30:00Z", "2026-02-04"),
    ("this past weekend", "2026-01-31/2026-02-01"),
    ("in March last year", "2025-03"),
    ("the 15th of this month", "2026-02-15"),
    ("Wednesday 8 October", "2025-10-08"),
    ("Thursday 8 October", "2026-10-08"),
    ("29 February", "2024-02-29"),
    ("June 5 next year", "2027-06-05"),
    ("February 4, 2026", "2026-02-04"),
    ("28.1.2024", "2024-01-28"),
    ("25/12/2025", "2025-12-25"),
    ("12/25/2025", "2025-12-25"),
    ("05/05/2025", "2025-05-05"),
    ("2026-02-04", "2026-02-04"),
    ("Thursday (16 October 2025)", "2025-10-16"),
    ("last month", "2026-01"),
    ("this month", "2026-02"),
    ("later this month", "2026-02"),
    ("next month", "2026-03"),
    ("in August", "2025-08"),
    ("in June", "2026-06"),
    ("in March 2025", "2025-03"),
    ("last February", "2025-02"),
    ("next February", "2027-02"),
    ("this November", "2026-11"),
    ("since March", "2025-03"),
    ("in April of this year", "2026-04"),
    ("mid-November", "2025-11~"),
    ("late March", "2026-03~"),
    ("early 2026", "2026~"),
    ("at the end of the year", "2026-12~"),
    ("around June 2026", "2026-06~"),
    ("this year", "2026"),
    ("last year", "2025"),
    ("in 2023", "2023"),
    ("the 1990s", "199X"),
    ("in the second half of 2026", "2026-07-01/2026-12-31"),
    ("the first half of next year", "2027-01-01/2027-06-30"),
    ("the second half of March", "2026-03-16/2026-03-31"),
    ("in the first quarter of 2027", "2027-01-01/2027-03-31"),
    ("Q2 2026", "2026-04-01/2026-06-30"),
    ("last quarter", "2025-10-01/2025-12-31"),
    ("in the third quarter", "2026-07-01/2026-09-30"),
    ("next summer", "2026-22"),
    ("last summer", "2025-22"),
    ("spring 2026", "2026-21"),
    ("in the autumn of 2025", "2025-23"),
    ("this week", "2026-02-02/2026-02-08"),
    ("next week", "2026-02-09/2026-02-15"),
    ("last week", "2026-01-26/2026-02-01"),
    ("earlier this week", "2026-02-02/2026-02-04"),
    ("later this week", "2026-02-04/2026-02-08"),
    ("the week after next", "2026-02-16/2026-02-22"),
    ("the week of 12 May", "2026-05-11/2026-05-17"),
    ("at the weekend", "2026-01-31/2026-02-01"),
    ("this weekend", "2026-02-07/2026-02-08"),
    ("next weekend", "2026-02-14/2026-02-15"),
    ("June 5-6", "2026-06-05/2026-06-06"),
    ("from June 12 to 14", "2026-06-12/2026-06-14"),
    ("between 3 and 7 May", "2026-05-03/2026-05-07"),
    ("5 and 6 June", "2026-06-05/2026-06-06"),
    ("30 May to 2 June", "2026-05-30/2026-06-02"),
    ("December 28, 2025 – January 3, 2026", "2025-12-28/2026-01-03"),
    ("December 28 to January 3, 2026", "2025-12-28/2026-01-03"),
    ("Monday 12 to Wednesday 14 May 2025", "2025-05-12/2025-05-14"),
    ("from March to May", "2026-03/2026-05"),
    ("from November to February", "2025-11/2026-02"),
    ("2026–2030", "2026/2030"),
    ("2021-22", "2021/2022"),
    ("from Monday to Wednesday", "2026-02-02/2026-02-04"),
    ("before Christmas", "../2025-12-25"),
    ("before 1939", "../1939"),
    ("shortly before Peru’s February 2022 vote", "../2022-02"),
    ("two days ago", "2026-02-02"),
    ("three weeks ago", "2026-01-14~"),
    ("two months ago", "2025-12"),
    ("25 years ago", "2001"),
    ("75 years ago today", "1951-02-04"),
    ("six hours ago", "2026-02-04"),
    ("over the last 24 hours", "2026-02-03/2026-02-04"),
    ("over the past year", "2025-02-04/2026-02-04"),
    ("within two weeks", "2026-02-04/2026-02-18"),
]

DUE = [
    ("by 30 June", "../2026-06-30"),
    ("before 15 January", "../2027-01-15"),
    ("before the end of July", "../2026-07-31"),
    ("by the end of May", "../2026-05-31"),
    ("from August", "2026-08"),
    ("by mid-November", "../2026-11-15"),
    ("by mid-2026", "../2026-06-30"),
    ("before Christmas", "../2026-12-25"),
    ("by the beginning of March", "../2026-03-01"),
    ("by early March", "../2026-03~"),
    ("by late March", "../2026-03-31"),
    ("by Thursday", "../2026-02-05"),
    ("by Wednesday", "../2026-02-11"),
    ("on Monday", "2026-02-09"),
    ("by 2028", "../2028"),
    ("by the end of 2027", "../2027-12-31"),
    ("before the end of the year", "../2026-12-31"),
    ("by year-end", "../2026-12-31"),
    ("by the end of next year", "../2027-12-31"),
    ("by September", "../2026-09"),
    ("by February", "../2026-02"),
    ("this year", "2026"),
    ("this week", "../2026-02-08"),
    ("later this month", "2026-02"),
    ("by the end of next week", "../2026-02-15"),
    ("before the weekend", "../2026-02-07"),
    ("until 15 May", "../2026-05-15"),
    ("after June 12", "2026-06-12/.."),
    ("no later than March 1", "../2026-03-01"),
    ("within two weeks", "../2026-02-18"),
    ("within 48 hours", "../2026-02-06"),
    ("within a month", "../2026-03-04"),
    ("over the next 30 days", "../2026-03-06"),
    ("in two weeks", "2026-02-18~"),
    ("in ten days", "2026-02-14"),
    ("in three months’ time", "2026-05"),
    ("two weeks from now", "2026-02-18~"),
    ("by spring", "../2026-21"),
    ("later in the year", "2026"),
    ("by the end of the first quarter", "../2026-03-31"),
    ("before the end of the first half of 2026", "../2026-06-30"),
    ("by end-June", "../2026-06-30"),
    ("by mid-year", "../2026-06-30"),
    ("before the year is out", "../2026-12-31"),
    ("in the first week of March", "2026-03~"),
    ("in the last days of March 2026", "2026-03~"),
    ("this coming Friday", "2026-02-06"),
    ("this coming weekend", "2026-02-07/2026-02-08"),
    ("in the next two to three weeks", "../2026-02-25"),
    ("within 2-3 weeks", "../2026-02-25"),
    ("not before 2027", "2027/.."),
    ("by Christmas 2026", "../2026-12-25"),
    ("on New Year’s Day 2027", "2027-01-01"),
    ("on the first of March", "2026-03-01"),
    ("from 1 March until 3 May", "2026-03-01/2026-05-03"),
    ("February 2026-March 2027", "2026-02/2027-03"),
    ("through 2030", "../2030"),
    ("in November", "2026-11"),
    ("in January", "2027-01"),
    ("on 24 January", "2027-01-24"),
    ("tomorrow", "2026-02-05"),
    ("before the summit on March 19", "../2026-03-19"),
    ("in the second half of 2026", "2026-07-01/2026-12-31"),
    ("by the second half of 2026", "../2026-12-31"),
    ("from 1 July 2026", "2026-07-01"),
    ("on September 3-5", "2026-09-03/2026-09-05"),
]

NOT_DUE = [
    "since March",
    "in 1991",
    "yesterday",
    "last week",
    "over the past year",
    "in November 2024",
    "within weeks",
    "on 3 May 2025",
]


def values(text, anchor=ANCHOR, direction=None, as_due=False):
    found = [resolve(mention, anchor, direction, as_due) for mention in scan_dates(text)]
    return [None if one is None else one.value for one in found]


@pytest.mark.parametrize("text", UNRESOLVED)
def test_what_the_words_do_not_settle(text):
    assert set(values(text)) <= {None}


@pytest.mark.parametrize(("text", "value"), NEAREST)
def test_nearest(text, value):
    assert values(text) == [value]
    assert is_valid(value)


@pytest.mark.parametrize(("text", "value"), DUE)
def test_due(text, value):
    assert values(text, as_due=True) == [value]
    assert is_valid(value)


@pytest.mark.parametrize("text", NOT_DUE)
def test_what_is_over_is_not_due(text):
    assert values(text, as_due=True) == [None]


@pytest.mark.parametrize(
    ("text", "past", "future"),
    [
        ("in November", "2025-11", "2026-11"),
        ("in February", "2026-02", "2026-02"),
        ("on Friday", "2026-01-30", "2026-02-06"),
        ("on Wednesday", "2026-02-04", "2026-02-11"),
        ("March 9", "2025-03-09", "2026-03-09"),
        ("4 February", "2026-02-04", "2026-02-04"),
        ("7 October", "2025-10-07", "2026-10-07"),
        ("at the weekend", "2026-01-31/2026-02-01", "2026-02-07/2026-02-08"),
        ("in the spring", "2025-21", "2026-21"),
        ("in two weeks", None, "2026-02-18~"),
        ("before Christmas", "../2025-12-25", "../2026-12-25"),
    ],
)
def test_direction(text, past, future):
    assert values(text, direction="past") == [past]
    assert values(text, direction="future") == [future]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("4 February 2026", "explicit"),
        ("in 2026", "explicit"),
        ("June 5-6, 2026", "explicit"),
        ("4 February", "resolved"),
        ("today", "resolved"),
    ],
)
def test_basis(text, basis):
    (mention,) = scan_dates(text)
    resolved = resolve(mention, ANCHOR)
    assert resolved is not None
    assert resolved.basis == basis
    assert (resolve(mention, None) is None) == (basis == "resolved")


def test_only_the_new_place_of_what_was_moved_is_due():
    assert values("bring the talks forward from September to July", as_due=True) == [None, "2026-07"]
