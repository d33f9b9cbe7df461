"""Why the rules of undertakings leave out what a verb of undertaking tells: asked anew, for the trace alone."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.beforecall import past
from toolkit.extract.undertakings.contexts import hearsay
from toolkit.extract.undertakings.elsewhere import elsewhere

#: Kinds of verbs that tell of an undertaking; what is said or stressed may be anything.
KINDS = frozenset("accept refuse agree decide offer promise intend propose".split())


def why_not(reading: Reading, predicate: Predicate) -> str:
    """Return why what a verb of undertaking tells is none: its subject, its time, its place, or what follows it."""
    if predicate.subject is None:
        return "nobody is its subject"
    if predicate.negated:
        return "it is negated"
    if past(reading, predicate):
        return "it was undertaken before the call"
    if elsewhere(reading, predicate.sentence, predicate):
        return "it is told as said elsewhere"
    if hearsay(reading, predicate):
        return "it is hearsay, or left open"
    if predicate.passive:
        return "it is told in the passive"
    return "what follows it is no act that somebody undertakes"
