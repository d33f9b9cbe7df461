"""What is agreed in a clause: "agreed that their teams would follow up", "that a joint team be formed", not "that more should be done"."""

from collections.abc import Sequence

from toolkit.extract.drafts import PRINCIPALS
from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts, is_participle
from toolkit.extract.undertakings.actsofthings import LET
from toolkit.extract.undertakings.complements import Complement
from toolkit.extract.undertakings.doers import of_predicate
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.phrases import Subject, subject_before
from toolkit.extract.undertakings.presence import in_contact
from toolkit.extract.undertakings.subjunctives import subjunctive

_MODALS = frozenset(("will", "would", "shall", "should"))
_ALLOWING = frozenset(("could", "may"))  #: what one side alone allows: "agreed the inspectors could return"
_BODIES = frozenset("mechanism commission council committee panel platform body working-group group".split())
_TOGETHER = frozenset(
    "enhance strengthen deepen cooperate coordinate collaborate expand keep maintain".split()
)
#: Both sides of a call, where nothing says that they are others: "their countries", not "the countries of the region".
_STATES = frozenset(("countries", "nations", "states"))
#: What should be done by those who agree on it: "that consultations should be held".
_DONE = frozenset(
    "drawn prepared drafted concluded scheduled finalised finalized opened held convened undertaken organised organized arranged continued resumed formed created established launched".split()
)
_MATTERS = frozenset("matter issue question case subject topic dispute".split())
_RAISED = frozenset("raised referred submitted tabled brought put".split())
_VERBS_OF_DUTY = frozenset(
    "speak meet hold visit discuss work talk report continue convene travel stay remain resume follow begin start".split()
)


def _acts(folds: Sequence[str], subject: Subject, verb: str) -> bool:
    """Tell whether a subject can do what is agreed: a party, a team, or a thing that is to take place."""
    lists = acts()
    if subject.actors or subject.head in lists.teams or subject.head in lists.agents:
        return True
    if _is_calling(folds, subject):
        return True
    if folds[subject.first + 1 : subject.last - 1] == ["two"] and subject.head in _FIRMS:
        return True
    if subject.head in _STATES:
        return folds[subject.first] in ("their", "the", "our") and subject.last - subject.first == 2
    if subject.head in lists.abstracts or subject.head in lists.beyond:
        return False
    return subject.head in lists.meetings or subject.head in lists.doings or verb in lists.events


_FIRMS = frozenset(
    "railways universities academies agencies funds regulators chambers broadcasters ports cities museums".split()
)


def _are_two_named(reading: Reading, subject: Subject) -> bool:
    """Tell two names of companies or cities that no list has: "agreed that Nordkraft and Aguas Sur would set up a venture"."""
    own = reading.tokens.words[subject.first : subject.last]
    return "and" in own[1:-1] and all(word == "and" or word[:1].isupper() for word in own)


def _is_calling(folds: Sequence[str], subject: Subject) -> bool:
    """Tell whether a subject is people by their calling, on both sides: "their hydrographers", "the two directors-general"."""
    both = folds[subject.first] in ("their", "our", "both") or folds[subject.first + 1] in ("two", "three")
    return both and subject.head.endswith(_CALLINGS) and subject.head not in _NO_CALLINGS


_CALLINGS = (
    "ers",
    "ists",
    "ors",
    "ians",
    "directors-general",
    "secretaries-general",
    "commandants",
    "wardens",
    "clerks",
)
_NO_CALLINGS = frozenset(
    "members numbers matters papers orders borders powers offers letters waters rivers barriers corridors sectors harbours harbors ferries customers consumers prisoners".split()
)


def _bare(reading: Reading, predicate: Predicate, what: Complement) -> tuple[int, tuple[int, int]] | None:
    """Return the verb and the subject of "that a joint team be formed", where it is an act."""
    if what.form != "that":
        return None
    found = subjunctive(reading, predicate.sentence, what.act)
    if predicate.lemma.startswith("share") and found is not None and found[1].head in acts().meetings:
        return None  # "shared the view that their relations continue to grow"
    folds = reading.tokens.folds
    if found is not None and found[1].head in _MATTERS and folds[found[0]] in _RAISED:
        return found[0], (found[1].first, found[1].last)  # "that the matter be raised at the next council"
    if found is None or not _acts(reading.tokens.folds, found[1], reading.tokens.folds[found[0]]):
        return None
    return found[0], (found[1].first, found[1].last)


def _by_a_body(folds: Sequence[str], verb: int, last: int) -> bool:
    """Tell whether a matter is left to a body of both: "should be taken up by a joint committee"."""
    behind = list(folds[verb + 1 : min(last, verb + _BY)])
    return "by" in behind[:2] and not _BODIES.isdisjoint(behind)


_VISIT = 6  #: tokens of "pay an early official visit"
_BY = 7  #: tokens of "up by a joint technical committee"
_ON = (["bring", "forward"], ["go", "through"], ["go", "over"], ["go", "ahead"])


