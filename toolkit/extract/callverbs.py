"""Read reports of calls from their verb: "spoke with", "phoned", "received a call from", "held a video conference with"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.callreport import CallReport, parts_of, placed_by, report_of
from toolkit.extract.peoplelists import _forms, people_after, people_before
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit


def by_verb(
    reading: Reading,
    number: int,
    verb: Hit[str],
    actors: list[Actor],
    firm: list[Hit[str]],
    nouns: list[Hit[str]],
    way: Hit[str] | None,
    status: str | None,
    past: bool,
) -> Iterator[CallReport]:
    """Yield the reports that a verb of calling makes with its subject and its object."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first, last = sentence.first, sentence.last
    if any(q.first <= verb.first < q.last for q in reading.quotations if q.closed and q.last - q.first > 12):
        pass
    subjects = people_before(reading, actors, verb.first, first)
    if (
        not subjects
        and verb.first > first
        and folds[verb.first - 1] in ("and", "then", "to", "had", "has", "have")
    ):
        subjects = _previous_subject(reading, number, verb.first)
    if (
        verb.value == "had"
        and folds[verb.first] in words().haves
        and verb.last < last
        and any(v.form in ("past", "participle") for v in _forms(folds[verb.last]))
    ):
        return  # an auxiliary: "had asked for the call"
    noun = next((n for n in nouns if 0 <= n.first - verb.last <= 9), None)
    if noun is None and verb.value == "had" and way is not None and way.value == "video":
        place = next((i for i in range(verb.last, min(last, way.last + 8)) if folds[i] in _GATHERINGS), None)
        noun = Hit(place, place + 1, "talk") if place is not None else None
    if verb.value == "spoke":
        if folds[verb.first] in ("talks", "talk") and not any(
            a.last == verb.first or (a.last == verb.first - 1 and folds[verb.first - 1] in words().adverbs)
            for a in subjects
        ):
            return
        yield from _spoke(reading, number, verb, actors, subjects, firm, way, status, past)
    elif verb.value == "met" and way is not None and way.value == "video":
        preposition = after_preposition(folds, verb.last, last, ("with",))
        objects, end = people_after(reading, actors, preposition or verb.last, last)
        yield report_of(
            number,
            verb.first,
            max(end, way.last),
            "call.met-virtually",
            subjects + objects,
            subjects,
            way.value,
            (way.first, way.last),
            None,
            status,
            past,
        )
    elif verb.value in ("rang", "called"):
        if folds[verb.first] in ("phone", "telephone", "ring") and not (
            verb.first > first and folds[verb.first - 1] in ("to", "will", "would", "may", "might", "could")
        ):
            return  # a noun
        objects, end = people_after(reading, actors, verb.last, last)
        if (
            objects
            and objects[0].first <= verb.last + 2
            and objects[0].kind in ("person", "pronoun")
            and objects[0].people
            and _is_called(reading, verb, objects[0], last)
        ):
            start = subjects[0].first if subjects else verb.first
            yield report_of(
                number,
                start,
                end,
                "call.rang",
                subjects + objects,
                subjects,
                "phone",
                (verb.first, verb.last),
                placed_by(subjects, start, verb.last),
                status,
                past,
            )
    elif noun is not None and (noun.value != "talk" or way is not None):
        medium, at = (
            (noun.value, (noun.first, noun.last))
            if noun.value != "talk" or way is None
            else (way.value, (way.first, way.last))
        )
        if way is not None and way.value in ("video", "secure_line"):
            medium, at = way.value, (way.first, way.last)
        objects = []
        end = noun.last
        for words_of in (("with", "from", "to", "between", "of"),):
            place = after_preposition(folds, noun.last, min(last, noun.last + 28), words_of)
            if place is not None:
                objects, end = people_after(reading, actors, place, last)
        initiator = None
        if verb.value == "received" and objects:
            at_from = after_preposition(folds, noun.last, last, ("from",))
            if at_from is None:
                return
            initiator = placed_by(objects[:1], verb.first, objects[0].last)
        elif (
            verb.value == "made"
            and subjects
            and after_preposition(folds, noun.last, min(last, noun.last + 10), ("to", "with")) is not None
        ):
            initiator = placed_by(subjects[:1], subjects[0].first, noun.last)
        elif verb.value in ("received", "made"):
            return
        start = subjects[0].first if subjects else verb.first
        rule = {"received": "call.received", "made": "call.placed"}.get(verb.value, "call.held")
        yield report_of(
            number,
            start,
            max(end, noun.last),
            rule,
            subjects + objects,
            subjects,
            medium,
            at,
            initiator,
            status,
            past,
        )


