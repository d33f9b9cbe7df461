"""`commitment.arranged`: "arranged to meet in May", "set a date for the talks", "scheduled a further call"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.contexts import holder
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrasebounds import before_adverbs
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.lexicon import Hit

_GATHERINGS = frozenset(
    "contact contacts exchanges gathering round meeting meetings summit talks session sessions call calls conversation visit visits consultations conference videoconference teleconference".split()
)


# "Set the next round for the ninth" tells of a date, "set the meeting back" does not.
_SET = frozenset("meeting session round call gathering summit visit".split())
_REMOTE = frozenset("telephone phone video virtual online videoconference teleconference".split())
_PRESS = frozenset(("press", "news"))
_VISITS = frozenset(("visit", "trip", "tour", "return"))
_FURTHER = frozenset("another further second next new follow-up third".split())


@extraction_rule(
    "commitment.arranged",
    phrases=(
        "(arrange|arranged|arranging|scheduled|schedule) [for] (to|a|an|another|their|the|further)",
        "(is|are|was|were|been) [also|now|provisionally|tentatively] (planned|scheduled|set|slated|pencilled in|penciled in|envisaged|foreseen|fixed|timetabled) (for|in|on|next|to take place)",
        "(set|fixed|fix) (a|the|their|another) [further|next|second|third|new|bilateral|trilateral|joint|first] (meeting|session|round|call|gathering|summit|visit)",
        "(set|fixed|fix) [a|the|march|april|may|june|july|august|september|october|november|december|january|february] (date|dates|time|day|meeting) for",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. Their aides had arranged a call.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Peru has scheduled a vote for May.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They arranged to meet in Oslo in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The two leaders set a date for their next meeting⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The two leaders fixed their next round of soundings for May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They scheduled a further call for Friday⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Another call is planned for Monday⟧.",
    ),
    order=27,
)
def arranged(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read a meeting, a visit or a call that both sides arrange or set a date for."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    if folds[hit.first] in ("is", "are", "was", "were", "been"):
        yield from _planned(reading, number, hit)
        return
    stop = before_adverbs(folds, hit.first, sentence.first)
    both = _both(reading, number, stop)
    predicate = next((p for p in reading.predicates[number] if p.first == hit.first), None)
    if both is None or (predicate is not None and past(reading, predicate)):
        return
    act = past_manner(folds, hit.last, sentence.last)
    if act >= sentence.last or (folds[hit.last - 1] in _SET and "for" not in folds[hit.last : hit.last + 5]):
        return
    if folds[hit.last - 1] == "to":
        if not infinitive(reading, act):
            return
    else:
        act = next(
            (i for i in range(hit.last - 2, min(sentence.last, hit.last + 6)) if folds[i] in _GATHERINGS), -1
        )
        if act < 0:
            return
    yield Found(
        "commitment.arranged",
        "commitment",
        number,
        both,
        clause_end(reading, number, max(act, hit.last - 1)),
        act,
        (PRINCIPALS,),
        predicate,
    )


def _both(reading: Reading, number: int, stop: int) -> int | None:
    """Return where the two begin who arrange something: "both leaders", "Ilves and Marte"."""
    group = next((a for a in reading.actors[number] if a.kind == "group" and a.last == stop), None)
    if group is not None:
        return group.first
    two = subject_before(reading, number, stop)
    named = {a.people[0].side for a in two.actors if a.people} if two is not None else set()
    return two.first if two is not None and len(named) > 1 else None


def _planned(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read "another call is planned for Monday"; the meeting that the text is about is no further one."""
    folds = reading.tokens.folds
    verb = hit.first
    if folds[verb] == "been":
        verb -= 1
        if folds[verb] not in ("has", "have", "had"):
            return
    thing = subject_before(reading, number, verb)
    if thing is None or thing.actors or thing.lead not in ("", ",", "and", ";", "that"):
        return
    named = folds[thing.first : thing.last]
    if not _PRESS.isdisjoint(named):
        return
    if _GATHERINGS.isdisjoint(named) or (_FURTHER.isdisjoint(named) and thing.head not in _VISITS):
        return
    act = next(i for i in range(thing.first, thing.last) if folds[i] in _GATHERINGS)
    yield Found(
        "commitment.arranged",
        "commitment",
        number,
        thing.first,
        clause_end(reading, number, hit.last - 1),
        act,
        (PRINCIPALS,),
        holder(reading, number, thing.first),
        kind="next_call"
        if not _REMOTE.isdisjoint(named)
        else type_of(folds[act : act + 1], (), "commitment", verbal=False),
    )
