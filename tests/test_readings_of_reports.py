"""What a text is read as before its calls are put together: whom it names, and which of its sentences report a call."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract
from toolkit.extract.calls.reports import find_reports
from toolkit.extract.frames import frames
from toolkit.extract.reading import read
from toolkit.text import Document

CALL = (
    "Norwegian Foreign Minister Kari Aasheim spoke by phone on Tuesday with Chilean President Pablo Arrieta"
)
BOTH = [("Kari Aasheim", "NOR"), ("Pablo Arrieta", "CHL")]


def reading_of(text):
    return read(Document(text, published="2026-03-12", publisher="Reuters"))


@pytest.mark.parametrize(
    ("behind", "others"),
    [
        (" about the Golan Heights.", []),
        (".\n\nAt a meeting of G7 foreign ministers, Aasheim said she was glad.", []),
        # a spokesman without a name tells nothing of the one who has one
        (
            ".\n\nSpokesman Nils Holm told reporters so.\n\nAn Elysee spokesman was silent.",
            [("Nils Holm", None)],
        ),
    ],
)
def test_people(behind, others):
    found = [(p.forms[0], p.side) for p in reading_of(CALL + behind).people.all]
    assert found == [*BOTH, *others]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Emir holds phone talks with Ugandan president\n\nThe Emir of Qatar received yesterday a telephone call from the "
            "President of Uganda John Okello.\n\nAt the outset of the call, the Ugandan President thanked Qatar for hosting the "
            "indirect talks in Doha between Uganda and Kenya.",
            2,
        ),
        ("Norwegian and Ugandan leaders attended by video link the signing of an accord.", 0),
    ],
)
def test_no_report_of_people(text, number):
    reading = reading_of(text)
    found = [find_reports(reading, n) for n in range(number + 1)]  # in turn: what is told before counts
    assert [r for r in found[number] if r.people or r.sides] == []


def test_calls_of_a_title_are_no_verb():
    title = "Aasheim, Moe Press Arrieta, Badu In Calls As Toll Climbs"
    reading = reading_of(f"{title}\n\n{CALL} and President Kofi Badu of Ghana.")
    assert "call.rang" not in [r.rule for r in find_reports(reading, 0)]


def test_ceremony_by_video_is_no_call():
    text = (
        "Norwegian Prime Minister Kari Aasheim and Ugandan President John Okello attended by video link on Tuesday the signing "
        "of an accord."
    )
    assert facts(text, publisher="Reuters") == []


@pytest.mark.parametrize("verb", ["said", "added", "acknowledged", "told reporters"])
def test_speaker_with_a_particle(verb):
    lead = "Norwegian Prime Minister Kari Aasheim spoke by phone on Tuesday with Dutch Prime Minister Jan de Graaf.\n\n"
    told = (
        f"“The boats are late,” {verb} de Graaf."
        if " " not in verb
        else "“The boats are late,” de Graaf told reporters."
    )
    (record,) = extract(lead + told, published="2026-03-12", publisher="Reuters")
    graaf = next(p.id for p in record.participants if p.name == "Jan de Graaf")
    assert graaf in {step.source for s in record.statements for step in s.attribution}


def test_a_matter_that_is_nothing_but_a_day():
    text = "Macron, Putin speak by phone on last year.\n\nAt"
    assert [line.split()[:2] for line in facts(text, published="2024-05-05")] == [["held", "FRA+RUS"]]


def test_frames_over_a_sentence_do_not_grow_with_the_text():
    def most(count):
        return max(
            map(len, frames(reading_of(CALL + ". " + "Madeleine Roe said it. " * count)).wide.values())
        )

    assert most(60) == most(20)


def test_a_request_in_a_title_is_of_its_own_clause():
    reading = reading_of(
        f"Oslo seeks call with Arrieta as Aasheim talks to Badu\n\n{CALL} and President Kofi Badu of Ghana."
    )
    spoke = [r for r in find_reports(reading, 0) if r.rule == "call.spoke"]
    assert [r.status for r in spoke] == [None]
