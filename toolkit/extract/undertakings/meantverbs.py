"""Which verb a clause about the future means: "will be in touch" is contact, "will not hesitate to send" is sending."""

from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import acts
from toolkit.extract.undertakings.complements import infinitive
from toolkit.extract.undertakings.manner import past_manner
from toolkit.extract.undertakings.modals import Clause, progressive
from toolkit.extract.undertakings.presence import in_contact

_PLACES = frozenset(("at", "in", "to"))
_PRONOUNS = frozenset("him her them me us".split())


def meant_verb(reading: Reading, clause: Clause) -> str:
    """Return the folded verb by which a clause is judged; its act moves to the verb that tells what will be done."""
    folds = reading.tokens.folds
    verb = folds[clause.act]
    if verb == "be" and clause.act + 1 < len(folds) and progressive(folds[clause.act + 1]):
        clause.act += 1  # "will be sending"
        verb = "get" if folds[clause.act] == "getting" else folds[clause.act]
    behind = folds[clause.act + 1 : clause.act + 4]
    if verb == "get" and behind[:2] == ["back", "to"]:
        return "contact"
    if verb in ("be", "get") and in_contact(folds, clause.act):
        return "contact"
    if verb == "get" and behind[:1] == ["together"]:
        return "meet"
    if verb in ("carry", "go") and behind[:1] == ["on"] and behind[1:2] != ["with"]:
        return "continue"
    if verb == "stand" and clause.negated and behind[::2] == ["in", "way"]:
        return "hinder"  # "would not stand in the way of a settlement"
    if verb == "hesitate" and clause.negated and behind[:1] == ["to"]:
        return _unhesitating(reading, clause)
    if verb in _SOMEWHERE and not clause.negated and _is_somewhere(reading, clause):
        return _SOMEWHERE[verb]
    return verb


# Courtesies and states that are acts where a person and a place follow: "will welcome her to Oslo", "will represent him at the forum".
_SOMEWHERE = {"welcome": "receive", "represent": "attend"}


def _unhesitating(reading: Reading, clause: Clause) -> str:
    """Return what one "will not hesitate to" do, which is promised; a state or a policy stays none."""
    folds = reading.tokens.folds
    act = past_manner(folds, clause.act + 2, reading.layout.sentences[clause.number].last)
    lists = acts()
    if not infinitive(reading, act) or folds[act] in lists.states | lists.policies | lists.courtesies:
        return folds[clause.act]
    clause.act, clause.negated, clause.never = act, False, False
    return folds[act]


def _is_somewhere(reading: Reading, clause: Clause) -> bool:
    """Tell whether a person or a side stands right behind the verb, and a place behind that."""
    folds = reading.tokens.folds
    if not clause.subject.actors:
        return False
    if folds[clause.act + 1] in _PRONOUNS:
        return folds[clause.act + 2] in _PLACES
    whom = next((a for a in reading.actors[clause.number] if a.first > clause.act), None)
    if whom is None or whom.first > clause.act + 2 or folds[whom.last] not in _PLACES:
        return False
    # "would welcome Chile in the pact" is a view
    return whom.kind == "person" or (whom.kind == "side" and folds[clause.act] == "represent")
