"""Short definite phrases: whom "the official", "the sources", "the report", "the Frenchman" go back to."""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.definitepapers import OWN_WORDS, by_issuer, by_owner, by_turn, posted_by_voice
from toolkit.extract.definitepeople import OF_ROLES, STYLES, by_fuller_words, by_nature, by_office, number_of
from toolkit.extract.fuller import body_before
from toolkit.extract.memory import Memory, antecedent
from toolkit.extract.oneof import bind_some, takes_up
from toolkit.extract.people.person import Person
from toolkit.extract.sourcephrase import SourcePhrase
from toolkit.extract.speakers import speakers
from toolkit.reference import side_names

_GIVING = frozenset(("from", "by", "of"))
_DEFINITE = frozenset(("the", "that", "this", "these", "those", "same"))


def bind_source(
    folds: list[str], actor: Actor, memory: Memory, number: int, main: Sequence[Person] = ()
) -> None:
    """Find whom "the official", "the sources", "the report", "the Frenchman" mean, and note what a phrase tells of itself.

    `main` is who acts first in the sentence, where the phrase closes it: "…, his office said".
    """
    phrase = SourcePhrase(folds, actor, memory, number, main)
    actor.role = number_of(phrase.head)
    if actor.antecedent is not None:  # an acronym
        return
    if _is_of_body(phrase) or _is_of_own_body(phrase) or _is_from_body(phrase) or by_owner(phrase):
        return
    if takes_up(folds, actor):
        bind_some(folds, actor, memory, number)
        return
    if _is_own_post(phrase) or by_turn(phrase):
        return
    if (phrase.opening not in _DEFINITE and phrase.head not in STYLES) or not phrase.ends:
        return
    if phrase.head in ("house", "residence"):
        return  # "the PM House" is whose it says
    if by_nature(phrase):
        return
    if not phrase.plain and actor.side is None and _goes_with_body(phrase):
        return
    if phrase.plain and by_fuller_words(phrase):
        return
    if phrase.plain and phrase.head in ("post", "tweet") and memory.page.tokens.words[actor.head].islower():
        posted_by_voice(actor, memory, number)  # "Marte wrote on X … The post said"
        if actor.antecedent is not None:
            return
    if not by_office(phrase):
        by_issuer(phrase)


def _is_of_body(phrase: SourcePhrase) -> bool:
    """Bind "the foreign ministry statement" to the ministry; tell whether it is such a phrase."""
    actor, lists = phrase.actor, speakers()
    inside = any(a.kind == "medium" for a in actor.within)
    if phrase.head not in lists.documents or inside or not phrase.ends:
        return False
    if actor.head <= actor.first or phrase.folds[actor.head - 1] not in lists.bodies:
        return False
    issuer = Actor(actor.first, actor.head, "source", side=actor.side)
    issuer.head = actor.head - 1
    bind_source(phrase.folds, issuer, phrase.memory, phrase.number)
    actor.antecedent = issuer.antecedent or issuer
    return True


def _is_of_own_body(phrase: SourcePhrase) -> bool:
    """Bind "a statement from his ministry" to the ministry; tell whether it is such a phrase."""
    actor, lists, folds = phrase.actor, speakers(), phrase.folds
    own = actor.last - 2
    if phrase.head not in lists.documents or own <= actor.head:
        return False
    if (
        folds[own - 1] not in _GIVING
        or folds[own] not in ("his", "her")
        or folds[own + 1] not in lists.bodies
    ):
        return False
    issuer = Actor(own, actor.last, "source")
    issuer.head = actor.last - 1
    bind_source(folds, issuer, phrase.memory, phrase.number, phrase.main)
    actor.side, actor.antecedent = issuer.side, issuer.antecedent or issuer
    return issuer.owner is not None


def _is_from_body(phrase: SourcePhrase) -> bool:
    """Bind "a statement of the foreign ministry" to the ministry; tell whether it is such a phrase."""
    actor, lists, folds = phrase.actor, speakers(), phrase.folds
    first = actor.head + 2 + (folds[actor.head + 2 : actor.head + 3] == ["the"])
    if phrase.head not in lists.documents or first >= actor.last or folds[actor.head + 1] not in _GIVING:
        return False
    if folds[actor.last - 1] not in lists.bodies and folds[first] not in lists.bodies:
        return False
    issuer = Actor(actor.head + 2, actor.last, "source", side=actor.side)
    issuer.head = actor.last - 1 if folds[actor.last - 1] in lists.bodies else first
    if all(word[0].islower() for word in phrase.memory.page.tokens.words[first : actor.last]):
        bind_source(folds, issuer, phrase.memory, phrase.number, phrase.main)
    actor.side, actor.antecedent = issuer.side, issuer.antecedent or issuer
    return True


def _is_own_post(phrase: SourcePhrase) -> bool:
    """Note whose "his office" is, and bind "his post" to him; tell whether it is a post of his."""
    actor = phrase.actor
    if phrase.opening not in ("his", "her") or actor.side is not None or phrase.head in STYLES:
        return False
    pronoun = "he" if phrase.opening == "his" else "she"
    memory = phrase.memory
    owner = antecedent(pronoun, phrase.number, memory.people, list(phrase.main), memory)
    actor.side, actor.owner = (owner.side, owner) if owner is not None else (None, None)
    if owner is None or phrase.head not in OWN_WORDS or not phrase.ends:
        return False
    actor.antecedent = Actor(actor.first, actor.last, "person", (owner,), owner.side)  # "his post read"
    return True


def _goes_with_body(phrase: SourcePhrase) -> bool:
    """Note the state of "the Kremlin spokesman"; of any other, bind the phrase to the body that it names again and tell so."""
    actor = phrase.actor
    if phrase.head in OF_ROLES:
        seat = side_names().longest(phrase.folds, actor.first + 1, actor.head)
        actor.side = seat.value.side if seat is not None and seat.value.kind == "seat" else None
        if actor.side is not None:
            return False
    known = body_before(phrase.folds, actor, phrase.memory)
    if known is not None:
        phrase.stands_for(known)
    return True
