"""Find the first name behind what leads to it in a list: an office that the lexicon lacks, "my counterparts", a state."""

from collections.abc import Mapping, Sequence
from typing import Final

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.people.serving import is_of_servants
from toolkit.extract.reading import Reading
from toolkit.extract.words import is_dating, words
from toolkit.memo import Memo
from toolkit.reference import SideName, side_names


def past_unknown_office(reading: Reading, actors: list[Actor], position: int, last: int) -> int:
    """Skip an office that the lexicon lacks, up to the name: "Head of Presidential Office X", "opposition leader X"."""
    folds = reading.tokens.folds
    if any(a.first == position and (a.kind != "source" or a.people) for a in actors):
        return position
    opens = folds[position : position + 1]
    if (opens in _OWN or (opens and opens[0] in side_names().root)) and (
        after := _past_equals(reading, actors, position, last)
    ):
        return after
    if (
        position
        and folds[position - 1] == "to"
        and any(v.form == "base" for v in verbs().get(folds[position], ()))
    ):
        return position  # "to discuss the arrest of X"
    named = {a.first for a in actors if a.kind == "person"}
    for j in range(position, min(last, position + 10)):
        if j in named:
            return position if is_of_servants(folds, position, j) else j
        if not _OF_OFFICE[folds[j]]:
            break
    return position


def past_owner(reading: Reading, owner: Actor, actors: Sequence[Actor], last: int) -> int | None:
    """Return where the name begins of whom somebody has in an office: "Ilves's chief adviser, X", "Y's predecessor X"."""
    folds = reading.tokens.folds
    start = owner.last + 1
    if folds[owner.last : start] not in (["'s"], ["'"]):
        return None
    named = next((a for a in actors if a.first >= start and a.kind == "person"), None)
    if named is None or not start <= named.first < min(last, start + _OWNED) or not named.people[0].words:
        return None
    stop = named.first - (folds[named.first - 1] == ",")
    return named.first if all(map(_OF_OFFICE.__getitem__, folds[start:stop])) else None


_OWNED = 8  #: tokens of "special envoy for the Middle East,"


def _may_be_of_office(fold: str) -> bool:
    return (
        (fold.isalnum() or fold in ("-", "'s", "'", ".", "&", ":") or "-" in fold)
        and fold not in _NOT_OFFICE
        and not any(v.form in ("past", "third") for v in verbs().get(fold, ()))
    )


_OWN = (["my"], ["our"], ["his"], ["her"], ["their"])


def _past_equals(reading: Reading, actors: list[Actor], position: int, last: int) -> int | None:
    """Return the token of the first name behind "my counterparts", "our colleagues from Peru and Ghana"."""
    folds = reading.tokens.folds
    stop = min(last, position + _EQUALS)
    named = next((a.first for a in actors if position < a.first < stop and a.kind == "person"), stop)
    equal = next(
        (j for j in range(position + 1, named) if folds[j] in words().counterparts or folds[j] in _FRIENDS),
        None,
    )
    if equal is None or named == stop:
        return None
    verbal = any(equal < p.first < named for p in reading.predicates[reading.layout.sentence_at(position)])
    return None if verbal or _TURNS & set(folds[position:named]) else named


_FRIENDS = frozenset(("friend", "friends", "brother", "sister", "partner", "ally", "neighbour", "neighbor"))
_EQUALS = 14  #: tokens of "my counterparts from the Republic of Peru and from Ghana,"
_TURNS = frozenset(("about", "on", "to", "that", "who", "ahead", "after", "before", "with"))
_NOT_OFFICE = frozenset(
    "about regarding on to by in at during after before that who which while over amid following from ahead today yesterday since until when despite because if unless without".split()
)


#: Whether a word may be part of an office that the lexicon lacks.
_OF_OFFICE: Final = Memo(_may_be_of_office)


def state_before(reading: Reading, first: int, *, ends: bool = True) -> str | None:
    """Return the state before an office that the lexicon lacks and a name that begins at a token: "US envoy for grain X".

    What begins there may be the office's last word, that the lexicon has: "Peru's nuclear | envoy X"; it `ends` there if not.
    """
    number = reading.layout.sentence_at(first)
    folds, begin = reading.tokens.folds, reading.layout.sentences[number].first
    sides = {chunk.last - 1: chunk.value for chunk in reading.chunks[number].sides}
    last = first - 1 - (folds[first - 1] == ",")
    if last < first - 1 and (served := _served(folds, sides, begin, last)) is not None:
        return served
    if (ends or last < first - 1) and folds[last] not in POSTS:
        return None  # "Peruvian singer X"
    for at in range(last, max(begin, last - _OFFICE) - 1, -1):
        named = sides.get(at)
        if isinstance(named, SideName):
            return named.side if at < last else None
        if folds[at] in _LISTS or not _OF_OFFICE[folds[at]]:
            return None
    return None


