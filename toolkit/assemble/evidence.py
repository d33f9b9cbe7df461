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
        return Evidence(
            document="d1",
            start=span.start,
            end=span.end,
            exact=self.reading.document.text[span.start : span.end],
            rule=rule,
        )

    def tokens(self, first: int, last: int, rule: str) -> Evidence:
        """Return evidence for a range of tokens."""
        return self.span(self.reading.span(first, last), rule)
