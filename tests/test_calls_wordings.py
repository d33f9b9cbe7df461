"""Calls in the many wordings of agencies: what is planned, denied, asked for or recalled beside a call, calls in turn, whose call it was."""

import pytest

from tests.callfacts import facts

#: A report of a news agency, the day of its publication, and of each of its calls the state, the sides, the day and who placed it.
REPORTS = [
    (
        "Ghanaian Foreign Minister Samuel Okudzeto Ablakwa spoke by phone with two members of President Bola Tinubu's Cabinet on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Canadian Trade Minister Dominic LeBlanc spoke by phone on Tuesday with the chief of staff of President Claudia Sheinbaum.",
        "2026-03-19",
        [],
    ),
    (
        "Diplomacy news in brief\n\nSwiss President Karin Keller-Sutter and US President Donald Trump agreed by phone that envoys should meet, she said Thursday, and she dismissed a report of new duties.",
        "2025-03-20",
        ["held CHE+USA 2025-03-20 -"],
    ),
    (
        "Diplomacy news in brief\n\nBrazilian President Lula da Silva and Argentine President Javier Milei agreed in a phone call to meet, Lula said Wednesday, and he denied that Brazil would leave Mercosur.",
        "2025-03-20",
        ["held ARG+BRA - -"],
    ),
    (
        "Diplomacy news in brief\n\nIrish Prime Minister Micheal Martin and British Prime Minister Keir Starmer agreed in a phone call on Monday to meet in Cork, Martin said, and he refuted a report of a rift.",
        "2025-03-20",
        ["held GBR+IRL 2025-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nIndian Prime Minister Narendra Modi and Canadian Prime Minister Mark Carney spoke by phone on Wednesday. The call comes after Indian media asked why Carney had not called Modi since taking office.",
        "2025-03-20",
        ["held CAN+IND 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nFrench President Emmanuel Macron spoke by phone with Algerian President Abdelmadjid Tebboune on Tuesday. Macron had not called Tebboune for eight months.",
        "2025-03-20",
        ["held DZA+FRA 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nJapanese Prime Minister Shigeru Ishiba and South Korean President Lee Jae-myung spoke by phone on Monday, a day after critics complained that Ishiba never phoned Lee.",
        "2025-03-20",
        ["held JPN+KOR 2025-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nItalian Prime Minister Giorgia Meloni and Polish Prime Minister Donald Tusk have started a call with Turkish President Recep Tayyip Erdogan over the Black Sea, Rome said on Thursday.",
        "2025-03-20",
        ["held ITA+POL+TUR 2025-03-20 -"],
    ),
    (
        "Diplomacy news in brief\n\nJapanese Prime Minister Shigeru Ishiba and Australian Prime Minister Anthony Albanese have begun a telephone conversation with Fijian Prime Minister Sitiveni Rabuka, officials in Tokyo said on Thursday.",
        "2025-03-20",
        ["held AUS+FJI+JPN 2025-03-20 -"],
    ),
    (
        "Spokeswoman for the Foreign Ministry Pham Thu Hang on Wednesday briefed the press on the upcoming phone call between Vietnamese Prime Minister Pham Minh Chinh and Japanese Prime Minister Sanae Takaichi.",
        "2026-03-19",
        ["planned JPN+VNM - -"],
    ),
    (
        "A government spokesman on Tuesday commented on the eagerly awaited telephone conversation between Malaysian Prime Minister Anwar Ibrahim and U.S. President Donald Trump.",
        "2026-03-19",
        ["planned MYS+USA - -"],
    ),
    (
        "The presidential palace on Wednesday confirmed the forthcoming phone call between Colombian President Gustavo Petro and Ecuadorian President Daniel Noboa.",
        "2026-03-19",
        ["planned COL+ECU - -"],
    ),
    (
        "Nigerian Foreign Minister Yusuf Tuggar told reporters on Wednesday about the highly anticipated call between President Bola Tinubu and French President Emmanuel Macron.",
        "2026-03-19",
        ["planned FRA+NGA - -"],
    ),
    (
        "Thai Prime Minister Anutin Charnvirakul talked by phone with Chinese Premier Li Qiang on Thursday, two days after he held a call with Malaysian Prime Minister Anwar Ibrahim.",
        "2026-03-19",
        ["held CHN+THA 2026-03-19 -"],
    ),
    (
        "Cuban President Miguel Diaz-Canel revealed on Tuesday that he talked by phone with Mexican President Claudia Sheinbaum two weeks ago.",
        "2026-03-19",
        ["held CUB+MEX - -"],
    ),
    (
        "Gabon's President Brice Oligui Nguema said on Tuesday that he held phone talks with Togolese President Faure Gnassingbe late last month.",
        "2026-03-19",
        ["held GAB+TGO - -"],
    ),
    (
        "Samoan Prime Minister La'aulialemalietoa Leuatea Schmidt confirmed on Wednesday he spoke by phone with New Zealand's Christopher Luxon last week.",
        "2026-03-19",
        ["held NZL+WSM 2026-03-09/2026-03-15 -"],
    ),
    (
        "Honduran President Nasry Asfura confirmed on Wednesday that about ten days ago he spoke by phone with Guatemalan President Bernardo Arevalo.",
        "2026-03-19",
        ["held GTM+HND - -"],
    ),
    (
        "Bolivian President Rodrigo Paz said on Tuesday that he chose to talk openly about his call with Chilean President Jose Antonio Kast, as rumours had spread.",
        "2026-03-19",
        ["held BOL+CHL - -"],
    ),
    (
        "Guyanese President Irfaan Ali said he wanted to speak about his phone call with Brazilian President Luiz Inacio Lula da Silva.",
        "2026-03-19",
        ["held BRA+GUY - -"],
    ),
    (
        "Mexican President Claudia Sheinbaum will speak to reporters about her phone call with U.S. President Donald Trump.",
        "2026-03-19",
        ["held MEX+USA - -"],
    ),
    (
        "Tongan Prime Minister Aisake Eke's first call with Australian Prime Minister Anthony Albanese did not include a request for more patrol boats.",
        "2026-03-19",
        ["held AUS+TON - -"],
    ),
    (
        "The phone call between Kenyan President William Ruto and Ukrainian President Volodymyr Zelenskyy on Tuesday did not include a request for weapons.",
        "2026-03-19",
        ["held KEN+UKR 2026-03-17 -"],
    ),
    (
        "Slovenian Prime Minister Robert Golob posted a clip of his phone call congratulating Andrej Babis on his election win.",
        "2026-03-19",
        ["held CZE+SVN - SVN"],
    ),
    (
        "Botswana's President Duma Boko released details of his phone call congratulating Malawian President Peter Mutharika on his election.",
        "2026-03-19",
        ["held BWA+MWI - BWA"],
    ),
    (
        "President Lula made a phone call congratulating Bolivian President Rodrigo Paz on Tuesday.",
        "2026-03-19",
        ["held BOL+BRA 2026-03-17 BRA"],
    ),
    (
        "Kenyan President William Ruto and Canadian Prime Minister Mark Carney held a phone conversation this weekend to discuss Haiti.",
        "2026-03-16",
        ["held CAN+KEN 2026-03-14/2026-03-15 -"],
    ),
    (
        "Peruvian President Jose Jeri spoke this weekend by phone with Chilean President Jose Antonio Kast.",
        "2026-03-16",
        ["held CHL+PER 2026-03-14/2026-03-15 -"],
    ),
    (
        "Sri Lankan Prime Minister Harini Amarasuriya thanked Indian Prime Minister Narendra Modi for his call on Tuesday.",
        "2026-03-19",
        ["held IND+LKA 2026-03-17 IND"],
    ),
    (
        'US President Donald Trump said he had spoken by phone with Ecuadorian President Daniel Noboa. "I appreciated his call," Trump wrote.',
        "2026-03-19",
        ["held ECU+USA - ECU"],
    ),
    (
        "Colombian President Gustavo Petro and Brazil's Lula spoke by phone on Tuesday. Lula expressed appreciation for the call.",
        "2026-03-19",
        ["held BRA+COL 2026-03-17 COL"],
    ),
    (
        "Diplomacy news in brief\n\nMoldovan President Maia Sandu spoke by phone with Latvian President Edgars Rinkevics on Tuesday and is due to hold a call with British Prime Minister Keir Starmer on Friday.",
        "2025-03-20",
        ["held LVA+MDA 2025-03-18 -", "planned GBR+MDA 2025-03-21 -"],
    ),
    (
        "Diplomacy news in brief\n\nBrazilian President Lula da Silva had a phone call with Colombian President Gustavo Petro on Monday and intends to speak by phone with Mexican President Claudia Sheinbaum in the coming days.",
        "2025-03-20",
        ["held BRA+COL 2025-03-17 -", "planned BRA+MEX - -"],
    ),
    (
        "Diplomacy news in brief\n\nGeorgian Prime Minister Irakli Kobakhidze held a call with Armenian Prime Minister Nikol Pashinyan on Wednesday and expects to talk by phone to Azerbaijani President Ilham Aliyev next week.",
        "2025-03-20",
        ["planned AZE+GEO 2025-03-24/2025-03-30 -", "held ARM+GEO 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nJapanese Prime Minister Shigeru Ishiba has spoken by phone with Philippine President Ferdinand Marcos and will call Vietnamese Prime Minister Pham Minh Chinh tomorrow.",
        "2025-03-20",
        ["held JPN+PHL - -", "planned JPN+VNM 2025-03-21 JPN"],
    ),
    (
        "Once in office, Chilean President Jose Antonio Kast first talked with Uruguayan President Yamandu Orsi by phone, and then held a video call with Peruvian President Jose Jeri.",
        "2026-03-19",
        ["held CHL+URY - -", "held CHL+PER - -"],
    ),
    (
        "Polish President Karol Nawrocki first called Lithuanian President Gitanas Nauseda and then spoke by phone with Latvian President Edgars Rinkevics.",
        "2026-03-19",
        ["held LVA+POL - -", "held LTU+POL - POL"],
    ),
    (
        "Ghanaian President John Mahama spoke by phone with French President Emmanuel Macron on Wednesday. Earlier in the week, Mahama also spoke to Nigerian President Bola Tinubu.",
        "2026-03-19",
        ["held FRA+GHA 2026-03-18 -", "held GHA+NGA - -"],
    ),
    (
        "Brazilian President Luiz Inacio Lula da Silva held a phone call with Mexican President Claudia Sheinbaum on Wednesday. Earlier this week, Lula also talked with Colombian President Gustavo Petro.",
        "2026-03-19",
        ["held BRA+MEX 2026-03-18 -", "held BRA+COL - -"],
    ),
    (
        "Kenyan President William Ruto held phone calls on Tuesday with Yoweri Museveni, the president of Uganda, Paul Kagame, the president of Rwanda, and Samia Suluhu Hassan, the Tanzanian leader.",
        "2026-03-19",
        ["held KEN+UGA 2026-03-17 -", "held KEN+RWA 2026-03-17 -", "held KEN+TZA 2026-03-17 -"],
    ),
]


@pytest.mark.parametrize(("text", "published", "calls"), REPORTS, ids=[text[:40] for text, _, _ in REPORTS])
def test_calls(text, published, calls):
    found = [line.split() for line in facts(text, published=published, publisher="Reuters")]
    assert [
        " ".join((status, sides, day, initiator)) for status, sides, day, _, _, initiator in found
    ] == calls
