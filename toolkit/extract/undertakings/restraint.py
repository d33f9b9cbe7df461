"""What somebody undertakes who will not do it, by what it is done to: "would not raise the tariff", "would agree to nothing without consulting them"."""

from collections.abc import Sequence
from itertools import pairwise

from toolkit.extract.undertakings.futurecase import Future

_RAISING = frozenset("raise increase hike double add".split())
_LEVIES = frozenset("tariff tariffs duty duties levy levies surcharge surcharges tax taxes fee fees".split())
_LAYING = frozenset("apply impose reimpose place introduce".split())
_LIMITS = frozenset("restriction restrictions limit limits curb curbs ban bans sanctions quotas".split())
_BANS = frozenset("restriction restrictions ban bans".split())  #: others may ask to impose them
_RESUMING = frozenset("resume restart renew conduct carry".split())
_HOSTILITIES = frozenset(
    "test tests testing strikes attacks raids shelling bombing bombardment enrichment fighting hostilities launches".split()
)
_ALERTS = frozenset(("alert", "readiness", "tension", "tensions", "stakes"))
_USING = frozenset(("use", "resort", "employ", "deploy"))
_FORCE = frozenset("force arms weapons missiles violence mercenaries war".split())
_LETTING = frozenset(("allow", "permit", "let", "tolerate"))
#: What others would use one's land or waters for.
_ATTACKS = frozenset(
    "attack attacks strike strikes raid raids invasion aggression incursions hostilities terrorism".split()
)
_CHANGING = frozenset(("change", "alter", "touch"))  #: the status quo
_LEAVING = frozenset(("leave", "withdraw", "depart", "go", "evacuate"))
_TILL = frozenset(("before", "until", "unless"))
_CLOSING = frozenset(("close", "shut", "block", "blockade"))
_PASSAGES = frozenset(
    "border borders crossing crossings airspace strait straits port ports corridor gate gates road roads".split()
)
_ASKING = frozenset("consulting informing notifying asking telling warning".split())
_NEAR = 7  #: tokens of "raise the existing tariff on steel"
_FAR = 18  #: tokens of "agree to anything on the nuclear issue without consulting"


def is_restraint(case: Future) -> bool:
    """Tell whether an act that is not to be done would have hurt others, so that it is no favour that is refused."""
    near = case.within(_NEAR)
    if case.verb in _RAISING | _LAYING and not _LEVIES.isdisjoint(near):
        return True
    demanded = case.verb == "impose" and not _BANS.isdisjoint(near)
    if case.verb in _LAYING and not _LIMITS.isdisjoint(near) and not demanded:
        return True
    if case.verb in _RAISING and not _ALERTS.isdisjoint(near):
        return True
    if case.verb in _USING and not _FORCE.isdisjoint(near):
        return True
    far = case.within(_FAR)
    if case.verb in _LETTING and (not _ATTACKS.isdisjoint(far) or {"used", "against"} <= set(far)):
        return True
    if case.verb in _CHANGING and "status" in near:
        return True
    if case.verb in _LEAVING and not _TILL.isdisjoint(near):
        return True
    if case.verb in _RESUMING and not _HOSTILITIES.isdisjoint(near):
        return True
    if case.verb in _CLOSING and not _PASSAGES.isdisjoint(near):
        return True
    return any(word == "without" and after in _ASKING for word, after in pairwise(case.within(_FAR)))


def is_easing(case: Future) -> bool:
    """Tell whether an act would have done others good: who "would not suspend its licensing rules" refuses."""
    return case.verb in _EASING and not _HURTING.isdisjoint(case.within(_NEAR))


_EASING = frozenset(("suspend", "abandon", "halt"))
_HURTING = (
    _LEVIES
    | _LIMITS
    | _HOSTILITIES
    | frozenset(
        "rules rule licensing controls sanctions measures operation operations offensive campaign drills exercises blockade embargo siege".split()
    )
)


def kind_of_restraint(act: Sequence[str]) -> str:
    """Return the type of what somebody will not do: to leave the status quo as it is upholds a policy."""
    return "uphold_policy" if ("status", "quo") in pairwise(act) else "ceasefire_or_refrain"
