"""`commitment.purpose`: "called to offer two rescue ships", "phoned to invite her to the forum", "spoke with him to propose"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.doers import of_actor, of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.manner import past_manner
from toolkit.lexicon import Hit

_TALKING = frozenset("speak call phone telephone ring talk contact dial hold place make".split())
_CLASSES = {"offer": "offer", "invite": "offer", "propose": "proposal", "pledge": "commitment"}


@extraction_rule(
    "commitment.purpose",
    phrases=("to (offer|invite|propose|pledge)",),
    examples=(
        "President Ilves of Norway phoned President Marte of Chile on Thursday to offer his condolences.",
        "President Ilves of Norway phoned President Marte of Chile on Thursday and asked her to offer more.",
        "President Ilves of Norway phoned President Marte of Chile on Thursday ⟦to offer two rescue ships⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile on Thursday ⟦to invite her to the forum in Bergen⟧.",
    ),
    order=35,
)
def purpose(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what somebody calls for to offer, to propose or to invite."""
    folds = reading.tokens.folds
    last = reading.layout.sentences[number].last
    calling = next((p for p in reversed(reading.predicates[number]) if p.first < hit.first), None)
    if calling is None or calling.lemma not in _TALKING or calling.negated or calling.passive:
        return
    who = of_predicate(reading, calling)
    act = past_manner(folds, hit.last, last)
    if not who or act >= last:
        return
    verb = folds[hit.last - 1]
    lists = acts()
    stop = next((i for i in range(act, last) if folds[i] in (",", ".", "for", "to", "in", "on", "as")), last)
    if not lists.politeness.isdisjoint(folds[act:stop]):
        return
    end = clause_end(reading, number, act)
    toward: tuple[Party, ...] = ()
    if verb == "invite":
        guest = next((a for a in reading.actors[number] if act <= a.first <= act + 1), None)
        met = guest.last if guest is not None else act + 1
        if (guest is None and folds[act] not in ("him", "her", "them")) or not {"to", "for"} & set(
            folds[met:end]
        ):
            return
        toward = of_actor(guest) if guest is not None else ()
    yield Found(
        "commitment.purpose",
        _CLASSES[verb],
        number,
        hit.first,
        end,
        act,
        who,
        calling,
        toward=toward,
        kind="invite" if verb == "invite" else None,
    )
