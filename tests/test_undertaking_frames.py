"""Undertakings in other frames than "X agreed to": texts with the evidence marked, nothing found first."""

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.reading import read
from toolkit.extract.rule import CLOSE, OPEN
from toolkit.text import Document

DAY = "2026-03-03"
LEAD = "Prime Minister Signe Aaberg of Norway spoke by phone on Tuesday with President Tomás Marte of Chile. "

NOTHING = """
The aim is to end the strike at the yards.
The rules for visas will be published soon.
The lineup of the cabinet will be named on Friday.
The pledging event will take place in May.
President Marte was glad to see the crew safe.
He was happy to hear that the strike was over.
Norway has nothing to do with the raid, she said.
They spoke of ways and means to expand trade.
Norway reserves the right to defend its waters, she said.
The accusations were rejected by the President.
The bill was approved by parliament.
President Marte was invited to form a government.
She said there would be no peace without trust.
They agreed that the talks remain important.
There will be elections in Chile in May.
He said there would be no winners in such a war.
The talks would be in vain, he said.
The port is due for repairs.
President Marte confirmed the truce.
She was confident that the port would be reopened.
They spoke of the means at their disposal.
Chile will make no statement before Friday.
She said Norway would not speculate on dates.
Sending trawlers would not change the quota, he said.
The leaders are to go over the fisheries accord.
President Marte expressed appreciation for Norway's decision to reopen the consulate.
They spoke of the text agreed during the call.
We have been promised ships before.
Norwegian ministers have been told to expect a special sitting on Tuesday.
She had made preparedness for floods a pillar of her work.
The leaders agreed the next steps.
The dates would be settled through diplomatic channels.
The day before, President Marte promised to lift the ban.
She said she would like to refrain from answering.
"""

FOUND = """
commitment | ⟦A substantial number of trawlers will be listed shortly⟧.
commitment | ⟦A first tranche of 40 million kroner is to go to the fishery schools in May⟧.
commitment | ⟦Two patrol vessels and three long-range drones are to be acquired⟧.
commitment | ⟦Direct flights by both carriers shall be started up⟧.
commitment | ⟦20 million kroner will be redirected by the Norwegian government⟧.
commitment | ⟦The list shall be handed over by the Chilean prison service within a fortnight⟧.
refusal | ⟦No new date will be sought before the elections⟧.
consideration | ⟦The matter will be looked into by the Ministry of Fisheries⟧.
consideration | ⟦The question is being examined by the Norwegian Ministry of Defence⟧.
consideration | ⟦The request is under review in Oslo⟧.
consideration | ⟦Whether to lift the ban is still being weighed in Santiago⟧.
consideration | ⟦Consideration is being given to a joint patrol⟧.
consideration | ⟦Oslo was keeping an open mind as to a second resolution⟧.
consideration | ⟦President Marte did not exclude a second round⟧.
consideration | President Marte said ⟦he would sleep on it⟧.
refusal | ⟦Chile would not hear of outside observers⟧.
refusal | The Norwegian Prime Minister ⟦could hold out no prospect of a loan⟧.
refusal | ⟦President Marte balked at sending a third ship⟧.
refusal | Asked for a longer truce, ⟦President Marte gave a flat no⟧.
willingness | She said ⟦Norway had nothing against a longer pause⟧.
willingness | ⟦Chile was amenable to a longer pause⟧.
intention | ⟦President Marte means to go to Oslo in May⟧.
proposal | ⟦The Prime Minister aired the idea of a joint task force on cables⟧.
offer | ⟦Chile placed itself at the disposal of the two parties⟧.
commitment | ⟦The Prime Minister vouched for the opening of two schools in Bergen⟧.
commitment | ⟦President Marte gave his consent to the opening of safe passages⟧.
commitment | ⟦This request was granted by the Prime Minister⟧.
refusal | ⟦A return to the old quota was ruled out⟧.
refusal | ⟦The request for a third ship was politely declined⟧.
offer | ⟦Minister Lund was invited to Chile⟧.
offer | ⟦The use of a naval plane was offered to him⟧.
commitment | ⟦She was promised two helicopters by the President⟧.
commitment | They were informed that ⟦Norwegian deliveries would be kept at maximum⟧.
commitment | ⟦An undertaking was obtained that permits would be issued before June⟧.
commitment | It was decided that ⟦the Joint Fisheries Commission resume its work in Oslo⟧.
commitment | It was settled that ⟦the two ministers will ring each other daily⟧.
commitment | They agreed that ⟦a second session be held in Oslo⟧.
commitment | ⟦There will be a ministerial session on the 19th⟧.
commitment | ⟦There would be a response if the raids went on⟧, the President warned.
refusal | She said ⟦there would be no Norwegian money for the harbour⟧.
commitment | She said that ⟦a field hospital would be in place within days⟧.
commitment | ⟦President Marte will be in Oslo from the fourth of May⟧.
commitment | President Marte said ⟦he would be present at the funeral⟧.
commitment | ⟦A Chilean draft will be in Oslo by 19 July⟧.
commitment | ⟦The state visit of the King to Chile is planned for next year⟧.
commitment | ⟦The visit has been pencilled in for December⟧.
commitment | ⟦Prime Minister Aaberg confirmed her visit for October⟧.
commitment | ⟦President Marte confirmed the disbursement of a soft loan of 3 million⟧.
commitment | She said ⟦Norway would take no part in the fighting⟧.
refusal | She said ⟦Norway would sell no arms to either side⟧.
refusal | She said that ⟦Norway would not, however, be in a position to lift the quarantine⟧.
refusal | ⟦The President ruled out, for now, selling the shares at a discount⟧.
refusal | ⟦President Marte demurred⟧.
intention | ⟦The intention is to bring Peru into the accord⟧.
intention | ⟦They shared the resolve to wrap up the fisheries accord at the earliest date⟧.
consideration | She stated that ⟦she would give it positive consideration⟧.
consideration | ⟦Everything is on the table⟧, the President said.
offer | ⟦An invitation to Oslo was extended⟧.
commitment | ⟦The interlocutors agreed on another conversation⟧ once the council has met.
refusal | President Marte was adamant that ⟦no Norwegian trawler would be let in⟧.
refusal | The Prime Minister was frank that ⟦there would be no loan⟧.
commitment | All five were clear that ⟦the measures would be imposed within hours of any raid⟧.
commitment | ⟦Norway would put a field hospital at Chile's disposal⟧, she said.
offer | ⟦Norway put a field hospital at Chile's disposal⟧, she said.
willingness | ⟦Norway remains at the disposal of both parties⟧, she said.
willingness | ⟦Norway is prepared, with its Nordic partners, to lift the ban⟧.
willingness | ⟦Norway is ready for a review of its quotas⟧.
commitment | They agreed that ⟦their ministers would be in daily contact⟧.
commitment | She said ⟦Norway would be the first to ratify the accord⟧.
commitment | She said that ⟦the second loan will be on its way before May⟧.
consideration | ⟦He would take another look at the quota⟧, he said.
commitment | She said that ⟦the National Disaster Authority would share a list by Saturday⟧.
commitment | She indicated that ⟦the draft treaty would be placed before her cabinet in May⟧.
commitment | She said that ⟦Oslo would meet this year's deficit target⟧.
commitment | She said that ⟦any further raid would meet with a severe response⟧.
commitment | She made clear that ⟦any attempt to cut the cable, including by anchors, would be met with a serious response⟧.
commitment | ⟦Retaliatory tariffs will be put in place by her government in May⟧, she told him.
refusal | President Marte stressed that ⟦there would be no ceasefire⟧ while the talks went on.
offer | The Chilean ministry said Marte had warned Norway against delay and ⟦had invited Aaberg to visit Chile⟧.
"""


