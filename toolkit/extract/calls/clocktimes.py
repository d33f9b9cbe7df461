"""When a call began and ended, and the length between two times of day that a report gives."""

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.workedout import worked_out_once
from toolkit.patterns import awaited
from toolkit.temporal.clock import ClockMention, rfc3339, scan_clock
from toolkit.text import Span

LENGTH_VERBS = frozenset(
    "lasted lasting lasts last took taken taking ran run running went gone goes spanned continued stretched extended clocked totalled totaled".split()
)


def clock_ranges(reading: Reading, call: Call, told: set[int]) -> list[Fact]:
    """Return the lengths between two times of day that a report of the call gives: "from 9 to 10:25"."""
    found: list[Fact] = []
    for number in _sentences_on(reading, call):
        if number in told:
            continue
        clocks = _clocks(reading, number)
        if len(clocks) == 2 and all(c.minutes is None for c in clocks):
            begun, ended = clocks
            words_of = reading.layout.words[number]
            length = (ended.hour - begun.hour) * 60 + ended.minute - begun.minute
            if words_of & _BEGUN and words_of & _ENDED and 0 < length <= _LONGEST:
                found.append(_between(reading, number, Span(begun.start, ended.end), length))
        found += [
            _between(reading, number, Span(c.start, c.end), c.minutes)
            for c in clocks
            if c.minutes is not None and 0 < c.minutes <= _LONGEST
        ]
    return found


_BEGUN = frozenset("began begun started commenced opened connected line".split())
_ENDED = frozenset("ended concluded finished closed over hung down".split())  #: "put down the phone"
_LONGEST = 6 * 60  #: minutes between two times of day that can be the beginning and end of a call


def _between(reading: Reading, number: int, span: Span, length: int) -> Fact:
    """Return the length between two times of day that stand in `span`."""
    hours, minutes = divmod(length, 60)
    iso = "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    chain = chain_at(reading, number, token_at(reading, span.start))
    return Fact(iso, (span,), "duration.clock-range", "explicit", chain)


@worked_out_once
def _clocks(reading: Reading, number: int) -> tuple[ClockMention, ...]:
    """Return the times of day of a sentence."""
    sentence = reading.layout.sentences[number]
    span = reading.span(sentence.first, sentence.last)
    return scan_clock(reading.plain, span.start, span.end)


_LENGTHS = LENGTH_VERBS | _BEGUN
_OF_CALLS = CALL_WORDS | {"hung"}  #: "came on the line at 8:33 and hung up at 10:50"


def _sentences_on(reading: Reading, call: Call) -> list[int]:
    """Return the sentences that report the call or its length."""
    reporting = {r.sentence for r in call.reports if r.people or r.sides or r.group}
    for number in call.sentences:
        said = reading.layout.words[number]
        if (
            not _OF_CALLS.isdisjoint(said)
            and (not _LENGTHS.isdisjoint(said) or _is_ranged(reading, number))
            and not other_call(reading, number, reading.layout.sentences[number].last - 1)
        ):
            reporting.add(number)
    return sorted(reporting)


def _is_ranged(reading: Reading, number: int) -> bool:
    """Tell whether "from" follows a word for the call: "the call, from 9:00 to 9:25 p.m., was friendly"."""
    if "from" not in reading.layout.words[number]:
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    return any(
        folds[i] in CALL_WORDS and folds[i + 1 + (folds[i + 1] in (",", "(")) : sentence.last][:1] == ["from"]
        for i in range(sentence.first, sentence.last - 2)
    )


def times(reading: Reading, call: Call, day: str) -> tuple[str | None, str | None]:
    """Return when the call began and ended, as RFC 3339 date-times, where the text gives a time and its zone."""
    for number in _sentences_on(reading, call):
        for clock in _clocks(reading, number):
            begun = rfc3339(day, clock)
            if begun is not None:
                return begun, rfc3339(day, clock, last=True) if clock.minutes is not None else None
    return None, None


_ELSEWHEN = awaited(
    r"\b(?:previous(?! (?:day|evening|night|afternoon|morning))|last (?:spoke|talked|call|conversation|phone|telephone|video|time|month|week|year|meeting)|earlier (?:call|conversation|phone)|prior (?:call|conversation)|conference call with"
    r"|had (?:last )?spoken (?!for|by|on|over|of|about)|previously|[Tt]he first (?:call|conversation|one)\b(?=[^.]{0,40}\bhad (?:lasted|taken|run)|[^.]{0,80}\b(?:took place|was held|was|came) (?:on|in|last)\b)|(?<!had )(?<!held )(?<!have )their first(?! (?:\w+ ){0,3}(?:since|in|after)\b)|The first,|never for|"
    r"[Ww]hen .{0,40} spoke|[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|press conference (?:of|lasted|took|ran)|with whom"
    r"|[Ii]n an? (?:earlier |late |early )?(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:call|conversation|phone|telephone|video))"
)


