"""Topics of clauses and of documents: tables of text → codes, no-ops first."""

import json
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.errors import SchemaError
from toolkit.text import tokenize
from toolkit.topics.lexicon import compile_lexicon, topic_lexicon
from toolkit.topics.match import TopicHit, find_topics
from toolkit.topics.notation import variants
from toolkit.topics.standing import ClauseTopics, select
from toolkit.wordlists import word_lists

LEXICON = Path(__file__).parent.parent / "toolkit" / "lexicons" / "en" / "topics"

# What says nothing about a topic, or not about the one its words suggest: text, sides on the call, codes.
NOTHING = """
The two leaders spoke this morning. | GBR FRA |
The call lasted 40 minutes and was held at the request of the Kenyan side. | KEN USA |
He was accompanied by the Minister of Energy and Infrastructure and the Secretary for Trade. | QAT IND |
The Secretary of the Security Council took part in the conversation. | KAZ RUS |
She was joined by her national security adviser and by the UN Special Envoy for Syria. | NOR USA |
Foreign Minister of Iran Hossein Example was on the line. | IRN OMN |
The President of Ukraine received a call from the President of Peru. | UKR PER |
The Prime Minister of Israel thanked his colleague for the kind words. | ISR CZE |
The Minister of Oil and the Minister of Tourism were not on the line. | IRQ EGY |
There is still space for dialogue, he added. | DEU SRB |
The ministers met at the invitation of the Omani side. | OMN YEM |
The President, who had spoken by satellite phone, apologised for the noise. | CHL NZL |
The call was arranged by the former head of the Red Cross. | NOR CHL |
They shared the burden of a long evening. | NOR CHL |
A flood of messages had reached the ministry. | NOR CHL |
The minister, a former air defence officer, wrote notes. | NOR CHL |
Both had to push back the hour of lunch. | NOR CHL |
The two take back what they said about each other. | NOR CHL |
They spoke in defence of their decision. | NOR CHL |
The seven-decade friendship was recalled by the ambassador. | NOR CHL |
The political climate has rarely been better, said one official. | POL CZE |
The trade union leader was released after the hearing. | ZMB ZAF |
The agreement reached during his recent visit was praised. | VNM LAO |
The power of these words, she said, lies in their number. | ISL FIN |
Both stayed on the line for a moment after the interpreters had left. | JPN BRA |
The minister said the port of call would be chosen by the crew. | GRC MLT |
Wheels were oiled, as one diplomat put it. | ITA ESP |
The envoy of a third country would travel to Nairobi, he heard. | NOR PER |
They were worried by the attack on the embassy in Damascus. | NOR PER |
A flight of Ukraine International Airlines was delayed. | NOR PER |
The truce village was snowed in. | NOR PER |
He acted in defence of democracy. | NOR PER |
The wishes of the company were respected. | NOR PER |
These issues are settled through peaceful dialogue. | NOR PER |
No more was said about the 30-minute conversation. | NOR PER |
She had returned from the summit in Oslo the day before. | NOR KEN |
He thanked her for the pledges made at the Nairobi summit. | NOR KEN |
The delegation that he met during the visit to the port had left. | NOR KEN |
The Brazilian minister invited reporters to ask what they liked. | BRA PER |
The ministers of the Arab League had left the hall. | EGY JOR |
The next call was a shorter one. | NOR KEN |
He promised to come in person. | NOR KEN |
The summitry of the past was another matter. | IRL NZL |
The Ministry of Agriculture published the text. | URY PRY |
Both are non-permanent members of the Security Council. | NOR KEN |
The two had last met before the G20 summit. | BRA TUR |
She attended a press conference. | NPL PER |
The forum was mentioned. | NPL PER |
The Minister of Information and Culture was told. | NPL PER |
The soldiers will train on Salisbury Plain. | GBR LVA |
As founding members of ASEAN, both know the region. | THA PHL |
A quarrel over etiquette would be a disaster for nobody but the speaker, he joked. | NOR CHL |
The two State Department officials kept the minutes. | USA PER |
France remains in close contact with all relevant parties. | FRA BRA |
The measures were approved by the UN Security Council. | NOR KEN |
Taiwan's president spoke to his colleague. | TWN PRY |
The Prime Minister explained his visit to the war memorial. | JPN CHL |
The two will meet in person before the end of the year. | CHL NZL |
Foreign Minister Qin Gang spoke to his colleague. | CHN CHL |
The minister will visit Samoa before he flies home. | NOR PER |
"""

