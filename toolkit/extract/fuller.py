"""Fuller phrases before short ones: "Peru's foreign ministry … the foreign ministry", "General Soto … the general"."""

from toolkit.extract.actors import Actor
from toolkit.extract.memory import REACH, Memory
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.speakers import speakers


def body_before(folds: list[str], actor: Actor, memory: Memory) -> Actor | None:
    """Return the body that a phrase without a state means, where all fuller ones before it are of one state."""
    if folds[actor.head] not in speakers().bodies:
        return None
    own = folds[actor.first + 1 : actor.head + 1]
    fuller = [s for s in memory.sources if s is not actor and _is_fuller(folds, s, own)]
    sides = {s.side for s in fuller if s.side is not None}
    if not fuller or len(sides) > 1:
        return None
    found = next((s for s in reversed(fuller) if s.side is not None), fuller[-1])
    return found.antecedent or found


def _is_fuller(folds: list[str], source: Actor, own: list[str]) -> bool:
    """Tell whether a source has all the words of a phrase and more: "the Chilean foreign ministry", "Ministry of Defence"."""
    if folds[source.head] != own[-1]:
        return False
    before = folds[max(source.first, source.head + 1 - len(own)) : source.head + 1]
    if before == own:
        return source.side is not None or source.head + 1 - len(own) - source.first > 1
    behind = (
        folds[source.head + 2 : source.last] if folds[source.head + 1 : source.head + 2] == ["of"] else []
    )
    return len(own) > 1 and set(own[:-1]) <= set(behind)


def titled_short(letters: str, memory: Memory) -> Person | None:
    """Return whose title has a word for each letter: "the PS" is the Principal Secretary."""
    if not 1 < len(letters) < _LONG:
        return None
    for _, person in reversed(memory.people):
        words = (person.office or "").replace("-", " ").split()
        if len(words) >= len(letters) and "".join(w[0] for w in words).upper().endswith(letters):
            return person
    return None


_LONG = 5  #: letters; longer ones are bodies


def ranked(memory: Memory, number: int) -> Person | None:
    """Return whom "the general" means: who spoke last, unless a leader or a minister did."""
    if memory.voice is None or number - memory.voice[0] > REACH:
        return None
    person = memory.voice[1]
    role = str(person.role)
    return None if person.role in LEADERS or role.endswith("minister") else person