def other_call(reading: Reading, number: int, token: int, *, reporting: bool = False) -> bool:
    """Tell whether a sentence speaks of an earlier call: "the previous phone call … lasted", "who last spoke in May".

    `reporting` tells that it reports the call in question itself: "X spoke with Y for an hour last week".
    """
    sentence, folds = reading.layout.sentences[number], reading.tokens.folds
    before = folds[sentence.first : token]
    if "time" in before and any(
        before[i : i + 3] == ["at", "the", "time"] and before[i + 3 : i + 4] != ["of"]
        for i in range(len(before) - 2)
    ):
        return True  # "said at the time that the hour-long conversation had"
    if folds[sentence.first] == "that" and folds[sentence.first + 1] in _TAKEN_UP and number > 0:
        return _ELSEWHEN.search(reading.text(*reading.layout.sentences[number - 1][:2])) is not None
    stop = min(sentence.last, token + 30)
    # "since X took office last week" dates something else
    stop = next((i + 1 for i in range(token + 1, stop) if folds[i] == "since"), stop)
    if folds[sentence.first] in ("in", "during"):  # "In the talk of an hour, they praised the deal of July"
        verb = next((p.first for p in reading.predicates[number] if p.first > token), stop)
        stop = next((i for i in range(token + 1, stop) if folds[i] == ","), min(stop, verb))
    if (
        "who" in folds[max(sentence.first, token - _RELATIVE) : token]
    ):  # "The two, who spoke for an hour, praised it"
        stop = next((i for i in range(token + 1, min(stop, token + _RELATIVE)) if folds[i] == ","), stop)
    begin = behind_insertion(folds, sentence.first, token)
    said = reading.text(begin, stop)
    found = _ELSEWHEN.search(said)
    if found is None:
        return False
    if found[0].startswith("had") and _SAID_IT.search(said[: found.start()]) is not None:
        return False  # "said that she had spoken today with Y, in a call of 40 minutes"
    if found[0].endswith(("week", "month")) and (
        reporting or (token - sentence.first <= 1 and folds[sentence.first] == "the")
    ):
        return False  # "The 40-minute conversation took place last week"
    rang = found[0] == "with whom" and not _RANG.isdisjoint(reading.layout.words[number])
    return not rang  # "Y, who rang him and with whom he spoke for an hour"


_JOINED = 10  #: tokens of ", was made via a satellite phone and"
_CAME = frozenset("was were took came".split())


def behind_insertion(folds: list[str], first: int, token: int) -> int:
    """Return where the verb of "The call on Monday, the pair's second since they met in May, lasted" stands, else `first`."""
    verb = next(
        (i for i in range(token - 1, max(first, token - _TO_LENGTH), -1) if folds[i] in LENGTH_VERBS), first
    )
    opening = folds[first : first + _OPENING]
    if folds[verb - 1] == "and":  # ", was made by satellite phone and lasted"
        comma = next((i for i in range(verb - 1, max(first, verb - _JOINED), -1) if folds[i] == ","), verb)
        verb = comma + 1 if folds[comma + 1] in _CAME else verb
    if folds[verb - 1] != "," or opening[0] not in ("the", "their", "this") or CALL_WORDS.isdisjoint(opening):
        return first
    return verb if "," in folds[first + 1 : verb - 1] else first


_RELATIVE = 6  #: tokens of "who spoke for a little over"
_TO_LENGTH = 6  #: tokens of "lasted a little more than"
_OPENING = 4  #: tokens of "The long telephone conversation"
_TAKEN_UP = CALL_WORDS | {"talk", "exchange", "one"}  #: behind "that": the call of the sentence before
_SAID_IT = awaited(
    r"\b(?:(?:said|says|announced|wrote|posted|confirmed)(?: (?:on|in|to) [\w ]{1,20}?)?|told [\w ]{1,20}) (?:that )?"
    r"(?:s?he|they|the (?:two|pair|(?:two )?(?:leaders|ministers|presidents))) \Z"
)
_RANG = frozenset(("rang", "phoned", "telephoned", "phone", "telephone"))