CLAUSES = """
He gave an account of his recent visit to Kazakhstan. | MNG KOR | BIL.3RD
She conveyed messages of congratulations on his assumption of office. | LKA MDV | DIP.COURTESY
They look forward to the G7 summit in June. | CAN ITA | DIP.SUMMIT
The President asked for the 40% surcharge on coffee to be withdrawn. | BRA USA | ECO.TARIFF
They condemned the rocket fire from Gaza. | NLD CZE | CON.GAZA
They exchanged views on North Korea's nuclear and missile development. | AUS NZL | CON.KOR ARM.NONPROLIF ARM.CONV
Cooperation in civil nuclear energy and outer space will grow. | ITA ARG | ENE.NUCCIV TEC.SPACE
The minister told her colleague of the Prime Minister's recent visit to Kenya. | NOR CHL | BIL.3RD
He looked forward to visiting Apia. | NZL WSM | DIP.VISIT
He looked forward to welcoming the other G7 leaders to the summit. | CAN ITA | DIP.SUMMIT
Both called for the implementation of the plan for Peru-Chile comprehensive cooperation. | PER CHL | BIL.PLAN BIL.REL
She told him of the results of her talks with the leader of Kenya. | NOR CHL | BIL.3RD
They spoke of "serious difficulties" in bilateral relations. | PER CHL | BIL.DISP
They discussed Brexit and the Windsor Framework. | IRL MLT | GLO.ORG
The minister set out how the backstop would work after the exit from the EU. | IRL PRT | GLO.ORG
They talked about AUKUS. | NZL FJI | SEC.ALLIANCE GLO.INDOPAC
The two signed up to a security pact between both states. | PNG FJI | SEC.ALLIANCE
He suggested that she visit Nuku'alofa in May. | TON WSM | DIP.VISIT
They discussed the schedule of forthcoming meetings. | CHL NZL | DIP.CONTACT
They want to strengthen transatlantic ties. | CAN NLD | BIL.REL
They discussed tensions in the north of Kosovo. | PER NPL | CON.BALKANS
They spoke about developments in the eastern Mediterranean. | PER NPL | CON.EASTMED BIL.3RD
He briefed her on the five-point plan. | PER NPL | DIP.MEDIATION
They will see each other at the ocean forum. | PER NPL | DIP.SUMMIT
He invited her to attend the ocean conference. | PER NPL | DIP.SUMMIT DIP.VISIT
The meeting between the two heads of state went well, they said. | PER NPL | DIP.SUMMIT
They discussed defensive weapons. | PER NPL | SEC.DEFCOOP
They discussed the agenda of the next European Council. | ESP NLD | DIP.SUMMIT GLO.ORG
She thanked him for supporting Peru as a non-permanent member. | PER NPL | GLO.UN
He praised its work as the rotating chair of ASEAN. | THA NPL | GLO.ORG
They discussed Montenegro's path to the EU. | NOR PRT | GLO.ENLARGE GLO.ORG
She hoped to put the relationship on a firmer footing. | CHL NZL | BIL.REL
They took stock of the partnership between Apia and Suva. | WSM FJI | BIL.REL
He said that Fiji would decide on its own future. | FJI TON | BIL.SOV
He took issue with her remarks. | FJI TON | BIL.DISP
The envoy is shuttling between the capitals. | FJI TON | DIP.MEDIATION
They discussed the trilateral ministerial. | FJI TON | DIP.SUMMIT
Their advisers are to follow up. | FJI TON | DIP.CONTACT
She thanked him for the gracious hospitality received. | FJI TON | DIP.VISIT
They spoke about ties between their navies. | FJI TON | SEC.DEFCOOP
They discussed a cut in the number of strategic warheads. | FJI TON | ARM.TREATY
He spoke of a gang of smugglers. | CHL NZL | HUM.CRIME
They thanked each other for kind words and wished the minister well at the end of her term. | ISL CHE | DIP.COURTESY
They spoke about the situation at the front line near Kharkiv. | CHE AUS | CON.UKR
They condemned Russian strikes on towns. | CHE AUS | CON.UKR
The President asked for an exemption from the steel tariffs. | AUS USA | ECO.TARIFF
They must be released at once, the minister said of the two teachers. | FRA IRQ | MOB.CONS
They hope to curb the spread of the virus. | CHE CHL | HUM.HEALTH
# BIL
They reaffirmed the deep and time-tested friendship between the two countries. | SAU JOR | BIL.REL
Both praised the upward trajectory of India-Greece relations. | IND GRC | BIL.REL
The two sides agreed to elevate their comprehensive strategic partnership. | VNM FRA | BIL.REL
During the call, aspects of bilateral cooperation were reviewed. | QAT PAK | BIL.REL
They looked at ways to strengthen the already excellent ties in all fields. | ARE SRB | BIL.REL
China is ready to build a community with a shared future with Laos. | CHN LAO | BIL.REL
The Taoiseach spoke of the close bonds that unite the two peoples. | IRL POL | BIL.REL
The presidents approved a roadmap for cooperation until 2030. | UZB KOR | BIL.PLAN
They adopted a joint action plan and a blueprint for the next five years. | IDN AUS | BIL.PLAN
The two sides must respect each other's core interests. | CHN ITA | BIL.SOV
She restated support for Moldova's sovereignty and territorial integrity. | MDA ROU | BIL.SOV
No one has the right to interfere in the internal affairs of others, he said. | ETH CHN | BIL.SOV
They marked the 60th anniversary of the establishment of diplomatic relations. | KOR DEU | BIL.HIST
Both were invited to the forum. | NPL LKA |
Belgium will train a further two Somali battalions. | BEL SOM | SEC.DEFCOOP
The frigates escorting the tankers trapped in the gulf were praised. | GRC EGY | SEC.MARITIME
They want to raise annual trade to 40 billion dollars. | IDN TUR | ECO.TRADE
An air bridge will carry blankets and food to the valley. | JOR NPL | HUM.AID
Muscat is ready to host the parties. | OMN NOR | DIP.MEDIATION
The reopening of the airspace was welcomed. | JOR IRQ | ECO.TRANSPORT
She asked about two nurses and several tourists stranded there. | IRL PHL | MOB.CONS
They will meet at the G7 summit. | CAN ITA | DIP.SUMMIT
The leaders recalled the victory over Nazism and the end of the Second World War. | SRB BLR | BIL.HIST
The minister protested against the expulsion of two diplomats. | HUN CZE | BIL.DISP
China has lodged stern representations with the Dutch side. | CHN NLD | BIL.DISP
Both agreed to manage their competition responsibly. | AUS CHN | BIL.DISP
The President described his contacts in Washington. | IND RUS | BIL.3RD
They discussed relations with China and the security guarantees for Russia. | FRA DEU | BIL.3RD SEC.EURARCH
He gave his view of the normalisation of relations between Serbia and Croatia. | SVN AUT | BIL.3RD
# DIP
The King invited the President to pay a state visit in the autumn. | BEL FIN | DIP.VISIT
He said he was looking forward to welcoming the Prime Minister in Wellington. | NZL SGP | DIP.VISIT
The ministers discussed preparations for the forthcoming visit of the Emir. | FRA KWT | DIP.VISIT
She thanked him for the warm hospitality shown to her delegation. | THA JPN | DIP.VISIT
They will meet on the sidelines of the General Assembly. | PRY CRI | DIP.SUMMIT
Preparations for the leaders' meeting in Lima were at the centre of the talks. | PER CHL | DIP.SUMMIT
The two agreed to stay in touch. | PHL CAN | DIP.CONTACT
They agreed to stay in close and frequent contact. | CAN NOR | DIP.CONTACT
The leaders looked forward to speaking again soon. | GBR CYP | DIP.CONTACT
It was agreed to keep up further contacts at various levels. | ARM KAZ | DIP.CONTACT
Both militaries will keep lines of communication open. | USA CHN | DIP.CONTACT
They decided to set up a hotline between the two foreign ministries. | KOR CHN | DIP.CONTACT
The Prime Minister congratulated her on her election victory. | NPL LKA | DIP.COURTESY
He offered his deepest condolences for the victims. | TUR GEO | DIP.COURTESY
The President wished His Majesty a speedy recovery. | MAR SEN | DIP.COURTESY
Eid greetings were exchanged. | PAK MYS | DIP.COURTESY
Oslo is ready to mediate. | NOR COL | DIP.MEDIATION
Qatar stands ready to host a further round of talks between the parties. | QAT COL | CON.PEACE DIP.MEDIATION
The Emir offered his country's good offices. | KWT ETH | DIP.MEDIATION
# SEC
The minister announced that two Patriot batteries would be delivered by March. | DEU POL | SEC.DEFCOOP
They discussed defense cooperation and the joint production of drones. | TUR UKR | SEC.DEFCOOP
A joint naval exercise will be held off Mindanao. | PHL AUS | SEC.DEFCOOP
Lithuania will supply 155-mm ammunition worth 30 million euros. | LTU MDA | SEC.DEFCOOP
They reaffirmed that Article 5 is the bedrock of collective defence. | EST CAN | SEC.ALLIANCE
Extended deterrence remains the core of the treaty, he stressed. | KOR USA | SEC.ALLIANCE
He explained why his country will raise defence spending to 3.5 per cent of GDP. | BEL LUX | SEC.ALLIANCE SEC.DEFCOOP
The two leaders condemned terrorism in all its forms. | IND ARG | SEC.TERROR
They agreed to share what they know about Daesh cells. | IRQ FRA | SEC.TERROR
Cyberattacks on hospitals were raised. | IRL AUS | SEC.CYBER
The ministers compared notes on disinformation and other hybrid threats. | LVA FIN | SEC.CYBER
Freedom of navigation through the Strait of Hormuz must be guaranteed. | JPN OMN | SEC.MARITIME
They spoke of piracy off West Africa and of attacks on merchant ships. | DNK GHA | SEC.MARITIME
The shadow fleet and the severed undersea cables were a main subject. | SWE EST | SEC.MARITIME
# ARM
Strategic stability and the risk of nuclear escalation were discussed. | USA RUS | ARM.STRATSTAB
They exchanged views on what follows New START. | RUS USA | ARM.TREATY
The two sides hope that arms control talks can begin. | CHN USA | ARM.TREATY
He called for full cooperation with the IAEA and a cap on uranium enrichment. | AUT BRA | ARM.NONPROLIF
The non-proliferation regime must hold, both said. | KAZ NZL | ARM.NONPROLIF
They condemned the use of chemical weapons. | BEL MWI | ARM.CONV
The minister thanked Norway for its help with mine clearance. | KHM NOR | ARM.CONV
# CON
The leaders discussed the war in Ukraine. | BRA ZAF | CON.UKR
Russia's full-scale invasion was again condemned. | ISL CAN | CON.UKR
He outlined the aims of the special military operation. | RUS NIC | CON.UKR
The President told him about the situation at the front and the massive strike on Kyiv. | UKR NLD | CON.UKR
Both called for an immediate and unconditional ceasefire. | FRA BRA | CON.PEACE
The peace talks in Jeddah were welcomed. | SAU NOR | CON.PEACE
They hoped for a just and lasting peace. | VAT LTU | CON.PEACE
The two ministers discussed the latest developments in Gaza. | EGY ESP | CON.GAZA
Only a two-state solution can end the conflict, she said. | IRL JOR | CON.GAZA
They deplored settler violence in the West Bank. | FRA NOR | CON.GAZA
The Chancellor raised the situation in Iran. | DEU OMN | CON.IRAN
They conferred on the consequences of the strikes on Iran. | TUR KWT | CON.IRAN
The Iranian nuclear programme was touched upon. | RUS ARE | ARM.NONPROLIF CON.IRAN
Developments in Syria and Lebanon were reviewed. | JOR CYP | CON.SYR
They discussed the political transition after the fall of the Assad regime. | QAT ITA | CON.SYR
Peace and stability across the Taiwan Strait are indispensable, the two agreed. | JPN NLD | CON.TWN
Honduras adheres to the one-China principle. | CHN HND | CON.TWN
The abductions issue was raised. | JPN MNG | CON.KOR
They condemned North Korea's launch of a ballistic missile. | JPN AUS | CON.KOR ARM.CONV
Efforts to change the status quo with force in the East China Sea are unacceptable. | JPN PHL | CON.SEA
Both recalled the 2016 arbitral award and UNCLOS. | PHL DEU | CON.SEA
The minister briefed her on the situation in Jammu and Kashmir. | PAK TUR | CON.SAS
The leaders discussed the plight of Afghan women. | IND TJK | CON.SAS HUM.RIGHTS
They exchanged views on the fighting in Sudan and on the Sahel. | EGY TCD | CON.AFR
The advance of M23 rebels in North Kivu was condemned. | BEL BDI | CON.AFR
The political process in Libya must be led by Libyans. | ITA DZA | CON.AFR CON.LBY
They spoke about the border between Armenia and Azerbaijan. | FRA GEO | CON.CAU
The security situation in Haiti was discussed. | CAN KEN | CON.AME
The Presidents expressed concern about developments in Venezuela. | BRA COL | CON.AME
# ECO
Trade and economic ties are growing. | KAZ CHN | ECO.TRADE
The negotiation of a free trade agreement should be concluded this year. | IND NZL | ECO.TRADE
They agreed to improve market access for each other's companies. | MEX KOR | ECO.TRADE
The new tariffs on steel and aluminium were raised. | CAN USA | ECO.TARIFF
An all-out trade war helps nobody, both said. | SGP FRA | ECO.TARIFF
They want to tighten the sanctions against the regime in Minsk. | LTU POL | ECO.SANCTION
The minister asked for an exemption from the export controls. | NLD TWN | ECO.SANCTION
The use of the immobilised Russian assets was discussed. | BEL CAN | ECO.ASSETS
The fund will invest two billion in renewable energy. | SAU GRC | ECO.INVEST ENE.RENEW ENE.STRAT
Settlements in national currencies have reached 90 per cent. | RUS IRN | ECO.INVEST
They want to make supply chains for critical minerals more resilient. | JPN CHL | ECO.SUPPLY
Rare earths and lithium were among the subjects. | DEU BOL | ECO.SUPPLY
Algeria will buy more wheat and fertiliser. | DZA FRA | ECO.AGRI
They discussed food security. | ZMB ITA | ECO.AGRI
The reconstruction of the hospital quarter and a new loan were discussed. | JPN LBN | ECO.AID
The minister promised development assistance for the northern provinces. | NOR MOZ | ECO.AID
Direct flights between Baku and Tel Aviv will resume. | AZE GEO | ECO.TRANSPORT
The Middle Corridor and rail links across the Caspian were the main subject. | KAZ ROU | ECO.TRANSPORT
# ENE
Energy security was discussed. | GRC BGR | ENE.STRAT
The power grid of the two countries will be linked by 2028. | LAO THA | ENE.STRAT
Deliveries of LNG and the new gas pipeline were discussed. | DZA ITA | ENE.OILGAS
OPEC+ has kept the oil market stable, both leaders noted. | SAU RUS | ENE.OILGAS
They talked about the second unit of the nuclear power plant. | BGR USA | ENE.NUCCIV
Cooperation in the peaceful uses of nuclear energy will be widened. | ARG CHN | ENE.NUCCIV
Climate change and deforestation were on the agenda. | NOR BRA | ENE.CLIMATE
He asked for support in the run-up to COP31. | TUR AUS | ENE.CLIMATE
# TEC
Quantum computing and other emerging technologies were discussed. | FIN SGP | TEC.HITECH
The two countries will launch a joint satellite and train astronauts. | IND FRA | TEC.SPACE
They agreed on closer work on artificial intelligence and 5G. | KOR EST | TEC.AI
The President spoke about AI and digital infrastructure. | ARE KEN | TEC.AI
# MOB
Visa-free travel will start on 1 May. | CHN CZE | MOB.VISA
The leaders discussed irregular migration and the return of refugees. | ITA TUN | MOB.MIGR
Small boat crossings were the main subject. | GBR FRA | MOB.MIGR
The minister asked for consular access to the detained citizens. | CAN CHN | MOB.CONS
They welcomed the exchange of prisoners of war. | UKR ARE | MOB.CONS
He asked for help with the evacuation of Nepalese citizens. | NPL ISR | MOB.CONS
People-to-people exchanges and scholarships for students were discussed. | JPN UZB | MOB.CULT
The Year of Culture will open in Muscat. | RUS OMN | MOB.CULT
# GLO
Both stressed the purposes of the UN Charter. | MEX VNM | GLO.UN
They support the reform of the Security Council. | JPN DEU | GLO.UN
The agenda of the G20 presidency was discussed. | ZAF BRA | GLO.ORG
They spoke about coordination within BRICS and the SCO. | IND IRN | GLO.ORG
The President supports the country's accession to the European Union. | FRA MKD | GLO.ENLARGE GLO.ORG
The Board of Peace and the coalition of the willing came up. | ITA TUR | GLO.BODY
# HUM
Aid convoys must be let through. | NOR ETH | HUM.AID
Humanitarian assistance for the displaced families was discussed. | TUR BGD | HUM.AID
She raised human rights and the case of the jailed opposition leader. | DEU AZE | HUM.RIGHTS
Press freedom was also raised. | NLD VNM | HUM.RIGHTS
They discussed the fight against the pandemic and the delivery of vaccines. | CUB VNM | HUM.HEALTH
The floods in Valencia and the wildfires in Chile were discussed. | ESP CHL | HUM.DISASTER
Fentanyl, cartels and the smuggling of firearms were discussed. | MEX USA | HUM.CRIME
Both want closer cooperation against human trafficking and organised crime. | NGA ITA | HUM.CRIME
# codes that the design's list of sixty does not have
The outcome of the parliamentary elections and the mass protests were discussed. | SWE LTU | BIL.DOMESTIC
The European security architecture was the main subject. | FRA KAZ | SEC.EURARCH SEC.ALLIANCE
Tensions in the Middle East were discussed. | IDN BRN | CON.MIDEAST
They discussed drilling in the Eastern Mediterranean and the Cyprus question. | GRC TUR | CON.EASTMED BIL.DISP
They discussed drilling in the Eastern Mediterranean. | GRC FRA | CON.EASTMED
The Belgrade-Pristina dialogue and stability in the Western Balkans were discussed. | SVN ESP | CON.BALKANS
The situation in Belarus and Transnistria was discussed. | LTU ROU | CON.EASTEUR HUM.RIGHTS
They discussed the war in Yemen. | OMN SWE | CON.YEM
Western Sahara was mentioned. | MAR GAB | CON.AFR CON.LBY
The crisis in Myanmar was discussed. | THA BGD | CON.SEASIA
Border incidents in the Fergana Valley were discussed. | KGZ UZB | CON.CASIA
Inflation and the slowing global economy were discussed. | AUS CAN | ECO.MACRO
The filling of the Renaissance Dam and the waters of the Nile were discussed. | EGY UGA | CON.AFR ENE.WATER
He raised the safety of the Zaporizhzhia nuclear power plant. | AUT ARG | CON.UKR ENE.NUCCIV ENE.NUCSAFE
The welfare of Filipino workers and the Indian community was discussed. | KWT BHR | MOB.DIASPORA
Both want a free and open Indo-Pacific. | JPN FRA | GLO.INDOPAC
The situation in Greenland and the wider Arctic was discussed. | DNK ISL | BIL.DISP GLO.ARCTIC
"""

