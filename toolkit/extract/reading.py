"""Read a document once: tokens, people, actors, predicates and quotations, for all rules to share."""

import re
from typing import NamedTuple

from toolkit.extract.actors import Actor, bind_people, find_actors
from toolkit.extract.chunks import Chunks, chunk
from toolkit.extract.clauses import Predicate, predicates
from toolkit.extract.issuers import home_of
from toolkit.extract.layout import Layout, layout
from toolkit.extract.people import People, Person
from toolkit.extract.quotes import Quotation, find_quotations
from toolkit.text import Document, Span, Tokens


class Reading(NamedTuple):
    """What every rule may look at; indices of `actors` and `predicates` are sentence numbers."""

    document: Document
    layout: Layout
    chunks: tuple[Chunks, ...]
    people: People
    actors: tuple[tuple[Actor, ...], ...]
    predicates: tuple[tuple[Predicate, ...], ...]
    quotations: tuple[Quotation, ...]
    home: str | None  #: the issuer's side
    day: str | None  #: the day of publication

    @property
    def tokens(self) -> Tokens:
        """The tokens of the text."""
        return self.layout.tokens

    def text(self, first: int, last: int) -> str:
        """Return the characters from token `first` up to but without token `last`."""
        start, end = self.layout.tokens.span(first, last)
        return self.document.text[start:end]

    def span(self, first: int, last: int) -> Span:
        """Return the code points of a range of tokens."""
        return self.layout.tokens.span(first, last)


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def read(document: Document, day: str | None = None) -> Reading:
    """Read a document; `day` is the day of publication where the text's dateline gives it."""
    published = day or (document.published if document.published and _DAY.fullmatch(document.published[:10]) else None)
    page = layout(document.text)
    chunked = chunk(page)
    home = home_of(document, page)
    people = People(published[:10] if published else None, home)
    named = bind_people(page, chunked, people)
    actors = [find_actors(page, s, chunked[n], named[n]) for n, s in enumerate(page.sentences)]
    quotations = find_quotations(page)
    found = [predicates(page.tokens, n, s, actors[n], _within(quotations, s.first, s.last)) for n, s in enumerate(page.sentences)]
    _resolve_pronouns(page, actors, found)
    _resolve_first_person(page, actors)
    return Reading(
        document,
        page,
        chunked,
        people,
        tuple(tuple(a) for a in actors),
        tuple(tuple(p) for p in found),
        quotations,
        home,
        published[:10] if published else None,
    )


def _within(quotations: tuple[Quotation, ...], first: int, last: int) -> list[tuple[int, int]]:
    """Return the ranges in quotation marks that touch a sentence."""
    return [(q.first, q.last) for q in quotations if q.first < last and first < q.last + 2]


def _resolve_pronouns(page: Layout, actors: list[list[Actor]], found: list[list[Predicate]]) -> None:
    """Bind he, she and it: to the last subject that fits, within two sentences."""
    recent: list[tuple[int, Person]] = []  # (sentence, person), latest subject last
    side: tuple[int, str] | None = None
    for number, sentence in enumerate(page.sentences):
        subjects = {id(p.subject): p for p in found[number] if p.subject is not None}
        main: list[Person] = []
        for actor in actors[number]:
            if actor.kind == "pronoun" and actor.pronoun == "object":
                clause = [q for q in found[number] if q.last <= actor.first and q.subject is not None]
                here = set(clause[-1].subject.people) if clause and clause[-1].subject is not None else set()
                person = _antecedent("m", number, [r for r in recent if r[1] not in here], [])
                if person is not None:
                    actor.people, actor.side = (person,), person.side
                    recent = [r for r in recent if r[1] is not person] + [(number, person)]
            elif actor.kind == "pronoun" and actor.pronoun in ("he", "she", "m", "f"):
                person = _antecedent(actor.pronoun or "", number, recent, main)
                if person is not None:
                    actor.people = (person,)
                    actor.side = person.side
                    recent = [r for r in recent if r[1] is not person] + [(number, person)]
            elif actor.kind == "pronoun" and actor.pronoun == "n":
                if side is not None and number - side[0] <= 1:
                    actor.side = side[1]
            elif actor.kind == "person" and actor.people:
                person = actor.people[0]
                if id(actor) in subjects:
                    main.append(person)
                recent = [r for r in recent if r[1] is not person] + [(number, person)]
                if person.side is not None and id(actor) in subjects:
                    side = (number, person.side)
            elif actor.kind == "side" and actor.side is not None and id(actor) in subjects:
                side = (number, actor.side)
        # The subject of the sentence's first clause is who the next pronoun means.
        for p in reversed(found[number]):
            if p.subject is not None and p.subject.kind in ("person", "pronoun") and len(p.subject.people) == 1 and (p.parent is None):
                person = p.subject.people[0]
                recent = [r for r in recent if r[1] is not person] + [(number, person)]
        _ = sentence


def _resolve_first_person(page: Layout, actors: list[list[Actor]]) -> None:
    """Bind "I": to who speaks in a transcript ("Prime Minister X: I spoke …"), else to whose address the title says it is."""
    folds = page.tokens.folds
    speaker: Person | None = None
    if page.title:
        by = next((a for a in reversed(actors[0]) if a.people and a.first and folds[a.first - 1] in ("by", "of")), None)
        if by is not None and re.search(r"\b(?:address|remarks|statement|message|speech|post)\b", " ".join(folds[: page.paragraphs[0].last])):
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


def _antecedent(pronoun: str, number: int, recent: list[tuple[int, Person]], main: list[Person]) -> Person | None:
    gender = {"he": "m", "m": "m", "she": "f", "f": "f"}[pronoun]
    order = [p for p in reversed(main)][:1] + [p for n, p in reversed(recent) if number - n <= 3]
    for person in order:
        if person.gender == gender:
            return person
        if person.gender is None:
            person.gender = gender
            return person
    return None
