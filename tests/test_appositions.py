"""The ways in which a text says whose leader or minister somebody is."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

WAYS = """
{X}, the president of Chile,
the president of Chile, {X},
Chile's {X}
the Chilean leader, {X},
Chile's long-time leader {X}
Chile's embattled president {X}
President {X} of Chile
President {X} (Chile)
{X} (Chile)
newly elected Chilean President {X}
Chile's president-elect, {X},
the newly appointed Foreign Minister of Chile, {X},
Chile's top diplomat {X}
Chilean defence chief {X}
H.E. Mr. {X}, Minister for Foreign Affairs of the Republic of Chile,
the President of the Republic of Chile H.E. {X}
Chilean strongman {X}
Chile's military ruler, General {X},
the de facto leader of Chile, {X},
{X}, acting foreign minister of Chile,
his counterpart from Chile, {X},
his counterpart from Chile, State Secretary {X},
his Chilean opposite number, {X},
""".strip().splitlines()


@pytest.mark.parametrize("way", WAYS)
def test_way(way):
    named = way.format(X="Matías Urrutia").removesuffix(",")
    text = f"Talks by phone\n\nNorwegian Foreign Minister Espen Barth Eide spoke by phone on Monday with {named}."
    (record,) = extract(Document(text, published="2024-05-13", publisher="Reuters")).records
    assert [(p.name, p.side) for p in record.participants] == [
        ("Espen Barth Eide", "NOR"),
        ("Matías Urrutia", "CHL"),
    ]


def test_what_a_party_is_called_is_no_epithet():
    text = (
        "Talks by phone\n\nLao President Thongloun Sisoulith rang the First Secretary of the Communist Party of Cuba "
        "and President of Cuba, Miguel Díaz-Canel, on Friday."
    )
    (record,) = extract(Document(text, published="2021-08-24", publisher="Reuters")).records
    assert [p.side for p in record.participants] == ["LAO", "CUB"]
