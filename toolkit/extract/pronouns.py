"""Whom "he", "she" and "it" mean: who spoke last, who was named last, and never whom the clause itself names."""

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.lastspeakers import FURTHER, NEAR, anonymous, calling_on, converses, credited
from toolkit.extract.memory import GENDERS, REACH, Memory, antecedent
from toolkit.extract.people.person import Person


def bind_pronoun(
    folds: list[str],
    number: int,
    actor: Actor,
    verb: Predicate | None,
    beside: list[Actor],
    found: list[Predicate],
    main: list[Person],
    memory: Memory,
) -> None:
    """Say whom a pronoun of a sentence means; `verb` is what it is the subject of, `main` who acted in it so far.

    `beside` are the actors of the sentence that are people by name, or stand behind "with".
    """
    quoted = memory.inside(actor.first)
    people = memory.people + memory.aside if quoted else memory.people
    own = memory.utters(actor.first) if quoted and actor.pronoun in GENDERS else ()
    if own:  # who speaks says "I"
        people = [r for r in people if r[1] not in own]
    if actor.pronoun == "object":
        clause = [q for q in found if q.last <= actor.first and q.subject is not None]
        here = set(clause[-1].subject.people) if clause and clause[-1].subject is not None else set()
        if quoted:  # nobody says "him" of himself
            here |= {
                p
                for q in clause
                if q.speech and q.subject is not None and not memory.inside(q.first)
                for p in q.subject.people
            } | _going_on_in(found, number, memory)
        if (
            folds[actor.first - 1] == "to"
            and folds[actor.first - 2] == "according"
            and anonymous(memory, number, "m", NEAR)
        ):
            actor.antecedent = memory.speaker[1] if memory.speaker else None
            return
        if folds[actor.first - 1] == "to" and folds[actor.first - 2] == "according":
            told = memory.voice if memory.voice is not None and number - memory.voice[0] <= REACH else None
            if told is not None and told[1].gender in (None, "m"):
                _bind(actor, told[1], number, memory)
                return
        person = antecedent("m", number, [r for r in people if r[1] not in here], [], memory)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun in GENDERS:
        if verb is not None and verb.trailing and verb.kind == "say" and main and not quoted:
            _, main = _but_named(folds, verb, beside, people, main, anybody=True)
        heard = _told(verb, beside) if verb is not None else ()
        if (
            verb is not None
            and verb.speech
            and (verb.parent is None or verb.trailing)
            and not (main or heard)
            and anonymous(memory, number, GENDERS[actor.pronoun], FURTHER if verb.lemma == "add" else NEAR)
        ):
            actor.antecedent = memory.speaker[1] if memory.speaker else None
            return
        if verb is not None and verb.trailing and verb.kind == "say" and not quoted and not main:
            source = credited(number, actor, memory)
            if source is not None:
                actor.antecedent = source
                return
        caller = calling_on(folds, verb, number, actor, memory) if not quoted else None
        if caller is not None:
            _bind(actor, caller, number, memory)
            return
        voice = _going_on(verb, number, actor, memory) if not quoted else None
        if voice is not None:
            _bind(actor, voice, number, memory)
            return
        cited = memory.cited if verb is not None and verb.trailing and not quoted else None
        if cited is not None and number - cited[0] == 1 and cited[1].gender in (None, GENDERS[actor.pronoun]):
            _bind(actor, cited[1], number, memory)  # "According to X, … . …, he added."
            return
        if verb is not None and not quoted:
            if not verb.speech or converses(folds, verb):  # who only speaks for others does nothing but tell
                people = [r for r in people if r[1].role != "spokesperson"]
                main = [p for p in main if p.role != "spokesperson"]
            if verb.kind == "say":
                people, main = _but_named(folds, verb, beside, people, main)
            met = {
                p for a in beside if a.last <= actor.first and folds[a.first - 1] == "with" for p in a.people
            }
            met |= _in_opening(folds, memory.page.sentences[number].first, actor.first, beside)
            met |= set(heard)
            rest = [r for r in people if r[1] not in met]
            people = rest or people  # "In his talk with Marte, he said", "he told Marte": not Marte
            main = [p for p in main if p not in met] if rest else main
        person = antecedent(actor.pronoun or "", number, people, [] if quoted else main, memory)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun == "latter":
        if memory.latest is not None and number - memory.latest[0] <= 1:
            _bind(actor, memory.latest[1], number, memory)
    elif actor.pronoun == "n":
        impersonal = verb is not None and (
            verb.passive or (verb.that and verb.kind == "other") or verb.lemma.startswith("be ")
        )
        by_it = folds[actor.first - 2 : actor.first] == ["according", "to"]
        if by_it and memory.teller is not None and number - memory.teller[0] <= REACH:
            actor.antecedent, actor.side = memory.teller[1], memory.teller[1].side
        elif (
            verb is not None
            and verb.kind == "say"
            and not impersonal
            and memory.teller is not None
            and number - memory.teller[0] <= (6 if verb.trailing else 2)
        ):
            actor.antecedent = memory.teller[1]
            actor.side = memory.teller[1].side
        elif (
            verb is not None
            and verb.speech
            and not impersonal
            and memory.body is not None
            and number - memory.body[0] <= (4 if verb.trailing else 2)
        ):
            actor.antecedent = memory.body[1]
            actor.side = memory.body[1].side
        elif not impersonal and memory.side is not None and number - memory.side[0] <= 1:
            actor.side = memory.side[1]


