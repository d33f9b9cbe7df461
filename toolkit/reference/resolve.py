"""Find the person behind a name: full names first, then surnames with a side, an office and a day.

An ambiguous name resolves to nobody: a wrong person is worse than none.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from toolkit.reference.holders import Holder, office_on, person
from toolkit.reference.incumbents import RELATED
from toolkit.reference.names import by_skeleton, keys, sharing_a_word
from toolkit.reference.offices import PRINCIPAL_ROLES, honorifics, titles
from toolkit.reference.slips import spelt_alike
from toolkit.reference.spelling import folded, name_key, skeleton

_HEADS = frozenset({"head_of_state", "head_of_government", "monarch"})


@frozen
class Resolution:
    """Whom a name stands for: the office held on the day, and what settled it.

    `basis` is `name` (the full name), `office` (a surname with its side or office) or `incumbent` (a bare
    surname that only one leader bore that day).
    """

    holder: Holder
    basis: str


def find_person(
    name_tokens: Sequence[str],
    *,
    title_role: str | None = None,
    side: str | None = None,
    on: str | None = None,
) -> Resolution | None:
    """Find the person whom a name stands for, or None where that is not settled.

    `name_tokens` are the words of the name, folded or not, with or without titles and honorifics;
    `title_role` is the role of the office that the text gives (`offices.Office.role`), `side` the side that
    it gives, `on` the EDTF day of the text. A full name must agree with a given side; a surname needs a
    side or an office, or to belong to one leader only who was in office that day.
    """
    words = _bare(tuple(name_tokens))
    return _find(words, title_role, side, on) if words else None


@lru_cache(maxsize=8192)
def _find(words: tuple[str, ...], role: str | None, side: str | None, on: str | None) -> Resolution | None:
    near = sharing_a_word(words)
    if role == "monarch" and len(words) == 1 and (crowned := _crowned(words[0], near, side, on)):
        return _resolved(crowned[0], side, on, "office") if len(crowned) == 1 else None
    full = " ".join(words)
    joined = full.replace(" ", "")
    named = [n for n in near if full in keys(n).full or joined in keys(n).full]
    if len(words) == 1:  # a surname that stands for one leader of old is anybody's by now
        named = [n for n in named if full not in keys(n).family or _fits(n, role, side, on)]
    if named and (len(words) > 1 or len(named) == 1):
        found = _pick(named, role, side, on)
        return None if found is None else _resolved(found, side, on, "name")
    if len(words) > 1:
        found = _inexact(words, near, role, side, on)
        if found is not None:
            return _resolved(found, side, on, "name")
    families = [n for n in near if full in keys(n).family or joined in keys(n).family]
    if side is None and role is None:
        found = _incumbent(families, on)
        return None if found is None else _resolved(found, None, on, "incumbent")
    for surnamed in _surnamed(words, near, families, role, side, on):
        fitting = surnamed if side is not None else [n for n in surnamed if _fits(n, role, None, on)]
        found = _pick(fitting, role, side, on)
        if found is not None and not _is_of_old(found, role, side, on):
            return _resolved(found, side, on, "office")
    return None


def _is_of_old(number: int, role: str | None, side: str | None, on: str | None) -> bool:
    """Tell whether a surname with a lesser office is but that of somebody who led the state in other years: "Health Minister Ali"."""
    return (
        role in _LESSER
        and on is not None
        and not _fits(number, role, side, None)
        and not _fits(number, None, side, on)
    )


#: Offices that former leaders do not come to hold.
_LESSER = frozenset(
    "foreign_minister defence_minister other_minister deputy spokesperson ambassador press_secretary".split()
)


def _surnamed(
    words: Sequence[str],
    near: list[int],
    families: list[int],
    role: str | None,
    side: str | None,
    on: str | None,
) -> Iterator[list[int]]:
    """Yield who may be meant by a surname, the surest first: each is looked for only where the one before settles nothing."""
    full = " ".join(words)
    yield families
    yield [n for n in near if full in keys(n).surnames]
    if len(words) == 1:
        yield _by_given_name(full, near, role, side, on)
    yield _like(words, role, side, on)


def _crowned(name: str, near: list[int], side: str | None, on: str | None) -> list[int]:
    """Return the monarchs of a day whose first name is the one given: "King Salman", "Emir Tamim"."""
    return [
        n
        for n in near
        if any(t.role == "monarch" and (on is None or t.held_on(on) != "no") for t in _of(n, side))
        and name in {name_key(form).split()[0] for form in (person(n).name, *person(n).aliases)}
    ]


def _by_given_name(
    name: str, near: list[int], role: str | None, side: str | None, on: str | None
) -> list[int]:
    """Return who heads a state on a day and bears the given name alone: "President Samia of Tanzania"."""
    if side is None or on is None or role not in _HEADING:
        return []
    return [
        n
        for n in near
        if name_key(person(n).name).split()[0] == name
        and any(t.held_on(on) == "yes" and _role_fits(t, role) for t in _of(n, side))
    ]


_HEADING = frozenset(("head_of_state", "head_of_government"))


def _like(words: Sequence[str], role: str | None, side: str | None, on: str | None) -> list[int]:
    """Return the people of a side whose surname is a transliteration of the one given, and who fit office and day.

    Without a side only those count who hold the office that day, and whose spelling differs in a vowel.
    """
    if len(words) != 1:
        return []
    if side is None:
        return _vowelled(words[0], role, on)
    return [n for n in by_skeleton(words[0], side) if on is None or _fits(n, role, side, on)]


def _vowelled(word: str, role: str | None, on: str | None) -> list[int]:
    """Return who holds an office on a day and is spelt with "i" for "y" or the other way round: "Defense Minister Shoygu"."""
    if role is None or on is None or len(word) < _LONG_ENOUGH:
        return []
    spellings = dict.fromkeys((word.replace("y", "i"), word.replace("i", "y"), word.replace("iy", "y")))
    return [
        n
        for spelling in spellings
        if spelling != word
        for n in sharing_a_word((spelling,))
        if spelling in keys(n).family
        and any(t.has_role(role) and t.held_on(on) == "yes" for t in person(n).terms)
    ]


_LONG_ENOUGH = 5  #: letters


@lru_cache(maxsize=8192)
def _bare(name_tokens: tuple[str, ...]) -> tuple[str, ...]:
    """Fold the words of a name and take titles and honorifics in front of it off."""
    words = _without_nickname([folded(word) for word in name_tokens])
    first = 0
    while first < len(words) - 1:
        hit = honorifics().longest(words, first, len(words) - 1) or titles().longest(
            words, first, len(words) - 1
        )
        if hit is None and words[first] not in (".", ","):
            break
        first = hit.last if hit is not None else first + 1
    whole = name_key(" ".join(words))
    if first == 1 and any(whole in keys(n).full for n in sharing_a_word(tuple(whole.split()))):
        first = 0  # "Amir" is a given name in "Amir Khan X"
    return tuple(name_key(" ".join(words[first:])).split())


def _without_nickname(words: list[str]) -> list[str]:
    """Leave out what stands in marks inside a name: 'Juan "Chico" Marte'."""
    marked = [i for i, word in enumerate(words) if word in _MARKS]
    if len(marked) == 2 and 0 < marked[0] < marked[1] < len(words) - 1:
        return words[: marked[0]] + words[marked[1] + 1 :]
    return words


_MARKS = frozenset("\"“”'‘’«»")


def _pick(candidates: list[int], role: str | None, side: str | None, on: str | None) -> int | None:
    """Return the one candidate that fits the side, and of several the one that fits office and day better."""
    fitting = [n for n in candidates if side is None or any(t.side == side for t in person(n).terms)]
    narrower: tuple[Callable[[int], bool], ...] = (
        lambda n: (
            role is not None
            and any(t.has_role(role) and (on is None or t.held_on(on) != "no") for t in _of(n, side))
        ),
        lambda n: _fits(n, role, side, on),
        lambda n: (
            on is not None and any(t.held_on(on) == "yes" and _role_fits(t, role) for t in _of(n, side))
        ),
        lambda n: any(
            t.role in PRINCIPAL_ROLES and (on is None or t.held_on(on) != "no") for t in _of(n, side)
        ),
        lambda n: any(t.role in _HEADS and (on is None or t.held_on(on) == "yes") for t in _of(n, side)),
    )
    for fits in narrower:
        if len(fitting) < 2:
            break
        fitting = [n for n in fitting if fits(n)] or fitting
    return fitting[0] if len(fitting) == 1 else None


def _of(number: int, side: str | None) -> list[Holder]:
    return [term for term in person(number).terms if side is None or term.side == side]


def _fits(number: int, role: str | None, side: str | None, on: str | None) -> bool:
    return any((on is None or t.held_on(on) != "no") and _role_fits(t, role) for t in _of(number, side))


def _role_fits(term: Holder, role: str | None) -> bool:
    if role is None or role in ("leader", "official") or term.has_role(role):
        return True
    return any(term.has_role(other) for other in RELATED.get(role, ()))


def _inexact(
    words: Sequence[str], near: list[int], role: str | None, side: str | None, on: str | None
) -> int | None:
    """Match a name with other middle names, or transliterated otherwise, where side or day agree."""
    if side is None and on is None:
        return None
    if side is not None:
        beside = dict.fromkeys((*near, *sharing_a_word(words[-1:]), *sharing_a_word(words[:1])))
        alike = [n for n in beside if _fits(n, role, side, on) and spelt_alike(words, n)]
        alike = [n for n in alike if any(t.side == side for t in person(n).terms)]
        if len(alike) == 1:
            return alike[0]
    elif on is not None and (slip := _misspelt(words, role, on)) is not None:
        return slip
    found = []
    for number in near or (by_skeleton(words[-1], side) if side is not None else ()):
        first = name_key(person(number).name).split()[0]
        same = first == words[0] or (side is not None and skeleton(first) == skeleton(words[0]))
        family = any(word in keys(number).surnames for word in words[1:])
        if not family and side is not None:
            family = number in by_skeleton(words[-1], side)
        if same and family and _fits(number, None, side, on):
            found.append(number)
    if len(found) > 1:
        found = [n for n in found if _fits(n, role, side, on)]
    return found[0] if len(found) == 1 else None


def _misspelt(words: Sequence[str], role: str | None, on: str) -> int | None:
    """Return whose name one is but for a letter, where the office is one held that day: "President Barak Obama"."""
    given = sharing_a_word(words[:1]) if role in PRINCIPAL_ROLES else ()
    serving = [
        n
        for n in dict.fromkeys((*sharing_a_word(words[-1:]), *given))
        if any(t.role in PRINCIPAL_ROLES and t.held_on(on) == "yes" for t in person(n).terms)
        and _fits(n, role, None, on)
    ]
    alike = [n for n in serving if spelt_alike(words, n)]
    return alike[0] if len(alike) == 1 else None


def _incumbent(candidates: list[int], on: str | None) -> int | None:
    """Return the one leader with a surname on a day; a day just after the term's end counts."""
    leaders = [n for n in candidates if any(t.role in PRINCIPAL_ROLES for t in person(n).terms)]
    if on is None:
        return leaders[0] if len(leaders) == 1 == len(candidates) else None
    serving = [
        n
        for n in leaders
        if any(t.role in PRINCIPAL_ROLES and t.held_on(on) == "yes" for t in person(n).terms)
    ]
    if not serving:
        serving = [
            n
            for n in leaders
            if any(t.role in PRINCIPAL_ROLES and t.held_on(on) != "no" for t in person(n).terms)
        ]
    return serving[0] if len(serving) == 1 else None


def _resolved(number: int, side: str | None, on: str | None, basis: str) -> Resolution | None:
    first = person(number).terms[0]
    holder = office_on(first, on, side) or office_on(first, on)
    if holder is None:  # named before any known term began: the earliest stands
        holder = next((t for t in person(number).terms if side is None or t.side == side), first)
        if side is None and holder.role == "organisation_head":
            return None  # who is to head an organisation one day serves his state till then
    return Resolution(holder, basis)
