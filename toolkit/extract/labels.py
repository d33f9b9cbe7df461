"""Lines that close with a colon, under which somebody's words stand without marks: "The following is attributable to X:"."""

from toolkit.extract.reading import Reading
from toolkit.extract.trailers import trailer_start

_MARKS = frozenset("“\"«„‘'•*-–—")


def words_under(reading: Reading, number: int) -> tuple[int, int] | None:
    """Return the tokens of the sentence that opens what stands under a label: a paragraph of its own that closes with a colon.

    A line about nobody, which a page may have between them, is passed over.
    """
    layout, words = reading.layout, reading.tokens.words
    sentence = layout.sentences[number]
    paragraph = layout.paragraphs[sentence.paragraph]
    if (
        words[sentence.last - 1] != ":"
        or sentence.last != paragraph.last
        or sentence.paragraph < layout.title
    ):
        return None
    behind = range(number + 1, min(number + 1 + _PASSED, len(layout.sentences)))
    told = next((n for n in behind if any(a.kind in _ACTING for a in reading.actors[n])), None)
    if told is None:
        return None
    following = layout.sentences[told]
    opening, closing = words[following.first], words[following.last - 1]
    if opening in _MARKS or closing in (":", "?") or following.last - following.first < _SHORTEST:
        return None
    return following.first, following.last


def rest_under(reading: Reading, number: int, behind: int) -> tuple[int, int] | None:
    """Return the tokens behind the sentence that opens what stands under a label, to the end of an office's own text.

    The label is the one line of its kind, and above it nobody acts; a text with several is a list of statements.
    """
    layout, words = reading.layout, reading.tokens.words
    below = range(layout.sentences[number].paragraph + 1, len(layout.paragraphs))
    if reading.home is None or any(words[layout.paragraphs[p].last - 1] == ":" for p in below):
        return None  # looked at first: of many labels, each ends its search at the next
    above = (n for n in range(number) if layout.sentences[n].paragraph >= layout.title)
    if any(a.kind in _PEOPLE for n in above for a in reading.actors[n]):
        return None
    last = layout.sentences[trailer_start(reading) - 1].last
    return (behind, last) if behind < last else None


_PEOPLE = frozenset(("person", "holders", "group"))
_ACTING = frozenset(("person", "side", "holders", "group"))
_PASSED = 3  #: sentences in which somebody is first named
_SHORTEST = 6  #: tokens of a sentence, where a line of a list may have fewer