_GATHERINGS = frozenset(
    "summit meeting session conference talks consultations conversation discussion negotiations round".split()
)


def _previous_subject(reading: Reading, number: int, position: int) -> list[Actor]:
    for predicate in reversed(reading.predicates[number]):
        if (
            predicate.first < position
            and predicate.subject is not None
            and predicate.subject.first < position
        ):
            return [predicate.subject]
    candidates = [
        a for a in reading.actors[number] if a.last <= position and a.kind in ("person", "group", "pronoun")
    ]
    if not candidates:
        return []
    return people_before(
        reading, list(reading.actors[number]), candidates[-1].last, reading.layout.sentences[number].first
    )


def _is_called(reading: Reading, verb: Hit[str], target: Actor, last: int) -> bool:
    """Tell "X called Y today" from "X called Y a liar" and "X calls on Y"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    if any(
        folds[i] in ("on", "upon", "for", "with", "conversation", "call", "talks")
        for i in range(verb.last, target.first)
    ):
        return False
    if verb.value != "called":
        return True
    after = folds[target.last] if target.last < last else "."
    if after in ("'s", "'") or text[target.last : target.last + 1] in (["“"], ['"']):
        return False
    return after not in ("a", "an", "one", "his", "her", "their", "very", "not", "and's", "into")


def after_preposition(folds: list[str], start: int, stop: int, choices: tuple[str, ...]) -> int | None:
    """Return the token after the first of some prepositions; None where a clause ends before."""
    for j in range(start, stop):
        if folds[j] in choices:
            return j + 1
        if folds[j] in (";", ":", "that", "which", "who"):
            return None
    return None


def _spoke(
    reading: Reading,
    number: int,
    verb: Hit[str],
    actors: list[Actor],
    subjects: list[Actor],
    firm: list[Hit[str]],
    way: Hit[str] | None,
    status: str | None,
    past: bool,
) -> Iterator[CallReport]:
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    last = sentence.last
    objects: list[Actor] = []
    end = verb.last
    position = verb.last
    # "spoke this evening by phone, for an hour, with X": look on for "with" or "to" before anybody.
    for j in range(verb.last, min(last, verb.last + 30)):
        if folds[j] in ("with", "to"):
            objects, end = people_after(reading, actors, j + 1, last)
            if objects and objects[0].kind in ("person", "side", "group", "pronoun", "holders"):
                position = j
                break
            objects = []
        elif folds[j] in (";", ":", "about", "that", "who"):
            break
    people, _, group = parts_of(objects)
    together = {p.side for p in parts_of(subjects)[0]}
    if not people and len(together) > 1 and folds[verb.first] in ("spoke", "talked", "spoken", "conferred"):
        pass  # "X and Y spoke today"
    elif (
        not people
        and not any(a.kind in ("side", "holders") for a in objects)
        and not (
            way is not None
            and (
                any(a.kind == "holders" for a in subjects)
                or group
                or len(parts_of(subjects)[0]) > 1
                or any(a.kind == "group" for a in subjects)
            )
        )
    ):
        return
    noun = next((n for n in firm), None)
    medium = way.value if way is not None else noun.value if noun is not None else None
    at = (way.first, way.last) if way is not None else (noun.first, noun.last) if noun is not None else None
    start = subjects[0].first if subjects else verb.first
    yield report_of(
        number,
        start,
        max(end, at[1] if at and at[1] - position < 12 else end),
        "call.spoke",
        subjects + objects,
        subjects,
        medium,
        at,
        None,
        status,
        past,
    )
