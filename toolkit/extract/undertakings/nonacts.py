"""Clauses about the future in which nobody undertakes anything: what is of home, of newsrooms, only said, or left to others."""

from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.futurecase import Future
from toolkit.extract.undertakings.modals import Clause
from toolkit.extract.undertakings.realacts import is_act

_STATED = frozenset(
    "statement statements comment comments remarks interview interviews readout readouts".split()
)
_SPEAKING = frozenset(
    "speculate comment elaborate say answer confirm specify divulge disclose reveal identify name describe characterize characterise sugar-coat sugarcoat sugar lie pretend mince guess dwell preempt pre-empt prejudge".split()
)
# What is a state's own affair: elections, cabinets, parties.
_HOME = frozenset("coalition cabinet elections election parliament referendum rally down primaries".split())
FORMING = frozenset("form launch hold dissolve call put step keep continue".split())
_AT_HOME = 10  #: tokens from the verb to what is of home: "would hold early and free elections"
_TELLING = frozenset("inform assure promise pledge undertake".split())
DELIBERATING = frozenset("vote convene meet debate decide rule".split())
_CHAMBERS = frozenset(
    "parliament council congress senate assembly bundestag court lawmakers voters house".split()
)
# Who does not do these lets others act.
HINDERING = frozenset("oppose object veto block obstruct hinder".split())


def is_of_home(case: Future) -> bool:
    """Tell what a state does at home: "would form a cabinet", "will soon step down", "parliament will vote"."""
    head, verb = case.clause.subject.head, case.verb
    if verb in FORMING and not _HOME.isdisjoint(case.within(_AT_HOME)) and not _is_told(case.clause):
        return True
    cabinet = verb in ("convene", "meet") and head in ("cabinet", "government")
    return cabinet or (verb in DELIBERATING and head in _CHAMBERS)


def is_unsaid(case: Future) -> bool:
    """Tell what nobody likes or talks of: "would not condone it", "would not speculate on dates"."""
    clause = case.clause
    office = clause.governing is None and all(a.kind != "person" for a in clause.subject.actors)
    told = case.verb == "discuss" and office  # "The White House would not discuss numbers"
    return clause.negated and (told or case.verb in ("tolerate", "condone") or case.verb in _SPEAKING)


def is_left_to_others(case: Future) -> bool:
    """Tell "would leave that decision to parliament"."""
    return case.verb == "leave" and not {"decision", "matter", "it"}.isdisjoint(case.within(4))


def lets_others_act(case: Future) -> bool:
    """Tell who undertakes not to hinder others: "would not oppose a new round"."""
    return case.clause.negated and case.verb in HINDERING and bool(case.clause.subject.actors)


_AS_ANY = frozenset(("can", "could", "any", "anyone", "anybody", "every", "everyone"))
_PRICE = 6  #: tokens of "a very steep"
_DO_WHAT = 5  #: tokens of "do what little we can"


_PARTICULARS = frozenset("date dates day time timing venue details particulars".split())
_SETTLED = frozenset(
    "fixed set decided determined agreed settled communicated announced arranged confirmed".split()
)
_WH = frozenset(("what", "whether", "why", "how", "when", "who"))


def is_said(case: Future) -> bool:
    """Tell what is only said: "will elaborate on it", "will share details of the call", "would not talk about it"."""
    verb, negated = case.verb, case.clause.negated
    if verb == "go" and case.following[:3] == ["so", "far", "as"]:
        return True  # "I'd go so far as to say"
    if verb in ("celebrate", "commemorate") and not negated:
        return True  # "are to celebrate the 65th year of their relations"
    if verb == "pay" and "price" in case.within(_PRICE):
        return True  # "they shall pay a very steep price"
    if verb == "do" and case.following[:1] == ["what"] and _AS_ANY & set(case.within(_DO_WHAT)):
        return True  # "We will do what we can", "would do what any other state would do"
    if verb in ("elaborate", "comment", "determine", "listen", "hear", "repeat", "impress") and not negated:
        return True  # "I will listen to what he has to say", "would impress upon them that"
    if verb in ("ask", "asking") and case.following[:1] and case.following[0] in _WH:
        return True  # "We will be asking what they want from us"
    if verb in ("count", "rely") and case.following[:1] in (["on"], ["upon"]):
        return True  # "would count on their help"
    if (
        verb == "tell"
        and case.following[:1]
        and case.following[0] in _WHOM
        and _MARKS & {*case.following[1:2]}
    ):
        return True  # "I will tell him, “We are neighbours”"
    if case.clause.passive and case.clause.subject.head in _PARTICULARS and case.folds[case.act] in _SETTLED:
        return True  # "the date would be fixed through diplomatic channels"
    if verb == "refrain" and case.following[:1] == ["from"] and _SPEAKING_ON & {*case.following[1:2]}:
        return True  # "will refrain from going beyond what was said"
    if verb == "do" and case.following[:2] == ["well", "to"]:
        return True  # "would do well to match their aims"
    if verb in ("speak", "talk") and negated and not {"of", "about", "on"}.isdisjoint(case.following[:1]):
        return True
    if verb in acts().sayings and "details" in case.within(5):
        return True
    if case.clause.passive and case.folds[case.act] in _ISSUED and case.clause.subject.head in _STATED:
        return True  # "A statement will be issued once it has ended"
    gives = verb in ("make", "give", "issue", "release", "publish")
    return gives and not _STATED.isdisjoint(case.within(6))


_WHOM = frozenset(("him", "her", "them", "you"))
_MARKS = frozenset((",", ":", "“", '"', "‘", "'"))
_SPEAKING_ON = frozenset("going commenting speculating elaborating saying discussing answering".split())
_ISSUED = frozenset("issued released published made given posted".split())


def is_no_act(case: Future) -> bool:
    """Tell what is no act of anybody: "the war would end"."""
    return not case.standing and not is_act(case.reading, case.clause, case.verb, joint=case.joint)


def _is_told(clause: Clause) -> bool:
    """Tell whether a party tells the other what happens at home: "informed her that the accord would be put to a referendum"."""
    return clause.governing is not None and clause.governing.lemma in _TELLING
