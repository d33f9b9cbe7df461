"""What is agreed with or to: a plan, a request, and whether it was long ago."""

from toolkit.extract.grammar.clauses import Predicate
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.things import deeds
from toolkit.extract.undertakings.unwrapping import BREAKS
from toolkit.extract.words import MONTHS


def plan_of(folds: list[str], at: int) -> int | None:
    """Return what a proposal is for, that somebody "agreed with": "his proposal for a truce"; a view is none."""
    asked = _AGREED_WITH if folds[at] == "with" else _AGREED_TO
    if folds[at] == "to" and folds[at + 1] in _IT and folds[at + 2] in _ENDS:
        return at + 1
    if folds[at] == "with":  # "agreed with her colleague on a longer lease"
        on = next((i for i in range(at + 2, min(len(folds) - 8, at + 9)) if folds[i] == "on"), None)
        if on is not None and folds[on + 1] in ("a", "an", "another"):
            stop = next((i for i in range(on + 2, on + 7) if folds[i] in BREAKS or folds[i] == "of"), on + 2)
            return stop - 1 if folds[stop - 1] in deeds() else None
    for i in range(at + 1, min(len(folds) - 3, at + 8)):
        if folds[i] in asked:
            return i + 2 if folds[i + 1] in ("for", "to", "that") else i
        if not folds[i][0].isalnum() and folds[i] not in ("'s", "'"):
            return None
    return None


_AGREED_WITH = frozenset(("proposal", "plan", "request"))
_AGREED_TO = frozenset(
    "request requests appeal wish proposal proposals suggestion idea offer plea demand demands".split()
)
_IT = frozenset(("it", "this", "that"))
_ENDS = frozenset((".", ",", ";", "and", "too", "but", "”", '"', "as", "at", "on", "in"))


def is_it(folds: list[str], at: int) -> bool:
    """Tell whether what is agreed to is what was put before: "agreed to it"."""
    return folds[at] in _IT and folds[at - 1] == "to"


def months_ago(reading: Reading, predicate: Predicate) -> bool:
    """Tell whether the clause ends with a month shortly before the day of publication: "in May", written in September."""
    published = reading.document.published or ""
    if not published[5:7].isdigit():
        return False
    folds = reading.tokens.folds
    last = reading.layout.sentences[predicate.sentence].last
    for i in range(predicate.last, min(last - 1, predicate.last + 16)):
        if folds[i] in ("that", ";", "."):
            return False
        if (
            folds[i] == "in"
            and len(folds[i + 1]) == 4
            and folds[i + 1].isdigit()
            and folds[i + 1] < published[:4]
        ):
            return True
        if folds[i] == "in" and folds[i + 1] in MONTHS:
            return 0 < int(published[5:7]) - MONTHS.index(folds[i + 1]) - 1 < 7
    return False
