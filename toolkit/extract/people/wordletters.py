"""The letter that a word has as a chunk by itself, where the words around it make no difference.

Most words of a text are such; they are looked up here once, and only the others are looked at in their place.
"""

from functools import cache
from typing import Final

from toolkit.extract.grammar.verbs import third_persons
from toolkit.extract.people.nameruns import NAME, OPEN, is_bound
from toolkit.extract.people.portfolios import portfolio_words
from toolkit.extract.words import words
from toolkit.lookup import places_where
from toolkit.memo import Memo
from toolkit.reference import honorifics, places, side_names, titles
from toolkit.text import Tokens, folded

# N name · T title · L title of several · S state, organisation or seat · D demonym · H honorific · M modifier (acting, former)
# t determiner · o of, for · u to, from · k other capitalised word · p possessive · c comma · a and · ( ) brackets · : colon or dash · / slash
# f courtesy word · x other word
_SINGLE = {
    ",": "c", "(": "(", ")": ")", "and": "a", "&": "a", "'s": "p", "'": "p", ":": ":", "-": ":", "—": ":", "/": "/",
}  # fmt: skip

#: What a state may call itself before "of": "the Republic of X".
STATES = frozenset(("republic", "kingdom", "state", "sultanate", "emirate", "grand-duchy", "principality"))


@cache
def _telling() -> frozenset[str]:
    """Return the words in lower case that are more than an `x`."""
    lists = words()
    return frozenset(_SINGLE).union(
        titles().root, lists.particles, lists.honorifics, lists.determiners, lists.of_words, lists.to_words,
        lists.modifiers, lists.epithets, lists.fluff, lists.counterparts,
    )  # fmt: skip


def _alone(word: str) -> str:
    fold, initial = folded(word), word[0]
    if fold in _SINGLE:
        return _SINGLE[fold]
    if fold not in _telling() and word.islower() and word.isalpha():
        return "x"
    if word == "@":
        return OPEN
    lists = words()
    if fold in lists.epithets and word.islower():
        return "M"  # not of "the Communist Party"
    opens = (
        fold in titles().root
        or (fold in honorifics().root and not (word in lists.determiners and fold not in lists.honorifics))
        or fold in lists.honorifics
        or fold in lists.particles
        or fold in lists.counterparts
    )
    if not opens and initial.isalpha() and not initial.islower():
        opens = (
            _may_name_side(fold)
            or fold in portfolio_words()
            or fold in lists.months
            or fold in lists.not_names
            or fold in third_persons()
            or len(word) == 1
        )
        return OPEN if opens or not initial.isupper() else NAME
    if opens or initial.isupper() or (initial.isdigit() and _may_name_side(fold)) or is_bound(word):
        return OPEN
    return letter_of(fold) or "x"


def _may_name_side(fold: str) -> bool:
    return (
        "-" in fold
        or not fold.isascii()
        or fold in places().root
        or fold in side_names().root
        or fold in STATES
    )


def letter_of(fold: str) -> str:
    """Return the letter of a word of the closed classes, or nothing."""
    lists = words()
    return (
        "t"
        if fold in lists.determiners
        else "o"
        if fold in lists.of_words
        else "u"
        if fold in lists.to_words
        else "M"
        if fold in lists.modifiers
        else "f"
        if fold in lists.fluff
        else ""
    )


def is_plain(word: str) -> bool:
    """Tell whether a word in lower case is no more than a word where it opens no office."""
    lists, fold = words(), folded(word)
    return (
        word.isalpha()
        and word.islower()
        and fold not in lists.particles
        and fold not in lists.honorifics
        and fold not in lists.counterparts
        and fold not in ("the", "m", "opposite")
        and not letter_of(fold)
    )


_ALONE: Final = Memo(_alone)


@cache
def _opens_styles() -> tuple[frozenset[str], frozenset[str]]:
    """Return the determiners that open styles, "His Excellency", and the words behind them there."""
    styles = {fold: node for fold, node in honorifics().root.items() if fold in words().determiners}
    for node in styles.values():
        node.settle()
    return frozenset(styles), frozenset(fold for node in styles.values() for fold in node)