# Pairs that only their context tells apart.
TRICKY = """
They discussed the release of hostages held by Hamas. | EGY QAT | CON.GAZA MOB.CONS
They discussed the release of the French hostages held by Hamas. | FRA QAT | CON.GAZA MOB.CONS
A humanitarian corridor must be opened. | TUR NOR | HUM.AID
A transport corridor must be opened. | TUR IRQ | ECO.TRANSPORT
Corridors for civilian vessels and safe navigation were discussed. | TUR UKR | SEC.MARITIME
They reaffirmed Ukraine's sovereignty and territorial integrity. | UKR CAN | BIL.SOV CON.UKR
They reaffirmed Ukraine's sovereignty and territorial integrity. | ESP CAN | BIL.SOV CON.UKR
The Government of Sudan was informed. | SDN QAT |
They discussed the ceasefire in Sudan. | SDN QAT | CON.AFR CON.PEACE
They discussed Sudan. | EGY QAT | CON.AFR
The Security Council must act. | GBR SLE | GLO.UN
The Security Council of the Russian Federation met. | RUS BLR |
He condemned the missile attack. | POL LTU |
He asked for missiles to be delivered. | LTU SWE | SEC.DEFCOOP
The firing of two ballistic missiles was condemned. | KOR JPN | ARM.CONV
The economic recovery following the COVID-19 pandemic is under way. | BRB JAM | ECO.MACRO
They discussed the fight against COVID-19. | BRB JAM | HUM.HEALTH
Clean energy was discussed. | DNK MAR | ENE.CLIMATE ENE.RENEW
Energy was on the agenda: trade, energy and mining. | CAN KAZ | ECO.SUPPLY ENE.STRAT ECO.TRADE
The greenhouse gas inventory is due. | FJI NZL | ENE.CLIMATE
Deepening cooperation on climate is a priority. | FJI NZL | ENE.CLIMATE
Deepening cooperation is a priority. | FJI NZL | BIL.REL
The United Nations Charter applies. | FJI NZL | GLO.UN
The resolution was in violation of international law. | FJI NZL |
The minister asked WHO to send a team. | TZA UGA | HUM.HEALTH
The minister asked who would send a team. | TZA UGA |
U.S.-Philippines relations are stronger than ever. | USA PHL | BIL.REL
China-U.S. relations are at a critical point. | USA CHN | BIL.REL
Canada–Chile relations were praised. | CAN CHL | BIL.REL
Defense and security cooperation programs were neighborly. | USA POL | SEC.DEFCOOP
Defence and security cooperation programmes were neighbourly. | USA POL | SEC.DEFCOOP
Peace-keeping aside, the cease-fire held. | IRL LBN | CON.PEACE
"""


