"""What names of sides and of people tell in a clause: whether they have the capitals, and what stands around them."""

from functools import cache

from toolkit.reference import SideName, side, side_names
from toolkit.text import Tokens

# "In Kunduz, Afghanistan over the weekend" names a place, "in Libya, Syria and Iraq" three lands.
_WHERE = frozenset(("in", "at", "near", "outside", "from"))
_LISTED: tuple[list[str], ...] = ([], [","], ["and"], ["or"], ["as"], ["."], [";"])


@cache
def seats_of(sides: frozenset[str]) -> frozenset[str]:
    """Return the cities where organisations among some sides have their seat, in lower case: Brussels of EU and NATO."""
    seats = (side(code).seat for code in sides)
    return frozenset(seat.casefold() for seat in seats if seat is not None)


def spelt(words: list[str], name: SideName) -> bool:
    """Tell whether an acronym has the capitals that make it one: US, not us."""
    written = "".join(words).replace(".", "")
    return name.exact is None or any(written == spelling.replace(" ", "") for spelling in name.exact)


def is_full_name(tokens: Tokens, first: int, second: int, last: int) -> bool:
    """Tell whether two tokens of a clause that ends before `last` begin somebody's name: capitals that name no side."""
    if second != first + 1 or not tokens.words[first].istitle() or not tokens.words[second][0].isupper():
        return False
    return side_names().longest(tokens.folds, first, last) is None


def only_says_whence(words: list[str], before: str, first: int) -> bool:
    """Tell whether a name of a side only says whence somebody is, or where a place: "President Marte of Chile".

    `words` are those of the clause in normal form, `first` the name's place, and `before` what the text shows two
    words before it.
    """
    if words[first - 1] not in ("of", ",") or not before[0].isupper():
        return False
    if words[first - 1] == "of":
        return True
    return first > 2 and words[first - 3] in _WHERE and words[first + 1 : first + 2] not in _LISTED
