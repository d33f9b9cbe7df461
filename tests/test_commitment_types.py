"""Types of undertakings by their acts: who is to act | what is to be done | type."""

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.reading import read
from toolkit.extract.undertakings.actwords import act_words
from toolkit.extract.undertakings.kinds import type_of
from toolkit.text import Document, tokenize

LEAD = "Prime Minister Signe Aaberg of Norway spoke by phone on Tuesday with President Tomás Marte of Chile. "

TABLE = """
the two leaders | visit each other's capitals in spring | visit
the president | pay a state visit to Riga in May | visit
the minister | travel to Lima next week | visit
the prime minister | accept the invitation to visit Oslo | visit
the two sides | arrange a visit by the foreign minister | visit
the chancellor | come to Quito before the summer | visit
the minister | lead a trade delegation to Hanoi | visit
the king | attend the climate summit in Belem | attend_summit
the president | take part in the peace summit | attend_summit
the prime minister | join the summit in Apia | attend_summit
the minister | send a delegation to the conference | attend_summit
the minister | represent Chile at the inauguration | attend_summit
the president | take part in the Global Vaccine Summit in June | attend_summit
the president | take part in the energy summit to be held in Lima | attend_summit
the country | purchase 25 million doses of the vaccine | trade_or_buy
the country | transfer two more launchers to the army | military_aid
the two sides | coordinate to hold the telephone talk at an early date | next_call
the two leaders | prepare a call between the two prime ministers in May | next_call
the minister | return to Lima in May with a delegation of investors | visit
the two sides | handle this issue calmly | cooperate_generally
the two leaders | meet on the margins of the General Assembly | meet
the two leaders | meet in person soon | meet
both sides | hold the next round of consultations in Bern | meet
the two sides | schedule a trilateral meeting of foreign ministers | meet
both | convene the joint commission in June | meet
the two presidents | see each other in Davos | meet
the leaders | speak again next week | next_call
the two | hold another call on Friday | next_call
the minister | call him back by Monday | next_call
they | talk by phone again after the vote | next_call
both sides | resume negotiations on the fisheries agreement | negotiate
the two leaders | start talks on a ceasefire line | negotiate
the president | engage in direct negotiations with the rebels | negotiate
the sides | continue talks at the level of envoys | negotiate
they | conclude the negotiations by the end of the year | negotiate
the two leaders | stay in close touch | stay_in_touch
the ministers | remain in regular contact | stay_in_touch
both | keep the lines of communication open | stay_in_touch
the sides | maintain contacts at various levels | stay_in_touch
the two | keep each other informed | stay_in_touch
the leaders | consult closely on the next steps | stay_in_touch
both leaders | continue their exchange | stay_in_touch
they | task their teams with working out the details | task_teams
the two leaders | instruct their foreign ministers to follow up | task_teams
their advisers | meet in the coming days to prepare a text | task_teams
the expert teams | draw up a list of projects | task_teams
the two presidents | direct their negotiators to finish the work | task_teams
the two leaders | establish a working group on water | set_up_body
both sides | set up a joint commission on the border | set_up_body
the two | create a fund for start-ups | set_up_body
the leaders | launch a strategic dialogue council | set_up_body
both | open a hotline between their armed forces | set_up_body
the two ministers | sign the extradition treaty in May | sign_or_ratify
the president | submit the accord to parliament for ratification | sign_or_ratify
the two | conclude a memorandum on rail safety | sign_or_ratify
the two leaders | extend the treaty for five years | extend_treaty
both sides | renew the fisheries protocol | extend_treaty
the sides | prolong the grain arrangement by 120 days | extend_treaty
the country | buy 200,000 tonnes of wheat | trade_or_buy
the country | increase imports of beef | trade_or_buy
the company | supply gas at a lower price | trade_or_buy
the two | raise bilateral trade to $10 billion | trade_or_buy
the government | purchase 40 aircraft | trade_or_buy
the country | resume exports of durian | trade_or_buy
the state fund | invest $2 billion in ports | invest
the two | finance the construction of a railway | invest
the firm | build a battery plant near Lahti | invest
the minister | provide €30 million in humanitarian aid | fund_or_aid
the country | send two planes with tents and medicine | fund_or_aid
the government | donate a million doses of vaccine | fund_or_aid
the country | contribute 5 million dollars to the fund | fund_or_aid
the country | deploy a field hospital and rescuers | fund_or_aid
the bank | grant a loan of 300 million euros | fund_or_aid
the government | send air defence systems and ammunition | military_aid
the country | train two battalions | military_aid
the country | deliver 40 howitzers | military_aid
the minister | provide further military support | military_aid
the country | supply long-range missiles | military_aid
the government | impose sanctions on two banks | sanction
the Union | tighten the oil embargo | sanction
the country | freeze the assets of the generals | sanction
the allies | maintain sanctions until the withdrawal | sanction
the government | lift sanctions on the airline | ease_sanction
the president | ease the embargo | ease_sanction
the country | unfreeze the reserves | ease_sanction
both sides | observe a ceasefire over the holidays | ceasefire_or_refrain
the army | withdraw its troops from the valley | ceasefire_or_refrain
the two | refrain from strikes on power stations | ceasefire_or_refrain
the sides | halt hostilities for ten days | ceasefire_or_refrain
the rebels | hold their fire | ceasefire_or_refrain
both | de-escalate along the border | ceasefire_or_refrain
the country | release the two detained nuns | release_or_exchange
the sides | exchange 300 prisoners of war | release_or_exchange
the government | hand over the suspects | release_or_exchange
the country | return the fallen soldiers' remains | release_or_exchange
the government | free all hostages | release_or_exchange
the minister | share the findings of the inquiry | share_information
the president | inform him of the results | share_information
the country | provide satellite images and data on the flood | share_information
the minister | convey the message to the president | share_information
the government | notify the neighbours before tests | share_information
the minister | pass on the list of the missing | share_information
the government | lower the duty on tea | policy_change
the country | recognise the state of Palestine | policy_change
the parliament | amend the citizenship law | policy_change
the government | reopen the border crossing | policy_change
the country | raise the quota for nurses | policy_change
the president | pause the tariffs for 90 days | policy_change
the government | grant visa-free entry to citizens of Peru | policy_change
the country | support the candidacy of Kenya | support_policy
the minister | back the resolution in the Council | support_policy
the country | vote for the motion | support_policy
the government | endorse the plan | support_policy
the country | host the talks in Doha | mediate_or_host
the president | mediate between the parties | mediate_or_host
the king | facilitate a dialogue between both sides | mediate_or_host
the minister | bring the parties together | mediate_or_host
the country | offer its good offices | mediate_or_host
the country | join the coalition | join_body
the country | become a member of the bank | join_body
the government | accede to the convention | join_body
the country | apply for membership | join_body
the government | continue to respect the agreement | uphold_policy
the country | abide by the one-China policy | uphold_policy
the country | implement the accord in full | uphold_policy
the government | honour its obligations | uphold_policy
the two countries | work together against piracy | cooperate_generally
the two sides | deepen cooperation in energy | cooperate_generally
both | coordinate closely on the crisis | cooperate_generally
the two leaders | strengthen bilateral ties | cooperate_generally
the two leaders | expand cooperation in science | cooperate_generally
the minister | make every effort to that end | cooperate_generally
the two | coordinate the details of a meeting in Lima | meet
the two leaders | hold a meeting between their teams | task_teams
the minister | bring the matter to the summit in May | support_policy
both sides | promote defence cooperation while keeping communication open | cooperate_generally
the sides | seek a solution by restarting negotiations | negotiate
the Commission | table a regulation in October | policy_change
Norwegian peacekeepers | remain in the valley until December | military_aid
the two leaders | restore full diplomatic relations | policy_change
the two leaders | work through the open issues | negotiate
the ministers' offices | follow up through the embassies | stay_in_touch
the country | open a corridor for evacuees | fund_or_aid
the government | ring-fence funds for the hospital | fund_or_aid
the president | unblock the grain shipments | trade_or_buy
the country | cut off arms deliveries | military_aid
the country | make a three-day stop in Nairobi on his way to the summit | visit
the president | come to Ankara before the end of the year | visit
the minister | make a working visit to Tbilisi | visit
the queen | return to Canada for a royal tour in 2027 | visit
the president | be in Brussels on Thursday | visit
the chancellor | travel to Kyiv at the weekend | visit
the president | take part in the Ramstein meeting by video | meet
the prime minister | go to The Hague for the NATO summit | attend_summit
the president | send his vice president to the swearing-in | attend_summit
the prime minister | skip the G20 summit in Johannesburg | attend_summit
the president | address the forum in Davos | attend_summit
the two leaders | hold a trilateral summit with Japan | meet
the two presidents | sit down together in Istanbul | meet
the leaders | meet face to face within two weeks | meet
the foreign ministers | meet in Geneva on Tuesday | meet
the leaders | convene an emergency session of the contact group | meet
both sides | bring forward the intergovernmental consultations to May | meet
the leaders | have a phone call next week | next_call
the leaders | hold a follow-up video conference with European allies | next_call
the president | ring her counterpart again after the cabinet meeting | next_call
the leaders | talk again on Sunday | next_call
both | hold direct talks without preconditions | negotiate
the sides | launch negotiations on a comprehensive economic partnership | negotiate
the two | return to the negotiating table | negotiate
the country | send a delegation to Doha for further negotiations | negotiate
the leaders | start a new round of nuclear talks | negotiate
the two | finalise negotiations on the trade deal by July | negotiate
the country | engage in serious diplomacy with its neighbours | negotiate
the leaders | keep in close touch on the situation | stay_in_touch
the two | maintain open channels of communication between their militaries | stay_in_touch
the leaders | continue their conversation in person | meet
both leaders | keep each other updated on developments | stay_in_touch
the leaders | have their national security advisers follow up | task_teams
the leaders | ask their finance ministers to look into the matter | task_teams
their teams | iron out the remaining differences | task_teams
their delegations | hold technical consultations in Jeddah | task_teams
the leaders | charge their trade ministers with drawing up a list | task_teams
both presidents | instruct the relevant ministries to prepare an action plan | task_teams
the leaders | create a joint working group on migration | set_up_body
the sides | establish a bilateral contact group | set_up_body
the two | set up a deconfliction line | set_up_body
the leaders | form a joint committee to monitor the truce | set_up_body
the country | reopen its embassy in Damascus | set_up_body
both | launch a strategic energy dialogue | set_up_body
the leaders | sign a security cooperation agreement during the visit | sign_or_ratify
the parliament | ratify the grain accord | sign_or_ratify
both sides | finalise a memorandum of understanding on batteries | sign_or_ratify
the president | sign an executive order ending the programme | sign_or_ratify
both sides | finalise the minerals agreement as soon as possible | sign_or_ratify
the leaders | initial the border treaty in autumn | sign_or_ratify
the sides | extend the New START treaty for five years | extend_treaty
the sides | roll over the gas transit agreement | extend_treaty
the sides | prolong the Black Sea grain deal by 60 days | extend_treaty
the sides | extend the truce until Sunday | ceasefire_or_refrain
the country | observe an Easter truce | ceasefire_or_refrain
the army | stop shelling the nuclear plant | ceasefire_or_refrain
the country | pull its tanks back from the border | ceasefire_or_refrain
the country | call off the offensive in the north | ceasefire_or_refrain
the two | halt attacks on energy infrastructure for 30 days | ceasefire_or_refrain
the country | hold off on further strikes | ceasefire_or_refrain
the country | suspend its military operation for three days | ceasefire_or_refrain
the country | show restraint | ceasefire_or_refrain
the country | scale back its military drills | ceasefire_or_refrain
the country | cease fire along the Blue Line | ceasefire_or_refrain
the country | let the detained fishermen go home | release_or_exchange
the sides | carry out a prisoner swap on Saturday | release_or_exchange
the sides | exchange 146 prisoners each | release_or_exchange
the president | pardon the jailed blogger | release_or_exchange
the country | hand over the bodies of 1,000 soldiers | release_or_exchange
the country | return the abducted children | release_or_exchange
the government | allow the two engineers to leave the country | release_or_exchange
the group | free the remaining hostages within 72 hours | release_or_exchange
the country | ship 2 million tonnes of wheat this year | trade_or_buy
the country | buy American soybeans | trade_or_buy
the country | sell F-16 jets to Turkey | trade_or_buy
the country | stop buying Russian oil | trade_or_buy
the country | reduce its purchases of Russian oil | trade_or_buy
the country | ramp up gas deliveries this winter | trade_or_buy
both | double bilateral trade by 2030 | trade_or_buy
the country | open its market to Canadian beef | trade_or_buy
the country | resume imports of Japanese seafood | trade_or_buy
the country | order 50 airliners | trade_or_buy
the two | remove barriers to trade | trade_or_buy
the country | supply diesel at a discount | trade_or_buy
the country | guarantee uninterrupted gas transit | trade_or_buy
the country | invest $600 billion over four years | invest
the company | build a semiconductor factory in Arizona | invest
the country | take a stake in the port of Haifa | invest
both | promote mutual investment | invest
the country | finance the new railway to the sea | invest
the country | allocate 50 million euros for demining | fund_or_aid
the country | send rescue teams to the quake zone | fund_or_aid
the country | give Lebanon 20 generators | fund_or_aid
the country | provide shelter to 5,000 evacuees | fund_or_aid
the country | help rebuild the destroyed bridges | fund_or_aid
the country | airdrop food over the besieged city | fund_or_aid
the country | let aid trucks into the enclave | fund_or_aid
the country | increase the amount of aid entering Gaza | fund_or_aid
the country | provide budget support worth $1 billion | fund_or_aid
the country | take in 1,000 wounded children for treatment | fund_or_aid
the country | write off the debt of the island | fund_or_aid
the country | send air defence batteries | military_aid
the country | train Ukrainian pilots on F-16s | military_aid
the country | provide a new military aid package worth $2 billion | military_aid
the country | deploy an aircraft carrier to the region | military_aid
the country | send additional troops to the eastern flank | military_aid
the country | step up deliveries of artillery shells | military_aid
the country | contribute soldiers to the multinational force | military_aid
the country | finance the purchase of Patriot missiles for Kyiv | military_aid
the country | strengthen its air defences | military_aid
the country | keep its troops in Iraq | military_aid
the country | provide security guarantees | military_aid
the country | impose further sanctions on the energy sector | sanction
the Union | adopt a nineteenth sanctions package | sanction
the Union | lower the price cap on crude | sanction
the country | sanction the shadow fleet | sanction
the country | increase the pressure through new sanctions | sanction
the country | ban imports of Russian aluminium | sanction
the country | impose severe economic costs in the event of an invasion | sanction
the country | lift all sanctions on Syria | ease_sanction
the country | ease export controls on chips | ease_sanction
the country | suspend its port fees | policy_change
the country | release 6 billion dollars in frozen funds | ease_sanction
the country | lift the ban on grain imports | ease_sanction
the country | share intelligence on the militia | share_information
the country | hand over the flight recorder data | share_information
the country | pass on the request to the president | share_information
the country | give an answer by Friday | share_information
the country | provide a list of prisoners | share_information
the president | brief European allies on the talks | share_information
the president | look into the case | policy_change
the country | keep him informed of the investigation | share_information
the country | cut tariffs on cars to 15 percent | policy_change
the country | postpone the tariffs by 90 days | policy_change
the country | recognise the state of Palestine in September | policy_change
the country | reopen the Rafah crossing | policy_change
the country | waive visas for Thai tourists | policy_change
the country | open an investigation into the incident | policy_change
the country | let the inspectors back in | policy_change
the country | increase defence spending to 5 percent of GDP | policy_change
the country | return its ambassador to Paris | policy_change
the country | retaliate for the attack | policy_change
the country | withdraw from the treaty | policy_change
the country | grant citizenship to the refugees | policy_change
the country | suspend the import duty on rice | policy_change
the country | annex the territory | policy_change
the country | support Sweden's bid to join NATO | support_policy
the country | back the ceasefire plan | support_policy
the country | speak up for the resolution in the Council | support_policy
the country | stand with Ukraine for as long as it takes | support_policy
the country | continue to support the territorial integrity of Georgia | support_policy
the country | host a peace summit | mediate_or_host
the country | act as mediator | mediate_or_host
the country | bring the two presidents together | mediate_or_host
the country | help find a diplomatic solution | mediate_or_host
the country | use its influence with Tehran | mediate_or_host
the country | send its special envoy to the region to help end the fighting | mediate_or_host
the country | play a constructive role in the settlement | mediate_or_host
the country | join the coalition of the willing | join_body
the country | become a member of the Board of Peace | join_body
the country | rejoin the climate accord | join_body
the country | take part in the naval mission | military_aid
the country | accede to the space treaty | join_body
the country | abide by the terms of the truce | ceasefire_or_refrain
the country | honour its commitments under the deal | uphold_policy
the country | implement the Minsk agreements | uphold_policy
the country | remain committed to the one-China policy | uphold_policy
the country | defend every inch of allied territory | uphold_policy
the country | continue its campaign until all goals are reached | uphold_policy
the two leaders | deepen the strategic partnership | cooperate_generally
the two leaders | combat drug trafficking together | cooperate_generally
the two leaders | expand cooperation in trade, energy and education | cooperate_generally
the two leaders | work together to end the conflict | cooperate_generally
the two leaders | coordinate their response to the crisis | cooperate_generally
the two leaders | strengthen people-to-people exchanges | cooperate_generally
the two leaders | join forces against smuggling | cooperate_generally
the two leaders | step up the fight against terrorism | cooperate_generally
the two leaders | elevate their ties to a strategic partnership | cooperate_generally
the two leaders | explore joint projects in green hydrogen | cooperate_generally
the two leaders | work on a joint action plan | cooperate_generally
the country | help investigate the crash | cooperate_generally
the president | journey to Almaty in the second half of the year | visit
the premier | undertake an official tour of the Gulf states | visit
the minister | head for Warsaw straight after the vote | visit
the king | come over for the jubilee week | visit
the envoy | stop over in Muscat on the way home | visit
the two leaders | exchange visits before the end of the term | visit
the president | make his first foreign trip to Brazil | visit
the foreign minister | be dispatched to Ankara on Monday | visit
the prime minister | take up the invitation to come to Zagreb | visit
the two presidents | work on the dates of a state visit | visit
the secretary of state | fly out to Amman tonight | visit
the chancellor | inspect the damaged harbour in person | visit
the leaders | prepare a high-level visit later this year | visit
the president | be welcomed in Madrid in October | visit
the president | invite her to Lisbon | invite
the premier | extend an invitation to the Sultan | invite
the king | send the new president a formal invitation | invite
the president | ask him to come to Riga as guest of honour | invite
the president | be present at the opening ceremony of the Games | attend_summit
the prime minister | fly to Bali for the G20 | attend_summit
the president | take his seat at the ASEAN summit | attend_summit
the minister | be represented at the donor conference by her deputy | attend_summit
the premier | deliver a keynote at the Boao Forum | attend_summit
the president | stay away from the Commonwealth summit | attend_summit
the prime minister | join fellow leaders at the COP in Belem | attend_summit
the president | participate in the extraordinary European Council | attend_summit
the king | attend the funeral of the late pope | attend_summit
the vice president | head the delegation to the enthronement | attend_summit
the two leaders | get together on the margins of the Munich conference | meet
the two leaders | hold bilateral talks in person in Astana | meet
the two leaders | have a face-to-face discussion in New York | meet
both | continue the discussion at the summit in Vilnius | meet
the two ministers | hold the next 2+2 in Canberra | meet
the leaders | come together in Paris in early March | meet
the two sides | hold a session of the intergovernmental commission this autumn | meet
the leaders | see one another at the NATO summit | meet
the two presidents | sit down for lunch in Rome | meet
the president | receive the opposition leader at the palace | meet
the leaders | fix a date for their summit | meet
the four leaders | gather in Kyiv next month | meet
the quartet | reconvene in person in June | meet
the sides | hold the fifth strategic dialogue in Doha | meet
the leaders | speak by telephone after the election | next_call
the leaders | have another telephone conversation within days | next_call
the leaders | hold a conference call with the other members tomorrow | next_call
the president | phone the crown prince this evening | next_call
the leaders | pick up the conversation by phone next Tuesday | next_call
the leaders | hold a videoconference with the heads of the regions | next_call
the leaders | get back on the phone once the results are in | next_call
the leaders | be in touch by telephone on Friday | next_call
the president | place a call to the emir | next_call
the president | get in touch again by phone at the weekend | next_call
the two sides | bring the talks on the continental shelf to a close | negotiate
the two sides | open negotiations on a free trade agreement | negotiate
the two leaders | seek a negotiated solution to the dispute over fishing rights | negotiate
the two | settle the border issue through dialogue | negotiate
the country | come back to the table | negotiate
the sides | speed up the talks on the investment treaty | negotiate
the sides | discuss the terms of a new lease for the base | negotiate
both sides | hold exploratory talks on visa liberalisation | negotiate
the two leaders | continue discussing the conditions for a lasting peace | negotiate
the president | enter into dialogue with the separatists | negotiate
the sides | bridge the remaining gaps in the text | negotiate
the country | examine the proposals put forward by the mediators | negotiate
the two leaders | find common ground on the budget | negotiate
the sides | hold further rounds of negotiations in Geneva | negotiate
the sides | work out a compromise on the pipeline | negotiate
the two leaders | remain in constant communication | stay_in_touch
the leaders | keep in regular contact at all levels | stay_in_touch
both | maintain an open line with each other | stay_in_touch
the leaders | pursue their political dialogue | stay_in_touch
the ministers | consult each other on the next steps | stay_in_touch
the two leaders | stay in contact over the coming days | stay_in_touch
the two leaders | keep talking as events unfold | stay_in_touch
the two leaders | hold regular exchanges of views | stay_in_touch
the two leaders | preserve the channels of dialogue | stay_in_touch
the two leaders | maintain high-level exchanges | stay_in_touch
the leaders | remain in close consultation with partners | stay_in_touch
both | communicate more often | stay_in_touch
the leaders | keep one another apprised of developments | stay_in_touch
the leaders | continue to compare notes | stay_in_touch
the leaders | have their chiefs of staff work out a plan | task_teams
the leaders | entrust their economy ministers with preparing a proposal | task_teams
the leaders | give instructions to the relevant ministries | task_teams
the leaders | designate special representatives to take the work forward | task_teams
their foreign ministers | continue the discussions in the coming days | task_teams
the national security advisers | hold follow-up talks | task_teams
experts of both countries | get to work at once on a draft | task_teams
the two governments | hold consultations at expert level | task_teams
the two leaders | leave the details to their finance ministers | task_teams
the leaders | intensify contacts between their foreign ministries | stay_in_touch
the trade ministers | finalise the list by Friday | task_teams
technical teams | visit the site next week | task_teams
the two defence ministries | draw up a schedule of exercises | task_teams
the two leaders | hold a meeting of experts on water | task_teams
the leaders | form a joint task force on fentanyl | set_up_body
the leaders | set up a strategic council | set_up_body
the two | institute an annual dialogue of planners | set_up_body
the sides | found a joint research institute | set_up_body
the two countries | open embassies in each other's capitals | set_up_body
the two leaders | create a joint mechanism to monitor the border | set_up_body
the two leaders | establish a bilateral commission on missing persons | set_up_body
the country | open a consulate general in Erbil | set_up_body
the sides | install a hotline between their militaries | set_up_body
the sides | constitute a committee of experts to look into it | set_up_body
the sides | launch a joint platform for critical minerals | set_up_body
the president | put his signature to the accord on Monday | sign_or_ratify
the parliament | give its consent to the protocol | sign_or_ratify
the two | bring the agreement into force by January | sign_or_ratify
the two | wrap up the trade deal before the summer break | sign_or_ratify
the two | conclude a free trade agreement this year | sign_or_ratify
the sides | ink a contract for the port | sign_or_ratify
the president | send the treaty to the Senate | sign_or_ratify
the two | adopt a joint declaration at the summit | sign_or_ratify
the two | formalise the arrangement in a memorandum | sign_or_ratify
the two | reach a deal on critical minerals by the autumn | sign_or_ratify
the sides | complete the domestic procedures for the agreement | sign_or_ratify
the sides | finalise the text of the partnership agreement | sign_or_ratify
the sides | renew the defence pact for ten years | extend_treaty
the country | prolong the mandate of the observers | extend_treaty
the sides | extend the validity of the transit agreement | extend_treaty
the sides | keep the arms accord in force for another year | extend_treaty
the country | take 500,000 tonnes of Ukrainian maize | trade_or_buy
the country | acquire 20 helicopters for its coast guard | trade_or_buy
the country | double its exports of lamb | trade_or_buy
the country | keep gas flowing to its neighbour | trade_or_buy
the country | lift its purchases of natural gas | trade_or_buy
the two | bring trade to 50 billion euros by 2030 | trade_or_buy
the two | facilitate market access for farm products | trade_or_buy
the company | deliver the first three trains in spring | trade_or_buy
the country | wean itself off Russian energy | trade_or_buy
the country | halt imports of coal | trade_or_buy
the country | source more uranium from Kazakhstan | trade_or_buy
the country | permit the import of cherries | trade_or_buy
the two | increase two-way trade | trade_or_buy
the two | boost trade and economic exchange | trade_or_buy
the two | settle trade in national currencies | trade_or_buy
the country | give preference to Indian rice | trade_or_buy
the fund | put 5 billion dollars into the start-ups | invest
the country | encourage its companies to invest in the port | invest
the firm | set up a car factory in the south | invest
the two | build a new bridge over the river | invest
the consortium | develop the gas field | invest
the country | become a shareholder in the refinery | invest
the country | channel 10 billion into the country's infrastructure | invest
the two | connect their power grids by a cable | invest
the company | open a plant for electric buses | invest
the two | create favourable conditions for investors | invest
the two | construct the second unit of the nuclear plant | invest
the country | send a plane with relief goods | fund_or_aid
the country | make available 12 million francs for the refugees | fund_or_aid
the country | come to the aid of the flood victims | fund_or_aid
the country | supply 2,000 tents and 50 generators | fund_or_aid
the government | extend a credit line of 200 million dollars | fund_or_aid
the country | rush medical supplies to the island | fund_or_aid
the country | open a humanitarian corridor for civilians | fund_or_aid
the country | help with the reconstruction of the capital | fund_or_aid
the country | assist the families of the victims | fund_or_aid
the country | provide all the assistance that is needed | fund_or_aid
the country | dispatch a search-and-rescue team | fund_or_aid
the country | treat the injured in its hospitals | fund_or_aid
the country | lend two water-bombing aircraft | fund_or_aid
the country | mobilise the donors for the reconstruction | fund_or_aid
the country | increase its contribution to the world food programme | fund_or_aid
the government | grant 300 scholarships to students | fund_or_aid
the country | stand by the people of Haiti with further aid | fund_or_aid
the country | disburse the second tranche | fund_or_aid
the country | fly out the wounded | fund_or_aid
the government | support the flood victims with 5 million euros | fund_or_aid
the country | keep up its financial support | fund_or_aid
the country | host the refugees for as long as needed | fund_or_aid
the country | hand over armoured vehicles | military_aid
the country | dispatch a frigate to the strait | military_aid
the country | help the army modernise its arsenal | military_aid
the country | equip two brigades | military_aid
the country | boost the air defence of the capital | military_aid
the country | assist in the fight against the insurgents with arms and training | military_aid
the country | fast-track deliveries of shells | military_aid
the country | approve the use of long-range rockets | military_aid
the country | station a brigade in Lithuania | military_aid
the country | raise its troop presence on the eastern flank | military_aid
the country | take part in joint drills in the Baltic | military_aid
the country | conduct joint patrols in the strait | military_aid
the country | provide the armed forces with night vision gear | military_aid
the country | continue to arm the Kurdish fighters | military_aid
the country | keep supplying Kyiv with what it needs to defend itself | military_aid
the country | carry out air strikes against the jihadists | military_aid
the country | hold a joint military exercise in spring | military_aid
the Union | punish the generals with travel bans | sanction
the Union | keep the restrictive measures in force | sanction
the country | blacklist the shipping firms | sanction
the Union | prolong the arms embargo | sanction
the country | shut its ports to Russian ships | sanction
the Union | cut the banks off from SWIFT | sanction
the Union | exact a heavy price in case of aggression | sanction
the country | enforce the oil price cap | sanction
the country | expel the ambassador | policy_change
the Union | prepare further restrictive measures | sanction
the country | put the group on its terror list | sanction
the Union | ratchet up the pressure with new penalties | sanction
the Union | target the energy revenues with sanctions | sanction
the country | relax the financial restrictions on the bank | ease_sanction
the country | take the airline off the sanctions list | ease_sanction
the country | end the economic blockade | ease_sanction
the Union | roll back sanctions step by step | ease_sanction
the country | allow the release of the blocked funds | ease_sanction
the country | grant a waiver for the pipeline | ease_sanction
the country | suspend the oil embargo for six months | ease_sanction
both | lay down their arms | ceasefire_or_refrain
both | stick to the truce | ceasefire_or_refrain
both | avoid any further escalation | ceasefire_or_refrain
both | abstain from provocative steps | ceasefire_or_refrain
both | silence the guns over Christmas | ceasefire_or_refrain
the army | stop the bombing of the city | ceasefire_or_refrain
the army | pull out of the two villages | ceasefire_or_refrain
both | put an end to the fighting | ceasefire_or_refrain
the country | not attack its neighbour | ceasefire_or_refrain
the country | freeze its missile tests | ceasefire_or_refrain
both | introduce a temporary truce | ceasefire_or_refrain
the country | suspend the uranium enrichment | ceasefire_or_refrain
the country | demilitarise the zone | ceasefire_or_refrain
both | work towards a lasting ceasefire | ceasefire_or_refrain
the country | respect the sovereignty of its neighbour | uphold_policy
the country | set the journalist free | release_or_exchange
the country | send the children back to their parents | release_or_exchange
both | swap 50 prisoners each | release_or_exchange
the country | deport the wanted man | release_or_exchange
the country | bring home the remains of the airmen | release_or_exchange
the country | secure the freedom of the hostages | release_or_exchange
the country | let the crew go | release_or_exchange
both | hand back the bodies of the fallen | release_or_exchange
the country | commute the sentence of the nurse | release_or_exchange
both | exchange the captured pilots | release_or_exchange
both | exchange intelligence on the smugglers | share_information
the minister | make the report public | share_information
the country | turn over the black boxes | share_information
the minister | report back on the outcome | share_information
the country | provide details of the incident | share_information
the president | let him know the decision by Friday | share_information
the minister | relay the concerns to the cabinet | share_information
the country | furnish the court with the evidence | share_information
the minister | send the draft next week | share_information
the country | give advance notice of the drills | share_information
the minister | announce the figures tomorrow | share_information
the two | pool their know-how | share_information
the country | present its findings to the committee | share_information
the minister | brief the Council on the conversation | share_information
the country | answer the questions of the inquiry | share_information
the government | scrap the visa requirement for Georgians | policy_change
the government | ban the party | policy_change
the government | introduce a carbon levy | policy_change
the government | hold early elections in May | policy_change
the government | move its embassy to Jerusalem | policy_change
the government | open its airspace to the airline | policy_change
the government | shut the border crossing | policy_change
the government | review the law on foreign agents | policy_change
the government | put the bill before parliament | policy_change
the government | investigate the incident thoroughly | policy_change
the government | punish those responsible | policy_change
the government | bring the perpetrators to justice | policy_change
the government | admit 5,000 seasonal workers | policy_change
the government | cut emissions by half | policy_change
the government | raise the minimum wage | policy_change
the government | quit the organisation | policy_change
the government | reinstate the ambassador | policy_change
the government | appoint a new ambassador | policy_change
the government | lower the tax on remittances | policy_change
the government | devalue the currency | policy_change
the government | form a new coalition | policy_change
the government | extend the visa-free regime | policy_change
the government | build a wall on the frontier | policy_change
the government | speed up the reforms | policy_change
the government | legalise the migrants | policy_change
the country | vote against the resolution | support_policy
the country | lend its backing to the plan | support_policy
the country | throw its weight behind the candidate | support_policy
the country | stand shoulder to shoulder with Poland | support_policy
the country | continue to support the reforms of the government | support_policy
the country | side with its ally | support_policy
the country | give its full backing to the accession of Moldova | support_policy
the country | champion the cause of small island states | support_policy
the country | second the motion | support_policy
the country | call for an independent inquiry | support_policy
the country | raise the issue at the Human Rights Council | support_policy
the country | press for the release of the prisoners | support_policy
the country | remain a steadfast ally of Israel | support_policy
the country | support the sovereignty and territorial integrity of Somalia | support_policy
the country | continue its support for the peace process | support_policy
the country | provide diplomatic support for the bid | support_policy
the country | help broker an end to the war | mediate_or_host
the country | put its good offices at the disposal of both sides | mediate_or_host
the country | serve as a venue for the talks | mediate_or_host
the country | make its territory available for the talks | mediate_or_host
the country | hold consultations with all parties to the conflict | mediate_or_host
the country | help bridge the differences between the two | mediate_or_host
the country | contribute to a political settlement | mediate_or_host
the country | host the next summit of the group | mediate_or_host
the country | work for peace in the region | mediate_or_host
the president | talk to both sides to calm the situation | mediate_or_host
the president | speak to the rebels on their behalf | mediate_or_host
the country | organise an international conference on the reconstruction | mediate_or_host
the country | convene a meeting of the Security Council | mediate_or_host
the country | monitor the truce with observers | mediate_or_host
the country | act as guarantor of the accord | mediate_or_host
the country | continue its mediation efforts | mediate_or_host
the country | facilitate contacts between the parties | mediate_or_host
the country | do its utmost to reach a peaceful solution | mediate_or_host
the country | enter the currency union | join_body
the country | take its seat on the council | join_body
the country | submit its application to join the bloc | join_body
the country | be part of the coalition | join_body
the country | sign up to the initiative | join_body
the country | participate in the monitoring mission | join_body
the country | become a full member of the organisation | join_body
the country | seek accession to the alliance | join_body
the country | return to the Paris agreement | join_body
the country | live up to its obligations | uphold_policy
the country | comply with the ruling of the court | uphold_policy
the country | keep to the timetable | uphold_policy
the country | respond firmly to any aggression | uphold_policy
the country | stay the course | uphold_policy
the country | fight on until victory | uphold_policy
the country | protect the rights of minorities | uphold_policy
the country | ensure the safety of diplomats | uphold_policy
the country | carry through the agreed measures | uphold_policy
the country | never accept the annexation | uphold_policy
the country | stand firm against coercion | uphold_policy
the country | safeguard freedom of navigation | uphold_policy
the country | remain committed to the two-state solution | uphold_policy
the country | prevent Iran from acquiring a bomb | uphold_policy
the country | hold those responsible to account | uphold_policy
the country | continue to condemn the occupation | uphold_policy
the country | keep its word | uphold_policy
the country | maintain its military presence until the threat is gone | uphold_policy
the two countries | push forward the partnership | cooperate_generally
the two countries | pull together against cybercrime | cooperate_generally
the country | do everything in its power to help | cooperate_generally
the country | lend a hand in the search for the missing plane | cooperate_generally
the country | play an active part in regional affairs | cooperate_generally
the country | work hand in hand with the new government | cooperate_generally
the country | work with partners on energy security | cooperate_generally
the country | make efforts to improve the business climate for firms | cooperate_generally
the two countries | take relations to a new level | cooperate_generally
the two countries | open a new chapter in their relations | cooperate_generally
the two countries | carry out joint projects in space | cooperate_generally
the two countries | give fresh impetus to the partnership | cooperate_generally
the country | engage constructively with the mission | cooperate_generally
the country | contribute to the fight against piracy | cooperate_generally
the country | tackle the challenges of climate change jointly | cooperate_generally
the two countries | mark the centenary of their relations | cooperate_generally
the country | pay attention to the concerns of investors | cooperate_generally
the country | continue to cooperate with the investigators | cooperate_generally
the country | step up security cooperation | cooperate_generally
the country | build a forward-looking relationship | cooperate_generally
the country | take concrete steps to deepen the alliance | cooperate_generally
the country | align positions ahead of the summit | cooperate_generally
the country | continue efforts to this end | cooperate_generally
the country | resolve outstanding problems in the relationship | cooperate_generally
the country | continue to monitor the situation closely | cooperate_generally
the country | diversify the areas of cooperation | cooperate_generally
the prime minister | swing by Tallinn on her way to Helsinki | visit
the minister | go on a five-day trip to West Africa | visit
the president | set foot on the island next month | visit
the president | be received in Tokyo with full honours | visit
the sultan | come on a private visit in August | visit
the foreign minister | be in Cairo on Wednesday | visit
the two presidents | organise reciprocal visits next year | visit
the envoy | make the journey to Khartoum again | visit
the minister | lead a business delegation to Accra | visit
the president | postpone her trip to Seoul | visit
the vice president | represent the country at the coronation in London | attend_summit
the premier | attend the ministerial conference of the WTO | attend_summit
the president | travel to Addis Ababa for the African Union summit | attend_summit
the minister | speak at the donors' conference in Brussels | attend_summit
the prime minister | send his deputy to the Davos forum | attend_summit
the president | appear at the UN General Assembly by video link | attend_summit
the premier | be a guest at the national day parade | attend_summit
the emir | grace the opening of the World Expo | attend_summit
the leaders | have a working dinner in Strasbourg | meet
the leaders | hold a bilateral on the fringes of the G7 | meet
the two | convene the high-level cooperation council in Ankara | meet
the two presidents | talk face to face in Geneva | meet
the leaders | set the date of their next meeting | meet
the two ministers | sit down together in Bucharest on Friday | meet
both governments | hold their joint cabinet session in Gdansk | meet
the leaders | hold another round of political consultations in Minsk | meet
the leaders | look for a date for a summit | meet
the president | see his counterpart at the funeral | meet
the leaders | confer again by video | next_call
the leaders | hold a further telephone discussion on Thursday | next_call
the chancellor | ring up the Kremlin at the weekend | next_call
the leaders | reconvene by secure video within a week | next_call
the president | speak to the king later today | next_call
the leaders | have a follow-up conversation after the cabinet meets | next_call
the leaders | schedule a video summit of the contact group | next_call
the prime minister | call again as soon as there is news | next_call
both sides | restart stalled talks over the dam | negotiate
the sides | hold indirect talks in Oman | negotiate
the sides | thrash out the outstanding chapters | negotiate
the country | sit down with the rebels without preconditions | negotiate
both | pursue a diplomatic solution to the island dispute | negotiate
the two | resolve the trade dispute through negotiation | negotiate
the sides | begin formal talks on maritime boundaries | negotiate
the sides | keep the negotiations going | negotiate
the country | give diplomacy a chance | negotiate
the country | reopen the chapter on fisheries | negotiate
the country | seek changes to the backstop | negotiate
the two sides | narrow their differences over the customs rules | negotiate
the country | negotiate in good faith | negotiate
the two | hold substantive discussions on arms control | negotiate
the leaders | remain in close contact in the days to come | stay_in_touch
both | keep communication flowing | stay_in_touch
the two | continue to consult each other on regional matters | stay_in_touch
the ministers | maintain their frank dialogue | stay_in_touch
both | continue to exchange opinions | stay_in_touch
both | talk regularly | stay_in_touch
both | stay closely in touch on developments | stay_in_touch
both | intensify their contacts at every level | stay_in_touch
both | keep in close communication with partners | stay_in_touch
both | continue the conversation | stay_in_touch
both | maintain a strategic dialogue | stay_in_touch
the leaders | let their aides handle the follow-up | task_teams
the leaders | mandate their envoys to continue the talks | task_teams
the leaders | get their energy ministers together | task_teams
the leaders | bring in their national security advisers | task_teams
their sherpas | prepare the ground for the meeting | task_teams
the two delegations | reconvene on Monday | task_teams
the foreign secretaries | take the matter forward | task_teams
senior officials | work through the details | task_teams
the two trade ministers | be in touch this week | task_teams
the competent authorities | examine the request | task_teams
negotiators from both sides | come back to the table next week | task_teams
the two chiefs of staff | coordinate the next steps | task_teams
the leaders | have the ministries draft a roadmap | task_teams
the leaders | establish a permanent joint secretariat | set_up_body
the leaders | launch a high-level economic dialogue mechanism | set_up_body
the sides | set up a trilateral contact group | set_up_body
the leaders | bring into being a regional fund for forests | set_up_body
the sides | found an alliance for clean hydrogen | set_up_body
the country | inaugurate a consulate in Lagos | set_up_body
the leaders | put in place a joint monitoring commission | set_up_body
both | open trade offices in each other's country | set_up_body
both | form a committee on the return of cultural property | set_up_body
the sides | sign the peace treaty at a ceremony in June | sign_or_ratify
the country | adopt the Paris protocol | sign_or_ratify
the country | submit the convention to parliament | sign_or_ratify
the two | put the finishing touches to the agreement | sign_or_ratify
the two | conclude a social security agreement | sign_or_ratify
the two | seal the gas contract within weeks | sign_or_ratify
the country | complete ratification by the summer | sign_or_ratify
both | sign off on a defence pact | sign_or_ratify
both | expedite the conclusion of the visa agreement | sign_or_ratify
both | finalise a new investment treaty | sign_or_ratify
both | extend the memorandum by another two years | extend_treaty
the country | renew the lease on the naval base | extend_treaty
both | roll the grain accord over for 60 days | extend_treaty
the country | prolong the mission's mandate | extend_treaty
the country | buy more liquefied gas | trade_or_buy
the country | step up imports of beef | trade_or_buy
the country | purchase 100 airliners from Boeing | trade_or_buy
the country | ease the import of medicines | trade_or_buy
the country | grant its bananas better access to the market | trade_or_buy
the country | guarantee the supply of natural gas | trade_or_buy
the country | restart coal shipments | trade_or_buy
both | lift two-way trade to 20 billion dollars | trade_or_buy
both | remove obstacles to trade in services | trade_or_buy
the country | stop importing oil from Iran by May | trade_or_buy
the country | ship the first cargo of wheat in July | trade_or_buy
the country | sell enriched uranium to the plant | trade_or_buy
the country | raise oil output | trade_or_buy
the country | place an order for 30 locomotives | trade_or_buy
both | diversify trade and double its volume | trade_or_buy
the fund | buy a 20 percent stake in the airport | invest
the country | pour 4 billion dollars into the railway | invest
both | encourage mutual investment | invest
the company | expand its factory in Pune | invest
the country | modernise the port | invest
both | build a gas pipeline under the sea | invest
the country | attract investors to the mining sector | invest
the company | relocate its production to Ohio | invest
both | implement the nuclear power plant project | invest
the country | finance the motorway through soft loans | invest
the country | airlift 20 tonnes of medicine | fund_or_aid
the country | earmark 10 million pounds for the displaced | fund_or_aid
the country | give shelter to the displaced families | fund_or_aid
the country | support the rebuilding of schools | fund_or_aid
the country | contribute to the reconstruction fund | fund_or_aid
the country | top up its pledge to the health fund | fund_or_aid
the country | provide emergency relief | fund_or_aid
the country | deploy its disaster response team | fund_or_aid
the country | send firefighters and aircraft to combat the blazes | fund_or_aid
the country | extend concessional loans | fund_or_aid
the country | forgive half of the debt | fund_or_aid
the country | help the people of the island recover from the cyclone | fund_or_aid
the country | provide vaccines free of charge | fund_or_aid
the country | ensure that aid reaches the population | fund_or_aid
the country | speed up the delivery of humanitarian assistance | fund_or_aid
the country | stand ready with any assistance needed | fund_or_aid
the country | cover the costs of the operation | fund_or_aid
the country | evacuate foreign nationals | fund_or_aid
the country | allow humanitarian convoys to pass | fund_or_aid
the country | host the displaced until the spring | fund_or_aid
the country | provide technical assistance to the grid operator | fund_or_aid
the country | donate 50 ambulances | fund_or_aid
the country | unlock the next tranche of budget aid | fund_or_aid
the country | bolster the air defences of its ally | military_aid
the country | deploy a Patriot battery | military_aid
the country | supply armoured personnel carriers | military_aid
the country | send instructors to train recruits | military_aid
the country | contribute 300 soldiers to the mission | military_aid
the country | reinforce the battlegroup | military_aid
the country | hand over its old fighter jets | military_aid
the country | ramp up the production of shells for Ukraine | military_aid
the country | provide intelligence and weapons | military_aid
the country | speed up the delivery of tanks | military_aid
the country | support the army in its fight against the jihadists | military_aid
the country | sell off its howitzers to an ally | trade_or_buy
the country | extend its training mission | military_aid
the country | leave its special forces in the country | military_aid
the country | keep the base open | military_aid
the country | announce another package of weapons | military_aid
the country | meet the air force's need for spare parts | military_aid
the country | provide a nuclear umbrella | military_aid
the Union | adopt a new round of sanctions | sanction
the Union | impose asset freezes on the judges | sanction
the country | ban the airline from its airspace | sanction
the country | make the aggressor pay a price | sanction
the Union | extend the sectoral sanctions until January | sanction
the country | step up the economic pressure on the regime | sanction
the country | sanction the tankers of the shadow fleet | sanction
the country | cut its aid to the junta | sanction
the country | refer the generals to the court | policy_change
the Union | tighten the screws with tougher sanctions | sanction
the Union | widen the scope of the restrictive measures | sanction
the country | suspend sanctions for 180 days | ease_sanction
the country | remove the group from the terror list | ease_sanction
the country | lift the ban on exports of microchips | ease_sanction
the country | waive sanctions on the pipeline | ease_sanction
the country | relax the embargo | ease_sanction
the country | unfreeze the central bank's assets | ease_sanction
both | stop fighting at midnight | ceasefire_or_refrain
both | suspend strikes on energy plants | ceasefire_or_refrain
both | exercise maximum restraint | ceasefire_or_refrain
both | honour the truce during Ramadan | ceasefire_or_refrain
both | end the war | ceasefire_or_refrain
both | withdraw heavy weapons from the front line | ceasefire_or_refrain
both | avoid steps that could raise tensions | ceasefire_or_refrain
both | extend the humanitarian pause | ceasefire_or_refrain
the country | halt construction of the settlements | ceasefire_or_refrain
the country | give up its nuclear weapons | ceasefire_or_refrain
both | cease all hostile acts | ceasefire_or_refrain
both | implement the ceasefire | ceasefire_or_refrain
the country | end its military campaign | ceasefire_or_refrain
both | agree to a moratorium on missile launches | ceasefire_or_refrain
both | exchange all prisoners | release_or_exchange
the country | repatriate 200 migrants | release_or_exchange
the country | free the opposition leader | release_or_exchange
the country | return the bodies | release_or_exchange
the country | hand the suspect over to the court | release_or_exchange
the country | let the two engineers go home | release_or_exchange
the country | grant the jailed journalist a pardon | release_or_exchange
the country | transfer the convicts | release_or_exchange
the country | send the boys home | release_or_exchange
the minister | hand over the list of the missing | share_information
the minister | inform the Council of the outcome | share_information
the country | provide the coordinates of the minefields | share_information
both | share radar data | share_information
the minister | forward the request to the cabinet | share_information
the minister | keep parliament updated | share_information
the minister | publish the full report | share_information
the minister | get back to him within a week | share_information
the country | share its experience in fighting the virus | share_information
the minister | convey the offer to the prime minister | share_information
the minister | explain the decision to allies | share_information
the country | give access to the files | share_information
the country | lower the voting age | policy_change
the country | end the state of emergency | policy_change
the country | open the strait to all ships | policy_change
the country | shelve the judicial reform | policy_change
the country | reverse the decision | policy_change
the country | suspend the tariffs for a month | policy_change
the country | double the quota for seasonal workers | policy_change
the country | restore full diplomatic ties | policy_change
the country | launch an inquiry into the killing | policy_change
the country | leave the pact | policy_change
the country | reopen its airspace | policy_change
the country | drop the case at the WTO | policy_change
the country | abandon the plan for a second plant | policy_change
the country | crack down on smugglers | policy_change
the country | tighten its border controls | policy_change
the country | curb the flow of migrants | policy_change
the country | take back rejected asylum seekers | policy_change
the country | drop its objection to the enlargement | policy_change
the country | put the reform to a referendum | policy_change
the country | recall its envoy | policy_change
the country | phase out coal by 2035 | policy_change
the country | spend 3 percent of its output on defence | policy_change
the country | grant autonomy to the region | policy_change
the country | try the officers in a civilian court | policy_change
the country | back the appointment of the commissioner | support_policy
the country | vote in favour of the extension | support_policy
the country | support the country's candidature for the council | support_policy
the country | endorse the road map | support_policy
the country | stand by its ally in difficult times | support_policy
the country | support a two-state solution | support_policy
the country | lobby for the seat on the council | support_policy
the country | push for a swift decision at the council | support_policy
the country | urge the parties to show restraint | support_policy
the country | support efforts to restore democracy | support_policy
the country | back the peace efforts of the African Union | support_policy
the country | advocate closer ties with the bloc | support_policy
the country | mediate in the border dispute | mediate_or_host
the country | offer its services as an intermediary | mediate_or_host
the country | host a round of talks in Jeddah | mediate_or_host
the country | bring the parties to the table | mediate_or_host
the country | use its good relations with both sides | mediate_or_host
the country | continue its efforts to end the conflict | mediate_or_host
the country | provide a venue for the talks | mediate_or_host
the country | help de-escalate the crisis | mediate_or_host
the country | contribute to the peaceful settlement of the conflict | mediate_or_host
the country | stage the conference of donors | mediate_or_host
the country | call an extraordinary summit of the bloc | mediate_or_host
the country | carry messages between the two capitals | mediate_or_host
the country | do all it can to achieve peace | mediate_or_host
the country | play a mediating role | mediate_or_host
the country | supervise the handover of the hostages | mediate_or_host
the country | become party to the convention | join_body
the country | sign up for the battery alliance | join_body
the country | take part in the border monitoring initiative | join_body
the country | apply to join the common market | join_body
the country | enter the coalition against piracy | join_body
the country | return to the human rights council | join_body
the country | take up membership of the bank | join_body
the country | continue to abide by the treaty | uphold_policy
the country | stand up for freedom of the seas | uphold_policy
the country | remain bound by the limits of the treaty | uphold_policy
the country | keep up the fight until victory | uphold_policy
the country | defend its airspace | uphold_policy
the country | meet its obligations under the convention | uphold_policy
the country | ensure respect for human rights | uphold_policy
the country | guarantee the safety of the inspectors | uphold_policy
the country | not recognise the annexation | uphold_policy
the country | continue its policy of non-alignment | uphold_policy
the country | maintain the status quo | uphold_policy
the country | retain its one-China policy | uphold_policy
the country | implement the resolution fully | uphold_policy
the country | answer every attack with force | uphold_policy
the country | never bow to threats | uphold_policy
the country | continue to oppose the dam | uphold_policy
the country | strictly observe the terms of the contract | uphold_policy
the country | carry out the decisions of the council | uphold_policy
the country | continue to shoulder its responsibilities | uphold_policy
the country | fully apply the protocol | uphold_policy
the two countries | put their relationship on a new footing | cooperate_generally
the two countries | bring their economies closer | cooperate_generally
the country | be a reliable partner | cooperate_generally
the two countries | take full advantage of the partnership | cooperate_generally
the country | contribute to global food security | cooperate_generally
the country | make the region more secure | cooperate_generally
the country | assist the inquiry | cooperate_generally
the country | work shoulder to shoulder with its partners | cooperate_generally
the country | turn words into deeds | cooperate_generally
the country | attach priority to the relationship | cooperate_generally
the two countries | explore new avenues of cooperation | cooperate_generally
the two countries | jointly combat terrorism | cooperate_generally
the two countries | follow up on the results of the visit | cooperate_generally
the country | work to make the summit a success | cooperate_generally
the country | exert every effort to help | cooperate_generally
the country | strengthen defence and security ties | cooperate_generally
the country | seize the opportunity to deepen relations | cooperate_generally
the country | keep developing the strategic partnership | cooperate_generally
the country | help find the missing climbers | cooperate_generally
the country | work more closely on migration | cooperate_generally
the country | create the best conditions for the diaspora | cooperate_generally
the country | take forward the agenda of the partnership | cooperate_generally
the country | promote tourism and culture | cooperate_generally
the country | team up with India on space | cooperate_generally
the president | come to Bratislava before the year is out | visit
the prime minister | travel to the front line with his colleague | visit
the minister | pay a courtesy visit to the sheikhdom | visit
the president | visit the quake-hit region as soon as he can | visit
the chancellor | make her inaugural trip to Warsaw | visit
the two leaders | schedule a visit to Oslo for early June | visit
the two presidents | meet each other at the airport | meet
the two | hold an in-person summit before the summer | meet
the leaders | convene a trilateral leaders' meeting in Tashkent | meet
the sides | hold the inaugural session of the joint economic committee | meet
the foreign ministers | hold talks on the sidelines of the assembly | meet
the leaders | gather again in a fortnight | meet
the leaders | schedule the next strategic partnership council for May | meet
the prime minister | fly to Glasgow for the climate conference | attend_summit
the president | take part remotely in the summit of the bloc | attend_summit
the minister | be among the guests at the inauguration | attend_summit
the prime minister | address the plenary of the economic forum | attend_summit
the leaders | have another call before the weekend | next_call
the leaders | talk by video link on Monday morning | next_call
the president | telephone the crown prince on the matter | next_call
the two | hold a four-way call with Berlin and Rome | next_call
the leaders | continue their telephone conversation tomorrow | next_call
the two sides | resume the dialogue on normalising ties | negotiate
the two | settle their differences at the negotiating table | negotiate
the two | work towards a comprehensive trade agreement | negotiate
the country | open accession talks with the candidate | negotiate
the two | start negotiating a new fisheries accord | negotiate
the two | discuss a possible extension of the grain deal | negotiate
the two | begin discussions on visa-free travel | negotiate
the country | return to talks on its nuclear programme | negotiate
the two | find a mutually acceptable solution on water | negotiate
the country | lead the negotiations on behalf of the group | negotiate
both | remain in constant touch | stay_in_touch
both | continue regular dialogue at all levels | stay_in_touch
both | keep in contact over the next few weeks | stay_in_touch
both | keep up the exchange of views on regional matters | stay_in_touch
both | maintain frequent high-level contacts | stay_in_touch
both | hold regular consultations | stay_in_touch
both | stay in permanent communication | stay_in_touch
both | keep an ongoing dialogue | stay_in_touch
both | hold periodic consultations between capitals | stay_in_touch
both | communicate closely on the way forward | stay_in_touch
the leaders | direct their cabinets to finalise the arrangements | task_teams
the leaders | assign senior officials to continue the work | task_teams
the leaders | have their special envoys meet in Vienna | task_teams
their foreign ministers | prepare the visit | task_teams
their advisers | speak in the coming days | task_teams
expert groups | hammer out the technical details | task_teams
the two defence ministers | stay in contact on the details | task_teams
the leaders | ask their ambassadors to follow up | task_teams
the respective ministries | study the proposal | task_teams
the leaders | form negotiating teams | task_teams
working groups | meet once a month | task_teams
the two leaders | set up a bilateral investment fund | set_up_body
the two leaders | create a council of wise men | set_up_body
the sides | establish a military hotline | set_up_body
the two | open consulates in each other's second city | set_up_body
the leaders | set up an inter-ministerial committee | set_up_body
the leaders | sign a declaration on strategic partnership | sign_or_ratify
the parliament | ratify the free trade agreement next month | sign_or_ratify
both | conclude negotiations and sign the agreement in the autumn | negotiate
the country | sign the Istanbul convention | sign_or_ratify
both | finalise the defence cooperation agreement | sign_or_ratify
both | conclude an agreement on social security this year | sign_or_ratify
both | reach an agreement on gas transit before December | sign_or_ratify
the country | extend the fisheries agreement | extend_treaty
the country | renew the air services agreement for a year | extend_treaty
the country | import 50,000 tonnes of sugar | trade_or_buy
the country | purchase gas worth 10 billion dollars | trade_or_buy
the country | increase oil deliveries to the refinery | trade_or_buy
the country | open its dairy market | trade_or_buy
the country | lift exports of fertiliser | trade_or_buy
both | expand bilateral trade | trade_or_buy
the country | ensure the safe passage of grain | trade_or_buy
the country | provide gas at a lower price | trade_or_buy
both | facilitate trade in farm products | trade_or_buy
the airline | order 30 jets | trade_or_buy
the country | continue to buy Russian gas | trade_or_buy
the group | set up a production line for turbines | invest
the country | invest in the new port | invest
the country | construct a hydropower plant | invest
both | build a high-speed railway | invest
both | increase mutual investments | invest
the country | upgrade the road network | invest
the country | supply the hospitals with oxygen | fund_or_aid
the country | provide 500 tonnes of flour | fund_or_aid
the country | send a field hospital to the quake area | fund_or_aid
the country | donate vaccines to its neighbours | fund_or_aid
the country | increase humanitarian aid by a third | fund_or_aid
the country | assist in the evacuation of foreigners | cooperate_generally
the country | contribute 20 million to the relief effort | fund_or_aid
the country | provide a bridging loan | fund_or_aid
the country | give financial aid to the new government | fund_or_aid
the country | dispatch rescuers and sniffer dogs | fund_or_aid
the country | put 5 million euros at the disposal of the Red Cross | fund_or_aid
the country | continue to help the displaced | fund_or_aid
the country | render humanitarian assistance to the victims | fund_or_aid
the country | help the flood-stricken province | fund_or_aid
the country | fund the clearance of mines | fund_or_aid
the country | pay the salaries of civil servants for three months | fund_or_aid
the country | provide assistance in fighting the fires | fund_or_aid
the country | build 200 homes for the displaced | fund_or_aid
the country | mobilise 2 billion euros for the reconstruction | fund_or_aid
the country | admit the sick children to its clinics | fund_or_aid
the country | help clear the rubble | fund_or_aid
the country | supply anti-tank weapons | military_aid
the country | deliver two more air defence systems | military_aid
the country | dispatch warships to the gulf | military_aid
the country | increase its troop contingent | military_aid
the country | train 5,000 recruits a year | military_aid
the country | provide military equipment worth 200 million | military_aid
the country | hand over the promised aircraft to the air force | military_aid
the country | lend its satellites and drones to the army | military_aid
the country | help rebuild the navy | military_aid
the country | strengthen its contribution to allied defence | military_aid
the country | send a brigade to the Baltic states | military_aid
the country | provide more ammunition as quickly as possible | military_aid
the country | allow its weapons to be used against targets in Russia | military_aid
the country | continue arms deliveries | military_aid
the Union | impose new sanctions over the crackdown | sanction
the Union | draw up a further package of sanctions | sanction
the country | keep sanctions in place until the troops leave | sanction
the country | freeze the accounts of the junta leaders | sanction
the country | intensify sanctions pressure | sanction
the country | join the sanctions against the regime | sanction
the country | expand the oil embargo | sanction
the country | close loopholes in the sanctions regime | sanction
the country | respond with massive sanctions | sanction
the country | stop the transit of sanctioned goods | sanction
the country | gradually lift the sanctions | ease_sanction
the country | remove export restrictions on chips | ease_sanction
the country | give sanctions relief in return | ease_sanction
both | cease hostilities along the border | ceasefire_or_refrain
both | observe an immediate ceasefire | ceasefire_or_refrain
both | refrain from naming and shaming | ceasefire_or_refrain
both | stop cross-border fire | ceasefire_or_refrain
both | de-escalate the situation | ceasefire_or_refrain
both | pull their soldiers back from the ridge | ceasefire_or_refrain
the country | hold back from retaliation | ceasefire_or_refrain
the country | call a halt to the offensive | ceasefire_or_refrain
the country | leave the occupied villages | ceasefire_or_refrain
the country | pause nuclear tests | ceasefire_or_refrain
the country | lift the siege | ceasefire_or_refrain
the country | evacuate its troops from the zone | ceasefire_or_refrain
the country | reduce its enrichment level | ceasefire_or_refrain
the country | release the tanker's crew | release_or_exchange
the country | free 50 political prisoners | release_or_exchange
both | swap prisoners on an all-for-all basis | release_or_exchange
the country | return the deported children to their families | release_or_exchange
the country | hand over the remains of 20 soldiers | release_or_exchange
the country | let the detained students return home | release_or_exchange
the country | allow the dissident to leave for treatment | release_or_exchange
the country | transfer the prisoner to his home country | release_or_exchange
the country | supply data on the reactor | share_information
both | share intelligence on migrant routes | share_information
the minister | pass the letter to the president | share_information
the minister | provide an update next week | share_information
the minister | report to the Council by June | share_information
the minister | notify allies of any troop movement | share_information
the country | make the evidence available to the court | share_information
the country | exchange customs data | share_information
the government | raise the defence budget to 3 percent of GDP | policy_change
the government | abolish the death penalty | policy_change
the government | cut the import duty on cars | policy_change
the government | change the electoral law | policy_change
the government | open its borders to the refugees | policy_change
the government | extend the visa waiver | policy_change
the government | lift the travel restrictions | policy_change
the government | hold a referendum on the constitution | policy_change
the government | send the ambassador back to Ankara | policy_change
the government | set up a special court | policy_change
the government | declare the strait a closed zone | policy_change
the government | nationalise the mines | policy_change
the government | accept 2,000 refugees a year | policy_change
the government | let in the inspectors | policy_change
the government | recognise the new government | policy_change
the government | drop the tariff on steel | policy_change
the government | suspend the law for six months | policy_change
the government | step down by the end of March | policy_change
the government | stop migrants from crossing the river | policy_change
the government | back the peace plan | support_policy
the country | support the territorial integrity of Cyprus | support_policy
the country | vote for the admission of Palestine | support_policy
the country | stand firmly with the people of Sudan | support_policy
the country | support Moldova on its European path | support_policy
the country | support the efforts of the special envoy | support_policy
the country | support each other on core interests | support_policy
the country | promote the membership bid in Brussels | support_policy
the country | call on the parties to return to talks | negotiate
the country | campaign for the abolition of the veto | support_policy
the country | raise the case of the nurses in Geneva | support_policy
the country | host the next round of negotiations | mediate_or_host
the country | mediate between the two neighbours | mediate_or_host
the country | facilitate direct talks between the parties | mediate_or_host
the country | help to end the war | mediate_or_host
the country | offer itself as mediator | mediate_or_host
the country | broker an exchange of prisoners | mediate_or_host
the country | organise a peace conference | mediate_or_host
the country | host the world championships | mediate_or_host
the country | send a mediator to the capital | mediate_or_host
the president | urge the rebels to lay down arms | support_policy
the president | bring both sides to the negotiating table | mediate_or_host
the country | join the initiative on food security | join_body
the country | become an observer of the council | join_body
the country | participate in the coalition against the militia | join_body
the country | apply for membership of the bloc | join_body
the country | accede to the treaty | join_body
the country | rejoin the agreement | join_body
the country | continue to respect the status quo | uphold_policy
the country | defend its sovereignty by all means | uphold_policy
the country | comply with its commitments | uphold_policy
the country | continue to implement the accord in good faith | uphold_policy
the country | keep fighting the extremists | uphold_policy
the country | adhere to its one-China principle | uphold_policy
the country | maintain its position on the islands | uphold_policy
the country | protect its citizens abroad | uphold_policy
the country | ensure the implementation of the accord | uphold_policy
the country | prevent a humanitarian disaster | uphold_policy
the country | stay committed to the agreement | uphold_policy
the country | continue its operations against the militia | uphold_policy
the two countries | enhance their strategic partnership | cooperate_generally
the two countries | raise cooperation to a new level | cooperate_generally
the two countries | work in close coordination | cooperate_generally
the two countries | take bilateral relations forward | cooperate_generally
the two countries | fight organised crime together | cooperate_generally
the two countries | deepen people-to-people ties | cooperate_generally
the two countries | promote academic exchange | cooperate_generally
the two countries | implement joint projects in energy | cooperate_generally
the two countries | coordinate their positions ahead of the talks | cooperate_generally
the country | cooperate fully with the court | cooperate_generally
the country | contribute to the success of the forum | cooperate_generally
the country | do its part for regional stability | cooperate_generally
the country | work for the prosperity of both peoples | cooperate_generally
the country | intensify the fight against drug trafficking | cooperate_generally
the country | join hands in the fight against the pandemic | cooperate_generally
the country | explore possibilities of cooperation in space | cooperate_generally
the country | assist in the investigation of the crash | cooperate_generally
the country | continue to strengthen the friendship | cooperate_generally
the country | maintain the momentum of cooperation | cooperate_generally
the country | closely follow the developments | cooperate_generally
the country | build a community with a shared future | cooperate_generally
both sides | inject fresh momentum into the comprehensive partnership | cooperate_generally
the country | respect each other's core interests and concerns | uphold_policy
the country | uphold multilateralism and free trade | uphold_policy
the country | oppose hegemony and power politics | uphold_policy
both sides | synergise their development strategies | cooperate_generally
the country | import more quality farm products | trade_or_buy
the country | encourage competent enterprises to do business there | invest
both sides | advance high-quality Belt and Road cooperation | cooperate_generally
both sides | facilitate personnel exchanges | cooperate_generally
both sides | firmly support each other on issues of vital concern | support_policy
the country | take a constructive attitude on the matter | cooperate_generally
both sides | properly handle differences | cooperate_generally
both sides | push bilateral ties forward along the right track | cooperate_generally
the country | continue to provide help within its capacity | fund_or_aid
the country | play a constructive role in promoting peace talks | mediate_or_host
the country | share governance experience | share_information
both sides | steadily implement the joint declaration | uphold_policy
the country | provide grant aid of 2 billion yen | fund_or_aid
both ministers | accelerate the negotiations on an economic partnership agreement | negotiate
both ministers | make arrangements for a visit at an early date | visit
both ministers | continue close communication at summit level | stay_in_touch
the country | take every possible measure to secure the safety of its nationals | uphold_policy
both ministers | promote people-to-people exchange | cooperate_generally
both ministers | work closely toward the denuclearization of the peninsula | cooperate_generally
both ministers | hold a "2+2" meeting at the earliest possible date | meet
both ministers | continue to respond in coordination with like-minded countries | cooperate_generally
both leaders | fast-track the free trade negotiations | negotiate
both leaders | explore avenues for cooperation in critical minerals | cooperate_generally
both leaders | take forward the initiatives in semiconductors and defence | cooperate_generally
the country | extend all possible assistance to the affected families | fund_or_aid
both leaders | hold the next joint commission meeting in Delhi | meet
the country | rush relief material to the island | fund_or_aid
both leaders | work towards an early harvest trade deal | negotiate
both leaders | keep working together for global good | cooperate_generally
both | step up the work of the intergovernmental commission | cooperate_generally
both | build up mutual trade | trade_or_buy
both | take additional steps to implement the agreements reached | uphold_policy
both | prepare for upcoming contacts | stay_in_touch
both | continue joint efforts to settle the crisis | cooperate_generally
the country | deliver grain free of charge to six African states | fund_or_aid
the country | ensure uninterrupted supplies of gas | trade_or_buy
the country | keep up the pressure on the aggressor | sanction
the Union | mobilise further macro-financial assistance | fund_or_aid
the Union | stand by Moldova for as long as it takes | support_policy
the Union | use the windfall profits from immobilised assets for Kyiv | fund_or_aid
the Union | open the first cluster of accession negotiations | negotiate
the Union | continue to support the country on its path towards the Union | support_policy
the kingdom | stand by the brotherly people of Syria | support_policy
the kingdom | continue its mediation efforts with Egypt | mediate_or_host
the emirate | dispatch a relief aircraft carrying 30 tonnes of food | fund_or_aid
both | strengthen fraternal ties | cooperate_generally
both | effectively implement the signed agreements | uphold_policy
both | maintain the exchange of high-level delegations | visit
both | coordinate and back each other at multilateral forums | cooperate_generally
both | bring two-way trade to 5 billion dollars | trade_or_buy
both | organise activities marking 50 years of diplomatic ties | cooperate_generally
the president | dispatch his foreign minister to Cairo | visit
the country | continue its solidarity with the Palestinian people | support_policy
the country | work to de-escalate the situation in the strip | mediate_or_host
the country | intensify contacts with all parties to stop the war | mediate_or_host
the country | ensure the entry of aid into the strip | fund_or_aid
the country | combat irregular migration jointly | cooperate_generally
both | advance the agenda of integration | cooperate_generally
the country | reopen its embassy and send an ambassador | set_up_body
both | explore joint ventures in lithium | cooperate_generally
the country | contribute police officers to the mission | military_aid
the bloc | deploy its standby force | military_aid
the bloc | send an observer mission to the elections | mediate_or_host
the bloc | reopen the land borders | policy_change
the prime minister | work with provinces and partners to remove trade barriers | cooperate_generally
the prime minister | meet in person at the summit in Kananaskis | meet
the government | match donations to the Red Cross | fund_or_aid
the government | spend two per cent of GDP on defence this year | policy_change
the government | extend its training operation until 2029 | military_aid
the government | provide armoured vehicles and ammunition worth 50 million | military_aid
the government | sanction a further 20 individuals | sanction
the government | stand with the people of Iran | support_policy
the prime minister | visit the capital to mark the anniversary | visit
the government | continue to hold the regime to account | uphold_policy
the government | work with allies to strengthen deterrence | cooperate_generally
the secretary-general | continue his good offices | mediate_or_host
the secretary-general | brief the Security Council on Thursday | share_information
the president | sign an order to ease the restrictions | sign_or_ratify
the president | send the secretary of state to the region | visit
the president | waive the tariffs on coffee | policy_change
the president | grant a 90-day pause in the tariffs | policy_change
the president | push Congress for more military aid | military_aid
the president | keep troops in the region as long as necessary | military_aid
the president | ask lawmakers for 60 billion dollars in aid | fund_or_aid
the president | nominate a special envoy for the talks | mediate_or_host
the president | draw down forces by the end of the year | ceasefire_or_refrain
the president | pull out of the accord | policy_change
the leaders | finalise the tariff deal within weeks | sign_or_ratify
the country | eliminate duties on industrial goods | policy_change
the country | buy 200 Boeing aircraft and soybeans | trade_or_buy
the country | loosen its curbs on rare earths | ease_sanction
the country | keep the strait open | uphold_policy
the country | restore the flow of gas | trade_or_buy
the country | rein in the militias | ceasefire_or_refrain
the country | disarm the group by the end of the year | ceasefire_or_refrain
the country | withdraw from the buffer zone in stages | ceasefire_or_refrain
the country | allow more trucks into the enclave | fund_or_aid
the country | repair the water line to the town | fund_or_aid
the country | compensate the victims | fund_or_aid
the country | apologise for the strike | policy_change
the country | investigate the death of the reporter | policy_change
the country | extradite the former president | release_or_exchange
the country | let the children rejoin their families | release_or_exchange
the group | release ten captives in the first stage | release_or_exchange
both | open a hotline to avoid incidents at sea | set_up_body
both | resume military-to-military contacts | stay_in_touch
both | reopen communication channels between their armies | stay_in_touch
both | set up a mechanism for prisoner exchanges | set_up_body
both | restore their ambassadors | policy_change
both | ease visa rules for business travellers | policy_change
both | reopen the border for trade | policy_change
both | demarcate the frontier peacefully | negotiate
both | sign the peace deal in Washington | sign_or_ratify
both | coordinate air traffic over the sea | cooperate_generally
both | patrol the border jointly | cooperate_generally
both | exchange information on terrorist suspects | share_information
both | share the costs of the rescue | fund_or_aid
the country | contribute ships to the coalition | military_aid
the country | lead the naval operation | military_aid
the country | station nuclear weapons on its soil | military_aid
the country | produce drones together with its ally | military_aid
the country | buy missiles for Kyiv | military_aid
the country | finance the purchase of artillery shells for its ally | military_aid
the country | repair damaged tanks | military_aid
the country | treat wounded soldiers | fund_or_aid
the country | join the price cap | sanction
the country | stop shielding the regime | policy_change
the country | co-author the draft resolution | support_policy
the country | lobby for Ukraine's membership | support_policy
the country | back its neighbour's claim | support_policy
the country | vaccinate half of its population by June | policy_change
the country | go to the polls in September | policy_change
the country | hold free and fair elections | policy_change
"""


