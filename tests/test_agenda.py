"""What a call still to come is meant to be about: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document


def agenda(text: str) -> tuple[str, set[str], set[str]]:
    (record,) = extract(Document(text, published="2026-02-03", publisher="Reuters")).records
    return record.occurrence.status, {t.code for t in record.topics}, {t.setting for t in record.topics}


@pytest.mark.parametrize(
    ("text", "status", "codes"),
    [
        (
            "President Jaan Ilves of Estonia will speak by phone with President Ana Marte of Chile on Friday, his office said, amid tensions over tariffs.",
            "planned",
            set(),
        ),
        (
            "A phone call between President Jaan Ilves of Estonia and President Ana Marte of Chile, planned to discuss tariffs, was cancelled.",
            "cancelled",
            set(),
        ),
        (
            "President Jaan Ilves of Estonia will speak by phone with President Ana Marte of Chile on Friday to discuss tariffs, his office said.",
            "planned",
            {"ECO.TARIFF"},
        ),
        (
            "President Jaan Ilves of Estonia and President Ana Marte of Chile will hold a phone call on the war in Ukraine on Friday, his office said.",
            "planned",
            {"CON.UKR"},
        ),
        (
            "President Jaan Ilves of Estonia will hold a phone call with President Ana Marte of Chile on Friday, his office said.\n\nThe two leaders are expected to discuss migration. The weather is fine for fishing in farms.",
            "planned",
            {"MOB.MIGR"},
        ),
    ],
)
def test_agenda(text, status, codes):
    assert agenda(f"Two presidents\n\nTALLINN, Feb 3 (Reuters) - {text}") == (
        status,
        codes,
        {"unspecified"} if codes else set(),
    )
