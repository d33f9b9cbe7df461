"""Decide whether a call is denied or disputed, and who asserts and who denies it."""

from toolkit.extract.attribution import chain_at, chain_of
from toolkit.extract.briefings import is_briefing
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.claims import (
    by_outlet,
    denier_of,
    holder_of,
    in_claim,
    is_disowned,
    told_by_caller,
)
from toolkit.extract.calls.denials import DENIAL, DENIED, SO_LONG_BEFORE, UNDONE
from toolkit.extract.calls.report import CallReport
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_OPENING = 9  #: sentences, the title's among them
_TRANSCRIPT = 60


def _opening(reading: Reading) -> int:
    """Return in how many sentences a denial may stand: a transcript has greetings and questions before it."""
    return _TRANSCRIPT if is_briefing(reading.document.text) else _OPENING


def judge(reading: Reading, calls: list[Call]) -> None:
    """Decide the status of the first call where somebody denies it: denied by the text, or disputed between sides."""
    if not calls:
        return
    for other in calls[1:]:
        _dispute(reading, other)
    call = next((c for c in calls[1:] if _is_rumour(reading, c)), calls[0])
    first = reading.layout.title
    body = [n for n, s in enumerate(reading.layout.sentences) if s.paragraph >= first]
    denied = {r.sentence for r in call.reports if r.status == "denied" == call.status}
    denials = [
        n
        for n in range(min(reading.layout.upto(_opening(reading)), len(reading.layout.sentences)))
        if (_denies(reading, n) or n in denied)
        and not _is_of_others(reading, call, n)
        and not _by_third(reading, call, n)
    ]
    if not denials or call.status in ("planned", "cancelled"):
        return
    asserted = [
        r
        for r in call.reports
        if r.sentence in body
        and r.sentence < reading.layout.upto(_opening(reading))  # not what it recalls at the end
        and (r.status != "denied" or r.sentence in denials)
        and (r.people or r.sides)
        and (r.sentence not in denials or _before_but(reading, r))
    ]
    if asserted and all(r.status == "requested" for r in asserted):
        return  # "had asked for a call": that none took place disputes nothing
    told = [
        r
        for r in asserted
        if ((in_claim(reading, r) or by_outlet(reading, call, r)) and not told_by_caller(reading, call, r))
        or is_disowned(reading, call, r, denials)
    ]
    official = reading.home is not None and not (asserted and _by_other_end(reading, denials[0]))
    if any(UNDONE.occurs(reading, n) for n in denials):
        call.status = "cancelled"
        return
    if official or not asserted or (len(told) == len(asserted) and denials[0] <= (first + 1)):
        call.status = "denied"
    elif denials[0] <= first + 4:
        call.status = "disputed"
    _assertions(reading, call, denials)


def _is_rumour(reading: Reading, call: Call) -> bool:
    """Tell whether a further call is only said by others to have been, and denied right behind: "Is it true that X rang Y? No such call took place"."""
    told, size = call.reports[0], len(reading.layout.sentences)
    if call.status not in (None, "held") or not told.people or not in_claim(reading, told):
        return False
    behind = range(told.sentence + 1, min(told.sentence + _ANSWERED, size))
    return any(_denies(reading, n) for n in behind)


_ANSWERED = 5  #: sentences from what is asked to its denial


def _dispute(reading: Reading, call: Call) -> None:
    """Note that a further call is disputed: one says that it took place, and another that it did not."""
    told = [r for r in call.reports if len(r.people) > 1]
    denials = [r.sentence for r in told if r.status == "denied"]
    if call.status in (None, "held") and denials and any(r.status is None for r in told):
        call.status = "disputed"
        _assertions(reading, call, denials)


def _denies(reading: Reading, number: int) -> bool:
    """Tell whether a sentence denies a call: not one that says who did not deny it."""
    if not DENIED.occurs(reading, number) or _of_accusation(reading, number):
        return False
    if SO_LONG_BEFORE.occurs(reading, number):
        return False
    return _NOT_DENIED.search(reading.layout.texts[number]) is None


def _of_accusation(reading: Reading, number: int) -> bool:
    """Tell whether what somebody denies is what he was accused of right before: "… accused of arming the rebels. Lima denies it"."""
    sentences, words_of = reading.layout.sentences, reading.layout.words
    if number == 0 or sentences[number - 1].paragraph != sentences[number].paragraph:
        return False
    short = sentences[number].last - sentences[number].first <= _CURT
    return (
        short
        and not _DENYING_IT.isdisjoint(words_of[number])
        and not _ACCUSING.isdisjoint(words_of[number - 1])
    )


_CURT = 8  #: tokens of "Both the palace and the ministry denied it."
_DENYING_IT = frozenset(("denies", "denied", "deny"))
_ACCUSING = frozenset("accused accuses accuse accusing accusation accusations blamed blames".split())


