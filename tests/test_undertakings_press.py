"""Undertakings as reports tell them: who is told to do what, by words of others, by 'no' and 'neither', without a speaker."""

import pytest

from toolkit.api import extract
from toolkit.extract.commitments import find_commitments
from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import read
from toolkit.text import Document

SIDES = ("CHL", "NOR")
LEAD = (
    "Prime Minister Aaberg of Norway and President Marte of Chile spoke by phone on Tuesday, officials said. "
)


def who(parties):
    sides = {p if isinstance(p, str) else p.side for p in parties}
    return "both" if PRINCIPALS in sides or sides == set(SIDES) else "+".join(sorted(map(str, sides)))


def rows_of(text):
    reading = read(Document(LEAD + text, published="2026-03-03"))
    drafts = find_commitments(reading, day="2026-03-03", sides=SIDES)
    return [(d.class_, who(d.actors)) for d in drafts if d.sentence > 0]


NOTHING = [
    "They agreed that all states should respect the border.",
    "They agreed that the friendship group should continue to play its role.",
    "Aaberg said the leaders would take stock of the talks.",
    "Marte said Chile would be represented by two ministers.",
    "The three states must say by July whether they wish to extend the pact.",
    "A visit to Lima is what the two leaders settled on during the call.",
    "Marte stopped short of saying whether the port would open.",
    "Aaberg was not in a position to name the date.",
    "Marte shot down claims that the fleet had left.",
    "Marte said no ship had sailed.",
    "Aaberg would not be bound by promises of her party.",
    "Aaberg was committed to “open talks at all levels”.",
    "Diplomats who follow the talks said the deal would be signed.",
    "Marte refused requests for interviews.",
    "Aaberg asked what help Chile can offer during the strike.",
    "They discussed their desire to strengthen the pact.",
    "They agreed to look forward to the regatta.",
    "Marte named Foreign Minister Soto to the board.",
    "Aaberg will telephone President Marte on Thursday.",
    "The text of the communique was agreed upon during the session.",
    "A session of experts was agreed in May last year.",
    "They discussed the agreed date of the visit.",
    "Marte voiced her determination to defeat the smugglers.",
    "Marte hoped to go on receiving aid from Norway.",
    "Marte called the raid a disgrace, saying it aims to undermine the port.",
    "Aaberg said a second raid was likely and it would only embolden the smugglers.",
    "Norway was always committed to helping Chile.",
    "The Pacific summit will be held in Lima in May.",
    "Marte said she would be watching the regatta with her family.",
    "They agreed on the need for further coordination of patrols.",
    "Aaberg welcomed Chile's decision to reopen the port.",
    "The leaders were unanimous in condemning the raid.",
    "They were agreed that the law must be upheld.",
    "Marte stressed the wish of mankind to bring peace to the sea.",
    "Aaberg wished to take the occasion to thank her.",
    "Marte declined to provide details of the accord.",
    "Marte said Chile would not tolerate interference.",
    "They reaffirmed their commitment to complete disarmament.",
    "They underscored their commitment to put the fleet in the strongest position.",
    "Chile is keen to see the survey widened.",
    "This week Marte told her ministers that Chile would buy ships.",
    "Both leaders agreed the fisheries conference would be a good occasion.",
    "They noted that each state was free to close its ports.",
    "Marte said a raid on the port will only lead to more strikes.",
    "They agreed that the law of the sea should be upheld.",
    "They reaffirmed their determination to strengthen ties.",
    "They agreed at that time to widen the survey.",
    "The next APEC Summit will take place in Lima in May.",
    "Marte expressed hope that the accord would last.",
    "Marte welcomed the proposal to meet in Oslo.",
    "Marte had already given the green light to joint patrols.",
    "Neither of them could live with the noise.",
    "Marte said it would only encourage the smugglers.",
    "Marte said the ban would only drive up prices.",
    "The strike began as Marte announced that Chile would send two ships to Peru.",
    "They spoke a day before Chile officially announced that it will leave the pact.",
    "Marte said Aaberg will go down in history as a builder.",
    "They agreed that the smugglers should be held responsible.",
    "Marte said Norway was only interested in finding oil.",
    "Marte reached an agreement with the unions to end the strike.",
    "Marte did not commit herself to a sum.",
    "Marte replied that she would rather have the crews swapped at sea.",
    "A statement will be issued once the call has ended.",
    "Marte said the revival of the survey would carry cooperation to a higher level.",
    "Marte intends to ask Aaberg for two ships.",
]
TOLD = [
    (
        "They agreed that the economy ministers should draw up proposals by the end of March.",
        "commitment",
        "both",
    ),
    ("They agreed that officials should finalise the map.", "commitment", "both"),
    (
        "They agreed their fishery ministers should bring forward a joint plan before May.",
        "commitment",
        "both",
    ),
    ("They agreed that their trade negotiators should get back together before May.", "commitment", "both"),
    ("Marte said Chile would not suspend its funding to the survey.", "commitment", "CHL"),
    ("Marte said the Chilean navy would not cross the line.", "commitment", "CHL"),
    ("Marte confirmed that Chile will not apply restrictions to transit of fish.", "commitment", "CHL"),
    ("Marte said that Chile would not impose a travel ban.", "refusal", "CHL"),
    ("Marte said that Chile would not impose sanctions on Norway.", "commitment", "CHL"),
    ("Marte said Chile would not recognise the office as an embassy.", "refusal", "CHL"),
    ("Their foreign ministers will call each other on Friday.", "commitment", "both"),
    ("Aaberg said Norway would not be party to such a deal.", "refusal", "NOR"),
    ("Marte told her that she will not be at the summit in Lima.", "refusal", "CHL"),
    ("Marte promised that her government would allow engineers to enter.", "commitment", "CHL"),
    ("They agreed to coordinate before the meeting in June.", "commitment", "both"),
    ("Marte named Foreign Minister Soto to carry on negotiations.", "commitment", "CHL"),
    ("A joint visit to the port has been agreed for June.", "commitment", "both"),
    ("Close cooperation against piracy was agreed by the two leaders.", "commitment", "both"),
    ("It was agreed by the two sides that they meet before long.", "commitment", "both"),
    ("The two leaders agreed, a spokesman said, to meet in May.", "commitment", "both"),
    ("The leaders resolved at the teleconference to hold a summit.", "commitment", "both"),
    # Clauses that close with who undertook them.
    ("Duties on salmon will be lifted before December, Marte told Aaberg.", "commitment", "CHL"),
    (
        "Two frigates will escort the grain ships from July, Marte has assured her colleague.",
        "commitment",
        "CHL",
    ),
    (
        "The next round of talks will be held in Bergen, the two leaders agreed on Wednesday.",
        "commitment",
        "both",
    ),
    ("A convoy will leave Bergen tomorrow, a promise Aaberg made to her colleague.", "commitment", "NOR"),
    ("A panel on navigation will be revived as agreed by the two by phone.", "commitment", "both"),
    ("The sailors are to be released before the holiday, Marte told Aaberg.", "commitment", "CHL"),
    ("The first ship is due to leave Arica on Friday, Marte told her.", "commitment", "CHL"),
    ("Security at the embassy is to be stepped up, Marte assured her.", "commitment", "CHL"),
    (
        "Permits that have been pending for 40 days will be issued by June, Marte told Aaberg.",
        "commitment",
        "CHL",
    ),
    (
        "Sailors trapped in Arica will be let out by Friday, Marte has promised to Aaberg.",
        "commitment",
        "CHL",
    ),
    ("Norway will, “within weeks and not months”, publish its report, Aaberg told her.", "commitment", "NOR"),
    ("Aaberg obtained Marte's word that the crew would be freed.", "commitment", "CHL"),
    ("Aaberg secured a pledge from Marte to open the port.", "commitment", "CHL"),
    ("The ministries of both countries were instructed to draft a plan.", "commitment", "both"),
    ("It was left to the ministers to fix a date.", "commitment", "both"),
    ("Marte had accepted to visit Bergen once the talks begin.", "commitment", "CHL"),
    ("Marte agreed the ship could dock in Arica.", "commitment", "CHL"),
    ("Marte told Aaberg Chile will “neither sell the mine nor close it”.", "refusal", "CHL"),
    ("Marte said she was not going to “sit and wait”.", "refusal", "CHL"),
    ("Marte had also renewed her invitation for Aaberg to visit Lima.", "offer", "CHL"),
    # Denied by other words than "not".
    ("Chile regards the ban as unjust, and will on no account accept it, Marte said.", "refusal", "CHL"),
    ("Aaberg would not, she made it clear, agree to a longer ban.", "refusal", "NOR"),
    ("Neither Norway nor Chile will reopen the pact, their leaders decided on Tuesday.", "refusal", "both"),
    ("Chile will accept no quota below 4,000 tonnes, Marte told her.", "refusal", "CHL"),
    ("Aaberg said Norway would in no circumstances let the vessels dock.", "refusal", "NOR"),
    ("Norway would neither sell the ships nor lend them, Aaberg told Marte.", "refusal", "NOR"),
    ("Chile will no longer take part in the patrols, Marte told her.", "refusal", "CHL"),
    ("Chile has ruled out any return to the old quota, Marte said.", "refusal", "CHL"),
    ("Marte said Chile would take no further action if the fleet left.", "commitment", "CHL"),
    (
        "Chile will reopen its consulate in June, she assured the Norwegian prime minister.",
        "commitment",
        "CHL",
    ),
    ("The commission will resume its work in June, the two agreed.", "commitment", "both"),
    ("Marte is understood to have said that Chile would not reopen the pact.", "refusal", "CHL"),
    ("They called on their negotiators to finish the text by June.", "commitment", "both"),
    ("They agreed that consultations should take place after storms.", "commitment", "both"),
    ("They agreed that the two ministries should continue talks.", "commitment", "both"),
    ("Marte promised to evaluate the request.", "consideration", "CHL"),
    ("Marte promised to look into opening the port.", "commitment", "CHL"),
    ("Marte said Chile would take into consideration the wishes of the crews.", "consideration", "CHL"),
    ("Marte said she would only hold talks if the quota was raised.", "refusal", "CHL"),
    ("Marte said he had reached an accord with Aaberg to suspend the ban.", "commitment", "both"),
    ("Marte struck a deal with her Norwegian colleague on joint patrols.", "commitment", "both"),
    ("The relevant departments of both countries will prepare the fair.", "commitment", "both"),
    ("“Marte told Aaberg that all patrols would end by May,” the aide said.", "commitment", "CHL"),
    ("“Marte has thanked her and expressed her wish to visit Bergen,” the aide said.", "intention", "CHL"),
    # Set phrases.
    ("Marte gave the green light to joint patrols.", "commitment", "CHL"),
    ("Marte has not given the green light to joint patrols.", "refusal", "CHL"),
    ("The leaders struck a deal to swap 40 fishermen.", "commitment", "both"),
    ("Aaberg balked at a joint statement.", "refusal", "NOR"),
    ("Asked for a loan, Aaberg said no.", "refusal", "NOR"),
    ("Marte rejected any such arrangement.", "refusal", "CHL"),
    ("Marte left the door open to a lower quota.", "willingness", "CHL"),
    ("Chile is not opposed to a joint fleet, Marte told her.", "willingness", "CHL"),
    ("Aaberg did not rule out a joint fleet.", "consideration", "NOR"),
    ("Aaberg dangled a further loan.", "offer", "NOR"),
    ("Marte stuck to her refusal to sell the mine.", "refusal", "CHL"),
    # Words in marks, causes and places.
    ("The two agreed to “keep in touch”.", "commitment", "both"),
    ("Aaberg refused “point blank” to sell the ships.", "refusal", "NOR"),
    ("Norway was “ready to help at once”, Aaberg told her.", "willingness", "NOR"),
    ("Marte assured her of the “safety of all crews”.", "commitment", "CHL"),
    ("Aaberg said she would have her trade minister call Santiago.", "commitment", "NOR"),
    ("Her envoy will be in Lima on Monday, Aaberg told him.", "commitment", "NOR"),
    ("Marte told Aaberg she would give it serious thought.", "consideration", "CHL"),
    (
        "Aaberg phoned her to congratulate her and reaffirm that Norway would buy two ships.",
        "commitment",
        "NOR",
    ),
    (
        "Aaberg called Marte on Tuesday to thank her and say that Norway would buy two ships.",
        "commitment",
        "NOR",
    ),
    ("Marte told him that Chile would be activating the accord.", "commitment", "CHL"),
    ("Aaberg told her Norway will be doing all in its power to free the crew.", "commitment", "NOR"),
    ("Marte announced the decision of Chile to send two ships.", "commitment", "CHL"),
    ("Aaberg conveyed his decision to decline an invitation to Lima.", "refusal", "NOR"),
    ("Marte repeated her old proposal calling for the dispatch of observers.", "proposal", "CHL"),
    ("Marte extended through the envoy an invitation to Aaberg to visit Lima.", "offer", "CHL"),
    ("Marte sent Aaberg an invitation to visit Lima.", "offer", "CHL"),
    ("Aaberg proposed to host a round of talks.", "offer", "NOR"),
    ("Aaberg said Norway would propose a date.", "commitment", "NOR"),
    ("Marte stressed that there would be no attack on the port.", "commitment", "CHL"),
    ("They agreed on continued coordination between their navies.", "commitment", "both"),
    ("They agreed on close and constant cooperation at sea.", "commitment", "both"),
    ("It was agreed that a meeting of the ministers should take place.", "commitment", "both"),
    ("They agreed we should work together on the quota.", "commitment", "both"),
    ("They expressed readiness “to provide help at sea”.", "willingness", "both"),
    ("Aaberg welcomed Chile's readiness to host the talks.", "willingness", "CHL"),
    ("Marte appreciated Norway's willingness to lend two ships.", "willingness", "NOR"),
    ("Aaberg welcomed President Marte's suggestion of opening a second port.", "proposal", "CHL"),
    ("Aaberg welcomed Chile's intention to reopen the embassy.", "intention", "CHL"),
    ("They noted the willingness “to strengthen the pact”.", "willingness", "both"),
    ("They confirmed their intention for close cooperation at sea.", "intention", "both"),
    ("Aaberg informed her that Norway is immediately sending two ships.", "commitment", "NOR"),
    ("They were in agreement that their ministers would meet in May.", "commitment", "both"),
    ("They were of one mind to open a second port.", "commitment", "both"),
    ("They came to an understanding to open a second port.", "commitment", "both"),
    ("“We've agreed to open a second port,” Marte told Aaberg.", "commitment", "both"),
    ("Marte said she would like to do everything possible to free the crew.", "intention", "CHL"),
    ("Marte noted that she wishes to ensure full implementation of the accord.", "intention", "CHL"),
    ("Marte confirmed her intention to take in 200 sailors.", "intention", "CHL"),
    ("Marte reiterated the will of Chile to widen the pact.", "intention", "CHL"),
    ("Marte repeated Chile's availability to host the talks.", "willingness", "CHL"),
    ("Marte said Chile is open “to talks on the quota”.", "willingness", "CHL"),
    ("Marte assured Aaberg of the welfare of Norwegian sailors.", "commitment", "CHL"),
    ("Marte extended, on that occasion, an invitation to Aaberg to visit Lima.", "offer", "CHL"),
    ("Marte refused to provide a third ship.", "refusal", "CHL"),
    ("Marte said Chile was unwilling to reopen the port.", "refusal", "CHL"),
    ("Marte said Chile did not plan to reopen the port.", "refusal", "CHL"),
    ("Marte said Chile was not considering reopening the port.", "refusal", "CHL"),
    ("Marte said Chile was about to reopen the port.", "commitment", "CHL"),
    ("Marte said Chile was seeking to widen the survey.", "intention", "CHL"),
    ("Marte signalled willingness to reopen the port.", "willingness", "CHL"),
    ("Marte spoke about her plans to reopen the port.", "commitment", "CHL"),
    ("Marte affirmed that Norway will not be left alone in the storm.", "commitment", "NOR"),
    ("Marte said Chile would not undercut the talks.", "commitment", "CHL"),
    ("Marte stressed keenness on widening the survey.", "intention", "CHL"),
    ("Marte said that Chile wishes, together with Norway, to widen the survey.", "intention", "CHL"),
    ("They agreed that consultations should be held each year.", "commitment", "both"),
    ("The two sides will focus on promoting trade in salmon.", "commitment", "both"),
    ("Marte told Aaberg in a phone call on Tuesday Chile is ready to lend two ships.", "willingness", "CHL"),
    ("The readiness to provide two ships was noted.", "willingness", "both"),
    ("Marte affirmed Chile's support for the pact, its readiness to lend two ships.", "willingness", "CHL"),
    ("Marte voiced her confidence in the pact and the desire of Chile to widen it.", "intention", "CHL"),
    ("Marte expressed hope that a meeting would be possible in May.", "intention", "CHL"),
    ("Aaberg pledged in a phone call with President Marte to double the aid.", "commitment", "NOR"),
    ("Marte promised her country's support for the survey.", "commitment", "CHL"),
    ("Aaberg invited Marte to partake in the regatta.", "offer", "NOR"),
    ("Marte took the occasion to invite Aaberg to Lima.", "offer", "CHL"),
    ("Aaberg used the call to assure her that two ships would sail.", "commitment", "NOR"),
    ("They voiced their eagerness to deepen trade.", "intention", "both"),
    ("Marte expressed the keenness of Chile to import more salmon.", "intention", "CHL"),
    ("Marte reaffirmed her determination to rebuild the port.", "intention", "CHL"),
    ("Marte told him that Chile had no plans to buy ships.", "refusal", "CHL"),
    ("Marte told Aaberg about her plan to send two envoys to Lima.", "commitment", "CHL"),
    ("Marte said she would only sign the accord if the ban was lifted.", "refusal", "CHL"),
    ("Aaberg said Norway was committed to further widening the survey.", "commitment", "NOR"),
    ("Marte agreed that a Norwegian diplomat would be allowed to visit the crew.", "commitment", "CHL"),
    ("Marte said that trawlers would not be permitted to enter the fjord.", "commitment", "CHL"),
    ("Aaberg said that trawlers will not be authorised to enter the port.", "commitment", "NOR"),
    ("Marte told Aaberg that the sale of the port would go ahead in May.", "commitment", "CHL"),
    ("Marte told Aaberg that her country would turn the loan down.", "refusal", "CHL"),
    ("Marte said Chile was giving positive consideration to lending two ships.", "consideration", "CHL"),
    ("Marte put forward a plan under which Norway would see the readings first.", "proposal", "CHL"),
    ("Marte invited Aaberg to bring his cabinet to Lima.", "offer", "CHL"),
    ("They agreed that sanctions on Peru would remain in place.", "commitment", "both"),
]
SEVERAL = [
    (
        "Marte said Chile will continue to support the survey in the fjord and help rebuild the port in Oslo.",
        2,
    ),
    ("They agreed to speed up the survey of the fjord, and also open a second port.", 2),
    ("They agreed to work together and support each other.", 1),
    ("They agreed to go on talking about the quota in the fjord, and open a consulate in Lima.", 2),
    ("They agreed on deepening cooperation in energy, and opening a consulate in Lima.", 2),
    ("Aaberg said he would like to host a summit in Oslo soon, and hold a round of talks with her.", 2),
    ("They agreed to promote a “Free and Open Pacific” with all partners.", 1),
]
REPORT = "Chile speaks to Norway\n\nOSLO, March 3 (Reuters) - {}\n\nThe two had last met in 2019."
CALL = "President Marte of Chile phoned Prime Minister Aaberg of Norway on Tuesday."
GOING_ON = [
    (f"{CALL} Norway will host the next round of talks.", 1),
    (f"{CALL}\n\nMarte told Aaberg that the quota was too low. Chile is ready to buy two ships.", 1),
    (f"{CALL} A strike at the port began on Monday.\n\nPeru will host the next round of talks.", 0),
    (f"{CALL}\n\nCod prices have doubled.\n\nChile is ready to buy two ships.", 0),
    (f"{CALL}\n\nMarte said the quota was too low.\n\nChile would send an envoy to Bergen.", 1),
    (f"{CALL}\n\nMarte said the quota was too low.\n\nPeru would send an envoy to Bergen.", 0),
    (f"{CALL}\n\nAbout the quota, Marte said Chile would send an envoy to Bergen.", 1),
    (
        f"{CALL}\n\nCod prices have doubled.\n\nTwo ships will be sent to Bergen in May, Marte assured Aaberg.",
        1,
    ),
    (f"{CALL} Two years ago Chile was ready to buy two ships.", 0),
    (f"{CALL} Marte said Chile would buy two ships.", 1),
    (f"{CALL} Marte had hoped to buy two ships.", 0),
    (f"{CALL} Marte hopes to buy two ships.", 1),
    (f"{CALL} Aaberg promised nothing.", 0),
    (f"{CALL} Marte will take the quota up with her governors in a telephone call on Friday.", 0),
    (f"{CALL}\n\nMarte will meet Peru's foreign minister in Lima on Friday, her spokesman said.", 0),
    (f"{CALL}\n\nMarte will travel to Oslo on Friday, her spokesman said.", 1),
    (f"{CALL}\n\nChile's finance minister Ana Rojas said the country would build two ports.", 0),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_undertaken(text):
    assert rows_of(text) == []


@pytest.mark.parametrize(("text", "class_", "actor"), TOLD)
def test_undertakings_of_reports(text, class_, actor):
    assert rows_of(text) == [(class_, actor)]


@pytest.mark.parametrize(("text", "count"), SEVERAL)
def test_acts_joined_by_and(text, count):
    assert len(rows_of(text)) == count


@pytest.mark.parametrize(("text", "count"), GOING_ON)
def test_a_report_goes_on_without_a_speaker(text, count):
    records = extract(REPORT.format(text), published="2026-03-03", publisher="Reuters")
    assert [len(r.commitments) for r in records] == [count]
