"""The people of generated calls: holders of offices on the day, or visibly invented ones."""

from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from toolkit.generate.choice import Choices
from toolkit.models.codes import Level, OfficeStatus
from toolkit.reference.holders import Holder, holders, office_title
from toolkit.reference.sides import side as side_of

#: Offices of leaders and of foreign ministers, with how texts put them before a name.
_WORDINGS: Final = {
    "President": "President",
    "Prime Minister": "Prime Minister",
    "Premier": "Premier",
    "Chancellor": "Chancellor",
    "Taoiseach": "Taoiseach",
    "King": "King",
    "Emir": "Emir",
    "Sultan": "Sultan",
    "Secretary General": "Secretary General",
    "Secretary-General": "Secretary-General",
    "Minister of Foreign Affairs": "Foreign Minister",
    "Minister for Foreign Affairs": "Foreign Minister",
    "Secretary of Foreign Affairs": "Foreign Secretary",
    "Foreign Secretary": "Foreign Secretary",
    "Minister of External Affairs": "External Affairs Minister",
    "Secretary of State": "Secretary of State",
}

#: States whose head of state also leads the government's policy; elsewhere its head does.
_PRESIDENTIAL: Final = frozenset(
    "AGO ARE ARG AZE BLR BRA CHL CHN COL CRI CYP EGY FRA GHA IDN IRN KAZ KEN KGZ KOR MEX NGA OMN PER PHL QAT"
    " RUS RWA SEN SRB SYR TJK TKM TUR TWN UGA UKR USA UZB VEN ZAF ZMB".split()
)

_GIVEN: Final = (
    "Alba", "Bertil", "Cosima", "Dorian", "Elspeth", "Florian", "Greta", "Hanno", "Isolde", "Jarek", "Kerstin",
    "Lorenz", "Mirela", "Nestor", "Ottilie", "Piet", "Quirin", "Rosalba", "Severin", "Tamsin", "Ulrika", "Viggo",
    "Wanda", "Xenia", "Yorick", "Zdenka",
)  # fmt: skip
# Two nouns that no family is called by together.
_FAMILY_FIRST: Final = (
    "Amber", "Birch", "Cloud", "Drift", "Ember", "Fern", "Glass", "Hazel", "Inkwell", "Juniper", "Kettle",
    "Lantern", "Marble", "Nettle", "Oyster", "Pebble", "Quill", "Rivet", "Saffron", "Thimble", "Umber",
    "Velvet", "Willow", "Yarrow",
)  # fmt: skip
_FAMILY_LAST: Final = (
    "brook",
    "by",
    "croft",
    "dale",
    "fold",
    "gate",
    "holt",
    "mere",
    "moor",
    "stead",
    "wick",
)


class Figure(NamedTuple):
    """One person: `prefix` stands before the name in texts, `office` is the title that the record has."""

    id: str
    name: str
    family: str
    side: str | None
    prefix: str
    office: str | None
    wikidata: str | None
    fictitious: bool
    capacity: str | None = None  #: None for those who were not on the call
    status: OfficeStatus | None = None  #: in what relation to the office; None where the text says nothing

    @property
    def land(self) -> str:
        """The name of the side: “Norway”, “the United States”."""
        return land(self.side or "")


@cache
def land(side: str) -> str:
    """Return a side's name as it stands in a sentence."""
    return side_of(side).phrase


@cache
def capital(side: str) -> str:
    """Return the city of a side's capital or seat."""
    return side_of(side).seat or side_of(side).name


def full_name(figure: Figure) -> str:
    """Write the fullest mention: “Prime Minister Ada Fernholt of Norway”."""
    if not figure.name:
        return f"the {figure.prefix.lower()} of {figure.land}"
    if not figure.prefix:
        return figure.name
    name = f"{figure.prefix} {figure.name}"
    return f"{name} of {figure.land}" if figure.side else name


@cache
def _office(holder: Holder) -> tuple[str, str]:
    """Return an office as it stands before a name, and as a record has it."""
    return _WORDINGS[holder.office], office_title(holder)


