"""People named by their accounts: "@EmmanuelMacron", "PM @narendramodi"."""

import pytest

from toolkit.extract.people.handles import name_of
from toolkit.pipeline import extract
from toolkit.text import Document

TEXTS = [
    # no-ops first: offices' accounts, addresses
    ("2020-05-13", "Prime Minister Andrej Babiš of the Czech Republic wrote to @StateDept and spoke by phone with President Emmanuel Macron today.", ["CZE", "FRA"]),
    ("2020-05-13", "Prime Minister Andrej Babiš of the Czech Republic spoke by phone with President Emmanuel Macron today. Write to press@palace.example.", ["CZE", "FRA"]),
    ("2022-07-13", "Dutch Prime Minister Mark Rutte spoke by phone with Indian PM @narendramodi on Wednesday.", ["NLD", "IND"]),
    ("2020-04-28", "“President @MBuhari and President Donald Trump had a phone conversation today,” the Nigerian minister wrote.", ["NGA", "USA"]),
    ("2023-05-13", "Dutch Prime Minister Mark Rutte wrote: “I spoke by phone with @EmmanuelMacron today about energy.”", ["NLD", "FRA"]),
    ("2019-05-13", "Prime Minister Imran Khan of Pakistan had a phone call with President @RTErdogan today.", ["PAK", "TUR"]),
    ("2020-05-13", "Prime Minister Andrej Babiš of the Czech Republic spoke by phone with PM @MarinSanna today.", ["CZE", "FIN"]),
]  # fmt: skip


@pytest.mark.parametrize(("day", "text", "sides"), TEXTS, ids=[text[:30] for _, text, _ in TEXTS])
def test_who_is_on_the_call(day, text, sides):
    (record,) = extract(Document(f"On the phone\n\n{text}", published=day, publisher="Reuters")).records
    assert [p.side for p in record.participants] == sides
    assert all(p.name is not None and "@" not in p.name for p in record.participants)


@pytest.mark.parametrize(
    ("handle", "name"),
    [
        ("qwertyuiop", ()),
        ("narendramodi", ("narendra", "modi")),
        ("realDonaldTrump", ("donald", "trump")),
        ("MarinSanna", ("sanna", "marin")),
    ],
)
def test_name_of(handle, name):
    assert name_of(handle, (), "2020-05-13") == name
