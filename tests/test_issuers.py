"""Whose text it is, from the name of its publisher: outlets wherever they are, offices of states, and states themselves."""

import pytest

from toolkit.extract.issuers import issuer, issuer_of
from toolkit.text import Document


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
        ("Prime Minister's Media Adviser, Norway", "NOR official_readout"),
        ("Norway Media Group", "NOR news_article"),
        ("The Telegraph (India)", "IND news_article"),
        ("ABC News (Australia)", "AUS news_article"),
        ("Sputnik (Vienna)", "RUS state_media"),
        ("Gulf Mirror / Reuters", "GBR news_agency"),
        ("Ruritania News Agency", "- state_media"),
        # by the native names of governments, and by hosts: a state's own part of its domain
        ("Presidenza del Consiglio dei Ministri", "ITA official_readout"),
        ("Kancelaria Prezesa Rady Ministrów", "POL official_readout"),
        ("Regeringskansliet (Stockholm)", "SWE official_readout"),
        ("U.S. Department of the Treasury", "USA official_readout"),
        ("abcnews.go.com", None),
        ("fjordvik.no", None),
        ("www.mfa.gov.sg", "SGP official_readout"),
        ("mfa.ee", "EST official_readout"),
        ("president.gov.ua", "UKR official_readout"),
        ("www.gob.cl", "CHL official_readout"),
    ],
)
def test_issuer(name: str, expected: str | None) -> None:
    found = issuer_of(name)
    assert (f"{found.side or '-'} {found.kind}" if found else None) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.fjordvik.no/call", None),
        ("https://government.fjordvik.com/call", None),
        ("https://www.mfa.gov.lv/en/call", "LVA"),
        ("https://www.gov.uk/government/news/call", "GBR"),
        ("https://www.gov.pl/web/primeminister/call", "POL"),
        ("https://mfa.gov.rs/en/call", "SRB"),
    ],
)
def test_issuer_by_address(url: str, expected: str | None) -> None:
    found = issuer(Document("A call\n\nThe minister spoke by phone.", url=url))
    assert (found.side if found else None) == expected
