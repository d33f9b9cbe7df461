"""Types that a verb tells together with what it acts on: "sell arms" is military aid, "hand over the list" shares information."""

from itertools import pairwise

from toolkit.extract.undertakings.said import Said, of_any_act, opened_by

_NEAR = 6  #: words from a verb to what it acts on
_FAR = 12  #: words of "sell Chile the first two of its retired minehunters"

_SELLING = frozenset("sell selling export exporting deliver delivering supply supplying".split())
_ARMS = frozenset(
    """arms weapons weaponry ammunition munitions missiles missile warplanes warships frigates corvettes howitzers
    submarines torpedoes minehunters jets fighters interceptors rifles shells rockets""".split()
)


@of_any_act
def arms(said: Said) -> str | None:
    """Read "go on selling arms to Chile"."""
    act = said.act
    if _SELLING.isdisjoint(act[:4]):
        return None
    at = next(i for i, word in enumerate(act) if word in _SELLING)
    return "military_aid" if not _ARMS.isdisjoint(act[at + 1 : at + _NEAR]) else None


_TELLING = frozenset("hand handing pass give send share provide supply forward".split())
_KNOWN = frozenset(
    "list lists data coordinates evidence files file footage images names records information".split()
)
_OF_AID = frozenset(("aid", "relief", "food", "prisoners", "detainees", "bodies"))


@opened_by(_TELLING)
def information(said: Said) -> str | None:
    """Read "hand over to Lima the list of those taken prisoner"; the list comes before whom it names."""
    act = said.act
    if _KNOWN.isdisjoint(act[1:_NEAR]):
        return None
    at = next(i for i, word in enumerate(act[1:], 1) if word in _KNOWN)
    return "share_information" if _OF_AID.isdisjoint(act[1:at]) else None


_SENDING = frozenset("send sending dispatch dispatching".split())
_BRIEFING = frozenset("present provide share explain brief show".split())
_EXPERTS = frozenset(("experts", "specialists", "scientists"))
_CREWS = frozenset("team teams inspectors investigators negotiators officials auditors".split())
#: Those who come to help, to train or to keep guard.
_HELP = frozenset(
    """rescue rescuers rescue medical medics doctors nurses surgeons aid relief search firefighting firefighters flood water disaster
    emergency hospital humanitarian military army police trainers instructors troops advisers advisors bomb demining mine mines
    vaccination burn trauma forensic combat naval royal assist help support business trade parliamentary""".split()
)


@opened_by(_SENDING)
def crews(said: Said) -> str | None:
    """Read "dispatch a team of investigators on Thursday", which is no help against a disaster."""
    act = said.act
    if _CREWS.isdisjoint(act[1:_NEAR]) and _EXPERTS.isdisjoint(act[1:_NEAR]):
        return None
    at = next(i for i, word in enumerate(act[1:], 1) if word in _CREWS or word in _EXPERTS)
    if any(a == "to" and b in _BRIEFING for a, b in pairwise(act)):
        return "share_information"  # "dispatch experts in July to present the results"
    return "task_teams" if act[at] in _CREWS and _HELP.isdisjoint(act[1:_FAR]) else None


_VISITS = frozenset(("visit", "trip", "tour", "visits"))
_LETTING = frozenset(("allow", "permit", "grant", "authorise", "authorize"))


@opened_by(_LETTING)
def leave(said: Said) -> str | None:
    """Read "allow a consular visit to the writer": what is given is leave."""
    return "policy_change" if not _VISITS.isdisjoint(said.act[1:_NEAR]) else None


_ENDING = frozenset("halt stop end cease cut suspend break withdraw".split())
_BACKING = frozenset("cooperation support backing collaboration ties contact assistance dealings".split())
_FIGHTERS = frozenset(
    "rebels militia militias fighters group groups army forces insurgents separatists guerrillas militants gang gangs".split()
)


@opened_by(_ENDING)
def backing(said: Said) -> str | None:
    """Read "halt all support for the rebels"."""
    act = said.act
    if _BACKING.isdisjoint(act[1:4]):
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


@opened_by(_HONOURING, ("stand", "stick", "abide", "adhere", "keep", "go"))
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


@opened_by(_CONDUCTING)
def drills(said: Said) -> str | None:
    """Read "begin joint patrols in the bay"."""
    near = said.act[:_NEAR]
    joint = "joint" in near and not _DRILLS.isdisjoint(near) and _NO_DRILL.isdisjoint(near)
    return "military_aid" if joint else None


_OTHERS = frozenset(
    "counterparts partners allies colleagues committee council union alliance bloc members".split()
)


@opened_by(("raise",))
def pleas(said: Said) -> str | None:
    """Read "raise the matter with his European counterparts"."""
    act = said.act
    at = next((i for i, word in enumerate(act[:_FAR]) if i and word == "with"), None)
    return "support_policy" if at is not None and not _OTHERS.isdisjoint(act[at:]) else None


_PAYING = frozenset("shoulder bear cover pay defray foot meet".split())
_COSTS = frozenset("cost costs expenses bill bills fees repatriation burial wages salaries".split())


