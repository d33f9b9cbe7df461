"""Pages of several readouts: each with a heading of its own, and lines that hold nothing but its date."""

import re
from typing import Literal

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

Dated = tuple[str, Span]  #: a day and where it stands

_LONGEST = 30  #: tokens of a heading
_SMALL = 3  #: words of a line in small letters: "as of the 10 March"
_DATED = 9  #: tokens of a line with a date: "Oslo, Norway - March 10, 2026"


def people_of_title(reading: Reading) -> set[Person]:
    """Return whom the title names."""
    if not reading.layout.title:
        return set()
    return {p for a in reading.actors[reading.layout.headline] for p in a.people}


def is_headed(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report is the heading of a readout further down an office's page: "The Minister speaks with X"."""
    sentence = reading.layout.sentences[report.sentence]
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    return (
        reading.home is not None
        and (sentence.first, sentence.last) == (paragraph.first, paragraph.last)
        and sentence.last - sentence.first <= _LONGEST
        and reading.tokens.words[sentence.last - 1][0].isalnum()
        and len(report.people) + len(report.sides) > 1
    )


_CLOCK = awaited(r"\s*\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{2,5}\)?)?\s*\Z")


_DAY = awaited(
    r"""\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\ )?
        (?:\d{1,2}(?:st|nd|rd|th)?\ [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\ \d{1,2}(?:st|nd|rd|th)?)(?:,?\ \d{4})?\s*[:–—]\s""",
    re.VERBOSE,
)


def opens_item(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report opens an item of a live page or chronology, whose items stand each under its time or day."""
    timed, _ = _items(reading)
    return in_chronology(reading, report) or (
        len(timed) > 1 and any(0 < report.sentence - n <= _ITEM for n in timed)
    )


def in_chronology(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report stands in a chronology under a day: "Friday, December 8: Brazil's president calls X"."""
    _, days = _items(reading)
    return len(days) >= _CHRONOLOGY and reading.layout.sentences[report.sentence].paragraph in days


def opens_day(reading: Reading, number: int) -> bool:
    """Tell whether a sentence opens a day of a chronology."""
    _, days = _items(reading)
    sentence = reading.layout.sentences[number]
    first = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    return first and len(days) >= _CHRONOLOGY and sentence.paragraph in days


def _items(reading: Reading) -> tuple[list[int], set[int]]:
    """Return the sentences that are a time of day, and the paragraphs under a day, found once."""
    items: tuple[list[int], set[int]] | None = reading.memo.get("items")  # type: ignore[assignment]
    if items is None:
        items = _timed(reading), _days(reading)
        reading.memo["items"] = items
    return items


_ITEM = 3  #: sentences from the time of an item to its call, its heading among them
_CHRONOLOGY = 3  #: paragraphs under a day


def _timed(reading: Reading) -> list[int]:
    """Return the sentences that are a time of day alone."""
    texts = reading.layout.texts
    return [n for n, text in enumerate(texts) if text[0].isdigit() and _CLOCK.match(text) is not None]


def _days(reading: Reading) -> set[int]:
    """Return the paragraphs that a day opens: "Friday, December 8: Brazil's president calls …"."""
    layout = reading.layout
    return {
        s.paragraph
        for n, s in enumerate(layout.sentences)
        if layout.paragraphs[s.paragraph].first == s.first and _DAY.match(layout.texts[n]) is not None
    }


def day_of_section(reading: Reading, call: Call, published: str | None) -> Dated | None:
    """Return the day that stands in a line of its own with the readout of a call, on a page with several such lines."""
    item = next((r for r in call.reports if in_chronology(reading, r)), None)
    if item is not None:
        return _day_of_item(reading, item, published)
    headed = next(
        (d for r in call.reports if (d := _day_of_heading(reading, r, published)) is not None), None
    )
    if headed is not None:
        return headed
    lines = _lines(reading, published)
    if len(lines) < 2:
        return None
    bodies = _bodies(reading)
    told = [r.sentence for r in call.reports if r.sentence in bodies and (r.people or r.sides)]
    if not told:
        return None
    above = lines[0][0] < bodies[0]
    if above:
        return next((day for number, day in reversed(lines) if number < min(told)), None)
    return next((day for number, day in lines if number > min(told)), None)


def _day_of_heading(reading: Reading, report: CallReport, published: str | None) -> Dated | None:
    """Return the day in brackets that ends the heading of a text among several: "Call with X - Communiqué (Lima, September 4, 2019)"."""
    layout, folds = reading.layout, reading.tokens.folds
    for number in range(report.sentence, max(-1, report.sentence - _HEADED), -1):
        sentence = layout.sentences[number]
        if folds[sentence.last - 1] != ")":
            continue
        opening = next(
            (
                i
                for i in range(sentence.last - 2, max(sentence.first, sentence.last - _DATED), -1)
                if folds[i] == "("
            ),
            None,
        )
        if opening is None:
            continue
        span = reading.span(opening, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            value = resolve(mention, published, "past") if mention.kind == "day" else None
            if (
                value is not None
                and value.value[:4].isdigit()
                and reading.tokens.folds[sentence.last - 2] == value.value[:4]
            ):
                return value.value, Span(mention.start, mention.end)
    return None


_HEADED = 3  #: sentences from a report up to the heading of its text


def _day_of_item(reading: Reading, report: CallReport, published: str | None) -> Dated | None:
    """Return the day that opens a paragraph of a chronology."""
    sentence = reading.layout.sentences[report.sentence]
    first = reading.layout.paragraphs[sentence.paragraph].first
    span = reading.span(first, min(first + _DATED, sentence.last))
    for mention in scan_dates(reading.dated, span.start, span.end):
        value = resolve(mention, published, "past")
        if value is not None and len(value.value) == len("2024-05-17"):
            return value.value, Span(mention.start, mention.end)
    return None


def _bodies(reading: Reading) -> list[int]:
    """Return the sentences that are no headings and no lines: they end with a full stop."""
    layout = reading.layout
    folds = reading.tokens.folds
    full = [
        n for n, s in enumerate(layout.sentences) if s.paragraph >= layout.title and folds[s.last - 1] == "."
    ]
    return full or [len(layout.sentences)]


_CHANGED = frozenset(("modified", "updated", "revised", "amended"))


def _lines(reading: Reading, published: str | None) -> list[tuple[int, Dated]]:
    """Return the sentences that are a date and little else, with their days, worked out once."""
    known: list[tuple[int, Dated]] | None = reading.memo.get("dated lines")  # type: ignore[assignment]
    if known is not None:
        return known
    found: list[tuple[int, Dated]] = []
    latest = add_days(published, 1) if published is not None else None
    direction: Literal["past"] = "past"
    for number, sentence in enumerate(reading.layout.sentences):
        if sentence.last - sentence.first > _DATED or reading.predicates[number]:
            continue
        if sum(w.islower() for w in reading.tokens.words[sentence.first : sentence.last]) > _SMALL:
            continue  # "The contract on gas runs out on May 31."
        if not any(map(str.isdigit, reading.tokens.folds[sentence.first : sentence.last])):
            continue
        paragraph = reading.layout.paragraphs[sentence.paragraph]
        if reading.tokens.folds[sentence.last - 1] == "." and paragraph.last != sentence.last:
            continue  # "That option ends on Oct. 18. The council wants to act before"
        if not _CHANGED.isdisjoint(reading.tokens.folds[sentence.first : sentence.first + 2]):
            continue  # "Last modified on Sat 1 Aug 2015"
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            value = resolve(mention, published, direction) if mention.kind == "day" else None
            if value is not None and len(value.value) == 10 and (latest is None or value.value <= latest):
                found.append((number, (value.value, Span(mention.start, mention.end))))
                break
    reading.memo["dated lines"] = found
    return found
