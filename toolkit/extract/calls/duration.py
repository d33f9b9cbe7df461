"""How long a call took: the lengths that a text gives for it."""

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.clocktimes import LENGTH_VERBS, behind_insertion, clock_ranges, other_call
from toolkit.extract.calls.dates import call_date
from toolkit.extract.calls.inturn import is_of_rank
from toolkit.extract.calls.lengths import (
    described,
    is_cut_short,
    is_its_length,
    is_its_meeting,
    is_measure,
    is_told_for,
    was_meant,
)
from toolkit.extract.calls.tellingdays import SOON
from toolkit.extract.facts import CALL_WORDS, Fact, published_day, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.durations import scan_durations
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_MEETINGS = frozenset("meeting summit session retreat".split())
_SPEAKING = frozenset(
    "spoke spoken talked speaking talking conferred phone held conversed chatted chatting connected".split()
)
_REMOTE = frozenset(("virtual", "video", "online"))
_WAITING = frozenset(("waiting", "waited", "waits", "unanswered"))
_NEGOTIATIONS = frozenset(("negotiations", "interaction"))  #: what some call their talks by phone
_MOST_OF = ["most", "of", "the"]
_CALL_PRONOUNS = frozenset(("it", "this"))


def durations(reading: Reading, call: Call) -> list[Fact]:
    """Return the lengths that the text gives for a call, in order of appearance, those of its title last."""
    found: list[Fact] = []
    before: list[tuple[int, str]] = []  # which of them stand under a day of their own, and that day
    nouns = CALL_WORDS | _MEETINGS if call.medium == "video" else CALL_WORDS
    for mention in scan_durations(reading.plain):
        first, last = token_at(reading, mention.start), token_at(reading, mention.end - 1) + 1
        if reading.tokens.folds[first : first + len(_MOST_OF)] == _MOST_OF:
            first += len(_MOST_OF)  # "spent most of the 45 minutes on it": it took all of them
            mention = mention._replace(start=reading.tokens.starts[first], qualifier="exact")
            if "-" in reading.tokens.folds[last - 1] and reading.tokens.folds[last] not in nouns:
                continue  # "most of the 15-minute speech"
        number = reading.layout.sentence_at(first)
        counted = is_of_rank(reading, call, number, first)
        beside = _is_with_own(reading, call, number, last)
        elsewhere = bool(call.sentences) and number not in call.sentences and not beside
        elsewhere = elsewhere and not _is_of_the_call(reading, call, first, last)
        if counted is False or (counted is None and elsewhere):
            continue
        reporting = any(r.sentence == number and r.people for r in call.reports)
        if _is_too_long(mention.iso) or (
            not counted and other_call(reading, number, first, reporting=reporting)
        ):
            continue
        if beside is False:
            continue
        rule = "duration.in-turn" if counted else _length_of_call(reading, call, number, first, last, nouns)
        if rule is not None:
            day = _opening_day(reading, call, number, first) or _own_day(reading, number, first)
            if day is not None:
                before.append((len(found), day))
            found.append(
                Fact(
                    mention.iso,
                    (Span(mention.start, mention.end),),
                    rule,
                    "explicit",
                    chain_at(reading, number, first),
                    mention.qualifier,
                )
            )
    if before and (own := call_date(reading, call, published_day(reading))) is not None:
        others = {at for at, day in before if len(day) == len(own.value) and day < own.value}
        found = [f for at, f in enumerate(found) if at not in others]
    told = {reading.layout.sentence_at(token_at(reading, f.evidence[0].start)) for f in found}
    found += clock_ranges(reading, call, told)
    return sorted(found, key=lambda f: (_in_title(reading, f), f.evidence[0].start))


def _is_of_the_call(reading: Reading, call: Call, first: int, last: int) -> bool:
    """Tell whether a length is that of the only call of a text, wherever it is named: "most of the 15-minute call was about cod"."""
    folds = reading.tokens.folds
    alone = call.rank == 0 and call.status in (None, "held") and call.medium is not None
    return alone and folds[first - 1] == "the" and folds[last : last + 1] == ["call"]


def _is_with_own(reading: Reading, call: Call, number: int, last: int) -> bool | None:
    """Tell whether who stands behind a length is on the call: "spoke to X and then, for half an hour, to Y"; None for nobody.

    An infinitive with its own object is none: "agreed in the call, which lasted 40 minutes, to meet Y".
    """
    folds = reading.tokens.folds
    at = last + (folds[last : last + 1] == [","])
    if folds[at : at + 1] not in (["to"], ["with"]) or not call.people or known_verb(folds[at + 1]):
        return None
    other = next((a for a in reading.actors[number] if at < a.first <= at + 2 and a.people), None)
    return None if other is None else not set(other.people).isdisjoint(call.people)


