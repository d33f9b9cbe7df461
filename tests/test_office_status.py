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