def found_in(text):
    reading = read(Document(LEAD + text, published=DAY))
    drafts = find_commitments(reading, day=DAY, sides=("CHL", "NOR"))
    return [(d.class_, reading.span(d.first, d.last)) for d in drafts if d.sentence > 0]


PARTED = """
They ⟦agreed to exchange lists⟧, ⟦to reopen the port⟧ and ⟦to hold a round in May⟧.
They ⟦agreed to exchange lists of crews⟧, ⟦reopen the port of Valdivia⟧, and ⟦hold a round in May⟧.
The leaders ⟦agreed on a joint commission⟧, ⟦a hotline between the navies⟧ and ⟦a second summit in Bergen⟧.
They ⟦agreed on joint patrols in the strait⟧, ⟦on a meeting of prosecutors in Oslo, this Friday⟧, and ⟦on the sale of up to 400 megawatts⟧.
They ⟦agreed to meet in May⟧ and ⟦to bring forward the fisheries commission⟧.
They ⟦agreed to resume the work of the commission, which has not met since 2018⟧, and ⟦to hold consultations in Lima by autumn⟧.
The palace said ⟦the two leaders had agreed to reopen a line that has been silent since 2023⟧, and ⟦to hold the next round in Lima⟧.
He ⟦committed to handing over the recorders⟧, ⟦to issuing visas⟧ and ⟦to paying for the search⟧.
⟦They agreed to meet again⟧, ⟦with officials travelling to Lima in May to settle the details⟧.
⟦The two sides undertook to refrain from raids⟧, ⟦to pull back their boats⟧ and ⟦not to lay mines⟧.
⟦President Marte gave his word that the tariff would not be raised⟧, that ⟦a bill would be sent to Congress⟧ and that ⟦there would be no return to the old quota⟧.
"""


@pytest.mark.parametrize("text", NOTHING.strip().splitlines())
def test_nothing_is_undertaken(text):
    assert found_in(text) == []


@pytest.mark.parametrize("row", FOUND.strip().splitlines())
def test_undertaking_is_found(row):
    class_, marked = row.split(" | ")
    first, last = marked.index(OPEN), marked.index(CLOSE) - 1
    text = marked.replace(OPEN, "").replace(CLOSE, "")
    [(found, span)] = found_in(text)
    assert found == class_
    start, end = span.start - len(LEAD), span.end - len(LEAD)
    shared = min(end, last) - max(start, first)
    assert 2 * shared > max(end - start, last - first), text[start:end]


@pytest.mark.parametrize("marked", PARTED.strip().splitlines())
def test_acts_of_one_sentence_are_parted(marked):
    text = marked.replace(OPEN, "").replace(CLOSE, "")
    expected = [part.split(CLOSE)[0] for part in marked.split(OPEN)[1:]]
    found = [text[span.start - len(LEAD) : span.end - len(LEAD)] for _, span in found_in(text)]
    assert len(found) == len(expected)
    assert all(want in have for have, want in zip(found, expected, strict=True))
