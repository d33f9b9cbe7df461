"""Whether words of planning are about the call: "is due to ring X", not "will visit X, who rang" or "left a meeting to ring X"."""

from toolkit.extract.calls.gladly import told_gladly
from toolkit.extract.calls.statuswords import StatusWords
from toolkit.extract.words import is_dating
from toolkit.lexicon import Hit

_TURNS = frozenset(("after", "when", "before", "since", "that", "who", "which", ";", "but"))
EVENTS = frozenset(
    "visit visits trip trips tour travel summit meeting meetings deal agreement exercise exercises drills flight".split()
)
CALLS = frozenset("call calls phone telephone conversation videoconference video".split())
_FILLERS = frozenset(
    ("in", "fact", "also", "indeed", "then", "later", "soon", "probably", "now", "himself", "herself")
)
_ABOUT = frozenset(("about", "regarding", "concerning"))
_ATTRIBUTIVE = frozenset("anticipated awaited long-awaited looming impending imminent".split())
_COMING = frozenset(("upcoming", "forthcoming", "planned", "scheduled"))
_INSERTED = 8  #: tokens of ", the presidential press office said"
_TO_CALL = 5  #: tokens of "to have another long phone"
_AGREED = frozenset(("agreed", "agree"))
_OWN = frozenset(("his", "her", "their", "'s", "'"))
_BREAKS = frozenset((";", "that", "which", "who"))
_DISCUSSED = frozenset(("discussed", "discuss", "discussing", "reviewed", "addressed", "about"))
#: What somebody does so that he can take or place a call, where it is told in the past.
_LEAVING = frozenset(
    """cut break interrupt leave use excuse step skip pause delay suspend halt stop miss rush hurry retreat withdraw walk take
    abandon adjourn shorten curtail duck slip""".split()
)
_WAYS = frozenset(("on", "over", "off"))
_SPOKE = frozenset(("spoke", "talked", "rang", "phoned", "telephoned"))
_BARE = frozenset("hold have speak talk call phone ring telephone take receive".split())
_THEN = frozenset("then later also subsequently afterwards afterward".split())


_WHEN = 2  #: tokens of "once the" before a call
_ONCE = frozenset(("as", "once", "when", "if", "until"))


def goes_on_with_plan(said: StatusWords, first: int) -> bool:
    """Tell whether a bare verb behind "and" goes on with what is to come: "will speak with X and then hold a call with Y"."""
    folds, at = said.folds, first - 1
    while at > said.first and folds[at] in _THEN:
        at -= 1
    if folds[first] not in _BARE or folds[at] != "and":
        return False
    if any(fold in _WILL for fold in folds[max(said.first, at - _CLAUSE) : at]):
        return True  # "would congratulate her and speak with her about fish"
    return any(h.value == "planned" and h.first < at for h in said.hits)


_CLAUSE = 12  #: tokens of "would congratulate the American president on his inauguration"
_WILL = frozenset(("will", "would", "'ll"))


def length_of_inserted(said: StatusWords, last: int) -> int:
    """Return how many tokens commas enclose right behind a noun: ", the Palace said,"."""
    if said.folds[last : last + 1] != [","]:
        return 0
    close = next((i for i in range(last + 1, min(said.last, last + _INSERTED)) if said.folds[i] == ","), last)
    return close - last + (close > last)


def length_of_time(said: StatusWords, hit: Hit[str], first: int) -> int:
    """Return how many tokens of a time stand right behind a word of planning: "will on Thursday, 12 March, at 16h00 hold"."""
    folds, at = said.folds, hit.last
    stop = min(first, at + _TIME)
    while at < stop and (is_dating(folds[at]) or folds[at] in _OF_TIME or folds[at][0].isdigit()):
        at += 1
    return at - hit.last


_TIME = 16  #: tokens of "on Thursday, 12 March 2026, at 4 p.m.,"
_OF_TIME = frozenset(
    ", on at in the later today tomorrow next this morning afternoon evening night noon a.m p.m am pm . gmt".split()
)


