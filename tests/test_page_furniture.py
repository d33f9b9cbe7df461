"""What stands around a text on its page changes nothing: bylines, rules, buttons, credits, lists of subjects."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

TITLE = "Call with the President of Chile"
BODY = (
    "President Astrid Ilves of Norway spoke by telephone today with President Pablo Marte of Chile about climate change.\n\n"
    "The two presidents agreed to meet in Oslo in June and to send experts to the northern ports."
)
ABOVE = (
    "FOR IMMEDIATE RELEASE", "News release No. 112/2026", "By Kari Lund, Diplomatic Correspondent", "Updated on: 10 hours ago",
    "2 min read", "Share this article", "[Image: Mirror]", "Print | A+ A-", "Home > News > Politics", "***", "---", "ADVERTISEMENT",
    "Tags: trade, security, migration", "Keywords: sanctions; climate", "Office of the Spokesperson",
)  # fmt: skip
BELOW = (
    "Share this article", "© 2026 All rights reserved.", "Read more: Ten things to know about tariffs", "-- ENDS --",
    "Also read | Ministers meet in Geneva", "(Reporting by Kari Lund; editing by Ola Berg)", "With inputs from agencies",
    "For media inquiries: press@example.org", "Tags: trade, security, migration", "Filed under: sanctions, oil", "Back to top",
    "Latest News from\n\nThe Prime Minister telephoned President Rosa Vidal of Peru on Monday about tariffs.",
    "MORE National ARTICLES\n\nMinisters agreed to send two ships to Peru.", "Leave a Reply\n\nThe Norwegian army will leave Peru.",
)  # fmt: skip


def told(text):
    return [
        (
            call.date and call.date.value,
            [(p.name, p.side) for p in call.participants],
            [t.code for t in call.topics],
            [(c.class_, c.type, c.due) for c in call.commitments],
        )
        for call in extract(Document(text, published="2026-03-12")).records
    ]


def test_the_text_alone_tells_of_the_call():
    ((day, people, topics, undertaken),) = told(f"{TITLE}\n\n{BODY}")
    assert (day, people) == ("2026-03-12", [("Astrid Ilves", "NOR"), ("Pablo Marte", "CHL")])
    assert len(undertaken) == 2
    assert topics


@pytest.mark.parametrize("line", ABOVE)
def test_above_the_text(line):
    assert told(f"{TITLE}\n\n{line}\n\n{BODY}") == told(f"{TITLE}\n\n{BODY}")


@pytest.mark.parametrize("line", BELOW)
def test_below_the_text(line):
    assert told(f"{TITLE}\n\n{BODY}\n\n{line}") == told(f"{TITLE}\n\n{BODY}")
