"""Sides and their names: ambiguities, exact spellings, and that no name belongs to two sides in silence."""

import pytest

from toolkit.errors import ToolkitError
from toolkit.lexicon import Hit
from toolkit.reference import rows
from toolkit.reference.rows import rows_of_sides, side_named, state_of_place
from toolkit.reference.sides import (
    SideName,
    _forms,
    _names,
    demonym,
    official_name,
    places,
    short_name,
    side,
    side_names,
    sides,
)
from toolkit.text import tokenize


def look(text: str) -> Hit[SideName] | None:
    folds = tokenize(text).folds
    hit = side_names().longest(folds, 0, len(folds))
    return hit if hit is not None and hit.last == len(folds) else None


@pytest.mark.parametrize(
    "text",
    [
        "us",
        "turkeys",
        "Michael Jordan",
        "the sides",
        "Zealand",
        "Congo River Basin Forum",
        "Northern",
        "polish off",
        "who is",
        "Republic",
        "White",
        "Downing",
        "President",
    ],
)
def test_no_side(text: str) -> None:
    hit = look(text)
    assert hit is None or (hit.value.exact is not None and text not in hit.value.exact)


@pytest.mark.parametrize(
    ("text", "code", "kind", "ambiguous"),
    [
        ("Korea", "KOR", "country", True),
        ("North Korea", "PRK", "country", False),
        ("South Korea", "KOR", "country", False),
        ("the Republic of Korea", "KOR", "country", False),
        ("Democratic People's Republic of Korea", "PRK", "country", False),
        ("DPRK", "PRK", "country", False),
        ("ROK", "KOR", "country", False),
        ("Korean", "KOR", "demonym", True),
        ("North Korean", "PRK", "demonym", False),
        ("Congo", "COD", "country", True),
        ("DR Congo", "COD", "country", False),
        ("Republic of the Congo", "COG", "country", False),
        ("Congo-Brazzaville", "COG", "country", False),
        ("Democratic Republic of the Congo", "COD", "country", False),
        ("Congolese", "COD", "demonym", True),
        ("Guinea", "GIN", "country", True),
        ("Guinea-Bissau", "GNB", "country", False),
        ("Guinea Bissau", "GNB", "country", False),
        ("Equatorial Guinea", "GNQ", "country", False),
        ("Papua New Guinea", "PNG", "country", False),
        ("Niger", "NER", "country", False),
        ("Nigeria", "NGA", "country", False),
        ("Nigerien", "NER", "demonym", False),
        ("Nigerian", "NGA", "demonym", False),
        ("Georgia", "GEO", "country", True),
        ("Georgian", "GEO", "demonym", True),
        ("Jordan", "JOR", "country", True),
        ("Jordanian", "JOR", "demonym", False),
        ("Chad", "TCD", "country", True),
        ("Turkey", "TUR", "country", False),
        ("Türkiye", "TUR", "country", False),
        ("Turkiye", "TUR", "country", False),
        ("the Holy See", "VAT", "country", False),
        ("Vatican", "VAT", "country", False),
        ("Washington", "USA", "capital", True),
        ("Washington, D.C.", "USA", "capital", False),
        ("Dominican", "DOM", "demonym", True),
        ("Dominica", "DMA", "country", False),
        ("Dominican Republic", "DOM", "country", False),
        ("Indian", "IND", "demonym", True),
        ("Micronesia", "FSM", "country", False),
        ("Federated States of Micronesia", "FSM", "country", False),
        ("China", "CHN", "country", False),
        ("Republic of China", "TWN", "country", False),
        ("People's Republic of China", "CHN", "country", False),
        ("Chinese Taipei", "TWN", "country", False),
        ("South Sudan", "SSD", "country", False),
        ("Sudan", "SDN", "country", False),
        ("Burma", "MMR", "country", False),
        ("Viet Nam", "VNM", "country", False),
        ("Côte d’Ivoire", "CIV", "country", False),
        ("Ivory Coast", "CIV", "country", False),
        ("Swaziland", "SWZ", "country", False),
        ("Cape Verde", "CPV", "country", False),
        ("the Gambia", "GMB", "country", False),
        ("The Bahamas", "BHS", "country", False),
        ("Czech Republic", "CZE", "country", False),
        ("Holland", "NLD", "country", True),
        ("the Netherlands", "NLD", "country", False),
        ("Kremlin", "RUS", "seat", False),
        ("the White House", "USA", "seat", False),
        ("Élysée", "FRA", "seat", False),
        ("Elysee Palace", "FRA", "seat", False),
        ("Quai d'Orsay", "FRA", "seat", False),
        ("Downing Street", "GBR", "seat", False),
        ("No 10", "GBR", "seat", False),
        ("Number 10", "GBR", "seat", False),
        ("Foggy Bottom", "USA", "seat", False),
        ("State Department", "USA", "seat", False),
        ("Pentagon", "USA", "seat", False),
        ("Bankova", "UKR", "seat", False),
        ("Planalto", "BRA", "seat", False),
        ("Casa Rosada", "ARG", "seat", False),
        ("Rashtrapati Bhavan", "IND", "seat", False),
        ("South Block", "IND", "seat", False),
        ("Kantei", "JPN", "seat", False),
        ("Palazzo Chigi", "ITA", "seat", False),
        ("Moncloa", "ESP", "seat", False),
        ("Zhongnanhai", "CHN", "seat", False),
        ("Kirya", "ISR", "seat", False),
        ("Blue House", "KOR", "seat", True),
        ("Brussels", "BEL", "capital", True),
        ("Kiev", "UKR", "capital", False),
        ("Kyiv", "UKR", "capital", False),
        ("Peking", "CHN", "capital", False),
        ("Brasilia", "BRA", "capital", False),
        ("Nur-Sultan", "KAZ", "capital", False),
        ("Astana", "KAZ", "capital", False),
        ("European Union", "EU", "organisation", False),
        ("European Commission", "EU", "organisation", False),
        ("NATO", "NATO", "organisation", False),
        ("African Union", "AU", "organisation", False),
        ("Arab League", "ARABLEAGUE", "organisation", False),
        ("Hamas", "X_HAMAS", "organisation", False),
        ("Turkish Cypriot", "X_TRNC", "organisation", False),
        ("Greek Cypriot", "CYP", "demonym", False),
        ("Dane", "DNK", "demonym", False),
        ("Danish", "DNK", "demonym", False),
        ("Filipino", "PHL", "demonym", False),
        ("Burkinabe", "BFA", "demonym", False),
        ("Kyrgyz", "KGZ", "demonym", False),
        ("Emirati", "ARE", "demonym", False),
    ],
)
def test_names(text: str, code: str, kind: str, ambiguous: bool) -> None:
    hit = look(text)
    assert hit is not None
    assert (hit.value.side, hit.value.kind, hit.value.ambiguous) == (code, kind, ambiguous)


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("US", ("US",)),
        ("U.S.", ("US",)),
        ("UK", ("UK",)),
        ("UN", ("UN",)),
        ("EU", ("EU",)),
        ("PA", ("PA",)),
        ("AU", ("AU",)),
        ("WHO", ("WHO",)),
        ("UAE", ("UAE",)),
        ("BiH", ("BiH",)),
        ("ROK", ("ROK", "RoK")),
        ("RoK", ("ROK", "RoK")),
        ("R.O.K.", ("ROK", "RoK")),
        ("France", None),
        ("the United States", None),
    ],
)
def test_exact(text: str, exact: tuple[str, ...] | None) -> None:
    hit = look(text)
    assert hit is not None
    assert hit.value.exact == exact


