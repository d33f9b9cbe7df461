"""Who acts where the subject does not: the agent behind "by", and both sides of what is told of things."""

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.doers import of_actor
from toolkit.extract.undertakings.modals import Clause

_REACH = 12  #: tokens
_PAST_AGENTS = frozenset((",", ";", ".", "that", "which", "who", "and", "if", "once", "until", "as"))
# What is said or named, and what is done at home: no undertaking where nobody is said to do it.
_TOLD = frozenset(
    """named appointed elected sworn announced published posted released shared briefed informed told updated noted remembered
    seen known fixed determined decided held said asked consulted discussed debated considered reviewed read heard shown
    televised broadcast livestreamed buried mourned laid""".split()
)
_HOME = frozenset(
    "cabinet government parliament coalition election elections voters ministers lineup funeral press journalists reporters media details".split()
)


def agent(reading: Reading, number: int, verb: int) -> tuple[Party, ...]:
    """Return who does what the passive `verb` tells: "will be paid out by the Norwegian government"."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    for i in range(verb + 1, min(last, verb + _REACH)):
        if folds[i] == "by":
            actor = next((a for a in reading.actors[number] if i < a.first <= i + 2), None)
            if actor is None and not acts().teams.isdisjoint(folds[i + 1 : i + 6]):
                return (PRINCIPALS,)  # "will be settled by the respective fisheries teams"
            return of_actor(actor) if actor is not None and actor.kind != "medium" else ()
        if folds[i] in _PAST_AGENTS:
            break
    return ()


def placed(reading: Reading, number: int, first: int, last: int) -> tuple[Party, ...]:
    """Return the side in whose capital or office something lies: "is still being weighed in Oslo"."""
    folds = reading.tokens.folds
    for actor in reading.actors[number]:
        if first <= actor.first < last and actor.side is not None and actor.kind in ("side", "source"):
            near = folds[actor.first - 1], folds[actor.first - 2]
            return (actor.side,) if "in" in near or "at" in near else ()
    return ()


def of_nobody_named(reading: Reading, clause: Clause) -> tuple[Party, ...]:
    """Return both sides for what the text itself says will be done with a thing: "two vessels are to be acquired"."""
    folds, subject = reading.tokens.folds, clause.subject
    lists = acts()
    verb = folds[clause.act]
    named = folds[subject.first : clause.at]
    if (
        clause.governing is not None
        or clause.elided
        or subject.actors
        or any(
            a.first < clause.at and a.last > subject.first and a.kind == "person"
            for a in reading.actors[clause.number]
        )
        or folds[subject.first] in _DEICTIC
        or subject.head in lists.abstracts
        or subject.head in lists.beyond
        or (subject.head in _LEFT_OPEN and verb in ("settled", "set"))
        or verb in _TOLD
        or not _HOME.isdisjoint(named)
        or (verb == "take" and folds[clause.act + 1] == "place")
    ):
        return ()
    return (PRINCIPALS,)


_LEFT_OPEN = frozenset(
    ("date", "dates", "timing")
)  #: "The dates would be settled through diplomatic channels"
_DEICTIC = frozenset("it this that these those they he she there what who".split())
