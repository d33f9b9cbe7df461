"""Several calls of one text: those that it tells behind their announcement, plans beside what was held, and what is called off."""

import pytest

from tests.callfacts import facts

HELD = "held CHL+NOR 2026-03-10 phone - -"
LEAD = "Norwegian Prime Minister Kari Aasheim spoke by phone with Chilean President Pablo Arrieta on Tuesday.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is told of one of two calls that a sentence names
        (
            "Ghanaian President Kofi Badu has had telephone conversations with Norwegian Prime Minister Kari Aasheim and "
            "Chilean President Pablo Arrieta, his office said on Tuesday.\n\nIn the conversation with Arrieta, the harvest "
            "was discussed. The call was initiated by the Chilean side.",
            ["held GHA+NOR - phone - -", "held CHL+GHA - phone - CHL"],
        ),
        # one of a round that nobody is said to have received
        (
            "Ghanaian President Kofi Badu on Tuesday received phone calls from several foreign leaders who offered "
            "condolences after the flood.\n\nNorwegian Prime Minister Kari Aasheim called Badu to offer help.\n\nIn a "
            "separate call, Chilean President Pablo Arrieta offered his condolences.",
            ["held GHA+NOR 2026-03-10 phone - NOR", "held CHL+GHA 2026-03-10 phone - CHL"],
        ),
        # plans
        (
            LEAD + "Arrieta is also expected to speak by phone with Ghanaian President Kofi Badu on Friday.",
            [HELD, "planned CHL+GHA 2026-03-13 phone - -"],
        ),
        (
            "Chilean President Pablo Arrieta has asked to speak with Norwegian Prime Minister Kari Aasheim, Oslo said on "
            "Tuesday.\n\n“The call will take place very soon,” a spokesman said.",
            ["planned CHL+NOR - phone - CHL"],
        ),
        (
            "Chilean President Pablo Arrieta has said that he requested a telephone conversation with Norwegian Prime Minister "
            "Kari Aasheim, but received no reply.\n\nNorwegian government spokesman Nils Holm said that a request had come in, "
            "but that no such conversation took place.",
            ["requested CHL+NOR - phone - CHL"],
        ),
        # a title that says what became of a plan
        (
            "Aasheim’s call with Ugandan counterpart called off as Vega speaks with Badu\n\nChilean Foreign Minister Luis "
            "Vega spoke by phone on Tuesday with Ghanaian President Kofi Badu.\n\nNorwegian Prime Minister Kari Aasheim and "
            "Ugandan Prime Minister John Okello had been scheduled to talk on Tuesday morning.",
            ["held CHL+GHA 2026-03-10 phone - -", "cancelled NOR+UGA 2026-03-10 phone - -"],
        ),
    ],
)
def test_calls(text, expected):
    assert facts(text, publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("the head of the paramilitary Rapid Support Forces (RSF), General Hamdan Dagul", "SDN"),
        ("the commander of Sudan's paramilitary Rapid Support Forces, General Hamdan Dagul", "SDN"),
        ("the leader of the militant group Hezbollah, Hassan Nasrul", "X_HEZBOLLAH"),
        ("the leader of the Lebanese militant group Hezbollah, Hassan Nasrul", "X_HEZBOLLAH"),
    ],
)
def test_leaders_of_armed_groups(office, side):
    text = f"Norwegian Foreign Minister Kari Aasheim spoke by phone on Tuesday with {office}."
    assert facts(text, publisher="Reuters") == [f"held NOR+{side} 2026-03-10 phone - -"]


