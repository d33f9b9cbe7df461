"""Whose offer somebody answers in a call, so that he was on the other end: "X accepted Y's invitation in a phone call"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues

_ANSWERING = frozenset(("accept", "reject", "decline", "refuse", "turn down", "welcome"))
_PUT = frozenset(
    "offer invitation proposal request apology condolences congratulations explanation appeal".split()
)
_FAR = 24  #: tokens from the verb to "phone call"
_NEAR = 4  #: tokens of "'s second public offer"


def answering(clues: Clues, noun: int) -> list[Actor]:
    """Return who answers, and whose offer or invitation it is that he answers "in a phone call" at a token."""
    for predicate in clues.reading.predicates[clues.number]:
        subject = predicate.subject
        if predicate.lemma not in _ANSWERING or not 0 <= noun - predicate.last <= _FAR or predicate.passive:
            continue
        if subject is None or len(subject.people) != 1:
            continue
        owner = next(
            (
                a
                for a in clues.actors
                if predicate.last <= a.first <= predicate.last + 1
                and len(a.people) == 1
                and a.people[0].side not in (None, subject.people[0].side)
            ),
            None,
        )
        if owner is None or clues.folds[owner.last : owner.last + 1] not in (["'s"], ["'"]):
            continue
        if not _PUT.isdisjoint(clues.folds[owner.last + 1 : owner.last + 1 + _NEAR]):
            return [subject, owner]
    return []
