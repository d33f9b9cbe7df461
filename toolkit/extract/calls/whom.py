"""Read with whom somebody spoke where a relative clause says so: "X, with whom he spoke by phone on Monday"."""

from toolkit.extract.actors import Actor
from toolkit.extract.calls.clues import Clues
from toolkit.extract.calls.report import CallReport
from toolkit.lexicon import Hit

_REACH = 8  #: tokens of "whom the Prime Minister of Norway"
_ASIDE = 14  #: tokens of "Sergei Lavrov, the long-serving foreign minister of Russia,"
_LEADS = frozenset(("with", "to"))
_PAST = frozenset("spoke spoken talked conferred conversed".split())


def whom(clues: Clues, verb: Hit[str], subjects: list[Actor]) -> CallReport | None:
    """Return the report of a relative clause whose doer stands between "whom" and the verb; None where it is no such clause."""
    folds, first = clues.folds, max(clues.first, verb.first - _REACH)
    at = next((i for i in range(verb.first - 1, first, -1) if folds[i] == "whom"), None)
    if at is None or len(subjects) != 1 or subjects[0].first <= at:
        return None
    if folds[verb.first] not in _PAST or folds[at - 1] not in _LEADS or folds[at - 2] != ",":
        return None  # "X, with whom he talks every week"
    if "had" in folds[at : verb.first]:
        return None  # "met X, with whom she had spoken by phone in May"
    antecedent = _antecedent(clues, at - 2)
    if antecedent is None:
        return None
    way = clues.way or clues.firm()
    near = way is not None and verb.first < way.first <= verb.last + _NEAR
    medium = (way.value, (way.first, way.last)) if way is not None and near else (None, None)
    return clues.report(
        "call.spoke",
        (antecedent.first, verb.last),
        [*subjects, antecedent],
        subjects,
        at=verb,
        medium=medium,
    )


_NEAR = 4  #: tokens of "spoke earlier by phone"


def _antecedent(clues: Clues, comma: int) -> Actor | None:
    """Return who stands before the clause, or before an apposition that stands between: "X, Russia's foreign minister, with whom"."""
    people = [a for a in clues.actors if a.kind == "person" and len(a.people) == 1]
    near = next((a for a in people if a.last == comma), None)
    if near is not None:
        return near
    opening = next(
        (i for i in range(comma - 1, max(clues.first, comma - _ASIDE), -1) if clues.folds[i] == ","), None
    )
    return next((a for a in people if a.last == opening), None)
