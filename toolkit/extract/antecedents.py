"""Go back from "he", "it", "the official" and "I" to the phrase that says who is meant."""

import re
from collections.abc import Sequence
from itertools import pairwise

from toolkit.extract.actors import Actor
from toolkit.extract.definites import bind_source
from toolkit.extract.layout import Layout
from toolkit.extract.memory import GENDERS, REACH, Memory, antecedent
from toolkit.extract.person import Person
from toolkit.extract.predicate import Predicate
from toolkit.extract.speakers import speakers

_BRIEFERS = frozenset(("officials", "diplomats", "advisers", "advisors"))
_GIVES_OUT = frozenset("issued released published posted issues releases publishes".split())
_SITES = frozenset(("website", "site", "page", "account", "channel"))
_HANDED_OUT = frozenset("provided issued released published distributed circulated".split())
_SPOKEN = re.compile(r"\b(?:address|remarks|statement|message|speech|post)\b")


def resolve(
    page: Layout,
    actors: list[list[Actor]],
    found: list[list[Predicate]],
    quoted: Sequence[tuple[int, int]] = (),
) -> None:
    """Bind the pronouns and short phrases of a text to people, or to the fuller phrase before them.

    `quoted` are the tokens between quotation marks, in order: "he" outside is nobody who is only named inside.
    """
    memory = Memory(page, quoted)
    for number in range(len(page.sentences)):
        _sentence(page, number, actors[number], found[number], memory)
    _first_person(page, actors)


def _sentence(page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory) -> None:
    folds = page.tokens.folds
    memory.leave(page.sentences[number].first)
    subjects: dict[int, Predicate] = {}
    for p in found:
        if p.subject is not None:
            subjects.setdefault(id(p.subject), p)
    main: list[Person] = []
    late: list[Person] = []  # "according to Berestov, she said": not whom "she" means
    for actor in actors:
        verb = subjects.get(id(actor))
        if actor.kind == "pronoun":
            _pronoun(folds, number, actor, verb, actors, found, main, memory)
        elif (
            actor.kind == "group"
            and verb is not None
            and verb.speech
            and folds[actor.first] == "the"
            and folds[actor.last - 1] in _BRIEFERS
        ):
            actor.antecedent = next(  # "U.S. and Chilean officials told AP … The officials said"
                (s for s in reversed(memory.sources) if folds[s.head] == folds[actor.last - 1] and s.role),
                None,
            )
        elif (
            actor.kind == "group" and verb is not None and verb.kind == "say" and folds[actor.first] == "they"
        ):
            if (
                memory.speaker is not None
                and number - memory.speaker[0] <= 2
                and memory.speaker[1].role == "several"
            ):
                actor.antecedent = memory.speaker[1]  # "Chilean diplomats said … They added"
        elif actor.kind == "person" and actor.people:
            if verb is not None and verb.kind == "say":
                _prefer_speaker(page, number, actor, memory)
            person = actor.people[0]
            if folds[actor.first - 1] == "to" and folds[actor.first - 2] == "according":
                late.append(person)
                memory.people = [r for r in memory.people if r[1] is not person]
                continue
            if memory.inside(actor.first):
                memory.aside.append((number, person))
                continue
            if verb is not None:
                main.append(person)
                if person.side is not None:
                    memory.side = (number, person.side)
            memory.name(number, person)
        elif actor.kind == "side" and actor.side is not None and verb is not None:
            memory.side = (number, actor.side)
        elif actor.kind == "source":
            _written_short(page.tokens.words, actor, memory)
            bind_source(folds, actor, memory, number)
            memory.sources.append(actor)
        elif actor.kind == "holders" and actor.role == "official":
            memory.sources.append(actor)
        elif actor.kind == "medium":
            memory.medium = actor
        if verb is not None and (
            actor.kind in ("medium", "side")
            or (actor.kind == "source" and folds[actor.head] not in speakers().individuals)
        ):
            if actor.antecedent is None or folds[actor.head] not in speakers().documents:
                memory.body = (number, actor.antecedent or actor)
    _credit(folds, actors)
    _put_first(page, number, actors, found, memory)
    for person in late:
        memory.name(number, person)
        memory.cited = (number, person)
    for p in found:
        if p.subject is not None and p.subject.kind == "source" and p.subject not in actors:
            _written_short(page.tokens.words, p.subject, memory)
    _issue(folds, number, actors, found, memory)
    for p in found:
        if p.speech and p.subject is not None and not p.passive and not memory.inside(p.first):
            if p.kind in ("say", "confirm") and _is_body(folds, p.subject):
                memory.teller = (number, p.subject.antecedent or p.subject)
            if p.subject.people:
                memory.spoke.append(p.subject.people[-1])
                if p.kind in ("say", "confirm") and p.parent is None:
                    memory.voice = (number, p.subject.people[-1])
            if (
                p.parent is None
                and p.subject.kind in ("person", "source", "pronoun", "medium")
                and (p.subject.people or p.subject.kind != "pronoun" or p.subject.antecedent)
            ):
                memory.speaker = (number, p.subject.antecedent or p.subject)
    if number >= page.title:  # the subject of the sentence's first clause is who the next pronoun means
        for p in reversed(found):
            subject = p.subject
            if (
                subject is not None
                and subject.kind in ("person", "pronoun")
                and len(subject.people) == 1
                and _leads(p)
                and not memory.inside(subject.first)
            ):
                memory.name(number, subject.people[0])


