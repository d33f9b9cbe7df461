"""Titles: roles, the longest phrase, British and American spelling, and what counts in capitals only."""

import pytest

from toolkit.reference.offices import honorifics, modifiers, titles
from toolkit.text import tokenize


@pytest.mark.parametrize(
    "text", ["3 pm", "presidency", "foreign", "the state", "secret", "primed", "kingdom", "minister's"]
)
def test_no_title(text: str) -> None:
    folds = tokenize(text).folds
    hit = titles().longest(folds, 0, len(folds))
    assert hit is None or hit.last < len(folds)


@pytest.mark.parametrize(
    ("text", "role", "title"),
    [
        ("President", "head_of_state", "President"),
        ("prime minister", "head_of_government", "Prime Minister"),
        ("Federal Chancellor", "head_of_government", "Chancellor"),
        ("Chancellor of the Exchequer", "other_minister", "Minister of Finance"),
        ("Taoiseach", "head_of_government", "Taoiseach"),
        ("Tanaiste", "vice", "Tánaiste"),
        ("Tánaiste", "vice", "Tánaiste"),
        ("King", "monarch", "King"),
        ("Amir", "monarch", "Emir"),
        ("Crown Prince", "vice", "Crown Prince"),
        ("Pope", "head_of_state", "Pope"),
        ("Foreign Minister", "foreign_minister", "Foreign Minister"),
        ("Minister for Foreign Affairs", "foreign_minister", "Foreign Minister"),
        ("External Affairs Minister", "foreign_minister", "Minister of External Affairs"),
        ("Minister of External Relations", "foreign_minister", "Minister of External Relations"),
        ("Foreign Secretary", "foreign_minister", "Foreign Secretary"),
        ("Secretary of State", "foreign_minister", "Secretary of State"),
        ("Secretary of State for Defence", "defence_minister", "Secretary of State for Defence"),
        ("Secretary of Foreign Affairs", "foreign_minister", "Secretary of Foreign Affairs"),
        ("Prime Cabinet Secretary", "other_minister", "Prime Cabinet Secretary"),
        (
            "High Representative",
            "organisation_head",
            "High Representative for Foreign Affairs and Security Policy",
        ),
        ("Secretary-General", "organisation_head", "Secretary-General"),
        ("secretary general", "organisation_head", "Secretary-General"),
        ("NATO Secretary General", "organisation_head", "Secretary-General"),
        ("Director General", "organisation_head", "Director-General"),
        ("National Security Advisor", "adviser", "National Security Adviser"),
        ("national security adviser", "adviser", "National Security Adviser"),
        ("Chairman of the Sovereignty Council", "head_of_state", "Chairman of the Sovereignty Council"),
        (
            "Chairperson of the African Union Commission",
            "organisation_head",
            "Chairperson of the African Union Commission",
        ),
        ("First Deputy Prime Minister", "vice", "Deputy Prime Minister"),
        ("Deputy Foreign Minister", "deputy", "Deputy Minister of Foreign Affairs"),
        ("Vice President", "vice", "Vice President"),
        ("vice-president", "vice", "Vice President"),
        ("special envoy", "adviser", "Special Envoy"),
        ("Press Secretary", "spokesperson", "Press Secretary"),
        ("spokeswoman", "spokesperson", "Spokesperson"),
        ("Defense Minister", "defence_minister", "Minister of Defence"),
        ("Defence Minister", "defence_minister", "Minister of Defence"),
        ("Secretary of War", "defence_minister", "Secretary of Defense"),
        ("Chief of Staff", "adviser", "Chief of Staff"),
        ("Supreme Leader", "head_of_state", "Supreme Leader"),
        ("charge d'affaires", "ambassador", "Ambassador"),
        ("chargé d’affaires", "ambassador", "Ambassador"),
        ("Speaker", "legislator", "Legislator"),
        (
            "Deputy Prime Minister and Minister of Foreign Affairs",
            "foreign_minister",
            "Deputy Prime Minister and Minister of Foreign Affairs",
        ),
    ],
)
def test_titles(text: str, role: str, title: str) -> None:
    folds = tokenize(text).folds
    hit = titles().longest(folds, 0, len(folds))
    assert hit is not None
    assert hit.last == len(folds)
    assert (hit.value.role, hit.value.title, hit.value.plural) == (role, title, False)


@pytest.mark.parametrize(
    "text", ["foreign ministers", "leaders", "heads of state and government", "presidents"]
)
def test_plural(text: str) -> None:
    folds = tokenize(text).folds
    hit = titles().longest(folds, 0, len(folds))
    assert hit is not None
    assert hit.value.plural


@pytest.mark.parametrize("text", ["PM", "FM", "NSA", "MP"])
def test_capitals_only(text: str) -> None:
    hit = titles().longest([text.lower()], 0, 1)
    assert hit is not None
    assert hit.value.exact == text


@pytest.mark.parametrize(
    "text", ["Mr", "H.E.", "His Excellency", "Sheikh", "Shri", "Lt. Gen.", "Dame", "Senator", "His Majesty"]
)
def test_honorifics(text: str) -> None:
    folds = tokenize(text).folds
    hit = honorifics().longest(folds, 0, len(folds))
    assert hit is not None
    assert hit.last == len(folds)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("acting", "acting"),
        ("former", "former"),
        ("outgoing", "current"),
        ("elect", "elect"),
        ("designate", "designate"),
        ("interim", "acting"),
        ("caretaker", "acting"),
        ("newly elected", "new"),
        ("then", "former"),
    ],
)
def test_modifiers(text: str, meaning: str) -> None:
    folds = tokenize(text).folds
    hit = modifiers().longest(folds, 0, len(folds))
    assert hit is not None
    assert hit.value == meaning
