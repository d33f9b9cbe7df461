"""Whom "he", "she" and "it" mean: who spoke last, who was named last, and never whom the clause itself names."""

from toolkit.extract.actors import Actor
from toolkit.extract.firstofficials import GROUPS
from toolkit.extract.goingon import (
    going_on,
    going_on_in,
    tellers_behind,
    tells_no_more,
    told_of,
    told_of_here,
)
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.lastspeakers import FURTHER, NEAR, anonymous, calling_on, converses, credited
from toolkit.extract.memory import GENDERS, REACH, Memory, antecedent
from toolkit.extract.namedbeside import but_named, named_in_opening, told, whom_before
from toolkit.extract.oneself import other_end
from toolkit.extract.people.person import Person
from toolkit.extract.pronoun import Pronoun
from toolkit.extract.shorttitles import STYLES, is_styled


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
    pronoun = Pronoun(folds, number, actor, verb, beside, found, main, memory)
    if actor.pronoun == "object":
        _bind_object(pronoun)
    elif actor.pronoun in GENDERS:
        _bind_gendered(pronoun)
    elif actor.pronoun == "latter":
        if memory.latest is not None and number - memory.latest[0] <= 1:
            _bind(actor, memory.latest[1], number, memory)
    elif actor.pronoun == "style":
        style = next(f for f in folds[actor.first : actor.last] if f in STYLES)
        styled = (r[1] for r in reversed(memory.people) if is_styled(r[1], style))
        person = next(styled, None)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun == "n":
        _bind_it(pronoun)


def _bind_object(pronoun: Pronoun) -> None:
    """Bind "him" or "her", which is never the subject of its clause."""
    number, actor, memory = pronoun.number, pronoun.actor, pronoun.memory
    gender = "f" if pronoun.folds[actor.first] == "her" else "m"
    clause = [q for q in pronoun.found if q.last <= actor.first and q.subject is not None]
    here = set(clause[-1].subject.people) if clause and clause[-1].subject is not None else set()
    if memory.inside(actor.first):  # nobody says "him" of himself
        here |= {
            p
            for q in clause
            if q.speech and q.subject is not None and not memory.inside(q.first)
            for p in q.subject.people
        } | going_on_in(pronoun.found, number, memory)
    if pronoun.cited and anonymous(memory, number, gender, NEAR):
        actor.antecedent = memory.speaker[1] if memory.speaker else None
        return
    if pronoun.cited:
        told = memory.voice if memory.voice is not None and number - memory.voice[0] <= REACH else None
        if told is not None and told[1].gender in (None, gender):
            _bind(actor, told[1], number, memory)
            memory.cited = (number, told[1])  # "According to him, Marte … . “…,” he said"
            return
    other = _on_own_call(pronoun, gender) if memory.inside(actor.first) else None
    if other is not None and other not in here:
        _bind(actor, other, number, memory)
        return
    person = antecedent(gender, number, [r for r in pronoun.people() if r[1] not in here], [], memory)
    if person is not None:
        _bind(actor, person, number, memory)


def _on_own_call(pronoun: Pronoun, gender: str) -> Person | None:
    """Return whom a pronoun means in what somebody tells of his own call."""
    folds, number, memory = pronoun.folds, pronoun.number, pronoun.memory
    people = (r[1] for r in pronoun.people())
    return other_end(folds, number, pronoun.actor.first, gender, people, memory)


def _bind_gendered(pronoun: Pronoun) -> None:
    """Bind "he" and "she": who goes on saying or doing something, else who was named last and is not named beside."""
    folds, number, actor, verb, beside, _, main, memory = pronoun
    quoted, people = memory.inside(actor.first), pronoun.people()
    if quoted and (other := _on_own_call(pronoun, GENDERS[actor.pronoun or "he"])) is not None:
        _bind(actor, other, number, memory)
        return
    if verb is not None and verb.trailing and verb.kind == "say" and main and not quoted:
        heard = set(told(verb, beside))  # "Marte will come, he told Berg": Marte, for it cannot be Berg
        if not heard or any(r[1] not in heard.union(main) for r in people):
            _, main = but_named(folds, verb, beside, people, main, anybody=True)
    source = _nameless(pronoun, main)
    if source is not None:
        actor.antecedent = source
        return
    known = _known(pronoun) if not quoted else None
    tellers = tellers_behind(pronoun) if not quoted else set()
    tellers |= whom_before(folds, actor.first, beside) | told_of_here(pronoun)
    if known is not None and known not in tellers:
        _bind(actor, known, number, memory)
        return
    if tellers and (goes_on := told_of(pronoun, tellers)) is not None:
        _bind(actor, goes_on, number, memory)
        return
    if verb is not None and not quoted:
        people, main = _but_beside(pronoun, verb, people, main, tellers)
    elif tellers:
        people = [r for r in people if r[1] not in tellers] or people
    person = antecedent(actor.pronoun or "", number, people, [] if quoted else main, memory)
    if person is not None:
        _bind(actor, person, number, memory)


