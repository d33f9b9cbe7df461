"""Offsets that are wrong for one reason: counted in bytes or UTF-16, or in a text with a line more or less.

A program that counts otherwise gets every piece of evidence of a document wrong. That is one defect, and is
told once, with what to do about all of them.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from toolkit.validate.view import Item, RecordView

_LEAST: Final = 3  #: pieces of evidence that are wrong in one way before that is no accident

#: How a prefix of a text may have been measured: the units, and what to write of them.
_UNITS: Final[tuple[tuple[str, Callable[[str], int]], ...]] = (
    ("bytes", lambda text: len(text.encode("utf-8", "surrogatepass"))),
    ("UTF-16 units", lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2),
    ("line ends as two characters", lambda text: len(text) + text.count("\n")),
)
_COUNT: Final = "Count code points; `readout text` prints the text that offsets count in."


_Key = tuple[int, int, str]  #: the offsets and the words of a piece of evidence
_Pieces = dict[_Key, Item]


class Counting(NamedTuple):
    """One way in which offsets of a document are wrong, and where the words of those pieces really stand."""

    what: str  #: that so many pieces of evidence are wrong, and how; the document's id comes after it
    hint: str
    places: dict[_Key, int]  #: where the words of each piece truly begin

    def explains(self, item: Item) -> bool:
        """Tell whether a piece of evidence is wrong in this way."""
        return _key(item) in self.places

    def place(self, item: Item) -> str:
        """Return where the words stand."""
        return _span(self.places[_key(item)], item)


def counting(view: RecordView, document: str) -> Counting | None:
    """Return how the offsets of a document at hand are wrong, None where it is not in one way."""
    text = view.faithful[document]
    given = [item for _, item in view.evidence if item["document"] == document]
    wrong = {_key(item): item for item in given if text[item["start"] : item["end"]] != item["exact"]}
    if len(wrong) < _LEAST:
        return None
    for unit, measure in _UNITS:
        places = _measured(text, wrong, measure)
        if _explained(places, wrong):
            return Counting(f"The offsets of {len(places)} pieces of evidence count {unit}", _COUNT, places)
    return _shifted(text, wrong)


def where(text: str, item: Item) -> tuple[str, str | None]:
    """Say where the words of a piece of evidence stand in a text, of several places the nearest, and return that."""
    exact, start = item["exact"], item["start"]
    before, after = text.rfind(exact, 0, max(0, start) + len(exact)), text.find(exact, max(0, start))
    if before < 0 and after < 0:
        return "Copy the words from the document, with its quotation marks and spaces.", None
    at = min((each for each in (before, after) if each >= 0), key=lambda each: abs(each - start))
    alone = text.find(exact) == text.rfind(exact)
    return f"These words stand at {_span(at, item)}{'.' if alone else ', and elsewhere too.'}", _span(
        at, item
    )


def _measured(text: str, wrong: _Pieces, measure: Callable[[str], int]) -> dict[_Key, int]:
    """Return the true starts of the words that stand where their offsets are in other units."""
    total = [0]
    for character in text:
        total.append(total[-1] + measure(character))
    starts = {size: index for index, size in enumerate(total)}
    found = {}
    for key in wrong:
        start, end = starts.get(key[0]), starts.get(key[1])
        if start is not None and end is not None and text[start:end] == key[2]:
            found[key] = start
    return found


def _shifted(text: str, wrong: _Pieces) -> Counting | None:
    """Tell whether most words stand a fixed number of code points before or after their offsets."""
    for start, end, exact in list(wrong)[:_LEAST]:
        if end - start != len(exact) or text.count(exact) != 1:
            continue
        by = text.index(exact) - start
        places = {key: key[0] + by for key in wrong if text.startswith(key[2], max(0, key[0] + by))}
        if _explained(places, wrong):
            way, mend = ("after", f"Add {by} to") if by > 0 else ("before", f"Subtract {-by} from")
            return Counting(
                f"The words of {len(places)} pieces of evidence stand {abs(by)} code points {way} their offsets",
                f"{mend} the offsets of all of them; did something come to stand before the text, or go?",
                places,
            )
    return None


def _explained(places: dict[_Key, int], wrong: _Pieces) -> bool:
    return len(places) >= _LEAST and len(places) * 2 > len(wrong)


def _key(item: Item) -> _Key:
    return item["start"], item["end"], item["exact"]


def _span(start: int, item: Item) -> str:
    return f"{start}–{start + len(item['exact'])}"