def _going_on_in(found: list[Predicate], number: int, memory: Memory) -> set[Person]:
    """Return who spoke last, where "“They tell him so,” she said" goes on: nobody whom she calls "him"."""
    if memory.voice is None or number - memory.voice[0] > REACH:
        return set()
    person = memory.voice[1]
    told = (q.subject for q in found if q.speech and q.subject is not None and not memory.inside(q.first))
    fits = (s.pronoun in GENDERS and person.gender in (None, GENDERS[s.pronoun]) for s in told if s.pronoun)
    return {person} if any(fits) else set()


def _told(verb: Predicate, beside: list[Actor]) -> tuple[Person, ...]:
    """Return whom a verb says something to, who is somebody else than its subject: "he told Marte"."""
    heard = next((a for a in beside if a.kind == "person" and 0 <= a.first - verb.last <= 1), None)
    return heard.people if heard is not None and verb.lemma in _TOLD else ()


def _in_opening(folds: list[str], first: int, pronoun: int, beside: list[Actor]) -> set[Person]:
    """Return whom what opens the sentence of a pronoun names: "Talking by phone to X, he said", "After calling X, she said", "To X he promised"."""
    if folds[first] == "to":
        return {p for a in beside if a.first == first + 1 and pronoun - a.last <= 1 for p in a.people}
    begin = first + (folds[first] in _OPENING)
    if not folds[begin].endswith("ing") or folds[pronoun - 1] != ",":
        return set()
    return {p for a in beside if begin < a.first and a.last < pronoun for p in a.people}


_OPENING = frozenset(("after", "before", "when", "while", "upon", "on", "by", "in"))
_VOICE_REACH = 12  #: sentences, those of the quotation that goes on among them
_TOLD = frozenset(("tell", "inform", "assure", "remind", "warn", "thank", "ask"))


def _going_on(verb: Predicate | None, number: int, actor: Actor, memory: Memory) -> Person | None:
    """Return who spoke last, where "…, he said" goes on and nobody else has been named between."""
    if memory.voice is None or verb is None or verb.kind != "say":
        return None
    since, person = memory.voice
    # "He added that …" is who spoke last, whoever is named between.
    adds = verb.lemma == "add" and verb.parent is None
    adds = adds and (memory.speaker is None or memory.speaker[0] <= since)
    if not (verb.trailing or adds):
        return None
    fits = person.gender in (None, GENDERS[actor.pronoun or ""])
    if not fits or number - since > _VOICE_REACH:
        return None
    if any(since < n < number and p is not person for n, p in memory.people) and not adds:
        return None
    return person


def _but_named(
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


def _bind(actor: Actor, person: Person, number: int, memory: Memory) -> None:
    actor.people = (person,)
    actor.side = person.side
    if memory.inside(actor.first):
        memory.aside.append((number, person))
    else:
        memory.name(number, person)
