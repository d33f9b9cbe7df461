"""Telling an act from the call itself that a text announces: "will hold a phone call with her on Friday"."""

from toolkit.extract.undertakings.modals import Clause

_WHOM = frozenset(("with", "to"))
_REMOTE = frozenset(("virtual", "online", "video"))
_OVER = frozenset(("over", "by", "via"))
_WIRES = frozenset(("phone", "telephone", "video"))


_TALK = frozenset("call conversation talks talk phone telephone exchange videoconference".split())


_ANEW = frozenset(("again", "back", "after", "later", "soon", "once", "when", "next", "tomorrow"))
_UP = frozenset(("up", "raise"))
_TAKEN_UP = 24  #: tokens of "take the matter up with President X of Y in a telephone call"
_UNTIL = frozenset(("until", "unless"))
_CONDITION = 12  #: tokens from the verb to "until"


_LINES = frozenset(("video", "phone", "telephone", "videoconference"))
_SUMMIT = 4  #: tokens of "hold the first virtual"
_CALLS = frozenset(("call", "phone", "telephone"))
_TAKING_PART = 9  #: tokens of "take part on Friday in a telephone"
_JOINED = 7  #: tokens of "join the two leaders in a video"


def is_use_of_call(folds: list[str], act: int) -> bool:
    """Tell whether an act is what somebody makes of the call that is to come: "use the call to raise"."""
    return folds[act] in ("use", "seize") and not _TALK.isdisjoint(folds[act + 1 : act + 4])


def is_this_call(folds: list[str], clause: Clause) -> bool:
    """Tell whether the act is the call itself that the text announces: "will hold a phone call with her on Friday"."""
    if is_use_of_call(folds, clause.act):
        return True
    if folds[clause.act] == "join" and not _LINES.isdisjoint(folds[clause.act + 1 : clause.act + _JOINED]):
        return True  # "is to join them in a video meeting on Monday"
    if folds[clause.act] in ("dial", "phone") and folds[clause.act + 1 : clause.act + 2] == ["in"]:
        return True  # "would dial in from Lima"
    if folds[clause.act : clause.act + 2] == ["take", "part"] and not _CALLS.isdisjoint(
        folds[clause.act + 2 : clause.act + _TAKING_PART]
    ):
        return True  # "will take part on Friday in a telephone call hosted by Lima"
    if (
        folds[clause.act : clause.act + 2] == ["join", "them"]
        and "part" in folds[clause.act : clause.act + _JOINED]
    ):
        return True  # "will join them for the second part of the discussion"
    if folds[clause.act : clause.act + 2] == ["take", "part"] and not folds[clause.act + 2].isalpha():
        return clause.governing is None  # "The foreign minister will also take part."
    if clause.negated and not _UNTIL.isdisjoint(folds[clause.act : clause.act + _CONDITION]):
        return False  # "will not speak with him until the ban is lifted"
    head = clause.subject.head
    if head in ("call", "conversation", "videoconference") and (
        clause.passive
        or folds[clause.act] in ("take", "last", "be", "proceed", "happen")
        or folds[clause.act : clause.act + 2] == ["go", "ahead"]
    ):
        subject = folds[clause.subject.first : clause.subject.last]
        return {"next", "another", "further", "second", "follow-up", "new"}.isdisjoint(subject)
    if folds[clause.act] in ("call", "phone", "ring", "telephone"):
        whom, window = folds[clause.act + 1 : clause.act + 2], folds[clause.act : clause.act + 9]
        alone = len(clause.subject.actors) == 1 and clause.subject.actors[0].kind == "person"
        if clause.governing is None and alone and {"again", "back", "next"}.isdisjoint(window):
            return True  # "The Chancellor will telephone the President of Peru on Thursday"
        return whom in (["me"], ["him"], ["her"], ["us"]) and _ANEW.isdisjoint(window)
    if folds[clause.act] in ("speak", "talk") and "about" in folds[clause.act : clause.act + 3]:
        return True  # "said he would talk about the quota with her"
    if folds[clause.act] in ("take", "raise", "bring") and _is_in_call(
        folds[clause.act : clause.act + _TAKEN_UP]
    ):
        return True
    if folds[clause.act] not in (
        "hold",
        "holding",
        "have",
        "speak",
        "talk",
        "make",
        "receive",
        "take",
        "conduct",
    ):
        return False
    words = set(folds[clause.act : clause.act + 9])
    if words & {"again", "next", "another", "further", "second", "later", "back", "follow-up"}:
        return False
    one = len(clause.subject.actors) == 1 and len(clause.subject.actors[0].people) == 1
    if clause.governing is None and one and not _REMOTE.isdisjoint(folds[clause.act : clause.act + _SUMMIT]):
        return True  # "will hold a virtual summit with the Prime Minister of Peru"
    if (
        folds[clause.act] in ("speak", "talk")
        and clause.governing is None
        and not _WHOM.isdisjoint(folds[clause.act : clause.act + 3])
    ):
        return True
    behind = folds[clause.act : clause.act + 24]
    if any(
        a in _OVER and b in _WIRES | {"the"} and c in _WIRES | {"on", "."}
        for a, b, c in zip(behind, behind[1:], behind[2:], strict=False)
    ):
        return True  # "will hold talks with him over the phone"
    if {"conference"} & words and words & _WIRES:
        return True
    named = words & {"call", "conversation", "phone", "telephone", "videoconference", "video"}
    return bool(named) and "with" in folds[clause.act : clause.act + 14]


def _is_in_call(folds: list[str]) -> bool:
    """Tell whether something is to be taken up in a call: "will take the matter up with X in a telephone call tomorrow"."""
    end = next((i for i, fold in enumerate(folds) if fold in (".", ";", "and")), len(folds))
    within = (
        i for i in range(end - 2) if folds[i] in ("in", "during") and folds[i + 1] in ("a", "an", "their")
    )
    return any(not _TALK.isdisjoint(folds[i + 2 : min(end, i + 4)]) for i in within) and not _UP.isdisjoint(
        folds[:end]
    )
