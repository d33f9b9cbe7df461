"""`quote.spoken`: words in quotation marks inside a clause that somebody is reported to have said."""

from collections.abc import Iterator, Sequence

from toolkit.extract.accounts import account_before, tells_of_several
from toolkit.extract.frames import Frame, Step, chain_in, chain_read_by, frames, step
from toolkit.extract.grammar.verbs import verbs
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.utterances import MARKS, Voice
from toolkit.extract.words import words

_ID = "quote.spoken"
_OWN = frozenset(("i", "we", "our", "my", "us", "me"))
_NAMED = frozenset(
    "described called termed dubbed branded labelled labeled denounced hailed dismissed".split()
)
_ACTS = frozenset(("stress", "express", "direct", "discuss", "agree", "promise", "decide", "propose"))
_SPEAK_FOR = frozenset(("spokesperson", "press_secretary"))
_VOWS = frozenset(("promise", "pledge", "vow"))
#: What somebody is for or against need not have been said in the words of who tells of it.
_HOLDS = frozenset(("support", "give", "lend", "agree"))
_MEANT = frozenset(("want", "intend", "expect", "aim"))  #: of which somebody else may tell
_SUPPORT = frozenset(("support", "backing"))  #: "voiced support for"
_JOINED = frozenset(("and", "which", "who", "whose"))
_WHICH = frozenset(("which", "who", "whose"))
_INFORMING = frozenset(("inform", "apprise", "notify", "brief"))
#: Kinds of verb that ask somebody or vouch for something in words, which are the subject's.
_WORDED = frozenset(("promise", "propose", "offer", "intend"))


@extraction_rule(
    _ID,
    phrases=MARKS,
    order=10,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile on board the “Fram”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Marte called the deal “⟦a gift to the sea⟧”.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “⟦We are neighbours by sea⟧,” said Ilves. “That is enough.”",
    ),
)
def spoken(reading: Reading, quotation: Quotation, before: Sequence[Voice]) -> Iterator[tuple[Step, ...]]:
    """Read the innermost clause of speech that holds the quotation."""
    number = reading.layout.sentence_at(quotation.first)
    known = frames(reading)
    over = _outside(known.over(number, quotation.first), quotation)
    if not over:
        over = _outside(
            known.over(reading.layout.sentence_at(quotation.last - 1), quotation.last - 1), quotation
        )
    if len(over) == 1 and (uttered := _only_verb(reading, number, quotation)):
        yield uttered
        return
    if over and (namer := _named_by(reading, number, quotation.first - 1)) is not None:
        yield (namer,)
        return
    if over and (worded := _worded(reading, number, quotation) or _rang_to_say(reading, number, quotation)):
        yield worded
        return
    inner = max((i for i, f in enumerate(over) if _speaks(f)), default=-1)
    if inner < 0:
        inner = len(over) - 1
    led = reading.tokens.folds[quotation.first - 2] if quotation.first > 1 else ""
    if (
        inner >= 0
        and quotation.last - quotation.first == 2
        and led != "to"
        and any(map(_names, over[inner:]))
    ):
        return
    if inner > 0 and _is_told_with_verb(over[inner], quotation):
        inner -= 1  # "the palace said Marte “praised the talks”": the palace's words
    elif inner > 0 and _of_a_third(reading, over[inner], quotation):
        inner -= 1  # "Marte told Ilves “he looks forward to it”, an aide said": the aide's words
    elif inner > 0 and _is_told_of_both(over[inner - 1], over[inner], quotation):
        inner -= 1  # "Marte said that the two leaders were “of one mind”": her words
    elif inner > 0 and _is_told_of_state(over[inner - 1], over[inner]):
        inner -= 1  # "an official said that Oslo would answer “without delay”": the official's words
    elif inner > 0 and _gives_account(over[inner - 1]) and _paraphrases(reading, over[inner], quotation):
        inner -= 1  # "the leaders agreed on “…”, the palace said": the palace's words
    while 0 <= inner < len(over) - 1 and (over[inner + 1].first, over[inner + 1].last) == (
        over[inner].first,
        over[inner].last,
    ):
        inner += 1  # whom the speaker cites
    if inner >= 0:
        yield chain_in(over[: inner + 1])
    elif number >= 0 and (own := _opened_by_verb(reading, number, quotation)) is not None:
        # Marte “praised the talks, and the two leaders agreed to meet”: the words of who tells of the talk
        told = account_before(reading, number, before, _ID) if tells_of_several(reading, quotation) else ()
        yield told or (own,)
    elif (steps := _between_two(reading, quotation)) is not None:
        yield steps


