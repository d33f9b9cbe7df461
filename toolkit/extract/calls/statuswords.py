"""Read from the words about a verb or noun of calling whether the call was held, planned, asked for, cancelled or denied."""

from typing import NamedTuple

from toolkit.extract.calls.gladly import told_gladly
from toolkit.extract.calls.purpose import broken_off
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lexicon import Hit

# How many tokens before and after a verb or noun of calling a word of each state may stand; the first that fits counts.
_NEAR = {
    "unplanned": (14, 8),
    "denied": (60, 60),
    "cancelled": (30, 40),
    "requested": (8, 6),
    "planned": (7, 5),
}
_TURNS = frozenset(("after", "when", "before", "since", "that", "who", "which", ";", "but"))
_EVENTS = frozenset(
    "visit visits trip trips tour travel summit meeting meetings deal agreement exercise exercises drills flight".split()
)
_OCCURRING = frozenset(("place", "held", "happen", "ahead"))
_CALLS = frozenset("call calls phone telephone conversation videoconference video".split())
_FILLERS = frozenset(
    ("in", "fact", "also", "indeed", "then", "later", "soon", "probably", "now", "himself", "herself")
)
_CONTENTS = frozenset(
    "veracity accuracy content contents transcript tone details characterization characterisation criticism concerns complaints".split()
)
_ABOUT = frozenset(("about", "regarding", "concerning"))
_ATTRIBUTIVE = frozenset("anticipated awaited long-awaited looming impending imminent".split())
_COMING = frozenset(("upcoming", "forthcoming", "planned", "scheduled"))
_PLANNED = frozenset("planned scheduled expected prepared arranged foreseen envisaged".split())
_INSERTED = 8  #: tokens of ", the presidential press office said"
_AGREED = frozenset(("agreed", "agree"))
_OWN = frozenset(("his", "her", "their", "'s", "'"))
_TO_PLANNED = 16  #: tokens from "no call" to "planned"
_REQUESTS = frozenset(("request", "requests"))
_ASKING = frozenset(("asked", "asking", "seeking", "seeks"))
_AFTER = frozenset(("after", "following"))
_OF_EVENT = 6  #: tokens of "a trip that he had to"
_WITHIN = frozenset(("in", "during"))
_LED = 5  #: tokens of "In the long joint phone"
_RELATIVE = frozenset(("which", "that", "who"))
_TOOK_PLACE = frozenset(("took", "lasted", "ran", "stretched", "went", "began"))
_BEHIND = 5  #: tokens of "on Monday, which lasted"
_DENYING = frozenset(("denied", "denies", "deny", "dismissed", "refuted"))
_RUNG = frozenset(("spoke", "called", "phoned", "telephoned", "rang"))
_DENIED = 7  #: tokens of "the report of a second phone call"
_DETERMINING = frozenset(
    ("a", "an", "the", "his", "her", "its", "their", "any", "all", "these", "those", "such")
)
_CLAIMS = frozenset(
    ("report", "reports", "claim", "claims", "account", "accounts", "story", "rumours", "rumors")
)
_SUCH = frozenset(
    "call calls conversation conversations phone telephone contact contacts exchange such spoken spoke talked".split()
)
_CALLING = frozenset(
    ("call", "phone", "telephone", "ring", "talk", "speak", "hold", "take", "receive", "place", "refuse")
)
_BREAKS = frozenset((";", "that", "which", "who"))
_DISCUSSED = frozenset(("discussed", "discuss", "discussing", "reviewed", "addressed", "about"))
_WHEN = frozenset(("in", "during", "after", "following", "amid", "since"))
_WHERE = _WHEN | frozenset(("over", "via", "by", "through"))
_GOVERNING = frozenset("for of to with that and about on from between having had".split())
_NOUN_PHRASE = 7  #: tokens of "during a reportedly very tense late-night phone"
_CONFIRMING = frozenset(("confirm", "confirmed", "confirms"))
_NEGATED = frozenset(("not", "n't", "never", "didn't", "didn’t", "neither"))


