"""Telling an act of one's own from a state, a policy, an agenda, and from what befalls things."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.actphrases import by_phrase, by_ties
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.actsofthings import befalls, does, has_talks
from toolkit.extract.undertakings.manner import is_pursuit
from toolkit.extract.undertakings.modals import Clause

# What two exchange who do not only talk.
_EXCHANGED = frozenset(
    "list lists prisoners pows ambassadors information data delegations visits intelligence detainees bodies".split()
)
_TALKING = frozenset(("discuss", "review", "debate"))
_ANEW = frozenset(
    ("again", "further", "next", "regularly", "follow")
)  #: talks that are promised, not this call's


def is_act(reading: Reading, clause: Clause, verb: str, *, joint: bool) -> bool:
    """Tell an act from a state, a policy, the call's agenda, and from what merely befalls things."""
    folds = reading.tokens.folds
    if _is_kept(clause, verb):
        return True
    for verdict in (
        by_phrase(folds, clause, verb, joint=joint),
        befalls(folds, clause, verb),
        by_ties(reading, clause, verb),
    ):
        if verdict is not None:
            return verdict
    pursued = _pleads(folds, clause, verb) or is_pursuit(folds, clause.act)
    if verb in acts().policies and not pursued and not _firm(folds, clause):
        return False
    if _is_somebody(clause):
        return _is_done_by(folds, clause, verb, joint=joint)
    return does(reading, clause, verb)


def _pleads(folds: list[str], clause: Clause, verb: str) -> bool:
    """Tell pleading for an act from a policy: "would advocate closing the port"."""
    return (
        verb == "advocate"
        and folds[clause.act + 1 : clause.act + 2] != []
        and folds[clause.act + 1].endswith("ing")
    )


def _is_somebody(clause: Clause) -> bool:
    """Tell whether parties act, and not an "it" that is only agreed on."""
    who, governing = clause.subject.actors, clause.governing
    if len(who) != 1 or governing is None or governing.kind != "agree":
        return bool(who)
    return not (who[0].kind == "pronoun" and who[0].pronoun == "n" and who[0].side is None)


def _is_done_by(folds: list[str], clause: Clause, verb: str, *, joint: bool) -> bool:
    """Tell whether what parties would do is an act, and neither a state nor what the call itself is for."""
    lists, behind = acts(), folds[clause.act : clause.act + 8]
    if verb in lists.states and verb not in lists.acts_of_parties and not has_talks(folds, clause.act):
        return False
    talking = joint or (verb in _TALKING and not clause.negated)
    if talking and not joint and _with_others(folds, clause.act):
        return True
    if talking and verb in lists.agenda and _EXCHANGED.isdisjoint(behind[:5]) and _ANEW.isdisjoint(behind):
        return False
    return verb not in ("take", "pay") or behind[1:2] not in (["note"], ["account"], ["attention"])


def _with_others(folds: list[str], act: int) -> bool:
    """Tell whether somebody will talk of a matter with others than the one on the call: "would discuss the matter with the King"."""
    behind = folds[act + 1 : act + _MATTER]
    if behind[:1] == ["it"]:
        return behind[1:2] == ["with"] and behind[2:3] != ["him"] and behind[2:3] != ["her"]
    named = behind[:1] in (["the"], ["this"], ["that"]) and behind[1:2] in _MATTERS
    return named and behind[2:3] == ["with"] and behind[3:4] not in (["him"], ["her"], ["them"])


_MATTER = 5  #: tokens of "the matter with his"
_MATTERS = (["matter"], ["issue"], ["question"], ["request"], ["case"], ["idea"], ["proposal"])


def _firm(folds: list[str], clause: Clause) -> bool:
    """Tell "Norway will uphold the treaty" and a promise to, from the view that it would always stand by its friends."""
    governing = clause.governing
    whose = clause.subject.actors or clause.subject.head in acts().agents
    if not whose or clause.negated or "always" in folds[clause.at : clause.act]:
        return False
    if governing is not None and _keeps_to(folds, clause.act):
        return True
    return (
        folds[clause.at] == "will"
        if governing is None or governing.kind == "say"
        else governing.kind == "promise"
    )


def _keeps_to(folds: list[str], act: int) -> bool:
    """Tell whether an act is to keep to something concluded: "would honour all agreements", "would uphold the ceasefire"."""
    return folds[act] in _KEEPING_TO and not _PACTS.isdisjoint(folds[act + 1 : act + _PACT])


def _is_kept(clause: Clause, verb: str) -> bool:
    """Tell what somebody says will be kept to: "the truce will be honoured"."""
    kept = clause.passive and verb in _KEPT and not clause.negated
    return kept and clause.governing is not None and clause.subject.head in _PACTS


_KEPT = frozenset("honour honor uphold respect honoured honored upheld respected".split())
_PACT = 6  #: tokens of "honour all the international agreements"
_KEEPING_TO = frozenset("honour honor uphold respect abide adhere".split())
_PACTS = frozenset(
    """ceasefire truce armistice agreement agreements treaty treaties deal accord accords pact contract contracts constitution
    ruling rulings verdict result results decision decisions resolution resolutions understanding understandings obligations commitments terms deliveries orders supplies debts bookings visas promise promises pledge pledges word""".split()
)
