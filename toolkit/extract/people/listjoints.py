"""What joins the people of a list, or leads from it to what follows: "and", "as well as", "his dear brother", "about"."""

from toolkit.extract.actors import Actor
from toolkit.extract.words import words

_ABOUT = frozenset("about regarding concerning after on over following amid to in during where".split())


def is_kin(folds: list[str], position: int) -> bool:
    """Tell whether a word says what one leader calls another before his name: "his dear brother, King X", "my friend Y"."""
    if folds[position] in _DEAR and folds[position + 1] in _KIN:
        return True
    return folds[position] in _KIN and folds[position - 1] in _OF_KIN


_KIN = frozenset(("brother", "sister", "friend", "brothers", "friends", "colleague", "colleagues"))
_DEAR = frozenset("dear good great close old true".split())
_OF_KIN = frozenset("his her my our their dear good great close old and true".split())


def is_further_office(folds: list[str], actor: Actor) -> bool:
    """Tell whether a phrase behind "and" names an office alone, and no further person."""
    if folds[actor.first] not in _FURTHER_OFFICE or folds[actor.first - 1] != "and":
        return False
    return not any(fold in p.words for p in actor.people for fold in folds[actor.first : actor.last])


def turns(folds: list[str], position: int, index: dict[int, Actor], led: str) -> bool:
    """Tell whether a word leads from a list to what follows; "and to X", "and then to X" go on with it, as does "to X, to Y"."""
    before = position - 1 - (folds[position - 1] in _IN_ORDER)
    if folds[position] == "to" and folds[before] in ("and", ",")[: 1 + (led == "to")]:
        following = (index[i] for i in (position + 1, position + 2) if i in index)
        return not any(a.kind in ("person", "holders") for a in following)
    return folds[position] in _ABOUT


_IN_ORDER = frozenset(("then", "also", "separately"))
_FURTHER_OFFICE = frozenset(("current", "head", "chair", "chairman", "chairperson", "chairwoman", "rotating"))
_JOINTS = frozenset(
    (",", ";", "and", "with", "&", "then", "separately", "to", "well", "also", "(", ")", "-", "—")
)
_IN_TURN = frozenset("afterwards afterward subsequently thereafter later finally lastly".split())


def joins(folds: list[str], position: int) -> bool:
    """Tell whether the words from the last of a list to the next join them: ", and", "as well as"."""
    while (
        is_honorific(folds, position - 1)
        or folds[position - 1] == "the"
        or folds[position - 1] in words().epithets
    ):
        position -= 1  # "and the Rt. Hon. X", "and the powerful X"
    if folds[position - 1] in _IN_TURN and folds[position - 2] in ("and", ","):
        position -= 1  # "and afterwards X"
    before = folds[position - 1]
    if before == "from":
        if folds[position - 2] in ("and", ","):
            return True  # "from X and from Y"
        if folds[position - 2] == "as":
            before = "as"  # "from X and Y, as well as from Z"
            position -= 1
    if before == "as":
        return folds[position - 2] == "well"
    return before in _JOINTS


def is_honorific(folds: list[str], position: int) -> bool:
    """Tell whether a token is an honorific before a name, or the stop of one: "the Rt. Hon. X"."""
    honorifics = words().honorifics
    return folds[position] in honorifics or (folds[position] == "." and folds[position - 1] in honorifics)
