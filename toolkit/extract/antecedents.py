"""Go back from "he", "it", "the official" and "I" to the phrase that says who is meant."""

import re

from toolkit.extract.actors import Actor
from toolkit.extract.layout import Layout
from toolkit.extract.people import Person
from toolkit.extract.predicate import Predicate
from toolkit.extract.speakers import speakers

_GENDERS = {"he": "m", "m": "m", "she": "f", "f": "f"}
_REACH = 3  # sentences; a pronoun further off has lost whom it means
_NEAR = 40  # tokens within which sentences do not count: "Bourbon? No comment."
_DEFINITE = frozenset(("the", "that", "this", "these", "those", "same"))
_ROLES = frozenset(("spokesperson", "adviser", "deputy", "official", "ambassador"))
_OF_ROLES = {
    "spokesperson": "spokesperson",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "aide": "adviser",
    "adviser": "adviser",
    "advisor": "adviser",
    "envoy": "ambassador",
    "ambassador": "ambassador",
    "minister": "minister",
    "diplomat": "minister",
}
_MEN = frozenset("spokesman frenchman irishman englishman dutchman chairman scotsman welshman".split())
_WOMEN = frozenset("spokeswoman frenchwoman irishwoman englishwoman dutchwoman chairwoman".split())
_NATIONALS = {
    "french": "FRA",
    "irish": "IRL",
    "english": "GBR",
    "dutch": "NLD",
    "welsh": "GBR",
    "scots": "GBR",
}
_SPOKEN = re.compile(r"\b(?:address|remarks|statement|message|speech|post)\b")


class _Memory:
    """Who has been named so far, the latest last."""

    def __init__(self, page: Layout) -> None:
        self.page = page
        self.people: list[tuple[int, Person]] = []
        self.speaker: tuple[int, Actor] | None = None  #: the subject of the last main verb of saying
        self.body: tuple[int, Actor] | None = None  #: the last outlet, ministry or office that acted
        self.medium: Actor | None = None
        self.sources: list[Actor] = []
        self.spoke: list[Person] = []
        self.side: tuple[int, str] | None = None

    def between(self, number: int, later: int) -> int:
        """Return how many tokens stand between two sentences."""
        return self.page.sentences[later].first - self.page.sentences[number].last

    def name(self, number: int, person: Person) -> None:
        self.people = [r for r in self.people if r[1] is not person]
        self.people.append((number, person))


def resolve(page: Layout, actors: list[list[Actor]], found: list[list[Predicate]]) -> None:
    """Bind the pronouns and short phrases of a text to people, or to the fuller phrase before them."""
    memory = _Memory(page)
    for number in range(len(page.sentences)):
        _sentence(page, number, actors[number], found[number], memory)
    _first_person(page, actors)


def _sentence(
    page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: _Memory
) -> None:
    folds = page.tokens.folds
    subjects: dict[int, Predicate] = {}
    for p in found:
        if p.subject is not None:
            subjects.setdefault(id(p.subject), p)
    main: list[Person] = []
    late: list[Person] = []  # "according to Berestov, she said": not whom "she" means
    for actor in actors:
        verb = subjects.get(id(actor))
        if actor.kind == "pronoun":
            _pronoun(folds, number, actor, verb, found, main, memory)
        elif actor.kind == "person" and actor.people:
            person = actor.people[0]
            if folds[actor.first - 1] == "to" and folds[actor.first - 2] == "according":
                late.append(person)
                memory.people = [r for r in memory.people if r[1] is not person]
                continue
            if verb is not None:
                main.append(person)
                if person.side is not None:
                    memory.side = (number, person.side)
            memory.name(number, person)
        elif actor.kind == "side" and actor.side is not None and verb is not None:
            memory.side = (number, actor.side)
        elif actor.kind == "source":
            _source(folds, actor, memory, number)
            memory.sources.append(actor)
        elif actor.kind == "medium":
            memory.medium = actor
        if verb is not None and (
            actor.kind in ("medium", "side")
            or (actor.kind == "source" and folds[actor.head] not in speakers().individuals)
        ):
            if actor.antecedent is None or folds[actor.head] not in speakers().documents:
                memory.body = (number, actor.antecedent or actor)
    for person in late:
        memory.name(number, person)
    for p in found:
        if p.speech and p.subject is not None and not p.passive:
            if p.subject.people:
                memory.spoke.append(p.subject.people[-1])
            if (
                p.parent is None
                and p.subject.kind in ("person", "source", "pronoun", "medium")
                and (p.subject.people or p.subject.kind != "pronoun" or p.subject.antecedent)
            ):
                memory.speaker = (number, p.subject.antecedent or p.subject)
    if number >= page.title:  # the subject of the sentence's first clause is who the next pronoun means
        for p in reversed(found):
            if (
                p.subject is not None
                and p.subject.kind in ("person", "pronoun")
                and len(p.subject.people) == 1
                and p.parent is None
            ):
                memory.name(number, p.subject.people[0])


