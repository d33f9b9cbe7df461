"""Two names and, behind them, the two offices of their holders; past holders, agencies that no list has, and states beside a name."""

import pytest

from toolkit.api import extract

PAIR = "Kari Aasheim and Ana Ruiz spoke by video call on Thursday."
BOTH = "Kari Aasheim NOR, Ana Ruiz CHL"
FM = "Norwegian Foreign Minister Nils Moe spoke by phone on Thursday with"
C = "Chilean President Pablo Arrieta"

ROWS = [
    # one office alone, or two of one state
    (f"{PAIR} The Norwegian trade minister told reporters that cod was dear.", []),
    (f"{PAIR} The Norwegian trade minister told Norway's fisheries minister that cod was dear.", []),
    # who holds an office on the day is no other
    (
        "Keir Starmer and Ana Ruiz spoke by video call on Thursday. The Norwegian trade minister told Chile's fisheries minister that cod was dear.",
        [],
    ),
    # a company is no agency
    (f"The head of Norway's biggest fishing company Ola Brekke spoke by phone on Thursday with {C}.", []),
    # two offices behind two names
    (f"{PAIR} The Norwegian trade minister told Chile's fisheries minister that cod was dear.", [BOTH]),
    (
        f"{PAIR} The port was shut. The Norwegian trade minister told her Chilean counterpart that cod was dear.",
        [BOTH],
    ),
    (
        "Norway's trade minister spoke up on Thursday.\n\nKari Aasheim phoned Ana Ruiz. The Norwegian trade minister told Chile's trade minister that cod was dear.",
        [BOTH],
    ),
    # who only has the name of a past holder
    (
        "Rishi Sunak and Ana Ruiz spoke by video call on Thursday. The Norwegian trade minister told Chile's fisheries minister that cod was dear.",
        ["Rishi Sunak NOR, Ana Ruiz CHL"],
    ),
    # an agency that no list has
    (
        f"The head of Norway's coastal seabird service Ola Brekke spoke by phone on Thursday with {C}.",
        ["Ola Brekke NOR, Pablo Arrieta CHL"],
    ),
    # a former minister who serves an organisation now, and no other state
    (f"{FM} Liz Truss, the UN special envoy for the Sahel.", ["Nils Moe NOR, Liz Truss UN"]),
    (f"{FM} the President of Benin Republic, Kossi Agbo.", ["Nils Moe NOR, Kossi Agbo BEN"]),
]


def people(text, publisher="Reuters"):
    records = extract(f"News\n\n{text}", published="2026-03-12", publisher=publisher)
    return [", ".join(f"{p.name} {p.side}" for p in record.participants) for record in records]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_is_on_the_call(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    ("envoys", "side"),
    [
        ("Envoys Kari Aasheim and Ana Ruiz of Peru", "PER"),
        ("Special Envoy Kari Aasheim and Peru's Special Envoy Ana Ruiz", "NOR"),
    ],
)
def test_a_state_before_the_second_office_is_not_the_first_ones(envoys, side):
    text = f"{envoys} spoke by phone on Thursday with Chilean Foreign Minister Rosa Vidal."
    (line,) = people(text, "Norwegian Ministry of Foreign Affairs")
    assert line == f"Kari Aasheim {side}, Ana Ruiz PER, Rosa Vidal CHL"
