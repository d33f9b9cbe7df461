"""Undertakings in other words, voices and orders: text → class and who undertakes it; nothing found comes first."""

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import read
from toolkit.text import Document

SIDES = ("BRA", "NOR")
LEAD = "President Silva of Brazil and Prime Minister Berg of Norway spoke by telephone on Monday. "


def rows_of(text):
    reading = read(Document(LEAD + text, published="2026-03-03"))
    found = [d for d in find_commitments(reading, day="2026-03-02", sides=SIDES) if d.sentence > 0]
    return [(d.class_, who(d.actors)) for d in found]


def who(parties):
    sides = {p if isinstance(p, str) else p.side for p in parties}
    return "both" if PRINCIPALS in sides or sides == set(SIDES) else "+".join(sorted(map(str, sides)))


NOTHING = [
    # What is kept from the press, and how one takes what comes.
    "President Silva declined to give a time.",
    "President Silva will not tell more about it.",
    "President Silva said: “We will take that.”",
    "President Silva said efforts had been made to free the crew.",
    # The call itself that a text announces.
    "President Silva will speak to the leaders of the islands by video on Friday.",
    "President Silva will hold a virtual summit with Prime Minister Berg on Friday.",
    # What somebody had done, would do in another case, or looks to others for.
    "Prime Minister Berg said she'd spoken with the chair of the fisheries board about cod.",
    "Prime Minister Berg said she would otherwise impose tariffs on Brazilian soy.",
    "Prime Minister Berg said the fishermen of Brazil were looking to him to end the strike.",
    # Who is asked for help, or sent somewhere, is not asked over.
    "Prime Minister Berg asked President Silva to come to the aid of the stranded crew.",
    "Prime Minister Berg asked President Silva to visit the wounded sailors.",
    "Prime Minister Berg asked President Silva to address the problem of piracy.",
    "Prime Minister Berg asked her envoy to travel to Manaus.",
    "President Silva urged Prime Minister Berg to attend the forum in Quito.",
    # Announced, and nothing that anybody is to do.
    "President Silva announced his candidacy.",
    "President Silva announced elections for May.",
    "President Silva announced 3 percent growth for the year.",
    "President Silva announced the sale of his house.",
    # States, courtesies, and the call itself.
    "President Silva said he was thinking of the victims.",
    "Prime Minister Berg said there would be no winning this war.",
    "Prime Minister Berg said Norway would never forget the help of Brazil.",
    "President Silva said Brazil would stand by the people of the islands.",
    "The call was suggested by Prime Minister Berg.",
    "Prime Minister Berg accepted a call from President Silva.",
    "The two leaders agreed that the violence should stop.",
    "Prime Minister Berg said she would not be in favour of a second round.",
    # What is told of things, as a reason, or as still far off.
    "President Silva and Prime Minister Berg came closer to an agreement on the quota.",
    "Prime Minister Berg said calmer waters would contribute to the ties of both countries.",
    "Prime Minister Berg asked for patience, as Norway is to take over the chair in May.",
    "Prime Minister Berg said she was keen to exchange views on the quota.",
    "They spoke of what both had agreed to keep quiet.",
    "Asked whether Norway had offered to take more fish, Prime Minister Berg laughed.",
    # What nobody knows, what was promised before, and what is only a condition.
    "Nobody knew what they promised each other.",
    "Lima had been promised similar licences in July.",
    "A spokesman said Oslo would not provide a running commentary.",
    # What the call is used for, plans that are only spoken of, and people who are only in both countries.
    "Prime Minister Berg intends to use the call to raise the quota.",
    "An aide said President Silva brought up Norwegian plans to put turbines in the strait.",
    "President Silva criticised Norway plans to widen the port.",
    "They discussed ferries, which firms in both countries hope to run from May.",
    "Both leaders spoke afterwards, offering very different accounts of what was said.",
    # what nobody knows, and what a thing is meant for
    "They spoke of an invitation. The office did not say whether President Silva had accepted it.",
    "They discussed the planned pipeline, meant to bring Norwegian gas to Bahia.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_none(text):
    assert rows_of(text) == []


ONE = [
    # Offers.
    ("Prime Minister Berg asked President Silva to come to Bergen in June.", "offer", "NOR"),
    ("Prime Minister Berg asked President Silva to be her guest at the film festival.", "offer", "NOR"),
    ("Prime Minister Berg asked him over to Bergen for the regatta.", "offer", "NOR"),
    ("Prime Minister Berg asked him to address the Storting in the spring.", "offer", "NOR"),
    ("Prime Minister Berg said President Silva would be invited to the regatta.", "offer", "NOR"),
    ("President Silva said Brazil would gladly host the next session.", "offer", "BRA"),
    ("President Silva said Brazil would be glad to mediate.", "offer", "BRA"),
    ("A hospital ship was offered by Brazil.", "offer", "BRA"),
    ("President Silva said Brazil would gladly send doctors.", "willingness", "BRA"),
    # Proposals.
    ("A third round of talks was suggested by Prime Minister Berg.", "proposal", "NOR"),
    ("It was suggested by Prime Minister Berg that a joint panel be created.", "proposal", "NOR"),
    # What is weighed.
    ("President Silva was thinking of selling the two frigates.", "consideration", "BRA"),
    ("President Silva is pondering a longer lease of the quay.", "consideration", "BRA"),
    ("President Silva said Brazil had not yet made up its mind about the frigates.", "consideration", "BRA"),
    ("President Silva said he was in two minds about joining the patrol.", "consideration", "BRA"),
    ("President Silva said Brazil would decide next month whether to extend the lease.", "consideration", "BRA"),
    ("President Silva said he would look carefully at the request for a loan.", "consideration", "BRA"),
    # Refusals.
    ("Prime Minister Berg said Norway did not intend to renew the lease.", "refusal", "NOR"),
    ("Prime Minister Berg said Norway would never recognise the annexation.", "refusal", "NOR"),
    ("Prime Minister Berg said she would stay away from the forum in Manaus.", "refusal", "NOR"),
    ("Prime Minister Berg said she would not be in Manaus for the forum.", "refusal", "NOR"),
    ("Prime Minister Berg said Norway was unwilling to send more trawlers.", "refusal", "NOR"),
    ("Prime Minister Berg said she saw no point in a third round of talks.", "refusal", "NOR"),
    ("Prime Minister Berg called off her trip to Recife.", "refusal", "NOR"),
    ("Prime Minister Berg excused herself from the dinner in Manaus.", "refusal", "NOR"),
    ("Prime Minister Berg dropped the idea of a joint fleet.", "refusal", "NOR"),
    ("Prime Minister Berg said that under no circumstances would Norway sell the yard.", "refusal", "NOR"),
    ("Prime Minister Berg said there would be no easing of the quota rules.", "refusal", "NOR"),
    ("Prime Minister Berg let the President know that Norway would not send tugs.", "refusal", "NOR"),
    ("Prime Minister Berg said there would be no haggling with the smugglers.", "refusal", "NOR"),
    ("Prime Minister Berg said Norway would never sit at one table with the smugglers.", "refusal", "NOR"),
    ("Prime Minister Berg said she would skip the forum in Manaus.", "refusal", "NOR"),
    # Invitations that are renewed, and what one weighs.
    ("Prime Minister Berg reinforced the invitation for President Silva to attend the forum.", "offer", "NOR"),
    ("Prime Minister Berg renewed to President Silva the invitation to attend the forum.", "offer", "NOR"),
    ("President Silva said Brazil is evaluating the exemption from visas for sailors.", "consideration", "BRA"),
    # What one is ready for.
    ("President Silva said Brazil was available for a second round.", "willingness", "BRA"),
    ("Prime Minister Berg showed herself willing to open the archive.", "willingness", "NOR"),
    ("Prime Minister Berg said Norway was likewise ready to resume the talks.", "willingness", "NOR"),
    # Commitments.
    ("Prime Minister Berg said any trawler in the strait would be escorted out.", "commitment", "NOR"),
    ("President Silva said flights to the islands would remain suspended.", "commitment", "BRA"),
    ("President Silva left no doubt that Brazil would keep the assets frozen.", "commitment", "BRA"),
    ("President Silva said Brazilian firms would put up ninety million dollars for the quay.", "commitment", "BRA"),
    ("Prime Minister Berg said her country would become party to the convention.", "commitment", "NOR"),
    ("Prime Minister Berg told him that the kingdom was going to buy twelve helicopters.", "commitment", "NOR"),
    ("Prime Minister Berg assured him that parliament would ratify the accord.", "commitment", "NOR"),
    ("President Silva agreed with Prime Minister Berg on a two-year extension of the lease.", "commitment", "both"),
    ("It was arranged that the ministers would get together in Lima in June.", "commitment", "both"),
    ("Norwegian and Brazilian coastguards will exchange data, the two leaders agreed.", "commitment", "both"),
    ("President Silva assured her that Brazil would put two tugs at Norway's disposal.", "commitment", "BRA"),
    ("Prime Minister Berg let Brazil know that Norway would send two tugs.", "commitment", "NOR"),
    ("Both sides are resolved to clear the strait of mines.", "commitment", "both"),
    ("President Silva said Brazil was determined to clear the strait of mines.", "commitment", "BRA"),
    ("President Silva said no fishing boats would be seized on the river.", "commitment", "BRA"),
    ("President Silva said no drones would be used against the port.", "commitment", "BRA"),
    ("Norway would not stand in the way of a settlement, Prime Minister Berg said.", "commitment", "NOR"),
    ("Prime Minister Berg said Norway would stand behind the plan at the council.", "commitment", "NOR"),
    ("Prime Minister Berg said yes to a trip to Manaus.", "commitment", "NOR"),
    ("Prime Minister Berg plans a trip to Manaus in May.", "commitment", "NOR"),
    ("Prime Minister Berg assured Brazil of Norway's vote for the bid.", "commitment", "NOR"),
    ("Prime Minister Berg accepted a six-month moratorium on drilling.", "commitment", "NOR"),
    ("President Silva announced 40 million dollars for the flood victims.", "commitment", "BRA"),
    ("President Silva announced a grant for the repair of the mission church.", "commitment", "BRA"),
    ("President Silva announced the abolition of the visa for sailors.", "commitment", "BRA"),
    ("The two leaders will get together in Lima before the summit.", "commitment", "both"),
    ("They agreed that four working groups on the accord should begin their work in May.", "commitment", "both"),
    ("They had also agreed to the demilitarisation of the island.", "commitment", "both"),
    ("President Silva told lawmakers that Prime Minister Berg had promised to send a text by Easter.", "commitment", "NOR"),
    ("Prime Minister Berg said a ship carrying 300 tonnes of humanitarian aid would set sail in May.", "commitment", "NOR"),
    ("It was agreed in the two calls to hold a further round in May.", "commitment", "both"),
    ("She told President Silva that four additional Norwegian frigates will deploy to the strait in May.", "commitment", "NOR"),
    ("Prime Minister Berg said the premiers would talk again in May.", "commitment", "both"),
    ("The two leaders will have a working lunch at Bergen in May.", "commitment", "both"),
    ("The two leaders fixed their next round of soundings for 9 October.", "commitment", "both"),
    ("President Silva and Prime Minister Berg arranged to talk again on Friday.", "commitment", "both"),
    ("The two leaders agreed that their finance ministers should settle the terms of the loan.", "commitment", "both"),
    ("The two leaders agreed that a programme for three years should be drawn up.", "commitment", "both"),
    ("The call ended with an understanding that two teams would meet in Lima.", "commitment", "both"),
    ("They agreed on the swift operationalisation of the ferry line.", "commitment", "both"),
    ("They agreed to meet at once and get it done.", "commitment", "both"),
    ("Prime Minister Berg said she'd send two ships by June.", "commitment", "NOR"),
    ("They agreed on further liberalisation of the visa rules.", "commitment", "both"),
    ("They agreed on the diversification of their energy supplies.", "commitment", "both"),
    ('"Norwegian troops will leave the island by May," Prime Minister Berg said.', "commitment", "NOR"),
    ('"Our peacekeepers will go on escorting the convoys," Prime Minister Berg said.', "commitment", "NOR"),
    # Who only agreed with what was said, and went on.
    ("President Silva concurred, and expressed hope that the two countries would expand trade.", "intention", "BRA"),
    ("President Silva concurred and said that Brazil would send two ships.", "commitment", "BRA"),
    # Whom one spoke to.
    ("Thanks came from President Silva, to whom Prime Minister Berg promised that a ship would sail in May.", "commitment", "NOR"),
    ("Thanks came from President Silva, with whom Prime Minister Berg agreed to convene a conference in May.", "commitment", "both"),
    # What carries a list of things.
    ("Prime Minister Berg told him that a Norwegian plane carrying tents, generators and water will land in Bahia.", "commitment", "NOR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "class_", "actors"), ONE)
def test_one(text, class_, actors):
    assert rows_of(text) == [(class_, actors)]


def test_second_act_behind_an_infinitive():
    text = "Prime Minister Berg said Oslo would continue to stand by the fishermen and would dispatch medical teams."
    assert rows_of(text) == [("commitment", "NOR"), ("commitment", "NOR")]


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to call the members of the council to a meeting in May and to send a letter to the bishop.",
        "They instructed their governments to finish the work on the tariffs by June, and to begin the survey of the strait.",
    ],
)
def test_second_act_of_both(text):
    assert rows_of(text) == [("commitment", "both"), ("commitment", "both")]


def test_an_office_tells_of_its_own_occasion():
    text = "Prime Minister Berg rang President Silva of Brazil on Monday. On that occasion, she also invited President Silva to Oslo."
    documents = {
        who: Document(text, published="2026-03-03", publisher=who)
        for who in ("Government of Norway", "Reuters")
    }
    found = {
        who: [d.class_ for d in find_commitments(read(document), day="2026-03-02", sides=SIDES)]
        for who, document in documents.items()
    }
    assert found == {"Government of Norway": ["offer"], "Reuters": []}
