"""Where a long list of acts has named enough of them, and where the next act of a list begins."""

from toolkit.extract.undertakings.kinds import known_verb
from toolkit.extract.words import is_manner

_CHAINS = ("chain", "chains")  #: what "supply" is no verb before
_LONG = 28  #: tokens
_LEAST, _HALF = 0.2, 0.4


def half_of_list(folds: list[str], start: int, stop: int) -> int:
    """Return where a long list of acts has named enough of them: "to work together to …, hold …, respect …, and promote …"."""
    if stop - start <= _LONG:
        return stop
    found = stop
    for j in range(start + int(_LEAST * (stop - start)), stop - 2):
        if folds[j] == ",":
            verb = past_adverbs(folds, j + 1, stop)
            acts = verb < stop and known_verb(folds[verb]) and not folds[verb].endswith(("s", "ed", "ing"))
            if acts and folds[verb + 1] not in _CHAINS:
                found = j
                if j - start >= _HALF * (stop - start):
                    break
    return found


def past_adverbs(folds: list[str], j: int, stop: int) -> int:
    """Step over "and", "also" and adverbs in -ly."""
    while j < stop and (folds[j] in ("and", "also", "then", "to", "not") or is_manner(folds[j])):
        j += 1
    return j
