"""The clauses of which a reported passage is made, and which of them stand under a speaker of their own."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from toolkit.extract.frames import Frame, frames
from toolkit.extract.grammar.clausehood import finite
from toolkit.extract.grammar.complements import TELLS
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.words import words

# Verbs whose clause is told as an utterance; under a verb of saying it makes no second statement.
_UTTERS = frozenset(("say", "confirm", "deny", "express"))
_COORDINATES = frozenset(("and", "but", "while", "whereas"))
_ASKING = frozenset(("how", "why", "what"))
_JOINS = _COORDINATES | {",", "with"}  #: before a clause that is parted off


def _places(folds: list[str], word: str, first: int, last: int) -> Iterator[int]:
    """Yield the tokens of a range that are a word."""
    at = first
    while at < last:
        try:
            at = folds.index(word, at, last)
        except ValueError:
            return
        yield at
        at += 1


_first = attrgetter("first")


def _between(predicates: tuple[Predicate, ...], first: int, last: int) -> tuple[Predicate, ...]:
    """Return the predicates of a sentence whose verbs stand in a range of tokens."""
    begin = bisect_left(predicates, first, key=_first)
    return predicates[begin : bisect_left(predicates, last, begin, key=_first)]


def pieces(reading: Reading, frame: Frame) -> list[tuple[int, int]]:
    """Split what a frame holds into its clauses: at "and that", and before a coordinated verb with its subject."""
    folds = reading.tokens.folds
    p = frame.predicate
    inner = [q for q in _between(reading.predicates[frame.sentence], frame.first, frame.last) if q is not p]
    deeper = [q.complement for q in inner if q.that or q.kind in ("say", "confirm", "agree", "promise")]
    cuts = {frame.first}
    if p is None or p.kind in ("say", "confirm", "deny") or p.that:
        for j in _places(folds, "that", frame.first + 1, frame.last - 1):
            if folds[j - 1] in ("and", "but") and not any(a <= j < b for a, b in deeper):
                cuts.add(j - 1)
    for j in _places(folds, "while", frame.first + 2, frame.last - 2):  # "… while also giving guarantees"
        behind = j + 2 if folds[j + 1] in ("also", "at") else j + 1
        if folds[behind].endswith("ing"):
            cuts.add(j)
    for q in inner:
        start = q.group if q.shared else q.start
        before = folds[start - 1]
        if before not in _JOINS:
            continue
        if q.verb.form == "ing":
            if q.speech and start - frame.first > 3 and q.last < frame.last:
                if before == ",":  # "X invited Y, saying that …"
                    cuts.add(start - 1)
                elif before == "with" and folds[start - 2] == ",":
                    cuts.add(start - 2)
            continue
        joined = before in _COORDINATES and start - frame.first > 3 and q.kind not in ("other", "call")
        anew = before == "and" and not q.shared and q.subject is not None and start - frame.first > 3
        acts = q.shared or any(
            map(finite, folds[frame.first : start - 1])
        )  # not: "Marte of Chile and Ilves met"
        if acts and (joined or anew) and not any(a <= q.first < b for a, b in deeper):
            cuts.add(start - 1)
    ordered = sorted(cuts)
    return list(zip(ordered, [*ordered[1:], frame.last], strict=True))


def stated_inside(reading: Reading, frame: Frame, first: int, last: int) -> str:
    """Return how a clause opens with a verb of saying of its own: "Xi said …" in "AP reported that Xi said …".

    `words` where the verb only says, `act` where it tells what somebody did by speaking ("Xi thanked …"), else nothing.
    """
    opening = frames(reading).by_sentence[frame.sentence]
    reporting = {id(f.predicate) for f in opening}
    for q in _between(reading.predicates[frame.sentence], first, last):
        if (
            q is frame.predicate
            or id(q) not in reporting
            or not (q.utters and (q.kind in _UTTERS or (q.kind == "stress" and q.that)))
            or q.subject is None
            or q.shared
            or q.passive
            or (not q.trailing and q.complement[1] - q.complement[0] < 2)
        ):
            continue
        if q.trailing:
            if q.complement[0] <= first + 1 and q.last + 1 >= last - 8 and q.complement[1] > first:
                return "words"
        elif q.start - first <= 1 or _only_adverbial(reading, first, q.start):
            # "told her to wait", "told her of it": more than saying that something is so
            if q.modal is not None and not q.that and q.lemma in TELLS:
                return "act"  # "Chile would inform all parties": what will be done, and nothing told
            after = reading.tokens.folds[q.complement[0]]
            bids = q.lemma in TELLS and after in ("to", "about", "of")
            jointly = q.subject.kind == "group" or after in _ASKING  # "the two men noted", "Xi explained how"
            acts = bids or jointly or q.kind in ("express", "stress") or _thing(reading, q, last)
            return "act" if acts else "words"
    inserted = any(
        f is not frame
        and f.predicate is None
        and f.states
        and f.at - first <= 1
        and f.at >= first
        and f.last >= last
        for f in opening
    )
    return "words" if inserted else ""


def _thing(reading: Reading, q: Predicate, last: int) -> bool:
    """Tell whether what a verb confirms or denies is a thing and no clause: "confirmed their close ties"."""
    begin, end = q.complement[0], min(q.complement[1], last)
    if q.that or q.lemma == "say" or q.lemma in TELLS or begin >= end:
        return False
    folds = reading.tokens.folds
    end = next((j for j in range(begin, end) if folds[j] in (",", ";", "that", ":")), end)
    if not words().auxiliaries.isdisjoint(folds[begin:end]) or reading.tokens.words[begin] in '“"«„‘:':
        return False
    return not any(
        r.verb.form in ("past", "third") for r in _between(reading.predicates[q.sentence], begin, end)
    )


def _only_adverbial(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether nothing but an adverbial and a comma stands between: "on Friday, X said"."""
    folds = reading.tokens.folds
    return (
        stop - first <= 8
        and folds[stop - 1] == ","
        and folds[first] in ("in", "on", "at", "after", "during", "before")
    )
