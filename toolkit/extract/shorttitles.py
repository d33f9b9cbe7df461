"""Short titles that stand for somebody: "the latter warned", "a call from the prince", "the sheikh's visit"."""

from typing import Final

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.people.person import Person
from toolkit.extract.words import is_dating, is_manner, words

#: Honorifics by which a text calls somebody whom it has named with them.
STYLES: Final = ("prince", "princess", "sheikh", "sheikha", "chairperson", "chairman", "chairwoman")
_CHAIRS = frozenset(("chairperson", "chairman", "chairwoman"))


def stands_alone(folds: list[str], text: list[str], at: int, last: int) -> bool:
    """Tell whether "the latter", "the prince" stands for somebody, before no noun: "the latter warned", "the prince's"."""
    if led_by(folds, at) is None or at + 1 >= last or (text[at][0].isupper() and folds[at] not in _CHAIRS):
        return False
    behind = style_end(folds, at)
    if behind >= last:
        return False
    after = folds[behind]
    return (
        text[behind] in ",.;)'’"
        or after == "'s"
        or after in verbs()
        or after in words().adverbs
        or (folds[at] in STYLES and after in words().auxiliaries)
        or (folds[at] in STYLES and (after in _BEHIND or is_dating(after)))
        or is_manner(after)
    )


def style_end(folds: list[str], at: int) -> int:
    """Return the token behind a short title; "the Chairperson of the Commission" is one."""
    return at + 1 + (len(_OF_BODY) if folds[at] in _CHAIRS and folds[at + 1 : at + 4] == _OF_BODY else 0)


def names_chair(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a body's name only ends a short title: "the Commission" of "the Chairperson of the Commission"."""
    at = first - 2
    return at > 0 and folds[at] in _CHAIRS and folds[at - 1] == "the" and style_end(folds, at) == last


_OF_BODY = ["of", "the", "commission"]


def led_by(folds: list[str], at: int) -> int | None:
    """Return where "the prince", "the 37-year-old prince" begins; None where no "the" leads to it."""
    if folds[at - 1] == "the":
        return at - 1
    described = folds[at] in STYLES and (folds[at - 1].endswith("-old") or folds[at - 1] in _DESCRIBED)
    return at - 2 if described and folds[at - 2] == "the" else None


_DESCRIBED = frozenset("young powerful ailing ageing aging reformist royal retired former".split())
_BEHIND = frozenset(
    "and on in at by that to with who for late early after before during via over about".split()
)


def is_styled(person: Person, style: str) -> bool:
    """Tell whether somebody is called by an honorific, or holds an office that has it in its title: "the Crown Prince"."""
    held = (person.title or "").casefold().split()
    if style in _CHAIRS:  # "the Chairperson", of a commission that a text has named
        return held[:1] == [style] or (not held and person.role == "organisation_head")
    return style in person.styles or style in held
