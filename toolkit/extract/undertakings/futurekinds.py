"""What a clause about the future says beside a plain act: a proposal, a wish, a readiness, a consideration, a refusal.

Each function returns None where a clause is none of its kind.
"""

from itertools import pairwise

from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.actsofthings import LET
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.futurecase import NOTHING, Future, Judgement
from toolkit.extract.undertakings.heads import caused, is_studying
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import GRANTED
from toolkit.extract.undertakings.presence import comes
from toolkit.extract.undertakings.restraint import is_easing, is_restraint
from toolkit.extract.words import words

GLAD = frozenset("happy glad pleased delighted honoured honored".split())
WISHING = frozenset(("like", "wish", "love", "prefer"))
_STAYING = frozenset("in at on engaged involved under present through there".split())
_DEGREES = frozenset(("fully", "closely", "actively", "deeply"))
# What somebody undertakes who will not do it: "would not attack", "wasn't going to interfere".
HARM = frozenset(
    "cross crossed suspend suspended shell shelled bombing attacking striking attacked invaded struck targeted bombed harmed fired seized seize detained detain arrested arrest undercut undermine hinder hindered impede impeded attack invade strike interfere intervene touch touched tampered escalate harm target bomb threaten fire retaliate obstruct annex violate expel abandon desert resort".split()
)
_MOVES = frozenset("action actions step steps measures".split())
#: What nobody does who does all: "would spare no effort", "will not skimp on aid".
STINT = frozenset("spare skimp stint scrimp".split())
# "Would take no part in the fighting", "will undertake no further action".
_TAKING = frozenset(("take", "undertake", "launch", "do"))
#: What one has no part in who keeps still.
FIGHTING = frozenset(
    "operation action actions fighting hostilities war raids attacks attack offensive nothing strikes operations".split()
)
_QUESTIONS = frozenset(("on", "whether", "how", "if", "when"))
# What things are used for that hurts others: "its soil would not be used for raids on Chile".
_AGAINST = frozenset("against attack attacks raid raids strikes launch launching staging".split())
_FUEL = frozenset(("fuel", "flames"))
_REACH = 14  #: tokens of "will neither stand idly by on the shore nor add fuel"
_WILLINGLY = frozenset("gladly willingly readily".split())


def proposed(case: Future) -> Judgement | None:
    """Read "Norway, she proposed, would send two ships"."""
    aside = case.clause.subject.aside
    return case.of("proposal") if aside is not None and aside.kind == "propose" else None


def made(case: Future) -> Judgement | None:
    """Read "would have his minister look into it"."""
    act = caused(case.folds, case.act, len(case.folds))
    if act is None or not case.clause.subject.actors:
        return None
    if case.clause.negated:
        return case.of("refusal", act)
    return case.of("consideration" if is_studying(case.folds, case.act) else "commitment", act)


def wished(case: Future) -> Judgement | None:
    """Read "would like to visit Oslo", but not "would like to thank her"."""
    if case.verb not in WISHING or case.following[:1] != ["to"] or case.clause.negated:
        return None
    folds = case.folds
    act = past_manner(folds, case.act + 2, len(folds))
    if folds[act : act + 2] == ["continue", "to"]:
        act = past_manner(folds, act + 2, len(folds))
    if act >= len(folds) or is_courtesy(folds, act):
        return NOTHING
    if folds[act] == "refrain" and folds[act + 2][:6] in (
        "answer",
        "commen",
        "specul",
        "going",
        "elabor",
        "disclo",
    ):
        return NOTHING
    return case.of("offer" if folds[act] == "invite" else "intention", act)


def glad(case: Future) -> Judgement | None:
    """Read "would be happy to host the talks"."""
    if case.clause.negated:
        return None
    if case.clause.passive and case.verb in GLAD and case.following[:1] == ["to"]:
        return case.of("willingness", case.act + 2)
    if case.verb == "be" and not GLAD.isdisjoint(case.following[:1]) and case.following[1:2] == ["to"]:
        return case.of("willingness", case.act + 3)
    return None