def test_who_made_a_further_call_is_who_says_so():
    text = (
        "Norwegian Prime Minister Olav Aasheim spoke by phone with Chilean President Pablo Arrieta on Tuesday.\n\nArrieta "
        "said the sea was calm. He said that he had also spoken by phone with Ghanaian President Kofi Badu."
    )
    assert facts(text, publisher="Reuters") == [HELD, "held CHL+GHA - phone - -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a line that is no telephone's, and talks that somebody hosts
        (
            "Indian Foreign Secretary Ravi Anand and his Pakistani counterpart Ali Kasur met on Tuesday.\n\nAnand said the two "
            "sides had agreed that calm on the Line of Control was needed.",
            [],
        ),
        (
            LEAD + "Arrieta thanked Aasheim for hosting the talks in Oslo between Ghana and Kenya.",
            [HELD],
        ),
        # who only tells of a call
        (
            "Norwegian Prime Minister Kari Aasheim spoke by phone on Tuesday with Chilean President Pablo Arrieta and, in a "
            "separate call, with Ghana's President Kofi Badu, presidential spokesman Nils Holm said.",
            [HELD, "held GHA+NOR 2026-03-10 phone - -"],
        ),
        # an office between two names is that of the first
        (
            "Norwegian Prime Minister Kari Aasheim telephoned the leaders of Chile and Ghana on Tuesday.\n\nIn her conversation "
            "with Gen. Pedro Arrieta, the Chilean president, Ms. Aasheim spoke bluntly about fish.",
            ["held CHL+NOR 2026-03-10 phone - NOR", "held GHA+NOR 2026-03-10 phone - NOR"],
        ),
        # "calls" of a title that is no verb
        (
            "Aasheim, Vega press Arrieta, Badu in calls as toll climbs\n\nNorwegian Prime Minister Kari Aasheim has held separate "
            "phone calls with Chilean President Pablo Arrieta and Ghanaian President Kofi Badu, her office said on Tuesday.",
            ["held CHL+NOR - phone - -", "held GHA+NOR - phone - -"],
        ),
        # one and then the other
        (
            "Norwegian Prime Minister Kari Aasheim told Chilean President Pablo Arrieta by telephone on Tuesday that Norway "
            "agreed.\n\nIn a post, Ms Aasheim thanked him.\n\nMr Arrieta announced that he had spoken first to Ghanaian "
            "President Kofi Badu and then to the Norwegian leader, and that both sides wanted peace.",
            [HELD, "held CHL+GHA 2026-03-10 phone - -"],
        ),
        (
            LEAD
            + "One ship came.\n\nTwo ships came.\n\nThree ships came.\n\nAasheim said she’d spoken separately on Tuesday with "
            "Ghanaian President Kofi Badu about oil.",
            [HELD, "held GHA+NOR 2026-03-10 phone - -"],
        ),
        (
            LEAD
            + "One ship came.\n\nAn aide wrote on Facebook that Arrieta had also spoken with Ghanaian President Kofi Badu.",
            [HELD, "held CHL+GHA 2026-03-10 phone - -"],
        ),
        (LEAD + "An aide wrote on Facebook that Arrieta had also spoken with his lawyer.", [HELD]),
        # whom a list names by a second name, and who is no minister of a group
        (
            "Norwegian Prime Minister Kari Aasheim rang General Pedro Arrieta of Chile, widely known as Kaa, and President Kofi "
            "Badu of Ghana separately on Tuesday.\n\nSpeaking at a meeting of G7 foreign ministers, Aasheim said she was glad.",
            ["held CHL+NOR 2026-03-10 phone - NOR", "held GHA+NOR 2026-03-10 phone - NOR"],
        ),
        (
            "The leader of Sudan's Rapid Support Forces says he agreed to a truce, following a phone call on Tuesday with Norwegian "
            "Foreign Minister Kari Aasheim.",
            ["held NOR+SDN 2026-03-10 phone - -"],
        ),
        # the leader of a party beside the president
        (
            "Norwegian Foreign Minister Kari Aasheim spoke by phone on Tuesday with Zimbabwean President Robert Mobo and MDC "
            "leader Peter Odera.",
            ["held NOR+ZWE 2026-03-10 phone - -"],
        ),
        (
            "Norwegian Foreign Minister Kari Aasheim has spoken by phone to Zimbabwean President Robert Mobo and MDC leader "
            "Peter Odera.\n\nMs Aasheim called the two leaders separately on Tuesday.",
            ["held NOR+ZWE 2026-03-10 phone - -", "held NOR+ZWE 2026-03-10 phone - -"],
        ),
        # the length of a call before it
        (
            LEAD
            + "It was the second talk of the two this week. On Monday, they spoke for more than an hour.",
            [HELD],
        ),
        # who asked for it
        (
            LEAD + "An aide told of the call, which he said was made at Santiago's request.",
            ["held CHL+NOR 2026-03-10 phone - CHL"],
        ),
        (
            "Norwegian Prime Minister Kari Aasheim held a video call with Chilean President Pablo Arrieta on Tuesday. The "
            "meeting, requested by the Chilean government, lasted around 30 minutes.",
            ["held CHL+NOR 2026-03-10 video PT30M CHL"],
        ),
        # the day of a lead, with something that was said before it
        (
            "OSLO, March 12, Kyodo - Norwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta agreed Tuesday "
            "to seek a resolution, a day after Lima said it had sunk a ship.\n\nIn telephone talks, Aasheim told Arrieta that "
            "ships would come, a spokesman said.",
            [HELD],
        ),
    ],
)
def test_reports_of_the_press(text, expected):
    assert facts(text, publisher="Reuters") == expected
