"""Topic words that are only somebody's name: "Aden Duale" is no port, the minister Bayraktar no drone."""

from toolkit.extract.calls.call import Call
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.topics.match import TopicHit


def outside_names_of_people(
    reading: Reading, call: Call, number: int, hits: tuple[TopicHit, ...]
) -> tuple[TopicHit, ...]:
    """Leave out words that are somebody's given name, or the name, office or remit of who is on the call.

    "Aden Duale" is no port and the minister Bayraktar no drone, but "Maduro" is what others talk about.
    """
    folds = reading.tokens.folds
    if not hits:
        return hits
    names = [(a.first, a.last, a.people[0]) for a in reading.actors[number] if a.people and a.people[0].side]
    if not names:
        return hits
    named = {
        h
        for h in hits
        if any(a <= h.first_token < z and _is_of_name(call, h, folds, z, who) for a, z, who in names)
    }
    return tuple(h for h in hits if h not in named) if named else hits


def _is_of_name(call: Call, hit: TopicHit, folds: list[str], end: int, who: Person) -> bool:
    """Tell whether a hit that begins in a phrase for somebody, up to token `end`, only says who that is."""
    if who in call.people and hit.last_token <= end:
        return True  # "a Norwegian official for the Middle East"
    alone = (
        hit.last_token == hit.first_token + 1 or hit.last_token > end
    )  # "his counterpart Stergomena Tax on"
    return alone and folds[hit.first_token] in _no_subject(call, hit, who)


def _no_subject(call: Call, hit: TopicHit, who: Person) -> tuple[str, ...]:
    """Return of whose names none is a subject: a crisis bears the surname of who stands for it, on the call or not."""
    return who.words if who in call.people and not hit.code.startswith("CON.") else who.words[:-1]