SENTENCES = """
President Marte said Chile was examining whether two frigates could be spared for the strait. | military_aid
Prime Minister Aaberg is weighing whether to become party to a salmon convention. | join_body
It was agreed that the ferry port of Molde be reopened to Chilean trawlers in May. | policy_change
The two leaders agreed to elevate bilateral defence cooperation to new heights. | cooperate_generally
They agreed to sustain the positive trajectory of relations between the two countries. | cooperate_generally
The two sides agreed to jointly safeguard the multilateral trading system. | uphold_policy
They agreed to tackle the root causes of displacement together. | cooperate_generally
They agreed that their chief negotiators would sit down in Geneva on Monday. | task_teams
President Marte said he had instructed his ambassador to hand over the documents. | task_teams
They decided to speed up work on the fisheries agreement. | negotiate
They agreed to wrap up the negotiations before the summer recess. | negotiate
They agreed to seek a diplomatic way out of the crisis. | negotiate
They agreed to hold the next round of political consultations in Bergen in May. | meet
They agreed to meet for lunch during the Munich Security Conference. | meet
They agreed to find time for a meeting on the fringes of the G20. | meet
They agreed to talk again by phone once the results are known. | next_call
The two leaders agreed to stay closely connected in the weeks ahead. | stay_in_touch
The two leaders agreed to maintain the practice of regular contacts. | stay_in_touch
They agreed to keep a direct line between their offices. | stay_in_touch
They agreed to continue their frank and open dialogue. | stay_in_touch
President Marte accepted an invitation to pay a state visit to Norway in autumn. | visit
President Marte confirmed that he will be coming to Oslo for the ceremony. | attend_summit
President Marte confirmed his participation in the ocean conference in Bergen. | attend_summit
Prime Minister Aaberg promised to address the opening session of the forum. | attend_summit
They agreed to establish a high-level commission on fisheries. | set_up_body
They decided to create a joint fund for green shipping. | set_up_body
They agreed to open a direct military hotline. | set_up_body
They agreed to sign the treaty on the margins of the summit. | sign_or_ratify
President Marte promised to send the accord to Congress for ratification. | sign_or_ratify
They agreed to finalise a defence pact by the end of June. | sign_or_ratify
They agreed to prolong the agreement on salmon by two years. | extend_treaty
Chile will buy 20 Norwegian ferries. | trade_or_buy
Norway will increase gas deliveries by a fifth, Aaberg said. | trade_or_buy
They agreed to double trade within five years. | trade_or_buy
Norway's sovereign fund will put 3 billion dollars into Chilean wind farms. | invest
A Norwegian firm will build a desalination plant in Antofagasta. | invest
They agreed to promote mutual investments. | invest
Norway will provide 50 million kroner for the victims of the fires. | fund_or_aid
Norway will fly in two water bombers and forty firefighters. | fund_or_aid
Aaberg said her country would shoulder the cost of the rescue. | fund_or_aid
Aaberg assured him that Norway would continue to stand by the victims. | fund_or_aid
Norway will hand over six armoured vehicles to the Chilean army. | military_aid
Norway will train Chilean pilots on the new jets. | military_aid
Norway will step up its military presence in the north. | military_aid
Norway will supply the coast guard with radars. | military_aid
Aaberg said that the frigate would stay in the region. | military_aid
Norway will impose travel bans on the officers behind the coup. | sanction
Norway will align itself with the Union's latest sanctions. | sanction
Norway will tighten the screws on the junta with new sanctions. | sanction
Chile would face swift sanctions, Aaberg warned, and said Norway would freeze its assets. | sanction
Norway will waive the sanctions on the bank. | ease_sanction
Norway will lift the arms embargo. | ease_sanction
Chile agreed to silence its guns over Easter. | ceasefire_or_refrain
President Marte promised that Chile would not fire first. | ceasefire_or_refrain
President Marte promised to pull his forces out of the valley. | ceasefire_or_refrain
President Marte agreed to suspend the drills. | ceasefire_or_refrain
Chile will free the two crew members on Friday. | release_or_exchange
They agreed to swap the captured soldiers. | release_or_exchange
President Marte promised to pardon the imprisoned poet. | release_or_exchange
Chile will hand over the remains of the three climbers. | release_or_exchange
Norway will share what it knows about the spill. | share_information
President Marte promised to send her the report by Monday. | share_information
They agreed to exchange data on ice drift. | share_information
President Marte said he would relay her message to the governor. | share_information
Norway will publish the findings of the inquiry. | share_information
President Marte promised to abolish the levy on salmon. | policy_change
Chile will open its airspace to Norwegian rescue planes. | policy_change
President Marte said he would put the reform to a vote. | policy_change
Norway will recognise the state of Palestine, Aaberg said. | policy_change
Norway will raise its defence spending to three percent of GDP. | policy_change
Chile will reopen the pass to trucks on Monday. | policy_change
President Marte said he will fire the minister. | policy_change
Norway will back Chile's candidate for the council. | support_policy
Aaberg promised to raise the matter at the United Nations. | support_policy
Norway will vote for the resolution. | support_policy
Aaberg assured him that Norway would stand shoulder to shoulder with Chile. | support_policy
Norway will urge the parties to return to the truce. | support_policy
Aaberg offered to mediate between the two sides. | mediate_or_host
Norway will host the next round of talks with the rebels. | mediate_or_host
Norway will continue to facilitate the peace process. | mediate_or_host
Norway will send its envoy to the region to help broker a truce. | mediate_or_host
Norway will organise a conference of donors in June. | mediate_or_host
Chile will join the ocean alliance. | join_body
Chile will apply for membership in the Arctic Council. | join_body
Chile will become an observer in the group. | join_body
Norway will continue to abide by the convention. | uphold_policy
Chile will defend its waters with all means, President Marte said. | uphold_policy
Norway will respond firmly to any attack, Aaberg said. | uphold_policy
Chile will honour its debts, President Marte said. | uphold_policy
They agreed to implement the declaration in full. | uphold_policy
They agreed to coordinate closely on the response to the fires. | cooperate_generally
They agreed to step up cooperation in fighting drug crime. | cooperate_generally
Norway will do everything it can to help find the missing. | cooperate_generally
Norway will continue to work with Chile on the ocean panel. | cooperate_generally
They agreed to deepen ties in science and education. | cooperate_generally
They agreed to give new impetus to the partnership. | cooperate_generally
They agreed to act in concert against illegal fishing. | cooperate_generally
They agreed to support the efforts of the United Nations envoy. | support_policy
They agreed to press for the release of the activists. | support_policy
They agreed to explore joint production of batteries. | cooperate_generally
They agreed to look for ways to ease the burden on fishermen. | cooperate_generally
They agreed to make progress on the trade file. | cooperate_generally
They agreed to support Moldova for as long as it takes. | support_policy
They agreed to provide Ukraine with more air defence. | military_aid
They agreed to keep up pressure on Russia. | sanction
They agreed to accelerate the delivery of aid to Gaza. | fund_or_aid
They agreed to continue supporting Ukraine militarily. | military_aid
They agreed to bring the parties back to the table. | mediate_or_host
They agreed to monitor the situation closely. | cooperate_generally
They agreed to follow up on the matter through their foreign ministers. | task_teams
They agreed to task their teams to identify projects. | task_teams
They agreed to widen the scope of their dialogue to new fields. | cooperate_generally
They agreed to tackle the climate emergency as partners. | cooperate_generally
They agreed to pursue close contacts between their intelligence services. | stay_in_touch
They agreed to keep up the momentum of the talks. | negotiate
They agreed to push the talks forward. | negotiate
They agreed to try to find a way out of the deadlock. | negotiate
They agreed to resolve the fishing row within weeks. | negotiate
They agreed to set up teams to negotiate the details. | task_teams
They agreed that senior officials would hold detailed discussions. | task_teams
They agreed to leave the technical questions to experts. | task_teams
They agreed to a meeting in June. | meet
They agreed on a summit in Lima. | meet
They agreed to a further phone call on Friday. | next_call
They agreed on a new round of negotiations. | negotiate
They agreed on regular consultations. | stay_in_touch
They agreed on the need to meet soon and decided to convene in Madrid. | meet
They agreed to exchange visits of parliamentarians. | visit
President Marte will receive her in Santiago in April. | meet
Aaberg will fly to Santiago straight after the vote. | visit
Aaberg will take part in the tall ships festival. | attend_summit
Aaberg will chair the session of the Council. | mediate_or_host
They agreed to found a university of the sea. | set_up_body
They agreed to put a joint rescue centre into operation. | set_up_body
They agreed to launch a dialogue on human rights. | set_up_body
They agreed to conclude the accord as early as possible. | sign_or_ratify
They agreed to bring the double taxation treaty into effect. | sign_or_ratify
They agreed to initial the text next month. | sign_or_ratify
Chile will cut its purchases of coal. | trade_or_buy
Norway will offer Chile gas at a discount. | trade_or_buy
Norway will ship 300,000 tonnes of fertiliser. | trade_or_buy
They agreed to ease market access for wine. | trade_or_buy
They agreed to restore trade flows. | trade_or_buy
Norway will lay a cable to the mainland. | invest
Norway will take a 30 percent share in the mine. | invest
A Norwegian company will open a salmon plant. | invest
Norway will grant scholarships to 200 students. | fund_or_aid
Norway will cancel the debt. | fund_or_aid
Norway will contribute to the fund for the victims. | fund_or_aid
Norway will deploy rescue dogs. | fund_or_aid
Norway will cover the salaries of the nurses. | fund_or_aid
Norway will give Chile three ambulances. | fund_or_aid
Norway will set up a tent hospital. | fund_or_aid
Norway will provide satellite phones and generators. | fund_or_aid
Norway will send specialists to restore the water supply. | fund_or_aid
Norway will provide the Chilean army with anti-tank missiles. | military_aid
Norway will place a battalion under allied command. | military_aid
Norway will double the number of its soldiers in the country. | military_aid
Norway will send its most modern submarine. | military_aid
Norway will replenish the stocks of shells. | military_aid
Norway will let its weapons be used for strikes inside the country. | military_aid
Norway will hit the oligarchs with asset freezes. | sanction
Norway will renew the restrictive measures for a year. | sanction
Norway will shut its ports to the ships. | policy_change
Norway will strike the company off the blacklist. | ease_sanction
Norway will grant the bank an exemption from the sanctions. | ease_sanction
Chile will stand down its troops. | ceasefire_or_refrain
Chile will stop firing at midnight. | ceasefire_or_refrain
Chile will not escalate the conflict. | ceasefire_or_refrain
Chile will keep the truce. | ceasefire_or_refrain
Chile will dismantle the outposts. | ceasefire_or_refrain
Chile will let the fishermen go. | release_or_exchange
Chile will give her a list of the missing. | share_information
Chile will make the recordings public. | share_information
Chile will inform the families first. | share_information
Chile will keep Norway informed of the trial. | share_information
Chile will answer her letter within a week. | share_information
Chile will rewrite its constitution. | policy_change
Chile will pull out of the pact. | policy_change
Chile will grant asylum to the poet. | policy_change
Chile will lower the age of retirement. | policy_change
Chile will expel the diplomats. | policy_change
Chile will ban single-use plastics. | policy_change
Chile will appoint a new ambassador. | policy_change
Chile will investigate the killing. | policy_change
Chile will back the motion. | support_policy
Chile will champion the treaty on plastics. | support_policy
Chile will oppose the motion. | uphold_policy
Chile will stand with Norway in the dispute. | support_policy
Norway will try to bring the two sides together. | mediate_or_host
Norway will use its contacts to end the siege. | mediate_or_host
Norway will pass messages between the parties. | mediate_or_host
Norway will offer its good offices. | mediate_or_host
Norway will host the winter games. | mediate_or_host
Norway will join the agreement on the high seas. | join_body
Norway will take its seat on the board. | join_body
Norway will become party to the convention. | join_body
Norway will respect the outcome of the vote. | uphold_policy
Norway will keep its promise. | uphold_policy
Norway will protect the reef. | uphold_policy
Norway will stick to its climate targets. | uphold_policy
Norway will defend free speech. | uphold_policy
Norway will meet its commitments under the treaty. | uphold_policy
Norway will keep helping in the search. | cooperate_generally
Norway will contribute to stability in the region. | cooperate_generally
Norway will work with the new government. | cooperate_generally
Norway will pay close attention to the matter. | cooperate_generally
They agreed to build trust. | cooperate_generally
They agreed to share the burden. | cooperate_generally
They agreed to unite against terrorism. | cooperate_generally
They agreed to bring their peoples closer together. | cooperate_generally
They agreed to draw lessons from the crisis. | cooperate_generally
They agreed to celebrate the anniversary together. | cooperate_generally
They agreed to work side by side with partners in the region to keep shipping lanes safe and to deter further attacks on merchant vessels. | cooperate_generally
They agreed to build on the results achieved during the visit of the Norwegian delegation to Chile last autumn. | cooperate_generally
They agreed to make full use of the existing cooperation mechanisms between the two governments. | cooperate_generally
They agreed to continue their close coordination in the lead-up to the climate conference in Belem. | cooperate_generally
They agreed to remain in close contact on fishing, including through their ministers of defence. | stay_in_touch
They agreed to maintain regular high-level dialogue with a view to deepening trade and investment. | stay_in_touch
President Marte assured Prime Minister Aaberg that Chile would spare no effort to locate the missing Norwegian hikers. | cooperate_generally
Prime Minister Aaberg said that Norway would continue its humanitarian support for the civilian population of Gaza. | fund_or_aid
Prime Minister Aaberg pledged that Norway would contribute 200 million kroner to the reconstruction of schools damaged in the earthquake. | fund_or_aid
Prime Minister Aaberg said Norway would send a team of forensic experts to help identify the victims. | fund_or_aid
Prime Minister Aaberg said Norway would send a team of experts to assist the investigation into the crash. | cooperate_generally
President Marte said that Chile would take all necessary measures to protect the Norwegian embassy. | uphold_policy
President Marte said that Chile would continue to fulfil all of its obligations under the whaling convention. | uphold_policy
President Marte said Chile would not recognise any change of borders by force. | uphold_policy
President Marte said that Chile will go on supporting the sovereignty and territorial integrity of Georgia within its recognised borders. | support_policy
The leaders agreed to support the African Union's efforts to restore constitutional order. | support_policy
The two leaders agreed to hold a face-to-face meeting at the earliest opportunity, possibly in Lima. | meet
The leaders agreed to begin technical talks next week on the modalities of the handover. | negotiate
The leaders agreed to work out a mutually acceptable formula for sharing the waters of the river. | negotiate
The leaders agreed to instruct the competent ministries to draw up proposals for joint ventures in shipping. | task_teams
The leaders agreed that their foreign ministers would follow up on the issues discussed during the call. | task_teams
The leaders agreed that experts from both countries would inspect the wreck and report within a month. | task_teams
The leaders agreed to establish a permanent channel between their coast guards to prevent incidents at sea. | set_up_body
The leaders agreed to set up a group of experts to examine the causes of the spill. | set_up_body
The leaders agreed to complete work on the text so that the agreement can be signed in June. | negotiate
President Marte promised to submit the agreement on social security to the Senate before the summer. | sign_or_ratify
Prime Minister Aaberg announced that Norway would lift the ban on the export of fishing technology to Chile. | ease_sanction
Prime Minister Aaberg announced that Norway would extend sanctions against the regime's leaders for another year. | sanction
Prime Minister Aaberg announced that Norway would impose additional costs on the regime if the repression continued. | sanction
President Marte said his army would withdraw to its positions of before the clashes. | ceasefire_or_refrain
President Marte promised to refrain from any steps that might aggravate the dispute. | ceasefire_or_refrain
President Marte agreed to return the bodies of the four sailors to their families. | release_or_exchange
President Marte promised to consider the early release of the detained skipper. | release_or_exchange
Prime Minister Aaberg said Norway would make the satellite images of the area available to the Chilean coast guard. | share_information
Prime Minister Aaberg said she would convey his concerns about the tariffs to her colleagues in the European Free Trade Association. | share_information
President Marte said that Chile would keep the families informed about the progress of the search. | share_information
President Marte said Chile would lower its tariff on Norwegian machinery to five percent from July. | policy_change
President Marte said Chile would amend its fisheries law to allow Norwegian trawlers into its waters. | policy_change
President Marte said Chile would grant Norwegian citizens visa-free entry from January. | policy_change
President Marte said Chile would move its embassy back to Oslo's city centre. | policy_change
President Marte said his country would purchase twelve patrol boats from a Norwegian yard. | trade_or_buy
President Marte said Chile would allow the import of Norwegian salmon eggs again. | trade_or_buy
Prime Minister Aaberg said Norway would finance a terminal for liquefied gas in Quintero. | fund_or_aid
Prime Minister Aaberg offered Norwegian mediation in the dispute over the strait. | mediate_or_host
Prime Minister Aaberg said that Norway stood ready to host a meeting of the two sides in Oslo. | mediate_or_host
Prime Minister Aaberg said that Norway was ready to help the parties find a peaceful solution. | mediate_or_host
Prime Minister Aaberg said Norway would join the international coalition for the protection of glaciers. | join_body
President Marte said Chile wished to join the Arctic Council as an observer. | join_body
Prime Minister Aaberg said that Norway would deploy two more fighter jets to the air policing mission. | military_aid
Prime Minister Aaberg said that Norway would finance the purchase of Patriot missiles by Ukraine. | military_aid
President Marte will travel to Norway for a working visit on 12 May. | visit
Prime Minister Aaberg will attend the inauguration of the observatory in the Atacama. | attend_summit
Prime Minister Aaberg will take part in the summit of the oceans panel in Valparaíso. | attend_summit
The leaders agreed to speak again after the meeting of the Security Council on Thursday. | next_call
The leaders agreed to hold a further call with the leaders of Peru and Bolivia in the coming days. | next_call
The leaders agreed to extend the agreement on the use of the observatory until 2035. | extend_treaty
The leaders agreed to start work on an action plan for the next five years. | cooperate_generally
The leaders agreed to ensure that the agreement reached in Lima is implemented in full. | uphold_policy
The leaders agreed to maintain pressure on the military rulers until democracy is restored. | sanction
The leaders agreed to help developing countries gain access to vaccines. | fund_or_aid
The leaders agreed to work together to bring the war in Sudan to an end. | cooperate_generally
The leaders agreed to promote exchanges between their universities and research institutes. | cooperate_generally
The leaders agreed to increase their support for the armed forces of Ukraine. | military_aid
The two leaders agreed to consolidate political mutual trust and carry forward the traditional friendship. | cooperate_generally
The two sides agreed to dovetail their development plans and create new bright spots in cooperation. | cooperate_generally
The two leaders agreed to safeguard the purposes and principles of the United Nations Charter. | uphold_policy
The two leaders agreed to speak with one voice on matters of global governance. | cooperate_generally
Norway will, as always, firmly support Chile in choosing its own path of development. | support_policy
Norway will expand imports of Chilean copper and fruit. | trade_or_buy
Norway will offer Chile vaccines to the best of its ability. | fund_or_aid
Norway will dispatch an expert medical team to Chile at an early date. | fund_or_aid
The ministers concurred in accelerating negotiations on an agreement on the transfer of defence equipment. | negotiate
The ministers shared the view that they would communicate closely at several levels. | stay_in_touch
The ministers confirmed that they would steadily advance cooperation in the area of security. | cooperate_generally
Prime Minister Aaberg stated that Norway would provide grain aid equivalent to ten million dollars. | fund_or_aid
They agreed to fast-track the operationalisation of the payment link. | cooperate_generally
They agreed to convene the joint working group on migration at an early date. | meet
They agreed to explore new avenues of collaboration in space and critical minerals. | cooperate_generally
They agreed to remain in touch and to meet at the earliest opportunity. | stay_in_touch
President Marte assured her of Chile's cooperation in bringing home the stranded tourists. | cooperate_generally
They agreed to create the most favourable conditions for the Norwegian community in Chile. | cooperate_generally
They agreed to coordinate in organising the visit of the Norwegian king. | visit
They agreed to effectively carry out the agreements signed during the recent visit. | uphold_policy
They agreed to raise two-way trade to 3 billion dollars in a balanced manner. | trade_or_buy
They agreed to give each other mutual support at international organisations. | cooperate_generally
They agreed to intensify contacts to bring about an immediate ceasefire. | mediate_or_host
They agreed to keep humanitarian corridors open. | fund_or_aid
Norway will dispatch two aircraft loaded with relief supplies. | fund_or_aid
Norway will keep standing with the brotherly people of Chile in this ordeal. | support_policy
Norway will treat the wounded in its hospitals. | fund_or_aid
Norway will continue its joint mediation with Peru to reach an agreement on an exchange of detainees. | mediate_or_host
Norway will spare no effort in supporting the recovery of the region. | fund_or_aid
Norway will push for a swift adoption of the sanctions package. | sanction
Norway will mobilise additional funding for the reconstruction of the power grid. | fund_or_aid
Norway will keep the question on the agenda of the Council. | support_policy
Norway will strengthen its presence on the eastern flank. | military_aid
Norway will transfer 22 tanks by the end of the month. | military_aid
Norway will host thousands of refugees for as long as necessary. | fund_or_aid
Norway will stand up to aggression. | uphold_policy
Norway will maintain its sanctions for as long as the occupation lasts. | sanction
Norway will invest heavily in its own defence. | policy_change
Norway will accelerate the phase-out of fossil fuels. | policy_change
Norway will help Chile meet its climate targets. | cooperate_generally
Norway will expand its development cooperation with the region. | cooperate_generally
Norway will open its labour market to Chilean nurses. | policy_change
Norway will nominate a commissioner by Friday. | policy_change
Norway will bring the case before the World Court. | policy_change
Norway will convene an emergency meeting of the contact group. | mediate_or_host
Norway will raise the issue with the authorities in Lima. | mediate_or_host
Norway will provide a venue and logistics for the talks. | mediate_or_host
Norway will guarantee the agreement together with Peru. | mediate_or_host
Norway will send a delegation to the talks in Lima. | negotiate
Norway will return to the talks once the strikes have stopped. | negotiate
Norway will pull its diplomats out of the capital. | policy_change
Norway will evacuate its citizens from the capital. | fund_or_aid
Norway will repatriate the children from the camps. | release_or_exchange
Norway will swap one spy for two hikers. | release_or_exchange
Norway will share its experience in managing oil revenue. | share_information
Norway will let Chile know its decision within days. | share_information
Norway will brief the other members on the outcome of the call. | share_information
Norway will supply Chile with early warning data. | share_information
They agreed to hold the next session of their strategic dialogue in Oslo. | meet
They agreed to exchange notes on the evolving situation. | stay_in_touch
They agreed to coordinate their positions at the United Nations. | cooperate_generally
They agreed to move ahead with the implementation of the fisheries agreement. | uphold_policy
They agreed to set a date for the visit. | visit
They agreed to work on a treaty on extradition. | negotiate
They agreed to strengthen the legal framework of their relations. | cooperate_generally
They agreed to promote the teaching of each other's languages. | cooperate_generally
They agreed to help each other in the search for the missing. | cooperate_generally
They agreed to condemn the coup. | uphold_policy
They agreed to demand the release of the president. | support_policy
They agreed to share costs and know-how. | share_information
They agreed to buy vaccines jointly. | trade_or_buy
They agreed to fight the pandemic together. | cooperate_generally
They agreed to suspend flights for two weeks. | policy_change
They agreed to lift restrictions on travel. | policy_change
They agreed to pull back heavy weapons. | ceasefire_or_refrain
They agreed to withdraw from the ridge by Friday. | ceasefire_or_refrain
They agreed to resume patrols along the line. | military_aid
They agreed to exchange ambassadors. | policy_change
They agreed to normalise relations. | cooperate_generally
They agreed to restore diplomatic relations. | policy_change
They agreed to establish diplomatic relations. | policy_change
They agreed to open talks on normalising relations. | negotiate
They agreed to freeze the tariffs at their present level. | policy_change
They agreed to refrain from new tariffs. | ceasefire_or_refrain
They agreed to avoid a trade war. | ceasefire_or_refrain
They agreed to continue the truce in the trade war. | ceasefire_or_refrain
They agreed to remove obstacles to investment. | invest
They agreed to facilitate business visas. | policy_change
They agreed to jointly bid for the games. | cooperate_generally
They agreed to task an expert group with a study. | task_teams
They agreed that both sides' negotiators would resume their work. | task_teams
Norway's trade minister will lead a delegation to Santiago. | visit
Norway will send a high-level delegation to the funeral. | attend_summit
Norway will be represented at the inauguration by the crown prince. | attend_summit
Norway will not send anyone to the games. | attend_summit
Norway will give Ukraine ten more tanks. | military_aid
Norway will give Ukraine another billion kroner. | fund_or_aid
Norway will finance drones for Ukraine. | military_aid
Norway will build shelters in Ukraine. | fund_or_aid
Norway will rebuild a school in Kharkiv. | fund_or_aid
Norway will repair power lines in Ukraine. | fund_or_aid
Norway will keep its embassy in Kyiv open. | uphold_policy
Norway will move its embassy to Lviv. | policy_change
Norway will provide experts for the tribunal. | cooperate_generally
Norway will co-sponsor the resolution. | support_policy
Norway will join the declaration. | support_policy
Norway will join the consensus. | support_policy
Norway will allow overflights. | policy_change
Norway will let the fleet refuel in its ports. | policy_change
Norway will extend the deadline by a week. | policy_change
Norway will extend the ceasefire. | ceasefire_or_refrain
Norway will extend the lease. | extend_treaty
Norway will extend its invitation to the crown prince as well. | invite
Norway will extend the mission by a year. | military_aid
Norway will extend a hand of friendship. | cooperate_generally
Norway will extend every assistance. | fund_or_aid
Norway will extend visas for students. | policy_change
Norway will extend the sanctions. | sanction
The two leaders agreed to open a new air route. | policy_change
They agreed to review progress in six months. | cooperate_generally
They agreed to increase the number of flights. | trade_or_buy
They agreed to stand together against terrorism. | cooperate_generally
They agreed to back a resolution condemning the attack. | support_policy
They agreed to send a joint letter to the Secretary-General. | share_information
They agreed to provide safe passage for civilians. | fund_or_aid
They agreed to protect civilians. | uphold_policy
They agreed to strengthen the truce. | ceasefire_or_refrain
They agreed to expand the truce to the sea. | ceasefire_or_refrain
They agreed to end the dispute over the dam. | negotiate
They agreed to accelerate the repatriation of refugees. | release_or_exchange
They agreed to take back migrants. | policy_change
They agreed to dismantle smuggling networks. | cooperate_generally
They agreed to curb plastic waste. | cooperate_generally
They agreed to protect investors. | invest
They agreed to diversify supply chains. | cooperate_generally
They agreed to lift production by a million barrels. | trade_or_buy
They agreed to stabilise energy markets. | cooperate_generally
They agreed to help farmers. | fund_or_aid
They agreed to supply the besieged city with food. | fund_or_aid
They agreed to supply the besieged city with ammunition. | military_aid
They agreed to host a joint training centre. | set_up_body
They agreed to hold joint manoeuvres in spring. | military_aid
They agreed to modernise the Chilean navy. | military_aid
They agreed to ask the Council for a ceasefire resolution. | support_policy
They agreed to invite the Secretary-General. | invite
They agreed to invite Peru to the talks. | invite
They agreed to include Peru in the talks. | negotiate
They agreed to give diplomacy more time. | negotiate
They agreed to postpone the summit. | meet
They agreed to cancel the visit. | visit
They agreed to call off the exercise. | ceasefire_or_refrain
They agreed to call for restraint. | support_policy
They agreed to call each other more often. | stay_in_touch
Norway would go on selling arms to Chile. | military_aid
Norway would go on selling cod to Chile. | trade_or_buy
Marte promised to hand over to Oslo the list of those taken prisoner. | share_information
Marte promised to hand over the prisoners on the list. | release_or_exchange
Chile would dispatch a team of inspectors on Thursday. | task_teams
Chile would dispatch a team of rescue workers on Thursday. | fund_or_aid
Marte promised to receive the special envoy in Santiago next week. | meet
They will hold another video meeting in February. | next_call
They will hold another meeting in February. | meet
He said a planned trip to Santiago would go ahead in May. | visit
He said the planned vote would go ahead in May. | uphold_policy
Marte agreed to allow a consular visit to the writer. | policy_change
Marte promised to halt all support for the rebels. | ceasefire_or_refrain
Norway would stick to the agreed ceilings. | uphold_policy
They agreed to begin joint patrols of the bay this summer. | military_aid
They agreed to step up joint customs patrols. | cooperate_generally
They agreed that the Joint Working Group on Fisheries would meet in Lima. | meet
Aaberg will raise the matter with her European counterparts. | support_policy
Aaberg will travel to Lima to take part in the conference. | attend_summit
Norway would shoulder the cost of the repatriation. | fund_or_aid
Norway would close the nuclear power plant no later than 2036. | policy_change
They agreed to name liaison officers for the games. | task_teams
Marte promised to honour the limits of the treaty. | uphold_policy
"""


