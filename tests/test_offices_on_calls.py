"""Who is on a call where an office is named by what it heads, is for a region, or stands beside another."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

TEXTS = [
    ("2026-03-19", "The call took place on Tuesday between Department of Agriculture (DA) Secretary Francisco Tiu Laurel Jr. of the Philippines and his counterpart, US Department of Agriculture (USDA) Secretary Brooke Rollins.", "held PHL+USA 2026-03-17 -"),
    ("2026-03-19", "US Department of the Treasury Secretary Scott Bessent spoke by phone with Japanese Finance Minister Satsuki Katayama on Tuesday.", "held JPN+USA 2026-03-17 -"),
    ("2026-03-19", "Philippine Department of Health (DOH) Secretary Teodoro Herbosa Jr. spoke by phone with Australian Health Minister Mark Butler on Tuesday.", "held AUS+PHL 2026-03-17 -"),
    ("2026-03-19", "Philippine Department of Trade and Industry (DTI) Secretary Cristina Roque held a video call with Korean Trade Minister Yeo Han-koo on Tuesday.", "held KOR+PHL 2026-03-17 -"),
    ("2026-03-19", "South African Department of International Relations and Cooperation (DIRCO) Minister Ronald Lamola called Namibian Foreign Minister Selma Ashipala-Musavyi on Tuesday.", "held NAM+ZAF 2026-03-17 ZAF"),
    ("2026-03-19", "US Department of War (DoW) Secretary Pete Hegseth held a phone call with Polish Defence Minister Wladyslaw Kosiniak-Kamysz on Tuesday.", "held POL+USA 2026-03-17 -"),
    ("2026-03-19", "Indian Ministry of External Affairs (MEA) Secretary Rudrendra Tandon spoke by phone with his Egyptian counterpart on Tuesday.", "held EGY+IND 2026-03-17 -"),
    ("2026-03-19", "Japanese Ministry of Defense (MOD) Vice-Minister Masami Oka held a telephone conversation with US Department of Defense (DOD) Under Secretary Elbridge Colby on Tuesday.", "held JPN+USA 2026-03-17 -"),
    ("2026-03-19", "Pakistani Prime Minister Shehbaz Sharif held a telephonic conversation with Qatar's ambassador to Pakistan Ali Mubarak Al-Khater on Tuesday.", "held PAK+QAT 2026-03-17 -"),
    ("2026-03-19", "Sri Lankan Foreign Minister Vijitha Herath spoke by phone with India's High Commissioner to Sri Lanka Santosh Jha on Tuesday.", "held IND+LKA 2026-03-17 -"),
    ("2026-03-19", "Bolivian Foreign Minister Fernando Aramayo had a phone call with Chile's ambassador to Bolivia Fernando Velasco on Tuesday.", "held BOL+CHL 2026-03-17 -"),
    ("2026-03-19", "Kenyan President William Ruto spoke by telephone with the United Kingdom's High Commissioner to Kenya Neil Wigan on Tuesday.", "held GBR+KEN 2026-03-17 -"),
    ("2026-03-19", "Iraqi Prime Minister Mohammed Shia al-Sudani spoke by phone with the French ambassador to Iraq Patrick Durel on Tuesday.", "held FRA+IRQ 2026-03-17 -"),
    ("2026-03-19", "Nepalese Prime Minister Balendra Shah held a phone call with the Chinese Ambassador to Nepal Zhang Maoming on Tuesday.", "held CHN+NPL 2026-03-17 -"),
    ("2026-03-19", "Thai Foreign Minister Sihasak Phuangketkeow spoke by phone on Tuesday with US ambassador to Thailand Sean O'Neill.", "held THA+USA 2026-03-17 -"),
    ("2026-03-19", "Zambian Foreign Minister Mulambo Haimbe telephoned Zimbabwe's ambassador to Zambia Charity Charamba on Tuesday.", "held ZMB+ZWE 2026-03-17 ZMB"),
    ("2026-03-19", "Lebanese President Joseph Aoun received a phone call on Tuesday from Saudi Arabia's ambassador to Lebanon Waleed Bukhari.", "held LBN+SAU 2026-03-17 SAU"),
    ("2026-03-19", "Slovenian Foreign Minister Tanja Fajon spoke by phone with Italy's ambassador in Ljubljana Giuseppe Cavagna on Tuesday.", "held ITA+SVN 2026-03-17 -"),
    ("2026-03-19", "Israeli Foreign Minister Gideon Sa'ar spoke by phone on Tuesday with Israel's ambassador to Germany Ron Prosor.", ""),
    ("2026-03-19", "Ugandan President Yoweri Museveni held a phone call on Tuesday with the head of the Sudanese army, Abdel Fattah al-Burhan.", "held SDN+UGA 2026-03-17 -"),
    ("2026-03-19", "Nigerian President Bola Tinubu spoke by phone on Tuesday with the head of Niger's military government, Abdourahamane Tiani.", "held NER+NGA 2026-03-17 -"),
    ("2026-03-19", "Ghanaian President John Mahama talked by phone on Tuesday with the head of Burkina Faso's junta, Ibrahim Traore.", "held BFA+GHA 2026-03-17 -"),
    ("2026-03-19", "Thai Prime Minister Anutin Charnvirakul talked by phone on Tuesday with the head of Myanmar's military government, Min Aung Hlaing.", "held MMR+THA 2026-03-17 -"),
    ("2026-03-19", "Senegalese President Bassirou Diomaye Faye spoke by phone on Tuesday with Mali's junta leader, Assimi Goita.", "held MLI+SEN 2026-03-17 -"),
    ("2026-03-19", "French President Emmanuel Macron held a phone call on Tuesday with the leader of Gabon's military junta, Bruno Ondeme.", "held FRA+GAB 2026-03-17 -"),
    ("2026-03-19", "Kenyan President William Ruto spoke by phone on Tuesday with the chief of Sudan's army, Abdel Fattah al-Burhan.", "held KEN+SDN 2026-03-17 -"),
    ("2026-03-19", "Egyptian Foreign Minister Badr Abdelatty spoke by phone on Tuesday with the head of Sudan's Transitional Sovereignty Council Abdel Fattah al-Burhan.", "held EGY+SDN 2026-03-17 -"),
    ("2026-03-19", "Ivorian President Alassane Ouattara spoke by phone on Tuesday with the president of Chad's transitional council, Adoum Brahim.", "held CIV+TCD 2026-03-17 -"),
    ("2026-03-19", "Bangladesh Chief Adviser Rafiq Anwar held a phone call on Tuesday with the commander of the Myanmar army, Soe Win Naing.", "held BGD+MMR 2026-03-17 -"),
    ("2026-03-19", "Nigerian President Bola Tinubu talked by phone on Tuesday with Guinea-Bissau's junta chief, Horta Nabiam.", "held GNB+NGA 2026-03-17 -"),
    ("2026-03-19", "Guinea's junta chief Mamady Doumbouya spoke by phone on Tuesday with the head of Mali's ruling junta, Assimi Goita.", "held GIN+MLI 2026-03-17 -"),
    ("2026-03-19", "President Advocate Duma Boko of Botswana spoke by phone with President Daniel Chapo of Mozambique on Tuesday.", "held BWA+MOZ 2026-03-17 -"),
    ("2026-03-19", "H.E. Dr. Hakainde Hichilema, President of the Republic of Zambia, spoke by phone with H.E. Advocate Duma Gideon Boko, President of the Republic of Botswana, on Tuesday.", "held BWA+ZMB 2026-03-17 -"),
    ("2026-03-19", "Pakistan's President Barrister Sultan Mahmood spoke by phone with Turkish President Recep Tayyip Erdogan on Tuesday.", "held PAK+TUR 2026-03-17 -"),
    ("2026-03-19", "Nigerian Foreign Minister Ambassador Yusuf Tuggar spoke by phone with Ghanaian Foreign Minister Samuel Ablakwa on Tuesday.", "held GHA+NGA 2026-03-17 -"),
    ("2026-03-19", "Iraqi Defence Minister Engineer Thabet al-Abbasi held a phone call with Turkish Defence Minister Yasar Guler on Tuesday.", "held IRQ+TUR 2026-03-17 -"),
    ("2026-03-19", "Tanzanian President Dr. Samia Suluhu Hassan spoke by phone with Prime Minister Barrister Balan Thapa of Nepal on Tuesday.", "held NPL+TZA 2026-03-17 -"),
    ("2026-03-19", "Lesotho's Prime Minister Advocate Thabo Mokoena telephoned South African President Cyril Ramaphosa on Tuesday.", "held LSO+ZAF 2026-03-17 LSO"),
    ("2026-03-19", "Kenyan Prime Cabinet Secretary Hon. Musalia Mudavadi held a phone call with Ugandan Foreign Minister Gen. Jeje Odongo on Tuesday.", "held KEN+UGA 2026-03-17 -"),
    ("2026-03-19", "Gambian Foreign Minister Justice Lamin Jallow spoke by phone with Senegalese Foreign Minister Maitre Cheikh Diop on Tuesday.", "held GMB+SEN 2026-03-17 -"),
    ("2026-03-19", "Sierra Leone's President Rtd. Brigadier Julius Maada Bio spoke by phone with Liberian President Joseph Boakai on Tuesday.", "held LBR+SLE 2026-03-17 -"),
    ("2026-03-19", "Nepalese Foreign Minister Arzu Rana Deuba spoke by phone on Tuesday with US Assistant Secretary of State for South and Central Asia Paul Kapur.", "held NPL+USA 2026-03-17 -"),
    ("2026-03-19", "Rwandan President Paul Kagame spoke by phone with the US president's senior adviser for Africa Massad Boulos on Tuesday.", "held RWA+USA 2026-03-17 -"),
    ("2026-03-19", "Sudan's Abdel Fattah al-Burhan received a phone call from the UN Secretary-General's Personal Envoy for Sudan Pekka Haavisto on Tuesday.", "held SDN+UN 2026-03-17 UN"),
    ("2026-03-19", "Chadian President Mahamat Idriss Deby held a phone call with the EU special representative for the Sahel Joao Cravinho on Tuesday.", "held EU+TCD 2026-03-17 -"),
    ("2026-03-19", "Serbian President Aleksandar Vucic spoke by phone on Tuesday with US Deputy Assistant Secretary of State for European and Eurasian Affairs Brendan Hanrahan.", "held SRB+USA 2026-03-17 -"),
    ("2026-03-19", "Libyan Prime Minister Abdul Hamid Dbeibah spoke by phone on Tuesday with the UN special envoy for Libya Hanna Tetteh.", "held LBY+UN 2026-03-17 -"),
    ("2026-03-19", "Syrian Foreign Minister Asaad al-Shaibani held a phone call on Tuesday with the US special envoy for Syria Tom Barrack.", "held SYR+USA 2026-03-17 -"),
    ("2026-03-19", "Kazakh Foreign Minister Yermek Kosherbayev spoke by phone on Tuesday with the EU special representative for Central Asia Eduards Stiprais.", "held EU+KAZ 2026-03-17 -"),
    ("2026-03-19", "Ethiopian Prime Minister Abiy Ahmed held a phone call on Tuesday with the African Union's high representative for the Horn of Africa Uhuru Kenyatta.", "held AU+ETH 2026-03-17 -"),
    ("2026-03-19", "Colombian Foreign Minister Rosa Villavicencio spoke by phone on Tuesday with US Under Secretary of State for Latin America and the Caribbean Peter Lamond.", "held COL+USA 2026-03-17 -"),
    ("2026-03-19", "Vanuatu's Prime Minister Jotham Napat was phoned on Tuesday by British Minister for the Indo-Pacific and the Americas Seema Malhotra.", "held GBR+VUT 2026-03-17 GBR"),
    ("2026-03-19", "Fijian Foreign Minister Tavita Reddy spoke by phone on Tuesday with Australia's Minister for the Pacific Pat Conroy.", "held AUS+FJI 2026-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nMauritanian President Mohamed Ould Ghazouani took a call on Tuesday from White House coordinator for the Sahel and West Africa, Dana Whitlock.", "held MRT+USA 2025-03-18 USA"),
    ("2025-03-20", "Diplomacy news in brief\n\nSerbian President Aleksandar Vucic spoke by phone with EU special representative for the Western Balkans, Peter Sorensen.", "held EU+SRB - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nKenyan President William Ruto received a phone call on Monday from the US special envoy for Sudan and South Sudan, John Smith.", "held KEN+USA 2025-03-17 USA"),
    ("2025-03-20", "Diplomacy news in brief\n\nIcelandic Foreign Minister Thorgerdur Katrin Gunnarsdottir had phone talks with the Canadian Minister of State for the Arctic Region Rowan Pike.", "held CAN+ISL - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nArmenian Foreign Minister Ararat Mirzoyan spoke by phone with French Minister Delegate for European Affairs Benjamin Haddad.", "held ARM+FRA - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nLebanese Prime Minister Nawaf Salam spoke by phone on Tuesday with the French president's personal envoy for Lebanon, Jean-Yves Le Drian.", "held FRA+LBN 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nIraqi Foreign Minister Fuad Hussein talked by phone with the UN special envoy for Syria, Geir Pedersen, on Tuesday.", "held IRQ+UN 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nUzbek Foreign Minister Bakhtiyor Saidov spoke by phone with the Japanese special representative for Central Asia, Kenji Moriya, on Tuesday.", "held JPN+UZB 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nKosovo Prime Minister Albin Kurti spoke by phone on Tuesday with the US envoy for the Western Balkans, Mark Brandt.", "held USA+XKX 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nRwandan Foreign Minister Olivier Nduhungirehe spoke by phone on Tuesday with the British special envoy for the Great Lakes region, Alice Walpole.", "held GBR+RWA 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nHis Majesty King Hamad bin Isa Al Khalifa on Tuesday telephoned his brother, His Majesty King Abdullah II, King of the sisterly Hashemite Kingdom of Jordan.", "held BHR+JOR 2025-03-18 BHR"),
    ("2025-03-20", "Diplomacy news in brief\n\nKuwait's Emir Sheikh Meshal had a phone call with his brother, Haitham bin Tariq, Sultan of the sisterly Sultanate of Oman.", "held KWT+OMN - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nEgyptian President Abdel Fattah el-Sisi made a phone call on Tuesday to his brother, Algerian President Abdelmadjid Tebboune.", "held DZA+EGY 2025-03-18 EGY"),
    ("2025-03-20", "Diplomacy news in brief\n\nSaudi Crown Prince Mohammed bin Salman spoke by phone on Monday with his brother, King Abdullah II of Jordan.", "held JOR+SAU 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nIraqi President Abdul Latif Rashid received a phone call on Monday from his brother, Kuwaiti Emir Sheikh Meshal Al Ahmad Al Jaber Al Sabah.", "held IRQ+KWT 2025-03-17 KWT"),
    ("2025-03-20", "Diplomacy news in brief\n\nOman's Sultan Haitham bin Tarik received a telephone call from his brother, Kais Saied, President of the sisterly Republic of Tunisia, on Tuesday.", "held OMN+TUN 2025-03-18 TUN"),
    ("2025-03-20", "Diplomacy news in brief\n\nOmani Foreign Minister Badr al-Busaidi talked by phone with his colleague, Algerian Foreign Minister Ahmed Attaf, on Tuesday.", "held DZA+OMN 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nBulgarian Foreign Minister Georg Georgiev talked over the telephone with Moldovan Deputy Prime Minister, Foreign Minister Mihai Popsoi.", "held BGR+MDA - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nBelgian Deputy Prime Minister, Minister of Foreign Affairs Maxime Prevot held a phone call with Croatian Deputy Prime Minister, Defence Minister Ivan Anusic on Monday.", "held BEL+HRV 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nKazakh Deputy Prime Minister - Foreign Minister Murat Nurtleu held a telephone conversation with Kyrgyz Foreign Minister Jeenbek Kulubaev.", "held KAZ+KGZ - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nSerbian Foreign Minister Marko Djuric talked by phone with Bulgarian Vice Prime Minister, Minister of Transport Grozdan Karadzhov on Tuesday.", "held BGR+SRB 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nGeorgian Vice Prime Minister, Minister of Economy Mariam Kvrivishvili held a video call with Turkish Trade Minister Omer Bolat.", "held GEO+TUR - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nKuwaiti First Deputy Prime Minister, Minister of Interior Fahad Yusuf spoke by phone with Saudi Interior Minister Abdulaziz bin Saud on Tuesday.", "held KWT+SAU 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nLuxembourg's Vice Prime Minister, Minister for Foreign Affairs Xavier Bettel spoke by phone with Slovenian Deputy Prime Minister, Foreign Minister Tanja Fajon on Tuesday.", "held LUX+SVN 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nTurkmen Deputy Chairman of the Cabinet of Ministers, Foreign Minister Rashid Meredov spoke by phone with Uzbek Foreign Minister Bakhtiyor Saidov on Tuesday.", "held TKM+UZB 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nPakistani Deputy Prime Minister / Foreign Minister Ishaq Dar spoke by phone with Egyptian Foreign Minister Badr Abdelatty on Tuesday.", "held EGY+PAK 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nVietnamese Deputy Prime Minister, Minister of Foreign Affairs Bui Thanh Son spoke over the phone with Chilean Foreign Minister Alberto van Klaveren on Tuesday.", "held CHL+VNM 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nA phone call took place today between Georgia's Minister of Foreign Affairs Maka Botchorishvili and the head of the Ministry of Agriculture of Moldova Ludmila Catlabuga, the ministry reports.", "held GEO+MDA 2025-03-20 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nKyrgyz Foreign Minister Jeenbek Kulubaev talked by phone to the head of Uzbekistan's Ministry of Foreign Affairs Bakhtiyor Saidov.", "held KGZ+UZB - -"),
    ("2025-03-20", "Diplomacy news in brief\n\nThe head of the Tajik Foreign Ministry Sirojiddin Muhriddin and the head of the Ministry of Defence of Mongolia Sandag Byambatsogt talked by phone on Tuesday.", "held MNG+TJK 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nA phone call took place on Monday between Kazakh President Kassym-Jomart Tokayev and the head of the European Council Antonio Costa.", "held EU+KAZ 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nTurkish Defence Minister Yasar Guler talked by phone on Monday with the head of the Ministry of Defence of Georgia Irakli Chikovani.", "held GEO+TUR 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nMoldovan President Maia Sandu spoke by phone on Monday with the head of the European Commission Ursula von der Leyen.", "held EU+MDA 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nThe head of the Ministry of Defence of Kazakhstan Ruslan Jaksylykov spoke by phone with the head of Uzbekistan's Defence Ministry Shukhrat Kholmukhamedov on Tuesday.", "held KAZ+UZB 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nSwedish Foreign Minister Maria Malmer Stenergard spoke by phone on Tuesday with the head of the Finnish diplomacy Elina Valtonen.", "held FIN+SWE 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nThe head of Armenian diplomacy Ararat Mirzoyan spoke by phone with the head of the OSCE Feridun Sinirlioglu on Tuesday.", "held ARM+OSCE 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nEgyptian President Abdel Fattah el-Sisi spoke by phone with the head of the African Union Commission Mahmoud Ali Youssouf on Tuesday.", "held AU+EGY 2025-03-18 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nGeorgian President Mikheil Kavelashvili held a phone call with the head of the Council of Europe Alain Berset on Tuesday.", "held COE+GEO 2025-03-18 -"),
]  # fmt: skip


def _value(claim):
    return "-" if claim is None else claim.value


@pytest.mark.parametrize(("published", "text", "expected"), TEXTS, ids=[text[-50:] for _, text, _ in TEXTS])
def test_who_is_on_which_call(published, text, expected):
    records = extract(Document(text, published=published, publisher="Reuters")).records
    found = (
        f"{r.occurrence.status} {'+'.join(sorted(p.side or '?' for p in r.participants))} {_value(r.date)} {_value(r.initiator)}"
        for r in records
    )
    assert "; ".join(sorted(found)) == expected
