"""Meetings in person that are told of with the words of a call: a visit that opens the text, a title in which they met."""

import re
from itertools import pairwise

from toolkit.extract.calls.call import Call
from toolkit.extract.calls.longpast import of_this_week
from toolkit.extract.calls.report import CallReport
from toolkit.extract.calls.times import of_office
from toolkit.extract.calls.turns import RULE as TURN
from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

_IN_PERSON = awaited(
    r"\b(?:in-person|in person|face-to-face|(?<!interview )at the (?:white house|kremlin|élysée)(?!\s?['’]s)|welcomed(?! (?:[\w'’]+ ){1,4}(?:decision|move|announcement|agreement|accord|ceasefire|truce|news|progress|outcome|results?|release|steps?|proposal|plan|statement|call|offer|efforts?|support|appointment|election|initiative|commitment|resolution)s?\b)|hosted|arrived|received (?!(?:[\w'’]+ ){0,4}?(?:phone|telephone|video|calls?)\b)[^.]{0,60} (?:at|in) "
    r"|(?:courtesy|farewell) call|pa(?:id|ys) an? (?:\w+ )?(?:call|visit)|(?<!phone )(?<!video )calls on(?! (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d))|visited |visits |(?:on|during) (?:a|an|the|his|her)(?: \w+)? visit|on the sidelines|met (?:today )?with|working lunch)\b",
    re.IGNORECASE,
)


def of_visit(reading: Reading) -> bool:
    """Tell whether a text opens with a visit or a meeting in person."""
    last = reading.layout.sentences[min(KNOWN, len(reading.layout.sentences) - 1)].last
    return _IN_PERSON.search(reading.text(0, last)) is not None


def only_recalls_phone(reading: Reading) -> bool:
    """Tell whether a text of a meeting says of the phone only that people had been on it before: "The two had last discussed it over the phone"."""
    if of_office(reading):
        return False  # an office that "spoke to" somebody tells of a call
    said = reading.layout.words[reading.layout.body :]
    phoned = [words for words in said if not _PHONE.isdisjoint(words)]
    met = any(not _MET.isdisjoint(words) for words in said)
    return met and bool(phoned) and all(not _BEFORE.isdisjoint(words) for words in phoned)


_PHONE = frozenset("phone telephone phoned telephoned call calls video videoconference".split())
_MET = frozenset(("met", "meeting"))
_BEFORE = frozenset(("had", "touch", "previously"))

KNOWN = 3  #: sentences of the body in which "the call between X and Y" may be told for the first time


def _opens_text(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text begins with a call of two, whatever its title says of visits and meetings."""
    if report.medium in (None, "talk") or len(report.people) + len(report.sides) < 2 or report.definite:
        return False
    return report.rule == TURN or report.sentence <= reading.layout.body + 1


def _names_it(reading: Reading, report: CallReport) -> bool:
    """Tell whether a text says right behind its opening that the talk was a call: "spoke with Y. In the call, …"."""
    if (
        not report.definite
        or report.medium in (None, "talk")
        or report.sentence > reading.layout.body + KNOWN
    ):
        return False
    first = reading.layout.sentences[report.sentence].first
    return not _WITHIN.isdisjoint(reading.tokens.folds[first : report.first])


_WITHIN = frozenset(("in", "during", "on", "over"))


#: What a talk comes before or after is not the talk: "discuss aid ahead of Oslo visit".
_OF_ANOTHER_DAY = awaited(
    r"\b(?:ahead of|before|prior to|after|following)(?: [\w’'-]+){0,5} (?:visit|meeting|talks|trip)\b",
    re.IGNORECASE,
)


#: Who only "can visit" or is "to meet" has not done so.
_NOT_YET = "".join(rf"(?<!\b{word} )" for word in ("to", "will", "can", "may", "could", "should", "must"))


def is_courtesy_call(reading: Reading) -> bool:
    """Tell whether a text opens with a courtesy call, which is a visit: "received a courtesy call from X"."""
    layout, folds = reading.layout, reading.tokens.folds
    opening = layout.sentences[: min(len(layout.sentences), layout.body + KNOWN)]
    return any(pair in _COURTESY for s in opening for pair in pairwise(folds[s.first : s.last]))


_COURTESY = frozenset((("courtesy", "call"), ("courtesy", "calls"), ("farewell", "call")))


def _was_there(reading: Reading, report: CallReport) -> bool:
    """Tell whether somebody spoke where a visit of his had taken him: "on her visit to Lima. She talked there with X"."""
    folds, first = reading.tokens.folds, reading.layout.sentences[max(0, report.sentence - 1)].first
    there = not _PLACES.isdisjoint(folds[report.first : min(report.last, report.first + _SPOKE_THERE)])
    return there and not _VISITING.isdisjoint(folds[first : report.last])


_PLACES = frozenset(("there", "here"))
_VISITING = frozenset("visit visiting visited trip arrived arrival travelled traveled tour".split())
_SPOKE_THERE = 6  #: tokens of "The foreign minister also talked there"


def met_in_person(reading: Reading, call: Call) -> bool:
    """Tell whether the title says that they met, and nothing in it names a call."""
    if not reading.layout.title:
        return False
    title = reading.layout.paragraphs[0]
    heading = _OF_ANOTHER_DAY.sub("", reading.text(title.first, title.last))
    if any(r.sentence == reading.layout.headline and r.medium not in (None, "talk") for r in call.reports):
        return False
    if re.search(
        rf"\b(?:meeting|meets|{_NOT_YET}meet|{_NOT_YET}visit|{_NOT_YET}travel(?! (?:schemes?|bans?|bubbles?|curbs?|rules?|restrictions?|corridors?|arrangements?|lanes?|advisor))|bilateral (?:meeting|talks)|(?:farewell|courtesy) call)\b",
        heading,
        re.IGNORECASE,
    ) and not re.search(
        r"\b(?:call|calls|phones?|phoned|telephones?|dials?|rings|rang|video|virtual|virtually|speaks?|spoke|conversation)\b",
        heading,
        re.IGNORECASE,
    ):
        first = min((r for r in call.reports), key=lambda r: r.sentence)
        if any(_opens_text(reading, r) or _names_it(reading, r) for r in call.reports):
            return False
        later = 1 if not of_this_week(reading, first) else 2
        return first.medium in (None, "talk") or first.sentence >= reading.layout.body + later
    if all(r.medium in (None, "talk") for r in call.reports) and any(
        _was_there(reading, r) for r in call.reports
    ):
        return True
    opening = max(reading.layout.body, 1)
    first_sentence = reading.layout.sentences[min(opening, len(reading.layout.sentences) - 1)]
    return (
        bool(_IN_PERSON.search(reading.text(first_sentence.first, first_sentence.last)))
        and min(r.sentence for r in call.reports) > opening + 1
    )
