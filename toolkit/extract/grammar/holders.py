"""Which verb a clause stands under: that whose words hold it."""

from itertools import pairwise

from toolkit.extract.grammar.complements import TELLS
from toolkit.extract.grammar.predicate import CLOSING, Predicate
from toolkit.extract.grammar.verbs import SPEECH
from toolkit.extract.layout import Sentence

_CONNECTORS = frozenset("and but while ; whereas , although though as yet — – -".split())


def holder_of(open_: list[Predicate], p: Predicate, folds: list[str], sentence: Sentence) -> Predicate | None:
    """Choose the open predicate, innermost last, whose complement goes on through the clause of `p`."""
    top = open_[-1]
    joined = folds[p.start - 1] if p.start > sentence.first else ""
    if p.shared:  # "X said … and praised …": it ends at the verb whose subject it shares
        return _mate_holder(open_, p, joined)
    if p.start <= top.complement[0] + 1:
        return top
    if joined == "that":
        before = folds[p.start - 2 : p.start - 1]
        if before not in (["and"], ["but"], [","]):
            return top
        if (teller := teller_of(open_, folds[p.start : p.start + 2])) is not None:
            return teller
        if (
            before != [","] and folds[p.start - 3] == ","
        ):  # ", and that": the outermost verb of saying goes on
            telling = (q for q in open_ if not cites_beside(q))
            return next((q for q in telling if q.that or q.kind in ("say", "confirm")), top)
        return next((q for q in reversed(open_) if q.that), top)
    if p.kind in SPEECH and (joined, folds[p.start - 2]) in (("with", ","), ("which", "to")):
        # "They agreed on trade, with X noting …", "…, to which X responded that"
        return _relayer(open_, p) if joined == "with" else None
    if p.relative or joined not in _CONNECTORS:
        return top
    if joined == "," and (top.that or top.kind == "say") and _fronted_adverbial(top, p, folds):
        return top  # "X said (that) in the talks, Y asked for …"
    if p.kind in SPEECH and p.subject is not None and p.subject.pronoun != "who" and not p.modal:
        if joined == "," and not (p.that or p.complement[0] < p.complement[1]):
            return top
        outlet = next(
            (
                q
                for q in open_
                if q.subject is not None
                and q.subject.kind in ("medium", "source")
                and (q.that or (joined == "and" and _is_inserted(q, folds)))
            ),
            None,
        )
        return outlet if joined in ("while", "but", "and", "whereas") else None
    if _new_account(open_, p, joined, folds):
        return None
    return _told_beside(open_, p, joined, folds) or top


def _is_inserted(p: Predicate, folds: list[str]) -> bool:
    """Tell whether who tells stands between commas behind a phrase that opens the sentence: "In the first call, sources said, X asked"."""
    subject = p.subject
    return (
        subject is not None
        and p.kind == "say"
        and subject.first > 0
        and folds[subject.first - 1] == ","
        and folds[p.last : p.last + 1] == [","]
    )


def cites_beside(p: Predicate) -> bool:
    """Tell whether a verb only says whom another one is from: "The channel, quoting officials, reported that … and that"."""
    return p.verb.form == "ing" and p.lemma in ("quote", "cite")


def _relayer(open_: list[Predicate], p: Predicate) -> Predicate | None:
    """Return who tells what somebody on a call said besides: "The Mirror said that fish came up, with Marte warning that"."""
    if p.subject is None or p.subject.kind != "person":
        return None
    top = next((q for q in reversed(open_) if q.kind == "say"), None)
    if top is None or top.trailing or top.subject is None:
        return None
    return top if top.subject.kind in ("medium", "source") else None


def teller_of(open_: list[Predicate], following: list[str]) -> Predicate | None:
    """Return the verb of what somebody is said to have told another: "and that" goes on with what was told.

    "The palace said Marte had told Ilves that the ban would go, and that she was glad"; `following` are the words
    behind "and that": what both did, or what their talk was, is told by the palace.
    """
    if not _OF_BOTH.isdisjoint(following[:2]):
        return None
    for outer, p in pairwise(open_):
        if p.lemma in TELLS and p.perfect and not p.passive and outer.kind in ("say", "confirm"):
            # "said that X had told her it preferred …, and that" goes on with what was said
            return None if outer.that and not p.that else p
    return None


_OF_BOTH = frozenset(
    """they both two leaders presidents ministers sides pair men call conversation talk talks discussion exchange
    counterparts premiers parties pms fms envoys negotiators delegations diplomats officials""".split()
)


def _fronted_adverbial(top: Predicate, p: Predicate, folds: list[str]) -> bool:
    """Tell whether nothing but an adverbial stands between a verb of saying and the clause that it governs."""
    first = top.complement[0]
    first += folds[first] == ","  # "said that, in the talks, Y asked"
    between = folds[first : p.start - 1]
    return 1 < len(between) <= _ADVERBIAL and between[0] in _FRONTS and "," not in between


_ADVERBIAL = 14  #: tokens of an adverbial in front of a clause


_FRONTS = frozenset(
    "in during at after on following before amid throughout by with for under over since until as through earlier despite".split()
)


_ACTS = SPEECH - {"say", "confirm", "deny"}


def _told_beside(open_: list[Predicate], p: Predicate, joined: str, folds: list[str]) -> Predicate | None:
    """Return who tells of what two did in turn: "The palace said that Marte welcomed the visit, and Ilves invited her"."""
    top = open_[-1]
    acts = top.kind in _ACTS and not top.that and p.kind != "other" and not p.passive
    if not acts or joined not in _CONNECTORS or folds[p.start - 2] != "," or p.subject is None or p.modal:
        return None
    return next((q for q in reversed(open_[:-1]) if q.kind in ("say", "confirm")), None)


def _new_account(open_: list[Predicate], p: Predicate, joined: str, folds: list[str]) -> bool:
    """Tell whether the text's own account goes on: "X said she would sign, and the two agreed to …"."""
    if (
        joined not in ("while", "whereas", ";", "and", "but")
        or p.subject is None
        or p.tense not in ("past", "present")
    ):
        return False
    if not (folds[p.start - 2] == "," or joined == ";") or p.passive or p.kind == "other":
        return False
    # "X said Chile would go on sending boats, and Y offered …": what stands between is told of
    top = next((q for q in reversed(open_) if q.kind in SPEECH or q.modal is None), open_[-1])
    return top.kind in SPEECH and top.tense in ("past", "present") and not any(q.that for q in open_)


def _mate_holder(open_: list[Predicate], p: Predicate, joined: str) -> Predicate | None:
    """Return what stands above the verb whose subject `p` shares."""
    top = open_[-1]
    if p.verb.form == "ing":
        mate = next((q for q in reversed(open_) if q.subject is p.subject), None)
        parted = joined == "," or joined in CLOSING or (joined == "while" and p.kind in SPEECH)
        return _above(open_, mate) if mate is not None and parted else top
    mate = next((q for q in open_ if q.subject is p.subject and q.tense == p.tense), None)
    mate = mate or next((q for q in reversed(open_) if q.subject is p.subject), None)
    if mate is not None:
        return _above(open_, mate)
    if p.subject is not None and top.that and top.complement[0] <= p.subject.first < p.first:
        return top  # "X said that Y stands by it and would send a boat"
    return None if p.kind in SPEECH else top


def _above(open_: list[Predicate], mate: Predicate) -> Predicate | None:
    at = open_.index(mate)
    return open_[at - 1] if at else None