def been(case: Future) -> Judgement | None:
    """Read what somebody will be: "will be in Oslo", "would be the first, or among the first, to sign"; any other state is no act."""
    following, negated = case.following, case.clause.negated
    if case.verb == "be":
        among = case.folds[case.act + 1 : case.act + 5] == ["among", "the", "first", "to"]
        first = following == ["the", "first", "to"]
        if first and negated and case.within(_FIRST)[-1:] in _STRIKING:
            return case.of("commitment")  # "would not be the first to escalate"
        if among and not negated:
            return Judgement("commitment", case.act + len(("among", "the", "first", "to")) + 1)
        if comes(case.reading, case.clause) or (first and not negated):
            return case.of("refusal" if negated else "commitment")
        if following[:2] in _AT_HAND and not negated and case.folds[case.clause.subject.first].isdigit():
            return case.of("commitment")  # "400 scholarships would be available to students"
        if _is_ready(case):
            return case.of("commitment")
        return NOTHING
    if case.verb == "remain" and not case.standing:
        engaged = not _STAYING.isdisjoint(following[:1]) or (
            not _DEGREES.isdisjoint(following[:1]) and not _STAYING.isdisjoint(following[1:2])
        )
        return None if engaged else NOTHING
    return NOTHING if case.verb == "have" and following[:1] == ["to"] else None


def _is_ready(case: Future) -> bool:
    """Tell what somebody says will be there by a day: "the field hospital would be up and running by May"."""
    clause = case.clause
    if clause.negated or clause.governing is None or clause.subject.head not in _BUILT:
        return False
    state = next((s for s in _READY if case.folds[case.act + 1 : case.act + 1 + len(s)] == s), None)
    return state is not None and not {"by", "before", "within"}.isdisjoint(case.within(_BY))


_READY = (["up", "and", "running"], ["operational"], ["in", "place"], ["in", "service"], ["on", "the", "ground"], ["ready"])  # fmt: skip
_BY = 12  #: tokens of "be up and running in the county of Bong by"
_BUILT = frozenset(
    """hospital hospitals lab labs laboratory laboratories clinic clinics centre center centres centers bridge port airport
    terminal line plant camp camps base hotline link system embassy consulate mission battalion brigade team teams school
    schools fund mechanism corridor crossing ships ship aircraft helicopters""".split()
)
_FIRST = 5  #: tokens of "be the first to escalate"
_STRIKING = (["escalate"], ["attack"], ["strike"], ["shoot"], ["fire"], ["break"], ["violate"], ["abandon"])
_AT_HAND = (["available", "to"], ["available", "for"])


def considered(case: Future) -> Judgement | None:
    """Read "would consider joining", "will look into it", "would study the request together"."""
    folds, verb, following = case.folds, case.verb, case.following
    if verb not in acts().consider or (verb in ("review", "assess", "evaluate", "think") and case.joint):
        return None
    if verb == "look" and folds[past_manner(folds, case.act + 1, len(folds) - 1)] not in ("at", "into"):
        return None
    if verb in ("think", "review") and not following:
        return NOTHING
    if case.clause.negated:
        return case.of("refusal")
    open_ = not case.joint or case.clause.passive or verb in ("consider", "study", "explore")
    return case.of("consideration" if open_ else "commitment")


def left_open(case: Future) -> Judgement | None:
    """Read "would decide on the loan", "will take a look", "will decide in May whether to send ships"."""
    if case.verb == "decide" and case.following[:1]:
        questions = case.folds[case.act + 1 : case.act + 6]
        if questions[0] in _QUESTIONS or "whether" in questions:
            return case.of("consideration")
    looks = case.verb == "take" and "look" in case.within(_LOOK) and not case.joint
    return case.of("consideration") if looks else None


