"""Where a clause without "that" begins behind the occasion on which somebody says it, and speakers across long asides."""

import pytest

from tests.test_attribution import said
from tests.test_quotes import spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marte said in the port of Arica.", ["Marte: in the port of Arica"]),
        ("Marte said in a speech to sailors all he knew.", ["Marte: in a speech to sailors all he knew"]),
        ("Marte said on Monday in Lima the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte said in a statement the nets were torn.", ["Marte: the nets were torn"]),
        ("Marte said during a briefing on Friday he was late.", ["Marte: he was late"]),
        ("Marte told Ilves over the phone the nets were torn.", ["Marte: the nets were torn"]),
        (
            "Marte told Ilves in a long phone call on Thursday the nets were torn.",
            ["Marte: the nets were torn"],
        ),
        ("Marte said at a briefing that the nets were torn.", ["Marte: the nets were torn"]),
        ("The media reports the nets were torn.", ["media: the nets were torn"]),
    ],
)
def test_where_the_clause_begins(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Marte denied it, calling the media reports “pure fiction from the sea”.",
            ["Marte: pure fiction from the sea"],
        ),
        (
            "Marte — who drew fire from some in his own port for saying last month at a fair in Arica that nets were "
            "of no use — told reporters Friday: “We shall sail again”.",
            ["Marte: We shall sail again"],
        ),
    ],
)
def test_speakers(text, expected):
    assert spoken(text) == expected
