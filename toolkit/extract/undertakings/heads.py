"""The verb that tells what an act is, behind others that do not."""

from collections.abc import Sequence

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.manner import MANNER, past_manner
from toolkit.extract.words import is_manner

_TRYING = frozenset("do make use take".split())
_EFFORT = frozenset(
    "best effort efforts utmost everything all possible resources means steps measures".split()
)


def head_of_act(reading: Reading, act: int, last: int) -> int:
    """Return the verb that tells what an act is: behind "continue to", "be" and the like."""
    folds = reading.tokens.folds
    if folds[act] in ("be", "been", "being") and act + 1 < last and is_participle(folds[act + 1]):
        return act + 1
    if folds[act] in acts().consider and act + 1 < last:
        content = next((i for i in range(act + 1, min(last, act + 4)) if folds[i].endswith("ing")), None)
        return content if content is not None else act
    if folds[act] in _TRYING:
        to = next((i for i in range(act + 2, min(last - 1, act + 9)) if folds[i] == "to"), None)
        if to is not None and not _EFFORT.isdisjoint(folds[act:to]) and known_verb(folds[to + 1]):
            return to + 1  # "make every effort to secure", "use the means at hand to promote"
    if (
        folds[act] in ("continue", "continuing")
        and act + 1 < last
        and folds[act + 1].endswith("ing")
        and known_verb(folds[act + 1])
    ):
        return act + 1
    if folds[act] in ("continue", "continuing", "begin", "start", "help") and folds[act + 1 : act + 2] == [
        "to"
    ]:
        content = past_manner(folds, act + 2, last)
        return content if content < last else act
    return act


def is_passive(folds: Sequence[str], head: int) -> bool:
    """Tell whether the verb of an act is a passive's: "would soon be released"."""
    return is_participle(folds[head]) and any(
        folds[i] in ("be", "been", "being") for i in range(max(0, head - 3), head)
    )


def is_verb(folds: Sequence[str], head: int) -> bool:
    """Tell whether an act begins with a verb: behind "to" or a modal verb, past adverbs, or in a passive: "that the port be reopened"."""
    if is_passive(folds, head):
        return True
    i = head - 1
    while i > 0 and (is_manner(folds[i]) or folds[i] in MANNER or folds[i] == "be"):
        i -= 1
    return folds[head].endswith("ing") or folds[i] in ("to", "will", "would", "shall", "and", "could")


_OWN = frozenset("his her its their my our".split())
_FARTHEST = 12  #: tokens from "have" to what somebody is made to do


def caused(folds: Sequence[str], act: int, last: int) -> int | None:
    """Return what somebody is to be made to do: the token of "call" in "have his trade minister call Lima"."""
    if folds[act] != "have" or act + 2 >= last or folds[act + 1] not in _OWN | {"the"}:
        return None
    teams = (
        acts().teams if folds[act + 1] == "the" else None
    )  # "have the ministries help", not "have the means to help"
    for j in range(act + 3, min(last, act + _FARTHEST)):
        if teams is not None and teams.isdisjoint(folds[act + 2 : j]):
            continue
        if folds[j] in ("back", "look", "give", "take", "work", "come", "go") or (
            known_verb(folds[j])
            and not folds[j].endswith(("s", "ed", "ing"))
            and folds[j - 1] not in _NOUNS_BEFORE
        ):
            return j
        if folds[j] in (".", ";", "to", "in", "on", "that"):
            return None
    return None


_NOUNS_BEFORE = frozenset("of the a an his her its their own for".split())


def is_studying(folds: Sequence[str], act: int) -> bool:
    """Tell whether what is agreed to or promised is only to think about it: "study a pause", "look at the proposal"."""
    act = caused(folds, act, len(folds)) or act
    if folds[act] == "take":
        if folds[act + 1 : act + 3] == ["into", "consideration"]:
            return True
        return folds[act + 1] in ("a", "another") and not {"look", "relook"}.isdisjoint(
            folds[act + 2 : act + 4]
        )
    if folds[act] == "give":
        return not {"thought", "consideration"}.isdisjoint(folds[act + 1 : act + 6])
    if folds[act] in ("look", "think"):
        return folds[act + 1] in ("at", "about", "over")
    return folds[act] in ("study", "consider", "weigh", "examine", "evaluate", "reconsider", "ponder")
