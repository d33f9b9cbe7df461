"""Evidence: the characters of the document that prove a fact, from tokens or code points."""

from toolkit.extract.reading import Reading
from toolkit.models import Evidence
from toolkit.text import Span


class Evidences:
    """Make evidence that points into one reading's document, `d1`."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def span(self, span: Span, rule: str) -> Evidence:
        """Return evidence for a range of code points."""
        return self._at(span.start, span.end, rule)

    def tokens(self, first: int, last: int, rule: str) -> Evidence:
        """Return evidence for a range of tokens."""
        tokens = self.reading.tokens
        return self._at(tokens.starts[first], tokens.ends[last - 1], rule)

    def _at(self, start: int, end: int, rule: str) -> Evidence:
        exact = self.reading.document.text[start:end]
        return Evidence(document="d1", start=start, end=end, exact=exact, rule=rule)
