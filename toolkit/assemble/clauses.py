"""The clauses of a long statement: "…, after the fleet had sailed", "… and is ready to help", "…; the rest"."""

from toolkit.extract.reading import Reading
from toolkit.extract.words import words
from toolkit.lookup import places_where

#: Tokens; a shorter clause stays whole.
LONG = 14
_SUBJOINING = frozenset(
    """but after before as which who whose whom while although though where when because since until unless if whereas so""".split()
)
_APPOSED = frozenset(("a", "an", "two", "three"))
_SUBJECTS = frozenset(("he", "she", "it", "we", "they", "i"))
_PLAIN = frozenset("because while although whereas unless amid".split())
#: The folded tokens at which a further clause may begin.
_AT_CLAUSES = _PLAIN | {";", "—", "-", ",", "and", "but", "in"}
_WITH_PLAIN = frozenset(("and", "but", "or", "a", "the", "to", "for", "in"))
_PASSAGE = 8  # tokens; a longer quotation is a clause of its own
_LEAST, _REST = 6, 4  # tokens of a clause that is parted off, and of what stays behind it
_PREPOSITIONS = frozenset(("including", "following", "concerning", "regarding", "pending"))


def clause_by_clause(reading: Reading, first: int, last: int) -> list[tuple[int, int]]:
    """Part a long statement into its clauses: "…, after the fleet had sailed", "… and is ready to help", "…; the rest"."""
    found: list[tuple[int, int]] = []
    if last - first <= LONG:
        return [(first, last)]
    quoted = reading.quotations_in(first, last)
    verbs = {
        p.group
        for n in range(reading.layout.sentence_at(first), reading.layout.sentence_at(last - 1) + 1)
        for p in reading.predicates[n]
        if p.verb.form != "ing"
    }
    begin, folds = first, reading.tokens.folds
    for j in places_where(_AT_CLAUSES.__contains__, folds, first + _LEAST, last - _REST):
        if j - begin < _LEAST or last - begin <= LONG:
            continue
        if quoted and any(q.first <= j < q.last for q in quoted):
            continue
        opens = any(q.first == j + 1 and q.last - q.first > _PASSAGE for q in quoted)
        gap = 1 if opens else _gap(reading, j, verbs)
        if gap and not opens and j + 1 in verbs and not _acts(reading, begin, j, verbs):
            continue  # "Ilves, joined by a minister, took a call"
        if gap:
            found.append((begin, j))
            begin = j + gap - 1
    found.append((begin, last))
    return found


def _acts(reading: Reading, first: int, last: int, verbs: set[int]) -> bool:
    """Tell whether a clause has its verb already."""
    folds = reading.tokens.folds
    return any(j in verbs for j in range(first, last)) or not words().auxiliaries.isdisjoint(
        folds[first:last]
    )


def _gap(reading: Reading, j: int, verbs: set[int]) -> int:
    """Return 1 where a further clause begins with a token, 2 where a mark stands before it, else 0."""
    text, folds = reading.tokens.words, reading.tokens.folds
    mark, fold = text[j], folds[j]
    if mark in (";", "—", "–", "-") and text[j + 1] not in "—–-":
        apart = reading.tokens.starts[j] > reading.tokens.ends[j - 1]
        return 2 if apart or mark == ";" else 0  # not: "U.S.-led", "the forces—among them the navy—"
    if mark == ",":
        after = folds[j + 1]
        if after == "as" and folds[j + 2] == "well":
            return 0
        participle = after.endswith("ing") and len(after) > 5 and text[j + 1][0].islower()
        if after in _SUBJOINING or (participle and after not in _PREPOSITIONS):
            return 2
        if j + 1 in verbs or (folds[j + 2] in ("which", "whom") and after.isalpha()):
            return 2  # "…, agreed to pay", "…, among which"
        if after in _APPOSED and folds[j + 2] not in _APPOSED:
            return 2
        if after not in ("and", "or", "but"):
            return 0
        return 2 if _opens_clause(reading, j + 2, verbs) or _has_subject(reading, j + 2) else 0
    if fold in ("and", "but") and (folds[j + 1] == "that" or _opens_clause(reading, j + 1, verbs)):
        return 1
    if fold == "in" and folds[j + 1] == "which":
        return 1
    return 1 if fold in _PLAIN and text[j - 1] != "," and folds[j - 1] not in _WITH_PLAIN else 0


def _has_subject(reading: Reading, token: int) -> bool:
    """Tell whether a phrase and its auxiliary stand behind a conjunction: ", and their exchanges in many areas are growing"."""
    folds = reading.tokens.folds
    if folds[token] not in words().determiners:
        return False
    phrase = folds[token + 1 : token + _PHRASE]
    at = next((i for i, fold in enumerate(phrase) if fold in words().auxiliaries), None)
    return at is not None and at > 0 and _BOUNDS.isdisjoint(phrase[:at])


_PHRASE = 10  #: tokens of "their exchanges and cooperation in various areas are"
_BOUNDS = frozenset((",", ";", ".", "that", "which", "who", "to", "if", "whether"))


def _opens_clause(reading: Reading, token: int, verbs: set[int]) -> bool:
    """Tell whether a verb, an auxiliary or a pronoun that is a subject stands behind a conjunction."""
    fold = reading.tokens.folds[token]
    return token in verbs or fold in words().auxiliaries or fold in _SUBJECTS
