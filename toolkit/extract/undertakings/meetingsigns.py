"""Types of what people do together or before others: who meets, who is spoken to, where a matter is brought."""

from itertools import pairwise

from toolkit.extract.undertakings.said import FACE_TO_FACE, IN_MARGINS, Said, opened_by

_NEAR = 7  #: words from a verb to what it acts on
_FAR = 14  #: words of "bring the matter of the two detained fishermen up again with the committee"

_MEETING = frozenset("meet convene reconvene gather confer".split())
_MINISTERS = frozenset(("ministers", "leaders", "presidents", "premiers"))
_REGULAR = frozenset("regular regularly weekly monthly every quarterly touch contact".split())
_SERVANTS = frozenset(
    "advisers advisors aides teams officials envoys negotiators delegations experts deputies".split()
)
_TALKS = (["hold", "talks"], ["have", "talks"], ["hold", "consultations"])


@opened_by(_MEETING, ("hold", "have", "let"))
def ministers_meet(said: Said) -> str | None:
    """Read "have their finance ministers meet before June", "their interior ministers would hold talks in Tunis"."""
    act = list(said.act)
    if not _REGULAR.isdisjoint(act) or not _SERVANTS.isdisjoint(said.before):
        return None
    if act[0] in _MEETING or act[:2] in _TALKS:
        return "meet" if not _MINISTERS.isdisjoint(said.before[-_NEAR:]) and "video" not in act else None
    ministers = next((i for i, word in enumerate(act[1:_NEAR], 1) if word in _MINISTERS), None)
    meets = act[0] in ("have", "let") and ministers is not None and act[ministers + 1 : ministers + 2]
    return "meet" if meets and meets[0] in _MEETING else None


@opened_by(("discuss", "talk", "take", "raise", "settle"))
def at_their_meeting(said: Said) -> str | None:
    """Read "discuss the dam when they meet in Lima", "take up the matter on the margins of the summit"."""
    told = " ".join(said.act)
    return "meet" if said.joint and any(phrase in told for phrase in _WHEN_THEY_MEET) else None


_WHEN_THEY_MEET = ("when they meet", "when they next meet", "when the two meet", *IN_MARGINS, *FACE_TO_FACE)


@opened_by(("come", "have", "hold"))
def when_both_are_there(said: Said) -> str | None:
    """Read "come together in Lima", "have a longer conversation when both are in Lima next week"."""
    act = list(said.act)
    if act[0] == "come":
        return "meet" if act[1:3] in (["together", "in"], ["together", "at"]) else None
    when = act.index("when") if "when" in act[: _FAR + _NEAR] else None
    if when is None or _WORDS.isdisjoint(act[:when]):
        return None
    there = act[when + 1 : when + _NEAR]
    return "meet" if any(there[i : i + 2] in (["are", "in"], ["are", "at"]) for i in range(_NEAR)) else None


_WORDS = frozenset("talk talks conversation discussion exchange".split())
_REMOTELY = frozenset(("virtually", "online", "remotely"))


@opened_by(_MEETING)
def by_screen(said: Said) -> str | None:
    """Read "convene again virtually next week"."""
    return "next_call" if not _REMOTELY.isdisjoint(said.act[1:_NEAR]) else None


@opened_by(("set", "arrange", "hold", "organise", "organize", "schedule", "convene"))
def on_screens(said: Said) -> str | None:
    """Read "set up a virtual meeting of their ministers"."""
    act = list(said.act[:_NEAR])
    named = any(one in _VIRTUAL and two in _SITTINGS for one, two in pairwise(act[1:]))
    return "next_call" if named else None


_VIRTUAL = frozenset(("virtual", "online", "video"))
_SITTINGS = frozenset(("meeting", "conference", "call", "session"))


_PROPOSING = frozenset(("propose", "suggest", "name", "fix", "find", "agree", "set"))


@opened_by(_PROPOSING)
def new_date(said: Said) -> str | None:
    """Read "propose a new date by the end of the month": one for the call that is off."""
    act = list(said.act[:_NEAR])
    dated = any(act[i : i + 2] in (["new", "date"], ["another", "date"]) for i in range(1, 5))
    return "next_call" if dated and (_CALLS & {*said.act} or "for" not in act) else None


_CALLS = frozenset(("call", "conversation", "videoconference"))
_ROUNDS = frozenset(("round", "session"))
_NEXT = frozenset(("second", "further", "another", "next", "third", "new"))


@opened_by(_NEXT, ("a", "the", "another"))
def rounds(said: Said) -> str | None:
    """Read "agreed | to a second session next week"."""
    act = said.act[:4]
    told = any(a in _NEXT and b in _ROUNDS for a, b in pairwise(act))
    return "negotiate" if told and act[0] in ("a", "the", "another", *_NEXT) else None


_SPEAKING = frozenset(("phone", "telephone", "call", "ring", "speak", "talk"))
_AGAIN = frozenset("again back once weekly daily tomorrow".split())
_HIS = frozenset(("the", "his", "her", "its"))
_THIRD = frozenset("minister ministers leaders president presidents king emir chief head ambassador".split())


