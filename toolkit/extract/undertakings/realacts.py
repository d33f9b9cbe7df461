"""Telling an act of one's own from a state, a policy, an agenda, and from what befalls things."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.undertakings.phrases import Subject
from toolkit.extract.undertakings.presence import in_contact

_GATHERINGS = frozenset(
    "dinner lunch breakfast meeting meetings talks summit consultations dialogue discussions session".split()
)
_WATCHING = frozenset(("eye", "watch", "track", "mind"))
# What two exchange who do not only talk.
_EXCHANGED = frozenset(
    "list lists prisoners pows ambassadors information data delegations visits intelligence detainees bodies".split()
)
# What two do together does nothing by itself but go on: "the dialogue will continue".
_TIES = frozenset(
    """cooperation collaboration coordination work dialogue relations relationship ties friendship interaction communication
    exchange exchanges partnership visit""".split()
)
_GOING_ON = frozenset(
    "continue resume begin start take proceed go open close end commence intensify happen".split()
)
_SHARED = frozenset("joint mutual common their our these".split())
_PAPERS = frozenset(
    "agreement agreements deal treaty accord pact protocol memorandum contract convention mou".split()
)
# What somebody puts on others, and takes off them again.
_LEVIED = frozenset(
    "tariffs tariff sanctions duties duty levies levy taxes tax attacks attack strikes strike blockade ceasefire truce pause security".split()
)
_CONCLUDED = frozenset(
    "signed initialled initialed ratified finalised finalized concluded implemented".split()
)
_ENTERING = frozenset("enter come take go last run remain apply cover include start begin end expire".split())
_SOON = frozenset(
    "in on by within soon shortly next later tomorrow at before after this from as and if once".split()
)

_BESIDE = frozenset("support assist help back stay".split())  #: what one will "always" do for the other


def is_act(reading: Reading, clause: Clause, verb: str, *, joint: bool) -> bool:
    """Tell an act from a state, a policy, the call's agenda, and from what merely befalls things."""
    folds = reading.tokens.folds
    lists = acts()
    subject = clause.subject
    following = folds[clause.act + 1 : clause.act + 4]
    if folds[clause.act - 1] == "always" and not clause.negated:
        return verb in _BESIDE and bool(subject.actors) and clause.governing is not None  # else a principle
    if verb == "see" and not (following and following[0][0].isalpha()):
        return False  # "we'll see"
    if (
        verb == "follow"
        and not subject.actors
        and following
        and following[0].isalpha()
        and following[0] not in _SOON
        and following[0] != "up"
    ):
        return False  # "aid would follow reforms", but "a second ship would follow in May"
    if verb == "become" and not {"first", "last", "only"}.isdisjoint(following):
        return False  # "would become the first president to visit"
    if verb == "take" and following[:1] == ["stock"]:
        return False  # the agenda of a call to come
    if verb == "represented" and clause.passive and following[:1] == ["by"]:
        return False  # who is to come
    if verb == "see" and following and following[0] in ("if", "whether", "how", "what"):
        return False
    if verb in ("go", "keep") and "being" in following[:2]:
        return False
    if verb == "go" and following[:1] == ["over"] and not clause.negated:
        return False  # the agenda of the call: "are to go over the review"
    if verb == "go" and following[:3] == ["down", "in", "history"]:
        return False
    if not subject.actors and folds[subject.first].endswith("ing") and subject.last - subject.first > 1:
        return False  # "supplying them would not change the war"
    if verb == "take" and "time" in following:
        return False  # "will need years to be resolved"
    if verb == "lead" and following[:1] == ["to"]:
        return False  # "will only lead to more tension"
    if verb == "focus" and following[:1] == ["on"] and following[1:] and following[1].endswith("ing"):
        return joint  # "the two sides will focus on promoting trade"
    settled = verb in _CONCLUDED or (verb in _SUBMITTED and following[:1] == ["to"])
    if clause.passive and subject.head in _PAPERS and settled:
        return True  # "the accord would be signed in May", "put to a vote"
    if clause.governing is not None and _is_carried_out(folds, clause, verb):
        return True
    if clause.passive:
        if (verb in lists.conditions and following[:1] != ["up"]) or (
            clause.negated and not subject.actors and subject.head in lists.abstracts
        ):
            return False
        return (
            (subject.head not in lists.abstracts and subject.head not in lists.beyond)
            or (subject.head in _LEVIED and verb in lists.levying)
            or bool(subject.actors)
        )
    if subject.head in _PAPERS and not subject.actors and verb not in _ENTERING:
        return False  # "the accord would bring peace"
    if (
        subject.head in _TIES
        and not subject.actors
        and not clause.passive
        and (verb not in _GOING_ON or following[:1] == ["to"])
    ):
        return False  # "their cooperation will bring new chances"
    if verb == "continue" and subject.head == "efforts":
        return not _SHARED.isdisjoint(folds[subject.first : subject.last])
    if verb == "continue" and following[:2] == ["to", "be"] and in_contact(folds, clause.act + 2):
        return True
    if verb == "continue" and following in (["to", "stand", "up"], ["to", "stand", "with"]):
        return False  # "will continue to stand with the islanders": a policy
    if verb == "continue" and following[:1] == ["to"] and len(following) > 1:
        return following[1] not in (
            "be",
            "monitor",
            "suffer",
            "grow",
            "live",
            "face",
            "have",
            "need",
        )
    if verb == "keep" and not _WATCHING.isdisjoint(following):
        return False
    if verb == "stand" and following[:1] and following[0] in ("by", "behind"):
        return bool(subject.actors) and not _PLANS.isdisjoint(folds[clause.act : clause.act + 9])
    pleads = (
        verb == "advocate" and following[:1] and following[0].endswith("ing")
    )  # "would advocate closing the port"
    if verb in lists.policies and not pleads and not _firm(folds, clause):
        return False
    acting = bool(subject.actors) and not (
        len(subject.actors) == 1
        and subject.actors[0].kind == "pronoun"
        and subject.actors[0].pronoun == "n"
        and subject.actors[0].side is None
        and clause.governing is not None
        and clause.governing.kind == "agree"
    )
    if acting:
        if verb in lists.states and verb not in lists.acts_of_parties and not _has_talks(folds, clause.act):
            return False
        if (
            (joint or (verb in ("discuss", "review", "debate") and not clause.negated))
            and verb in lists.agenda
            and _EXCHANGED.isdisjoint(folds[clause.act : clause.act + 5])
            and not {"again", "further", "next", "regularly", "follow"}
            & set(folds[clause.act : clause.act + 8])
        ):
            return False
        return not (
            verb in ("take", "pay") and following[:1] in (["place"], ["note"], ["account"], ["attention"])
        ) or following[:1] == ["place"]
    doing = subject.head in lists.teams or subject.head in lists.agents or subject.head in lists.movers
    if (doing or _is_named_body(reading, subject)) and (
        verb not in lists.states
        or verb in _OF_BODIES
        or _has_talks(folds, clause.act)
        or (verb == "become" and not _MEMBERS.isdisjoint(following))
    ):
        return True
    if subject.head in lists.abstracts or subject.head in lists.beyond or _is_abstract(subject.head):
        return False
    if verb == "contribute" and following[:1] == ["to"]:  # what things do, but not "the team in Lima"
        return not (lists.teams | lists.movers).isdisjoint(folds[subject.first : subject.last])
    return verb in lists.events


