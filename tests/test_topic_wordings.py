"""How issuers and agencies put the subjects of calls: a table of clauses, with the sides on the call and the codes.

Only the codes of the wider vocabulary are compared; regions and fields that refine them may stand beside.
"""

import pytest

from toolkit.text import tokenize
from toolkit.topics.match import find_topics

# Codes for what the wider ones cover only in part.
FINER = frozenset(
    """BIL.DOMESTIC SEC.EURARCH CON.MIDEAST CON.EASTMED CON.BALKANS CON.EASTEUR CON.YEM CON.LBY CON.SEASIA CON.CASIA
    ECO.MACRO ENE.RENEW ENE.WATER ENE.NUCSAFE MOB.DIASPORA GLO.INDOPAC GLO.ENLARGE GLO.ARCTIC""".split()
)

TABLE = """
# names that stand for a conflict, an alliance, a mission or a treaty
They spoke about Sevastopol. | NOR CAN | CON.UKR
The tunnels under Netzarim were discussed. | NOR JOR | CON.GAZA
The role of the Revolutionary Guards was raised. | NOR CAN | CON.IRAN
They went over the fighting near Quneitra. | NOR CAN | CON.SYR
She raised the drills beyond the median line. | AUS NZL | CON.TWN
The launch from Sohae was condemned. | AUS NZL | CON.KOR
They talked about the reefs near Thitu. | AUS NZL | CON.SEA
The standoff at Depsang was on the agenda. | IND SGP | CON.SAS
Timbuktu and Kidal were discussed. | ESP PRT | CON.AFR
Jermuk and Sotk were discussed. | ESP PRT | CON.CAU
Canada would extend its deployment in the south until spring. | CAN AUS | SEC.DEFCOOP
He requested helicopters for the border brigade. | COL BRA | SEC.DEFCOOP
They welcomed the ironclad security guarantee. | AUS JPN | SEC.ALLIANCE
He would invoke Article IV of the treaty. | AUS JPN | SEC.ALLIANCE
She condoled with the families of the victims of the synagogue attack. | AUS ISR | DIP.COURTESY SEC.TERROR
Election interference and GPS jamming came up. | FIN EST | SEC.CYBER BIL.DISP
They agreed on the delimitation of the continental shelf. | NOR ISL | SEC.MARITIME
Both want the last arms control treaty to be kept. | NOR FRA | ARM.TREATY
# what one issuer calls it and another does otherwise
They reviewed European integration. | NOR CHL | GLO.ORG
The minister of European integration took notes. | NOR CHL |
They discussed the fishing arrangements and the quota for cod. | NOR CHL | ECO.AGRI
They discussed illegal, unreported, and unregulated fishing. | NOR CHL | SEC.MARITIME
The designation of companies came up. | NOR CHL | ECO.SANCTION
They will meet on the sidelines of the climate conference. | NOR CHL | DIP.SUMMIT
She spoke of the nuclear and missile issues. | NOR CHL |
She congratulated him on the 30th anniversary of Chile’s independence. | NOR CHL | DIP.COURTESY
She recalled the attachment to the territorial integrity of Peru. | NOR CHL | BIL.SOV
He thanked her for the fight against narco-terrorists. | NOR CHL | HUM.CRIME
They spoke of imports of medicine. | NOR CHL | HUM.HEALTH
They reviewed the custody of children from mixed families. | NOR CHL | MOB.CONS
Electricity exports will grow. | NOR CHL | ENE.STRAT
# BIL
# BIL
They praised the fraternal relations between the two peoples and ways to develop them in all fields. | QAT MAR | BIL.REL
Both sides commended the steady development of ties and vowed to take them to a new level. | VNM LAO | BIL.REL
The ministers reviewed the state of bilateral cooperation. | SAU JOR | BIL.REL
He described the United Kingdom as a close friend and ally. | AUS GBR | BIL.REL
The two leaders agreed to elevate the relationship to a comprehensive strategic partnership. | AUS VNM | BIL.REL
Topical issues of Russian-Serbian cooperation were discussed. | RUS SRB | BIL.REL
They welcomed the progress of the joint action plan for the coming five years. | IND SAU | BIL.PLAN
The two sides firmly support each other on issues of core interests. | CHN PAK | BIL.SOV
He reiterated that the territorial integrity and sovereignty of Serbia must be respected. | SRB ESP | BIL.SOV
They recalled the 75th anniversary of diplomatic relations. | CHN IND | BIL.HIST
The Prime Minister spoke of the victims of the Holocaust. | ISR POL | BIL.HIST
He lodged a strong protest over the violation of its airspace. | EST RUS | BIL.DISP
The minister protested against the expulsion of two diplomats. | SVK RUS | BIL.DISP
She briefed him on her recent trip to Beijing. | AUS NZL | BIL.3RD
They exchanged views on relations with China. | AUS FRA | BIL.3RD
They discussed relations between Armenia and Turkey. | FRA USA | BIL.3RD
# DIP
He praised the efforts of Oman to broker the agreement. | EGY OMN | DIP.MEDIATION
They agreed that the European Union should act. | EST LVA | GLO.ORG
They want to mend strained ties. | JPN IND | BIL.DISP
They discussed the friendship of the two countries in security and military fields. | KWT IND | BIL.REL SEC.DEFCOOP
They went over developments on the African continent. | KWT IND | CON.AFR
Both have to fulfil their duties under the Minsk agreements. | FIN NOR | CON.PEACE CON.UKR
They asked for full implementation of the Security Council resolutions. | NZL PER | GLO.UN
He hoped that Ireland, once chosen as a non-permanent member of the Security Council, would be heard. | BGD IRL | GLO.UN
This was a decision to be made by the Security Council. | NZL PER | GLO.UN
A second resolution came up. | NZL PER | GLO.UN
They reviewed the upcoming NATO defence ministerial. | NOR CAN | DIP.SUMMIT SEC.ALLIANCE
They discussed the Sudan donors' conference. | NOR CAN | DIP.SUMMIT CON.AFR ECO.AID
He proposed that the minister come to Lima. | PER CHL | DIP.VISIT
Norway placed Oslo at the disposal of the two parties should they want a neutral venue. | NOR COL | DIP.MEDIATION
He offered assistance in starting direct talks. | BRA VEN | DIP.MEDIATION
She welcomed Kenya's efforts in the release of the captives. | GBR KEN | DIP.MEDIATION MOB.CONS
He would name two envoys to look into points of contention. | OMN ARE | DIP.MEDIATION
They decided to remain engaged. | PER CHL | DIP.CONTACT
It was suggested that the conversation be continued at ministerial level. | PER CHL | DIP.CONTACT
They agreed to convene the fifth strategic dialogue in Lima. | PER AUS | DIP.CONTACT
She said she hoped to make Lima her first port of call. | PER AUS | DIP.VISIT
He condoled over the deaths in the ferry accident. | IND BGD | DIP.COURTESY HUM.DISASTER
The island, she replied, was not for sale. | DNK ISL | BIL.SOV
He called the raid an aggression against the sovereignty of his country. | COL ECU | BIL.SOV
He repeated that this was an internal affair. | COL ECU | BIL.SOV
She recalled that Peru was the first South American state to establish diplomatic relations with Manila. | PER PHL | BIL.HIST BIL.REL
Full diplomatic relations were to be worked out. | MAR ISR | BIL.REL
The ties between the two neighbours must rest on equality. | BGD IND | BIL.REL
He complained that ambassadors had been summoned. | COL ECU | BIL.DISP
The joint boundary commission is to resume its work. | BOL CHL | BIL.DISP
She shared her assessment of last week's meeting with the Chinese president. | AUS JPN | BIL.3RD
They agreed to hold another telephone conversation before Easter. | NOR KEN | DIP.CONTACT
They discussed the summit in Oslo. | NOR KEN | DIP.SUMMIT
Reform of the Arab League was discussed. | EGY JOR | GLO.ORG
They talked about the Trilateral Contact Group. | NOR KEN | GLO.BODY
The President accepted with pleasure the invitation to pay a state visit. | FRA IND | DIP.VISIT
He said he was looking forward to welcoming her to Ottawa in the autumn. | CAN DNK | DIP.VISIT
They discussed preparations for the forthcoming G20 Summit. | IND ZAF | DIP.SUMMIT GLO.ORG
They will see each other on the margins of the UN General Assembly. | JPN GBR | DIP.SUMMIT
They agreed to stay in close contact. | DEU TUR | DIP.CONTACT
It was agreed to keep up contacts at different levels. | RUS SRB | DIP.CONTACT
He congratulated her on her election and wished her every success. | IRL MEX | DIP.COURTESY
The King offered his condolences on the passing of the former Emir. | JOR KWT | DIP.COURTESY
The two exchanged Eid greetings. | PAK TUR | DIP.COURTESY
He thanked Qatar for its mediation. | QAT NOR | DIP.MEDIATION
Türkiye stands ready to host the talks. | TUR SDN | DIP.MEDIATION
# SEC, ARM
They reaffirmed their commitment to deepen defence cooperation. | JPN AUS | SEC.DEFCOOP
The Secretary announced a new package of ammunition and air defence interceptors. | USA POL | SEC.DEFCOOP
They discussed the delivery of fighter jets. | USA TUR | SEC.DEFCOOP
The ministers welcomed the recent joint exercise. | JPN IND | SEC.DEFCOOP
Both underlined the need to raise defence spending to 5 percent of GDP. | GBR CZE | SEC.ALLIANCE SEC.DEFCOOP
They reaffirmed the ironclad commitment to the defence of the Philippines. | USA PHL | SEC.ALLIANCE
Both leaders condemned terrorism in all its forms. | IND FRA | SEC.TERROR
They pledged to fight ISIS together. | USA IRQ | SEC.TERROR
The leaders expressed concern over cyberattacks and foreign interference. | AUS CAN | SEC.CYBER
They underscored the importance of freedom of navigation in the Red Sea. | EGY GRC | SEC.MARITIME
He called for ships to pass the Strait of Hormuz unhindered. | JPN OMN | SEC.MARITIME
The presidents discussed strategic stability. | USA RUS | ARM.STRATSTAB
They agreed to extend New START by five years. | USA RUS | ARM.TREATY
The minister stressed that the talks on uranium enrichment must resume. | CHN RUS | ARM.NONPROLIF
They condemned the use of chemical weapons. | FRA GBR | ARM.CONV
Both condemned the latest ballistic missile launch. | JPN AUS | ARM.CONV
# CON
The leaders condemned Russia's unprovoked war of aggression. | GBR JPN | CON.UKR
They discussed events on the battlefield and the needs of the Ukrainian forces. | UKR NLD | CON.UKR
The President briefed him on the results of the peace talks in Jeddah. | UKR FIN | CON.PEACE
Both called for an immediate ceasefire. | QAT IRL | CON.PEACE
They exchanged views on developments in the Gaza Strip and the release of the hostages. | QAT FRA | CON.GAZA MOB.CONS
He reiterated his support for a two-state solution. | BRA ESP | CON.GAZA
They discussed the Iranian nuclear file. | FRA ARE | CON.IRAN ARM.NONPROLIF
They discussed the escalation between Israel and Iran. | OMN ITA | CON.IRAN
The ministers spoke about the transition in Syria. | TUR JOR | CON.SYR
They stressed the need to extend the truce in Lebanon. | FRA SAU | CON.SYR CON.PEACE
They spoke in favour of peace and stability in the Taiwan Strait. | JPN USA | CON.TWN
They shared grave concern over North Korea's provocations. | JPN AUS | CON.KOR
They opposed every attempt to alter the status quo by force in the South and East China Seas. | JPN PHL | CON.SEA
The leaders discussed the situation in Afghanistan. | IND UZB | CON.SAS
Both called on India and Pakistan to show restraint along the Line of Control. | GBR SAU | CON.SAS
They discussed the conflict in Sudan. | EGY ARE | CON.AFR
They deplored the advance of M23 in eastern DRC. | FRA AGO | CON.AFR
They discussed normalisation between Armenia and Azerbaijan. | TUR USA | CON.CAU
The leaders discussed the crisis in Venezuela. | BRA COL | CON.AME
They spoke about the security situation in Haiti. | KEN CAN | CON.AME
# ECO
They agreed to boost bilateral trade to $20 billion. | IND OMN | ECO.TRADE
The leaders reviewed progress towards a free trade agreement. | GBR IND | ECO.TRADE
The President objected to the 25 per cent tariffs on cars. | CAN USA | ECO.TARIFF
Both spoke out against the duties on steel. | KOR MEX | ECO.TARIFF
They agreed to tighten sanctions on Moscow. | GBR NOR | ECO.SANCTION
He asked for the embargo to be lifted. | CUB ESP | ECO.SANCTION
They discussed the use of immobilised Russian assets. | BEL UKR | ECO.ASSETS
He invited Dutch companies to invest in ports. | NLD IDN | ECO.INVEST
The two agreed to build resilient supply chains for critical minerals. | AUS JPN | ECO.SUPPLY
They talked about the export of rare earths. | DEU CHN | ECO.SUPPLY
The leaders spoke about the supply of wheat and fertiliser. | EGY BRA | ECO.AGRI
Both voiced concern about global food security. | ITA IDN | ECO.AGRI
Japan will provide a concessional loan. | JPN KEN | ECO.AID
They discussed the reconstruction of Libya. | ITA TUN | ECO.AID CON.AFR
The two discussed resuming direct flights. | IND CHN | ECO.TRANSPORT
They talked about the railway via the Middle Corridor. | KAZ GEO | ECO.TRANSPORT
They underlined the U.S. commitment to the security of supply chains. | USA CHL | ECO.SUPPLY
He asked for the import restrictions on beef to end. | ARG CHN | ECO.TRADE ECO.AGRI
China is ready to import more farm products. | CHN NZL | ECO.AGRI ECO.TRADE
# ENE, TEC
Both leaders stressed energy security. | DEU QAT | ENE.STRAT
They touched on the supply of LNG. | ITA DZA | ENE.OILGAS
The presidents discussed coordination in OPEC+. | SAU RUS | ENE.OILGAS
Construction of the nuclear power plant is on schedule. | RUS HUN | ENE.NUCCIV
They agreed to step up action against climate change ahead of COP30. | BRA GBR | ENE.CLIMATE
The two spoke about cutting methane emissions. | CAN NOR | ENE.CLIMATE
They discussed cooperation in semiconductors and quantum technology. | NLD TWN | TEC.HITECH ECO.SUPPLY
They praised the joint lunar mission. | IND JPN | TEC.SPACE
They exchanged views on artificial intelligence. | KOR FRA | TEC.AI
# MOB, GLO, HUM
They discussed visa liberalisation. | TUR ESP | MOB.VISA
Both underlined the need to curb irregular migration. | ITA TUN | MOB.MIGR
He raised the case of two detained citizens. | CAN CHN | MOB.CONS
They welcomed the latest exchange of prisoners. | ARE UKR | MOB.CONS
The two agreed on more student exchanges. | CHN AUS | MOB.CULT
He called for reform of the Security Council. | IND BRA | GLO.UN
Both stressed respect for international law and the UN Charter. | ESP CHL | GLO.UN
They discussed the agenda of the G7 presidency. | CAN ITA | GLO.ORG
The two agreed to work together within BRICS. | BRA ZAF | GLO.ORG
They discussed Moldova's accession to the European Union. | MDA ROU | GLO.ORG
The leaders spoke about the coalition of the willing. | GBR FRA | GLO.BODY
They discussed the delivery of humanitarian aid. | EGY IRL | HUM.AID
He raised human rights and press freedom. | NOR CHN | HUM.RIGHTS
They discussed the response to the pandemic. | NZL SGP | HUM.HEALTH
Both spoke about the supply of vaccines. | MEX IND | HUM.HEALTH
He expressed solidarity after the earthquake. | GRC TUR | HUM.DISASTER
They talked about the fight against drug trafficking. | ECU USA | HUM.CRIME
They agreed to act against the flow of fentanyl. | MEX USA | HUM.CRIME
# Subjects of their years
They condemned the violence against protesters in Tunisia. | FRA USA | HUM.RIGHTS
The President thanked him for his contribution to ISAF. | USA POL | CON.SAS
They discussed the situation in Cote d'Ivoire. | USA FRA | CON.AFR
They talked about the Six-Party Talks. | CHN RUS | CON.KOR
The two leaders discussed next steps on the Copenhagen Accord. | USA ETH | ENE.CLIMATE
They spoke about the oil spill in the Gulf. | USA GBR | HUM.DISASTER
The presidents discussed the New START Treaty and missile defense. | USA RUS | ARM.TREATY SEC.DEFCOOP
Both expressed concern about Ebola. | FRA GIN | HUM.HEALTH
The two discussed the downing of MH17. | NLD AUS | CON.UKR
They agreed on the need to degrade ISIL. | USA GBR | SEC.TERROR
They discussed the Greek debt crisis. | DEU USA | ECO.AID
The leaders exchanged views on TTIP. | DEU USA | ECO.TRADE
They talked about the refugee crisis. | DEU GRC | MOB.MIGR
The two spoke about Brexit. | IRL DEU | GLO.ORG
They discussed Huawei and 5G. | USA GBR | TEC.AI
They discussed the withdrawal of forces from Afghanistan. | USA GBR | CON.SAS
He asked for the extradition of the cleric. | TUR USA | HUM.CRIME
They spoke about Nord Stream 2. | DEU USA | ENE.OILGAS
The two discussed the Entity List. | CHN NLD | ECO.SANCTION
They agreed to establish a visa-free regime. | CHN GEO | MOB.VISA
They discussed the wildfires and the sending of firefighting planes. | GRC FRA | HUM.DISASTER
He raised the abduction of Ukrainian children. | UKR CAN | CON.UKR HUM.RIGHTS
They talked about the Black Sea grain deal. | TUR RUS | ECO.AGRI SEC.MARITIME
They discussed the transfer of F-16s. | NLD UKR | SEC.DEFCOOP
They discussed a 30-day ceasefire in the air and at sea. | USA UKR | CON.PEACE
They discussed the release of the Israeli hostages. | ISR USA | CON.GAZA MOB.CONS
The two spoke about Iranian drones. | UKR ISR | CON.IRAN
They talked about pager explosions in Lebanon. | FRA LBN | CON.SYR
The two leaders discussed AI chips. | USA ARE | TEC.HITECH TEC.AI
They discussed the critical minerals deal. | USA UKR | ECO.SUPPLY
The leaders talked about the Golden Dome. | USA CAN | ARM.STRATSTAB
He thanked her for help in evacuating nationals from Sudan. | SAU KOR | CON.AFR MOB.CONS
The two discussed the TikTok deal. | USA CHN | TEC.AI
They spoke about soybeans and fentanyl. | USA CHN | ECO.AGRI HUM.CRIME
They discussed deportations. | USA COL | MOB.MIGR
They agreed to end the boat strikes. | COL USA | CON.AME
The two discussed the Panama Canal. | PAN USA | SEC.MARITIME
They discussed Greenland. | DNK FRA | BIL.DISP
They talked about the Chagos Islands. | GBR MUS | BIL.SOV
The leaders discussed the Northern Ireland Protocol. | GBR IRL | BIL.DISP
The leaders discussed the Northern Ireland Protocol. | DEU GBR | GLO.ORG
They discussed the energy crisis and gas prices. | DEU NOR | ENE.STRAT ENE.OILGAS
They discussed Zaporizhzhia nuclear power plant. | FRA RUS | ENE.NUCCIV CON.UKR
They talked about the coup in Niger. | FRA NGA | CON.AFR
The minister set out the priorities of the EU presidency. | POL ESP | GLO.ORG
They discussed the Grand Ethiopian Renaissance Dam. | EGY FRA | CON.AFR
The two discussed a humanitarian pause. | USA QAT | CON.PEACE HUM.AID
They discussed debt relief for Zambia. | ZMB CHN | ECO.AID
They talked about reducing plastic pollution. | RWA NOR | ENE.CLIMATE
They spoke about the World Cup. | QAT FRA | MOB.CULT
They discussed scholarships and Erasmus+. | ESP ARG | MOB.CULT
They spoke about the crash of the Azerbaijani airliner. | RUS AZE | HUM.DISASTER
The leaders discussed joint patrols in the West Philippine Sea. | PHL USA | CON.SEA SEC.DEFCOOP
They agreed to open a humanitarian corridor for civilians. | FRA UKR | HUM.AID
They discussed measures against money laundering and cyber scams. | THA CHN | HUM.CRIME
They discussed the return of stolen antiquities. | ITA EGY | MOB.CULT
# gatherings, journeys, go-betweens and chapters by other names
They prepared the gathering of Arab kings in the spring. | JOR OMN | DIP.SUMMIT
The Chancellor had to postpone her journey to Windhoek. | DEU NAM | DIP.VISIT
He would be pleased to receive the premier in Lima. | PER CHL | DIP.VISIT
Oslo was ready as a neutral venue. | NOR COL | DIP.MEDIATION
They spoke of a new chapter between their capitals. | UKR CHL | BIL.REL
Items in the joint plan were on schedule: a plan of action signed in May. | AUS FJI | BIL.PLAN
The guns had been silent since Saturday. | THA KHM | CON.PEACE
He raised bottom trawling and the issue of the fishermen. | LKA IND | BIL.DISP ECO.AGRI
Engineers could not reach the damaged power lines. | DEU UKR |
The fishermen were from Tamil Nadu. | LKA IND |
They went over the work of the Hague Group. | COL ZAF | GLO.BODY
He was grateful for the larger working holidays scheme. | NZL ITA | MOB.VISA
She asked that the lorries be let through. | GBR EGY | HUM.AID
They went over the training of Chilean submariners. | IND VNM | SEC.DEFCOOP
Uninsured tankers were loitering there. | SWE POL | SEC.MARITIME
They wanted to see carbon dioxide stored under the seabed: storing captured carbon. | DEU NOR | ENE.CLIMATE
# plain words for many subjects, and words that are of none
They discussed a gigafactory near Bergen. | NOR CHL | TEC.HITECH
They discussed the assembly of electric buses in Lima. | NOR CHL |
The two spoke about lithography machines. | NLD CHL | ECO.SANCTION TEC.HITECH
They discussed a probe to Venus. | NOR CHL | TEC.SPACE
They spoke about facial recognition. | NOR CHL | TEC.AI
They discussed children's use of social media. | NOR AUS | TEC.AI
He asked for short-stay rules to be eased. | NOR CHL | MOB.VISA
She raised the mass expulsions of Peruvians. | NOR CHL | MOB.MIGR
They discussed the rescue of migrants at sea. | NOR CHL | MOB.MIGR
She raised the arrest of a Chilean lecturer. | NOR CHL | MOB.CONS
They discussed the exchange that freed two sailors. | NOR CHL | MOB.CONS
They discussed recognition of each other's school diplomas. | NOR CHL | MOB.CULT
She asked for the return of looted statues. | NOR CHL | MOB.CULT
He spoke of limits on the use of the veto. | NOR CHL | GLO.UN
They discussed the opinion of the world court on the reefs. | NOR CHL | ENE.CLIMATE GLO.UN
They agreed to coordinate as elected members of the Council. | NOR CHL | GLO.UN
They discussed the Negev Forum. | NOR MAR | GLO.BODY
She spoke of malnutrition in the camps. | NOR CHL | HUM.AID
He urged that convoys reach the valley. | NOR CHL | HUM.AID
She deplored a vote that was neither free nor fair. | NOR CHL | HUM.RIGHTS
They discussed traditional medicine. | NOR CHL | HUM.HEALTH
He spoke about health insurance and rural clinics. | NOR CHL | HUM.HEALTH
They discussed the collapse of a bridge in Arica. | NOR CHL | HUM.DISASTER
They spoke of crews fighting fires in the hills. | NOR CHL | HUM.DISASTER
They discussed poaching. | NOR CHL | HUM.CRIME
They discussed handguns smuggled by sea. | NOR CHL | HUM.CRIME
She asked for compensation for the families of the crew. | NOR CHL | ECO.ASSETS
He asked for the release of frozen deposits. | NOR CHL | ECO.ASSETS
They discussed the magnesium shortage. | NOR CHL | ECO.SUPPLY
They discussed flower growers. | NOR CHL | ECO.AGRI
They discussed a customs row over cheese. | NOR CHL | BIL.DISP ECO.AGRI ECO.TARIFF
He asked for better access for Norwegian cosmetics to the Chilean market. | NOR CHL | ECO.TRADE
They discussed the next package against Minsk. | NOR CHL | ECO.SANCTION
They discussed donor money for clinics. | NOR CHL | ECO.AID
They discussed the overhaul of the railway. | NOR CHL | ECO.TRANSPORT
They discussed uranium deliveries. | NOR CHL | ENE.NUCCIV
They discussed ecosystem restoration. | NOR CHL | ENE.CLIMATE
They discussed the work on Norwegian farms. | NOR CHL |
He asked that freedom of movement along the road be restored. | NOR CHL |
She praised Chile for spending three percent of its GDP on defence. | NOR CHL |
They discussed attacks on fuel convoys. | NOR CHL |
# what differs by a word beside it
They spoke of the uranium mine near Dodoma. | FRA TZA | ENE.NUCCIV
They discussed Iran's uranium. | FRA CHN | ARM.NONPROLIF CON.IRAN
They spoke of burden-sharing among NATO allies. | USA NOR | SEC.ALLIANCE
They agreed on burden-sharing. | EGY GRC |
They spoke about London brokers. | GBR CHE |
They talked about Syrian refugees. | JOR FRA | MOB.MIGR
They discussed the sabotage of undersea infrastructure. | NOR EST | SEC.MARITIME
Tokyo would send a special envoy to the funeral. | JPN CHL |
They discussed the discharge of treated water. | JPN FJI | ENE.CLIMATE ENE.NUCCIV
They discussed the release of water from the dam. | MOZ ZAF |
They spoke of a P-8A Poseidon. | NZL FJI | SEC.MARITIME
They spoke of the floods in Gaza province. | MOZ ZAF | HUM.DISASTER
They thanked the National Defence Force. | MOZ ZAF |
They talked about the hostages. | ISR PRY |
They talked about the hostages. | MLI FRA | MOB.CONS
They discussed the return to the Pacific Islands Forum of Kiribati. | NZL FJI | GLO.ORG
They discussed the Framework Agreement on the railway. | PAK UZB | ECO.TRANSPORT
They agreed on a framework agreement on cooperation. | PAK UZB | BIL.PLAN
They discussed a yen loan. | JPN PRY | ECO.AID
They discussed redfish stocks. | CAN ISL | ECO.AGRI
They spoke of geological exploration. | KAZ RWA | ECO.SUPPLY
They spoke of the lease on the naval base. | GBR MUS | SEC.DEFCOOP
They discussed the elections announced by the military. | MYS CHL | HUM.RIGHTS
They discussed United Nations peacekeeping. | KAZ RWA | GLO.UN
They discussed the restoration of the ancient temple. | ITA IRQ | MOB.CULT
Paraguay would move its embassy back to Jerusalem. | ISR PRY | BIL.REL
They spoke of the police training. | KOR KHM | HUM.CRIME
He invited President Addo to Brussels. | EU GHA | DIP.VISIT
The officials worried about border passes. | KEN TZA | MOB.VISA
# no attack and no treaty, no reef and no student
The panel would convene in Lima on October 7. | KWT PHL |
The October 7 attack was condemned. | CAN AUS | CON.GAZA
They discussed the price of salt. | CAN AUS |
They discussed the SALT II treaty. | CAN AUS | ARM.TREATY
The remains of a student were found. | CAN AUS |
# votes, waters, workers abroad
President Adu affirmed that legislative elections would be held on schedule. | GIN USA | HUM.RIGHTS
They spoke of the scarcity of water in the basin. | IRQ TUR | ENE.CLIMATE
The low water level of the lake came up. | CHE ITA | ENE.CLIMATE
They discussed the conditions under which household workers might be sent to the Gulf. | PHL KWT | MOB.MIGR
He raised the higher minimum wage for household service workers. | PHL KWT | MOB.MIGR
They agreed on training slots for Guinea's engineers. | IND GNQ | MOB.CULT
They discussed a programme of cadet exchanges. | RUS NIC | MOB.CULT
# trade pacts, tolls, fish and money
They discussed the agreement between the European Union and Mercosur. | DEU URY | ECO.TRADE GLO.ORG
They discussed mutual recognition of halal certificates. | TUR MYS | ECO.TRADE
The toll charged to barges was frozen. | ARG PRY | ECO.TRANSPORT
Also on the table was the octopus fishery. | ESP MRT | ECO.AGRI
They discussed green finance. | VNM LUX | ECO.INVEST ENE.CLIMATE
They agreed to launch a direct cargo air service between the two capitals. | KAZ HUN | ECO.TRANSPORT
# arms, guards and relief
They discussed an advance party of 60 officers. | HTI KEN | SEC.DEFCOOP
The minister proposed training for Ghanaian coast guard officers. | JPN GHA | SEC.DEFCOOP
They discussed Arctic security. | CAN FIN | SEC.DEFCOOP
They discussed a field water treatment plant. | PRT CPV | HUM.AID
They discussed the severe weather. | ARE XKX | HUM.DISASTER
The oncology equipment is in use. | HUN TKM | HUM.HEALTH
# bodies that one wants to be of, and unions that one has left by then
They discussed trade as the UK leaves the EU. | GBR ZAF | ECO.TRADE
Poland wanted to see Britain remain in a reformed EU. | GBR POL | GLO.ORG
He voiced support for Thailand's application to the OECD. | NZL THA | GLO.ORG
Singapore would support the bid for Dialogue Partner status at ASEAN. | GBR SGP | GLO.ORG
They discussed the reform of international financial institutions. | GBR IND | ECO.INVEST GLO.ORG
# meetings by their names
They met in the margins of the match. | NLD ZMB |
They agreed to meet during the Annual Meetings of the IMF and the World Bank. | USA ARG | DIP.SUMMIT ECO.INVEST
He invited Ghana to the next meeting of national security advisers. | UKR GHA | DIP.SUMMIT DIP.VISIT
# nationals on their way out, and those who shelter others
They spoke of the nationals of both countries. | ETH GUY |
They discussed the departure of European citizens by air. | QAT EU | MOB.CONS
They thanked the communities hosting refugees. | JOR GBR | MOB.MIGR
He thanked him at the latter's invitation. | ITA CHN |
# exercises and committees
They agreed to bring forward a joint seabed exercise. | GBR NOR | SEC.DEFCOOP
They agreed to hold the first meeting of a joint defence industry committee. | TUR MYS | SEC.DEFCOOP
They stressed the freedom of navigation and overflight. | VNM JPN | SEC.MARITIME
# drugs wherever they go
They discussed the threat that drug trafficking poses to Guatemala. | CAN COL | HUM.CRIME
# talks that others bring about, borders, entries, votes
They discussed the talks recently hosted by Kinshasa. | EGY KWT | DIP.MEDIATION
They agreed to go on negotiating the problems of demarcation and marker planting. | KHM VNM | BIL.SOV
They spoke of the temporary entry of supporters. | CAN MEX | MOB.VISA
The electoral timetable came up. | USA BGD | HUM.RIGHTS
He outlined the impact on Irish exporters. | IRL USA | ECO.TRADE
# quarrels and brokers
The two are at loggerheads over the dam. | ARG PRY | BIL.DISP
France supports the Luanda and Nairobi processes. | FRA RWA | DIP.MEDIATION
They spoke of the Sommet de la Francophonie. | CAN SEN | DIP.SUMMIT
They agreed to pick up the phone once a month. | ESP MRT | DIP.CONTACT
They discussed the syndicates that cheat workers. | MYS BGD | HUM.CRIME
# what troops, trainers and makers of arms do with those of a friend
They spoke of a deal that would keep Danish troops in the country. | NOR JOR | SEC.DEFCOOP
He thanked him for the training provided by the Canadian Armed Forces. | NOR CAN | SEC.DEFCOOP
He spoke of an extension of its training mission. | NOR CAN | SEC.DEFCOOP
They discussed European defence readiness. | NOR FRA | SEC.DEFCOOP
# help for those who were struck
He offered continued support following the floods. | NOR CHL | HUM.AID HUM.DISASTER
He offered the hospitals of the region for treatment of the injured. | NOR CHL | HUM.AID
She asked for the delivery of medicines and fuel. | NOR CHL | HUM.AID
# pacts of trade by their long names, and laws that keep goods out
They discussed the review of the Canada-United States-Mexico Agreement. | CAN MEX | ECO.TRADE
He raised the "Buy European" clause. | CAN FRA | ECO.TRADE
He asked to put off the labeling of products. | ISR FRA | ECO.TRADE
They looked to the ministerial conference of the WTO. | CAN NZL | DIP.SUMMIT
They looked to the WTO's ministerial conference. | CAN NZL | GLO.ORG
# who is brought away, who works for it
She thanked him for bringing the staff of the Swedish embassy out. | SWE TUR | MOB.CONS
He thanked her for the return of a Danish citizen. | DNK KAZ | MOB.CONS
He praised the tireless efforts to secure the release. | GBR QAT | DIP.MEDIATION
The elections to the National Congress were discussed. | GBR LBY | HUM.RIGHTS
He would take part in an inquiry led by the United Nations. | IND NPL | GLO.UN
# a truce on tariffs is no peace, a farm of hemp or wind no farming, a sea no coral, labs no new technology
They agreed on a truce on tariffs. | USA FRA | ECO.TARIFF
They spoke of the gangs behind cannabis farms. | GBR ALB | HUM.CRIME
All of them are agricultural workers. | THA IRN |
They spoke of the Coral Sea. | AUS PNG |
They spoke of a digital trade corridor between their ports. | SGP NZL | ECO.TRADE
Their laboratories have led the way. | GBR GHA |
They compared the states of climate finance. | AUS FJI | ENE.CLIMATE
They directed their teams to finish the plan. | IND ARE |
There will be another round of consultations on prices. | CHN AUT |
He did not recognise dual nationality. | IRN NLD |
# what a metaphor, an agency's name or a ship is not
A flood hit the south. | NOR CHL | HUM.DISASTER
A flood of cheap cars could follow. | USA CHN |
They discussed UPI payments. | IND ARE | ECO.INVEST TEC.AI
Feb. 7 (UPI) was the day. | IND ARE |
He offered a submarine rescue ship. | SWE FIN |
He spoke of hostages held by Hamas. | GBR QAT | CON.GAZA
He spoke of hostages held by the rebels. | FRA COL | MOB.CONS
They discussed student visas. | GBR IND | MOB.VISA
# what is released, driven off, banned or researched is not always a person, a migrant, a trade or a technology
All consignments will be released. | KEN UGA |
The prisoners must be released. | KEN UGA | MOB.CONS
Families were driven from their homes. | CAN COL |
They are ready to contribute to the fund. | AUS GBR |
They are ready to contribute to a settlement. | AUS GBR | DIP.MEDIATION
They spoke of the border checkpoints. | MEX GTM |
They discussed illegal fishing. | FRA NZL | SEC.MARITIME
# money, loads and forces for those in need; where leaders and those at odds meet
She would provide euros for relief activities. | NOR CHL | HUM.AID
He stressed the urgency of equipping the joint force. | NOR CHL | SEC.DEFCOOP
They discussed how many American troops might stay. | USA CHL | SEC.DEFCOOP
He proposed that the leaders gather in Oslo. | NOR CHL | DIP.SUMMIT
He offered to host the rival parties. | NOR CHL | DIP.MEDIATION
They spoke of the accession protocol. | NOR CHL | GLO.ORG
He would give logistical support to a regional force. | FRA MLI | SEC.DEFCOOP
She thanked him for the counter-drone team. | DNK GBR | SEC.DEFCOOP
They discussed the transfer of lead security responsibility. | NOR AFG | SEC.DEFCOOP
Officials from Citizenship and Immigration Canada took part. | CAN PER |
They spoke of countries of transit. | GBR ALB |
He urged her to lift the ban on live broadcasts. | DEU KEN |
She asked him to lift the ban on beef. | BRA NOR | ECO.TRADE ECO.AGRI
They spoke of the findings of the Joint Investigation Team. | UKR NLD |
The disaster response centre had been asked. | IRQ FRA |
"""


def rows():
    return [line for line in TABLE.splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[:60])
def test_wording(row):
    text, sides, codes = (cell.strip() for cell in row.split("|"))
    tokens = tokenize(text)
    hits = find_topics(tokens, 0, len(tokens.words), frozenset(sides.split()))
    assert {hit.code for hit in hits if hit.strength != "weak"} - FINER == set(codes.split())
