"""Types of steps that two or three words tell: matters raised or taken up in person, troops that leave, a body applied to, envoys sent or named to work."""

from itertools import pairwise

from toolkit.extract.undertakings.said import FACE_TO_FACE, Said, in_a_place, opened_by
from toolkit.extract.undertakings.teamtasks import SERVANTS

_NEAR = 9  #: words from a verb to what tells
_TALKING = ("discuss", "talk", "continue", "consult", "resume", "deepen", "go")
_REMOTELY = frozenset(("online", "virtually", "videoconference", "video"))
_FORCES = frozenset("troops forces soldiers".split())
_BODIES = frozenset("nato eu union brics oecd asean wto alliance schengen mercosur sco".split())
_TEAM = frozenset(("envoy", "envoys", "delegation", "team", "teams", "minister", "negotiators", "experts"))
_PREPARING = frozenset(
    """prepare work follow discuss negotiate explore examine settle arrange coordinate lead oversee carry
    continue""".split()
)


@opened_by(_TALKING)
def in_person(said: Said) -> str | None:
    """Read "discuss these matters again in person in June"."""
    told = " ".join(said.act[: _NEAR + 3])
    return "meet" if said.joint and any(f" {way}" in told for way in FACE_TO_FACE) else None


@opened_by(("meet", "convene", "gather"))
def remotely(said: Said) -> str | None:
    """Read "meet online next year", "meet by video link in May"."""
    behind = said.act[1 : _NEAR - 4]
    return "next_call" if said.joint and not _REMOTELY.isdisjoint(behind) else None


@opened_by(("leave", "depart", "withdraw", "pull"))
def forces_leave(said: Said) -> str | None:
    """Read "U.S. forces would leave the islands by the end of August"."""
    subject = said.before[-_NEAR:]
    leaves = said.act[0] != "pull" or "out" in said.act[1:3]
    return "policy_change" if leaves and not _FORCES.isdisjoint(subject) else None


@opened_by(("resume", "restart", "relaunch"))
def works_resumed(said: Said) -> str | None:
    """Read "resume work on the canal", "restart the rail link project"."""
    act = said.act[1 : _NEAR - 1]
    works = bool(act) and (act[0] in ("work", "works", "construction") or "project" in act)
    return "cooperate_generally" if works and _TEXTS.isdisjoint(act) else None


_TEXTS = frozenset("treaty agreement accord text draft pact deal declaration communique talks".split())


@opened_by(("apply", "decide"))
def applies(said: Said) -> str | None:
    """Read "apply for NATO membership", "decide to apply to join the Union"."""
    act = said.act[:_NEAR]
    applied = "apply" in act
    joins = "membership" in act or "join" in act
    return "join_body" if applied and joins and not _BODIES.isdisjoint(act) else None


@opened_by(("call", "bring", "summon", "gather"))
def gathers(said: Said) -> str | None:
    """Read "call the leaders of the three countries together for a summit"."""
    act = said.act[: _NEAR + 2]
    together = "together" in act[2:]
    return (
        "mediate_or_host"
        if together and not {"leaders", "presidents", "parties", "ministers", "sides"}.isdisjoint(act)
        else None
    )


_SENDING = ("send", "dispatch")
_NAMED = 16  #: words of "name a senior figure from outside the ministry to coordinate"


@opened_by(_SENDING, ("name", "appoint", "designate"))
def sends_to_work(said: Said) -> str | None:
    """Read "name two envoys to work through the dispute", "send the environment minister to prepare the meeting"."""
    named = said.act[0] not in _SENDING  # whoever that is: "name a senior figure to coordinate the response"
    act = said.act[: _NAMED if named else _NEAR + 3]
    at = 2 if named else next((i for i, word in enumerate(act) if i and word in _TEAM), None)
    if at is None:
        return None
    works = any(one == "to" and other in _PREPARING for one, other in pairwise(act[at:]))
    return "task_teams" if works else None


@opened_by(("follow", "monitor", "watch"))
def follows_closely(said: Said) -> str | None:
    """Read "follow closely how it develops": a watch is kept."""
    return "uphold_policy" if said.act[1:2] in (["closely"], ("closely",)) and not said.joint else None


_QUICKENING = ("speed", "intensify", "accelerate", "step", "redouble", "quicken", "hasten")
_CONCLUDING = frozenset("sign conclude ratify finalise finalize".split())
_PACTS = frozenset("treaty agreement accord pact convention protocol".split())


@opened_by(_QUICKENING)
def quickens_pact(said: Said) -> str | None:
    """Read "speed up efforts to sign a formal treaty"."""
    act = said.act[: _NEAR + 3]
    signs = any(one == "to" and other in _CONCLUDING for one, other in pairwise(act))
    return "sign_or_ratify" if signs and not _PACTS.isdisjoint(act) else None


_SUBJECT = 4  #: words of "their officials would"
_TRIPS = frozenset(("trip", "visit", "journey"))
_TRAVELLING = frozenset(("travel", "visit", "come", "go"))


