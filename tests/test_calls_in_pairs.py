"""Who is on which call: leaders with their ministers, respective counterparts, chairs held beside an office, officers retired."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

NORWAY, CHILE = "Norwegian President Astrid Ilves", "Chilean President Pablo Marte"


def sides(text):
    """Return the sides of each call."""
    return [line.split()[1] for line in facts(text)]


def names(text):
    """Return who is on each call, with their sides."""
    calls = extract(text, published="2026-03-12", publisher="Reuters")
    return [", ".join(f"{p.name} {p.side}" for p in call.participants) for call in calls]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{NORWAY} and Foreign Minister Kari Lund spoke by phone on Monday.",
            ["Astrid Ilves NOR, Kari Lund None"],
        ),
        (
            f"{NORWAY} and Foreign Minister Kari Lund spoke by phone with {CHILE} on Monday.",
            ["Astrid Ilves NOR, Kari Lund NOR, Pablo Marte CHL"],
        ),
        (
            f"{NORWAY}, Foreign Minister Kari Lund and Defence Minister Ola Berg spoke by phone with {CHILE}.",
            ["Astrid Ilves NOR, Kari Lund NOR, Ola Berg NOR, Pablo Marte CHL"],
        ),
        (
            f"{NORWAY} and Foreign Minister Kari Lund held phone calls with their respective Chilean counterparts, Pablo Marte and Ana Ruiz.",
            ["Astrid Ilves NOR, Pablo Marte CHL", "Kari Lund NOR, Ana Ruiz CHL"],
        ),
        (
            f"{NORWAY} and Foreign Minister Kari Lund held separate phone calls with {CHILE} and Foreign Minister Ana Ruiz.",
            ["Astrid Ilves NOR, Pablo Marte CHL", "Kari Lund NOR, Ana Ruiz CHL"],
        ),
        (
            f"{NORWAY} and Foreign Minister Kari Lund spoke by phone with their Chilean counterparts, Pablo Marte and Ana Ruiz.",
            ["Astrid Ilves NOR, Kari Lund NOR, Pablo Marte CHL, Ana Ruiz CHL"],
        ),
        (
            f"{NORWAY} had phone calls with Ana Ruiz, the Prime Minister of Moldova, with Deputy Prime Minister Ion Holm and with "
            "her Moldovan counterpart, Petru Dan.",
            [
                "Astrid Ilves NOR, Ana Ruiz MDA",
                "Astrid Ilves NOR, Ion Holm MDA",
                "Astrid Ilves NOR, Petru Dan MDA",
            ],
        ),
    ],
)
def test_leaders_with_their_ministers(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("chair", "expected"),
    [
        ("the Ghanaian President and the Chairperson of the African Union, Kofi Dan", ["CHL+GHA", "AU+CHL"]),
        ("the Ghanaian President and African Union Commission Chairperson Kofi Dan", ["CHL+GHA", "AU+CHL"]),
        ("the Ghanaian President and UN Secretary-General Kofi Dan", ["CHL+GHA", "CHL+UN"]),
        ("the Ghanaian President and African Union Chairperson Kofi Dan", ["CHL+GHA"]),
        ("the Ghanaian President and African Union (AU) chairperson Kofi Dan", ["CHL+GHA"]),
        ("Ghanaian President and African Union (AU) Chairperson Kofi Dan", ["CHL+GHA"]),
        ("the Ghanaian President and current ECOWAS Chair Kofi Dan", ["CHL+GHA"]),
        ("the Ghanaian President and Chairperson of the African Union Kofi Dan", ["CHL+GHA"]),
    ],
)
def test_chairs_beside_an_office(chair, expected):
    assert sorted(sides(f"{CHILE} spoke by phone with {chair}.")) == sorted(expected)


@pytest.mark.parametrize(
    "holder",
    [
        "H.E. Gen(ret) Kofi Dan, President of Ghana",
        "General (Ret.) Kofi Dan, President of Ghana",
        "H.E. Lt. Gen. (Retd.) Kofi Dan, President of Ghana",
        "Ghanaian (GHA) President Kofi Dan",
    ],
)
def test_what_stands_in_brackets_parts_no_name(holder):
    assert names(f"{CHILE} spoke by phone with {holder}.") == ["Pablo Marte CHL, Kofi Dan GHA"]


@pytest.mark.parametrize("acronym", ["ROK", "RoK", "R.O.K."])
def test_an_acronym_in_each_of_its_spellings(acronym):
    assert sides(f"{CHILE} spoke by phone with {acronym} President Kim Dan.") == ["CHL+KOR"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A trade deal among Norway, Chile and Peru was signed after a call.", []),
        (f"A call was held among {NORWAY}, {CHILE} and Peruvian President Ana Ruiz.", ["CHL+NOR+PER"]),
        (
            f"The video conference took place among {NORWAY}, {CHILE} and Peruvian President Ana Ruiz.",
            ["CHL+NOR+PER"],
        ),
    ],
)
def test_those_among_whom_a_call_is_held(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Masrour Barzani, Prime Minister of the Kurdistan Region, spoke by phone with Iraqi Prime Minister Ali Dan.",
            [],
        ),
        (
            f"Masrour Barzani, Prime Minister of the Kurdistan Region, spoke by phone with {CHILE}.",
            ["CHL+IRQ"],
        ),
    ],
)
def test_a_region_and_its_state_are_one(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("medium", "expected"),
    [
        ("meeting in Oslo", None),
        ("video-linked meeting", "video"),
        ("video link meeting", "video"),
        ("videoconferencing session", "video"),
        ("virtual trilateral", "video"),
        ("virtual working session", "video"),
        ("web meeting", "video"),
        ("phonecall", "phone"),
    ],
)
def test_nouns_for_a_call(medium, expected):
    calls = extract(f"{NORWAY} held a {medium} with {CHILE} on Monday.", published="2026-03-12")
    assert [call.medium.value for call in calls] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{NORWAY} cancelled her phone call with {CHILE}.", "cancelled"),
        (f"{NORWAY} scrapped a long-planned and much-awaited phone call with {CHILE}.", "cancelled"),
        (
            f"A phone call between {NORWAY} and {CHILE} eased the mood after Marte dropped his threat to leave.",
            "held",
        ),
    ],
)
def test_what_was_dropped(text, expected):
    (line,) = facts(text)
    assert line.split()[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{NORWAY} and {CHILE}, in a phone call, discussed Saturday's announcement by the fleet.", "-"),
        (
            f"{NORWAY} and {CHILE} spoke by phone. They discussed the search led by the guards in Lima, Peru, on 10 March.",
            "-",
        ),
        (
            f"{NORWAY} and {CHILE} discussed trade in Saturday's first ever telephone conversation.",
            "2026-03-07",
        ),
        (
            f"{NORWAY} held telephone talks with {CHILE} on 11 March. Ilves told of the exchanges which the telephone talks brought on "
            "10 March between Prime Minister Kari Lund and ROK President Kim Dan.",
            "2026-03-11",
        ),
    ],
)
def test_the_day_of_something_else(text, expected):
    assert facts(text, publisher="Reuters")[0].split()[2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The call came at a time when, at the initiative of President Marte, the council drew up a plan.",
            "-",
        ),
        (
            "The call was arranged by the Norwegian Prime Minister's adviser, Kari Lund, and the staff of the Chilean presidency.",
            "-",
        ),
        ("The call was initiated by Norway and Chile.", "-"),
        ("Ilves thanked him for reaching out to the fishermen.", "-"),
        ("Ilves thanked him for reaching out.", "CHL"),
        ("The call was initiated by the Chilean president and Ilves repeated her offer.", "CHL"),
        ("Her office said that the call was held at the initiative of President Marte.", "CHL"),
    ],
)
def test_who_placed_it(text, expected):
    (line,) = facts(f"{NORWAY} spoke by phone with {CHILE} today. {text}")
    assert line.split()[-1] == expected


@pytest.mark.parametrize(
    "office",
    [
        "PM-designate",
        "foreign minister-designate",
        "Secretary-General-designate",
        "prime minister-in-waiting",
        "foreign minister nominee",
        "presumptive president-elect",
        "designated Defence Minister",
    ],
)
def test_offices_yet_to_be_held(office):
    assert names(f"{CHILE} spoke by phone with Norwegian {office} Kari Lund.") == [
        "Pablo Marte CHL, Kari Lund NOR"
    ]


def test_a_list_of_those_picked_for_an_office():
    text = (
        "Norwegian President Astrid Ilves made her picks on Friday. Chilean Trade Minister Pablo Marte spoke by phone with Ilves's pick "
        "for Commerce Minister, Kari Lund, designated Norwegian trade envoy Ola Berg and Ana Dahl, director of the Norwegian Economic Council."
    )
    assert names(text) == ["Pablo Marte CHL, Kari Lund NOR, Ola Berg NOR, Ana Dahl NOR"]


@pytest.mark.parametrize(
    "verb", ["spoke by phone", "discussed trade by phone", "held a phone call", "had a video conference"]
)
@pytest.mark.parametrize(
    ("leaders", "expected"),
    [
        (
            "The presidents of Norway and Chile, Astrid Ilves and Pablo Marte,",
            "Astrid Ilves NOR, Pablo Marte CHL",
        ),
        (
            "The Norwegian and Chilean presidents, Astrid Ilves and Pablo Marte,",
            "Astrid Ilves NOR, Pablo Marte CHL",
        ),
        ("Presidents Astrid Ilves of Norway and Pablo Marte of Chile", "Astrid Ilves NOR, Pablo Marte CHL"),
        (
            "The foreign ministers of Norway, Chile and Moldova, Kari Lund, Ana Ruiz and Ion Holm,",
            "Kari Lund NOR, Ana Ruiz CHL, Ion Holm MDA",
        ),
    ],
)
def test_leaders_of_states_named_in_order(leaders, verb, expected):
    assert names(f"{leaders} {verb} on Monday.") == [expected]
