"""The words of status in one sentence, and the tokens among which they are looked for."""

from typing import NamedTuple

from toolkit.extract.reading import Reading
from toolkit.lexicon import Hit

_WITHIN = frozenset(("in", "during"))
_LED = 5  #: tokens of "In the long joint phone"


class StatusWords(NamedTuple):
    """The words of status in one sentence, tokens `first` up to but without `last`."""

    reading: Reading
    number: int
    first: int
    last: int
    folds: list[str]  #: the folded tokens of the whole text
    way: Hit[str] | None  #: the phrase that gives the medium of a verb: "by phone"
    hits: list[Hit[str]]

    def is_within(self, first: int) -> bool:
        """Tell whether "in" or "during" leads to a noun of calling, in which something was done."""
        return not _WITHIN.isdisjoint(self.folds[max(self.first, first - _LED) : first])