@opened_by(("arrange", "organise", "organize", "start", "begin", "launch", "make"))
def prepares_trip(said: Said) -> str | None:
    """Read "arrange a trip to Chile", "start preparations for the minister to travel to Chile"."""
    act = said.act[: _NEAR + 3]
    prepared = next((i for i, word in enumerate(act) if word in ("preparations", "arrangements")), None)
    if prepared is not None:
        travels = any(one == "to" and other in _TRAVELLING for one, other in pairwise(act[prepared:]))
        return "visit" if travels else None
    arranged = said.act[0] in ("arrange", "organise", "organize")
    trip = any(one in ("a", "his", "her") and other in _TRIPS for one, other in pairwise(act))
    by_others = not SERVANTS.isdisjoint(said.before[-_SUBJECT:])  # "their officials would arrange a visit"
    return "visit" if arranged and trip and not by_others else None


_GATHERINGS = frozenset(("conference", "summit", "forum", "assembly", "congress"))
_SENT = frozenset("minister ministers delegation representative representatives envoy secretary".split())


@opened_by(_SENDING)
def sends_to_conference(said: Said) -> str | None:
    """Read "send the trade minister to the conference"."""
    act = said.act[: _NEAR + 2]
    at = next((i for i, word in enumerate(act) if i and word in _SENT), None)
    if at is None or act[at + 1 : at + 2] not in (("to",), ["to"]):
        return None
    return "attend_summit" if not _GATHERINGS.isdisjoint(act[at + 2 : at + 6]) else None


@opened_by(("open", "turn", "start", "begin"))
def new_chapter(said: Said) -> str | None:
    """Read "open a new chapter in our relations"."""
    act = said.act[:_NEAR]
    new = any(one == "new" and other in ("chapter", "page", "leaf") for one, other in pairwise(act))
    return "cooperate_generally" if new else None


_FAR = 14  #: words from a verb to what somebody is sent for
_ENVOYS = frozenset("envoy envoys emissary emissaries adviser advisor representative".split())
_MEDIATING = frozenset("mediate mediation mediating broker ceasefire truce peace".split())


@opened_by(("send", "dispatch", "depute"))
def sent_envoys(said: Said) -> str | None:
    """Read "send his special envoy to the region", "dispatch the Deputy Assistant Secretary": somebody is given a task."""
    act = list(said.act[1:_FAR])
    near = act[:_NEAR]
    sent = not _ENVOYS.isdisjoint(near) or any(
        near[i : i + 2] == ["assistant", "secretary"] for i in range(len(near))
    )
    if not sent or not _MEDIATING.isdisjoint(act) or "to" not in act:
        return None
    return "visit" if _goes_to_place(said) else "task_teams"


def _goes_to_place(said: Said) -> bool:
    """Tell whether somebody goes to a place that is named: "send his adviser, Ola Berg, to Lima", not "to the region"."""
    to = next((i for i, word in enumerate(said.act[: 2 * _NEAR]) if word == "to"), None)
    place = said.written[to + 1 : to + 2] if to is not None else ()
    return bool(place) and place[0][:1].isupper()


_MATTERS = frozenset("issue issues matter matters question questions concern concerns subject".split())
_THERE = frozenset(("authorities", "government", "courts"))  #: of those who can settle it
_CASES = frozenset("case cases prisoner prisoners hostage hostages detainee detainees".split())


@opened_by(("raise", "raising"))
def raised_matters(said: Said) -> str | None:
    """Read "raise the matter with the other creditors": a word put in; for somebody held it is mediation."""
    near = list(said.act[1:_FAR])
    if not _CASES.isdisjoint(near) or not _THERE.isdisjoint(near):
        return "mediate_or_host" if "with" in near else None
    return "support_policy" if not _MATTERS.isdisjoint(near) else None


@opened_by(("apply", "implement"))
def applies_outcome(said: Said) -> str | None:
    """Read "apply the recommendations of the summit", which is not to attend it."""
    return "policy_change" if not _OUTCOMES.isdisjoint(said.act[1:4]) else None


_OUTCOMES = frozenset(("recommendations", "decisions", "conclusions", "outcomes"))


@opened_by(("take", "raise", "discuss", "return"))
def again_in_person(said: Said) -> str | None:
    """Read "take up these matters again in Seoul": where they do so they meet."""
    again = next((i for i, word in enumerate(said.act[:_NEAR]) if word == "again"), None)
    if again is None or not said.joint:
        return None
    return "meet" if in_a_place(said, again + 1) else None


SIGNS = (
    sent_envoys,
    applies_outcome,
    again_in_person,
    raised_matters,
    new_chapter,
    quickens_pact,
    prepares_trip,
    sends_to_conference,
    in_person,
    remotely,
    forces_leave,
    works_resumed,
    applies,
    gathers,
    sends_to_work,
    follows_closely,
)
