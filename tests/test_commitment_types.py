"""Types of undertakings by their acts: who is to act | what is to be done | type."""

import pytest

from toolkit.extract.undertakings.kinds import type_of
from toolkit.text import tokenize

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
the leaders | continue their conversation in person | stay_in_touch
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
the country | abide by the terms of the truce | uphold_policy
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
    ],
)
def test_type_behind_other_words(act, class_, kind):
    assert type_of(tokenize(act).folds, (), class_) == kind