def _by_origin(folds: list[str], letters: str) -> str:
    """Read "from" behind a counterpart like "of", and "in" before a state: "his counterpart from Peru", "in the Philippines"."""
    equal = words().counterparts
    read = list(letters)
    for i, fold in enumerate(folds[:-1]):
        if fold in _ORIGINS and i and (folds[i - 1] in equal or folds[max(0, i - 2) : i] == _OPPOSITE):
            place = folds[i + 1 + (folds[i + 1] == "the" and i + 2 < len(folds))]
            read[i] = "o" if fold == "from" or place in side_names().root else letters[i]
    return "".join(read)


_ORIGINS = frozenset(("from", "in"))
_OPPOSITE = ["opposite", "number"]


def _who_is(folds: list[str], letters: str) -> str:
    """Pass over "who is" between a name and its office: "X, who is Peru's foreign minister", "Y, who heads its army"."""
    read = list(letters)
    for i, fold in enumerate(folds[:-2]):
        if fold == "who" and i and folds[i - 1] == ",":
            behind = folds[i + 1 : i + 4]
            if behind[0] in HEADING:  # "X, who heads Peru's foreign ministry"
                read[i : i + 2] = ["w", OPEN]
                continue
            count = next((len(form) for form in _BEING if behind[: len(form)] == form), 0)
            count = count or _came_into(folds, i + 1)
            if count:
                read[i : i + 1 + count] = ["w"] * (1 + count)
    return "".join(read)


def _came_into(folds: list[str], at: int) -> int:
    """Count the words by which somebody came into office of late: "was recently named", "has just been sworn in as", in no year."""
    end = at
    while end < at + _HELPERS and folds[end] in _HELPING:
        end += 1
    if end == at or (folds[end] not in _OF_LATE and folds[end] != "sworn"):
        return 0
    end += 1 + (folds[end] == "sworn")
    end += folds[end : end + 1] == ["as"]
    behind = folds[end : end + _YEAR]
    until = behind.index(",") if "," in behind else len(behind)
    return 0 if any(len(word) == len("2019") and word.isdigit() for word in behind[:until]) else end - at


_HELPERS = 4  #: tokens of "has only recently been"
_HELPING = frozenset("was has had been is being only".split()) | {
    "newly",
    "recently",
    "freshly",
    "just",
    "lately",
}
_YEAR = 14  #: tokens of "Minister of Foreign Affairs of Sri Lanka in May 2019"


HEADING = frozenset(("heads", "leads", "chairs", "runs"))  #: verbs for holding the office of a body's head
#: How a clause says which office somebody holds now, the longer form first.
_BEING = (
    ["is", "currently"], ["is", "also"], ["is", "now"], ["is"], ["also", "serves", "as"], ["currently", "serves", "as"],
    ["serves", "as"], ["acts", "as"],
)  # fmt: skip


_LATELY = frozenset(("newly", "recently", "freshly", "just", "lately", "twice"))
_OF_LATE = frozenset(
    """elected appointed confirmed minted installed inaugurated named chosen designated nominated promoted picked anointed crowned re-elected reelected
    reappointed re-appointed reinstated returned sworn-in""".split()
)


def _of_late(folds: list[str], letters: str) -> str:
    """Read "newly confirmed" and "recently re-elected" as one word of standing before an office."""
    read = list(letters)
    for i, fold in enumerate(folds[:-1]):
        if fold in _LATELY and folds[i + 1] in _OF_LATE and folds[i - 1] not in words().auxiliaries:
            read[i : i + 2] = ["M", "M"]
    return "".join(read)


def letters_of(tokens: Tokens) -> str:
    """Return a letter for each token of a text."""
    letters = "".join(map(_ALONE.__getitem__, tokens.words))
    if not words().counterparts.isdisjoint(tokens.folds):
        letters = _by_origin(tokens.folds, letters)
    folds = tokens.folds
    if "who" in folds:
        letters = _who_is(folds, letters)
    if not _LATELY.isdisjoint(folds):
        letters = _of_late(folds, letters)
    determiners, behind = _opens_styles()
    styled = [
        i - 1 for i in places_where(behind.__contains__, folds, 1, len(folds)) if folds[i - 1] in determiners
    ]
    if not styled:
        return letters
    read = list(letters)
    for i in styled:
        read[i] = OPEN
    return "".join(read)
