"""Types that one turn of words settles: "face grave consequences" a sanction, "keep Chile informed" information, "back each other at multilateral forums" support."""

from itertools import pairwise

from toolkit.extract.undertakings.said import FACE_TO_FACE, IN_MARGINS, Said, opened_by

_NEAR = 8  #: words from a verb to what it acts on
_COSTS = frozenset(("consequences", "costs", "sanctions", "price"))


@opened_by(("face", "met", "meet", "respond", "pay"))
def punished(said: Said) -> str | None:
    """Read "would face grave economic consequences", "be met with massive costs", "pay a heavy price"."""
    act = said.act[:_NEAR]
    if act[0] in ("met", "meet", "respond") and "with" not in act and "to" not in act:
        return None
    return "sanction" if not _COSTS.isdisjoint(act[1:]) else None


_KNOWING = frozenset("informed abreast updated posted apprised briefed".split())


@opened_by(("keep", "keeping"))
def kept_informed(said: Said) -> str | None:
    """Read "keep Chile informed of the outcome"; to keep "each other" informed is contact."""
    act = said.act[:_NEAR]
    at = next((i for i, word in enumerate(act) if word in _KNOWING), None)
    return "share_information" if at is not None and at > 1 and "other" not in act[1:at] else None


_TELLING = frozenset(("intelligence", "information", "data"))


@opened_by(("share", "exchange"))
def shared(said: Said) -> str | None:
    """Read "their staffs would share intelligence closely", whoever does so."""
    return "share_information" if not _TELLING.isdisjoint(said.act[1:4]) else None


@opened_by(("speak", "talk", "engage", "confer", "see"))
def in_one_room(said: Said) -> str | None:
    """Read "speak in the margins of the council", "engage with each other face to face"."""
    told = " ".join(said.act[: 2 * _NEAR])
    return "meet" if any(phrase in told for phrase in (*IN_MARGINS, *FACE_TO_FACE)) else None


_ARMS = frozenset(
    "missiles missile interceptors batteries weapons weapon arms ammunition munitions tanks jets artillery drones howitzers".split()
)


@opened_by(("fund", "finance", "pay"))
def arms_paid_for(said: Said) -> str | None:
    """Read "fund additional batteries of missiles", "pay for the interceptors"."""
    return "military_aid" if not _ARMS.isdisjoint(said.act[1:_NEAR]) else None


_POSTS = frozenset("president premier minister cabinet government chancellor successor commission".split())


@opened_by(("name", "appoint"))
def at_home(said: Said) -> str | None:
    """Read "name a vice president within days"."""
    return "policy_change" if not _POSTS.isdisjoint(said.act[2:5]) else None


_FORUMS = frozenset("forums fora forum organisations organizations oic assembly".split())
_BACKING = frozenset("support supporting back backing".split())


@opened_by(_BACKING, ("keep", "continue", "go", "work", "raise", "raising"))
def at_forums(said: Said) -> str | None:
    """Read "support each other at multilateral forums", "keep raising their voice together at the OIC"."""
    act = said.act
    if _FORUMS.isdisjoint(act[1:]):
        return None
    mutual = any(one in _BACKING and other == "each" for one, other in pairwise(act))
    voiced = any(one in ("raise", "raising") and "voice" in act[i : i + 4] for i, one in enumerate(act))
    return "support_policy" if mutual or voiced else None


@opened_by(("make", "undertake"))
def journeys(said: Said) -> str | None:
    """Read "will make the journey accompanied by his minister"."""
    return (
        "visit" if said.act[1:2] in (["the"], ["this"]) and said.act[2:3] in (["journey"], ["trip"]) else None
    )


_AGAINST = frozenset("court war arbitration trial".split())


@opened_by(("go", "going"))
def to_court(said: Said) -> str | None:
    """Read "reserves the right to go to court", which is no visit."""
    near = list(said.act[1:4])
    return "policy_change" if near[:1] == ["to"] and not _AGAINST.isdisjoint(near[1:]) else None


_SOON = frozenset("week days tomorrow soon weekend month shortly".split())


@opened_by(("be", "get"))
def touch_again(said: Said) -> str | None:
    """Read "be in touch again in the course of next week": a call at a time of its own."""
    act = list(said.act)
    again = act[1:4] in (["in", "touch", "again"], ["in", "contact", "again"]) or act[1:5] == [
        "back",
        "in",
        "touch",
    ]
    return "next_call" if again and not _SOON.isdisjoint(act[4:]) else None


@opened_by(("stay", "remain", "be"))
def coordinated(said: Said) -> str | None:
    """Read "stay in close coordination with the other side", "stay closely in step"."""
    if any(one == "in" and other == "step" for one, other in pairwise(said.act[1:5])):
        return "cooperate_generally"
    return "stay_in_touch" if list(said.act[1:4]) == ["in", "close", "coordination"] else None


SIGNS = (
    punished,
    kept_informed,
    shared,
    in_one_room,
    arms_paid_for,
    at_home,
    at_forums,
    journeys,
    to_court,
    touch_again,
    coordinated,
)
