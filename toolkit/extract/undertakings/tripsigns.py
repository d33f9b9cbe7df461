"""Types of what sets out, calls somewhere or takes part: a relief flight that leaves, a frigate that is sent, celebrations that are attended."""

from toolkit.extract.undertakings.said import Said, of_any_act, opened_by

_NEAR = 7  #: words from a verb to what it acts on
_FAR = 14  #: words of "hold the second round of the talks on the river in Ankara in May"

_CARGO = frozenset(
    """shipment shipments consignment consignments flight flights plane planes aircraft convoy convoys truck trucks tents aid relief medicines
    medicine supplies rescuers rescue paramedics doctors food water blankets generators""".split()
)
_ARMY = frozenset(
    "troops forces soldiers unit units battalion brigade instructors delegation experts".split()
)


@opened_by(("leave", "depart"))
def cargo(said: Said) -> str | None:
    """Read "a second shipment of tents will leave Lima on Sunday"."""
    goods = not _CARGO.isdisjoint(said.before[-_FAR:])
    return "fund_or_aid" if goods and _ARMY.isdisjoint(said.before[-_FAR:]) else None


_MAKING = frozenset("send dispatch deploy provide base station make commit lend".split())
_WARSHIPS = frozenset(
    "detachment cutter cutters frigate frigates corvette corvettes warship warships destroyer battalion".split()
)
_AT_HOME = frozenset("relief tents humanitarian rescue hospital disaster evacuate evacuation".split())


@opened_by(_MAKING)
def warships(said: Said) -> str | None:
    """Read "send a frigate to the strait", "make a coast guard cutter available for the patrol"."""
    act = said.act
    sent = not _WARSHIPS.isdisjoint(act[1:_NEAR])
    return "military_aid" if sent and _AT_HOME.isdisjoint(act) else None


@opened_by(("call",))
def port_visits(said: Said) -> str | None:
    """Read "a survey ship would call at Bergen"."""
    return "visit" if list(said.act[:2]) == ["call", "at"] else None


@opened_by(("fly",))
def flights(said: Said) -> str | None:
    """Read "fly to Lima if that was what it took": who flies to talks goes to hold them."""
    act = said.act
    goes = list(act[1:2]) == ["to"] and len(act) > _WHITHER and said.written[_WHITHER][:1].isupper()
    return "visit" if goes and _TALKS.isdisjoint(act) else None


_WHITHER = 2  #: the place in "fly to Lima"


_HALTING = frozenset(("stop", "halt", "cease", "quit"))
_TRADING = frozenset("selling exporting buying importing issuing charging".split())


@opened_by(_HALTING)
def halts(said: Said) -> str | None:
    """Read "stop selling crude at a discount": what was done so far is changed."""
    act = said.act
    return "policy_change" if act[1:2] and act[1] in _TRADING else None


_ATTENDING = (["attend"], ["join"], ["take", "part", "in"], ["participate", "in"])
_FEASTS = frozenset("celebrations celebration festivities parade".split())


@opened_by(("attend", "join", "take", "participate"))
def feasts(said: Said) -> str | None:
    """Read "attend the celebrations in Arica"."""
    act = list(said.act)
    attends = any(act[: len(words)] == words for words in _ATTENDING)
    return "visit" if attends and not _FEASTS.isdisjoint(act[1:_NEAR]) else None


@opened_by(("take", "attend", "join", "participate"))
def conferences(said: Said) -> str | None:
    """Read "take part, at the level of ministers, in COP17"."""
    act = list(said.act)
    attends = act[:2] == ["take", "part"] or act[0] in ("attend", "join", "participate")
    named = any(word.startswith("cop") and word[3:].isdigit() for word in act[1:_FAR])
    return "attend_summit" if attends and named else None


_EXERCISES = frozenset("exercises exercise drills manoeuvres maneuvers".split())
_HOLDING = frozenset("conduct hold stage run undertake".split())


