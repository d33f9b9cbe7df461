"""What titles say, and what the reference data knows of who held which office when."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from toolkit.validate.words import Words

if TYPE_CHECKING:
    from toolkit.reference.holders import Person

Level = Literal["leader", "minister", "official"]

_NOT_PLAIN = Words(
    r"\b (?: former | ex | elect | designate | acting | interim | caretaker | outgoing | incoming | then ) \b",
    "former ex elect designate acting interim caretaker outgoing incoming then",
)
_ROLES = (
    ("head_of_government", Words(r"^ (?: the \s )? (?: prime \s minister | chancellor | premier | taoiseach ) \b", "prime chancellor premier taoiseach")),
    ("head_of_state", Words(r"^ (?: the \s )? (?: president | king | queen | emperor ) \b (?! \s of \s the \s (?: european|council|general))", "president king queen emperor")),
    ("foreign_minister", Words(r"^ (?: the \s )? (?: foreign \s (?: minister | secretary ) | secretary \s of \s state | minister \s (?: of | for ) \s foreign )", "foreign secretary")),
)  # fmt: skip
_LEADER = Words(
    r"^ (?: the \s )? (?: acting \s )? (?: president | prime \s minister | chancellor | premier | taoiseach | king | queen"
    r" | emperor | pope | emir | amir | sultan | secretary[\s-]general | supreme \s leader | crown \s prince ) \b"
)
_MINISTER = Words(
    r"\b (?: minister | secretary \s of \s (?: state | defense | defence | the \s treasury ) | foreign \s secretary ) \b",
    "minister secretary",
)
_BELOW = Words(
    r"\b (?: deputy | vice | adviser | advisor | assistant | spokes\w+ | ambassador | envoy | aide | under \s? secretary ) \b",
    "deputy vice advis assistant spokes ambassador envoy aide secretary",
)


def is_plain(title: str) -> bool:
    """Tell whether a title says nothing of having left the office, or of not having entered it."""
    return _NOT_PLAIN.search(title) is None


def level_of(title: str) -> Level | None:
    """Return the rank that a title gives, None where its words do not tell."""
    if _BELOW.search(title):
        return "official"
    if _LEADER.match(title):
        return "leader"
    return "minister" if _MINISTER.search(title) else None


_FEW = 64  #: names looked for one by one in the register before all of them are put into an index


@lru_cache(maxsize=_FEW)
def _found(name: str) -> "Person | None":
    """Return the one person of a casefolded name in the reference data; None where nobody or two bear it."""
    from toolkit.reference.holders import bearers  # noqa: PLC0415 - only where an office is looked up

    found = bearers(name)
    return found[0] if len(found) == 1 else None


@cache
def _numbers() -> dict[str, int | None]:
    """Return the row of the reference data for each name; None where two people bear it."""
    from toolkit.reference.holders import rows  # noqa: PLC0415 - only where an office is looked up

    found: dict[str, int | None] = {}
    for number, (name, _, aliases, *_) in enumerate(rows()[1]):
        for form in (name, *aliases):
            key = form.casefold()
            found[key] = None if found.get(key, number) != number else number
    return found


def _known(name: str) -> "Person | None":
    """Return the one person of a name, by the way that costs less for one record or for many."""
    key = name.casefold()
    if _found.cache_info().currsize < _FEW:
        return _found(key)
    from toolkit.reference.holders import person  # noqa: PLC0415 - only where an office is looked up

    number = _numbers().get(key)
    return None if number is None else person(number)


@lru_cache(maxsize=4096)
def not_in_office(name: str, side: str, title: str, day: str) -> str | None:
    """Return when somebody held an office, if the reference data shows that it was not on that day.

    None where it was, and where the data, the title or the name does not tell.
    """
    role = next((role for role, words in _ROLES if words.match(title)), None)
    someone = _known(name) if role and is_plain(title) else None
    if role is None or someone is None:
        return None
    terms = [term for term in someone.terms if term.side == side and term.has_role(role)]
    if not terms or any(term.held_on(day) != "no" for term in terms):
        return None
    return " and ".join(f"{term.start} to {term.end or 'now'}" for term in terms)


def is_known(name: str) -> bool:
    """Tell whether the reference data has one person of this name."""
    return _known(name) is not None