def test_shared_names_are_flagged() -> None:
    owners: dict[tuple[str, ...], set[str]] = {}
    for row in rows_of_sides():
        for name, _, _ in _names(row):
            for form in _forms(name):
                owners.setdefault(tuple(tokenize(form).folds), set()).add(row["side"])
    trie = side_names()
    for folds, shared in owners.items():
        if len(shared) > 1:
            hit = trie.longest(folds, 0, len(folds))
            assert hit is not None
            assert hit.value.ambiguous or hit.value.also, (folds, shared)


def test_every_side_resolves() -> None:
    for code in sides():
        known = side(code)
        assert known.name
        assert known.adjective
        assert official_name(code)
        hit = look(known.name if known.kind != "organisation" else code)
        assert hit is not None
        assert hit.value.side == code
    assert len(sides()) == len(rows_of_sides())
    assert sum(side(code).un_member for code in sides()) == 193
    assert len({side(code).alpha2 for code in sides() if side(code).alpha2}) == 212


def test_also_names_sides() -> None:
    codes = set(sides())
    for row in rows_of_sides():
        for further in row.get("also", {}).values():
            assert codes.issuperset(further)


@pytest.mark.parametrize(
    ("code", "phrase", "adjective"),
    [
        ("RUS", "Russia", "Russian"),
        ("USA", "the United States", "American"),
        ("GBR", "the United Kingdom", "British"),
        ("NLD", "the Netherlands", "Dutch"),
        ("PHL", "the Philippines", "Philippine"),
        ("VAT", "the Holy See", "Vatican"),
        ("NZL", "New Zealand", "New Zealand"),
        ("EU", "the European Union", "EU"),
        ("NATO", "NATO", "NATO"),
        ("X_HAMAS", "Hamas", "Hamas"),
        ("DNK", "Denmark", "Danish"),
    ],
)
def test_wording(code: str, phrase: str, adjective: str) -> None:
    assert (short_name(code), demonym(code)) == (phrase, adjective)


def test_unknown_side() -> None:
    with pytest.raises(ToolkitError):
        side("ZZZ")


@pytest.mark.parametrize(
    "text", ["Indian Ocean", "South China Sea", "New Mexico", "Korean Peninsula", "Latin America"]
)
def test_places_are_no_sides(text: str) -> None:
    folds = tokenize(text).folds
    hit = places().longest(folds, 0, len(folds))
    assert hit is not None
    assert hit.last == len(folds)


@pytest.mark.parametrize(
    ("name", "place", "party"),
    [
        ("", None, None),
        ("Nowhere", None, None),
        ("{", None, None),
        ('"', None, None),
        ("Georgia", None, "GEO"),  # also a state of the United States
        ("NATO", None, "NATO"),
        ("the netherlands", "NLD", "NLD"),
        ("Yaoundé", "CMR", "CMR"),
        ("Élysée", None, "FRA"),
        ("Lima", "PER", "PER"),
    ],
)
def test_what_a_name_stands_for(name: str, place: str | None, party: str | None) -> None:
    assert (state_of_place(name), side_named(name)) == (place, party)


def test_names_looked_for_one_by_one_stand_for_what_they_do_in_the_whole_index() -> None:
    for name, party in rows._all_names().items():
        assert rows._names(rows._rows_with(name)).get(name) == party
    for name, state in rows._all_places().items():
        assert rows._places(rows._rows_with(name)).get(name) == state