def _written_short(text: list[str], actor: Actor, memory: Memory) -> None:
    """Note the acronym that a phrase brings in, "the Foreign Office (FO)", or find whose acronym a phrase has."""
    if actor.last - actor.first > 3 and text[actor.last - 1] == ")" and text[actor.last - 3] == "(":
        memory.acronyms[text[actor.last - 2]] = actor
    elif memory.acronyms and actor.antecedent is None and actor.last - actor.first <= 3:
        whole = (memory.acronyms.get(text[j]) for j in range(actor.first, actor.last))
        actor.antecedent = next((a for a in whole if a is not None), None)


def _credit(folds: list[str], actors: list[Actor]) -> None:
    """Give papers to whom the words behind them name: "a tweet by X", "a statement on the palace's website"."""
    documents = speakers().documents
    for paper, giver in pairwise(actors):
        if paper.kind != "source" or paper.antecedent is not None or folds[paper.head] not in documents:
            continue
        between = folds[paper.last : giver.first]
        site = folds[giver.first : giver.last + 3]
        if between == ["by"] or (
            between[-1:] in (["on"], ["at"]) and len(between) <= 2 and not _SITES.isdisjoint(site)
        ):
            if giver.kind in ("person", "source", "side", "medium"):
                paper.antecedent = giver.within[0] if giver.within else giver


def _put_first(
    page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory
) -> None:
    """Let who opens a sentence, of whose verb nothing is known, be named after the others in it."""
    opening = actors[0] if actors else None
    if opening is None or opening.kind != "person" or number < page.title or memory.inside(opening.first):
        return
    if opening.first == page.sentences[number].first and not any(p.subject is not None for p in found):
        if page.tokens.folds[opening.last : opening.last + 1] not in (["'s"], ["'"]):
            memory.name(number, opening.people[0])


def _prefer_speaker(page: Layout, number: int, actor: Actor, memory: Memory) -> None:
    """Give a bare title that more than one holds to who spoke right before: "Berg said … The minister added"."""
    if memory.voice is None or number - memory.voice[0] > 2:
        return
    words, last = page.tokens.words, memory.voice[1]
    bare = page.tokens.folds[actor.first] == "the" and all(
        words[j][0].islower() for j in range(actor.first + 1, actor.last)
    )
    if not bare or last is actor.people[0]:
        return
    title, role = page.tokens.folds[actor.last - 1], str(last.role)
    fits = last.role == actor.people[0].role or (title == "minister" and role.endswith("minister"))
    if fits and title in ("minister", "president", "secretary", "chancellor", "premier"):
        actor.people, actor.side = (last,), last.side


def _is_body(folds: list[str], actor: Actor) -> bool:
    """Tell whether "it" can mean an actor: an outlet, a side, an office, a paper."""
    if actor.kind == "source":
        return folds[actor.head] not in speakers().individuals
    return actor.kind in ("medium", "side")


def _issue(
    folds: list[str], number: int, actors: list[Actor], found: list[Predicate], memory: Memory
) -> None:
    """Note who speaks "in a statement", so that "the statement" is theirs."""
    documents = speakers().documents
    for actor in actors:
        if (
            actor.kind in ("source", "side", "medium", "person")
            and folds[actor.first - 1] == "by"
            and folds[actor.first - 2] in _HANDED_OUT
        ):
            memory.issued = (number, actor, actor.last)
            paper = next((a for a in actors if a.last == actor.first - 2 and a.kind == "source"), None)
            given = folds[actor.first - 2] in ("issued", "released", "published")
            if paper is not None and given and folds[paper.head] in documents and paper.antecedent is None:
                paper.antecedent = actor  # "the statement issued by the palace"
            return
        if (
            actor.kind == "source"
            and folds[actor.head] in documents
            and folds[actor.first] in ("a", "an")
            and "joint" not in folds[actor.first : actor.last]
            and not memory.inside(actor.first)
        ):
            if folds[actor.first - 1] in _GIVES_OUT:
                giver = next((a for a in reversed(actors) if actor.first - 5 < a.last < actor.first), None)
                if giver is not None and giver.kind in ("source", "side", "medium", "person"):
                    memory.issued = (number, giver, actor.last)
                    return
            if folds[actor.first - 1] not in ("in", "via", "through"):
                continue
            for p in found:
                subject = p.subject
                if subject is None or not p.speech or p.passive or p.parent is not None or subject is actor:
                    continue
                meant = subject.antecedent or subject
                if meant.people or (meant.kind in ("source", "medium", "side") and meant is not actor):
                    memory.issued = (number, meant, actor.last)
                    return


def _leads(p: Predicate) -> bool:
    """Tell whether a clause stands under nobody's word but an outlet's or a source's: "AP reported that X said"."""
    return all(q.subject is not None and q.subject.kind in ("medium", "source") for q in p.ancestors())


