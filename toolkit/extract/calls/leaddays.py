"""A day that the lead names beside a verb, and what stands under a picture instead."""

from collections.abc import Collection
from itertools import zip_longest

from toolkit.extract.attribution import chain_at
from toolkit.extract.calls.casts import cast_of
from toolkit.extract.calls.dateowners import belongs_elsewhere
from toolkit.extract.calls.dayclauses import EVENTS
from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.tellingdays import NEWS_OF, of_publishing, opens_telling
from toolkit.extract.calls.thingdays import is_due, of_thing_done, was_done
from toolkit.extract.calls.twodays import with_next
from toolkit.extract.facts import CALL_WORDS, Fact, token_at
from toolkit.extract.layout import is_credited
from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.temporal.dates import DAY_KINDS, TimeMention, scan_dates
from toolkit.temporal.edtf import add_days
from toolkit.temporal.resolve import resolve
from toolkit.text import Span

_SPOKEN_DAYS = frozenset(("yesterday", "today", "tonight", "this", "last", "earlier", "late"))
_DATELINE = frozenset(("-", "--", "—", ")", ":", "/"))
LEAD = 4  #: sentences of a lead
ELSEWHEN = frozenset(("by", "before", "until", "since", "after"))
_LEAD_OLDEST = 4
_OF_EVENT = 8  #: tokens from an event to its day
_ACTS = frozenset(
    "contacted reached rang phoned called telephoning phoning spoken appeal plea offer promise pledge".split()
)


def lead_date(
    reading: Reading, published: str | None, *, head: bool = True, others: Collection[int] = ()
) -> Fact | None:
    """Return a day named in the first sentences of the body beside a verb: "consulted yesterday evening".

    That of the dateline counts only where `head` says so; what the sentences `others` name is the day of another call.
    """
    sentences = reading.layout.sentences
    first = reading.layout.body
    seen = 0
    for number in range(first, min(first + 2 * LEAD, len(sentences))):
        sentence = sentences[number]
        words_of = reading.tokens.folds[sentence.first : sentence.last]
        seen += not is_caption(reading, sentence.paragraph)
        if number in others or seen > LEAD or len(words_of) < 8 or words_of[:2] in NEWS_OF:
            continue
        if not (
            any(p.kind != "say" for p in reading.predicates[number])
            or not _ACTS.isdisjoint(words_of)
            or not CALL_WORDS.isdisjoint(words_of)
            or cast_of(reading, number, sentence.first, sentence.last).others  # "X told Y on Friday"
            or (number == first and _opens_with_both(reading, number))
            or _names_two(reading, number)
        ):
            continue
        span = reading.span(sentence.first, sentence.last)
        mentions = list(scan_dates(reading.dated, span.start, span.end))
        for mention, following in zip_longest(mentions, mentions[1:]):
            if mention.kind not in DAY_KINDS or mention.relation in ELSEWHEN or mention.relation == "from":
                continue
            token = token_at(reading, mention.start)
            if mention.kind == "relative" and counts_back(reading, mention):
                continue
            if not head and token < past_dateline(reading, number):
                continue
            if _is_shown(reading, number, mention):
                continue
            if stamped(reading, token, sentence.first) or of_publishing(
                reading, mention, sentence.first, sentence.last
            ):
                continue
            if not _is_of_both(reading, number, token) and (
                belongs_elsewhere(reading, token, sentence.first, sentence.first + 1)
            ):
                continue
            if not EVENTS.isdisjoint(reading.tokens.folds[max(sentence.first, token - _OF_EVENT) : token]):
                continue  # "the deaths in the strike on the port on Thursday"
            if _happened(reading.tokens.folds[max(sentence.first, token - _OF_HAPPENING) : token]):
                continue
            if was_done(reading.tokens.folds, sentence.first, token):
                continue
            if of_thing_done(reading, number, token) or _comes(reading, number, token):
                continue
            if _is_to_come(reading, number, token) or _is_when(reading.tokens.folds, sentence.first, token):
                continue
            if _is_agreed_for(reading, number, token) or is_due(reading.tokens.folds, token):
                continue
            if opens_telling(reading, token, sentence.last):
                continue
            value = resolve(mention, published, "past")
            if value is None or len(value.value) != 10:
                continue
            if published is not None and mention.kind == "relative" and value.value > published:
                continue  # "and will call X tomorrow"
            if published is None or days_from(published, -_LEAD_OLDEST) <= value.value <= days_from(
                published, 1
            ):
                told, day = with_next(reading, mention, value.value, following, published)
                return dated(reading, day, told, "date.lead", value.basis)
    return None