def rows(table):
    cells = [
        [cell.strip() for cell in line.split("|")] for line in table.strip().splitlines() if line[0] != "#"
    ]
    return [
        pytest.param(text, frozenset(sides.split()), set(codes.split()), id=text[:60])
        for text, sides, codes in cells
    ]


def hits(text, sides=frozenset()):
    tokens = tokenize(text)
    return find_topics(tokens, 0, len(tokens), sides)


def strong(text, sides=frozenset()):
    return {hit.code for hit in hits(text, sides) if hit.strength != "weak"}


# Each code as readouts of several issuers call it; other codes may stand beside it.
CALLED = """
The two sides expressed satisfaction with the dynamic growth of multifaceted bilateral cooperation. | NOR CHL GBR CAN DEU | BIL.REL
They reviewed the fraternal relations between the two brotherly countries and ways to enhance them. | NOR CHL GBR CAN DEU | BIL.REL
The Prime Minister underlined the strength of the UK-Norway relationship. | NOR CHL GBR CAN DEU | BIL.REL
The Chancellor and the President discussed the further development of German-Chilean relations. | NOR CHL GBR CAN DEU | BIL.REL
They reaffirmed the importance of the enduring partnership between Canada and Chile. | NOR CHL GBR CAN DEU | BIL.REL
Minister Berg and Minister Ruiz confirmed that they would further strengthen the bilateral relationship. | NOR CHL GBR CAN DEU | BIL.REL
They agreed to draw up a roadmap for the development of relations until 2030. | NOR CHL GBR CAN DEU | BIL.PLAN
Marte thanked Norway for its support for Chile's sovereignty and territorial integrity. | NOR CHL GBR CAN DEU | BIL.SOV
They marked the 70th anniversary of the establishment of diplomatic relations. | NOR CHL GBR CAN DEU | BIL.HIST
The two leaders paid tribute to those who fell in the Second World War. | NOR CHL GBR CAN DEU | BIL.HIST
The minister lodged a strong protest over the expulsion of two diplomats. | NOR CHL GBR CAN DEU | BIL.DISP
He raised concerns about the fishing dispute between the two countries. | NOR CHL GBR CAN DEU | BIL.DISP
They discussed relations with China. | NOR CHL GBR CAN DEU | BIL.3RD
Marte briefed Ilves on his recent visit to Japan. | NOR CHL GBR CAN DEU | BIL.3RD
They exchanged views on relations between Brazil and Argentina. | NOR CHL GBR CAN DEU | BIL.3RD
Ilves invited Marte to pay an official visit to Norway at his convenience. | NOR CHL GBR CAN DEU | DIP.VISIT
They discussed preparations for the President's upcoming visit to Santiago. | NOR CHL GBR CAN DEU | DIP.VISIT
The Prime Minister looked forward to welcoming the President to London. | NOR CHL GBR CAN DEU | DIP.VISIT
They discussed preparations for the summit in Lima. | NOR CHL GBR CAN DEU | DIP.SUMMIT
The two leaders will meet on the margins of the G20 in November. | NOR CHL GBR CAN DEU | DIP.SUMMIT
They exchanged views on the agenda of the forthcoming European Council. | NOR CHL GBR CAN DEU | DIP.SUMMIT
It was agreed to keep up contacts at different levels. | NOR CHL GBR CAN DEU | DIP.CONTACT
They stressed the need for regular political consultations. | NOR CHL GBR CAN DEU | DIP.CONTACT
The two ministers agreed to keep lines of communication open. | NOR CHL GBR CAN DEU | DIP.CONTACT
She congratulated him on his re-election. | NOR CHL GBR CAN DEU | DIP.COURTESY
He expressed condolences over the loss of life in the earthquake. | NOR CHL GBR CAN DEU | DIP.COURTESY
The two presidents exchanged good wishes on the occasion of Eid al-Adha. | NOR CHL GBR CAN DEU | DIP.COURTESY
The King wished him a speedy recovery. | NOR CHL GBR CAN DEU | DIP.COURTESY
He thanked Qatar for its mediation efforts. | NOR CHL GBR CAN DEU | DIP.MEDIATION
Türkiye stands ready to host the next round of talks between Russia and Ukraine. | NOR CHL GBR CAN DEU | DIP.MEDIATION
He offered his good offices to the parties. | NOR CHL GBR CAN DEU | DIP.MEDIATION
They discussed further cooperation in the defence industry. | NOR CHL GBR CAN DEU | SEC.DEFCOOP
The Prime Minister set out the latest package of military support. | NOR CHL GBR CAN DEU | SEC.DEFCOOP
They talked about joint naval exercises and arms deliveries. | NOR CHL GBR CAN DEU | SEC.DEFCOOP
The ministers reviewed the delivery of additional air defence systems. | NOR CHL GBR CAN DEU | SEC.DEFCOOP
They discussed strengthening deterrence on NATO's eastern flank. | NOR CHL GBR CAN DEU | SEC.ALLIANCE
They reaffirmed the importance of the Korea-U.S. alliance. | KOR USA | SEC.ALLIANCE
Leaders agreed that Allies must spend more on defence. | NOR CHL GBR CAN DEU | SEC.ALLIANCE
They condemned the terrorist attack in Islamabad. | NOR CHL GBR CAN DEU | SEC.TERROR
Cooperation in the fight against terrorism was discussed. | NOR CHL GBR CAN DEU | SEC.TERROR
They discussed countering disinformation and hybrid threats. | NOR CHL GBR CAN DEU | SEC.CYBER
He raised the recent cyber attacks on hospitals. | NOR CHL GBR CAN DEU | SEC.CYBER
They stressed the importance of freedom of navigation in the Red Sea. | NOR CHL GBR CAN DEU | SEC.MARITIME
The leaders discussed the situation in the Strait of Hormuz and shipping. | NOR CHL GBR CAN DEU | SEC.MARITIME
Issues of strategic stability were touched upon. | NOR CHL GBR CAN DEU | ARM.STRATSTAB
They discussed the extension of the New START Treaty. | NOR CHL GBR CAN DEU | ARM.TREATY
The ministers discussed Iran's nuclear programme and cooperation with the IAEA. | NOR CHL GBR CAN DEU | ARM.NONPROLIF
They voiced their support for the full denuclearization of North Korea. | KOR USA | ARM.NONPROLIF
They condemned North Korea's launch of a ballistic missile. | KOR USA | CON.KOR ARM.CONV
The use of chemical weapons was discussed. | NOR CHL GBR CAN DEU | ARM.CONV
They discussed Russia's war of aggression against Ukraine. | NOR CHL GBR CAN DEU | CON.UKR
The situation in and around Ukraine was discussed. | NOR CHL GBR CAN DEU | CON.UKR
Various aspects of the Ukrainian crisis were touched upon. | NOR CHL GBR CAN DEU | CON.UKR
The leaders discussed developments on the frontline near Pokrovsk. | NOR CHL GBR CAN DEU | CON.UKR
They called for an immediate and unconditional ceasefire. | NOR CHL GBR CAN DEU | CON.PEACE
They discussed efforts to achieve a just peace and the next round of negotiations between Moscow and Kyiv. | NOR CHL GBR CAN DEU | CON.PEACE
The President underlined the need for a political solution to the conflict. | NOR CHL GBR CAN DEU | CON.PEACE
They discussed the situation in Gaza and the release of all hostages. | NOR CHL GBR CAN DEU | CON.GAZA
The minister stressed the two-state solution and Palestinian statehood. | NOR CHL GBR CAN DEU | CON.GAZA
They exchanged views on the Middle East peace process and Israeli settlements in the West Bank. | NOR CHL GBR CAN DEU | CON.GAZA
They discussed the situation around Iran. | NOR CHL GBR CAN DEU | CON.IRAN
The ministers exchanged views on tensions between Israel and Iran. | NOR CHL GBR CAN DEU | CON.IRAN
The two ministers discussed developments in Syria and Lebanon. | NOR CHL GBR CAN DEU | CON.SYR
The situation in southern Lebanon was raised. | NOR CHL GBR CAN DEU | CON.SYR
China's position on the Taiwan question was set out. | NOR CHL GBR CAN DEU | CON.TWN
They underlined the value of calm across the Taiwan Strait. | NOR CHL GBR CAN DEU | CON.TWN
They exchanged views on the situation on the Korean Peninsula. | KOR USA | CON.KOR
Prime Minister Sato asked for understanding on the abductions issue. | NOR CHL GBR CAN DEU | CON.KOR
They expressed concern over dangerous actions in the South China Sea. | NOR CHL GBR CAN DEU | CON.SEA
They opposed one-sided attempts to change the status quo by force. | NOR CHL GBR CAN DEU | CON.SEA
They talked about the situation in Afghanistan and the Taliban. | NOR CHL GBR CAN DEU | CON.SAS
The escalation between India and Pakistan was discussed. | NOR CHL GBR CAN DEU | CON.SAS
They discussed the conflict in Sudan. | NOR CHL GBR CAN DEU | CON.AFR
The security situation in the Sahel was on the agenda. | NOR CHL GBR CAN DEU | CON.AFR
They exchanged views on the crisis in eastern Congo. | NOR CHL GBR CAN DEU | CON.AFR
They discussed the peace process between Armenia and Azerbaijan. | NOR CHL GBR CAN DEU | CON.CAU
The situation in the South Caucasus was discussed. | NOR CHL GBR CAN DEU | CON.CAU
They discussed the crisis in Venezuela. | NOR CHL GBR CAN DEU | CON.AME
They exchanged views on the situation in Haiti and Cuba. | NOR CHL GBR CAN DEU | CON.AME
They discussed ways to increase trade turnover. | NOR CHL GBR CAN DEU | ECO.TRADE
They welcomed progress in the free trade negotiations. | NOR CHL GBR CAN DEU | ECO.TRADE
Economic and commercial cooperation was reviewed. | NOR CHL GBR CAN DEU | ECO.TRADE
They discussed boosting business ties. | NOR CHL GBR CAN DEU | ECO.TRADE
They discussed US tariffs on steel. | NOR CHL GBR CAN DEU | ECO.TARIFF
The two leaders talked about the new import duties. | NOR CHL GBR CAN DEU | ECO.TARIFF
They agreed to increase sanctions pressure on Russia. | NOR CHL GBR CAN DEU | ECO.SANCTION
The President called for the lifting of sanctions. | NOR CHL GBR CAN DEU | ECO.SANCTION
They discussed the use of immobilised Russian assets. | NOR CHL GBR CAN DEU | ECO.ASSETS
They discussed mutual investments and the establishment of a joint fund. | NOR CHL GBR CAN DEU | ECO.INVEST
Financial cooperation and payments in national currencies were discussed. | NOR CHL GBR CAN DEU | ECO.INVEST
They talked about resilient supply chains and critical minerals. | NOR CHL GBR CAN DEU | ECO.SUPPLY
Cooperation in semiconductors and rare earths was discussed. | NOR CHL GBR CAN DEU | ECO.SUPPLY
They discussed the export of grain and food security. | NOR CHL GBR CAN DEU | ECO.AGRI
Cooperation in agriculture was reviewed. | NOR CHL GBR CAN DEU | ECO.AGRI
They discussed Ukraine's reconstruction and macro-financial assistance. | NOR CHL GBR CAN DEU | ECO.AID
The minister announced new development assistance. | NOR CHL GBR CAN DEU | ECO.AID
They discussed the resumption of direct flights. | NOR CHL GBR CAN DEU | ECO.TRANSPORT
They reviewed the construction of a railway and a transport corridor. | NOR CHL GBR CAN DEU | ECO.TRANSPORT
They discussed energy security. | NOR CHL GBR CAN DEU | ENE.STRAT
Cooperation in the energy sector was reviewed. | NOR CHL GBR CAN DEU | ENE.STRAT
They discussed gas supplies and oil prices. | NOR CHL GBR CAN DEU | ENE.OILGAS
Cooperation within OPEC+ was touched upon. | NOR CHL GBR CAN DEU | ENE.OILGAS
They discussed the construction of the nuclear power plant. | NOR CHL GBR CAN DEU | ENE.NUCCIV
They discussed climate action ahead of COP31. | NOR CHL GBR CAN DEU | ENE.CLIMATE
The protection of the rainforest was discussed. | NOR CHL GBR CAN DEU | ENE.CLIMATE
They agreed to expand cooperation in science, technology and innovation. | NOR CHL GBR CAN DEU | TEC.HITECH
Cooperation on quantum technologies was discussed. | NOR CHL GBR CAN DEU | TEC.HITECH
They discussed cooperation in outer space. | NOR CHL GBR CAN DEU | TEC.SPACE
They discussed artificial intelligence and digitalization. | NOR CHL GBR CAN DEU | TEC.AI
They discussed visa liberalisation. | NOR CHL GBR CAN DEU | MOB.VISA
They discussed illegal migration and the return of refugees. | NOR CHL GBR CAN DEU | MOB.MIGR
She raised the case of a citizen detained in Chile. | NOR CHL GBR CAN DEU | MOB.CONS
They discussed a prisoner exchange. | NOR CHL GBR CAN DEU | MOB.CONS
They discussed cultural and educational exchanges and tourism. | NOR CHL GBR CAN DEU | MOB.CULT
They looked forward to the Year of Culture. | NOR CHL GBR CAN DEU | MOB.CULT
They discussed reform of the UN Security Council. | NOR CHL GBR CAN DEU | GLO.UN
They stressed the central role of the United Nations and multilateralism. | NOR CHL GBR CAN DEU | GLO.UN
They discussed cooperation within BRICS and the SCO. | NOR CHL GBR CAN DEU | GLO.ORG
Chile's priorities for its presidency of the G20 were discussed. | NOR CHL GBR CAN DEU | GLO.ORG
They discussed the country's accession to the EU. | NOR CHL GBR CAN DEU | GLO.ORG
They discussed the Coalition of the Willing. | NOR CHL GBR CAN DEU | GLO.BODY
The Belt and Road Initiative was discussed. | NOR CHL GBR CAN DEU | GLO.BODY
They discussed the delivery of humanitarian aid. | NOR CHL GBR CAN DEU | HUM.AID
They talked about the evacuation of civilians. | NOR CHL GBR CAN DEU | HUM.AID
She raised human rights and press freedom. | NOR CHL GBR CAN DEU | HUM.RIGHTS
He raised the case of the imprisoned opposition leader. | NOR CHL GBR CAN DEU | HUM.RIGHTS
They discussed cooperation on vaccines and pandemic preparedness. | NOR CHL GBR CAN DEU | HUM.HEALTH
They discussed the aftermath of the floods. | NOR CHL GBR CAN DEU | HUM.DISASTER
They discussed drug trafficking and organised crime. | NOR CHL GBR CAN DEU | HUM.CRIME
"""


