"""Tell a call that nobody took from one that was held, and one asked for from one that will be: "phoned X on Monday, but his call went unanswered"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_WORDS = frozenset(
    "unanswered answer answered reply response respond unsuccessful vain avail success pick picked through nobody".split()
)
_IN_VAIN = r"to no avail|in vain|without success|unsuccessful(?:ly)?"
_UNANSWERED = awaited(
    rf"\b(?:unanswered|no (?:answer|reply|response)|{_IN_VAIN}"
    r"|(?:nobody|no one) (?:answered|picked up|took the call)"
    r"|(?:(?:did|does|could|would) not|didn['’]t|couldn['’]t) (?:respond|reply|answer|pick up(?: the phone)?|get through))"
    r"(?=[.,;]|\s*$)"
)


def is_unanswered(reading: Reading, call: Call) -> bool:
    """Tell whether the sentence that first reports a call goes on to say that the other did not take it."""
    report = call.reports[0]
    if any(_is_silence(reading, n) for n in range(report.sentence + 1, report.sentence + _RESULT)):
        return True
    if _WORDS.isdisjoint(reading.layout.words[report.sentence]):
        return False
    after = reading.text(report.first, reading.layout.sentences[report.sentence].last)
    turn = after.find(" but ")
    return turn >= 0 and _UNANSWERED.search(after, turn) is not None


def _is_silence(reading: Reading, number: int) -> bool:
    """Tell whether a short sentence says what came of an attempt: "The result is silence"."""
    sentences = reading.layout.sentences
    if number >= len(sentences) or "silence" not in reading.layout.words[number]:
        return False
    first, last = sentences[number].first, sentences[number].last
    folds = reading.tokens.folds[first : min(last, first + _SHORT)]
    at = next((i for i, fold in enumerate(folds) if fold == "silence"), None)
    return at is not None and folds[at + 1 : at + 2][:1] != ["on"] and folds[at - 1] != "of"


_RESULT = 3  #: sentences behind the one that tells of the attempt, and one more
_SHORT = 9  #: tokens of “What I got in return was silence


def was_tried(reading: Reading, call: Call) -> bool:
    """Tell whether a text says that the call somebody asked for met with silence: then the day of the attempt is the day of the call."""
    first = min(r.sentence for r in call.reports)
    last = min(first + _TOLD, len(reading.layout.sentences))
    near = [n for n in range(first, last) if not _SILENCE.isdisjoint(reading.layout.words[n])]
    return any(
        _MET_BY_SILENCE.search(reading.text(sentence.first, sentence.last)) is not None
        for sentence in (reading.layout.sentences[n] for n in near)
    )


_TOLD = 4  #: sentences from the attempt to what came of it
_SILENCE = _WORDS | {"silence", "took", "answered", "turned", "rebuffed", "fruitless"}
_MET_BY_SILENCE = awaited(
    r"\b(?:silence|unanswered|(?:no|not an?y?) (?:answer|reply|response)|nobody (?:answered|took the call|picked up)"
    r"|(?:did not|didn['’]t) (?:respond|reply|answer|pick up)"
    rf"|(?:was|were|been) (?:turned (?:away|down)|rebuffed|fruitless)|{_IN_VAIN}"  # was turned away
    r"|(?:could not|couldn['’]t|unable to|failed to) get through)\b"
)


def took_place(reading: Reading, call: Call) -> bool:
    """Tell whether a text goes on to what was said in a call that somebody had asked for: "In the course of the call she proposed"."""
    asked = call.reports[0]
    folds = reading.tokens.folds
    return asked.rule == "call.spoke" and any(
        r.rule == "call.named"
        and r.status is None
        and r.sentence > asked.sentence
        and r.medium_at is not None
        and not _WITHIN.isdisjoint(folds[reading.layout.sentences[r.sentence].first : r.medium_at[0]])
        and not _GOING_ON.isdisjoint(folds[max(0, r.medium_at[0] - _BEHIND) : r.medium_at[0]])
        for r in call.reports
    )


_WITHIN = frozenset(("in", "during"))
_GOING_ON = frozenset(("during", "course"))


def is_granted(reading: Reading, call: Call) -> bool:
    """Tell whether a call that somebody asked for is named as one to come: "The call will take place very soon".

    What he means to do in it says nothing of that: "intends to use the call to raise the quota".
    """
    folds = reading.tokens.folds
    return any(
        r.status == "planned"
        and r.rule == "call.named"
        and r.sentence >= reading.layout.body  # a title's "begs for a call" grants nothing
        and not (
            r.medium_at is not None
            and not _UNGRANTED.isdisjoint(folds[max(0, r.medium_at[0] - _USE) : r.medium_at[0]])
        )
        and _CONDITIONS.isdisjoint(
            folds[r.last : r.last + _BEHIND]
        )  # "will take the call once it is withdrawn"
        for r in call.reports
    )


_CONDITIONS = frozenset(("once", "if", "unless"))
_BEHIND = 3  #: tokens of ", but only if"
_USE = 3  #: tokens of "use the phone"
_UNGRANTED = frozenset(("use", "no"))  #: "intends to use the call", "no call had been scheduled"
