"""Who spoke last, for a pronoun that goes on: one without a name, the one to whom a sentence is credited, who rang somebody."""

from bisect import bisect_left, bisect_right

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.memory import GENDERS, Memory
from toolkit.extract.people.person import Person
from toolkit.extract.speakers import speakers

NEAR, FURTHER = 2, 6  #: sentences, those of a quotation that goes on among them
_ASKERS = frozenset(("reporter", "reporters", "journalist", "journalists"))


def credited(number: int, actor: Actor, memory: Memory) -> Actor | None:
    """Return the one without a name to whom the sentence before is credited: "…, according to a diplomat. “…,” he said."."""
    if memory.credited is None or memory.speaker is None or memory.speaker[0] >= memory.credited[0]:
        return None
    since, source = memory.credited
    person = any(since < n < number for n, _ in memory.people)
    return None if person or number - since > NEAR or not _fits(source, actor) else source


def _fits(source: Actor, actor: Actor) -> bool:
    return source.role is None or source.role == GENDERS[actor.pronoun or "he"]


def calling_on(
    folds: list[str], verb: Predicate | None, number: int, actor: Actor, memory: Memory
) -> Person | None:
    """Return who called somebody before, where "He then spoke to X" goes on with the round."""
    if memory.caller is None or verb is None or _FURTHER_ON.isdisjoint(folds[actor.last : verb.first]):
        return None
    since, person = memory.caller
    teller = verb.parent.subject if verb.parent is not None and verb.parent.speech else None
    if teller is not None and teller.pronoun == actor.pronoun and person not in teller.people:
        return None  # "He added that he had spoken to X as well": who says so, not who made the first call
    if not converses(folds, verb) or number - since > _ROUND:
        return None
    return person if person.gender in (None, GENDERS[actor.pronoun or ""]) else None


_FURTHER_ON = frozenset(("then", "also", "later", "separately", "subsequently", "earlier"))
_ROUND = 8  #: sentences that may stand between two calls of a round
_RANG = frozenset(("telephone", "phone", "call", "ring"))
_NAMING = frozenset("the it a an on for this that his her its their off out in into upon them all".split())
_HOLDING = frozenset(("receive", "hold", "have", "take", "make", "place"))
_LINE = frozenset(("call", "calls", "telephone", "phone", "video", "conversation", "videoconference"))


def converses(folds: list[str], verb: Predicate) -> bool:
    """Tell whether somebody is spoken to who is no journalist: "He also spoke by phone with Foreign Minister X", "rang X"."""
    if verb.lemma in _RANG:
        return verb.lemma != "call" or folds[verb.last] not in _NAMING
    if verb.lemma in _HOLDING:
        return not _LINE.isdisjoint(folds[verb.last : verb.last + 6])
    behind = folds[verb.last : verb.last + 6]
    return (
        verb.lemma in ("speak", "talk") and not _TOWARD.isdisjoint(behind[:5]) and _ASKERS.isdisjoint(behind)
    )


_TOWARD = frozenset(("to", "with"))


def anonymous(memory: Memory, number: int, gender: str, reach: int) -> bool:
    """Tell whether the last who spoke is one person without a name: "a Kremlin aide said … He added"."""
    if memory.speaker is None or number - memory.speaker[0] > reach:
        return False
    since, actor = memory.speaker
    if bisect_right(memory.acted, since) < bisect_left(memory.acted, number):
        return False  # "an aide said … Spokesman Marte declined to say more. “…,” he said"
    if since < number - 1 and _opens_before(memory, number, gender):
        return False  # "an aide said. / Marte struck a harder tone. “…,” he said"
    head = memory.page.tokens.folds[actor.head]
    if actor.kind != "source" or actor.people or head in _ASKERS or head not in speakers().individuals:
        return False
    return actor.role != "several" and actor.role != ("f" if gender == "m" else "m")


def _opens_before(memory: Memory, number: int, gender: str) -> bool:
    """Tell whether the sentence before, of the same paragraph, begins with the name of somebody who can be meant."""
    page = memory.page
    before, here = page.sentences[number - 1], page.sentences[number]
    if before.paragraph != here.paragraph:
        return False
    start = page.tokens.starts[before.first]
    named = (p for n, p in memory.people if n == number - 1 and p.gender in (None, gender))
    return any(start in (begin for begin, _ in p.mentions) for p in named)
