"""The small word lists that several rules share, read once from `lexicons/en/words.toml`."""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from toolkit.lexicon import PhraseTrie
from toolkit.memo import Memo
from toolkit.wordlists import word_lists

#: The months in their order, and the days of the week, folded and in full.
MONTHS = tuple(
    "january february march april may june july august september october november december".split()
)
WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())


class Words(NamedTuple):
    """Closed classes of words, folded."""

    determiners: frozenset[str]
    of_words: frozenset[str]
    to_words: frozenset[str]
    particles: frozenset[str]
    suffixes: frozenset[str]
    post_nominals: frozenset[str]  #: letters after a name: MP, KC
    modifiers: frozenset[str]
    epithets: frozenset[str]
    fluff: frozenset[str]
    honorifics: frozenset[str]
    counterparts: frozenset[str]
    months: frozenset[str]
    weekdays: frozenset[str]
    not_names: frozenset[str]
    auxiliaries: frozenset[str]
    modals: frozenset[str]
    haves: frozenset[str]
    bes: frozenset[str]
    adverbs: frozenset[str]
    irregular_pasts: frozenset[str]
    negations: frozenset[str]
    addressees: frozenset[str]


@cache
def words(language: str = "en") -> Words:
    """Return the word lists of a language."""
    lists = word_lists("words", language)
    return Words(**{name: frozenset(lists[name].split()) for name in Words._fields})


@cache
def groups(language: str = "en") -> PhraseTrie[bool]:
    """Return the phrases that stand for all principals: "the two leaders", "both sides"."""
    return PhraseTrie.of_notations((notation, True) for notation in word_lists("words", language)["groups"])


class Medium(NamedTuple):
    """A news outlet: its name as the trade writes it, its kind of source, and its home."""

    name: str
    kind: str
    side: str


@cache
def media(language: str = "en") -> PhraseTrie[Medium]:
    """Return the news outlets by name."""
    listed = word_lists("media", language)
    return PhraseTrie(
        (name, Medium(name, kind, side)) for kind, names in listed.items() for name, side in names.items()
    )


@cache
def agencies() -> frozenset[str]:
    """Return the outlets' names of one word that begin no person's name: acronyms, and agencies of five letters and more."""
    names = ((n, kind) for kind, listed in word_lists("media").items() for n in listed if n.isalpha())
    known = [n for n, kind in names if n.isupper() or (kind == "news_agency" and len(n) > 4)]
    return frozenset(
        (*known, *map(str.upper, known))
    )  # "ASTANA. KAZINFORM Kassym-Jomart Tokayev held a call"


def is_dating(fold: str) -> bool:
    """Tell whether a word is one of a date: a day of the week, a month, a number."""
    return _DATING[fold]


def _is_dating(fold: str) -> bool:
    lists = words()
    if fold in lists.weekdays or fold in lists.months or fold.isdigit():
        return True
    return fold.count(".") == 2 and fold.replace(".", "").isdigit()  # 16.5.24


_DATING: Final = Memo(_is_dating)


def is_manner(fold: str) -> bool:
    """Tell whether a word is an adverb by its ending: "fully", not "Italy" nor "supply"."""
    return fold.endswith("ly") and fold not in _NO_ADVERBS


_NO_ADVERBS = frozenset(
    """italy july sicily lely family assembly ally rally tally bully reply supply resupply apply comply rely imply multiply fly anomaly
    monopoly duopoly homily folly jelly belly elderly homely""".split()
)


def past_day(folds: Sequence[str], start: int, last: int) -> int:
    """Pass over a day that stands before an object: "phoned on Sunday evening X", "phoned this morning X"; `start` where none does."""
    lists = words()
    if folds[start : start + 1] == ["this"] and folds[start + 1 : start + 2] and folds[start + 1] in _OF_DAY:
        return start + 2
    at = start + (folds[start : start + 1] == ["on"])
    if at > start and (at >= last or folds[at] not in lists.weekdays):
        return start
    while at < last and (is_dating(folds[at]) or (at > start and folds[at] in _OF_DAY)):
        at += 1
    return at


_OF_DAY: Final = frozenset(("morning", "afternoon", "evening", "night"))


def is_point_of_title(folds: Sequence[str], text: Sequence[str], at: int) -> bool:
    """Tell whether a full stop belongs to the title before a name: "an aide to Mr. Marte"."""
    return (
        text[at] == "."
        and folds[at - 1] in words().honorifics
        and at + 1 < len(text)
        and text[at + 1][0].isupper()
    )
