"""Reports of calls in the pluperfect: most recall an earlier call, some tell the news of this one."""

from toolkit.extract.calls.call import PRINCIPAL
from toolkit.extract.calls.report import FIRM, CallReport, reports_of
from toolkit.extract.calls.times import DAY_BEFORE, is_dated, of_office, opens_that_day
from toolkit.extract.calls.toldapart import goes_on_in_it, is_taken_up
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.words import words


def reports_in_perfect(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether what stands in the pluperfect is news all the same: "She said that she had spoken with him"."""
    folds = reading.tokens.folds
    if report.status in ("denied", "cancelled"):
        return True  # "denied that any call had taken place between X and Y", "had been expected to speak"
    if len(report.people) == _PAIR and is_dated(reading, report) and goes_on_in_it(reading, report):
        return True  # "work by X, who had been on the line with Y on Thursday. In that conversation, …"
    if _came_before(folds, reading.layout.sentences[report.sentence].first, report.first):
        return False
    if _had_that_day(reading, report, perfect) or _says_who_rang(report) or _had_similar(reading, report):
        return True
    if _told_caller(reading, report, perfect) or _spoke_to_caller(reading, report, perfect):
        return True
    if _opens_story(reading, report, perfect):
        return True
    already = "already" in folds[perfect.group : perfect.last + 1]
    first_of_all = "first" in (*folds[perfect.group : perfect.first], *folds[report.last : report.last + 1])
    if (already or first_of_all) and report.sentence > reading.layout.body:
        return False  # "Berg had talked already with the leaders of Peru and Ghana", "had first rung Y", "had rung Y first"
    first = reading.layout.sentences[report.sentence].first
    if report.rule in _SPOKE and _is_of_earlier(reading, report):
        return False
    told = _told(perfect) or _said_before(folds, first, report.first) or _is_claimed(reading, report)
    at = report.medium_at
    inside = report.rule == "call.noun" and at is not None and perfect.first > at[1]
    return told and not perfect.relative and not inside  # not "the call that he had received from him"


def _is_of_earlier(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody is told far down to have spoken to another "earlier", on no day that is named: "added that he had spoken to Y by telephone earlier"."""
    layout, folds = reading.layout, reading.tokens.folds
    if report.sentence <= layout.body + _AFTER_LEAD:
        return False
    behind = folds[report.last : layout.sentences[report.sentence].last]
    return behind[:1] == ["earlier"] and (behind[1:2] == [] or not behind[1].isalpha())


_SPOKE = frozenset(("call.spoke", "call.by-way"))
_AFTER_LEAD = 3  #: sentences


def _came_before(folds: list[str], first: int, at: int) -> bool:
    """Tell whether what is told came after a call: "The talks come after reports that X had phoned Y"."""
    opening = folds[first : min(at, first + _CAME_AFTER)]
    return any(fold in _COMING and opening[i + 1 : i + 2] == ["after"] for i, fold in enumerate(opening))


_CAME_AFTER = 8  #: tokens of "The conversations between the two men come after"
_COMING = frozenset(("come", "comes", "came"))


def perfect_of(reading: Reading, report: CallReport) -> Predicate | None:
    """Return the verb of a report where it stands in the pluperfect: "had spoken"."""
    folds = reading.tokens.folds
    for predicate in reading.predicates[report.sentence]:
        if (
            report.first <= predicate.first < report.last
            and _is_had(folds, predicate.group, predicate.first)
            and not (predicate.lemma in _ASKING and report.rule == "call.noun")
            and not _is_aside(reading, report, predicate)
        ):
            return predicate
    first = report.first
    opening = reading.layout.sentences[report.sentence].first
    if (
        "had" in folds[max(opening, first - 2) : first]
    ):  # "had earlier phoned X", with the subject out of reach
        return next((p for p in reading.predicates[report.sentence] if p.first >= first), None)
    return None


def _is_aside(reading: Reading, report: CallReport, predicate: Predicate) -> bool:
    """Tell whether a clause set off by commas only says what one of them had done before: "X, who had met Y in May, spoke with her by phone"."""
    folds = reading.tokens.folds
    who = predicate.group - 1
    if not predicate.relative or folds[who - 1 : who + 1] != [",", "who"] or who <= report.first:
        return False
    later = (p for p in reading.predicates[report.sentence] if predicate.last < p.first < report.last)
    return any(
        not p.relative and not _is_had(folds, p.group, p.first) and "," in folds[predicate.last : p.group + 1]
        for p in later
    )


def _is_had(folds: list[str], first: int, last: int) -> bool:
    """Tell whether "had" is an auxiliary among tokens: not "had to call him"."""
    had = next((i for i in range(first, last) if folds[i] == "had"), None)
    return had is not None and folds[had + 1] != "to"


_ASKING = frozenset(("request", "ask", "seek", "propose", "suggest", "initiate"))  #: of what took place later


def in_participle(reading: Reading, report: CallReport) -> bool:
    """Tell whether a call below the lead is one that somebody had had by then: "X is at work, having on Monday rung Y"."""
    if report.sentence <= reading.layout.body:
        return False
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    others = any(r is not report and len(r.people) > 1 for r in reports_of(reading))
    return others and any(
        folds[i] == "having" and folds[i - 1] == "," for i in range(first + 1, report.last - 1)
    )


def _told(predicate: Predicate) -> bool:
    """Tell whether somebody says so: "she said that she had spoken with him" reports the call, and "thanked him for what he had said in their call" does not."""
    return any(p.speech and p.lemma not in _ACKNOWLEDGING for p in predicate.ancestors())


def is_acknowledged(predicate: Predicate) -> bool:
    """Tell whether somebody is only thanked for what he had done: "thanked him for what he had said in their call"."""
    return any(p.lemma in _ACKNOWLEDGING for p in predicate.ancestors())


_ACKNOWLEDGING = frozenset(("thank", "praise", "commend", "congratulate"))


def _said_before(folds: list[str], first: int, at: int) -> bool:
    """Tell whether a word of saying leads to a report: "statements saying the two had spoken"."""
    return not _SAYING.isdisjoint(folds[max(first, at - _SAID) : at])


_SAID = 5  #: tokens from "saying" to "had spoken"
_SAYING = frozenset(
    "saying said says announcing announced confirming confirmed emerged transpired known revealed learned learnt".split()
)


def _is_claimed(reading: Reading, report: CallReport) -> bool:
    """Tell whether a lead is about a claim of a call: "rejected the channel's claim that X had telephoned Y"."""
    before = reading.tokens.folds[report.first - 2 : report.first]
    return report.sentence <= reading.layout.body + 1 and before[-1:] == ["that"] and before[0] in _CLAIMS


_CLAIMS = frozenset("claim claims report reports allegation allegations assertion rumour rumor".split())


def _had_that_day(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether an office tells of a call before the one that it reports: "The Minister had spoken by phone to X yesterday"."""
    if perfect.relative or report.medium not in FIRM or report.rule == "call.noun":
        return False
    if not of_office(reading):
        if len(report.people) == _PAIR and is_dated(reading, report) and goes_on_in_it(reading, report):
            return True
        lead = next((r for r in reports_of(reading) if not r.past and r.sentence < report.sentence), None)
        beside = lead is not None and not set(report.callers).isdisjoint(lead.people)
        if lead is not None and beside and _had_too(reading, report, perfect, lead):
            return True
        return _opens_with_day(reading, report) or (lead is not None and _of_own_side(reading, report, lead))
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    led = not _LED.isdisjoint(folds[max(sentence.first, report.first - 3) : report.first])
    return not led and is_dated(reading, report)


def _of_own_side(reading: Reading, report: CallReport, lead: CallReport) -> bool:
    """Tell whether another of the caller's state rang the same one that day: "Earlier in the day, Z had also telephoned Y"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    also = "also" in folds[first : report.last]
    same = {p.side for p in report.callers} <= {p.side for p in lead.people}
    return (
        opens_that_day(folds, first)
        and also
        and same
        and len(report.people) > 1
        and len(set(report.people) & set(lead.people)) == 1
    )


def _had_too(reading: Reading, report: CallReport, perfect: Predicate, lead: CallReport) -> bool:
    """Tell whether somebody on the call of the lead had another on its day: "had also phoned Z earlier on Sunday", "Before that, X had been on the phone to Z"."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    if folds[sentence.first : sentence.first + 2] == ["before", "that"]:
        return True
    if "also" not in folds[perfect.group : perfect.first] or not PRINCIPAL.issuperset(
        p.role for p in lead.people
    ):
        return False
    behind = folds[report.last : min(sentence.last, report.last + _EARLIER_ON)]
    day = next((fold for fold in behind if fold in words().weekdays), None)
    return behind[:1] == ["earlier"] and day is not None and day in reading.layout.words[lead.sentence]


_EARLIER_ON = 3  #: tokens of "earlier on Sunday"


def _opens_with_day(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with a day of this week and a call of two leaders: "On Thursday evening, X had received a call from Y"."""
    layout, folds = reading.layout, reading.tokens.folds
    sentence = layout.sentences[report.sentence]
    chiefs = len(report.people) == _PAIR and all(p.strong and p.role in PRINCIPAL for p in report.people)
    if not chiefs or layout.paragraphs[sentence.paragraph].first != sentence.first:
        return False
    opening = folds[sentence.first : report.first]
    if opening[:1] == ["on"] and opening[1:2] and opening[1] in words().weekdays:
        return len(opening) <= _DAY and is_dated(reading, report)
    before_it = tuple(opening[:3]) in DAY_BEFORE or tuple(f for f in opening if f != ",") in _THAT_DAY
    return before_it and is_taken_up(reading, report)


#: "A day earlier, at 3 p.m., X had phoned Z", "In the morning, X had also phoned Z", with what was said following.
_THAT_DAY = frozenset(
    (
        ("earlier", "in", "the", "day"),
        ("earlier", "that", "day"),
        ("earlier", "the", "same", "day"),
        ("in", "the", "morning"),
        ("in", "the", "afternoon"),
        ("that", "morning"),
        ("that", "afternoon"),
    )
)
_PAIR = 2
_DAY = 5  #: tokens of "On Thursday evening,"


def _had_similar(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text adds a call like its own: "had received a similar call from Y"."""
    noun = report.medium_at[0] if report.medium_at is not None else report.first
    led = reading.tokens.folds[max(report.first, noun - 2) : noun]
    return report.sentence > reading.layout.body and len(report.people) > 1 and "similar" in led


def _says_who_rang(report: CallReport) -> bool:
    """Tell whether a report only says which of the two had placed the call: "it was the Peruvian president who had phoned"."""
    alone = report.people == report.callers and len(report.people) == 1 and not report.sides
    return alone and (report.rule == "call.rang" or (report.rule == "call.placed" and report.definite))


def _opens_story(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether the sentence behind a lead of two says when they spoke: "X has disclosed what passed between her and Y. She had on Monday called him"."""
    folds, body = reading.tokens.folds, reading.layout.body
    if not body < report.sentence <= body + 2 or perfect.relative or report.rule not in _RANG:
        return False
    lead = {p for a in reading.actors[report.sentence - 1] for p in a.people}
    dated = not words().weekdays.isdisjoint(folds[perfect.group : perfect.first])
    return dated and len(report.people) == _PAIR and set(report.people) <= lead


_RANG = frozenset(("call.rang", "call.spoke", "call.received", "call.held"))


def _spoke_to_caller(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether a relative clause says who rang of two that the same sentence has on the phone: "she also spoke by telephone to Y, who had called to greet her"."""
    if report.rule != "call.rang" or not perfect.relative or len(report.people) < _PAIR:
        return False
    folds, first = reading.tokens.folds, reading.layout.sentences[report.sentence].first
    at = next((i for i in range(first, report.first) if folds[i] in _SPEAKING), None)
    return (
        at is not None and report.first - at <= _BY_PHONE and not _PHONE.isdisjoint(folds[at : report.first])
    )


_SPEAKING = frozenset(("spoke", "spoken", "talked"))
_PHONE = frozenset(("phone", "telephone", "video"))
_BY_PHONE = 8  #: tokens of "spoke on the telephone this morning to H.E."


def _told_caller(reading: Reading, report: CallReport, perfect: Predicate) -> bool:
    """Tell whether the lead says what somebody told who rang him: "X assured Y, who had phoned him, that the port was open"."""
    if report.rule != "call.rang" or not perfect.relative or report.sentence > reading.layout.body + 1:
        return False
    folds, sentence = reading.tokens.folds, reading.layout.sentences[report.sentence]
    caller = next(
        (
            a
            for a in reading.actors[report.sentence]
            if a.people == report.callers and a.last <= perfect.group
        ),
        None,
    )
    if caller is None or "who" not in folds[caller.last : perfect.group + 1]:
        return False
    return any(
        (p.speech or p.lemma in _TELLING)
        and p.tense == "past"
        and p.subject is not None
        and not set(p.subject.people).isdisjoint(report.people)
        and sentence.first <= p.last <= caller.first <= p.last + _TITLE
        for p in reading.predicates[report.sentence]
    )


_TELLING = frozenset(("thank", "assure", "inform", "brief", "promise", "congratulate"))
_TITLE = 4  #: tokens of "the Peruvian president" before a name


_LED = frozenset(("after", "since", "that", "when", "as", "which", "where"))
