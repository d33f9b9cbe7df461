"""Subjects that a clause or a participle parts from their verb: "permits that have been pending for weeks will be issued"."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.acts import is_participle
from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.undertakings.phrasebounds import head_of
from toolkit.extract.undertakings.phrases import Subject
from toolkit.extract.words import words
from toolkit.extract.workedout import worked_out_once

_RELATIVES = frozenset(("who", "that", "which"))
_DATELINE = 14  #: tokens within which place, day and agency end
_LONGEST = 26  #: tokens of such a subject
_REDUCED = frozenset("in at on by from for since under near off with to".split())  #: behind "trapped", "held"
_STOPS = frozenset(";:.!?—")


def with_relative(reading: Reading, number: int, at: int) -> Subject | None:
    """Return a subject that opens a sentence and holds a relative clause or a participle, before its verb at token `at`.

    None for others: where a verb or a comma stands before, another clause does.
    """
    folds = reading.tokens.folds
    first = _start(reading, number)
    if at - first > _LONGEST or at - first < 4:
        return None
    if any(a.first == first for a in reading.actors[number]):
        return None  # a party: "Marte, who is in Lima, will"
    auxiliaries = words().auxiliaries
    mark = next(
        (
            i
            for i in range(first + 1, at - 2)
            if folds[i] in _RELATIVES or (is_participle(folds[i]) and folds[i + 1] in _REDUCED)
        ),
        None,
    )
    if mark is None or not folds[first][0].isalnum():
        return None
    between = folds[first:mark]
    if any(f in _STOPS or f in auxiliaries or f == "," for f in (*between, *folds[mark:at])[: len(between)]):
        return None
    if any(p.first < mark and p.verb.form != "ing" for p in reading.predicates[number]):
        return None  # "Marte said that Norway would"
    if folds[mark] in _RELATIVES and not _has_verb(reading, number, mark, at):
        return None
    if any(folds[i] in ("and", "but", ";", ":", "that", "if", "while", ",") for i in range(mark + 1, at)):
        return None
    return Subject(first, at, (), head_of(folds, first, mark), "")


def behind_that(reading: Reading, number: int, at: int, found: Subject | None) -> Subject | None:
    """Return a subject of what is said that a participle or an infinitive parts from its verb, where `found` is none that opens it.

    "said that a body to carry out the plan chaired by X would be set up", "told him that checks on boats leaving Lima would be".
    """
    folds = reading.tokens.folds
    parted = found is None or found.lead in _LEADS or found.lead.endswith("ing")
    if found is not None and (found.lead == "that" or (found.actors and not parted)):
        return found
    over = [p for p in _with_that(reading, number) if p.complement[0] < at < p.complement[1]]
    first = over[-1].complement[0] if over else at
    if folds[first : first + 1] == ["that"]:
        first += 1
    if not 4 <= at - first <= _LONGEST or (found is not None and found.first <= first):
        return found
    if any(a.first == first and folds[first] not in _INDEFINITE for a in reading.actors[number]):
        return found
    mark = next((i for i in range(first + 1, at - 2) if _parts(folds, i)), None)
    if mark is None or not _STOPS.isdisjoint(folds[first:at]) or "," in folds[first:at]:
        return found
    if not (words().auxiliaries - {"being", "to"}).isdisjoint(folds[first:at]) or not _CLAUSES.isdisjoint(
        folds[first:at]
    ):
        return found
    return Subject(first, at, (), head_of(folds, first, mark), "that")


@worked_out_once
def _with_that(reading: Reading, number: int) -> tuple[Predicate, ...]:
    """Return the verbs of a sentence with "that" behind them."""
    return tuple(p for p in reading.predicates[number] if p.that)


def _parts(folds: list[str], at: int) -> bool:
    """Tell whether a participle or an infinitive opens at a token behind the noun of a subject."""
    fold, after = folds[at], folds[at + 1]
    if fold == "to":
        return known_verb(after) or folds[at + 2] in _PARTICLES
    if fold == "being":
        return is_participle(after)
    return (is_participle(fold) and after in _REDUCED) or (fold.endswith("ing") and known_verb(fold))


_LEADS = frozenset(
    "and for to from in of at with between".split()
)  #: before a state that belongs to the subject
_INDEFINITE = frozenset(("a", "an"))  #: "a committee to carry out the plan" is no party
_PARTICLES = frozenset(("out", "up", "on", "off", "into", "through"))  #: "to carry out"
_CLAUSES = frozenset(("but", "if", "while", "that", "which", "who", "whether", "because", "when"))


def _start(reading: Reading, number: int) -> int:
    """Return where a sentence begins behind its dateline."""
    tokens, sentence = reading.tokens, reading.layout.sentences[number]
    stop = min(sentence.first + _DATELINE, sentence.last - 1)
    if _DASHES.isdisjoint(tokens.words[sentence.first + 1 : stop + 1]):
        return sentence.first
    for i in range(stop, sentence.first, -1):
        if tokens.words[i] in _DASHES and tokens.starts[i] > tokens.ends[i - 1]:
            return i + 1
    return sentence.first


_DASHES = frozenset(("-", "–", "—", "--"))


def _has_verb(reading: Reading, number: int, mark: int, at: int) -> bool:
    folds = reading.tokens.folds
    return (
        not words().auxiliaries.isdisjoint(folds[mark:at])
        or any(mark < p.first < at for p in reading.predicates[number])
        or folds[mark + 1].endswith(("s", "ed"))
        or folds[mark + 1] in ("remain", "live", "carry", "face", "wait")
    )
