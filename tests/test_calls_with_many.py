"""Calls of many: who took part is told by office, behind an aside, in a list of its own."""

import pytest

from tests.callfacts import facts

CASES = [
    # nobody of a side joins by being named alone
    ("T\n\nA video conference hosted by Norwegian Prime Minister Astrid Ilves brought relief to Peru.", []),
    ("T\n\nThe conference call was attended by many.", []),
    # who convened it stands between the call and those whom it brought together
    ("T\n\nA video conference called by Norwegian Prime Minister Astrid Ilves brought together Chilean President Pablo Marte and the leaders of Peru and Ghana on Tuesday.",
     ["held CHL+GHA+NOR+PER 2026-03-10 video - NOR"]),
    ("T\n\nTuesday's video conference, hosted by Norwegian Prime Minister Astrid Ilves, brought together the leaders of Peru and Ghana.",
     ["held GHA+NOR+PER 2026-03-10 video - -"]),
    # lists by office
    ("T\n\nTaking part in the video conference on Tuesday were the presidents of Peru, Ghana and Kenya, and the Chilean leader Pablo Marte.",
     ["held CHL+GHA+KEN+PER 2026-03-10 video - -"]),
    ("T\n\nThe conference call on Tuesday was attended by the foreign ministers of Peru, Ghana and Kenya.",
     ["held GHA+KEN+PER 2026-03-10 phone - -"]),
    ("T\n\nThe leaders of the Andean states – Peru, Chile and Bolivia – spoke with Norwegian Prime Minister Astrid Ilves by video link on Tuesday.",
     ["held BOL+CHL+NOR+PER 2026-03-10 video - -"]),
    ("T\n\nThe foreign ministers of the A3 (Peru, Chile and Bolivia) spoke by phone on Tuesday with Norwegian Foreign Minister Astrid Ilves.",
     ["held BOL+CHL+NOR+PER 2026-03-10 phone - -"]),
    # lists behind "in which", "joined, among them"
    ("T\n\nNorwegian Foreign Minister Astrid Ilves hosted an online meeting on Tuesday, in which Chile's Pablo Marte, Ghana's Kofi Mensah and Peru's Juan Rojas took part.",
     ["held CHL+GHA+NOR+PER 2026-03-10 video - -"]),
    ("T\n\nNorwegian Prime Minister Astrid Ilves and Chilean President Pablo Marte chaired a virtual meeting on Tuesday. "
     "Some 30 leaders joined, among them President Juan Rojas of Peru and President Kofi Mensah of Ghana.",
     ["held CHL+GHA+NOR+PER 2026-03-10 video - -"]),
    # who joins one end of the line placed no call
    ("T\n\nNorwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Tuesday. She was joined on the call by Norwegian Foreign Minister Kari Lund.",
     ["held CHL+NOR 2026-03-10 phone - -"]),
    # counterparts of one who is called by a bare title, and of a group
    ("T\n\nU.S. Secretary of State Antony Blinken held a conference call on Tuesday with his European counterparts from Estonia and Latvia.",
     ["held EST+LVA+USA 2026-03-10 phone - -"]),
    ("T\n\nSecretary Rubio held a conference call on Tuesday with his counterparts from Estonia and Latvia.",
     ["held EST+LVA+USA 2026-03-10 phone - -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_who_took_part(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


TALKS = [
    ("T\n\nLeaders of a dozen states held a video call with Norwegian President Astrid Ilves on Tuesday.\n\nThe talks, convened by Chilean President Pablo Marte, lasted around 75 minutes "
     "and brought in Peruvian President Juan Rojas and Ghanaian President Kofi Mensah. Kenya's President Amina Wario, who was to have joined, sent a message.",
     ["held CHL+GHA+NOR+PER 2026-03-10 video PT1H15M CHL"]),
    ("T\n\nNorwegian President Astrid Ilves congratulated Chilean President Pablo Marte in a phone call on Tuesday. Kenyan Foreign Minister Amina Wario, who joined the "
     "roughly 20-minute call from Tokyo, spoke of cod.",
     ["held CHL+KEN+NOR 2026-03-10 phone PT20M -"]),
    ("T\n\nNorwegian Foreign Minister Astrid Ilves held separate phone calls with three of her counterparts on Tuesday.\n\nIn a call with Chile's Pablo Marte, the two spoke of cod.\n\n"
     "Peru's Juan Rojas, whom Ilves phoned in the afternoon, told her that the pier would remain open.",
     ["held CHL+NOR 2026-03-10 phone - -", "held NOR+PER 2026-03-10 phone - NOR"]),
    ("Ilves scraps call\n\nThe palace in Oslo on Tuesday called off a telephone conversation between Norwegian President Astrid Ilves and Chilean President Pablo Marte that had been "
     "scheduled for that afternoon.",
     ["cancelled CHL+NOR 2026-03-10 phone - -"]),
    ("T\n\nNorwegian Foreign Minister Astrid Ilves issued a statement after a video conference on Tuesday with Pablo Marte (Chile) and the Acting Special Representative of the UN "
     "Secretary-General, Amina Wario.",
     ["held CHL+NOR+UN 2026-03-10 video - -"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TALKS)
def test_reads_who_came_in(text: str, expected: list[str]) -> None:
    assert facts(text, publisher="Reuters") == expected