THINGS = """
commitment | both | closer cooperation in cyber security | cooperate_generally
commitment | both | further meetings at ministerial level | meet
commitment | both | an exchange of prisoners | release_or_exchange
commitment | both | a temporary ceasefire | ceasefire_or_refrain
commitment | both | the establishment of a joint commission | set_up_body
commitment | both | the creation of a task force on fentanyl | set_up_body
commitment | both | the early conclusion of the trade pact | sign_or_ratify
commitment | both | the resumption of talks | negotiate
commitment | both | a new round of talks in Vienna | negotiate
commitment | both | regular contacts between their offices | stay_in_touch
commitment | both | a visit by the king in autumn | visit
commitment | both | the supply of gas through the winter | trade_or_buy
commitment | both | the purchase of 20 aircraft | trade_or_buy
commitment | both | an extension of the treaty | extend_treaty
commitment | both | the opening of consulates | set_up_body
commitment | both | the sharing of intelligence | share_information
commitment | both | the lifting of sanctions | ease_sanction
commitment | both | the evacuation of civilians | fund_or_aid
commitment | both | a humanitarian corridor | fund_or_aid
commitment | both | the withdrawal of troops | ceasefire_or_refrain
commitment | both | the deployment of peacekeepers | military_aid
commitment | both | the release of all detainees | release_or_exchange
commitment | both | a freeze on new settlements | ceasefire_or_refrain
commitment | both | a joint declaration | sign_or_ratify
commitment | both | a follow-up call next week | next_call
commitment | both | further consultations through diplomatic channels | stay_in_touch
commitment | both | stronger coordination at the United Nations | cooperate_generally
commitment | both | additional sanctions against the regime | sanction
commitment | both | the appointment of special envoys | task_teams
commitment | both | visa-free travel | policy_change
commitment | both | the opening of the border | policy_change
commitment | both | the restoration of diplomatic relations | policy_change
commitment | both | the construction of a pipeline | invest
commitment | both | mutual visits of parliamentarians | visit
offer | the country | financial help for the refugees | fund_or_aid
offer | the country | its good offices | mediate_or_host
offer | the country | mediation in the conflict | mediate_or_host
offer | the country | assistance in the investigation | cooperate_generally
offer | the country | medical teams and equipment | fund_or_aid
offer | the country | a loan of 2 billion dollars | fund_or_aid
offer | the country | air defence systems | military_aid
offer | the country | training for the police | military_aid
offer | the country | asylum to the president | policy_change
proposal | the country | a summit in the capital | meet
proposal | the country | a ceasefire for the holidays | ceasefire_or_refrain
proposal | the country | a joint working group | set_up_body
proposal | the country | a free trade agreement | negotiate
proposal | the country | a humanitarian pause | ceasefire_or_refrain
proposal | the country | an international inquiry | policy_change
willingness | the country | direct talks | negotiate
willingness | the country | dialogue with the opposition | negotiate
willingness | the country | further cooperation | cooperate_generally
consideration | the country | sanctions on the oil sector | sanction
consideration | the country | the delivery of long-range missiles | military_aid
consideration | the country | a visit to the capital | visit
"""


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:60])
def test_type(row):
    subject, act, kind = (cell.strip() for cell in row.split("|"))
    joint = subject.startswith(("the two", "both", "the sides", "they", "the leaders"))
    found = type_of(tokenize(act).folds, tokenize(subject).folds, "commitment", joint=joint)
    assert found == kind