@opened_by(_HOLDING)
def exercises(said: Said) -> str | None:
    """Read "conduct bilateral exercises with the carrier in August"."""
    near = said.act[1:4]
    held = not _EXERCISES.isdisjoint(near) and "joint" not in near
    return "cooperate_generally" if held else None


_TALKS = frozenset("talks consultations negotiations discussions".split())
_WHICH = frozenset(("the", "these", "their", "its"))
_SERVANTS = frozenset(
    "ministers teams officials experts negotiators delegations envoys advisers aides".split()
)


@opened_by(("continue", "resume", "go"))
def talks_go_on(said: Said) -> str | None:
    """Read "continue the consultations", "go on with their negotiations"."""
    act = list(said.act)
    at = 1 if act[0] in ("continue", "resume") else 3 if act[:3] == ["go", "on", "with"] else 0
    at += bool(at) and at < len(act) and act[at] in _WHICH
    ends = not said.act[at + 1 :] or act[at + 1] in (",", "and", "but")
    goes_on = at and at < len(act) and act[at] in _TALKS and ends
    return "negotiate" if goes_on and _SERVANTS.isdisjoint(said.before[-_NEAR:]) else None


@opened_by(("be", "held", "take"))
def others_talks(said: Said) -> str | None:
    """Read "the second round of the talks between Peru and Chile would be held in Ankara": whoever says so hosts them."""
    before, act = list(said.before[-_FAR:]), list(said.act)
    talks = not _TALKS.isdisjoint(before) and "between" in before
    held = act[:2] == ["be", "held"] or act[:1] == ["held"] or act[:2] == ["take", "place"]
    return "mediate_or_host" if talks and held and "in" in act[:_NEAR] else None


@opened_by(("welcome",))
def guests_of_honour(said: Said) -> str | None:
    """Read "welcome the President to Lima on 31 July"."""
    act = said.act
    return "visit" if "to" in act[2:_NEAR] and act[1] not in ("a", "an", "any") else None


@opened_by(("push", "press"))
def ratification(said: Said) -> str | None:
    """Read "push for the ratification of the accord": others ratify."""
    act = list(said.act[:_NEAR])
    pleads = act[:2] in (["push", "for"], ["press", "for"]) and "ratification" in act
    return "support_policy" if pleads and not said.joint else None


_CURRENCIES = frozenset("$€£¥")


@of_any_act
def sums(said: Said) -> str | None:
    """Read what is "committed" or "pledged" without a verb: "$3 million and a navy ship"."""
    act = said.act
    money = act[0][:1].isdigit() or not _CURRENCIES.isdisjoint(act[0])  # "nz$3"
    return (
        "fund_or_aid"
        if money and not {"million", "billion"}.isdisjoint(act[:3]) and "and" in act[:5]
        else None
    )


@opened_by(("return", "go", "come"))
def envoys_back(said: Said) -> str | None:
    """Read "his ambassador would go back to Lima": ties that are taken up again."""
    envoy = not {"ambassador", "ambassadors"}.isdisjoint(said.before)
    return "policy_change" if envoy and (said.act[0] == "return" or "back" in said.act[1:3]) else None


@opened_by(("send", "dispatch"))
def envoys_to_talks(said: Said) -> str | None:
    """Read "send his foreign minister to talks in Lima"."""
    act = list(said.act[:_FAR])
    to = next((i for i, word in enumerate(act) if word == "to" and i > 1), None)
    talks = to is not None and not _TALKS.isdisjoint(act[to + 1 : to + 4])
    return "negotiate" if talks and not _ENVOYS.isdisjoint(act[:to]) else None


_ENVOYS = frozenset(
    "minister ministers envoy envoys delegation delegations negotiator negotiators adviser advisers".split()
)


SIGNS = (
    envoys_to_talks,
    envoys_back,
    cargo,
    warships,
    port_visits,
    flights,
    halts,
    feasts,
    conferences,
    exercises,
    talks_go_on,
    others_talks,
    guests_of_honour,
    ratification,
    sums,
)
