"""Whether a day is that of something else that was done: "the ceasefire reached on Friday", "the measures taken by the guards on 26 March"."""

from toolkit.extract.facts import CALL_WORDS, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.mention import TimeMention

_WITH_OR_OF = frozenset(("with", "of", "between", "by", "the"))
_PARTICIPLES = frozenset(
    """held received signed adopted launched convened organised organized hosted attended dated scheduled delivered sent presented
    submitted published issued released imposed carried conducted handed opened staged hit killed destroyed caused""".split()
)
_CONCLUDED = frozenset("reached concluded agreed declared".split())  #: right before their day
_DOERS = frozenset("leaders ministers presidents premiers sides chiefs envoys countries governments".split())
_CUTS = frozenset(("that", "who", "which", "when", ";", ":", "but", "while"))
_DONE = 14  #: tokens of "taken by the guards of the southern port in Lima, Peru, on"
_ADJOINING = 2  #: tokens of "reached on"
_DONE_TO = frozenset("taken made held given struck begun shot fought built sent sunk thrown written".split())


def was_done(folds: list[str], first: int, token: int) -> bool:
    """Tell whether a day is that of what others did: "the measures taken by the guards in the port on 26 March"."""
    return any(
        folds[i] == "by"
        and (folds[i - 1].endswith("ed") or folds[i - 1] in _DONE_TO)
        and folds[i - 2] not in words().auxiliaries
        and CALL_WORDS.isdisjoint(folds[i - 3 : token])
        for i in range(max(first, token - _DONE) + 3, token)
    )


def of_thing_done(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a day is that of something that a participle tells of: "the council held in Lima on 12 May", "the note received on Friday"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[number].first
    for at in range(token - 1, max(first, token - _DONE), -1):
        done = folds[at] in _PARTICIPLES or (folds[at] in _CONCLUDED and token - at <= _ADJOINING)
        if done and folds[at - 1] not in words().auxiliaries:
            acting = any(
                p.first == at
                and p.subject is not None
                and p.subject.kind != "source"
                and folds[p.subject.first - 1]
                not in _WITH_OR_OF  # "the talks with Chile held in Lima on Friday"
                for p in reading.predicates[number]
            )
            acting = acting or folds[at - 1] in _DOERS  # "West African leaders agreed Saturday to"
            return not acting and folds[at - 1].isalpha() and CALL_WORDS.isdisjoint(folds[at - 3 : at])
        if folds[at] in _CUTS or folds[at] in CALL_WORDS:
            return False
    return False


def is_due(folds: list[str], token: int) -> bool:
    """Tell whether something is due on a day: "ahead of the session of the assembly, due on Thursday", "the forum to be held in Lima on 3 May"."""
    on = folds[token - 1] in ("on", "for", "by")
    if folds[token - 1 - on] in ("due", "slated", "expected"):
        return True
    before = folds[max(0, token - _PLACE) : token]
    held = next((i for i in range(len(before) - 2) if before[i : i + 3] in _TO_BE_HELD), None)
    return held is not None and "," not in before[held:]


_PLACE = 10  #: tokens of "to be held in the Chilean capital on"
_TO_BE_HELD = (["to", "be", "held"], ["to", "take", "place"], ["be", "held", "in"])


def names_thing(reading: Reading, day: TimeMention) -> bool:
    """Tell whether a day only says which of its kind is meant: "the Dec. 16 election", "the session of 16 April", not "the Dec. 16 call"."""
    at, folds = token_at(reading, day.end - 1) + 1, reading.tokens.folds
    first = token_at(reading, day.start)
    if folds[first - 1] == "of" and folds[first - 2] in _THINGS:
        return True
    if at >= len(folds) or not reading.plain[: day.start].endswith(("the ", "The ")):
        return False
    adjoins = reading.plain[day.end : day.end + 1] == " " and folds[at].isalpha()
    near = folds[at : at + _NOUN]
    return adjoins and CALL_WORDS.isdisjoint(near) and folds[at] not in words().determiners


_THINGS = frozenset(
    """session sessions meeting summit declaration statement communique decision decisions resolution letter vote election elections
    referendum attack attacks agreement accord conference coup""".split()
)
_NOUN = 3  #: tokens of "long telephone call"
