"""Days that are no call's: of what came to be known, of what it was about, led to or was left for; nights, and calls of last week or before the lead that are the news."""

import pytest

from tests.callfacts import facts

#: A report of a news agency, the day of its publication, and of each of its calls the state, the sides, the day and who placed it.
REPORTS = [
    (
        "Diplomacy news in brief\n\nUS President Donald Trump arrived in Ottawa on Tuesday after a tense phone call with Canadian Prime Minister Mark Carney last week.",
        "2025-03-20",
        [],
    ),
    (
        "Diplomacy news in brief\n\nShares in Jakarta fell on Monday despite a phone call last week between Indonesian President Prabowo Subianto and US President Donald Trump.",
        "2025-03-20",
        [],
    ),
    (
        "Diplomacy news in brief\n\nGreek Foreign Minister George Gerapetritis met his Turkish counterpart Hakan Fidan in Ankara on Wednesday, following up on a phone call they held last month.",
        "2025-03-20",
        [],
    ),
    (
        "Diplomacy news in brief\n\nRice exports were at issue when Thai Prime Minister Paetongtarn Shinawatra and Philippine President Ferdinand Marcos spoke by phone last month, traders recalled.",
        "2025-03-20",
        [],
    ),
    (
        "Diplomacy news in brief\n\nDanish Foreign Minister Lars Lokke Rasmussen and Faroese ministers signed a pact on Monday after speaking by phone last week.",
        "2025-03-20",
        [],
    ),
    (
        "A port opens\n\nKenyan President William Ruto opened a port on Monday. Four years ago, he had asked for a loan in a phone call with Chinese President Xi Jinping.",
        "2025-03-20",
        [],
    ),
    (
        "A port opens\n\nKenyan President William Ruto opened a port on Monday. His predecessor, who had praised it in a phone call with Chinese President Xi Jinping in 2019, stayed away.",
        "2025-03-20",
        [],
    ),
    (
        "The phone call between Zambian President Hakainde Hichilema and Malawian President Peter Mutharika was announced on Wednesday. It was held on Sunday, Lusaka said.",
        "2026-03-19",
        ["held MWI+ZMB 2026-03-15 -"],
    ),
    (
        "The telephone call between Guyanese President Irfaan Ali and Surinamese President Jennifer Geerlings-Simons was disclosed on Wednesday. It took place on Sunday.",
        "2026-03-19",
        ["held GUY+SUR 2026-03-15 -"],
    ),
    (
        "Details of a phone conversation between Indonesian President Prabowo Subianto and Australian Prime Minister Anthony Albanese were released on Wednesday. The two talked on Monday.",
        "2026-03-19",
        ["held AUS+IDN 2026-03-16 -"],
    ),
    (
        "A phone call between Tongan Prime Minister Fatafehi Fakafanua and Australian Prime Minister Anthony Albanese was made public on Tuesday.",
        "2026-03-19",
        ["held AUS+TON - -"],
    ),
    (
        "Hun Sen acknowledged today, March 19, that a phone call with Thai Prime Minister Anutin Charnvirakul was indeed held.",
        "2026-03-19",
        ["held KHM+THA 2026-03-19 -"],
    ),
    (
        "Tempers rose when a phone call between Zambian President Hakainde Hichilema and Malawian President Peter Mutharika was leaked. Asked on Wednesday about the recording, the president voiced regret. In a post of Tuesday he wrote that the phone call was held on Sunday night.",
        "2026-03-19",
        ["held MWI+ZMB 2026-03-15 -"],
    ),
    (
        "A phone call between Kenyan President William Ruto and Somali President Hassan Sheikh Mohamud was revealed on Tuesday. The conversation took place on Saturday.",
        "2026-03-19",
        ["held KEN+SOM 2026-03-14 -"],
    ),
    (
        "A telephone conversation between Peruvian President Jose Jeri and Ecuadorian President Daniel Noboa was made known on Wednesday. It happened on Monday evening.",
        "2026-03-19",
        ["held ECU+PER 2026-03-16 -"],
    ),
    (
        "The transcript of a phone call between Serbian President Aleksandar Vucic and Hungarian Prime Minister Viktor Orban was published on Wednesday. The leaders spoke on Friday.",
        "2026-03-19",
        ["held HUN+SRB 2026-03-13 -"],
    ),
    (
        "News of a phone call between Moroccan Foreign Minister Nasser Bourita and Spanish Foreign Minister Jose Manuel Albares emerged on Wednesday. The ministers had spoken on Sunday.",
        "2026-03-19",
        ["held ESP+MAR - -"],
    ),
    (
        "Audio of a telephone call between Armenian Prime Minister Nikol Pashinyan and Georgian Prime Minister Irakli Kobakhidze was leaked on Tuesday.",
        "2026-03-19",
        ["held ARM+GEO - -"],
    ),
    (
        "Polish President Karol Nawrocki's phone call with Hungarian Prime Minister Viktor Orban was reported on Wednesday by PAP. The call was held on Monday.",
        "2026-03-19",
        ["held HUN+POL 2026-03-16 -"],
    ),
    (
        "The phone conversation between Turkish Foreign Minister Hakan Fidan and Syrian Foreign Minister Asaad al-Shaibani, made public on Wednesday, took place on Monday.",
        "2026-03-19",
        ["held SYR+TUR 2026-03-16 -"],
    ),
    (
        "Australian Prime Minister Anthony Albanese spoke overnight by phone with Solomon Islands Prime Minister Jeremiah Manele.",
        "2026-03-19",
        ["held AUS+SLB 2026-03-18/2026-03-19 -"],
    ),
    (
        "New Zealand Prime Minister Christopher Luxon held a phone call with Ukrainian President Volodymyr Zelensky overnight.",
        "2026-03-19",
        ["held NZL+UKR 2026-03-18/2026-03-19 -"],
    ),
    (
        "Foreign Minister Penny Wong spoke by phone overnight with her Israeli counterpart Gideon Sa'ar.",
        "2026-03-19",
        ["held AUS+ISR 2026-03-18/2026-03-19 -"],
    ),
    (
        "US President Donald Trump held a phone call overnight with Australian Prime Minister Anthony Albanese, the ABC reported.",
        "2026-03-19",
        ["held AUS+USA 2026-03-18/2026-03-19 -"],
    ),
    (
        "Overnight, Japanese Prime Minister Sanae Takaichi spoke by phone with German Chancellor Friedrich Merz.",
        "2026-03-19",
        ["held DEU+JPN 2026-03-18/2026-03-19 -"],
    ),
    (
        "New Zealand Foreign Minister Winston Peters phoned Fijian Prime Minister Sitiveni Rabuka overnight to offer help.",
        "2026-03-19",
        ["held FJI+NZL 2026-03-18/2026-03-19 NZL"],
    ),
    (
        "Papua New Guinea Prime Minister James Marape and Australian Defence Minister Richard Marles spoke by phone overnight about the floods.",
        "2026-03-19",
        ["held AUS+PNG 2026-03-18/2026-03-19 -"],
    ),
    (
        "Canadian Prime Minister Mark Carney had an overnight phone call with Indian Prime Minister Narendra Modi, Ottawa said.",
        "2026-03-19",
        ["held CAN+IND 2026-03-18/2026-03-19 -"],
    ),
    (
        "Singapore Prime Minister Lawrence Wong spoke by phone with Danish Prime Minister Mette Frederiksen on Tuesday after overnight strikes on Kyiv.",
        "2026-03-19",
        ["held DNK+SGP 2026-03-17 -"],
    ),
    (
        "Ukrainian President Volodymyr Zelensky spoke by phone with Estonian President Alar Karis about the attacks overnight.",
        "2026-03-19",
        ["held EST+UKR - -"],
    ),
    (
        "Diplomacy news in brief\n\nPolish President Andrzej Duda and Czech President Petr Pavel spoke by phone last week.",
        "2025-03-20",
        ["held CZE+POL 2025-03-10/2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nPolish President Andrzej Duda and Czech President Petr Pavel held a phone call last month, according to Prague.",
        "2025-03-20",
        ["held CZE+POL 2025-02 -"],
    ),
    (
        "Diplomacy news in brief\n\nIndian Prime Minister Narendra Modi and Bangladeshi Chief Adviser Muhammad Yunus held a tense phone call last week over border fences, according to several reports.",
        "2025-03-20",
        ["held BGD+IND 2025-03-10/2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nNorwegian Prime Minister Jonas Gahr Store and US President Donald Trump talked by phone two weeks ago about tariffs, newspaper DN reported.",
        "2025-03-20",
        ["held NOR+USA - -"],
    ),
    (
        "Diplomacy news in brief\n\nSwiss President Karin Keller-Sutter held a phone call with Austrian Chancellor Christian Stocker ten days ago, Bern said.",
        "2025-03-20",
        ["held AUT+CHE 2025-03-10 -"],
    ),
    (
        "Diplomacy news in brief\n\nKenyan President William Ruto and Congolese President Felix Tshisekedi talked by phone last week.",
        "2025-03-20",
        ["held COD+KEN 2025-03-10/2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nLast week, Serbian President Aleksandar Vucic spoke by phone with Greek Prime Minister Kyriakos Mitsotakis about energy.",
        "2025-03-20",
        ["held GRC+SRB - -"],
    ),
    (
        "Diplomacy news in brief\n\nAzerbaijani President Ilham Aliyev spoke by phone with Turkish President Recep Tayyip Erdogan earlier this week.",
        "2025-03-20",
        ["held AZE+TUR 2025-03-17/2025-03-20 -"],
    ),
    (
        "Diplomacy news in brief\n\nA telephone conversation between Irish Prime Minister Micheal Martin and US President Donald Trump took place last week, sources said.",
        "2025-03-20",
        ["held IRL+USA 2025-03-10/2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nMalaysian Prime Minister Anwar Ibrahim and Pakistani Prime Minister Shehbaz Sharif spoke by phone late last month, Bernama reported.",
        "2025-03-20",
        ["held MYS+PAK - -"],
    ),
    (
        "Diplomacy news in brief\n\nPolish Prime Minister Donald Tusk, who spoke by phone with Ukrainian President Volodymyr Zelensky last week, will visit Kyiv on Friday.",
        "2025-03-20",
        ["held POL+UKR 2025-03-10/2025-03-16 -"],
    ),
    (
        "Regional talks\n\nSpanish Prime Minister Pedro Sanchez praised the accord on Tuesday. He had talked about it in a telephone conversation with Moroccan King Mohammed VI.",
        "2025-03-20",
        ["held ESP+MAR 2025-03-18 -"],
    ),
    (
        "Drills ahead\n\nPolish Defence Minister Wladyslaw Kosiniak-Kamysz visited a base on Tuesday. He had agreed on the drills in a video call with Lithuanian Defence Minister Dovile Sakaliene.",
        "2025-03-20",
        ["held LTU+POL 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nGhanaian President John Mahama said on Wednesday his trade minister would fly to Lome on Monday after a call earlier in the day with Togolese President Faure Gnassingbe.",
        "2025-03-20",
        ["held GHA+TGO 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nTurkish President Recep Tayyip Erdogan said on Tuesday that his ministers would fly to Doha on Friday after a phone call earlier in the day with Qatari Emir Sheikh Tamim bin Hamad Al Thani.",
        "2025-03-20",
        ["held QAT+TUR 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nCanadian Prime Minister Mark Carney said Thursday he would travel to Paris on Monday after a call with French President Emmanuel Macron.",
        "2025-03-20",
        ["held CAN+FRA 2025-03-20 -"],
    ),
    (
        "Diplomacy news in brief\n\nKenyan Foreign Minister Musalia Mudavadi and British envoy Mary Holt have held repeated phone calls in recent days, a newspaper report published Tuesday said.",
        "2025-03-20",
        ["held GBR+KEN - -"],
    ),
    (
        "Diplomacy news in brief\n\nIsraeli President Isaac Herzog phoned Indian Prime Minister Narendra Modi to offer condolences over the train crash on March 11.",
        "2025-03-20",
        ["held IND+ISR - ISR"],
    ),
    (
        "Diplomacy news in brief\n\nSpanish Prime Minister Pedro Sanchez called Moroccan King Mohammed VI to apologise for an attack on a consulate on March 5.",
        "2025-03-20",
        ["held ESP+MAR - ESP"],
    ),
    (
        "Diplomacy news in brief\n\nFrench President Emmanuel Macron spoke by phone with Lebanese President Joseph Aoun to discuss Wednesday's attack in Beirut.",
        "2025-03-20",
        ["held FRA+LBN - -"],
    ),
    (
        "Diplomacy news in brief\n\nKenya's government published on Tuesday a transcript of President William Ruto's call with Ugandan President Yoweri Museveni.",
        "2025-03-20",
        ["held KEN+UGA - -"],
    ),
    (
        "Diplomacy news in brief\n\nProsecutors on Monday released a recording of a February phone call between Serbian President Aleksandar Vucic and Hungarian Prime Minister Viktor Orban.",
        "2025-03-20",
        ["held HUN+SRB - -"],
    ),
    (
        "Diplomacy news in brief\n\nIn late February, Kenyan President William Ruto spoke by phone with Ugandan President Yoweri Museveni, a Washington Post report on Thursday said.",
        "2025-03-20",
        ["held KEN+UGA - -"],
    ),
    (
        "Diplomacy news in brief\n\nNorwegian Prime Minister Jonas Gahr Store said on Tuesday he would host a summit in Oslo on Saturday after a phone call with Finnish President Alexander Stubb.",
        "2025-03-20",
        ["held FIN+NOR - -"],
    ),
    (
        "Diplomacy news in brief\n\nChilean President Gabriel Boric said Wednesday he would send rescuers to Quito on Friday following a telephone conversation with Ecuadorian President Daniel Noboa.",
        "2025-03-20",
        ["held CHL+ECU 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nGreek Prime Minister Kyriakos Mitsotakis phoned Turkish President Recep Tayyip Erdogan to express sympathy over the hotel fire on March 9.",
        "2025-03-20",
        ["held GRC+TUR - GRC"],
    ),
    (
        "Diplomacy news in brief\n\nKuwait's Emir Sheikh Meshal Al Ahmad Al Sabah telephoned Iraqi President Abdul Latif Rashid to convey condolences for the ferry disaster on March 12.",
        "2025-03-20",
        ["held IRQ+KWT - KWT"],
    ),
    (
        "Diplomacy news in brief\n\nPolish Prime Minister Donald Tusk and Slovak Prime Minister Robert Fico talked by phone about Monday's explosion at a refinery.",
        "2025-03-20",
        ["held POL+SVK - -"],
    ),
    (
        "Diplomacy news in brief\n\nItalian Foreign Minister Antonio Tajani spoke by phone with Egyptian Foreign Minister Badr Abdelatty to discuss Sunday's summit in Cairo.",
        "2025-03-20",
        ["held EGY+ITA - -"],
    ),
    (
        "Diplomacy news in brief\n\nThe Georgian government on Wednesday published the text of Prime Minister Irakli Kobakhidze's phone conversation with Armenian Prime Minister Nikol Pashinyan.",
        "2025-03-20",
        ["held ARM+GEO - -"],
    ),
    (
        "Diplomacy news in brief\n\nTwo newspapers on Sunday carried excerpts from a phone call between Mexican President Claudia Sheinbaum and US President Donald Trump.",
        "2025-03-20",
        ["held MEX+USA - -"],
    ),
    (
        "Diplomacy news in brief\n\nJordanian King Abdullah II spoke by phone with Libyan leader Mohamed al-Menfi on Tuesday, ahead of a summit in Cairo on Saturday.",
        "2025-03-20",
        ["held JOR+LBY 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nCanadian Prime Minister Mark Carney cut short a rally on Wednesday to hold a phone call with Mexican President Claudia Sheinbaum.",
        "2025-03-20",
        ["held CAN+MEX 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nPolish President Andrzej Duda broke off his visit to Krakow on Monday to talk to Finnish President Alexander Stubb by phone.",
        "2025-03-20",
        ["held FIN+POL 2025-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nLebanese President Joseph Aoun interrupted a cabinet session on Monday to talk by phone with French President Emmanuel Macron.",
        "2025-03-20",
        ["held FRA+LBN 2025-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nIsraeli Prime Minister Benjamin Netanyahu left a cabinet meeting on Sunday to speak by phone with Indian Prime Minister Narendra Modi.",
        "2025-03-20",
        ["held IND+ISR 2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nSpanish Foreign Minister Jose Manuel Albares used a stopover in Doha on Tuesday to phone Iraqi Foreign Minister Fuad Hussein.",
        "2025-03-20",
        ["held ESP+IRQ 2025-03-18 ESP"],
    ),
    (
        "Diplomacy news in brief\n\nNorwegian Prime Minister Jonas Gahr Store excused himself from a meeting on Tuesday to take a phone call from US President Donald Trump.",
        "2025-03-20",
        ["held NOR+USA 2025-03-18 USA"],
    ),
    (
        "Diplomacy news in brief\n\nColombian President Gustavo Petro stepped out of a summit in Bogota on Tuesday to speak by phone with Brazilian President Lula da Silva.",
        "2025-03-20",
        ["held BRA+COL 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nJapanese Foreign Minister Takeshi Iwaya skipped a dinner on Monday to hold phone talks with South Korean Foreign Minister Cho Tae-yul.",
        "2025-03-20",
        ["held JPN+KOR 2025-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nEgyptian Foreign Minister Badr Abdelatty paused a press conference on Sunday to take a call from Jordanian Foreign Minister Ayman Safadi.",
        "2025-03-20",
        ["held EGY+JOR 2025-03-16 JOR"],
    ),
    (
        "Diplomacy news in brief\n\nIrish Prime Minister Micheal Martin delayed a flight to Boston on Tuesday to talk by phone with British Prime Minister Keir Starmer.",
        "2025-03-20",
        ["held GBR+IRL 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nDanish Prime Minister Mette Frederiksen agreed on Tuesday to speak by phone with US President Donald Trump.",
        "2025-03-20",
        ["planned DNK+USA - -"],
    ),
    (
        "Diplomacy news in brief\n\nPeruvian President Dina Boluarte promised on Monday to hold a phone call with Ecuadorian President Daniel Noboa.",
        "2025-03-20",
        ["planned ECU+PER - -"],
    ),
    (
        "Diplomacy news in brief\n\nKenyan President William Ruto agreed on Monday to hold a phone call with Somali President Hassan Sheikh Mohamud this week.",
        "2025-03-20",
        ["planned KEN+SOM 2025-03-20/2025-03-23 -"],
    ),
    (
        "Diplomacy news in brief\n\nGreek Foreign Minister George Gerapetritis walked out of a hearing on Wednesday to speak by phone with Cypriot Foreign Minister Constantinos Kombos.",
        "2025-03-20",
        ["held CYP+GRC 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nIraqi Prime Minister Mohammed Shia al-Sudani suspended a parliament session on Sunday to hold telephone talks with Jordanian King Abdullah II.",
        "2025-03-20",
        ["held IRQ+JOR 2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nSwiss Foreign Minister Ignazio Cassis is leaving a meeting on Friday to speak by phone with Austrian Foreign Minister Beate Meinl-Reisinger.",
        "2025-03-20",
        ["planned AUT+CHE 2025-03-21 -"],
    ),
    (
        "Regional talks\n\nKenyan President William Ruto on Tuesday told leaders in the region to share water. He had raised the drought in telephone calls with Ethiopian Prime Minister Abiy Ahmed and Somali President Hassan Sheikh Mohamud.",
        "2025-03-20",
        ["held ETH+KEN - -", "held KEN+SOM - -"],
    ),
    (
        "Regional talks\n\nCypriot President Nikos Christodoulides called on Wednesday for calm. He had discussed the fighting in phone calls with Greek Prime Minister Kyriakos Mitsotakis and Lebanese President Joseph Aoun.",
        "2025-03-20",
        ["held CYP+GRC 2025-03-19 -", "held CYP+LBN 2025-03-19 -"],
    ),
]


@pytest.mark.parametrize(("text", "published", "calls"), REPORTS, ids=[text[:40] for text, _, _ in REPORTS])
def test_calls(text, published, calls):
    found = [line.split() for line in facts(text, published=published, publisher="Reuters")]
    assert [
        " ".join((status, sides, day, initiator)) for status, sides, day, _, _, initiator in found
    ] == calls
