"""One person of a text while it is read, and whether a name or an office may mean that person."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from toolkit.extract.people.spelling import plain
from toolkit.extract.words import words
from toolkit.memo import Memo
from toolkit.reference import Holder, Office

#: Roles of those who lead a side. Offices of one kind answer to each other's words: "the President" may be a
#: head of state or of government.
LEADERS = frozenset(("head_of_state", "head_of_government", "monarch", "organisation_head"))


class Person:
    """One person of a text while it is being read; frozen into the record by `assemble`."""

    __slots__ = (
        "form_words",
        "forms",
        "gender",
        "holder",
        "index",
        "mentions",
        "office",
        "office_basis",
        "role",
        "side",
        "side_basis",
        "status",
        "strong",
        "styles",
        "title",
        "words",
    )

    def __init__(self, index: int) -> None:
        self.index = index
        self.words: tuple[str, ...] = ()  #: the fullest name, plain
        self.forms: list[str] = []  #: names as published, in order of appearance
        self.form_words: list[tuple[str, ...]] = []
        self.side: str | None = None
        self.side_basis = "explicit"
        self.office: str | None = None  #: the title as the text gives it
        self.title: str | None = None  #: the canonical title, for matching
        self.role: str | None = None
        self.office_basis = "explicit"
        self.status: str | None = None  #: acting, elect, designate, former or current, where the text says so
        self.gender: str | None = None
        self.holder: Holder | None = None
        self.styles: set[str] = set()  #: honorifics that are titles too: "prince", for "the prince"
        self.mentions: list[tuple[int, int]] = []
        self.strong = (
            False  #: named with an office, a state or an honorific, or known; else only what speaks counts
        )

    def __repr__(self) -> str:
        return f"Person({self.index}, {self.forms}, {self.side}, {self.title or self.role})"

    def answers_to(self, name: tuple[str, ...]) -> int:
        """Return how well a plain name fits: 3 the same, 2 ends alike, 1 some words, 0 not."""
        if not self.words:
            return 0
        mine = self.words
        if name == mine or name in self.form_words:
            return 3
        if parts_of_name(name).isdisjoint(parts_of_name(mine)):
            return 0
        small, large = (name, mine) if len(name) <= len(mine) else (mine, name)
        held = set(large)
        if not all(w in held for w in small):
            return self._loosely(name)
        core = [w for w in small if w not in words().particles and len(w) > 1]
        if not core:
            return 0
        return 2 if small[-1] == large[-1] or small[-1] in words().suffixes else 1

    def _loosely(self, name: tuple[str, ...]) -> int:
        """Match initials, middle names and hyphens: "Joe Biden" and "Joseph R. Biden Jr."."""
        mine = [w for w in self.words if w not in words().suffixes and len(w) > 1]
        other = [w for w in name if w not in words().suffixes and len(w) > 1]
        if len(mine) >= 2 and len(other) >= 2 and mine[-1] == other[-1] and mine[0][:2] == other[0][:2]:
            return 2
        parts = {p for w in mine for p in w.split("-")}
        if other and all(p in parts for w in other for p in w.split("-")):
            return 1
        return 0


@lru_cache(maxsize=4096)
def parts_of_name(name: tuple[str, ...]) -> frozenset[str]:
    """Return the words of a name and their parts between hyphens: names without a common one do not fit."""
    return frozenset(name).union(*(w.split("-") for w in name))


_NAME_WORDS: Final = Memo(lambda token: plain(token).strip("."))


def name_words(tokens: Sequence[str]) -> tuple[str, ...]:
    """Return a name's words, plain, without stops."""
    return tuple([word for word in map(_NAME_WORDS.__getitem__, tokens) if word and word not in ",;"])


#: Titles of whoever leads.
GENERIC = frozenset(
    (
        "head of state",
        "head of government",
        "leader",
        "head of state and government",
        "minister",
        "state leader",
    )
)


#: Words for whoever has a role, whatever the own title.
_OF_ROLE = {"premier": "head_of_government", "monarch": "monarch"}
_SECONDS = frozenset(("vice", "deputy"))


def _is_meant(role: str | None, asked: str) -> bool:
    """Tell whether a title for anybody of a rank may mean who has a role: "the minister" is no president."""
    return str(role).endswith("minister") if asked == "minister" else role in LEADERS


def compatible(person: Person, office: Office) -> bool:
    """Tell whether a title may mean a person: the same words, or offices of one kind."""
    if person.title is not None and plain(person.title) == plain(office.title):
        return True
    if person.title is None and person.holder is not None:
        if office.role == "leader" or plain(office.title) in GENERIC:
            return _is_meant(person.holder.role, plain(office.title))
        held = plain(person.holder.office)
        return plain(office.title) in held or (
            office.role == person.holder.role and office.role != "head_of_state"
        )
    if person.title is None:
        return person.role is not None and person.role == office.role
    mine, asked = plain(person.title), plain(office.title)
    if asked in GENERIC:
        return _is_meant(person.role, asked)
    if _OF_ROLE.get(asked, "") == person.role or asked in mine.split(" and "):
        return True  # "the premier" is the Prime Minister, "the DPM" the Deputy Prime Minister and Foreign Minister
    if mine.endswith(asked) or asked.endswith(mine):
        return (office.role in _SECONDS) == (person.role in _SECONDS)  # a vice president is no president
    return office.role == "leader" and person.role in LEADERS
