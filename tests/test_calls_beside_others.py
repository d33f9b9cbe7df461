"""Calls beside others: what a relative clause mentions, rounds with a day each, gatherings by video, days of calls put off."""

import pytest

from tests.callfacts import facts

N = "Norwegian Prime Minister Nils Berg"
C = "Chilean President Ana Marte"
S = "Swedish Foreign Minister Maria Malmer Stenergard"
CALL = f"Cod\n\n{N} spoke by telephone with {C} on Tuesday.\n\nThey went over the quota."
OWN = "held CHL+NOR 2026-03-10 phone - -"

#: What is no call to record | beside it the call of the text, or none.
NONE = [
    # whom somebody beside other news has spoken with
    (
        f"Oslo calls for patience\n\nThe government in Oslo asked for patience on Wednesday.\n\nThe search goes on.\n\n{N}, who spoke by phone "
        f"with {C} on Monday, said the search would go on.",
        [],
    ),
    # again and again, several times
    (
        f"{CALL}\n\nBerg, who rests in Bergen, spoke several times by phone with Peruvian President José Jerí in the days after.",
        [OWN],
    ),
    (
        f"{CALL}\n\nBerg hoped that Peruvian President José Jerí, with whom he talks by phone nearly every week, would come.",
        [OWN],
    ),
    # a gathering that comes later, and one of a week ago
    (
        f"{CALL}\n\nPeruvian President José Jerí, speaking in Cusco before a meeting with Brazil's President Lula, called it a pity.",
        [OWN],
    ),
    (
        f"{CALL}\n\nPeruvian President José Jerí said that Oslo would be the first stop of his tour, following a call with Berg a week ago.",
        [OWN],
    ),
    # an exchange of anything else, a question's heading, some day
    (f"{CALL}\n\nBerg said he would speak to Peruvian President José Jerí in the coming days.", [OWN]),
    (
        f"{CALL}\n\n(On the timing of the Prime Minister's next call with President Jerí of Peru)\n\nNothing is settled.",
        [OWN],
    ),
    # what both sides talk about is nobody on the line
    (
        f"{CALL}\n\nDuring the call, the two sides in each case exchanged views on the row between Peru and Ecuador.",
        [OWN],
    ),
    # a region is nobody
    (
        f"{CALL}\n\nIn the phone call on Tuesday, Berg sought Chile's help for the hungry in Peru's Loreto region.",
        [OWN],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NONE, ids=lambda cell: str(cell)[-60:])
def test_what_is_no_call(text, expected):
    assert facts(text, publisher="Reuters") == expected


#: The whole text | its calls.
CALLS = [
    # a day each
    (
        f"Calls\n\n{N} spoke on Sunday with {C}, and this Monday with Peruvian President José Jerí.",
        ["held CHL+NOR 2026-03-08 unspecified - -", "held NOR+PER 2026-03-09 unspecified - -"],
    ),
    (
        f"Calls\n\n{N} raised the quota in separate telephone calls on Monday evening and Tuesday with {C} and Peruvian President José Jerí.\n\n"
        "In the Monday phone call with Marte, he asked for time.\n\nIn the call with Jerí on Tuesday, he asked for ships.",
        ["held CHL+NOR 2026-03-09 phone - -", "held NOR+PER 2026-03-10 phone - -"],
    ),
    # later, another, the third, all of them
    (
        f"{CALL}\n\nBerg later spoke by telephone to Peruvian President José Jerí.",
        [OWN, "held NOR+PER 2026-03-10 phone - -"],
    ),
    (
        f"{CALL}\n\nBerg received another phone call from Peruvian President José Jerí, who asked for ships.",
        [OWN, "held NOR+PER 2026-03-10 phone - PER"],
    ),
    (
        f"{CALL}\n\nBerg had received a similar telephone call from Peruvian President José Jerí, whose country took the chair yesterday.",
        [OWN, "held NOR+PER - phone - PER"],
    ),
    (
        f"Calls\n\n{N} went over the quota in separate telephone calls with {C} and Peruvian President José Jerí.\n\nDuring the calls, which took "
        "place over the past 24 hours, the leaders asked for calm.",
        ["held CHL+NOR 2026-03-11/2026-03-12 phone - -", "held NOR+PER 2026-03-11/2026-03-12 phone - -"],
    ),
    # who goes on with a round that was announced
    (
        f"Calls\n\n{C} held a series of phone calls on Tuesday with leaders of fishing nations, Santiago said.\n\nMarte spoke with Peruvian "
        "President José Jerí, and the two leaders went over the quota.\n\nIn a separate call with Norwegian Prime Minister Nils Berg, the "
        "president asked for time.",
        ["held CHL+PER 2026-03-10 phone - -", "held CHL+NOR 2026-03-10 phone - -"],
    ),
    # those whom a call brought together
    (
        f"Four speak\n\nNorway and Chile settled the quota on Tuesday in a joint telephone conversation with Peruvian President José Jerí.\n\n"
        f"The call grouped Jerí, {N} and {C}.",
        ["held CHL+NOR+PER 2026-03-10 phone - -"],
    ),
    # lengths and days side by side
    (
        f"Cod\n\n{N} and {C} spoke by phone for about an hour Tuesday, a day after she scrapped a trip to Oslo.",
        ["held CHL+NOR 2026-03-10 phone PT1H -"],
    ),
    (
        f"Cod\n\n{N} and {C} spoke by phone for 40 minutes late on Tuesday.",
        ["held CHL+NOR 2026-03-10 phone PT40M -"],
    ),
    (
        f"Cod\n\n{N} spoke by phone with {C} on Tuesday. The call began ten minutes late.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    # what is off was set for the nearest such day
    (
        f"Online talks called off\n\nA planned videoconference of the leaders of Norway and Chile has been called off, an aide said Wednesday.\n\n{N} and "
        f"{C} had been expected to discuss the quota in online talks on Friday.",
        ["cancelled CHL+NOR 2026-03-13 video - -"],
    ),
    # a call of weeks ago does not undo the plan
    (
        f"Cod\n\n{N} will hold a phone call Friday with {C}.\n\nThe quota is on the table.\n\nBerg and Marte held a video call on February 17.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # what the other could do is no visit
    (
        f"Berg tells Marte inspectors can visit plant\n\n{N} and {C} called for inspectors on Tuesday, in their first conversation since May.\n\n"
        "The pair, who spoke by telephone, will talk again.",
        ["held CHL+NOR 2026-03-10 phone - -"],
    ),
    # the exchange that a call was about
    (
        f"Cod\n\n{N} has received a telephone call from {C} to discuss the recent exchange of fire between Peru and Ecuador.",
        ["held CHL+NOR - phone - CHL"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLS, ids=lambda cell: str(cell)[-60:])
def test_calls(text, expected):
    assert facts(text, publisher="Reuters") == expected


#: An office's own page of several days.
def test_the_same_day_as_the_call_before():
    text = (
        f"Telephone calls of Foreign Minister Wafula, 9-10 March 2026\n\nOn 9 March 2026, Kenyan Foreign Minister Jane Wafula spoke by phone with {S}."
        "\n\nOn 10 March 2026, Minister Wafula held a telephone conversation with Foreign Minister Ola Dahl of Denmark. The ministers took up the "
        "quota. They agreed to meet in Oslo on 14 April.\n\nOn the same day, Minister Wafula received a phone call from Foreign Minister Ana Soto of Peru."
    )
    assert facts(text, publisher="Ministry of Foreign Affairs of Kenya") == [
        "held KEN+SWE 2026-03-09 phone - -",
        "held DNK+KEN 2026-03-10 phone - -",
        "held KEN+PER 2026-03-10 phone - PER",
    ]


#: Who called a gathering by video, spoke at it or is said to have attended.
def test_a_gathering_by_video():
    text = (
        "Fishing nations vow to spare cod\n\nThe leaders of the fishing nations vowed to spare cod, following a videoconference in which Peruvian "
        f"President José Jerí asked for ships, officials said Wednesday.\n\nAt the virtual meeting held Tuesday, {N} said the quota was too high.\n\nThe meeting was convened by "
        f"{C}, this year's chair, and was also attended by Danish Prime Minister Mette Frederiksen and Icelandic Prime Minister Kristrún Frostadóttir."
    )
    assert facts(text, publisher="Kyodo") == ["held CHL+DNK+ISL+NOR+PER 2026-03-10 video - CHL"]


#: Who asked for a call | the side.
ASKED = [
    # another call than the one that was held
    (
        "Berg spoke by phone with Marte on Tuesday and has requested a call with Peruvian President José Jerí.",
        "-",
    ),
    (
        "Berg spoke by phone with Marte on Tuesday. He suggested that both increase the exchange of delegations.",
        "-",
    ),
    ("Berg and Marte spoke by phone on Tuesday, in a call in which Marte asked for more ships.", "-"),
    (
        "Berg spoke by phone with Marte on Tuesday. A spokesman confirmed the phone call but said it was made at the request of Santiago.",
        "CHL",
    ),
    (
        "Berg spoke by phone with Marte on Tuesday. An aide said the call had been set up at Oslo's request last week.",
        "NOR",
    ),
]


@pytest.mark.parametrize(("told", "side"), ASKED)
def test_who_asked(told, side):
    text = f"Cod\n\n{told}".replace("Berg", N, 1).replace("Marte", C, 1)
    assert facts(text, publisher="Reuters")[0].rpartition(" ")[2] == side


#: A head of a force that a state founded | the side on a call with another state, and with his own.
HEADS = [
    (
        "the commander of the Rapid Support Forces, Mohamed Hamdan Dagalo",
        "SDN",
        "Sudanese President Ali Dan",
        "X_RSF",
    ),
    ("Libyan National Army commander Khalifa Haftar", "LBY", "Libyan Prime Minister Ali Dan", "X_LNA"),
]


def test_whose_head_of_a_region():
    (abroad,) = facts(
        f"Cod\n\n{N} spoke by phone with Kurdistan Region President Nechirvan Barzani.", publisher="Reuters"
    )
    assert abroad == "held IRQ+NOR - phone - -"


@pytest.mark.parametrize(("head", "state", "other", "own"), HEADS)
def test_whose_heads(head, state, other, own):
    (abroad,) = facts(f"Cod\n\n{N} spoke by phone with {head}.", publisher="Reuters")
    (at_home,) = facts(f"Cod\n\n{other} spoke by phone with {head}.", publisher="Reuters")
    assert (state in abroad, own in at_home) == (True, True)


#: Short names of states in headlines | their sides.
SHORT = [
    ("Berg, Pak PM Ali Dan speak over phone", "NOR+PAK"),
    ("S. Korean, Norwegian FMs hold phone talks", "KOR+NOR"),
    ("Lanka FM Ali Dan speaks by phone to Norwegian Foreign Minister Nils Berg", "LKA+NOR"),
]


@pytest.mark.parametrize(("title", "sides"), SHORT)
def test_short_names(title, sides):
    (line,) = facts(
        f"{title.replace('Berg, Pak', 'Norwegian PM Nils Berg, Pak')}\n\nCod was dear.", publisher="PTI"
    )
    assert line.split()[1] == sides
