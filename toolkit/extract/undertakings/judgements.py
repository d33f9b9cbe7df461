"""Judge what somebody "will" or "would" do: an act, a consideration, a wish, a refusal, or nothing that is undertaken."""

from typing import NamedTuple

from toolkit.extract.drafts import PRINCIPALS, Party
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.courtesies import is_courtesy
from toolkit.extract.undertakings.effects import is_only_if
from toolkit.extract.undertakings.heads import caused, is_studying
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import GRANTED, Clause
from toolkit.extract.undertakings.newsrooms import is_for_newsrooms
from toolkit.extract.undertakings.presence import comes
from toolkit.extract.undertakings.realacts import is_act
from toolkit.extract.undertakings.thiscall import is_this_call

_GLAD = frozenset("happy glad pleased delighted honoured honored".split())
_STATED = frozenset("statement statements comment comments remarks interview interviews".split())
_SPEAKING = frozenset(
    "speculate comment elaborate say answer confirm specify divulge disclose reveal identify name describe characterize characterise sugar-coat sugarcoat sugar lie pretend mince guess dwell".split()
)
_STAYING = frozenset("in at on engaged involved under present through there".split())
# What somebody undertakes who will not do it: "would not attack", "wasn't going to interfere".
HARM = frozenset(
    "bombing attacking striking attacked invaded struck targeted bombed harmed fired seized seize detained detain arrested arrest undercut undermine hinder hindered impede impeded attack invade strike interfere intervene escalate harm target bomb threaten fire retaliate obstruct annex violate".split()
)
_MOVES = frozenset("action actions step steps measures".split())
#: What nobody does who does all: "would spare no effort", "will not skimp on aid".
STINT = frozenset("spare skimp stint scrimp".split())
# Who does not do these lets others act.
HINDERING = frozenset("oppose object veto block obstruct hinder".split())
# What goes on by somebody's will: "the suspension would remain until they apologised".
MEASURES = frozenset(
    "suspension sanctions tariffs ban embargo measures restrictions blockade controls curbs closure moratorium".split()
)
# "Would take no part in the fighting", "will undertake no further action".
_TAKING = frozenset(("take", "undertake", "launch", "do"))
#: What one has no part in who keeps still.
FIGHTING = frozenset(
    "operation action actions fighting hostilities war raids attacks attack offensive nothing strikes operations".split()
)
# What one does who does "no …" or "nothing".
WITHOUT = frozenset(
    "take make give lend provide send accept do undertake offer grant sell buy supply allow permit pay play have impose sign launch".split()
)
_QUESTIONS = frozenset(("on", "whether", "how", "if", "when"))
# What is a state's own affair: elections, cabinets, parties.
_HOME = frozenset("coalition cabinet elections election parliament referendum rally down primaries".split())


#: What one offers who would gladly do it for others.
HOSTING = frozenset(("host", "mediate"))
# What things are used for that hurts others: "its soil would not be used for raids on Chile".
_AGAINST = frozenset("against attack attacks raid raids strikes launch launching staging".split())


class Judgement(NamedTuple):
    """What a clause about the future says: an undertaking of which class, and its verb."""

    class_: str
    act: int


