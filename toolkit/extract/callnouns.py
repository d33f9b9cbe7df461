"""Read reports of calls from a noun or a phrase for the medium: "X's call with Y", "in a phone call", "off the phone with"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.callreport import CallReport, parts_of, report_of
from toolkit.extract.peoplelists import people_after, people_before
from toolkit.extract.reading import Reading
from toolkit.lexicon import Hit


def by_way(
    reading: Reading, number: int, actors: list[Actor], way: Hit[str], status: str | None
) -> Iterator[CallReport]:
    """Read "has just come off the phone with X"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if way.last >= sentence.last or folds[way.last] not in ("with", "to"):
        return
    objects, end = people_after(reading, actors, way.last + 1, sentence.last)
    subject = next(
        (a for a in actors if a.kind in ("person", "pronoun") and a.people and a.last <= way.first), None
    )
    if subject is not None and objects and objects[0].people:
        subjects = people_before(reading, actors, subject.last, sentence.first) or [subject]
        yield report_of(
            number,
            subject.first,
            end,
            "call.by-way",
            [*subjects, *objects],
            subjects,
            way.value,
            (way.first, way.last),
            None,
            status,
            False,
        )


def by_noun(
    reading: Reading,
    number: int,
    noun: Hit[str],
    actors: list[Actor],
    way: Hit[str] | None,
    status: str | None,
    past: bool,
) -> Iterator[CallReport]:
    """Read "X's call with Y", "telephone conversation with Y", "call between X and Y", "in a phone call with Y"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first, last = sentence.first, sentence.last
    owners: list[Actor] = []
    if noun.first - 1 >= first and folds[noun.first - 1] in ("'s", "'"):
        owners = [a for a in actors if a.last == noun.first - 1][:1]
    elif noun.first - 2 >= first and folds[noun.first - 2] in ("'s", "'"):
        owners = [a for a in actors if a.last == noun.first - 2][:1]
    elif text_cap(reading, noun.first):
        owners = [a for a in actors if a.last == noun.first and a.kind == "person"][:1]
    objects: list[Actor] = []
    end = noun.last
    for j in range(noun.last, min(last, noun.last + 14)):
        if folds[j] in ("with", "between", "from", "to"):
            objects, end = people_after(reading, actors, j + 1, last)
            if objects:
                break
        if folds[j] in (";", ":", "that", "which", "who", "about", "regarding"):
            break
    medium, at = (
        (noun.value, (noun.first, noun.last))
        if noun.value != "talk" or way is None
        else (way.value, (way.first, way.last))
    )
    if way is not None and way.value in ("video", "secure_line") and noun.value in ("phone", "talk"):
        medium, at = way.value, (way.first, way.last)
    inside = set(folds[max(first, noun.first - 5) : noun.first]) & {"in", "during", "on", "via", "by", "over"}
    if inside and not owners:
        speakers = _speakers(reading, number, actors, noun.first)
        if len(parts_of([*speakers, *objects])[0]) > 1:
            yield report_of(
                number,
                speakers[0].first if speakers else noun.first,
                max(end, noun.last),
                "call.in",
                [*speakers, *objects],
                speakers[:1],
                medium,
                at,
                None,
                status,
                past,
            )
            return
    if status is not None and len(parts_of([*owners, *objects])[0]) < 2:
        named = [
            a
            for a in actors
            if a.people and a.kind == "person" and a.people[0].strong and a.people[0].side is not None
        ]
        if len({a.people[0] for a in named}) == 2 == len({a.people[0].side for a in named}):
            yield report_of(
                number, noun.first, noun.last, "call.in", named, named[:1], medium, at, None, status, past
            )
            return
    if not objects and not owners:
        yield report_of(number, noun.first, noun.last, "call.named", [], [], medium, at, None, status, past)
        return
    start = owners[0].first if owners else noun.first
    yield report_of(number, start, end, "call.noun", owners + objects, owners, medium, at, None, status, past)


def text_cap(reading: Reading, token: int) -> bool:
    """Tell whether a token is capitalised."""
    return reading.tokens.words[token][0].isupper()


def _speakers(reading: Reading, number: int, actors: list[Actor], stop: int) -> list[Actor]:
    """Return who speaks to whom before "in a phone call": the subject, and those told or spoken with."""
    folds = reading.tokens.folds
    found: list[Actor] = []
    previous = -1
    verb = next(
        (
            p
            for p in reading.predicates[number]
            if p.subject is not None and p.subject.first < p.first <= stop
        ),
        None,
    )
    if verb is not None and verb.subject is not None:
        found = [
            a
            for a in people_before(reading, actors, verb.subject.last, reading.layout.sentences[number].first)
            if a.people or a.kind == "holders"
        ]
        previous = verb.subject.last if found else -1
    for actor in actors:
        if (
            actor.last > stop
            or actor.last <= previous
            or actor.kind not in ("person", "pronoun")
            or not actor.people
        ):
            continue
        if actor.last < len(folds) and folds[actor.last] in ("'s", "'"):
            continue
        before = folds[actor.first - 1] if actor.first else ""
        between = folds[previous : actor.first] if previous >= 0 else []
        if found and (
            "that" in between or before in ("about", "of", "against", "by", "for") or "about" in between[-6:]
        ):
            continue
        if (not found and any(p.subject is actor for p in reading.predicates[number])) or (
            found
            and (
                before
                in (
                    "with",
                    "to",
                    "and",
                    ",",
                    "told",
                    "informed",
                    "assured",
                    "urged",
                    "asked",
                    "thanked",
                    "congratulated",
                    "invited",
                )
                or actor.kind == "pronoun"
                or folds[actor.first - 1] in ("tell", "inform")
            )
            and actor.people[0] not in [p for a in found for p in a.people]
        ):
            found.append(actor)
        previous = actor.last
    return found
