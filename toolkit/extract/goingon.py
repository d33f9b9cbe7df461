"""Find who goes on to speak or to act behind what others told: "“…,” he said", "He was ready for more, Holm said"."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.lastspeakers import NEAR
from toolkit.extract.memory import GENDERS, REACH, Memory
from toolkit.extract.people.person import Person
from toolkit.extract.pronoun import Pronoun


def tells_no_more(folds: list[str], verb: Predicate) -> bool:
    """Tell whether somebody only tells no more: "He offered nothing more", "She gave no details"."""
    return verb.lemma in _GIVING and not _NOTHING.isdisjoint(folds[verb.last : verb.last + 2])


_GIVING = frozenset(("offer", "give", "provide", "decline", "refuse"))


_NOTHING = frozenset(("nothing", "no", "few", "little", "to"))


def tellers_behind(pronoun: Pronoun) -> set[Person]:
    """Return who is named behind a clause as the one who tells it: "She was ready to help, Holm said" is not Holm."""
    return {
        person
        for q in pronoun.found
        if q.trailing and q.kind == "say" and q.subject is not None and q.subject.first > pronoun.actor.last
        for person in q.subject.people
        if q.subject.kind == "person"
    }


def told_of_here(pronoun: Pronoun) -> set[Person]:
    """Return who does what somebody else goes on to tell: "Berg said so. Marte, he said, heard him out" is not Marte."""
    folds, number, actor, verb, beside, _, _, memory = pronoun
    voice = memory.voice
    if verb is None or verb.kind != "say" or voice is None or number - voice[0] > NEAR:
        return set()
    inserted = folds[actor.first - 1] == "," == folds[max(actor.last, verb.last)]
    if (
        not inserted
        or memory.inside(actor.first)
        or voice[1].gender not in (None, GENDERS[actor.pronoun or "he"])
    ):
        return set()
    doer = next((a.people for a in beside if a.last == actor.first - 1 and a.kind == "person"), ())
    return set() if voice[1] in doer else set(doer)


def told_of(pronoun: Pronoun, tellers: set[Person]) -> Person | None:
    """Return who goes on in what is told: "Holm said Marte had promised Aaberg two ships. He was ready for more, Holm said": Marte."""
    known = pronoun.memory.told_of
    if known is None or pronoun.number - known[0] != 1 or pronoun.main or known[2] not in tellers:
        return None
    return known[1] if known[1].gender in (None, GENDERS[pronoun.actor.pronoun or "he"]) else None


def going_on_in(found: list[Predicate], number: int, memory: Memory) -> set[Person]:
    """Return who spoke last, where "“They tell him so,” she said" goes on: nobody whom she calls "him"."""
    if memory.voice is None or number - memory.voice[0] > REACH:
        return set()
    person = memory.voice[1]
    told = (q.subject for q in found if q.speech and q.subject is not None and not memory.inside(q.first))
    fits = (s.pronoun in GENDERS and person.gender in (None, GENDERS[s.pronoun]) for s in told if s.pronoun)
    return {person} if any(fits) else set()


_VOICE_REACH = 12  #: sentences, those of the quotation that goes on among them


def going_on(verb: Predicate | None, number: int, actor: Actor, memory: Memory) -> Person | None:
    """Return who spoke last, where "…, he said" goes on and nobody else has been named between."""
    if memory.voice is None or verb is None or verb.kind != "say":
        return None
    since, person = memory.voice
    # "He added that …" is who spoke last, whoever is named between.
    adds = verb.lemma == "add" and verb.parent is None
    adds = adds and (memory.speaker is None or memory.speaker[0] <= since)
    # "He said that …" behind a quotation that went on for sentences is whose quotation it was
    resumes = verb.parent is None and number - since > NEAR and memory.quoted_between(since, number)
    resumes = resumes and not memory.inside(actor.first)
    if not (verb.trailing or adds or resumes):
        return None
    fits = person.gender in (None, GENDERS[actor.pronoun or ""])
    if not fits or number - since > _VOICE_REACH:
        return None
    if any(since < n < number and p is not person for n, p in memory.people) and not (adds or resumes):
        return None
    return person
