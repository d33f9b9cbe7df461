"""What a page puts between the paragraphs of its text: "Advertisement", "Read more: Markets close higher"."""

from functools import cache

from toolkit.patterns import awaited
from toolkit.wordlists import word_lists, word_sets

_WORDS = 8  #: words of the longest line that is made of words of the page's own
_LONGEST = 200  #: characters of a link to another story
_WORD = awaited(r"[^\W_][\w.’'-]*")

_MARKS = frozenset("\"'“”„‘’«»")  #: what stands behind one of these somebody says


def is_interlude(line: str) -> bool:
    """Tell whether a paragraph of one line is the page's own: an advertisement's place, or a link to something else."""
    if len(line) > _LONGEST:
        return False
    folded = line.casefold()
    first = _WORD.search(folded)
    if first is None or not _MARKS.isdisjoint(folded[: first.start()]):
        return False
    if folded.startswith(_openings(), first.start()):
        return True
    words = [word.rstrip(".:") for word in _WORD.findall(folded)]
    lists = _lists()
    return (
        len(words) <= _WORDS
        and lists["interlude"].issuperset(words)
        and not lists["kernel"].isdisjoint(words)
    )


@cache
def _lists(language: str = "en") -> dict[str, frozenset[str]]:
    return word_sets("pagebreaks", language)


@cache
def _openings(language: str = "en") -> tuple[str, ...]:
    return tuple(word_lists("pagebreaks", language)["openings"])
