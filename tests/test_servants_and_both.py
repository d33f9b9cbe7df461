"""Who serves a leader named behind is somebody else; two of whom each called, or was called, had a call of their own."""

import pytest

from tests.callfacts import callers

TEXTS = [
    ("2026-03-19", "Ghanaian Foreign Minister Samuel Okudzeto Ablakwa spoke by phone with two members of President Bola Tinubu's Cabinet on Tuesday.", ""),
    ("2026-03-19", "Canadian Trade Minister Dominic LeBlanc spoke by phone on Tuesday with the chief of staff of President Claudia Sheinbaum.", ""),
    ("2026-03-19", "Brazilian President Lula talked by phone on Tuesday with the widow of Uruguay's Jose Mujica.", ""),
    ("2026-03-19", "Kenyan President William Ruto spoke by phone on Tuesday with the son of Ugandan President Yoweri Museveni.", ""),
    ("2026-03-19", "Argentine President Javier Milei talked by phone with the wife of Colombian President Gustavo Petro on Tuesday.", ""),
    ("2026-03-19", "Mexican President Claudia Sheinbaum spoke by phone on Tuesday with the lawyer of Peruvian ex-president Pedro Castillo.", ""),
    ("2026-03-19", "Zambian President Hakainde Hichilema had a phone call on Tuesday with the spokesman of Malawian President Peter Mutharika.", ""),
    ("2026-03-19", "French President Emmanuel Macron spoke by phone on Tuesday with the family of Algerian President Abdelmadjid Tebboune.", ""),
    ("2026-03-19", "Indian Foreign Minister Subrahmanyam Jaishankar held a phone call on Tuesday with three aides to Nepalese Prime Minister Balendra Shah.", ""),
    ("2026-03-19", "Italian Prime Minister Giorgia Meloni spoke by phone on Tuesday with the father of Polish President Karol Nawrocki.", ""),
    ("2026-03-19", "South Korean President Lee Jae Myung talked over the phone with members of the cabinet of Philippine President Ferdinand Marcos Jr. on Tuesday.", ""),
    ("2026-03-19", "Turkish Foreign Minister Hakan Fidan spoke by phone on Tuesday with the deputy of Syrian Foreign Minister Asaad al-Shaibani.", ""),
    ("2026-03-19", "Colombian President Gustavo Petro telephoned the daughter of Cuba's Raul Castro on Tuesday.", ""),
    ("2026-03-19", "Egyptian Foreign Minister Badr Abdelatty had a phone conversation with a senior adviser to Iraqi Prime Minister Mohammed Shia al-Sudani on Tuesday.", ""),
    ("2026-03-19", "Ecuadorian President Daniel Noboa called the sister of Chilean President Jose Antonio Kast on Tuesday.", ""),
    ("2026-03-19", "Japanese Prime Minister Sanae Takaichi spoke by phone with two sons of late Fijian Prime Minister Laisenia Qarase on Tuesday.", ""),
    ("2026-03-19", "Spanish Prime Minister Pedro Sanchez held a phone call on Tuesday with the private secretary of Moroccan King Mohammed VI.", ""),
    ("2026-03-19", "Ugandan President Yoweri Museveni spoke by phone on Tuesday with supporters of Tanzanian President Samia Suluhu Hassan.", ""),
    ("2025-03-20", "Diplomacy news in brief\n\nIgor Sava, who heads the Moldovan president's office, talked by phone on Tuesday with aides to the President of Romania, the Chancellor of Austria and the Prime Minister of Greece.", ""),
    ("2025-03-20", "Diplomacy news in brief\n\nAides to the Presidents of Kazakhstan and Uzbekistan discussed the summit by phone on Monday.", ""),
    ("2025-03-20", "Diplomacy news in brief\n\nThe advisers to the prime ministers of Spain and Portugal held a phone call on Monday.", ""),
    ("2025-03-20", "Diplomacy news in brief\n\nChiefs of staff of the Presidents of Brazil and Colombia spoke by phone on Monday.", "held BRA+COL 2025-03-17 -"),
    ("2025-03-20", "Diplomacy news in brief\n\nNational security advisers to the leaders of Japan and South Korea held a phone call on Tuesday.", ""),
    ("2026-03-19", "In a post, President Ruto wrote that he spoke on the phone on Tuesday with Rwandan President Paul Kagame, Burundian President Evariste Ndayishimiye and Angolan President Joao Lourenco. The three leaders called to congratulate him.", "held AGO+KEN 2026-03-17 AGO; held BDI+KEN 2026-03-17 BDI; held KEN+RWA 2026-03-17 RWA"),
    ("2026-03-19", "Polish President Karol Nawrocki spoke by phone on Tuesday with Czech President Petr Pavel and Latvian President Edgars Rinkevics. The two presidents called him to offer help.", "held CZE+POL 2026-03-17 CZE; held LVA+POL 2026-03-17 LVA"),
    ("2026-03-19", "Malawian President Peter Mutharika spoke by phone on Tuesday with Zambian President Hakainde Hichilema and Botswana's Duma Boko. The leaders phoned him to express sympathy, his office said.", "held BWA+MWI 2026-03-17 BWA; held MWI+ZMB 2026-03-17 ZMB"),
    ("2026-03-19", "Turkish Foreign Minister Hakan Fidan spoke by phone on Tuesday with Saudi Foreign Minister Faisal bin Farhan and Iraqi Foreign Minister Fuad Hussein. The ministers called Fidan to convey their condolences.", "held IRQ+TUR 2026-03-17 IRQ; held SAU+TUR 2026-03-17 SAU"),
    ("2026-03-19", "Japan's Sanae Takaichi and South Korea's Lee Jae Myung both spoke to Donald Trump by phone on Wednesday.", "held JPN+USA 2026-03-18 -; held KOR+USA 2026-03-18 -"),
    ("2026-03-19", "Ethiopia's Abiy Ahmed and Kenya's William Ruto both held phone calls with Sudan's Abdel Fattah al-Burhan on Wednesday.", "held ETH+SDN 2026-03-18 -; held KEN+SDN 2026-03-18 -"),
    ("2026-03-19", "US President Donald Trump spoke by phone with both leaders, Thailand's Anutin Charnvirakul and Cambodia's Hun Manet, on Wednesday.", "held KHM+USA 2026-03-18 -; held THA+USA 2026-03-18 -"),
    ("2026-03-19", "Polish President Karol Nawrocki and Finnish President Alexander Stubb both called Ukrainian President Volodymyr Zelensky on Tuesday.", "held FIN+UKR 2026-03-17 FIN; held POL+UKR 2026-03-17 POL"),
    ("2026-03-19", "French President Emmanuel Macron spoke by phone on Tuesday with both presidents, Azerbaijan's Ilham Aliyev and Turkey's Recep Tayyip Erdogan.", "held AZE+FRA 2026-03-17 -; held FRA+TUR 2026-03-17 -"),
    ("2026-03-19", "Egyptian Foreign Minister Badr Abdelatty held phone calls with the two ministers, Iran's Abbas Araghchi and Oman's Badr Albusaidi, on Tuesday.", "held EGY+IRN 2026-03-17 -; held EGY+OMN 2026-03-17 -"),
    ("2026-03-19", "Brazilian President Lula and Colombian President Gustavo Petro both held telephone conversations with Mexican President Claudia Sheinbaum on Tuesday.", "held BRA+MEX 2026-03-17 -; held COL+MEX 2026-03-17 -"),
    ("2026-03-19", "Saudi Crown Prince Mohammed bin Salman and Qatari Emir Tamim bin Hamad Al Thani have both spoken by phone with Iranian President Masoud Pezeshkian, Tehran said on Tuesday.", "held IRN+QAT - -; held IRN+SAU - -"),
    ("2026-03-19", "Both Italian Prime Minister Giorgia Meloni and Spanish Prime Minister Pedro Sanchez spoke by phone with Lebanese President Joseph Aoun on Tuesday.", "held ESP+LBN 2026-03-17 -; held ITA+LBN 2026-03-17 -"),
    ("2026-03-19", "Kenyan President William Ruto phoned both Ugandan President Yoweri Museveni and Tanzanian President Samia Suluhu Hassan on Tuesday.", "held KEN+TZA 2026-03-17 KEN; held KEN+UGA 2026-03-17 KEN"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "expected"), TEXTS, ids=[text[-50:] for _, text, _ in TEXTS])
def test_who_is_on_which_call(published, text, expected):
    assert callers(text, published) == expected