def _is_carried_out(folds: list[str], clause: Clause, verb: str) -> bool:
    """Tell what somebody says is to be given or done: "information would be passed to the embassy", "the withdrawal will be completed"."""
    following = folds[clause.act + 1 : clause.act + _TO_WHOM]
    if verb == "have":  # "the Red Cross would have access to the camps"
        return following[:1] == ["access"] or following[1:2] == ["access"]
    head = clause.subject.head
    if head in _INFORMATION:
        return clause.passive and verb in _PASSED and not {"to", "with"}.isdisjoint(following)
    return head in _MOVES and verb in _DONE


_TO_WHOM = 5  #: tokens of "passed without delay to"
_INFORMATION = frozenset("information details data list lists findings results intelligence evidence".split())
_PASSED = frozenset(
    "provided shared passed given handed sent forwarded communicated transmitted supplied".split()
)
_MOVES = frozenset(
    "withdrawal pullout pull-out evacuation deployment handover release repatriation resumption redeployment drawdown".split()
)
_DONE = frozenset(
    "completed begin start commence concluded finished carried conducted resume begun started effected end".split()
)


def _is_named_body(reading: Reading, subject: Subject) -> bool:
    """Tell whether a name that begins with that of a state acts for it: "Norwegian Export Finance would send a team"."""
    words = reading.tokens.words
    first = subject.first + (reading.tokens.folds[subject.first] == "the")
    named = words[first : subject.last]
    return (
        len(named) > 1
        and all(word[0].isupper() for word in named)
        and any(chunk.first == first for chunk in reading.chunks[reading.layout.sentence_at(first)].sides)
    )


#: What one stands by who backs an act, and not only a friend: "would stand behind Peru's bid".
_PLANS = frozenset(
    "plan proposal roadmap initiative deal agreement accord bid candidacy candidate draft resolution".split()
)
_OF_BODIES = frozenset(
    ("urge", "ask", "help", "allow")
)  #: "her government would allow", "the army would help clear"


_MEMBERS = frozenset(("party", "member", "signatory"))  #: "her country would become a member"


def _has_talks(folds: list[str], act: int) -> bool:
    """Tell "would have a meeting" from what one would have."""
    return folds[act] == "have" and not _GATHERINGS.isdisjoint(folds[act : act + 5])


def _is_abstract(head: str) -> bool:
    """Tell "the reduction would contribute to growth" from "the shipment would arrive"."""
    lists = acts()
    return (
        head.endswith(("tion", "tions", "ment", "ments", "ness", "ity", "ance", "ence", "ism", "ing", "cy"))
        and head not in lists.teams | lists.agents | lists.meetings
        and head not in lists.doings
        and head not in lists.measures
        and head not in lists.money
        and head not in _CONCRETE
    )


_CONCRETE = frozenset(
    "activity activities operation operations shipment shipments consignment equipment ammunition delegation mission embassy agency ambulance contribution".split()
)


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


_PACT = 6  #: tokens of "honour all the international agreements"
_SUBMITTED = frozenset("put submitted presented brought sent referred".split())
_KEEPING_TO = frozenset("honour honor uphold respect abide adhere".split())
_PACTS = frozenset(
    "ceasefire truce armistice agreement agreements treaty treaties deal accord accords pact contract contracts".split()
)
