"""Whom a clause names beside "he" or "she", so that the pronoun means somebody else: "he told Marte", "he said Marte would"."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.people.person import Person

_OPENING = frozenset(("after", "before", "when", "while", "upon", "on", "by", "in"))
_TOLD = frozenset(("tell", "inform", "assure", "remind", "warn", "thank", "ask"))


def told(verb: Predicate, beside: list[Actor]) -> tuple[Person, ...]:
    """Return whom a verb says something to, who is somebody else than its subject: "he told Marte"."""
    heard = next((a for a in beside if a.kind == "person" and 0 <= a.first - verb.last <= 1), None)
    return heard.people if heard is not None and (verb.lemma in _TOLD or verb.kind != "say") else ()


def named_in_opening(folds: list[str], first: int, pronoun: int, beside: list[Actor]) -> set[Person]:
    """Return whom what opens the sentence of a pronoun names: "Talking by phone to X, he said", "After calling X, she said", "To X he promised"."""
    if folds[first] == "to":
        return {p for a in beside if a.first == first + 1 and pronoun - a.last <= 1 for p in a.people}
    begin = first + (folds[first] in _OPENING)
    if not folds[begin].endswith("ing") or folds[pronoun - 1] != ",":
        return set()
    return {p for a in beside if begin < a.first and a.last < pronoun for p in a.people}


def whom_before(folds: list[str], pronoun: int, beside: list[Actor]) -> set[Person]:
    """Return who stands before "whom", whose clause a pronoun is the subject of: "Marte, with whom she spoke" is not she."""
    if folds[pronoun - 1] != "whom":
        return set()
    at = pronoun - 1 - (folds[pronoun - 2] in ("with", "to", "from", "by", "of", "for"))
    return {p for a in beside if a.last == at - 1 and folds[at - 1] == "," for p in a.people}


def but_named(
    folds: list[str],
    verb: Predicate,
    actors: list[Actor],
    people: list[tuple[int, Person]],
    main: list[Person],
    *,
    anybody: bool = False,
) -> tuple[list[tuple[int, Person]], list[Person]]:
    """Leave out whom the clause under "he said" names, where somebody else can be meant."""
    first, last = verb.complement
    named = {
        p
        for a in actors
        if a.kind == "person"
        and first <= a.first < last
        and folds[a.last : a.last + 1] not in (["'s"], ["'"])
        for p in a.people
    }
    rest = [r for r in people if r[1] not in named] if named else []
    return (rest, [p for p in main if p not in named]) if rest or (named and anybody) else (people, main)