_LOOK = 6  #: tokens of "take a very hard look"


def studied(case: Future) -> Judgement | None:
    """Read "would give it some thought"."""
    given = case.verb in ("give", "take") and is_studying(case.folds, case.act)
    return case.of("consideration") if given and not case.clause.negated else None


def had_studied(case: Future) -> Judgement | None:
    """Read "would have the request examined by her ministry", "would have her ministry look into the request"."""
    # not "would have seriously considered it"
    owned = case.following[:1] == ["her"] or not words().determiners.isdisjoint(case.following[:1])
    if not owned or case.clause.negated or case.clause.passive:
        return None
    behind = case.folds[case.act + 2 : case.act + _THING]
    studied = not _STUDIED.isdisjoint(behind) or any(pair in _LOOKS for pair in pairwise(behind))
    return case.of("consideration") if studied else None


_STUDIED = frozenset("examined studied considered reviewed assessed evaluated explored".split())
_LOOKS = (("look", "into"), ("look", "at"), ("study", "the"), ("examine", "the"), ("consider", "the"))
_THING = 8  #: tokens of "have his ministry of science look into"


def thought_over(case: Future) -> Judgement | None:
    """Read "will not give it much thought", "would give the request due consideration"."""
    thought = {"consideration", "thought"}.isdisjoint(case.folds[case.act + 1 : case.act + 6])
    return case.of("consideration") if case.verb == "give" and not thought else None


def refused(case: Future) -> Judgement | None:
    """Read "would refuse to sign", "would turn the loan down"."""
    if (
        case.verb == "turn"
        and "down" in case.within(_DOWN)
        and not (case.clause.passive or case.clause.negated)
    ):
        return case.of("refusal")
    if case.verb not in acts().refuse or case.clause.passive or case.clause.negated:
        return None
    return NOTHING if case.verb == "reject" and not case.clause.subject.actors else case.of("refusal")


_DOWN = 6  #: tokens of "turn the second loan down"


def not_done(case: Future) -> Judgement | None:
    """Read what somebody will not do: a refusal, or an undertaking to do no harm."""
    clause, verb, folds = case.clause, case.verb, case.folds
    if not clause.negated:
        return None
    holding = verb == "take" and not _MOVES.isdisjoint(case.following)  # "would take no further action"
    alone = verb in ("leave", "left") and "alone" in case.within(6)  # "will not be left alone"
    fuel = not _FUEL.isdisjoint(case.within(_REACH))  # "would not add fuel to the fire"
    still = verb in _TAKING and not FIGHTING.isdisjoint(case.within(9))
    # "no drones would be used against the port"
    against = clause.passive and folds[case.act] == "used" and not _AGAINST.isdisjoint(case.within(8))
    barred = clause.passive and folds[case.act] in LET  # "ships would not be permitted to enter"
    given = verb in STINT or (clause.never and verb not in GRANTED)
    harms = verb in HARM and not is_easing(case)
    kept = alone or harms or against or still or fuel or holding or barred or given
    kept = kept or is_restraint(case)
    return case.of("commitment" if kept else "refusal")


def stayed_away(case: Future) -> Judgement | None:
    """Read "would stay away from the summit", "will boycott it"."""
    away = case.verb in ("stay", "keep") and not {"away", "out"}.isdisjoint(case.following[:1])
    skips = case.verb in ("skip", "boycott") and bool(case.clause.subject.actors)
    return case.of("refusal") if away or skips else None


def only_done(case: Future) -> Judgement | None:
    """Read "will only sign if the quota is raised"."""
    only = case.folds[case.clause.at + 1 : case.clause.at + 2] == ["only"]
    return case.of("refusal") if only else None


def gladly_done(case: Future) -> Judgement | None:
    """Read "would gladly host the talks"."""
    between = case.folds[case.clause.at + 1 : case.clause.act]
    return case.of("willingness") if not _WILLINGLY.isdisjoint(between) else None
