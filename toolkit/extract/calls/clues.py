"""What a sentence offers to the readers of calls: its words of calling, its people, and words of state and time."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.calls.report import CallReport, Placed, parts_of
from toolkit.extract.calls.spokenof import is_the_call, spoken_of
from toolkit.extract.calls.words import call_words
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


_REACH = 14  #: tokens between "talks" and "by phone"
_REACH_BACK = 3  #: tokens from "by phone" to "talks": further on are other ones
_OWNED = 4  #: tokens from "last week's" to its "phone call"
_TURNS = frozenset(("after", "when", "before", "since", "that", "who", "which", ";", "but"))
_PLURAL = frozenset(("calls", "conversations", "videoconferences"))
_SPEAKING = frozenset(("spoke", "speaks", "talked", "phoned", "called", "rang", "telephoned"))
_EVENTS = frozenset(
    "visit visits trip trips tour travel summit meeting meetings deal agreement exercise exercises drills flight".split()
)
_OCCURRING = frozenset(("place", "held", "happen", "ahead"))
_CALLS = frozenset("call calls phone telephone conversation videoconference video".split())
_FILLERS = frozenset(
    ("in", "fact", "also", "indeed", "then", "later", "soon", "probably", "now", "himself", "herself")
)
_MEETING = frozenset("meeting meets met visit reception press interview transcript news".split())
_LEAD = 3  #: sentences behind the title, the line of place and date among them
_OPENING = 5  #: sentences in which a conversation may be the call of the title
_CONTENTS = frozenset(
    "veracity accuracy content contents transcript tone details characterization characterisation criticism concerns complaints".split()
)
_COMING = frozenset(("upcoming", "forthcoming", "planned", "scheduled"))
_PLANNED = frozenset(("planned", "scheduled", "expected"))
_TO_PLANNED = 16  #: tokens from "no call" to "planned"
_ASKING = frozenset(("asked", "asking", "seeking", "seeks"))
_AFTER = frozenset(("after", "following"))
_OF_EVENT = 6  #: tokens of "a trip that he had to"
_WITHIN = frozenset(("in", "during"))
_LED = 5  #: tokens of "In the long joint phone"
_RELATIVE = frozenset(("which", "that", "who"))
_TOOK_PLACE = frozenset(("took", "lasted", "ran", "stretched", "went", "began"))
_BEHIND = 5  #: tokens of "on Monday, which lasted"
_DENYING = frozenset(("denied", "denies", "deny", "dismissed", "refuted"))
_CALLING = frozenset(
    ("call", "phone", "telephone", "ring", "talk", "speak", "hold", "take", "receive", "place", "refuse")
)
_BREAKS = frozenset((";", "that", "which", "who"))
_DISCUSSED = frozenset(("discussed", "discuss", "discussing", "reviewed", "addressed", "about"))

_WHEN = frozenset(("in", "during", "after", "following", "amid", "since"))
_WHERE = _WHEN | frozenset(("over", "via", "by", "through"))
_GOVERNING = frozenset("for of to with that and about on from between having had".split())
_NOUN_PHRASE = 7  #: tokens of "during a reportedly very tense late-night phone"
_NEGATED = frozenset(("not", "n't", "never", "didn't", "didn’t", "neither"))
_OPENS_ASIDE = frozenset(("who", "whose", "which", "where"))


class Clues(NamedTuple):
    """The words of calling in one sentence, tokens `first` up to but without `last`, with its actors."""

    reading: Reading
    number: int
    first: int
    last: int
    actors: list[Actor]
    nouns: list[Hit[str]]  #: nouns for a call that are not blocked; their value is the medium
    way: Hit[str] | None  #: the phrase that gives the medium of a verb: "by phone"
    statuses: list[Hit[str]]
    earlier: list[Hit[str]]
    folds: list[str]  #: the folded tokens of the whole text

    @property
    def in_round(self) -> bool:
        """Tell whether the text has spoken of calls in the plural before: "discussions" are calls too then."""
        at = self.reading.memo.get("round")
        return isinstance(at, int) and at < self.number

    @property
    def follows_title(self) -> bool:
        """Tell whether the title has named a call right before: "a discussion" is that call then."""
        at = self.reading.memo.get("titled")
        return isinstance(at, int) and at < self.number <= at + _LEAD

    def notes_round(self) -> None:
        """Remember the first sentence that speaks of calls in the plural, and a title that names one."""
        firm = [n for n in self.nouns if n.value != "talk"]
        if any(self.folds[n.last - 1] in _PLURAL for n in firm):
            self.reading.memo.setdefault("round", self.number)
        layout = self.reading.layout
        if firm and layout.sentences[self.number].paragraph < layout.title:
            self.reading.memo["titled"] = self.number

    def status(self, first: int, last: int, *, verbal: bool = False) -> str | None:
        """Read the state of the call from the words about its verb or noun, None where it simply reports."""
        for status, (before, after) in _NEAR.items():
            for hit in self.statuses:
                if hit.value != status or not first - before <= hit.first < last + after:
                    continue
                if self._done_within(hit, first) if verbal else self._only_where(hit, first):
                    continue
                if status == "planned" and not self._governs(hit, first, verbal=verbal):
                    continue
                if status == "denied" and not self._denies(hit, first):
                    continue
                if status == "denied" and self.folds[hit.first] == "no" and self._is_unplanned(hit):
                    return "unplanned"  # "no call between X and Y planned"
                if status == "cancelled" and self._cancels_other(hit, first):
                    continue
                if status == "requested" and self._requests_other(hit, last):
                    continue
                return status
        return None

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
        if hit.first > first:  # "In the phone call, X denied that …"
            return _WITHIN.isdisjoint(self.folds[max(self.first, first - _LED) : first])
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

    def _requests_other(self, hit: Hit[str], last: int) -> bool:
        """Tell whether what is asked for is not the call: "held in response to a request", "in a call, Y asked for grain"."""
        if self.folds[hit.first - 1] == "to" or self._requested_before(hit, last):
            return True
        if hit.first < last or self.folds[hit.first] not in _ASKING:
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

    def _governs(self, hit: Hit[str], first: int, *, verbal: bool) -> bool:
        """Tell whether words of planning are about the call: "is due to ring X", not "will visit X, who rang"."""
        if hit.first >= first:
            if verbal and self.folds[hit.first] == "to":
                return False  # "called to talk about"
            if self.folds[hit.first - 1] == "able":
                return False
            if not _DISCUSSED.isdisjoint(self.folds[first : hit.first]):
                return False  # "in a phone call discussed preparations for the summit"
            verbs_between = any(first <= p.first < hit.first for p in self.reading.predicates[self.number])
            if verbs_between and self.folds[hit.first] == "to":
                return False  # "was initiated by X, but Y had decided to speak"
            return not _BREAKS & set(self.folds[first : hit.first])
        if self.folds[hit.first - 1] == "able":
            return False  # "were able to speak"
        if self.folds[hit.first] in _COMING and not _EVENTS.isdisjoint(self.folds[hit.last : first]):
            return False  # "confirmed their part in the upcoming summit following phone calls with X"
        between = [fold for fold in self.folds[hit.last : first] if fold not in _FILLERS]
        if verbal and len(between) > 2:
            return False
        return (
            not _TURNS & set(between)
            and "first" not in self.folds[max(self.first, hit.first - 5) : hit.first]
        )

    def is_earlier(self, first: int, before: int, after: int) -> bool:
        """Tell whether words of another time stand near a token: "last month", "the previous call"."""
        return any(
            (-before <= hit.first - first <= after or self._opens(hit, first))
            and not self._of_another(hit, first)
            and not self._counts(hit)
            and not self._in_aside(hit, first)
            and not self._of_weekday(hit)
            and not self._recent(hit)
            and not self._is_news(hit)
            for hit in self.earlier
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
        """Tell whether a text opens with what was said "in a recent phone call": that is its news."""
        layout = self.reading.layout
        opening = layout.body
        return (
            self.folds[hit.first - 1 : hit.first + 1] == ["a", "recent"]
            and self.folds[hit.first - 2] in ("in", "during", "on")
            and self.number <= opening + 1
        )

    def _of_weekday(self, hit: Hit[str]) -> bool:
        """Tell whether "last week" only says which weekday: "on Thursday last week", "on Thursday of last week"."""
        at = hit.first - 1 - (self.folds[hit.first - 1] == "of")
        return self.folds[at] in words().weekdays and self.folds[hit.last - 1] == "week"

    def _opens(self, hit: Hit[str], first: int) -> bool:
        """Tell whether words of another time stand before a whole sentence: "Last January, X rang Y"."""
        return self.first <= hit.first <= self.first + 1 and hit.last < first and self.folds[hit.last] == ","

    def _is_news(self, hit: Hit[str]) -> bool:
        """Tell whether a report begins with who had a call "last week", as somebody says: then that is its news."""
        layout = self.reading.layout
        opening = layout.body
        return (
            self.number == opening
            and self.folds[hit.first] == "last"
            and self.folds[hit.last - 1] in ("week", "month")
            and any(p.speech and p.first >= hit.last for p in self.reading.predicates[self.number])
        )

    def _counts(self, hit: Hit[str]) -> bool:
        """Tell whether "the first call was to X" counts the calls of a round."""
        return self.folds[hit.last - 1] == "was" and self.folds[hit.last : hit.last + 1] in (["to"], ["with"])

    def _of_another(self, hit: Hit[str], first: int) -> bool:
        """Tell whether "last week's" belongs to something else than the call: "last week's attack"."""
        return self.folds[hit.last : hit.last + 1] == ["'s"] and not 0 < first - hit.last <= _OWNED

    def names(self, noun: Hit[str]) -> bool:
        """Tell whether a noun stands for a call: "talks" do only beside a phrase for the medium."""
        way = self.way
        if noun.value != "talk":
            return True
        if way is None:
            return (
                self._heads(noun)
                or self._joins_two(noun)
                or self._is_of_round(noun)
                or is_the_call(self.reading, self.number, noun)
            )
        between = self.folds[min(noun.last, way.last) : max(noun.first, way.first)]
        if not _SPEAKING.isdisjoint(between):
            return False  # "broke off talks with X and spoke on the phone with Y"
        reach = _REACH_BACK if way.first < noun.first else _REACH
        return len(between) <= reach and not _BREAKS & set(between)

    def _is_of_round(self, noun: Hit[str]) -> bool:
        """Tell whether "in his conversation with X" is one of the calls that the text announces in the plural."""
        at = noun.first
        return (
            self.in_round
            and self.folds[at - 2] in ("in", "during")
            and self.folds[at - 1] in ("his", "her", "the", "a", "'s", "their")
            and self.folds[noun.last : noun.last + 1] == ["with"]
        )

    def _joins_two(self, noun: Hit[str]) -> bool:
        """Tell whether "the conversation between X and Y" may be the call that the text names elsewhere."""
        if self.folds[noun.first] not in ("conversation", "discussion") or self.folds[
            noun.last : noun.last + 1
        ] != ["between"]:
            return False
        return self.number <= _OPENING

    def _heads(self, noun: Hit[str]) -> bool:
        """Tell whether "Conversation with X" is the heading of an office's text: it says so of calls, not of meetings."""
        layout = self.reading.layout
        return (
            self.reading.home in call_words().headed
            and layout.sentences[self.number].paragraph < layout.title
            and self.folds[noun.first] in ("conversation", "conversations")
            and self.folds[noun.last : noun.last + 1] in (["with"], ["between"], ["of"])
            and _MEETING.isdisjoint(self.folds[self.first : self.last])
        )

    def firm(self) -> Hit[str] | None:
        """Return the first noun that says of what medium the call is."""
        return next((noun for noun in self.nouns if noun.value != "talk"), None)

    def medium(self, noun: Hit[str]) -> tuple[str, tuple[int, int]]:
        """Return the medium that a noun and the sentence's phrase give together, and the tokens that say so."""
        way = self.way
        if noun.value == "talk" and way is None and is_the_call(self.reading, self.number, noun):
            return spoken_of(self.reading) or noun.value, (noun.first, noun.last)
        if way is not None and (
            noun.value == "talk" or (way.value in ("video", "secure_line") and noun.value != "video")
        ):
            return way.value, (way.first, way.last)
        return noun.value, (noun.first, noun.last)

    def report(
        self,
        rule: str,
        tokens: tuple[int, int],
        actors: list[Actor],
        callers: list[Actor],
        *,
        at: Hit[str],
        medium: tuple[str | None, tuple[int, int] | None],
        placed: Placed | None = None,
    ) -> CallReport:
        """Return a report whose parties are some actors; `callers` are those of them who stand as subject.

        State and time are read about `at`, the verb or noun of calling.
        """
        people, sides, group = parts_of(actors)
        verbal = at.value in _VERBS
        before, after = (6, 14) if verbal else (9, 10)
        if rule == "call.in":  # "X last spoke to Y in May, in a call of half an hour"
            before = max(before, at.first - tokens[0])
        return CallReport(
            sentence=self.number,
            first=tokens[0],
            last=tokens[1],
            rule=rule,
            people=people,
            sides=sides,
            medium=medium[0],
            medium_at=medium[1],
            initiator=placed,
            status=self.status(at.first, at.first + 1 if verbal else max(at.last, tokens[1]), verbal=verbal),
            past=self.is_earlier(at.first, before, after),
            group=group,
            callers=parts_of(callers)[0],
        )


_VERBS = frozenset(
    ("spoke", "rang", "called", "met", "had", "received", "made", "convened", "contacted", "reached")
)
