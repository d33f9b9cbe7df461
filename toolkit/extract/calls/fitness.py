"""Tell what is no call to record: mentions outside the lead, calls within one state, meetings in person."""

from collections.abc import Sequence

from toolkit.extract.briefings import is_briefing, is_interview, is_told
from toolkit.extract.calls.call import Call
from toolkit.extract.calls.equals import adds_equals
from toolkit.extract.calls.further import adds, is_another
from toolkit.extract.calls.inperson import (
    KNOWN,
    is_courtesy_call,
    met_in_person,
    of_visit,
    only_recalls_phone,
)
from toolkit.extract.calls.longpast import of_this_week
from toolkit.extract.calls.mentioned import is_beside
from toolkit.extract.calls.notmade import is_missed, is_not_planned
from toolkit.extract.calls.pages import is_headed, opens_item
from toolkit.extract.calls.plainly import plainly_spoke
from toolkit.extract.calls.report import FIRM, LEAD, CallReport
from toolkit.extract.calls.turns import RULE as TURN
from toolkit.extract.calls.withgroups import with_group, with_peers
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.issuers import issuer
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading
from toolkit.reference import side

_HOME_ROLES = frozenset(("legislator", "governor", "mayor", "military"))


def _is_told_below(reading: Reading, call: Call) -> bool:
    """Tell whether a report tells further down, with its day, what was said in a call of this week: that is no mere mention."""
    if reading.home is not None or call.status not in (None, "held"):
        return False
    return any(
        (_tells_what_was_said(reading, r) or _goes_on_about(reading, r))
        and reading.layout.place(r.sentence) <= _BELOW
        and r.medium in ("phone", "video", "secure_line")
        and len({p.side for p in r.people if p.side}) > 1
        and not any(p.role == "leader" and p.holder is None for p in r.people)  # of a party
        and of_this_week(reading, r)
        for r in call.reports
    )


_BELOW = 30  #: sentences


def _goes_on_about(reading: Reading, report: CallReport) -> bool:
    """Tell whether the sentences behind a report go on with what the two said: "Y told him that", "The pair spoke for an hour"."""
    if report.rule not in ("call.by-way", "call.held", "call.rang"):
        return False
    behind = reading.predicates[report.sentence + 1 : report.sentence + 1 + _BEHIND]
    return sum(_are_of_them(report, predicates) for predicates in behind) >= _GOES_ON


_BEHIND = 3  #: sentences
_GOES_ON = 2  #: of them about the call


def _are_of_them(report: CallReport, predicates: Sequence[Predicate]) -> bool:
    """Tell whether by a sentence's verbs one of the two who spoke says or agrees something, or both do."""
    return any(
        p.subject is not None
        and (p.speech or p.kind in ("tell", "agree"))
        and (p.subject.kind == "group" or not set(report.people).isdisjoint(p.subject.people))
        for p in predicates
    )


def _is_lead(reading: Reading, report: CallReport) -> bool:
    """Tell whether a report further down leads a part of its page."""
    return is_headed(reading, report) or _opens_part(reading, report) or opens_item(reading, report)


def _opens_part(reading: Reading, report: CallReport) -> bool:
    """Tell whether a paragraph opens with a call that an office announces, among several, or has put off."""
    sentence = reading.layout.sentences[report.sentence]
    opens = reading.layout.paragraphs[sentence.paragraph].first == sentence.first
    announced = reading.memo.get("round")
    one_of_several = (
        isinstance(announced, int) and announced <= LEAD and report.first - sentence.first <= _PREPOSITION
    )
    put_off = report.status == "cancelled" and report.rule in ("call.noun", "call.in")
    return opens and reading.home is not None and len(report.people) > 1 and (one_of_several or put_off)


_PREPOSITION = 3  #: tokens of "In his"


def _tells_what_was_said(reading: Reading, report: CallReport) -> bool:
    """Tell "promised X in a phone call to send it" and "spoke by phone with X, who promised it" from "spoke by phone with X", and from "After calls with X, Y threatened"."""
    if reading.tokens.folds[reading.layout.sentences[report.sentence].first] in ("after", "following"):
        return False
    if report.rule == "call.by-way" and report.medium_at is not None:
        return reading.tokens.folds[report.medium_at[0]] == "in"
    return report.rule == "call.in" or _who_said(reading, report)


def _who_said(reading: Reading, report: CallReport) -> bool:
    """Tell whether a clause says what the other end said: "held a telephone conversation on Tuesday with X, who promised support"."""
    if report.rule != "call.held" or reading.tokens.folds[report.last : report.last + 2] != [",", "who"]:
        return False
    return any(
        (p.speech or p.lemma in _WORD_GIVEN) and report.last < p.first <= report.last + _WHO
        for p in reading.predicates[report.sentence]
    )


_WORD_GIVEN = frozenset(("promise", "pledge", "assure", "offer", "agree", "thank", "vow"))
_WHO = 9  #: tokens of ", who, Marte said, had then"


def _is_of_no_state(person: Person) -> bool:
    """Tell whether a person may hold an office of a body that is no state: "the president of a charity, X"."""
    return person.holder is None and person.role in _OF_STATES and not str(person.title).endswith("-elect")


#: Offices that bodies other than states have as well.
_OF_STATES = frozenset(
    ("head_of_government", "head_of_state", "monarch", "organisation_head", "official", "legislator")
)


