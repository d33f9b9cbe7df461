"""Calls that a report tells of one by one: their common day, "the foreign minister" of the outlet's own state, "His Highness"."""

import pytest

from tests.callfacts import facts

WAM, AP = "Emirates News Agency (WAM)", "Associated Press"
CALL = "President Emmanuel Macron of France spoke by telephone on Wednesday with Chilean President Gabriel Boric."

#: publisher | a report | its calls
REPORTS = [
    # nothing ties the second call to the day of the first
    (
        AP,
        f"{CALL}\n\nIt was their first call.\n\nMr Macron received a telephone call from Peruvian President José Jerí, who is ill.",
        ["held CHL+FRA 2026-03-11 phone - -", "held FRA+PER - phone - PER"],
    ),
    # "then", a part of the day
    (AP, f"{CALL}\n\nMr Macron then telephoned Peruvian President José Jerí.", ["held CHL+FRA 2026-03-11 phone - -", "held FRA+PER 2026-03-11 phone - FRA"]),
    (AP, f"{CALL}\n\nMr Macron also had a phone call with Peruvian President José Jerí in the evening.", ["held CHL+FRA 2026-03-11 phone - -", "held FRA+PER 2026-03-11 phone - -"]),
    # "also" in the report of a state's agency; whose style "His Highness" is
    (
        WAM,
        "President His Highness Sheikh Mohamed bin Zayed Al Nahyan today received a phone call from His Excellency Abdel Fattah el-Sisi, President of Egypt.\n\n"
        "His Highness the President also received a phone call from His Majesty King Abdullah II bin Al Hussein of Jordan.\n\n"
        "In a separate call, His Highness received greetings from His Excellency Emmanuel Macron, President of France.",
        ["held ARE+EGY 2026-03-12 phone - EGY", "held ARE+JOR 2026-03-12 phone - JOR", "held ARE+FRA 2026-03-12 phone - FRA"],
    ),
    # the foreign minister of the capital of the dateline, and of the outlet's state
    (
        AP,
        "ISLAMABAD: Foreign Minister Ishaq Dar on Wednesday held telephone conversations with several of his counterparts.\n\nTalking to German Foreign Minister "
        "Johann Wadephul, Mr Dar said that there would be no tariff. Mr Wadephul was glad.\n\nThe foreign minister also telephoned Chinese Foreign Minister Wang Yi.",
        ["held DEU+PAK 2026-03-11 phone - -", "held CHN+PAK 2026-03-11 phone - PAK"],
    ),
    (
        "Dawn",
        "Foreign Minister Ishaq Dar on Sunday spoke over the telephone with his Iranian counterpart Abbas Araghchi. Araghchi thanked him.\n\n"
        "The foreign minister also received a call from Turkish Foreign Minister Hakan Fidan.",
        ["held IRN+PAK 2026-03-08 phone - -", "held PAK+TUR - phone - TUR"],
    ),
    # a call of eight days ago, below the lead of a report of something else
    (AP, "Chilean President Gabriel Boric said on Thursday that the port would open.\n\nShips wait.\n\nPresident Emmanuel Macron of France phoned Boric on March 3 to complain.", []),
]  # fmt: skip


@pytest.mark.parametrize(("publisher", "text", "expected"), REPORTS)
def test_the_calls_of_one_report(publisher, text, expected):
    assert facts(f"Round-up\n\n{text}", publisher=publisher) == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        (", and later in the day with", ["held CHL+FRA 2026-03-12 phone - -", "held FRA+PER 2026-03-12 phone - -"]),
        (" and then with", ["held CHL+FRA 2026-03-12 phone - -", "held FRA+PER 2026-03-12 phone - -"]),
        (" about the state visit of", ["held CHL+FRA 2026-03-12 phone - -"]),
    ],
)  # fmt: skip
def test_one_after_the_other(between, expected):
    text = f"French President Emmanuel Macron spoke by phone today with President Ana Marte of Chile{between} President Luis Rey of Peru."
    assert facts(text, publisher="Reuters") == expected


A, B = "Iranian President Masoud Pezeshkian", "Saudi Crown Prince Mohammed bin Salman"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # moved to another day, and called off
        (f"A phone call between {A} and {B}, earlier set for Wednesday afternoon, has been moved to next Tuesday, March 17.", ["planned IRN+SAU 2026-03-17 phone - -"]),
        (f"A phone call between {A} and {B} that had been pencilled in for Friday has been called off.", ["cancelled IRN+SAU 2026-03-13 phone - -"]),
        # the night before the news
        (f"{A} and {B} have spoken by phone.\n\nThe palace said on Thursday that the conversation was held the night before.", ["held IRN+SAU 2026-03-11 phone - -"]),
        (f"{A} spoke by phone the night before the vote with {B}.", ["held IRN+SAU - phone - -"]),
        # told to an outlet that day
        (f"{A} and {B} have ended their phone call, the Iranian presidency told TASS on Thursday.", ["held IRN+SAU 2026-03-12 phone - -"]),
    ],
)  # fmt: skip
def test_days_of_plans_and_news(text, expected):
    assert facts(f"Call\n\n{text}", publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # an apposition
        ("In a call with Ian Borg, the Maltese foreign minister, Indian Foreign Minister S. Jaishankar asked for help.", ["held IND+MLT - phone - -"]),
        # two people
        (
            "Indian Foreign Minister S. Jaishankar spoke by phone with his Maltese counterpart Ian Borg.\n\nIn his conversation with Dr. Borg, EAM requested that the vessel be let in.",
            ["held IND+MLT - phone - -"],
        ),
        ("After speaking by phone with Maltese Prime Minister Robert Abela, the Norwegian prime minister said so.", ["held MLT+NOR - phone - -"]),
    ],
)  # fmt: skip
def test_who_acts_behind_a_talk(text, expected):
    assert facts(text, publisher="Reuters") == expected
