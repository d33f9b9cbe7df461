"""Clauses that hang on the words of an undertaking and are no part of it: why it is given, what somebody says beside it."""

from toolkit.extract.asides import scene
from toolkit.extract.reading import Reading
from toolkit.extract.undertakings.phrasebounds import auxiliary, finite, phrase_start
from toolkit.extract.workedout import worked_out_once

_PARTIES = frozenset(("both", "they", "these"))
_THEMSELVES = frozenset("it they he she well part a an agreed planned soon long far".split())
_REASON = 9  #: tokens from "as" to the verb of its clause
_ADDING = frozenset("adding saying noting stressing stating describing calling quoting".split())


def gives_reason(reading: Reading, number: int, j: int, last: int) -> bool:
    """Tell whether "as" opens a clause that says why: "widen trade as the two countries share a border".

    Every undertaking before it asks; it is worked out once.
    """
    known: dict[tuple[int, int], bool] = reading.memo.setdefault("reasons", {})  # type: ignore[assignment]
    if (j, last) not in known:
        known[j, last] = _gives_reason(reading, number, j, last)
    return known[j, last]


def _gives_reason(reading: Reading, number: int, j: int, last: int) -> bool:
    folds = reading.tokens.folds
    if folds[j - 1] in ("such", "same", "well", "far", "long", "soon", "much", "so") or j + 3 >= last:
        return False
    apart = folds[j - 1] == "," and folds[j + 1] not in _THEMSELVES
    if not apart and folds[j + 1] not in _PARTIES and folds[j + 1 : j + 3] not in _THOSE:
        return False  # "support it as it rebuilds" tells how long
    if _sets_scene(reading, number, j):
        return True
    if (
        folds[j + 1 : j + 3] in _THOSE[1:]
        and folds[j + 3].endswith(("s", "ed"))
        and folds[j + 3][0].isalpha()
    ):
        return True  # "as the country prepares to host"
    verbs = finite(reading, number)
    return any(
        (auxiliary(reading, m) or m in verbs) and phrase_start(reading, number, m) in (j, j + 1)
        for m in range(j + 2, min(last, j + _REASON))
    )


_THOSE = (["the", "two"], ["the", "country"], ["the", "nation"], ["the", "island"], ["the", "bloc"])


def _sets_scene(reading: Reading, number: int, j: int) -> bool:
    """Tell whether "as" opens what goes on beside the call: ", as concern mounts over the patrols"."""
    starts = reading.tokens.starts
    at = starts[j] - starts[reading.layout.sentences[number].first]
    return at in _scenes(reading, number)


@worked_out_once
def _scenes(reading: Reading, number: int) -> frozenset[int]:
    """Return the characters of a sentence at which "as" can stand that opens what goes on beside the call."""
    return frozenset(begin + i for begin, _ in scene(reading.layout.texts[number]) for i in range(_TO_AS + 1))


_TO_AS = len(", just ")


def adds_words(folds: list[str], j: int, last: int) -> bool:
    """Tell whether somebody's further words follow: "stay in touch with a statement adding that"."""
    return folds[j + 1] in ("a", "an", "the", "both", "his", "her") and not _ADDING.isdisjoint(
        folds[j + 2 : min(last, j + 6)]
    )
