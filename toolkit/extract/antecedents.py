"""Go back from "he", "it", "the official" and "I" to the phrase that says who is meant."""

from collections.abc import Callable, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.definites import bind_source
from toolkit.extract.firstnamed import put_first
from toolkit.extract.firstperson import bind_first_person
from toolkit.extract.grammar.complementends import who_answers
from toolkit.extract.grammar.joint import with_pronouns
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Layout
from toolkit.extract.memory import GENDERS, Memory
from toolkit.extract.notes import (
    is_cited,
    is_introduced,
    is_opening_seat,
    note_account,
    note_callers,
    note_credited,
    note_opener,
    note_speakers,
    note_subject,
)
from toolkit.extract.papers import credit, initials, is_body, issue, own_words, written_short
from toolkit.extract.people.given import gender_of
from toolkit.extract.people.person import Person
from toolkit.extract.pronouns import bind_pronoun
from toolkit.extract.speakers import speakers
from toolkit.extract.spokebefore import group, prefer_speaker

#: Before these a clause opens, or they open it.
_OPENS = frozenset((".", ",", ";", ":", "-", "–", "—", "that", "and", "but", "while", '"', "“", "”"))
_FULL = 2  #: words of a name that says who it is


def resolve(
    page: Layout,
    actors: list[list[Actor]],
    found: list[list[Predicate]],
    quoted: Sequence[tuple[int, int]] = (),
    author: Callable[[], Person | None] = lambda: None,
) -> tuple[Person | None, ...]:
    """Bind the pronouns and short phrases of a text to people, or to the fuller phrase before them.

    Return for each sentence whom "I" means in it outside quotation marks.
    `quoted` are the tokens between quotation marks, in order: "he" outside is nobody who is only named inside.
    `author` returns who holds the office that issues the text, where it is one person's.
    """
    memory = Memory(page, quoted)
    for predicates in found if quoted else ():
        for p in predicates:
            memory.credit(p)
    for number in range(len(page.sentences)):
        _Sentence(page, number, actors[number], found[number], memory).bind()
    tellers = bind_first_person(page, actors, found, author)
    for predicates in found:
        with_pronouns(predicates)
    return tellers


