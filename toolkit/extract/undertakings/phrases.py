"""Subjects: the noun phrase before a verb, the actors it consists of, and the one that an earlier clause leaves to a later."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.phrasebounds import (
    BREAKS,
    DATELINE,
    LADEN,
    auxiliary,
    before_adverbs,
    head_of,
    phrase_start,
)
from toolkit.extract.workedout import worked_out_once

_COPULAS = frozenset("remains remain remained stands stand stood".split())


class Subject(NamedTuple):
    """A noun phrase before a verb: `actors` where it consists of them, `head` its main word.

    `lead` is the word before it, `aside` a parenthetical speech ("Norway, she proposed, would …").
    """

    first: int
    last: int
    actors: tuple[Actor, ...]
    head: str
    lead: str
    aside: Predicate | None = None


def subject_before(reading: Reading, number: int, stop: int) -> Subject | None:
    """Read the noun phrase that ends before token `stop`; None where the subject is left out or relative."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    end = before_adverbs(folds, stop, sentence.first)
    if end < stop and folds[end] == "both" and (end == sentence.first or folds[end - 1] in _OPENS):
        end += 1  # "Both will work for it", "said that both would"
    if end == sentence.first:
        return None
    aside: Predicate | None = None
    if folds[end - 1] == ",":
        opening = _opening_comma(folds, end - 1, sentence.first)
        if opening is None:
            return None
        aside = next(
            (
                p
                for p in reading.predicates[number]
                if p.subject is not None and opening < p.subject.first and p.last == end - 1
            ),
            None,
        )
        end = opening
    if folds[end - 1] in BREAKS or folds[end - 1] in ("and", "or"):
        return None
    first = phrase_start(reading, number, end)
    while first < end and folds[first] in ("and", "or", ",", "also", "moreover", "therefore"):
        first += 1
    if first >= end:
        return None
    first = _what_carries(reading, number, first)
    if folds[first] == "her" and folds[first - 1] in _TOLD and _begins_actor(reading, number, first + 1):
        first += 1  # "told her Chile would pay"
    lead = folds[first - 1] if first > sentence.first else ""
    chain = _actors_of(reading, number, first, end)
    return Subject(first, stop, chain, head_of(folds, first, end), lead, aside)


_OPENS = frozenset(("that", '"', "“", "said"))


def _what_carries(reading: Reading, number: int, first: int) -> int:
    """Return where the phrase begins whose load ends a list: "a plane carrying tents, generators and water"."""
    folds = reading.tokens.folds
    begin = reading.layout.sentences[number].first
    if folds[first - 1] not in (",", "and"):
        return first
    if LADEN.isdisjoint(folds[max(0, first - _LOAD) : first]):
        return first
    for j in range(first - 2, max(begin + 1, first - _LOAD), -1):
        if folds[j] in LADEN:
            start = phrase_start(reading, number, j)
            return start if start < j else first
        if folds[j] in BREAKS and folds[j] not in (",", "and"):
            break
    return first


_LOAD = 14  #: tokens of "carrying 12 tonnes of tents, generators and"


_TOLD = frozenset("told tells telling assured assures assuring reassured informed promised reminded".split())


def _begins_actor(reading: Reading, number: int, token: int) -> bool:
    return any(a.first == token and a.kind in ("side", "person") for a in reading.actors[number])


def earlier_subject(reading: Reading, number: int, at: int) -> Subject | None:
    """Return the subject of the clause before, for "…, and would send", "but is ready to"; None in relative clauses."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    j = before_adverbs(folds, at, sentence.first)
    if j <= sentence.first or folds[j - 1] not in ("and", "but", ",", "or", "that", "then"):
        return None
    if folds[j - 1] == "that" and (j - 2 <= sentence.first or folds[j - 2] not in ("and", "but", ",")):
        return None
    if folds[j - 1] == "," and "according" in folds[max(sentence.first, j - 14) : j]:
        return None  # "a deal, according to terms that …, will give"
    subject: Subject | None = None
    for m in range(j - 2, sentence.first, -1):
        if auxiliary(reading, m) or (folds[m] in _COPULAS and folds[m - 1] != "to"):
            subject = subject_before(reading, number, m)
            if subject is not None:
                break
    for p in reversed(reading.predicates[number]):
        if (
            p.first < j
            and p.subject is not None
            and p.subject.kind != "medium"
            and (subject is None or p.subject.first > subject.first)
            and p.subject.first < p.first
        ):
            found = subject_before(reading, number, p.subject.last)
            if found is not None:
                return found._replace(last=p.subject.last)
    return subject or _opening(reading, number, j)


def _opening(reading: Reading, number: int, before: int) -> Subject | None:
    """Return the actor that opens a sentence whose first verb no list has: "Chile regards the ban as unjust, and will"."""
    sentence = reading.layout.sentences[number]
    first = next((a for a in reading.actors[number] if a.kind in ("side", "person", "group")), None)
    if first is None or first.last >= before or first.first > sentence.first + DATELINE:
        return None
    lead = reading.tokens.folds[first.first - 1] if first.first > sentence.first else ""
    if first.first != sentence.first and lead not in ("-", "–", "—", ")", ":"):
        return None
    return Subject(first.first, first.last, (first,), reading.tokens.folds[first.last - 1], "")


def _opening_comma(folds: list[str], closing: int, first: int) -> int | None:
    """Find the comma that opens an apposition or an aside."""
    for k in range(closing - 1, max(first, closing - 26), -1):
        if folds[k] == ",":
            return k if k > first else None
        if folds[k] in (";", ":", "—", "that"):
            return None
    return None


@worked_out_once
def _begun(reading: Reading, number: int) -> dict[int, list[Actor]]:
    """Return the actors of a sentence by the tokens at which they begin, of several the last one first."""
    begun: dict[int, list[Actor]] = {}
    for actor in reversed(reading.actors[number]):
        begun.setdefault(actor.first, []).append(actor)
    return begun


def _actors_of(reading: Reading, number: int, first: int, end: int) -> tuple[Actor, ...]:
    """Return the actors of a phrase that consists of nothing else: "the President and the Prime Minister"."""
    folds = reading.tokens.folds
    found: list[Actor] = []
    i = first
    begun = _begun(reading, number)
    while i < end:
        actor = next((a for a in begun.get(i, ()) if a.last <= end), None)
        if actor is not None and actor.kind != "source":
            found.append(actor)
            i = actor.last
        elif actor is not None or folds[i] not in (
            "and",
            ",",
            "&",
            "both",
            "the",
            "also",
            "together",
            "with",
            "as",
            "well",
            "alongside",
            "neither",
            "nor",
        ):
            return tuple(found) if found and _are_others(folds, i) else ()
        else:
            i += 1
    return tuple(found)


def _are_others(folds: list[str], at: int) -> bool:
    """Tell whether those who stand beside an actor are nobody on a call: "Norway and its allies", "and the other members of the league"."""
    at += folds[at] == "the"
    return folds[at] in _THEIRS or (folds[at] == "other" and folds[at + 1] in _MEMBERS)


_THEIRS = frozenset(("its", "our", "their", "his", "her"))
_MEMBERS = frozenset("members allies partners states countries nations governments powers donors".split())
