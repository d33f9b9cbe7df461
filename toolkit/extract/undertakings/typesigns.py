"""Types of undertakings that a few words together tell beyond doubt, whatever else their words weigh for.

A verb says little here: "stay as long as needed" is help where rescuers stay, "give three ships to the coast guard" is
military aid, "have their teams meet" is a task for teams.
"""

from collections.abc import Sequence
from typing import Final

from toolkit.extract.undertakings.actwords import classes_of
from toolkit.extract.undertakings.aidsigns import SIGNS as AID_SIGNS
from toolkit.extract.undertakings.goingonsigns import SIGNS as GOING_ON_SIGNS
from toolkit.extract.undertakings.keptsigns import SIGNS as KEPT_SIGNS
from toolkit.extract.undertakings.measuresigns import SIGNS as MEASURE_SIGNS
from toolkit.extract.undertakings.meetingsigns import SIGNS as MEETING_SIGNS
from toolkit.extract.undertakings.officesigns import SIGNS as OFFICE_SIGNS
from toolkit.extract.undertakings.said import (
    FACE_TO_FACE,
    IN_MARGINS,
    Said,
    Sign,
    in_a_place,
    of_any_act,
    opened_by,
)
from toolkit.extract.undertakings.stepsigns import SIGNS as STEP_SIGNS
from toolkit.extract.undertakings.teamtasks import (
    TALKS,
    among_servants,
    servants,
    servants_talk,
    servants_work,
)
from toolkit.extract.undertakings.tripsigns import SIGNS as TRIP_SIGNS
from toolkit.extract.undertakings.turnsigns import SIGNS as TURN_SIGNS
from toolkit.extract.undertakings.verbsigns import SIGNS as VERB_SIGNS
from toolkit.memo import Memo

_STAYING = frozenset(("remain", "remains", "stay", "stays"))
_NEEDED = frozenset(("needed", "necessary", "required", "needs", "wanted"))
_HELPERS = frozenset("helpers teams".split())
_GIVING = frozenset("provide send supply donate deliver give transfer hand lend".split())
_SERVICES = (
    "coast guard",
    "coastguard",
    "armed forces",
    "air force",
    "defence forces",
    "defense forces",
    "army",
    "navy",
    "military",
)
_TIGHTENING = frozenset("strengthen step tighten reinforce increase intensify expand bolster".split())
_GUARDS = frozenset("patrols escorts controls checks surveillance inspections policing patrolling".split())
_GOING_ON = frozenset(("continue", "resume"))
_MEETINGS = (*IN_MARGINS, *FACE_TO_FACE, "when they meet", "at their next meeting")
_AHEAD = 7  #: words from a verb to what tells
_OF_SUPPORT = 4  #: words of "continue to actively support"


def sign(
    act: Sequence[str], before: Sequence[str], *, joint: bool, written: Sequence[str] = ()
) -> str | None:
    """Return the type that an act's words tell beyond doubt with those before it in its clause; None for most acts."""
    if not act:
        return None
    said = Said(act, before, joint, written)
    for tells in _ASKED[act[0]]:
        kind = tells(said)
        if kind is not None:
            return kind
    return None


@opened_by(_STAYING)
def _staying(said: Said) -> str | None:
    """Read "would remain in Greece for as long as needed" of rescuers, aircraft or teams."""
    act = said.act
    stays = "long" in act and not _NEEDED.isdisjoint(act)
    return "fund_or_aid" if stays and not _HELPERS.isdisjoint(classes_of(said.before)) else None


@opened_by(_GIVING)
def _to_services(said: Said) -> str | None:
    """Read "provide patrol vessels to the coast guard"."""
    act = said.act
    to = next((i for i, word in enumerate(act) if word in ("to", "for") and i), None)
    if to is None or "humanitarian" in act:
        return None
    behind = " ".join(act[to + 1 : to + 1 + _AHEAD])
    return "military_aid" if any(f" {name} " in f" {behind} " for name in _SERVICES) else None


@opened_by(_TIGHTENING)
def _guards(said: Said) -> str | None:
    """Read what one side does alone: "step up patrols along the coast"."""
    tightens = not _GUARDS.isdisjoint(said.act[1:_AHEAD])
    return "policy_change" if tightens and not said.joint else None


