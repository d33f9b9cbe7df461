"""Tell from the words about a verb or noun of calling whether it is of another time: "last month", "the previous call"."""

from functools import cache
from typing import NamedTuple

from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS, words
from toolkit.lexicon import Hit
from toolkit.temporal.dates import scan_dates
from toolkit.temporal.mention import DAY_KINDS

_LEAD = 4  #: sentences of a lead, with those under the headline
_OCCASION = 5  #: tokens of "timed for the 35th"
_MARKING = frozenset(
    "timed mark marks marked marking coincide coincides coincided coinciding celebrate celebrating commemorate commemorating".split()
)
_ON_DAY = 3  #: tokens of "on the 50th"
_OWNED = 4  #: tokens from "last week's" to its "phone call"
_DATING = frozenset("week month year summer autumn winter spring fall time ago".split()) | frozenset(MONTHS)
_CALLING = frozenset("have hold make be take place come occur happen receive conduct do speak talk".split())
_EVENTS = frozenset(("after", "following", "since", "amid"))  #: before what happened and led to the call
_MATTERS = frozenset(("about", "on", "over", "regarding", "concerning"))
#: What leads to a call that is not the news of its sentence.
_BESIDE = frozenset("after following since despite who which when as while before ahead amid whose".split())
_THIS = frozenset(("earlier", "at", "since"))  #: before "this month", "the start of the month"
_OPENS_ASIDE = frozenset(("who", "whose", "which", "where"))


