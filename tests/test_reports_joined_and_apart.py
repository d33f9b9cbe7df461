"""What a report joins: two who intend, one who had done and told, a paper that cites, a lead below its standfirst."""

import pytest

from tests.callfacts import facts
from tests.test_attribution import said
from tests.test_undertakings_press import rows_of
from toolkit.extract.reading import read
from toolkit.text import Document

UNDERTAKINGS = [
    # no-ops
    ("The Aaberg and Marte talk lasted an hour.", []),
    ("Marte invited firms to invest.", []),
    # two who do something
    ("Aaberg and Marte intend to sign the accord in May.", [("intention", "both")]),
    ("Aaberg and Marte hope to sign the accord in May.", [("intention", "both")]),
    ("Norway and Chile want to renew the fishing accord.", [("intention", "both")]),
    # what goes on behind a clause whose verb no list has
    ("Aaberg said Norway attaches great weight to ties and will send two ships.", [("commitment", "NOR")]),
    # a sum with its worth in another currency
    ("Aaberg announced a further €20 million ($22 million) for people displaced by the flood.", [("commitment", "NOR")]),
    # invitations
    ("Aaberg invited him to see the fjords for himself before the end of the year.", [("offer", "NOR")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNDERTAKINGS)
def test_undertakings(text: str, expected: list[tuple[str, str]]) -> None:
    assert rows_of(text) == expected


SAID = [
    ("NTB reported that Marte had left and said that the pier was shut.", ["NTB: Marte had left", "NTB: the pier was shut"]),
    ("NTB reported that Marte had criticised the plan and told Ilves that the pier was shut.",
     ["NTB: Marte had criticised the plan", "NTB > Marte: Marte had criticised the plan", "NTB: told Ilves that the pier was shut",
      "NTB > Marte: the pier was shut"]),
    ("A spokesman, Juan Perez, said the gate was open. According to him, Marte said the pier was shut.",
     ["Perez: the gate was open", "Perez > Marte: the pier was shut"]),
    ("The call also dealt with cod, with Marte promising that Chile will open the pier.", ["Marte: Marte promising that Chile will open the pier"]),
    ("Perez noted that the talk, which had been proposed by Oslo, was called off in May.",
     ["Perez: the talk, which had been proposed by Oslo, was called off in May"]),
    ("The Chilean newspaper The Herald, citing a diplomat, wrote that the pier was shut.", ["The Herald > diplomat: the pier was shut"]),
    ("NTB reported this week, citing two diplomats, that the pier was shut.", ["NTB > two diplomats: the pier was shut"]),
    ("A Chilean diplomat denied to NTB that the pier was shut.", ["NTB > Chilean diplomat: the pier was shut"]),
    ("A Chilean diplomat told reporters on Sept. 1 that the pier was shut.", ["Chilean diplomat: the pier was shut"]),
    ("The Chilean foreign ministry's version was sharper. It said that the pier was shut.", ["Chilean foreign ministry's version: the pier was shut"]),
    ("In Oslo, the daily NTB, citing a Chilean diplomat, reported that the pier was shut.", ["NTB > Chilean diplomat: the pier was shut"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_whose_word(text: str, expected: list[str]) -> None:
    assert said(text) == expected


HEADS = [
    ("Marte calls Ilves\n\nThe two spoke of cod.\n\nThey met in 2024.", 1),
    ("Marte calls Ilves\n\nThe two spoke of cod, and the pier is to open.\n\nBy Juan Perez\n\nMarte has told Ilves that the pier will open.", 3),
    ("Marte calls Ilves\n\nTalks meant to open a pier end well.\n\nOctober 13 2022\n\nMarte has told Ilves that it will open.", 3),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), HEADS)
def test_the_report_begins_below_its_dated_line(text: str, body: int) -> None:
    assert read(Document(text, published="2026-03-12")).layout.body == body


def test_it_is_the_seat_that_opens_a_sentence() -> None:
    text = "President Ilves of Norway spoke by phone with President Marte of Chile. The Kremlin kept quiet for a week. In a statement, it said that the pier was shut."
    reading = read(Document(text, published="2026-02-03"))
    assert [a.side for a in reading.actors[2] if a.kind == "pronoun"] == ["RUS"]


CALLS = [
    ("Leaders' video call scrapped\n\nA video call meant to save the deal was called off on Thursday, officials said.\n\nNorwegian President Astrid Ilves and Chilean "
     "President Pablo Marte had been due to speak on Friday.\n\nA spokesperson confirmed the call was off.",
     ["cancelled CHL+NOR 2026-03-13 video - -"]),
    ("Ilves tells Chile to wait\n\nNorwegian President Astrid Ilves has told her Chilean counterpart that the pier stays shut.\n\nThe message was delivered in a telephone "
     "call on Wednesday with President Pablo Marte of Chile.",
     ["held CHL+NOR 2026-03-11 phone - -"]),
    ("Ilves and Marte talk\n\nNorwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Wednesday. Asked if she expected another call from "
     "Peruvian President Juan Rojas, she smiled.",
     ["held CHL+NOR 2026-03-11 phone - -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CALLS)
def test_calls(text: str, expected: list[str]) -> None:
    assert facts(text) == expected
