"""Who is on the line: offices of many kinds, portfolios, parliaments, ranks and styles before a name."""

import pytest

from toolkit.api import extract

FRAMES = (
    "Prime Minister Liv Aasheim of Norway spoke by telephone today with {}.",
    "Today, {} had a telephone conversation with Prime Minister Liv Aasheim of Norway.",
    "A telephone conversation took place today between Prime Minister Liv Aasheim of Norway and {}.",
)

WHO = [
    ("the Speaker of the Knesset, Dana Regev", "Dana Regev", "ISR"),
    ("the Marshal of the Sejm, Piotr Zawada", "Piotr Zawada", "POL"),
    ("the Chairman of the Milli Majlis, Elchin Huseynli", "Elchin Huseynli", "AZE"),
    ("EU Commissioner for Enlargement Lars Hedman", "Lars Hedman", "EU"),
    ("Federal Councillor Urs Ammann of Switzerland", "Urs Ammann", "CHE"),
    ("the Chief of Staff of the Presidency of Ghana, Kwame Owusu", "Kwame Owusu", "GHA"),
    ("the head of the General Intelligence Directorate of Egypt, Major General Hamid Osman", "Hamid Osman", "EGY"),
    ("the Director of the Central Intelligence Agency, Jane Colby", "Jane Colby", "USA"),
    ("the Chancellor of the Exchequer, Jane Colby", "Jane Colby", "GBR"),
    ("Lars Hedman, Special Representative of the UN Secretary-General for Libya", "Lars Hedman", "UN"),
    ("the UN Special Envoy for Yemen, Lars Hedman", "Lars Hedman", "UN"),
    # portfolios
    ("the Minister of Foreign Affairs, Regional Cooperation and Trade of Mauritius, Ravi Ramgoolam-Teelock", "Ravi Ramgoolam-Teelock", "MUS"),
    ("the Minister of Climate, Energy and Utilities of Denmark, Mads Kjær", "Mads Kjær", "DNK"),
    ("the Minister of Foreign Affairs and Religious Affairs of Costa Rica, Luis Ferreyra", "Luis Ferreyra", "CRI"),
    ("the Minister of State at the Ministry of Foreign Affairs of Qatar, HE Dr. Nasser Al Marri", "Nasser Al Marri", "QAT"),
    ("the Vice-President and Head of the Atomic Energy Organization of Iran, Ali Rahimi", "Ali Rahimi", "IRN"),
    ("the Minister of Foreign Affairs and Emigration of the Arab Republic of Egypt Hany Soliman", "Hany Soliman", "EGY"),
    # who chairs an organisation too
    ("the President of Ghana, Chairman of ECOWAS Kwame Owusu", "Kwame Owusu", "GHA"),
    # ranks and styles
    ("Foreign Minister of Brazil, Ambassador João Meireles", "João Meireles", "BRA"),
    ("Foreign Secretary of Bangladesh Ambassador Rafiq Alam", "Rafiq Alam", "BGD"),
    ("the Chairman of the Transitional Sovereign Council of Sudan, Lieutenant General Hamid Osman", "Hamid Osman", "SDN"),
    ("Chairman of the Joint Chiefs of Staff of the Republic of Korea Gen. Park Sung-min", "Park Sung-min", "KOR"),
    ("the acting Foreign Minister of Afghanistan, Mawlawi Amir Noorzai", "Amir Noorzai", "AFG"),
    ("the Crown Prince of Qatar, Nasser bin Saif Sultan Al Marri", "Nasser bin Saif Sultan Al Marri", "QAT"),
    ("His Majesty King Tupou Fonua of Tonga", "Tupou Fonua", "TON"),
    ("Dasho Karma Wangdi, Foreign Minister of Bhutan", "Karma Wangdi", "BTN"),
    ("Mr. Jan van der Hoeven, Minister of Foreign Affairs of the Kingdom of the Netherlands", "Jan van der Hoeven", "NLD"),
]  # fmt: skip


@pytest.mark.parametrize("frame", FRAMES, ids=["with", "subject", "between"])
@pytest.mark.parametrize(("who", "name", "side"), WHO, ids=[name + " " + side for _, name, side in WHO])
def test_who_is_on_the_line(frame, who, name, side):
    (record,) = extract("Call\n\n" + frame.format(who), published="2026-03-12")
    found = {(person.name, person.side) for person in record.participants}
    assert found == {("Liv Aasheim", "NOR"), (name, side)}


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Liv Aasheim of Norway and Foreign Minister Dag Berg spoke by telephone today with President Rosa Arrieta of Chile.",
        "The Prime Minister of Norway, Liv Aasheim, and the Foreign Minister of Norway, Dag Berg, spoke by telephone today with President Rosa Arrieta of Chile.",
    ],
)
def test_two_people_stay_two(text):
    (record,) = extract("Call\n\n" + text, published="2026-03-12")
    assert {person.name for person in record.participants} == {"Liv Aasheim", "Dag Berg", "Rosa Arrieta"}
