"""Calls that several of many placed, whom a pronoun at the end means, and what a side "had decided" before; no-ops first."""

import pytest

from tests.callfacts import facts
from tests.test_commitments import rows_of
from toolkit.api import extract

N, C = "Norwegian President Kari Aasheim", "Chilean President Pablo Arrieta"
U = "Ugandan President John Okello"

REPORTS = [
    # nobody whom the text names was rung
    (f"Leaders talk\n\nHe said that {C} and {U} had telephoned him on Thursday.", []),
    (
        f"Storm over Oslo\n\nThe ministers travelled to Lima on Thursday. They had a letter. {N} thanked them. "
        f"She recalled that several leaders, among them {C} and {U}, had telephoned her on Wednesday.",
        [],
    ),
    # two who rang together, and two of several who did
    (
        f"Leaders talk\n\n{C} and {U} telephoned {N} on Thursday.",
        ["held CHL+NOR+UGA 2026-03-12 phone - CHL"],
    ),
    (
        f"Leaders talk\n\nSeveral leaders, among them {C} and {U}, telephoned {N} on Thursday.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
    ),
    (
        f"Leaders talk\n\nLeaders including {C} and {U} called {N} on Thursday to offer help.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
    ),
    # who serves somebody is not he
    (
        f"Aasheim talks to Arrieta on ships\n\n{N} spoke by phone with {U} on Thursday.",
        ["held NOR+UGA 2026-03-12 phone - -"],
    ),
    (
        f"Aasheim talks to Arrieta envoy, phones Okello\n\n{N} telephoned {U} on Thursday, hours after seeing an envoy of {C} in Oslo.",
        ["held NOR+UGA 2026-03-12 phone - NOR"],
    ),
    (f"Leaders talk\n\n{N} spoke by phone with an adviser to {C} on Thursday.", []),
    (
        f"Leaders talk\n\n{N} spoke by phone with {U}, an adviser to {C} said on Thursday.",
        ["held NOR+UGA 2026-03-12 phone - -"],
    ),
    # who had asked for it
    (
        f"Leaders talk\n\n{N} spoke by phone with {C} on Thursday. The Chilean authorities had indeed asked for the call.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    # a short sentence in a paragraph is no line with a day
    (
        f"Leaders talk\n\nBy Ola Berg\n\nMarch 12, 2026\n\n{N} spoke by phone with {C} on Thursday.\n\nThe option vanishes on Oct. 18. The league wants to act before then.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    # who says that they did is whom they rang
    (
        f"Leaders talk\n\n{N} said on Thursday that leaders including {C} and {U} had telephoned her.",
        ["held CHL+NOR 2026-03-12 phone - CHL", "held NOR+UGA 2026-03-12 phone - UGA"],
    ),
]


@pytest.mark.parametrize(("text", "calls"), REPORTS, ids=[text[14:80] for text, _ in REPORTS])
def test_call(text, calls):
    assert facts(text) == calls


UNDERTAKEN = [
    # decided, and not said in the call
    ("Chile had decided to close the port.", []),
    ("The date of the visit will be fixed by the embassies.", []),
    ("They discussed the school that the two countries plan to open.", []),
    # told in the call, also of "her country"
    ("Marte informed him that Chile had decided to close the port.", ["commitment"]),
    ("Marte told her that his country had decided to close the port.", ["commitment"]),
    # each of two acts that one assures
    (
        "Marte promised that Chile would send tents and hand over a mobile hospital.",
        ["commitment", "commitment"],
    ),
    # whom the relative clause of a subject names is not who acts
    ("Marte said the Republic, which hosts many Syrians, would not open its border.", ["refusal"]),
    ("Marte said that Chile would be among the first to open an embassy in Oslo.", ["commitment"]),
]


@pytest.mark.parametrize(("text", "classes"), UNDERTAKEN)
def test_undertaken(text, classes):
    assert [found for found, _, _, _ in rows_of(text)] == classes


def test_government_is_that_of_who_tells():
    ((_, _, actors, _),) = rows_of(
        "President Marte told President Ilves that his government had decided to send tents."
    )
    assert actors == "CHL"


CHAIR = (
    "Calls on Lima\n\nThe Chairperson of the Commission of the African Union (AU), Mr. Jean Ping, had a telephone conversation with "
    f"{C} on Thursday. "
)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The Commission offered the services of its envoy.", []),
        ("The Chairperson of the Commission offered the services of his envoy.", ["Jean Ping"]),
        ("The Chairperson of the Commission offered to bring the parties back to the table.", ["Jean Ping"]),
    ],
)
def test_chairperson_of_the_commission_is_who_holds_the_chair(text, speakers):
    (record,) = extract(CHAIR + text, published="2009-03-13")
    names = {p.id: p.name for p in record.participants}
    assert [
        names[actor] for found in record.commitments for actor in found.actors if actor in names
    ] == speakers


TYPES = """
Marte promised to transfer money to the islands. | fund_or_aid
Marte promised to transfer to the islands the funds that Chile holds. | fund_or_aid
Marte promised to attend the summit. | attend_summit
Marte promised to apply the recommendations of the summit. | policy_change
They agreed to take up these matters again in May. | cooperate_generally
They agreed to take up these matters again in Lima. | meet
They agreed that their teams would remain in touch. | task_teams
They agreed that they and their teams would remain in touch. | stay_in_touch
Marte promised to press for a review of the quota. | policy_change
Marte promised to press the rebels to lay down their arms. | mediate_or_host
Marte promised to dispatch a boat to the islands. | fund_or_aid
Marte promised to dispatch a fact-finding mission to the islands. | mediate_or_host
Marte promised to submit a bill to parliament. | policy_change
Marte promised that the treaty would be submitted to parliament. | sign_or_ratify
Marte said that it would be laid before parliament in May. | sign_or_ratify
Marte promised to share intelligence with the islands. | share_information
Marte promised to share surplus vaccines with the islands. | fund_or_aid
Marte promised to write to him on this by Friday. | share_information
Marte promised to support the islanders. | support_policy
Marte promised to support projects in the islands. | fund_or_aid
Marte said that Chile would continue to take part in the patrols. | uphold_policy
"""


@pytest.mark.parametrize("row", TABLE := TYPES.strip().split("\n"), ids=TABLE)
def test_type(row):
    text, kind = (part.strip() for part in row.split("|"))
    assert [found for _, found, _, _ in rows_of(text)] == [kind]