@pytest.mark.parametrize(("text", "sides", "codes"), rows(NOTHING))
def test_nothing_is_found(text, sides, codes):
    assert strong(text, sides) == codes == set()


@pytest.mark.parametrize(("text", "sides", "codes"), rows(CALLED))
def test_code_as_issuers_call_it(text, sides, codes):
    assert strong(text, sides) >= codes


@pytest.mark.parametrize(("text", "sides", "codes"), rows(CLAUSES))
def test_clause(text, sides, codes):
    assert strong(text, sides) == codes


@pytest.mark.parametrize(("text", "sides", "codes"), rows(TRICKY))
def test_context(text, sides, codes):
    assert strong(text, sides) == codes


def test_every_code_has_a_phrase_and_a_row():
    shown = {code for row in (*rows(CLAUSES), *rows(TRICKY)) for code in row.values[2]}
    assert topic_lexicon().codes == shown


def test_codes_are_those_of_the_vocabulary():
    path = Path(__file__).parent.parent / "schemas" / "vocabularies" / "topics.json"
    if not path.exists():
        pytest.skip("the vocabulary is not there")
    text = path.read_text(encoding="utf-8")
    assert {code for code in topic_lexicon().codes if json.dumps(code) not in text} == set()


# Documents: clauses separated by " / ", sides, codes that stand.
DOCUMENTS = """
They discussed bilateral issues. | CYP GRC | BIL.REL
They discussed bilateral issues. / They agreed to stay in touch. | CYP GRC | BIL.REL DIP.CONTACT
They discussed bilateral issues. / They will stay in touch. / Then tariffs. | CYP GRC | DIP.CONTACT ECO.TARIFF
The humanitarian situation was raised. / They discussed Gaza and tariffs. | CYP GRC | CON.GAZA ECO.TARIFF HUM.AID
- The war in Ukraine goes on. / They discussed fisheries. | CYP GRC | ECO.AGRI
- The war in Ukraine goes on. | CYP GRC |
"""


