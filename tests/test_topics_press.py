"""Sentences of press reports that follow the news of a call: what they tell was discussed in it or not, no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

LEAD = """Estonia, Chile leaders hold call

SANTIAGO, Feb 3 (Reuters) - President Jaan Ilves of Estonia spoke by phone with President Ana Marte of Chile on Monday
about lithium supplies, his office said."""
DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")

BESIDE = """
It was their second call since the earthquake.
The two countries have been at odds over tariffs.
Chile is the world's largest exporter of copper.
Estonia, a NATO member, has supplied weapons to Ukraine.
Relations soured after Chile expelled two diplomats in 2019.
The United States imposed sanctions on the mine in March.
More than 2,000 people were killed in the earthquake.
The two spoke on Monday as the fuel crisis deepened.
The two spoke on Monday as thousands fled the wildfires.
Ilves had also received a letter from President Sato of Japan about nuclear energy.
Analysts said the call showed how tariffs have shaken old ties.
The dispute over fishing dates back to 1994.
Ilves is due to visit Japan next week.
Marte, a former human rights lawyer, took office in January.
Ilves, who opposes nuclear energy, faces an election in May.
Chile's foreign minister will travel to Brussels for a G20 meeting on Thursday.
Marte has vowed to fight organised crime.
Chile's parliament is to vote on a migration law on Friday.
Earlier on Monday, Ilves met farmers who protested against grain imports.
Russia said on Monday its troops had taken two villages in Ukraine.
Last week, Marte told lawmakers that she would raise taxes on gas.
The White House did not immediately comment on the visa row.
A wave of cyberattacks has hit Estonian banks this year.
Marte rose to power on a promise to end corruption.
The opposition accused Ilves of ignoring the floods.
Chile recalled its ambassador in 2022 over the arrest of a journalist.
The Chilean readout made no mention of tariffs.
The readout did not say whether the two had discussed migration.
It was unclear whether the presidents talked about Venezuela.
Marte declined to say if visas had come up.
The call follows weeks of tension over tariffs.
The conversation took place a day before a NATO summit in The Hague.
The pair are expected to talk about Gaza when they meet next month.
Marte had told reporters on Sunday that she would raise human rights.
Ilves said last week that Estonia would never accept migrants.
Ilves told parliament on Tuesday that the pension reform would help fight corruption.
Speaking at a climate conference in Oslo, Marte said on Friday that emissions must fall.
The mine, which supplies lithium to semiconductor plants in Taiwan, employs 900 people.
Chilean troops have been training Ukrainian pilots since 2023, the defence ministry says.
Shares in gas companies fell.
An aide denied that the two had discussed the embargo.
Human rights groups have criticised Marte over the arrest of activists.
Estonia's opposition leader said Ilves should have raised human rights.
The European Union is negotiating a free trade agreement with Chile.
Protesters gathered outside the palace to demand a ceasefire in Gaza.
Ilves had lambasted Chile over tariffs throughout her campaign.
In three prior conversations, both presidents discussed tariffs.
At their last meeting in Tallinn the two discussed visas.
The two spoke before Marte heads to a summit on migration.
Ilves spoke before flying to Geneva for talks on fisheries.
Marte, under fire at home over the pipeline, thanked Ilves.
The call, the first since Chile announced tariffs, lasted ten minutes.
The call marks a thaw after a row over visas.
Marte thanked Ilves, easing fears of a trade war.
Marte thanked Ilves, a sign that the row over visas is over.
The talks come as Chile weighs tariffs.
Marte is expected to decide on tariffs next week.
Protesters in Santiago demanded a ceasefire in Gaza.
Voters in Chile have rejected the tariffs.
Chilean newspapers have called for sanctions.
A court in Tallinn rejected the extradition.
Estonia's main opposition party demanded a climate law.
They hadn't discussed tariffs, the spokesman said.
There was no discussion of tariffs.
Tariffs were not on the agenda.
Tariffs never came up.
Tariffs were left out of the conversation.
He had no information on whether they discussed tariffs.
Neither leader raised tariffs.
Neither tariffs nor visas were discussed.
The spokesman said the leaders had not spoken about tariffs.
In 2023, the two countries signed a visa waiver agreement.
Marte, whose country hosts the COP31 climate summit, returns to Santiago on Friday.
On the same day, officials of three states held talks on maritime security in Lima.
Meanwhile, the minister opened a dialogue on human rights.
Ilves later discussed sanctions with Prime Minister Kask of Norway.
Marte rejected a Nordic request for fighter jets last year.
The call did not focus on tariffs.
The readout gave little away about sanctions.
Ilves was among many who called Marte as India-Pakistan relations soured.
Chile accuses Estonia of fomenting terrorism
On Monday he opened a hospital in Narva.
The mine is considered the dirtiest on the continent, with emissions twice those of Peru.
Ilves gave a speech on climate change in Riga.
Earlier during a meeting with farmers, Marte said that tariffs must go.
Marte on March 4 formally notified the agency of her decision to end the visa pact.
The call by Ilves, a former diplomat, came after Marte had offered to mediate in the dispute over the dam.
Last year, Marte had the visa office closed, saying it had been spying on migrants.
The airstrike, which Marte said was a mistake, came at a tense time for relations between the two.
The finance minister, it is understood, will resign over the visa scandal.
The embargo took effect on Friday, officials said.
The refugees were looked after by nuns.
(Reporting by A. Tamm in Tallinn; additional reporting on oil by B. Soto; editing by C. Gas)
Read more: Why tariffs are back
"""

DISCUSSED_IN_IT = """
The two also spoke about migration and the climate crisis.
The conversation also touched on tariffs.
On Ukraine, Marte said sanctions should stay in place.
Marte pressed Ilves on visas, a person familiar with the call said.
Ilves raised the issue of fentanyl trafficking, the palace said in a statement.
Marte wrote on X that she had discussed vaccines with Ilves.
“We talked about tourism and the wildfires,” Marte told reporters after the call.
The call focused on trade, the Chilean presidency said.
High on the agenda was the war in Gaza.
Topics included artificial intelligence and 5G, the office said.
Ilves congratulated Marte on her election.
The presidents agreed to meet in Tallinn for a summit in June.
Ilves invited Marte to pay a state visit to Estonia.
Marte urged Ilves to support a ceasefire in Sudan.
"Cybersecurity was a big part of it," said an adviser to Ilves.
Marte thanked him for sending firefighters to battle the wildfires.
Both sides stressed the need for humanitarian aid to Gaza, Ilves's spokesman Rein Kask said.
Ilves expressed concern over human rights in Chile, the daily Postimees reported, citing officials.
In a separate statement, Chile said the presidents had talked about wheat.
Also discussed was the war in Gaza.
Among the issues on the table were tariffs and migration.
Ukraine dominated the conversation.
Congratulating Marte on his election, Ilves offered help with the gas pipeline.
Gaza came up as well, officials said.
The talks centred on climate change.
In the call, Marte told Ilves that Chile would lift its visa requirement.
Ilves said he and Marte had agreed to fight drug trafficking together.
“I told her that we need a ceasefire now,” Ilves said.
“We had a very good talk about soybeans,” Marte posted on Truth Social.
Marte said the leaders had discussed sanctions at length.
According to the Kremlin-style note, both praised cooperation in space.
She asked for help with the floods, the statement added.
He promised to send air defence systems, she told a news conference.
Ilves wished Marte a speedy recovery.
A senior official said Marte had warned Ilves against recognising Taiwan.
He informed Marte, who thanked him for his help in the floods.
Ukraine took up the last ten minutes.
Also touched on: ransomware and the fishing dispute.
Also on the list: tariffs on copper.
On Haiti they were soon of one mind.
As to the vaccine deliveries, due in spring, the Chilean side asked for patience.
Ways of expanding cooperation in space were tackled.
Marte is said to have promised visas for nurses.
Ilves, it is understood, held out the prospect of more gas deliveries.
Marte reportedly dangled the release of four prisoners.
She gave Ilves her word that the refugees would be let in.
Ilves had a request of his own: that the howitzers bought in May be delivered on time.
They would leave the tariffs for later.
The two are to meet next month on the margins of the climate summit.
Venezuela, over which they differ, was dealt with in two minutes.
Trade and tourism were in the mix.
Estonia, Ilves assured Marte, will always be grateful for the vaccines.
Migration was touched upon as well, according to Tallinn.
What they got: a ceasefire in the tariff war.
Chile's tariffs were among the subjects.
On tariffs, Marte said a decision would be made in June.
The two discussed tariffs, but not the embargo.
"""


def discussed(text, publisher):
    document = Document(f"{LEAD}\n\n{text}", published="2026-02-03", publisher=publisher)
    (record,) = extract(document).records
    return {t.code for t in record.topics if t.setting in DISCUSSED and t.polarity == "positive"} - {
        "ECO.SUPPLY"
    }


@pytest.mark.parametrize("publisher", ["Reuters", "The Harbour Gazette"])
@pytest.mark.parametrize("text", BESIDE.strip().splitlines())
def test_beside_the_call(text, publisher):
    assert discussed(text, publisher) == set()


@pytest.mark.parametrize("publisher", ["Reuters", "The Harbour Gazette"])
@pytest.mark.parametrize("text", DISCUSSED_IN_IT.strip().splitlines())
def test_in_the_call(text, publisher):
    assert discussed(text, publisher)
