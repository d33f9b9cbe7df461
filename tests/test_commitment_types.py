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
"""


@pytest.mark.parametrize("row", [line for line in TABLE.splitlines() if line], ids=lambda row: row[:60])
def test_type(row):
    subject, act, kind = (cell.strip() for cell in row.split("|"))
    joint = subject.startswith(("the two", "both", "the sides", "they", "the leaders"))
    found = type_of(tokenize(act).folds, tokenize(subject).folds, "commitment", joint=joint)
    assert found == kind
