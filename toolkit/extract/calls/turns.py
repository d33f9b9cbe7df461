"""A round of calls that a text announces without names, and tells one by one: "With X, …", "The second was with Y"."""

from collections.abc import Iterator, Sequence

from toolkit.extract.actors import Actor
from toolkit.extract.calls.call import PRINCIPAL, Call
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.roundannounced import Round, round_announced
from toolkit.extract.initiators import CALL_NOUNS
from toolkit.extract.layout import Sentence
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.lookup import places_where

RULE = "call.turn"


def told_in_turn(reading: Reading, reports: Sequence[CallReport]) -> list[CallReport]:
    """Return a report for each of those with whom a text says in turn that somebody had a call."""
    announced = round_announced(reading, reports)
    first = _first(reading, reports) if announced is None else None
    announced = announced or first
    if announced is None:
        return []
    if first is None:
        reading.memo["round announced"] = announced
    found: list[CallReport] = []
    for number in range(announced.sentence, len(reading.layout.sentences)):
        if len(found) > _MOST:
            break
        for at, last, others, came in _turns(reading, announced, number):
            folds = reading.tokens.folds
            if first is not None and (
                _NAMING.isdisjoint(folds[at:last]) or tuple(folds[at : at + 5]) in _JOINING
            ):
                continue  # "Also on the call were X and Y": the same one
            found += [
                _report(announced, number, (at, last), p, came=came or announced.came)
                for p in others
                if _is_other(p, announced.maker)
            ]
    return found


#: What opens a sentence that names more people on the same call.
_JOINING = frozenset(
    ("also", "on", "the", line, were) for line in ("call", "line") for were in ("was", "were")
)


def is_read_in_turn(report: CallReport, turns: Sequence[CallReport]) -> bool:
    """Tell whether a report takes whom a round names for a call of the one before: "Finally, he rang Y", where "he" made them all."""
    return any(
        t.sentence == report.sentence
        and t.first <= report.last
        and report.first <= t.last
        and len(report.people) == len(t.people)
        and t.people[-1] in report.people
        and t.people[0] not in report.people
        for t in turns
    )


def place_round(reading: Reading, calls: Sequence[Call]) -> None:
    """Say of the calls of a round by what they were made, and where somebody received them who placed them: "took phone calls from a dozen leaders"."""
    announced = reading.memo.get("round announced")
    if not isinstance(announced, Round):
        return
    for call in calls:
        if (
            call.medium is None
            and announced.maker in call.people
            and announced.sentence < call.first_sentence
        ):
            _add_medium(call, announced)
    for call in calls if announced.came else ():
        others = [p for p in call.people if p is not announced.maker]
        silent = all(r.initiator is None and not r.outgoing for r in call.reports)
        if silent and announced.maker in call.people and len(others) == 1:
            placed = (others[0].side or f"p{others[0].index}", *announced.medium_at)
            call.reports[0] = call.reports[0]._replace(initiator=placed)


def _add_medium(call: Call, announced: Round) -> None:
    """Give a call that a text "spoke" of the medium of the round, with the words that announce it."""
    first, last = announced.medium_at
    words = call.reports[0]._replace(
        sentence=announced.sentence,
        first=first,
        last=last,
        rule=RULE,
        people=(),
        sides=(),
        callers=(),
        initiator=None,
        medium=announced.medium,
        medium_at=announced.medium_at,
    )
    call.reports.append(words)
    call.medium = announced.medium


_MOST = 24  #: calls of one round
#: What names a further call behind one that is told whole: "Also on the phone: X", "Another call was with Y".
_NAMING = frozenset("phone line telephone call conversation".split())


def _first(reading: Reading, reports: Sequence[CallReport]) -> Round | None:
    """Return the first call of a text as a round, behind which others may be named: "Also on the phone: X"."""
    told = next(
        (
            r
            for r in reports
            if r.callers
            and len(r.people) > 1
            and r.medium not in (None, "talk")
            and r.medium_at is not None
            and r.sentence >= reading.layout.body
            and r.status is None
            and not r.past
        ),
        None,
    )
    if told is None or told.medium_at is None or told.medium is None or told.callers[0].side is None:
        return None
    return Round(
        told.sentence + 1, told.callers[0], told.medium, told.medium_at, placed=False, came=False, group=False
    )


def _report(announced: Round, number: int, at: tuple[int, int], person: Person, *, came: bool) -> CallReport:
    placer = person if came else announced.maker
    placed = (placer.side or f"p{placer.index}", *at) if came or announced.placed else None
    return CallReport(
        sentence=number,
        first=at[0],
        last=at[1],
        rule=RULE,
        people=(announced.maker, person),
        sides=(),
        medium=announced.medium,
        medium_at=announced.medium_at,
        initiator=placed,
        status=None,
        past=False,
        group=False,
        callers=(announced.maker,),
        separate=True,
    )


def _is_other(person: Person, maker: Person) -> bool:
    return person.strong and person.side not in (None, maker.side)


Turn = tuple[
    int, int, tuple[Person, ...], bool
]  #: first and last token, the people, whether it was they who called


def _turns(reading: Reading, announced: Round, number: int) -> Iterator[Turn]:
    sentence = reading.layout.sentences[number]
    folds = reading.tokens.folds
    behind = number > announced.sentence or sentence.first > announced.medium_at[1]
    starts = [sentence.first] if behind else []
    begin = sentence.first if behind else announced.medium_at[1]
    starts += [i + 1 for i in places_where(_STOPS.__contains__, folds, begin, sentence.last - 2)]
    for start in starts:
        at = start
        while at < sentence.last - 1 and not folds[at][0].isalpha():
            at += 1
        if (
            turn := _led(reading, number, sentence, at) or _on_line(reading, number, sentence, at)
        ) is not None:
            yield turn
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    if announced.group and number > announced.sentence and paragraph.first == sentence.first:
        yield from _addressed(reading, announced, number)


