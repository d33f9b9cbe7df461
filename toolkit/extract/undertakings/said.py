"""An act whose type is asked for, with what its clause says before it, and the signs that may tell the type."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from toolkit.extract.words import words


class Said(NamedTuple):
    """An act to be typed: its folded words, those of its clause before it, and whether both sides undertake it."""

    act: Sequence[str]
    before: Sequence[str]
    joint: bool
    written: Sequence[str] = ()  #: the words of the act as the text has them


#: How those who talk on are to meet.
FACE_TO_FACE = ("in person", "face to face", "face-to-face")
IN_MARGINS = ("in the margins", "on the margins", "on the sidelines", "on the fringes")


Telling = Callable[[Said], str | None]


class Sign(NamedTuple):
    """What tells the type of some acts, and the words of which one opens each of them; None where any may."""

    tells: Telling
    first: frozenset[str] | None


def in_a_place(said: Said, at: int) -> bool:
    """Tell whether a place stands at a word of the act: "in Bergen", not "in May" nor "in energy"."""
    near = said.written[at : at + 2]
    named = len(near) > 1 and near[0] == "in" and near[1][:1].isupper()
    return named and near[1].casefold() not in words().months


def opened_by(*listed: Iterable[str]) -> Callable[[Telling], Sign]:
    """Declare the words of which one opens every act whose type a sign tells: of other acts it is not asked."""
    first = frozenset(word for words in listed for word in words)
    return lambda tells: Sign(tells, first)


def of_any_act(tells: Telling) -> Sign:
    """Declare a sign that is asked of every act."""
    return Sign(tells, None)
