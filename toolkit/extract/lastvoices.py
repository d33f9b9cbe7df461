"""Who spoke last, for "the spokesman", "the same source" and "the official" that nobody with fuller words stands behind."""

from toolkit.extract.actors import Actor
from toolkit.extract.memory import REACH, Memory
from toolkit.extract.people.person import LEADERS, Person
from toolkit.extract.speakers import speakers


def spoke_since(memory: Memory, number: int, role: str | None, fuller: Actor | None) -> Person | None:
    """Return the spokesperson who spoke last by name, behind one without a name: "a spokesman said … Secretary X said … the spokesman said"."""
    if memory.voice is None or role != "spokesperson" or memory.voice[1].role != role or fuller is None:
        return None
    since, person = memory.voice
    later = memory.page.sentence_at(fuller.first) < since
    return person if later and number - since <= REACH else None


def anybody_before(folds: list[str], actor: Actor, memory: Memory) -> Actor | None:
    """Return the one without a name who spoke last, whatever he was called: "A member of the government said … the same source said"."""
    named = (
        s
        for s in reversed(memory.sources)
        if s.first < actor.first and folds[s.head] in speakers().individuals
    )
    return next((s for s in named if s.role != "several"), None)


def leader_meant(folds: list[str], memory: Memory, number: int) -> Person | None:
    """Return whom "the official" means where a text has told of no other one: the leader or minister who acted last."""
    if any(singular(folds[s.head]) in ("official", "source") for s in memory.sources):
        return None
    if memory.people and memory.people[-1][0] == number:
        return None  # "Marte agreed, the official said"
    person = next((p for n, p in reversed(memory.people) if number - n <= REACH), None)
    led = person is not None and (person.role in LEADERS or str(person.role).endswith("minister"))
    return person if led else None


def singular(head: str) -> str:
    """Return the noun of a phrase for sources in the singular: "officials", "people"."""
    if head in ("people", "persons"):
        return "person"
    if head.endswith("ies"):
        return head[:-3] + "y"
    return (
        head[:-1]
        if head.endswith("s") and not head.endswith("ss")
        else head.replace("spokesmen", "spokesman")
    )
