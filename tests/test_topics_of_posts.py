"""What somebody on a call posts or states of it, and what he posts of other things: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ('"The visa regime is a disgrace," Ilves wrote on X.', False),
        ("In a post on X, Ilves attacked the visa regime.", False),
        ('"Marte called me about the visa regime," Ilves wrote on X.', True),
        ('"Good to speak with President Marte about the visa regime," Ilves wrote on X.', True),
        ('"I assured her of a new visa regime," Ilves wrote on X.', True),
        ('"Grateful to President Marte for the new visa regime," Ilves posted on Twitter.', True),
        ("In a post on X following the call, Ilves said a new visa regime was needed.", True),
        ("In a statement on Tuesday, Ilves said the visa regime had been raised in the call.", True),
    ],
)
def test_posts(sentence, expected):
    document = Document(
        "Two presidents on the phone\n\nPresident Ilves of Estonia spoke by phone with President Marte of Chile on Monday.\n\n"
        f"It lasted half an hour.\n\n{sentence}",
        published="2026-02-03",
        publisher="Reuters",
    )
    (record,) = extract(document).records
    assert any(t.code == "MOB.VISA" and t.setting in DISCUSSED for t in record.topics) is expected