def _nameless(pronoun: Pronoun, main: list[Person]) -> Actor | None:
    """Return the one without a name who has spoken and goes on: "a Kremlin aide said … He added"."""
    _, number, actor, verb, beside, _, _, memory = pronoun
    if verb is None or main:
        return None
    heard = told(verb, beside)
    reach = FURTHER if verb.lemma == "add" else NEAR
    own = verb.speech and (verb.parent is None or verb.trailing) and not heard
    if verb.lemma == "tell" and not GROUPS.isdisjoint(pronoun.folds[verb.last : verb.last + _TO_PEERS]):
        return None  # "an official said … He told the other leaders": one of them
    if verb.lemma == "say" and not verb.trailing and memory.relayed is not None:
        since, person = memory.relayed  # "Marte told them he was ready, an aide said. He said": Marte goes on
        if number - since == 1 and person.gender in (None, GENDERS[actor.pronoun or "he"]):
            return None
    if own and anonymous(memory, number, GENDERS[actor.pronoun or "he"], reach):
        return memory.speaker[1] if memory.speaker else None
    if verb.trailing and verb.kind == "say" and not memory.inside(actor.first):
        return credited(number, actor, memory)
    return None


def _known(pronoun: Pronoun) -> Person | None:
    """Return who goes on with a round of calls or with what he was saying, or who stood behind "according to"."""
    folds, number, actor, verb, _, _, _, memory = pronoun
    owner = _owner_of_office(pronoun)
    if owner is not None:
        return owner
    resumes = calling_on(folds, verb, number, actor, memory) or going_on(verb, number, actor, memory)
    if resumes is not None:
        return resumes
    cited = memory.cited if verb is not None and verb.trailing else None
    if cited is None or number - cited[0] != 1:
        return None
    fits = cited[1].gender in (None, GENDERS[actor.pronoun or "he"])
    return cited[1] if fits else None  # "According to X, … . …, he added."


def _owner_of_office(pronoun: Pronoun) -> Person | None:
    """Return whose office tells of him: "According to Marte's office, he promised two ships"."""
    folds, memory, actor = pronoun.folds, pronoun.memory, pronoun.actor
    source = memory.sources[-1] if memory.sources else None
    if source is None or folds[source.first - 2 : source.first] != ["according", "to"]:
        return None
    if source.last != actor.first - 1 or folds[source.last] != ",":
        return None
    owners = [p for a in source.within for p in a.people]
    fits = len(owners) == 1 and owners[0].gender in (None, GENDERS[actor.pronoun or "he"])
    return owners[0] if fits else None


def _but_beside(
    pronoun: Pronoun,
    verb: Predicate,
    people: list[tuple[int, Person]],
    main: list[Person],
    tellers: set[Person],
) -> tuple[list[tuple[int, Person]], list[Person]]:
    """Leave out whom the sentence names beside a pronoun, where somebody else can be meant."""
    folds, beside, actor = pronoun.folds, pronoun.beside, pronoun.actor
    telling = verb.speech or tells_no_more(folds, verb)
    if not telling or converses(folds, verb):  # who only speaks for others does nothing but tell
        people = [r for r in people if r[1].role != "spokesperson"]
        main = [p for p in main if p.role != "spokesperson"]
    if verb.kind == "say":
        heard = told(verb, beside)
        spoke = [r for r in people if r[1] not in heard]
        people, main = but_named(folds, verb, beside, spoke or people, main)
    met = {p for a in beside if a.last <= actor.first and folds[a.first - 1] == "with" for p in a.people}
    met |= named_in_opening(folds, pronoun.memory.page.sentences[pronoun.number].first, actor.first, beside)
    first, met = met, met | set(told(verb, beside)) | tellers
    if not any(r[1] not in met for r in people):
        met = (
            first | tellers
        )  # "In a call with Marte, he gave his counterpart an account": who that is hangs on him
    rest = [r for r in people if r[1] not in met]
    # "In his talk with Marte, he said", "he told Marte": not Marte
    return (rest, [p for p in main if p not in met]) if rest else (people, main)


_TO_PEERS = 4  #: tokens of "the other European leaders"


def _bind_it(pronoun: Pronoun) -> None:
    """Bind "it" to the body that said or did something last."""
    _, number, actor, verb, _, _, _, memory = pronoun
    impersonal = verb is not None and (
        verb.passive or (verb.that and verb.kind == "other") or verb.lemma.startswith("be ")
    )
    if verb is not None and verb.trailing and verb.lemma == "read" and memory.issued is not None:
        since, issuer, _ = memory.issued
        if issuer.people and 0 < number - since <= NEAR:  # "In a statement, Marte said … “…,” it read."
            actor.antecedent, actor.side = issuer, issuer.side
            return
    reach = 6 if verb is not None and verb.trailing else 2
    body_reach = 4 if verb is not None and verb.trailing else 2
    if (pronoun.cited and memory.teller is not None and number - memory.teller[0] <= REACH) or (
        verb is not None
        and verb.kind == "say"
        and not impersonal
        and memory.teller is not None
        and number - memory.teller[0] <= reach
    ):
        actor.antecedent, actor.side = memory.teller[1], memory.teller[1].side
    elif (
        verb is not None
        and verb.speech
        and not impersonal
        and memory.body is not None
        and number - memory.body[0] <= body_reach
    ):
        actor.antecedent, actor.side = memory.body[1], memory.body[1].side
    elif not impersonal and memory.side is not None and number - memory.side[0] <= 1:
        actor.side = memory.side[1]


def _bind(actor: Actor, person: Person, number: int, memory: Memory) -> None:
    actor.people = (person,)
    actor.side = person.side
    if memory.inside(actor.first):
        memory.aside.append((number, person))
    else:
        memory.name(number, person)
