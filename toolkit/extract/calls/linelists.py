"""Read lists of people by line, after a bullet or number: those who took part, or those whom somebody called in turn."""

from collections.abc import Iterator

from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_LONGEST = 32  #: tokens of a line that holds one name


def by_line(reading: Reading, number: int) -> Iterator[Person]:
    """Yield the people of lines that each begin with one, after a bullet or number, from a sentence on."""
    sentences = reading.layout.sentences
    paragraph = None
    while number < len(sentences):
        sentence = sentences[number]
        opening = sentence.paragraph != paragraph
        paragraph = sentence.paragraph
        at = sentence.first
        while at < sentence.last and not reading.tokens.folds[at][0].isalpha():
            at += 1
        actors = reading.actors[number]
        if opening and (owned := _by_state(reading, number, at)):
            yield from owned
            number += 1
            continue
        marked = _by_marks(reading, number) if opening else []
        if marked:
            yield from marked
            number += 1
            continue
        found = next((a for a in actors if a.first == at and a.kind == "person"), None)
        if opening and (found is None or sentence.last - sentence.first > _LONGEST):
            return
        if opening and any(p.subject is found and not p.relative for p in reading.predicates[number]):
            return  # the list has ended: somebody does something
        if found is not None and opening:
            yield from (p for p in found.people if p.strong)
        number += 1


def _by_marks(reading: Reading, number: int) -> list[Person]:
    """Read lines that stand in one paragraph, each behind its mark: "- H.E. X, President of A", "- H.E. Y, President of B"."""
    folds = reading.tokens.folds
    led = [
        a for a in reading.actors[number] if a.kind == "person" and a.first and folds[a.first - 1] in _MARKS
    ]
    return [p for a in led for p in a.people if p.strong] if len(led) >= _SEVERAL else []


_MARKS = frozenset("-–—•*·")
_SEVERAL = 2  #: lines in one paragraph


def _by_state(reading: Reading, number: int, first: int) -> list[Person]:
    """Read "Peru: President X, Norway: Prime Minister Y": each name is of the state before it."""
    folds = reading.tokens.folds
    found: list[Person] = []
    side: str | None = None
    for actor in reading.actors[number]:
        if actor.kind == "side" and folds[actor.last : actor.last + 1] == [":"]:
            if side is None and actor.first != first:
                return []
            side = actor.side
        elif actor.kind == "person" and side is not None:
            for person in actor.people:
                if person.side is None:
                    person.side, person.side_basis = side, "explicit"
                found.append(person)
    return found
