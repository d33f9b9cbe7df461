"""Read the names that accounts carry: "@EmmanuelMacron", "@narendramodi", "@MBuhari"."""

import itertools
from collections.abc import Iterable

from toolkit.extract.people.person import Person
from toolkit.extract.people.spelling import plain
from toolkit.patterns import awaited
from toolkit.reference import find_person
from toolkit.text import Tokens

_PIECE = awaited(r"[A-Z][a-z]+|[A-Z](?=[A-Z][a-z])|[a-z]+")
_NO_NAME = frozenset("real the official pm president dr he hh hm mfa fm min office uk usa ua".split())
_SURNAME = 5  #: letters by which a surname is known in an account's name
_KNOWN = 64  #: people of a text who are asked whether an account is theirs
_PART = 3  #: letters of the shorter of two names that are written as one


def is_handle(tokens: Tokens, at: int, last: int) -> bool:
    """Tell whether the name of an account begins at a token: an at sign right before letters, and no word's inside."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    return (
        at + 1 < last
        and words[at + 1].isalpha()
        and len(words[at + 1]) >= _SURNAME
        and ends[at] == starts[at + 1]
        and (at == 0 or ends[at - 1] < starts[at] or not words[at - 1][-1].isalnum())
    )


def name_of(handle: str, known: Iterable[Person], day: str | None) -> tuple[str, ...]:
    """Return the words of the name that an account's name spells, or nothing where it spells none."""
    folded = plain(handle.casefold())
    for person in itertools.islice(known, _KNOWN):
        if person.words and len(person.words[-1]) >= _SURNAME and person.words[-1] in folded:
            return person.words
    pieces = tuple(piece.casefold() for piece in _PIECE.findall(handle) if piece.casefold() not in _NO_NAME)
    if len(pieces) > 1:
        turned = pieces[::-1]  # "@MarinSanna"
        return turned if find_person(pieces, on=day) is None and find_person(turned, on=day) else pieces
    for at in range(_PART, len(folded) - _PART + 1):
        both = folded[:at], folded[at:]
        if find_person(both, on=day) is not None:
            return both
    return pieces if find_person(pieces, on=day) is not None else ()
