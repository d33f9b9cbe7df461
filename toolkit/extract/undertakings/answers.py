"""Acceptances and the offers that they answer: who accepts, what is accepted, when it falls due."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from toolkit.extract.drafts import CommitmentDraft, Party
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.finds import Found

_REACH = 3  #: an answer stands at most so many sentences behind its offer


_ATTENDING = frozenset(("attend", "participate"))


class Answer(NamedTuple):
    """Who accepts, and the offer if it stands in the text."""

    actors: tuple[Party, ...]
    offer: CommitmentDraft | None


def answer_to(
    reading: Reading, find: Found, before: Sequence[CommitmentDraft], sides: Collection[str]
) -> Answer:
    """Link an acceptance to the last offer before it, that of an invitation to an invitation; one that seems the host's own is the guest's.

    "The President invited the King, and the President accepted" means the one invited: whom the offer names, or
    the other of two `sides`.
    """
    offers = [d for d in reversed(before) if d.class_ == "offer" and find.sentence - d.sentence <= _REACH]
    if "invitation" in reading.tokens.folds[find.first : find.last]:
        offers = [d for d in offers if d.type in _GATHERING]
    for offer in offers:
        if find.actors and not _sides(offer.actors) & _sides(find.actors):
            return Answer(find.actors, offer)
    if not offers:
        return Answer(find.actors, None)
    offer = offers[0]
    guests = tuple(g for g in offer.toward if g not in offer.actors)
    if not guests and len(sides) == 2:
        hosts = {p.side if isinstance(p, Person) else p for p in offer.actors}
        guests = tuple(s for s in sides if s not in hosts)
    return Answer(guests, offer) if guests else Answer(find.actors, None)


def _sides(parties: tuple[Party, ...]) -> set[Party | None]:
    return {(p.side or p) if isinstance(p, Person) else p for p in parties}


def content_of(reading: Reading, find: Found, offer: CommitmentDraft) -> tuple[tuple[int, int], ...]:
    """Return the tokens of what was offered, "visit Chile in May", as further evidence; nothing where the acceptance says it."""
    if offer.predicate is None:
        return ()
    words = reading.tokens.words  # "invited To Lam to visit": a name is no "to"
    to = next((i for i in range(offer.predicate.last, offer.last) if words[i] == "to"), None)
    if to is None or to + 1 >= offer.last or (find.first <= to + 1 and to <= find.last):
        return ()
    return ((to + 1, offer.last),)


_GATHERING = frozenset("invite visit meet attend_summit cooperate_generally".split())


def kind_of_answer(reading: Reading, find: Found, offer: CommitmentDraft | None) -> str:
    """Return what an acceptance undertakes, a visit or a gathering, by its own words or the offer's."""
    if offer is not None and offer.type not in _GATHERING:
        return offer.type  # an offer to mediate
    folds, words = reading.tokens.folds, reading.tokens.words
    places = [(find.act + 1, find.last)]
    if offer is not None:
        places.append((offer.first, offer.last))
    for first, last in places:
        to = next((i for i in range(first, last - 1) if words[i] in ("to", "for")), None)
        if to is not None:
            visit = {"visit", "tour"} & set(folds[to + 1 : to + 5])
            attending = folds[to + 1] in _ATTENDING or acts().gatherings & set(folds[to + 1 : last])
            return "attend_summit" if not visit and attending else "visit"
    return "visit"
