"""Ministers of any portfolio, and people whom only the word for their state or the like of a capital names."""

import pytest

from toolkit.api import extract

RUIZ = ("Marta Ruiz", "CHL")


def people(text):
    return sorted(
        (p.name, p.side)
        for record in extract(text, published="2024-05-14", publisher="Reuters")
        for p in record.participants
    )


@pytest.mark.parametrize(
    "text",
    [
        "Arts and heritage drew crowds when a minister rang a bell on Tuesday.",
        "A Norwegian trade fair and the finance minister's phone were in the news on Tuesday.",
    ],
)
def test_a_portfolio_alone_is_nobody(text):
    assert people(text) == []


@pytest.mark.parametrize(
    "portfolio",
    [
        "Public Expenditure",
        "Rural and Community Development",
        "Work and Pensions",
        "Levelling Up, Housing and Communities",
        "Energy Security and Net Zero",
        "Emergency Preparedness",
        "Veterans' Affairs",
        "Micro, Small and Medium Enterprises",
        "Food Processing Industries",
        "Statistics and Programme Implementation",
        "State-Owned Enterprises",
        "Human Settlements",
        "Citizens' Protection",
        "Family and Social Policies",
        "Ecological Transition and the Demographic Challenge",
        "Overseas Territories",
        "Humanitarian Affairs and Poverty Alleviation",
        "Tolerance and Coexistence",
        "Migration and Asylum",
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "Norwegian Minister for {} Ola Brekke spoke by phone with Chilean Foreign Minister Marta Ruiz on Tuesday.",
        "Chilean Foreign Minister Marta Ruiz spoke by phone with the Minister of {} of Norway, Ola Brekke, on Tuesday.",
        "Norwegian {} Minister Ola Brekke held a telephone conversation with Chilean Foreign Minister Marta Ruiz.",
    ],
    ids=["for", "of", "before"],
)
def test_a_minister_of_any_portfolio_has_a_name_and_a_side(form, portfolio):
    assert people(form.format(portfolio)) == sorted([RUIZ, ("Ola Brekke", "NOR")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During a telephone call on Sunday, both presidents, Peruvian Ernesto Quispe and Ghanaian Kofi Badu, agreed to meet.",
            [("Ernesto Quispe", "PER"), ("Kofi Badu", "GHA")],
        ),
        (
            "The two ministers, Peruvian Ernesto Quispe and Ghanaian Kofi Badu, spoke by phone on Sunday.",
            [("Ernesto Quispe", "PER"), ("Kofi Badu", "GHA")],
        ),
        (
            "The two ministers, Peru's Ernesto Quispe and Ghana's Kofi Badu, agreed by phone on Sunday to open a ferry line.",
            [("Ernesto Quispe", "PER"), ("Kofi Badu", "GHA")],
        ),
        (
            "Peru's Santiago Quispe spoke by phone with Ghanaian President Kofi Badu on Sunday.",
            [("Kofi Badu", "GHA"), ("Santiago Quispe", "PER")],
        ),
        (
            "Ghanaian President Kofi Badu spoke by phone with Sofia Lindholm, Prime Minister of Sweden, on Sunday.",
            [("Kofi Badu", "GHA"), ("Sofia Lindholm", "SWE")],
        ),
        (
            "In Sofia Monday, Ghanaian President Kofi Badu spoke by phone with Peruvian President Ernesto Quispe.",
            [("Ernesto Quispe", "PER"), ("Kofi Badu", "GHA")],
        ),
    ],
)
def test_the_word_for_a_state_names_whose_somebody_is(text, expected):
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Ernesto Quispe and Ghanaian President Kofi Badu have discussed cocoa during their recent phone talks.",
        "Peruvian President Ernesto Quispe and Ghanaian President Kofi Badu discussed cocoa in a recent telephone conversation.",
    ],
)
def test_a_text_that_opens_with_recent_talks_reports_them(text):
    assert people(text) == [("Ernesto Quispe", "PER"), ("Kofi Badu", "GHA")]


@pytest.mark.parametrize(
    "title",
    [
        "Peru, Chile FMs hold phone talks",
        "Peruvian and Chilean Foreign Ministers Confer By Phone",
        "Peruvian, Chilean FMs discuss copper by phone",
    ],
)
def test_a_headline_names_the_ministers_of_two_states(title):
    text = f"{title}\n\nThe talks touched on copper. Quispe and Ruiz spoke of the port."
    (record,) = extract(text, published="2024-05-14", publisher="Daily Mirror")
    assert sorted(p.side for p in record.participants) == ["CHL", "PER"]


@pytest.mark.parametrize("letters", ["TD", "T.D.", "MP", "M.P."])
def test_letters_behind_a_name_belong_to_it(letters):
    text = f"Chilean Foreign Minister Marta Ruiz, {letters} spoke by phone with Norwegian Foreign Minister Ola Brekke on Tuesday."
    assert people(text) == [RUIZ, ("Ola Brekke", "NOR")]


def test_the_honorable_with_a_full_stop_ends_no_sentence():
    text = "Chilean Foreign Minister Marta Ruiz spoke by telephone with the Honorable. Ola Brekke, Prime Minister of Norway."
    assert people(text) == [RUIZ, ("Ola Brekke", "NOR")]
