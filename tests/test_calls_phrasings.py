"""Ways in which agencies tell of calls: who was on them, in what state they stand, who placed them."""

import pytest

from toolkit.api import extract

#: A report of 2025-03-20, a Thursday, and of each of its calls the state, the sides, the day and who placed it.
REPORTS = [
    # Another call or meeting is told of beside the call.
    (
        "The presidents of Estonia and Latvia had a joint video call with Lithuanian President Gitanas Nauseda before his planned phone talks with Polish President Andrzej Duda.",
        ["held EST+LTU+LVA - -"],
    ),
    (
        "Romanian President Klaus Iohannis said he had spoken with Italian Prime Minister Giorgia Meloni after her call with Turkish President Recep Tayyip Erdogan.",
        ["held ITA+ROU - -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan talked to Qatar's emir, Sheikh Tamim bin Hamad Al Thani, by phone on Tuesday after the latter's phone call with Iranian President Masoud Pezeshkian.",
        ["held QAT+TUR 2025-03-18 -"],
    ),
    (
        "Czech President Petr Pavel is due to talk with Slovak President Peter Pellegrini following his call with the White House.",
        ["planned CZE+SVK - -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan and Iraqi Prime Minister Mohammed Shia al-Sudani spoke by phone on Tuesday and agreed to talk again after Sudani's meeting with Syrian President Ahmed al-Sharaa.",
        ["held IRQ+TUR 2025-03-18 -"],
    ),
    (
        "Polish and Czech presidents Andrzej Duda and Petr Pavel spoke by phone on Tuesday ahead of Duda's talks with US President Donald Trump.",
        ["held CZE+POL 2025-03-18 -"],
    ),
    (
        "Stubb, Karis hold phone call, plan another one after Karis's meeting with Nauseda\n\nThe phone call of the Finnish and Estonian presidents took half an hour, Helsinki said.",
        ["held EST+FIN - -"],
    ),
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
        "Romanian President Klaus Iohannis held a phone call with Moldovan President Maia Sandu on Tuesday after his talks with French President Emmanuel Macron in Paris.",
        ["held MDA+ROU 2025-03-18 -"],
    ),
    (
        "Following his phone call with Moldovan President Maia Sandu, Romanian President Klaus Iohannis said aid would flow.",
        ["held MDA+ROU - -"],
    ),
    (
        "After his call with Greek Prime Minister Kyriakos Mitsotakis on Monday, Cypriot President Nikos Christodoulides told reporters that talks go on.",
        ["held CYP+GRC 2025-03-17 -"],
    ),
    (
        "Canadian Prime Minister Mark Carney phoned Mexican President Claudia Sheinbaum on Wednesday, hours before her call with US President Donald Trump.",
        ["held CAN+MEX 2025-03-19 CAN", "held MEX+USA 2025-03-19 -"],
    ),
    (
        "Belgian Prime Minister Bart De Wever called Dutch Prime Minister Dick Schoof on Tuesday to be briefed on Schoof's phone call with Polish Prime Minister Donald Tusk.",
        ["held BEL+NLD 2025-03-18 BEL", "held NLD+POL 2025-03-18 -"],
    ),
    # A second call follows.
    (
        "Kazakh President Kassym-Jomart Tokayev told reporters on Wednesday he would talk to Uzbek President Shavkat Mirziyoyev by phone on Friday and then have a call with Kyrgyz President Sadyr Japarov.",
        ["planned KAZ+UZB 2025-03-21 -", "planned KAZ+KGZ 2025-03-21 -"],
    ),
    (
        "British Prime Minister Keir Starmer spoke by phone to Norwegian Prime Minister Jonas Gahr Store on Tuesday, followed by a call with Danish Prime Minister Mette Frederiksen.",
        ["held GBR+NOR 2025-03-18 -", "held DNK+GBR 2025-03-18 -"],
    ),
    (
        "Indian Prime Minister Narendra Modi will hold a phone call with Nepali Prime Minister K. P. Sharma Oli on Friday, followed by a call with Bhutanese Prime Minister Tshering Tobgay.",
        ["planned IND+NPL 2025-03-21 -", "planned BTN+IND 2025-03-21 -"],
    ),
    (
        "Ghanaian President John Mahama held a phone call with Nigerian President Bola Tinubu on Monday, followed by a telephone conversation with Togolese President Faure Gnassingbe.",
        ["held GHA+NGA 2025-03-17 -", "held GHA+TGO 2025-03-17 -"],
    ),
    (
        "Spanish Prime Minister Pedro Sanchez is to speak with French President Emmanuel Macron by phone on Friday and later hold a call with German Chancellor Olaf Scholz.",
        ["planned ESP+FRA 2025-03-21 -", "planned DEU+ESP 2025-03-21 -"],
    ),
    (
        "Thai Prime Minister Paetongtarn Shinawatra called Malaysian Prime Minister Anwar Ibrahim on Tuesday and then held a phone call with Cambodian Prime Minister Hun Manet.",
        ["held MYS+THA 2025-03-18 THA", "held KHM+THA 2025-03-18 -"],
    ),
    (
        "Finnish President Alexander Stubb announced phone calls with Swedish Prime Minister Ulf Kristersson and Norwegian Prime Minister Jonas Gahr Store.",
        ["planned FIN+SWE - -", "planned FIN+NOR - -"],
    ),
    (
        "Brazilian President Lula da Silva announced phone calls with Colombian President Gustavo Petro, Chilean President Gabriel Boric and Mexican President Claudia Sheinbaum.",
        ["planned BRA+COL - -", "planned BRA+CHL - -", "planned BRA+MEX - -"],
    ),
    # A call may come.
    (
        "Indian Prime Minister Narendra Modi and Japanese Prime Minister Shigeru Ishiba may soon have a further phone call.",
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
        ["planned EGY+TUR 2025-03-20/2025-03-23 -"],
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
    (
        "Kenyan President William Ruto told Ugandan President Yoweri Museveni by phone on Monday that the two states could soon hold joint drills.",
        ["held KEN+UGA 2025-03-17 -"],
    ),
    # Others' call is talked about at a meeting.
    (
        "Polish Prime Minister Donald Tusk said he had discussed the upcoming Zelensky-Trump phone call with Italian Prime Minister Giorgia Meloni as they met at a summit in Brussels.",
        [],
    ),
    (
        "Estonian Prime Minister Kristen Michal said he discussed the upcoming Putin-Trump phone call with Latvian Prime Minister Evika Silina when they met in Riga.",
        [],
    ),
    (
        "Danish Prime Minister Mette Frederiksen discussed the Trump-Putin call with Swedish Prime Minister Ulf Kristersson in Copenhagen on Monday.",
        [],
    ),
    (
        "Turkish Foreign Minister Hakan Fidan discussed the planned Modi-Sharif call with his Iranian counterpart Abbas Araghchi at a meeting in Ankara.",
        [],
    ),
    (
        "German Foreign Minister Johann Wadephul briefed his Polish counterpart Radoslaw Sikorski on the Trump-Zelensky phone call during talks in Warsaw.",
        ["held UKR+USA - -"],
    ),
    (
        "Latvian President Edgars Rinkevics briefed Lithuanian President Gitanas Nauseda on the Macron-Putin phone call during a meeting in Vilnius.",
        ["held FRA+RUS - -"],
    ),
    (
        "Danish Prime Minister Mette Frederiksen discussed the Baltic cables in a phone call with Swedish Prime Minister Ulf Kristersson on Monday.",
        ["held DNK+SWE 2025-03-17 -"],
    ),
    (
        "Kenyan President William Ruto briefed Ugandan President Yoweri Museveni by phone on Monday on the Kagame-Tshisekedi call.",
        ["held KEN+UGA 2025-03-17 -", "held COD+RWA 2025-03-17 -"],
    ),
    # Holders of offices act in a call.
    (
        "The presidents of Kazakhstan and Kyrgyzstan, in a telephone conversation on Tuesday, confirmed their readiness to open more border posts.",
        ["held KAZ+KGZ 2025-03-18 -"],
    ),
    (
        "The day before, the foreign ministers of Albania and Croatia, in a phone call, agreed to set up a working group.",
        ["held ALB+HRV 2025-03-19 -"],
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
        "Japanese Prime Minister Shigeru Ishiba held a conference call with Indian Prime Minister Narendra Modi on Tuesday. Australian Prime Minister Anthony Albanese and Vietnamese Prime Minister Pham Minh Chinh were confirmed to have joined.",
        ["held AUS+IND+JPN+VNM 2025-03-18 -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan spoke by phone with Syrian President Ahmed al-Sharaa on Monday. Jordanian King Abdullah II took part in their conversation too, alongside Lebanese President Joseph Aoun.",
        ["held JOR+LBN+SYR+TUR 2025-03-17 -"],
    ),
    (
        "Swiss President Karin Keller-Sutter held a video call with US President Donald Trump on Wednesday. The half-hour call also included Treasury Secretary Scott Bessent and Secretary of State Marco Rubio.",
        ["held CHE+USA+USA+USA 2025-03-19 -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan held a video call with Saudi Crown Prince Mohammed bin Salman on Monday. The call also included Jordanian King Abdullah II.",
        ["held JOR+SAU+TUR 2025-03-17 -"],
    ),
    (
        "Ukrainian President Volodymyr Zelensky spoke by phone with Finnish President Alexander Stubb on Tuesday. Norwegian Prime Minister Jonas Gahr Store and Danish Prime Minister Mette Frederiksen were also on the line.",
        ["held DNK+FIN+NOR+UKR 2025-03-18 -"],
    ),
    (
        "Spanish Prime Minister Pedro Sanchez said he would join Portuguese Prime Minister Luis Montenegro on Friday for a call with Moroccan Prime Minister Aziz Akhannouch.",
        ["planned ESP+MAR+PRT 2025-03-21 -"],
    ),
    (
        "Brazilian President Lula da Silva spoke by video with Colombian President Gustavo Petro on Wednesday. Chilean President Gabriel Boric joined the conversation, together with Uruguayan President Yamandu Orsi.",
        ["held BRA+CHL+COL+URY 2025-03-19 -"],
    ),
    (
        "Joining Kenyan President William Ruto on the call were Ugandan President Yoweri Museveni and Rwandan President Paul Kagame.",
        ["held KEN+RWA+UGA - -"],
    ),
    (
        "Danish Prime Minister Mette Frederiksen held a phone call with Icelandic President Halla Tomasdottir on Monday. German Chancellor Olaf Scholz was also on the call.",
        ["held DEU+DNK+ISL 2025-03-17 -"],
    ),
    (
        "Polish Prime Minister Donald Tusk held a video call with Italian Prime Minister Giorgia Meloni on Tuesday. Also participating was Greek Prime Minister Kyriakos Mitsotakis.",
        ["held GRC+ITA+POL 2025-03-18 -"],
    ),
    (
        "Malaysian Prime Minister Anwar Ibrahim will join Indonesian President Prabowo Subianto for a call with Thai Prime Minister Paetongtarn Shinawatra on Saturday.",
        ["planned IDN+MYS+THA 2025-03-22 -"],
    ),
    (
        "Egyptian President Abdel Fattah el-Sisi spoke by phone with French President Emmanuel Macron on Tuesday. Jordan's King Abdullah II joined them later in the call.",
        ["held EGY+FRA+JOR 2025-03-18 -"],
    ),
    # The other is a brother or friend.
    ("French President Emmanuel Macron called his partner stubborn on Monday.", []),
    (
        "His Majesty King Hamad bin Isa Al Khalifa on Tuesday telephoned his brother, His Majesty King Abdullah II, King of the sisterly Hashemite Kingdom of Jordan.",
        ["held BHR+JOR 2025-03-18 BHR"],
    ),
    (
        "Kuwait's Emir Sheikh Meshal had a phone call with his brother, Haitham bin Tariq, Sultan of the sisterly Sultanate of Oman.",
        ["held KWT+OMN - -"],
    ),
    (
        "The Amir of the country, His Highness Sheikh Meshal Al Ahmad, placed a call today to his brother, Abdelmadjid Tebboune, President of the sisterly People's Democratic Republic of Algeria.",
        ["held DZA+KWT 2025-03-20 KWT"],
    ),
    (
        "Iraqi President Abdul Latif Rashid took a phone call from his brother, Sheikh Mohamed bin Zayed, President of the sisterly United Arab Emirates, on Monday.",
        ["held ARE+IRQ 2025-03-17 ARE"],
    ),
    (
        "Sultan Haitham bin Tariq held a phone call on Tuesday with his brother, King Salman bin Abdulaziz of Saudi Arabia.",
        ["held OMN+SAU 2025-03-18 -"],
    ),
    (
        "Azerbaijani President Ilham Aliyev phoned his dear brother, Turkish President Recep Tayyip Erdogan, on Monday.",
        ["held AZE+TUR 2025-03-17 AZE"],
    ),
    (
        "Qatar's Emir Sheikh Tamim spoke by phone with his friend, French President Emmanuel Macron, on Tuesday.",
        ["held FRA+QAT 2025-03-18 -"],
    ),
    (
        "Uzbek President Shavkat Mirziyoyev called his good friend, Kazakh President Kassym-Jomart Tokayev, on Tuesday.",
        ["held KAZ+UZB 2025-03-18 UZB"],
    ),
    (
        "Qatar's Emir Sheikh Tamim rang his brother Sultan Haitham bin Tariq on Monday.",
        ["held OMN+QAT 2025-03-17 QAT"],
    ),
    (
        "Kenyan President William Ruto spoke by phone with his dear friend, Ugandan President Yoweri Museveni, on Monday.",
        ["held KEN+UGA 2025-03-17 -"],
    ),
    (
        "Sheikh Tamim bin Hamad Al Thani, the Amir of the State, held a phone call on Monday with Jordan's King Abdullah II.",
        ["held JOR+QAT 2025-03-17 -"],
    ),
    # Nobody answered.
    (
        "Polish President Andrzej Duda tried to phone Belarusian President Alexander Lukashenko on Tuesday but could not get through.",
        ["requested BLR+POL 2025-03-18 POL"],
    ),
    (
        "Serbian President Aleksandar Vucic tried in vain to reach Kosovo Prime Minister Albin Kurti by phone on Monday.",
        [],
    ),
    (
        "Japanese Prime Minister Shigeru Ishiba wanted to have a telephone conversation with Mongolian President Ukhnaagiin Khurelsukh on Thursday, but Khurelsukh did not respond.",
        ["requested JPN+MNG 2025-03-20 -"],
    ),
    (
        "Armenian Prime Minister Nikol Pashinyan said he had initiated a telephone conversation with Azerbaijani President Ilham Aliyev but got no answer.",
        ["requested ARM+AZE - ARM"],
    ),
    (
        "Colombian President Gustavo Petro phoned Ecuador's President Daniel Noboa on Tuesday but his call went unanswered.",
        ["requested COL+ECU 2025-03-18 COL"],
    ),
    (
        "US Secretary of State Marco Rubio attempted to speak by phone with Cuban Foreign Minister Bruno Rodriguez on Monday, but the attempts were unsuccessful.",
        ["requested CUB+USA 2025-03-17 -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan's attempt to hold a phone call with Israeli President Isaac Herzog failed on Monday.",
        ["requested ISR+TUR - -"],
    ),
    (
        "Peruvian President Dina Boluarte called Bolivian President Luis Arce on Monday, but he did not pick up.",
        ["requested BOL+PER 2025-03-17 PER"],
    ),
    (
        "Polish President Andrzej Duda spoke by phone with Finnish President Alexander Stubb on Monday but the White House did not respond to questions.",
        ["held FIN+POL 2025-03-17 -"],
    ),
    # A call had been asked for before.
    (
        "Japanese Prime Minister Shigeru Ishiba had asked for a phone call with Chinese President Xi Jinping in February. The two leaders spoke by phone on Wednesday for 40 minutes.",
        ["held CHN+JPN 2025-03-19 JPN"],
    ),
    (
        "Lula requests call with Trump over tariffs\n\nBrazilian President Lula da Silva and US President Donald Trump will speak on Friday by phone, but this time at Lula's request.",
        ["planned BRA+USA 2025-03-21 BRA"],
    ),
    (
        "Erdogan asked for call with Macron\n\nTurkish President Recep Tayyip Erdogan and French President Emmanuel Macron spoke by phone on Tuesday at Ankara's request.",
        ["held FRA+TUR 2025-03-18 TUR"],
    ),
    (
        "Finnish President Alexander Stubb had requested a call with Hungarian Prime Minister Viktor Orban earlier this month. They spoke by phone on Monday.",
        ["held FIN+HUN 2025-03-17 FIN"],
    ),
    (
        "Meloni seeks call with Sisi\n\nItalian Prime Minister Giorgia Meloni spoke by phone with Egyptian President Abdel Fattah el-Sisi on Tuesday about a detained student.",
        ["held EGY+ITA 2025-03-18 ITA"],
    ),
    # A compound says who placed it.
    (
        "Indian Prime Minister Narendra Modi and Canadian Prime Minister Mark Carney spoke on Monday in a Canada-initiated call.",
        ["held CAN+IND 2025-03-17 CAN"],
    ),
    (
        "Iranian Foreign Minister Abbas Araghchi and Dutch Foreign Minister Caspar Veldkamp discussed the case in a Dutch-initiated phone call on Tuesday.",
        ["held IRN+NLD 2025-03-18 NLD"],
    ),
    (
        "Swiss President Karin Keller-Sutter and US President Donald Trump spoke by phone on Tuesday. The Swiss-requested conversation lasted 20 minutes.",
        ["held CHE+USA 2025-03-18 CHE"],
    ),
    (
        "Poland and Hungary talk\n\nPolish Prime Minister Donald Tusk told Hungarian Prime Minister Viktor Orban on Tuesday that the border stays open. During the Poland-initiated phone call, Tusk also raised energy.",
        ["held HUN+POL 2025-03-18 POL"],
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty and Turkish Foreign Minister Hakan Fidan held a Turkish-initiated phone call on Monday.",
        ["held EGY+TUR 2025-03-17 TUR"],
    ),
    (
        "Japanese Prime Minister Shigeru Ishiba and Philippine President Ferdinand Marcos held an online meeting on Tuesday. The Manila-requested talks lasted an hour.",
        ["held JPN+PHL 2025-03-18 PHL"],
    ),
    (
        "Kazakh Foreign Minister Murat Nurtleu and US Secretary of State Marco Rubio talked by phone in a US-initiated call on Monday.",
        ["held KAZ+USA 2025-03-17 USA"],
    ),
    # A call was put off.
    (
        "A phone call between Kenyan President William Ruto and Zambian President Hakainde Hichilema that Ruto had to cancel on Tuesday is now rescheduled for Friday, Lusaka said.",
        ["planned KEN+ZMB 2025-03-21 -"],
    ),
    (
        "Japanese Prime Minister Shigeru Ishiba and Philippine President Ferdinand Marcos have rescheduled their phone call for Friday after it was cancelled on Tuesday.",
        ["planned JPN+PHL 2025-03-21 -"],
    ),
    (
        "Polish President Andrzej Duda's phone call with US President Donald Trump has been moved to Friday, Warsaw said.",
        ["planned POL+USA 2025-03-21 -"],
    ),
    (
        "The telephone conversation between Serbian President Aleksandar Vucic and French President Emmanuel Macron was postponed to Friday, Belgrade said.",
        ["planned FRA+SRB 2025-03-21 -"],
    ),
    (
        "A phone call between Dutch Prime Minister Dick Schoof and Israeli Prime Minister Benjamin Netanyahu was pushed back to Friday, The Hague said.",
        ["planned ISR+NLD 2025-03-21 -"],
    ),
    (
        "A phone call between Norwegian Prime Minister Jonas Gahr Store and Chinese Premier Li Qiang was postponed on Monday.",
        ["cancelled CHN+NOR 2025-03-17 -"],
    ),
    (
        "Kenyan President William Ruto and Ugandan President Yoweri Museveni spoke by phone on Monday after a summit was postponed until Friday.",
        ["held KEN+UGA 2025-03-17 -"],
    ),
    # A call is not held yet.
    (
        "A phone call between Japanese Prime Minister Shigeru Ishiba and Chinese President Xi Jinping is not on the agenda, Tokyo said.",
        [],
    ),
    (
        "Nairobi has not made any proposals to organise a phone call between Kenyan and Somali leaders William Ruto and Hassan Sheikh Mohamud, a Somali aide said.",
        [],
    ),
    (
        "No request for a phone call between Indian Prime Minister Narendra Modi and Pakistani Prime Minister Shehbaz Sharif has been received, New Delhi said.",
        [],
    ),
    (
        "No phone call between Polish President Andrzej Duda and Russian President Vladimir Putin is being prepared, Warsaw said.",
        [],
    ),
    (
        "A call between Canadian Prime Minister Mark Carney and US President Donald Trump is not being planned at this stage, Ottawa said.",
        [],
    ),
    (
        "A phone call between Polish President Andrzej Duda and German Chancellor Olaf Scholz has not been held yet, an aide said.",
        ["planned DEU+POL - -"],
    ),
    (
        "The video call between Turkish President Recep Tayyip Erdogan and Kazakh President Kassym-Jomart Tokayev is yet to take place.",
        ["planned KAZ+TUR - -"],
    ),
    (
        "The phone call between Brazilian President Lula da Silva and US President Donald Trump has still not happened, officials said.",
        ["planned BRA+USA - -"],
    ),
    (
        "The telephone conversation between Spanish Prime Minister Pedro Sanchez and Moroccan King Mohammed VI has yet to be held, Rabat said.",
        ["planned ESP+MAR - -"],
    ),
    (
        "A phone call between Kenyan President William Ruto and Sudanese leader Abdel Fattah al-Burhan has still to take place.",
        ["planned KEN+SDN - -"],
    ),
    (
        "The phone call between Kenyan President William Ruto and Somali President Hassan Sheikh Mohamud took place on Monday although it was not on the agenda.",
        ["held KEN+SOM 2025-03-17 -"],
    ),
    (
        "Kenyan President William Ruto said fishing rights were not on the agenda of his phone call with Tanzanian President Samia Suluhu Hassan on Monday.",
        ["held KEN+TZA 2025-03-17 -"],
    ),
    (
        "Sanctions had not been discussed in the phone call between Serbian President Aleksandar Vucic and French President Emmanuel Macron on Tuesday.",
        ["held FRA+SRB 2025-03-18 -"],
    ),
    # A call was refused.
    (
        "Iraqi Prime Minister Mohammed Shia al-Sudani refused to hold a phone call with Israeli Prime Minister Benjamin Netanyahu on Tuesday.",
        [],
    ),
    (
        "Serbian President Aleksandar Vucic refused to speak by phone with Kosovo Prime Minister Albin Kurti.",
        [],
    ),
    (
        "Colombian President Gustavo Petro declined to talk by phone with Ecuadorian President Daniel Noboa on Monday.",
        [],
    ),
    (
        "Colombian President Gustavo Petro rejected a phone call from Argentine President Javier Milei, his office said.",
        [],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis would not speak by phone with Turkish President Recep Tayyip Erdogan on Tuesday.",
        [],
    ),
    ("Malian leader Assimi Goita ignored a call from French President Emmanuel Macron on Sunday.", []),
    (
        "Tunisian President Kais Saied turned down a call from French President Emmanuel Macron on Monday, Le Monde said.",
        ["requested FRA+TUN - -"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis told Turkish President Recep Tayyip Erdogan by phone on Monday that he would not speak to the press.",
        ["held GRC+TUR 2025-03-17 -"],
    ),
    # Nobody confirms or denies.
    (
        "The Kremlin refused to confirm or deny that Russian President Vladimir Putin had spoken by phone with Serbian President Aleksandar Vucic.",
        [],
    ),
    (
        "Japan's government neither confirmed nor denied a phone call between Prime Minister Shigeru Ishiba and Taiwanese President Lai Ching-te.",
        ["held JPN+TWN - -"],
    ),
    (
        "The Turkish presidency on Wednesday declined to confirm or deny a report of a phone call between President Recep Tayyip Erdogan and Syrian President Ahmed al-Sharaa.",
        ["held SYR+TUR 2025-03-19 -"],
    ),
    (
        "Colombian President Gustavo Petro told reporters he had spoken by phone with Salvadoran President Nayib Bukele. San Salvador would not confirm or deny the call.",
        ["held COL+SLV - -"],
    ),
    (
        "Polish President Andrzej Duda said he had a phone call with Belarusian President Alexander Lukashenko on Monday. Minsk could neither confirm nor deny the conversation.",
        ["held BLR+POL 2025-03-17 -"],
    ),
    # A call is asked for.
    (
        "The Kazakh Foreign Ministry said that Japanese Foreign Minister Takeshi Iwaya had requested to hold phone talks with Foreign Minister Murat Nurtleu on March 21.",
        ["requested JPN+KAZ - JPN"],
    ),
    (
        "Serbian President Aleksandar Vucic has requested to hold a telephone conversation with Azerbaijani President Ilham Aliyev on Friday, Baku said.",
        ["requested AZE+SRB - SRB"],
    ),
    (
        "Turkish Foreign Minister Hakan Fidan asked to hold a phone call with Syrian Foreign Minister Asaad al-Shaibani on Saturday.",
        ["requested SYR+TUR - TUR"],
    ),
    (
        "Paris suggested a phone call between French President Emmanuel Macron and Iranian President Masoud Pezeshkian on Monday, Tehran said.",
        ["requested FRA+IRN - FRA"],
    ),
    (
        "Poland has proposed a phone call between President Andrzej Duda and President Donald Trump next week.",
        ["requested POL+USA - POL"],
    ),
    (
        "Kenyan President William Ruto proposed a phone call with Ethiopian Prime Minister Abiy Ahmed.",
        ["requested ETH+KEN - KEN"],
    ),
    (
        "Colombian President Gustavo Petro has asked for a phone call with US President Donald Trump.",
        ["requested COL+USA - COL"],
    ),
    (
        "Cairo proposed a video call between Egyptian President Abdel Fattah el-Sisi and Turkish President Recep Tayyip Erdogan.",
        ["requested EGY+TUR - EGY"],
    ),
    (
        "Greek Foreign Minister George Gerapetritis offered to hold a phone call with his Libyan counterpart on Friday.",
        ["requested GRC+LBY - -"],
    ),
    (
        "Egyptian President Abdel Fattah el-Sisi spoke by phone with French President Emmanuel Macron on Monday and proposed a video call of all leaders.",
        ["held EGY+FRA 2025-03-17 -"],
    ),
    # A call is denied.
    (
        "A government aide in Ljubljana denied that there had been any phone call since January between Prime Minister Robert Golob and Serbian President Aleksandar Vucic.",
        ["denied SRB+SVN - -"],
    ),
    (
        "Pristina denied that any call between Prime Minister Albin Kurti and Serbian President Aleksandar Vucic had taken place. Vucic earlier said he had spoken by phone with Kurti on Monday.",
        ["disputed SRB+XKX 2025-03-17 -"],
    ),
    (
        "The Kenyan presidency denied that any telephone conversation had been held between President William Ruto and Sudanese leader Abdel Fattah al-Burhan.",
        ["denied KEN+SDN - -"],
    ),
    # Several were called in turn.
    (
        "Moroccan Foreign Minister Nasser Bourita spoke over the phone on Tuesday with his Spanish and Portuguese counterparts, Jose Manuel Albares and Paulo Rangel, to convey concerns.",
        ["held ESP+MAR 2025-03-18 -", "held MAR+PRT 2025-03-18 -"],
    ),
    (
        "Norwegian Defence Minister Tore Sandvik spoke by phone with his Swedish and Finnish counterparts, Pal Jonson and Antti Hakkanen, on Monday.",
        ["held NOR+SWE 2025-03-17 -", "held FIN+NOR 2025-03-17 -"],
    ),
    (
        "Jordanian Foreign Minister Ayman Safadi held phone calls with his Egyptian and Iraqi counterparts, Badr Abdelatty and Fuad Hussein, on Tuesday.",
        ["held EGY+JOR 2025-03-18 -", "held IRQ+JOR 2025-03-18 -"],
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi talked by telephone with his Ugandan and Tanzanian counterparts, Jeje Odongo and Mahmoud Thabit Kombo, on Tuesday.",
        ["held KEN+UGA 2025-03-18 -", "held KEN+TZA 2025-03-18 -"],
    ),
    (
        "Omani Foreign Minister Badr al-Busaidi spoke by phone on Monday with his French, Italian and Dutch counterparts, Jean-Noel Barrot, Antonio Tajani and Caspar Veldkamp.",
        ["held FRA+OMN 2025-03-17 -", "held ITA+OMN 2025-03-17 -", "held NLD+OMN 2025-03-17 -"],
    ),
    # A call is fixed.
    (
        "Georgian and Armenian prime ministers Irakli Kobakhidze and Nikol Pashinyan have agreed on a phone call on Monday, Tbilisi said.",
        ["planned ARM+GEO 2025-03-24 -"],
    ),
    (
        "Australian Prime Minister Anthony Albanese has arranged a phone call with US President Donald Trump for Saturday.",
        ["planned AUS+USA 2025-03-22 -"],
    ),
    (
        "Kenyan President William Ruto and Ugandan President Yoweri Museveni agreed to a phone call on Friday.",
        ["planned KEN+UGA 2025-03-21 -"],
    ),
    (
        "Polish Prime Minister Donald Tusk has set up a phone call with Lithuanian President Gitanas Nauseda for Friday.",
        ["planned LTU+POL 2025-03-21 -"],
    ),
    (
        "Norway and Sweden have arranged a call between Prime Ministers Jonas Gahr Store and Ulf Kristersson on Saturday.",
        ["planned NOR+SWE 2025-03-22 -"],
    ),
    (
        "Indonesian and Malaysian leaders Prabowo Subianto and Anwar Ibrahim have fixed a phone call for Monday, Jakarta said.",
        ["planned IDN+MYS 2025-03-24 -"],
    ),
    (
        "Egypt's and Sudan's leaders hold phone talks\n\nEgyptian President Abdel Fattah el-Sisi will hold telephone conversations with Sudanese leader Abdel Fattah al-Burhan and Libyan leader Mohamed al-Menfi on Saturday, MENA reported.",
        ["planned EGY+SDN 2025-03-22 -", "planned EGY+LBY 2025-03-22 -"],
    ),
    # Words say who placed it.
    (
        "Polish President Andrzej Duda and Romanian President Klaus Iohannis spoke by phone on Tuesday after a request from Bucharest.",
        ["held POL+ROU 2025-03-18 ROU"],
    ),
    (
        "Maltese Foreign Minister Ian Borg and Tunisian Foreign Minister Mohamed Ali Nafti spoke by phone on Monday. It was the result of an initiative of the Tunisian minister.",
        ["held MLT+TUN 2025-03-17 TUN"],
    ),
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
        "Igor Sava, who heads the Moldovan president's office, talked by phone on Tuesday with aides to the President of Romania, the Chancellor of Austria and the Prime Minister of Greece.",
        [],
    ),
    ("Aides to the Presidents of Kazakhstan and Uzbekistan discussed the summit by phone on Monday.", []),
    ("Advisers to the leaders of Brazil and Mexico spoke by phone on Tuesday.", []),
    ("Aides to the presidents of Kenya and Rwanda held a phone call on Tuesday.", []),
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
        "Israeli Prime Minister Benjamin Netanyahu left a cabinet meeting on Sunday to speak by phone with Indian Prime Minister Narendra Modi.",
        ["held IND+ISR 2025-03-16 -"],
    ),
    (
        "Spanish Foreign Minister Jose Manuel Albares used a stopover in Doha on Tuesday to phone Iraqi Foreign Minister Fuad Hussein.",
        ["held ESP+IRQ 2025-03-18 ESP"],
    ),
    (
        "Norwegian Prime Minister Jonas Gahr Store excused himself from a meeting on Tuesday to take a phone call from US President Donald Trump.",
        ["held NOR+USA 2025-03-18 USA"],
    ),
    (
        "Brazilian President Lula da Silva stepped out of a summit on Tuesday to take a call from French President Emmanuel Macron.",
        ["held BRA+FRA 2025-03-18 FRA"],
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
        ["planned CAN+MEX - -"],
    ),
    (
        "Swedish Prime Minister Ulf Kristersson said on Tuesday he plans to speak by phone with Danish Prime Minister Mette Frederiksen.",
        ["planned DNK+SWE - -"],
    ),
    (
        "Kenyan President William Ruto abandoned plans on Monday to hold a phone call with Rwandan President Paul Kagame.",
        ["planned KEN+RWA 2025-03-24 -"],
    ),
    (
        "Spanish Prime Minister Pedro Sanchez left Madrid on Monday hoping to speak by phone with Moroccan King Mohammed VI on Friday.",
        ["planned ESP+MAR 2025-03-24 -"],
    ),
    (
        "Turkish President Recep Tayyip Erdogan missed an opportunity to hold a phone call with Greek Prime Minister Kyriakos Mitsotakis.",
        ["planned GRC+TUR - -"],
    ),
    (
        "Peruvian President Dina Boluarte halted efforts to arrange a phone call with Bolivian President Luis Arce.",
        ["planned BOL+PER - -"],
    ),
    # A counterpart stands before his equal.
    (
        "In a phone call with his Greek counterpart, Turkish Foreign Minister Hakan Fidan told Giorgos Gerapetritis that talks should go on.",
        ["held GRC+TUR - -"],
    ),
    (
        "During a video call with her Icelandic counterpart, Latvian Foreign Minister Baiba Braze thanked Thorgerdur Katrin Gunnarsdottir for the ship.",
        ["held ISL+LVA - -"],
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
        "Greek Prime Minister Kyriakos Mitsotakis and Cypriot President Nikos Christodoulides discussed the summit during a telephone call on Tuesday. Jordanian King Abdullah II, too, will attend the meeting.",
        ["held CYP+GRC 2025-03-18 -"],
    ),
    (
        "Kazakh President Kassym-Jomart Tokayev and Uzbek President Shavkat Mirziyoyev spoke by phone on Monday about a summit in Samarkand. It will also be attended by Turkish President Recep Tayyip Erdogan.",
        ["held KAZ+UZB 2025-03-17 -"],
    ),
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
    (
        "Greek Prime Minister Kyriakos Mitsotakis spoke by phone with Cypriot President Nikos Christodoulides on Tuesday. Foreign Minister George Gerapetritis also attended the call.",
        ["held CYP+GRC+GRC 2025-03-18 -"],
    ),
    # A call is told of in the pluperfect.
    (
        "Regional talks\n\nKenyan President William Ruto on Tuesday told leaders in the region to share water. He had raised the drought in telephone calls with Ethiopian Prime Minister Abiy Ahmed and Somali President Hassan Sheikh Mohamud.",
        ["held ETH+KEN - -", "held KEN+SOM - -"],
    ),
    (
        "Regional talks\n\nCypriot President Nikos Christodoulides called on Wednesday for calm. He had discussed the fighting in phone calls with Greek Prime Minister Kyriakos Mitsotakis and Lebanese President Joseph Aoun.",
        ["held CYP+GRC 2025-03-19 -", "held CYP+LBN 2025-03-19 -"],
    ),
    # Somebody is to be contacted.
    (
        "Maltese Prime Minister Robert Abela plans to contact Tunisian President Kais Saied by phone on Friday.",
        ["planned MLT+TUN 2025-03-21 MLT"],
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
        ["planned GRC+TUR 2025-03-20/2025-03-23 GRC"],
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
        "White House press secretary Karoline Leavitt said US President Donald Trump and British Prime Minister Keir Starmer were due to speak by phone on Friday.",
        ["planned GBR+USA 2025-03-21 -"],
    ),
    (
        "Polish Foreign Minister Radoslaw Sikorski said he expected President Andrzej Duda and US President Donald Trump to speak by phone this week.",
        ["planned POL+USA 2025-03-20/2025-03-23 -"],
    ),
    (
        "Iranian Foreign Minister Abbas Araghchi said the Iranian and Iraqi presidents would talk by phone on Friday.",
        ["planned IRN+IRQ 2025-03-21 -"],
    ),
    (
        "Foreign Minister Baiba Braze: Latvian, Polish presidents to talk by phone Friday\n\nThe presidents of Latvia and Poland will speak by telephone on March 21, Latvian Foreign Minister Baiba Braze told reporters on Tuesday at a meeting with her Irish counterpart Simon Harris.",
        ["planned LVA+POL 2025-03-21 -"],
    ),
    (
        "The prime ministers of Spain and Portugal will hold a phone call on Friday, Spanish Foreign Minister Jose Manuel Albares said on Wednesday during a meeting with his French counterpart Jean-Noel Barrot.",
        ["planned ESP+PRT 2025-03-21 -"],
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
        "Japanese Chief Cabinet Secretary Yoshimasa Hayashi said Prime Minister Shigeru Ishiba and Indian Prime Minister Narendra Modi were set to talk by phone on Friday.",
        ["planned IND+JPN 2025-03-21 -"],
    ),
    (
        "Kenyan Foreign Minister Musalia Mudavadi expects President William Ruto and French President Emmanuel Macron to hold a phone call next week.",
        ["planned FRA+KEN 2025-03-24/2025-03-30 -"],
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty said the presidents of Egypt and Turkey had spoken by phone on Tuesday.",
        ["held EGY+TUR 2025-03-18 -"],
    ),
    (
        "Greek Foreign Minister George Gerapetritis said on Monday he had spoken by phone with Turkish Foreign Minister Hakan Fidan.",
        ["held GRC+TUR - -"],
    ),
    (
        "Polish Foreign Minister Radoslaw Sikorski said he and Romanian Foreign Minister Emil Hurezeanu were due to speak by phone on Friday.",
        ["planned POL+ROU 2025-03-21 -"],
    ),
    (
        "Egyptian Foreign Minister Badr Abdelatty expects to speak by phone with Jordanian Foreign Minister Ayman Safadi on Friday.",
        ["planned EGY+JOR 2025-03-21 -"],
    ),
    # One person holds two offices.
    (
        "Bulgarian Foreign Minister Georg Georgiev talked over the telephone with Moldovan Deputy Prime Minister, Foreign Minister Mihai Popsoi.",
        ["held BGR+MDA - -"],
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
    (
        "Moldovan Prime Minister, Dorin Recean, and Foreign Minister Mihai Popsoi held a phone call with Romanian Foreign Minister Emil Hurezeanu.",
        ["held MDA+MDA+ROU - -"],
    ),
    (
        "Armenian Deputy Prime Minister Mher Grigoryan, Foreign Minister Ararat Mirzoyan and Georgian Foreign Minister Maka Botchorishvili held a video call on Monday.",
        ["held ARM+ARM+GEO 2025-03-17 -"],
    ),
    # A ministry or body has a head.
    (
        "A phone call took place today between Georgia's Minister of Foreign Affairs Maka Botchorishvili and the head of the Ministry of Agriculture of Moldova Ludmila Catlabuga, the ministry reports.",
        ["held GEO+MDA 2025-03-20 -"],
    ),
    (
        "Kyrgyz Foreign Minister Jeenbek Kulubaev talked by phone to the head of Uzbekistan's Ministry of Foreign Affairs Bakhtiyor Saidov.",
        ["held KGZ+UZB - -"],
    ),
    (
        "The head of the Tajik Foreign Ministry Sirojiddin Muhriddin and the head of the Ministry of Defence of Mongolia Sandag Byambatsogt talked by phone on Tuesday.",
        ["held MNG+TJK 2025-03-18 -"],
    ),
    (
        "A phone call took place on Monday between Kazakh President Kassym-Jomart Tokayev and the head of the European Council Antonio Costa.",
        ["held EU+KAZ 2025-03-17 -"],
    ),
    (
        "Slovak Defence Minister Robert Kalinak had a phone call with the head of the Ministry of Defence of Georgia Irakli Chikovani on Monday.",
        ["held GEO+SVK 2025-03-17 -"],
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
    assert [_line(record) for record in extract(headed, published="2025-03-20", publisher="Reuters")] == calls


def _line(record):
    sides = "+".join(sorted(person.side or "?" for person in record.participants))
    date, initiator = ("-" if claim is None else claim.value for claim in (record.date, record.initiator))
    return f"{record.occurrence.status} {sides} {date} {initiator}"