def _is_of_others(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether a sentence says of somebody who was not on a call that he had none: "His predecessor did not hold a single one"."""
    own = set(call.people)
    if _is_with_others(reading, call, number):
        return True
    if "no" in reading.layout.words[number]:
        return False  # "there was no such call"
    return any(
        p.negated
        and p.subject is not None
        and p.subject.kind == "person"
        and bool(p.subject.people)
        and own.isdisjoint(p.subject.people)
        and all(q.forms for q in p.subject.people)
        for p in reading.predicates[number]
    )


def _is_with_others(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether what is denied is a call with somebody of a side that was not on this one: "had received no call from Lima"."""
    match = DENIED.search(reading, number) if call.people else None
    if match is None:
        return False
    sentence, folds, starts = reading.layout.sentences[number], reading.tokens.folds, reading.tokens.starts
    begin = starts[sentence.first] + match.start()
    at = next((i for i in range(sentence.first, sentence.last) if starts[i] >= begin), sentence.last)
    if folds[at + 1] == "no" and not _receives(reading, call, number, at):
        return True
    for actor in reading.actors[number]:
        rung = folds[actor.first - 1] in _RUNG  # "did not call the Oslo premier"
        if at <= actor.first <= at + _WITHIN and (rung or folds[actor.first - 1] in _WITH):
            sides = ({p.side for p in actor.people} or {actor.side, *actor.sides}) - {None}
            return bool(sides) and sides.isdisjoint(call.all_sides())
    return False


def _by_third(reading: Reading, call: Call, number: int) -> bool:
    """Tell whether somebody of a state that was not on the call denies: "The Kremlin said no such thing had happened", of a call of two others."""
    denier = denier_of(reading, number)
    subject = denier.subject if denier is not None else None
    if subject is None or subject.kind not in ("person", "source", "side"):
        return False
    sides = {p.side for p in subject.people} or {subject.side}
    return None not in sides and len(set(call.all_sides())) > 1 and sides.isdisjoint(call.all_sides())


def _receives(reading: Reading, call: Call, number: int, at: int) -> bool:
    """Tell whether it may be one of those on a call who "received no call", and nobody else."""
    before = next((a for a in reversed(reading.actors[number]) if a.last <= at), None)
    near = before is not None and before.last >= at - _TO_VERB and before.kind == "person"
    return before is None or not near or not set(call.people).isdisjoint(before.people)


_TO_VERB = 2  #: tokens of "has since" before "received"
_WITHIN = 8  #: tokens of "received no such telephone call on Monday from"
_WITH = frozenset(("with", "from", "to", "by"))
_RUNG = frozenset(("call", "called", "phone", "phoned", "telephone", "telephoned"))


_NOT_DENIED = awaited(
    r"(?:\bnot|n['’]t|\bnever|\bneither) (?:\w+ )?den(?:y|ied|ies)\b|\bconfirm(?:ed|s|ing)? n?or den(?:y|ied|ies|ying)\b"
)


def _before_but(reading: Reading, report: CallReport) -> bool:
    """Tell whether one side says so and another denies it in one sentence: "X and Y spoke, A said, but B denied it"."""
    sentence = reading.layout.sentences[report.sentence]
    folds = reading.tokens.folds
    turn = next(
        (
            i
            for i in range(report.last, sentence.last)
            if folds[i] in _AGAINST or folds[i : i + 3] in _CLAIMED
        ),
        None,
    )
    if turn is None:
        return False
    told = any(p.speech and p.first < turn for p in reading.predicates[report.sentence])
    if not told and _ACCOUNTS.isdisjoint(folds[sentence.first : report.first]):
        return False
    return DENIAL.search(reading.text(sentence.first, turn)) is None


#: What somebody stands by: "stuck to its statement that the two had spoken, after Oslo denied it".
_ACCOUNTS = frozenset(("statement", "account", "version", "announcement", "report"))
_CLAIMED = ([",", "a", "claim"], [",", "an", "assertion"], [",", "an", "account"])
_AGAINST = frozenset(("but", "while", "though", "although", "after", "despite"))


def _by_other_end(reading: Reading, number: int) -> bool:
    """Tell whether the other state than the one that issues a text denies: "after Oslo denied that it had taken place"."""
    denier = denier_of(reading, number)
    subject = denier.subject if denier is not None else None
    if subject is None or reading.home is None:
        return False
    sides = {p.side for p in subject.people} or {subject.side}
    return None not in sides and reading.home not in sides


def _assertions(reading: Reading, call: Call, denials: list[int]) -> None:
    """Note who asserts and who denies the call: the text's own voice asserts what it tells of a dispute, not what it denies."""
    for number in denials:
        denier = denier_of(reading, number)
        if denier is not None:
            call.assertions.append((chain_of(reading, denier), True))
    for report in call.reports:
        if not report.people or (report.sentence in denials and not _before_but(reading, report)):
            continue
        holder = holder_of(reading, report)
        chain = (
            chain_of(reading, holder)
            if holder is not None
            else chain_at(reading, report.sentence, report.first)
        )
        if chain or call.status == "disputed":
            call.assertions.append((chain, False))
