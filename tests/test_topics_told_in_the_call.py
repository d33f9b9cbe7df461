"""Topics that a sentence puts in the call though its clauses look like background; no-ops first."""

import pytest

from toolkit.api import extract

LEAD = "Norwegian Prime Minister Kari Aasheim spoke by phone with Chilean President Pablo Arrieta on Wednesday.\n\n"

ROWS = [
    # of another time, or of nobody on the call
    ("Aasheim urged calm when the two met over the war in Syria.", ["CON.SYR background"]),
    ("Last month the two had met in Lima, where Syria was on the table.", ["CON.SYR earlier"]),
    # where matters stand, ahead of schedule, views that are traded
    (
        "During the call, the two leaders discussed where matters stand in the Palestinian territories.",
        ["CON.GAZA in_call"],
    ),
    ("The two leaders discussed where the war in Syria might lead.", ["CON.SYR in_call"]),
    ("The two also traded views on Syria.", ["CON.SYR in_call"]),
    ("Both leaders compared readings of the war in Syria.", ["CON.SYR in_call"]),
    # what somebody else is to do, told in the call
    (
        "They agreed that the European Council must announce measures against the war in Syria.",
        ["CON.SYR in_call"],
    ),
    # behind how often they have talked
    (
        "It was the fourth time in as many days that the two had talked by phone.\n\nThey discussed Syria.",
        ["CON.SYR in_call"],
    ),
]


def test_who_raised_what_another_is_to_do():
    text = LEAD + "They agreed that the European Council must announce measures against the war in Syria."
    (record,) = extract("Herring boats\n\n" + text, published="2026-03-12", publisher="Reuters")
    assert [(t.code, t.raised_by) for t in record.topics if t.code == "CON.SYR"] == [
        ("CON.SYR", ("CHL", "NOR"))
    ]


@pytest.mark.parametrize(("text", "topics"), ROWS)
def test_topics(text, topics):
    (record,) = extract("Herring boats\n\n" + LEAD + text, published="2026-03-12", publisher="Reuters")
    found = [f"{t.code} {t.setting}" for t in record.topics if t.code.startswith("CON.")]
    assert found == topics
