"""The people whom a text names for one of a round of calls, and lists of them: "Among those who called were X, Y and Z"."""

from toolkit.extract.layout import Sentence
from toolkit.extract.people.peoplelists import people_after
from toolkit.extract.people.person import Person
from toolkit.extract.reading import Reading

#: First and last token, the people, whether it was they who called.
Turn = tuple[int, int, tuple[Person, ...], bool]

ARTICLE = 2  #: tokens by which the first of a list must begin
RANG = frozenset(("rang", "called", "phoned", "telephoned"))


def people_named(reading: Reading, number: int, at: int, last: int) -> tuple[tuple[Person, ...], int] | None:
    """Return the people of a list that begins at a token, all of them leaders, ministers or known."""
    actors = list(reading.actors[number])
    found, end = people_after(reading, actors, at, last)
    if not found or found[0].first > at + ARTICLE or any(a.kind != "person" for a in found):
        return None
    people = tuple(dict.fromkeys(p for a in found for p in a.people))
    return (people, end) if people else None


def among_callers(reading: Reading, number: int, sentence: Sentence, at: int) -> Turn | None:
    """Read "Among those who called were X, Y and Z", "The leaders to whom the King spoke were X; Y; and Z"."""
    folds = reading.tokens.folds
    begin = at + (folds[at] == "among")
    came = folds[begin : begin + 2] == ["those", "who"] and not RANG.isdisjoint(folds[begin + 2 : begin + 3])
    led = folds[begin] == "the" or folds[begin] == "those"
    spoken_to = led and any(
        folds[i] in ("to", "with") and folds[i + 1] == "whom"
        for i in range(begin + 1, min(sentence.last - 1, begin + _WHOM))
    )
    if not came and not spoken_to:
        return None
    stop = min(sentence.last, begin + _CALLERS)
    were = next((i for i in range(begin + 3, stop) if folds[i] in ("were", "was", "included")), None)
    people = people_named(reading, number, were + 1, sentence.last) if were is not None else None
    return None if people is None else (at, people[1], people[0], came)


_CALLERS = 12  #: tokens of "The leaders with whom the Crown Prince spoke late on Monday"
_WHOM = 4  #: tokens of "The two leaders to whom"
