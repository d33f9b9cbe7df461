"""Calls that nobody took, told with whom and on what day; no-ops first."""

import pytest

from tests.callfacts import facts

N, C = "Norwegian Prime Minister Kari Aasheim", "Chilean President Pablo Arrieta"
S = "Samoan Prime Minister Ioane Tuimana"
OFFICE = "Office of the Prime Minister of Norway"
TITLE = "Wheat and copper\n\n"
LEAD = f"{TITLE}{N} spoke by phone with {C} on Wednesday.\n\n"
HELD = "held CHL+NOR 2026-03-11 phone - -"

ROWS = [
    (
        None,
        f"{TITLE}Chile's spokesman, Ugo Bravo, declined to comment on private calls between Mr Arrieta and other leaders.",
        [],
    ),
    (
        None,
        f"{LEAD}According to the minister, Aasheim had first telephoned both {S} and Ghanaian President Kofi Badu to hear whether they had any objection.",
        [HELD],
    ),
    (
        None,
        f"{LEAD}In turn, the Norwegian leader spoke of Norway's efforts in its exchanges with the Ghanaian side.",
        [HELD],
    ),
    (
        OFFICE,
        f"{LEAD}President Arrieta informed her of the points he means to put to the Ghanaian President in the video conversation set for the following day.",
        [HELD],
    ),
    # nobody took the call: it is asked for, on the day of the attempt
    (
        None,
        f"{TITLE}{N} tried to phone {C} on Wednesday but nobody picked up.",
        ["requested CHL+NOR 2026-03-11 phone - NOR"],
    ),
    (
        None,
        f"{TITLE}{N} said on Wednesday that she had tried to call {C}. “What I got was silence,” she said.",
        ["requested CHL+NOR - phone - NOR"],
    ),
    (
        None,
        f"{TITLE}{N} attempted to talk by telephone with {C} on Wednesday morning, but no reply came.",
        ["requested CHL+NOR 2026-03-11 phone - -"],
    ),
    (
        OFFICE,
        f"{TITLE}“Today I initiated a telephone conversation with the President of Chile, Pablo Arrieta. The result is silence,” said Prime Minister Kari Aasheim.",
        ["requested CHL+NOR 2026-03-12 phone - NOR"],
    ),
    # "telephoned with", "discussed in a call by X and Y": nobody is said to have placed it
    (
        OFFICE,
        f"{TITLE}Prime Minister Kari Aasheim telephoned this morning with Chilean President Pablo Arrieta about wheat.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (None, f"{TITLE}{N} phoned on Wednesday with {C}.", [HELD]),
    (None, f"{TITLE}Wheat was discussed in a telephone conversation on Wednesday by {N} and {C}.", [HELD]),
    (
        None,
        f"{TITLE}The leaders of Norway and Chile took a step on Wednesday toward ending a quarrel that has dragged on since last summer, agreeing over the telephone to share wheat.",
        [HELD],
    ),
    (
        OFFICE,
        f"{TITLE}On Wednesday, Kari Aasheim, the Norwegian Prime Minister, went on telephoning her counterparts.\n\nThe first of them was Ioane Tuimana, the Prime Minister of "
        "Samoa.\n\nThe last to be reached was the Ghanaian leader, President Kofi Badu. The two agreed on much.",
        ["held NOR+WSM 2026-03-11 phone - NOR", "held GHA+NOR 2026-03-11 phone - NOR"],
    ),
    (
        "Government of Norway",
        "Prime Minister Aasheim spoke with President Arrieta\n\nPrime Minister Kari Aasheim had a conversation with President Pablo Arrieta of Chile this morning, in which she asked "
        "him to think again.\n\nMr Arrieta said he would.\n\nThe text will be put to the vote tonight.\n\nIt was a frank conversation.\n\nYesterday Ms Aasheim talked with Prime Minister "
        "Ioane Tuimana of Samoa about the text.",
        ["held CHL+NOR 2026-03-12 unspecified - -", "held NOR+WSM 2026-03-11 unspecified - -"],
    ),
    # days
    (
        None,
        f"{TITLE}On Tuesday, toward noon, {N} called back {C}. Mr Arrieta had telephoned Ms Aasheim on Monday in order to congratulate her.",
        ["held CHL+NOR 2026-03-10 phone - NOR"],
    ),
    (
        None,
        f"{TITLE}{N} has dropped a plan to visit after a tense telephone call with {C}, an official confirmed to Reuters on Wednesday.\n\nThe plan was put aside following the March 4 call, the official said.",
        ["held CHL+NOR 2026-03-04 phone - -"],
    ),
    (
        None,
        f"{TITLE}Norway and Chile have agreed to set up a hotline, the ministry said on Thursday, a day after Norwegian Foreign Minister Nils Holm spoke over the phone with his Chilean counterpart, Rosa Vega.",
        [HELD],
    ),
    (
        None,
        f"{TITLE}Norway says it has complained after {C} took a phone call from the Samoan leader.\n\nMr Arrieta's team said that on Tuesday he and Ioane Tuimana noted close ties between Chile and Samoa.",
        ["held CHL+WSM 2026-03-10 phone - WSM"],
    ),
    (
        None,
        f"{TITLE}{N} would not say whether she knew that reporters could hear every word of a phone call between her and {C} on February 3.",
        ["held CHL+NOR 2026-02-03 phone - -"],
    ),
]


@pytest.mark.parametrize(("publisher", "text", "expected"), ROWS)
def test_calls(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected
