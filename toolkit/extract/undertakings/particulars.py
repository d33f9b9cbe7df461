"""What else a clause says: when it falls due, where, towards whom."""

from bisect import bisect_right
from collections.abc import Iterable
from operator import attrgetter

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.sums import CODES
from toolkit.extract.words import MONTHS, WEEKDAYS, is_manner
from toolkit.extract.workedout import worked_out_once
from toolkit.patterns import awaited
from toolkit.reference import SideName
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.resolve import resolve


def due_of(
    reading: Reading, first: int, last: int, day: str | None, *, undertaken: tuple[int, int] | None = None
) -> str | None:
    """Return when an act falls due, as EDTF: the first date of its clause that lies ahead.

    Dates between the tokens `undertaken` tell when it was agreed or promised, "agreed on Friday to", as do those of
    the call, "in a call on Thursday".
    """
    if last <= first:
        return None
    text = reading.dated
    start, end = reading.span(first, last)
    then = reading.span(*undertaken) if undertaken is not None and undertaken[0] < undertaken[1] else None
    for mention in scan_dates(text, start, end):
        if mention.relation == "since" or mention.kind in ("past", "ago"):
            continue
        if then is not None and then.start <= mention.start < then.end:
            continue
        before = text[max(start, mention.start - 40) : mention.start].casefold().split()
        if mention.kind == "weekday" and _OF_A_CALL.search(
            text, max(start, mention.start - 70), mention.start
        ):
            continue
        if before[-1:] == ["from"]:
            before = []
        if _is_of_old(before):
            continue
        value = resolve(mention, day, "future", as_due=True)
        if value is not None:
            led = text[max(start, mention.start - 90) : mention.start]
            may = "before" in led or "ahead of" in led or "prior to" in led
            ahead = may and "/" not in value.value and _BEFORE_AN_EVENT.search(led)
            return f"../{value.value}" if ahead else value.value
    return None


def due_before(reading: Reading, number: int, first: int, day: str | None) -> str | None:
    """Return when an act falls due by the time that opens its sentence: "In May, Norway will"."""
    start = reading.layout.sentences[number].first
    if not 1 < first - start <= _OPENING or reading.tokens.folds[first - 1] != ",":
        return None
    if reading.tokens.folds[start] in _NO_DUE:
        return None
    due = due_of(reading, start, first - 1, day)
    return due if due is None or not due.endswith("/..") else None


def _is_of_old(before: list[str]) -> bool:
    """Tell from the words before a date that it is that of something done: "the accord signed in May"."""
    if before[-1:] and before[-1] in ("in", "on", "at", "last"):
        if before[-2:-1] and before[-2] in _HELD:
            return not (before[-3:-2] and before[-3] in ("be", "being"))
        return bool(
            before[-2:-1]
            and (before[-2] in _SAID_OF_OLD or (before[-2].endswith("ed") and before[-2] not in _PLANNED))
            and not (before[-3:-2] and (before[-3] in ("be", "being") or is_manner(before[-3])))
        )
    return bool(before[-1:] and before[-1] in _SAID_OF_OLD)


_OF_A_CALL = awaited(
    r"\b(?:in|during) (?:a|an|the|his|her|their)\b[^.;]{0,30}\b(?:call|conversation|phone talks)\b"
)
_BEFORE_AN_EVENT = awaited(
    r"\b(?:before|ahead of|prior to)\s[^.,;]{0,60}?\b(?:to be held|to take place|scheduled|planned|taking place|due)\s[^.,;]*$"
)
_OPENING = 10  #: tokens that a time before the clause takes at most
_NO_DUE = frozenset("after since following during despite besides although while as when".split())
_HELD = frozenset(("held", "hosted", "convened"))
_PLANNED = frozenset("scheduled planned expected proposed slated need indeed".split())
_SAID_OF_OLD = frozenset(
    "struck hit took made shook came fell arose occurred erupted announced agreed signed launched adopted suspended introduced held imposed opened promised pledged made of dated decided concluded from broke began started".split()
)


def place_of(reading: Reading, number: int, act: int, last: int) -> str | None:
    """Return the place that an act names after "in", "to" or "at": the last name of a place that is capitalised."""
    folds, words = reading.tokens.folds, reading.tokens.words
    found: str | None = None
    heads = [i for i in range(act, last - 1) if words[i] in _TO_PLACES]
    people = _people(reading, number) if heads else frozenset()
    for i in heads:
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
        if stop > begin and folds[stop - 1] in _ORGANS:
            continue  # "in the Security Council"
        if stop > begin and (found is None or folds[i] != "to"):
            found = reading.text(begin - (words[begin - 1] == "The"), stop)
            if folds[i] in ("in", "at"):
                return found
    return found


@worked_out_once
def _people(reading: Reading, number: int) -> frozenset[int]:
    """Return the tokens of a sentence that name people."""
    return frozenset(i for a in reading.actors[number] if a.kind == "person" for i in range(a.first, a.last))


_TO_PLACES = frozenset("in to at visit visiting tour".split())
_ORGANS = frozenset(
    """nations forum francophonie un u.n. nato eu g20 g7 g8 wto opec asean brics apec imf who osce sco oic ecowas government governments
    covid-19 covid coronavirus council councils committee commission parliament assembly congress senate bank court tribunal group treaty agreement accord
    convention charter framework pact protocol declaration""".split()
)
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
    named = reading.actors[number]  # from left to right
    for actor in named[bisect_right(named, act, key=_first) :]:
        if actor.first >= last:
            break
        if actor.kind not in ("person", "side"):
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
    if "host" not in folds[act : last + _HOSTED]:
        return ()
    hosts = [
        c.value.side
        for c in reading.chunks[number].sides
        if c.letter == "S"
        and act < c.first
        and c.last <= last
        and isinstance(c.value, SideName)
        and folds[c.last : c.last + _HOSTED].count("host")
        and c.value.side not in own
    ]
    return tuple(hosts[:1])


_first = attrgetter("first")
_HOSTED = 4  #: tokens behind a side in which "host" stands
