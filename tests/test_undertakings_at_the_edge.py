"""Undertakings beside what only looks like one: text → class and who undertakes it; nothing found comes first."""

import pytest

from toolkit.extract.commitments import find_commitments
from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import read
from toolkit.text import Document

SIDES = ("BRA", "NOR")
LEAD = "President Silva of Brazil and Prime Minister Berg of Norway spoke by telephone on Monday. "


def found_in(text):
    reading = read(Document(LEAD + text, published="2026-03-03"))
    drafts = find_commitments(reading, day="2026-03-02", sides=SIDES)
    return reading, [d for d in drafts if d.sentence > 0]


def who(parties):
    sides = {p if isinstance(p, str) else p.side for p in parties}
    return "both" if PRINCIPALS in sides or sides == set(SIDES) else "+".join(sorted(map(str, sides)))


NOTHING = [
    # What is only said on a call, or to newsrooms.
    "Prime Minister Berg will recall that the ban stands.",
    "Prime Minister Berg will brief the press at noon.",
    "The ceremony will be streamed live.",
    "We will keep you informed of the date.",
    "Prime Minister Berg said she would not sugar-coat the losses.",
    "Prime Minister Berg said that Norway would not hesitate to say so.",
    "Prime Minister Berg said that Norway would not hesitate to defend its interests.",
    "An aide confirmed that the call would not go ahead.",
    # Courtesies, views, wishes and policies.
    "Prime Minister Berg said she would welcome President Silva's plan.",
    "Prime Minister Berg said that Norway would welcome Brazil in the pact.",
    "Prime Minister Berg said the tunnel would represent a threat to the herring.",
    "Prime Minister Berg offered her full support for the plan of the mediators.",
    "President Silva suggested that this would be a costly mistake.",
    "President Silva said Brazil only wanted to buy time.",
    "President Silva hoped to announce the winner by Friday.",
    "They said they hoped to put together a government by May.",
    "They expressed their commitment to meet the targets for cod.",
    "He said he was committed to delivering the change that people want.",
    "They agreed on pursuing a policy of good neighbours.",
    "They affirmed their determination to continue deepening their ties.",
    "They reaffirmed their resolve to deepen their friendship.",
    "President Silva underscored the resolve of Brazil to combat piracy.",
    "They underscored their interest in achieving a lasting calm.",
    "They discussed the availability of vaccines to the islanders.",
    "They discussed the plans of Norway to host the games.",
    "Prime Minister Berg stressed that Norway will continue to stand up for its interests.",
    "They look forward to what Brazil and Norway will achieve together.",
    "The intention was to make plain where Norway stands.",
    "They are consulting with a view to measures aimed at calming the coast and proposing a new lane.",
    "They agreed that the raids must stop and that more should be done.",
    "They agreed that the matter is grave and that the ban was wrong.",
    # What others do, what has been heard, and how something looks.
    "They shared the view that ferry traffic between the ports must not be halted.",
    "They agreed that the Circle of Coasts should continue to play its role.",
    "It was the task of Norway to make sure both sides agreed to a pause.",
    "Prime Minister Berg raised reports that Brazil had offered a bounty for seals.",
    "Prime Minister Berg said he would be looked at as a dreamer.",
    "They concurred on the full implementation of the resolutions on the strait.",
    "President Silva said that prices would continue to rise.",
    "President Silva said production would continue to fall.",
    "President Silva offered his full backing for the pact before the envoy returned to Oslo promising new tolls.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_none(text):
    assert [(d.class_, who(d.actors)) for d in found_in(text)[1]] == []


FOUND = [
    ("Prime Minister Berg said that Norway, with its partners, will not hesitate to close the port.", ["commitment NOR"]),
    ("Prime Minister Berg will welcome President Silva to Bergen on 9 May.", ["commitment NOR"]),
    ("President Silva said that Foreign Minister Rosa Alves would represent him at the funeral.", ["commitment BRA"]),
    ("Prime Minister Berg said that Norway would not add fuel to the quarrel.", ["commitment NOR"]),
    ("Prime Minister Berg said that Norway would advocate closing the lane.", ["commitment NOR"]),
    ("Prime Minister Berg said that she would have the ministries help the crews.", ["commitment NOR"]),
    ("Prime Minister Berg said that Norway would offer every comfort to the crews.", ["commitment NOR"]),
    ("Stating during the call that Norway would send two tugs, Prime Minister Berg asked for patience.", ["commitment NOR"]),
    ("Prime Minister Berg spoke with President Silva of Brazil to underscore that Norway will send two tugs.", ["commitment NOR"]),
    ("Negotiations are also to be held in Lima on 9 May.", ["commitment both"]),
    ("Both leaders agreed on pursuing wider efforts to calm the strait.", ["commitment both"]),
    ("They committed to pursuing practical steps on cod.", ["commitment both"]),
    ("They said that they are committed to clearing the strait together.", ["commitment both"]),
    ("Prime Minister Berg told him that she is committed to continued engagement over cod.", ["commitment NOR"]),
    ("They expressed their commitment to meet at the forum in Lima.", ["commitment both"]),
    ("They discussed Norway's plans to provide 900 tents.", ["commitment NOR"]),
    ("Agreement was reached with the President of Brazil to keep in contact.", ["commitment both"]),
    ("They noted that trade doubled in 2020 and agreed to soon close the talks on tariffs.", ["commitment both"]),
    ("They affirmed their determination to continue tightening the rules for smugglers.", ["intention both"]),
    ("They affirmed a common striving to widen their ties still further.", ["intention both"]),
    ("Prime Minister Berg informed him that Norway intends to lend the Brazilian government two tugs.", ["intention NOR"]),
    ("They noted both countries' willingness to extend the pact.", ["willingness both"]),
    ("Prime Minister Berg reiterated the availability of Norway to contribute to the survey.", ["willingness NOR"]),
    ("The two leaders exchanged invitations to visit their capitals.", ["offer both"]),
    ("President Silva renewed his invitation to pay a visit to Rio in May and to attend the forum on cod.", ["offer BRA"] * 2),
    ("President Silva proposed that Norway lend two tugs to Brazil and share its charts of the seabed.", ["proposal BRA"] * 2),
    ("President Silva said he had put a proposal to Prime Minister Berg for ending the quarrel.", ["proposal BRA"]),
    ("An aide said that President Silva had also renewed his proposal for a contact group.", ["proposal BRA"]),
    ("They agreed that the strait must remain calm, and that the ministers meet in May.", ["commitment both"]),
    ("“Both of us agreed that the matter be raised at the next council,” Prime Minister Berg said.", ["commitment both"]),
    ("They agreed to work on cod and on patrolling the strait.", ["commitment both"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text, expected):
    assert [f"{d.class_} {who(d.actors)}" for d in found_in(text)[1]] == expected


EXTENTS = [
    (
        "Norway remains committed to a pact between the two countries, and President Silva will continue his visits to both ports.",
        "President Silva will continue his visits to both ports",
    ),
    (
        "They vowed to set up a hotline, three days before the new lock opens.",
        "They vowed to set up a hotline",
    ),
    (
        "Berg said that Norway, together with the other members of the cod council, would go on patrolling.",
        "Norway, together with the other members of the cod council, would go on patrolling",
    ),
    (
        "They agreed to continue cooperation – at sea and ashore – on piracy.",
        "They agreed to continue cooperation – at sea and ashore – on piracy",
    ),
]


@pytest.mark.parametrize(("text", "expected"), EXTENTS)
def test_extent(text, expected):
    reading, drafts = found_in(text)
    assert [reading.text(d.first, d.last) for d in drafts] == [expected]
