"""The state of somebody whom a phrase behind his name describes: "X, director of the grain office at Peru's foreign ministry"."""

from toolkit.extract.actors import Actor
from toolkit.extract.people.listleads import POSTS
from toolkit.extract.reading import Reading
from toolkit.reference import SideName

_REACH = 18  #: tokens of "the director-general of the Asian and Oceanian Affairs Bureau at Japan's Foreign Ministry"
#: What such a phrase says somebody is.
_POSTS = POSTS | frozenset(
    """director-general secretary-general chair assistant admiral official governor chancellor undersecretary under-secretary
    counsellor counselor""".split()
)
_HEADING = frozenset("heads leads runs chairs oversees directs".split())
#: A state behind these is not whose official somebody is: "the US envoy for Peru", "ambassador to Peru".
_CONCERNING = frozenset("to for on with against about over".split())
_ENDS = frozenset((",", ";", ":", "(", ")", "—", "–", "and"))
_ARTICLES = frozenset(("the", "a", "an"))


def state_behind(reading: Reading, number: int, actor: Actor) -> str | None:
    """Return the state that the phrase behind a name names first as the one served, where it says what somebody is."""
    folds, last = reading.tokens.folds, reading.layout.sentences[number].last
    comma = next((i for i in range(actor.first, min(last, actor.last + 1)) if folds[i] == ","), None)
    if comma is None or comma + 2 >= last:
        return None
    begin = comma + 1
    if any(a.first == begin and a.people and a.people != actor.people for a in reading.actors[number]):
        return None  # "Marte, Norwegian trade minister review": somebody else
    if folds[begin] == "who":
        if folds[begin + 1] not in _HEADING:
            return None
        begin += 2
    stop = next((i for i in range(begin, min(last, begin + _REACH)) if _closes(reading, number, i)), None)
    stop = min(last, begin + _REACH) if stop is None else stop
    if begin == comma + 1 and _POSTS.isdisjoint(folds[begin:stop]):
        return None
    for chunk in reading.chunks[number].sides:
        if not begin <= chunk.last - 1 < stop or not isinstance(chunk.value, SideName):
            continue
        before = chunk.first - 1 - (folds[chunk.first - 1] in _ARTICLES)
        if folds[before] not in _CONCERNING or (folds[before] == "to" and folds[before - 1] in _SERVING):
            return chunk.value.side
    return None


#: Behind these "to" leads to whom somebody serves: "an aide to Peru's president".
_SERVING = frozenset("aide aides adviser advisor assistant deputy secretary counsel".split())


def _closes(reading: Reading, number: int, at: int) -> bool:
    """Tell whether a phrase ends before a token: at a mark that sets it apart, at "and" before another name, at a verb."""
    if reading.tokens.folds[at] == "and":
        return any(a.first in (at + 1, at + 2) and a.kind == "person" for a in reading.actors[number])
    return reading.tokens.folds[at] in _ENDS or any(
        p.group == at and p.subject is not None for p in reading.predicates[number]
    )
