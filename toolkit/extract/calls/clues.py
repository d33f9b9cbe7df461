"""What a sentence offers to the readers of calls: its words of calling, its people, and words of state and time."""

from typing import NamedTuple

from toolkit.extract.actors import Actor
from toolkit.extract.calls.conversations import is_conversation
from toolkit.extract.calls.earlierwords import EarlierWords
from toolkit.extract.calls.report import ANOTHER, CallReport, Placed, parts_of
from toolkit.extract.calls.spokenof import is_the_call, spoken_of
from toolkit.extract.calls.statusread import status_of
from toolkit.extract.calls.statuswords import StatusWords
from toolkit.extract.calls.words import call_words
from toolkit.extract.reading import Reading
from toolkit.lexicon import Hit

_REACH = 14  #: tokens between "talks" and "by phone"
_REACH_BACK = 3  #: tokens from "by phone" to "talks": further on are other ones
_ROUND = 8  #: tokens of "yesterday and today with the principal regional actors"
_SEVERAL = frozenset(
    "leaders actors counterparts ministers partners allies colleagues players stakeholders interlocutors heads".split()
)
_OPENS = 3  #: tokens of "In a separate"
_CONVERSATIONS = frozenset("conversation conversations discussion discussions exchange".split())
_PLURAL = frozenset(("calls", "conversations", "videoconferences"))
_SPEAKING = frozenset(("spoke", "speaks", "talked", "phoned", "called", "rang", "telephoned"))
_RUNG = frozenset(("phoned", "telephoned", "rang", "rung"))
_THEN = frozenset(("followed", "then", "before", "afterwards", "later"))
_NOT = frozenset(("not", "n't", "never", "no", "nor", "neither"))
_GROUP = 4  #: tokens of "has not so far"
_MEETING = frozenset("meeting meets met visit reception press interview transcript news".split())
_LEAD = 3  #: sentences behind the title, the line of place and date among them
_OPENING = 5  #: sentences in which a conversation may be the call of the title
_APPOSED = 6  #: tokens of "in Oslo on Monday, a"
_BREAKS = frozenset((";", "that", "which", "who"))


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
        if firm or self.way is not None:
            self.reading.memo.setdefault("called", self.number)
        if any(self.folds[n.last - 1] in _PLURAL for n in firm) or self._with_several():
            self.reading.memo.setdefault("round", self.number)
        layout = self.reading.layout
        if firm and layout.sentences[self.number].paragraph < layout.title:
            self.reading.memo["titled"] = self.number

    def _with_several(self) -> bool:
        """Tell whether somebody spoke by phone with several whom the sentence does not name: "with the main actors of the region"."""
        way = self.way
        if way is None:
            return False
        led = next(
            (i for i in range(way.last, min(self.last, way.last + _ROUND)) if self.folds[i] == "with"), None
        )
        if led is None:
            return False
        behind = self.folds[led + 1 : min(self.last, led + _ROUND)]
        return not _SEVERAL.isdisjoint(behind) and not any(
            a.first > led and a.kind == "person" for a in self.actors
        )

    def status(self, first: int, last: int, *, verbal: bool = False) -> str | None:
        """Read the state of the call from the words about its verb or noun, None where it simply reports."""
        words_of = StatusWords(
            self.reading, self.number, self.first, self.last, self.folds, self.way, self.statuses
        )
        return status_of(words_of, first, last, verbal=verbal)

    def is_earlier(self, first: int, before: int, after: int) -> bool:
        """Tell whether words of another time stand near a token: "last month", "the previous call"."""
        words_of = EarlierWords(self.reading, self.number, self.first, self.folds, self.earlier)
        return words_of.is_earlier(first, before, after)

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
                or self._is_another(noun)
                or self.apposed(noun) is not None
                or is_the_call(self.reading, self.number, noun)
                or is_conversation(self.reading, self.number, noun)
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

    def _is_another(self, noun: Hit[str]) -> bool:
        """Tell whether a text that has named a call adds one like it: "had a separate conversation with X", "In a separate conversation on Sunday, X told Y"."""
        called, at = self.reading.memo.get("called"), noun.first
        opens = at - self.first <= _OPENS and self.folds[self.first] == "in"
        return (
            isinstance(called, int)
            and called <= self.number
            and self.folds[at - 1] in ANOTHER
            and self.folds[at] in _CONVERSATIONS
            and (opens or self.folds[noun.last : noun.last + 1] in (["with"], ["between"]))
        )

    def apposed(self, noun: Hit[str]) -> Hit[str] | None:
        """Return what a conversation is said to have been: "held a conversation yesterday, a videoconference of an hour"."""
        return next(
            (
                n
                for n in self.nouns
                if n.value != "talk"
                and 0 < n.first - noun.last <= _APPOSED
                and self.folds[n.first - 2] == ","
                and self.folds[n.first - 1] in ("a", "an")
            ),
            None,
        )

    def _joins_two(self, noun: Hit[str]) -> bool:
        """Tell whether "the conversation between X and Y" may be the call that the text names elsewhere."""
        if self.folds[noun.first] not in ("conversation", "discussion") or self.folds[
            noun.last : noun.last + 1
        ] != ["between"]:
            return False
        return self.reading.layout.place(self.number) <= _OPENING

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
        if noun.value == "talk" and way is None and (apposed := self.apposed(noun)) is not None:
            return apposed.value, (apposed.first, apposed.last)
        if noun.value == "talk" and way is None and is_the_call(self.reading, self.number, noun):
            return spoken_of(self.reading) or noun.value, (noun.first, noun.last)
        if noun.value == "talk" and way is None and (rung := self._rung_before(noun)) is not None:
            return "phone", (rung.first, rung.last)
        if way is not None and (
            noun.value == "talk" or (way.value in ("video", "secure_line") and noun.value != "video")
        ):
            return way.value, (way.first, way.last)
        return noun.value, (noun.first, noun.last)

    def _is_negated(self, verb: int) -> bool:
        """Tell whether nobody is said to have rung: "has not called Y", not "denied that X had called Y"."""
        return not _NOT.isdisjoint(self.folds[max(self.first, verb - _GROUP) : verb])

    def _rung_before(self, noun: Hit[str]) -> Hit[str] | None:
        """Return the verb of ringing that a like conversation follows: "telephoned X, followed by a separate conversation with Y"."""
        if self.folds[noun.first - 1] not in ANOTHER or _THEN.isdisjoint(self.folds[self.first : noun.first]):
            return None
        rung = call_words().verbs.find(self.folds, self.first, noun.first)
        return next((h for h in rung if h.value == "rang" and self.folds[h.first] in _RUNG), None)

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
        status = self.status(at.first, at.first + 1 if verbal else max(at.last, tokens[1]), verbal=verbal)
        return CallReport(
            sentence=self.number,
            first=min(tokens),  # "Speaking by phone to X, Y said" has its subject behind
            last=max(tokens),
            rule=rule,
            people=people,
            sides=sides,
            medium=medium[0],
            medium_at=medium[1],
            initiator=None if self._is_negated(at.first) else placed,
            status=status,
            past=self.is_earlier(at.first, before, after),
            group=group,
            callers=parts_of(callers)[0],
        )


_VERBS = frozenset(
    ("spoke", "rang", "called", "met", "had", "received", "made", "convened", "contacted", "reached")
)