def _agreed_within(said: StatusWords, hit: Hit[str], first: int) -> bool:
    """Tell whether something else than a call was agreed in it: "in a phone call on Monday agreed to hold a summit"."""
    if said.folds[hit.first] not in _AGREED:
        return False
    return said.is_within(first) and CALLS.isdisjoint(
        said.folds[hit.last : min(said.last, hit.last + _TO_CALL)]
    )


def _left_for_it(said: StatusWords, hit: Hit[str]) -> bool:
    """Tell whether somebody did something so that he could call, which he then did: "left a meeting to speak by phone with X"."""
    before = [p for p in said.reading.predicates[said.number] if p.last <= hit.first]
    return bool(before) and before[-1].lemma in _LEAVING and before[-1].tense == "past"


_CHANCES = frozenset("chance opportunity occasion pleasure privilege honour honor".split())
_HAD = 5  #: tokens of "had a very welcome chance"


def plans_call(said: StatusWords, hit: Hit[str], first: int, *, verbal: bool) -> bool:
    """Tell whether words of planning are about the call: "is due to ring X", not "will visit X, who rang"."""
    if said.folds[hit.last - 1 : hit.last + 1] == ["have", "been"]:
        return False  # "a call would have been too polite"
    if (
        said.folds[hit.first - 1] in _CHANCES
        and "had" in said.folds[max(said.first, hit.first - _HAD) : hit.first]
    ):
        return False  # "had a chance to talk with X on the telephone"
    if said.folds[hit.first] in _ATTRIBUTIVE:
        return not verbal and 0 <= first - hit.last <= 1  # "the highly anticipated phone call"
    if said.folds[hit.first] in ("upcoming", "forthcoming") and hit.first >= first:
        return False  # "to prepare for the upcoming summit"
    if hit.first >= first:
        if "," in said.folds[first : hit.first] and said.folds[max(said.first, first - _WHEN)] in _ONCE:
            return False  # "as soon as the call takes place, we will let you know"
        if "," in said.folds[first : hit.first] and not _SPOKE.isdisjoint(said.folds[first - 2 : first + 1]):
            return False  # "The pair, who spoke by telephone, will talk again"
        if said.folds[hit.first - 1] in _OWN:
            return False  # "a call with X ahead of his scheduled talks with Y"
        by_way = said.folds[first] in _WAYS  # "got on the phone with Y on Friday to talk about"
        if said.folds[hit.first] == "to" and (verbal or by_way or said.is_within(first)):
            return False  # "called to talk about", "agreed during a phone call to hold talks"
        if said.folds[hit.first - 1] == "able" or _agreed_within(said, hit, first):
            return False
        if not _DISCUSSED.isdisjoint(said.folds[first : hit.first]):
            return False  # "in a phone call discussed preparations for the summit"
        if any(
            first < p.first < hit.first and p.speech and p.complement[0] <= hit.first < p.complement[1]
            for p in said.reading.predicates[said.number]
            if not p.complement[0] <= first < p.complement[1]
        ):
            return False  # "in a phone call with X, Y said Norway will pay"
        verbs_between = any(first <= p.first < hit.first for p in said.reading.predicates[said.number])
        if verbs_between and said.folds[hit.first] == "to":
            return False  # "was initiated by X, but Y had decided to speak"
        return not _BREAKS & set(said.folds[first : hit.first])
    if said.folds[hit.first - 1] == "able" or told_gladly(said.folds, hit.first, said.first):
        return False  # "were able to speak", "was pleased to call"
    if said.folds[hit.first] in _COMING and not EVENTS.isdisjoint(said.folds[hit.last : first]):
        return False  # "confirmed their part in the upcoming summit following phone calls with X"
    if said.folds[hit.first] == "to" and _left_for_it(said, hit):
        return False  # "cut short a rally on Wednesday to hold a phone call"
    if not verbal and not _ABOUT.isdisjoint(said.folds[hit.last : first]):
        return False  # "decided to talk about his call with X"
    begin = hit.last + length_of_time(said, hit, first)
    between = [fold for fold in said.folds[begin:first] if fold not in _FILLERS]
    if verbal and len(between) > 2:
        return False
    return not _TURNS & set(between) and "first" not in said.folds[max(said.first, hit.first - 5) : hit.first]
