"""What a press report tells beside its call, no party undertook in it."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

CALL = "President Ilves of Norway spoke by phone with President Marte of Chile on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CALL + "Marte agreed to visit Oslo.", ["visit"]),
        (CALL + "Marte made an offer of talks last month in a speech in Lima.", []),
        (CALL + "President Okello of Uganda said he would visit Oslo.", []),
        (
            CALL
            + "President Okello of Uganda and President Quispe of Peru had agreed to hold a summit in May.",
            [],
        ),
    ],
    ids=["in the call", "in a speech of another week", "somebody else", "two others"],
)
def test_undertakings_of_a_report(text: str, expected: list[str]) -> None:
    (record,) = extract(Document(text, published="2022-02-22", publisher="Deccan Mirror")).records
    assert [c.type for c in record.commitments] == expected


def test_a_planned_call_is_no_undertaking_of_itself() -> None:
    text = "President Ilves of Norway will hold a phone call with President Marte of Chile on Friday, her office said."
    (record,) = extract(Document(text, published="2022-02-22", publisher="Deccan Mirror")).records
    assert (record.occurrence.status, record.commitments) == ("planned", ())


REPORT = "Ilves, Marte talk\n\nOSLO, Feb 22 (Reuters) - " + CALL + "\n\nThey discussed the quota for cod.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte said Chile would send two ships.", 1),
        ("Marte will open the fair in Arica next week, her spokesman Pedro Soto said.", 0),
        ("Pedro Soto, the mayor of Arica, said he would close the port on Friday.", 0),
        ("The two agreed to meet in May, spokesman Pedro Soto said.", 1),
        ("Marte told Ilves that Chile would send two ships, her spokesman Pedro Soto said.", 1),
        ("Pedro Soto, the mayor of Arica, promised to close the port.", 0),
        ("Minister Pedro Soto invited the fleet to Arica.", 0),
        ("Marte spoke last, and Chile will send two ships, spokesman Pedro Soto said.", 1),
        ("Chile has offered to host the regatta in 2025.", 0),
        ("Marte has said Chile would not buy the ships.", 0),
        ("Marte has proposed a fund for the fishermen.", 0),
        ("The pair have agreed to keep in touch.", 1),
        ("Ilves said he was glad that Chile has offered to host the regatta.", 1),
        ("The mayor of Bergen, Pedro Soto, said Chile has offered to host the regatta.", 0),
        ("Fisheries ministers of the two states will meet on Monday.", 1),
        ("Marte and Ilves plan to meet in May, spokesman Pedro Soto said.", 1),
        ("Marte plans to meet fishermen in May, spokesman Pedro Soto said.", 0),
        ("“We will go on with our work for the coast,” Marte said.", 0),
        ("“I told Ilves no: we will go on with our work for the coast,” Marte said.", 1),
        ("In an interview with El Sol, Marte said she would send two ships.", 0),
        ("In the same letter, Marte promised to send two ships.", 0),
        ("Marte will announce on Tuesday whether she will visit Bergen.", 0),
        ("Both ministers will attend the fair in Arica later this month.", 1),
        ("Marte would not describe the talks as a defeat.", 0),
        ("Marte refused two phone calls from the mayor.", 0),
        ("Marte reaffirmed her determination to deepen relations.", 0),
        ("Marte offered to host the regatta in 2025.", 1),
    ],
)
def test_plans_of_others_and_what_stood_before(text: str, expected: int) -> None:
    """Whoever was not on the call announces no undertaking of it; what somebody "has said" far down is no news of it."""
    (record,) = extract(Document(REPORT + text, published="2022-02-22", publisher="Reuters")).records
    assert len(record.commitments) == expected


def test_a_lead_may_stand_below_who_wrote_it() -> None:
    lead = "Chile stands ready to help Norway after the storm.\n\n" + CALL
    text = "Chile offers help\n\nPedro Soto Reporter\n\nFebruary 22, 2022 7:26 am\n\n" + lead
    (record,) = extract(Document(text, published="2022-02-22", publisher="Deccan Mirror")).records
    assert [c.class_ for c in record.commitments] == ["willingness"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ilves and Marte agreed to meet before the regatta.\n\nThe two agreed to meet before the regatta.",
            1,
        ),
        ("Marte said Chile would send medics to Bergen.\n\nChile would send medics to Bergen, she said.", 1),
        ("Marte proposed deploying a team of medics.\n\nShe proposed the deployment of a team of medics.", 1),
        ("Ilves and Marte agreed to meet before the regatta.\n\nThe two agreed to meet after the vote.", 2),
    ],
)
def test_what_is_told_twice_counts_once(text: str, expected: int) -> None:
    """A lead names the two, the body calls them "the two": it is one undertaking."""
    (record,) = extract(Document(REPORT + text, published="2022-02-22", publisher="Reuters")).records
    assert len(record.commitments) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte will open the regatta next week, her office said.", 0),
        ("Marte would send two ships, her office said.", 1),
        ("Marte will send Ilves two ships, her office said.", 1),
        ("Chile will raise its levy on cod in March.", 0),
        ("The two countries will hold a regatta in May.", 1),
        ("Chile opted to wait and decided to pay its dues by June.", 0),
        ("Norway and Chile agreed on a truce at sea after a night of raids.", 0),
        ("The Chilean side vowed to send two ships.", 1),
        ("During Monday's talk, Oslo and Santiago agreed to end the raids.", 1),
    ],
)
def test_what_a_state_does_far_down_and_a_leaders_diary_are_no_news_of_the_call(
    text: str, expected: int
) -> None:
    far = REPORT + "The cod has been scarce for years.\n\nFishermen are worried.\n\n"
    (record,) = extract(Document(far + text, published="2022-02-22", publisher="Reuters")).records
    assert len(record.commitments) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Marte will travel to Arica in May.", 0), ("A Chilean trade mission will travel to Arica in May.", 1)],
    ids=["somebody's diary", "a mission"],
)
def test_journeys_that_an_office_tells_of(text: str, expected: int) -> None:
    office = Document(CALL + text, published="2022-02-22", publisher="Government of Norway")
    (record,) = extract(office).records
    assert len(record.commitments) == expected


FAR_DOWN = REPORT + "The sea was calm.\n\nThe fleet lay in port.\n\nThe catch was small.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile will send tents and hot meals.", 0),
        ("The mayor of Arica, Pedro Soto, said the bridge was shut. Chile will send tents and hot meals.", 0),
        ("The bridge was shut, Marte said. Chile will send tents and hot meals.", 1),
    ],
    ids=["a state's diary", "behind another's words", "behind the words of one of the two"],
)
def test_what_a_state_will_do(text: str, expected: int) -> None:
    document = Document(FAR_DOWN + text, published="2022-02-22", publisher="Deccan Mirror")
    (record,) = extract(document).records
    assert len(record.commitments) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway remains ready to host the regatta.", []),
        ("Norway remains ready to take the call at any hour.", ["willingness/next_call"]),
    ],
    ids=["another matter", "the call that did not come about"],
)
def test_readiness_for_a_call(text: str, expected: list[str]) -> None:
    lead = "A phone call between President Ilves of Norway and President Marte of Chile that was planned for Monday was called off. "
    document = Document(
        f"No call\n\nOSLO, Feb 22 (Reuters) - {lead}\n\nThe sea was calm.\n\n{text}",
        published="2022-02-22",
        publisher="Deccan Mirror",
    )
    (record,) = extract(document).records
    assert [f"{c.class_}/{c.type}" for c in record.commitments] == expected
