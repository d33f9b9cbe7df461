"""`commitment.invitation`: "renewed his invitation to visit Oslo", "extended an invitation", "conveyed an invitation from the King"."""

from collections.abc import Iterator

from toolkit.extract.drafts import Party
from toolkit.extract.quotemarks import PAIRS
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.doers import of_actor, of_predicate, parties
from toolkit.extract.undertakings.extents import clause_end, trimmed
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.furtheracts import second_acts
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.undertakings.undertaken import start_of
from toolkit.extract.words import is_manner
from toolkit.lexicon import Hit

_EXTENDING = frozenset(
    """extended extends extending conveyed conveys conveying sent sends sending directed addressed addressing forwarded transmitted
    handed presented relayed delivered renewed renews reiterated repeated reinforced""".split()
)
# What stands between the verb and another's invitation: "conveyed her decision to decline an invitation to".
_ENDS = frozenset(", ; and that for accept decline refuse reject turn postpone of decision plan".split())
_BETWEEN = frozenset("had has have also again then".split()) | frozenset(
    PAIRS
)  #: the President “renewed his invitation”


@extraction_rule(
    "commitment.invitation",
    phrases=(
        "(extended|extends|extending|renewed|renews|renewing|reiterated|reiterates|reiterating|repeated|repeats|repeating|conveyed|conveys|conveying|issued|issuing"
        "|reaffirmed|reaffirming|reinforced|reinforcing|confirmed|gave|sent|handed|delivered|offered|transmitted) [to] [him|her|them] [the|his|her|its|an|a|their|an open|a formal|an official|a cordial|a warm|a standing]"
        " [warm|cordial|official|formal|earlier|personal|kind|open|standing] (invitation|invite)",
        "(extended|extends|extending|conveyed|conveying|sent|issued) [an] invitations",
        "(invite|invited|inviting) (each other|one another) to",
        "(exchanged|exchanging) [official|mutual] invitations (to|for)",
        "(received|receives|has received|had received) [an|the|her|his] [official|formal|cordial|warm] invitation from",
        "(an|his|her|their|the) [official|formal|open|personal|written|cordial|warm|special] invitation (to|for|from)",
        "'s [official|formal|personal|written|cordial|warm|special] invitation (to|for)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. She thanked him for the invitation to Oslo.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. She welcomed the King's invitation to the forum.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He renewed his invitation to President Marte to visit Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦President Marte extended an invitation to visit Chile in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile, ⟦reiterating his invitation to Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He conveyed the King's invitation to President Marte to visit Oslo⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The two leaders exchanged invitations to visit⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦He renewed his invitation to visit Oslo in May⟧ and ⟦to attend the forum on fisheries⟧.",
    ),
    order=19,
)
def invitation(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read an invitation that is extended, renewed or conveyed."""
    folds = reading.tokens.folds
    if (
        folds[hit.last - 1] in ("to", "for", "from")
        and not folds[hit.first].startswith(("invit", "exchang"))
        and "received" not in folds[hit.first : hit.last]
        and folds[hit.first] != "receives"
    ):
        moved = _extended(reading, number, hit)
        if moved is None:
            return
        hit = moved
    predicate = next((p for p in reading.predicates[number] if p.first == hit.first), None)
    sentence = reading.layout.sentences[number]
    last = clause_end(reading, number, hit.last - 1)
    last = next((i for i in range(hit.last, last) if folds[i] == "which"), last)
    host: tuple[Party, ...] = ()
    first = hit.first
    if predicate is not None:
        if predicate.negated or past(reading, predicate):
            return
        host = of_predicate(reading, predicate)
        first = start_of(reading, predicate)
    else:
        at = hit.first
        while at > sentence.first and (folds[at - 1] in _BETWEEN or is_manner(folds[at - 1])):
            at -= 1
        if folds[at - 2 : at] == ["part", ","] and folds[at - 5 : at - 3] == [",", "for"]:
            at -= 5  # "Marte, for her part, renewed her invitation"
        before = next((a for a in reversed(reading.actors[number]) if a.last == at), None)
        if before is not None:
            subject = subject_before(reading, number, at)
            host = of_actor(before) or (parties(reading, number, subject, ()) if subject is not None else ())
            first = before.first
        else:
            lead = next(
                (
                    p
                    for p in reversed(reading.predicates[number])
                    if p.first < hit.first and p.subject is not None
                ),
                None,
            )
            host = of_predicate(reading, lead) if lead is not None else ()
    if hit.last < sentence.last and "from" in folds[hit.last - 1 : hit.last + 1]:
        sender = next((a for a in reading.actors[number] if hit.last <= a.first <= hit.last + 3), None)
        if sender is not None and of_actor(sender):
            host = of_actor(sender)
    if not host:
        return
    guests = next(
        (
            of_actor(a)
            for a in reading.actors[number]
            if hit.last <= a.first < last and folds[a.first - 1] in ("to", "for") and a.kind == "person"
        ),
        (),
    )
    found = Found(
        "commitment.invitation",
        "offer",
        number,
        first,
        last,
        hit.last - 1,
        host,
        predicate,
        toward=guests,
        kind="invite",
    )
    yield from _each(reading, found)


def _each(reading: Reading, found: Found) -> Iterator[Found]:
    """Part an invitation to two things: "his invitation to pay a visit to Oslo and to attend the forum"."""
    folds = reading.tokens.folds
    to = next(
        (i for i in range(found.act, found.last - 1) if folds[i] == "to" and infinitive(reading, i + 1)), None
    )
    parts = list(second_acts(reading, to + 1, found.last)) if to is not None else []
    stops = [begin for begin, _ in parts] + [found.last]
    yield found._replace(last=trimmed(reading, found.act, stops[0]))
    for (at, act), stop in zip(parts, stops[1:], strict=True):
        yield found._replace(first=at, act=act, last=trimmed(reading, act, stop), kind=None)


def _extended(reading: Reading, number: int, hit: Hit[object]) -> Hit[object] | None:
    """Find the verb before "an invitation to": "extended through the envoy an invitation to the King", "sent her an invitation"."""
    folds, begin = reading.tokens.folds, reading.layout.sentences[number].first
    start = hit.first - 1
    if folds[start] == ",":  # "extended, on this occasion, an invitation"
        start = next((i - 1 for i in range(start - 1, max(begin, start - 8), -1) if folds[i] == ","), start)
    for i in range(start, max(begin, start - 8) - 1, -1):
        if folds[i] in _EXTENDING:
            return hit._replace(first=i, last=hit.last - 1)
        if folds[i] in _ENDS:
            return None
    return None
