"""Words in quotation marks that a line above the text has first and the text then tells with their speaker: they are one quotation."""

from toolkit.extract.layout import Sentence
from toolkit.extract.quotes import Quotation
from toolkit.extract.reading import Reading

_LINES = 4  #: sentences below the title that may stand above the text: a standfirst, points in a list
_ENDS = frozenset(".!?:")
_MARKS = frozenset("”\"’'»")


def told_again(reading: Reading) -> frozenset[Quotation]:
    """Return the quotations of lines above a text whose words stand in a later one: "‘No such call’, says the premier's bureau"."""
    quotations = reading.quotations
    first = next(
        (n for n, s in enumerate(reading.layout.sentences) if s.paragraph >= reading.layout.title), 0
    )
    above = {
        number
        for number, sentence in enumerate(reading.layout.sentences[first : first + _LINES], first)
        if _is_line(reading, sentence)
    }
    lines = [q for q in quotations if above and reading.layout.sentence_at(q.first) in above]
    return frozenset(
        line
        for line in lines
        if any(
            other.start > line.end and _words(reading, line) in _words(reading, other) for other in quotations
        )
    )


def _is_line(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a paragraph is one line without a full stop."""
    paragraph = reading.layout.paragraphs[sentence.paragraph]
    whole = (sentence.first, sentence.last) == (paragraph.first, paragraph.last)
    words = reading.tokens.words
    last = sentence.last - 1 - (words[sentence.last - 1] in _MARKS)
    return whole and words[last] not in _ENDS


def _words(reading: Reading, quotation: Quotation) -> str:
    return (
        f" {' '.join(f for f in reading.tokens.folds[quotation.first : quotation.last] if f[0].isalnum())} "
    )
