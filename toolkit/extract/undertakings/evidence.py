"""What speaks for the type of an act: its verb, the verbs that lead to it, what it acts on, and what stands around it.

Each piece is a word under the name of its place, as `lexicons/<language>/commitment_types.toml` weighs it.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from toolkit.extract.undertakings.actwords import act_words, alike, classes_of
from toolkit.extract.undertakings.deeds import Act, Deed, deeds_of
from toolkit.extract.words import words
from toolkit.memo import Memo

_PEOPLE = frozenset(("teams", "ministers"))
_SMALL = frozenset(
    """of and or to in on at by as with for from it they he she we you him them us me am be is are was were been being
    has have had will would shall should can could may might must not no any all also more such other both each every
    some this that these those""".split()
)

#: Where a word may stand that speaks for a type.
PLACES = ("is", "through", "verb", "head", "object", "verb_object", "behind", "word", "subject", "root")
Pieces = tuple[str, Iterable[str]]  #: the place and the words


def evidence(act: Act, class_: str) -> Iterator[Pieces]:
    """Yield the pieces that speak for or against types of an act, each once, by their places."""
    yield "is", ("any", class_)
    if act.joint:
        yield "is", ("joint",)
    if act.nominal():
        yield "is", ("nominal",)
    deeds = list(deeds_of(act))
    through = {_verb(deed.verbs[0]) for deed in deeds}
    through.discard("")
    yield "through", through
    last = _longest(deeds[-1])
    if len(through) > 1 or last not in through:  # most acts stand for themselves
        known = act_words().alike
        yield "through", {f"@{group}" for verb in through - {last} for group in known.get(verb, ())}
    roots = _roots(through)
    for place, told in _of_deed(deeds[-1]):
        yield place, told
        if place in _ROOTED:
            roots |= _roots(told)
    yield "root", roots


_ROOTED = frozenset(("verb", "head", "object", "word", "subject"))
_ROOT = 5  #: letters


def _roots(told: Iterable[str]) -> set[str]:
    """Return how words begin, wherever they stand: "train" of a verb and of "training", "exten" of "extend" and "extension"."""
    return {
        part[:_ROOT]
        for word in told
        if len(word) >= _ROOT and word[0] != "@"
        for part in (word.split("_") if "_" in word else (word,))
        if len(part) >= _ROOT
    }


def _of_deed(deed: Deed) -> Iterator[Pieces]:
    verb = _longest(deed)
    if verb:
        yield "verb", (verb,)
    if "_" in verb:
        yield "head", (verb[: verb.index("_")],)
    groups = alike(verb)
    yield "verb", [f"@{group}" for group in groups]
    for name in classes_of(deed.object):
        yield "object", (f"@{name}",)
        yield "verb_object", [f"{verb}@{name}", *(f"@{group}@{name}" for group in groups)]
    yield "behind", [f"@{name}" for name in classes_of(deed.rest)]
    of_object = _content(deed.object)
    yield "object", of_object
    yield "word", of_object | _content(deed.rest) | _content(deed.purpose)
    if deed.subject:
        yield "subject", [f"@{name}" for name in classes_of(deed.subject)]
        yield "subject", _content(deed.subject)
    else:
        yield "is", ("subjectless",)
    if not deed.object:
        yield "is", ("objectless",)


def _longest(deed: Deed) -> str:
    """Return the verb with as many of the words behind it as make one: "take_part"."""
    known = act_words().verbs
    for verb in deed.verbs[:0:-1]:
        if verb in known:
            return known[verb]
    return known.get(deed.verbs[0], deed.verbs[0])


def _verb(form: str) -> str:
    return act_words().verbs.get(form, form)


def _content(told: Iterable[str]) -> set[str]:
    """Return the words of a phrase, without pairs, figures and the small words of grammar."""
    singular = _SINGULAR
    content = {singular[word] for word in told if " " not in word}
    content.discard("")
    return content


@cache
def _small() -> frozenset[str]:
    return _SMALL | words().determiners


def _singular(word: str) -> str:
    """Return a noun's one form for both numbers, "loans" as "loan", but of people: one minister visits, ministers are tasked.

    Of a figure or a small word of grammar it is empty.
    """
    if word in _small() or not "a" <= word[:1] <= "z":
        return ""
    if not _PEOPLE.isdisjoint(act_words().classes.get(word, ())):
        return word
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 4 else word


_SINGULAR: Final = Memo(_singular)
