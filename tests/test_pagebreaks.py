"""What pages put between the paragraphs of a text: it tells nothing, and cuts nobody's words from him."""

import pytest

from toolkit.api import extract
from toolkit.pagebreaks import is_interlude

OTHERS = (
    "", "Reading the agreement took an hour.", "The ad was withdrawn.", "Comments by the minister", "Sharing of data", "This story",
    "Related matters were discussed.", "See also the treaty of 2019.", "She read: nothing had been agreed.", "Now for the full story",
    "“Read: it is all there.”", "'Subscribe to peace', she wrote.",
    "Read more: " + "the presidents spoke of fish and of trade " * 8,
)  # fmt: skip
INTERLUDES = (
    "Advertisement", "ADVERTISEMENT", "- Advertisement -", "[Advertisement]", "Story continues below advertisement", "Continue reading",
    "Article continues after this advertisement", "Scroll down for more", "Read more", "Read also: Markets close higher", "RELATED: Who is Ilves?",
    "Related stories", "Recommended", "Sign up for our newsletter to get the news in your inbox.", "Share this story", "▶ Watch: Ilves in Oslo",
    "Don’t miss: ten things to know", "Also read | Ministers meet in Geneva", "Print  Email  Copy link", "Follow us on Mastodon",
)  # fmt: skip
PARAGRAPHS = (
    "Ilves calls Marte over boats",
    "OSLO, March 12 (Mirror) - President Astrid Ilves of Norway called President Pablo Marte of Chile on Thursday, a spokeswoman for Ilves said.",
    "“We have lost two boats,” the spokeswoman, Kari Lund, told reporters.",
    "“Nobody wants to lose a third,” she said.",
    "Marte promised to send an inspector to Oslo in May.",
)


@pytest.mark.parametrize("line", OTHERS)
def test_lines_of_the_text(line):
    assert not is_interlude(line)


@pytest.mark.parametrize("line", INTERLUDES)
def test_lines_of_the_page(line):
    assert is_interlude(line)


def told(paragraphs):
    (record,) = extract("\n\n".join(paragraphs), published="2026-03-12")
    said = [([step.source for step in s.attribution], [q.exact for q in s.quotes]) for s in record.statements]
    return said, [(c.actors, c.evidence[0].exact, c.due) for c in record.commitments]


def test_the_text_alone_tells_who_speaks():
    said, undertaken = told(PARAGRAPHS)
    assert (["p3"], ["Nobody wants to lose a third"]) in said
    assert len(undertaken) == 1


@pytest.mark.parametrize("place", range(2, 5))
@pytest.mark.parametrize("line", INTERLUDES)
def test_between_the_paragraphs(line, place):
    assert told((*PARAGRAPHS[:place], line, *PARAGRAPHS[place:])) == told(PARAGRAPHS)