@opened_by(_SPEAKING)
def third_parties(said: Said) -> str | None:
    """Read "speak with the Minister for Justice about the delays": no further call of the two."""
    act = list(said.act[:_NEAR])
    at = 2 if act[1:2] in (["to"], ["with"]) else 1
    if not _AGAIN.isdisjoint(said.act) or at >= len(act):
        return None
    third = act[at] in _HIS and not _THIRD.isdisjoint(act[at + 1 : at + 4])
    return "cooperate_generally" if third else None


_BRINGING = frozenset(("bring", "take", "raise", "put", "place", "lay"))
_BEFORE_OTHERS = frozenset(("before", "to", "with", "at"))
_LISTS = frozenset(("on",))
_BODIES = frozenset(
    """council committee board cabinet agenda assembly commission partners allies counterparts colleagues attention organisation
    organization secretary ministry""".split()
)
_NO_MATTER = frozenset(
    "men troops soldiers forces prisoners people children ship ships goods aid seat seats part chair place action steps".split()
)


@opened_by(_BRINGING)
def before_bodies(said: Said) -> str | None:
    """Read "bring the matter before the Security Council", "put the fishery on the agenda of the next meeting"."""
    act = list(said.act[:_FAR])
    if not _NO_MATTER.isdisjoint(act):
        return None
    if said.joint and act[:2] == ["take", "up"]:
        return None  # "agreed to take up the matter at the council": with each other
    words = _LISTS if act[0] in ("put", "place") else _BEFORE_OTHERS  # "put krill on the agenda"
    fronts = (i for i in range(2, len(act)) if act[i] in words)
    body = any(not _BODIES.isdisjoint(act[i + 1 : i + 6]) for i in fronts)
    return "support_policy" if body else None


_KEEPING = frozenset("remain stay keep keeping remaining staying be".split())


@opened_by(_KEEPING)
def contact(said: Said) -> str | None:
    """Read "their teams would remain in regular contact"."""
    act = list(said.act[:5])
    kept = act[1:2] == ["in"] and not _TOUCH.isdisjoint(act[2:])
    return "stay_in_touch" if kept else None


_TOUCH = frozenset(("contact", "touch"))

_ACTIVITIES = frozenset("activities events celebrations festivities".split())


@opened_by(("hold", "organise", "organize", "stage"))
def activities(said: Said) -> str | None:
    """Read "hold a series of activities for the anniversary"."""
    return "cooperate_generally" if not _ACTIVITIES.isdisjoint(said.act[1:_NEAR]) else None


_MEN = frozenset("adviser advisor envoy representative mediator delegation".split())
_GUEST = frozenset(("the", "his", "her", "their", "a", "an"))


@opened_by(("receive",))
def guests(said: Said) -> str | None:
    """Read "receive the special envoy in Lima next week"."""
    act = said.act
    man = len(act) > 1 and act[1] in _GUEST
    return "meet" if man and not _MEN.isdisjoint(act[2:_NEAR]) else None


_HOLDING = frozenset("hold have convene schedule arrange".split())
_REMOTE = frozenset(("video", "virtual", "online", "phone", "telephone"))
_SESSIONS = frozenset("call calls meeting meetings conference talks conversation session".split())


@opened_by(_HOLDING)
def remote_meetings(said: Said) -> str | None:
    """Read "hold another video meeting in February"."""
    near = list(said.act[:_NEAR])
    remote = any(a in _REMOTE and b in _SESSIONS for a, b in pairwise(near))
    return "next_call" if remote else None


_CONVENING = frozenset(("meet", "convene", "reconvene"))
_COMMISSIONS = frozenset(("commission", "committee", "group"))


@opened_by(_CONVENING)
def commissions(said: Said) -> str | None:
    """Read "the joint working group on fisheries would meet in Lima"."""
    meet = not (_COMMISSIONS.isdisjoint(said.before) and _COMMISSIONS.isdisjoint(said.act[1:_NEAR]))
    return "meet" if meet else None


_TRAVELLING = frozenset(("travel", "go", "come", "fly"))
_TAKING_PART = (["to", "attend"], ["to", "take", "part"], ["to", "participate"], ["for", "the", "summit"])


@opened_by(_TRAVELLING)
def attendance(said: Said) -> str | None:
    """Read "will travel to Lima to take part in the conference"."""
    act = list(said.act[:_FAR])
    part = any(act[i : i + len(words)] == words for i in range(1, len(act)) for words in _TAKING_PART)
    return "attend_summit" if part else None


_EXPERTS = frozenset("engineers experts technicians specialists scientists surveyors".split())


@opened_by(_MEETING)
def experts_meet(said: Said) -> str | None:
    """Read "engineers of both sides would meet every week"."""
    if "first" in said.act[:_NEAR]:
        return None
    return "task_teams" if not _EXPERTS.isdisjoint(said.before) else None


SIGNS = (
    experts_meet,
    ministers_meet,
    when_both_are_there,
    at_their_meeting,
    by_screen,
    on_screens,
    new_date,
    rounds,
    third_parties,
    before_bodies,
    contact,
    activities,
    guests,
    remote_meetings,
    commissions,
    attendance,
)
