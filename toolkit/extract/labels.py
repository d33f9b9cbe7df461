"""Lines that close with a colon, under which somebody's words stand without marks: "The following is attributable to X:"."""

from toolkit.extract.reading import Reading

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


_ACTING = frozenset(("person", "side", "holders", "group"))
_PASSED = 3  #: sentences in which somebody is first named
_SHORTEST = 6  #: tokens of a sentence, where a line of a list may have fewer