def document(text, sides):
    clauses = []
    for part in text.split(" / "):
        background = part.startswith("- ")
        clauses.append(ClauseTopics(hits(part.removeprefix("- "), sides), in_call=not background))
    return clauses


@pytest.mark.parametrize(("text", "sides", "codes"), rows(DOCUMENTS))
def test_document(text, sides, codes):
    assert {topic.code for topic in select(document(text, sides))} == codes


def test_topics_come_in_order_of_appearance_with_their_hits():
    clauses = document("Tariffs came first. / Then Gaza. / Then tariffs again.", frozenset())
    topics = select(clauses)
    assert [topic.code for topic in topics] == ["ECO.TARIFF", "CON.GAZA"]
    assert [index for index, _ in topics[0].hits] == [0, 2]


def test_no_clauses():
    assert select(()) == ()


def test_hits_name_their_tokens():
    text = "They discussed the prisoners’ release, energy security and U.S.-Iran talks."
    tokens = tokenize(text)
    found = [(hit.code, text[slice(*tokens.span(hit.first_token, hit.last_token))]) for hit in hits(text)]
    assert ("ENE.STRAT", "energy security") in found
    assert ("CON.IRAN", "Iran") in [(code, words.split("-")[-1].split()[0]) for code, words in found]


def test_a_range_is_searched_without_its_surroundings():
    tokens = tokenize("Gaza. They talked about energy security. Taiwan.")
    first, last = tokens.folds.index("they"), tokens.folds.index("taiwan")
    assert {hit.code for hit in find_topics(tokens, first, last, frozenset())} == {"ENE.STRAT"}
    assert find_topics(tokens, 3, 3, frozenset()) == ()


