"""Attributions that close or open a clause: outlets with words before their names, verbs that stress, houses that speak."""

import pytest

from tests.test_attribution import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Norway Sun and sea drew crowds.", []),
        ("The two observed a minute of silence in Bergen.", []),
        ("Both maintained the pier in Bergen at great cost.", []),
        (
            "The pier, as Marte stressed the cost, stayed shut.",
            ["Marte: Marte stressed the cost, stayed shut"],
        ),
    ],
)
def test_no_source(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    "where", ["in a statement on Sunday", "in a post on X", "on Sunday", "at a briefing in Lima"]
)
@pytest.mark.parametrize("verb", ["stressed", "insisted", "affirmed", "pointed out"])
def test_what_is_stressed_somewhere(verb, where):
    assert said(f"The pier was safe, the Chilean presidency {verb} {where}.") == [
        "Chilean presidency: The pier was safe"
    ]


@pytest.mark.parametrize(
    "closing",
    [
        "as an aide told reporters",
        "as an aide insisted",
        "as an aide stressed in a statement",
        "an aide continued",
        "an aide maintained",
    ],
)
def test_a_clause_ends_behind_its_speaker(closing):
    assert said(f"The pier was safe, {closing}.") == ["aide: The pier was safe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An aide observed in a statement that the pier was safe.", ["aide: the pier was safe"]),
        ("“The pier was safe,” maintained the palace.", ["palace: The pier was safe"]),
        ("The pier was safe, as the palace made clear.", ["palace: The pier was safe"]),
    ],
)
def test_verbs_that_report_behind_their_subject(text, expected):
    assert expected[0] in said(text)


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Chile's", "Morning Mirror"),
        ("Germany's", "Der Spiegel"),
        ("the London-based", "Al Arabiya"),
        ("Bergen-based", "Fjord Gazette"),
        ("the independent", "Radio Lima"),
        ("Chilean state-run", "Prensa TV"),
    ],
)
def test_words_before_an_outlet(before, name):
    assert said(f"The pier was safe, {before} {name} reported, citing a diplomat.") == [
        f"{name} > diplomat: The pier was safe"
    ]
    assert said(f"The pier was safe, reported {before} {name} citing a diplomat.") == [
        f"{name} > diplomat: The pier was safe"
    ]


@pytest.mark.parametrize("noun", ["newspaper", "daily", "weekly"])
def test_a_name_behind_its_noun_is_an_outlet(noun):
    assert said(f"The pier was safe, said the {noun} Ola Norte.") == ["Ola Norte: The pier was safe"]
    assert said(f"The {noun} El Mundo Marino said the pier was safe.") == [
        "El Mundo Marino: the pier was safe"
    ]


@pytest.mark.parametrize(
    "handed",
    [
        "carried by Reuters",
        "seen by Reuters",
        "obtained by Reuters",
        "sent to Reuters",
        "shared with Reuters",
    ],
)
def test_statements_that_outlets_relay(handed):
    assert said(f"Marte said in a statement {handed} that the pier was safe.") == [
        "Reuters > Marte: the pier was safe"
    ]


@pytest.mark.parametrize(
    "house",
    ["State House", "Government House", "the Prime Minister's House", "the PM House", "State House in Lima"],
)
def test_houses_that_speak(house):
    name = house.removeprefix("the ")
    assert said(f"The pier was safe, according to {house}.") == [f"{name}: The pier was safe"]
    assert said(f"“The pier was safe,” said {house}.") == [f"{name}: The pier was safe"]


@pytest.mark.parametrize("told", ["the official said", "the aide added", "an aide said"])
def test_who_speaks_between_a_name_and_its_verb(told):
    speaker = told.split()[1]
    assert f"{speaker} > Marte: he would abstain" in said(
        f"An {speaker} told of it. Marte, {told}, told Ilves that he would abstain."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # whom the clause names is not who tells of him, unless he tells it the only other one
        (
            "President Marte of Chile will come in May, he said.",
            ["he: President Marte of Chile will come in May"],
        ),
        (
            "President Marte of Chile will come in May, he told President Ilves of Norway by phone.",
            ["Marte: President Marte of Chile will come in May"],
        ),
        (
            "Ilves: a visit\n\nPresident Marte of Chile will come in May, he told President Ilves of Norway by phone.",
            ["Marte: President Marte of Chile will come in May"],
        ),
    ],
)
def test_who_tells_the_other_of_himself(text, expected):
    assert said(text) == expected
