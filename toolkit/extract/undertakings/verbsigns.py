"""Types that a verb tells together with what it acts on: "sell arms" is military aid, "hand over the list" shares information."""

from itertools import pairwise

from toolkit.extract.undertakings.said import Said

_NEAR = 6  #: words from a verb to what it acts on
_FAR = 12  #: words of "sell Chile the first two of its retired minehunters"

_SELLING = frozenset("sell selling export exporting deliver delivering supply supplying".split())
_ARMS = frozenset(
    """arms weapons weaponry ammunition munitions missiles missile warplanes warships frigates corvettes howitzers
    submarines torpedoes minehunters jets fighters interceptors rifles shells rockets""".split()
)


def arms(said: Said) -> str | None:
    """Read "go on selling arms to Chile"."""
    act = said.act
    at = next((i for i, word in enumerate(act[:4]) if word in _SELLING), None)
    return "military_aid" if at is not None and not _ARMS.isdisjoint(act[at + 1 : at + _NEAR]) else None


_TELLING = frozenset("hand handing pass give send share provide supply forward".split())
_KNOWN = frozenset(
    "list lists data coordinates evidence files file footage images names records information".split()
)
_OF_AID = frozenset(("aid", "relief", "food", "prisoners", "detainees", "bodies"))


def information(said: Said) -> str | None:
    """Read "hand over to Lima the list of those taken prisoner"; the list comes before whom it names."""
    act = said.act
    if act[0] not in _TELLING:
        return None
    at = next((i for i, word in enumerate(act[1:_NEAR], 1) if word in _KNOWN), None)
    return "share_information" if at is not None and _OF_AID.isdisjoint(act[1:at]) else None


_SENDING = frozenset("send sending dispatch dispatching".split())
_CREWS = frozenset("team teams inspectors investigators negotiators officials auditors".split())
#: Those who come to help, to train or to keep guard.
_HELP = frozenset(
    """rescue rescuers rescue medical medics doctors nurses surgeons aid relief search firefighting firefighters flood water disaster
    emergency hospital humanitarian military army police trainers instructors troops advisers advisors bomb demining mine mines
    vaccination burn trauma forensic combat naval royal assist help support business trade parliamentary""".split()
)


def crews(said: Said) -> str | None:
    """Read "dispatch a team of investigators on Thursday", which is no help against a disaster."""
    act = said.act
    if act[0] not in _SENDING:
        return None
    at = next((i for i, word in enumerate(act[1:_NEAR], 1) if word in _CREWS), None)
    return "task_teams" if at is not None and _HELP.isdisjoint(act[1:_FAR]) else None


_MEN = frozenset("adviser advisor envoy representative mediator delegation".split())
_GUEST = frozenset(("the", "his", "her", "their", "a", "an"))


def guests(said: Said) -> str | None:
    """Read "receive the special envoy in Lima next week"."""
    act = said.act
    man = act[0] == "receive" and act[1:2] != [] and act[1] in _GUEST
    return "meet" if man and not _MEN.isdisjoint(act[2:_NEAR]) else None


_HOLDING = frozenset("hold have convene schedule arrange".split())
_REMOTE = frozenset(("video", "virtual", "online", "phone", "telephone"))
_SESSIONS = frozenset("call calls meeting meetings conference talks conversation session".split())


def remote_meetings(said: Said) -> str | None:
    """Read "hold another video meeting in February"."""
    near = list(said.act[:_NEAR])
    remote = any(a in _REMOTE and b in _SESSIONS for a, b in pairwise(near))
    return "next_call" if near[0] in _HOLDING and remote else None


_VISITS = frozenset(("visit", "trip", "tour", "visits"))
_LETTING = frozenset(("allow", "permit", "grant", "authorise", "authorize"))


def leave(said: Said) -> str | None:
    """Read "allow a consular visit to the writer": what is given is leave."""
    near = said.act[1:_NEAR]
    return "policy_change" if said.act[0] in _LETTING and not _VISITS.isdisjoint(near) else None


_ENDING = frozenset("halt stop end cease cut suspend break withdraw".split())
_BACKING = frozenset("cooperation support backing collaboration ties contact assistance dealings".split())
_FIGHTERS = frozenset(
    "rebels militia militias fighters group groups army forces insurgents separatists guerrillas militants gang gangs".split()
)


def backing(said: Said) -> str | None:
    """Read "halt all support for the rebels"."""
    act = said.act
    if act[0] not in _ENDING or _BACKING.isdisjoint(act[1:4]):
        return None
    return "ceasefire_or_refrain" if not _FIGHTERS.isdisjoint(act[3:_FAR]) else None


