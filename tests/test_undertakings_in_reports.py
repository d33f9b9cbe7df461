"""Undertakings as reports tell them: hopes of both, occasions ahead, what is told twice; what is no undertaking comes first."""

import pytest

from toolkit.api import extract
from toolkit.extract.commitments import find_commitments
from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import read
from toolkit.text import Document

DAY = "2026-03-03"  # a Tuesday
SIDES = ("CHL", "NOR")
LEAD = "Prime Minister Signe Aaberg of Norway spoke by phone on Tuesday with President Tomás Marte of Chile. "


def told(text):
    reading = read(Document(LEAD + text, published=DAY))
    drafts = [d for d in find_commitments(reading, day=DAY, sides=SIDES) if d.sentence > 0]
    return [(d.class_, who(d.actors), reading.text(d.first, d.last)) for d in drafts]


def who(parties):
    sides = {p if isinstance(p, str) else p.side for p in parties}
    return "both" if PRINCIPALS in sides or sides == set(SIDES) else "+".join(sorted(map(str, sides)))


NOTHING = [
    "Marte said visas were not on the agenda of the call.",
    "Marte ruled nothing out. Aaberg ruled out nothing.",
    "Oslo and Santiago recently agreed to cut the quota.",
    "Marte expressed Chile's welcome of Norway's decision to open the strait.",
    "Marte said peace was not possible.",
    "Marte told a House of Trade committee on Friday that he will buy ships.",
    "Marte said the storm might reach Arica.",
    "Marte asked whether Norway might send a ship.",
    "They discussed the bill, which Norway had intended to pass.",
    "They agreed that the matter should be seen by all states as closed.",
    "Marte asked that Norway pay, and that it would not be forgotten.",
    "Aaberg explained that Norway did not wish to retaliate.",
    "Peruvian President Ana Soto is to join them in a video meeting on Friday.",
    "Marte praised the agreed prices of krill through the end of 2026.",
    "They agreed we needed to see a settlement that saves the reefs.",
    "They shared the view that their relations continue to grow, with regular contacts held at all levels.",
    "Marte suggested the importance of air links.",
    "Issues of mutual interest, including quotas, came under discussion.",
    "The leaders agreed that the yard should go on, as they have pledged, to clean the coast.",
    "He also assured her that their friendship would strengthen before long.",
    "In her election programme, Aaberg promised to cut the salmon tax.",
    "Marte announced last month that Chile would lend her tugs.",
    "Marte declined to confirm that Chile had invited her to the krill forum.",
    "Marte would not confirm that he had agreed to lift the ban. Chile refused to say whether it had agreed to a truce.",
    "Aaberg hoped that Chile would widen the survey.",
    "Aaberg voiced the hope that both peoples would prosper.",
    "Aaberg hopes all parties will resume talks.",
    "They hoped the second round of the vote would be held in calm.",
    "It was unclear when the two leaders will talk next.",
    "The action plan will bring great impetus to the fishery, both ministers acknowledged.",
    "They said a ferry would go a long way towards calmer seas.",
    "The phone conversations came as Norway reportedly is seeking to mediate between the two islands.",
    "They discussed issues of mutual interest in their talks.",
    "They spoke of the trade in krill, including by agreeing to a wide deal.",
    "He told her there would be elections in May.",
    "On that occasion, Marte promised to lend two tugs.",
    "Marte set the ball rolling in April when, at a rally in Arica, he promised to lend two tugs.",
    "She wished him luck on being appointed the premier of Chile and for coming to the phone.",
    "The Prime Minister’s Office wishes to clarify: there was no quarrel.",
    "They spoke of a forum in Lima, where the ministers of the bloc will sign a pact.",
    # said at other times
    "Marte had earlier announced that Chile would leave the pact.",
    "Before talking to Aaberg, Marte told a news conference in Lima that he would send two tugs.",
    "“I would lower the quota,” Marte told a crowd in Arica during the campaign.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_undertaking(text):
    assert told(text) == []


UNDERTAKEN = [
    (
        "Aaberg and Marte confirmed anew that Norway and Chile would act together against poachers.",
        "commitment",
        "both",
        "Norway and Chile would act together against poachers",
    ),
    (
        "Aaberg made clear once more that Norway will not waver in its support for Chile.",
        "commitment",
        "NOR",
        "Norway will not waver in its support for Chile",
    ),
    (
        "Aaberg said Norway and other members of the league will keep sending tents to Chile.",
        "commitment",
        "NOR",
        "Norway and other members of the league will keep sending tents to Chile",
    ),
    (
        "Aaberg told Marte that Norway will train 60 officials this year as the country prepares to host the games.",
        "commitment",
        "NOR",
        "Norway will train 60 officials this year",
    ),
    (
        "Aaberg confirmed that Norway would continue to supply fuel at agreed prices.",
        "commitment",
        "NOR",
        "Norway would continue to supply fuel at agreed prices",
    ),
    (
        "Marte expressed Chile's interest in a krill agreement to fight poachers.",
        "intention",
        "CHL",
        "Chile's interest in a krill agreement to fight poachers",
    ),
    # What both sides are hoped to do together.
    (
        "Aaberg hoped that the two countries would widen trade.",
        "intention",
        "NOR",
        "Aaberg hoped that the two countries would widen trade",
    ),
    (
        "He expressed hope the countries will expand research on krill.",
        "intention",
        "NOR",
        "He expressed hope the countries will expand research on krill",
    ),
    (
        "Marte voiced the wish that Norway and Chile will continue to work at sea.",
        "intention",
        "CHL",
        "Marte voiced the wish that Norway and Chile will continue to work at sea",
    ),
    (
        "They hoped that they could meet in May.",
        "intention",
        "both",
        "They hoped that they could meet in May",
    ),
    # What they will do where they meet next.
    (
        "They looked forward to the forum in Lima, where they will sign a pact on krill.",
        "commitment",
        "both",
        "they will sign a pact on krill",
    ),
    (
        "They discussed the forum in Lima, where they will meet in April, and the price of krill.",
        "commitment",
        "both",
        "they will meet in April",
    ),
    # Who acts, when it is told.
    (
        "The two agreed that their envoys would have a dialogue on whaling.",
        "commitment",
        "both",
        "The two agreed that their envoys would have a dialogue on whaling",
    ),
    (
        "Marte promised on Tuesday to lend two tugs.",
        "commitment",
        "CHL",
        "Marte promised on Tuesday to lend two tugs",
    ),
    (
        "The Chilean government offered to lend two tugs.",
        "offer",
        "CHL",
        "The Chilean government offered to lend two tugs",
    ),
    (
        "Marte said Chile would not only lend two tugs.",
        "commitment",
        "CHL",
        "Chile would not only lend two tugs",
    ),
    (
        "“I told her that we deplore the raids, but we will lend two tugs,” Marte said.",
        "commitment",
        "CHL",
        "we will lend two tugs",
    ),
    (
        "Marte's government promised to lend two tugs.",
        "commitment",
        "CHL",
        "Marte's government promised to lend two tugs",
    ),
    (
        "They agreed both the countries should continue their research on krill.",
        "commitment",
        "both",
        "They agreed both the countries should continue their research on krill",
    ),
    (
        "Marte assured the full cooperation and support of his government in the search for the trawler.",
        "commitment",
        "CHL",
        "Marte assured the full cooperation and support of his government in the search for the trawler",
    ),
    (
        "Aaberg updated him on her plans to convene the fishing nations in Oslo.",
        "commitment",
        "NOR",
        "Aaberg updated him on her plans to convene the fishing nations in Oslo",
    ),
    (
        "A new roadmap would be drawn up, the pair agreed.",
        "commitment",
        "both",
        "A new roadmap would be drawn up",
    ),
    (
        "The two agreed to convene their ministers because that day the aides had come to nothing.",
        "commitment",
        "both",
        "The two agreed to convene their ministers",
    ),
    (
        "Both agreed to meet soon, in what would be their first encounter.",
        "commitment",
        "both",
        "Both agreed to meet soon",
    ),
    (
        "Aaberg noted Norway's commitment to provide flood relief for the islands.",
        "commitment",
        "NOR",
        "Aaberg noted Norway's commitment to provide flood relief for the islands",
    ),
    (
        "The leaders have instructed Foreign Ministers Ilse Vik and Juan Rojas to draw up a plan for the reefs.",
        "commitment",
        "both",
        "The leaders have instructed Foreign Ministers Ilse Vik and Juan Rojas to draw up a plan for the reefs",
    ),
    (
        "Marte told Aaberg there would be no change to the quota.",
        "commitment",
        "CHL",
        "there would be no change to the quota",
    ),
    (
        "Marte told her there would be no Chilean boats in the strait.",
        "refusal",
        "CHL",
        "there would be no Chilean boats in the strait",
    ),
    (
        "Marte expressed interest in follow-up talks on krill.",
        "intention",
        "CHL",
        "Marte expressed interest in follow-up talks on krill",
    ),
    (
        "They pledged to pull their boats from the strait and back to their ports.",
        "commitment",
        "both",
        "They pledged to pull their boats from the strait and back to their ports",
    ),
    (
        "Aaberg is ready to provide pumps and support to the islanders.",
        "willingness",
        "NOR",
        "Aaberg is ready to provide pumps and support to the islanders",
    ),
]


@pytest.mark.parametrize(("text", "class_", "actors", "evidence"), UNDERTAKEN)
def test_undertaken(text, class_, actors, evidence):
    assert told(text) == [(class_, actors, evidence)]


def test_two_paragraphs_below_the_lead_tell_of_two_acts():
    body = "They talked for an hour.\n\nThe call was warm.\n\nThe two pledged to work together on krill.\n\nThey pledged to work closely."
    assert [evidence for _, _, evidence in told("\n\n" + body)] == [
        "The two pledged to work together on krill",
        "They pledged to work closely",
    ]


def test_and_to_goes_on_with_what_was_agreed():
    text = "They agreed to work closely with the islanders to rebuild the burnt port and to widen the survey of krill."
    assert [evidence for _, _, evidence in told(text)] == [
        "They agreed to work closely with the islanders to rebuild the burnt port",
        "to widen the survey of krill",
    ]


def test_behind_a_modal_verb_it_says_what_for():
    text = "Norway would work closely with the islanders to rebuild the burnt port and to widen the survey of krill, Aaberg said."
    assert [evidence for _, _, evidence in told(text)] == [
        "Norway would work closely with the islanders to rebuild the burnt port and to widen the survey of krill"
    ]


def test_an_invitation_far_down_is_of_the_call():
    body = "They talked for an hour.\n\nThe call was warm.\n\nIt was their first.\n\nMarte has invited Aaberg to Santiago."
    assert [evidence for _, _, evidence in told("\n\n" + body)] == ["Marte has invited Aaberg to Santiago"]


@pytest.mark.parametrize(
    ("text", "class_"),
    [
        ("Marte said Chile would not raise the matter again.", "refusal"),
        ("Marte said Chile would not sign the treaty.", "refusal"),
        ("Marte said Chile would not raise the tariff on salmon while the talks lasted.", "commitment"),
        ("Marte said Chile would not resume tests.", "commitment"),
        ("Marte said Chile would not close the border.", "commitment"),
        ("Marte said Chile would not expel the envoy.", "commitment"),
        ("Marte said Chile would not resort to force.", "commitment"),
        ("Marte said the army would not raise its state of alert.", "commitment"),
        ("Marte said Chile would not allow its ports to be used for an attack on Norway.", "commitment"),
        ("Marte said Chile would not allow trawlers into its ports.", "refusal"),
        ("Marte said Chilean troops would not leave before May.", "commitment"),
        ("Marte said Chile would not leave the pact.", "refusal"),
        ("Marte did not agree, however, to waive the fines.", "refusal"),
        ("Marte said he would take a very hard look at the levy.", "consideration"),
        ("Marte invited her to stop in Lima on her way.", "offer"),
        ("Marte said Chile would not agree to anything on krill without consulting Norway.", "commitment"),
    ],
)
def test_who_will_not_hurt_others_undertakes_and_refuses_no_favour(text, class_):
    assert [found[0] for found in told(text)] == [class_]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte said the storm was ending the harvest.", []),
        ("Marte proposed that every raid be studied by judges.", ["proposal"]),
        ("Marte said Chile was leaving the pact.", ["commitment"]),
        (
            "Marte said Chile was halting inspections and was recalling its envoy.",
            ["commitment", "commitment"],
        ),
    ],
)
def test_what_is_under_way_and_what_is_to_be_studied(text, expected):
    assert [found[0] for found in told(text)] == expected


