"""Who undertakes: the noun phrase before a verb, and the people or sides that it stands for.

A phrase that is no actor of its own ("two Norwegian ships", "the experts of both countries") stands for the side
that it names, for both sides, or for whoever speaks.
"""

from collections.abc import Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.governments import side_of_government
from toolkit.extract.undertakings.phrasebounds import PREPOSITIONS
from toolkit.extract.undertakings.phrases import Subject, earlier_subject, subject_before
from toolkit.extract.workedout import worked_out_once
from toolkit.reference import SideName


@worked_out_once
def of_predicate(reading: Reading, predicate: Predicate) -> tuple[Party, ...]:
    """Return the parties of a verb's subject, with those joined to it by "and"; all principals of an impersonal one."""
    subject = predicate.subject
    folds = reading.tokens.folds
    if subject is None:
        if (
            predicate.passive
            or folds[predicate.start - 1 : predicate.start]
            in (
                ["both"],
                ["two"],
                ["three"],
                ["all"],
                ["sides"],
            )
            or folds[predicate.start] == "each"  # "Each invited the other"
            or folds[predicate.start - 2 : predicate.start] in (["of", "us"], ["of", "them"])
        ):
            return (PRINCIPALS,)
        group = next(
            (
                a
                for a in reading.actors[predicate.sentence]
                if a.kind == "group" and a.first < predicate.start <= a.last
            ),
            None,
        )
        if group is not None:
            return (PRINCIPALS,)
        if predicate.verb.form in ("third", "past"):
            earlier = earlier_subject(reading, predicate.sentence, predicate.start)
            if earlier is not None and earlier.actors:
                return parties(reading, predicate.sentence, earlier, ())
            first = reading.actors[predicate.sentence][:1]
            if (
                first
                and first[0].first == reading.layout.sentences[predicate.sentence].first
                and first[0].kind in ("group", "person", "side")
                and folds[predicate.start - 1] in ("and", "but", ",")
            ):
                return of_actor(first[0])
        return ()
    if predicate.passive and subject.kind == "pronoun" and subject.pronoun == "n":
        return (PRINCIPALS,)
    if subject.kind == "pronoun":
        return (PRINCIPALS,) if subject.pronoun == "we" else of_actor(subject)
    found = list(of_actor(subject))
    if not found:
        leaders = side_of_government(reading, predicate.sentence, subject)
        return (leaders,) if leaders is not None else ()
    if subject.kind in ("person", "side") and subject.first < predicate.first:
        joined = subject_before(reading, predicate.sentence, subject.last)
        if joined is not None and len(joined.actors) > 1 and joined.last == subject.last:
            found = [party for actor in joined.actors for party in of_actor(actor)]
            if len(found) > 1 and len(set(found)) == 1:
                return (PRINCIPALS,)  # "the Minister and the Secretary" are two
    return tuple(dict.fromkeys(found))


def of_actor(actor: Actor) -> tuple[Party, ...]:
    """Return the parties that an actor stands for."""
    if actor.kind == "group":
        return (PRINCIPALS,)
    if actor.people:
        return tuple(actor.people)
    if actor.kind == "holders" and len(actor.sides) > 1:
        return tuple(actor.sides)  # "the Norwegian and Chilean presidents"
    if actor.side is not None and actor.kind != "medium":
        return (actor.side,)
    return ()