class _Sentence:
    """One sentence while its phrases are bound, from left to right."""

    def __init__(
        self, page: Layout, number: int, actors: list[Actor], found: list[Predicate], memory: Memory
    ) -> None:
        self.page, self.number, self.actors, self.found, self.memory = page, number, actors, found, memory
        self.folds = page.tokens.folds
        self.subjects: dict[int, Predicate] = {}
        for p in found:
            if p.subject is not None:
                self.subjects.setdefault(id(p.subject), p)
        self.main: list[Person] = []  #: who has acted in it so far
        #: of these alone a pronoun may not mean whom they name
        self.beside: list[Actor] | None = None
        self.late: list[Person] = []  #: "according to Berestov, she said": not whom "she" means

    def bind(self) -> None:
        """Bind the phrases of the sentence, and note what it leaves for those after it."""
        page, number, memory, found = self.page, self.number, self.memory, self.found
        memory.leave(page.sentences[number].first)
        for actor in self.actors:
            verb = self.subjects.get(id(actor))
            if self._meet(actor, verb):
                self._note_bodies(actor, verb)
        credit(self.folds, self.actors)
        note_account(page, number, self.actors, memory)
        put_first(page, number, self.actors, found, memory)
        for person in self.late:
            memory.name(number, person)
            memory.cited = (number, person)
            memory.spoke.append(person)
        self._bind_standing_for()
        issue(self.folds, number, self.actors, found, memory)
        note_opener(page, number, self.actors, found, memory)
        note_speakers(number, self.folds, found, memory)
        note_credited(page, number, self.actors, memory)
        note_callers(number, self.folds, found, memory)
        note_subject(page, number, self.actors, found, memory)

    def _meet(self, actor: Actor, verb: Predicate | None) -> bool:
        """Bind one phrase; tell whether it can be a body that acts."""
        folds, number, memory = self.folds, self.number, self.memory
        kind = actor.kind
        if kind == "person" and actor.people:
            return self._meet_person(actor, verb)
        if kind == "pronoun":
            if self.beside is None:
                named = (a for a in self.actors if a.kind == "person" or folds[a.first - 1] == "with")
                self.beside = list(named)
            giver = own_words(folds, self.actors, self.found, actor) if actor.pronoun == "n" else None
            if giver is not None:
                actor.antecedent, actor.side = giver, giver.side
                return True
            bind_pronoun(folds, number, actor, verb, self.beside, self.found, self.main, memory)
            if actor.pronoun in GENDERS and actor.people and verb is not None and verb.parent is None:
                if not memory.inside(actor.first) and not self.main:
                    self.main.append(actor.people[0])  # "He thanked X, and said he was ready"
        elif kind == "group":
            group(folds, number, actor, verb, memory)
        elif kind == "side" and actor.side is not None and verb is not None:
            memory.side = (number, actor.side)
        elif kind == "source":
            words = self.page.tokens.words
            written_short(words, actor, memory)
            initials(words, actor, memory)
            closing = (verb is not None and verb.trailing) or folds[actor.first - 2 : actor.first] == [
                "according",
                "to",
            ]
            teller = self._teller(verb)
            bind_source(folds, actor, memory, number, teller or (self.main[:1] if closing else ()))
            if actor.antecedent is None and not actor.people:
                actor.antecedent = self._apposed(actor)
            memory.sources.append(actor)
        elif kind == "holders" and actor.role == "official":
            memory.sources.append(actor)
        elif kind == "medium":
            initials(self.page.tokens.words, actor, memory)
            memory.medium = actor
        return True

    def _teller(self, verb: Predicate | None) -> tuple[Person, ...]:
        """Return who says what a phrase is the subject of: "X told Y that his government would"."""
        over = verb.parent if verb is not None else None
        if over is None or not over.that or over.kind != "say" or over.subject is None:
            return ()
        return tuple(over.subject.people[:1])

    def _apposed(self, source: Actor) -> Actor | None:
        """Return the name set apart behind a phrase: "The ministry's spokesperson, Ambassador X, stated"."""
        folds, after = self.folds, source.last
        if folds[source.head] not in speakers().individuals or folds[after : after + 1] != [","]:
            return None
        named = next((a for a in self.actors if a.first == after + 1 and a.kind == "person"), None)
        if named is None or len(named.people) != 1 or len(named.people[0].words) < _FULL:
            return None
        opens = source.first <= self.page.sentences[self.number].first or folds[source.first - 1] in _OPENS
        # not "according to an official, X promised"
        return named if opens and id(named) in self.subjects else None

    def _gender_of_office(self, actor: Actor) -> str | None:
        """Return the gender that a word before a name, or in it, tells: "spokesman X", "his wife, X"."""
        apart = self.folds[actor.first - 1 : actor.first] == [","]
        before = (_GENDERED.get(fold) for fold in self.folds[max(0, actor.first - 1 - apart) : actor.last])
        return next((gender for gender in before if gender is not None), None)

    def _meet_person(self, actor: Actor, verb: Predicate | None) -> bool:
        """Note whom a phrase names, and who acts; tell whether the phrase stands in the sentence's own clause."""
        number, memory = self.number, self.memory
        cited = is_cited(self.folds, actor)
        if cited or (verb is not None and verb.kind == "say"):
            if memory.voice is not None and memory.voice[1] not in self._heard(verb):
                prefer_speaker(self.page, number, actor, memory.voice)
        for person in actor.people:
            if person.index not in memory.met:
                memory.met.add(person.index)
                person.gender = person.gender or gender_of(person) or self._gender_of_office(actor)
        person = actor.people[0]
        memory.latest = (number, person)
        if cited:
            self.late.append(person)
            memory.people = [r for r in memory.people if r[1] is not person]
            return False
        of_whom = self.folds[actor.first - 1] == "whom"  # "X, whom Y had called a friend, said he was ready"
        if memory.inside(actor.first) or self._is_asked_of(actor) or of_whom:
            memory.aside.append((number, person))
            return False
        if verb is None and is_introduced(self.page, number, actor):
            memory.acted.append(number)
        if verb is not None:
            self.main.append(person)
            memory.acted.append(number)
            if person.side is not None:
                memory.side = (number, person.side)
        memory.name(number, person)
        return True

    def _heard(self, verb: Predicate | None) -> tuple[Person, ...]:
        """Return whom a verb of saying has right behind it: who "told Marte" so is not Marte."""
        behind = (a for a in self.actors if verb is not None and a.kind == "person" and a.first == verb.last)
        return next((a.people for a in behind), ())

    def _is_asked_of(self, actor: Actor) -> bool:
        """Tell whether a phrase stands in what somebody is asked, who answers as "he": "Asked whether X would call, he replied"."""
        answering = who_answers(self.found, self.folds, self.page.sentences[self.number])
        return answering is not None and answering.kind == "pronoun" and actor.last <= answering.first

    def _note_bodies(self, actor: Actor, verb: Predicate | None) -> None:
        """Note the outlet, side or office that "it" may mean."""
        folds, memory = self.folds, self.memory
        if is_cited(folds, actor) and is_body(folds, actor):
            memory.teller = (self.number, actor.antecedent or actor)
        lists = speakers()
        if verb is None:
            office = actor.kind == "source" and folds[actor.head] not in lists.individuals
            introduced = (office or actor.kind == "medium") and is_introduced(self.page, self.number, actor)
            someone = actor.kind == "source" and not office
            if someone and is_introduced(self.page, self.number, actor):  # "An aide would not be drawn"
                memory.speaker = (self.number, actor.antecedent or actor)
            if introduced or is_opening_seat(self.page, self.number, actor):
                # "The palace's version was sharper. It said"
                memory.body = (self.number, actor.antecedent or actor)
            return
        speaks = (verb.speech or verb.kind != "other") and not memory.inside(actor.first)
        acts = (
            actor.kind == "medium"
            or (actor.kind == "side" and speaks)
            or (actor.kind == "source" and folds[actor.head] not in lists.individuals)
        )
        of_body = folds[actor.head + 1] in ("of", "from")  # "A statement from the palace said … It"
        if acts and (actor.antecedent is None or of_body or folds[actor.head] not in lists.documents):
            memory.body = (self.number, actor.antecedent or actor)

    def _bind_standing_for(self) -> None:
        """Let a relative pronoun stand for whom the phrase before it goes back to: "Its statement, which said"."""
        for p in self.found:
            subject = p.subject
            if subject is None:
                continue
            if subject.kind == "source" and subject not in self.actors:
                written_short(self.page.tokens.words, subject, self.memory)
            owner = subject.antecedent if p.relative else None
            if owner is not None and owner.antecedent is not None:
                subject.antecedent = owner.antecedent


#: Words for an office or for kin that tell whether it is a man or a woman.
_GENDERED = {
    **dict.fromkeys(
        "spokesman congressman businessman king prince emir sultan husband father son uncle".split(), "m"
    ),
    **dict.fromkeys(
        "spokeswoman chairwoman congresswoman businesswoman queen princess wife widow mother daughter aunt".split(),
        "f",
    ),
}