def judged(reading: Reading, clause: Clause, verb: str, who: tuple[Party, ...]) -> Judgement | None:
    """Return what a clause about the future makes of its verb; None where it is no act, or none of this call."""
    folds = reading.tokens.folds
    lists = acts()
    subject = clause.subject
    only = folds[clause.at + 1 : clause.at + 2] == ["only"]
    if verb == "announce" and "whether" in folds[clause.act : clause.act + 4]:
        return None  # "will announce on Tuesday whether she will go"
    if only and (clause.elided or not subject.actors or any(a.pronoun == "n" for a in subject.actors)):
        return None  # "it would only encourage them"
    if is_for_newsrooms(folds, clause, verb):
        return None
    if clause.passive and folds[clause.act + 1 : clause.act + 3] in (
        ["at", "as"],
        ["upon", "as"],
        ["on", "as"],
    ):
        return None  # "will be looked at as a failure"
    joint = PRINCIPALS in who
    nothing = folds[clause.act + 1 : clause.act + 2]
    if nothing and nothing[0] in ("no", "nothing") and verb in WITHOUT:
        clause.negated = True  # "would sell no arms"
    standing = verb in ("remain", "stay") and _stands(folds, clause)
    class_ = "commitment"
    act = clause.act
    following = folds[act + 1 : act + 4]
    made = caused(folds, act, len(folds))
    if subject.aside is not None and subject.aside.kind == "propose":
        class_ = "proposal"
    elif made is not None and subject.actors:  # "would have his minister look into it"
        class_ = "refusal" if clause.negated else "consideration" if is_studying(folds, act) else "commitment"
        act = made
    elif verb in ("give", "take") and is_studying(folds, act) and not clause.negated:
        class_ = "consideration"
    elif verb in ("like", "wish", "love", "prefer") and following[:1] == ["to"] and not clause.negated:
        act = past_manner(folds, act + 2, len(folds))
        if folds[act : act + 2] == ["continue", "to"]:
            act = past_manner(folds, act + 2, len(folds))
        if (
            act >= len(folds)
            or is_courtesy(folds, act)
            or (folds[act] == "refrain" and folds[act + 2][:6] in ("answer", "commen", "specul"))
        ):
            return None
        class_ = "intention"
    elif clause.passive and verb in _GLAD and following[:1] == ["to"] and not clause.negated:
        act, class_ = act + 2, "willingness"
    elif (
        verb == "be"
        and following[:1]
        and following[0] in _GLAD
        and following[1:2] == ["to"]
        and not clause.negated
    ):
        act, class_ = act + 3, "willingness"
    elif verb == "be" and (
        comes(reading, clause) or (following == ["the", "first", "to"] and not clause.negated)
    ):
        class_ = "refusal" if clause.negated else class_
    elif (
        verb == "be"
        or (
            verb == "remain"
            and not standing
            and not (
                following[:1]
                and (
                    following[0] in _STAYING
                    or (
                        following[1:2]
                        and following[0] in ("fully", "closely", "actively", "deeply")
                        and following[1] in _STAYING
                    )
                )
            )
        )
        or (verb == "have" and following[:1] == ["to"])
    ):
        return None
    elif (
        verb in lists.consider
        and (verb != "look" or folds[past_manner(folds, act + 1, len(folds) - 1)] in ("at", "into"))
        and not (verb in ("review", "assess", "evaluate", "think") and joint)
    ):
        if verb in ("think", "review") and not following:
            return None
        if clause.negated:
            class_ = "refusal"
        elif not joint or clause.passive or verb in ("consider", "study", "explore"):
            class_ = "consideration"
    elif (verb == "decide" and _left_open(folds, act)) or (
        verb == "take" and "look" in following and not joint
    ):
        class_ = "consideration"
    elif verb in lists.refuse and not clause.passive and not clause.negated:
        if verb == "reject" and not subject.actors:
            return None
        class_ = "refusal"
    elif verb in _FORMING and not _HOME.isdisjoint(folds[act : act + _AT_HOME]) and not _is_told(clause):
        return None  # "would form a cabinet", "will soon step down"
    elif clause.negated and verb in ("tolerate", "condone"):
        return None  # what nobody likes
    elif clause.negated and verb in _SPEAKING:
        return None  # "would not speculate on dates"
    elif (verb in ("convene", "meet") and subject.head in ("cabinet", "government")) or (
        verb in _DELIBERATING and subject.head in _CHAMBERS
    ):
        return None
    elif verb == "leave" and not {"decision", "matter", "it"}.isdisjoint(folds[clause.act : clause.act + 4]):
        return None  # "would leave that decision to parliament"
    elif clause.negated and verb in HINDERING and subject.actors:
        pass  # "would not oppose a new round"
    elif verb == "give" and not {"consideration", "thought"}.isdisjoint(folds[act + 1 : act + 6]):
        class_ = "consideration"
    elif (verb in ("elaborate", "comment", "determine") and not clause.negated) or (
        verb in ("speak", "talk") and clause.negated and following[:1] in (["of"], ["about"], ["on"])
    ):
        return None
    elif (verb in lists.sayings and "details" in folds[clause.act : clause.act + 5]) or (
        verb in ("make", "give", "issue", "release", "publish")
        and not _STATED.isdisjoint(folds[act : act + 6])
    ):
        return None  # "will share details of the call"
    elif not standing and not is_act(reading, clause, verb, joint=joint):
        return None
    elif clause.negated:
        holding = verb == "take" and not _MOVES.isdisjoint(following)  # "would take no further action"
        alone = verb in ("leave", "left") and "alone" in folds[act : act + 6]  # "will not be left alone"
        harmless = (
            alone
            or verb in HARM
            or _against(folds, clause)
            or (verb in _TAKING and not FIGHTING.isdisjoint(folds[act : act + 9]))
        )
        fuel = not _FUEL.isdisjoint(folds[act : act + _REACH])  # "would not add fuel to the fire"
        harmless = harmless or fuel
        given = verb in STINT or (clause.never and verb not in GRANTED)
        class_ = "commitment" if harmless or holding or given else "refusal"
    elif (verb in ("stay", "keep") and following[:1] and following[0] in ("away", "out")) or (
        verb in ("skip", "boycott") and subject.actors
    ):
        class_ = "refusal"  # "would stay away from the summit"
    elif only:
        class_ = "refusal"  # "will only sign if the quota is raised"
    elif any(w in ("gladly", "course", "willingly", "readily") for w in folds[clause.at + 1 : clause.act]):
        class_ = "willingness"
    if class_ == "willingness" and folds[act] in HOSTING:
        class_ = "offer"  # "would gladly host the talks"
    if class_ in ("commitment", "refusal") and is_this_call(folds, clause):
        return None
    if class_ == "commitment" and subject.lead == "that" and folds[subject.first - 2] == "intention":
        class_ = "intention"  # "shared the intention that both would"
    if class_ == "commitment" and subject.actors and is_only_if(folds, clause):
        class_ = "refusal"  # "would only hold talks if the ban was lifted"
    return Judgement(class_, act)


