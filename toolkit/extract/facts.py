"""When, how long, by what medium and at whose initiative: the facts of one call, with who asserts them."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, NamedTuple

from toolkit.extract.attribution import Step, chain_at
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.clock import rfc3339, scan_clock
from toolkit.temporal.dates import TimeMention, scan_dates
from toolkit.temporal.durations import scan_durations
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

if TYPE_CHECKING:
    from toolkit.extract.calls import Call


class Fact(NamedTuple):
    """A value with its evidence in code points, the chain that asserts it, and the rule that found it."""

    value: str
    evidence: tuple[Span, ...]
    rule: str
    basis: str
    chain: tuple[Step, ...] = ()
    qualifier: str = "exact"
    start: str | None = None
    end: str | None = None
    as_published: str | None = None


def token_at(reading: Reading, offset: int) -> int:
    """Return the token that holds or follows a code point."""
    from bisect import bisect_right  # noqa: PLC0415

    return max(0, bisect_right(reading.tokens.starts, offset) - 1)


def published_day(reading: Reading) -> str | None:
    """Return the day of publication: given from outside, else the dateline's."""
    if reading.day is not None:
        return reading.day
    from toolkit.temporal.dateline import dateline  # noqa: PLC0415 - only where no day is given

    found = dateline(reading.document.text)
    return found.day if found is not None else None


_NOT_THE_CALL = frozenset("after following since before until till ahead".split())


def call_date(reading: Reading, call: "Call", published: str | None) -> Fact | None:
    """Return the calendar day of a call: a date in a clause that reports it, else in its title, else the publication's."""
    candidates: list[tuple[int, int, TimeMention, str, str]] = []
    text = reading.document.text
    future = call.status in ("planned", "requested", "cancelled")
    if call.status == "requested":
        return None
    anchor = published
    for rank, report in enumerate(
        sorted(
            call.reports,
            key=lambda r: (reading.layout.sentences[r.sentence].paragraph < reading.layout.title, r.sentence),
        )
    ):
        sentence = reading.layout.sentences[report.sentence]
        in_title = sentence.paragraph < reading.layout.title
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(text, span.start, span.end):
            if mention.kind not in (
                "day",
                "weekday",
                "relative",
                "interval",
                "holiday",
            ) or mention.relation in ("by", "before", "until", "since", "after"):
                continue
            token = token_at(reading, mention.start)
            if _of_something_else(reading, token, sentence.first, report.last):
                continue
            if (
                token < report.first
                and token - sentence.first < 8
                and set(reading.tokens.folds[token : report.first]) & {"-", "--", "—", ")", ":", "/"}
            ):
                continue  # the dateline
            quoted = any(q.first <= token < q.last for q in reading.quotations if q.last - q.first > 4)
            direction: Literal["past", "future"] = "future" if call.status == "planned" else "past"
            value = resolve(mention, anchor, direction)
            if value is None or len(value.value) != 10:
                continue
            if (
                published is not None
                and not future
                and (value.value > _later(published) or value.value < _days(published, -21))
            ):
                continue
            bracketed = reading.tokens.folds[sentence.first : token].count("(") > reading.tokens.folds[
                sentence.first : token
            ].count(")")
            distance = min(abs(token - report.first), abs(token - report.last)) + 40 * bracketed
            candidates.append(
                (
                    2 * (rank > 3) + 3 * in_title + quoted + (report.rule == "call.named"),
                    distance,
                    mention,
                    value.value,
                    value.basis,
                )
            )
    if candidates:
        _, _, mention, day, basis = min(candidates, key=lambda c: (c[0], c[1]))
        token = token_at(reading, mention.start)
        number = reading.layout.sentence_at(token)
        return Fact(
            day, (Span(mention.start, mention.end),), "date.reported", basis, chain_at(reading, number, token)
        )
    if future or call.status == "denied":
        return None
    lead = _lead_date(reading, published)
    if lead is not None:
        return lead
    if published is not None and _official(reading):
        return Fact(published, (), "date.published", "publication")
    return None


def _lead_date(reading: Reading, published: str | None) -> Fact | None:
    """Return a day named in the first sentences of the body beside a verb: "consulted yesterday evening"."""
    first = next(
        (n for n, s in enumerate(reading.layout.sentences) if s.paragraph >= reading.layout.title), 0
    )
    for number in range(first, min(first + 4, len(reading.layout.sentences))):
        sentence = reading.layout.sentences[number]
        if sentence.last - sentence.first < 8 or (
            not any(p.kind != "say" for p in reading.predicates[number])
            and not _CALL_NOUNS & set(reading.tokens.folds[sentence.first : sentence.last])
        ):
            continue
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(reading.document.text, span.start, span.end):
            if mention.kind not in ("relative", "weekday", "day") or mention.relation in (
                "by",
                "before",
                "until",
                "since",
                "after",
                "from",
            ):
                continue
            token = token_at(reading, mention.start)
            if _of_something_else(reading, token, sentence.first, sentence.first + 1):
                continue
            value = resolve(mention, published, "past")
            if (
                value is not None
                and len(value.value) == 10
                and (published is None or _days(published, -4) <= value.value <= _later(published))
            ):
                return Fact(
                    value.value,
                    (Span(mention.start, mention.end),),
                    "date.lead",
                    value.basis,
                    chain_at(reading, number, token),
                )
    return None