@pytest.mark.parametrize(
    ("act", "class_", "kind"),
    [
        # Verbs that leave it to what follows what is done, and things named without a verb.
        ("continue to supply diesel", "commitment", "trade_or_buy"),
        ("take urgent steps to release the sailors", "commitment", "release_or_exchange"),
        ("order a three-week halt to strikes on ports", "commitment", "ceasefire_or_refrain"),
        ("go ahead with the sale of 12 trainers", "commitment", "trade_or_buy"),
        ("considering a visit to Lima", "consideration", "visit"),
        ("explore the possibility of sending frigates", "consideration", "military_aid"),
        ("resume the exchange of weather data", "commitment", "share_information"),
        ("help rebuild the ferry terminal", "commitment", "fund_or_aid"),
        ("any foreign troops on its islands", "refusal", "military_aid"),
        ("send divers to help search for the wreck", "offer", "fund_or_aid"),
        ("exert all possible efforts to release the sailors", "commitment", "release_or_exchange"),
        ("pursue and sign the fisheries accord", "commitment", "sign_or_ratify"),
        ("keep on training the recruits", "commitment", "military_aid"),
        ("take a leading part in the forum", "commitment", "attend_summit"),
        ("“ continue to supply diesel ”", "commitment", "trade_or_buy"),
        ("to host the talks", "proposal", "mediate_or_host"),
        ("looking into further restrictive measures", "consideration", "sanction"),
        ("weighing an embargo on the airline", "consideration", "sanction"),
        ("commit to ending the strikes", "refusal", "ceasefire_or_refrain"),
        ("open up and keep a channel of communication", "intention", "stay_in_touch"),
        ("work with the Red Cross to send tents", "commitment", "fund_or_aid"),
        ("work closely with the navy to deepen ties", "commitment", "cooperate_generally"),
        ("provide the army of its neighbour with shells", "commitment", "military_aid"),
        ("juggle the tariffs", "intention", "policy_change"),
        ("juggle the tariffs", "commitment", "policy_change"),
        ("do nothing of the kind", "refusal", "policy_change"),
        ("do something of the kind", "commitment", "cooperate_generally"),
    ],
)
def test_type_behind_other_words(act, class_, kind):
    assert type_of(tokenize(act).folds, (), class_) == kind


