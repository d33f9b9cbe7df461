"""The day from which "today" counts in somebody's words: "“I spoke with X today,” Y said on Wednesday", printed on Thursday."""

from toolkit.extract.facts import token_at
from toolkit.extract.reading import Reading
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve

_RECENT = 3  #: days from what was said to its printing
_BESIDE = 6  #: tokens from a verb of saying to its day
_BEHIND = 2  #: sentences of a quotation behind its first
_KINDS = frozenset(("day", "weekday"))


def said_on(reading: Reading, token: int, published: str | None) -> str | None:
    """Return the day on which quoted words that hold a token were said, where the words about them give one."""
    quotation = reading.quotation_at(token)
    earliest = add_days(published, -_RECENT) if published is not None else None
    if quotation is None or published is None or earliest is None:
        return None
    layout = reading.layout
    first, last = layout.sentence_at(token), layout.sentence_at(quotation.last)
    for number in range(first, min(last, first + _BEHIND) + 1):
        verbs = [
            p
            for p in reading.predicates[number]
            if p.speech and not quotation.first <= p.first < quotation.last
        ]
        sentence = layout.sentences[number]
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end) if verbs else ():
            at = token_at(reading, mention.start)
            if mention.kind not in _KINDS or quotation.first <= at < quotation.last:
                continue
            if not any(min(abs(at - p.first), abs(at - p.last)) <= _BESIDE for p in verbs):
                continue
            value = resolve(mention, published, "past")
            if value is not None and earliest <= value.value <= published:
                return value.value
    return None
