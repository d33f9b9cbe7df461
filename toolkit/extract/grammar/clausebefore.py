"""Whether a clause stands before ", X said", which closes it, or only an adverbial: "On Monday", "After the call"."""

from collections.abc import Sequence

from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Sentence
from toolkit.extract.words import words
from toolkit.text import Tokens

_LED = 8  # tokens before a colon that are more than a heading
# A sentence that opens so has an adverbial before ", X said", not a clause.
_ADVERBIALS = frozenset(
    """in on at after before during following according asked speaking as when while under for since citing quoting
    earlier later separately responding commenting""".split()
)
_AMOUNTS = (["at", "least"], ["at", "most"])
_SPOKEN_TO = frozenset(("speaking", "asked"))
_PREPOSITIONS = frozenset("in on at during following for".split())
_NEVER_CLAUSE = frozenset(("according", "citing", "quoting", "asked", "speaking"))


def clause_before(tokens: Tokens, sentence: Sentence, p: Predicate, found: Sequence[Predicate]) -> bool:
    """Tell whether what stands before ", X said" is a clause rather than an adverbial: "On Monday", "After the call"."""
    folds = tokens.folds
    first = sentence.first
    if ":" in folds[first + 1 : max(first, p.start - 1)]:
        first = next(j + 1 for j in range(p.start - 2, first, -1) if folds[j] == ":")
    if first - sentence.first > _LED and not any(first <= q.first < p.start for q in found):
        first = sentence.first  # "Chile is ready to mend three things: …, and ropes, X said"
    if p.start - first < 4:  # "Marte agreed, the palace said."
        past = [q.subject for q in found if q.first < p.start and q.verb.form == "past"]
        return p.start - first == 3 and any(a is not None and a.first == first for a in past)
    auxiliaries = words().auxiliaries
    verbal = not auxiliaries.isdisjoint(folds[first : p.start]) or any(
        q.first < p.start and q.verb.form != "ing" for q in found
    )
    counted = folds[first : first + 2] in _AMOUNTS  # "At least ten ships sank, X said"
    if folds[first] in _ADVERBIALS and not counted:
        comma = next((j for j in range(first, p.start - 1) if folds[j] == ","), p.start)
        acts = verbal or any(_may_be_finite(folds[j]) for j in range(comma + 1, p.start - 1))
        if folds[first] == "according":  # "According to X, …, reports AP"
            between = any(comma < q.first < p.start for q in found if q is not p)
            between = between or not auxiliaries.isdisjoint(folds[comma + 1 : p.start])
            return between and p.start - comma > 5
        if (
            folds[first] in _SPOKEN_TO and comma < p.start - 1
        ):  # "Speaking to Y, X praised it, the palace said"
            return p.start - comma > 4 and any(
                comma < q.first < p.start and q.subject is not None and q.verb.form != "ing" for q in found
            )
        if comma == p.start and folds[first] in _PREPOSITIONS:  # "In a call on Monday X and Y met, Z said"
            there = any(
                folds[j] == "there" and folds[j + 1] in auxiliaries for j in range(first + 2, p.start - 1)
            )  # "For crews there is no place to hide, X warned"
            whole = (
                tuple(folds[first : first + 3]) in _ALL_IN_ALL or tuple(folds[first : first + 2]) in _BRIEFLY
            )
            return there or (whole and verbal) or any(_own_clause(q, first, p.start) for q in found)
        return acts and folds[first] not in _NEVER_CLAUSE and p.start - comma > 4
    return verbal or any(_may_be_finite(folds[j]) for j in range(first + 1, p.start - 1))


#: Behind these a clause follows without a comma: "On the whole the talk was cordial, a source said".
_ALL_IN_ALL = frozenset(
    (
        ("on", "the", "whole"),
        ("in", "the", "end"),
        ("at", "the", "moment"),
        ("for", "the", "moment"),
        ("in", "the", "meantime"),
    )
)
_BRIEFLY = frozenset(
    (("in", "general"), ("in", "fact"), ("in", "short"), ("in", "all"), ("at", "present"), ("for", "now"))
)


def _own_clause(q: Predicate, first: int, last: int) -> bool:
    """Tell whether a verb has a clause of its own behind an opening phrase: not "in the port that X had left"."""
    subject = q.subject
    if (
        subject is None
        or q.relative
        or q.verb.form == "ing"
        or not (first + 2 < subject.first and q.last < last)
    ):
        return False
    return subject.kind in ("person", "group", "pronoun") and subject.last <= q.first and not q.shared


def _may_be_finite(fold: str) -> bool:
    """Tell whether a word that no list of verbs has can be a past tense."""
    return (fold.endswith(("ed", "s")) and len(fold) > 3) or fold in words().irregular_pasts
