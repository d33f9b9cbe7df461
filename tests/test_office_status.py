"""The office that the reference data gives somebody whom a text names without one: none that is still far off."""

import pytest

from toolkit.api import extract


@pytest.mark.parametrize(
    ("name", "day", "office"),
    [
        ("Keir Starmer", "2024-06-20", None),
        ("Joe Biden", "2020-11-14", ("Vice President of the United States", "former")),
        ("Ferdinand Marcos Jr.", "2022-05-20", ("President of the Philippines", "elect")),
        ("Joe Biden", "2021-11-14", ("President of the United States", None)),
        ("Angela Merkel", "2024-06-20", ("Chancellor of Germany", "former")),
    ],
)
def test_the_office_on_the_day(name, day, office):
    records = extract(f"President Emmanuel Macron of France spoke by phone with {name} today.", published=day)
    found = next(p for record in records for p in record.participants if p.name == name).office
    assert (found and (found.title, found.status)) == office


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("spoke by phone with then Ugandan President John Okello", ("President", "former")),
        (
            "first called President Pablo Marte of Chile, then President John Okello of Uganda",
            ("President", None),
        ),
        ("called President Pablo Marte of Chile, then Ugandan President John Okello", ("President", None)),
    ],
)
def test_then_before_a_title(told, office):
    records = extract(f"President Astrid Ilves of Norway {told}.", published="2024-05-10")
    found = next(p for record in records for p in record.participants if p.name == "John Okello").office
    assert (found.title, found.status) == office


@pytest.mark.parametrize(
    ("day", "side"),
    [("2011-12-16", "URY"), ("2018-12-16", "OAS")],
)
def test_who_will_head_an_organisation_is_not_yet_of_it(day, side):
    text = (
        "UK Foreign Secretary William Hague has telephoned his counterpart in Uruguay. Mr Hague and Luis Almagro talked for "
        "20 minutes, the Foreign Office said. Mr Almagro promised to help."
    )
    records = extract(text, published=day, publisher="BBC News")
    assert {p.side for record in records for p in record.participants if p.name == "Luis Almagro"} == {side}
