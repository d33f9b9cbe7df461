"""Find the sentences that report a call: who was on it, by what medium, who placed it, and in what state it stands."""

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.callwords import CallWords, call_words
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading
from toolkit.extract.verbs import Verb, verbs
from toolkit.extract.words import words
from toolkit.lexicon import Hit

# Between the people of a list: "the President and, separately, Prime Minister X", "X, as well as Y".
_GLUE = frozenset(
    """, and & as well with separately also the both then later today yesterday by phone telephone on monday tuesday wednesday
    thursday friday saturday sunday ( ) a an his her their earlier tonight morning afternoon evening this over to also joint
    together namely former acting mr mrs ms h.e. he dr new newly elected respectively about regarding""".split()
)
_ABOUT = frozenset("about regarding concerning after on over following amid to in during where".split())


class CallReport(NamedTuple):
    """One clause that names a call; `people` are on it, `sides` take part without a name."""

    sentence: int
    first: int  #: token of the first word of evidence
    last: int
    rule: str
    people: tuple[Person, ...]
    sides: tuple[str, ...]
    medium: str | None  #: phone, video, secure_line; None for "spoke" alone
    medium_at: tuple[int, int] | None
    initiator: tuple[str, int, int] | None  #: side or "p<index>", evidence tokens
    status: str | None
    past: bool
    group: bool  #: "the two leaders" stand for people named elsewhere
    callers: tuple[Person, ...] = ()  #: those of `people` who stand as subject
    separate: bool = False  #: one call with each of the others
    definite: bool = False  #: "the call": one that was named before


def find_reports(reading: Reading, number: int) -> list[CallReport]:
    """Return the reports of calls in one sentence, in order."""
    found = [_defined(reading, r) for r in _reports(reading, number)]
    return [
        r
        for n, r in enumerate(found)
        if not any(n != m and _covers(o, r) and (m < n or not _covers(r, o)) for m, o in enumerate(found))
    ]


