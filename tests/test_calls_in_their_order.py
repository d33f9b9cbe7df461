"""Calls that a text tells in an order: one after the other, item by item, the next one to come, or at length below other news."""

import pytest

from tests.callfacts import facts
from toolkit.api import extract

N, C, P = (
    "Norwegian Prime Minister Nils Berg",
    "Chilean President Ana Marte",
    "Peruvian President José Jerí",
)
CHILE, PERU = "held CHL+NOR 2026-03-10 phone - -", "held NOR+PER 2026-03-10 phone - -"
OTHER = "Fishermen want better nets.\n\n" + "The harbour of Lima was calm.\n\n" * 9

#: A text under a title of its own | its calls.
TEXTS = [
    # the day of the calls, not that of "the other"
    (
        f"{N} phoned {C} and {P} one after the other on Tuesday.",
        [CHILE.replace("- -", "- NOR"), PERU.replace("- -", "- NOR")],
    ),
    # each has its own length; that of an earlier one is nobody's
    (
        f"{N} spoke by phone with {C} and {P} on Tuesday.\n\nThe first call lasted 25 minutes, the second 40 minutes.",
        [CHILE.replace("phone -", "phone PT25M"), PERU.replace("phone -", "phone PT40M")],
    ),
    (
        f"{N} spoke by phone with {C} on Tuesday.\n\nIt was the second call in a week; the first lasted 25 minutes.",
        [CHILE],
    ),
    # the next one is still to come
    (
        f"{N} spoke by phone with {C} on Tuesday.\n\nA second conversation, with {P}, is pencilled in for Friday.",
        [CHILE, "planned NOR+PER 2026-03-13 phone - -"],
    ),
    # two days of one's calls, and one of others the night before
    (
        f"{N} spoke on the phone with {C} on Monday (9 March 2026), and with {P} on Tuesday (10 March 2026).",
        [CHILE.replace("-10", "-09"), PERU],
    ),
    # whoever only listens in is not spoken with
    (
        f"{N} and {C} spoke by phone for an hour on Tuesday, with {P} listening in from Lima.",
        [CHILE.replace("phone -", "phone PT1H")],
    ),
    # who tells of it stands between commas
    (
        f"A spokesman briefed the press. Earlier on Tuesday, he said, {N} took part in a phone call with {C}.",
        [CHILE],
    ),
    # a group is named behind a dash
    (
        f"{N} held a phone call on Tuesday with the leaders of the two other fishing states – {C} and {P}.",
        ["held CHL+NOR+PER 2026-03-10 phone - -"],
    ),
    # a chronology: each item under its day
    (
        f"Monday, March 2: The nets tear.\n\nTuesday, March 3: {N} telephones {C}.\n\nMarch 5: {P} and Berg speak by phone for an hour.",
        ["held CHL+NOR 2026-03-03 phone - NOR", "held NOR+PER 2026-03-05 phone PT1H -"],
    ),
    # below other news: a mere mention, and a call that is told at length
    (f"{OTHER}{N} spoke by phone with {C} on Tuesday.", []),
    (
        f"{OTHER}{N} spoke by phone with {C} on Tuesday. Marte told him the nets were torn. Berg replied that he knew.",
        [CHILE],
    ),
    # one side says so and the other denies it
    (
        f"{C} telephoned {N} on Tuesday, according to Santiago. Oslo insists that no such call took place.",
        ["disputed CHL+NOR 2026-03-10 phone - CHL"],
    ),
    (
        f"{C} telephoned {N} on Tuesday, her spokesman said. Oslo swears that nothing of the sort happened.",
        ["disputed CHL+NOR 2026-03-10 phone - CHL"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_calls(text, expected):
    assert facts(f"Of nets\n\n{text}", publisher="Reuters") == expected


def test_what_stands_above_a_call_told_below_is_not_undertaken_in_it():
    news = OTHER.replace("want better nets", "warned that they will block the harbour")
    call = f"{N} spoke by phone with {C} on Tuesday. Marte told him that Chile would mend the nets. Berg replied that he knew."
    (record,) = extract(f"Of nets\n\n{news}{call}", published="2026-03-12", publisher="Reuters")
    assert [c.evidence[0].exact for c in record.commitments] == ["Chile would mend the nets"]


def test_the_own_voice_of_a_text_asserts_what_is_disputed_and_not_what_it_denies():
    told = f"{C} telephoned {N} on Tuesday. “There was no call,” Norwegian spokesman Ola Dahl said."
    claimed = (
        f"Oslo on Wednesday rejected a television channel’s claim that {C} had telephoned {N} on Tuesday.\n\n"
        "“No such call was made,” Norwegian spokesman Ola Dahl said."
    )
    (disputed,) = extract(f"Of nets\n\n{told}", published="2026-03-12", publisher="Reuters")
    head = "Oslo rejects channel’s claim of Berg-Marte call"
    (denied,) = extract(f"{head}\n\n{claimed}", published="2026-03-12", publisher="Reuters")
    assert (disputed.occurrence.status, disputed.occurrence.asserted_by) == ("disputed", ("s1",))
    assert denied.occurrence.status == "denied"
    assert "s1" not in denied.occurrence.asserted_by
