"""Calls whose two ends, day or length stand apart: behind clauses that tell more of somebody, in sentences of their own."""

import pytest

from tests.callfacts import facts

LEAD = "Norwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Tuesday."
FIRST = "held CHL+NOR 2026-03-10 phone - -"
CASES = [
    # what tells more of him who rang
    (f"T\n\n{LEAD}\n\nIlves, who was on a visit to Latvia, is to ring Peruvian President Juan Rojas on Thursday.",
     [FIRST, "planned NOR+PER 2026-03-12 phone - NOR"]),
    (f"T\n\n{LEAD}\n\nPeruvian Foreign Minister Juan Rojas, whose country chairs the OSCE, telephoned Marte on Tuesday, his ministry said.",
     [FIRST, "held CHL+PER 2026-03-10 phone - PER"]),
    (f"T\n\n{LEAD}\n\nPeruvian President Juan Rojas, who chairs the Andean Community, rang Ilves on Tuesday, his office said.",
     [FIRST, "held NOR+PER 2026-03-10 phone - PER"]),
    # what sums up, and what is no talk with anybody
    (f"T\n\n{LEAD}\n\nIlves has been on the phone almost without pause since the weekend, speaking with the leaders of Peru and Ghana.", [FIRST]),
    (f'T\n\n{LEAD}\n\n"The president spoke with the frankness one owes a friend," spokesman Juan Vidal told reporters.', [FIRST]),
    # an hour on the phone
    ("T\n\nNorwegian President Astrid Ilves spent three-quarters of an hour on the phone on Tuesday telling Chilean President Pablo Marte that she meant it.",
     ["held CHL+NOR 2026-03-10 phone PT45M -"]),
    ("T\n\nNorwegian President Astrid Ilves was on the phone for an hour on Tuesday urging Chilean President Pablo Marte to sign.",
     ["held CHL+NOR 2026-03-10 phone PT1H -"]),
    # an anniversary that a call is for, and one of a call
    ("T\n\nNorwegian President Astrid Ilves held a videoconference with Chilean President Pablo Marte on Monday timed for the anniversary of the 1985 Oslo declaration.",
     ["held CHL+NOR 2026-03-09 video - -"]),
    ("T\n\nPresident Astrid Ilves of Norway marked the anniversary of the first videoconference with Chile. President Marte of Chile sent a letter.", []),
    # who came together
    ("Leaders hold video call on the dam\n\nPeru and Chile have said Norway agreed to wait.\n\nMonday’s online meeting, convened by Ghana’s President Kofi Mensah as chair "
     "of the African Union, brought together Chile’s Pablo Marte and Norwegian Prime Minister Astrid Ilves.",
     ["held CHL+GHA+NOR 2026-03-09 video - -"]),
    ("Leaders hold video call on the dam\n\nMonday’s video call was chaired by Ghana’s President Kofi Mensah and brought together Chilean President Pablo Marte and "
     "Norwegian Prime Minister Astrid Ilves.",
     ["held CHL+GHA+NOR 2026-03-09 video - -"]),
    # others of the same two states, far down
    (f"T\n\n{LEAD}\n\nHer office pushed back. Nobody knows the facts, an aide said. It was not the first time. Others said so too. Nothing came of it. The sea was calm. "
     "So was the wind.\n\nThere was news from Lima. Chilean Foreign Minister Juan Rojas and Norwegian Foreign Minister Kari Lund talked by phone for 20 minutes. They discussed cod.",
     [FIRST, "held CHL+NOR 2026-03-12 phone PT20M -"]),
    # days
    ("T\n\nChilean President Pablo Marte told Norwegian Prime Minister Astrid Ilves on Monday that he was troubled, his office said on Tuesday.\n\n"
     "In his account of the phone call, Ilves said they spoke of fish.",
     ["held CHL+NOR 2026-03-09 phone - -"]),
    ("Two versions of phone call\n\nThe Foreign Ministry in Oslo refused today to be drawn on claims that Pablo Marte, Chile's foreign minister, swore at Astrid Ilves, Norway's "
     "foreign minister, during a telephone conversation about Georgia last Saturday.",
     ["held CHL+NOR 2026-03-07 phone - -"]),
    ("T\n\nNorwegian President Astrid Ilves and Chilean President Pablo Marte had a phone call.\n\nThe call between Ilves and Marte produced two summaries on Thursday. "
     "In their conversation on Wednesday evening he had presented a plan, an aide said.",
     ["held CHL+NOR 2026-03-11 phone - -"]),
    # lengths
    ("T\n\nNorwegian President Astrid Ilves and Chilean President Pablo Marte spoke by phone on Monday. The call was to have gone on for an hour but was brought to an abrupt end "
     "by Marte after 25 minutes.",
     ["held CHL+NOR 2026-03-09 phone PT25M -"]),
    ("T\n\nNorwegian President Astrid Ilves and Chilean President Pablo Marte spoke by phone on Monday. The call, which had been scheduled for an hour, was cut short after 25 minutes.",
     ["held CHL+NOR 2026-03-09 phone PT25M -"]),
    ("T\n\nNorwegian President Astrid Ilves and Chilean President Pablo Marte spoke by phone on Monday. The ceasefire was brought to an end after 25 minutes.",
     ["held CHL+NOR 2026-03-09 phone - -"]),
    ("T\n\nNorwegian President Astrid Ilves and Chilean President Pablo Marte had their first conversation on Monday, in a videoconference of some forty minutes.",
     ["held CHL+NOR 2026-03-09 video PT40M -"]),
    (f"T\n\n{LEAD}\n\nMarte used Sunday's 50-minute call with Ilves to ask for fish, Peru's minister said.", [FIRST]),
    # several told together, and then each
    ("T\n\nNorwegian President Astrid Ilves on Tuesday held phone calls with the leaders of Peru, Chile and Ghana.\n\nIlves called Peruvian President Juan Rojas to send her condolences. "
     "Rojas assured her that Norwegian companies would be protected, sources said. The call lasted half an hour, they said.",
     ["held NOR+PER 2026-03-10 phone PT30M NOR", "held CHL+NOR 2026-03-10 phone - -", "held GHA+NOR 2026-03-10 phone - -"]),
    (f"T\n\n{LEAD}\n\nThey spoke of fish. They spoke of the sea. The sea was calm.\n\nGhana's president has summoned heads of state to an emergency video summit on Thursday.", [FIRST]),
    # denied, listed and updated beside the call of the text
    ("Ilves and Marte discuss gas; spokesman denies call to Rojas\n\n" + LEAD + "\n\nMarte spoke to Peruvian President Juan Rojas by telephone earlier in the day, an aide said.\n\n"
     "The spokesman also denied Peruvian television reports of a telephone conversation between Ilves and Rojas on Sunday night.",
     [FIRST, "held CHL+PER 2026-03-10 phone - -", "denied NOR+PER 2026-03-08 phone - -"]),
    (f"T\n\n{LEAD}\n\nThey discussed cod. The sea was calm. Nets were torn. Nobody was hurt. The talks went on. It was late. Ships came in. The weather was good. Fish was "
     "cheap.\n\nIlves also spoke on Tuesday to Juan Rojas of Peru, Kofi Mensah of Ghana, Emmanuel Macron and Shinzo Abe.", [FIRST]),
    ("(2nd LD) Ilves, Marte agree on enforcement of sanctions in 56-min. phone call\n\n(ATTN: UPDATES with Ilves-Rojas call in paras 8-10; ADDS details)\n\n"
     "OSLO, March 12 (Mirror) -- Norwegian President Astrid Ilves and her Chilean counterpart, Pablo Marte, agreed Thursday to work together for the enforcement of sanctions, "
     "the palace said.\n\nIn a 56-minute phone call, the leaders assessed that the resolution would send a strong signal, a spokesman said.\n\n"
     "Ilves held separate phone talks with Peruvian President Juan Rojas in the afternoon for 23 minutes.",
     ["held CHL+NOR 2026-03-12 phone PT56M -", "held NOR+PER 2026-03-12 phone PT23M -"]),
    ("T\n\nNorwegian President Astrid Ilves, Chilean President Pablo Marte and Peruvian President Juan Rojas spoke by phone on Tuesday. Rojas spoke last and for less than a "
     "minute, an aide said.", ["held CHL+NOR+PER 2026-03-10 phone - -"]),
    # who picked up the phone
    (f"T\n\n{LEAD}\n\nNeither side disputes that it was Ilves who picked up the phone.", ["held CHL+NOR 2026-03-10 phone - NOR"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_calls(text, expected):
    assert facts(text) == expected
