"""Read offices named by what they head: "the head of the Sudanese army", "chairman of Guinea's transitional council".

And "Department of Energy (DOE) Secretary": who leads a body holds the office that goes with it in every state.
"""

from functools import cache
from typing import NamedTuple

from attrs import evolve

from toolkit.extract.people.portfolios import ministry_at
from toolkit.extract.people.wordletters import HEADING
from toolkit.extract.words import words
from toolkit.lexicon import PhraseTrie, expand
from toolkit.reference import Office, SideName, side_names, titles
from toolkit.text import Tokens
from toolkit.wordlists import word_lists

_HEADS = frozenset(
    (
        "head",
        "chief",
        "leader",
        "chairman",
        "chairwoman",
        "chairperson",
        "chair",
        "president",
        "speaker",
        "commander",
        "director",
    )
)
_OF_ORGANISATIONS = HEADING | {"head", "chief"}
_BANKERS = frozenset(("governor",))  #: who heads a bank, and otherwise a province
_BANKS = frozenset(("bank", "authority"))
_SECRETARIES = frozenset(("secretary",))  #: who heads a security council, and otherwise a department
_COUNCILS = "National Security Adviser"
_IN_CHARGE = ["officer", "in", "charge"]  #: who stands in for a minister
_OPENING = _HEADS.union(_BANKERS, _SECRETARIES, ("officer-in-charge", _IN_CHARGE[0]))
DEPARTMENTS = frozenset(("department", "ministry"))  #: those that stand before the office of their head
_STATES = frozenset(("republic", "kingdom", "state", "sultanate"))
_NATIONS = frozenset(("country", "demonym"))
#: Parts of an organisation whose head is its own: "the head of the African Union Commission".
_PARTS = frozenset(("commission", "secretariat"))
#: In lower case behind an organisation these say that its name has ended: "the head of the OSCE said".
_ENDING = frozenset(
    """and to in on at who said says told tells by has had have will would is was about over after that during as agreed agrees warned
    warns announced announces denied denies vowed vows called calls urged urges accused accuses but while""".split()
)
_LED = frozenset(("secretary", "minister", "secretaries", "ministers"))


class Headship(NamedTuple):
    """An office by what it heads: the token after it, and its meaning with the state."""

    last: int
    office: Office


@cache
def _bodies() -> PhraseTrie[Office]:
    """Return the bodies of a state by the office of whoever heads them."""
    trie: PhraseTrie[Office] = PhraseTrie()
    for table in word_lists("offices")["body"]:
        office = Office(table["role"], table["title"])
        for notation in " ".join(table["phrases"].split()).split("; "):
            for phrase in expand(notation):
                trie.add_tokens(phrase.split(), office)
    return trie


def headship(tokens: Tokens, first: int, last: int, *, owned: bool = False) -> Headship | None:
    """Return the office that begins at a token and ends in a body and its state.

    An `owned` one has its state before it: "Peruvian head of the Ministry of Energy".
    """
    folds = tokens.folds
    at = _of_body(folds, first, last) if folds[first] in _OPENING else first
    if folds[first] in HEADING and folds[first - 1] == "who":
        at = first + 1 + (folds[first + 1 : first + 2] == ["the"])
    if at == first:
        return None
    owner = _side(tokens, _past_description(tokens, at, last), last)
    if owner is not None:
        at = _past_initials(folds, owner[1], last)
        at += folds[at : at + 1] == ["'s"]
    stop, office = _body(tokens, at, last)
    if office is None and owner is not None and owner[0].kind in _NATIONS:
        stop, office = _agency(tokens, at, last)
    if office is not None:
        if folds[stop - 1] == "state" and folds[stop : stop + 1] == ["of"]:
            return None  # "the head of the Indian state of Kerala"
        if folds[first] in _BANKERS and folds[stop - 1] not in _BANKS:
            return None
        if folds[first] in _SECRETARIES and office.title != _COUNCILS:
            return None
        side = owner[0].side if owner is not None else None
        if owner is None and folds[stop : stop + 1] == ["of"]:
            behind = _state(tokens, stop + 1, last)
            if behind is not None:
                side, stop = behind
        if side is not None:
            return Headship(stop, evolve(office, sides=(side,)))
        return Headship(stop, office) if owned else None
    if owner is None or owner[0].kind != "organisation" or folds[first] in _SECRETARIES:
        return None
    commands = folds[first] in _OF_PARTIES and owner[0].side.startswith(_PARTY)
    if folds[first] not in _OF_ORGANISATIONS and not commands:
        return None
    at += folds[at : at + 1] != [] and folds[at] in _PARTS
    goes_on = at < last and tokens.words[at].islower() and folds[at] not in _ENDING
    office = Office("organisation_head", "Head of organisation", (owner[0].side,))
    return None if goes_on else Headship(at, office)


_OF_PARTIES = frozenset(("commander", "leader", "chairman"))
_PARTY = "X_"  #: before the code of a side that is no state and no organisation of states


