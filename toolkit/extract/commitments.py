"""Undertakings of a call: wake the rules of the family `commitment`, keep one draft for each, link answers to offers."""

from collections.abc import Collection, Iterable
from functools import cache

from toolkit.extract.drafts import PRINCIPALS, CommitmentDraft, Party
from toolkit.extract.people import Person
from toolkit.extract.reading import Reading
from toolkit.extract.rule import ExtractionRule, family
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import type_of
from toolkit.extract.undertakings.particulars import condition_of, due_of, place_of, toward_of
from toolkit.extract.undertakings.sums import sum_of
from toolkit.lexicon import PhraseTrie, expand

_STATUS = {
    "commitment": "agreed",
    "offer": "offered",
    "proposal": "proposed",
    "willingness": "expressed",
    "consideration": "under_consideration",
    "intention": "expressed",
    "refusal": "declined",
}
_ANSWERS = 3  #: an answer stands at most so many sentences behind its offer


@cache
def _phrases() -> tuple[PhraseTrie[ExtractionRule], ...]:
    """Return a trie for each rule that wakes on phrases: two rules may wake on overlapping ones."""
    return tuple(
        PhraseTrie((phrase, rule) for notation in rule.phrases for phrase in expand(notation))
        for rule in family("commitment").values()
        if rule.phrases
    )


@cache
def _openings() -> dict[str, tuple[PhraseTrie[ExtractionRule], ...]]:
    """Return the tries by the first word of their phrases."""
    openings: dict[str, tuple[PhraseTrie[ExtractionRule], ...]] = {}
    for trie in _phrases():
        for word in trie.root:
            openings[word] = (*openings.get(word, ()), trie)
    return openings


@cache
def _by_kind() -> dict[str, tuple[ExtractionRule, ...]]:
    kinds: dict[str, tuple[ExtractionRule, ...]] = {}
    for rule in family("commitment").values():
        for kind in rule.verbs:
            kinds[kind] = (*kinds.get(kind, ()), rule)
    return kinds


def find_commitments(
    reading: Reading, sentences: Iterable[int] | None = None, *, day: str | None, sides: Collection[str] = ()
) -> tuple[CommitmentDraft, ...]:
    """Return the undertakings of some sentences, all by default, in the order of the text; none overlaps another.

    `day` is the day of the call, from which "next week" is counted. Where the `sides` of the call are given, what
    others undertake is left out.
    """
    found: list[Found] = []
    numbers = range(len(reading.layout.sentences)) if sentences is None else sentences
    for number in numbers:
        if reading.layout.sentences[number].paragraph >= reading.layout.title:
            found += _of_sentence(reading, number)
    drafts: list[CommitmentDraft] = []
    for find in _distinct(found):
        draft = _complete(reading, find, day, drafts, sides)
        if draft.actors and not (sides and _foreign(draft, sides)) and not _repeated(reading, draft, drafts):
            drafts.append(draft)
    return tuple(drafts)


def _of_sentence(reading: Reading, number: int) -> list[Found]:
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    found: list[Found] = []
    for predicate in reading.predicates[number]:
        for rule in _by_kind().get(predicate.kind, ()):
            found += [f._replace(order=rule.order) for f in rule.find(reading, predicate)]
    openings = _openings()
    for position in range(sentence.first, sentence.last):
        for trie in openings.get(folds[position], ()):
            hit = trie.longest(folds, position, sentence.last)
            if hit is not None:
                found += [f._replace(order=hit.value.order) for f in hit.value.find(reading, number, hit)]
    return found


def _distinct(found: list[Found]) -> list[Found]:
    """Keep, of finds that claim the same words, the one whose rule comes first; return them in the order of the text."""
    kept: list[Found] = []
    for find in sorted(found, key=lambda f: (f.order, f.first, -f.last)):
        if find.last - find.first >= 2 and not any(_share(find, other) for other in kept):
            kept.append(find)
    return sorted(kept, key=lambda f: (f.first, f.last))


def _share(a: Found, b: Found) -> bool:
    """Tell whether two finds claim the same words: half of the shorter one."""
    shared = min(a.last, b.last) - max(a.first, b.first)
    return shared > 0 and 2 * shared >= min(a.last - a.first, b.last - b.first)


