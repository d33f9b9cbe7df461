"""Undertakings of both sides: by rank and abbreviation, by adjectives, by what their own people are told; nothing found first."""

import pytest

from tests.test_commitments import drafts_of, rows_of

NOTHING = [
    "Marte said that no state would put up with rockets on its towns.",
    "Marte said no country in the world would agree to that.",
    "They agreed that prices would rise.",
    "They agreed that consumers would suffer.",
    "They agreed that the borders would matter.",
    "With the dam that Norway will build, Marte said, all is well.",
    "“Together we will take our partnership to new heights,” Marte wrote on X.",
    "Chile hopes to have Norway's support in its bid for the council.",
    "At the summit in Lima, where the two agreed to build a dam, it rained.",
    "Marte declined an interview.",
    "Marte asked the fishermen to handle the request.",
]
BOTH = [
    "They spoke of the summit in Lima, where the two agreed to meet.",
    "The two PMs vowed to open a new crossing.",
    "The FMs pledged to open a new crossing.",
    "Both interior ministers promised to open a new crossing.",
    "The two chiefs of staff agreed to open a new crossing.",
    "The two heads of diplomacy agreed to open a new crossing.",
    "Their Majesties agreed to open a new crossing.",
    "The two high-ranking officials promised to open a new crossing.",
    "The two countries' leaders promised to open a new crossing.",
    "The Norwegian and Chilean sides will open a new crossing.",
    "The Norwegian and Chilean governments would open a new crossing, Marte said.",
    "It was agreed between Aaberg and Marte to open a new crossing.",
    "It was agreed between President Marte and Prime Minister Aaberg that a joint team would visit the dam.",
    "They agreed that their tourism ministers should compile a list.",
    "They agreed that their hydrographers would exchange lists.",
    "They agreed that the two directors-general would draft a list.",
    "We agreed that our trade ministers will get in touch this week.",
]
ONE = [
    ("“Our energy ministers will meet in May,” Marte told Aaberg.", "commitment", "CHL"),
    ("In view of the drought Norway will send grain to Chile, Aaberg said.", "commitment", "NOR"),
    ("Marte told Aaberg that Chilean growers would ship tomatoes to Bergen.", "commitment", "CHL"),
    ("Marte instructed the Ministry of Agriculture to handle the request.", "commitment", "CHL"),
    ("Marte declined a meeting with Aaberg.", "refusal", "CHL"),
    ("Marte telephoned Aaberg on Thursday to assure her Chile would send two ships.", "commitment", "CHL"),
    ("Marte rang Aaberg on Thursday to tell her that Chile would send two ships.", "commitment", "CHL"),
    ("Marte renewed his readiness to host the talks.", "willingness", "CHL"),
    ("Marte rejected Aaberg's plea to lift the ban.", "refusal", "CHL"),
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text):
    assert rows_of(text) == []


@pytest.mark.parametrize("text", BOTH)
def test_both(text):
    ((class_, _, who, _),) = rows_of(text)
    assert (class_, who) == ("commitment", "both")


@pytest.mark.parametrize(("text", "class_", "who"), ONE)
def test_one(text, class_, who):
    ((found, _, party, _),) = rows_of(text)
    assert (found, party) == (class_, who)


@pytest.mark.parametrize(
    "text",
    [
        "Marte told Aaberg he would open a second pass within a week, provided that the guards were paid",
        "Marte told Aaberg he would open a second pass within a week, but only if the guards were paid",
    ],
)
def test_a_condition_is_part_of_it(text):
    reading, (draft,) = drafts_of(f"{text}.")
    assert reading.text(draft.first, draft.last) == text.removeprefix("Marte told Aaberg ")


def test_what_goes_on_beside_it_is_no_part_of_it():
    reading, (draft,) = drafts_of(
        "They agreed to widen the patrols of their coast guards, as concern mounts over foreign trawlers."
    )
    assert reading.text(draft.first, draft.last) == "They agreed to widen the patrols of their coast guards"


def test_two_by_name_task_their_people():
    ((_, kind, who, _),) = rows_of("Aaberg and Marte entrusted a group of engineers with drafting the route.")
    assert (kind, who) == ("task_teams", "both")


def test_one_paragraph_tells_of_two_acts_in_much_the_same_words():
    told = rows_of("They agreed to resume the rail link project. They agreed to resume work on the canal.")
    assert [kind for _, kind, _, _ in told] == ["cooperate_generally"] * 2
