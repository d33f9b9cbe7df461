"""The words of which phrases are made that name who says something, from `lexicons/<language>/speakers.toml`."""

from functools import cache
from typing import NamedTuple

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.words import words
from toolkit.wordlists import word_lists


class Speakers(NamedTuple):
    """The word lists of `lexicons/<language>/speakers.toml`, folded."""

    individuals: frozenset[str]
    bodies: frozenset[str]
    of_state: frozenset[str]
    documents: frozenset[str]
    outlets: frozenset[str]
    bare: frozenset[str]
    verbal: frozenset[str]
    noun_before: frozenset[str]
    openers: frozenset[str]
    quantities: frozenset[str]
    participles: frozenset[str]
    prepositions: frozenset[str]
    not_tails: frozenset[str]
    endings: frozenset[str]
    endings_after_the: frozenset[str]


@cache
def speakers(language: str = "en") -> Speakers:
    """Return the word lists of a language."""
    lists = word_lists("speakers", language)
    return Speakers(**{name: frozenset(lists[name].split()) for name in Speakers._fields})


@cache
def head_nouns() -> frozenset[str]:
    """Return all nouns that phrases of speakers are built around."""
    lists = speakers()
    return lists.individuals | lists.bodies | lists.documents | lists.outlets | acronyms()


@cache
def acronyms() -> frozenset[str]:
    """Return the acronyms of offices that speak, folded: "the Norwegian PMO"."""
    return frozenset(name.casefold() for name in full_names())


@cache
def full_names(language: str = "en") -> dict[str, str]:
    """Return what acronyms of offices that speak stand for: "PMO" is the Prime Minister's Office."""
    names: dict[str, str] = word_lists("speakers", language)["acronyms"]
    return names


@cache
def stops_phrase() -> frozenset[str]:
    """Return the words that do not stand before a head noun: finite verbs, prepositions, conjunctions."""
    finite = {
        f
        for f, readings in verbs().items()
        if any(v.form == "past" or (v.form == "third" and v.kind != "other") for v in readings)
    }
    return frozenset(finite | words().auxiliaries | _STOP_LEFT) - {"united", "state", "estimated"}


def not_a_name(fold: str) -> bool:
    """Tell whether a capitalised word is no source's name: a weekday, a month, "Asked", "Statement"."""
    lists = words()
    if fold in speakers().bodies:
        return False  # "Treasury said"
    return fold in lists.weekdays or fold in lists.months or fold in lists.not_names or not fold[0].isalpha()


_STOP_LEFT = frozenset(
    """said says told tells telling informing according to by and but that which who as of from with in on at for after before while quoting cited
    citing when asked also reported announced or if then than where because since until about over under between quoted per
    call calls conversation conversations""".split()
)