def _by_way(
    reading: Reading, number: int, actors: list[Actor], way: Hit[str], status: str | None
) -> Iterator[CallReport]:
    """Read "has just come off the phone with X"."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if way.last >= sentence.last or folds[way.last] not in ("with", "to"):
        return
    objects, end = _people_after(reading, actors, way.last + 1, sentence.last)
    subject = next(
        (a for a in actors if a.kind in ("person", "pronoun") and a.people and a.last <= way.first), None
    )
    if subject is not None and objects and objects[0].people:
        subjects = _people_before(reading, actors, subject.last, sentence.first) or [subject]
        yield _report(
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


def _defined(reading: Reading, report: CallReport) -> CallReport:
    """Mark a report whose noun is definite."""
    if report.medium_at is None:
        return report
    first = reading.layout.sentences[report.sentence].first
    at = report.medium_at[0] - 1
    while at > first and reading.tokens.folds[at] in ("phone", "telephone", "video", "same", "whole", "long"):
        at -= 1
    return report._replace(definite=at >= first and reading.tokens.folds[at] in ("the", "this", "that"))


def _covers(outer: CallReport, inner: CallReport) -> bool:
    return (
        set(inner.people) <= set(outer.people)
        and (len(outer.people) > len(inner.people) or outer.medium is not None or inner.medium is None)
        and outer.first <= inner.last
        and inner.first <= outer.last
        and not (inner.initiator and not outer.initiator)
    )


def _reports(reading: Reading, number: int) -> Iterator[CallReport]:
    lexicon = call_words()
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first, last = sentence.first, sentence.last
    nouns = [
        h for h in lexicon.nouns.find(folds, first, last) if not _blocked(reading, lexicon, h, first, last)
    ]
    ways = list(lexicon.ways.find(folds, first, last))
    calling = list(lexicon.verbs.find(folds, first, last))
    if not nouns and not ways and not calling:
        return
    if next(lexicon.audiences.find(folds, first, last), None) is not None and _to_audience(
        reading, lexicon, first, last
    ):
        return
    statuses = list(lexicon.status.find(folds, first, last))
    earlier = list(lexicon.past.find(folds, first, last))
    way = ways[0] if ways else None
    actors = list(reading.actors[number])
    firm_nouns = [n for n in nouns if n.value != "talk"]
    if way is not None:
        yield from _by_way(reading, number, actors, way, _status(statuses, way.first, way.last))
    for verb in calling:
        status = _status(statuses, verb.first, verb.first + 1)
        past = any(-6 <= h.first - verb.first <= 14 for h in earlier)
        yield from _by_verb(reading, number, verb, actors, firm_nouns, nouns, way, status, past)
    for noun in nouns:
        if noun.value != "talk" or way is not None:
            status = _status(statuses, noun.first, noun.last)
            past = any(-5 <= h.first - noun.first <= 10 for h in earlier)
            yield from _by_noun(reading, number, noun, actors, way, status, past)


def _blocked(reading: Reading, lexicon: CallWords, hit: Hit[str], first: int, last: int) -> bool:
    """Tell whether "call" is no conversation here: "called on", "a call for", "courtesy call", "on call"."""
    folds, text = reading.tokens.folds, reading.tokens.words
    if hit.value == "phone" and hit.last - hit.first == 1 and folds[hit.first] in ("call", "calls"):
        before = folds[hit.first - 1] if hit.first > first else ""
        if (
            before in lexicon.before
            or before in words().modals
            or (before in ("to", "leaders", "they", "we") and not text[hit.first][0].isupper())
        ):
            return not (
                before == "to"
                and hit.first - 2 >= first
                and folds[hit.first - 2] in ("prior", "due", "regard")
            )
        after = (
            lexicon.after.longest(folds, hit.last, last)
            if hit.last < last and folds[hit.last] in lexicon.after.root
            else None
        )
        if after is not None:
            return not (folds[hit.last] == "on" and _dated(reading, hit.last + 1, last))
        if folds[hit.first] == "calls" and before not in (
            "phone",
            "of",
            "separate",
            "two",
            "three",
            "four",
            "five",
            "several",
            "'s",
            "his",
            "her",
            "the",
            "their",
            "with",
            "and",
            "telephone",
            "in",
            ",",
        ):
            return True
    return False


def _dated(reading: Reading, first: int, last: int) -> bool:
    """Tell whether a date follows "on", so that "the call on Monday" is not "the call on Hamas"."""
    lists = words()
    folds = reading.tokens.folds
    return first < last and (
        folds[first] in lists.weekdays or folds[first] in lists.months or folds[first][0].isdigit()
    )


def _to_audience(reading: Reading, lexicon: CallWords, first: int, last: int) -> bool:
    """Tell whether the call of this sentence is with reporters or the like: the audience follows with, to or told."""
    folds = reading.tokens.folds
    for hit in lexicon.audiences.find(folds, first, last):
        before = folds[max(first, hit.first - 3) : hit.first]
        near = folds[max(first, hit.first - 7) : hit.first]
        if ("with" in before or "to" in before) and (
            "call" in near or "conference" in near or "phone" in near or "spoke" in near or "talked" in near
        ):
            return True
    return False


def _status(statuses: list[Hit[str]], first: int, last: int) -> str | None:
    """Read the state of the call from the words about its verb or noun, None where it simply reports."""
    near = {"denied": (60, 60), "cancelled": (30, 40), "requested": (8, 6), "planned": (7, 5)}
    for status, (before, after) in near.items():
        for hit in statuses:
            if hit.value == status and first - before <= hit.first < last + after:
                return status
    return None


def _people_after(reading: Reading, actors: list[Actor], position: int, last: int) -> tuple[list[Actor], int]:
    """Collect the list of people or sides that begins at a token; stop at the first other word."""
    found: list[Actor] = []
    index = {a.first: a for a in actors}
    folds = reading.tokens.folds
    end = position
    skipped = 0
    position = _past_unknown_office(reading, actors, position, last)
    while position < last:
        actor = index.get(position)
        if actor is not None and actor.kind in ("person", "group", "pronoun", "side", "source", "holders"):
            if (
                found
                and folds[position - 1]
                not in (",", "and", "with", "as", "&", "then", "separately", "to", "well", "also", "(", ")")
                and not (
                    found
                    and position - end <= 1
                    and actor.kind == "person"
                    and folds[position - 1] in (",", "and")
                )
            ):
                break
            if actor.kind == "side" and found and actor.last < last and folds[actor.last] == "'s":
                break
            if actor.kind == "source" and found:
                break
            if (
                found
                and folds[position - 1] == ","
                and any(p.subject is actor for p in reading.predicates[reading.layout.sentence_at(position)])
            ):
                break  # the list has ended: this one is the subject of what follows
            found.append(actor)
            position = end = actor.last
            skipped = 0
            continue
        if folds[position] in _GLUE and not (found and folds[position] in _ABOUT) and skipped < 7:
            position += 1
            skipped += 1
            continue
        break
    return found, end


def _past_unknown_office(reading: Reading, actors: list[Actor], position: int, last: int) -> int:
    """Skip an office that the lexicon lacks, up to the name: "Head of Presidential Office X", "opposition leader X"."""
    folds = reading.tokens.folds
    if any(a.first == position and (a.kind != "source" or a.people) for a in actors):
        return position
    for j in range(position, min(last, position + 10)):
        named = next((a for a in actors if a.first == j and a.kind == "person"), None)
        if named is not None:
            return j
        if (
            not (folds[j].isalpha() or folds[j] in ("-", "'s", "'", ".", "&") or "-" in folds[j])
            or folds[j] in _NOT_OFFICE
            or any(v.form in ("past", "third") for v in verbs().get(folds[j], ()))
        ):
            break
    return position


_NOT_OFFICE = frozenset(
    "about regarding on to by in at during after before that who which while over amid following from ahead today yesterday".split()
)


def _people_before(reading: Reading, actors: list[Actor], position: int, first: int) -> list[Actor]:
    """Collect the list of people that ends before a token, going left over glue."""
    found: list[Actor] = []
    index = {a.last: a for a in actors}
    folds = reading.tokens.folds
    lists = words()
    skipped = 0
    while position > first:
        actor = index.get(position)
        if actor is not None and actor.kind in ("person", "group", "pronoun", "side", "holders"):
            if found and found[-1].kind != actor.kind and actor.kind in ("side", "pronoun"):
                break
            found.append(actor)
            position = actor.first
            skipped = 0
            if position > first and folds[position - 1] not in (",", "and", "&", "with"):
                break
            continue
        fold = folds[position - 1]
        if skipped < 12 and (
            fold in _GLUE
            or (
                not found
                and (
                    fold in lists.auxiliaries
                    or fold in lists.adverbs
                    or fold.endswith("ly")
                    or _timeish(fold)
                )
            )
        ):
            position -= 1
            skipped += 1
            continue
        break
    return found[::-1]


def _forms(fold: str) -> tuple[Verb, ...]:
    return verbs().get(fold, ())


def _timeish(fold: str) -> bool:
    lists = words()
    return (
        fold in lists.weekdays
        or fold in lists.months
        or fold.isdigit()
        or fold in ("morning", "evening", "afternoon", "night", "early", "late")
    )


def _split(actors: list[Actor]) -> tuple[tuple[Person, ...], tuple[str, ...], bool]:
    people: list[Person] = []
    sides: list[str] = []
    group = False
    for actor in actors:
        if actor.kind == "group":
            group = True
        elif actor.kind == "holders":
            sides += [s for s in actor.sides if s not in sides]
        elif actor.people:
            people += [p for p in actor.people if p not in people]
        elif actor.side is not None and actor.kind == "side":
            sides.append(actor.side)
    return tuple(people), tuple(sides), group


def _by_verb(
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
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    first, last = sentence.first, sentence.last
    if any(q.first <= verb.first < q.last for q in reading.quotations if q.closed and q.last - q.first > 12):
        pass
    subjects = _people_before(reading, actors, verb.first, first)
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
        preposition = _preposition(folds, verb.last, last, ("with",))
        objects, end = _people_after(reading, actors, preposition or verb.last, last)
        yield _report(
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
        objects, end = _people_after(reading, actors, verb.last, last)
        if (
            objects
            and objects[0].first <= verb.last + 2
            and objects[0].kind in ("person", "pronoun")
            and objects[0].people
            and _is_called(reading, verb, objects[0], last)
        ):
            start = subjects[0].first if subjects else verb.first
            yield _report(
                number,
                start,
                end,
                "call.rang",
                subjects + objects,
                subjects,
                "phone",
                (verb.first, verb.last),
                _initiator(subjects, start, verb.last),
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
            place = _preposition(folds, noun.last, min(last, noun.last + 28), words_of)
            if place is not None:
                objects, end = _people_after(reading, actors, place, last)
        initiator = None
        if verb.value == "received" and objects:
            at_from = _preposition(folds, noun.last, last, ("from",))
            if at_from is None:
                return
            initiator = _initiator(objects[:1], verb.first, objects[0].last)
        elif (
            verb.value == "made"
            and subjects
            and _preposition(folds, noun.last, min(last, noun.last + 10), ("to", "with")) is not None
        ):
            initiator = _initiator(subjects[:1], subjects[0].first, noun.last)
        elif verb.value in ("received", "made"):
            return
        start = subjects[0].first if subjects else verb.first
        rule = {"received": "call.received", "made": "call.placed"}.get(verb.value, "call.held")
        yield _report(
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
    return _people_before(
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


def _preposition(folds: list[str], start: int, stop: int, choices: tuple[str, ...]) -> int | None:
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
            objects, end = _people_after(reading, actors, j + 1, last)
            if objects and objects[0].kind in ("person", "side", "group", "pronoun", "holders"):
                position = j
                break
            objects = []
        elif folds[j] in (";", ":", "about", "that", "who"):
            break
    people, _, group = _split(objects)
    together = {p.side for p in _split(subjects)[0]}
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
                or len(_split(subjects)[0]) > 1
                or any(a.kind == "group" for a in subjects)
            )
        )
    ):
        return
    noun = next((n for n in firm), None)
    medium = way.value if way is not None else noun.value if noun is not None else None
    at = (way.first, way.last) if way is not None else (noun.first, noun.last) if noun is not None else None
    start = subjects[0].first if subjects else verb.first
    yield _report(
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


def _by_noun(
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
            objects, end = _people_after(reading, actors, j + 1, last)
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
        if len(_split([*speakers, *objects])[0]) > 1:
            yield _report(
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
    if status is not None and len(_split([*owners, *objects])[0]) < 2:
        named = [
            a
            for a in actors
            if a.people and a.kind == "person" and a.people[0].strong and a.people[0].side is not None
        ]
        if len({a.people[0] for a in named}) == 2 == len({a.people[0].side for a in named}):
            yield _report(
                number, noun.first, noun.last, "call.in", named, named[:1], medium, at, None, status, past
            )
            return
    if not objects and not owners:
        yield _report(number, noun.first, noun.last, "call.named", [], [], medium, at, None, status, past)
        return
    start = owners[0].first if owners else noun.first
    yield _report(number, start, end, "call.noun", owners + objects, owners, medium, at, None, status, past)


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
            for a in _people_before(
                reading, actors, verb.subject.last, reading.layout.sentences[number].first
            )
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


def _initiator(subjects: list[Actor], first: int, last: int) -> tuple[str, int, int] | None:
    for actor in subjects:
        if actor.people and actor.people[0].side is not None:
            return actor.people[0].side, first, last
        if actor.people:
            return f"p{actor.people[0].index}", first, last
        if actor.side is not None:
            return actor.side, first, last
    return None


def _report(
    number: int,
    first: int,
    last: int,
    rule: str,
    actors: list[Actor],
    callers: list[Actor],
    medium: str | None,
    at: tuple[int, int] | None,
    initiator: tuple[str, int, int] | None,
    status: str | None,
    past: bool,
) -> CallReport:
    people, sides, group = _split(actors)
    return CallReport(
        number,
        first,
        last,
        rule,
        people,
        sides,
        medium,
        at,
        initiator,
        status,
        past,
        group,
        _split(callers)[0],
    )