def _pronoun(
    folds: list[str],
    number: int,
    actor: Actor,
    verb: Predicate | None,
    actors: list[Actor],
    found: list[Predicate],
    main: list[Person],
    memory: Memory,
) -> None:
    quoted = memory.inside(actor.first)
    people = memory.people + memory.aside if quoted else memory.people
    if actor.pronoun == "object":
        clause = [q for q in found if q.last <= actor.first and q.subject is not None]
        here = set(clause[-1].subject.people) if clause and clause[-1].subject is not None else set()
        if (
            folds[actor.first - 1] == "to"
            and folds[actor.first - 2] == "according"
            and _anonymous(memory, number, "m")
        ):
            actor.antecedent = memory.speaker[1] if memory.speaker else None
            return
        person = antecedent("m", number, [r for r in people if r[1] not in here], [], memory)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun in GENDERS:
        if (
            verb is not None
            and verb.speech
            and (verb.parent is None or verb.trailing)
            and not main
            and _anonymous(memory, number, GENDERS[actor.pronoun])
        ):
            actor.antecedent = memory.speaker[1] if memory.speaker else None
            return
        voice = _going_on(verb, number, actor, memory) if not quoted else None
        if voice is not None:
            _bind(actor, voice, number, memory)
            return
        cited = memory.cited if verb is not None and verb.trailing and not quoted else None
        if cited is not None and number - cited[0] == 1 and cited[1].gender in (None, GENDERS[actor.pronoun]):
            _bind(actor, cited[1], number, memory)  # "According to X, … . …, he added."
            return
        if verb is not None and verb.kind == "say" and not quoted:
            people, main = _but_named(folds, verb, actors, people, main)
            met = {
                p for a in actors if a.last <= actor.first and folds[a.first - 1] == "with" for p in a.people
            }
            rest = [r for r in people if r[1] not in met]
            people = rest or people  # "In his talk with Marte, he said": not Marte
        person = antecedent(actor.pronoun or "", number, people, [] if quoted else main, memory)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun == "n":
        impersonal = verb is not None and (verb.passive or (verb.that and verb.kind == "other"))
        if (
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


def _going_on(verb: Predicate | None, number: int, actor: Actor, memory: Memory) -> Person | None:
    """Return who spoke last, where "…, he said" goes on and nobody else has been named between."""
    if memory.voice is None or verb is None or not verb.trailing or verb.kind != "say":
        return None
    since, person = memory.voice
    fits = person.gender in (None, GENDERS[actor.pronoun or ""])
    if (
        not fits
        or number - since > REACH
        or any(since < n < number and p is not person for n, p in memory.people)
    ):
        return None
    return person


def _but_named(
    folds: list[str],
    verb: Predicate,
    actors: list[Actor],
    people: list[tuple[int, Person]],
    main: list[Person],
) -> tuple[list[tuple[int, Person]], list[Person]]:
    """Leave out whom the clause under "he said" names as its subject, where somebody else can be meant."""
    first = verb.complement[0]
    named = next((a for a in actors if a.kind == "person" and first <= a.first <= first + 1), None)
    if named is None or folds[named.last : named.last + 1] in (["'s"], ["'"]):
        return people, main
    rest = [r for r in people if r[1] not in named.people]
    return (rest, [p for p in main if p not in named.people]) if rest else (people, main)


def _bind(actor: Actor, person: Person, number: int, memory: Memory) -> None:
    actor.people = (person,)
    actor.side = person.side
    if memory.inside(actor.first):
        memory.aside.append((number, person))
    else:
        memory.name(number, person)


def _anonymous(memory: Memory, number: int, gender: str) -> bool:
    """Tell whether the last who spoke is one person without a name: "a Kremlin aide said … He added"."""
    if memory.speaker is None or number - memory.speaker[0] > 2:
        return False
    actor = memory.speaker[1]
    if actor.kind != "source" or actor.people:
        return False
    return actor.role != "several" and actor.role != ("f" if gender == "m" else "m")


def _first_person(page: Layout, actors: list[list[Actor]]) -> None:
    """Bind "I": to who speaks in a transcript ("Prime Minister X: I spoke …"), else to whose address the title says it is."""
    folds = page.tokens.folds
    speaker: Person | None = None
    if page.title:
        by = next(
            (a for a in reversed(actors[0]) if a.people and a.first and folds[a.first - 1] in ("by", "of")),
            None,
        )
        if by is not None and _SPOKEN.search(" ".join(folds[: page.paragraphs[0].last])):
            speaker = by.people[0]
    for number, sentence in enumerate(page.sentences):
        if sentence.first == page.paragraphs[sentence.paragraph].first:
            opening = next((a for a in actors[number] if a.people and a.first <= sentence.first + 1), None)
            if opening is not None and opening.last < sentence.last and folds[opening.last] == ":":
                speaker = opening.people[0]
        if speaker is not None:
            for actor in actors[number]:
                if actor.pronoun == "i":
                    actor.people, actor.side = (speaker,), speaker.side
