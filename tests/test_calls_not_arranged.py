"""What a text says beside its call of others that were not had, or of how long there was none; and calls that nobody has arranged."""

import pytest

from tests.callfacts import facts

CALL = "French President Emmanuel Macron spoke by phone with Chilean President Gabriel Boric on Wednesday, the Élysée said."
HELD = ["held CHL+FRA 2026-03-11 phone - -"]

BESIDE = [
    "It was the first call between the two since the vote.",
    "The two had had no direct contact since the vote.",
    "There had been no contact between the two for more than a year.",
    "No call between the two had taken place in almost two years.",
    "Macron said he had not spoken to Putin in weeks.",
    "A spokesman said there were no plans for a call with Peruvian President José Jerí.",
    "Macron dismissed reports that he had pressed Boric during the call.",
    "Boric denied having promised anything during the call.",
    "There was no talk of sanctions in the call, a diplomat said.",
    "No date was set for a next call.",
    "Santiago did not provide a readout of the call.",
]


@pytest.mark.parametrize("beside", BESIDE)
def test_a_call_stays_held(beside):
    assert facts(f"{CALL}\n\nThe two discussed trade.\n\n{beside}", publisher="Reuters") == HELD


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There are no firm agreements so far on a further call between Vladimir Putin and Donald Trump, his spokesman said.", []),
        ("No agreement has been reached on a phone call between Vladimir Putin and Donald Trump.", []),
        ("There were no plans for a phone call between Vladimir Putin and Donald Trump, his spokesman said.", []),
        ("Moscow has not received a request for a phone call between Vladimir Putin and Donald Trump.", []),
        ("There was no phone call between Vladimir Putin and Donald Trump, his spokesman said.", ["denied RUS+USA - phone - -"]),
        (
            f"{CALL}\n\nThere was no such call, Santiago said.",
            ["disputed CHL+FRA 2026-03-11 phone - -"],
        ),
        (
            "Kyiv has requested a phone call between Volodymyr Zelenskyy and the Chairman of the People's Republic of China.\n\nThe two leaders have had no contact since the vote.",
            ["requested CHN+UKR - phone - UKR"],
        ),
    ],
)  # fmt: skip
def test_calls_not_arranged(text, expected):
    assert facts(text, publisher="Reuters") == expected


@pytest.mark.parametrize(
    ("publisher", "text", "expected"),
    [
        # a leader whom no list knows is of the state of the paper, where that has his office
        ("The Kyiv Independent", "President Ostap Verba spoke by phone with Chilean President Ana Marte on Wednesday.", ["held CHL+UKR 2026-03-11 phone - -"]),
        ("The Times of Israel", "Prime Minister Eitan Zamir spoke by phone with Chilean President Ana Marte on Wednesday.", ["held CHL+ISR 2026-03-11 phone - -"]),
        ("The Kyiv Independent", "Chancellor Ostap Verba spoke by phone with Chilean President Ana Marte on Wednesday.", []),
        ("Reuters", "President Ostap Verba spoke by phone with Chilean President Ana Marte on Wednesday.", []),
    ],
)  # fmt: skip
def test_leaders_of_the_state_of_a_paper(publisher, text, expected):
    assert facts(text, publisher=publisher) == expected


@pytest.mark.parametrize(
    "title",
    ["PM calls with President Hollande and Chancellor Merkel: 19 July 2014", "PM calls with EU counterparts", "PM calls with NATO allies"],
)  # fmt: skip
def test_calls_in_a_title(title):
    text = f"{title}\n\nThe Prime Minister spoke to President Hollande and then to Chancellor Merkel today."
    expected = ["held FRA+GBR 2014-07-19 phone - -", "held DEU+GBR 2014-07-19 phone - -"]
    assert facts(text, "2014-07-19", "10 Downing Street") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "call" of what is no person
        (f"{CALL} He told him that Paris would act if Santiago did not call elections.", HELD),
        (f"{CALL} Boric did not call the tariff a mistake.", HELD),
        ("French President Emmanuel Macron has not called Chilean President Gabriel Boric.", ["denied CHL+FRA - phone - -"]),
        # "next week after" counts nothing
        ("French President Emmanuel Macron and Chilean President Gabriel Boric agreed to meet next week after speaking by phone.", ["held CHL+FRA - phone - -"]),
        ("French President Emmanuel Macron flew to Lima on Friday, a week after speaking by phone with Chilean President Gabriel Boric.", []),
        # a clause that opens the sentence
        ("After speaking by phone, French President Emmanuel Macron and Chilean President Gabriel Boric agreed to meet.", ["held CHL+FRA - phone - -"]),
        ("Having spoken by phone on Wednesday, French President Emmanuel Macron and Chilean President Gabriel Boric agreed to meet.", HELD),
        # the medium and day of a round
        (
            "French President Emmanuel Macron spent much of Wednesday on the phone with leaders of several countries.\n\nMr. Macron spoke in the morning with Chilean President Gabriel Boric.",
            HELD,
        ),
        (
            "French Foreign Minister Jean-Noël Barrot has spoken by telephone with several of his counterparts.\n\nThe minister spoke with Peruvian Foreign Minister Hugo de Zela on Tuesday, "
            "while on Wednesday he held a conversation with Ghanaian Foreign Minister Samuel Okudzeto Ablakwa.",
            ["held FRA+PER 2026-03-10 phone - -", "held FRA+GHA 2026-03-11 phone - -"],
        ),
        # how long another call was
        (f"{CALL}\n\nThe first conversation of the two took place on 2 March and lasted about 50 minutes.", HELD),
        # whom senior diplomats are not
        (
            "Senior diplomats of France and Chile will hold a videoconference on Friday.\n\nSeparately, French Foreign Minister Jean-Noël Barrot will fly to Lima.",
            ["planned CHL+FRA 2026-03-13 video - -"],
        ),
    ],
)  # fmt: skip
def test_words_about_calls(text, expected):
    assert facts(text, publisher="Reuters") == expected
