"""`commitment.tasked`: "tasked their teams to meet", "instructed the ministers to follow up"."""

from collections.abc import Iterator

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.rule import extraction_rule
from toolkit.extract.undertakings.contexts import past
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.extents import clause_end
from toolkit.extract.undertakings.finds import Found
from toolkit.lexicon import Hit

_TEAMS = (
    "(teams|governments|ministers|foreign ministers|trade ministers|defence ministers|defense ministers|finance ministers|experts|officials|delegations|negotiators|advisers|advisors"
    "|national security advisers|national security advisors|representatives|ministries|respective teams|respective ministers|respective foreign ministers)"
)


@extraction_rule(
    "commitment.tasked",
    phrases=(
        f"(tasked|instructed|directed|mandated|tasking|instructing|directing) (their|the|both) {_TEAMS} (to|with)",
    ),
    examples=(
        "President Ilves of Norway spoke by phone with President Marte of Chile. They praised their teams.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦They tasked their teams to meet in May⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦The leaders instructed their foreign ministers to draft a text⟧.",
        "President Ilves of Norway spoke by phone with President Marte of Chile. ⟦Both leaders directed their ministries to follow up⟧.",
    ),
    order=21,
)
def tasked(reading: Reading, number: int, hit: Hit[object]) -> Iterator[Found]:
    """Read what teams or ministers are told to do for both sides."""
    predicate = next((p for p in reading.predicates[number] if p.first == hit.first), None)
    subject = next((a for a in reversed(reading.actors[number]) if a.last <= hit.first), None)
    if (
        (predicate is not None and (predicate.negated or past(reading, predicate)))
        or subject is None
        or subject.kind not in ("group", "person", "side")
    ):
        return
    first = subject.first if subject.last in (hit.first, hit.first - 1) else hit.first
    who: tuple[Party, ...] = of_predicate(reading, predicate) if predicate is not None else ()
    if subject.kind == "group" or reading.tokens.folds[hit.first + 1] == "their" or not who:
        who = (PRINCIPALS,)
    yield Found(
        "commitment.tasked",
        "commitment",
        number,
        first,
        clause_end(reading, number, hit.last),
        hit.first,
        who,
        predicate,
    )
