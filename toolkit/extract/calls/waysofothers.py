"""Whether a phrase for a medium is of something else than a call: a briefing held online, online trade, what an outlet was told by phone."""

from toolkit.extract.calls.heads import past_dateline
from toolkit.extract.calls.report import FIRM
from toolkit.extract.reading import Reading
from toolkit.lexicon import Hit

_HELD = frozenset(("held", "convened", "conducted", "organised", "organized"))
_EVENTS = frozenset("meeting council summit session conference assembly forum ceremony".split())
_BRIEFINGS = frozenset(("briefing", "interview", "hearing", "webinar"))
_PRESS = frozenset(("press", "news", "media"))
_BEFORE = 5  #: tokens of "in a press briefing held"
_ONLINE_THINGS = frozenset(
    """hate extremism safety harms abuse content platforms platform piracy scams scam fraud crime gambling propaganda disinformation
    misinformation radicalisation radicalization terrorism terrorist violence violent speech services trade commerce education
    learning bullying harassment child media news shopping retail retailers giants threats security privacy advertising census poll""".split()
)


def is_of_another(reading: Reading, number: int, way: Hit[str], nouns: list[Hit[str]]) -> bool:
    """Tell whether a medium in a sentence is that of something else than of a call."""
    folds, sentence = reading.tokens.folds, reading.layout.sentences[number]
    return (
        _is_of_noun(folds, way, sentence.last)
        or _is_of_event_before(folds, way, past_dateline(reading, number), nouns)
        or _is_of_briefing(folds, way, sentence.first)
        or _is_with_outlet(reading, number, way)
    )


def _is_of_noun(folds: list[str], way: Hit[str], last: int) -> bool:
    """Tell whether "online" belongs to the noun behind it, "discussed online hate", and a line is no telephone's: "calm on the Line of Control"."""
    if folds[way.last - 1] == "line" and folds[way.last : way.last + 1] == ["of"]:
        return True
    return folds[way.first] == "online" and way.last < last and folds[way.last] in _ONLINE_THINGS


def _is_of_briefing(folds: list[str], way: Hit[str], first: int) -> bool:
    """Tell whether it is a briefing that is held so: "told reporters in a press briefing held online that the two had spoken"."""
    if folds[way.first - 1] not in _HELD:
        return False
    before = folds[max(first, way.first - _BEFORE) : way.first]
    return not _BRIEFINGS.isdisjoint(before) or ("conference" in before and not _PRESS.isdisjoint(before))


def _is_with_outlet(reading: Reading, number: int, way: Hit[str]) -> bool:
    """Tell whether somebody told an outlet something on the phone: "in Washington for talks with Y, told the BBC by phone"."""
    told = (a for a in reading.actors[number] if a.kind == "medium" and a.last == way.first)
    return any(reading.tokens.folds[a.first - 1] == "told" for a in told)


def _is_of_event_before(folds: list[str], way: Hit[str], first: int, nouns: list[Hit[str]]) -> bool:
    """Tell whether a medium is that of an event before the call: "Following the council, held via videoconference, X had a phone call with Y"."""
    if folds[first] not in ("following", "after") or folds[way.first - 1] not in _HELD:
        return False
    event = not _EVENTS.isdisjoint(folds[first : way.first])
    return event and any(n.first > way.last and n.value in FIRM for n in nouns)
