"""What a report tells beside its call: captions, what a principal said to somebody else, deeds of other days."""

import re

from toolkit.extract.calls.call import Call
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.hinted import hinted
from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS
from toolkit.patterns import awaited

_MONTHS = "|".join(MONTHS)
_CLOSED = frozenset(".!?;:\"”“'’‘)…*»/,-–—")
# What turns from the call to something else: no more is said of it before it is named again.
_TURN = hinted(
    r"^(?:on\ the\ same\ day|later\ (?:on\ )?the\ same\ day|meanwhile|elsewhere|as\ a\ reminder|in\ a\ separate\ \w+|for\ context|in\ other\ news|on\ that\ occasion)\b",
    "day meanwhile elsewhere reminder separate context news occasion",
)
_NAMES_CALL = awaited(
    r"\b(?:call|calls|called|phoned|phone|telephone|conversation|spoke|talked|videoconference)\b",
    re.IGNORECASE,
)
# "On Monday, X also discussed plans with the Secretary General", "X also informed Rutte about".
_WITH_ANOTHER = hinted(
    r"""^[^.;"“]{0,90}?\b(?:also|later|earlier|previously|separately|then|had|in\ addition)\b[^.;"“]{0,60}?
        \b(?:spoke|spoken|talked|met|discussed|conversation|talks|call|meeting)\b[^.;"“]{0,80}?\b(?:with|to)\ (?:the\ )?
      | ^[^.;,"“]{0,60}?\b(?:also|later|earlier|previously|separately|then)\ (?:informed|briefed|told|thanked|urged|assured|met|phoned|called)\ (?:the\ )?""",
    "also later earlier previously separately then had addition",
)
_LONG_AGO = awaited(
    rf"""\b(?:last|previous|earlier\ this|late\ last|early\ last)\ (?:week|month|year|spring|summer|autumn|fall|winter|{_MONTHS})\b
      | \b(?:days?|weeks?|months?|years?|decades?)\ (?:ago|earlier|before)\b | \bin\ (?:19|20)\d\d\b | \bsince\ (?:{_MONTHS}|(?:19|20)\d\d)\b""",
    re.IGNORECASE | re.VERBOSE,
)

_DEEDS = frozenset(("refuse", "call", "other"))


def is_caption(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence is a caption or a heading in the body of a report: a paragraph without a stop."""
    sentences, layout = reading.layout.sentences, reading.layout
    sentence = sentences[number]
    body = [r.sentence for r in call.reports if sentences[r.sentence].paragraph >= layout.title]
    if not body or number <= min(body):
        return False
    if sentence.paragraph < layout.title or any(report.sentence == number for report in call.reports):
        return False
    if sentence.last - sentence.first > 30:
        return False
    alone = all(
        not 0 <= n < len(sentences) or sentences[n].paragraph != sentence.paragraph
        for n in (number - 1, number + 1)
    )
    text = reading.text(sentence.first, sentence.last)
    return alone and text[-1:] not in _CLOSED and text[:1] not in "-–•*"


def turns_away(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence, or one that it goes on from, turns to another talk or another event of the day."""
    reports = [report.sentence for report in call.reports]
    if number in reports and (number == min(reports) or not _TURN.occurs(reading, number)):
        return False
    if _TURN.occurs(reading, number):
        sentence = reading.layout.sentences[number]
        text = reading.text(sentence.first, sentence.last)
        return text.startswith("As a reminder") or _NAMES_CALL.search(text) is None
    return _with_another(reading, call, number)


def _with_another(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence says what one on the call told somebody who is not on it."""
    sentence = reading.layout.sentences[number]
    if _WITH_ANOTHER.hints.isdisjoint(reading.tokens.folds[sentence.first : sentence.last]):
        return False
    match = _WITH_ANOTHER.pattern.search(reading.text(sentence.first, sentence.last))
    if match is None:
        return False
    start, _ = reading.span(sentence.first, sentence.last)
    starts = reading.tokens.starts
    others = [
        a for a in reading.actors[number] if starts[a.first] in (start + match.end(), start + match.end() - 4)
    ]
    return any(other.people and not any(p in call.people for p in other.people) for other in others)


def is_old_deed(reading: Reading, number: int, predicate: Predicate | None) -> bool:
    """Tell whether somebody did something at another time, and said nothing: "turned down a request last year"."""
    if (
        predicate is None
        or predicate.kind not in _DEEDS
        or predicate.parent is not None
        or predicate.modal is not None
    ):
        return False
    sentence = reading.layout.sentences[number]
    return _LONG_AGO.search(reading.text(sentence.first, sentence.last)) is not None
