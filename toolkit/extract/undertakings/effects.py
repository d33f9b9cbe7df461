"""Clauses about the future that tell of no party's act: what an event leads to, what many states do, what is done only if."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.modals import Clause

# What an act or an event does, and no party: "it would only encourage them".
_EFFECTS = frozenset(
    """encourage embolden jeopardize jeopardise destabilize destabilise aggravate complicate exacerbate inflame fuel prolong
    harm damage hurt distract unsettle strengthen weaken open create give make put set send serve""".split()
)
_ONLY = frozenset(("only", "merely", "just", "simply", "further"))
_GATHERINGS = frozenset(("summit", "conference", "forum", "mission", "congress", "assembly"))
_OF_TWO = frozenset("a an another their next second third bilateral joint this our".split())
_TAKES_PLACE = frozenset("held take convene come gather start begin open focus".split())
_UNIONS = frozenset("bloc union alliance commonwealth g7 g20 ecowas asean".split())


# What a thing brings and no party: "the plan will bring great impetus", "a ferry would go a long way".
_GOODS = frozenset(
    "impetus momentum benefit benefits opportunity opportunities prosperity stability vitality dynamism boost way dividends".split()
)
_RAISING = frozenset("carry take lift raise bring elevate move push".split())
_LEVELS = frozenset(("level", "levels", "height", "heights", "plane", "stage"))
_HEIGHTS = frozenset(("height", "heights"))
_HIGHER = frozenset("higher new next another greater".split())
_TO_LEVEL = 12  #: tokens of "carry cooperation in the defence industry to a higher"
_BRINGING = frozenset("bring give lend provide inject go generate".split())


def is_effect(reading: Reading, clause: Clause) -> bool:
    """Tell what something leads to from an act of a side: "it would only embolden them"."""
    folds = reading.tokens.folds
    if (
        not clause.subject.actors
        and clause.subject.head not in acts().agents
        and folds[clause.act] in _BRINGING
        and not _GOODS.isdisjoint(folds[clause.act + 1 : clause.act + 5])
    ):
        return True
    levels = _LEVELS if not clause.subject.actors else _HEIGHTS
    if folds[clause.act] in _RAISING and any(
        folds[i] in levels and folds[i - 1] in _HIGHER for i in range(clause.act + 2, clause.act + _TO_LEVEL)
    ):
        # "the revival of the project would carry cooperation to a higher level", "we will take our ties to new heights"
        return True
    if folds[clause.subject.first] == "it" and folds[clause.act] in _FURTHERING:
        if _led_in_by_condition(folds, clause.subject.first):
            return True
    return (
        folds[clause.subject.first] == "it"
        and folds[clause.act] in _EFFECTS
        and not _ONLY.isdisjoint(folds[clause.at + 1 : clause.act])
    )


def _led_in_by_condition(folds: list[str], it: int) -> bool:
    """Tell whether "it" stands for what a clause with "when" before it says: "when both sides talk in good time, it will help keep the peace"."""
    begin = next((i for i in range(it - 1, max(0, it - _CLAUSE), -1) if folds[i] in _WHENS), None)
    return folds[it - 1] == "," and begin is not None and "." not in folds[begin:it]


_FURTHERING = frozenset(
    "help promote contribute benefit facilitate allow enable make serve ease foster".split()
)
_WHENS = frozenset(("when", "if", "once"))
_CLAUSE = 24  #: tokens of "when the two leaders communicate and coordinate in good time on major issues,"


def is_only_if(folds: list[str], clause: Clause) -> bool:
    """Tell whether something is done on one condition only: "would only hold talks if the ban was lifted"."""
    return "only" in folds[clause.at + 1 : clause.act] and not _CONDITIONS.isdisjoint(
        folds[clause.act + 1 : clause.act + 16]
    )


_CONDITIONS = frozenset(("if", "once", "when", "unless"))


def is_of_none(reading: Reading, clause: Clause) -> bool:
    """Tell what nobody would do from a refusal of one's own: "no state would put up with it"."""
    return reading.tokens.folds[clause.subject.first] == "no" and clause.subject.head in _ANY_STATE


_ANY_STATE = frozenset(
    "state country nation government leader president minister power people society".split()
)


def is_of_many(reading: Reading, clause: Clause) -> bool:
    """Tell whether the text itself says what many states do: "The summit will be held in Oslo", "Leaders of the bloc will meet"."""
    if clause.governing is not None or clause.elided:
        return False
    folds, subject = reading.tokens.folds, clause.subject
    phrase = folds[subject.first : subject.last]
    if not _UNIONS.isdisjoint(phrase[2:]) and "leaders" in phrase:
        return True
    return (
        _OF_TWO.isdisjoint(phrase)
        and all(a.last < subject.last for a in subject.actors)
        and subject.head in _GATHERINGS
        and folds[clause.act] in _TAKES_PLACE
    )
