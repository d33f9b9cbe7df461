"""Undertakings of a call: texts → class, type, who acts, when it falls due; nothing found comes first."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.extract.commitments import find_commitments
from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import read
from toolkit.extract.undertakings.sums import sum_of
from toolkit.text import Document

DAY = "2026-03-03"  # a Tuesday
SIDES = ("CHL", "NOR")
LEAD = "Prime Minister Signe Aaberg of Norway spoke by phone on Tuesday with President Tomás Marte of Chile. "


def drafts_of(text):
    reading = read(Document(LEAD + text, published=DAY))
    return reading, [d for d in find_commitments(reading, day=DAY, sides=SIDES) if d.sentence > 0]


def who(parties):
    sides = {p if isinstance(p, str) else p.side for p in parties}
    return "both" if PRINCIPALS in sides or sides == set(SIDES) else "+".join(sorted(map(str, sides)))


def rows_of(text):
    return [(d.class_, d.type, who(d.actors), d.due) for d in drafts_of(text)[1]]


NOTHING = [
    # What comes of things, what was not agreed, what is only faith.
    "Marte told her that patrols alone would not hold the coast. Marte said the plan would not bring peace.",
    "No date had been agreed for the survey.",
    "Marte assured her of his support.",
    # What is only told to newsrooms, or recalled.
    "We will issue a readout after the call, said President Marte.",
    "As soon as the call is over, we will let you know, a spokesman said.",
    "Aaberg said she would not preempt the conversation.",
    "She would like to refrain from going into further detail, Aaberg said.",
    "The spokesman recalled that the leaders are to meet in Lima tomorrow.",
    "They shared the view that their ties should not be held hostage to a single issue.",
    "In an interview with NRK, President Marte said that Chile would pay for a new radar.",
    # Courtesies, other occasions, and what things do by themselves.
    "They looked forward to talking again after the feast.",
    "They agreed that more needed to be done to protect the reefs.",
    "She said this week that Norway would send two ships.",
    "Aaberg said in an interview that Norway would send two ships.",
    "Aaberg would leave that decision to parliament.",
    "Their cooperation will bring new chances to both peoples, said President Marte.",
    "Both have a shared interest in keeping fish prices low, said President Marte.",
    "President Marte declined to rule out a second ban.",
    "President Marte refused to take the call.",
    "They spoke of a forum in Bergen, which aims to calm the markets.",
    "President Marte said a reduction of fees would contribute to growth.",
    "She passed on a plea from Peru that Chile reject the quota.",
    "Chile agreed on a copper contract with Norway in 2022.",
    "President Marte wanted to address two matters.",
    # What neither side brings about, what is only heard of, and the call itself.
    "“She will call me at noon,” said President Marte.",
    "President Ilves joined, hoping to hear that Peru would wait, or that Chile would impose sanctions.",
    "We agreed on wording to use in public, said President Marte.",
    "A tax on salmon would go into effect on Tuesday, President Marte said.",
    "They agreed that any withdrawal from the island would show strong progress.",
    "They agreed that an election would now take place.",
    "A vote to dissolve the parliament will be brought forward.",
    "President Ilves joined late, hoping to hear that Chile had agreed to a truce.",
    "President Ilves suggested President Marte would speak to Peru.",
    "President Marte rejected calls for her resignation.",
    "The call would take place in the coming days.",
    "Details will be shared soon.",
    "They repeated their desire to see the parliament at work again.",
    "Chile was planning to leave the treaty over a year ago.",
    # Views, principles and praise.
    "They agreed on the importance of a free press.",
    "They agreed on the need to strengthen the port authority before any talks.",
    "Both leaders agreed that the ceasefire must hold.",
    "The leaders agreed that the situation remained serious.",
    "They were agreed that the blockade had to end.",
    "They agreed that Chile could play a larger part in the mission.",
    "They agreed to disagree on whaling.",
    "They concurred in opposing any change of the status quo by force.",
    "Prime Minister Aaberg reaffirmed Norway's commitment to Chile's security.",
    "They stressed their commitment to strengthening the partnership.",
    "Prime Minister Aaberg praised Chile's readiness to negotiate.",
    "The Prime Minister welcomed Chile's decision to lift the ban.",
    "President Marte affirmed Chile's keenness to strengthen bilateral ties.",
    "President Marte assured her of Chile's full support.",
    # Requests, questions and hopes.
    "President Marte urged Norway to send more ships.",
    "President Marte asked whether Norway would send more ships.",
    "President Marte wanted Norway to lift its tariffs.",
    "Prime Minister Aaberg expressed the hope that the talks would succeed.",
    "The two leaders expressed confidence that ties would grow.",
    "President Marte thanked the Prime Minister for the invitation.",
    "They looked forward to meeting again soon.",
    # States, fears and general policy.
    "Prime Minister Aaberg said that a second round of talks would be welcome.",
    "President Marte said Chile would always stand by its friends.",
    "President Marte said Chile would never give up.",
    "Prime Minister Aaberg stressed that any settlement would have to last.",
    "President Marte warned that the war would spread.",
    "Prime Minister Aaberg said the tariffs would hurt both economies.",
    "They underlined that the port should be reopened without delay.",
    "Prime Minister Aaberg said that international aid would follow reforms.",
    "The leaders would have to find time, an official said.",
    "President Marte said he could not understand the delay.",
    # Past, planned by others, said elsewhere.
    "Prime Minister Aaberg recalled that Norway had sent two ships in 2024.",
    "President Marte said that in 2023 Norway had promised four helicopters.",
    "In December President Marte promised to reopen the port.",
    "They discussed the summit that Chile will host in Valparaíso in June.",
    "President Marte told lawmakers that Chile would leave the fisheries pact.",
    "The Kremlin said it would study the text.",
    "The Prime Minister noted that Peru stands ready to assist.",
    # Courtesies, comments, accusations.
    "President Marte offered his sympathy after the ferry went down.",
    "She also offered an explanation of the order to close the port.",
    "President Marte rejected all accusations against his government.",
    "Her office declined to comment on the length of the call.",
    "President Marte suggested that the figures were wrong.",
    "The Prime Minister wished the President a speedy recovery.",
    "If Chile refused, the deal would collapse, the newspaper wrote.",
    "It was noted that trade between the two countries had doubled.",
    "In a call last month, President Marte promised to free two sailors.",
    "Santiago has repeatedly said it will not reopen the treaty.",
    "President Marte, who has vowed to end the whaling dispute, took office in May.",
    "It was days before Aaberg and Marte announced plans to reopen the strait.",
    "President Marte turned down a Norwegian request to inspect the wreck last year.",
    "A year ago, Norway lent two tugs. She also offered to help with the salvage.",
    "There were no signs that President Marte intends to lower the fee.",
    "It seemed unlikely that Chile would accept such terms.",
    "Prime Minister Aaberg will hold talks with President Marte over the phone on Friday.",
    "Their first call will soon be scheduled.",
    "President Marte said he wanted to offer his sympathy after the landslide.",
    "An agreement was reached on the importance of free shipping.",
    "President Marte agreed with her assessment of the drought.",
    "He welcomed the Norwegian offer to visit the glacier.",
    "The pair agreed the two fleets had to mend the buoys to make the strait safe.",
    "“We don't want to anger Peru,” Aaberg said.",
    "“We want to resolve our disputes,” Marte said.",
    "The presidency won't divulge the details of Marte's conversation with Aaberg.",
    "Chile's foreign office will share more details once the wreck is found, the government said.",
    "Marte said he would resign in April.",
    "Earlier this week, Marte said he would send more ships to Peru.",
    "Chile holds the islands and says it will not give them back.",
    "Asked whether he would meet her, Marte said: “We'll see.”",
    "Marte had promised during his campaign to end the dispute within a day.",
    "Marte said he would talk about the quota with Aaberg.",
    "Analysts said Marte would never agree to such terms.",
    "Aaberg said that Chile could host the fair.",
    "Marte suggested that the drought could lead to war.",
    "Marte reiterated the position that the pact cannot be reopened.",
    "Aaberg said she would continue to consult with her cabinet.",
    "President Marte put forward two plans, offering Chile's solutions on lithium.",
    "Marte affirmed that Chile will always side with Norway.",
    "The leaders praised the fleet.\n\nThe strait is busy.\n\nIt is wide.\n\nMarte has expressed readiness to meet Bolivia's leader, too.",
    "From this it can be concluded that Norway wants to buy the ferries.",
    "Aaberg said after her election victory that Norway would leave the pact.",
    "She would not speak of the message she intends to deliver to Marte.",
    "Marte said the dispute will need years to be resolved.",
    "Norway and Chile agreed to a landmark fishery agreement in January.",
    "When Aaberg met the king of Peru in Lima in May of last year, the two agreed that Norway would lend two ships.",
    "He praised the terms agreed upon during the meeting of ministers in Lima.",
    "Marte is reported to have agreed to the call that his aides arranged.",
    "The two leaders agree to boost trade\n\nThey praised the fleet.",
    "Marte said he would soon step down and form no cabinet.",
    "Aaberg said she hoped to put together a government by May.",
    "Officials said that Marte will discuss the state of the economy.",
    "Marte denied he had agreed to reopen the port.",
    "Marte made no promises on the quota.",
    "Both agreed that there could be no decision about the islands without the islanders.",
    "They condemned the militia, which has committed horrific acts.",
    "“Our doors are open to every sailor,” the Prime Minister said.",
]

AGREED = [
    ("Both ministers agreed on further enhancing fisheries cooperation.", "cooperate_generally", None),
    ("They arranged to meet in Oslo in May.", "meet", "2026-05"),
    ("Consensus was reached on resuming talks on visas.", "negotiate", None),
    (
        "The call, during which the two leaders agreed to restart the talks, lasted half an hour.",
        "negotiate",
        None,
    ),
    (
        "They agreed that Norway and Chile should enhance cooperation on fisheries.",
        "cooperate_generally",
        None,
    ),
    (
        "The two leaders agreed to go on consulting each other in a phone call on Tuesday.",
        "stay_in_touch",
        None,
    ),
    ("They agreed to speak again before the end of the month.", "next_call", "../2026-03-31"),
    ("An agreement was reached to exchange 40 detained sailors.", "release_or_exchange", None),
    ("The two sides will exchange lists of detainees by Friday.", "share_information", "../2026-03-06"),
    ("The two leaders pledged to redouble efforts to free the crew.", "release_or_exchange", None),
    ("They agreed to a three-week pause in whaling.", "ceasefire_or_refrain", None),
    (
        "They agreed teams from both countries would discuss the text this month.",
        "task_teams",
        "2026-03",
    ),
    ("They noted their mutual agreement to keep the strait open.", "uphold_policy", None),
    ("They agreed to ask the agency to mediate, and to report on the fishery.", "support_policy", None),
    ("Aaberg agreed to coordinate closely ahead of the forum.", "cooperate_generally", None),
    ("They agreed to future calls.", "next_call", None),
    ("The two agreed to discuss the terms of the lease.", "negotiate", None),
    ("The two ministers confirmed to promote joint research.", "cooperate_generally", None),
    ("There was agreement to keep the channel of communication open.", "stay_in_touch", None),
    ("The two agreed on a close exchange about the drought.", "stay_in_touch", None),
    ("They agreed to set a date for the visit of the king.", "visit", None),
    (
        "They promised close cooperation to fight piracy, support the islands, and protect the whales.",
        "cooperate_generally",
        None,
    ),
    ("The two countries will exchange ambassadors.", "policy_change", None),
    (
        "The leaders agreed that their governments should work together on lithium.",
        "cooperate_generally",
        None,
    ),
    ("Aaberg agreed to start rebuilding the friendship with Chile.", "cooperate_generally", None),
    (
        "They plan to strengthen ties after their quarrel, sparked by a raid on a camp.",
        "cooperate_generally",
        None,
    ),
    ("Aaberg said Norwegian and Chilean teams will meet in Lima on Monday.", "task_teams", "2026-03-09"),
    ("They agreed to hold the sixth high-level dialogue on youth exchanges.", "meet", None),
    ("Aaberg and Marte agreed on Friday to deepen their ties.", "cooperate_generally", None),
    (
        "They agreed to renew the partnership in their first call on Thursday evening.",
        "cooperate_generally",
        None,
    ),
    ("They committed to an early meeting of the coast guards.", "meet", None),
    ("The two leaders are scheduled to have an online meeting in May.", "next_call", "2026-05"),
    (
        "The Minister and the President noted the results and agreed to seek progress.",
        "cooperate_generally",
        None,
    ),
    ("They agreed to seek the release of the crew.", "release_or_exchange", None),
    ("They agreed to rebuild a relationship based on trust.", "cooperate_generally", None),
    ("They ended the call by agreeing to keep in close contact.", "stay_in_touch", None),
    ("Both leaders agreed to remain in close touch.", "stay_in_touch", None),
    ("It was agreed to keep up contacts on all levels.", "stay_in_touch", None),
    ("They agreed on further contacts.", "stay_in_touch", None),
    ("Both ministers shared the view to go on cooperating closely.", "cooperate_generally", None),
    ("The presidents took a decision to keep up their contacts.", "stay_in_touch", None),
    ("The two top diplomats vowed to coordinate closely.", "cooperate_generally", None),
    ("Both pledged to consult often and look forward to the spring.", "stay_in_touch", None),
    ("They have agreed “in principle” to hold a summit in Lima.", "meet", None),
    ("They made a commitment to cooperate on fisheries.", "cooperate_generally", None),
    ("They agreed to further their discussions on fisheries.", "cooperate_generally", None),
    ("Prime Minister Aaberg agreed to keep in close touch.", "stay_in_touch", None),
    ("President Marte agreed on Monday to deepen the ties.", "cooperate_generally", None),
    ("They agreed to hold a meeting at a date and venue to be fixed.", "meet", None),
    ("They agreed to continue exchanging views on trade.", "stay_in_touch", None),
    ("They agreed to use all means at hand to promote a settlement in Bolivia.", "mediate_or_host", None),
    ("They agreed to have their negotiators continue to engage.", "task_teams", None),
    ("The leaders agreed that their trade ministers would meet in Oslo on 12 May.", "meet", "2026-05-12"),
    ("They concurred on holding the next vice-ministerial dialogue in Santiago in June.", "meet", "2026-06"),
    ("They concurred that the two countries would hold the next consultations in April.", "meet", "2026-04"),
    ("A meeting of the foreign ministers was agreed for 20 March.", "meet", "2026-03-20"),
    ("Both sides agreed that expert teams would continue work on the text.", "task_teams", None),
    ("The leaders agreed their teams should stay in close contact.", "task_teams", None),
    ("They agreed to task their officials with drafting a roadmap.", "task_teams", None),
    (
        "It was agreed that the finance ministers would present a joint paper by the end of April.",
        "task_teams",
        "../2026-04-30",
    ),
    (
        "There is an agreement that our teams will meet in Oslo next week.",
        "task_teams",
        "2026-03-09/2026-03-15",
    ),
    ("Aaberg and Marte agreed to establish a joint commission on fisheries.", "set_up_body", None),
    ("The two also agreed to set up a hotline, a spokesman for Marte said.", "set_up_body", None),
    ("Both ministers agreed to work hand in hand on Antarctica.", "cooperate_generally", None),
    (
        "Both sides shared the view that they would coordinate even more closely.",
        "cooperate_generally",
        None,
    ),
    (
        "The two sides agreed to intensify consultations and coordination in this regard.",
        "cooperate_generally",
        None,
    ),
    ("The parties agreed to exchange 40 prisoners of war by Friday.", "release_or_exchange", "../2026-03-06"),
    (
        "They also agreed, in principle, to extend the fisheries agreement by three years.",
        "extend_treaty",
        None,
    ),
    ("The leaders agreed to work towards the early conclusion of a trade agreement.", "sign_or_ratify", None),
    ("The leaders tasked their teams with preparing a joint statement.", "task_teams", None),
    ("They directed their officials to expedite the negotiations.", "task_teams", None),
    ("They decided to launch a task force on copper in April.", "set_up_body", "2026-04"),
    ("It was decided to hold the fourth round of consultations in Bergen.", "meet", None),
    ("The foreign ministers will meet in Bergen in April to prepare the visit.", "meet", "2026-04"),
    ("The next call in this format will take place on 17 March.", "next_call", "2026-03-17"),
    ("Contacts will continue at the level of advisers.", "stay_in_touch", None),
    ("The two Heads of State agreed to continue their exchanges in the coming weeks.", "stay_in_touch", None),
    (
        "Prime Minister Aaberg said the two governments would coordinate their positions.",
        "cooperate_generally",
        None,
    ),
    (
        "The leaders confirmed that Norway and Chile would continue to cooperate closely.",
        "cooperate_generally",
        None,
    ),
]

UNDERTAKEN = [
    (
        "In an interview with NRK, President Marte said he had told her that Chile would pay for the new road by May.",
        "fund_or_aid",
        "CHL",
        "../2026-05",
    ),
    ("President Marte is said to have agreed to send 40 rescuers.", "fund_or_aid", "CHL", None),
    (
        "President Marte, in a phone call on Monday, pledged 5 million dollars in aid.",
        "fund_or_aid",
        "CHL",
        None,
    ),
    ("Marte on the 2nd pledged 5 million dollars in aid.", "fund_or_aid", "CHL", None),
    (
        "He was assured by President Marte that the crew would be released by Friday.",
        "release_or_exchange",
        "CHL",
        "../2026-03-06",
    ),
    ("Aaberg ordered the dispatch of 200 tents.", "fund_or_aid", "NOR", None),
    (
        "Prime Minister Aaberg pledged a further €30 million for the reconstruction of the port.",
        "fund_or_aid",
        "NOR",
        None,
    ),
    (
        "The leaders agreed that Foreign Minister Lund of Norway should visit Santiago in April.",
        "visit",
        "NOR",
        "2026-04",
    ),
    ("They agreed that Chile would provide 200 tents.", "fund_or_aid", "CHL", None),
    (
        "Aaberg confirmed that Norwegian athletes would participate in the games.",
        "attend_summit",
        "NOR",
        None,
    ),
    ("Aaberg said Norway would play a part in the negotiations.", "negotiate", "NOR", None),
    (
        "Aaberg reiterated a promise that Norway would not sell the drones.",
        "ceasefire_or_refrain",
        "NOR",
        None,
    ),
    ("President Marte directed his ministries to send tents to Norway.", "fund_or_aid", "CHL", None),
    ("Chile undertook to respect the ceasefire.", "ceasefire_or_refrain", "CHL", None),
    ("Marte outlined plans to open a consulate in Bergen.", "set_up_body", "CHL", None),
    ("Aaberg said Norway will continue to talk to Chile about the quota.", "stay_in_touch", "NOR", None),
    ("Aaberg agreed to buy two ferries.", "trade_or_buy", "NOR", None),
    ("Aaberg agreed that Norway would cooperate with the court.", "cooperate_generally", "NOR", None),
    ("Chile will facilitate the return of the stranded Norwegians.", "release_or_exchange", "CHL", None),
    ("Aaberg said Norway will meet its spending target this year.", "policy_change", "NOR", "2026"),
    ("Marte said he would suspend arms deliveries to Peru.", "military_aid", "CHL", None),
    ("Marte said Chile would appoint a special envoy for the islands.", "mediate_or_host", "CHL", None),
    ("Marte said he will visit Norway from 26 May.", "visit", "CHL", "2026-05-26"),
    ("If Peru refuses, Marte said, Chile would arm the islanders.", "military_aid", "CHL", None),
    ("President Marte agreed with her proposal for a truce.", "ceasefire_or_refrain", "CHL", None),
    ("Aaberg said that Norway would not interfere in Chilean politics.", "ceasefire_or_refrain", "NOR", None),
    ("Norway will, as before, provide medical aid to the islands.", "fund_or_aid", "NOR", None),
    ("Marte is sending his envoy to Oslo next week, he wrote.", "visit", "CHL", "2026-03-09/2026-03-15"),
    ("“I am sending my foreign minister to Santiago,” Aaberg said.", "visit", "NOR", None),
    (
        "Norway is committed to working with Chile on whaling, Aaberg said.",
        "cooperate_generally",
        "NOR",
        None,
    ),
    ("Marte said the embargo would remain in place until June.", "uphold_policy", "CHL", "../2026-06"),
    ("“We will maintain our patrols in the strait,” Aaberg said.", "uphold_policy", "NOR", None),
    ("Chile will uphold the Antarctic treaty, Marte said.", "uphold_policy", "CHL", None),
    ("Marte said he would “probably” travel to Tromsø in May.", "visit", "CHL", "2026-05"),
    ("“I'll visit Oslo in the autumn,” Marte said.", "visit", "CHL", "2026-23"),
    ("Chile plans to join the seabed alliance, according to Marte's office.", "join_body", "CHL", None),
    ("President Marte undertook to reply within ten days.", "share_information", "CHL", "../2026-03-13"),
    (
        "President Marte promised that the two detained sailors would be released by 5 April.",
        "release_or_exchange",
        "CHL",
        "../2026-04-05",
    ),
    ("President Marte said his government had agreed to send 200 soldiers.", "military_aid", "CHL", None),
    ("President Marte said Chile would continue providing military aid.", "military_aid", "CHL", None),
    ("President Marte said he would convey the explanation to Lima.", "share_information", "CHL", None),
    ("President Marte agreed to extradite the two suspects.", "release_or_exchange", "CHL", None),
    (
        "Prime Minister Aaberg committed to doubling humanitarian assistance next year.",
        "fund_or_aid",
        "NOR",
        "2027",
    ),
    (
        "President Marte committed to take concrete steps to stem the flow of fentanyl.",
        "policy_change",
        "CHL",
        None,
    ),
    (
        "President Marte gave an assurance that the weapons would not be passed on.",
        "ceasefire_or_refrain",
        "CHL",
        None,
    ),
    (
        "Prime Minister Aaberg gave her word that no further ships would be sent.",
        "ceasefire_or_refrain",
        "NOR",
        None,
    ),
    ("President Marte vowed to bring those responsible to justice.", "policy_change", "CHL", None),
    ("The Prime Minister guaranteed that the gas would keep flowing.", "trade_or_buy", "NOR", None),
    ("Aaberg assured Marte that Norway would continue to support the search.", "support_policy", "NOR", None),
    (
        "Prime Minister Aaberg said Norway would provide ten patrol boats and train their crews.",
        "military_aid",
        "NOR",
        None,
    ),
    (
        "President Marte announced that Chile would send a medical team to the islands tomorrow.",
        "fund_or_aid",
        "CHL",
        "2026-03-04",
    ),
    (
        "Aaberg confirmed that Norway will impose new sanctions on the shadow fleet next week.",
        "sanction",
        "NOR",
        "2026-03-09/2026-03-15",
    ),
    (
        "President Marte stated that he would attend the Arctic forum in Tromsø in person.",
        "attend_summit",
        "CHL",
        None,
    ),
    (
        "She indicated that Norway would take part in the conference in Valparaíso on 14 April.",
        "attend_summit",
        "NOR",
        "2026-04-14",
    ),
    (
        "Aaberg noted that the first consignment of vaccines would arrive in Santiago on 9 March.",
        "fund_or_aid",
        "NOR",
        "2026-03-09",
    ),
    (
        "President Marte said that he would raise the matter at the Security Council in April.",
        "support_policy",
        "CHL",
        "2026-04",
    ),
    (
        "Aaberg told the President that Norway would host the donors' conference on 4 and 5 June.",
        "mediate_or_host",
        "NOR",
        "2026-06-04/2026-06-05",
    ),
    (
        "President Marte said his government would lift the export ban once the samples had been tested.",
        "ease_sanction",
        "CHL",
        None,
    ),
    (
        "The Norwegian side will send a delegation to Punta Arenas before the end of March.",
        "visit",
        "NOR",
        "../2026-03-31",
    ),
    (
        "Marte informed the Prime Minister that a Chilean trade delegation would visit Oslo in September.",
        "visit",
        "CHL",
        "2026-09",
    ),
    (
        "Prime Minister Aaberg said she would send her foreign minister to Santiago next month.",
        "visit",
        "NOR",
        "2026-04",
    ),
    ("Chile is to join the seabed initiative this year.", "join_body", "CHL", "2026"),
    ("President Marte said that Chile plans to buy 12 electric ferries.", "trade_or_buy", "CHL", None),
    ("Prime Minister Aaberg said Norway was sending a second hospital ship.", "fund_or_aid", "NOR", None),
    (
        "The Prime Minister announced $40 million in additional humanitarian assistance.",
        "fund_or_aid",
        "NOR",
        None,
    ),
    ("President Marte announced the release of the two trawlers.", "release_or_exchange", "CHL", None),
    (
        "President Marte conveyed his country's decision to open an embassy in Oslo.",
        "set_up_body",
        "CHL",
        None,
    ),
    (
        "Aaberg explained that Norway has decided to extend emergency aid of 3 million US dollars.",
        "fund_or_aid",
        "NOR",
        None,
    ),
    (
        "Chile will continue to firmly support Norway in safeguarding its sovereignty.",
        "support_policy",
        "CHL",
        None,
    ),
    (
        "President Marte said Chile would resume imports of seafood next month.",
        "trade_or_buy",
        "CHL",
        "2026-04",
    ),
    (
        "“We will send 40 firefighters tomorrow,” Aaberg told reporters after the call.",
        "fund_or_aid",
        "NOR",
        "2026-03-04",
    ),
    (
        "Aaberg's office said she had asked for the call and that Norway would release the crew.",
        "release_or_exchange",
        "NOR",
        None,
    ),
    (
        "Aaberg has agreed to delay the tariffs until July, Marte said in a post on X.",
        "policy_change",
        "NOR",
        "../2026-07",
    ),
    (
        "Aaberg said no decision had been taken, but that she would give Marte an answer by Friday.",
        "share_information",
        "NOR",
        "../2026-03-06",
    ),
    (
        "President Marte accepted an invitation to pay an official visit in the second half of 2026.",
        "visit",
        "CHL",
        "2026-07-01/2026-12-31",
    ),
]

SOFTER = [
    ("offer", "President Marte invited her to co-chair a session on forests.", "invite", "CHL", None),
    (
        "consideration",
        "President Marte agreed to study a weekly pause in the drills.",
        "ceasefire_or_refrain",
        "CHL",
        None,
    ),
    (
        "refusal",
        "President Marte said that Chile had no plans to join the alliance.",
        "join_body",
        "CHL",
        None,
    ),
    (
        "intention",
        "President Marte expressed her thanks for the ships and desire to visit Oslo.",
        "visit",
        "CHL",
        None,
    ),
    ("offer", "Aaberg held out the prospect of a further loan.", "fund_or_aid", "NOR", None),
    ("offer", "Aaberg said Oslo could host the next round.", "mediate_or_host", "NOR", None),
    ("proposal", "Marte suggested that Norway could publish its maps.", "share_information", "CHL", None),
    ("intention", "Marte said he wanted warmer relations with Norway.", "cooperate_generally", "CHL", None),
    (
        "offer",
        "The two seized the occasion to invite each other to Lima and Oslo.",
        "invite",
        "both",
        None,
    ),
    ("consideration", "Marte promised to consider the request.", "policy_change", "CHL", None),
    ("intention", "The two leaders shared the intention to hold a meeting in person.", "meet", "both", None),
    (
        "intention",
        "Marte said he is interested in building a warm friendship.",
        "cooperate_generally",
        "CHL",
        None,
    ),
    ("intention", "Aaberg said her government wanted to buy two tugs.", "trade_or_buy", "NOR", None),
    (
        "offer",
        "President Marte extended an invitation to Prime Minister Aaberg to attend the forum on 8 June.",
        "invite",
        "CHL",
        "2026-06-08",
    ),
    (
        "offer",
        "The Prime Minister renewed her invitation to the President to pay a state visit to Norway.",
        "invite",
        "NOR",
        None,
    ),
    (
        "offer",
        "President Marte warmly invited the Prime Minister to visit Chile at a convenient time.",
        "invite",
        "CHL",
        None,
    ),
    (
        "offer",
        "Aaberg also spoke of the whales, inviting the President to the Lofoten Islands in July.",
        "invite",
        "NOR",
        "2026-07",
    ),
    (
        "offer",
        "Prime Minister Aaberg offered to host a meeting of the two delegations in Oslo.",
        "mediate_or_host",
        "NOR",
        None,
    ),
    ("offer", "Prime Minister Aaberg reiterated her offer to mediate.", "mediate_or_host", "NOR", None),
    (
        "offer",
        "President Marte offered Chile's help in mapping the wreck.",
        "fund_or_aid",
        "CHL",
        None,
    ),
    ("proposal", "President Marte proposed a joint patrol in the strait.", "military_aid", "CHL", None),
    (
        "proposal",
        "Prime Minister Aaberg suggested that the ministers of fisheries meet in May.",
        "meet",
        "NOR",
        "2026-05",
    ),
    (
        "proposal",
        "President Marte suggested setting up a hotline between the coast guards.",
        "set_up_body",
        "CHL",
        None,
    ),
    (
        "proposal",
        "Prime Minister Aaberg put forward a proposal for a three-day truce.",
        "ceasefire_or_refrain",
        "NOR",
        None,
    ),
    (
        "proposal",
        "Chile, he proposed, would buy 40 ferries if the duty were lifted.",
        "trade_or_buy",
        "CHL",
        None,
    ),
    (
        "willingness",
        "Prime Minister Aaberg said Norway stood ready to facilitate further talks.",
        "mediate_or_host",
        "NOR",
        None,
    ),
    (
        "willingness",
        "President Marte expressed his country's readiness to supply lithium.",
        "trade_or_buy",
        "CHL",
        None,
    ),
    (
        "willingness",
        "President Marte noted that Chile remained open to dialogue with Bolivia.",
        "negotiate",
        "CHL",
        None,
    ),
    (
        "willingness",
        "Chile is willing to work with Norway to expand cooperation in hydrogen.",
        "cooperate_generally",
        "CHL",
        None,
    ),
    (
        "willingness",
        "Prime Minister Aaberg said she would be happy to receive the President in Tromsø.",
        "meet",
        "NOR",
        None,
    ),
    (
        "willingness",
        "President Marte confirmed his willingness to hold talks without preconditions.",
        "negotiate",
        "CHL",
        None,
    ),
    (
        "willingness",
        "Aaberg affirmed Norway's readiness to provide every kind of support to the injured.",
        "fund_or_aid",
        "NOR",
        None,
    ),
    (
        "consideration",
        "Prime Minister Aaberg said Norway would consider a further loan.",
        "fund_or_aid",
        "NOR",
        None,
    ),
    (
        "consideration",
        "President Marte said his government was studying the purchase of three ferries.",
        "trade_or_buy",
        "CHL",
        None,
    ),
    (
        "consideration",
        "Marte said he would decide on the duty by Friday.",
        "policy_change",
        "CHL",
        "../2026-03-06",
    ),
    (
        "consideration",
        "President Marte replied that the request was under review.",
        "policy_change",
        "CHL",
        None,
    ),
    (
        "consideration",
        "Aaberg said that Oslo was looking into whether the tariff could be lowered.",
        "policy_change",
        "NOR",
        None,
    ),
    (
        "consideration",
        "Marte said the proposal was being examined by the competent ministries.",
        "policy_change",
        "CHL",
        None,
    ),
    ("intention", "President Marte said he hoped to visit Oslo in May.", "visit", "CHL", "2026-05"),
    (
        "intention",
        "Aaberg said that Norway intended to ratify the treaty in the autumn.",
        "sign_or_ratify",
        "NOR",
        "2026-23",
    ),
    (
        "intention",
        "President Marte expressed his wish to deepen cooperation in space.",
        "cooperate_generally",
        "CHL",
        None,
    ),
    (
        "intention",
        "The two leaders expressed their mutual desire to expand cooperation.",
        "cooperate_generally",
        "both",
        None,
    ),
    (
        "intention",
        "Prime Minister Aaberg said she would like to open a consulate in Punta Arenas.",
        "set_up_body",
        "NOR",
        None,
    ),
    ("intention", "Both sides expressed interest in resuming direct flights.", "policy_change", "both", None),
    (
        "intention",
        "The Norwegian side adheres to the agreed line and hopes to expand exports of salmon.",
        "trade_or_buy",
        "NOR",
        None,
    ),
    ("offer", "President Marte welcomed Aaberg to visit Chile again in May.", "invite", "CHL", "2026-05"),
    ("intention", "Marte said he wished to make a visit to Oslo soon.", "visit", "CHL", None),
    (
        "intention",
        "Chile expects to sign the protocol in May, Marte said.",
        "sign_or_ratify",
        "CHL",
        "2026-05",
    ),
    ("commitment", "Aaberg said Norway was determined to ratify the treaty.", "sign_or_ratify", "NOR", None),
    (
        "refusal",
        "Marte told her that he would not be able to attend the summit.",
        "attend_summit",
        "CHL",
        None,
    ),
    ("refusal", "Marte said he wasn't going to lift the embargo.", "ease_sanction", "CHL", None),
    (
        "refusal",
        "President Marte made clear that Chile would not extradite the captain.",
        "release_or_exchange",
        "CHL",
        None,
    ),
    (
        "refusal",
        "Prime Minister Aaberg said that Norway would not be sending troops.",
        "military_aid",
        "NOR",
        None,
    ),
    ("refusal", "Prime Minister Aaberg ruled out a second loan.", "fund_or_aid", "NOR", None),
    ("refusal", "President Marte declined to lift the ban on imports.", "ease_sanction", "CHL", None),
    ("refusal", "President Marte turned down an offer of mediation by Peru.", "mediate_or_host", "CHL", None),
    (
        "refusal",
        "President Marte said Chile could not agree to a longer inspection.",
        "policy_change",
        "CHL",
        None,
    ),
    (
        "refusal",
        "Prime Minister Aaberg did not accede to the wish for a state guarantee.",
        "invest",
        "NOR",
        None,
    ),
    (
        "refusal",
        "Marte made it clear that a return to the old quota was out of the question.",
        "policy_change",
        "CHL",
        None,
    ),
    (
        "refusal",
        "Aaberg said that Norway was not prepared to reopen the agreement.",
        "negotiate",
        "NOR",
        None,
    ),
    (
        "refusal",
        "Marte told Aaberg that Chile would not attend the summit unless Bolivia was invited.",
        "attend_summit",
        "CHL",
        None,
    ),
]

SEVERAL = [
    (
        "Aaberg said Norway was ready to host the contact group, made up of Peru, Chile and Bolivia.",
        [("willingness", "mediate_or_host", "NOR", None)],
    ),
    (
        "They agreed to set up a joint commission. The commission will hold its first meeting in the port of Arica in May, "
        "the Chilean foreign ministry said.",
        [("commitment", "set_up_body", "both", None), ("commitment", "meet", "both", "2026-05")],
    ),
    (
        "Marte said Chile would not reopen the strait, ahead of a new round of talks in Lima.",
        [("refusal", "policy_change", "CHL", None)],
    ),
    (
        "Aaberg told Marte she would lift the travel ban and reopen the consulate.",
        [("commitment", "ease_sanction", "NOR", None), ("commitment", "set_up_body", "NOR", None)],
    ),
    (
        "They agreed to deepen security ties, hold the third round of consultations in May, and sign a fisheries deal.",
        [
            ("commitment", "cooperate_generally", "both", None),
            ("commitment", "meet", "both", "2026-05"),
            ("commitment", "sign_or_ratify", "both", None),
        ],
    ),
    (
        "The President invited the Prime Minister to visit Chile, who gladly accepted the invitation.",
        [("offer", "invite", "CHL", None), ("commitment", "visit", "NOR", None)],
    ),
    (
        "The ministers confirmed that they would work together to strengthen the fishery pact. They confirmed that they "
        "would go on working together in response to the drought.",
        [
            ("commitment", "cooperate_generally", "both", None),
            ("commitment", "cooperate_generally", "both", None),
        ],
    ),
    (
        "Aaberg said she would pass on the message, would work hand in hand with Chile, and would do her utmost to stop the spill.",
        [
            ("commitment", "share_information", "NOR", None),
            ("commitment", "cooperate_generally", "NOR", None),
            ("commitment", "policy_change", "NOR", None),
        ],
    ),
    (
        "Marte said Chile remains loyal to the pact and is willing to host the next round.",
        [("willingness", "mediate_or_host", "CHL", None)],
    ),
    (
        "They agreed in principle to a prisoner exchange and to a halt in strikes on ports.",
        [
            ("commitment", "release_or_exchange", "both", None),
            ("commitment", "ceasefire_or_refrain", "both", None),
        ],
    ),
    (
        "Norway is ready to host the talks and to finance the repairs, Aaberg said.",
        [("willingness", "mediate_or_host", "NOR", None), ("willingness", "fund_or_aid", "NOR", None)],
    ),
    (
        "They agreed to strengthen their ties and to jointly defend free trade.",
        [("commitment", "cooperate_generally", "both", None), ("commitment", "uphold_policy", "both", None)],
    ),
    (
        "“We will be ready for any storm, and, under our alliance, we will maintain our patrols,” Aaberg said.",
        [("willingness", "cooperate_generally", "NOR", None), ("commitment", "uphold_policy", "NOR", None)],
    ),
    (
        "“The Chilean government is determined to honour the pact and will urge Bolivia to come to talks,” Marte said.",
        [("commitment", "uphold_policy", "CHL", None), ("commitment", "negotiate", "CHL", None)],
    ),
    (
        "They agreed to continue their regular consultations and exchange 40 prisoners.",
        [("commitment", "stay_in_touch", "both", None), ("commitment", "release_or_exchange", "both", None)],
    ),
    (
        "They agreed to deepen and expand trade and cultural ties.",
        [("commitment", "cooperate_generally", "both", None)],
    ),
    (
        "President Marte invited Aaberg to Santiago. The statement said he had invited her to Santiago for talks.",
        [("offer", "invite", "CHL", None)],
    ),
    (
        "They agreed to keep talking, and to sign the air services agreement in April.",
        [("commitment", "stay_in_touch", "both", None), ("commitment", "sign_or_ratify", "both", "2026-04")],
    ),
    (
        "President Marte invited the Prime Minister to visit Chile in May, and she accepted.",
        [("offer", "invite", "CHL", "2026-05"), ("commitment", "visit", "NOR", "2026-05")],
    ),
    (
        "President Marte invited Prime Minister Aaberg to Santiago. The invitation was accepted with pleasure.",
        [("offer", "invite", "CHL", None), ("commitment", "visit", "NOR", None)],
    ),
    (
        "President Marte said that Chile would open the port and would send a pilot in May.",
        [
            ("commitment", "policy_change", "CHL", None),
            ("commitment", "cooperate_generally", "CHL", "2026-05"),
        ],
    ),
    (
        "Aaberg said Norway would not send troops, but offered to host a depot.",
        [("refusal", "military_aid", "NOR", None), ("offer", "mediate_or_host", "NOR", None)],
    ),
    (
        "President Marte stated that Chile would lower the fee and was ready to host the technical talks.",
        [("commitment", "policy_change", "CHL", None), ("willingness", "mediate_or_host", "CHL", None)],
    ),
    (
        "They agreed:\n- to hold consultations in Oslo in May;\n- to exchange lists of detainees.",
        [("commitment", "meet", "both", "2026-05"), ("commitment", "share_information", "both", None)],
    ),
    (
        "Next steps:\n– Norway will publish its report in April.\n– The two ministries will set up a working group.",
        [("commitment", "share_information", "NOR", "2026-04"), ("commitment", "set_up_body", "both", None)],
    ),
    (
        "Marte had earlier ruled out a truce, but on Tuesday he said he was open to a pause of 72 hours.",
        [("willingness", "ceasefire_or_refrain", "CHL", None)],
    ),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_undertaken(text):
    assert rows_of(text) == []


@pytest.mark.parametrize(("text", "kind", "due"), AGREED)
def test_joint_undertakings(text, kind, due):
    assert rows_of(text) == [("commitment", kind, "both", due)]


@pytest.mark.parametrize(("text", "kind", "actor", "due"), UNDERTAKEN)
def test_undertakings_of_one_side(text, kind, actor, due):
    assert rows_of(text) == [("commitment", kind, actor, due)]


@pytest.mark.parametrize(("class_", "text", "kind", "actor", "due"), SOFTER)
def test_softer_relatives(class_, text, kind, actor, due):
    assert rows_of(text) == [(class_, kind, actor, due)]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_in_one_text(text, expected):
    assert rows_of(text) == expected


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Aaberg said Norway would send monitors in May.", None),
        ("Aaberg said Norway would reply as soon as possible.", None),
        ("Aaberg said Norway would send monitors if both sides agreed.", "if both sides agreed"),
        ("Aaberg said that, if the truce held, Norway would send monitors.", "if the truce held"),
        ("Marte pledged to free the crew once the court had ruled.", "once the court had ruled"),
        (
            "Marte said Chile was ready to reopen the port provided that the fee was paid.",
            "provided that the fee was paid",
        ),
        ("Marte said Chile would lift the ban in return for new permits.", "in return for new permits"),
        ("Aaberg said Norway would send a second ship should the weather allow.", "should the weather allow"),
        ("Marte said Chile would not take part unless Peru was asked.", "unless Peru was asked"),
    ],
)
def test_conditions(text, condition):
    reading, found = drafts_of(text)
    assert [reading.text(*d.condition) if d.condition else None for d in found] == [condition]


@pytest.mark.parametrize(
    ("text", "polarity", "status"),
    [
        ("They agreed to meet in May.", "do", "agreed"),
        ("They agreed not to publish the text.", "refrain", "agreed"),
        ("Marte assured her that the ships would not be sold.", "refrain", "agreed"),
        ("Aaberg said Norway would send two ships.", "do", "announced"),
        ("Marte offered to host the talks.", "do", "offered"),
        ("Marte proposed a joint patrol.", "do", "proposed"),
        ("Marte said Oslo had not responded to his proposal for a longer truce.", "do", "awaiting_response"),
        ("Marte said Chile was considering the purchase of two ships.", "do", "under_consideration"),
        ("Marte said Chile was ready to host the talks.", "do", "expressed"),
        ("Marte declined to lift the ban.", "do", "declined"),
    ],
)
def test_polarity_and_status(text, polarity, status):
    assert [(d.polarity, d.status) for d in drafts_of(text)[1]] == [(polarity, status)]


def test_an_acceptance_answers_its_offer():
    _, found = drafts_of(
        "President Marte invited the Prime Minister to visit Chile in May. She accepted the invitation."
    )
    offer, answer = found
    assert (offer.responds, answer.responds) == (False, True)
    assert (answer.due, answer.place) == ("2026-05", "Chile")
    assert who(offer.toward) == who(answer.actors) == "NOR"


def test_addressee_and_place():
    _, found = drafts_of("Aaberg said Norway would deliver two ships to Chile in Valparaíso on 9 March.")
    assert [(who(d.toward), d.place) for d in found] == [("CHL", "Valparaíso")]


def test_what_others_undertake_is_left_out_where_the_sides_are_known():
    text = "Aaberg said that Peru would reopen its port in May."
    reading = read(Document(LEAD + text, published=DAY))
    assert find_commitments(reading, day=DAY, sides=SIDES) == ()
    assert [d.actors for d in find_commitments(reading, day=DAY)] == [("PER",)]


@pytest.mark.parametrize(
    ("text", "side", "expected"),
    [
        ("two ships", None, None),
        ("300 million cubic meters of gas", None, None),
        ("2 million doses", None, None),
        ("setting aside 1 billion from frozen assets", None, (1_000_000_000, None)),
        ("$425 million", None, (425_000_000, "USD")),
        ("US$20 billion", None, (20_000_000_000, "USD")),
        ("C$1.5 million", None, (1_500_000, "CAD")),
        ("€200 million", None, (200_000_000, "EUR")),
        ("£36m", None, (36_000_000, "GBP")),
        ("EUR 250 million", None, (250_000_000, "EUR")),
        ("40 million euros", None, (40_000_000, "EUR")),
        ("400 million yen", None, (400_000_000, "JPY")),
        ("NOK 7 billion", None, (7_000_000_000, "NOK")),
        ("1.5 billion kroner", "NOR", (1_500_000_000, "NOK")),
        ("1.5 billion kroner", "DNK", (1_500_000_000, "DKK")),
        ("₹450 crore", None, (4_500_000_000, "INR")),
        ("Rs 12 lakh", None, (1_200_000, "INR")),
        ("1,500 Swiss francs", None, (1_500, "CHF")),
        ("3 million US dollars", None, (3_000_000, "USD")),
    ],
)
def test_sums_of_money(text, side, expected):
    assert sum_of(text, side) == expected


WORDS = st.sampled_from(
    """they agreed to that would will not President Marte Norway , . ; “ ” and if invited accepted ready consider proposal offer send ships
    meet in May the it was declined said promised which who their teams Chile $ 5 million is""".split()
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_drafts_lie_in_their_sentences_and_do_not_overlap(text):
    reading = read(Document(LEAD + text, published=DAY))
    found = find_commitments(reading, day=DAY)
    for draft in found:
        sentence = reading.layout.sentences[draft.sentence]
        assert sentence.first <= draft.first < draft.last <= sentence.last
        assert draft.actors
    for one, other in itertools.pairwise(found):
        assert one.first <= other.first
        assert (
            2 * (one.last - other.first) < min(one.last - one.first, other.last - other.first)
            or one.sentence != other.sentence
        )


def test_a_long_list_of_acts_ends_in_its_middle():
    text = (
        "Chile is willing to work with Norway to look at ties from a long-term point of view, keep to the course of good "
        "neighbours, hold regular consultations between the ministries, respect the main concerns of the other side, "
        "settle differences with care, and open a new page in their relations."
    )
    reading, found = drafts_of(text)
    assert [reading.text(d.first, d.last)[-20:] for d in found] == ["e of good neighbours"]