WORDS = st.sampled_from([
    "Gaza", "Ukraine", "Iran", "U.S.-China", "China-U.S.", "tariffs", "energy", "security", "-", "–",
    "'s", "'", ",", "the", "war", "in", "of", "visit", "İstanbul", "🇹🇷", "trade", "hostages",
    "agreed to stay in touch", "\n", "\u00a0", "cease-fire", "agreed", "humanitarian situation", "Russia’s",
])  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(
    st.lists(WORDS | st.text(max_size=6), max_size=30),
    st.sets(st.sampled_from(["USA", "UKR", "IRN", "PSE"])),
    st.data(),
)
def test_hits_lie_in_the_range(parts, sides, data):
    tokens = tokenize(" ".join(parts))
    first = data.draw(st.integers(0, len(tokens)))
    last = data.draw(st.integers(first, len(tokens)))
    found = find_topics(tokens, first, last, frozenset(sides))
    assert all(first <= hit.first_token < hit.last_token <= last for hit in found)
    assert all(hit.code in topic_lexicon().codes for hit in found)
    assert len({hit[:3] for hit in found}) == len(found)
    assert {topic.code for topic in select([ClauseTopics(found)])} <= {hit.code for hit in found}


@given(
    st.lists(
        st.builds(
            TopicHit, st.sampled_from("ABC"), st.just(0), st.just(1), st.sampled_from(["strong", "weak"])
        )
    )
)
def test_strong_hits_of_a_call_always_stand(found):
    strong_codes = {hit.code for hit in found if hit.strength != "weak"}
    assert strong_codes <= {topic.code for topic in select([ClauseTopics(tuple(found))])}


