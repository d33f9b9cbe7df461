"""Ways in which agencies tell of calls: who was on them, in what state they stand, who placed them."""

import pytest

from tests.callfacts import facts

#: A report of 2025-03-20, a Thursday, and of each of its calls the state, the sides, the day and who placed it.
REPORTS = [
    # Another call or meeting is told of beside the call.
    (
        "Italian Prime Minister Giorgia Meloni spoke by phone with Polish Prime Minister Donald Tusk on Thursday ahead of his call with US President Donald Trump.",
        ["held ITA+POL 2025-03-20 -"],
    ),
    (
        "Kenyan President William Ruto spoke by phone with Ugandan President Yoweri Museveni on Monday, a day before Museveni's talks with Rwandan President Paul Kagame.",
        ["held KEN+UGA 2025-03-17 -"],
    ),
    (
        "Japanese Prime Minister Shigeru Ishiba held a phone call with Philippine President Ferdinand Marcos on Tuesday ahead of Marcos' summit with US President Donald Trump.",
        ["held JPN+PHL 2025-03-18 -"],
    ),
    (
        "Norwegian Prime Minister Jonas Gahr Store spoke with Danish Prime Minister Mette Frederiksen by phone on Wednesday following her meeting with Canadian Prime Minister Mark Carney.",
        ["held DNK+NOR 2025-03-19 -"],
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty phoned his Jordanian counterpart Ayman Safadi on Monday before Safadi's talks with Iranian Foreign Minister Abbas Araghchi in Amman.",
        ["held EGY+JOR 2025-03-17 EGY"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis told Cypriot President Nikos Christodoulides by phone on Wednesday about his conversation with Turkish President Recep Tayyip Erdogan.",
        ["held CYP+GRC 2025-03-19 -"],
    ),
    (
        "Belgian Prime Minister Bart De Wever called Dutch Prime Minister Dick Schoof on Tuesday to be briefed on Schoof's phone call with Polish Prime Minister Donald Tusk.",
        ["held BEL+NLD 2025-03-18 BEL", "held NLD+POL 2025-03-18 -"],
    ),
    # A second call follows.
    (
        "Thai Prime Minister Paetongtarn Shinawatra called Malaysian Prime Minister Anwar Ibrahim on Tuesday and then held a phone call with Cambodian Prime Minister Hun Manet.",
        ["held MYS+THA 2025-03-18 THA", "held KHM+THA 2025-03-18 -"],
    ),
    # A call may come.
    (
        "Indian Prime Minister Narendra Modi and Japanese Prime Minister Shigeru Ishiba may soon hold a new telephone conversation.",
        ["planned IND+JPN - -"],
    ),
    (
        "Polish President Andrzej Duda and French President Emmanuel Macron could soon hold a phone call, Warsaw said.",
        ["planned FRA+POL - -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan and Greek Prime Minister Kyriakos Mitsotakis might shortly hold a telephone conversation.",
        ["planned GRC+TUR - -"],
    ),
    (
        "Indian Prime Minister Narendra Modi and Canadian Prime Minister Mark Carney may also speak by phone.",
        ["planned CAN+IND - -"],
    ),
    (
        "Kenyan President William Ruto could also hold a phone call with Somali President Hassan Sheikh Mohamud.",
        ["planned KEN+SOM - -"],
    ),
    (
        "Brazilian President Lula da Silva may yet speak by phone with US President Donald Trump.",
        ["planned BRA+USA - -"],
    ),
    (
        "Serbian President Aleksandar Vucic might even call Hungarian Prime Minister Viktor Orban on Friday.",
        ["planned HUN+SRB 2025-03-21 -"],
    ),
    (
        "Egyptian President Abdel Fattah el-Sisi may possibly have a phone call with Turkish President Recep Tayyip Erdogan this week.",
        ["planned EGY+TUR - -"],
    ),
    (
        "Dutch Prime Minister Dick Schoof and Belgian Prime Minister Bart De Wever could well speak by phone on Friday.",
        ["planned BEL+NLD 2025-03-21 -"],
    ),
    (
        "A phone call between Mexican President Claudia Sheinbaum and Canadian Prime Minister Mark Carney could soon take place.",
        ["planned CAN+MEX - -"],
    ),
    (
        "A telephone conversation between Kazakh President Kassym-Jomart Tokayev and Uzbek President Shavkat Mirziyoyev may also be held on Friday.",
        ["planned KAZ+UZB 2025-03-21 -"],
    ),
    (
        "Iraqi Prime Minister Mohammed Shia al-Sudani would likely hold a call with Iranian President Masoud Pezeshkian on Friday, an aide said.",
        ["planned IRN+IRQ 2025-03-21 -"],
    ),
    # Holders of offices act in a call.
    (
        "The presidents of Kazakhstan and Kyrgyzstan, in a telephone conversation on Tuesday, confirmed their readiness to open more border posts.",
        ["held KAZ+KGZ 2025-03-18 -"],
    ),
    (
        "The day before, the prime ministers of Armenia and Georgia, in a phone call, agreed to set up a working group.",
        ["held ARM+GEO 2025-03-19 -"],
    ),
    (
        "The defence ministers of Poland and Romania, in a video call on Wednesday, agreed on joint drills.",
        ["held POL+ROU 2025-03-19 -"],
    ),
    (
        "The leaders of Serbia and Hungary, during a phone conversation on Tuesday, discussed the gas pipeline.",
        ["held HUN+SRB 2025-03-18 -"],
    ),
    (
        "The presidents of Brazil and Colombia in a phone call on Tuesday agreed to hold a summit.",
        ["held BRA+COL 2025-03-18 -"],
    ),
    (
        "The foreign ministers of Egypt and Jordan during a telephone call on Monday stressed the need for calm.",
        ["held EGY+JOR 2025-03-17 -"],
    ),
    (
        "The leaders of Japan and the Philippines, in a phone call on Monday, pledged closer security ties.",
        ["held JPN+PHL 2025-03-17 -"],
    ),
    (
        "The Indian and Sri Lankan foreign ministers, in a phone call on Tuesday, reviewed fishing talks.",
        ["held IND+LKA 2025-03-18 -"],
    ),
    (
        "The Kenyan and Ugandan presidents in a telephone conversation on Wednesday agreed to reopen the border.",
        ["held KEN+UGA 2025-03-19 -"],
    ),
    (
        "Foreign ministers of Turkey and Iraq, in a phone conversation on Tuesday, condemned the attack.",
        ["held IRQ+TUR 2025-03-18 -"],
    ),
    # Further people joined.
    (
        "Indian Prime Minister Narendra Modi held a phone call with French President Emmanuel Macron on Monday. German Chancellor Olaf Scholz was also on the call.",
        ["held DEU+FRA+IND 2025-03-17 -"],
    ),
    (
        "Polish Prime Minister Donald Tusk held a video call with Italian Prime Minister Giorgia Meloni on Tuesday. Also participating was Greek Prime Minister Kyriakos Mitsotakis.",
        ["held GRC+ITA+POL 2025-03-18 -"],
    ),
    (
        "Egyptian President Abdel Fattah el-Sisi spoke by phone with French President Emmanuel Macron on Tuesday. Jordan's King Abdullah II joined them later in the call.",
        ["held EGY+FRA+JOR 2025-03-18 -"],
    ),
    # Nobody answered.
    (
        "Polish President Andrzej Duda tried to phone Belarusian President Alexander Lukashenko on Tuesday but could not get through.",
        [],
    ),
    (
        "Serbian President Aleksandar Vucic tried in vain to reach Kosovo Prime Minister Albin Kurti by phone on Monday.",
        [],
    ),
    # A call had been asked for before.
    (
        "Lula requests call with Trump over tariffs\n\nBrazilian President Lula da Silva and US President Donald Trump will speak on Friday by phone, but this time at Lula's request.",
        ["planned BRA+USA 2025-03-21 BRA"],
    ),
    (
        "Erdogan asked for call with Macron\n\nTurkish President Recep Tayyip Erdogan and French President Emmanuel Macron spoke by phone on Tuesday at Ankara's request.",
        ["held FRA+TUR 2025-03-18 TUR"],
    ),
    (
        "Meloni seeks call with Sisi\n\nItalian Prime Minister Giorgia Meloni spoke by phone with Egyptian President Abdel Fattah el-Sisi on Tuesday about a detained student.",
        ["held EGY+ITA 2025-03-18 ITA"],
    ),
    # A call was put off.
    (
        "A phone call between Norwegian Prime Minister Jonas Gahr Store and Chinese Premier Li Qiang was postponed on Monday.",
        ["cancelled CHN+NOR 2025-03-17 -"],
    ),
    # A call is not held yet.
    (
        "A call between Canadian Prime Minister Mark Carney and US President Donald Trump is not being planned at this stage, Ottawa said.",
        [],
    ),
    # A call was refused.
    (
        "Lebanese President Joseph Aoun rejected a phone call from Israeli Prime Minister Benjamin Netanyahu, his office said.",
        [],
    ),
    ("Malian leader Assimi Goita ignored a call from French President Emmanuel Macron on Sunday.", []),
    # Nobody confirms or denies.
    (
        "The Kremlin refused to confirm or deny that Russian President Vladimir Putin had spoken by phone with US President Donald Trump.",
        [],
    ),
    # A call is asked for.
    (
        "Colombian President Gustavo Petro has asked for a phone call with US President Donald Trump.",
        ["requested COL+USA - COL"],
    ),
    # Several were called in turn.
    (
        "Jordanian Foreign Minister Ayman Safadi held phone calls with his Egyptian and Iraqi counterparts, Badr Abdelatty and Fuad Hussein, on Tuesday.",
        ["held EGY+JOR 2025-03-18 -", "held IRQ+JOR 2025-03-18 -"],
    ),
    # A call is fixed.
    (
        "Egypt's and Sudan's leaders hold phone talks\n\nEgyptian President Abdel Fattah el-Sisi will hold telephone conversations with Sudanese leader Abdel Fattah al-Burhan and Libyan leader Mohamed al-Menfi on Saturday, MENA reported.",
        ["planned EGY+SDN 2025-03-22 -", "planned EGY+LBY 2025-03-22 -"],
    ),
    # Words say who placed it.
    (
        "Kenyan President William Ruto and French President Emmanuel Macron held a phone call on Monday following a request by Paris.",
        ["held FRA+KEN 2025-03-17 FRA"],
    ),
    (
        "Omani Foreign Minister Badr al-Busaidi and Iranian Foreign Minister Abbas Araghchi spoke by phone on Tuesday in response to a request from the Iranian side.",
        ["held IRN+OMN 2025-03-18 IRN"],
    ),
    (
        "Thai Prime Minister Paetongtarn Shinawatra and Malaysian Prime Minister Anwar Ibrahim spoke by phone on Monday. It was Anwar who had asked for the call.",
        ["held MYS+THA 2025-03-17 MYS"],
    ),
    (
        "Peruvian President Dina Boluarte and Brazilian President Lula da Silva spoke by phone on Tuesday. The call came on Brazil's initiative.",
        ["held BRA+PER 2025-03-18 BRA"],
    ),
    (
        "Serbian Foreign Minister Marko Djuric and Hungarian Foreign Minister Peter Szijjarto spoke by phone on Monday. The conversation was initiated by Budapest.",
        ["held HUN+SRB 2025-03-17 HUN"],
    ),
    # Aides called.
    (
        "Indian National Security Adviser Ajit Doval held a phone call on Monday with the adviser to the President of France, Emmanuel Bonne.",
        ["held FRA+IND 2025-03-17 -"],
    ),
    # Something was broken off for the sake of a call.
    (
        "Canadian Prime Minister Mark Carney cut short a rally on Wednesday to hold a phone call with Mexican President Claudia Sheinbaum.",
        ["held CAN+MEX 2025-03-19 -"],
    ),
    (
        "Polish President Andrzej Duda broke off his visit to Krakow on Monday to talk to Finnish President Alexander Stubb by phone.",
        ["held FIN+POL 2025-03-17 -"],
    ),
    (
        "Lebanese President Joseph Aoun interrupted a cabinet session on Monday to talk by phone with French President Emmanuel Macron.",
        ["held FRA+LBN 2025-03-17 -"],
    ),
    (
        "Spanish Foreign Minister Jose Manuel Albares used a stopover in Doha on Tuesday to phone Iraqi Foreign Minister Fuad Hussein.",
        ["held ESP+IRQ 2025-03-18 ESP"],
    ),
    (
        "Kenyan President William Ruto delayed his flight on Monday to speak by phone with Ethiopian Prime Minister Abiy Ahmed.",
        ["held ETH+KEN 2025-03-17 -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan paused a news conference on Wednesday to speak with Iraqi President Abdul Latif Rashid by phone.",
        ["held IRQ+TUR 2025-03-19 -"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis skipped a dinner on Tuesday to hold a call with Cypriot President Nikos Christodoulides.",
        ["held CYP+GRC 2025-03-18 -"],
    ),
    (
        "Danish Prime Minister Mette Frederiksen picked up the phone on Monday to talk to Finnish President Alexander Stubb.",
        ["held DNK+FIN 2025-03-17 -"],
    ),
    (
        "Mexican President Claudia Sheinbaum agreed on Monday to hold a phone call with Canadian Prime Minister Mark Carney.",
        ["planned CAN+MEX 2025-03-24 -"],
    ),
    (
        "Swedish Prime Minister Ulf Kristersson said on Tuesday he plans to speak by phone with Danish Prime Minister Mette Frederiksen.",
        ["planned DNK+SWE - -"],
    ),
    # A counterpart stands before his equal.
    (
        "In a phone call with his Greek counterpart, Turkish Foreign Minister Hakan Fidan told Giorgos Gerapetritis that talks should go on.",
        ["held GRC+TUR - -"],
    ),
    (
        "During a telephone conversation with his Saudi counterpart, Kuwaiti Foreign Minister Abdullah Al-Yahya congratulated Faisal bin Farhan on the summit.",
        ["held KWT+SAU - -"],
    ),
    (
        "In a telephone conversation with his Serbian counterpart, Hungarian Foreign Minister Peter Szijjarto wished Marko Djuric well.",
        ["held HUN+SRB - -"],
    ),
    (
        "In a phone call with her Mexican counterpart, Canadian Foreign Minister Melanie Joly discussed tariffs.",
        ["held CAN+MEX - -"],
    ),
    (
        "During a telephone conversation with his Pakistani counterpart, Malaysian Foreign Minister Mohamad Hasan also congratulated Ishaq Dar on Pakistan Day.",
        ["held MYS+PAK - -"],
    ),
    (
        "In a phone call on Tuesday with his Greek counterpart, Turkish Foreign Minister Hakan Fidan discussed trade.",
        ["held GRC+TUR 2025-03-18 -"],
    ),
    (
        "In a phone call with his Greek counterpart on Tuesday, Turkish Foreign Minister Hakan Fidan discussed trade.",
        ["held GRC+TUR 2025-03-18 -"],
    ),
    (
        "In a call with his Indian counterpart, Australian Prime Minister Anthony Albanese called for calm.",
        ["held AUS+IND - -"],
    ),
    (
        "Speaking by phone with his Indian counterpart, Australian Prime Minister Anthony Albanese called for calm.",
        ["held AUS+IND - -"],
    ),
    (
        "In a phone call with his Greek counterpart Giorgos Gerapetritis, Turkish Foreign Minister Hakan Fidan discussed trade.",
        ["held GRC+TUR - -"],
    ),
    (
        "During a phone call with his Brazilian counterpart on Monday, South African Foreign Minister Ronald Lamola invited Mauro Vieira to Pretoria.",
        ["held BRA+ZAF 2025-03-17 -"],
    ),
    (
        "In a video call with his Kenyan counterpart, Ugandan President Yoweri Museveni offered to host talks.",
        ["held KEN+UGA - -"],
    ),
    (
        "During a phone call with the Finnish president, Estonian President Alar Karis raised the cable case.",
        ["held EST+FIN - -"],
    ),
    (
        "In a phone conversation with the Jordanian king, Egyptian President Abdel Fattah el-Sisi praised the deal.",
        ["held EGY+JOR - -"],
    ),
    # Others come to a meeting.
    (
        "Polish Prime Minister Donald Tusk and Lithuanian President Gitanas Nauseda spoke by phone on Monday. Latvian President Edgars Rinkevics will also attend the meeting in Warsaw on Friday.",
        ["held LTU+POL 2025-03-17 -"],
    ),
    (
        "Indian Prime Minister Narendra Modi spoke by phone with French President Emmanuel Macron on Tuesday about the AI summit. US Vice President JD Vance will take part in the talks as well.",
        ["held FRA+IND 2025-03-18 -"],
    ),
    (
        "Kenyan President William Ruto and Rwandan President Paul Kagame spoke by phone on Monday about the Nairobi talks. Ugandan President Yoweri Museveni is also expected to join.",
        ["held KEN+RWA 2025-03-17 -"],
    ),
    # Somebody is to be contacted.
    (
        "Cypriot President Nikos Christodoulides plans to contact Israeli Prime Minister Benjamin Netanyahu by phone on Friday.",
        ["planned CYP+ISR 2025-03-21 CYP"],
    ),
    (
        "Irish Prime Minister Micheal Martin is to contact European Council President Antonio Costa by phone on Friday.",
        ["planned EU+IRL 2025-03-21 IRL"],
    ),
    (
        "Kenyan President William Ruto will contact Ethiopian Prime Minister Abiy Ahmed by phone on Saturday.",
        ["planned ETH+KEN 2025-03-22 KEN"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis intends to contact Turkish President Recep Tayyip Erdogan by telephone this week.",
        ["planned GRC+TUR - GRC"],
    ),
    (
        "Brazilian President Lula da Silva is expected to contact Colombian President Gustavo Petro by phone on Friday.",
        ["planned BRA+COL 2025-03-21 BRA"],
    ),
    (
        "Polish President Andrzej Duda has contacted Finnish President Alexander Stubb by phone.",
        ["held FIN+POL - POL"],
    ),
    (
        "Indian Prime Minister Narendra Modi plans to reach French President Emmanuel Macron by phone on Friday.",
        ["planned FRA+IND 2025-03-21 IND"],
    ),
    # A minister tells of the call.
    (
        "Italian Foreign Minister Antonio Tajani said the Italian and Egyptian foreign ministers' leaders would speak by phone.",
        [],
    ),
    (
        "Iranian Foreign Minister Abbas Araghchi said the Iranian and Iraqi presidents would talk by phone on Friday.",
        ["planned IRN+IRQ 2025-03-21 -"],
    ),
    (
        "The leaders of Qatar and Egypt will speak by phone on Saturday, Qatari Prime Minister Mohammed bin Abdulrahman Al Thani told US envoy Steve Witkoff in Doha.",
        ["planned EGY+QAT 2025-03-22 -"],
    ),
    (
        "Kremlin aide Yuri Ushakov said Russian President Vladimir Putin and Indian Prime Minister Narendra Modi were expected to hold a phone call on Friday.",
        ["planned IND+RUS 2025-03-21 -"],
    ),
    (
        "Turkish Foreign Minister Hakan Fidan said President Recep Tayyip Erdogan and Greek Prime Minister Kyriakos Mitsotakis would speak by phone on Saturday.",
        ["planned GRC+TUR 2025-03-22 -"],
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi expects President William Ruto and French President Emmanuel Macron to hold a phone call next week.",
        ["planned FRA+KEN - -"],
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty said the presidents of Egypt and Turkey had spoken by phone on Tuesday.",
        ["held EGY+TUR 2025-03-18 -"],
    ),
    # One person holds two offices.
    (
        "Armenian Foreign Minister Ararat Mirzoyan had a telephone conversation with Moldovan Deputy Prime Minister, Foreign Minister Mihai Popsoi.",
        ["held ARM+MDA - -"],
    ),
    (
        "Belgian Deputy Prime Minister, Minister of Foreign Affairs Maxime Prevot held a phone call with Croatian Deputy Prime Minister, Defence Minister Ivan Anusic on Monday.",
        ["held BEL+HRV 2025-03-17 -"],
    ),
    (
        "Kazakh Deputy Prime Minister - Foreign Minister Murat Nurtleu held a telephone conversation with Kyrgyz Foreign Minister Jeenbek Kulubaev.",
        ["held KAZ+KGZ - -"],
    ),
    (
        "Serbian Foreign Minister Marko Djuric talked by phone with Bulgarian Vice Prime Minister, Minister of Transport Grozdan Karadzhov on Tuesday.",
        ["held BGR+SRB 2025-03-18 -"],
    ),
    (
        "Georgian Vice Prime Minister, Minister of Economy Mariam Kvrivishvili held a video call with Turkish Trade Minister Omer Bolat.",
        ["held GEO+TUR - -"],
    ),
    (
        "Luxembourg's Deputy Prime Minister, Minister for Foreign Affairs Xavier Bettel spoke by phone with his Austrian counterpart Beate Meinl-Reisinger on Tuesday.",
        ["held AUT+LUX 2025-03-18 -"],
    ),
    (
        "Uzbek Foreign Minister Bakhtiyor Saidov spoke by phone with Kuwait's First Deputy Prime Minister, Interior Minister Sheikh Fahad Yousef on Monday.",
        ["held KWT+UZB 2025-03-17 -"],
    ),
    (
        "Slovak Deputy Prime Minister – Defence Minister Robert Kalinak held a phone call with Czech Defence Minister Jana Cernochova on Tuesday.",
        ["held CZE+SVK 2025-03-18 -"],
    ),
    # A ministry or body has a head.
    (
        "Today, a telephone conversation was held between the Minister of Foreign Affairs of Azerbaijan Jeyhun Bayramov and the head of the Ministry of Foreign Affairs of Iran Abbas Araghchi, the press service said.",
        ["held AZE+IRN 2025-03-20 -"],
    ),
    (
        "Kyrgyz Foreign Minister Jeenbek Kulubaev spoke by phone with the head of the Ministry of Foreign Affairs of Uzbekistan Bakhtiyor Saidov.",
        ["held KGZ+UZB - -"],
    ),
    (
        "The head of the Russian Foreign Ministry Sergey Lavrov and the head of the Ministry of Foreign Affairs of Belarus Maxim Ryzhenkov spoke by phone on Tuesday.",
        ["held BLR+RUS 2025-03-18 -"],
    ),
    (
        "A telephone conversation was held on Monday between Kazakh President Kassym-Jomart Tokayev and the head of the European Council Antonio Costa.",
        ["held EU+KAZ 2025-03-17 -"],
    ),
    (
        "Armenian Foreign Minister Ararat Mirzoyan held a phone call with the head of the Ministry of Foreign Affairs of Georgia Maka Botchorishvili on Monday.",
        ["held ARM+GEO 2025-03-17 -"],
    ),
    (
        "Moldovan President Maia Sandu spoke by phone on Tuesday with the head of the European Commission Ursula von der Leyen.",
        ["held EU+MDA 2025-03-18 -"],
    ),
    (
        "Ukrainian Defence Minister Rustem Umerov spoke by phone with the head of the Ministry of Defence of Poland Wladyslaw Kosiniak-Kamysz.",
        ["held POL+UKR - -"],
    ),
    (
        "Turkish Foreign Minister Hakan Fidan spoke by phone with the head of the foreign ministry of Kazakhstan, Murat Nurtleu.",
        ["held KAZ+TUR - -"],
    ),
]


@pytest.mark.parametrize(("text", "calls"), REPORTS, ids=[text[:40] for text, _ in REPORTS])
def test_calls(text, calls):
    headed = text if "\n" in text else f"Diplomacy news in brief\n\n{text}"
    found = [line.split() for line in facts(headed, published="2025-03-20", publisher="Reuters")]
    assert [
        " ".join((status, sides, day, initiator)) for status, sides, day, _, _, initiator in found
    ] == calls