def leader(choices: Choices, side: str, day: str, identifier: str, *, level: Level, invented: bool) -> Figure:
    """Return who speaks for a side at a level on an ISO day; who is not known is invented."""
    if level == "official":
        prefix = "National Security Adviser"
        return invent(choices, identifier, side, prefix, f"{prefix} of {land(side)}", "principal")
    ministers = level == "minister" or (level == "mixed" and identifier != "p1")
    known = () if invented else _in_office(side, day, ministers)
    if known:
        holder = known[0] if len(known) == 1 else choices.pick(known)
        prefix, title = _office(holder)
        return Figure(
            identifier,
            holder.name,
            holder.family_name,
            side,
            prefix,
            title,
            holder.wikidata,
            False,
            "principal",
        )
    prefix = "Foreign Minister" if ministers else _invented_office(choices, side)
    title = f"{prefix} of {land(side)}"
    return invent(choices, identifier, side, prefix, title, "principal")


def _invented_office(choices: Choices, side: str) -> str:
    if side_of(side).kind == "organisation":
        return "Secretary General"
    return "President" if side in _PRESIDENTIAL else choices.pick(("Prime Minister", "President"))


def unnamed(identifier: str, side: str) -> Figure:
    """Return a foreign minister whom a text does not name."""
    return Figure(
        identifier, "", "", side, "Foreign Minister", f"Foreign Minister of {land(side)}", None, False
    )


def invent(
    choices: Choices, identifier: str, side: str | None, prefix: str, office: str | None, capacity: str | None
) -> Figure:
    """Make up a person, with a name that nobody has, and nobody else in the record."""
    given = _GIVEN[int(identifier[1:]) % 8 + 8 * choices.below(3)]
    family = choices.pick(_FAMILY_FIRST) + choices.pick(_FAMILY_LAST)
    return Figure(identifier, f"{given} {family}", family, side, prefix, office, None, True, capacity)


@cache
def _terms(side: str, ministers: bool) -> tuple[tuple[str, str, Holder], ...]:
    """Return the terms that are dated to the day: first day, last day, holder; the leading role first."""
    found = []
    for holder in holders(side):
        last = holder.end or holder.as_of
        minister = holder.role == "foreign_minister"
        leads = holder.role in ("head_of_state", "head_of_government", "monarch", "organisation_head")
        if holder.acting or not (minister if ministers else leads) or holder.office not in _WORDINGS:
            continue
        if last is not None and len(holder.start) == 10 and len(last) == 10:
            found.append((holder.start, last, holder))
    if not ministers and side not in _PRESIDENTIAL:
        found.sort(key=lambda term: not term[2].has_role("head_of_government"))
    return tuple(found)


def _in_office(side: str, day: str, ministers: bool) -> tuple[Holder, ...]:
    """Return those certainly in office, all of the leading role; a day's change of office counts for nobody."""
    changes, on_the_day, before = _stretches(side, ministers)
    at = bisect_left(changes, day)
    return on_the_day[at] if at < len(changes) and changes[at] == day else before[at]


Holders = tuple[Holder, ...]


@cache
def _stretches(
    side: str, ministers: bool
) -> tuple[tuple[str, ...], tuple[Holders, ...], tuple[Holders, ...]]:
    """Return the days on which a term begins or ends, who is in office on each, and who is before each and after all."""
    terms = _terms(side, ministers)
    changes = tuple(sorted({day for first, last, _ in terms for day in (first, last)}))

    def known(after: str, until: str) -> Holders:
        """Return those whose term begins before a stretch, and ends after it."""
        found = [holder for first, last, holder in terms if first < until and after < last]
        return tuple(holder for holder in found if holder.role == found[0].role)

    between = (known(*pair) for pair in pairwise(changes))
    return changes, tuple(known(day, day) for day in changes), ((), *between, ())


def period(side: str) -> tuple[str, str] | None:
    """Return the first and the last day on which a leader of a side is known, as ISO days."""
    terms = _terms(side, False)
    return (min(term[0] for term in terms), max(term[1] for term in terms)) if terms else None