def _opening_day(reading: Reading, call: Call, number: int, last: int) -> str | None:
    """Return the day that opens a sentence behind the report of a call: "On Monday, they spoke for an hour", where the call was on Tuesday."""
    sentence = reading.layout.sentences[number]
    held = call.status in (None, "held")
    if not held or number <= call.first_sentence or reading.tokens.folds[sentence.first] != "on":
        return None
    start, end = reading.span(sentence.first, min(last, sentence.first + _OPENING))
    opening = next((m for m in scan_dates(reading.dated, start, end) if m.kind == "weekday"), None)
    day = resolve(opening, published_day(reading), "past") if opening is not None else None
    return None if day is None else day.value


_OPENING = 5  #: tokens of "On Monday evening,"


def _own_day(reading: Reading, number: int, first: int) -> str | None:
    """Return the day whose call has a length: "Monday's 50-minute call", where another was on Wednesday."""
    if reading.tokens.folds[first - 1] != "'s":
        return None
    begin = max(reading.layout.sentences[number].first, first - _OPENING)
    start, end = reading.span(begin, first)
    own = [m for m in scan_dates(reading.dated, start, end) if m.kind == "weekday"]
    day = resolve(own[-1], published_day(reading), "past") if own else None
    return None if day is None else day.value


def _is_too_long(iso: str) -> bool:
    """Tell whether a length is none of a single call: "more than 100 hours on the phone"."""
    hours = iso[2:].partition("H")[0]
    return iso.startswith("P") and (not iso.startswith("PT") or (hours.isdigit() and int(hours) > _HOURS))


_HOURS = 12


def _in_title(reading: Reading, fact: Fact) -> bool:
    """Tell whether a length stands in the title, which rounds: "hold half-hour call"."""
    sentence = reading.layout.sentence_at(token_at(reading, fact.evidence[0].start))
    return reading.layout.sentences[sentence].paragraph < reading.layout.title


