"""What a call still to come is meant to be about: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

PLANNED = "President Jaan Ilves of Estonia will speak by phone with President Ana Marte of Chile on Friday"


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
            {"ECO.TARIFF"},
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
        (f"{PLANNED}, his office said.\n\nChile has raised tariffs on tea.", "planned", set()),
        (f"{PLANNED}, his office said.\n\nLast month, the two discussed migration.", "planned", set()),
        (f"{PLANNED} about migration, his office said.", "planned", {"MOB.MIGR"}),
        (f"{PLANNED} to press her on tariffs, his office said.", "planned", {"ECO.TARIFF"}),
        (f"{PLANNED} with migration on the agenda, his office said.", "planned", {"MOB.MIGR"}),
        (
            f"{PLANNED}, his office said.\n\nTariffs are likely to dominate the call.",
            "planned",
            {"ECO.TARIFF"},
        ),
        (f"{PLANNED}, his office said.\n\nThe main topic will be migration.", "planned", {"MOB.MIGR"}),
        (f"{PLANNED}, his office said.\n\nAn aide said the centre of Lima would be shut.", "planned", set()),
        (
            f"{PLANNED}, his office said.\n\nAn aide, who declined to be named, said the conversation would centre on migration.",
            "planned",
            {"MOB.MIGR"},
        ),
        (
            "A phone call between President Jaan Ilves of Estonia and President Ana Marte of Chile was called off, his office said.\n\nThe pair had been supposed to rescue the accord on migration.",
            "cancelled",
            {"MOB.MIGR"},
        ),
        (
            "Chile's government denied a claim that President Jaan Ilves of Estonia had spoken by telephone with President Ana Marte of Chile about tariffs.",
            "denied",
            {"ECO.TARIFF"},
        ),
        (
            f"{PLANNED}, his office said.\n\nThe call is expected to see Ilves push for lower tariffs.",
            "planned",
            {"ECO.TARIFF"},
        ),
        (
            f"{PLANNED}, his office said.\n\nDuring this conversation, the two will discuss tariffs.",
            "planned",
            {"ECO.TARIFF"},
        ),
        (
            f"{PLANNED}, his office said.\n\nIlves earlier said he intended to discuss tariffs with her.",
            "planned",
            {"ECO.TARIFF"},
        ),
        (
            f"{PLANNED}, his office said.\n\nAccording to aides, Ilves was to ask her about tariffs.",
            "planned",
            {"ECO.TARIFF"},
        ),
        (f"{PLANNED}, his office said.\n\nIlves is expected to raise tariffs.", "planned", {"ECO.TARIFF"}),
        (
            f'{PLANNED}, his office said.\n\n"I will urge her to drop the tariffs," he said.',
            "planned",
            {"ECO.TARIFF"},
        ),
    ],
)
def test_agenda(text, status, codes):
    assert agenda(f"Two presidents\n\nTALLINN, Feb 3 (Reuters) - {text}") == (
        status,
        codes,
        {"background"} if codes else set(),
    )


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Tariffs rise in Chile", set()),
        ("Ilves to raise tariffs in call with Marte", {"ECO.TARIFF"}),
        ("Ilves, Marte set to talk amid floods", set()),
    ],
)
def test_titles_that_look_ahead(title, codes):
    text = f"{title}\n\nTALLINN, Feb 3 (Reuters) - {PLANNED}, his office said."
    (record,) = extract(Document(text, published="2026-02-03", publisher="Reuters")).records
    assert {t.code for t in record.topics} == codes
