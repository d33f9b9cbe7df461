"""Who is on a call beside others who are only named: chairs held beside an office, lists by state, offices and governments."""

import pytest

from toolkit.api import extract
from toolkit.extract.reading import read
from toolkit.text import Document

WED = "2024-03-13"
OTHERS = [
    "{A} and {B} held a phone conversation ahead of the visit of Peruvian President Rosa Quill.",
    "{A} and {B} had their second phone call since the inauguration of Peruvian President Rosa Quill.",
    "{A} spoke by phone with {B}, the current chairman of ECOWAS.",
    "{A} spoke by phone with {B}, who is also the chairman of the African Union.",
    "{A} spoke by phone with {B}, in his capacity as chairman of the African Union.",
    "{A} spoke by phone with the outgoing Chairman of the African Union (AU), {B}.",
    "{A} spoke by phone with {B} as African Union chair.",
    "The leaders of Norway and Ghana spoke by phone. {A} told {B} that the port was open.",
]


@pytest.mark.parametrize("frame", OTHERS)
def test_nobody_else_is_on_it(frame):
    text = frame.format(A="Norwegian Prime Minister Karl Aasheim", B="Ghanaian President Kofi Ansah")
    assert on_call(text) == ["Karl Aasheim NOR", "Kofi Ansah GHA"]


def on_call(text):
    """Return who is on the one call of a text, by name and side."""
    (record,) = extract(f"Ports\n\n{text}", published=WED, publisher="Deccan Mirror")
    return sorted(f"{p.name} {p.side}" for p in record.participants)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister of Norway Karl Aasheim and Presidents of Peru and Ghana Rosa Quill and Kofi Ansah had a phone call.",
            ["Karl Aasheim NOR", "Kofi Ansah GHA", "Rosa Quill PER"],
        ),
        (
            "Prime Minister of Norway Karl Aasheim held a videoconference with the Secretaries-General of NATO, Mark Rutte, and of the United Nations, António Guterres.",
            ["António Guterres UN", "Karl Aasheim NOR", "Mark Rutte NATO"],
        ),
        (
            "Peru's foreign minister, Rosa Quill, and her counterparts Karl Aasheim (Norway) and Kofi Ansah (Ghana) spoke by video link.",
            ["Karl Aasheim NOR", "Kofi Ansah GHA", "Rosa Quill PER"],
        ),
        (
            "The foreign ministers of Norway (Karl Aasheim), Peru (Rosa Quill) and Ghana (Kofi Ansah) held a phone call.",
            ["Karl Aasheim NOR", "Kofi Ansah GHA", "Rosa Quill PER"],
        ),
        (
            "The foreign ministers of Norway and Ghana discussed ports in a phone call. The call came after Norwegian Prime "
            "Minister Nils Berg and Ghanaian President Rosa Quill had met. Norwegian Foreign Minister Karl Aasheim and his "
            "Ghanaian counterpart Kofi Ansah spoke of nets.",
            ["Karl Aasheim NOR", "Kofi Ansah GHA"],
        ),
        (
            "Ghanaian Foreign Minister (FM) Kofi Ansah spoke by phone with the Norwegian Prime Minister (PM) Karl Aasheim.",
            ["Karl Aasheim NOR", "Kofi Ansah GHA"],
        ),
        (
            "“King Harald VI of Norway, May God Protect Him, had a phone conversation with President Kofi Ansah of Ghana.”",
            ["Harald VI NOR", "Kofi Ansah GHA"],
        ),
    ],
    ids=[
        "presidents of",
        "secretaries-general",
        "her counterparts",
        "brackets",
        "of that office",
        "abbreviated",
        "a prayer",
    ],
)
def test_everybody_of_a_list(text, expected):
    assert on_call(text) == expected


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("Hamas leader Ziad Nasser", "X_HAMAS"),
        ("Taliban deputy leader Abdul Ghani Baradar", "X_TALIBAN"),
        ("Taliban Foreign Minister Gul Agha Stanekzai", "AFG"),
        ("Masrour Barzani, Prime Minister of the Kurdistan Regional Government", "IRQ"),
    ],
)
def test_whose_government(who, side):
    found = on_call(f"Norwegian Prime Minister Karl Aasheim spoke by phone with {who}.")
    assert side in {one.rpartition(" ")[2] for one in found}


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("Norwegian singer Karl Aasheim", None),
        ("the Norwegian kelp chief Karl Aasheim", "Karl Aasheim NOR"),
        ("Norwegian Principal Deputy Assistant Secretary of State Karl Aasheim", "Karl Aasheim NOR"),
        ("Norway's ruling party chairman, Karl Aasheim", "Karl Aasheim NOR"),
        ("Norwegian Africa minister Karl Aasheim", "Karl Aasheim NOR"),
        ("Amir Khan Zadran, the Norwegian foreign minister", "Amir Khan Zadran NOR"),
        ("the Norwegian foreign minister, Sultan Ahmed Khattak", "Sultan Ahmed Khattak NOR"),
        ("Amir Tamim of Qatar", "Tamim bin Hamad Al Thani QAT"),
    ],
)
def test_who_it_was(who, expected):
    text = f"Ports\n\nGhanaian President Kofi Ansah spoke by phone with {who}."
    records = extract(text, published=WED, publisher="Deccan Mirror")
    found = [f"{p.name} {p.side}" for r in records for p in r.participants if p.side != "GHA"]
    assert found == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("title", "name"),
    [("Ansah calls Palmer", "Matthew Palmer"), ("Ansah, Moon speak", "Moon Chung-in")],
)
def test_a_namesake_in_the_title_is_nobody_else(title, name):
    text = f"{title}\n\nGhanaian President Kofi Ansah spoke by phone with Kenyan Foreign Minister {name}."
    (record,) = extract(text, published="2021-03-10", publisher="Deccan Mirror")
    assert {f"{p.name} {p.side}" for p in record.participants} == {"Kofi Ansah GHA", f"{name} KEN"}


def test_an_hour_behind_noon_is_nobody():
    reading = read(
        Document("2:50 P.M. EDT\n\nThe minister spoke by phone with President Kofi Ansah of Ghana.")
    )
    assert [p.forms for p in reading.people.all if p.words] == [["Kofi Ansah"]]
