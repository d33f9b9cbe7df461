"""The days of calls that a report tells of beside its own: with a day of their own, one counted from another, or none."""

import pytest

from tests.callfacts import facts

#: A report of a news agency, the day of its publication, and of each of its calls the state, the sides, the day and who placed it.
REPORTS = [
    (
        "Chilean President Jose Antonio Kast spoke by telephone with Peruvian President Jose Jeri on Wednesday. Last month, Kast spoke to Paraguayan President Santiago Pena.",
        "2026-03-19",
        ["held CHL+PER 2026-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nJordanian Foreign Minister Ayman Safadi telephoned Iraqi Foreign Minister Fuad Hussein on Wednesday. In the past few days, Safadi talked to Kuwaiti Foreign Minister Abdullah Al-Yahya.",
        "2025-03-20",
        ["held IRQ+JOR 2025-03-19 JOR"],
    ),
    (
        "Diplomacy news in brief\n\nKazakh President Kassym-Jomart Tokayev held a phone call with Uzbek President Shavkat Mirziyoyev on Wednesday. Last week, Tokayev spoke with Azerbaijani President Ilham Aliyev.",
        "2025-03-20",
        ["held KAZ+UZB 2025-03-19 -"],
    ),
    (
        "Australian Prime Minister Anthony Albanese on Wednesday spoke by phone with Fijian Prime Minister Sitiveni Rabuka. On Tuesday, Albanese spoke with Samoan Prime Minister La'aulialemalietoa Leuatea Schmidt.",
        "2026-03-19",
        ["held AUS+FJI 2026-03-18 -"],
    ),
    (
        "Pakistani Prime Minister Shehbaz Sharif telephoned Saudi Crown Prince Mohammed bin Salman on Wednesday. A day earlier, he telephoned Qatari Emir Tamim bin Hamad Al Thani.",
        "2026-03-19",
        ["held PAK+SAU 2026-03-18 PAK"],
    ),
    (
        "Ghanaian President John Mahama spoke by phone on Wednesday with Togo's Faure Gnassingbe. The previous day, Mahama spoke with Benin's Patrice Talon.",
        "2026-03-19",
        ["held GHA+TGO 2026-03-18 -"],
    ),
    (
        "Japanese Prime Minister Sanae Takaichi had a phone call with Papua New Guinea's Prime Minister James Marape on Wednesday. On March 16, Takaichi spoke with Philippine President Ferdinand Marcos Jr.",
        "2026-03-19",
        ["held JPN+PNG 2026-03-18 -"],
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty on Wednesday telephoned Omani Foreign Minister Badr Albusaidi. Two days earlier, he telephoned Jordanian Foreign Minister Ayman Safadi.",
        "2026-03-19",
        ["held EGY+OMN 2026-03-18 EGY"],
    ),
    (
        "Canadian Prime Minister Mark Carney on Wednesday spoke by phone with Indian Prime Minister Narendra Modi. On Sunday, Carney spoke with Japanese Prime Minister Sanae Takaichi and Australian Prime Minister Anthony Albanese.",
        "2026-03-19",
        ["held CAN+IND 2026-03-18 -"],
    ),
    (
        "Polish President Karol Nawrocki held a phone call with Lithuanian President Gitanas Nauseda on Wednesday. The day before, Nawrocki spoke with Romanian President Nicusor Dan.",
        "2026-03-19",
        ["held LTU+POL 2026-03-18 -"],
    ),
    (
        "Brazilian Foreign Minister Mauro Vieira spoke by telephone with his Spanish counterpart Jose Manuel Albares on Tuesday. One day earlier, Vieira called Colombian Foreign Minister Rosa Villavicencio.",
        "2026-03-19",
        ["held BRA+ESP 2026-03-17 -"],
    ),
    (
        "South Korean President Lee Jae Myung talked by phone with Canadian Prime Minister Mark Carney on Wednesday. Three days earlier, Lee talked with Vietnamese President Luong Cuong.",
        "2026-03-19",
        ["held CAN+KOR 2026-03-18 -"],
    ),
    (
        "Qatari Emir Sheikh Tamim bin Hamad Al Thani had a phone call with Turkish President Recep Tayyip Erdogan on Wednesday. On Monday evening, the emir spoke to French President Emmanuel Macron.",
        "2026-03-19",
        ["held QAT+TUR 2026-03-18 -"],
    ),
    (
        "Pakistani Foreign Minister Ishaq Dar on Wednesday called Iranian Foreign Minister Abbas Araghchi. On Tuesday, Dar had also spoken to Saudi Foreign Minister Faisal bin Farhan.",
        "2026-03-19",
        ["held IRN+PAK 2026-03-18 PAK"],
    ),
    (
        "Indian External Affairs Minister S Jaishankar on Wednesday spoke by phone with UAE Foreign Minister Abdullah bin Zayed Al Nahyan. Jaishankar spoke to Omani Foreign Minister Badr Albusaidi on Monday.",
        "2026-03-19",
        ["held ARE+IND 2026-03-18 -"],
    ),
    (
        "Norwegian Prime Minister Jonas Gahr Store spoke by phone with Danish Prime Minister Mette Frederiksen on Tuesday. On Sunday, he held a phone call with Icelandic Prime Minister Kristrun Frostadottir.",
        "2026-03-19",
        ["held DNK+NOR 2026-03-17 -"],
    ),
    (
        "Iraqi Prime Minister Mohammed Shia al-Sudani received a phone call from Jordan's King Abdullah II on Wednesday. Yesterday's call followed one on Monday with Egyptian President Abdel Fattah el-Sisi.",
        "2026-03-19",
        ["held IRQ+JOR 2026-03-18 JOR"],
    ),
    (
        "Georgian Prime Minister Irakli Kobakhidze and Armenian Prime Minister Nikol Pashinyan spoke by phone on Wednesday. On March 14, Kobakhidze spoke with Kazakh Prime Minister Olzhas Bektenov.",
        "2026-03-19",
        ["held ARM+GEO 2026-03-18 -"],
    ),
    (
        "Mexican President Claudia Sheinbaum spoke by phone with Chilean President Jose Antonio Kast on Wednesday. Last Friday, Sheinbaum spoke with Guatemalan President Bernardo Arevalo.",
        "2026-03-19",
        ["held CHL+MEX 2026-03-18 -"],
    ),
    (
        "Swedish Prime Minister Ulf Kristersson held telephone talks with Polish Prime Minister Donald Tusk on Wednesday. The following day he will speak with Finnish Prime Minister Petteri Orpo.",
        "2026-03-19",
        ["held POL+SWE 2026-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nPolish Defence Minister Wladyslaw Kosiniak-Kamysz spoke by phone with his Romanian counterpart Angel Tilvar, Warsaw said on Wednesday. On Monday he had phone talks with German Defence Minister Boris Pistorius, which were requested by Berlin.",
        "2025-03-20",
        ["held POL+ROU 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nSwedish Defence Minister Pal Jonson spoke by phone with Estonian Defence Minister Hanno Pevkur, Stockholm said on Wednesday. On Sunday Jonson held phone talks with Pentagon chief Pete Hegseth.",
        "2025-03-20",
        ["held EST+SWE 2025-03-19 -"],
    ),
    (
        "Diplomacy news in brief\n\nIndian Foreign Minister Subrahmanyam Jaishankar held a telephone conversation with his Thai counterpart Maris Sangiampongsa. On Monday he had spoken by phone with his Lao counterpart.",
        "2025-03-20",
        ["held IND+THA - -"],
    ),
    (
        "Thai Prime Minister Anutin Charnvirakul said he had been scheduled to speak with Hun Manet by phone on Tuesday.",
        "2026-03-19",
        ["planned KHM+THA 2026-03-17 -"],
    ),
    (
        "The phone call between Philippine President Ferdinand Marcos Jr. and Indian Prime Minister Narendra Modi had been scheduled for Tuesday.",
        "2026-03-19",
        ["planned IND+PHL 2026-03-17 -"],
    ),
    (
        "German Chancellor Friedrich Merz was due to speak by phone with Indian Prime Minister Narendra Modi on Wednesday, his spokesman said.",
        "2026-03-19",
        ["planned DEU+IND 2026-03-18 -"],
    ),
    (
        "Kenyan President William Ruto was expected to hold a phone call with Somali President Hassan Sheikh Mohamud on Wednesday evening.",
        "2026-03-19",
        ["planned KEN+SOM 2026-03-18 -"],
    ),
    (
        "Chilean President Jose Antonio Kast and Argentine President Javier Milei were set to talk by phone on Wednesday, Santiago said.",
        "2026-03-19",
        ["planned ARG+CHL 2026-03-18 -"],
    ),
    (
        "A telephone conversation between Polish Prime Minister Donald Tusk and Czech Prime Minister Andrej Babis was planned for Tuesday.",
        "2026-03-19",
        ["planned CZE+POL 2026-03-17 -"],
    ),
    (
        "British Prime Minister Keir Starmer was to speak by phone with Irish Prime Minister Micheal Martin later on Thursday.",
        "2026-03-19",
        ["planned GBR+IRL 2026-03-19 -"],
    ),
    (
        "Slovenian Prime Minister Robert Golob was scheduled to speak by phone with Montenegrin Prime Minister Milojko Spajic on Friday.",
        "2026-03-19",
        ["planned MNE+SVN 2026-03-20 -"],
    ),
    (
        "Swedish Prime Minister Ulf Kristersson had been due to hold a video call with Finnish President Alexander Stubb on Monday.",
        "2026-03-19",
        ["planned FIN+SWE 2026-03-16 -"],
    ),
    (
        "Egyptian President Abdel Fattah el-Sisi is scheduled to speak by phone with Saudi Crown Prince Mohammed bin Salman on Wednesday.",
        "2026-03-19",
        ["planned EGY+SAU 2026-03-25 -"],
    ),
    (
        "Peruvian President Jose Jeri confirmed that on the 16th he spoke by phone with Bolivian President Rodrigo Paz.",
        "2026-03-19",
        ["held BOL+PER 2026-03-16 -"],
    ),
    (
        "Japanese Foreign Minister Toshimitsu Motegi spoke by phone with his Australian counterpart Penny Wong on Tuesday. Earlier this month, Motegi also called Philippine Foreign Secretary Theresa Lazaro.",
        "2026-03-19",
        ["held AUS+JPN 2026-03-17 -", "held JPN+PHL - JPN"],
    ),
    (
        "Finnish President Alexander Stubb phoned Estonian President Alar Karis on Monday. Earlier in March, he also talked with Latvian President Edgars Rinkevics.",
        "2026-03-19",
        ["held EST+FIN 2026-03-16 FIN", "held FIN+LVA - -"],
    ),
    (
        "Diplomacy news in brief\n\nCroatian Defence Minister Ivan Anusic spoke by phone with Slovenian Defence Minister Borut Sajovic on Thursday. At the beginning of the week, Anusic also had phone talks with Guido Crosetto, the head of Italy's Defence Ministry.",
        "2025-03-20",
        ["held HRV+SVN 2025-03-20 -", "held HRV+ITA - -"],
    ),
    (
        "Diplomacy news in brief\n\nSpanish Foreign Minister Jose Manuel Albares spoke by phone with Maltese Foreign Minister Ian Borg on Wednesday. Earlier this week, he also spoke by phone with Tunisian Foreign Minister Mohamed Ali Nafti.",
        "2025-03-20",
        ["held ESP+MLT 2025-03-19 -", "held ESP+TUN - -"],
    ),
    (
        "Diplomacy news in brief\n\nCzech President Petr Pavel held a phone call with Slovak President Peter Pellegrini on Wednesday. At the start of the week, Pavel spoke with Austrian President Alexander Van der Bellen.",
        "2025-03-20",
        ["held CZE+SVK 2025-03-19 -", "held AUT+CZE - -"],
    ),
    (
        "Diplomacy news in brief\n\nSerbian President Aleksandar Vucic spoke by phone with Greek Prime Minister Kyriakos Mitsotakis on Tuesday. At the end of last week, Vucic talked to Hungarian Prime Minister Viktor Orban.",
        "2025-03-20",
        ["held GRC+SRB 2025-03-18 -", "held HUN+SRB - -"],
    ),
    (
        "Kenyan President William Ruto on Wednesday held phone calls with Ethiopian Prime Minister Abiy Ahmed and Somali President Hassan Sheikh Mohamud. On Monday, Ruto spoke with Ugandan President Yoweri Museveni and Rwandan President Paul Kagame.",
        "2026-03-19",
        ["held ETH+KEN 2026-03-18 -", "held KEN+SOM 2026-03-18 -"],
    ),
    (
        "Ukrainian President Volodymyr Zelensky spoke by phone with Kenyan President William Ruto on Wednesday. Over the weekend, Zelensky spoke to South African President Cyril Ramaphosa.",
        "2026-03-19",
        ["held KEN+UKR 2026-03-18 -", "held UKR+ZAF 2026-03-14/2026-03-15 -"],
    ),
    (
        "Thai Prime Minister Anutin Charnvirakul spoke by phone with Lao Prime Minister Sonexay Siphandone on Wednesday. Earlier in the day, Anutin talked to Malaysian Prime Minister Anwar Ibrahim.",
        "2026-03-19",
        ["held LAO+THA 2026-03-18 -", "held MYS+THA 2026-03-18 -"],
    ),
    (
        "Italian Foreign Minister Antonio Tajani telephoned Lebanese Foreign Minister Youssef Raggi on Wednesday. Over the past weekend, Tajani spoke to Egyptian Foreign Minister Badr Abdelatty.",
        "2026-03-19",
        ["held ITA+LBN 2026-03-18 ITA", "held EGY+ITA 2026-03-14/2026-03-15 -"],
    ),
    (
        "Kenyan President William Ruto spoke by phone with Ugandan President Yoweri Museveni on Monday. The next day, Ruto spoke with Tanzanian President Samia Suluhu Hassan.",
        "2026-03-19",
        ["held KEN+UGA 2026-03-16 -", "held KEN+TZA 2026-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nTurkish Defence Minister Yasar Guler told his British counterpart John Healey that talks go on, the ministry said on Tuesday after their telephone conversation. On Sunday Guler held phone talks with Italian Defence Minister Guido Crosetto.",
        "2025-03-20",
        ["held GBR+TUR - -", "held ITA+TUR 2025-03-16 -"],
    ),
    (
        "Diplomacy news in brief\n\nGreek Foreign Minister George Gerapetritis spoke by phone with Cypriot Foreign Minister Constantinos Kombos, Athens said on Tuesday. On Saturday Gerapetritis talked by phone with Egyptian Foreign Minister Badr Abdelatty.",
        "2025-03-20",
        ["held CYP+GRC - -", "held EGY+GRC 2025-03-15 -"],
    ),
    (
        "Diplomacy news in brief\n\nDutch Defence Minister Ruben Brekelmans held a call with Belgian Defence Minister Theo Francken. On Friday, Brekelmans spoke by phone with German Defence Minister Boris Pistorius.",
        "2025-03-20",
        ["held BEL+NLD - -", "held DEU+NLD 2025-03-14 -"],
    ),
    (
        "Diplomacy news in brief\n\nBrazilian Foreign Minister Mauro Vieira spoke by phone with Chilean Foreign Minister Alberto van Klaveren. He informed him about his telephone conversation with Sergey Lavrov on March 11.",
        "2025-03-20",
        ["held BRA+CHL - -", "held BRA+RUS 2025-03-11 -"],
    ),
    (
        "Diplomacy news in brief\n\nHungarian Foreign Minister Peter Szijjarto held a telephone conversation with Slovak Foreign Minister Juraj Blanar. Szijjarto told Blanar about his March 12 call with Marco Rubio.",
        "2025-03-20",
        ["held HUN+SVK - -", "held HUN+USA 2025-03-12 -"],
    ),
    (
        "Canadian Prime Minister Mark Carney spoke by phone with Mexican President Claudia Sheinbaum on Wednesday. Carney was also scheduled to speak with Brazilian President Lula on Wednesday afternoon.",
        "2026-03-19",
        ["held CAN+MEX 2026-03-18 -", "planned BRA+CAN 2026-03-18 -"],
    ),
    (
        "Japanese Prime Minister Sanae Takaichi spoke by phone with Donald Trump on Wednesday night. She was also due to talk by phone with French President Emmanuel Macron on Wednesday.",
        "2026-03-19",
        ["held JPN+USA 2026-03-18 -", "planned FRA+JPN 2026-03-18 -"],
    ),
    (
        "Chinese Foreign Minister Wang Yi talked by phone with Cho Hyun on the 16th and with Toshimitsu Motegi on the 17th.",
        "2026-03-19",
        ["held CHN+KOR 2026-03-16 -", "held CHN+JPN 2026-03-17 -"],
    ),
    (
        "Fijian Prime Minister Sitiveni Rabuka wrote on Facebook that he had talked by phone to Tongan Prime Minister Fatafehi Fakafanua on the 16th and to Anthony Albanese on the 17th.",
        "2026-03-19",
        ["held FJI+TON 2026-03-16 -", "held AUS+FJI 2026-03-17 -"],
    ),
    (
        "Brazilian President Lula called Colombian President Gustavo Petro on Monday and Chilean President Jose Antonio Kast a day later.",
        "2026-03-19",
        ["held BRA+COL 2026-03-16 BRA", "held BRA+CHL 2026-03-17 BRA"],
    ),
    (
        "Zambian President Hakainde Hichilema phoned Malawi's Peter Mutharika on Monday and Botswana's Duma Boko the next day.",
        "2026-03-19",
        ["held MWI+ZMB 2026-03-16 ZMB", "held BWA+ZMB 2026-03-17 ZMB"],
    ),
    (
        "Ghanaian President John Mahama called Togo's Faure Gnassingbe on Monday and Benin's Patrice Talon the following day.",
        "2026-03-19",
        ["held GHA+TGO 2026-03-16 GHA", "held BEN+GHA 2026-03-17 GHA"],
    ),
    (
        "Danish Foreign Minister Lars Lokke Rasmussen phoned Norwegian Foreign Minister Espen Barth Eide on Sunday and Swedish Foreign Minister Maria Malmer Stenergard two days later.",
        "2026-03-19",
        ["held DNK+NOR 2026-03-15 DNK", "held DNK+SWE 2026-03-17 DNK"],
    ),
    (
        "Indian Prime Minister Narendra Modi spoke by phone with Saudi Crown Prince Mohammed bin Salman on Monday and with Omani Sultan Haitham bin Tarik on Tuesday.",
        "2026-03-19",
        ["held IND+SAU 2026-03-16 -", "held IND+OMN 2026-03-17 -"],
    ),
    (
        "Kazakh Foreign Minister Yermek Kosherbayev spoke by phone with Uzbek Foreign Minister Bakhtiyor Saidov on March 15 and Kyrgyz Foreign Minister Jeenbek Kulubaev on March 16.",
        "2026-03-19",
        ["held KAZ+UZB 2026-03-15 -", "held KAZ+KGZ 2026-03-16 -"],
    ),
    (
        "South Korean Foreign Minister Cho Hyun held phone talks with his Canadian counterpart Anita Anand on the 13th and with his Australian counterpart Penny Wong on the 14th.",
        "2026-03-19",
        ["held CAN+KOR 2026-03-13 -", "held AUS+KOR 2026-03-14 -"],
    ),
    (
        "Ugandan President Yoweri Museveni telephoned Kenyan President William Ruto on Sunday and, a day later, Rwandan President Paul Kagame.",
        "2026-03-19",
        ["held KEN+UGA 2026-03-15 UGA", "held RWA+UGA 2026-03-16 UGA"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis spoke by phone with Egyptian President Abdel Fattah el-Sisi on Monday and with Cypriot President Nikos Christodoulides the day after.",
        "2026-03-19",
        ["held EGY+GRC 2026-03-16 -", "held CYP+GRC 2026-03-17 -"],
    ),
    (
        "Irish Prime Minister Micheal Martin spoke by phone on Monday with Keir Starmer and on Tuesday with Emmanuel Macron.",
        "2026-03-19",
        ["held GBR+IRL 2026-03-16 -", "held FRA+IRL 2026-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nTurkish Foreign Minister Hakan Fidan spoke by phone with Omani Foreign Minister Badr al-Busaidi (March 16) and Iraqi Foreign Minister Fuad Hussein (March 18).",
        "2025-03-20",
        ["held OMN+TUR 2025-03-16 -", "held IRQ+TUR 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nPope Francis held telephone conversations with Lebanese President Joseph Aoun (10 March) and Brazilian President Lula da Silva (15 March).",
        "2025-03-20",
        ["held LBN+VAT 2025-03-10 -", "held BRA+VAT 2025-03-15 -"],
    ),
    (
        "Diplomacy news in brief\n\nIndian Prime Minister Narendra Modi also held phone calls with Australian Prime Minister Anthony Albanese (on 11 March), and with Japanese Prime Minister Shigeru Ishiba (on 13 March).",
        "2025-03-20",
        ["held AUS+IND 2025-03-11 -", "held IND+JPN 2025-03-13 -"],
    ),
    (
        "Spanish Prime Minister Pedro Sanchez on Wednesday spoke by phone with Tunisian President Kais Saied. Earlier this month, Sanchez talked to King Mohammed VI of Morocco, and Egypt's Abdel Fattah el-Sisi.",
        "2026-03-19",
        ["held ESP+TUN 2026-03-18 -", "held ESP+MAR - -", "held EGY+ESP - -"],
    ),
    (
        "Nigerian President Bola Tinubu held a phone call with Ghanaian President John Mahama on Wednesday. Earlier this month, Tinubu spoke with Beninese President Patrice Talon and Togo's Faure Gnassingbe.",
        "2026-03-19",
        ["held GHA+NGA 2026-03-18 -", "held BEN+NGA - -", "held NGA+TGO - -"],
    ),
    (
        "French President Emmanuel Macron spoke by phone on Wednesday with Chad's Mahamat Idriss Deby, days after speaking with the presidents of Niger and Benin.",
        "2026-03-19",
        ["held FRA+TCD 2026-03-18 -", "held FRA+NER - -", "held BEN+FRA - -"],
    ),
    (
        "Diplomacy news in brief\n\nIn recent days, King Abdullah II of Jordan held phone calls with French President Emmanuel Macron (12 March), Canadian Prime Minister Mark Carney (14 March) and Italian Prime Minister Giorgia Meloni (17 March).",
        "2025-03-20",
        ["held FRA+JOR 2025-03-12 -", "held CAN+JOR 2025-03-14 -", "held ITA+JOR 2025-03-17 -"],
    ),
    (
        "Diplomacy news in brief\n\nEgyptian Foreign Minister Badr Abdelatty had telephone conversations with Saudi Foreign Minister Faisal bin Farhan (15 March), Jordanian Foreign Minister Ayman Safadi (16 March) and Algerian Foreign Minister Ahmed Attaf (18 March).",
        "2025-03-20",
        ["held EGY+SAU 2025-03-15 -", "held EGY+JOR 2025-03-16 -", "held DZA+EGY 2025-03-18 -"],
    ),
    (
        "Diplomacy news in brief\n\nFinnish Foreign Minister Elina Valtonen held phone calls with Swedish Foreign Minister Maria Malmer Stenergard (Mar. 12), Norwegian Foreign Minister Espen Barth Eide (Mar. 13) and Icelandic Foreign Minister Thorgerdur Katrin Gunnarsdottir (Mar. 14).",
        "2025-03-20",
        ["held FIN+SWE 2025-03-12 -", "held FIN+NOR 2025-03-13 -", "held FIN+ISL 2025-03-14 -"],
    ),
    (
        "Diplomacy news in brief\n\nCanadian Foreign Minister Melanie Joly spoke by phone with her Danish counterpart Lars Lokke Rasmussen on Tuesday. In recent days, Joly made calls to her counterparts in Norway, Sweden and Finland.",
        "2025-03-20",
        ["held CAN+DNK 2025-03-18 -", "held CAN+NOR - CAN", "held CAN+SWE - CAN", "held CAN+FIN - CAN"],
    ),
    (
        "South African President Cyril Ramaphosa on Wednesday phoned Angolan President Joao Lourenco and Lesotho's King Letsie III, a day after speaking with the presidents of Namibia and Botswana.",
        "2026-03-19",
        [
            "held AGO+ZAF 2026-03-18 ZAF",
            "held LSO+ZAF 2026-03-18 ZAF",
            "held NAM+ZAF 2026-03-17 -",
            "held BWA+ZAF 2026-03-17 -",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "calls"), REPORTS, ids=[text[:40] for text, _, _ in REPORTS])
def test_calls(text, published, calls):
    found = [line.split() for line in facts(text, published=published, publisher="Reuters")]
    assert [
        " ".join((status, sides, day, initiator)) for status, sides, day, _, _, initiator in found
    ] == calls
