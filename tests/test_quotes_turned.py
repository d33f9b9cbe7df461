"""Quotations whose marks are turned, missing or doubled, and those behind dots: what is in them, and who speaks."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import found, spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # nothing is turned
        ("They call it “a pact” and “a bond”.", ["a pact", "a bond"]),
        ("The ferry (“Fjord”) and the “Bay”—sailed.", ["Fjord", "Bay"]),
        ('The "old" harbour and the "new" one', ["old", "new"]),
        ('She said "yes" and he wrote "no", but "maybe" came later.', ["yes", "no", "maybe"]),
        ("We met at sea and talked of fish.” The sea was calm.", []),
        # turned marks
        ("Ilves said ”we sail at dawn“.", ["we sail at dawn"]),
        ("Ilves said “we sail at dawn“.", ["we sail at dawn"]),
        ("Ilves said ”we sail at dawn”, and left.", ["we sail at dawn"]),
        ("Ilves said: “ We sail at dawn,“ and left.", ["We sail at dawn,"]),
        ("Ilves spoke of “fish“ and of “nets“ too.", ["fish", "nets"]),
        # a name in straight marks inside straight marks
        (
            '"We hope that the "Harbour Four" meet soon," he said.',
            ['We hope that the "Harbour Four" meet soon,'],
        ),
        # a paragraph that lacks the opening mark
        ("We met at sea and talked of fish,” Marte said.", ["We met at sea and talked of fish,"]),
        ('We met at sea and talked of fish," Marte said.', ["We met at sea and talked of fish,"]),
        # behind dots
        ("“... and so we left the port,” Marte said.", ["... and so we left the port,"]),
    ],
)
def test_marks(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ilves read a statement. “All is well”, it said.", []),
        ("A statement by Marte read “All is well in the port”.", ["Marte: All is well in the port"]),
        ("A tweet by Marte read: “All is well in the port”.", ["Marte: All is well in the port"]),
        ("“We left the port …” Marte said.", ["Marte: We left the port …"]),
        ("“We left the port.” Marte said.", ["Marte: We left the port."]),
        ("”We left the port at dawn“, Marte said.", ["Marte: We left the port at dawn"]),
    ],
)
def test_speakers(text, expected):
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte read the letter.", []),
        ("A letter by Marte read out in Lima was long.", []),
        ("A statement by Marte read that the port was shut.", ["Marte: the port was shut"]),
    ],
)
def test_papers_read(text, expected):
    assert said(text) == expected
