"""Whose text it is, from the name of its publisher: outlets wherever they are, offices of states, and states themselves."""

import pytest

from toolkit.extract.issuers import issuer_of


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", None),
        ("Fjordvik", None),
        ("Weather page", None),
        ("Ministère des Affaires étrangères et du Développement international", "FRA official_readout"),
        ("Ministerio de Asuntos Exteriores, Unión Europea y Cooperación", "ESP official_readout"),
        ("Norway", "NOR official_readout"),
        ("The Netherlands", "NLD official_readout"),
        ("NATO", "NATO official_readout"),
        ("Prime Minister's Office", "- official_readout"),
        ("Foreign & Commonwealth Office (copy)", "GBR official_readout"),
        ("Ministry of Foreign Affairs of Belarus (via Fjordvik)", "BLR official_readout"),
        ("High Representative Ada Quill (news and statements)", "EU official_readout"),
        ("Department of Foreign Affairs (Philippines)", "PHL official_readout"),
        ("Fjordvik Herald", "- news_article"),
        ("Fjordvik Press", "- news_article"),
        ("Press Service of the President of Norway", "NOR official_readout"),
        ("Fjordvik (Norway)", "NOR news_article"),
        ("Norway Tidings", "NOR news_article"),
        ("The Telegraph (India)", "IND news_article"),
        ("ABC News (Australia)", "AUS news_article"),
        ("Sputnik (Vienna)", "RUS state_media"),
        ("Gulf Mirror / Reuters", "GBR news_agency"),
        ("Ruritania News Agency", "- state_media"),
    ],
)
def test_issuer(name: str, expected: str | None) -> None:
    found = issuer_of(name)
    assert (f"{found.side or '-'} {found.kind}" if found else None) == expected