_STANDING_BY = (
    ["stand", "by"],
    ["stick", "to"],
    ["stick", "by"],
    ["abide", "by"],
    ["adhere", "to"],
    ["keep", "to"],
    ["keep", "enforcing"],
    ["go", "on", "with"],
)
_HONOURING = frozenset(("honour", "honor", "respect", "observe", "uphold"))
_RULES = frozenset(
    "commitment commitments obligations limits limit award ruling agreement treaty accord promise pledge quotas terms ceilings".split()
)


def standing_by(said: Said) -> str | None:
    """Read "would stand by its commitment to buy power", "honour the catch limits"."""
    act = list(said.act)
    stands = any(act[: len(words)] == words for words in _STANDING_BY)
    return (
        "uphold_policy" if stands or (act[0] in _HONOURING and not _RULES.isdisjoint(act[1:_NEAR])) else None
    )


_DRILLS = frozenset("patrols patrol exercises exercise manoeuvres maneuvers drills drill".split())
_CONDUCTING = frozenset("begin start hold conduct resume launch run stage carry".split())
_NO_DRILL = frozenset("rescue fire evacuation search disaster customs police border".split())


def drills(said: Said) -> str | None:
    """Read "begin joint patrols in the bay"."""
    near = said.act[:_NEAR]
    joint = (
        said.act[0] in _CONDUCTING
        and "joint" in near
        and not _DRILLS.isdisjoint(near)
        and _NO_DRILL.isdisjoint(near)
    )
    return "military_aid" if joint else None


_COMMISSIONS = frozenset(("commission", "committee", "group"))
_MEETING = frozenset(("meet", "convene", "reconvene"))


def commissions(said: Said) -> str | None:
    """Read "the joint working group on fisheries would meet in Lima"."""
    meets = said.act[0] in _MEETING and not _COMMISSIONS.isdisjoint(said.before)
    return (
        "meet"
        if meets or (said.act[0] in _MEETING and not _COMMISSIONS.isdisjoint(said.act[1:_NEAR]))
        else None
    )


_OTHERS = frozenset(
    "counterparts partners allies colleagues committee council union alliance bloc members".split()
)


def pleas(said: Said) -> str | None:
    """Read "raise the matter with his European counterparts"."""
    act = said.act
    at = next((i for i, word in enumerate(act[:_FAR]) if i and word == "with"), None)
    return (
        "support_policy"
        if act[0] == "raise" and at is not None and not _OTHERS.isdisjoint(act[at:])
        else None
    )


_TRAVELLING = frozenset(("travel", "go", "come", "fly"))
_TAKING_PART = (["to", "attend"], ["to", "take", "part"], ["to", "participate"], ["for", "the", "summit"])


def attendance(said: Said) -> str | None:
    """Read "will travel to Lima to take part in the conference"."""
    act = list(said.act[:_FAR])
    part = any(act[i : i + len(words)] == words for i in range(1, len(act)) for words in _TAKING_PART)
    return "attend_summit" if act[0] in _TRAVELLING and part else None


_PAYING = frozenset("shoulder bear cover pay defray foot meet".split())
_COSTS = frozenset("cost costs expenses bill bills fees repatriation burial wages salaries".split())


def costs(said: Said) -> str | None:
    """Read "shoulder the cost of the repatriation"."""
    paid = said.act[0] in _PAYING and not _COSTS.isdisjoint(said.act[1:_NEAR])
    return "fund_or_aid" if paid and not said.joint else None


_CLOSING = frozenset("close shut decommission dismantle".split())
_WORKS = frozenset(
    "plant plants mine mines reactor reactors refinery factory smelter camp camps consulate".split()
)


def closures(said: Said) -> str | None:
    """Read "close the nuclear power plant by 2036"."""
    closed = said.act[0] in _CLOSING and not _WORKS.isdisjoint(said.act[1:_NEAR])
    return "policy_change" if closed else None


_NAMING = frozenset(("name", "appoint", "designate", "nominate"))
_LIAISON = frozenset(
    "officers coordinators envoys negotiators representatives delegates contact liaison".split()
)


def liaison(said: Said) -> str | None:
    """Read "name liaison officers for the games"."""
    named = said.act[0] in _NAMING and not _LIAISON.isdisjoint(said.act[1:_NEAR])
    return "task_teams" if named and said.joint else None


SIGNS = (
    drills,
    commissions,
    pleas,
    attendance,
    costs,
    closures,
    liaison,
    arms,
    information,
    crews,
    guests,
    remote_meetings,
    leave,
    backing,
    standing_by,
)
