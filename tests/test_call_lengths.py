"""How long a call took: lengths of the call, and of other things."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday about a 60-day ceasefire.",
            None,
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday, two hours after the strike.",
            None,
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. Ilves then gave a 90-minute speech.",
            None,
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The call lasted between 30 and 40 minutes.",
            None,
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile spoke by phone on Monday. During a 45-minute meeting, Marte said he was glad.",
            "PT45M",
        ),
        (
            "President Astrid Ilves of Norway spoke for more than an hour by phone with President Pablo Marte of Chile on Monday.",
            "PT1H",
        ),
        (
            "President Astrid Ilves of Norway spoke by phone with President Pablo Marte of Chile on Monday for nearly two hours.",
            "PT2H",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile spoke by phone on Monday. The conversation lasted two and a half hours, the palace said.",
            "PT2H30M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile spoke by phone on Monday in a call that went on for 90 minutes.",
            "PT1H30M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile had a 2½-hour phone call on Monday.",
            "PT2H30M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile had a half-hour phone call on Monday.",
            "PT30M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile had a phone call on Monday lasting one hour 20 minutes.",
            "PT1H20M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile had a lengthy, hour-long phone call on Monday.",
            "PT1H",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday for just under an hour.",
            "PT1H",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. They spoke for 35 minutes.",
            "PT35M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The two spoke for about an hour and a half.",
            "PT1H30M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The call began at 10:15 and ended at 10:50.",
            "PT35M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The call was 20 minutes long.",
            "PT20M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. It lasted three-quarters of an hour.",
            "PT45M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The phone call, which lasted around 40 minutes, was friendly.",
            "PT40M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The roughly 50-minute exchange was friendly.",
            "PT50M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The hourlong call was the first.",
            "PT1H",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The duration of the conversation was 1 hour and 5 minutes.",
            "PT1H5M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday, with the call lasting for over two hours.",
            "PT2H",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The call took more than 30 minutes.",
            "PT30M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The call, almost 2 hours long, was friendly.",
            "PT2H",
        ),
        (
            "In a phone conversation of about 25 minutes on Monday, President Astrid Ilves of Norway told President Pablo Marte of Chile to wait.",
            "PT25M",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked on the phone on Monday. The call lasted a little over an hour.",
            "PT1H",
        ),
        (
            "President Astrid Ilves of Norway and President Pablo Marte of Chile talked by phone on Monday in what the palace called a 15-minute courtesy call.",
            "PT15M",
        ),
    ],
)
def test_length(text, expected):
    (record,) = extract(Document(text, published="2022-02-22", publisher="Deccan Mirror")).records
    assert (record.duration.value if record.duration else None) == expected
