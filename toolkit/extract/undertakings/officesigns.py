"""Types of good offices and of steps at home: others who are pressed to stop, missions that find facts, accords laid before parliament, letters."""

from itertools import pairwise

from toolkit.extract.undertakings.said import Said, opened_by

_NEAR = 8  #: words from a verb to what it acts on
_HOUSES = frozenset(
    """parliament congress storting knesset bundestag senate legislature riksdag sejm duma diet seimas folketing lawmakers""".split()
)
_GIVING_UP = frozenset(
    """suspend stop halt end return lay release withdraw accept respect observe abide cease hold refrain negotiate talk pull free lift
    allow join sit make""".split()
)


@opened_by(("press", "persuade", "convince", "push"))
def pressed_others(said: Said) -> str | None:
    """Read "press the rebels to lay down their arms"; what one asks of one's own parliament is no mediation."""
    act = list(said.act[: 2 * _NEAR])
    if not _HOUSES.isdisjoint(act[1:_NEAR]):
        return None
    return "mediate_or_host" if any(a == "to" and b in _GIVING_UP for a, b in pairwise(act[2:])) else None


@opened_by(("send", "dispatch"))
def finds_facts(said: Said) -> str | None:
    """Read "dispatch a joint fact-finding mission to the islands"."""
    return "mediate_or_host" if "fact-finding" in said.act[1:_NEAR] else None


_SUBMITTING = frozenset(
    """submit submitted put present presented table tabled send sent bring brought introduce introduced propose lay laid""".split()
)
_PACTS = frozenset("treaty accord agreement agreements convention protocol pact deal".split())
_FRONTS = frozenset(("to", "before", "in"))


@opened_by(_SUBMITTING)
def before_parliament(said: Said) -> str | None:
    """Read "submit the bill to parliament"; an agreement is put there to be ratified, as is what is "laid before" it."""
    act = said.act
    if any(a == "for" and b == "ratification" for a, b in pairwise(act[: _NEAR + 4])):
        return "sign_or_ratify"
    at = next((i for i, word in enumerate(act) if word in _HOUSES), None)
    if at is None or _FRONTS.isdisjoint(act[max(0, at - 2) : at]):
        return None
    if not _PACTS.isdisjoint((*act[:at], *said.before)) or list(act[:2]) in _LAID:
        return "sign_or_ratify"
    return "policy_change"


_LAID = (["laid", "before"], ["lay", "it"])


@opened_by(("write",))
def writes(said: Said) -> str | None:
    """Read "write to her on this before Christmas"."""
    return "share_information" if said.act[1:2] == ["to"] else None


_PROJECTS = frozenset("projects programmes programs".split())


@opened_by(("support", "continue", "keep"))
def backs_projects(said: Said) -> str | None:
    """Read "support development projects in the islands", "continue to support their programmes"."""
    near = list(said.act[:_NEAR])
    at = next((i for i, word in enumerate(near[:4]) if word in ("support", "supporting")), None)
    return "fund_or_aid" if at is not None and not _PROJECTS.isdisjoint(near[at + 1 : at + 4]) else None


SIGNS = (pressed_others, finds_facts, before_parliament, writes, backs_projects)