def _pronoun(
    folds: list[str],
    number: int,
    actor: Actor,
    verb: Predicate | None,
    found: list[Predicate],
    main: list[Person],
    memory: _Memory,
) -> None:
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
        person = _antecedent("m", number, [r for r in memory.people if r[1] not in here], [], memory)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun in _GENDERS:
        if (
            verb is not None
            and verb.speech
            and (verb.parent is None or verb.trailing)
            and not main
            and _anonymous(memory, number, _GENDERS[actor.pronoun])
        ):
            actor.antecedent = memory.speaker[1] if memory.speaker else None
            return
        person = _antecedent(actor.pronoun or "", number, memory.people, main, memory)
        if person is not None:
            _bind(actor, person, number, memory)
    elif actor.pronoun == "n":
        impersonal = verb is not None and (verb.passive or (verb.that and verb.kind == "other"))
        if (
            verb is not None
            and verb.speech
            and not impersonal
            and memory.body is not None
            and number - memory.body[0] <= 2
        ):
            actor.antecedent = memory.body[1]
            actor.side = memory.body[1].side
        elif not impersonal and memory.side is not None and number - memory.side[0] <= 1:
            actor.side = memory.side[1]


def _bind(actor: Actor, person: Person, number: int, memory: _Memory) -> None:
    actor.people = (person,)
    actor.side = person.side
    memory.name(number, person)


def _anonymous(memory: _Memory, number: int, gender: str) -> bool:
    """Tell whether the last who spoke is one person without a name: "a Kremlin aide said … He added"."""
    if memory.speaker is None or number - memory.speaker[0] > 2:
        return False
    actor = memory.speaker[1]
    if actor.kind != "source" or actor.people:
        return False
    return actor.role != "several" and actor.role != ("f" if gender == "m" else "m")


def _antecedent(
    pronoun: str, number: int, recent: list[tuple[int, Person]], main: list[Person], memory: _Memory
) -> Person | None:
    gender = _GENDERS[pronoun]
    order = main[-1:] + [
        p for n, p in reversed(recent) if number - n <= _REACH or memory.between(n, number) <= _NEAR
    ]
    for person in order:
        if person.gender == gender:
            return person
        if person.gender is None:
            person.gender = gender
            return person
    return None


def _source(folds: list[str], actor: Actor, memory: _Memory, number: int) -> None:
    """Find whom "the official", "the sources", "the report", "the Frenchman" mean, and note what a phrase tells of itself."""
    lists = speakers()
    head = folds[actor.head]
    lemma = _lemma(head)
    if head in lists.individuals:
        actor.role = (
            "m"
            if head in _MEN
            else "f"
            if head in _WOMEN
            else "several"
            if head != lemma or head == "people"
            else None
        )
    else:
        actor.role = "several"
    opening = folds[actor.first]
    if head in ("them", "those"):
        actor.role = None if opening in ("one", "another") else "several"
        actor.antecedent = next(
            (
                s
                for s in reversed(memory.sources)
                if s.role == "several" and folds[s.head] in lists.individuals
            ),
            None,
        )
        return
    if opening in ("his", "her") and actor.side is None:
        owner = _antecedent("he" if opening == "his" else "she", number, memory.people, [], memory)
        actor.side = owner.side if owner is not None else None
    if opening not in _DEFINITE or actor.last != actor.head + 1:
        return
    plain = actor.head - actor.first == 1 or folds[actor.first + 1 : actor.head] == ["same"]
    if head in _MEN | _WOMEN and head[:-3].removesuffix("wo") in _NATIONALS:
        side = _NATIONALS[head[:-3].removesuffix("wo")]
        person = next((p for _, p in reversed(memory.people) if p.side == side), None)
        if person is not None:
            actor.people, actor.side, actor.kind = (person,), side, "person"
        return
    if not plain and actor.side is None:
        return
    if plain:
        fuller = next(
            (
                s
                for s in reversed(memory.sources)
                if _lemma(folds[s.head]) == lemma
                and s.last - s.first > 2
                and s.antecedent is None
                and (folds[s.head] == head or head in ("official", "source", "person"))
            ),
            None,
        )
        if fuller is not None:
            actor.antecedent, actor.side = fuller, fuller.side
            return
    if head in lists.individuals and head == lemma and (plain or actor.side is not None):
        wanted = _OF_ROLES.get(head)
        person = next(
            (
                p
                for p in reversed(memory.spoke)
                if (
                    p.role == wanted
                    or (wanted == "minister" and str(p.role).endswith("minister"))
                    or (head in ("official", "aide", "diplomat") and p.role in _ROLES)
                )
                and (actor.side is None or p.side in (None, actor.side))
            ),
            None,
        )
        if person is not None:
            actor.people, actor.kind = (person,), "person"
            actor.side = person.side or actor.side
        return
    if (
        plain
        and head in lists.documents | lists.outlets
        and head not in ("website", "site", "television", "radio", "media", "press")
    ):
        body = memory.body[1] if memory.body is not None and number - memory.body[0] <= _REACH else None
        actor.antecedent = memory.medium if head in lists.outlets and memory.medium is not None else body
        if actor.antecedent is not None and actor.antecedent.kind == "side" and head in ("report", "reports"):
            actor.antecedent = None
        if actor.antecedent is not None:
            actor.side = actor.antecedent.side


def _lemma(head: str) -> str:
    if head in ("people", "persons"):
        return "person"
    if head.endswith("ies"):
        return head[:-3] + "y"
    return (
        head[:-1]
        if head.endswith("s") and not head.endswith("ss")
        else head.replace("spokesmen", "spokesman")
    )


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