def _dutiful(verb: str) -> bool:
    """Tell what both sides have their own people do: "that their envoys should settle the date"."""
    return verb.isalpha() and verb not in acts().states | acts().policies


def _is_of_others(folds: list[str], subject: Subject) -> bool:
    """Tell whether those who should do something are a body of many or its ministers, whom the two only wish to."""
    named = folds[subject.first : subject.last]
    return not _BLOCS.isdisjoint(named[:2]) or ("contact" in named and "group" in named)


_BLOCS = frozenset(("eu", "european", "nato", "g7", "g20", "allied", "arab", "african"))


def _is_of_both(folds: Sequence[str], subject: Subject) -> bool:
    """Tell whether those who should do something are the own people of those who agree on it: "the economy ministers", "officials", "lawyers for both governments"."""
    first = folds[subject.first]
    if (first in acts().teams or first.endswith(_CALLINGS)) and folds[
        subject.first + 1 : subject.first + 3
    ] in _FOR_BOTH:
        return True
    own = subject.head in acts().teams or _is_calling(folds, subject)
    people = subject.head.endswith("s") and (first == "the" or subject.last - subject.first == 1)
    return own and (first in ("their", "both", "our") or people)


_FOR_BOTH = (["for", "both"], ["of", "both"], ["from", "both"], ["on", "both"])


def agreed_clause(
    reading: Reading, predicate: Predicate, what: Complement
) -> tuple[int, tuple[int, int]] | None:
    """Return the verb and the subject of "that … would …", where it is an act."""
    folds = reading.tokens.folds
    sentence = reading.layout.sentences[predicate.sentence]
    lists = acts()
    alone = predicate.subject is not None and PRINCIPALS not in of_predicate(reading, predicate)
    for m in range(what.at, min(sentence.last, what.at + 40)):
        if folds[m] in _MODALS or (alone and folds[m] in _ALLOWING):
            break
        if folds[m] in (
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "must",
            "can",
            "could",
            "may",
            "might",
            "needs",
            "cannot",
            "remains",
            ";",
            ".",
        ):
            return _bare(reading, predicate, what)
    else:
        return _bare(reading, predicate, what)
    act = past_manner(folds, m + 1, sentence.last)
    if act >= sentence.last:
        return None
    subject = subject_before(reading, predicate.sentence, m)
    if subject is None:
        return None
    if folds[act] in ("be", "get") and in_contact(folds, act):
        return act, (what.at + (folds[what.at] == "that"), m)
    if folds[act] == "be":
        verb = past_manner(folds, act + 1, sentence.last)
        if (
            verb >= sentence.last
            or not is_participle(folds[verb])
            or (
                folds[verb] in lists.conditions
                and folds[verb + 1] != "up"
                and folds[verb] != "strengthened"
                and not (folds[verb] in LET and folds[verb + 1] == "to")
            )
            or (
                folds[m] == "should"
                and (
                    "not" in folds[m + 1 : verb]  # "should not be held hostage" is a view
                    or (folds[verb] not in _DONE and not _by_a_body(folds, verb, sentence.last))
                    or folds[verb + 1 : verb + 2] in (["responsible"], ["accountable"], ["liable"])
                )
            )
        ):
            return None
        act = verb
    elif folds[m] == "should" and folds[act : act + 2] == ["take", "place"]:
        if subject.head not in lists.meetings:
            return None
    elif folds[m] == "should":
        both = len(subject.actors) > 1 or any(a.kind == "group" or a.pronoun == "we" for a in subject.actors)
        own = _is_of_both(folds, subject)
        if _is_of_others(folds, subject):
            return None  # "that European ministers should discuss it", "that the contact group should meet"
        doing = (
            (folds[act] in _VERBS_OF_DUTY and "role" not in folds[act : act + 7])
            or (folds[act] == "pay" and "visit" in folds[act : act + _VISIT])
            or (both and folds[act] in _TOGETHER)
        )
        if not (
            doing
            or "together" in folds[act + 1 : act + 3]
            or (own and (_dutiful(folds[act]) or folds[act : act + 2] in _ON))
        ) or not (
            both
            or subject.head in lists.teams
            or _is_calling(folds, subject)
            or subject.head in _BODIES
            or any(a.kind == "person" for a in subject.actors)
            or (subject.head in ("contacts", "dialogue", "consultations") and folds[act] == "continue")
        ):
            return None
    elif folds[m] in _ALLOWING and folds[act] not in lists.events:
        return None  # "agreed that more could be done", but "agreed the ship could dock"
    elif folds[act] == "have" and not lists.meetings.isdisjoint(folds[act + 1 : act + 5]):
        return (act, (what.at + (folds[what.at] == "that"), m)) if _acts(folds, subject, "hold") else None
    elif (
        folds[act] in lists.states
        or folds[act] in lists.policies
        or not (_acts(folds, subject, folds[act]) or _are_two_named(reading, subject))
    ):
        return None
    return act, (what.at + (folds[what.at] == "that"), m)