@opened_by(_PAYING)
def costs(said: Said) -> str | None:
    """Read "shoulder the cost of the repatriation"."""
    paid = not _COSTS.isdisjoint(said.act[1:_NEAR])
    return "fund_or_aid" if paid and not said.joint else None


_CLOSING = frozenset("close shut decommission dismantle".split())
_WORKS = frozenset(
    "plant plants mine mines reactor reactors refinery factory smelter camp camps consulate".split()
)


@opened_by(_CLOSING)
def closures(said: Said) -> str | None:
    """Read "close the nuclear power plant by 2036"."""
    return "policy_change" if not _WORKS.isdisjoint(said.act[1:_NEAR]) else None


_NAMING = frozenset(("name", "appoint", "designate", "nominate"))
_LIAISON = frozenset(
    "officers coordinators envoys negotiators representatives delegates contact liaison".split()
)


@opened_by(_NAMING)
def liaison(said: Said) -> str | None:
    """Read "name liaison officers for the games"."""
    named = not _LIAISON.isdisjoint(said.act[1:_NEAR])
    return "task_teams" if named and said.joint else None


@opened_by(("finance", "fund"))
def finance(said: Said) -> str | None:
    """Read "finance a solar power station on the atoll"; arms and scouts are military aid."""
    paid = _ARMS.isdisjoint(said.act) and _FORCES.isdisjoint(said.act)
    return "fund_or_aid" if paid and not said.joint else None


_FORCES = frozenset("drones army navy troops force mission battalion brigade soldiers weapons".split())

_HOUSING = (["take", "in"], ["house"], ["shelter"], ["lodge"])


@opened_by(("take", "house", "shelter", "lodge"))
def refuge(said: Said) -> str | None:
    """Read "take in as many as 400 refugees"."""
    act = list(said.act)
    return "mediate_or_host" if any(act[: len(words)] == words for words in _HOUSING) else None


_DELAYING = frozenset(("delay", "postpone", "suspend", "pause", "defer", "freeze"))
_HOLDING_OFF = (["hold", "off"], ["put", "off"], ["refrain", "from"])


@opened_by(_DELAYING, ("hold", "put", "refrain"))
def sanctions_put_off(said: Said) -> str | None:
    """Read "hold off on imposing new sanctions on the oil for two weeks"."""
    act = list(said.act[: _NEAR + 1])
    off = act[0] in _DELAYING or act[:2] in _HOLDING_OFF
    return "ease_sanction" if off and "sanctions" in act and "return" not in act else None


_MARKETS = frozenset(("market", "markets"))
_FREELY = (["be", "given", "access"], ["be", "given", "priority"], ["have", "access"])


@opened_by(("open", "reopen", "be", "have"))
def opened(said: Said) -> str | None:
    """Read "open its market to Peruvian fruit", "be given access to the port"."""
    act = list(said.act[:_NEAR])
    market = act[0] in ("open", "reopen") and not _MARKETS.isdisjoint(act[1:4])
    return "policy_change" if market or act[:3] in _FREELY or act[:2] in _FREELY else None


_POSTS = frozenset("consulate consulates embassy embassies mission missions office offices".split())


@opened_by(("keep", "see"))
def kept_up(said: Said) -> str | None:
    """Read "keep its consulate in Lima open", "would see the tender through"."""
    act = said.act
    kept = act[0] == "keep" and "open" in act[:_FAR] and not _POSTS.isdisjoint(act[1:4])
    return "uphold_policy" if kept or (act[0] == "see" and "through" in act[2:_NEAR]) else None


_MARKS = frozenset(('"', "“", "‘", "'"))


@opened_by(_MARKS, ("refrain",))
def refraining(said: Said) -> str | None:
    """Read "refrain from steps that could lead to deaths"."""
    act = said.act[1:] if said.act[0] in _MARKS else said.act
    return "ceasefire_or_refrain" if act[:2] == ["refrain", "from"] else None


_CRAFT = frozenset(
    """ship ships boat boats ferry ferries helicopter helicopters plane planes aircraft bus buses truck trucks lorries flights
    ambulances firefighters tugs barges trailers tractors wagons carriages""".split()
)
_WARLIKE = frozenset(
    "military naval navy army combat attack patrol war armed armoured armored surveillance".split()
)
_MANY = frozenset(
    "a an two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred several".split()
)


@of_any_act
def craft(said: Said) -> str | None:
    """Read what is "offered" without a verb: "two ferries", "five helicopters", "two naval ships"."""
    act = said.act
    counted = act[0] in _MANY or act[0][:1].isdigit()
    if not counted or _CRAFT.isdisjoint(act[:_COUNTED]):
        return None
    if not _WARLIKE.isdisjoint(act[:_COUNTED]):
        return "military_aid"
    return "fund_or_aid" if len(act) <= _COUNTED or not {"to", "for"}.isdisjoint(act[1:_NEAR]) else None


_COUNTED = 4  #: words of "three heavy cargo planes"


SIGNS = (
    refraining,
    craft,
    finance,
    refuge,
    sanctions_put_off,
    opened,
    kept_up,
    drills,
    pleas,
    costs,
    closures,
    liaison,
    arms,
    information,
    crews,
    leave,
    backing,
    standing_by,
)
