"""`attribution.conveyed`: "Mr. Sullivan conveyed President Biden’s concern": one speaks for another."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, Step
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule

_ID = "attribution.conveyed"
_MESSAGES = frozenset(
    """concern concerns condolences condolence greetings gratitude congratulations regards support wishes appreciation message
    view views position readiness thanks sympathy sympathies commitment hope interest invitation apology solidarity""".split()
)


@extraction_rule(
    _ID,
    verbs=("express",),
    order=15,
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile and conveyed her condolences.",
        "Foreign Minister Berg of Norway spoke by phone with Foreign Minister Rojas of Chile. Berg conveyed ⟦President Ilves’s⟧ greetings.",
    ),
)
def conveyed(reading: Reading, predicate: Predicate) -> Iterator[Frame]:
    """Read whose words are passed on: the possessor of the message, or who follows "of" or "from"."""
    if predicate.subject is None or predicate.lemma not in ("convey", "express", "voice"):
        return
    first, last = predicate.complement
    folds = reading.tokens.folds
    for actor in reading.actors[predicate.sentence]:
        if (
            actor.kind != "person"
            or not first <= actor.first <= first + 5
            or actor.people == predicate.subject.people
        ):
            continue
        owned = (
            actor.first <= first + 1
            and folds[actor.last : actor.last + 1] in (["'s"], ["'"])
            and not _MESSAGES.isdisjoint(folds[actor.last : actor.last + 5])
        )
        sent = folds[actor.first - 1] in ("of", "from") and not _MESSAGES.isdisjoint(
            folds[first : actor.first]
        )
        if owned or sent:
            step = Step(actor, folds[predicate.first], actor.first, actor.last + owned, _ID)
            yield Frame(
                (step,), first, last, predicate.sentence, actor.first, _ID, predicate, rank=1, states=False
            )
            return
