"""The tables of holders: what is no fact, their form, and that the reference data holds all of them."""

import json

import pytest

from facts.merge import DATA, ROLES, SOURCE, Fact, facts, merge, written
from toolkit.reference.holders import bounds, holders
from toolkit.reference.sides import sides
from toolkit.temporal.edtf import is_valid

KNOWN = [
    ["Ada Quill", "Quill", ["A. Quill"], None, [["PER", "Minister of Defence", "defence_minister", "2010-03", "2012-05", "", [0]]]],
    ["Iker Sand", "Sand", [], None, [["PER", "Minister of Defence", "defence_minister", "2012-05", "/2013-01-01", "", [0]]]],
]  # fmt: skip


def fact(name: str, start: str, end: str, office: str | None = None) -> Fact:
    return Fact("PER", "defence_minister", office, name, name.rsplit(maxsplit=1)[-1], start, end)


@pytest.mark.parametrize(
    "known",
    [
        fact("Ada Quill", "2010-03", "2012-05"),
        fact("Ada Quill", "2011", "2012"),  # within the term
        fact("A. Quill", "2010-04", "2012-04"),
        fact("Iker Sand", "2012-05", "/2014-01-01"),
        fact("Iker Sand", "2012-01", "/2014-01-01"),  # somebody else held it then
    ],
)
def test_nothing_new(known: Fact) -> None:
    assert merge(KNOWN, [known], 1) == KNOWN


@pytest.mark.parametrize(
    ("known", "terms"),
    [
        (fact("Iker Sand", "2012-05", "2014-02"), [("Iker Sand", "2012-05", "2014-02")]),
        (fact("Ada Quill", "2009-01", "2012-05"), [("Ada Quill", "2009-01", "2012-05")]),
        (
            fact("Ada Quill", "2001-01", "2003-05"),
            [("Ada Quill", "2001-01", "2003-05"), ("Ada Quill", "2010-03", "2012-05")],
        ),
        (fact("Runa Vik", "2003-05", "2010-03"), [("Runa Vik", "2003-05", "2010-03")]),
    ],
)
def test_merged(known: Fact, terms: list[tuple[str, str, str]]) -> None:
    rows = merge(KNOWN, [known], 1)
    assert [(row[0], t[3], t[4]) for row in rows if row[0] == known.name for t in row[4]] == terms
    assert merge(rows, [known], 1) == rows
    assert {t[1] for row in rows for t in row[4]} == {"Minister of Defence"}


def test_tables_are_in_form() -> None:
    for known in facts():
        assert known.side in sides(), known
        assert known.family_name.split()[-1] in known.name, known
        end = known.end.removeprefix("/")
        assert is_valid(known.start), known
        assert is_valid(end), known
        assert bounds(known.start)[0] <= bounds(end)[1], known


def test_data_holds_every_fact() -> None:
    data = json.loads(DATA.read_text("utf-8"))
    assert merge(data["people"], facts(), data["sources"].index(SOURCE)) == data["people"]
    assert written(data["sources"], data["people"]) == DATA.read_text("utf-8")


#: Great powers, the European Union, NATO, the Gulf and neighbours of Ukraine, whose foreign ministers leave no gap.
WHOLE = """ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA AUT BEL BGR HRV CYP CZE DNK
    EST FIN GRC HUN IRL LVA LTU LUX NLD POL PRT ROU SVK SVN ESP SWE NOR ISL ARE QAT KWT BHR OMN UKR BLR MDA ISR EGY
    JOR IRN CHE GEO ARM AZE KAZ PHL""".split()


@pytest.mark.parametrize("year", range(2001, 2026))
def test_foreign_ministers_of_major_states(year: int) -> None:
    on = f"{year}-03-15"
    assert [code for code in WHOLE if not holders(code, "foreign_minister", on)] == []


def test_roles_of_tables_are_known() -> None:
    assert {known.role for known in facts()} == {role for role, _ in ROLES.values()}
