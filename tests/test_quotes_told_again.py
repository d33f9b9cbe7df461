"""Words that a line above a text has in quotation marks are one quotation with those of the text; no-ops first."""

import pytest

from toolkit.api import extract

BODY = "President Ilves of Norway spoke by phone with President Marte of Chile.\n\n"


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (f"Cold seas\n\nCapital reacts\n\n{BODY}“It was a fine call,” Marte said.", ["It was a fine call"]),
        (f"Cold seas\n\nMarte says it was ‘a poor line’\n\n{BODY}“It was a fine call,” he said.", ["a poor line", "It was a fine call"]),
        (f"Cold seas\n\nMarte says it was ‘a fine call’\n\n{BODY}“It was a fine call,” he said.", ["It was a fine call"]),
        (f"Cold seas\n\n• Marte says it was ‘a fine call’\n\n{BODY}Marte called it “a fine call”.", ["a fine call"]),
        (f"Cold seas\n\n{BODY}“It was a fine call,” Marte said. “A fine call,” he said again.", ["It was a fine call", "A fine call"]),
    ],
)  # fmt: skip
def test_words_of_a_line_above(text, quotes):
    (record,) = extract(text, published="2026-03-12", publisher="Reuters")
    assert [quote.exact for item in record.statements for quote in item.quotes] == quotes