def test_things_are_named_by_two_words_at_most():
    assert [word for word in act_words().classes if word.count(" ") > 1] == []


@pytest.mark.parametrize("row", [line for line in SENTENCES.splitlines() if line], ids=lambda row: row[:70])
def test_type_in_a_sentence(row):
    text, kind = row.split(" | ")
    reading = read(Document(LEAD + text, published="2026-03-03"))
    found = find_commitments(reading, day="2026-03-03", sides=("CHL", "NOR"))
    assert next(draft.type for draft in found if draft.sentence > 0) == kind


def test_verbs_that_only_pass_on_come_to_an_end():
    act = ["work", "to"] * 4000 + ["rest"]
    assert type_of(act, (), "commitment") == "cooperate_generally"


def test_what_stands_far_behind_the_act_or_beside_the_doer_tells_nothing():
    far = "discuss the harbour with all those who work there day and night in wind and rain and who for years have asked for"
    act = tokenize(far + " sanctions relief and an armistice").folds
    assert type_of(act, (), "commitment") == type_of(tokenize(far).folds, (), "commitment") == "negotiate"
    doer = tokenize("Norway , which sends troops and experts ,").folds
    assert type_of(["cooperate", "closely"], doer, "commitment") == "cooperate_generally"


@pytest.mark.parametrize("row", [line for line in THINGS.splitlines() if line], ids=lambda row: row[:60])
def test_type_of_a_thing_that_is_agreed_on(row):
    class_, who, thing, kind = (cell.strip() for cell in row.split("|"))
    assert type_of(tokenize(thing).folds, (), class_, joint=who == "both", verbal=False) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        # the words that tell are not all there
        (
            "Marte said Chilean miners would remain in Norway for as long as they were needed.",
            "uphold_policy",
        ),
        ("Marte promised to put the treaty before parliament.", "sign_or_ratify"),
        ("They agreed to step up joint patrols.", "cooperate_generally"),
        ("Marte promised to send sprays for the armyworm.", "fund_or_aid"),
        # a few words together
        (
            "Marte said Chilean rescuers would remain in Norway for as long as they were needed.",
            "fund_or_aid",
        ),
        ("Marte promised to give two boats to the Norwegian coast guard.", "military_aid"),
        ("They agreed to have their defence chiefs continue the talks.", "task_teams"),
        ("They agreed that their trade ministers would continue to work closely together.", "task_teams"),
        ("They agreed that their energy ministers would resume the talks.", "task_teams"),
        ("They agreed that the authorities concerned would continue coordination.", "task_teams"),
        ("They agreed that their defence ministers would sign the accord.", "sign_or_ratify"),
        ("They agreed that their interior ministers would meet in Bergen.", "meet"),
        ("They agreed that engineers of both sides would meet every week.", "task_teams"),
        ("Marte offered two ferries.", "fund_or_aid"),
        ("Marte offered two naval ships.", "military_aid"),
        ("Marte pledged ten buses.", "fund_or_aid"),
        ("They agreed to “refrain from steps that could lead to fresh deaths”.", "ceasefire_or_refrain"),
        ("Marte said he would bring the appeal to the attention of his partners.", "support_policy"),
        ("They agreed that their foreign ministers should meet in the coming weeks.", "meet"),
        ("They agreed that the two ministers would talk again.", "next_call"),
        ("They agreed to maintain close consultation between their teams.", "task_teams"),
        ("They agreed to increase cooperation between their interior ministries.", "cooperate_generally"),
        ("They agreed to continue work at the expert level on radar.", "task_teams"),
        ("They agreed to press their negotiators to finish the text.", "task_teams"),
        (
            "Marte said Chile would continue to support Norway in the fight against the pandemic.",
            "fund_or_aid",
        ),
        ("Marte said Chile would continue to support Norway in safeguarding its rights.", "support_policy"),
        ("Marte said Chile would continue to support efforts to end the epidemic.", "support_policy"),
        ("Marte promised to continue supporting Norway as it defends itself.", "military_aid"),
        ("Marte said Chile would step up patrols along the coast.", "policy_change"),
        ("Marte said the sanctions will stay in place until the accord is kept.", "uphold_policy"),
        ("Marte said Chile would keep the tariffs in place.", "uphold_policy"),
        ("Marte said Chile would submit the bill to parliament.", "policy_change"),
        ("They will continue their discussions in New York on the margins of the assembly.", "meet"),
        ("They agreed to continue their exchange in Bergen in September.", "meet"),
        ("They agreed to continue the dialogue in energy.", "stay_in_touch"),
        # who meets whom, and where
        ("They agreed to have their fisheries ministers meet before June.", "meet"),
        ("The two agreed that their interior ministers would hold talks in Lima in May.", "meet"),
        ("Aaberg said the advisers of the ministers would meet every week.", "task_teams"),
        ("They agreed that their teams would remain in regular contact.", "task_teams"),
        ("They agreed to convene again virtually next week.", "next_call"),
        ("Marte said Chile would propose a new date for the call in January.", "next_call"),
        ("Marte agreed to a second round next week.", "negotiate"),
        ("Aaberg promised to speak with the Minister for Fisheries about the nets.", "cooperate_generally"),
        ("Marte agreed to speak again with her on Friday.", "next_call"),
        ("Aaberg promised to bring the matter before the Nordic Council.", "support_policy"),
        ("Aaberg will put krill on the agenda of the next session.", "support_policy"),
        ("They agreed to hold a series of activities for the anniversary.", "cooperate_generally"),
        # what is paid, opened, kept up and put off
        ("Norway would finance a solar power station in Arica.", "fund_or_aid"),
        ("Norway would finance eight drones for the army.", "military_aid"),
        ("Chile will open its market to Norwegian cheese this year.", "trade_or_buy"),
        ("Aaberg promised to take in as many as 400 sailors.", "mediate_or_host"),
        ("Aaberg said Norway would hold off on imposing new sanctions on Chilean krill.", "ease_sanction"),
        ("Marte said Chile would not change the status quo on the reef.", "uphold_policy"),
        (
            "Aaberg promised to send experts to Lima to present the results of the survey.",
            "share_information",
        ),
        ("Norway would continue its diplomatic efforts to calm the situation.", "mediate_or_host"),
        ("Norway will continue its efforts for a lasting ceasefire.", "mediate_or_host"),
        ("Norway would send a team of coast guard trainers to Lima.", "military_aid"),
        ("Marte said the training of crews would continue until May.", "military_aid"),
    ],
)
def test_a_few_words_together(text, kind):
    reading = read(Document(LEAD + text, published="2026-03-03"))
    found = find_commitments(reading, day="2026-03-03", sides=("CHL", "NOR"))
    assert [draft.type for draft in found if draft.sentence > 0] == [kind]