def unfit(reading: Reading, call: Call, *, beside: Call | None = None) -> str | None:
    """Return why a candidate is no call to record, or None; a further one, `beside` a first, may stand anywhere."""
    lead = min(r.sentence for r in call.reports)
    opening = reading.layout.body
    if is_interview(reading.document.text) and not is_told(reading, call):
        return "a call that somebody recalls in an interview"
    if is_briefing(reading.document.text):
        denied = any(r.status == "denied" and len(r.people) > 1 for r in call.reports)
        told = denied or is_told(reading, call)
    else:
        told = any(
            reading.tokens.folds[r.first] in ("i", "we") for r in call.reports
        )  # a leader's own address
    told = told or beside is not None or any(r.rule == TURN or _is_lead(reading, r) for r in call.reports)
    if lead > opening + KNOWN and not told and all(r.definite for r in call.reports) and of_visit(reading):
        return "a call is spoken of as known"
    if lead > LEAD + opening and call.first_sentence > LEAD + opening and not told:
        if not _is_told_below(reading, call):
            return "a call is mentioned outside the lead only"
    if lead > opening + 1 and not told and all(is_beside(reading, r) and not r.group for r in call.reports):
        return "a call that a relative clause beside other news mentions"
    firm = any(r.medium not in (None, "talk") for r in call.reports)
    parties = _states({p.side for p in call.people if p.side} | set(call.sides))
    unknown = [p for p in call.people if p.side is None]
    if len(call.people) + len(call.sides) < 2:
        home = reading.home
        if not (
            call.people
            and firm
            and (
                (home is not None and ((home not in parties and parties) or with_group(reading, call)))
                or (home is None and with_peers(reading, call))
            )
        ):
            return "a call is named, but not who was on both ends"
    if len(call.people) > 1 and all(p.role == "spokesperson" for p in call.people):
        return "a call that those who speak for others tell of"
    if any(p.role in _HOME_ROLES for p in unknown):
        return "a call within one state"
    if len(parties) == 1 and any(p.role == "leader" and _leads_party(reading, call, p) for p in unknown):
        return "a call within one state"
    if unknown and reading.home is not None and parties == {reading.home}:
        return "a call within one state, as far as the text says"
    if unknown and len(parties) == 1 and any(p.role == "ambassador" for p in call.people):
        return "a call within one state, as far as the text says"  # "had spoken with the ambassador"
    if (
        any(p.title is None and p.holder is None for p in unknown)
        and len(parties) == 1
        and (len(call.people) == 2 or sum(_holds_office(p) for p in call.people) < 2)
    ):
        return "a call with somebody who holds no office in the text"
    if not parties and any(p.title is None and p.holder is None for p in unknown):
        return "a call of people who hold no office in the text"
    if len(parties) == 1 and reading.home is None and any(_is_of_no_state(p) for p in unknown):
        return "a call with somebody whose state the text does not name"
    if len(parties) == 1 and unknown and reading.home is None and not firm and not told:
        return "a talk within one state, as far as the text says"  # "the minister spoke with army chief X"
    if (
        len(parties) < 2
        and not unknown
        and not (reading.home and (_is_with_home(reading, parties, call) or with_group(reading, call)))
        and not (reading.home is None and len(call.people) == 1 and with_peers(reading, call))
    ):
        return "a call within one state"
    arranged = beside is not None and (
        call.status in ("planned", "cancelled")
        or any(is_another(reading, r) or adds_equals(reading, r, beside) for r in call.reports)
        or (beside.medium not in FIRM and any(adds(reading, r) for r in call.reports))
    )
    if not firm and not arranged and not plainly_spoke(reading, call) and not is_told(reading, call):
        return "a conversation without a word of a call"
    if not firm and not arranged and only_recalls_phone(reading):
        return "a meeting in person"
    if is_courtesy_call(reading) and all(_says_call_alone(reading, r) for r in call.reports):
        return "a visit that is called a call"
    if not (beside is not None and firm) and met_in_person(reading, call):
        return "a meeting in person"
    if call.status == "denied" and all(is_missed(reading, r) for r in call.reports):
        return "a call that nobody says took place"
    if call.status in ("planned", "requested") and is_not_planned(reading, call):
        return "a call that nobody plans"
    return None


def _leads_party(reading: Reading, call: Call, person: Person) -> bool:
    """Tell whether somebody is named as the leader of a party: "O'Brien, leader of the Conservatives"."""
    folds = reading.tokens.folds
    return any(
        person in a.people and not _PARTIES.isdisjoint(folds[a.first : a.last])
        for r in call.reports
        for a in reading.actors[r.sentence]
    )


_PARTIES = frozenset(
    "party opposition conservatives conservative liberals liberal labour labor socialists democrats republicans greens communists nationalists tory".split()
)


def _holds_office(person: Person) -> bool:
    return person.role is not None or person.holder is not None


def _says_call_alone(reading: Reading, report: CallReport) -> bool:
    """Tell whether no more than the word "call" says that a report is of one by phone."""
    if report.medium_at is None:
        return True
    first, last = report.medium_at
    return _CALL.issuperset(reading.tokens.folds[first:last])


_CALL = frozenset(("call", "calls"))


def _states(parties: set[str]) -> set[str]:
    """Return the parties to a call, a region's government as its state's where both are among them."""
    governed = {p: side(p).government for p in parties if p.startswith("X_")}
    return parties - {p for p, state in governed.items() if state is not None and state[0] in parties}


def _is_with_home(reading: Reading, parties: set[str], call: Call) -> bool:
    """Tell whether an office tells of its own call with the people of one state, without naming who made it."""
    if reading.home is None or reading.home in parties or _states({reading.home, *parties}) == parties:
        return False
    found = issuer(reading.document)
    return len(call.people) < 2 or found is None or found.kind == "official_readout"