def _past_description(tokens: Tokens, at: int, last: int) -> int:
    """Return the token behind what a movement is said to be: "Sudan's paramilitary", "the Lebanese militant group"."""
    described = _side(tokens, at, last)
    stop = at if described is None else described[1]
    stop += described is not None and tokens.folds[stop : stop + 1] == ["'s"]
    behind = stop
    while behind < min(last, stop + _DESCRIBED) and tokens.folds[behind] in _DESCRIBING:
        behind += 1
    if behind == stop > at:  # "Sudan's Rapid Support Forces"
        owned = _side(tokens, stop, last)
        return stop if owned is not None and owned[0].side.startswith(_PARTY) else at
    return behind if behind > stop else at


def _past_initials(folds: list[str], at: int, last: int) -> int:
    """Return the token behind the initials of a body in brackets: "the Rapid Support Forces (RSF)"."""
    closed = at + 2 < last and folds[at] == "(" and folds[at + 2] == ")"
    return at + 3 if closed else at


_DESCRIBED = 4  #: tokens of "armed Islamist rebel group"
_DESCRIBING = frozenset(
    """paramilitary militant militia rebel rebels armed islamist jihadist shia shiite sunni separatist insurgent guerrilla
    breakaway opposition group movement organisation organization faction alliance force""".split()
)


def _of_body(folds: list[str], first: int, last: int) -> int:
    """Return the token behind "head of the", "officer in charge of the", or the first where it is nothing of the kind."""
    if folds[first] != _IN_CHARGE[0]:
        at = first + 1
    elif folds[first : first + 3] == _IN_CHARGE:
        at = first + 3
    else:
        return first
    if folds[at : at + 1] != ["of"] or at + 1 >= last:
        return first
    return at + 1 + (folds[at + 1] == "the")


def departmental(tokens: Tokens, first: int, last: int) -> Headship | None:
    """Return the office that begins at its department: "Department of Energy (DOE) Secretary"."""
    folds = tokens.folds
    found = ministry_at(tokens, first, last) if folds[first] in DEPARTMENTS else None
    if found is None:
        return None
    at, office = found
    at = _past_initials(folds, at, last)
    title = titles().longest(folds, at, last) if at < last and folds[at] in titles().root else None
    if title is None or not tokens.words[at][0].isupper():
        return None
    return Headship(
        title.last, office if folds[title.last - 1] in _LED and title.last == at + 1 else title.value
    )


def before_department(tokens: Tokens, first: int, last: int) -> int | None:
    """Return where a department begins inside the name of a seat, "US Department of State", that its secretary follows."""
    for at in range(first + 1, last):
        if tokens.folds[at] in DEPARTMENTS:
            return at if departmental(tokens, at, min(last + 8, len(tokens))) is not None else None
    return None


def _body(tokens: Tokens, at: int, last: int) -> tuple[int, Office | None]:
    """Return the token behind the body that begins at a token, and the office of its head."""
    folds = tokens.folds
    while at < last and folds[at] in words().modifiers and folds[at] not in _bodies().root:
        at += 1
    if at >= last:
        return at, None
    hit = _bodies().longest(folds, at, last) if folds[at] in _bodies().root else None
    if hit is not None:
        return hit.last, hit.value
    found = ministry_at(tokens, at, last)
    return (at, None) if found is None else found


def _agency(tokens: Tokens, at: int, last: int) -> tuple[int, Office | None]:
    """Return the token behind an agency that no list has, "Russia's federal fisheries agency", and the office of its head."""
    for stop in range(at, min(last, at + _AGENCY)):
        fold = tokens.folds[stop]
        if fold in _AGENCIES:
            return stop + 1, Office("official", "Official")
        if not tokens.words[stop].isalpha() or fold in _ENDING or fold in words().of_words:
            break
    return at, None


_AGENCY = 6  #: tokens of "federal foreign trade promotion agency"
_AGENCIES = frozenset(
    "agency service authority administration bureau directorate inspectorate fund guard".split()
)


def _side(tokens: Tokens, at: int, last: int) -> tuple[SideName, int] | None:
    """Return the side whose name or demonym begins at a token, and the token after it."""
    if at >= last or tokens.folds[at] not in side_names().root or not tokens.words[at][0].isupper():
        return None
    hit = side_names().longest(tokens.folds, at, last)
    return None if hit is None else (hit.value, hit.last)


def _state(tokens: Tokens, at: int, last: int) -> tuple[str, int] | None:
    """Return the state named behind "of", and the token after it: "of the Republic of Peru"."""
    at += tokens.folds[at : at + 1] == ["the"]
    named = _side(tokens, at, last)
    if named is None and tokens.folds[at + 1 : at + 2] == ["of"] and tokens.folds[at] in _STATES:
        named = _side(tokens, at + 2, last)
    return None if named is None or named[0].kind not in _NATIONS else (named[0].side, named[1])
