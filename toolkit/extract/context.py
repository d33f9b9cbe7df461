"""Sentences of a report that only give context: what happened before, and what nobody on the call is said to have raised."""

import re

from toolkit.extract.calls.call import Call
from toolkit.extract.ofthecall import goes_on_with, tells_of_call
from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS
from toolkit.patterns import awaited

_MONTHS = "|".join(MONTHS)
# What opens a sentence about another time.
_BEFORE = awaited(
    rf"""(?:back\ )?(?:in|since)\ (?:early\ |mid-|late\ )?(?:{_MONTHS}|\d{{4}}|the\ \d{{4}}s)\b   # "In October", "Since 2014"
      | earlier(?:,|\ on\ \w+day|\ (?:on\ )?(?:the\ |that\ )?(?:same\ )?day)                         # "Earlier on Sunday"
      | (?:last|earlier\ this|late\ last|early\ last)\ (?:week|month|year|spring|summer|autumn|fall|winter|{_MONTHS})\b
      | (?:before|during|at|in|after)\ (?:that|the\ previous|the\ last|their\ (?:last|previous|first)|an?\ earlier
        |(?:\w+\ )?(?:prior|previous|earlier|past|preceding)\ (?:calls|conversations|talks|discussions|meetings))\b
      | (?:since|until)\ (?:then|now)\b                                                            # "Since then"
      | (?:a|two|three|four|five|six|several|few|\d+)\ (?:days?|weeks?|months?|years?)\ (?:ago|earlier|before|later)\b
      | (?:previously|formerly|historically)\b
      | the\ (?:\w+\ ){{0,3}}(?:call|conversation|talks?|exchange|appeal|announcement|move|visit|meeting|comments?|remarks?|statement)
        \ (?:came|comes|follows|followed|coincides|coincided|precedes)\b                          # "The call came as"
      | (?:during|at|in)\ (?:an?|the|his|her|their)\ (?!(?:[\w'’.-]+\ ){{0,4}}(?:calls?|conversations?|talks?|exchange|discussions?|
        videoconference|meeting|summit|session|dialogue|teleconference|phone|remarks|posts?|tweets?|messages?|statements?|readout|process|end|beginning|context|outset|same|field|area|areas|interests?|spirit)\b)
        (?:[\w'’-]+\ ){{1,5}}(?:broadcast|in|at|on|of|around)\ [^,.]{{1,60}},\ (?=(?-i:[A-Z]))                 # "During a rally in Lima, X"
      | (?:this|it)\ (?:was|is|marks|marked)\ (?:the|their|his|her)\ (?:\w+\ ){{0,2}}(?:first|second|third|fourth|latest|\w+th)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# "Last week, Marte told parliament", "Earlier during a meeting with farmers": another day or another occasion, whoever speaks.
_ANOTHER_DAY = awaited(
    rf"""(?:last|earlier\ this|late\ last|early\ last)\ (?:week|month|year|spring|summer|autumn|fall|winter|{_MONTHS})\b
      | (?:back\ )?in\ (?:early\ |mid-|late\ )?(?:{_MONTHS}|(?:19|20)\d\d)\b
      | (?!.*\b(?:will|would)\b)(?:[\w.'’-]+\ ){{1,6}}(?:in|on)\ (?:{_MONTHS})(?:\ \d{{1,2}})?,?\ (?:\w+ly\ )?\w+ed\b      # "Marte in May notified"
      | earlier\ (?:on\ (?:\w+day|the\ day)|in\ the\ day|(?:during|at|in|after)\ (?:an?\ |his\ |her\ )?(?:\w+\ )?(?:meeting|rally|speech|interview|visit|address|session|ceremony|press\ conference))\b
      | (?:a|two|three|four|five|six|several|few|\d+)\ (?:days?|weeks?|months?|years?)\ (?:ago|earlier|before)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# Another time inside a sentence of a report that stands under nobody's word.
_ANOTHER_TIME = awaited(
    rf"""\b(?:last|(?:earlier|late|early|later)\ (?:this|last|next)|previous|next)\ (?:week|month|year|spring|summer|autumn|fall|winter|{_MONTHS})\b
      | \b(?:in|since|until)\ (?:early\ |mid-|late\ )?(?:{_MONTHS}|(?:19|20)\d\d)\b          # "since February", "in 2015"
      | \b(?:days?|weeks?|months?|years?)\ (?:ago|earlier|before)\b
      | \b(?:has|have)\ (?:\w+ly\ |long\ |already\ |also\ )?(?:been|become|improved|worsened|imposed|accused|called|threatened|repeatedly)\b  # "has long accused"
      | \b(?:previously|in\ recent\ (?:days|weeks|months|years))\b""",
    re.IGNORECASE | re.VERBOSE,
)
# State media give a side's words on without "he said".
_POSITION = awaited(
    r"""(?:the\ )?(?:[\w'’-]+\ ){1,4}?(?:always\ |highly\ |also\ |firmly\ |resolutely\ |sincerely\ )?
        (?:(?:is|are|stands?)\ (?:willing|ready|prepared|committed|opposed|glad)|will|should|must|hopes?|supports?|opposes?|attaches?
          |values?|appreciates?|adheres?|believes?|regards?|welcomes?|understands?|urges?|calls?\ (?:on|for))\b""",
    re.IGNORECASE | re.VERBOSE,
)
#: Kinds of sources that report on others' calls.
REPORTS = frozenset(("news_agency", "news_article", "broadcast", "state_media"))


def is_context(reading: Reading, call: Call, number: int, kind: str | None) -> bool:
    """Tell whether a sentence that stands under nobody's word is background of the call.

    `kind` is the kind of the document as a source: an issuer's own text tells what was said without naming who.
    """
    asked = (id(call), number, kind)  # a call lives as long as what is read of its text
    known: dict[tuple[int, int, str | None], bool] = reading.memo.setdefault("context", {})  # type: ignore[assignment]
    if asked not in known:
        known[asked] = _is_context(reading, call, number, kind)
    return known[asked]


def _is_context(reading: Reading, call: Call, number: int, kind: str | None) -> bool:
    if any(report.sentence == number for report in call.reports):
        return False
    if tells_of_before(reading, number):
        return True
    if not reports(reading, kind):
        return False
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last)
    if kind == "state_media" and _states_a_position(reading, call, number, text):
        return False
    if goes_on_with(reading, call, number, text):
        return False
    if kind != "state_media" and _ANOTHER_TIME.search(text) is not None:
        return True
    return not tells_of_call(reading, call, number, text)


def _states_a_position(reading: Reading, call: Call, number: int, text: str) -> bool:
    """Tell whether a sentence goes on with what a side of the call said: "China is ready to", "The two countries should"."""
    opening = next(
        (a for a in reading.actors[number] if a.first <= reading.layout.sentences[number].first + 1), None
    )
    of_the_call = opening is not None and (opening.kind == "group" or opening.side in call.all_sides())
    return of_the_call and _POSITION.match(text) is not None


def reports(reading: Reading, kind: str | None) -> bool:
    """Tell whether a document reports what others said; a publisher that no state or office names is an outlet."""
    return kind in REPORTS or (kind in (None, "other") and bool(reading.document.publisher))


def tells_of_before(reading: Reading, number: int) -> bool:
    """Tell whether a sentence opens with an earlier time: "In October", "Since then", "The call came as"."""
    sentence = reading.layout.sentences[number]
    return _BEFORE.match(reading.text(sentence.first, sentence.last)) is not None


ANY_CALL = awaited(r"\b(?:calls?|conversation|spoken?|talked|phoned?|telephoned?|rung)\b", re.IGNORECASE)


def is_of_another_day(reading: Reading, number: int) -> bool:
    """Tell whether a sentence opens with another day than that of the call, and names no call."""
    sentence = reading.layout.sentences[number]
    text = reading.text(sentence.first, sentence.last)
    return _ANOTHER_DAY.match(text) is not None and ANY_CALL.search(text) is None