def _complete(
    reading: Reading, find: Found, day: str | None, before: list[CommitmentDraft], sides: Collection[str]
) -> CommitmentDraft:
    """Read the particulars of a find; an acceptance takes over those of the offer that it answers."""
    folds = reading.tokens.folds
    condition = condition_of(reading, find.sentence, find.first, find.act, find.last)
    last = condition[0] if condition is not None and condition[0] > find.act else find.last
    due = due_of(reading, find.first, last, day)
    head = _head(reading, find.act, last)
    doer = folds[find.doer[0] : find.doer[1]] if find.doer is not None else ()
    kind = find.kind or type_of(folds[head:last], doer, find.class_, joint=PRINCIPALS in find.actors)
    place = place_of(reading, find.sentence, find.act, last)
    offer = _answered(find, before) if find.responds else None
    more: tuple[tuple[int, int], ...] = ()
    if find.responds:
        if offer is None:
            find, offer = _turned(find, before, sides)
        kind = _accepted_kind(reading, find, offer)
    if offer is not None and offer.predicate is not None:
        due, place = due or offer.due, place or offer.place
        content = next((i for i in range(offer.predicate.last, offer.last) if folds[i] == "to"), None)
        if (
            content is not None
            and content + 1 < offer.last
            and (content + 1 < find.first or content > find.last)
        ):
            more = ((content + 1, offer.last),)
    return CommitmentDraft(
        rule=find.rule,
        class_=find.class_,
        type=kind,
        first=find.first,
        last=find.last,
        sentence=find.sentence,
        actors=find.actors,
        toward=find.toward
        or (() if find.responds else toward_of(reading, find.sentence, find.act, last, find.actors)),
        polarity=find.polarity,
        status=find.status or _STATUS[find.class_],
        condition=condition,
        due=due,
        place=place,
        amount=sum_of(reading.text(find.first, last), _payer(find.actors)),
        responds=find.responds,
        predicate=find.predicate,
        more=more,
        quoted=any(q.first <= find.first and find.last <= q.last for q in reading.quotations),
    )


def _head(reading: Reading, act: int, last: int) -> int:
    """Return the verb that tells what an act is: behind "continue to", "be" and the like."""
    folds = reading.tokens.folds
    if folds[act] in ("be", "been", "being") and act + 1 < last and is_participle(folds[act + 1]):
        return act + 1
    if (
        folds[act] in ("continue", "continuing", "begin", "start", "help")
        and act + 2 < last
        and folds[act + 1] == "to"
    ):
        return act + 2
    return act


def _answered(find: Found, before: list[CommitmentDraft]) -> CommitmentDraft | None:
    """Return the last offer by somebody else that an acceptance can answer."""
    for draft in reversed(before):
        if (
            draft.class_ == "offer"
            and find.sentence - draft.sentence <= _ANSWERS
            and find.actors
            and not set(draft.actors) & set(find.actors)
        ):
            return draft
    return None


def _turned(
    find: Found, before: list[CommitmentDraft], sides: Collection[str]
) -> tuple[Found, CommitmentDraft | None]:
    """Give an acceptance that seems the host's own to the guest: "the President accepted" means the one invited."""
    offer = next(
        (d for d in reversed(before) if d.class_ == "offer" and find.sentence - d.sentence <= _ANSWERS), None
    )
    if offer is None:
        return find, None
    guests = tuple(g for g in offer.toward if g not in offer.actors)
    if not guests and len(sides) == 2:
        hosts = {p.side if isinstance(p, Person) else p for p in offer.actors}
        guests = tuple(s for s in sides if s not in hosts)
    return (find._replace(actors=guests), offer) if guests else (find, None)


def _accepted_kind(reading: Reading, find: Found, offer: CommitmentDraft | None) -> str:
    """Return what an acceptance undertakes: what was offered, by the offer's words if its own do not say."""
    folds = reading.tokens.folds
    for first, last in (
        (find.act + 1, find.last),
        (offer.first, offer.last) if offer is not None else (0, 0),
    ):
        content = next((i for i in range(first, last) if folds[i] in ("to", "for") and i + 1 < last), None)
        if content is None:
            continue
        kind = type_of(["attend", *folds[content + 1 : last]], (), "commitment")
        if (
            kind == "attend_summit"
            and not {"visit", "tour"} & set(folds[content + 1 : content + 5])
            and acts().visits
        ):
            return "attend_summit" if _EVENTS & set(folds[content + 1 : last]) else "visit"
        return "visit"
    return "visit"


_EVENTS = frozenset(
    "summit forum conference congress g7 g20 apec cop30 cop31 cop29 games parade assembly".split()
)


def _payer(actors: tuple[Party, ...]) -> str | None:
    party = actors[0] if len(actors) == 1 else None
    return party.side if isinstance(party, Person) else party


def _foreign(draft: CommitmentDraft, sides: Collection[str]) -> bool:
    """Tell whether none of those who act is on the call."""
    known = [p.side if isinstance(p, Person) else p for p in draft.actors]
    return bool(known) and all(
        side is not None and side != PRINCIPALS and side not in sides for side in known
    )


def _repeated(reading: Reading, draft: CommitmentDraft, before: list[CommitmentDraft]) -> bool:
    """Tell whether the same words stand for an undertaking already, as in a caption or a summary."""
    words = reading.tokens.folds[draft.first : draft.last]
    return any(
        d.class_ == draft.class_
        and d.actors == draft.actors
        and d.last - d.first == draft.last - draft.first
        and d.sentence != draft.sentence
        and reading.tokens.folds[d.first : d.last] == words
        for d in before
    )
