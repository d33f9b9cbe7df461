"""`commitment.tasked`: "tasked their teams to meet", "instructed the ministers to follow up"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.doers import of_actor, of_predicate, parties
from toolkit.extract.undertakings.extents import clause_end, trimmed
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.kinds import type_of
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrases import subject_before
from toolkit.extract.words import words
from toolkit.lexicon import Hit

_UNNAMED, _NAMED = 7, 16  #: tokens from who is tasked to "to": "their teams", "Foreign Ministers X and Y"
_NEAR = 8  #: tokens of "chief military secretary, Maj. Gen." before a name
_NAMING = frozenset(("named", "appointed"))
_DEEDS = frozenset(
    "fund_or_aid military_aid release_or_exchange ceasefire_or_refrain sanction ease_sanction".split()
)


@extraction_rule(
    "commitment.tasked",
    phrases=(
        "(tasked|instructed|directed|mandated|tasking|instructing|directing) (their|the|both|our|his|her)",
        "(tasked|instructed|directed|mandated|tasking|instructing|directing) (foreign|defence|defense|trade|finance|minister|ministers|secretary|secretaries|ambassadors|negotiators|officials|aides|advisers)",
        "(designated|assigned|appointed|charged|entrusted|entrusting) (their|the|both|his|her|a)",
        "(asked|told|ordered|requested|asking|ordering|commissioned) their",
        "(ordered|instructed|directed|tasked) the (heads|chiefs|commanders|directors) of their",
        "(designated|tasked|instructed|assigned|named|appointed)",
        "(called|calling) (on|upon) their",
        "(urged|urging|encouraged|encouraging) their",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They praised their teams.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They tasked their teams to meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The leaders instructed their foreign ministers to draft a text⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both leaders directed their ministries to follow up⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They asked their transport ministers to complete the text by June⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They tasked the ministries concerned with drafting a roadmap⟧.",
    ),
    order=21,
)
def tasked(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what teams or ministers are told to do for both sides."""
    predicate = next((p for p in reading.predicates[number] if p.first == hit.first), None)
    subject = next(
        (
            a
            for a in reversed(reading.actors[number])
            if a.last <= hit.first and (a.kind in ("group", "person", "side") or a.pronoun == "we")
        ),
        None,
    )
    if (predicate is not None and (predicate.negated or past(reading, predicate))) or subject is None:
        return
    folds = reading.tokens.folds
    named = folds[hit.last - 1] not in words().determiners and any(
        a.kind == "person" and a.first == hit.last - 1 for a in reading.actors[number]
    )
    apposed = any(  # "instructed his secretary, General X, to look into it"
        a.kind == "person" and hit.last - 1 <= a.first <= hit.last + _NEAR and "," in folds[hit.last : a.last]
        for a in reading.actors[number]
    )
    named = named or apposed
    stop = min(reading.layout.sentences[number].last, hit.last + (_NAMED if named else _UNNAMED))
    mark = next((i for i in range(hit.last, stop) if folds[i] in ("to", "with")), None)
    if mark is None or not (acts().teams | acts().agents) & set(folds[hit.last - 1 : mark]):
        return
    if folds[hit.first] in _NAMING and not (folds[mark] == "to" and infinitive(reading, mark + 1)):
        return  # "named Minister X to the board"
    first = subject.first if subject.last in (hit.first, hit.first - 1) else hit.first
    who: tuple[Party, ...] = of_predicate(reading, predicate) if predicate is not None else of_actor(subject)
    joint = subject_before(reading, number, hit.first) if first == subject.first else None
    if joint is not None and len(joint.actors) > 1 and joint.first < first:
        first, who = joint.first, parties(reading, number, joint, ()) or who  # "Marte and Ilves tasked"
    if subject.kind == "group" or folds[hit.last - 1] in ("their", "both", "our") or not who:
        who = (PRINCIPALS,)
    last = clause_end(reading, number, mark)
    kind = "task_teams"
    if PRINCIPALS not in who and folds[mark] == "to":  # his own authorities do what he undertakes
        act = past_manner(folds, mark + 1, last)
        inner = type_of(folds[act:last], (), "commitment", verbal=True)
        kind = inner if inner in _DEEDS else kind
    found = Found(
        "commitment.tasked",
        "commitment",
        number,
        first,
        last,
        hit.first,
        who,
        predicate,
        kind=kind,
    )
    parts = _second_tasks(reading, mark, last)
    stops = [*parts, last]
    yield found._replace(last=trimmed(reading, found.act, stops[0]))
    for at, stop in zip(parts, stops[1:], strict=True):
        yield found._replace(first=at, act=at + 1, last=trimmed(reading, at + 1, stop))


def _second_tasks(reading: Reading, mark: int, last: int) -> list[int]:
    """Return where further tasks begin: "to finish the text by June, and | to begin the survey"."""
    folds = reading.tokens.folds
    return [
        at
        for at in range(mark + _TASK, last - _TASK)
        if folds[at - 2 : at + 1] == [",", "and", "to"] and infinitive(reading, at + 1)
    ]


_TASK = 4  #: tokens of a task that stands by itself