def _length_of_call(
    reading: Reading, call: Call, number: int, first: int, last: int, nouns: frozenset[str]
) -> str | None:
    """Return the rule by which a length is the call's: what it qualifies, or the verb that it goes with."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    before = folds[sentence.first : first]
    if before[-1:] and before[-1] in _MARKS:  # "a conversation of “just under ten minutes”"
        before = before[:-1]
    after = folds[last : min(sentence.last, last + 3)]
    if _was_over(reading, number, before, nouns):
        return "duration.cut-short"
    if call.status in (None, "held") and was_meant(before):
        return None
    if before[-1:] == ["for"] and not _WAITING.isdisjoint(before[-12:]):
        return None
    if (
        before[-2:-1]
        and before[-1] == "after"
        and before[-2] in SOON
        and folds[last + 1 : last + 2] == ["with"]
    ):
        return None  # "shortly after a half-hour call with Y", which was another
    joined = reading.tokens.starts[last] - reading.tokens.ends[last - 1] if last < len(reading.tokens) else 9
    if (
        nouns & set(after)
        and joined <= 1
        and "press" not in after
        and ("summit" not in after[1:] or after[0] in _REMOTE)
        and not {"with", "reporters"} <= set(folds[last : last + 5]) | set(after[:1]) & {"with"}
    ):
        return "duration.attributive"
    if is_its_meeting(before, folds[last : min(sentence.last, last + 2)]) and call.medium != "video":
        return "duration.attributive"
    if before[-1:] == ["of"] and nouns & set(before[-5:]):
        return "duration.attributive"
    if behind_insertion(folds, sentence.first, first) > sentence.first:
        return "duration.lasted"  # "The call, their second since they met in May, lasted"
    near = before[-12:]
    if LENGTH_VERBS & set(near) and not {"met", "waiting", "truce", "ceasefire", "pause"} & set(near):
        verb = max(i for i, w in enumerate(before) if w in LENGTH_VERBS)
        if before[verb + 1 : verb + 2] == ["up"] and (verb != 2 or before[1] not in nouns | _NEGOTIATIONS):
            return None  # "a subject that took up five minutes at the end", but "the call took up 45 minutes"
        its_meeting = before[:verb] in (
            ["the", "meeting"],
            ["the", "meeting", ","],
        )  # what some call the call
        if its_meeting or (nouns | _CALL_PRONOUNS | _NEGOTIATIONS) & set(before[:verb]) or verb == 0:
            return "duration.lasted"
    if before[-1:] == ["for"] and _is_turn(reading, call, number, first):
        return None
    if before[-2:] == ["over", "for"]:
        return None  # "before the call had been over for half an hour"
    if spoken := described(reading, sentence.first, first, last, sentence.last, nouns):
        return spoken
    if before[-1:] == ["for"] or (first == sentence.first + 1 and before == ["for"]):
        rest = folds[sentence.first : sentence.last]
        reporting = [r for r in call.reports if r.sentence == number]
        if (
            _SPEAKING & set(rest)
            and not _WAITING & set(near)
            and (_SPEAKING & set(before[-14:]) or reporting)
        ):
            return "duration.spoke-for"
        if any(not {"who", "which"} & set(folds[min(r.last, first) : first]) for r in reporting):
            return "duration.spoke-for"
    if before[-1:] == ["for"] and is_told_for(reading, number, before):
        return "duration.spoke-for"
    if before[-1:] == ["held"] and nouns & set(near):
        return "duration.lasted"  # "The phone talks were held about ten minutes"
    if before[-1:] in (["as"], ["at"]) and {"length", "duration"} & set(near) and nouns & set(before):
        return "duration.put-at"  # "It gave the length of the conversation as 20 minutes"
    if {"put"} & set(near) and "at" in near:
        return "duration.put-at"
    if before[-1:] in (["was"], ["is"]) and is_measure(before, folds[last - 1], nouns):
        return "duration.was"
    if (
        before[-1:] in ([","], ["of"])
        and nouns & set(before[-8:])
        and (before[-1] == "," or "matter" in before[-3:])
    ):
        return "duration.apposed"
    if before[-1:] == ["the"] and is_its_length(before, folds[first:last], folds[last : sentence.last]):
        return "duration.the-length"
    if before[-1:] in (["after"], ["just"]) and "after" in before[-2:]:
        if is_cut_short(before, nouns) or before[:2] == ["it", "ended"]:
            return "duration.cut-short"
    if {"over", "inside", "within"} & set(before[-2:]) and nouns & set(before):
        return "duration.over-within"
    if not before and folds[first] == "over" and _goes_on(reading, call, number, last):
        return "duration.over-within"
    if reading.quotation_at(first) is not None and (
        {"length"} & set(before) or (nouns & set(before[-30:]) and {"was", "about"} & set(near))
    ):
        return "duration.quoted"
    if before[-1:] == ["but"] or (before and before[-1] == "but"):
        return "duration.put-at"
    return None


def _was_over(reading: Reading, number: int, before: list[str], nouns: frozenset[str]) -> bool:
    """Tell whether a call is said to have ended after a length, whatever was meant: "It had been set for an hour; it was over in"."""
    subject = before[-_SUBJECT:]
    if before[-3:-1] != ["was", "over"] or before[-1] not in ("in", "within", "after"):
        return False
    told = number > 0 and not nouns.isdisjoint(reading.layout.words[number - 1])
    return not nouns.isdisjoint(subject) or (told and not _CALL_PRONOUNS.isdisjoint(subject))


_SUBJECT = 6  #: tokens of "the call on Monday was over in"


def _is_turn(reading: Reading, call: Call, number: int, first: int) -> bool:
    """Tell whether a length is that of what one of several said: "X spoke last and for less than a minute"."""
    folds = reading.tokens.folds
    spoken = next((p for p in reversed(reading.predicates[number]) if p.last <= first), None)
    if (
        spoken is None and folds[first - 3 : first] in _AND_SPOKE
    ):  # "X was on the line and spoke for five minutes"
        named = [a for a in reading.actors[number] if a.last <= first and a.kind == "person"]
        return len(call.people) > _BOTH and len(named) == 1 and len(named[0].people) == 1
    return (
        len(call.people) > _BOTH
        and spoken is not None
        and spoken.lemma in ("speak", "talk")
        and spoken.subject is not None
        and len(spoken.subject.people) == 1
        and _WITH.isdisjoint(folds[spoken.last : first])
    )


def _goes_on(reading: Reading, call: Call, number: int, last: int) -> bool:
    """Tell whether a length opens what somebody did on the call just told: "X rang Y. Over 20 minutes he set out a plan"."""
    doer = next((a for a in reading.actors[number] if last <= a.first <= last + 1), None)
    rung = any(r.sentence == number - 1 and r.people for r in call.reports)
    return (
        rung and doer is not None and (doer.kind == "pronoun" or any(p in call.people for p in doer.people))
    )


_MARKS = frozenset(('"', "“", "‘", "«"))
_AND_SPOKE = (["and", "spoke", "for"], ["and", "talked", "for"])
_BOTH = 2  #: people of a call
_WITH = frozenset(("with", "to", "by", "over", "via"))
