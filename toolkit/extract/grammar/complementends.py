"""Where what a verb governs ends before the sentence does: at the clause around an insertion, a relative or a fronted clause."""

from collections.abc import Mapping

from toolkit.extract.actors import Actor
from toolkit.extract.grammar.predicate import Predicate
from toolkit.extract.layout import Sentence
from toolkit.extract.words import words

_LINKS = frozenset("to and but while , ; whereas that or — – which who with".split())


_FRONTED = frozenset("although though while if when since because as after before once unless".split())


_RESUMES = frozenset(("said", "says", "told", "reported", "wrote", "added", "noted", "agreed", "asked"))


def limit(p: Predicate, later: list[Predicate], folds: list[str], sentence: Sentence) -> None:
    """Cut a complement where an insertion gives way to the clause around it."""
    for q in later:
        if q.subject is None:
            continue
        if (
            not q.shared
            and q.subject.first < p.first
            and q.subject.last <= p.start
            and p.subject is not q.subject
        ):
            cut(p, q.group, folds)  # "X, which Y called …, said"
        elif p.verb.form == "ing" and p.shared and p.subject is q.subject and not p.trailing:
            if q.subject.last <= p.first and not q.shared:
                cut(p, q.group, folds)  # "X, citing Y, reported that"
            elif p.first - sentence.first <= 2 and p.first < q.start:
                cut(p, q.start, folds)  # "Calling Y a friend, X said"


def end_relative(p: Predicate, folds: list[str], text: list[str]) -> None:
    """End a relative clause where the clause around it goes on: "X, which first reported the call, said"."""
    objective = (
        p.start > 0 and folds[p.start - 1] == "which"
    )  # "which sources put at 40 minutes, the ministers"
    if not p.relative and not objective:
        return
    begin, end = p.complement
    auxiliaries = words().auxiliaries
    for j in range(begin, end - 1):
        if text[j] == "," and (objective or folds[j + 1] in auxiliaries or folds[j + 1] in _RESUMES):
            p.complement = (begin, j)
            return


def end_fronted(
    p: Predicate, folds: list[str], text: list[str], sentence: Sentence, starts: Mapping[int, Actor]
) -> None:
    """End a clause that goes before another: "that although Chile had asked for the call, Ilves placed it"."""
    opener = p.start - 1
    fronted = opener == sentence.first or (
        opener > sentence.first and folds[opener - 1] in ("that", ",", "“")
    )
    if p.start <= sentence.first or folds[opener] not in _FRONTED or not fronted or p.shared:
        return
    if folds[opener] == "as" and p.kind == "say":
        return  # "As Marte said earlier, …"
    begin, end = p.complement
    for j in range(begin, end - 2):
        if text[j] == "," and j + 1 in starts and starts[j + 1].last < end:
            p.complement = (begin, j)
            return


def end_feeling(p: Predicate, folds: list[str]) -> None:
    """End what somebody thanks or congratulates for before a clause on something to come: "congratulated X, and the call will take place soon"."""
    begin, end = p.complement
    if p.kind != "express" or p.that:
        return
    for j in range(begin, end - _TO_MODAL):
        if folds[j] == "," and folds[j + 1] == "and" and folds[j + 2] in _DETERMINED:
            if not _MODALS.isdisjoint(folds[j + 3 : min(end, j + 3 + _TO_MODAL)]):
                p.complement = (begin, j)
                return


_DETERMINED = frozenset(("the", "their", "his", "her", "its", "this", "that", "it"))
_MODALS = frozenset(("will", "would", "shall"))
_TO_MODAL = 4  #: tokens of "introductory telephone call"


def who_answers(found: list[Predicate], folds: list[str], sentence: Sentence) -> Actor | None:
    """Return the phrase of him who answers what the sentence opens with: "Asked whether it would be discussed, X said that"."""
    if folds[sentence.first] != "asked":
        return None
    return next(
        (
            q.subject
            for q in found
            if q.speech and q.subject is not None and sentence.first < q.subject.first < q.first
            if folds[q.subject.first - 1] == ","
        ),
        None,
    )


def end_asked(found: list[Predicate], folds: list[str], sentence: Sentence) -> None:
    """End what somebody was asked before him who answers: "Asked whether it would be discussed, X said that"."""
    answering = who_answers(found, folds, sentence)
    if answering is None:
        return
    answer = answering.first
    for p in found:
        if p.first < answer < p.complement[1]:
            cut(p, answer, folds)


def cut(p: Predicate, at: int, folds: list[str]) -> None:
    """End a complement before a token, and before the conjunctions and marks in front of it."""
    begin, end = p.complement
    cut = at
    while cut > begin and folds[cut - 1] in _LINKS:
        cut -= 1
    p.complement = (min(begin, max(cut, p.last)), min(end, max(cut, begin)))