def _named_by(reading: Reading, number: int, mark: int) -> Step | None:
    """Return who a participle before the marks says it is named by: "the raid, described by officials as a “crime”"."""
    folds = reading.tokens.folds
    at = mark - 1 if folds[mark - 1] in ("a", "an", "the") else mark
    if folds[at - 1] != "as":
        return None
    for actor in reading.actors[number]:
        if actor.last == at - 1 and folds[actor.first - 1] == "by" and folds[actor.first - 2] in _NAMED:
            return Step(actor, "by", actor.first - 1, actor.last, _ID)
    return None


def _only_verb(reading: Reading, number: int, quotation: Quotation) -> tuple[Step, ...]:
    """Return the chain of the one whose verb of speech is all that stands in marks: "Marte “deeply regretted” that …"."""
    for p in reading.predicates[number]:
        subject, inside = p.subject, quotation.first <= p.first and p.last <= quotation.last <= p.last + 1
        if inside and p.speech and subject is not None and subject.last < quotation.first:
            if len(subject.people) == 1:
                return chain_read_by(_ID, reading, p)
    return ()


def _worded(reading: Reading, number: int, quotation: Quotation) -> tuple[Step, ...]:
    """Return the chain of one who asks, offers or assures in words a part of which stands in marks."""
    mark = quotation.first - 1
    if reading.tokens.folds[quotation.first] in _JOINED:
        return ()  # "Marte said Ilves had invited her, “and I accepted”"
    for p in reversed(reading.predicates[number]):
        if p.first >= mark or not p.complement[0] <= mark < p.complement[1]:
            continue
        alone = p.subject is not None and len(p.subject.people) == 1
        if p.kind not in _WORDED or p.lemma in _MEANT or p.passive or p.negated or not alone:
            return ()
        return chain_read_by(_ID, reading, p)
    return ()


def _rang_to_say(reading: Reading, number: int, quotation: Quotation) -> tuple[Step, ...]:
    """Return the chain of one who rang "to convey concern about “…”", in whose words that is."""
    folds, mark = reading.tokens.folds, quotation.first - 1
    to = next((i for i in range(mark - 2, max(0, mark - _TO_SAY), -1) if folds[i] == "to"), None)
    if to is None or not any(v.form == "base" and v.kind in _TOLD for v in verbs().get(folds[to + 1], ())):
        return ()
    p = next((p for p in reversed(reading.predicates[number]) if p.first < mark), None)
    if p is None or p.first >= to or p.lemma not in _RINGS or p.passive or p.subject is None:
        return ()
    if len(p.subject.people) != 1 or (p.relative and folds[mark - 1] == ","):
        return ()  # "Marte, who phoned to congratulate him, “wished him well”": another verb has the words
    return chain_read_by(_ID, reading, p)


_TO_SAY = 14  #: tokens of "to convey the government's deep concern about actions that are"
_RINGS = frozenset(("call", "phone", "telephone", "ring", "dial", "speak"))
_TOLD = frozenset(("express", "stress", "say", "direct"))


def _is_told_with_verb(frame: Frame, quotation: Quotation) -> bool:
    """Tell whether a quotation holds the very verb that says what somebody did: whoever tells of it is quoted."""
    p = frame.predicate
    return p is not None and quotation.first <= p.first <= quotation.first + 2 and p.first >= quotation.first


def _of_a_third(reading: Reading, frame: Frame, quotation: Quotation) -> bool:
    """Tell whether a quotation speaks of who is said to speak: "he looks forward to it"."""
    folds = reading.tokens.folds
    if frame.predicate is not None and frame.predicate.trailing:
        return False  # "“He was glad,” Marte told Nordfax."
    if folds[quotation.first - 2] in (":", ",") and reading.tokens.words[quotation.first][0].isupper():
        return False  # "Berg said Marte had told his aides: “She is right.”"
    first = quotation.first + (folds[quotation.first] == "that")
    alone = bool(frame.steps) and len(frame.steps[-1].actor.people) == 1
    return alone and folds[first] in ("he", "she") and first < quotation.last


def _opened_by_verb(reading: Reading, number: int, quotation: Quotation) -> Step | None:
    """Return the subject of the verb that opens a quotation nobody else claims: "Marte “praised the talks”"."""
    for p in reading.predicates[number]:
        if (
            p.first - 2 <= quotation.first <= p.first
            and p.subject is not None
            and p.subject.last < quotation.first
        ):
            if p.speech and p.subject.kind in ("person", "source", "side", "pronoun", "medium"):
                first = min(p.subject.first, quotation.first)
                return Step(p.subject, reading.tokens.folds[p.first], first, p.subject.last, _ID)
    return None


