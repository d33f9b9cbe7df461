"""The day of a call in a report: beside a noun for it, told by who was on it, in a caption, by another clock, or not at all."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

MONDAY = "2022-02-21"
ILVES, MARTE = "President Astrid Ilves of Norway", "President Pablo Marte of Chile"
SPOKE = f"{ILVES} has spoken by phone with {MARTE}."


def day(text):
    """Return the day of the one call that a text published on Monday reports, with what it rests on."""
    document = Document("Ilves and Marte talk\n\n" + text, published=MONDAY, publisher="Deccan Mirror")
    (record,) = extract(document).records
    return (record.date.value, record.date.basis) if record.date else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SPOKE}\n\nAn aide said so on Saturday.", None),
        (f"{ILVES} has spoken by phone with {MARTE}, an aide said on Saturday.", None),
        (
            f"{SPOKE}\n\nA note issued by Per Holm, adviser to the president, on Saturday said that Marte rang for the group.",
            None,
        ),
        (f"{SPOKE}\n\nDuring her regular Saturday radio show, Ilves said the talk was polite.", None),
        (f"{SPOKE} The transcript of the call was leaked.", None),
        (
            f"A call between {ILVES} and {MARTE} will take place in the near future, an aide said Friday, as the cabinet met late Saturday.",
            None,
        ),
        (
            f"{ILVES} will ring {MARTE} soon, an aide said on Monday. The call will hardly take place today.",
            None,
        ),
    ],
    ids=[
        "of telling",
        "of an aide",
        "of a paper",
        "of a programme",
        "leaked",
        "of a cabinet",
        "unlikely",
    ],
)
def test_no_day(text, expected):
    assert day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SPOKE}\n\nThe palace spoke in a paper following Sunday evening's telephone call.", "2022-02-20"),
        (f"{SPOKE}\n\nIn the Friday call, Marte raised tariffs.", "2022-02-18"),
        (f"{SPOKE}\n\nA palace official said the conversation took place Friday.", "2022-02-18"),
        (f"{SPOKE}\n\n“We think the call today was a good step,” a palace official told reporters.", MONDAY),
        (
            f"{SPOKE}\n\nIn a tweet, Ilves said: “Pleased with my talk this morning with President Marte.”",
            MONDAY,
        ),
        (f"{ILVES} said Sunday she had a phone conversation with {MARTE} on salmon.", "2022-02-20"),
        (
            f"{ILVES} said on Saturday night in a phone call with {MARTE} that Norway stands ready to help.",
            "2022-02-19",
        ),
        (
            f"{ILVES} and {MARTE} confirmed on Saturday that they would go on.\n\nIn their 10-minute phone talks they agreed on tariffs.",
            "2022-02-19",
        ),
        (f"{SPOKE[:-1]}, the palace said on Monday.\n\nThe two spoke earlier in the day, it said.", MONDAY),
        (f"{ILVES} held a telephone conversation with {MARTE} on the night of the 19th.", "2022-02-19"),
        (f"{ILVES} spoke by phone with {MARTE} early Tuesday Oslo time.", "2022-02-22"),
        (
            f"{ILVES} speaks over phone with {MARTE} on Feb. 19. (Palace-Mirror)\n\nThe leaders of Norway and Chile had phone talks Sunday on fish, the palace said.",
            "2022-02-20",
        ),
        (
            f"2022-02-21 {ILVES} spoke by phone with {MARTE} on Saturday about nets.",
            "2022-02-19",
        ),
        (
            f"Chile will go on fishing, {MARTE} said Friday.\n\n“We are ready,” Marte said in a phone conversation with {ILVES}.",
            "2022-02-18",
        ),
        (
            f"{ILVES} and {MARTE} on Saturday discussed the nets.\n\nThe palace said the two leaders spoke by video link. They "
            "talked of fish. The sea was calm. Ships came in.\n\nIlves and Marte had praised the crews in a phone call on Tuesday.",
            "2022-02-19",
        ),
        (
            f"{ILVES} has postponed a phone call with {MARTE}, the palace said on Friday.\n\n"
            "Both had been due to speak at noon, local time, on Sunday.",
            "2022-02-20",
        ),
    ],
    ids=[
        "possessive",
        "before the noun",
        "took place",
        "today",
        "this morning",
        "told by one of them",
        "said in the call",
        "said by both",
        "earlier in the day",
        "a bare day",
        "local time",
        "not the caption's",
        "not the stamp",
        "said in a call",
        "not an earlier call",
        "had been fixed for",
    ],
)
def test_day(text, expected):
    found = day(text)
    assert found is not None
    assert found[0] == expected


def test_a_report_that_gives_no_day_has_none():
    assert day(f"{SPOKE} They talked about salmon.") is None


PUBLISHED = [
    (f"{SPOKE[:-1]}, the Norwegian government said on Monday.", MONDAY),
    (f"{SPOKE[:-1]}, the Norwegian government said on Sunday.", "2022-02-20"),
    (f"{SPOKE}\n\nIlves told reporters on Monday that Marte would buy nets.", MONDAY),
    (
        f"{SPOKE}\n\nIn a statement on Monday, the Chilean foreign ministry said that fish was discussed.",
        MONDAY,
    ),
    (f"{SPOKE}\n\nIlves told reporters on Sunday that Marte would buy nets.", None),
    (f"{SPOKE[:-1]}, the Norwegian government said on Friday.", None),
    (f"{SPOKE[:-1]}, the Peruvian government said on Monday.", None),
    (f"{SPOKE[:-1]}, the Norwegian government revealed on Monday.", None),
]


@pytest.mark.parametrize(("text", "expected"), PUBLISHED)
def test_the_day_of_a_readout_stands_in(text, expected):
    assert day(text) == (None if expected is None else (expected, "publication"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SPOKE[:-1]} before a meeting on Sunday.", None),
        (f"{SPOKE[:-1]} on 05/04/2021.", None),
        (f"{SPOKE[:-1]} on 02/10/2022.", "2022-02-10"),
        (f"{SPOKE[:-1]} on 10/02/2022.", "2022-02-10"),
        (f"{SPOKE[:-1]} on Sunday 20/02/2022.", "2022-02-20"),
        (f"{SPOKE[:-1]} about the nets, Sunday.", "2022-02-20"),
        (f"{SPOKE[:-1]} about the nets, on Sunday (20).", "2022-02-20"),
        (f"{SPOKE[:-1]} before noon on Sunday.", "2022-02-20"),
        (f"Hours after a summit in Lima on Sunday, {ILVES} called {MARTE}.", "2022-02-20"),
        (f"Days after a summit in Lima on Saturday, {ILVES} called {MARTE}.", None),
    ],
)
def test_days_behind_other_words(text, expected):
    found = day(text)
    assert (found and found[0]) == expected


P = "Peruvian Foreign Minister Rosa Quispe"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{SPOKE}\n\nThe health ministers of both countries will meet in Lima on Friday.",
            [None],
        ),
        (f"{SPOKE}\n\nAn aide said on Saturday, long before the two spoke, that rice was scarce.", [None]),
        (
            f"OSLO, Feb 20 (Mirror) -- {ILVES} briefed {MARTE} on the outcome of last week's rice summit in phone talks Friday, an aide said.",
            ["2022-02-18"],
        ),
        (
            f"OSLO, Feb 19 - {ILVES} and {MARTE} traded views on Friday on rice.\n\nIn a telephone conversation that lasted an hour, Marte said it was scarce.",
            ["2022-02-18"],
        ),
        (
            f"{ILVES} promised {MARTE} on Friday that she would send rice.\n\nIlves telephoned Marte shortly after 10 a.m., and the two talked for an hour.",
            ["2022-02-18"],
        ),
        (
            f"{MARTE} has taken the rice, {ILVES} said on Friday, shortly after the two leaders spoke on the phone.",
            ["2022-02-18"],
        ),
        (
            f"{ILVES} spoke by telephone with {MARTE} on Friday evening.\n\nAbout two hours later it was Lima's turn. {P} telephoned Ilves to voice concern.",
            ["2022-02-18", "2022-02-18"],
        ),
        (
            f"{ILVES} and {MARTE} agreed by phone on Friday to share rice.\n\nA second conversation, yesterday morning, was shorter. Ilves telephoned {P} to ask for salt.",
            ["2022-02-18", "2022-02-20"],
        ),
    ],
    ids=[
        "of what is to come",
        "long before",
        "of a summit beside it",
        "of views traded",
        "of a promise",
        "soon after",
        "hours later",
        "of a second",
    ],
)
def test_days_of_what_was_said_in_it(text, expected):
    document = Document("On rice\n\n" + text, published=MONDAY, publisher="Deccan Mirror")
    records = extract(document).records
    assert [record.date.value if record.date else None for record in records] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a week ago, another day between, a call of another week
        (f"{ILVES} agreed to the pact on Thursday after a phone call with {MARTE}.", None),
        (f"{ILVES} agreed to the pact on Sunday, a day after a phone call with {MARTE}.", "2022-02-19"),
        # the day right before
        (f"{ILVES} agreed to the pact on Sunday after a phone call with {MARTE}.", "2022-02-20"),
        (
            f"Norway and Chile came closer on Sunday evening after a two-hour video call between {ILVES} and {MARTE}.",
            "2022-02-20",
        ),
    ],
)
def test_the_day_of_what_a_call_led_to(text, expected):
    found = day(text)
    assert (found and found[0]) == expected


def test_a_call_hours_later_is_of_the_day_before_it():
    text = (
        "Norwegian Prime Minister Per Holm has spoken separately with the presidents of Chile and Peru.\n\n"
        "In a phone call on Sunday morning, Chilean President Pablo Marte told Holm that he was ready.\n\n"
        "Hours later, Peruvian President Ana Soto called the Norwegian prime minister."
    )
    found = extract(Document("Holm calls\n\n" + text, published=MONDAY, publisher="Deccan Mirror")).records
    assert [record.date.value for record in found] == ["2022-02-20"] * 2
