"""What stands before an outlet's name and belongs to it: "Germany's Der Spiegel", "the Doha-based Al Jazeera"."""

from collections.abc import Container

from toolkit.extract.words import media
from toolkit.text import Tokens

#: Ends of compounds that tell of an outlet.
OWNED = (
    "-run",
    "-owned",
    "-based",
    "-backed",
    "-language",
    "-funded",
    "-controlled",
    "-affiliated",
    "-linked",
)
_TRAITS = frozenset(
    """official public private independent local national conservative liberal leading influential semi-official state
    pro-government opposition respected popular financial business left-wing right-wing government""".split()
)
_ARTICLES = frozenset(("the", "a"))
_MOST = 6  #: tokens before a name


def outlet_start(folds: list[str], text: list[str], start: int, first: int, states: Container[int]) -> int:
    """Return where the phrase of an outlet begins whose name begins at `start`; `states` are the tokens that name sides.

    The name of a side alone is none of it: "in Kenya Nation FM reported".
    """
    begin = start
    while begin > first and start - begin < _MOST:
        fold = folds[begin - 1]
        if fold in ("'s", "'") and begin - 2 >= first and begin - 2 in states:
            begin -= 2
            while begin > first and begin - 1 in states:
                begin -= 1
            return begin - (begin > first and folds[begin - 1] == "the")
        plain = text[begin - 1][0].islower() or begin - 1 == first
        if fold.endswith(OWNED) or (fold in _TRAITS and plain):
            begin -= 1
        elif begin < start and begin - 1 in states:
            begin -= 1  # "Chinese state-run Xinhua"
        else:
            break
    if begin > first and folds[begin - 1] in _ARTICLES:
        begin -= 1
    return begin


def is_agency_in_brackets(tokens: Tokens, at: int) -> bool:
    """Tell whether the name of an outlet alone stands in the brackets that open at a token: "LIMA (AFP) President X called"."""
    hit = media().longest(tokens.folds, at + 1, len(tokens)) if tokens.words[at] == "(" else None
    return (
        hit is not None and tokens.words[hit.last : hit.last + 1] == [")"] and tokens.words[at + 1].isupper()
    )
