"""The words of status in one sentence, and the tokens among which they are looked for."""

from typing import NamedTuple

from toolkit.extract.reading import Reading
from toolkit.lexicon import Hit

#: Verbs with which somebody says that a call was not, or was not so.
DENYING = frozenset(
    """denied denies deny denying rejected rejects dismissed dismisses
    refuted refutes disputed disputes""".split()
)
_WITHIN = frozenset(("in", "during"))
_LED = 5  #: tokens of "In the long joint phone"


def asked_for(folds: list[str], first: int, last: int) -> list[Hit[str]]:
    """Return where somebody is asked for a call: "has asked Beijing for a call", which no list of phrases can hold."""
    found: list[Hit[str]] = []
    for at in range(first, last - 2):
        if folds[at] in _REQUESTS:  # "a request through our embassy for a call"
            to = next((j for j in range(at + 1, min(last, at + _THROUGH)) if folds[j] == "for"), None)
            if to is not None and not _CALLS.isdisjoint(folds[to + 1 : min(last, to + _NOUN)]):
                found.append(Hit(to, to + 1, "requested"))
        elif folds[at] in _ASKED or (folds[at] == "asking" and folds[at - 1] in _IS):
            begin = behind_inserted(folds, at + 1, last)
            stop = min(last, begin + _WHOM)
            to = next((j for j in range(begin + 1, stop) if _leads_on(folds, j)), None)
            if to is not None and _names_call(folds, to + 1, min(last, to + _NOUN)):
                found.append(Hit(max(at, begin - 1, to - _AT_MOST), to + 1, "requested"))
        elif folds[at : at + 2] == ["possibility", "of"]:
            talking = next((j for j in range(at + 3, min(last, at + _NAMES)) if folds[j] in _TALKING), None)
            if talking is not None:
                sought = not _APPROACHING.isdisjoint(folds[first:at])
                found.append(Hit(talking - 1, talking, "requested" if sought else "planned"))
        elif folds[at] in _OFFERED:
            noun = _offered_call(folds, at, last)
            if noun is not None:
                found.append(Hit(at, noun, "requested"))
    return found


def _names_call(folds: list[str], first: int, last: int) -> bool:
    """Tell whether what is asked for is a call: not "asked her for wheat over the phone"."""
    stop = next((j for j in range(first, last) if folds[j] in _BY), last)
    return not _CALLS.isdisjoint(folds[first:stop])


_BY = frozenset(("over", "by", "on", "during", "in"))


def _offered_call(folds: list[str], at: int, last: int) -> int | None:
    """Return the article of a call that somebody is offered: "offered the Egyptian president a phone call"."""
    for j in range(at + 2, min(last - 1, at + _OFFERED_TO)):
        if folds[j] in _STOPS:
            return None
        if folds[j] in _ARTICLES:
            noun = j + 1 + (folds[j + 1] in _WAYS)
            return j if noun < last and folds[noun] in _CALL else None
    return None


def behind_inserted(folds: list[str], at: int, last: int) -> int:
    """Return the comma that closes what is inserted from `at` on: "asked, through Omani mediators, for a call"."""
    if folds[at] != ",":
        return at
    return next((j for j in range(at + 1, min(last, at + _INSERTED)) if folds[j] == ","), at)


def _leads_on(folds: list[str], at: int) -> bool:
    """Tell whether a token leads on to what is asked for: "asked Beijing for a call", "asked India to arrange a conversation"."""
    return folds[at] == "for" or (folds[at] == "to" and folds[at + 1] in _ARRANGE)


_NAMES = 18  #: tokens of "possibility of Prime Minister X of Norway and the Chilean President, Y,"
_TALKING = frozenset(("talking", "speaking", "conferring"))
_APPROACHING = frozenset("approached approaches sounded asked proposed suggested sought".split())
_ASKED = frozenset(("asked", "asks"))
_REQUESTS = frozenset(("request", "requests"))
_AT_MOST = 5  #: tokens before "for" that count: the rest names who is asked
_THROUGH = 12  #: tokens of "request through our High Commission in Dhaka"
_OFFERED = frozenset(("offered", "offers"))
_OFFERED_TO = 9  #: tokens of "offered Brazilian President Luiz Inácio Lula da Silva a"
_STOPS = frozenset(", . ; in during on to that".split())
_ARTICLES = frozenset(("a", "another"))
_WAYS = frozenset(("phone", "telephone", "video"))
_CALL = frozenset(("call", "conversation"))
_IS = frozenset(("is", "was", "are", "were"))
_ARRANGE = frozenset("arrange set organise organize schedule facilitate fix".split())
_INSERTED = 12  #: tokens of ", through its embassy in Oslo and two Omani mediators,"
_WHOM = 9  #: tokens of "the People's Republic of China"
_NOUN = 5  #: tokens of "for a secure video call"
_CALLS = frozenset(("call", "conversation", "talks", "phone", "telephone", "video", "videoconference"))


class StatusWords(NamedTuple):
    """The words of status in one sentence, tokens `first` up to but without `last`."""

    reading: Reading
    number: int
    first: int
    last: int
    folds: list[str]  #: the folded tokens of the whole text
    way: Hit[str] | None  #: the phrase that gives the medium of a verb: "by phone"
    hits: list[Hit[str]]

    def is_within(self, first: int) -> bool:
        """Tell whether "in" or "during" leads to a noun of calling, in which something was done."""
        return not _WITHIN.isdisjoint(self.folds[max(self.first, first - _LED) : first])
