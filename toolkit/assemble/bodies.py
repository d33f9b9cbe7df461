"""The bodies of a state under their several names: "the Elysee Palace", "the French presidency" and "his office" are one source."""

from functools import cache
from typing import Final

from toolkit.extract.actors import Actor
from toolkit.extract.reading import Reading
from toolkit.extract.speakers import speakers
from toolkit.memo import Memo
from toolkit.reference import side_names
from toolkit.reference.spelling import folded_plain
from toolkit.wordlists import word_lists

_SMALL: Final = frozenset("the of for a an 's s ’s ' its his her their in at from own".split())
#: Of whoever holds these, "his office" is the body.
_OFFICES: Final = {"head_of_state": "presidency", "head_of_government": "premier"}


def body_of(reading: Reading, actor: Actor) -> str | None:
    """Return the body that a phrase names, by itself or as who gives a paper out; None for any other."""
    tokens = reading.tokens
    lists = speakers()
    if actor.several is not None or tokens.folds[actor.head] in lists.individuals:
        return None
    if actor.owner is not None or any(inner.kind == "person" for inner in actor.within):
        owner = actor.owner or next(inner.people[0] for inner in actor.within if inner.people)
        office = tokens.folds[actor.head] == "office" and actor.last == actor.head + 1
        return _OFFICES.get(owner.role or "") if office else None
    named = {
        j
        for hit in side_names().find(tokens.folds, actor.first, actor.last)
        if hit.value.kind != "seat"
        for j in range(hit.first, hit.last)
    }
    words = [
        _PLAIN[tokens.words[j]]
        for j in range(actor.first, actor.last)
        if j not in named and tokens.folds[j] not in _SMALL and tokens.folds[j] not in lists.documents
    ]
    return _bodies().get(" ".join(word for word in words if word.isalnum()))


@cache
def _bodies(language: str = "en") -> dict[str, str]:
    names: dict[str, list[str]] = word_lists("speakers", language)["seats_of"]
    return {" ".join(map(_plain, name.split())): body for body, many in names.items() for name in many}


def _plain(word: str) -> str:
    """Return a word without marks: "d'Orsay" and "Élysée" as the lists have them."""
    return "".join(char for char in folded_plain(word) if char.isalnum())


_PLAIN: Final = Memo(_plain)


def is_paper(reading: Reading, actor: Actor) -> bool:
    """Tell whether a phrase is a state's paper and names no body that gives it out: "the Israeli statement"."""
    folds = reading.tokens.folds
    head = folds[actor.head]
    plain = (
        all(inner.kind == "side" for inner in actor.within)
        and actor.last == actor.head + 1
        and actor.head - actor.first <= _PAPER
    )
    return head in speakers().documents and actor.side is not None and actor.owner is None and plain


_PAPER: Final = 3  #: tokens of "the South Korean"


def with_other_names(name: str | None, others: list[str]) -> str | None:
    """Return the fullest name with those that tell more in brackets: "Elysee Palace (French presidency)"."""
    if name is None:
        return None
    more: list[str] = []
    for other in others:
        if _words(name) < _words(other):
            name = other  # "foreign ministry", then "Chilean foreign ministry"
        elif not _words(other) <= set().union(_words(name), *map(_words, more)):
            more.append(other)
    return f"{name} ({', '.join(more)})" if more else name


def _words(name: str) -> set[str]:
    """Return the words of a name that can tell one body from another, whatever their order."""
    return set(folded_plain(name).replace("'s", "").replace("(", "").replace(")", "").split()) - _SMALL
