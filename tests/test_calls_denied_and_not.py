"""Calls that one side says never reached it, and calls with others that somebody had none of."""

import pytest

from tests.callfacts import facts

HELD = "T\n\nNorwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Monday. "
LINE = "held CHL+NOR 2026-03-09 phone - -"
CASES = [
    # with somebody else there was none: nothing is disputed, and that is no call of the text
    (HELD + "Ilves said she had not spoken to Peruvian President Juan Rojas.", [LINE]),
    (HELD + "Ilves said she had not received a call from Peruvian President Juan Rojas.", [LINE]),
    (HELD + "Ilves said she had received no call from Lima.", [LINE]),
    (HELD + "Peruvian President Juan Rojas had received no call, his office said.", [LINE]),
    (HELD + "Oslo called the report of a ferry deal baseless.", [LINE]),
    # one side says that it never reached it
    (HELD + "An aide to Marte said he had not received a call from Ilves.", ["disputed CHL+NOR 2026-03-09 phone - -"]),
    (HELD + 'An aide to Marte said: "The president received no call from Oslo."', ["disputed CHL+NOR 2026-03-09 phone - -"]),
    (HELD + "Marte never took the call, an aide said.", ["disputed CHL+NOR 2026-03-09 phone - -"]),
    (HELD + "Chile dismissed as a fable the report by La Nube that Ilves had phoned Marte.", ["disputed CHL+NOR 2026-03-09 phone - NOR"]),
    (HELD + "Santiago denies Ilves phoned.", ["disputed CHL+NOR 2026-03-09 phone - -"]),
    (HELD + 'An aide to Marte said there was "no phone call".', ["disputed CHL+NOR 2026-03-09 phone - -"]),
    (HELD + "Chile dismissed as a fable the report that its ships were old.", [LINE]),
    (HELD + "Santiago called the report baseless.", ["disputed CHL+NOR 2026-03-09 phone - -"]),
    # lengths that are taken as known
    (HELD + "He was courteous throughout the 30 minutes, an aide said.", ["held CHL+NOR 2026-03-09 phone PT30M -"]),
    (HELD + "Most of the 45 minutes went to cod, an aide said.", ["held CHL+NOR 2026-03-09 phone PT45M -"]),
    (HELD + "They had met during the 30 minutes before the dinner in Lima, an aide said.", [LINE]),
    (HELD + "The ceasefire held throughout the 30 minutes after noon, an aide said.", [LINE]),
    # whose idea it was
    (HELD + '"The initiative came from our Chilean friends," a spokesman for Ilves said.', ["held CHL+NOR 2026-03-09 phone - CHL"]),
    (HELD + "The call was held at the suggestion of our Chilean friends, a spokesman for Ilves said.", ["held CHL+NOR 2026-03-09 phone - CHL"]),
    (HELD + '"The request to hold the talks came from our side," Chilean Foreign Minister Juan Vidal said.', ["held CHL+NOR 2026-03-09 phone - CHL"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_tells_a_denial_from_a_call_with_nobody(text: str, expected: list[str]) -> None:
    assert facts(text, publisher="Reuters") == expected


N, C = "Norwegian President Astrid Ilves", "Chilean President Pablo Marte"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # what was said in the call is denied, and not the call
        (f"{N} said in a phone call with {C} that the ship was lost, but Santiago denied it.", "held"),
        (f"{N} told {C} by phone that the ship was lost, which Santiago denied.", "held"),
        (f"{N} accused Chile of theft in a phone call with {C}, a charge Santiago denied.", "held"),
        (f"{N} accused Chile of theft in a phone call with {C}, a claim Santiago denied.", "held"),
        (f"{N} spoke by phone with {C} about a ship that Chile denied having taken.", "held"),
        # the call itself
        (f"{N} said she spoke by phone with {C}, but Santiago denied it.", "disputed"),
        (f"{N} spoke by phone with {C}, Oslo said, but Santiago denied it.", "disputed"),
        (f"{N} said on Tuesday she spoke by phone with {C}, a claim Santiago denied.", "disputed"),
        (f"{N} and {C} spoke by phone on Tuesday, a report that Santiago denied.", "denied"),
    ],
)
def test_what_is_denied_behind_a_call(text, status):
    (line,) = facts(f"Of ships\n\n{text}", publisher="Reuters")
    assert line.split()[0] == status


@pytest.mark.parametrize(
    "text",
    [
        f"{N} spoke by phone on Tuesday with {C} about a summit that was cancelled.",
        f"{N} spoke by phone on Tuesday with {C} for the first time since a call in March was cancelled.",
        f"{N} spoke by phone on Tuesday with {C} ahead of talks scheduled for Friday.",
        f"A planned phone call between {N} and {C} took place on Tuesday.",
        f"The phone call between {N} and {C}, first planned for Monday, took place on Tuesday.",
        f"The long-awaited phone call between {N} and {C} took place on Tuesday.",
    ],
)
def test_a_call_that_took_place_is_no_plan(text):
    assert facts(f"Of ships\n\n{text}", publisher="Reuters") == ["held CHL+NOR 2026-03-10 phone - -"]