#: What somebody does so that he can take or place a call, where it is told in the past.
_LEAVING = frozenset(
    """cut break interrupt leave use excuse step skip pause delay suspend halt stop miss rush hurry retreat withdraw walk take
    abandon adjourn shorten curtail duck slip""".split()
)
_MOVED = frozenset("rescheduled postponed delayed moved shifted back off forward call conversation".split())
_NOT_ON = frozenset("agenda table cards discussed discussion works prepared preparation".split())
_THOUGH = frozenset("although though but while which that took lasted".split())
_BARE = frozenset("hold have speak talk call phone ring telephone take receive".split())
_THEN = frozenset("then later also subsequently afterwards afterward".split())
_TO_DAY = frozenset(("to", "for", "until", "till"))
_NEXT = frozenset(("next", "later", "this", "early", "late", "tomorrow", "the"))


def _is_day(folds: list[str]) -> bool:
    return (
        folds[0] in words().weekdays
        or folds[0] in words().months
        or folds[0] in _NEXT
        or folds[0][0].isdigit()
    )


class StatusWords(NamedTuple):
    """The words of status in one sentence, tokens `first` up to but without `last`."""

    reading: Reading
    number: int
    first: int
    last: int
    folds: list[str]  #: the folded tokens of the whole text
    way: Hit[str] | None  #: the phrase that gives the medium of a verb: "by phone"
    hits: list[Hit[str]]

    def status(self, first: int, last: int, *, verbal: bool = False) -> str | None:
        """Read the state of the call from the words about its verb or noun, None where it simply reports."""
        inserted = self._inserted(last)
        for status, (before, after) in _NEAR.items():
            after += inserted if status == "planned" else 0
            for hit in self.hits:
                if hit.value != status or not first - before <= hit.first < last + after:
                    continue
                if self._done_within(hit, first) if verbal else self._only_where(hit, first):
                    continue
                if status == "unplanned" and self._unplans_other(hit, first, last):
                    continue
                if status == "planned" and (
                    not self._governs(hit, first, verbal=verbal)
                    or broken_off(self.folds, self.first, hit.first) is not None
                ):
                    continue
                if status == "denied" and (self._of_other_verb(hit, first) or not self._denies(hit, first)):
                    continue
                if status == "denied" and self.folds[hit.first] == "no" and self._is_unplanned(hit):
                    return "unplanned"  # "no call between X and Y planned"
                if status == "cancelled" and self._cancels_other(hit, first):
                    continue
                if status == "cancelled" and self._is_put_off():
                    return "planned"
                if status == "requested" and self._requests_other(hit, last):
                    continue
                return status
        return "planned" if verbal and self._goes_on(first) else None

    def _goes_on(self, first: int) -> bool:
        """Tell whether a bare verb behind "and" goes on with what is to come: "will speak with X and then hold a call with Y"."""
        folds, at = self.folds, first - 1
        while at > self.first and folds[at] in _THEN:
            at -= 1
        if folds[first] not in _BARE or folds[at] != "and":
            return False
        return any(h.value == "planned" and h.first < at for h in self.hits)

    def _inserted(self, last: int) -> int:
        """Return how many tokens commas enclose right behind a noun: ", the Palace said,"."""
        if self.folds[last : last + 1] != [","]:
            return 0
        close = next(
            (i for i in range(last + 1, min(self.last, last + _INSERTED)) if self.folds[i] == ","), last
        )
        return close - last + (close > last)

    def _done_within(self, hit: Hit[str], first: int) -> bool:
        """Tell whether words from a verb on are of what was done in a call: "requested help in a phone call"."""
        way = self.way
        return way is not None and self.folds[way.first] in _WHEN and first <= hit.first < way.first

    def _only_where(self, hit: Hit[str], first: int) -> bool:
        """Tell whether a call is only where or when something was done: "denied spying in a call", "a rift after a tense call"."""
        if hit.last <= first and self.folds[first] in _WHEN:
            return True
        for at in range(first - 1, max(hit.last, first - _NOUN_PHRASE) - 1, -1):
            fold = self.folds[at]
            if fold in _WHERE:
                return True
            if fold in _GOVERNING or fold == ",":
                return False
        return False

    def _is_unplanned(self, hit: Hit[str]) -> bool:
        return not _PLANNED.isdisjoint(self.folds[hit.last : min(self.last, hit.last + _TO_PLANNED)])

    def _denies(self, hit: Hit[str], first: int) -> bool:
        """Tell a call that is denied from what is denied to have been said in it: "denied that X had promised in a call"."""
        if self.folds[hit.first] not in _DENYING:
            return True
        if not _NEGATED.isdisjoint(self.folds[max(self.first, hit.first - 2) : hit.first]):
            return False  # "did not deny the call"
        if not _CONFIRMING.isdisjoint(self.folds[max(self.first, hit.first - 3) : hit.first]):
            return False  # "neither confirmed nor denied the call"
        if hit.first > first:  # "In the phone call, X denied that …"
            led = self.folds[max(self.first, first - _LED) : first]
            return _WITHIN.isdisjoint(led) and not self._denies_other(hit.last)
        if not _CONTENTS.isdisjoint(self.folds[hit.last : first]):
            return False  # "denied the veracity of a transcript of the call"
        return not any(
            hit.last <= p.first <= first
            and p.subject is not None
            and p.lemma not in _CALLING
            and p.kind not in ("say", "confirm")
            and p.lemma != "suggest"
            for p in self.reading.predicates[self.number]
        )

    def _of_other_verb(self, hit: Hit[str], first: int) -> bool:
        """Tell whether "never rang" is of another verb than that of the report."""
        own = hit.last - 1
        return self.folds[hit.first] == "never" and self.folds[own] in _RUNG and not 0 <= own - first <= 1

    def _denies_other(self, at: int) -> bool:
        """Tell whether what is denied behind a report is no call: "and he dismissed a threat to close the border"."""
        after = self.folds[at : min(self.last, at + _DENIED)]
        if after[:1] == ["that"]:
            return _SUCH.isdisjoint(after)
        if after[:1] and after[0] in _DETERMINING:
            return _SUCH.isdisjoint(after) and (
                after[0] in ("a", "an", "his", "her") or _CLAIMS.isdisjoint(after)
            )
        return False

    def _requests_other(self, hit: Hit[str], last: int) -> bool:
        """Tell whether what is asked for is not the call: "held in response to a request", "in a call, Y asked for grain"."""
        if self.folds[hit.first - 1] == "to" or self._requested_before(hit, last):
            return True
        noun = not _REQUESTS.isdisjoint(self.folds[hit.first : hit.last])
        if hit.first < last or not (noun or self.folds[hit.first] in _ASKING):
            return False
        return _CALLS.isdisjoint(self.folds[hit.last : min(self.last, hit.last + 4)])

    def _requested_before(self, hit: Hit[str], last: int) -> bool:
        """Tell whether a call that took place had been asked for: "the call, which X had requested", "had asked for the call, which lasted"."""
        before = self.folds[max(self.first, hit.first - 2) : hit.first]
        if "had" not in before:
            return False
        between = self.folds[last : hit.first]
        behind = self.folds[last : min(self.last, last + _BEHIND)]
        return not _RELATIVE.isdisjoint(between) or not _TOOK_PLACE.isdisjoint(behind)

    def _unplans_other(self, hit: Hit[str], first: int, last: int) -> bool:
        """Tell whether something else is not planned: "a row was not on the agenda of the call", "took place though it was not on the agenda"."""
        if hit.last <= first:
            return self.folds[hit.last - 1] in _NOT_ON
        return not _THOUGH.isdisjoint(self.folds[last : hit.first])

    def _is_put_off(self) -> bool:
        """Tell whether a call was put off to a day that is named: "postponed until Friday", "will now take place on Friday"."""
        folds = self.folds
        for at in range(self.first, self.last - 2):
            if folds[at] == "will" and folds[at + 1] == "now":
                return True
            if folds[at] in _MOVED and folds[at + 1] in _TO_DAY and _is_day(folds[at + 2 : at + 4]):
                return True
        return False

    def _cancels_other(self, hit: Hit[str], first: int) -> bool:
        """Tell whether something else than the call was cancelled: "who this week scrapped a visit"."""
        if not _AFTER.isdisjoint(self.folds[hit.last : first]):
            return True  # "a trip has been scrapped after X and Y spoke by phone"
        if self.folds[hit.last - 1] in _OCCURRING:
            return False  # "will not take place because of the visit": what does not is named before
        before = self.folds[max(self.first, hit.first - _OF_EVENT) : hit.first]
        if not _EVENTS.isdisjoint(before) and _CALLS.isdisjoint(before):
            return True  # "in lieu of a trip that he had to put off"
        after = self.folds[hit.last : min(self.last, hit.last + 5)]
        return not _EVENTS.isdisjoint(after) and _CALLS.isdisjoint(after)

    def _is_within(self, first: int) -> bool:
        """Tell whether a call is where something was done: "during a phone", "in the long joint video"."""
        return not _WITHIN.isdisjoint(self.folds[max(self.first, first - _LED) : first])

    def _agreed_within(self, hit: Hit[str], first: int) -> bool:
        """Tell whether something else than a call was agreed in it: "in a phone call on Monday agreed to hold a summit"."""
        if self.folds[hit.first] not in _AGREED:
            return False
        return self._is_within(first) and _CALLS.isdisjoint(
            self.folds[hit.last : min(self.last, hit.last + _LED)]
        )

    def _left_for_it(self, hit: Hit[str]) -> bool:
        """Tell whether somebody did something so that he could call, which he then did: "left a meeting to speak by phone with X"."""
        before = [p for p in self.reading.predicates[self.number] if p.last <= hit.first]
        return bool(before) and before[-1].lemma in _LEAVING and before[-1].tense == "past"

    def _governs(self, hit: Hit[str], first: int, *, verbal: bool) -> bool:
        """Tell whether words of planning are about the call: "is due to ring X", not "will visit X, who rang"."""
        if self.folds[hit.first] in _ATTRIBUTIVE:
            return not verbal and 0 <= first - hit.last <= 1  # "the highly anticipated phone call"
        if self.folds[hit.first] in ("upcoming", "forthcoming") and hit.first >= first:
            return False  # "to prepare for the upcoming summit"
        if hit.first >= first:
            if self.folds[hit.first - 1] in _OWN:
                return False  # "a call with X ahead of his scheduled talks with Y"
            if self.folds[hit.first] == "to" and (verbal or self._is_within(first)):
                return False  # "called to talk about", "agreed during a phone call to hold talks"
            if self.folds[hit.first - 1] == "able" or self._agreed_within(hit, first):
                return False
            if not _DISCUSSED.isdisjoint(self.folds[first : hit.first]):
                return False  # "in a phone call discussed preparations for the summit"
            if any(
                first < p.first < hit.first and p.speech and p.complement[0] <= hit.first < p.complement[1]
                for p in self.reading.predicates[self.number]
                if not p.complement[0] <= first < p.complement[1]
            ):
                return False  # "in a phone call with X, Y said Norway will pay"
            verbs_between = any(first <= p.first < hit.first for p in self.reading.predicates[self.number])
            if verbs_between and self.folds[hit.first] == "to":
                return False  # "was initiated by X, but Y had decided to speak"
            return not _BREAKS & set(self.folds[first : hit.first])
        if self.folds[hit.first - 1] == "able" or told_gladly(self.folds, hit.first, self.first):
            return False  # "were able to speak", "was pleased to call"
        if self.folds[hit.first] in _COMING and not _EVENTS.isdisjoint(self.folds[hit.last : first]):
            return False  # "confirmed their part in the upcoming summit following phone calls with X"
        if self.folds[hit.first] == "to" and self._left_for_it(hit):
            return False  # "cut short a rally on Wednesday to hold a phone call"
        if not verbal and not _ABOUT.isdisjoint(self.folds[hit.last : first]):
            return False  # "decided to talk about his call with X"
        between = [fold for fold in self.folds[hit.last : first] if fold not in _FILLERS]
        if verbal and len(between) > 2:
            return False
        return (
            not _TURNS & set(between)
            and "first" not in self.folds[max(self.first, hit.first - 5) : hit.first]
        )
