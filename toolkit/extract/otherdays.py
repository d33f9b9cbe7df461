"""Undertakings of a report that are of another day or occasion than the call: "Marte in January invited", "At the Lima summit"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.drafts import CommitmentDraft
from toolkit.extract.facts import published_day
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.edtf import first_day, last_day
from toolkit.temporal.resolve import resolve

_OPENING = frozenset(("on", "in", "earlier", "last", "late", "early"))
_LEADING = 5  #: tokens of "On the evening of" before a date that opens its sentence
_BEHIND = 5  #: tokens behind a verb in which its date stands: "said on Friday that"
_BETWEEN = 8  #: tokens between a subject and its verb
_CLAUSE = frozenset(("that", "to", ",", "in", "when"))
_CALL = awaited(r"\b(?:calls?|conversation|spoken?|talked|phoned?|telephoned?|rang)\b")


def is_of_earlier_day(reading: Reading, call: Call, draft: CommitmentDraft, day: str | None) -> bool:
    """Tell whether the verb of an undertaking, or one over it, is dated before the `day` of the call.

    What names a call tells when that was, and which one it was is asked elsewhere.
    """
    held = first_day(day) if day is not None else None
    if held is None or draft.predicate is None or any(r.sentence == draft.sentence for r in call.reports):
        return False
    sentence = reading.layout.sentences[draft.sentence]
    if _CALL.search(reading.text(sentence.first, sentence.last)) is not None:
        return False
    verbs = (draft.predicate, *draft.predicate.ancestors())
    slots = [slot for p in verbs for slot in _slots(reading, p)]
    opening = _opening(reading, sentence.first, verbs[-1].first)
    if opening is not None:
        slots.append(opening)
    return any(_is_before(reading, first, last, held) for first, last in slots if first < last)


def is_of_other_occasion(reading: Reading, call: Call, draft: CommitmentDraft) -> bool:
    """Tell whether a sentence, or the one that it goes on from, opens with a gathering by its name: "At the Lima summit, they agreed"."""
    if call.medium == "video":
        return False  # a meeting held by video is the call itself
    number = draft.sentence
    while number > draft.sentence - _GOING_ON and number > 0 and _opens_with_they(reading, number):
        number -= 1
    if any(r.sentence in (number, draft.sentence) for r in call.reports):
        return False
    sentence = reading.layout.sentences[number]
    if _CALL.search(reading.text(sentence.first, sentence.last)) is not None:
        return False
    if number != draft.sentence and _OLDER.search(reading.text(sentence.first, sentence.last)) is not None:
        return True
    folds, words = reading.tokens.folds, reading.tokens.words
    if folds[sentence.first] not in ("at", "during"):
        return False
    named = False
    for i in range(sentence.first + 1, min(sentence.last, sentence.first + _NAME)):
        if folds[i] in _GATHERINGS:
            return named
        named = named or words[i][:1].isupper()
        if folds[i] in (",", "of", "with"):
            return False
    return False


def _opens_with_they(reading: Reading, number: int) -> bool:
    return reading.tokens.folds[reading.layout.sentences[number].first] == "they"


_GOING_ON = 6  #: sentences
_NAME = 8  #: tokens of "At the Lima climate summit"
_GATHERINGS = frozenset("meeting summit talks conference forum assembly session".split())
_OLDER = awaited(r"\b(?:earlier this|last) (?:week|month|year)\b")


def _slots(reading: Reading, p: Predicate) -> tuple[tuple[int, int], ...]:
    """Return where the date of a verb stands: between it and its subject, and right behind it."""
    if p.tense not in ("past", "perfect"):
        return ()
    folds = reading.tokens.folds
    last = reading.layout.sentences[p.sentence].last
    stop = next((i for i in range(p.last + 1, min(last, p.last + _BEHIND)) if folds[i] in _CLAUSE), p.last)
    begin = p.group if p.shared or p.subject is None else p.subject.last
    aside = any(begin <= q.first < p.first for q in reading.predicates[p.sentence])
    return (p.first if aside else max(begin, p.first - _BETWEEN), p.first), (p.last, stop)


def _opening(reading: Reading, first: int, verb: int) -> tuple[int, int] | None:
    """Return the words that open a sentence with a time, up to a comma."""
    folds = reading.tokens.folds
    if folds[first] not in _OPENING:
        return None
    stop = next((i for i in range(first, verb) if folds[i] == ","), None)
    return (first, stop) if stop is not None and stop - first <= _LEADING + 3 else None


def _is_before(reading: Reading, first: int, last: int, held: str) -> bool:
    start, end = reading.span(first, last)
    for mention in scan_dates(reading.dated, start, end):
        if mention.relation in ("by", "before", "until", "since", "after", "from"):
            return False
        value = resolve(mention, published_day(reading), "past")
        told = last_day(value.value) if value is not None else None
        return told is not None and told < held
    return False
