"""Who placed the calls of a round, as its title says: "Ilves phones four leaders"."""

from collections.abc import Sequence

from toolkit.extract.calls.call import Call
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

_RINGING = frozenset("phones telephones rings calls phoned telephoned rang called".split())
_RUNG = frozenset("leaders counterparts ministers presidents premiers allies chiefs kings heads".split())
_OF_NOUN = frozenset(("with", "to", "from", "between", "on", "for"))  #: "calls with allies" are a noun
_REACH = 5  #: tokens of "phones four of the Andean leaders"


def place_by_title(reading: Reading, calls: Sequence[Call]) -> None:
    """Give the calls of whom a title has ring several leaders to him, where no report of one says who placed it."""
    found = _ringer(reading)
    if found is None:
        return
    maker, first, last = found
    for call in calls:
        if (
            maker in call.people
            and call.status in (None, "held")
            and all(r.initiator is None for r in call.reports)
        ):
            placed = (maker.side or f"p{maker.index}", first, last)
            call.reports[0] = call.reports[0]._replace(initiator=placed)


def _ringer(reading: Reading) -> tuple[Person, int, int] | None:
    """Return who a title says rang several, and the words that say so."""
    if not reading.layout.title:
        return None
    number, folds = reading.layout.headline, reading.tokens.folds
    last = reading.layout.sentences[number].last
    for actor in reading.actors[number]:
        verb = actor.last
        if actor.kind != "person" or len(actor.people) != 1 or verb >= last or folds[verb] not in _RINGING:
            continue
        if folds[verb + 1] not in _OF_NOUN and not _RUNG.isdisjoint(
            folds[verb + 1 : min(last, verb + _REACH)]
        ):
            return actor.people[0], actor.first, verb + 1
    return None
