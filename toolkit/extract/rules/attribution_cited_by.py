"""`attribution.cited-by`: "in remarks broadcast on state television, X said", "in a statement carried by IRNA"."""

from collections.abc import Iterator

from toolkit.extract.frames import Frame, parallel
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers
from toolkit.lexicon import Hit

_ID = "attribution.cited-by"
_UTTERED = frozenset(
    "remarks comments speech address statement interview message words footage video account accounts excerpts readout reports".split()
)


@extraction_rule(
    _ID,
    phrases=(
        "(broadcast|aired|shown|televised|read) (on|by)",
        "read out (on|by)",
        "(carried|published|cited|quoted|relayed|reported|distributed|released|seen|obtained|reviewed|viewed|received|heard|monitored|transmitted|run|circulated) by",
        "(sent|emailed|provided|given|released|issued) to",
        "shared with",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. The flight was carried by wind.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. In remarks ⟦broadcast on Chilean state television⟧, Marte said the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. The line was poor, according to diplomats ⟦cited by AFP and Reuters⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. “The line was poor,” Marte said, ⟦quoted by AFP⟧.",
    ),
)
def cited_by(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read who relays words that are introduced as remarks, a statement, an interview."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[number]
    before = folds[max(sentence.first, hit.first - 4) : hit.first]
    sources = speakers().individuals.intersection(before[-1:]) and folds[hit.first] in ("cited", "quoted")
    said = folds[hit.first - 1] == "," and any(
        p.kind == "say" and p.last == hit.first - 1 for p in reading.predicates[number]
    )  # "“…,” X said, quoted by the agency"
    if not sources and not said and _UTTERED.isdisjoint(before):
        return
    actor = next(
        (
            a
            for a in reading.actors[number]
            if hit.last <= a.first <= hit.last + 1 and a.kind in ("medium", "source")
        ),
        None,
    )
    if actor is None or "according" in folds[max(sentence.first, hit.first - 8) : hit.first]:
        return
    handed = folds[hit.last - 1] != "by" and folds[hit.last - 1] != "on"
    if handed and actor.kind != "medium":
        return
    begins = hit.first - sentence.first <= 8
    first, last = (actor.last, sentence.last) if begins else (sentence.first, hit.first)
    leads_on = (
        p
        for p in reading.predicates[number]
        if p.speech and p.subject is not None and p.last <= hit.first < actor.last <= p.complement[0]
    )
    host = next(leads_on, None)
    if host is not None:  # "Marte said in a statement carried by NTB that …"
        first, last = host.start, host.complement[1]
    steps = parallel(actor, folds[hit.first], hit.first, actor.last, _ID)
    yield Frame(steps, first, last, number, hit.first, _ID, rank=-1, states=False)