def _official(reading: Reading) -> bool:
    from toolkit.extract.issuers import issuer  # noqa: PLC0415

    found = issuer(reading.document)
    return found is None or found.kind == "official_readout"


def _later(day: str) -> str:
    return _days(day, 1)


def _days(day: str, number: int) -> str:
    from toolkit.temporal.edtf import add_days  # noqa: PLC0415

    return add_days(day, number) or day


def _of_something_else(reading: Reading, token: int, first: int, stop: int) -> bool:
    """Tell whether a date belongs to another event: "after gunmen killed two on Friday", "the attack of 7 October"."""
    folds = reading.tokens.folds
    after = token + 1
    while after < len(folds) and (
        folds[after][0].isdigit() or folds[after] in words().months or folds[after] == ","
    ):
        after += 1
    if after < len(folds) and folds[after] in _OTHER_EVENTS:
        return True
    spoken = token - 1 if folds[token - 1] not in ("on", "late", "early", "earlier", "later") else token - 2
    same_day = "that" in folds[token:] and any(
        folds[k] == "that"
        and folds[k + 1 : k + 2] in (["morning"], ["day"], ["evening"], ["afternoon"], ["night"])
        for k in range(token, min(len(folds) - 1, token + 24))
    )
    if spoken > first and folds[spoken] in _SAID and not same_day:
        return True  # the day of the telling: "the source said on Wednesday"
    for j in range(token - 1, max(first - 1, token - 14), -1):
        if folds[j] == ",":
            break
        if folds[j] in ("following", "after", "since", "until") and not any(
            folds[k] in _CALL_NOUNS for k in range(j + 1, token)
        ):
            return True
        if (
            folds[j]
            in (
                "talks",
                "visit",
                "summit",
                "meeting",
                "election",
                "elections",
                "attack",
                "agreements",
                "agreement",
                "statement",
                "tests",
            )
            and j == token - 2
        ):
            return True
    for j in range(token - 1, max(first, token - 9), -1):
        if folds[j] in _NOT_THE_CALL and j > stop:
            return True
        if (
            folds[j] in ("of",)
            and j == token - 1
            and j > stop
            and folds[j - 1] not in ("evening", "morning", "afternoon", "night", "call", "conversation")
        ):
            return True
        if folds[j] in (";", "which", "that", "who") and j > stop:
            return True
    for j in range(stop, token):
        if folds[j] in (
            "about",
            "regarding",
            "concerning",
            "to",
            "who",
            "which",
            "after",
            "following",
            "ahead",
            "before",
        ) and folds[j] in (
            "about",
            "regarding",
            "concerning",
            "which",
            "after",
            "following",
            "ahead",
            "before",
        ):
            return True
    return False


def title_date(reading: Reading, published: str | None) -> Fact | None:
    """Return a full date that stands in the title: "PM call with X: 17 June 2025"."""
    if not reading.layout.title:
        return None
    title = reading.layout.paragraphs[0]
    span = reading.span(title.first, title.last)
    for mention in scan_dates(reading.document.text, span.start, span.end):
        if mention.kind == "day" and mention.relation in (None, "on"):
            value = resolve(mention, published, "past")
            if value is not None and len(value.value) == 10 and value.basis == "explicit":
                return Fact(value.value, (Span(mention.start, mention.end),), "date.title", "explicit")
    return None


_SAID = frozenset(
    "said says told announced confirmed reported reporters added stated journalists wrote statement".split()
)
_OTHER_EVENTS = frozenset(
    "talks visit summit meeting meetings election elections attack attacks agreement agreements statement launch launches strike strikes earthquake vote referendum ceremony deadline".split()
)
_CALL_NOUNS = frozenset(
    "call calls conversation conversations talk talks discussion exchange teleconference videoconference conference video phone telephone chat dialogue consultation".split()
)
_MEETINGS = frozenset("meeting summit session".split())
_LENGTH_VERBS = frozenset(
    "lasted lasting lasts last took taking ran run running went goes spanned continued stretched extended".split()
)
_SPEAKING = frozenset("spoke spoken talked speaking talking conferred phone held conversed".split())
_CALL_PRONOUNS = frozenset("it which that this".split())


def durations(reading: Reading, call: "Call") -> list[Fact]:
    """Return the lengths that the text gives for a call, in order of appearance."""
    found: list[Fact] = []
    nouns = _CALL_NOUNS | _MEETINGS if call.medium == "video" else _CALL_NOUNS
    for mention in scan_durations(reading.document.text):
        first, last = token_at(reading, mention.start), token_at(reading, mention.end - 1) + 1
        number = reading.layout.sentence_at(first)
        if call.sentences and number not in call.sentences:
            continue
        if _other_call(reading, number, first):
            continue
        rule = _length_of_call(reading, call, number, first, last, nouns)
        if rule is not None:
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
    return found or _clock_ranges(reading, call)


