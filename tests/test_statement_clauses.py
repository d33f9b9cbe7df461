"""Where the statements of a record stand: a short one in one piece, a long one clause by clause, and no clause in pieces."""

import pytest

from toolkit.api import extract

LEAD = "Norwegian President Astrid Ilves spoke by phone with Chilean President Pablo Marte on Monday. "


def pieces(text):
    """Return the clauses of each statement behind the lead that somebody makes."""
    (record,) = extract(LEAD + text, published="2026-02-03")
    return [
        [e.exact for e in s.evidence]
        for s in record.statements
        if s.attribution and s.evidence[0].start >= len(LEAD) - 1
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte said the line was poor.", [["the line was poor"]]),
        (
            "Marte said the nets of the southern fleet, the ropes and the buoys were ready.",
            [["the nets of the southern fleet, the ropes and the buoys were ready"]],
        ),
        (
            "Marte said the fleet had left the southern harbours of the island before dawn after the storm had passed.",
            [
                [
                    "the fleet had left the southern harbours of the island before dawn after the storm had passed",
                ]
            ],
        ),
        (
            "Marte said the fleet had left the southern harbours of the island, although the storm had not yet passed.",
            [
                [
                    "the fleet had left the southern harbours of the island",
                    "although the storm had not yet passed",
                ]
            ],
        ),
        (
            "Marte said the southern fleet needed new nets and ropes for the coming winter including the heavy ones for "
            "the deep waters off the western islands.",
            [
                [
                    "the southern fleet needed new nets and ropes for the coming winter including the heavy ones for "
                    "the deep waters off the western islands",
                ]
            ],
        ),
        (
            "Marte said the southern fleet would need all of its older boats near the western islands to bring home the "
            "nets that the storm had torn.",
            [
                [
                    "the southern fleet would need all of its older boats near the western islands to bring home the "
                    "nets that the storm had torn",
                ]
            ],
        ),
    ],
)
def test_clauses(text, expected):
    assert pieces(text) == expected


@pytest.mark.parametrize("words", [40, 400])
def test_a_clause_is_not_parted_for_its_length(words):
    clause = " ".join(["the nets of the fleet were mended with ropes"] * (words // 9))
    assert pieces(f"Marte said {clause}.") == [[clause]]
