"""What befalls things, and what things and bodies that no list has do: "information would be passed to the embassy"."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.actphrases import PAPERS
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.finds import Found
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.undertakings.phrases import Subject

# What somebody puts on others, and takes off them again.
_LEVIED = frozenset(
    "tariffs tariff sanctions duties duty levies levy taxes tax attacks attack strikes strike blockade ceasefire truce pause security".split()
)
_CONCLUDED = frozenset(
    "signed initialled initialed ratified finalised finalized concluded implemented extended prolonged renewed".split()
)
_SUBMITTED = frozenset("put submitted presented brought sent referred placed laid tabled".split())
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
_OF_BODIES = frozenset(
    ("urge", "ask", "help", "allow")
)  #: "her government would allow", "the army would help clear"
_MEMBERS = frozenset(("party", "member", "signatory"))  #: "her country would become a member"
_CONCRETE = frozenset(
    "activity activities operation operations shipment shipments consignment equipment ammunition delegation mission embassy agency ambulance contribution".split()
)
_GATHERINGS = frozenset(
    "dinner lunch breakfast meeting meetings talks summit consultations dialogue discussions session".split()
)


_WORKS = frozenset(
    """training construction drilling registration vaccination vaccinations production excavation restoration rehabilitation
    dredging demining screening testing boarding""".split()
)
_BEGIN = frozenset(("begin", "start", "commence", "resume", "continue"))


#: What is done to somebody who is let do something.
LET = frozenset(("allowed", "permitted", "authorised", "authorized", "enabled"))
_AHEAD = (["ahead"], ["forward"])


def befalls(folds: list[str], clause: Clause, verb: str) -> bool | None:
    """Tell whether what is done to somebody or something is an act; None where the clause is active."""
    after, subject, lists = folds[clause.act + 1 : clause.act + 4], clause.subject, acts()
    settled = verb in _CONCLUDED or (verb in _SUBMITTED and after[:1] in (["to"], ["before"], ["in"]))
    if clause.passive and subject.head in PAPERS and settled:
        return True  # "the accord would be signed in May", "put to a vote"
    if clause.governing is not None and _is_carried_out(folds, clause, verb):
        return True
    if not clause.passive:
        return None
    if clause.governing is not None and verb in LET and after[:1] == ["to"]:
        return True  # "a diplomat would be allowed to visit him"
    if verb in lists.conditions and after[:1] != ["up"]:
        return False
    if clause.negated and not subject.actors and subject.head in lists.abstracts:
        return False
    return (
        (subject.head not in lists.abstracts and subject.head not in lists.beyond)
        or (subject.head in _LEVIED and (verb in lists.levying or _in_place(folds, clause.act)))
        or bool(subject.actors)
    )


def _in_place(folds: list[str], act: int) -> bool:
    return folds[act : act + 3] in (["put", "in", "place"], ["brought", "into", "force"])


def does(reading: Reading, clause: Clause, verb: str) -> bool:
    """Tell whether what a body or thing does is an act: "the army would help clear", "the shipment would arrive"."""
    folds, subject, lists = reading.tokens.folds, clause.subject, acts()
    after = folds[clause.act + 1 : clause.act + 4]
    doing = subject.head in lists.teams or subject.head in lists.agents or subject.head in lists.movers
    if (doing or _is_named_body(reading, subject)) and (
        verb not in lists.states
        or verb in _OF_BODIES
        or has_talks(folds, clause.act)
        or (verb == "become" and not _MEMBERS.isdisjoint(after))
    ):
        return True
    if verb == "go" and clause.governing is not None and (after[:1] in _AHEAD or after[:2] == ["on", "show"]):
        return not subject.actors  # "the deportation would go ahead on Friday"
    if subject.head in _WORKS and verb in _BEGIN:
        return clause.governing is not None  # "the training of crews would begin in May"
    if subject.head in lists.abstracts or subject.head in lists.beyond or _is_abstract(subject.head):
        return False
    if verb == "contribute" and after[:1] == ["to"]:  # what things do, but not "the team in Lima"
        return not (lists.teams | lists.movers).isdisjoint(folds[subject.first : subject.last])
    return verb in lists.events and (doing or verb not in _OF_DOERS)


#: "airstrikes would not hold the province", "the plan would bring peace": what comes of things is nobody's act.
_OF_DOERS = frozenset(("hold", "bring", "end", "fight", "engage"))


def _is_carried_out(folds: list[str], clause: Clause, verb: str) -> bool:
    """Tell what somebody says is to be given or done: "information would be passed to the embassy", "the withdrawal will be completed"."""
    following = folds[clause.act + 1 : clause.act + _TO_WHOM]
    if verb == "have":  # "the Red Cross would have access to the camps"
        return following[:1] == ["access"] or following[1:2] == ["access"]
    head = clause.subject.head
    if head in _INFORMATION:
        return clause.passive and verb in _PASSED and not {"to", "with"}.isdisjoint(following)
    return head in _MOVES and verb in _DONE


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


def has_talks(folds: list[str], act: int) -> bool:
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


def leave_given(folds: list[str], find: Found) -> str | None:
    """Return the type of what somebody is let do and of what goes ahead: the rule that changes, the plan that stays."""
    nobody = not _NOBODY.isdisjoint(folds[find.first : find.act])
    if find.class_ != "commitment" or find.polarity == "refrain" or nobody:
        return None
    behind = folds[find.act + 1 : find.act + 2]
    if folds[find.act] in LET and behind == ["to"]:
        return "policy_change"  # "families would be allowed to visit them"
    if folds[find.act] != "go" or behind != ["ahead"]:
        return None
    if not _GRANTS.isdisjoint(folds[find.act + 2 : min(find.last, find.act + _GRANTED)]):
        return None  # "would go ahead with its grant"
    return "uphold_policy" if _VISITS.isdisjoint(folds[find.first : find.act]) else "visit"


_GRANTS = frozenset("grant grants loan loans aid assistance donation funding payments".split())
_GRANTED = 8  #: tokens of "go ahead with its third yearly grant"
_VISITS = frozenset(("visit", "trip", "tour"))
_NOBODY = frozenset(("nobody", "no", "none", "not"))
