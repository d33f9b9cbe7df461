"""On what condition an act stands: "if the ports are open", "should Parliament agree", "weather permitting"."""

from collections.abc import Sequence

from toolkit.extract.reading import Reading
from toolkit.extract.words import MONTHS, WEEKDAYS
from toolkit.lexicon import PhraseTrie

_CONDITIONS = PhraseTrie.of_notations(
    (notation, True)
    for notation in (
        "if",
        "unless",
        "provided [that]",
        "providing that",
        "once",
        "as soon as",
        "only (if|when|once|after)",
        "on [the] condition that",
        "on [the] understanding that",
        "with the understanding that",
        "subject to",
        "[for] as long as",
        "in (return|exchange) for",
        "so long as",
        "as and when",
        "in the event (of|that)",
        "contingent on",
        "conditional on",
        "pending",
        "assuming [that]",
        "whenever",
        "where (necessary|required|appropriate)",
    )
)
_SHOULD = frozenset("the his her its their both either such this that".split())
_OPENERS = frozenset(("if", "once", "unless", "should", "provided"))
_LONG_OPENERS = (
    ("as", "long", "as"),
    ("so", "long", "as"),
    ("as", "soon", "as"),
    ("on", "condition", "that"),
    ("in", "the", "event"),
    ("only", "if"),
)
# After "as soon as" and "whenever" these put no condition: "as soon as Friday", "whenever necessary".
_SOON = frozenset((*MONTHS, *WEEKDAYS)) | frozenset(
    """possible practicable feasible convenient necessary needed required appropriate today tomorrow next this early late
    opportune suitable""".split()
)
_BLANK = frozenset(("is", "it", "was", "reasonably", "practically"))
_PERMITTING = frozenset(("permitting", "allowing"))
_ASKED = frozenset(("ask", "asks", "asked", "asking", "wondered", "see"))
_HOLDS_UNTIL = frozenset(("until", "till", "before"))


def condition_of(
    reading: Reading, number: int, first: int, act: int, last: int, *, refused: bool = False
) -> tuple[int, int] | None:
    """Return the tokens of the condition under which an act stands: behind it, or before the clause.

    Of what is `refused` "until" names the condition on which it would be done.
    """
    folds = reading.tokens.folds
    for hit in _CONDITIONS.find(folds, min(act + 1, last), last):
        if folds[hit.first] != "if" and _is_soon(folds, hit.last, last):
            continue
        if folds[hit.first] == "if" and folds[hit.first - 1] in _ASKED:
            continue  # "asked if Marte could come"
        if folds[hit.first] == "once" and folds[hit.first - 1] in ("at", "at least"):
            continue
        return hit.first, last
    for i in range(act + 1, last - 2):  # "should the budget allow"
        if (
            folds[i] == "should"
            and (folds[i + 1] in _SHOULD or reading.tokens.words[i + 1][:1].isupper())
            and folds[i - 1] not in _SHOULD
        ):
            return i, last
    if folds[last - 1] in _PERMITTING:
        comma = next((i for i in range(last - 2, max(act, last - 7), -1) if folds[i] == ","), None)
        if comma is not None:  # ", weather permitting"
            return comma + 1, last
    if refused:
        for i in range(act + 1, last - 2):
            if folds[i] in _HOLDS_UNTIL and _is_clause(folds, i + 1, last):
                return i, last
    return _before(folds, reading.layout.sentences[number].first, first)


def _is_soon(folds: Sequence[str], i: int, last: int) -> bool:
    while i < last and folds[i] in _BLANK:
        i += 1
    return i < last and (folds[i] in _SOON or folds[i][0].isdigit())


def _is_clause(folds: Sequence[str], first: int, last: int) -> bool:
    """Tell "until the prisoners are freed" from "until Friday"."""
    return not _is_soon(folds, first, first + 1) and any(
        folds[i] in ("is", "are", "was", "were", "has", "have", "had") or folds[i].endswith("ed")
        for i in range(first + 1, last)
    )


def _before(folds: Sequence[str], start: int, first: int) -> tuple[int, int] | None:
    """Find a condition that opens the sentence: "if Norway agrees, Chile will"."""
    if first - 1 <= start or folds[first - 1] != ",":
        return None
    for i in range(first - 2, max(start - 1, first - 30), -1):
        opens = folds[i] in _OPENERS or any(
            tuple(folds[i : i + len(opener)]) == opener for opener in _LONG_OPENERS
        )
        if opens and (i == start or folds[i - 1] in (",", "that", "and", "but", ";", "said")):
            return i, first - 1
        if folds[i] == ";":
            break
    return None
