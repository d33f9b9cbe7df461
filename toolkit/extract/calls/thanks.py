"""Read whose call somebody is thanked for: "thanked Y for calling him", "“Thank you, President Y, for your call,” X wrote"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport, placed_by
from toolkit.extract.words import is_dating, words
from toolkit.lexicon import Hit

_CALLING = frozenset(("calling", "phoning", "telephoning", "ringing"))
_CALLED = frozenset(("him", "her", "me", "them", "us"))
_OWNING = frozenset(("his", "her", "your", "their"))
_OWNED = ("'s", "'")
_LEADING = frozenset(("for", *_OWNED))  #: before the call that somebody gives thanks for
_NOUNS = frozenset(("call", "phone-call"))
_KINDS = frozenset("phone telephone video kind warm timely personally kindly".split())
_THANKS = frozenset(("thank", "thanks", "gratitude", "appreciation", "thankful", "grateful"))
_WELCOMING = frozenset(("appreciate", "welcome", "value"))
_REACH = 16  #: tokens from "Thank you" to "for your call"
_BEFORE = 2  #: sentences before a quotation in which its speaker may be named


def thanked(clues: Clues) -> Iterator[CallReport]:
    """Yield a report for each call that a sentence gives thanks for; once a text has told of a call, that says who placed it."""
    folds, called = clues.folds, clues.reading.memo.get("called")
    if isinstance(called, int) and called < clues.number:
        return
    if _LEADING.isdisjoint(clues.reading.layout.words[clues.number]):
        return
    for at in range(clues.first, clues.last - 1):
        if folds[at] == "for" and (noun := _call_after(clues, at + 1)) is not None:
            start = _thanks(clues, at)
            caller = next(
                (
                    a
                    for a in clues.actors
                    if start is not None and start < a.first and a.last <= at and _is_chief(a)
                ),
                None,
            )
            other = _thanking(clues, start, caller) if caller is not None and start is not None else None
            if caller is not None and other is not None:
                yield _report(clues, caller, other, noun)
        elif folds[at] == "for" and (noun := _any_call(clues, at + 1)) is not None:
            yield from _for_a_call(clues, at, noun)
        elif folds[at] in _OWNED and (report := _welcomed(clues, at)) is not None:
            yield report


def _any_call(clues: Clues, at: int) -> Hit[str] | None:
    """Return the noun of "for a respectful phone call", "for the “excellent” conversation", which tells not whose call it was."""
    if clues.folds[at : at + 1] == [] or clues.folds[at] not in _ARTICLES:
        return None
    for i in range(at + 1, min(clues.last, at + _ADJECTIVES)):
        noun = next((n for n in clues.nouns if n.first <= i < n.last), None)
        if noun is not None:
            return noun if noun.value != "talk" else None
        if clues.folds[i] in _NOUNS:
            return _noun(clues, i)
        if clues.folds[i] in _TURNS or clues.folds[i] in words().determiners:
            return None
    return None


_ARTICLES = frozenset(("a", "an", "the", "another", "their", "today", "yesterday", "this"))
_ADJECTIVES = 9  #: tokens of "“respectful, warm and excellent” telephone call"
_TURNS = frozenset(("that", "who", "which", "of", "in", "with", "to", "on", ".", ";", ":", "for"))


def _for_a_call(clues: Clues, at: int, noun: Hit[str]) -> Iterator[CallReport]:
    """Read "X thanked Y for a call": who of the two placed it stays open."""
    start = _thanks(clues, at)
    if start is None:
        return
    named = (a for a in clues.actors if start < a.first and a.last <= at and _is_chief(a))
    behind = clues.folds[noun.last : noun.last + 2]
    if behind[:1] in (["with"], ["between"]) and behind[1:] not in (["him"], ["her"], ["them"]):
        return  # "thanked Y for a call with the rebels"
    thanked_for = next(named, None)
    other = _thanking(clues, start, thanked_for) if thanked_for is not None else None
    if thanked_for is not None and other is not None and noun.first - thanked_for.last <= _REACH:
        yield _report(clues, thanked_for, other, noun)._replace(initiator=None, callers=other.people)


def _thanks(clues: Clues, at: int) -> int | None:
    """Return where thanks begin that "for" belongs to."""
    folds = clues.folds
    word = next(
        (i for i in range(at - 1, max(clues.first, at - _REACH) - 1, -1) if folds[i] in _THANKS), None
    )
    if word is not None:
        return word
    found = clues.reading.predicates[clues.number]
    return next((p.first for p in found if p.lemma == "thank" and p.first < at), None)


def _report(clues: Clues, caller: Actor, other: Actor, noun: Hit[str]) -> CallReport:
    begin = min(other.first, caller.first) if clues.first <= other.first < noun.first else caller.first
    medium = "video" if "video" in clues.folds[begin : noun.last] else "phone"
    report = clues.report(
        "call.rang",
        (begin, noun.last),
        [caller, other],
        [caller],
        at=noun,
        medium=(medium, (noun.first, noun.last)),
        placed=placed_by([caller], caller.first, noun.last),
    )
    return report._replace(status=None)


def _welcomed(clues: Clues, mark: int) -> CallReport | None:
    """Read "X appreciated Y's phone call"."""
    first = mark + 1
    while first < clues.last and clues.folds[first] in _KINDS:
        first += 1
    noun = _noun(clues, first)
    caller = next((a for a in clues.actors if a.last == mark and _is_chief(a)), None)
    if noun is None or caller is None:
        return None
    for p in clues.reading.predicates[clues.number]:
        subject = p.subject
        if p.lemma in _WELCOMING and p.last == caller.first and subject is not None:
            other = len(subject.people) == 1 and subject.people != caller.people
            return _report(clues, caller, subject, noun) if other else None
    return None


def _call_after(clues: Clues, at: int) -> Hit[str] | None:
    """Return the words for the call behind "for": "calling him", "personally phoning me", "your telephone call"."""
    folds = clues.folds
    while at < clues.last and folds[at] in _KINDS:
        at += 1
    if at + 1 >= clues.last:
        return None
    if folds[at] in _CALLING and folds[at + 1] in _CALLED:
        return Hit(at, at + 1, "rang")
    if folds[at] not in _OWNING:
        return None
    first = at + 1
    while first < clues.last and folds[first] in _KINDS:
        first += 1
    return _noun(clues, first)


def _noun(clues: Clues, first: int) -> Hit[str] | None:
    """Return the word for a call at a token, where it is no appeal: "call on Friday", not "call on X to act"."""
    folds = clues.folds
    if first >= clues.last or folds[first] not in _NOUNS:
        return None
    after = folds[first + 1 : first + 3]
    if after[:1] in (["for"], ["to"]) or (after[:1] == ["on"] and not any(map(is_dating, after[1:]))):
        return None
    return Hit(first, first + 1, "rang")


def _is_chief(actor: Actor) -> bool:
    if actor.kind != "person" or len(actor.people) != 1:
        return False
    person = actor.people[0]
    equal = person.role is None and person.strong and person.side is not None  # "Y, his Chilean counterpart"
    return equal or person.role in PRINCIPAL


def _thanking(clues: Clues, start: int, caller: Actor) -> Actor | None:
    """Return who gives thanks: the subject of the clause or of the words about a quotation, else who spoke right before."""
    for number in range(clues.number, max(-1, clues.number - _BEFORE - 1), -1):
        for predicate in clues.reading.predicates[number]:
            subject = predicate.subject
            near = number < clues.number or predicate.first <= start + 1 or predicate.speech
            if not near or subject is None or len(subject.people) != 1 or subject.people == caller.people:
                continue
            person = subject.people[0]
            if person.strong and (person.role in PRINCIPAL or person.holder is not None):
                return subject
    return None