def _is_told(clause: Clause) -> bool:
    """Tell whether a party tells the other what happens at home: "informed her that the accord would be put to a referendum"."""
    return clause.governing is not None and clause.governing.lemma in _TELLING


_FORMING = frozenset("form launch hold dissolve call put step keep continue".split())
_AT_HOME = 10  #: tokens from the verb to what is of home: "would hold early and free elections"
_TELLING = frozenset("inform assure promise pledge undertake".split())


def _against(folds: list[str], clause: Clause) -> bool:
    """Tell what nobody does to others with a thing: "no drones would be used against the port"."""
    return (
        clause.passive
        and folds[clause.act] == "used"
        and not _AGAINST.isdisjoint(folds[clause.act : clause.act + 8])
    )


def _stands(folds: list[str], clause: Clause) -> bool:
    """Tell what goes on by somebody's will: "the ban would stay until they apologised", "the road would remain closed"."""
    if clause.subject.head in MEASURES:
        return not _UNTIL.isdisjoint(folds[clause.act : clause.act + 6])
    shut = folds[clause.act + 1 : clause.act + 2]
    return not clause.subject.actors and clause.governing is not None and bool(_SHUT.intersection(shut))


_FUEL = frozenset(("fuel", "flames"))
_REACH = 14  #: tokens of "will neither stand idly by on the shore nor add fuel"
_UNTIL = frozenset(("until", "unless", "force", "place", "effect"))
_SHUT = frozenset("closed shut suspended frozen blocked barred banned".split())


def _left_open(folds: list[str], act: int) -> bool:
    """Tell "would decide on the loan" and "will decide in May whether to send ships"."""
    return bool(folds[act + 1 : act + 2]) and (
        folds[act + 1] in _QUESTIONS or "whether" in folds[act + 1 : act + 6]
    )


_DELIBERATING = frozenset("vote convene meet debate decide rule".split())
_CHAMBERS = frozenset(
    "parliament council congress senate assembly bundestag court lawmakers voters house".split()
)
