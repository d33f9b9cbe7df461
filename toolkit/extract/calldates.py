"""The day of a call: a date in a clause that reports it, in the lead, in the title, or the day of publication."""

from typing import Literal

from toolkit.extract.attribution import chain_at
from toolkit.extract.call import Call
from toolkit.extract.facts import CALL_NOUNS, Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.dates import TimeMention, scan_dates
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_NOT_THE_CALL = frozenset("after following since before until till ahead".split())


def call_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
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
            if direction == "future" and mention.kind == "weekday":
                today = resolve(mention, anchor)  # on a Monday, "will speak on Monday" means that day
                value = today if today is not None and today.value == anchor else value
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
            and not CALL_NOUNS & set(reading.tokens.folds[sentence.first : sentence.last])
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
    in_call = folds[after : after + 1] in (["during"], ["in"]) and bool(
        CALL_NOUNS & set(folds[after : after + 5])
    )
    if spoken > first and folds[spoken] in _SAID and not same_day and not in_call:
        return True  # the day of the telling: "the source said on Wednesday"
    for j in range(token - 1, max(first - 1, token - 14), -1):
        if folds[j] == ",":
            break
        if folds[j] in ("following", "after", "since", "until") and not any(
            folds[k] in CALL_NOUNS for k in range(j + 1, token)
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
