"""What a text is split into: words, numbers and single marks, and the blank that a page has lost."""

import pytest

from toolkit.text import tokenize


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # nothing to part
        ("", ""),
        ("soften fromage Thebes andante", "soften|fromage|Thebes|andante"),
        ("an ofx withX theUN of McAllen", "an|ofx|withX|theUN|of|McAllen"),
        ("Ms O'Brien's 90-minute call", "Ms|O'Brien|'s|90-minute|call"),
        ("U.S. 7:40 120,000 a.m.", "U.S.|7:40|120,000|a.m."),
        # a small word that a lost blank joins to a name
        ("spoke withPresident Ilves", "spoke|with|President|Ilves"),
        ("the Kingdom ofNorway, andSweden", "the|Kingdom|of|Norway|,|and|Sweden"),
        ("identity.ThePresident", "identity|.|ThePresident"),
    ],
)
def test_a_text_is_split_into_words(text: str, words: str) -> None:
    tokens = tokenize(text)
    assert "|".join(tokens.words) == words
    assert [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
