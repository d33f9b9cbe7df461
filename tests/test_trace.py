"""Why candidates fell: the trace says so of calls, of the days that a text names and of what is undertaken in it."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

LEAD = "Norwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Monday."


def fell(text):
    """Return "rule: words: why" for each candidate of a report that fell."""
    lines = []
    document = Document(f"Leaders speak\n\n{text}", publisher="Reuters", published="2024-05-07")
    extract(document, trace=lines.append)
    found = [line.split(": ", 1)[1] for line in lines if ": fell: " in line]
    return [f"{line.split(' ', 1)[0]}: {line.split('): ', 1)[1]}" for line in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{LEAD} They agreed to stay in touch.", []),
        (f"{LEAD} The weather was fine.", []),
        (
            f"{LEAD} Last week, Marte promised to visit Oslo.",
            ["commitment.promised: 'Marte promised to visit Oslo.': fell: it was undertaken before the call"],
        ),
        (
            f"{LEAD} He did not agree to it.",
            ["commitment.agreed: 'He did not agree to it.': fell: it is negated"],
        ),
        (
            f"{LEAD} They agreed on the importance of trade.",
            [
                "commitment.agreed: 'They agreed on the importance of trade.': fell: "
                "what follows it is no act that somebody undertakes"
            ],
        ),
        (
            f"{LEAD} Peru pledged to send ships.",
            ["commitment.promised: 'Peru pledged to send ships': fell: nobody on the call undertakes it"],
        ),
        (
            f"OSLO, May 6 (Reuters) - {LEAD}",
            ["date.reported: 'May 6': fell: it is the day of the dateline"],
        ),
        (
            f"{LEAD[:-1]}, days after the attack of 1 May.",
            ["date.reported: '1 May': fell: it is the day of something else"],
        ),
        (
            "Norwegian President Astrid Ilves, who had spoken by phone with Chilean President Pablo Marte in May, left.",
            [
                "call.by-way: 'Norwegian President Astrid Ilves, who had spoken by phone with Chilean President Pablo Marte': fell: "
                "a call is mentioned as past only"
            ],
        ),
    ],
)
def test_what_fell_and_why(text, expected):
    assert fell(text) == expected


def test_nothing_is_kept_where_nobody_asks():
    document = Document(f"Leaders speak\n\n{LEAD} Peru pledged to send ships.", published="2024-05-07")
    lines = []
    assert extract(document).records == extract(document, trace=lines.append).records
    assert any("nobody on the call undertakes it" in line for line in lines)
