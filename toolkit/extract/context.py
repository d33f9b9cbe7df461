"""Sentences of a report that only give context: what happened before, and what nobody on the call is said to have raised."""

import re

from toolkit.extract.call import Call
from toolkit.extract.reading import Reading

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# What opens a sentence about another time.
_BEFORE = re.compile(
    rf"""(?:back\ )?(?:in|since)\ (?:early\ |mid-|late\ )?(?:{_MONTHS}|\d{{4}}|the\ \d{{4}}s)\b   # "In October", "Since 2014"
      | (?:last|earlier\ this|late\ last|early\ last)\ (?:week|month|year|spring|summer|autumn|fall|winter|{_MONTHS})\b
      | (?:before|during|at|in|after)\ (?:that|the\ previous|the\ last|their\ (?:last|previous|first)|an?\ earlier)\b
      | (?:since|until)\ (?:then|now)\b                                                            # "Since then"
      | (?:a|two|three|four|five|six|several|few|\d+)\ (?:days?|weeks?|months?|years?)\ (?:ago|earlier|before|later)\b
      | (?:previously|formerly|historically)\b
      | the\ (?:\w+\ ){{0,3}}(?:call|conversation|talks?|exchange|appeal|announcement|move|visit|meeting|comments?|remarks?|statement)
        \ (?:came|comes|follows|followed|coincides|coincided|precedes)\b                          # "The call came as"
      | (?:this|it)\ (?:was|is|marks|marked)\ (?:the|their|his|her)\ (?:\w+\ ){{0,2}}(?:first|second|third|fourth|latest|\w+th)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# What shows that a sentence without a speaker tells of the call: the call itself, those on it together, their acts.
_OF_THE_CALL = re.compile(
    r"""\b(?:phone|telephone|videoconference|call(?:s|ed)?|conversation|discussions?|discuss(?:ed|es|ing)?|spoke|talked|topics?|agenda)\b
      | \b(?:the\ two|both|two)\ (?:\w+\ ){0,2}(?:leaders|sides|presidents|ministers|parties|men|diplomats|officials|countries|premiers)\b
      | \bthe\ (?:leaders|sides|presidents|ministers|parties|interlocutors|pair|duo)\b
      | \b(?:was|were)\ (?:also\ )?(?:raised|agreed|touched|addressed|mentioned|reviewed|expressed|stressed|underlined|emphasi[sz]ed)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_REPORTS = frozenset(("news_agency", "news_article", "broadcast", "state_media"))


def is_context(reading: Reading, call: Call, number: int, kind: str | None) -> bool:
    """Tell whether a sentence that stands under nobody's word is background of the call.

    `kind` is the kind of the document as a source: an issuer's own text tells what was said without naming who.
    """
    if any(report.sentence == number for report in call.reports):
        return False
    if tells_of_before(reading, number):
        return True
    if kind not in _REPORTS:
        return False
    sentence = reading.layout.sentences[number]
    return _OF_THE_CALL.search(reading.text(sentence.first, sentence.last)) is None


def tells_of_before(reading: Reading, number: int) -> bool:
    """Tell whether a sentence opens with an earlier time: "In October", "Since then", "The call came as"."""
    sentence = reading.layout.sentences[number]
    return _BEFORE.match(reading.text(sentence.first, sentence.last)) is not None
