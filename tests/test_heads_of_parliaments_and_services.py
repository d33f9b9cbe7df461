"""Who leads a parliament, a force or a service is of its state, by the body's name or by the state before it."""

import pytest

from toolkit.api import extract

CALL = "{} spoke by phone on Tuesday with Chilean Defence Minister Luis Paz."


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        # nothing says of which state
        ("The speaker of the parliament, Ola Lund,", None),
        # the state before or behind the body
        ("The speaker of Norway's parliament, Ola Lund,", ("Ola Lund", "NOR")),
        ("The speaker of the Norwegian parliament, Ola Lund,", ("Ola Lund", "NOR")),
        ("The chairwoman of the Norwegian parliament, Siv Lund,", ("Siv Lund", "NOR")),
        ("The commander of the Norwegian navy, Admiral Ola Lund,", ("Ola Lund", "NOR")),
        ("The commander of U.S. Central Command, Adm. Ola Lund,", ("Ola Lund", "USA")),
        ("Norwegian rebel leader Ola Lund", ("Ola Lund", "NOR")),
        # a name of its own
        ("Knesset Speaker Ola Lund", ("Ola Lund", "ISR")),
        ("Speaker of the Saeima Siv Lund", ("Siv Lund", "LVA")),
        ("IDF chief Ola Lund", ("Ola Lund", "ISR")),
        ("FSB chief Ola Lund", ("Ola Lund", "RUS")),
    ],
)
def test_the_state_of_who_leads_a_body(who, expected):
    records = extract(CALL.format(who), published="2026-03-12", publisher="Reuters")
    found = [(p.name, p.side) for record in records for p in record.participants if p.side != "CHL"]
    assert found == ([] if expected is None else [expected])
