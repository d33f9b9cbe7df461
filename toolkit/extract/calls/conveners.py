"""Read who convened or chaired the call that a text has named, and told somebody something: "X, who convened the discussion, told Y"."""

from collections.abc import Iterator

from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport, placed_by
from toolkit.extract.calls.speakers import addressees

_CONVENED = frozenset("convened called initiated requested arranged organised organized".split())
_CHAIRED = frozenset("chaired hosted led moderated joined".split())
_NAMED = 6  #: tokens of "the two-hour emergency video discussion"


def conveners(clues: Clues) -> Iterator[CallReport]:
    """Yield the report of a sentence in which whoever convened the call addresses another who was on it."""
    folds, number = clues.folds, clues.number
    called = clues.reading.memo.get("called")
    if "who" not in clues.reading.layout.words[number] or not clues.nouns:
        return
    for actor in clues.actors:
        at = actor.last + (folds[actor.last : actor.last + 1] == [","])
        if (
            actor.kind != "person"
            or folds[at : at + 1] != ["who"]
            or folds[at + 1] not in _CONVENED | _CHAIRED
        ):
            continue
        noun = next(
            (n for n in clues.nouns if at + 2 < n.first <= at + 2 + _NAMED and folds[at + 2] == "the"), None
        )
        if noun is None or not (clues.names(noun) or (isinstance(called, int) and called < number)):
            continue
        verb = next((p for p in clues.reading.predicates[number] if p.first >= noun.last), None)
        if verb is None or verb.negated or folds[verb.group - 1] != ",":
            continue
        told = addressees(clues, verb, clues.last)
        if told and told[0].people and told[0].people != actor.people:
            yield clues.report(
                "call.noun",
                (actor.first, told[-1].last),
                [actor, *told],
                [actor],
                at=noun,
                medium=clues.medium(noun),
                placed=placed_by([actor], actor.first, noun.last) if folds[at + 1] in _CONVENED else None,
            )
            return
