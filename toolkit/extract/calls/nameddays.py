"""Days told of a call by a noun that stands for it, apart from the clauses that report it: "the talk took place on Friday"."""

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.report import reports_of
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.dates import DAY_KINDS, TimeMention, scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_NOUNS = CALL_WORDS - {  # "talks" are of others as well
    "conference", "consultation", "exchange", "phone", "telephone", "video", "talks", "dialogue", "discussion",
}  # fmt: skip
_OF_NOUN = frozenset(
    """two three four five several phone telephone video telephonic secure virtual long brief short first second late hour-long minute online emergency extraordinary
    tense testy heated frosty fiery frank cordial warm rare closed-door leaked lengthy""".split()
)
_LONG = ("-minute", "-hour", "-long")  #: "Tuesday's 45-minute conversation"
_HAPPENED = frozenset("place happened occurred held made came was were".split())
_WITH = frozenset(("with", "to", "from", "between", "by"))
_OLDEST = 14  #: days before publication
_GATHERINGS = frozenset(("meeting", "summit", "session", "gathering"))
_NOT_A_NOUN = frozenset(
    ("to", "will", "would", "for", "via", "by", "in", "over")
)  # "to call today", "by videoconference"
_PARTS = frozenset("morning evening afternoon night".split())
_BESIDE = 10  #: tokens between a day and whom the talks of it were with
_REACH = 8  #: tokens
_MOST = 40  #: sentences of a body that are looked at


