"""Events that a text names beside the call: the rules of the family `event`, and what they share."""

from collections.abc import Iterable

from toolkit.extract.drafts import EventDraft, Party
from toolkit.extract.facts import token_at
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import by_phrase
from toolkit.extract.words import MONTHS, WEEKDAYS
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.resolve import resolve

_FUTURE = frozenset(
    """will would shall invited invite invites inviting upcoming forthcoming planned scheduled next host ahead before accepted prepare
    preparations preparing attend set due plans agreed expected coming propose proposed to hold arrange visit forward""".split()
)
_PAST = frozenset(
    "followed recent recently held earlier last previous previously after took met ended signed concluded past hosted since attended visited".split()
)


def find_events(reading: Reading, sentences: Iterable[int], day: str | None) -> tuple[EventDraft, ...]:
    """Return the events of some sentences in order; one for each phrase, the first rule by order wins."""
    found: list[EventDraft] = []
    near: dict[int, list[EventDraft]] = {}  # those found, by their sentences
    phrases = by_phrase("event")
    for number in sentences:
        sentence = reading.layout.sentences[number]
        if sentence.paragraph < reading.layout.title:
            continue
        for hit in reading.phrases.find(phrases, sentence.first, sentence.last):
            for rule in hit.value:
                drafts = list(rule.find(reading, number, hit, day))
                for draft in drafts:
                    if not any(d.first < draft.last and draft.first < d.last for d in near.get(number, ())):
                        found.append(draft)
                        near.setdefault(draft.sentence, []).append(draft)
                if drafts:
                    break
    return tuple(found)


def when(reading: Reading, number: int, first: int, last: int) -> str | None:
    """Tell whether an event is past or future by the words before and about it; None where nothing says so."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    for i in range(first - 1, max(sentence.first - 1, first - 12), -1):
        if folds[i] in _FUTURE and folds[i] != "to":
            return "future"
        if folds[i] in _PAST:
            return "past"
    for i in range(last, min(sentence.last, last + 6)):
        if folds[i] in ("held", "took", "ended", "concluded"):
            return "past"
        if folds[i] in ("will", "would", "scheduled", "planned", "due"):
            return "future"
    return None


def date_near(
    reading: Reading, number: int, last: int, day: str | None, direction: str | None
) -> tuple[str, str, int] | None:
    """Return the EDTF date, its basis and the token after it, where a date follows an event within its clause."""
    sentence = reading.layout.sentences[number]
    stop = min(sentence.last, last + 16)
    if last >= stop:
        return None
    begin, end = reading.span(last, stop)
    for mention in scan_dates(reading.dated, begin, end):
        if mention.relation in ("by", "before", "until", "since", "after"):
            continue
        value = resolve(mention, day, "future" if direction == "future" else "past")
        if value is not None:
            return value.value, value.basis, token_at(reading, mention.end - 1) + 1
    return None


def place_after(
    reading: Reading, number: int, last: int, prepositions: tuple[str, ...] = ("in", "to", "at")
) -> tuple[str, str | None, int] | None:
    """Return the place named after an event, the side that it belongs to, and the token after it."""
    folds, text = reading.tokens.folds, reading.tokens.words
    sentence = reading.layout.sentences[number]
    if last + 1 >= sentence.last or folds[last] not in prepositions:
        return None
    start = last + 1
    side = next(
        (
            c.value.side
            for c in reading.chunks[number].sides
            if c.letter == "S"
            and c.first <= start + 1
            and c.last > start
            and c.value is not None
            and hasattr(c.value, "side")
        ),
        None,
    )
    stop = start
    if folds[stop] == "the":
        stop += 1
    while stop < sentence.last and (
        text[stop][0].isupper()
        or (
            folds[stop] in ("of", "de", "el", "al")
            and stop > start
            and stop + 1 < sentence.last
            and text[stop + 1][0].isupper()
        )
    ):
        stop += 1
    if stop == start or (stop == start + 1 and folds[start] == "the"):
        return None
    if reading.tokens.folds[start] in _MONTHLIKE:
        return None
    return reading.text(start + (folds[start] == "the"), stop), side, stop


_MONTHLIKE = frozenset((*MONTHS, *WEEKDAYS))


def people_by(reading: Reading, number: int, first: int, last: int) -> tuple[Party, ...]:
    """Return the people of a range of tokens, else its sides."""
    people: list[Party] = []
    for actor in reading.actors[number]:
        if first <= actor.first and actor.last <= last:
            for person in actor.people:
                if person not in people:
                    people.append(person)
    return tuple(people)


def subject_of(reading: Reading, number: int, token: int) -> tuple[Party, ...]:
    """Return the people who are subject of the clause that a token stands in."""
    best: tuple[Person, ...] = ()
    for predicate in reading.predicates[number]:
        if predicate.first <= token and predicate.subject is not None:
            best = predicate.subject.people
    return best