def test_an_acceptance_of_an_invitation_answers_no_offer_of_goods():
    text = "Marte offered to supply beef for 2 million euros. Aaberg accepted the invitation to visit Santiago next month."
    reading = read(Document(LEAD + text, published=DAY))
    drafts = find_commitments(reading, day=DAY, sides=SIDES)
    assert [(d.type, who(d.actors)) for d in drafts] == [("trade_or_buy", "CHL"), ("visit", "NOR")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo and Santiago agreed in May to send ships, Reuters said.", []),
        ("Oslo and Santiago had agreed to send ships, Reuters said.", []),
        ("Fishermen agreed to send ships, Reuters said.", []),
        ("Oslo and Santiago agreed to send ships to Peru, Reuters said.", ["agreed to send ships to Peru"]),
        ("Norway proposed that the two navies train together, Reuters said.", ["train together"]),
        ("The two leaders would meet in May on the margins of the summit, Reuters said.", ["would meet"]),
    ],
)
def test_what_an_outlet_says_that_those_on_the_call_undertook(text, expected):
    (record,) = extract("Cod\n\n" + LEAD + "\n\n" + text, published=DAY, publisher="Reuters")
    found = [c.evidence[0].exact for c in record.commitments]
    assert len(found) == len(expected)
    assert all(words in told for words, told in zip(expected, found, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What stands beside a clause is not under its verb.
        (
            "Chile asked for tugs, while Norway will send two of its own in May.",
            [("commitment", "NOR", "Norway will send two of its own in May")],
        ),
        (
            "Chile thanked Norway for the tugs, and Norway will send two more in May.",
            [("commitment", "NOR", "Norway will send two more in May")],
        ),
        (
            "Aaberg said Norway would not attend the talks that Peru had offered to hold.",
            [("refusal", "NOR", "Norway would not attend the talks that Peru had offered to hold")],
        ),
        # What one means to do with the matter that both spoke of.
        (
            "They discussed the bill, which Norway intends to pass in May.",
            [("intention", "NOR", "Norway intends to pass in May")],
        ),
        (
            "Marte said Chile hoped to take delivery of the first tug by June.",
            [("intention", "CHL", "Chile hoped to take delivery of the first tug by June")],
        ),
        # What one cannot do, does not consider, or might do.
        (
            "Aaberg said the government could not interfere with the courts.",
            [("refusal", "NOR", "the government could not interfere with the courts")],
        ),
        (
            "Aaberg said Norway was not considering a ban on trawlers.",
            [("refusal", "NOR", "Norway was not considering a ban on trawlers")],
        ),
        (
            "Marte told her he might visit Bergen before the summer.",
            [("consideration", "CHL", "he might visit Bergen before the summer")],
        ),
        (
            "Aaberg said the request would be given every attention.",
            [("consideration", "NOR", "the request would be given every attention")],
        ),
        # Laws and contracts by name.
        (
            "Aaberg explained that the Coastal Fishing Act would be amended before June.",
            [("commitment", "NOR", "the Coastal Fishing Act would be amended before June")],
        ),
        (
            "Marte affirmed that Chile would honour all deliveries of krill.",
            [("commitment", "CHL", "Chile would honour all deliveries of krill")],
        ),
        (
            "They agreed that the contract should be taken up by a joint committee in July.",
            [
                (
                    "commitment",
                    "both",
                    "agreed that the contract should be taken up by a joint committee in July",
                )
            ],
        ),
        (
            "They agreed that crews will cross the strait without a pass.",
            [("commitment", "both", "agreed that crews will cross the strait without a pass")],
        ),
        (
            "They agreed on Tuesday to open a museum ahead of the meeting “Seas for All” in June.",
            [("commitment", "both", "agreed on Tuesday to open a museum")],
        ),
    ],
)
def test_clauses_beside_and_below_others(text, expected):
    found = told(text)
    assert [each[:2] for each in found] == [each[:2] for each in expected]
    assert all(words in each[2] for each, (_, _, words) in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # His own side's plans are a spokesman's news, those of the other side he has from the call.
        ("Norwegian government spokesman Peter Holm said Norway was ready to buy more krill.", []),
        ("Norwegian government spokesman Peter Holm said Chile was ready to sell more krill.", ["CHL"]),
        ("Marte was ready to sell more krill, government spokesman Peter Holm said.", ["CHL"]),
        ("Government spokesman Peter Holm said Peru was ready to sell more krill.", []),
        # Whoever tells it is not the one who is meant by the pronoun.
        (
            "Government spokesman Peter Holm said Marte had assured the prime minister that Chile would sell krill. "
            "He was also ready to lower the price, Holm said.",
            ["CHL", "CHL"],
        ),
    ],
)
def test_what_one_side_tells_of_the_other(text, expected):
    (record,) = extract("Cod\n\n" + LEAD + "\n\n" + text, published=DAY, publisher="dpa")
    sides = {p.id: p.side for p in (*record.participants, *record.people)}
    assert [sides.get(c.actors[0], c.actors[0]) for c in record.commitments] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nobody undertakes anything
        ("Talks on krill between Peru and Ghana went on in Lima, during which the sides agreed on a price.", []),
        ("The foreign minister of Chile will also take part.", []),
        ("Marte thanked her for the approval to issue visas.", []),
        # short forms of verbs
        ("Marte told Aaberg that he’s willing to sell two ships.", [("willingness", "CHL", "he’s willing to sell two ships")]),
        ("Marte said she's ready to sell two ships.", [("willingness", "NOR", "she's ready to sell two ships")]),
        # what stands between the words
        (
            "Marte ruled out a ban; he was, however, open to talks on a quota.",
            [("refusal", "CHL", "a ban"), ("willingness", "CHL", "he was, however, open to talks on a quota")],
        ),
        (
            "Marte said Chile could not, at this time, agree to a lower quota.",
            [("refusal", "CHL", "Chile could not, at this time, agree to a lower quota")],
        ),
        (
            "Marte did not, on the other hand, agree to a timetable.",
            [("refusal", "CHL", "did not, on the other hand, agree to a timetable")],
        ),
        (
            "Marte expressed Chile's readiness, through its fund for the coast, to finance the pier.",
            [("willingness", "CHL", "to finance the pier")],
        ),
        # a comma before who will do what
        (
            "Norway will fly in a plane, Chile will run the tower and both are to share the cost.",
            [("commitment", "NOR", "Norway will fly in a plane"), ("commitment", "CHL", "Chile will run the tower")],
        ),
        ("They discussed cod: Chile will keep applying the checks.", [("commitment", "CHL", "Chile will keep applying the checks")]),
        # what will be kept, is at hand or is not begun
        ("Marte said the existing understanding will be honoured.", [("commitment", "CHL", "the existing understanding will be honoured")]),
        ("Marte said 400 scholarships would be available to Norwegian students.", [("commitment", "CHL", "400 scholarships would be available")]),
        ("Marte stated that Chile would not be the first to escalate.", [("commitment", "CHL", "Chile would not be the first to escalate")]),
        ("Marte told Aaberg the cabinet would sign off by December 12.", [("commitment", "CHL", "the cabinet would sign off by December 12")]),
        # instructions and approvals
        ("“We instructed our teams to draft the text,” Marte said.", [("commitment", "both", "We instructed our teams to draft the text")]),
        ("Marte conveyed Chile's approval to issue visas to crews.", [("commitment", "CHL", "Chile's approval to issue visas to crews")]),
    ],
)  # fmt: skip
def test_short_forms_and_insertions(text, expected):
    found = told(text)
    assert [each[:2] for each in found] == [each[:2] for each in expected]
    assert all(words in each[2] for each, (_, _, words) in zip(found, expected, strict=True))