def named_date(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return a day that a noun for the call has beside it: "Friday's call", "the conversation took place on Friday"."""
    if published is None or call.status not in (None, "held"):
        return None
    folds, layout = reading.tokens.folds, reading.layout
    body = [s for s in layout.sentences[: layout.upto(_MOST + 1)] if s.paragraph >= layout.title]
    for sentence in body:
        here = set(folds[sentence.first : sentence.last])
        if (
            _NOUNS.isdisjoint(here)
            and _GATHERINGS.isdisjoint(here)
            and _TALKS.isdisjoint(here)
            and not (folds[sentence.first] == "it" and _told_before(reading, call, sentence.first))
        ):
            continue
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            if mention.kind not in DAY_KINDS:
                continue
            first, last = token_at(reading, mention.start), token_at(reading, mention.end - 1) + 1
            every = _of_every_call(folds, first, sentence.first)
            fits = (
                every
                or _before_noun(folds, last, sentence.last)
                or (call.medium == "video" and _in_meeting(folds, first, last))
                or _behind_noun(folds, first, sentence.first)
                or happened(folds, first, sentence.first)
            )
            value = resolve(mention, published, "past") if fits else None
            if value is None or len(value.value) != 10:
                continue
            if not _near(value.value, published) and not _is_the_one(reading, call, mention, first, last):
                continue
            if not every and (_of_others(reading, call, first) or _is_told_apart(reading, call, first)):
                continue
            chain = chain_at(reading, layout.sentence_at(first), first)
            return Fact(value.value, (Span(mention.start, mention.end),), "date.named", value.basis, chain)
    return None


def _of_every_call(folds: list[str], day: int, first: int) -> bool:
    """Tell whether a day is that of all calls of a text: "the calls had taken place on the night of 1 August"."""
    before = folds[max(first, day - _ALL_OF_THEM) : day]
    noun = next((i for i, word in enumerate(before) if word in ("calls", "conversations")), None)
    if noun is None or {"place", "held", "made"}.isdisjoint(before[noun:]):
        return False
    return not {"the", "both", "all", "these"}.isdisjoint(before[max(0, noun - 3) : noun])


_ALL_OF_THEM = 12  #: tokens of "the two phone calls had both taken place on the night of"


def _is_the_one(reading: Reading, call: Call, mention: TimeMention, first: int, last: int) -> bool:
    """Tell whether the opening of a text names its call by a day long past: "published the transcript of the Jan 28 call"."""
    folds, number = reading.tokens.folds, reading.layout.sentence_at(first)
    early = number <= max(call.first_sentence, reading.layout.body) + _SOON
    return early and mention.kind == "day" and folds[first - 1] == "the" and folds[last] in _NOUNS


def day_of_exchange(reading: Reading, call: Call, published: str | None) -> Fact | None:
    """Return the day by which a sentence soon behind a report names its call: "In the heated exchange of 25 May, X asked"."""
    folds, sentences = reading.tokens.folds, reading.layout.sentences
    report = call.reports[0]
    for sentence in sentences[report.sentence : report.sentence + _MOST]:
        span = reading.span(sentence.first, sentence.last)
        for mention in scan_dates(reading.dated, span.start, span.end):
            first = token_at(reading, mention.start)
            last = token_at(reading, mention.end - 1) + 1
            named = folds[first - 1] == "of" and folds[first - 2] in _EXCHANGES
            named = named and not _DEFINITE.isdisjoint(folds[first - _DESCRIBED : first - 2])
            named = named or (folds[first - 1] == "the" and folds[last] in _NOUNS)
            if mention.kind != "day" or not (named or happened(folds, first, sentence.first)):
                continue
            value = resolve(mention, published, "past")
            if value is not None and len(value.value) == 10 and not _of_others(reading, call, first):
                return Fact(value.value, (Span(mention.start, mention.end),), "date.named", value.basis)
    return None


_SOON = 4  #: sentences from the report on
_EXCHANGES = _NOUNS | {"exchange", "talk", "chat", "discussion"}
_DEFINITE = frozenset(("the", "their", "that"))
_DESCRIBED = 6  #: tokens of "the long and heated phone exchange of"


def _told_before(reading: Reading, call: Call, first: int) -> bool:
    """Tell whether the sentence before one names a call as the thing it is about: "The call was announced. It took place"."""
    number = reading.layout.sentence_at(first) - 1
    return any(r.sentence == number and r.rule in ("call.noun", "call.named") for r in call.reports)


def _near(day: str, published: str) -> bool:
    return (add_days(published, -_OLDEST) or day) <= day <= (add_days(published, 1) or day)


def _before_noun(folds: list[str], last: int, stop: int) -> bool:
    """Tell whether a noun of the call follows a day: "Thursday evening's telephone call", "the Friday call"."""
    j = last
    while j < min(stop, last + 5) and (
        folds[j] in ("'s", "'") or folds[j] in _OF_NOUN or folds[j].endswith(_LONG)
    ):
        j += 1
    if folds[j : j + 1] and folds[j] in _GATHERINGS and folds[j - 1] in ("online", "virtual", "video"):
        return True  # "Friday's online meeting"
    if j == stop or folds[j] not in _NOUNS:
        return False
    return folds[j + 1 : j + 2] != ["for"]


def _in_meeting(folds: list[str], first: int, last: int) -> bool:
    """Tell whether a day stands in "During Tuesday's meeting, …", of a meeting by video."""
    opens = folds[first - 1] in ("during", "at", "in")
    return opens and folds[last : last + 1] in (["'s"], ["'"]) and folds[last + 1 : last + 2] in _MEETINGS


_MEETINGS = (["meeting"], ["session"])


def _behind_noun(folds: list[str], first: int, begin: int) -> bool:
    """Tell whether a noun of the call stands right before a day: "the call today", "my talk this morning"."""
    at = first - 1 if folds[first - 1] not in ("on", "earlier", "late", "early") else first - 2
    if folds[at] in _TALKS or folds[at] in _GATHERINGS:  # "X and Y, who had their talks on Tuesday"
        if (
            at - 1 == begin
            and folds[begin] == "the"
            and not _CHAIRED.isdisjoint(folds[first + 1 : first + _CHAIR])
        ):
            return True  # "The talks on Friday were chaired by"
        return (
            folds[at] in _TALKS
            and at - 1 > begin
            and folds[at - 1] in ("the", "their")
            and folds[at - 2] in ("held", "had")
        )
    return (
        at > begin
        and folds[at] in _NOUNS
        and folds[at - 1] not in _NOT_A_NOUN
        and not asked_for(folds, at)
        and not _is_to_come(folds, at, begin)
    )


_CHAIRED = frozenset("chaired convened hosted held initiated attended lasted".split())
_CHAIR = 5  #: tokens of "afternoon were also chaired"


def _is_to_come(folds: list[str], noun: int, begin: int) -> bool:
    """Tell whether a noun of a call is what somebody has yet to do: "will continue the conversation this Friday"."""
    verb = noun - 1
    while verb > max(begin, noun - _OBJECT) and folds[verb] in words().determiners:
        verb -= 1
    return verb > begin and (folds[verb - 1] == "to" or folds[verb - 1] in words().modals)


_OBJECT = 3  #: tokens of "this their"


_TALKS = frozenset(("discussion", "discussions", "talks", "exchange"))


def asked_for(folds: list[str], noun: int) -> bool:
    """Tell whether a day behind a noun is when the call was asked for: "who had asked for the call on Tuesday"."""
    return not _ASKED_FOR.isdisjoint(folds[max(0, noun - _ASKING) : noun])


_ASKING = 4  #: tokens of "asked for the phone"
_ASKED_FOR = frozenset(("asked", "requested", "sought", "suggested", "proposed"))


def happened(folds: list[str], first: int, begin: int) -> bool:
    """Tell whether a verb of taking place stands between a noun of the call and a day."""
    at = first - 1
    while at > begin and folds[at] in _AT:
        at -= 1
    if folds[at - 1] in ("in", "at", "from") and folds[at] not in _HAPPENED and folds[at - 2] in _HAPPENED:
        at -= 2  # "took place in Bali on 6 May"
    if folds[at] not in _HAPPENED or at <= begin:
        return False
    before = folds[max(begin, at - _REACH) : at]
    noun = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _NOUNS), None)
    if noun is None and before not in (["it"], ["it", "was"], ["it", "took"]):
        return False
    if noun is not None and "of" in before[max(0, noun - 2) : noun]:
        return False  # "Word of the call came on Monday"
    # not "in the call they reviewed the results of the meeting held in Lima on Monday"
    between = before[noun or 0 :]
    return _NOT_THEN.isdisjoint(between) and _GATHERINGS.isdisjoint(between)


_NOT_THEN = frozenset(("not", "never", "before", "after"))
#: What may stand between "took place" and a day: "took place around midnight Wednesday".
_AT = frozenset("on late early earlier around about at shortly before after midnight noon dawn".split())


def _of_others(reading: Reading, call: Call, day: int) -> bool:
    """Tell whether a sentence tells of talks with somebody else: "his Friday call with Novak"."""
    folds, number = reading.tokens.folds, reading.layout.sentence_at(day)
    verbs = [p.first for p in reading.predicates[number]] + [
        i for i in range(day, min(day + _BESIDE, len(folds))) if folds[i] in _CAME
    ]
    return any(
        folds[actor.first - 1] in _WITH
        and abs(actor.first - day) <= _BESIDE
        and any(p not in call.people for p in actor.people)
        and not any(day < verb < actor.first for verb in verbs)
        for actor in reading.actors[number]
    )


def _is_told_apart(reading: Reading, call: Call, day: int) -> bool:
    """Tell whether another report than the call's holds a day: "Z had told him in a phone call on 21 April"."""
    number = reading.layout.sentence_at(day)
    if number < call.first_sentence and any(
        r.sentence <= number and r.people and set(r.people).isdisjoint(call.people)
        for r in reports_of(reading)
    ):
        return True  # what stands before it in a text that begins with a call of others
    told = [r for r in reports_of(reading) if r.sentence == number]
    # of others, or one that is past: "had praised them in a call on Tuesday"
    return not any(r in told for r in call.reports) and any(len(r.people) > 1 for r in told)


_CAME = frozenset(("came", "comes", "followed", "follows"))  #: "Friday's call came two days after one with Z"


def by_local_time(reading: Reading, mention: TimeMention) -> bool:
    """Tell whether a day is that of a place where it can be a day later than that of the paper: "Tuesday Oslo time"."""
    last = token_at(reading, mention.end - 1) + 1
    folds, text = reading.tokens.folds[last : last + 4], reading.tokens.words
    if folds[:1] and folds[0] in _PARTS:
        last, folds = last + 1, folds[1:]
    local = next((i for i, fold in enumerate(folds) if fold == "time"), 0)
    return local > 0 and (folds[0] == "local" or text[last][0].isupper())
