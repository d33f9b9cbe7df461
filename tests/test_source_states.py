"""The states of sources that name none: by whom a phrase names, by what one side alone can have, by whence the text comes."""

import pytest

from toolkit.api import extract
from toolkit.assemble.bodies import body_of
from toolkit.extract.actors import Actor
from toolkit.extract.reading import read
from toolkit.text import Document
from toolkit.wordlists import word_lists

_CALL = "Chilean President Ana Marte spoke by phone with Norwegian Prime Minister Nils Berg on Tuesday. "


def sources(text, publisher=None):
    """Return `name: state` of each source that a record's text cites."""
    (record,) = extract(text, published="2026-03-12", publisher=publisher)
    return [f"{source.name}: {source.side or '-'}" for source in record.sources[1:]]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # nobody's, or anybody's
        ("Officials said the call went well.", ["Officials: -"]),
        ("The foreign ministry said the call went well.", ["foreign ministry: -"]),
        ("A government source said the call went well.", ["government source: -"]),
        ("The World Fish Office said the boats had sunk.", ["World Fish Office: -"]),
        # whoever is named in the phrase
        ("Marte's office said the call went well.", ["Marte's office: CHL"]),
        ("A spokesman for Berg said the call went well.", ["spokesman for Berg: NOR"]),
        ("Marte was pleased, her office said.", ["Ana Marte's office: CHL"]),
        # a seat of power
        ("A Downing Street spokesperson said London had been told.", ["Downing Street spokesperson: GBR"]),
        # what one side alone has
        ("The prime minister's office said the call went well.", ["prime minister's office: NOR"]),
        ("The presidency said the call went well.", ["presidency: CHL"]),
        ("A presidential spokeswoman said the call went well.", ["presidential spokeswoman: CHL"]),
    ],
)
def test_the_words_of_a_source_and_the_offices_of_the_callers_tell_its_state(told, expected):
    assert sources(_CALL + told) == expected


@pytest.mark.parametrize(
    ("text", "publisher", "expected"),
    [
        # no foreign ministry is American
        (
            "U.S. Secretary of State Lee Marsh called Chilean Foreign Minister Ana Soto on Tuesday.\n\n"
            "The foreign ministry said the call went well.",
            "Reuters",
            ["foreign ministry: CHL"],
        ),
        # of two the dateline's
        (
            "OSLO, March 11 (Reuters) - Chilean Foreign Minister Ana Soto called Norwegian Foreign Minister Nils Berg on "
            "Tuesday, the foreign ministry said.",
            "Reuters",
            ["foreign ministry: NOR"],
        ),
        # and the outlet's, unless it writes of all states alike
        (
            "Turkish Foreign Minister Ali Kaya called Norwegian Foreign Minister Nils Berg on Tuesday, the ministry said.",
            "Anadolu Agency",
            ["ministry: TUR"],
        ),
        (
            "French Foreign Minister Luc Morel called Norwegian Foreign Minister Nils Berg on Tuesday, the ministry said.",
            "AFP",
            ["ministry: -"],
        ),
        # a third state's outlet may mean its own
        (
            "U.S. Secretary of State Lee Marsh called Chilean Foreign Minister Ana Soto on Tuesday.\n\n"
            "The foreign ministry said the call was welcome.",
            "Yonhap",
            ["foreign ministry: -"],
        ),
    ],
)
def test_of_several_states_that_have_a_body_the_one_counts_from_which_the_text_comes(
    text, publisher, expected
):
    assert sources(text, publisher) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # two bodies of one state, and one body of each
        (
            "Marte's office said the call went well. Chile's foreign ministry said it was long.",
            ["Marte's office: CHL", "Chile's foreign ministry: CHL"],
        ),
        (
            "Marte's office said the call went well. Berg's office said it was long.",
            ["Marte's office: CHL", "Berg's office: NOR"],
        ),
        # one body under several names
        (
            "Marte's office said the call went well. The Chilean presidency said it was long.",
            ["Marte's office (Chilean presidency): CHL"],
        ),
        (
            "The presidency said the call went well. The Chilean presidency said it was long.",
            ["Chilean presidency: CHL"],
        ),
        # its paper
        (
            "The Chilean presidency said the call went well. The Chilean statement said it was long.",
            ["Chilean presidency: CHL"],
        ),
        ("The Chilean statement said the call was long.", ["Chilean statement: CHL"]),
    ],
)
def test_a_body_is_one_source_under_all_its_names(told, expected):
    assert sources(_CALL + told) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("British Foreign Secretary Ann Reed called Norwegian Foreign Minister Nils Berg on Tuesday", "GBR"),
        ("Pakistani Foreign Minister Ali Khan called Norwegian Foreign Minister Nils Berg on Tuesday", "PAK"),
    ],
)
def test_two_states_have_a_foreign_office(text, expected):
    assert sources(f"{text}, the Foreign Office said.") == [f"Foreign Office: {expected}"]


SEATS = [
    ("the Élysée", "presidency"),
    ("the Palacio de Nariño", "presidency"),
    ("No. 10", "premier"),
    ("Hôtel de Matignon", "premier"),
    ("the Quai d’Orsay", "foreign"),
    ("Norway's Ministry of Foreign Affairs", "foreign"),
    ("the Norwegian prime minister's office", "premier"),
    ("the Pentagon", "defence"),
    # of nobody's, and of several
    ("the Fish Council", None),
    ("the Norwegian government", None),
]


@pytest.mark.parametrize(("name", "body"), SEATS)
def test_the_body_that_a_name_stands_for(name, body):
    reading = read(Document(name))
    assert body_of(reading, Actor(0, len(reading.tokens.folds), "source")) == body


def test_no_name_is_of_two_bodies():
    names = [name.casefold() for many in word_lists("speakers")["seats_of"].values() for name in many]
    assert names
    assert len(names) == len(set(names))
