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
    # what somebody has to say on it, and what he did after it
    (
        f"Leaders talk\n\n{N} telephoned {C} on Thursday. The ministry in Lima had no comment on the call.",
        ["held CHL+NOR 2026-03-12 phone - NOR"],
    ),
    (
        f"Leaders talk\n\n{N} flew home on Thursday without a deal to save the dam, hours after a phone call with {C}.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (
        f"Leaders talk\n\n{N} flew home on Thursday without a deal, days after a phone call with {C} that officials described as tense. The half-hour conversation took place on Monday.",
        ["held CHL+NOR 2026-03-09 phone PT30M -"],
    ),
    (f"Leaders talk\n\n{N} flew home on Thursday, weeks after a phone call with {C}.", []),
    # nobody with whom one of the two spoke on another day
    (
        f"Leaders talk\n\n{N} said Thursday she received a call from {C} in the morning, a day after he spoke with {U}.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    (
        f"Leaders talk\n\n{N} said Thursday she received a call from {C}.\n\nAccording to the palace in Kampala, {U} told Arrieta in Monday's call that the dam was his.",
        ["held CHL+NOR 2026-03-12 phone - CHL"],
    ),
    # who took part in a gathering
    (
        f"Leaders confer\n\n{N} hosted a virtual summit of the shore states on Thursday. The Prime Ministers of Denmark and Estonia joined from their capitals, while Iceland was represented by its foreign minister. Sweden's prime minister was absent.",
        ["held DNK+EST+ISL+NOR 2026-03-12 video - -"],
    ),
    (
        "Ministers confer\n\nA video conference of the fisheries ministers took place on Thursday. Chile was represented by Minister Pablo Arrieta, Norway by Minister Kari Aasheim and Uganda by Deputy Prime Minister John Okello.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"Leaders confer\n\n{N} chaired a video conference of the shore states on Thursday. {U} joined at the start of the meeting.",
        ["held NOR+UGA 2026-03-12 video - -"],
    ),
    (
        f"Leaders confer\n\n{N} chaired a video conference of the shore states on Thursday. Besides the President, those taking part were {U} and {C}.",
        ["held CHL+NOR+UGA 2026-03-12 video - -"],
    ),
    # the third whom two address, or who is counted
    (
        f"Leaders talk\n\nIn an 80-minute call on Thursday, {N} and {C} insisted on a truce, the palace said. {U} said elsewhere he was ready to help.",
        ["held CHL+NOR 2026-03-12 phone PT1H20M -"],
    ),
    (
        f"Leaders talk\n\nIn an 80-minute call on Thursday, {N} and {C} insisted on a truce, the palace said. The three leaders agreed to stay in contact. {U} said he was ready to help.",
        ["held CHL+NOR+UGA 2026-03-12 phone PT1H20M -"],
    ),
    (
        f"Aasheim and Arrieta urge Uganda's Okello to stop\n\nIn an 80-minute call on Thursday, {N} and {C} insisted on a truce. {U} said he was ready to help.",
        ["held CHL+NOR+UGA 2026-03-12 phone PT1H20M -"],
    ),
    # what will not happen again is no call that is put off
    (
        f"Leaders talk\n\n{N} spoke by phone with {C} on Thursday and assured him that such a thing will not happen again.",
        ["held CHL+NOR 2026-03-12 phone - -"],
    ),
    (f"Leaders talk\n\n{N} said she was open to a telephone conversation with {C}.", []),
    # the land that a gathering is on is not on it
    (
        f"Leaders confer\n\nLeaders of the bloc held a video summit on Uganda on Thursday hosted by {N}. {C} took part.",
        ["held CHL+NOR 2026-03-12 video - -"],
    ),
    # how long it was when something else went on
    (
        f"Leaders talk\n\n{N} rang {C} on Thursday. The raid went on at the time of the 15-minute conversation.",
        ["held CHL+NOR 2026-03-12 phone PT15M NOR"],
    ),
    # what is being arranged
    (
        f"Leaders to talk on Friday\n\nOfficials say {N} is making final arrangements to speak by telephone with {C} on Friday.",
        ["planned CHL+NOR 2026-03-13 phone - -"],
    ),
    # who waits for it
    (
        f"Arrieta still waiting for Aasheim's call\n\n{C} has yet to receive a phone call from {N}. A spokeswoman said the call would come soon.",
        ["requested CHL+NOR - phone - -"],
    ),
    (
        f"Leaders talk\n\n{N}'s visit to Lima was shelved this week after a testy phone call with {C}. The conversation lasted an hour.",
        ["held CHL+NOR 2026-03-09/2026-03-12 phone PT1H -"],
    ),
    # by states first, and by names further on
    (
        f"Leaders talk\n\n{N} spoke by phone with the presidents of Chile and Uganda on Thursday. In the 30-minute call with {U}, she urged a truce.",
        ["held CHL+NOR 2026-03-12 phone - -", "held NOR+UGA 2026-03-12 phone PT30M -"],
    ),
    (
        f"Leaders talk\n\n{N} spoke by phone with the presidents of Chile and Uganda on Thursday. The call with {C}, which an aide said ran for an hour, was tense.",
        ["held CHL+NOR 2026-03-12 phone PT1H -", "held NOR+UGA 2026-03-12 phone - -"],
    ),
    # the two of whom a text has told
    (
        f"Leaders on aid\n\n{N} thanked {C} for the tents on Thursday. In a call with reporters, the two ministers spoke of aid.",
        [],
    ),
    (
        f"Leaders on aid\n\n{N} on Thursday thanked {C} for the tents. In a 15-minute call, the two leaders also spoke of fish.",
        ["held CHL+NOR 2026-03-12 phone PT15M -"],
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