class EarlierWords(NamedTuple):
    """The words of another time in one sentence, which begins at token `first`."""

    reading: Reading
    number: int
    first: int
    folds: list[str]  #: the folded tokens of the whole text
    hits: list[Hit[str]]

    def is_earlier(self, first: int, before: int, after: int) -> bool:
        """Tell whether words of another time stand near a token: "last month", "the previous call"."""
        return any(
            (-before <= hit.first - first <= after or self._opens(hit, first))
            and self.folds[hit.first - 1 : hit.first + 1] != ["long", "last"]  # "at long last had a talk"
            and self.folds[hit.first - 1] != "since"  # "a quarrel that has gone on since last summer"
            and not self._of_another(hit, first)
            and not self._counts(hit)
            and not self._in_aside(hit, first)
            and not self._of_weekday(hit)
            and not self._is_occasion(hit, first)
            and not self._recent(hit)
            and not self._is_news(hit, first)
            and not self._of_other_act(hit, first)
            for hit in self.hits
        )

    def _in_aside(self, hit: Hit[str], first: int) -> bool:
        """Tell whether words of another time only tell who somebody is: "X, who was appointed last week, rang Y"."""
        if hit.last >= first or "," not in self.folds[hit.last : first]:
            return False
        for at in range(hit.first - 1, self.first, -1):
            if self.folds[at] == ",":
                return False
            if self.folds[at] in _OPENS_ASIDE:
                return self.folds[at - 1] == ","
        return False

    def _recent(self, hit: Hit[str]) -> bool:
        """Tell whether a text opens with what was said "in a recent phone call", "during their recent talks": that is its news."""
        owner, opening = self.folds[hit.first - 1], self.reading.layout.body
        return (
            self.folds[hit.first] == "recent"
            and (owner == "a" or (owner in ("the", "their") and self.number == opening))
            and self.folds[hit.first - 2] in ("in", "during", "on", "over")
            and self.number <= opening + 1
        )

    def _of_weekday(self, hit: Hit[str]) -> bool:
        """Tell whether "last week" only says which weekday: "on Thursday last week", "on Thursday of last week"."""
        at = hit.first - 1 - (self.folds[hit.first - 1] == "of")
        return self.folds[at] in words().weekdays and self.folds[hit.last - 1] == "week"

    def _is_occasion(self, hit: Hit[str], first: int) -> bool:
        """Tell whether an anniversary is what a call was for: "timed for the anniversary of", "marking the 40th anniversary of"."""
        before = self.folds[max(self.first, hit.first - _OCCASION) : hit.first]
        return (
            first < hit.first
            and self.folds[hit.first] == "anniversary"
            and (not _MARKING.isdisjoint(before) or "on" in before[-_ON_DAY:])
        )

    def _opens(self, hit: Hit[str], first: int) -> bool:
        """Tell whether words of another time stand before a whole sentence: "Last January, X rang Y"."""
        return self.first <= hit.first <= self.first + 1 and hit.last < first and self.folds[hit.last] == ","

    def _of_other_act(self, hit: Hit[str], first: int) -> bool:
        """Tell whether words behind a call date what was said or what had been: "held a call to discuss the attack last month"."""
        if hit.first <= first or self.folds[hit.last - 1] not in _DATING:
            return False
        for act in self.reading.predicates[self.number]:
            if first < act.first < hit.first and not act.relative and act.lemma not in _CALLING:
                return True
        between = self.folds[first + 1 : hit.first]
        if any(fold == "to" and between[i + 1] in _aims() for i, fold in enumerate(between[:-1])):
            return True  # "to congratulate her on her victory last week"
        if "since" in between:
            return True  # "the first since X took office last week"
        if self.number > self.reading.layout.body + 1:
            return False
        if not _EVENTS.isdisjoint(between):
            return True
        about = next((i for i, fold in enumerate(between) if fold in _MATTERS), None)
        return (
            about is not None
            and self.number <= self.reading.layout.body
            and self.folds[first + 2 + about] not in words().weekdays
        )

    def _is_news(self, hit: Hit[str], first: int) -> bool:
        """Tell whether a report begins with who had a call "last week", in words of its own or as somebody says: then that is its news."""
        layout = self.reading.layout
        opening = layout.body
        near = self.folds[hit.first] == "last" and self.folds[hit.last - 1] in ("week", "month")
        near = near or (self.folds[hit.first] in ("days", "weeks") and self.folds[hit.last - 1] == "ago")
        near = near or (self.folds[hit.first] in _THIS and self.folds[hit.last - 1] == "month")
        goes_on = self.folds[self.first] in ("the", "their") and first - self.first <= _OWNED
        goes_on = goes_on or (opening < self.number and self._is_undated(opening))
        called = self.reading.memo.get("called")
        goes_on = goes_on and isinstance(called, int) and called < self.number
        if near and goes_on and opening < self.number <= opening + _LEAD and hit.first > first:
            return True  # "The 40-minute conversation took place last week"
        return (
            self.number == opening
            and near
            and (
                _BESIDE.isdisjoint(self.folds[self.first : max(first, hit.first)])
                or any(
                    p.speech
                    and (p.first != first or self.folds[hit.last - 1] == "week")
                    and (p.first >= hit.last or p.complement[0] <= hit.first < p.complement[1])
                    for p in self.reading.predicates[self.number]
                )
            )
        )

    def _is_undated(self, number: int) -> bool:
        """Tell whether the lead gives no day for the call that it names: then one behind it may be "last week"."""
        sentence = self.reading.layout.sentences[number]
        span = self.reading.span(sentence.first, sentence.last)
        days = (m for m in scan_dates(self.reading.dated, span.start, span.end) if m.kind in DAY_KINDS)
        return next(days, None) is None

    def _counts(self, hit: Hit[str]) -> bool:
        """Tell whether "the first call was to X" counts the calls of a round."""
        return self.folds[hit.last - 1] == "was" and self.folds[hit.last : hit.last + 1] in (["to"], ["with"])

    def _of_another(self, hit: Hit[str], first: int) -> bool:
        """Tell whether "last week's" belongs to something else than the call: "last week's attack"."""
        if self.folds[hit.first - 1] == "of" and not first <= hit.first - 2 <= first + 1:
            return True  # "reviewed the talks of last year in a call"
        behind = self.folds[hit.last : hit.last + 2]
        if self.folds[hit.last - 1] == "exchange" and behind[:1] == ["of"] and behind[1:] != ["views"]:
            return True  # "a call to discuss the recent exchange of fire"
        return behind[:1] == ["'s"] and not 0 < first - hit.last <= _OWNED


@cache
def _aims() -> frozenset[str]:
    """Return the verbs that say behind "to" what a call is for."""
    forms = verbs().items()
    return frozenset(form for form, read in forms if any(v.form == "base" for v in read)) - _CALLING