_STOPS = frozenset((";", "•", "–", "—"))


def _led(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "With X, he discussed", "Talking to X,", "To X:", "The second was with Y", "Next came Z"."""
    folds = reading.tokens.folds
    start = at
    at += folds[at] in _TALKING
    lead = folds[at]
    if lead not in _LEADS:
        ordinal = False
        stop = min(sentence.last - 1, at + _REACH)
        while at < stop and (folds[at] in _COUNTING or folds[at] in _FILLING):
            ordinal = ordinal or folds[at] in _COUNTING
            at += 1
        if not ordinal or at == stop:
            return None
        lead = folds[at] if folds[at] in _LEADS else ""
        at -= not lead
        if not lead and folds[at] not in _BEING:
            return None
    people = _people(reading, number, at + 1, sentence.last)
    return None if people is None else (start, people[1], people[0], lead == "from")


_LEADS = frozenset(("with", "to", "from"))
_TALKING = frozenset(("talking", "speaking"))
_REACH = 9  #: tokens of "The third of the calls in the afternoon was"
_COUNTING = frozenset(
    "first second third fourth fifth sixth next then finally lastly last also another final further".split()
)
_BEING = frozenset(("was", "were", "came", "is", ":", "-", "–", "—"))
_FILLING = _BEING | frozenset(
    """the a his her he she of these those in and , call calls conversation conversations one ones talk contact contacts telephone
    phone on line afternoon morning evening same day be called speak pick up to take place held took""".split()
)


def _people(reading: Reading, number: int, at: int, last: int) -> tuple[tuple[Person, ...], int] | None:
    """Return the people of a list that begins at a token, all of them leaders, ministers or known."""
    actors = list(reading.actors[number])
    found, end = people_after(reading, actors, at, last)
    if not found or found[0].first > at + _ARTICLE or any(a.kind != "person" for a in found):
        return None
    people = tuple(dict.fromkeys(p for a in found for p in a.people))
    return (people, end) if people else None


_ARTICLE = 2


def _on_line(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "X came on the line an hour later", "President Y was next"."""
    folds = reading.tokens.folds
    actor = next((a for a in reading.actors[number] if at <= a.first <= at + 1 and a.kind == "person"), None)
    if actor is None:
        return None
    head = folds[actor.last : min(sentence.last, actor.last + _STATE + 1)]
    if head[:1] == [":"] or (head[:1] == ["("] and ")" in head and head[head.index(")") + 1 :][:1] == [":"]):
        return at, actor.last, actor.people, False
    for j in range(actor.last, sentence.last - 1):
        if folds[j] in _COMING and j + 1 < sentence.last:
            if folds[j + 1] in ("next", "last", "first", "second", "third", "also"):
                return at, j + 2, actor.people, False
            if folds[j + 1 : j + 4] in _LINES:
                return at, j + 4, actor.people, False
        if folds[j] in _STOPS:
            break
    return None


_LINES = (["on", "the", "line"], ["on", "the", "phone"], ["on", "the", "telephone"])
_STATE = 6  #: tokens of "(the Republic of Peru)"
_COMING = frozenset(("came", "was", "followed", "joined", "is"))


def _addressed(reading: Reading, announced: Round, number: int) -> Iterator[Turn]:
    """Read a paragraph that opens with the maker who tells one of the others something, or one of these who tells the maker."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    predicate = next(iter(reading.predicates[number]), None)
    subject = predicate.subject if predicate is not None else None
    begin, in_call = _opened(folds, sentence)
    if (
        predicate is None
        or subject is None
        or len(subject.people) != 1
        or not begin <= subject.first <= begin + _ARTICLE
    ):
        return
    if in_call:
        if subject.people[0] is not announced.maker and _is_known(subject):
            yield sentence.first, subject.last, subject.people, announced.came
        return
    other = next(
        (a for a in reading.actors[number] if a.people and predicate.last <= a.first <= predicate.last + 1),
        None,
    )
    if (
        other is None
        or other.kind not in ("person", "pronoun")
        or folds[other.last : other.last + 1] in (["'s"], ["'"])
    ):
        return
    pair = (subject.people[0], other.people[0])
    if pair[0] is announced.maker and _is_known(other):
        yield subject.first, other.last, other.people, False
    elif pair[1] is announced.maker and _is_known(subject):
        yield subject.first, other.last, subject.people, False


def _opened(folds: list[str], sentence: Sentence) -> tuple[int, bool]:
    """Return where a sentence begins behind "Separately," or "In his call,", "In a separate call," and whether it is the latter."""
    first = sentence.first
    if folds[first] in _LINKS and folds[first + 1 : first + 2] == [","]:
        return first + 2, False
    own = folds[first + 1 : first + 2] in (["his"], ["her"], ["their"], ["another"])
    own = own or (folds[first + 1 : first + 2] == ["a"] and folds[first + 2] in _FURTHER)
    if folds[first] not in ("in", "during") or not own:
        return first, False
    comma = next(
        (i for i in range(first + 2, min(sentence.last, first + _OWN_CALL)) if folds[i] == ","), None
    )
    if comma is None or folds[comma - 1] not in CALL_NOUNS:
        return first, False
    return comma + 1, True


_LINKS = frozenset("separately similarly meanwhile also later earlier finally likewise".split())
_FURTHER = frozenset("separate second third fourth fifth similar further later".split())
_OWN_CALL = 6  #: tokens of "In his own phone call,"


def _is_known(actor: Actor) -> bool:
    """Tell whether somebody holds an office of a leader or minister."""
    person = actor.people[0]
    return person.role in PRINCIPAL or person.holder is not None
