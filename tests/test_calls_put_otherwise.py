"""Calls told in other forms: clauses that open a sentence, calls put off or asked for, groups at one end, sides without a name."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N = "Norwegian Prime Minister Nils Berg"
C = "Chilean President Ana Marte"
TUE = "CHL+NOR 2026-03-10 phone"

#: What tells of no call, or leaves it open.
NONE = [
    f"The chancellery would neither confirm nor deny that {N} spoke by phone with {C} on Tuesday.",
    f"Speaking by phone on Tuesday, {N} told reporters that the talks would go on.",
    f"When the two last spoke by phone, in May, {N} asked {C} for help.",
    f"{N} asked {C} for a promise.",
    f"{N} joined {C} in a call for calm.",
    "EU leaders welcomed on Tuesday a call by Ana Marte, the president of Chile.",
    f"A call by {N} for restraint was heard by {C}.",
    f"{N} said Marte of Chile was patient. “She is sincere, but she has not yet talked to {C},” an aide said.",
]

TOLD = [
    # a clause that opens the sentence
    (f"Speaking by phone on Tuesday, {N} told {C} that the port would open.", f"held {TUE} - -"),
    (f"When they spoke by phone on Tuesday, {N} asked {C} for help.", f"held {TUE} - -"),
    (f"When the two leaders spoke by phone on Tuesday, {N} asked {C} for help.", f"held {TUE} - -"),
    (f"In a phone call between the two on Tuesday, {N} asked {C} for help.", f"held {TUE} - -"),
    (
        f"Fresh off the phone with {C}, {N} told reporters that the port would open.",
        "held CHL+NOR - phone - -",
    ),
    (f"{N}, fresh off a call with {C}, said the port would open.", "held CHL+NOR - phone - -"),
    # an aside between the noun and what is said of it
    (
        f"The call, which the palace said lasted 50 minutes, was the first between {N} and {C} since May.",
        "held CHL+NOR - phone PT50M -",
    ),
    (f"The call between {N} and {C}, their second since January, was held on Tuesday.", f"held {TUE} - -"),
    # "today" is the day that stands behind it
    (f"{N} received today, 10 March, a phone call from {C}.", f"held {TUE} - CHL"),
    # somebody's call that is taken, and what he who tells of it was told
    (f"{C} took {N}'s call on Tuesday.", f"held {TUE} - NOR"),
    (f"{N} said that in a phone call on Tuesday {C} had promised to help.", f"held {TUE} - -"),
    # "for" goes with the thanks, and makes no appeal of the call
    (f"{N} thanked {C} in a call on Tuesday for her help.", f"held {TUE} - -"),
    (f"{N} thanked {C} in a call for her help, his office said.", "held CHL+NOR - phone - -"),
    # who was the first to ring
    (f"{C} was the first leader to telephone {N} on Tuesday.", f"held {TUE} - CHL"),
    (f"Among the first to call {N} on Tuesday was {C}.", f"held {TUE} - CHL"),
    (f"{N} cut short a call with {C} on Tuesday.", f"held {TUE} - -"),
    # asked for, put off, not held
    (f"{C} asked {N} on Tuesday for a video call.", "requested CHL+NOR - video - CHL"),
    (f"{N} put off his call with {C}.", "cancelled CHL+NOR - phone - -"),
    (f"{N} postponed a call with {C} until Friday.", "planned CHL+NOR 2026-03-13 phone - -"),
    (
        f"A phone call between {N} and {C}, due on Tuesday, was postponed until Friday.",
        "planned CHL+NOR 2026-03-13 phone - -",
    ),
    (f"A planned call between {N} and {C} on Tuesday did not take place.", f"cancelled {TUE} - -"),
    (f"The call that {N} had planned with {C} for Tuesday did not happen.", f"cancelled {TUE} - -"),
    (f"A call between {N} and {C} never happened, Oslo said.", "denied CHL+NOR - phone - -"),
    # many states at one end
    ("G7 leaders held a call on Tuesday with President Ana Marte of Chile.", "held CHL 2026-03-10 phone - -"),
    (
        "Leaders of the Weimar Triangle held a call on Tuesday with President Ana Marte of Chile.",
        "held CHL 2026-03-10 phone - -",
    ),
    (
        "President Ana Marte of Chile held a call on Tuesday with the leaders of the Nordic and Baltic states.",
        "held CHL 2026-03-10 phone - -",
    ),
    # who rang, as the lead tells whom he was told something
    (f"{N} told {C}, who telephoned on Tuesday, that the port was open.", f"held {TUE} - CHL"),
    (f"The port is open, {N} assured {C}, who had phoned him on Tuesday.", f"held {TUE} - CHL"),
    (
        f"Mrs May is away. {N} spoke by phone on Tuesday with {C}, who had asked for the call.",
        f"held {TUE} - CHL",
    ),
    # lengths that a call was to have, and where it was made from
    (
        f"{N} and {C} spoke by phone on Tuesday; the talk, scheduled for 20 minutes, lasted an hour.",
        f"held {TUE} PT1H -",
    ),
    (f"{N} and {C} had a call for half an hour on Tuesday.", f"held {TUE} PT30M -"),
    (f"{N} spoke by phone on Tuesday with {C} for about an hour from his plane.", f"held {TUE} PT1H -"),
    # what stands beside it is of something else
    (f"{N} phoned {C} on Tuesday, as a planned stop in Chile had to be dropped.", f"held {TUE} - NOR"),
    (
        f"{N} spoke by phone with {C} on Tuesday as forces loyal to Peruvian President José Jerí advanced.",
        f"held {TUE} - -",
    ),
    (f"{N} assured {C} of help in a phone call from Lima on Tuesday.", f"held {TUE} - -"),
    # all of them together
    (
        "Chilean Foreign Minister Ana Soto and her Omani and Ghanaian counterparts spoke by phone on Tuesday.",
        "held CHL+GHA+OMN 2026-03-10 phone - -",
    ),
]


@pytest.mark.parametrize("text", NONE)
def test_no_call(text):
    assert facts(text, publisher="Reuters") == []


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_call_put_otherwise(text, expected):
    assert facts(text, publisher="Reuters") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a list behind those who are counted
        (
            f"{N} spoke by phone on Tuesday with two of his counterparts: Chile's Ana Marte and Peru's José Jerí.",
            [f"held {TUE} - -", "held NOR+PER 2026-03-10 phone - -"],
        ),
        (
            f"{N} received phone calls from two leaders: {C} and Peruvian President José Jerí.",
            ["held CHL+NOR - phone - CHL", "held NOR+PER - phone - PER"],
        ),
        # each received on a day of its own
        (
            f"{N} received phone calls from {C} on Monday and from Peruvian President José Jerí on Tuesday.",
            ["held CHL+NOR 2026-03-09 phone - CHL", "held NOR+PER 2026-03-10 phone - PER"],
        ),
        (
            f"{N} spoke by phone on Monday with {C} and on Tuesday with Peruvian President José Jerí and Ghanaian President John Mahama.",
            [
                "held CHL+NOR 2026-03-09 phone - -",
                "held NOR+PER 2026-03-10 phone - -",
                "held GHA+NOR 2026-03-10 phone - -",
            ],
        ),
        # a seat that tells of it is none of the states
        (
            f"{N} spoke by telephone on Tuesday with his counterparts from Chile and Peru, the White House said.",
            [f"held {TUE} - -", "held NOR+PER 2026-03-10 phone - -"],
        ),
        # the same day, some sentences on
        (
            f"{N} spoke by phone with {C} on 10 March.\n\nHe also thanked her.\n\nIn a separate call on the same day, Berg told Peruvian "
            "President José Jerí that the port was open.",
            [f"held {TUE} - -", "held NOR+PER 2026-03-10 phone - -"],
        ),
        # how long the call before had been
        (
            f"{N} held another telephone call with {C} on Tuesday.\n\nThe first call had lasted around 50 minutes.",
            [f"held {TUE} - -"],
        ),
        # what the call came after
        (
            f"{N} and {C} held telephone talks on Tuesday.\n\nThe 20-minute talks came after Berg spoke to Peruvian President José Jerí on "
            "Monday.",
            [f"held {TUE} PT20M -"],
        ),
        (
            f"Chile will send a ship to Peru.\n\nThe news came after {C} spoke by phone with {N} on Tuesday.",
            [f"held {TUE} - -"],
        ),
        # a talk added to a call
        (
            f"{N} spoke by phone on Tuesday with {C}.\n\nBerg also had a conversation with Peruvian President José Jerí.",
            [f"held {TUE} - -", "held NOR+PER - phone - -"],
        ),
        # a title is of the call that was held
        (
            f"Berg, Marte discuss cod in phone call\n\n{N} has spoken with {C} about cod.\n\nBerg has also sought a call with Peruvian "
            "President José Jerí.",
            ["held CHL+NOR - phone - -", "requested NOR+PER - phone - NOR"],
        ),
        # officials, whom the text names behind
        (
            "Officials of Chile and Norway spoke by phone on Tuesday. Chilean Foreign Minister Ana Soto and Chilean Trade Minister Luis Paz "
            "held the call with Norwegian Foreign Minister Ola Lund and Norwegian Trade Minister Siv Hagen.",
            [f"held {TUE} - -"],
        ),
    ],
)
def test_calls_beside_each_other(text, expected):
    assert facts(text, publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("text", "published_as"),
    [
        ("Oslo and Santiago spoke by phone on Tuesday.", [("NOR", ("Oslo",)), ("CHL", ("Santiago",))]),
        (
            "The Omani and Ghanaian trade ministers held phone talks on Tuesday.",
            [(side, ("The Omani and Ghanaian trade ministers",)) for side in ("OMN", "GHA")],
        ),
    ],
)
def test_a_side_of_which_nobody_is_named_is_on_its_call(text, published_as):
    (record,) = extract(text, published="2026-03-12", publisher="Reuters")
    assert [(p.side, p.published_as) for p in record.participants] == published_as
    assert {p.name for p in record.participants} == {None}


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("PM call with President Marte of Chile: 12 March 2026", "2026-03-12"),
        ("PM call with President Marte of Chile: 10 March 2026", "2026-03-10"),
        ("PM call with President Marte of Chile (10 March 2026)", "2026-03-10"),
        ("PM call with President Marte of Chile on the storm of 10 March 2026", "2026-03-12"),
    ],
)
def test_the_day_that_closes_a_title_is_that_of_today(title, day):
    text = f"{title}\n\nThe Prime Minister spoke to the President of Chile, Ana Marte, this afternoon."
    (record,) = extract(text, published="2026-03-12", publisher="GOV.UK")
    assert record.date.value == day


def test_a_name_that_is_a_month_dates_nothing():
    text = "Taoiseach Enda Kenny and British Prime Minister Theresa May will meet.\n\nMrs May telephoned Mr Kenny on Thursday evening."
    assert facts(text, published="2016-07-15", publisher="Reuters") == ["held GBR+IRL 2016-07-14 phone - GBR"]