def _served(folds: list[str], sides: Mapping[int, object], begin: int, last: int) -> str | None:
    """Return the state of the body whose head is named behind it: "the head of the Peruvian border guard, X"."""
    for at in range(last, max(begin, last - _BODY), -1):
        if folds[at] == "of" and folds[at - 1] in POSTS:
            named = [sides[i] for i in range(at + 1, last + 1) if i in sides]
            return named[0].side if len(named) == 1 and isinstance(named[0], SideName) else None
        if folds[at] in _LISTS or folds[at] == ",":
            return None
    return None


_BODY = 9  #: tokens of "of the Peruvian national border guard"
#: The last word of an office that no list has.
POSTS = frozenset(
    """chief head secretary minister vice-minister deputy leader ruler chairman chairwoman chairperson director commissioner coordinator
    representative envoy negotiator adviser advisor aide commander general ambassador diplomat strongman""".split()
)
_OFFICE = 6  #: tokens of "'s chief trade and grain negotiator"
_LISTS = frozenset(("and", "with", "including", "like", "as", "than", "&", "officials", "between", "where"))


def past_count(folds: list[str], position: int, last: int) -> int:
    """Return the token behind "three of her European counterparts:", where those who are counted follow; the first where nobody is."""
    for at in range(position, min(last - 1, position + _COUNTED)):
        if folds[at] == ":":
            return (
                _past_dated(folds, at + 1, last)
                if at > position and folds[at - 1] in _COUNTED_AS
                else position
            )
        if not folds[at].replace("-", "").isalpha():
            break
    return position


def _past_dated(folds: list[str], position: int, last: int) -> int:
    """Return the token behind "on Monday with" that opens a list, where it does."""
    at = position + (folds[position] == "on")
    while at < last and is_dating(folds[at]):
        at += 1
    led = at > position and folds[at : at + 1] in (["with"], ["from"], ["to"])
    return at + 1 if led else position


_COUNTED = 9  #: tokens of "a number of his Gulf and African counterparts :"
_COUNTED_AS = frozenset(
    "leaders presidents ministers premiers chancellors counterparts colleagues heads monarchs kings chiefs officials states government diplomats pms fms".split()
)


def past_state(reading: Reading, index: dict[int, Actor], position: int, last: int) -> int | None:
    """Return the token of the name that follows its state in a list: "the Presidents of Peru, X, and of Ghana, Y"."""
    folds = reading.tokens.folds
    side: str | None = None
    ended = -1  # where a state that names somebody right behind it ends: "of Peru X and Ghana Y"
    stop = min(last, position + _STATE)
    while position < stop:
        actor = index.get(position)
        if actor is not None and actor.kind == "person":
            return (
                position
                if side is not None
                and actor.side == side
                and (folds[position - 1] in _AFTER_STATE or position == ended)
                else None
            )
        if actor is not None and actor.kind in ("side", "group", "holders", "source"):
            side = actor.side or side
            position = actor.last
            ended = position if actor.kind == "side" else -1
        elif folds[position] in _TO_NAME or (side is None and folds[position].isalpha()):
            position += 1
        else:
            return None
    return None


_STATE = 12  #: tokens of "the Ministers of Foreign Affairs of Peru,"
_TO_NAME = frozenset((",", "(", "of", "the", "mr", "ms", "mrs", "dr", "."))
_AFTER_STATE = frozenset((",", "(", "mr", "ms", "mrs", "dr", "."))


def past_party(reading: Reading, index: dict[int, Actor], position: int, last: int) -> int:
    """Return where the leader of a party stands behind its name, or the token itself: "President X and MDC leader Y"."""
    words_of = reading.tokens.words
    at = position
    while at < min(last, position + _PARTY) and words_of[at][0].isupper() and at not in index:
        at += 1
    actor = index.get(at)
    leads = (
        at > position
        and actor is not None
        and actor.kind == "person"
        and [p.role for p in actor.people] == ["leader"]
    )
    return at if leads else position


_PARTY = 4  #: words of "Orange Democratic Movement"
