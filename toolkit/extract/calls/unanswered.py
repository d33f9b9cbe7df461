"""Tell a call that nobody took from one that was held, and one asked for from one that will be: "phoned X on Monday, but his call went unanswered"."""

from toolkit.extract.calls.call import Call
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_WORDS = frozenset(
    "unanswered answer reply response respond unsuccessful vain avail success pick through".split()
)
_UNANSWERED = awaited(
    r"\b(?:unanswered|no (?:answer|reply|response)|to no avail|in vain|without success|unsuccessful(?:ly)?"
    r"|(?:(?:did|does|could|would) not|didn['’]t|couldn['’]t) (?:respond|reply|answer|pick up(?: the phone)?|get through))"
    r"(?=[.,;]|\s*$)"
)


def is_unanswered(reading: Reading, call: Call) -> bool:
    """Tell whether the sentence that first reports a call goes on to say that the other did not take it."""
    report = call.reports[0]
    if _WORDS.isdisjoint(reading.layout.words[report.sentence]):
        return False
    after = reading.text(report.first, reading.layout.sentences[report.sentence].last)
    turn = after.find(" but ")
    return turn >= 0 and _UNANSWERED.search(after, turn) is not None


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
