"""Types of what is kept up or kept to, of who is sent to talk or to help, and of what is laid before one's own cabinet."""

from itertools import pairwise

from toolkit.extract.undertakings.said import Said, of_any_act, opened_by

_NEAR = 7  #: words from a verb to what it acts on

#: What one keeps doing that is of a type of its own: giving, helping, talking.
_OF_OTHER_TYPES = frozenset(
    """sharing funding providing supplying paying sending training working giving helping standing flowing supporting backing
    talking speaking meeting communicating discussing negotiating consulting coordinating co-ordinating cooperating co-operating
    collaborating engaging exchanging liaising trying seeking striving looking""".split()
)
_TIES = frozenset("ties relations relationship links bonds partnership friendship".split())


@opened_by(("keep",))
def kept_up(said: Said) -> str | None:
    """Read "keep applying checks", "keep on accepting flights": what was done so far goes on."""
    act = said.act
    at = 1 + (len(act) > 1 and act[1] == "on")
    doing = len(act) > at and act[at].endswith("ing")
    if doing and not _TIES.isdisjoint(act[at:_NEAR]):
        return "cooperate_generally"  # "keep making those ties stronger"
    return "uphold_policy" if doing and act[at] not in _OF_OTHER_TYPES else None


_BACKING = frozenset("support backing solidarity".split())


@opened_by(("keep",))
def kept_up_support(said: Said) -> str | None:
    """Read "keep up the support for the islanders"; military support is aid of its own type."""
    near = said.act[1:_NEAR]
    backs = near[:1] == ["up"] and not _BACKING.isdisjoint(near[1:_BACKED])
    return "support_policy" if backs and "military" not in near else None


_BACKED = 4  #: words of "up their strong support"
_WAYS = frozenset(
    "crossing crossings border bridge consulate embassy strait port airport gate checkpoint road".split()
)
_AID = frozenset("aid relief convoys humanitarian refugees".split())


@opened_by(("keep",))
def kept_open(said: Said) -> str | None:
    """Read "keep the crossing at Arica open day and night"."""
    act = said.act
    kept = "open" in act[2 : _NEAR + 2] and not _WAYS.isdisjoint(act[1:_NEAR])
    return "uphold_policy" if kept and _AID.isdisjoint(act) else None


_STRAINS = frozenset("differences tensions disputes situation crisis disagreements dispute rivalry".split())


@opened_by(("keep", "bring", "hold"))
def kept_calm(said: Said) -> str | None:
    """Read "keep differences under control"."""
    act = said.act[:_NEAR]
    held = any(one == "under" and other == "control" for one, other in pairwise(act))
    return "ceasefire_or_refrain" if held and not _STRAINS.isdisjoint(act) else None


_OBSERVING = ("observe", "honour", "honor", "respect")
_KEEPING = {"abide": "by", **dict.fromkeys(("keep", "stick", "adhere", "hold"), "to")}
_TRUCES = frozenset("ceasefire truce armistice cessation".split())


@opened_by(_OBSERVING, _KEEPING)
def truces(said: Said) -> str | None:
    """Read "abide by the ceasefire", "observe the truce", "keep to the ceasefire"."""
    act = list(said.act)
    keeps = act[0] in _OBSERVING or _KEEPING.get(act[0]) in act[1:3]
    return "ceasefire_or_refrain" if keeps and not _TRUCES.isdisjoint(act[1:_NEAR]) else None


@of_any_act
def agreed_truces(said: Said) -> str | None:
    """Read what is accepted or agreed on: "a truce of three days", "a 24-hour armistice", not "a ceasefire commission"."""
    at = next((i for i, word in enumerate(said.act[:2]) if word in _TRUCES), None)
    if at is None or (at == 1 and "-" not in said.act[0]):
        return None
    behind = said.act[at + 1 : at + 2]
    return "ceasefire_or_refrain" if not behind or behind[0] in _OF_TRUCES else None


_OF_TRUCES = frozenset("of for in on with from until till lasting starting beginning as and at".split())
_SENDING = frozenset(("send", "dispatch"))
_OWN = frozenset("his her its their our my a an the enlarged full new team of".split())


