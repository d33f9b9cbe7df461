"""What somebody says awaits whoever does something: "any attack would be met with force", "those who block it will face sanctions"."""

from toolkit.extract.undertakings.modals import Clause

_WHOEVER = frozenset(("any", "anyone", "anybody", "those", "whoever"))
# What one does about whoever comes or does something: "any ship near the line would be escorted out".
_MET = frozenset(
    "met barred escorted intercepted answered stopped turned expelled sanctioned seized deported refused detained".split()
)
_ANSWERS = frozenset(
    "consequences sanctions response retaliation reprisals punishment prosecution costs cost countermeasures measures force".split()
)
_NEAR = 7  #: tokens of "face severe consequences, including targeted sanctions"


def awaits(folds: list[str], clause: Clause, verb: str) -> bool:
    """Tell whether a clause says what awaits whoever does something, as somebody says who will see to it."""
    if folds[clause.subject.first] not in _WHOEVER or clause.governing is None or clause.negated:
        return False
    return (clause.passive and verb in _MET) or _is_met_with(folds, clause.act)


def threatens(folds: list[str], clause: Clause) -> bool:
    """Tell whether somebody says that a state, or a further attack, will meet with an answer of his: "Peru would face grave consequences"."""
    if clause.governing is None or clause.negated or not threatened(folds, clause):
        return False
    actors = clause.subject.actors
    of_state = bool(actors) and all(a.kind in ("side", "pronoun") and not a.people for a in actors)
    return of_state or (not actors and clause.subject.head in _BLOWS)


#: What is answered; with a state's name before it or after it.
_BLOWS = frozenset(
    "act acts aggression attack attacks invasion incursion move provocation violation violations escalation strike strikes".split()
)


def threatened(folds: list[str], clause: Clause) -> bool:
    """Tell whether what awaits them is an answer: "would be met with a serious response", "will face consequences"."""
    act = clause.act
    return (folds[act : act + 2] == ["met", "with"] or _is_met_with(folds, act)) and not _ANSWERS.isdisjoint(
        folds[act + 1 : act + _NEAR]
    )


def _is_met_with(folds: list[str], act: int) -> bool:
    faced = folds[act] == "face" and not _ANSWERS.isdisjoint(folds[act + 1 : act + _NEAR])
    return faced or folds[act : act + 2] == ["meet", "with"]