def _between_two(reading: Reading, quotation: Quotation) -> tuple[Step, ...] | None:
    """Return who speaks before and behind a verb with a colon: "“The nets are old,” Marte said: “Believe me.”"."""
    last = quotation.last + 1
    number = reading.layout.sentence_at(quotation.last - 1)
    for p in reading.predicates[number]:
        if p.kind == "say" and last <= p.start <= last + 1 and p.subject is not None and not p.trailing:
            led = p.complement[0]
            leads = reading.opens_quotation(led) or reading.opens_quotation(led + 1)
            return step(reading, p, _ID) if leads else None
    return None


def _outside(over: list[Frame], quotation: Quotation) -> list[Frame]:
    """Leave out what the quotation itself reports."""
    return [f for f in over if not quotation.first <= f.at < quotation.last]


def _names(frame: Frame) -> bool:
    """Tell whether two words in marks can only name what was agreed on: "agreed to continue the “shuttle diplomacy”"."""
    p = frame.predicate
    return p is not None and not p.that and p.kind in ("agree", "discuss", "decide", "promise", "propose")


def _paraphrases(reading: Reading, frame: Frame, quotation: Quotation) -> bool:
    """Tell whether a verb tells of an act of speech in the words of who tells it.

    Several do not speak with one voice; and in what terms something is put, or what somebody is for, is the account's
    way to tell it. Of any other act of one person a piece in marks is that person's: "thanked her for the “warm welcome”".
    """
    p = frame.predicate
    if p is None or p.trailing or p.subject is None:
        return False
    several = p.subject.kind in ("group", "holders") or len(p.subject.people) > 1
    if reading.tokens.folds[quotation.first] in _WHICH:
        return True  # "invited her to talk about the alliance, “which is on a good course”"
    if p.lemma in _INFORMING and reading.tokens.folds[quotation.first - 2] == "of":
        return True  # "had informed her of “coming changes in the fleet”"
    if p.kind not in _ACTS:  # "both recalling the “good talk in May”"
        led = reading.tokens.folds[quotation.first - 2]
        return several and p.kind == "say" and not p.that and led in words().determiners
    if several:
        return True
    folds = reading.tokens.folds
    holds = p.lemma in _HOLDS or not _SUPPORT.isdisjoint(folds[p.last : p.last + 2])
    if folds[quotation.last - 1] != "terms" and not holds:
        return False  # "thanked her for the “warm welcome”"
    whole = (
        folds[quotation.first - 2] in ("that", ":", ",") or reading.tokens.words[quotation.first][0].isupper()
    )
    return not whole and _OWN.isdisjoint(folds[quotation.first : quotation.last])


def _is_told_of_both(outer: Frame, frame: Frame, quotation: Quotation) -> bool:
    """Tell whether one person says what several said or agreed: a piece of a clause is in the words of that one."""
    p = frame.predicate
    teller = outer.steps[-1].actor if outer.steps else None
    paper = teller is not None and teller.kind == "medium" and p is not None and p.kind != "say"
    alone = teller is not None and (len(teller.people) == 1 or paper) and outer.states
    several = p is not None and p.subject is not None and p.subject.kind in ("group", "holders")
    return alone and several and quotation.last - quotation.first <= _PIECE


_PIECE = 6  #: tokens


def _is_told_of_state(outer: Frame, frame: Frame) -> bool:
    """Tell whether somebody says what a state is to do, and not what it says."""
    p = frame.predicate
    if p is None or p.subject is None or p.kind in ("say", "confirm", "deny") or not outer.steps:
        return False
    teller = outer.steps[-1].actor
    told = len(teller.people) == 1 or (teller.kind == "source" and not teller.people)
    return told and outer.states and p.subject.kind == "side" and not p.subject.people


def _gives_account(frame: Frame) -> bool:
    """Tell whether a frame is the account of an office, of who speaks for it, or of a paper; that of an outlet left out."""
    if not frame.steps:
        return False  # "it went on to say": nobody is named
    actor = frame.steps[-1].actor
    actor = actor.antecedent or actor
    if len(actor.people) == 1 and actor.people[0].role in _SPEAK_FOR:
        return True
    return actor.kind in ("source", "side") and not actor.people


def _speaks(frame: Frame) -> bool:
    p = frame.predicate
    wished = p is not None and p.modal is not None and p.kind not in ("say", "confirm", "deny")
    return frame.states and not wished and (p is None or p.speech or p.lemma in _VOWS or p.trailing)