def _is_of_both(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a day opens what two are said to have done together: "said that on Friday X and Y noted"."""
    if reading.tokens.folds[token - 2 : token] != ["that", "on"]:
        return False
    return any(
        p.tense == "past"
        and p.subject is not None
        and len(p.subject.people) > 1
        and token < p.subject.first <= token + _BEHIND_DAY
        for p in reading.predicates[number]
    )


_BEHIND_DAY = 3  #: tokens from a day to who did something on it


def _is_shown(reading: Reading, number: int, mention: TimeMention) -> bool:
    """Tell whether a sentence says what a picture shows, with the full date of it: "President X speaks to reporters in Lima on 3 May 2014"."""
    first = next(iter(reading.predicates[number]), None)
    return (
        mention.kind == "day"
        and mention.year is not None
        and first is not None
        and first.verb.form == "third"
        and first.lemma not in _SAYS
    )


_SAYS = frozenset(("say", "tell", "announce", "confirm", "report", "state"))


def _happened(before: list[str]) -> bool:
    """Tell whether a day is when something befell others: "the crash that occurred near the city of Larissa on the night of 28 February"."""
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _HAPPENING), None)
    return at is not None and "," not in before[at:]


_HAPPENING = frozenset(("occurred", "happened", "struck", "hit", "befell", "erupted"))
_OF_HAPPENING = 12  #: tokens of "occurred near the city of Larissa on the night of"


def _opens_with_both(reading: Reading, number: int) -> bool:
    """Tell whether a sentence opens with two or more who act together: "The premiers of Peru and Ghana renewed on Friday"."""
    opening = past_dateline(reading, number)
    actors = [a for a in reading.actors[number] if a.kind in ("holders", "person") and a.first >= opening]
    holders = bool(actors) and actors[0].first == opening and len(actors[0].sides) > 1
    joined = len(actors) > 1 and reading.tokens.folds[actors[0].last : actors[1].first] == ["and"]
    return holders or (joined and actors[0].first == opening)


def _names_two(reading: Reading, number: int) -> bool:
    """Tell whether a sentence names two people, whatever its verbs are: "X turned up the heat yesterday, letting Y know of his alarm"."""
    return len({p for a in reading.actors[number] for p in a.people}) > 1


def _is_agreed_for(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a day is that of what was agreed: "agreed to meet in Oslo on Sunday"."""
    folds = reading.tokens.folds
    return any(
        p.kind in _AHEAD
        and p.last < token
        and folds[p.last] == "to"
        and not any(p.last < q.first < token and q.start > p.last + 1 for q in reading.predicates[number])
        and CALL_WORDS.isdisjoint(folds[p.last : token])
        for p in reading.predicates[number]
    )


_AHEAD = frozenset(("agree", "promise", "plan", "intend", "offer", "propose", "decide"))


def _comes(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a day opens what is still to come: "On Monday Minister X comes to Oslo"."""
    opens = token - reading.layout.sentences[number].first <= 1
    verb = next((p for p in reading.predicates[number] if p.first > token), None)
    return opens and verb is not None and verb.lemma in _COMING and verb.verb.form == "third"


def _is_to_come(reading: Reading, number: int, token: int) -> bool:
    """Tell whether a day is that of what will be done: "Health officials will meet in Oslo on Monday"."""
    before = [p for p in reading.predicates[number] if p.last <= token]
    if not before:
        return False
    if before[-1].speech and not _WILL.isdisjoint(reading.tokens.folds[before[-1].last : token]):
        return True  # "told him that the Union would move to travel bans on Monday"
    return before[-1].modal in ("will", "shall", "would") and not before[-1].perfect


def _is_when(folds: list[str], first: int, token: int) -> bool:
    """Tell whether a day is that of something else to which a clause looks ahead: "to vote against it when the leaders meet on Thursday"."""
    before = folds[max(first, token - _CLAUSE) : token]
    at = next((i for i in range(len(before) - 1, -1, -1) if before[i] == "when"), None)
    return at is not None and "," not in before[at:] and not _MEETING.isdisjoint(before[at:])


_CLAUSE = 8  #: tokens of "when the leaders of the Union meet on"
_MEETING = frozenset("meet meets gather gathers convene convenes vote votes".split())
_WILL = frozenset(("would", "will"))


_COMING = frozenset("come arrive travel visit meet host receive begin start fly go leave".split())


def counts_back(reading: Reading, mention: TimeMention) -> bool:
    """Tell whether a day is counted from another that the text has named before: "a day earlier", "two days later"."""
    return reading.tokens.folds[token_at(reading, mention.end - 1)] in ("earlier", "later", "before", "after")


def is_caption(reading: Reading, number: int) -> bool:
    """Tell whether a paragraph stands under a picture: one line that ends with whose it is, "(Palace/Mirror)"."""
    return number >= reading.layout.title and is_credited(reading.tokens, reading.layout.paragraphs[number])


def dated(reading: Reading, day: str, mention: TimeMention, rule: str, basis: str) -> Fact:
    """Return a day as a fact, with who vouches for it where it stands."""
    token = token_at(reading, mention.start)
    chain = chain_at(reading, reading.layout.sentence_at(token), token)
    return Fact(day, (Span(mention.start, mention.end),), rule, basis, chain)


def days_from(day: str, number: int) -> str:
    """Return the day some days on, or the day itself where that is beyond the calendar."""
    return add_days(day, number) or day


def stamped(reading: Reading, token: int, first: int) -> bool:
    """Tell whether a date in figures opens a paragraph as its stamp: "2022-02-20 President Ilves spoke"."""
    text = reading.tokens.words
    paragraph = reading.layout.paragraphs[
        reading.layout.sentences[reading.layout.sentence_at(token)].paragraph
    ]
    if token != first or first != paragraph.first or not text[token][0].isdigit():
        return False
    after = token
    while after < min(len(text) - 1, token + 6) and (text[after][0].isdigit() or text[after] in "-/."):
        after += 1
    whole = after > token + 2 or (len(text[token]) > 7 and not text[token].isdigit())
    return whole and text[after][0].isupper() and text[after - 1][0].isdigit()


def in_dateline(reading: Reading, report: CallReport, token: int, first: int) -> bool:
    """Tell whether a day before a report heads its paragraph: "OSLO, Feb. 20 (Mirror) -"."""
    folds = reading.tokens.folds
    between = folds[token : report.first]
    if folds[token] in _SPOKEN_DAYS:  # "Yesterday (Friday, 3 May), X spoke"
        return False
    if stamped(reading, token, first):
        return True
    within = _IN_BRACKETS if "(" in folds[first:token] else _AT_HEAD
    if token >= report.first or token - first >= within:
        return False
    return bool(_DATELINE & set(between)) or _heads(reading, token, first)


_AT_HEAD = 8  #: tokens of a paragraph within which a dateline begins
_IN_BRACKETS = 12  #: tokens within which it ends: "OSLO (Fjord News - 20 February 2022)"


def _heads(reading: Reading, token: int, first: int) -> bool:
    """Tell whether a place alone stands before a month and a day: "Oslo, Feb 20 During a call with …"."""
    text, folds = reading.tokens.words, reading.tokens.folds
    paragraph = reading.layout.paragraphs[
        reading.layout.sentences[reading.layout.sentence_at(token)].paragraph
    ]
    return (
        first == paragraph.first
        and 1 < token - first < 5
        and folds[token] in words().months
        and folds[token - 1] == ","
        and all(w[0].isupper() or w == "," for w in text[first:token])
        and token + 2 < len(text)
        and text[token + 2][0].isupper()
    )
