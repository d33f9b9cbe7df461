"""Merge tables of holders into the rows of the reference data: new people, new terms, closed and longer terms.

What the data holds from a better source stays: a fact only adds a term that is not there, an earlier start where
nobody else held the office, or the end of a term that was open.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from toolkit.reference.holders import bounds
from toolkit.reference.spelling import name_key

TABLES = Path(__file__).with_name("holders")
DATA = Path(__file__).parents[1] / "toolkit" / "reference" / "data" / "holders.json"
SOURCE = "general knowledge of governments' lists of former holders"
#: The role of each table, and the title of the office where a state's other holders have none.
ROLES = {
    "defence_ministers": ("defence_minister", "Minister of Defence"),
    "foreign_ministers": ("foreign_minister", "Minister of Foreign Affairs"),
    "advisers": ("adviser", "National Security Adviser"),
    "organisation_heads": ("organisation_head", "Secretary-General"),
}

Row = list[Any]  #: name, family name, other names, Wikidata item, terms
Term = list[Any]  #: side, office, role, start, end, flags, numbers of sources


class Fact(NamedTuple):
    """One term of one person; dates are EDTF, an end of `/day` is an open term last seen on that day."""

    side: str
    role: str
    office: str | None
    name: str
    family_name: str
    start: str
    end: str


def facts() -> Iterator[Fact]:
    """Yield the facts of all tables, in the order of the files and lines."""
    for path in sorted(TABLES.glob("*.tsv")):
        role, _ = ROLES[path.stem]
        for line in path.read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                side, name, family, start, end, *office = line.split("\t")
                yield Fact(side, role, office[0] if office else None, name, family, start, end)


def merge(people: list[Row], known: Iterable[Fact], source: int) -> list[Row]:
    """Return the rows with the facts merged in; merging twice changes nothing."""
    merged: list[Row] = json.loads(json.dumps(people))
    for fact in known:
        row = _row_of(merged, fact)
        if row is None:
            row = [fact.name, fact.family_name, [], None, []]
            merged.insert(_place(merged, fact.side), row)
        _add(merged, row, fact, source)
    return merged


def _row_of(people: list[Row], fact: Fact) -> Row | None:
    """Return the row of a fact's person: the same name, and a term of the same side."""
    key = name_key(fact.name)
    for row in people:
        if any(term[0] == fact.side for term in row[4]):
            if key in {name_key(name) for name in (row[0], *row[2])}:
                return row
    return None


def _place(people: list[Row], side: str) -> int:
    """Return where a new person of a side belongs: behind the last one of that side."""
    places = [n for n, row in enumerate(people) if row[4][0][0] == side]
    return places[-1] + 1 if places else len(people)


def _add(people: list[Row], row: Row, fact: Fact, source: int) -> None:
    own = [term for term in row[4] if term[0] == fact.side and term[2] == fact.role]
    for term in own:
        if _overlaps(term, fact):
            if term[4][:1] == "/" and fact.end[:1] != "/":
                term[4] = fact.end
            if _first(fact.start) < _first(term[3]) and not _taken(people, fact, _first(term[3]), row):
                term[3] = fact.start
            return
    office = fact.office or _usual_office(people, fact)
    row[4].append([fact.side, office, fact.role, fact.start, fact.end, "", [source]])
    row[4].sort(key=lambda term: _first(term[3]))


def _usual_office(people: list[Row], fact: Fact) -> str:
    """Return the title that a side's other holders of a role have most often."""
    titles = [t[1] for row in people for t in row[4] if t[0] == fact.side and t[2] == fact.role]
    default = next(title for role, title in ROLES.values() if role == fact.role)
    return max(sorted(set(titles)), key=titles.count, default=default)


def _taken(people: list[Row], fact: Fact, until: str, own: Row) -> bool:
    """Tell whether somebody else held the office between a fact's start and a day."""
    return any(
        row is not own and term[0] == fact.side and term[2] == fact.role
        and _first(term[3]) < until and _first(fact.start) < _last(term[4])
        for row in people
        for term in row[4]
    )  # fmt: skip


def _overlaps(term: Term, fact: Fact) -> bool:
    return _first(term[3]) <= _last(fact.end) and _first(fact.start) <= _last(term[4])


def _first(day: str) -> str:
    return bounds(day)[0]


def _last(day: str) -> str:
    return "9999-99-99" if day[:1] == "/" else bounds(day)[1]


def written(sources: list[str], people: list[Row]) -> str:
    """Return the data file's text: one person a line."""
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in people)
    return f'{{"sources": {json.dumps(sources, ensure_ascii=False)},\n"people": [\n{lines}\n]}}\n'