NOTATIONS = {
    "tariff": {"tariff"},
    "tariff[s]": {"tariff", "tariffs"},
    "(a|b)c": {"ac", "bc"},
    "stabilis(e|es|ed)": {"stabilise", "stabilises", "stabilised"},
    "(combat[ing]|fight)": {"combat", "combating", "fight"},
    "[the]": {"", "the"},
}


@pytest.mark.parametrize(("notation", "written"), NOTATIONS.items())
def test_notation(notation, written):
    assert set(variants(notation)) == written


MINIMAL = {
    "spelling": "defense=defence",
    "lists": {"tie": "tie[s], relation[s]"},
    "words": {"fish": "cod, herring"},
    "select": {"passing": 1},
}

BROKEN = {
    "an unknown key": {"code": "A.B", "phrases": "x", "wihtout": ["fish"]},
    "an unknown strength": {"code": "A.B", "phrases": "x", "strength": "firm"},
    "an unknown list": {"code": "A.B", "phrases": "{knot}"},
    "an unknown class": {"code": "A.B", "phrases": "x", "with": ["fowl"]},
    "an empty phrase": {"code": "A.B", "phrases": "[the]"},
    "an open bracket": {"code": "A.B", "phrases": "(x|y"},
    "a bracket too many": {"code": "A.B", "phrases": "(x|y))"},
    "brackets that do not match": {"code": "A.B", "phrases": "(x|y]"},
    "a class that needs a context": {"code": "A.B", "phrases": "x", "with": ["fish"], "mark": ["xs"]},
}


@pytest.mark.parametrize("table", BROKEN.values(), ids=BROKEN)
def test_a_broken_lexicon_is_refused(table):
    with pytest.raises(SchemaError):
        compile_lexicon({**MINIMAL, "topic": [table]}, checked=True)


def test_the_lexicon_is_sound_to_the_last_word():
    lexicon = compile_lexicon(word_lists("topics"), checked=True)
    assert len(lexicon.codes) >= 60


@pytest.mark.parametrize("path", sorted(LEXICON.glob("*.toml")), ids=lambda path: path.name)
def test_the_phrases_of_a_code_stand_in_the_file_of_its_first_level(path):
    tables = tomllib.loads(path.read_text(encoding="utf-8")).get("topic", [])
    codes = [table.get("code", path.stem) for table in tables]
    first = {(code if isinstance(code, str) else code[0]).partition(".")[0] for code in codes}
    assert first == ({path.stem} if tables else set())


def test_a_small_lexicon_compiles():
    table = {"code": ["A.B", "C.D"], "phrases": "{tie} of defence, peace = SDN", "with": ["fish"], "near": 3}
    lexicon = compile_lexicon({**MINIMAL, "topic": [table]}, checked=True)
    assert lexicon.codes == {"A.B", "C.D"}
    assert set(lexicon.root) == {"cod", "herring", "tie", "ties", "relation", "relations", "peace"}
    assert lexicon.normal["defense"] == "defence"


def test_phrases_are_written_out_for_the_words_that_a_text_has():
    table = {"code": "A.B", "phrases": "organi(s|z)ed trade, [the] peace, defence talks, oil"}
    lexicon = compile_lexicon({**MINIMAL, "topic": [table]})
    assert set(lexicon.root) == {"the", "peace"}, "of which the first may be left out"
    assert lexicon.normal["organized"] == "organised"
    assert set(lexicon.root) == {"the", "peace", "organised"}
    assert lexicon.normal["defense"] == "defence"
    assert set(lexicon.root) == {"the", "peace", "organised", "defence"}


def test_no_phrase_of_a_topic_is_written_in_american_spelling():
    data = word_lists("topics")
    pairs = [pair.split("=") for pair in data["spelling"].split()]
    american = {word for word, british in pairs if word != british}
    written = {word for table in data["topic"] for word in table["phrases"].lower().replace(",", " ").split()}
    assert written & american == set()


def test_a_sentence_without_end_is_searched_to_its_end():
    text = "Gaza and tariffs and " * 300
    assert [hit.code for hit in hits(text)] == ["CON.GAZA", "ECO.TARIFF"] * 300
