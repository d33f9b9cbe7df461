"""Undertakings in a report: those of other days are left out, those told twice are one, those of several calls are each call's."""

import pytest

from toolkit.api import extract

REPORT = "Chilean President Tomás Marte spoke by phone with Norwegian Prime Minister Signe Aaberg on Tuesday.\n\n{}"


def undertaken(text):
    (record,) = extract(text, published="2026-03-04", publisher="Reuters")
    return [(c.class_, [e.exact for e in c.evidence]) for c in record.commitments]


@pytest.mark.parametrize(
    "text",
    [
        "On January 11, Marte said Chile will send two ships.",
        "On the evening of February 9, the two sides agreed to reopen the strait.",
        "Marte in January invited Aaberg to visit Santiago.",
        "Marte said on Monday that Chile was ready to send two ships.",
        "At the Lima climate summit, Marte and Aaberg agreed to widen the survey.",
        "At the Lima climate summit, Marte and Aaberg met. They also agreed to widen the survey.",
        "The two agreed in principle at a meeting earlier this month to widen the survey.",
        "The leaders agreed at a forum in 2020 to widen the survey.",
        "Aaberg, who has offered to mediate, welcomed it.",
        "Marte's predecessor promised to sell ships.",
        "On the campaign trail, Marte promised to sell ships.",
        "Marte had told reporters that Chile would sell ships.",
        "Speaking in parliament, Marte said Chile would sell ships.",
        "The two had not spoken since a call in October during which they promised to send two ships.",
    ],
)
def test_what_was_undertaken_before_the_call_is_left_out(text):
    assert undertaken(REPORT.format(text)) == []


@pytest.mark.parametrize(
    ("text", "class_", "exact"),
    [
        (
            "Marte said on Tuesday that Chile was ready to send two ships.",
            "willingness",
            "Chile was ready to send two ships",
        ),
        ("Marte said next week Chile will send two ships.", "commitment", "Chile will send two ships"),
        ("Marte advised that two ships would sail in May.", "commitment", "two ships would sail in May"),
        (
            "Marte said Chile would always support its northern neighbour.",
            "commitment",
            "Chile would always support its northern neighbour",
        ),
        (
            "While pledging to send two ships, Marte thanked Aaberg.",
            "commitment",
            "pledging to send two ships",
        ),
        (
            "Marte agreed on the phone to lend a ship.",
            "commitment",
            "Marte agreed on the phone to lend a ship",
        ),
        (
            "Marte pledged on Tuesday evening to lend a ship.",
            "commitment",
            "Marte pledged on Tuesday evening to lend a ship",
        ),
        (
            "Marte promised in a phone call to lend a ship.",
            "commitment",
            "Marte promised in a phone call to lend a ship",
        ),
        (
            "Marte said he will continue to be in touch with her.",
            "commitment",
            "he will continue to be in touch with her",
        ),
        (
            "Their teams will follow up on the survey, the statement said.",
            "commitment",
            "Their teams will follow up on the survey",
        ),
        (
            "The two decided on the creation of a task force on whales.",
            "commitment",
            "The two decided on the creation of a task force on whales",
        ),
        (
            "Marte offered that the crew could be treated in Chile.",
            "offer",
            "Marte offered that the crew could be treated in Chile",
        ),
        (
            "Marte received an invitation from Aaberg to visit Bergen.",
            "offer",
            "Marte received an invitation from Aaberg to visit Bergen",
        ),
        (
            "Marte thanked her, expressing hopes to meet in Bergen.",
            "intention",
            "expressing hopes to meet in Bergen",
        ),
        ("The two invited each other to visit.", "offer", "The two invited each other to visit"),
        ("They agreed on sustained dialogue.", "commitment", "They agreed on sustained dialogue"),
        (
            "They agreed on joint work to map the reefs.",
            "commitment",
            "They agreed on joint work to map the reefs",
        ),
        ("They committed to a joint investigation.", "commitment", "They committed to a joint investigation"),
        (
            "The two agreed to consider a joint fleet.",
            "consideration",
            "The two agreed to consider a joint fleet",
        ),
        ("Marte invited Aaberg for talks.", "offer", "Marte invited Aaberg for talks"),
        (
            "Marte affirmed the wish of his country to join the survey.",
            "intention",
            "Marte affirmed the wish of his country to join the survey",
        ),
        (
            "The ministry noted the mutual readiness to widen the survey.",
            "willingness",
            "mutual readiness to widen the survey",
        ),
        (
            "Marte conveyed his condolences as well as Chile's readiness to send two ships.",
            "willingness",
            "Chile's readiness to send two ships",
        ),
    ],
)
def test_words_that_undertake(text, class_, exact):
    assert undertaken(REPORT.format(text)) == [(class_, [exact])]


def test_an_undertaking_of_the_call_in_a_relative_clause():
    text = (
        "Chilean President Tomás Marte held a phone call on Tuesday with Norwegian Prime Minister Signe Aaberg during which they agreed"
        " to widen the survey."
    )
    assert undertaken(text) == [("commitment", ["they agreed to widen the survey"])]


@pytest.mark.parametrize(
    "text",
    [
        "Marte expressed his disappointment over Norway's decision to release the poachers.",
        "Both leaders agreed that the boats sent a clear message to the fishermen.",
        "Both leaders agreed that the talks went well.",
        "Marte stressed that the accord was ready to be signed.",
        "Marte voiced support for a Norwegian government committed to reform and fishing.",
        "They agreed that the accord would bring stability to the coast.",
        "The two states have agreed in the past to share the quota.",
        "Critics said Marte would sell the ships.",
        "Unions said they would end the strike.",
        "Congress will vote on the accord on Friday.",
        "The ministry said it would release a statement later.",
        "Marte said she would also meet the Peruvian president.",
        "Marte had vowed to close the port before the call.",
    ],
)
def test_views_and_feelings_undertake_nothing(text):
    assert undertaken(REPORT.format(text)) == []


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("They agreed to widen the survey and keep in close contact.", 2),
        (
            "They agreed that Chile and Norway will develop their ties further, and keep in close communication.",
            2,
        ),
        ("They agreed that their officials would stay in touch and send each other the lists of crews.", 2),
        ("They agreed that their countries will set up a fund for whalers.", 1),
        ("They agreed that their navies would count the seals.", 1),
        ("They agreed that the countries of the region will set up a fund for whalers.", 0),
        ("They agreed to stay in touch to guard the ships and ensure calm.", 1),
        ("They agreed to stay in contact and keep working on the survey.", 1),
        ("Chile would lend tents, a spokesman said, and the army would fly them to Bergen.", 2),
    ],
)
def test_acts_beside_each_other(text, acts):
    assert len(undertaken(REPORT.format(text))) == acts


def test_what_a_lead_tells_is_not_told_again():
    text = (
        "Chilean President Tomás Marte on Tuesday offered Norway to guard mine convoys on the southern road.\n\n"
        "Marte phoned Norwegian Prime Minister Signe Aaberg and offered to guard the trucks with convoys on the road to the mine."
    )
    assert len(undertaken(text)) == 1


def test_what_is_told_of_several_calls_belongs_to_each():
    records = extract(
        "In a flurry of phone calls on Tuesday, Chilean President Tomás Marte pledged to send two ships.\n\n"
        "Marte spoke by phone with Norwegian Prime Minister Signe Aaberg.\n\n"
        "He also spoke by phone with Peruvian President Rosa Quispe.",
        published="2026-03-04",
        publisher="Reuters",
    )
    assert [[c.class_ for c in r.commitments] for r in records] == [["commitment"], ["commitment"]]
