"""Calls that are visits: "the Minister called on the President this evening", "an introductory call by the Ambassador on the Minister"."""

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading

_OPENING = 6  #: sentences, the title's among them, in which a text says that somebody called on somebody
_CALLS = frozenset(("call", "calls", "called", "calling"))
_ON = frozenset(("on", "upon"))
_LED = 5  #: tokens of "on His Excellency Mr" up to whom somebody calls on
_STYLES = frozenset(
    "the his her their excellency honourable honorable royal highness h e . h.e mr mrs ms dr".split()
)
_BY = 14  #: tokens of "introductory call by the Norwegian Ambassador X on"
_ASKED = 24  #: tokens from whom somebody appeals to to what he asks
_REMOTE = frozenset(
    "phone telephone telephonic video videoconference conference virtual online zoom skype teleconference webex".split()
)


def is_visit(reading: Reading, first: int, last: int) -> bool:
    """Tell whether the bare "call" at some tokens is the visit with which its text opens."""
    folds = reading.tokens.folds
    return (
        folds[last - 1] in ("call", "calls")
        and _REMOTE.isdisjoint(folds[first:last])
        and _opens_with_visit(reading)
    )


def _opens_with_visit(reading: Reading) -> bool:
    known = reading.memo.get("visit")
    if known is None:
        known = any(
            _visits(reading, number)
            for number in range(min(reading.layout.upto(_OPENING), len(reading.layout.sentences)))
        )
        reading.memo["visit"] = known
    return bool(known)


def _visits(reading: Reading, number: int) -> bool:
    """Tell whether a sentence says that one called on another: no appeal, "called on the President to resign"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    if _CALLS.isdisjoint(reading.layout.words[number]) or not _REMOTE.isdisjoint(
        reading.layout.words[number]
    ):
        return False
    for at in range(sentence.first, sentence.last - 2):
        if folds[at] not in _CALLS:
            continue
        on = at + 1
        if folds[on] == "by" and folds[at] in ("call", "calls"):
            on = next((i for i in range(on, min(sentence.last, at + _BY)) if folds[i] in _ON), at)
        whom = next((a for a in reading.actors[number] if on < a.first <= on + _LED and a.people), None)
        if whom is None or not _STYLES.issuperset(folds[on + 1 : whom.first]):
            continue  # "a call on Monday with President X"
        if folds[on] in _ON and not _asks(folds, whom.last, sentence.last):
            return True
    return False


def _asks(folds: list[str], first: int, last: int) -> bool:
    """Tell whether "to" and a verb follow, or "for": then it is an appeal."""
    stop = min(last - 1, first + _ASKED)
    return folds[first] in ("for", "not", "to") or any(
        folds[i] == "to" and any(v.form == "base" for v in verbs().get(folds[i + 1], ()))
        for i in range(first, stop)
    )