def parties(
    reading: Reading, number: int, subject: Subject, spoken_by: tuple[Party, ...]
) -> tuple[Party, ...]:
    """Return the parties for whom a noun phrase stands; `spoken_by` are those who say the clause."""
    folds = reading.tokens.folds
    if subject.actors and subject.head in acts().teams and subject.actors[-1].last < subject.last:
        named = [p for actor in subject.actors for p in of_actor(actor)]
        return tuple(dict.fromkeys((*named, *_named(reading, number, subject)))) or spoken_by
    if subject.actors:
        found: list[Party] = []
        for actor in subject.actors:
            if actor.kind == "pronoun" and actor.pronoun == "we" and not spoken_by:
                found.append(PRINCIPALS)
            elif actor.kind == "pronoun" and actor.pronoun in ("n", "we", "i"):
                # "The minister and I will speak again"
                tells = bool(actor.people) and reading.quotation_at(actor.first) is None
                own = actor.pronoun == "i" and not spoken_by and (len(subject.actors) > 1 or tells)
                found += (
                    of_actor(actor) if own or (actor.pronoun == "n" and actor.side is not None) else spoken_by
                )
            elif (
                (actor.kind == "group" and folds[actor.first] == "they" and len(spoken_by) > 1)
                or (actor.kind == "person" and actor.people and actor.people[0].side is None and spoken_by)
                or (
                    actor.kind == "side"
                    and folds[actor.first] == "brussels"
                    and any((p if isinstance(p, str) else p.side) in ("EU", "NATO") for p in spoken_by)
                )
            ):
                found += spoken_by
            else:
                found += of_actor(actor)
        return tuple(dict.fromkeys(found)) or spoken_by
    if folds[subject.first] == "both" and subject.head == "both":
        return (PRINCIPALS,)  # "Both “will be working for it,” he wrote"
    led = next(
        (
            side
            for a in reading.actors[number]
            if a.first == subject.first and (side := side_of_government(reading, number, a)) is not None
        ),
        None,
    )
    if led is not None and spoken_by:
        return (led,)
    opening = folds[subject.first]
    lists = acts()
    source = next(
        (
            a
            for a in reading.actors[number]
            if a.kind == "source"
            and a.side is not None
            and a.first <= subject.first + 1
            and a.last >= subject.last
        ),
        None,
    )
    if (
        source is not None
        and source.side is not None
        and not spoken_by
        and opening not in ("their", "our", "both")
    ):
        return (source.side,)
    if any(
        folds[i] in ("joint", "bilateral", "mutual")
        for i in range(subject.first, min(subject.first + 3, subject.last))
    ):
        return spoken_by if len(spoken_by) > 1 else (PRINCIPALS,)
    if opening == "the" and _is_joint_body(folds, subject, reading.layout.sentences[number].first):
        return (PRINCIPALS,)
    together = PRINCIPALS in spoken_by or not spoken_by
    if any(
        a.kind == "group"
        for a in reading.actors[number]
        if subject.first < a.first and a.last <= subject.last
    ):
        return (PRINCIPALS,)
    if subject.head in lists.teams and (
        opening in ("their", "both", "the", "these", "two", "three", "four", "our") or together
    ):
        inner = _named(reading, number, subject)
        if len(inner) == 1 and opening not in ("their", "both"):
            return inner
        if (
            opening in ("their", "both", "two", "three", "four", "these")
            or together
            or folds[subject.first + 1] in ("two", "three", "four", "five", "six")
        ):
            return (PRINCIPALS,)
        return spoken_by
    if subject.head in lists.meetings and opening not in ("his", "her", "its"):
        body = _named(reading, number, subject) if reading.tokens.words[subject.last - 1][0].isupper() else ()
        return body if len(body) == 1 else (PRINCIPALS,)  # "the Norwegian Refugee Council"
    if opening in ("his", "her", "its", "my"):
        return spoken_by
    inner = _named(reading, number, subject)
    if (len(inner) == 1 and not together and len(spoken_by) == 1) or (
        len(inner) > 1 and subject.head in lists.teams
    ):
        return inner  # "a Chilean ship", "Norwegian and Chilean teams"
    return spoken_by or inner


_BODIES = frozenset(
    "commission committee group council centre center mission taskforce body mechanism secretariat".split()
)
_JOINT = frozenset("joint bilateral trilateral mixed binational intergovernmental".split())
_SO_FAR = 400  #: tokens in which a body has been told of; a text of nothing but bodies is read in linear time
_TO_BODY = 4  #: tokens of "joint commission", "joint high-level working group"


def _is_joint_body(folds: Sequence[str], subject: Subject, before: int) -> bool:
    """Tell whether "the commission" is one that an earlier sentence calls joint."""
    return subject.head in _BODIES and any(
        folds[i] == subject.head and not _JOINT.isdisjoint(folds[max(0, i - _TO_BODY) : i])
        for i in range(max(0, before - _SO_FAR), before)
    )


def _named(reading: Reading, number: int, subject: Subject) -> tuple[Party, ...]:
    """Return the sides that a phrase names before its head, or after "from" and "of"."""
    folds = reading.tokens.folds
    found: list[Party] = []
    stop = subject.last
    for i in range(subject.first + 1, subject.last):
        if folds[i] in _PARTING or (folds[i] in PREPOSITIONS and folds[i] not in ("of", "from")):
            stop = i
            break
    for chunk in reading.chunks[number].sides:
        if (
            subject.first <= chunk.first
            and chunk.last <= stop
            and isinstance(chunk.value, SideName)
            and chunk.value.side not in found
        ):
            found.append(chunk.value.side)
    return tuple(found)


_PARTING = frozenset(("which", "who"))  #: "the Kingdom, which hosts many Syrians, will"


def sides_of(who: tuple[Party, ...] | None) -> set[str | None]:
    """Return the sides of parties, a person's own."""
    return {p.side if isinstance(p, Person) else p for p in who or ()}
