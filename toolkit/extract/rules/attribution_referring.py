"""`attribution.referring`: whom an outlet refers to for its report: "NTB said with reference to the palace that …"; or who quotes a speaker: "X, quoted by NTB, said"."""

from collections.abc import Iterator

from toolkit.extract.actors import Actor
from toolkit.extract.frames import Frame, Step, parallel
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.speakers import speakers
from toolkit.lexicon import Hit

_ID = "attribution.referring"
_CITED = frozenset(("person", "source", "side", "medium"))


@extraction_rule(
    _ID,
    phrases=(
        "(with|in) [a] reference to",
        "referring to",
        "referencing",
        "(quoted|cited) by",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. In reference to the ban, Marte stayed silent.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. NTB said, ⟦with reference to the palace⟧, that the line was poor.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. Marte, ⟦quoted by Reuters⟧, said the line was poor.",
    ),
)
def referring(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Frame]:
    """Read the source behind the phrase, and the verb of saying whose outlet or speaker stands before it."""
    folds = reading.tokens.folds
    actor = next((a for a in reading.actors[number] if hit.last <= a.first <= hit.last + 1), None)
    if actor is None or actor.kind not in _CITED:
        return
    said = [p for p in reading.predicates[number] if p.speech and p.subject is not None]
    opens = hit.first == reading.layout.sentences[number].first
    if folds[hit.last - 1] == "by":
        yield from _quoted_by(reading, hit, actor, said, opens=opens)
        return
    host = next(
        (p for p in said if _reports(folds, p) and (_is_near(p, hit, actor) or (opens and _next(p, actor)))),
        None,
    )
    if host is not None:
        first, last = host.complement
        step = Step(actor, folds[hit.first], hit.first, actor.last, _ID)
        yield Frame((step,), first, last, number, hit.first, _ID, host, rank=1, states=False)


def _quoted_by(
    reading: Reading, hit: Hit[object], actor: Actor, said: list[Predicate], *, opens: bool
) -> Iterator[Frame]:
    """Read who quotes a speaker: "Marte, quoted by NTB, said …", "Quoted by NTB, Marte said …"."""
    if actor.kind not in ("medium", "source"):
        return
    folds = reading.tokens.folds
    inserted = folds[hit.first - 1] == ","
    for host in said:
        quoted = inserted and host.subject is not None and host.subject.last == hit.first - 1
        if quoted or (opens and _next(host, actor)):
            first, last = min(host.start, host.complement[0]), max(host.last, host.complement[1])
            steps = parallel(actor, folds[hit.first], hit.first, actor.last, _ID)
            yield Frame(steps, first, last, host.sentence, hit.first, _ID, rank=-1, states=False)
            return


def _reports(folds: list[str], p: Predicate) -> bool:
    """Tell whether an outlet or an office says something; what one person refers to is what he means."""
    if p.kind != "say" or p.subject is None:
        return False
    nobody = folds[p.subject.head] not in speakers().individuals
    return p.subject.kind == "medium" or (p.subject.kind == "source" and nobody)


def _next(p: Predicate, actor: Actor) -> bool:
    """Tell whether the phrase opens the sentence: "With reference to the palace, NTB reports that …"."""
    return p.subject is not None and 0 < p.subject.first - actor.last <= 2 and p.subject.last <= p.first


def _is_near(p: Predicate, hit: Hit[object], actor: Actor) -> bool:
    """Tell whether the phrase stands right behind the verb, or between the verb and its subject."""
    behind = 0 <= hit.first - p.last <= 1
    between = p.subject is not None and p.subject.last <= hit.first and 0 <= p.group - actor.last <= 1
    return behind or between
