"""Coordinated verbs: whose subject a verb behind "and", "but" or a comma shares."""

from collections.abc import Sequence

from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.grammar.verbgroups import VerbGroup

SAYING = ("say", "confirm", "deny")


def open_relative(found: Sequence[Predicate], group: VerbGroup, folds: Sequence[str]) -> Predicate | None:
    """Return the verb of a clause with "who" that still goes on: "spoke to Marte, who thanked him and promised to come"."""
    last = found[-1] if found else None
    if last is None or not last.relative or last.subject is None or last.tense != group.tense:
        return None
    return last if "," not in folds[last.first : group.left] else None


def without_opening(found: Sequence[Predicate], folds: Sequence[str]) -> Sequence[Predicate]:
    """Leave out the verb of a clause that only opens a sentence: "In the first call since Chile announced it, X spoke to Y and told him"."""
    opening = next((p for p in found if p.subject is not None), None)
    if opening is None or opening.subject is None or folds[opening.subject.first - 1] not in _OPENING:
        return found
    main = any(
        p.subject is not None and p.subject.first > opening.last and folds[p.subject.first - 1] == ","
        for p in found
    )
    return [p for p in found if p is not opening] if main else found


_OPENING = frozenset("since after as when while because before if although though".split())


def mate_of(
    found: Sequence[Predicate],
    group: VerbGroup,
    *,
    comma: bool,
    addressed: bool = False,
    contrast: Predicate | None = None,
) -> Predicate | None:
    """Choose the verb that a coordinated one goes with: of its tense, the nearest, or after a comma the outermost.

    What is `addressed` to somebody, "and told him", is no more said by a paper than what he did before. Who says
    something in `contrast` to what he has confirmed goes on himself: "confirmed that the two talked but said".
    """
    candidates = [p for p in found if p.subject is not None and not p.relative]
    tense = group.tense
    if not candidates or tense == "ing":
        saying = [p for p in candidates if p.kind in (*SAYING, "stress", "express")]
        # "denied that Marte had spoken with Ilves, calling the report untrue": who denies it calls it so
        behind = next((n for n in range(len(saying) - 1, -1, -1) if not saying[n].perfect), -1)
        if behind >= 0 and saying[behind].kind == "deny":
            return saying[behind]
        if saying and _is_paper(saying[-1]):
            doer = _under_paper(candidates, saying[-1], group)
            if doer is not None:
                return doer
        return (saying or candidates)[-1] if candidates else None
    fitting = (
        [p for p in candidates if p.tense == tense]
        or [p for p in candidates if {p.tense, tense} == {"past", "perfect"}]
        or [p for p in candidates if p.tense != "ing"]
    )
    if contrast in fitting and group.verb.kind in SAYING and fitting[-1].kind not in SAYING:
        return contrast
    if comma and group.verb.kind not in SAYING:
        acting = [p for p in fitting if p.subject is not None and p.subject.kind not in ("medium", "source")]
        return acting[0] if acting else fitting[-1] if fitting else None
    if comma and addressed and fitting and _is_paper(fitting[0]):
        acted = [p for p in fitting if p.subject is not None and p.subject.people]
        if acted:
            return acted[-1]  # "The palace said Marte regretted the delay, and told Ilves that …"
    last = candidates[-1]
    told = fitting and tense == "past" and last.perfect and (group.verb.kind not in SAYING or addressed)
    if told and last.subject is not None and last.subject.people and fitting[-1].first < last.first:
        return last  # "The palace said Marte had pointed to the storm and accused the crews"
    return (fitting[0] if comma else fitting[-1]) if fitting else None


def _under_paper(candidates: Sequence[Predicate], said: Predicate, group: VerbGroup) -> Predicate | None:
    """Return what somebody is told to have done who goes on with a participle, and not the paper that tells it.

    "The palace said Marte asked for time, stressing that …", "Marte did not commit himself, the palace said, replying
    that …".
    """
    doer = next((p for p in reversed(candidates) if p is not said), None)
    if doer is None or doer.subject is None:
        return None
    if len(doer.subject.people) != 1 and doer.subject.pronoun not in ("m", "f"):
        return None
    if doer.first > said.first:
        return doer if group.verb.kind not in SAYING else None
    return doer if said.last + 1 == group.left and group.verb.lemma in _ANSWERS else None


_ANSWERS = frozenset("reply respond answer retort tell warn ask urge press threaten".split())


def _is_paper(said: Predicate) -> bool:
    """Tell whether what says something is an outlet or an office, which tells no principal anything."""
    return said.kind == "say" and said.subject is not None and said.subject.kind in ("medium", "source")
