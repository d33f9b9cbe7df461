"""Sources as a text introduces them: short names in brackets, interviews of an outlet, statements by an office, a numbered house."""

import pytest

from tests.test_attribution import said
from toolkit.api import extract

LEAD = "Norwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an interview that no outlet is named for
        ("A diplomat said in a long interview that the pier was shut.", ["diplomat: the pier was shut"]),
        ("A diplomat said in a CNN interview that the pier was shut.", ["CNN > diplomat: the pier was shut"]),
        (
            "In a recent Reuters interview, a diplomat said that the pier was shut.",
            ["Reuters > diplomat: the pier was shut"],
        ),
        # a statement has what an office said, and names whose office it is
        (
            "A statement by Marte's media office said the pier was shut.",
            ["Marte's media office: the pier was shut"],
        ),
        (
            "A statement by the media adviser, Ola Dahl, said the pier was shut.",
            ["Dahl: the pier was shut"],
        ),
        (
            "According to a brief release from the palace, the pier was shut.",
            ["palace: the pier was shut"],
        ),
        ("The release of the sailors said much about the pier.", []),
        # one of several
        (
            "The pier is shut, one of Marte's closest aides said.",
            ["one of Marte's closest aides: The pier is shut"],
        ),
        (
            "Chilean diplomats watched. “The pier is shut,” said one.",
            ["one: The pier is shut"],
        ),
        ("“The pier is shut,” said an ally.", ["ally: The pier is shut"]),
        ("A No. 10 spokesperson said the pier was shut.", ["No. 10 spokesperson: the pier was shut"]),
    ],
)
def test_introduced(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # brackets that hold no initials of the words before them
        ("The pier (ABC) was shut, CDE said.", ["CDE"]),
        (
            "A ship (FSA) sank. The Fjord Sea Agency said so. FSA said it was old.",
            ["Fjord Sea Agency", "FSA"],
        ),
        (
            "The Fjord Sea Agency (FSA) watched. The pier was shut, FSA said.",
            ["Fjord Sea Agency (FSA)"],
        ),
        (
            "The Ministry of Fish and Boats (MFB) watched. The pier was shut, MFB said.",
            ["Ministry of Fish and Boats (MFB)"],
        ),
    ],
)
def test_short_names_are_those_that_the_text_gives(text, expected):
    (record,) = extract(LEAD + text, published="2026-02-03")
    assert [source.name for source in record.sources[1:]] == expected


BODY = (
    "The Prime Minister spoke by phone to the President of Chile, Pablo Arrieta, yesterday evening.\n\n"
    "President Arrieta said that two ships would sail in May. The Prime Minister replied that nets would be sent."
)


@pytest.mark.parametrize(
    ("label", "publisher", "expected"),
    [
        # all of an office's text is its spokesperson's word
        (
            "A palace spokesperson said:",
            "Government of Norway",
            [
                "palace spokesperson",
                "palace spokesperson > Pablo Arrieta",
                "palace spokesperson > Jonas Gahr Støre",
            ],
        ),
        (
            "Oslo\n\nThe following is attributable to Spokesperson Ola Dahl:",
            "Government of Norway",
            ["Ola Dahl", "Ola Dahl > Pablo Arrieta", "Ola Dahl > Jonas Gahr Støre"],
        ),
        # but not behind what is told before
        (
            "President Arrieta of Chile was in Lima.\n\nA palace spokesperson said:",
            "Government of Norway",
            ["palace spokesperson", "Pablo Arrieta", "Jonas Gahr Støre"],
        ),
    ],
)
def test_who_gives_out_a_text(label, publisher, expected):
    (record,) = extract(f"Call with Chile\n\n{label}\n\n{BODY}", published="2026-03-12", publisher=publisher)
    names = {each.id: each.name for each in (*record.participants, *record.people, *record.sources)}
    chains = [" > ".join(names[step.source] for step in each.attribution) for each in record.statements]
    assert chains == expected


@pytest.mark.parametrize(
    "office", ["the Defence Minister of Chile,", "Minister of National Defence of Chile"]
)
def test_the_minister_is_no_secretary(office):
    text = (
        f"Call with Chile\n\nSecretary of Defense Ash Carter spoke by phone to {office} Pablo Arrieta.\n\n"
        "The Minister said that two ships would sail in May. The Secretary replied that nets would be sent."
    )
    (record,) = extract(text, published="2016-05-05", publisher="U.S. Department of Defense")
    names = {each.id: each.name for each in record.participants}
    assert [names[each.attribution[-1].source] for each in record.statements] == [
        "Pablo Arrieta",
        "Ash Carter",
    ]
