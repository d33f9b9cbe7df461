"""What else a clause says: on what condition, when it falls due, where, towards whom."""

import re
from collections.abc import Iterable

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.sums import CODES
from toolkit.extract.words import MONTHS, WEEKDAYS
from toolkit.lexicon import PhraseTrie
from toolkit.reference import SideName
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.resolve import resolve

_CONDITIONS = PhraseTrie.of_notations(
    (notation, True)
    for notation in (
        "if",
        "unless",
        "provided [that]",
        "providing that",
        "once",
        "as soon as",
        "only (if|when|once|after)",
        "on [the] condition that",
        "on [the] understanding that",
        "with the understanding that",
        "subject to",
        "[for] as long as",
        "in (return|exchange) for",
        "so long as",
        "as and when",
        "in the event (of|that)",
        "contingent on",
        "conditional on",
        "pending",
        "assuming [that]",
        "whenever",
    )
)
_SHOULD = frozenset("the his her its their both either such this that".split())


def condition_of(reading: Reading, number: int, first: int, act: int, last: int) -> tuple[int, int] | None:
    """Return the tokens of the condition under which an act stands: behind it, or before the clause."""
    folds = reading.tokens.folds
    for hit in _CONDITIONS.find(folds, min(act + 1, last), last):
        if folds[hit.last : hit.last + 1] == ["possible"]:
            continue
        if folds[hit.first] == "once" and folds[hit.first - 1] in ("at", "at least"):
            continue
        return hit.first, last
    for i in range(act + 1, last - 2):  # "should the budget allow"
        if (
            folds[i] == "should"
            and (folds[i + 1] in _SHOULD or reading.tokens.words[i + 1][:1].isupper())
            and folds[i - 1] not in _SHOULD
        ):
            return i, last
    sentence = reading.layout.sentences[number]
    if first - 1 > sentence.first and folds[first - 1] == ",":  # "if Norway agrees, Chile will"
        for i in range(first - 2, max(sentence.first - 1, first - 30), -1):
            if folds[i] in ("if", "once", "unless", "should", "provided") and (
                i == sentence.first or folds[i - 1] in (",", "that", "and", "but", ";", "said")
            ):
                return i, first - 1
            if folds[i] == ";":
                break
    return None


def due_of(
    reading: Reading, first: int, last: int, day: str | None, *, undertaken: tuple[int, int] | None = None
) -> str | None:
    """Return when an act falls due, as EDTF: the first date of its clause that lies ahead.

    Dates between the tokens `undertaken` tell when it was agreed or promised, "agreed on Friday to", as do those of
    the call, "in a call on Thursday".
    """
    if last <= first:
        return None
    text = reading.document.text
    start, end = reading.span(first, last)
    then = reading.span(*undertaken) if undertaken is not None and undertaken[0] < undertaken[1] else None
    for mention in scan_dates(text, start, end):
        if mention.relation == "since" or mention.kind in ("past", "ago"):
            continue
        if then is not None and then.start <= mention.start < then.end:
            continue
        before = text[max(start, mention.start - 24) : mention.start].casefold().split()
        if mention.kind == "weekday" and _OF_A_CALL.search(
            text, max(start, mention.start - 70), mention.start
        ):
            continue
        if before[-1:] == ["from"] and mention.kind in ("day", "weekday", "month"):
            before = []
        if (before[-1:] and before[-1] in _SAID_OF_OLD) or (
            before[-2:-1] and before[-2] in _SAID_OF_OLD and before[-1] in ("in", "on", "at", "last")
        ):
            continue
        value = resolve(mention, day, "future", as_due=True)
        if value is not None:
            return value.value
    return None


_OF_A_CALL = re.compile(
    r"\b(?:in|during) (?:a|an|the|his|her|their)\b[^.;]{0,30}\b(?:call|conversation|phone talks)\b"
)
_SAID_OF_OLD = frozenset(
    "announced agreed signed launched adopted suspended introduced held imposed opened promised pledged made of dated decided concluded from broke began started".split()
)


def place_of(reading: Reading, number: int, act: int, last: int) -> str | None:
    """Return the place that an act names after "in", "to" or "at": the last name of a place that is capitalised."""
    folds, words = reading.tokens.folds, reading.tokens.words
    people = {i for a in reading.actors[number] if a.kind == "person" for i in range(a.first, a.last)}
    found: str | None = None
    for i in range(act, last - 1):
        if words[i] not in ("in", "to", "at", "visit", "visiting", "tour"):
            continue
        if (
            i > act
            and is_participle(folds[i - 1])
            and folds[i - 1] not in ("held", "hosted", "signed", "convened")
        ):
            continue  # "assets frozen in the United States"
        begin = i + 1
        if folds[begin] == "the":
            begin += 1
        if begin >= last or begin in people or not words[begin][:1].isupper() or folds[begin] in _NOT_PLACES:
            continue
        stop = begin
        while (
            stop < last
            and stop not in people
            and (
                (words[stop][:1].isupper() and folds[stop] not in _NOT_PLACES)
                or (
                    folds[stop] in ("de", "el", "al", "an", "of")
                    and stop > begin
                    and stop + 1 < last
                    and words[stop + 1][:1].isupper()
                )
            )
        ):
            stop += 1
        if (stop < last and words[stop][0].islower() and folds[stop] not in _AFTER_NAMES) or folds[
            begin
        ].upper() in CODES:
            continue  # "to EU citizens", "to USD 20 billion"
        if stop > begin and (found is None or folds[i] != "to"):
            found = reading.text(begin, stop)
            if folds[i] in ("in", "at"):
                return found
    return found


_AFTER_NAMES = frozenset(
    "with to by in on at for from before after until and or if once as over through under within is will would this next when while against during".split()
)
_NOT_PLACES = frozenset((*MONTHS, *WEEKDAYS)) | frozenset(
    """president prime minister chancellor king queen mr ms mrs dr his her secretary foreign easter christmas ramadan i h.e""".split()
)


def toward_of(
    reading: Reading, number: int, act: int, last: int, actors: Iterable[Party]
) -> tuple[Party, ...]:
    """Return the person or the side behind "to", "for" or "with", or right behind the verb, that the act is meant for."""
    folds = reading.tokens.folds
    own = {p.side if isinstance(p, Person) else p for p in actors}
    if PRINCIPALS in own:
        return ()
    for actor in reading.actors[number]:
        if not act < actor.first < last or actor.kind not in ("person", "side"):
            continue
        side = actor.people[0].side if actor.people else actor.side
        if side in own or (
            actor.kind == "side"
            and actor.last < last
            and folds[actor.last].isalpha()
            and folds[actor.last] not in _AFTER_NAMES
        ):
            continue  # "the APEC summit" is for no one
        if (
            actor.first == act + 1
            or folds[actor.first - 1] in ("to", "for", "with", "towards", "against")
            or (
                folds[actor.first - 1] == "that"
                and actor.kind == "side"
                and "host" in folds[actor.last : last]
            )
        ):
            return tuple(actor.people) if actor.people else ((actor.side,) if actor.side is not None else ())
    hosts = [
        c.value.side
        for c in reading.chunks[number].sides
        if c.letter == "S"
        and act < c.first
        and c.last <= last
        and isinstance(c.value, SideName)
        and folds[c.last : c.last + 4].count("host")
        and c.value.side not in own
    ]
    return tuple(hosts[:1])