def _clock_ranges(reading: Reading, call: "Call") -> list[Fact]:
    """Return the lengths between two times of day that a report of the call gives: "from 9 to 10:25"."""
    found: list[Fact] = []
    for number in _sentences_on(reading, call):
        sentence = reading.layout.sentences[number]
        span = reading.span(sentence.first, sentence.last)
        for clock in scan_clock(reading.document.text, span.start, span.end):
            if clock.minutes is not None and 0 < clock.minutes <= 6 * 60:
                hours, minutes = divmod(clock.minutes, 60)
                iso = "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
                chain = chain_at(reading, number, token_at(reading, clock.start))
                found.append(
                    Fact(iso, (Span(clock.start, clock.end),), "duration.clock-range", "explicit", chain)
                )
    return found


def _sentences_on(reading: Reading, call: "Call") -> list[int]:
    """Return the sentences that report the call or its length."""
    reporting = {r.sentence for r in call.reports if r.people or r.sides}
    for number in call.sentences:
        sentence = reading.layout.sentences[number]
        folds = set(reading.tokens.folds[sentence.first : sentence.last])
        if (
            folds & _LENGTH_VERBS
            and folds & _CALL_NOUNS
            and not _other_call(reading, number, sentence.last - 1)
        ):
            reporting.add(number)
    return sorted(reporting)


def times(reading: Reading, call: "Call", day: str) -> tuple[str | None, str | None]:
    """Return when the call began and ended, as RFC 3339 date-times, where the text gives a time and its zone."""
    for number in _sentences_on(reading, call):
        sentence = reading.layout.sentences[number]
        span = reading.span(sentence.first, sentence.last)
        for clock in scan_clock(reading.document.text, span.start, span.end):
            begun = rfc3339(day, clock)
            if begun is not None:
                return begun, rfc3339(day, clock, last=True) if clock.minutes is not None else None
    return None, None


def _length_of_call(
    reading: Reading, call: "Call", number: int, first: int, last: int, nouns: frozenset[str]
) -> str | None:
    """Return the rule by which a length is the call's: what it qualifies, or the verb that it goes with."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    before = folds[sentence.first : first]
    after = folds[last : min(sentence.last, last + 3)]
    joined = reading.tokens.starts[last] - reading.tokens.ends[last - 1] if last < len(folds) else 9
    if (
        nouns & set(after)
        and joined <= 1
        and "press" not in after
        and "summit" not in after[1:]
        and not {"with", "reporters"} <= set(folds[last : last + 5]) | set(after[:1]) & {"with"}
    ):
        return "duration.attributive"
    if before[-1:] == ["of"] and nouns & set(before[-5:]):
        return "duration.attributive"
    near = before[-12:]
    if _LENGTH_VERBS & set(near) and not {"met", "waiting", "truce", "ceasefire", "pause"} & set(near):
        verb = max(i for i, w in enumerate(before) if w in _LENGTH_VERBS)
        if (nouns | _CALL_PRONOUNS) & set(before[:verb]) or verb < 3:
            return "duration.lasted"
    if before[-1:] == ["for"] or (first == sentence.first + 1 and before == ["for"]):
        rest = folds[sentence.first : sentence.last]
        reporting = any(r.sentence == number for r in call.reports)
        if _SPEAKING & set(rest) and "waiting" not in near and (_SPEAKING & set(before[-14:]) or reporting):
            return "duration.spoke-for"
    if {"put"} & set(near) and "at" in near:
        return "duration.put-at"
    if (
        before[-1:] in ([","], ["of"])
        and nouns & set(before[-8:])
        and (before[-1] == "," or "matter" in before[-3:])
    ):
        return "duration.apposed"
    if {"over", "inside", "within"} & set(before[-2:]) and nouns & set(before):
        return "duration.over-within"
    if any(q.first <= first < q.last for q in reading.quotations) and (
        {"length"} & set(before) or (nouns & set(before[-30:]) and {"was", "about"} & set(near))
    ):
        return "duration.quoted"
    if before[-1:] == ["but"] or (before and before[-1] == "but"):
        return "duration.put-at"
    return None


_ELSEWHEN = re.compile(
    r"\b(?:previous|last (?:spoke|talked|call|conversation|phone|telephone|video|time|month|week|year|meeting)|earlier (?:call|conversation|phone)|prior (?:call|conversation)|conference call with"
    r"|had (?:last )?spoken (?!for)|previously|their first|The first,|never for|"
    r"[Ww]hen .{0,40} spoke|[Ii]n (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|press conference|with whom)"
)


def _other_call(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a sentence speaks of an earlier call: "the previous phone call … lasted", "who last spoke in May"."""
    sentence = reading.layout.sentences[number]
    return _ELSEWHEN.search(reading.text(sentence.first, min(sentence.last, token + 30))) is not None


class Initiative(NamedTuple):
    """A side or person said to have placed or asked for the call, with the tokens that say so."""

    party: Person | str
    first: int
    last: int
    rule: str


def sides_of(people: Iterable[Person]) -> tuple[str, ...]:
    """Return the known sides of some people, in order, without repeats."""
    return tuple(dict.fromkeys(p.side for p in people if p.side is not None))
