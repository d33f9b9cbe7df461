import pytest

from toolkit.temporal.dates import scan_dates
from toolkit.temporal.words import lexicon

NOTHING = [
    "",
    "No time is named here.",
    "May the friendship of our peoples last.",
    "The leaders may meet.",
    "You may call 10 of them.",
    "Theresa May said so.",
    "Prime Minister May rang.",
    "of May’s cabinet",
    "They will march on the capital.",
    "the March on Rome",
    "the second round",
    "in the second reading",
    "The Sun printed it.",
    "as the Sun set",
    "Mon ami",
    "10 students",
    "version 2.0.1",
    "Resolution 1701",
    "Resolution 1973",
    "the 2+2 format",
    "the G20 host",
    "Article 5",
    "Vision 2030",
    "2000 troops",
    "by 2000 tonnes",
    "in 1990 villages",
    "the Good Friday Agreement",
    "Black Friday sales",
    "an F-16 squadron",
    "a two-year plan",
    "the fall of the wall",
    "$2026",
    "£1,950",
    "2,026 people",
    "at 10:25",
    "around 24/7",
    "the 9/11 Commission",
    "every Monday",
    "each Friday",
    "on May Day",
    "twice every year",
    "April Lee asked",
    "June Park answered",
    "per day",
    "a dozen weekly flights",
    "spring rolls",
    "Merry Christmas to all",
    "32 March",
    "2026-13-40",
    "in 3 days’ fighting",
    "a year-long talk",
    "the 30th Spring Festival",
    "flight 1982",
    "1.5.2",
    "COVID-19",
    "year after year",
    "half of the day",
    "daily",
    "Monday’s child",
]

# text, kind, the words found, relation
FOUND = [
    ("They spoke today.", "relative", "today", None),
    ("They speak (this evening).", "relative", "this evening", None),
    ("He rang last night (Wednesday).", "relative", "last night (Wednesday)", None),
    ("on Saturday night", "weekday", "Saturday night", "on"),
    ("On Monday 25 March 2024, he rang", "day", "Monday 25 March 2024", "on"),
    ("on the evening of Wednesday 8 October,", "day", "Wednesday 8 October", "on"),
    ("on Thursday (16 October 2025).", "day", "Thursday (16 October 2025)", "on"),
    ("this afternoon (Saturday, 19 April 2025)", "day", "this afternoon (Saturday, 19 April 2025)", None),
    ("on May 15 (Thu), Mr. K", "day", "May 15 (Thu)", "on"),
    ("on Jan. 12. After that", "day", "Jan. 12", "on"),
    ("due by Dec. 1.", "day", "Dec. 1", "by"),
    ("the 4th of February", "day", "the 4th of February", None),
    ("21 AUG 2024 8:12PM", "day", "21 AUG 2024", None),
    ("28.1.2024", "day", "28.1.2024", None),
    ("04/02/2026", "ambiguous", "04/02/2026", None),
    ("2026/02/04", "day", "2026/02/04", None),
    ("following the July 28 vote", "day", "July 28", "after"),
    ("Iran's June 20 strike", "day", "June 20", None),
    ("in March 11 leaders met", "month", "March", "in"),
    ("during the March 11 talks", "day", "March 11", "in"),
    ("before the summit on March 19", "day", "March 19", "before"),
    ("shortly before Peru’s February 2022 vote", "month", "February 2022", "before"),
    ("on June 5–6", "interval", "June 5–6", "on"),
    ("from June 12 to 14", "interval", "June 12 to 14", "from"),
    ("between 3 and 7 May", "interval", "3 and 7 May", "between"),
    ("from Monday to Wednesday", "interval", "Monday to Wednesday", "from"),
    ("since March,", "month", "March", "since"),
    ("in the month of May", "month", "the month of May", "in"),
    ("at the May meeting", "month", "the May", "on"),
    ("this May", "month", "this May", None),
    ("by mid-November", "month", "mid-November", "by"),
    ("before the end of July", "month", "the end of July", "before"),
    ("no later than 1 March", "day", "1 March", "by"),
    ("as of August 2021", "month", "August 2021", "from"),
    ("ahead of the talks in Rome in June", "month", "June", "before"),
    ("in the second half of 2026", "half", "the second half of 2026", "in"),
    ("in Q3 2026", "quarter", "Q3 2026", "in"),
    ("in the third quarter", "quarter", "the third quarter", "in"),
    ("in the spring.", "season", "the spring", "in"),
    ("next summer", "season", "next summer", None),
    ("by 2028;", "year", "2028", "by"),
    ("the 2016 accord", "year", "the 2016", None),
    ("in the 1990s", "decade", "the 1990s", "in"),
    ("later this month", "unit", "later this month", None),
    ("by year-end", "unit", "year-end", "by"),
    ("at the weekend", "unit", "the weekend", "on"),
    ("the week of 12 May", "week", "the week of 12 May", None),
    ("two days ago", "ago", "two days ago", None),
    ("within forty-eight hours", "within", "within forty-eight hours", None),
    ("over the past six months", "past", "over the past six months", None),
    ("in the coming days", "vague", "in the coming days", None),
    ("before Christmas", "holiday", "Christmas", "before"),
    ("on New Year’s Day", "holiday", "New Year’s Day", "on"),
    ("around 5 June", "day", "5 June", None),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_a_date(text):
    assert scan_dates(text) == ()


@pytest.mark.parametrize(("text", "kind", "words", "relation"), FOUND)
def test_found(text, kind, words, relation):
    (mention,) = scan_dates(text)
    assert (mention.kind, text[mention.start : mention.end]) == (kind, words)
    assert mention.relation == (None if relation == "between" else relation)
    assert mention.lead_start <= mention.start


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "notes of October 3, 2019, March 7 and October 21, 2020",
            ["October 3, 2019", "March 7", "October 21, 2020"],
        ),
        ("on June 5 and 16", ["June 5", "16"]),
        ("in 2025 and 2026", ["2025", "2026"]),
        ("moved the talks forward from September to July", ["September", "July"]),
        ("He rang on Monday and wrote last week.", ["Monday", "last week"]),
        ("by 1 May\n\n2026 voters", ["1 May"]),
    ],
)
def test_several(text, words):
    assert [text[mention.start : mention.end] for mention in scan_dates(text)] == words


def test_dates_of_a_list_share_the_year_that_ends_it():
    first, second = scan_dates("of January 11 and November 26, 2021")
    assert (first.year, second.year) == (2021, 2021)


def test_a_range_of_the_text_is_searched_alone():
    text = "On 3 May he rang; on 9 June she wrote."
    assert [m.month for m in scan_dates(text, 10)] == [6]
    assert [m.month for m in scan_dates(text, 0, 12)] == [5]
    assert scan_dates(text, 30, 12) == ()
    assert [m.month for m in scan_dates(text, -5, 900)] == [5, 6]


def test_every_example_of_the_lexicon_is_found():
    for entry in lexicon()["date"]:
        for example in entry["examples"]:
            kinds = {mention.kind for mention in scan_dates(example)}
            if entry["kind"] == "skip":
                assert not kinds, example
            elif entry["kind"] == "interval":
                assert "interval" in kinds, example
            else:
                assert len(kinds) == 1, example
