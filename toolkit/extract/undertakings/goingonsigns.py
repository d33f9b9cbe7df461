"""Types of what goes on: what is kept up is of the type of what is done, "keep buying gas" trade, "go on with the talks" negotiation."""

from toolkit.extract.undertakings.said import Said, of_any_act, opened_by
from toolkit.extract.undertakings.teamtasks import SERVANTS

_NEAR = 8  #: words from a verb to what it acts on
_ON = frozenset(("keep", "continue", "go", "carry", "press"))

_TRADING = frozenset("buying purchasing importing".split())
_WATCHING = frozenset("watching monitoring following tracking watch monitor follow track".split())
_WATCHED = frozenset("developments situation events progress course".split())
_GIVING = frozenset("rendering providing extending giving delivering".split())
_AID = frozenset("assistance aid relief help".split())
_PUNISHING = frozenset("imposing tightening widening".split())
_COSTS = frozenset("costs sanctions restrictions".split())
_PRESSING = frozenset("pressing pushing working striving seeking demanding".split())
_FREEING = frozenset("release freedom liberation repatriation".split())
_SUBJECT = 4  #: words of "their officials would"
_TALKS = frozenset("discussions talks negotiations".split())
_PEACE = frozenset(("peace", "ceasefire", "truce"))
_OTHERS = frozenset(("humanitarian", "military", "security", "lethal"))


@opened_by(_ON)
def goes_on(said: Said) -> str | None:
    """Read "keep buying from Chile such goods as it needs", "go on rendering assistance", "go on pressing for their release"."""
    act = said.act
    at = 1 + (len(act) > 1 and act[1] == "on")
    if len(act) <= at:
        return None
    doing, behind = act[at], frozenset(act[at + 1 : at + 1 + _NEAR])
    if doing == "with":
        talks = behind & _TALKS and not behind & _PEACE and SERVANTS.isdisjoint(said.before[-_SUBJECT:])
        return "negotiate" if talks else None
    if list(act[at : at + 2]) == ["taking", "part"] or list(act[at : at + 3]) == ["to", "take", "part"]:
        return "uphold_policy" if _TALKS.isdisjoint(behind) else "negotiate"
    if doing in _TRADING:
        return "trade_or_buy" if _OTHERS.isdisjoint(behind) else None
    if doing in _PUNISHING:
        return "sanction" if behind & _COSTS else None
    if doing in _PRESSING and behind & _FREEING:
        return "release_or_exchange"
    if doing in _GIVING and behind & _AID:
        return "fund_or_aid" if not behind & _OTHERS - {"humanitarian"} else None
    return None


@of_any_act
def watched(said: Said) -> str | None:
    """Read "go on watching developments closely", "would follow its progress attentively"."""
    act = said.act[: _NEAR + 2]
    at = next((i for i, word in enumerate(act[:4]) if word in _WATCHING), None)
    if at is None or said.joint or "ceasefire" in act:
        return None
    return "uphold_policy" if not _WATCHED.isdisjoint(act[at + 1 :]) else None


_CLOSE = frozenset("closely close closer".split())
_MATCHING = frozenset(
    "coordinating coordinate coordination consulting consult consultation consultations aligned".split()
)
_CLOSELY = _CLOSE | _MATCHING | {"on", "to", "in", "very", "more"}
_GOING_ON = _ON | {"remain", "stay", "maintain"}
_AFAR = frozenset(
    "days weeks months levels evolves develops unfolds evolving developing situation events".split()
)


@opened_by(_ON, ("coordinate", "consult", "remain", "stay", "maintain"))
def close_touch(said: Said) -> str | None:
    """Read "keep coordinating closely in the days to come", "remain closely aligned as events take their course": no work on a thing."""
    act = said.act
    near = act[:_NEAR]
    if _CLOSE.isdisjoint(near) or _MATCHING.isdisjoint(near):
        return None
    at = max(i for i, word in enumerate(near) if word in _CLOSE or word in _MATCHING)
    tail = act[at + 1 :]
    nothing_else = act[0] in _GOING_ON and _CLOSELY.issuperset(act[1 : at + 1])
    # "keep coordinating closely", "go on consulting closely with her colleagues"
    alone = nothing_else and (not tail or (tail[0] == "with" and {"to", "so"}.isdisjoint(tail)))
    in_time = not _AFAR.isdisjoint(tail[:_NEAR]) and {"to", "on", "towards"}.isdisjoint(tail[:1])
    return "stay_in_touch" if alone or in_time else None


@opened_by(("do",))
def more_done(said: Said) -> str | None:
    """Read "do still more to keep the strait safe": a policy that goes further."""
    act = list(said.act)
    at = act.index("more") + 1 if "more" in act[1:3] else None
    if at is None or act[at : at + 1] != ["to"] or _SAFE.isdisjoint(act[at + 1 : at + 2]):
        return None
    return "uphold_policy"


@opened_by(("stand",))
def at_the_side_of(said: Said) -> str | None:
    """Read "stand by Chile at all times", "stand by the side of the islanders": not by an accord."""
    act = list(said.act)
    if act[1:2] != ["by"]:
        return None
    return "support_policy" if act[2:4] == ["the", "side"] or _THE.isdisjoint(act[2:3]) else None


_THE = frozenset("the its his her their our this that these those every all what".split())
_SAFE = frozenset("keep make protect ensure defend secure safeguard guard".split())
_BEHIND = (["behind"], ["fully", "behind"], ["squarely", "behind"], ["firmly", "behind"])


@opened_by(("line", "spare", "throw"))
def backing(said: Said) -> str | None:
    """Read "line up fully behind the efforts of the envoy", "spare no effort in support of the mission"; other efforts are a policy."""
    act = list(said.act)
    if act[0] == "line":
        return (
            "support_policy"
            if act[1:2] == ["up"] and any(act[2 : 2 + len(b)] == b for b in _BEHIND)
            else None
        )
    if act[:3] != ["spare", "no", "effort"] and act[:3] != ["spare", "no", "efforts"]:
        return None
    if act[3:6] == ["in", "support", "of"] or act[3:5] == ["to", "support"]:
        return "support_policy"
    return "uphold_policy" if act[3:5] in (["to", "that"], ["to", "this"]) or len(act) == 3 else None


_REPELLING = frozenset("thwart repel repulse".split())


@opened_by(("help", "assist"))
def defended(said: Said) -> str | None:
    """Read "help Chile beat back an attack"."""
    near = list(said.act[:_NEAR])
    repels = not _REPELLING.isdisjoint(near) or any(
        near[i : i + 2] in (["beat", "back"], ["fend", "off"]) for i in range(len(near))
    )
    return (
        "military_aid"
        if repels and not {"attack", "attacks", "invasion", "assault"}.isdisjoint(said.act)
        else None
    )


_CLOSER = frozenset("strengthen deepen enhance intensify expand broaden reinforce step".split())


@opened_by(_CLOSER)
def closer_dialogue(said: Said) -> str | None:
    """Read "strengthen dialogue on export controls": it is how the two work together, and no negotiation."""
    near = list(said.act[1:_DIALOGUE])
    talks = "dialogue" in near and "in" not in near[: near.index("dialogue")]
    return "cooperate_generally" if talks and "teams" not in said.before else None


_DIALOGUE = 5  #: words of "step up the political dialogue"


SIGNS = (closer_dialogue, goes_on, watched, close_touch, more_done, at_the_side_of, backing, defended)
