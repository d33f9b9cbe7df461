"""What a press report tells beside its call, no party undertook in it."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

CALL = "President Ilves of Norway spoke by phone with President Marte of Chile on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CALL + "Marte agreed to visit Oslo.", ["visit"]),
        (CALL + "Marte made an offer of talks last week during a speech in Lima.", []),
        (CALL + "President Okello of Uganda said he would visit Oslo.", []),
        (
            CALL
            + "President Okello of Uganda and President Quispe of Peru had agreed to hold a summit in May.",
            [],
        ),
    ],
    ids=["in the call", "in a speech of another week", "somebody else", "two others"],
)
def test_undertakings_of_a_report(text: str, expected: list[str]) -> None:
    (record,) = extract(Document(text, published="2022-02-22", publisher="Deccan Mirror")).records
    assert [c.type for c in record.commitments] == expected


def test_a_planned_call_is_no_undertaking_of_itself() -> None:
    text = "President Ilves of Norway will hold a phone call with President Marte of Chile on Friday, her office said."
    (record,) = extract(Document(text, published="2022-02-22", publisher="Deccan Mirror")).records
    assert (record.occurrence.status, record.commitments) == ("planned", ())