@opened_by(_GOING_ON)
def _talks_in_person(said: Said) -> str | None:
    """Read "continue their discussions next week on the margins of the assembly", "continue this exchange in Bergen"."""
    act = said.act
    at = next((i for i, word in enumerate(act[:_AHEAD]) if i and word in TALKS), None)
    if at is None:
        return None
    told = " ".join(act)
    return "meet" if any(phrase in told for phrase in _MEETINGS) or in_a_place(said, at + 1) else None


_MAKING = frozenset(("continue", "make", "exert", "intensify", "pursue", "redouble", "keep"))


@opened_by(_MAKING)
def _for_peace(said: Said) -> str | None:
    """Read "continue its diplomatic efforts for a ceasefire"."""
    act = said.act
    at = next((i for i, word in enumerate(act[:_AHEAD]) if word == "efforts"), None)
    if at is None or not _BACKING.isdisjoint(act[1:at]):
        return None  # "continue supporting efforts to bring peace" is support
    told = frozenset(act[1:at]) & _MEDIATING or frozenset(act[at : at + _AHEAD]) & _PEACE
    return "mediate_or_host" if told else None


_BACKING = frozenset(("support", "supporting", "back", "backing"))
_MEDIATING = frozenset(("diplomatic", "mediation", "mediating", "peace"))
_PEACE = frozenset(("ceasefire", "cease-fire", "truce", "peace", "armistice"))


@opened_by(_GIVING, ("deploy", "dispatch", "second"))
def _trainers(said: Said) -> str | None:
    """Read "send a team of coast guard trainers"."""
    gives = said.act[0] in _GIVING or said.act[0] in ("deploy", "dispatch", "second")
    return "military_aid" if gives and not _TRAINERS.isdisjoint(said.act[1 : _AHEAD + 1]) else None


_TRAINERS = frozenset(("trainers", "instructors"))


@opened_by(_STAYING, ("keep", "leave"))
def _in_place(said: Said) -> str | None:
    """Read "stay in place until the accord is kept", "keep the sanctions in place", "keep in place the tariffs"."""
    act = said.act
    near = list(act[:_AHEAD])
    kept = act[0] in _STAYING or act[0] in ("keep", "leave")
    return (
        "uphold_policy"
        if kept and any(near[i : i + 2] == ["in", "place"] for i in range(1, len(near)))
        else None
    )


@of_any_act
def _support(said: Said) -> str | None:
    """Read what support is for: "supporting Kenya in the response to the drought" is aid, "as it defends itself" arms."""
    act = said.act
    if _SUPPORTING.isdisjoint(act[:_OF_SUPPORT]):
        return None
    at = next(i for i, word in enumerate(act) if word in _SUPPORTING)
    behind = frozenset(act[at:])
    if not _EFFORTS.isdisjoint(behind):
        return None  # "support efforts to end the epidemic" backs others
    if not _DEFENDING.isdisjoint(behind):
        return "military_aid"
    return "fund_or_aid" if not _NEEDS.isdisjoint(behind) and _TROOPS.isdisjoint(behind) else None


_SUPPORTING = frozenset(("support", "supporting", "assist", "assisting", "help", "helping", "assistance"))
_EFFORTS = frozenset(
    "efforts process talks mediation conference extension review investigation investigations".split()
)
_DEFENDING = frozenset("defends defending weapons ammunition arms".split())
_TROOPS = frozenset("forces troops army military police".split())
_NEEDS = frozenset(
    """pandemic epidemic outbreak covid-19 coronavirus ebola cholera disease hospital hospitals
    earthquake flood floods flooding cyclone typhoon hurricane drought famine wildfires landslide landslides tsunami eruption
    airfield airport road roads bridge bridges port railway grid upgrade upgrading construction rehabilitation reconstruction
    rebuilding rebuild demining""".split()
)


_SIGNS: tuple[Sign, ...] = (
    servants_work,
    servants_talk,
    *AID_SIGNS,
    *MEASURE_SIGNS,
    *OFFICE_SIGNS,
    *STEP_SIGNS,
    *TURN_SIGNS,
    *GOING_ON_SIGNS,
    *TRIP_SIGNS,
    *KEPT_SIGNS,
    *MEETING_SIGNS,
    _staying,
    servants,
    _to_services,
    _guards,
    _talks_in_person,
    _for_peace,
    _trainers,
    among_servants,
    _support,
    _in_place,
    *VERB_SIGNS,
)

#: What is asked of the acts that a word opens, in the order of the signs: of most words a dozen of them.
_ASKED: Final = Memo(
    lambda word: tuple(sign.tells for sign in _SIGNS if sign.first is None or word in sign.first)
)
