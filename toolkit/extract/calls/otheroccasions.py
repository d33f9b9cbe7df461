"""What is of another occasion than the call: a meeting that it was about, a gathering to come, a call gone by."""

import re

from toolkit.extract.reading import Reading
from toolkit.patterns import awaited

# What people were at before a call in which it is spoken of: "discussed the meeting hosted by X with the participation of Y".
_SPOKEN_OF = awaited(
    r"""\b(?:discuss(?:ed|ing)|reviewed|outcomes?|results|preparations|following|after|ahead|about|at|of)\b[^.;,]{0,60}?
        \b(?:meeting|summit|session|round|negotiations|gathering|ceremony)\b[^.;]{0,80}\Z""",
    re.VERBOSE | re.IGNORECASE,
)


def of_another_gathering(text: str, at: int) -> bool:
    """Tell whether words before a list tell of a meeting that the call was about, and not of the call."""
    told = _SPOKEN_OF.search(text[max(0, at - 160) : at])
    return told is not None and " joined " not in told[0]  # "of Chile joined his colleagues for the meeting"


def is_to_come(reading: Reading, number: int) -> bool:
    """Tell whether a sentence tells who will come to something else: "The summit will also be attended by X"."""
    return _COMING.search(reading.layout.texts[number]) is not None


_COMING = awaited(
    r"\b(?:will|would|(?:is|are) (?:also )?(?:expected|due|set) to) (?:also |then )?(?:be (?:also )?(?:attended|joined)|attend|join|take part|participate)\b"
)


def is_past(reading: Reading, number: int) -> bool:
    """Tell whether a sentence speaks of another occasion: "the previous call", "the last such call", "last month", an exercise."""
    said = reading.layout.words[number]
    return (
        "previous" in said
        or ("last" in said and "such" in said)
        or ("last" in said and ("month" in said or "year" in said or "week" in said))
        or "exercise" in said
    )