@opened_by(_SENDING, ("return",))
def negotiators(said: Said) -> str | None:
    """Read "send his negotiators back to Lima", "its negotiators would return to the table"."""
    act = said.act
    sent = (
        act[0] in _SENDING
        and "negotiators" in act[:_NEAR]
        and any(word == "negotiators" and set(act[1:i]) <= _OWN for i, word in enumerate(act[:_NEAR]))
    )
    back = act[0] == "return" and "negotiators" in said.before[-3:]
    return "negotiate" if sent or back else None


#: Fewer than the class "helpers", in which experts and trainers are as well.
_RESCUING = frozenset("doctors nurses medics engineers rescuers paramedics divers firefighters".split())
_GROUPS = frozenset("team teams delegation mission group".split())


@opened_by(_SENDING)
def helpers(said: Said) -> str | None:
    """Read "send a team of seismologists", "dispatch a group of water engineers"."""
    act = said.act
    if _GROUPS.isdisjoint(act[:_NEAR]):
        return None
    at = next(i for i, word in enumerate(act) if word in _GROUPS)
    if list(act[at + 1 : at + 2]) != ["of"]:
        return None
    whom = act[at + 2 : at + 5]
    return "fund_or_aid" if any(word.endswith("ists") or word in _RESCUING for word in whom) else None


_LAYING = frozenset("take bring put submit".split())


@opened_by(_LAYING)
def before_cabinet(said: Said) -> str | None:
    """Read "take the matter to cabinet", "put the plan to her cabinet"."""
    act = said.act
    at = next(
        (i for i, word in enumerate(act[: _NEAR + 2]) if word == "cabinet"),
        None,
    )
    if at is None:
        return None
    return "policy_change" if not {"to", "before"}.isdisjoint(act[max(1, at - 2) : at]) else None


_TURNING = frozenset(
    "raise raised increase increased cut reduce reduced lift lifted double doubled lower lowered".split()
)


@opened_by(_TURNING, ("be",))
def quotas(said: Said) -> str | None:
    """Read "raise the octopus quota", "the quota be raised by 2,000"."""
    act = said.act
    verb = act[1] if act[0] == "be" and len(act) > 1 else act[0]
    near = said.before[-4:] if verb.endswith("ed") else act[1:_NEAR]
    return "policy_change" if verb in _TURNING and not {"quota", "quotas"}.isdisjoint(near) else None


_TARGETS = frozenset(
    "target targets goal goals obligation obligations commitment commitments deadline deadlines quota benchmark".split()
)


@opened_by(("meet",))
def targets(said: Said) -> str | None:
    """Read "meet this year's deficit target", which is no meeting; who means to spend more changes a policy."""
    met = said.act[0] == "meet" and not _TARGETS.isdisjoint(said.act[1:_NEAR])
    return ("policy_change" if "spending" in said.act else "uphold_policy") if met else None


_GIVEN = frozenset(("give", "given", "giving", "grant", "granted"))
_RIGHTS = frozenset(("priority", "access", "preference", "precedence"))


@opened_by(("be", "are", "is", "were"), _GIVEN)
def rights(said: Said) -> str | None:
    """Read "firms would be given access to the port", "give ships priority"; access of consuls to prisoners is another matter."""
    act = said.act
    at = 1 if act[0] in ("be", "are", "is", "were") else 0
    given = len(act) > at and act[at] in _GIVEN and not _RIGHTS.isdisjoint(act[at + 1 : at + 3])
    return "policy_change" if given and "consular" not in act else None


_MEASURES = frozenset(("measures", "countermeasures"))


@opened_by(("take",))
def measures(said: Said) -> str | None:
    """Read "take phased measures", "take concrete measures to protect them"."""
    near = said.act[1:5]
    return (
        "policy_change"
        if not _MEASURES.isdisjoint(near) and "necessary" not in near and not said.joint
        else None
    )


@opened_by(("be", "was", "accepted"))
def accepted_invitations(said: Said) -> str | None:
    """Read "the invitation was accepted with gratitude"."""
    at = 1 if said.act[0] in ("be", "was") else 0
    accepted = list(said.act[at : at + 1]) == ["accepted"] and "invitation" in said.before[-4:]
    return "visit" if accepted else None


SIGNS = (
    targets,
    kept_up_support,
    rights,
    measures,
    accepted_invitations,
    kept_up,
    kept_open,
    kept_calm,
    truces,
    agreed_truces,
    negotiators,
    helpers,
    before_cabinet,
    quotas,
)
