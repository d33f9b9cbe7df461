"""Calls in posts and headlines, thanks for a call, calls that were refused or a hoax, and talks in person."""

import pytest

from tests.callfacts import facts

#: A report of a news agency, the day of its publication, and of each of its calls the state, the sides, the day and who placed it.
REPORTS = [
    (
        "Presidential spokesperson Vincent Magwenya said the President thanked Kenyan President William Ruto during a telephone call on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Thai Prime Minister Anutin Charnvirakul did not respond to three phone calls from Cambodian Prime Minister Hun Manet on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Togolese leader Faure Gnassingbe did not respond to a telephone call from Beninese President Patrice Talon on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Colombian President Gustavo Petro said Ecuador's Daniel Noboa never picked up when he telephoned him on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Pakistani Prime Minister Shehbaz Sharif never picked up when Afghan Prime Minister Hasan Akhund telephoned him on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Mexican President Claudia Sheinbaum is refusing to speak by phone with Peruvian President Jose Jeri.",
        "2026-03-19",
        [],
    ),
    (
        "Kenyan President William Ruto spoke with French President Emmanuel Macron on the margins of the G20 summit in Johannesburg on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Nigerian President Bola Tinubu spoke with Ghanaian President John Mahama on the sidelines of the ECOWAS summit in Abuja on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Brazilian President Lula spoke to Argentine President Javier Milei during the Mercosur summit in Asuncion on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Japanese Prime Minister Sanae Takaichi spoke with Philippine President Ferdinand Marcos Jr. over dinner in Tokyo on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Visiting Chinese Foreign Minister Wang Yi spoke with Zambian President Hakainde Hichilema at State House on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Two pranksters posing as Ukrainian President Volodymyr Zelensky held a phone call with Malaysian Foreign Minister Mohamad Hasan on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "A hoaxer pretending to be Kenyan President William Ruto held a phone call with Tanzanian Foreign Minister Mahmoud Thabit Kombo on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Russian comedians posing as African Union chair Mahmoud Ali Youssouf spoke by phone with Italian Prime Minister Giorgia Meloni on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "A deepfake video call in which a fake Zelensky spoke to South African President Cyril Ramaphosa circulated on Tuesday.",
        "2026-03-19",
        [],
    ),
    (
        "Garba Shehu, a spokesman, in a note to the press, said the President thanked Senegalese leader Bassirou Diomaye Faye, in a telephone call on Tuesday.\nPresident Bola Tinubu has been in Abuja all week.",
        "2026-03-19",
        ["held NGA+SEN 2026-03-17 -"],
    ),
    (
        "President Hakainde Hichilema is on leave. Clayson Hamasaka, his spokesman, said the President congratulated Malawi's Peter Mutharika in a phone call on Tuesday.",
        "2026-03-19",
        ["held MWI+ZMB 2026-03-17 -"],
    ),
    (
        'Indian Prime Minister Narendra Modi thanked leaders for their greetings on Tuesday.\n"Thank you, dear President Macron, for your phone call and kind words," Modi posted on X.',
        "2026-03-19",
        ["held FRA+IND 2026-03-17 FRA"],
    ),
    (
        'Sri Lankan President Anura Kumara Dissanayake took to X on Tuesday. "Thank you, Prime Minister Modi, for your phone call this morning," he wrote.',
        "2026-03-19",
        ["held IND+LKA 2026-03-19 IND"],
    ),
    (
        '"Thank you, President Ramaphosa, for your call," Zambian President Hakainde Hichilema posted on Tuesday.',
        "2026-03-19",
        ["held ZAF+ZMB 2026-03-17 ZAF"],
    ),
    (
        "Grenada's Prime Minister Dickon Mitchell thanked Canadian Prime Minister Mark Carney for phoning him on Tuesday.",
        "2026-03-19",
        ["held CAN+GRD 2026-03-17 CAN"],
    ),
    (
        "Malawian President Peter Mutharika thanked Zambian President Hakainde Hichilema for his phone call on Tuesday.",
        "2026-03-19",
        ["held MWI+ZMB 2026-03-17 ZMB"],
    ),
    (
        "President Marcos expressed gratitude to Vietnamese President Luong Cuong for his call on Tuesday.",
        "2026-03-19",
        ["held PHL+VNM 2026-03-17 VNM"],
    ),
    (
        "President Irfaan Ali appreciated Brazilian President Lula's phone call on Tuesday.",
        "2026-03-19",
        ["held BRA+GUY 2026-03-17 BRA"],
    ),
    (
        'Argentine President Javier Milei praised the Italian leader on Tuesday.\n"Just ended a long phone call with our partner, Prime Minister Giorgia Meloni," he wrote on Facebook.',
        "2026-03-19",
        ["held ARG+ITA 2026-03-17 -"],
    ),
    (
        'Argentine President Javier Milei wrote on X on Tuesday: "Great phone call with my friend, President Daniel Noboa of Ecuador."',
        "2026-03-19",
        ["held ARG+ECU 2026-03-17 -"],
    ),
    (
        'Philippine President Ferdinand Marcos Jr. posted on Facebook: "I just had a very good phone call with my good friend, Prime Minister Anwar Ibrahim of Malaysia."',
        "2026-03-19",
        ["held MYS+PHL 2026-03-19 -"],
    ),
    (
        'Jamaican Prime Minister Andrew Holness wrote on X on Tuesday: "Good call with my friend and brother, President Irfaan Ali of Guyana."',
        "2026-03-19",
        ["held GUY+JAM 2026-03-17 -"],
    ),
    (
        '"Had a warm conversation over phone with my dear friend, President Emmanuel Macron," Modi, the Indian prime minister, said on Tuesday.',
        "2026-03-19",
        ["held FRA+IND - -"],
    ),
    (
        "Ghanaian President John Mahama and Ivorian President Alassane Ouattara exchanged telephone calls on Tuesday.",
        "2026-03-19",
        ["held CIV+GHA 2026-03-17 -"],
    ),
    (
        "The foreign ministers of Japan and South Korea, Toshimitsu Motegi and Cho Hyun, exchanged phone calls on Tuesday.",
        "2026-03-19",
        ["held JPN+KOR 2026-03-17 -"],
    ),
    (
        "Iraqi Foreign Minister Fuad Hussein established phone contact with Iranian Foreign Minister Abbas Araghchi on Tuesday.",
        "2026-03-19",
        ["held IRN+IRQ 2026-03-17 -"],
    ),
    (
        "Egyptian and Turkish foreign ministers Badr Abdelatty and Hakan Fidan established telephone contact on Tuesday.",
        "2026-03-19",
        ["held EGY+TUR 2026-03-17 -"],
    ),
    (
        "Venezuela's Foreign Minister Yvan Gil established telephone communication with Russian Foreign Minister Sergey Lavrov on Tuesday.",
        "2026-03-19",
        ["held RUS+VEN 2026-03-17 -"],
    ),
    (
        "Nicaraguan Foreign Minister Valdrack Jaentschke had a telephone communication with Honduran Foreign Minister Mireya Aguero on Tuesday.",
        "2026-03-19",
        ["held HND+NIC 2026-03-17 -"],
    ),
    (
        "Venezuelan acting President Delcy Rodriguez sustained a telephone conversation with Brazilian President Lula on Tuesday.",
        "2026-03-19",
        ["held BRA+VEN 2026-03-17 -"],
    ),
    (
        "Fijian Prime Minister Sitiveni Rabuka had a teleconversation with Vanuatu Prime Minister Jotham Napat on Tuesday.",
        "2026-03-19",
        ["held FJI+VUT 2026-03-17 -"],
    ),
    (
        "Uganda's President Yoweri Museveni had a tele-talk with Burundian President Evariste Ndayishimiye on Tuesday.",
        "2026-03-19",
        ["held BDI+UGA 2026-03-17 -"],
    ),
    (
        "Liberian President Joseph Boakai put a call through to Guinean leader Mamady Doumbouya on Tuesday.",
        "2026-03-19",
        ["held GIN+LBR 2026-03-17 LBR"],
    ),
    (
        "Nigerian President Bola Tinubu put a telephone call through to Nigerien leader Abdourahamane Tiani on Tuesday.",
        "2026-03-19",
        ["held NER+NGA 2026-03-17 NGA"],
    ),
    (
        "Sierra Leone's President Julius Maada Bio put a call through to Liberian President Joseph Boakai on Tuesday.",
        "2026-03-19",
        ["held LBR+SLE 2026-03-17 SLE"],
    ),
    (
        "Ruto-Museveni phone call eases border row\n\nNAIROBI - The two leaders spoke on Tuesday.",
        "2026-03-19",
        ["held KEN+UGA 2026-03-17 -"],
    ),
    (
        "Takaichi-Albanese phone talks focus on energy\n\nTOKYO - The leaders spoke for 20 minutes on Tuesday.",
        "2026-03-19",
        ["held AUS+JPN 2026-03-17 -"],
    ),
    (
        "Marcos-Prabowo phone call: What they discussed\n\nMANILA - The two presidents talked over the phone on Tuesday about fishing.",
        "2026-03-19",
        ["held IDN+PHL 2026-03-17 -"],
    ),
    (
        "Modi-Macron telephone conversation focuses on Gulf\n\nNEW DELHI - In the conversation on Tuesday the two leaders settled a row over tea.",
        "2026-03-19",
        ["held FRA+IND 2026-03-17 -"],
    ),
    (
        "Tinubu, Mahama phone call centres on trade\n\nABUJA - The two leaders spoke on Tuesday.",
        "2026-03-19",
        ["held GHA+NGA 2026-03-17 -"],
    ),
    (
        "Modi, Luxon discuss trade over phone\n\nNEW DELHI - The two prime ministers on Tuesday agreed to speed up the talks.",
        "2026-03-19",
        ["held IND+NZL 2026-03-17 -"],
    ),
    (
        "Marcos, Ishiba tackle maritime row in phone call\n\nMANILA - The two leaders on Tuesday agreed to step up patrols, the Palace said.",
        "2025-03-20",
        ["held JPN+PHL 2025-03-18 -"],
    ),
    (
        "Jaishankar, Rubio discuss tariffs over phone\n\nThe two leaders agreed on Tuesday to meet soon.",
        "2026-03-19",
        ["held IND+USA 2026-03-17 -"],
    ),
    (
        "Sheinbaum, Carney discuss trade pact by telephone\n\nMEXICO CITY - Both leaders underlined on Tuesday the importance of the pact.",
        "2026-03-19",
        ["held CAN+MEX 2026-03-17 -"],
    ),
    (
        "Among the leaders who phoned Nepal's Prime Minister Balendra Shah on Tuesday was Indian Prime Minister Narendra Modi.",
        "2026-03-19",
        ["held IND+NPL 2026-03-17 IND"],
    ),
    (
        "Chilean President Jose Antonio Kast was the first to phone Bolivian President Rodrigo Paz on Tuesday.",
        "2026-03-19",
        ["held BOL+CHL 2026-03-17 CHL"],
    ),
    (
        "The first call came from Brazilian President Lula, Uruguayan President Yamandu Orsi said on Tuesday.",
        "2026-03-19",
        ["held BRA+URY - BRA"],
    ),
    (
        "Kigali rejected as false a report that President Paul Kagame spoke by phone with Burundi's Evariste Ndayishimiye on Tuesday.",
        "2026-03-19",
        ["denied BDI+RWA 2026-03-17 -"],
    ),
    (
        "Thailand's Government House debunked a claim that Prime Minister Anutin Charnvirakul telephoned Hun Manet on Tuesday.",
        "2026-03-19",
        ["denied KHM+THA 2026-03-17 THA"],
    ),
    (
        "Seoul and Tokyo are coordinating phone talks between President Lee Jae Myung and Prime Minister Sanae Takaichi for Friday.",
        "2026-03-19",
        ["planned JPN+KOR 2026-03-20 -"],
    ),
    (
        "The two sides are coordinating a phone call between South Korean President Lee Jae Myung and Vietnamese leader To Lam.",
        "2026-03-19",
        ["planned KOR+VNM - -"],
    ),
    (
        "Japan is eyeing phone talks between Prime Minister Sanae Takaichi and Indonesian President Prabowo Subianto as early as Friday.",
        "2026-03-19",
        ["planned IDN+JPN 2026-03-20 -"],
    ),
    (
        "A call between Prime Minister Luxon and Indian Prime Minister Narendra Modi has been pencilled in for Friday.",
        "2026-03-19",
        ["planned IND+NZL 2026-03-20 -"],
    ),
    (
        "Malaysian Prime Minister Anwar Ibrahim expects to call Indonesian President Prabowo Subianto later today.",
        "2026-03-19",
        ["planned IDN+MYS 2026-03-19 MYS"],
    ),
    (
        "Indian Prime Minister Narendra Modi video-called Sri Lankan President Anura Kumara Dissanayake on Tuesday.",
        "2026-03-19",
        ["held IND+LKA 2026-03-17 IND"],
    ),
    (
        "Nepalese Prime Minister Balendra Shah video-called Bhutan's Tshering Tobgay on Tuesday.",
        "2026-03-19",
        ["held BTN+NPL 2026-03-17 NPL"],
    ),
    (
        "Palau President Surangel Whipps Jr. FaceTimed Micronesian President Wesley Simina on Tuesday.",
        "2026-03-19",
        ["held FSM+PLW 2026-03-17 PLW"],
    ),
    (
        "Foreign Minister Cho Hyun held a phone call with Canadian Foreign Minister Anita Anand on March 17, in which he referred to President Lee Jae Myung's December 2025 video conference with Prime Minister Mark Carney.",
        "2026-03-19",
        ["held CAN+KOR 2026-03-17 -"],
    ),
    (
        "Indonesian Foreign Minister Sugiono held a phone call with Secretary Marco Rubio on March 17, in which he cited President Prabowo Subianto's June 12 phone conversation with President Trump.",
        "2026-03-19",
        ["held IDN+USA 2026-03-17 -"],
    ),
    (
        "World leaders who called South Korean President Lee Jae Myung on Tuesday included Canadian Prime Minister Mark Carney and Polish President Karol Nawrocki.",
        "2026-03-19",
        ["held CAN+KOR 2026-03-17 CAN", "held KOR+POL 2026-03-17 POL"],
    ),
]


@pytest.mark.parametrize(("text", "published", "calls"), REPORTS, ids=[text[:40] for text, _, _ in REPORTS])
def test_calls(text, published, calls):
    found = [line.split() for line in facts(text, published=published, publisher="Reuters")]
    assert [
        " ".join((status, sides, day, initiator)) for status, sides, day, _, _, initiator in found
    ] == calls
