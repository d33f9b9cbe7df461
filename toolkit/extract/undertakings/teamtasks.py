"""What those who serve the sides are to do: "have their teams continue the talks", "their officials would meet"."""

from collections.abc import Sequence

from toolkit.extract.undertakings.said import Said, in_a_place, of_any_act, opened_by

_HAVING = frozenset(
    ("have", "get", "let", "ask", "instruct", "direct", "task", "charge", "press", "order", "mandate", "keep")
)
_WHOSE = frozenset(("their", "his", "her", "its", "the", "both"))
SERVANTS = frozenset(
    """teams team experts advisers advisors officials ministers ministries negotiators chiefs delegations authorities
    agencies secretaries specialists diplomats envoys staff staffs""".split()
)
TALKS = frozenset("discussion discussions conversation talks dialogue exchange consultations".split())
_AHEAD = 7  #: words from a verb to what tells
_OF_SUBJECT = 4  #: words of "their foreign and trade ministers"


@opened_by(_HAVING)
def servants(said: Said) -> str | None:
    """Read "have their teams continue the talks"."""
    act = said.act
    has = len(act) > 1 and act[1] in _WHOSE
    if act[0] == "keep" and not any(word.endswith("ing") for word in act[3:5]):
        return None  # "keep their officials talking", not "keep their ministers informed"
    return "task_teams" if has and not SERVANTS.isdisjoint(act[2 : 2 + _OF_SUBJECT]) else None


@of_any_act
def servants_work(said: Said) -> str | None:
    """Read what those who serve are to do together: "their officials would meet in April", "their trade ministers would talk"."""
    before = list(said.before)
    both = any(before[i : i + 3] == ["of", "the", "two"] for i in range(len(before)))
    if not (said.joint or both) or not _is_work(said.act):
        return None
    start = len(before) - before[::-1].index("that") if "that" in before else 0
    asked = "for" in before and "that" not in before  # "agreed for officials from both sides to discuss it"
    if asked:
        start = before.index("for") + 1
    if not asked and _MODALS.isdisjoint(before[start:]):
        return None  # "the two top diplomats vowed to coordinate closely"
    subject = before[start : next((i for i in range(start, len(before)) if before[i] in _ENDING), None)]
    at = next((i for i, word in enumerate(subject) if word in SERVANTS), None)
    if at is None:
        return None
    if subject[0] in _THEMSELVES and "and" in subject[:at]:
        return None  # "they and their teams would remain in touch"
    # "the two ministers" may be those on the call
    lower = subject[at] not in _CALLERS or subject[0] == "their" or not _PLAIN.issuperset(subject[:at])
    if not lower:
        return None
    # of ministers that is a meeting, whoever they serve
    placed = any(in_a_place(said, i) for i in range(len(said.written)))
    meets = said.act[0] == "meet" or (said.act[0] in _HOLDING and placed)
    return "meet" if subject[at] == "ministers" and meets else "task_teams"


@of_any_act
def servants_talk(said: Said) -> str | None:
    """Read "that consultations of their ministers would continue", "on their teams' next contacts"."""
    act, before = said.act, list(said.before)
    if not said.joint:
        return None
    if act[0] in _WHOSE and not _CREWS.isdisjoint(act[1:3]) and not _SESSIONS.isdisjoint(act[2:_AHEAD]):
        return "task_teams"
    start = len(before) - before[::-1].index("that") if "that" in before else 0
    talks = next((i for i in range(start, len(before)) if before[i] in TALKS), None)
    if talks is None or act[0] not in _GOES_ON or before[talks + 1 : talks + 3] not in _OF_THEIRS:
        return None
    return "task_teams" if not SERVANTS.isdisjoint(before[talks + 3 : talks + 3 + _OF_SUBJECT]) else None


_GOES_ON = frozenset(("continue", "resume", "begin", "start", "go"))
_OF_THEIRS = tuple([of, whose] for of in ("of", "between", "among") for whose in ("their", "the", "both"))


def _is_work(act: Sequence[str]) -> bool:
    """Tell whether an act is to meet, talk, study or work, or to go on with that."""
    verb = act[2] if list(act[:2]) == ["continue", "to"] and len(act) > 2 else act[0]
    if verb in ("keep", "continue") and not _GOING_ON.isdisjoint(act[1:2]):
        return True  # "would keep talking"
    if verb in _WORKING:
        return True
    if verb in _STAYING:
        return not _TOUCH.isdisjoint(act[1:_AHEAD])  # "would stay in daily contact on supplies"
    return verb in _HOLDING and not _SESSIONS.isdisjoint(act[1:_AHEAD])


@of_any_act
def among_servants(said: Said) -> str | None:
    """Read "maintain the close consultation between their teams", "continue work at the expert level"."""
    act = said.act
    if not said.joint:
        return None
    told = " ".join(act[: 2 * _AHEAD])
    if act[0] in _HOLDING and any(f"at {level}" in told or f"at the {level}" in told for level in _LEVELS):
        return "task_teams"
    at = next((i for i, word in enumerate(act[: 2 * _AHEAD]) if word == "between"), None)
    if at is None or at + 1 >= len(act) or act[at + 1] not in _WHOSE:
        return None
    whom = act[at + 2 : at + 2 + _OF_SUBJECT]
    talks = "authorities" in whom and not TALKS.isdisjoint(act[:at])
    return "task_teams" if talks or not _CREWS.isdisjoint(whom) else None


_THEMSELVES = frozenset(("they", "we", "both", "he", "she"))
#: Between ministries there is cooperation at large: "increase cooperation between their interior ministries".
_CREWS = frozenset("teams experts officials negotiators specialists delegations".split())
_LEVELS = ("expert level", "technical level", "working level", "the level of experts")
_ENDING = frozenset(
    "of from in on at for with would will should shall are , which who carrying responsible".split()
)
_MODALS = frozenset("would will should shall must are were".split())
_CALLERS = frozenset("ministers secretaries chiefs advisers advisors".split())
_PLAIN = frozenset("the two three four both all foreign defence defense".split())
_WORKING = frozenset(
    """work cooperate coordinate liaise follow collaborate meet talk speak confer consult discuss examine study negotiate
    convene reconvene look sit finalise finalize arrange""".split()
)
_GOING_ON = frozenset(
    "talking meeting working negotiating consulting cooperating coordinating discussing".split()
)
_STAYING = frozenset(("stay", "remain", "keep", "be"))
_TOUCH = frozenset(("contact", "touch"))
_HOLDING = frozenset(
    "carry continue resume hold have conduct begin start open launch maintain keep intensify pursue accelerate restart".split()
)
_SESSIONS = TALKS | frozenset(
    "negotiations consultation meeting meetings round work coordination cooperation contact contacts".split()
)
