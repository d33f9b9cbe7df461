"""People whose names a text spells otherwise than the reference data: other transliterations, a letter wrong."""

import pytest

from toolkit.reference import find_person


@pytest.mark.parametrize(
    ("name", "role", "side", "day"),
    [
        ("Barak Ohama", "head_of_state", "USA", "2014-05-08"),
        ("Michelle Obama", "head_of_state", "USA", "2014-05-08"),
        ("Abdalla Hamid", "head_of_government", "SDN", "2020-11-04"),
        ("Xi Jingping", "head_of_state", "RUS", "2018-05-08"),
        ("Margaret Trudeau", None, None, "2022-04-01"),
        ("Victor Orban", None, None, "2006-04-01"),
        ("John Carey", "foreign_minister", None, "2015-03-19"),
    ],
)
def test_nobody(name, role, side, day):
    assert find_person(name.split(), title_role=role, side=side, on=day) is None


@pytest.mark.parametrize(
    ("name", "role", "side", "day", "person"),
    [
        ("Barak Obama", "head_of_state", "USA", "2014-05-08", "Barack Obama"),
        ("Xi Jingping", "head_of_state", "CHN", "2018-05-08", "Xi Jinping"),
        ("Abdalla Hamdok", "head_of_government", "SDN", "2020-11-04", "Abdalla Hamdok"),
        ("Angela Merckel", "head_of_government", "DEU", "2014-05-08", "Angela Merkel"),
        ("Muhammad bin Salman", "vice", "SAU", "2021-05-08", "Mohammed bin Salman Al Saud"),
        ("Victor Orban", "head_of_government", None, "2022-01-19", "Viktor Orbán"),
        ("Emanuel Macron", None, None, "2022-01-19", "Emmanuel Macron"),
        ("Analena Baerbock", "foreign_minister", None, "2022-03-19", "Annalena Baerbock"),
        ("Sergey Lavrow", "foreign_minister", None, "2022-03-19", "Sergey Lavrov"),
    ],
)
def test_somebody(name, role, side, day, person):
    found = find_person(name.split(), title_role=role, side=side, on=day)
    assert found is not None
    assert found.holder.name == person
