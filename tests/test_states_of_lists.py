"""Which state each of a list is of: states before one office, states behind the names, offices behind each name."""

import pytest

from tests.callfacts import callers

TEXTS = [
    ("2026-03-19", "Kenyan President William Ruto held phone calls on Tuesday with Yoweri Museveni, the president of Uganda, Paul Kagame, the president of Rwanda, and Samia Suluhu Hassan, the Tanzanian leader.", "held KEN+RWA 2026-03-17 -; held KEN+TZA 2026-03-17 -; held KEN+UGA 2026-03-17 -"),
    ("2026-03-19", "Indian Prime Minister Narendra Modi had a telephone conversation on Tuesday with Tshering Tobgay, Prime Minister of Bhutan, Mohamed Muizzu, President of the Maldives, and Anura Kumara Dissanayake, President of Sri Lanka.", "held BTN+IND+LKA+MDV 2026-03-17 -"),
    ("2026-03-19", "Brazilian President Lula spoke by phone on Tuesday with Gustavo Petro, president of Colombia, Yamandu Orsi, president of Uruguay, and Claudia Sheinbaum, president of Mexico.", "held BRA+COL 2026-03-17 -; held BRA+MEX 2026-03-17 -; held BRA+URY 2026-03-17 -"),
    ("2026-03-19", "Turkish President Recep Tayyip Erdogan made telephone calls on Tuesday to Ilham Aliyev, the Azerbaijani president, Giorgia Meloni, the Italian prime minister, Karol Nawrocki, the president of Poland, and Petr Pavel, the Czech president.", "held AZE+TUR 2026-03-17 TUR; held CZE+TUR 2026-03-17 TUR; held ITA+TUR 2026-03-17 TUR; held POL+TUR 2026-03-17 TUR"),
    ("2026-03-19", "South Korean Foreign Minister Cho Hyun spoke by telephone on Tuesday with Penny Wong, foreign minister of Australia, Toshimitsu Motegi, foreign minister of Japan, and Anita Anand, the Canadian foreign minister.", "held AUS+KOR 2026-03-17 -; held CAN+KOR 2026-03-17 -; held JPN+KOR 2026-03-17 -"),
    ("2026-03-19", "Egyptian Foreign Minister Badr Abdelatty held separate phone calls on Tuesday with Faisal bin Farhan, Foreign Minister of Saudi Arabia, Ayman Safadi, Foreign Minister of Jordan, and Fuad Hussein, Foreign Minister of Iraq.", "held EGY+IRQ 2026-03-17 -; held EGY+JOR 2026-03-17 -; held EGY+SAU 2026-03-17 -"),
    ("2026-03-19", "Norwegian Prime Minister Jonas Gahr Store called Petteri Orpo, Finland's prime minister, Mette Frederiksen, Denmark's prime minister, and Ulf Kristersson, Sweden's prime minister, on Tuesday.", "held DNK+NOR 2026-03-17 NOR; held FIN+NOR 2026-03-17 NOR; held NOR+SWE 2026-03-17 NOR"),
    ("2026-03-19", "Indonesian Foreign Minister Sugiono held phone talks on Tuesday with his Malaysian, Thai and Singaporean counterparts Mohamad Hasan, Sihasak Phuangketkeow and Vivian Balakrishnan.", "held IDN+MYS 2026-03-17 -; held IDN+SGP 2026-03-17 -; held IDN+THA 2026-03-17 -"),
    ("2026-03-19", "Chinese Foreign Minister Wang Yi on Tuesday had separate phone talks with Thai, Malaysian and Indonesian counterparts Sihasak Phuangketkeow, Mohamad Hasan and Sugiono.", "held CHN+IDN 2026-03-17 -; held CHN+MYS 2026-03-17 -; held CHN+THA 2026-03-17 -"),
    ("2026-03-19", "Turkish Foreign Minister Hakan Fidan spoke by phone on Tuesday with his Saudi, Qatari and Egyptian counterparts, Faisal bin Farhan, Mohammed bin Abdulrahman Al Thani and Badr Abdelatty.", "held EGY+TUR 2026-03-17 -; held QAT+TUR 2026-03-17 -; held SAU+TUR 2026-03-17 -"),
    ("2026-03-19", "South African President Cyril Ramaphosa spoke by phone on Tuesday with Presidents Hakainde Hichilema, Duma Boko and Daniel Chapo of Zambia, Botswana and Mozambique.", "held BWA+ZAF 2026-03-17 -; held MOZ+ZAF 2026-03-17 -; held ZAF+ZMB 2026-03-17 -"),
    ("2026-03-19", "Norwegian Defence Minister Tore Sandvik spoke by phone with his Swedish and Finnish counterparts, Pal Jonson and Antti Hakkanen, on Monday.", "held FIN+NOR 2026-03-16 -; held NOR+SWE 2026-03-16 -"),
    ("2026-03-19", "Peruvian Foreign Minister Hugo de Zela called his Chilean, Bolivian and Brazilian counterparts, Alberto van Klaveren, Fernando Aramayo and Mauro Vieira, on Tuesday.", "held BOL+PER 2026-03-17 PER; held BRA+PER 2026-03-17 PER; held CHL+PER 2026-03-17 PER"),
    ("2026-03-19", "Latvian Defence Minister Andris Spruds held telephone conversations on Tuesday with the Polish, Estonian and Lithuanian defence ministers Wladyslaw Kosiniak-Kamysz, Hanno Pevkur and Robertas Kaunas.", "held EST+LVA 2026-03-17 -; held LTU+LVA 2026-03-17 -; held LVA+POL 2026-03-17 -"),
    ("2026-03-19", "Kenyan President William Ruto spoke by phone on Tuesday with Presidents Paul Kagame, Evariste Ndayishimiye and Felix Tshisekedi of Rwanda, Burundi and the Democratic Republic of the Congo.", "held BDI+KEN 2026-03-17 -; held COD+KEN 2026-03-17 -; held KEN+RWA 2026-03-17 -"),
    ("2026-03-19", "Jordanian Foreign Minister Ayman Safadi had phone calls on Tuesday with his counterparts from Iraq, Oman and Kuwait, Fuad Hussein, Badr Albusaidi and Abdullah Al-Yahya.", "held IRQ+JOR 2026-03-17 -; held JOR+KWT 2026-03-17 -; held JOR+OMN 2026-03-17 -"),
    ("2026-03-19", "Greek Prime Minister Kyriakos Mitsotakis talked by phone on Tuesday with the Cypriot, Bulgarian and Romanian leaders Nikos Christodoulides, Rosen Zhelyazkov and Nicusor Dan.", "held BGR+GRC 2026-03-17 -; held CYP+GRC 2026-03-17 -; held GRC+ROU 2026-03-17 -"),
    ("2026-03-19", "The phone calls on Tuesday of Swiss Foreign Minister Ignazio Cassis with his Austrian, German and Italian counterparts, Beate Meinl-Reisinger, Johann Wadephul and Antonio Tajani, lasted an hour each.", "held AUT+CHE 2026-03-17 -; held CHE+DEU 2026-03-17 -; held CHE+ITA 2026-03-17 -"),
    ("2026-03-19", "Presidents Gustavo Petro and Daniel Noboa of Colombia and Ecuador held a phone call on Tuesday.", "held COL+ECU 2026-03-17 -"),
    ("2026-03-19", "Prime Ministers Anwar Ibrahim and Lawrence Wong, of Malaysia and Singapore, talked over the phone on Tuesday.", "held MYS+SGP 2026-03-17 -"),
    ("2026-03-19", "Foreign Ministers Vijitha Herath and Abdulla Khaleel of Sri Lanka and the Maldives spoke by phone on Tuesday.", "held LKA+MDV 2026-03-17 -"),
    ("2026-03-19", "Prime Ministers James Marape and Jeremiah Manele of Papua New Guinea and Solomon Islands spoke on the phone on Tuesday.", "held PNG+SLB 2026-03-17 -"),
    ("2026-03-19", "Prime Ministers Narendra Modi and Balendra Shah of India and Nepal spoke by phone on Tuesday.", "held IND+NPL 2026-03-17 -"),
    ("2026-03-19", "Presidents Hage Kandjeke and Tomas Lourinho of Namibia and Angola respectively spoke by phone on Tuesday.", "held AGO+NAM 2026-03-17 -"),
    ("2026-03-19", "Defence Ministers Ruben Brekel and Theo Francken of the Netherlands and Belgium held a video call on Tuesday.", "held BEL+NLD 2026-03-17 -"),
    ("2026-03-19", "Foreign Ministers Wang Yi and Hakan Fidan of China and Turkey, respectively, held a phone conversation on Tuesday.", "held CHN+TUR 2026-03-17 -"),
    ("2026-03-19", "A phone call between Presidents Kassym-Jomart Tokayev and Shavkat Mirziyoyev of Kazakhstan and Uzbekistan took place on Tuesday.", "held KAZ+UZB 2026-03-17 -"),
    ("2026-03-19", "Kings Abdullah II and Mohammed VI of Jordan and Morocco spoke by phone on Tuesday.", "held JOR+MAR 2026-03-17 -"),
    ("2026-03-19", "Trade Ministers Nadia Solberg and Erik Lindahl of Norway and Sweden spoke by phone on Tuesday.", "held NOR+SWE 2026-03-17 -"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "expected"), TEXTS, ids=[text[-50:] for _, text, _ in TEXTS])
def test_who_is_on_which_call(published, text, expected):
    assert callers(text, published) == expected
