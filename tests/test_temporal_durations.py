import pytest

from toolkit.temporal.durations import duration, scan_durations
from toolkit.temporal.words import lexicon

NOTHING = [
    "",
    "by the hour",
    "for hours",
    "in the minutes before",
    "hours before it was to begin",
    "over the last 24 hours",
    "two hours later",
    "30 to 40 minutes",
    "30-40 minutes",
    "between 30 and 40 minutes",
    "a minute of silence",
    "17h30",
    "the second hour",
    "5m people",
    "half an hour late",
    "ten minutes ago",
    "rush hour",
    "three days",
    "two weeks",
    "in the second half",
    "every two hours",
    "x1h25",
    "0 minutes",
    "per hour",
    "1.25h",
    "an hourly flight",
    "the minutes of the meeting",
]

FOUND = [
    ("1 hour and 25 minutes", "PT1H25M", 85, "exact"),
    ("one hour and twenty-five minutes", "PT1H25M", 85, "exact"),
    ("an hour-and-a-half", "PT1H30M", 90, "exact"),
    ("an hour and a half", "PT1H30M", 90, "exact"),
    ("two and a half hours", "PT2H30M", 150, "exact"),
    ("a two-and-a-half-hour call", "PT2H30M", 150, "exact"),
    ("one and a half hours", "PT1H30M", 90, "exact"),
    ("two hours and a half", "PT2H30M", 150, "exact"),
    ("half an hour", "PT30M", 30, "exact"),
    ("a half-hour call", "PT30M", 30, "exact"),
    ("half-an-hour", "PT30M", 30, "exact"),
    ("a quarter of an hour", "PT15M", 15, "exact"),
    ("an hour and a quarter", "PT1H15M", 75, "exact"),
    ("three-quarters of an hour", "PT45M", 45, "exact"),
    ("an hour and three quarters", "PT1H45M", 105, "exact"),
    ("a 90-minute call", "PT1H30M", 90, "exact"),
    ("ninety minutes", "PT1H30M", 90, "exact"),
    ("a forty-five-minute call", "PT45M", 45, "exact"),
    ("one hundred and twenty minutes", "PT2H", 120, "exact"),
    ("an hour-long talk", "PT1H", 60, "exact"),
    ("an hourlong talk", "PT1H", 60, "exact"),
    ("a two-hour call", "PT2H", 120, "exact"),
    ("1 hour 20 minutes", "PT1H20M", 80, "exact"),
    ("one hour, 25 minutes", "PT1H25M", 85, "exact"),
    ("1h25", "PT1H25M", 85, "exact"),
    ("1h25min", "PT1H25M", 85, "exact"),
    ("1 h 25 min", "PT1H25M", 85, "exact"),
    ("85 min", "PT1H25M", 85, "exact"),
    ("85min", "PT1H25M", 85, "exact"),
    ("1.5 hours", "PT1H30M", 90, "exact"),
    ("2½ hours", "PT2H30M", 150, "exact"),
    ("72 hours", "PT72H", 4320, "exact"),
    ("4 minutes and 30 seconds", "PT4M30S", 4.5, "exact"),
    ("40 seconds", "PT40S", 40 / 60, "exact"),
    ("exactly 20 minutes", "PT20M", 20, "exact"),
    ("only 35 minutes", "PT35M", 35, "exact"),
    ("a full hour", "PT1H", 60, "exact"),
    ("about 35 minutes", "PT35M", 35, "about"),
    ("some 40 minutes", "PT40M", 40, "about"),
    ("around half an hour", "PT30M", 30, "about"),
    ("roughly an hour", "PT1H", 60, "about"),
    ("close to two hours", "PT2H", 120, "about"),
    ("approx. 20 mins", "PT20M", 20, "about"),
    ("Approximately One Hour", "PT1H", 60, "about"),
    ("an hour or so", "PT1H", 60, "about"),
    ("a couple of hours", "PT2H", 120, "about"),
    ("nearly two hours", "PT2H", 120, "under"),
    ("almost an hour", "PT1H", 60, "under"),
    ("just under an hour", "PT1H", 60, "under"),
    ("less than two minutes", "PT2M", 2, "under"),
    ("inside two minutes", "PT2M", 2, "under"),
    ("within 48 hours", "PT48H", 2880, "under"),
    ("the better part of an hour", "PT1H", 60, "under"),
    ("no more than ten minutes", "PT10M", 10, "under"),
    ("more than 40 minutes", "PT40M", 40, "over"),
    ("over an hour", "PT1H", 60, "over"),
    ("well over an hour", "PT1H", 60, "over"),
    ("a little over an hour", "PT1H", 60, "over"),
    ("a shade over 40 minutes", "PT40M", 40, "over"),
    ("at least two hours", "PT2H", 120, "over"),
    ("40 minutes or more", "PT40M", 40, "over"),
    ("a good hour", "PT1H", 60, "over"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_a_duration(text):
    assert scan_durations(text) == ()


@pytest.mark.parametrize(("text", "iso", "minutes", "qualifier"), FOUND)
def test_found(text, iso, minutes, qualifier):
    (mention,) = scan_durations(f"It took {text}, they say.")
    assert (mention.iso, mention.minutes, mention.qualifier) == (iso, minutes, qualifier)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It lasted nearly two hours.", "nearly two hours"),
        ("It ran an hour or so.", "an hour or so"),
        ("a call of about 1h25 today", "about 1h25"),
        ("for a little over an hour and a half", "a little over an hour and a half"),
        ("their 90-minute call", "90-minute"),
    ],
)
def test_the_words_include_the_qualifier(text, words):
    (mention,) = scan_durations(text)
    assert text[mention.start : mention.end] == words


def test_several_from_left_to_right():
    text = "After a 20-minute recess they spoke for 2h05 more."
    assert [m.minutes for m in scan_durations(text)] == [20, 125]
    assert [m.minutes for m in scan_durations(text, 20)] == [125]


@pytest.mark.parametrize(("seconds", "iso"), [(0, "PT0S"), (59, "PT59S"), (3600, "PT1H"), (5100, "PT1H25M")])
def test_duration_is_written_in_integers(seconds, iso):
    assert duration(seconds) == iso


def test_every_example_of_the_lexicon_is_found():
    for entry in lexicon()["duration"]:
        for example in entry["examples"]:
            assert len(scan_durations(example)) == (0 if entry["kind"] == "skip" else 1), example
