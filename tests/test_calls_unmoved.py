"""A call that a text reports as held stays what it is, whatever else the text denies, cancels, plans or holds by video."""

import pytest

from toolkit.api import extract

READOUT = (
    "Phone call with President Marte\n\nPrime Minister Signe Aaberg of Norway spoke by phone with President Tomás Marte of Chile"
    " for 20 minutes today. They discussed the herring quota.\n\n{}"
)
REPORT = (
    "Marte, Aaberg discuss herring\n\nSANTIAGO (Reuters) - Chilean President Tomás Marte and Norwegian Prime Minister Signe Aaberg"
    " discussed herring in a 20-minute phone call on Wednesday, his office said.\n\n{}"
)


def call(text):
    publisher = "Office of the Prime Minister of Norway" if text.startswith("Phone") else "Reuters"
    (record,) = extract(text, published="2026-03-04", publisher=publisher)
    return (
        record.occurrence.status,
        record.date and record.date.value,
        record.medium.value,
        record.duration and record.duration.value,
        record.initiator and record.initiator.value,
        sorted(p.side for p in record.participants),
    )


HELD = ("held", "2026-03-04", "phone", "PT20M", None, ["CHL", "NOR"])


@pytest.mark.parametrize("form", [READOUT, REPORT], ids=["readout", "report"])
@pytest.mark.parametrize(
    "sentence",
    [
        "The herring swims in large shoals.",
        "Speaking of a magazine's story that he was weighing a blockade, President Marte said that none of it was true.",
        "Marte denied that he had threatened to leave the council.",
        "Marte rejected reports that the fleet would be withdrawn, calling them fake news.",
        "Aaberg said claims that Norway had closed the strait were false.",
        "Aaberg said the meeting in Bergen did not take place because of fog.",
        "The visit that had been planned for June was cancelled after the storm.",
        "The Peruvian president pulled out of the three-way talks on Monday.",
        "A spokesman denied that the two had argued.",
        "Marte called off the exercise that had been planned for next week.",
        "Neither side confirmed that a visit was being planned.",
        "Reports that the port would close were denied by the navy.",
        "Marte said he had called off the raid ten minutes before it was due.",
        "Both regretted that the video summit of the council had been put off.",
        "Aaberg stressed that no call for help had gone unanswered.",
        "Marte will speak to reporters by video link on Thursday.",
        "The two are expected to meet in Lima in June.",
        "Aaberg had asked for a meeting with Marte in April.",
        "The call was not made by the chancellor in person.",
    ],
)
def test_another_sentence_leaves_the_call_as_it_is(form, sentence):
    assert call(form.format(sentence)) == HELD


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        (
            "Marte and Aaberg agreed during a phone call on Monday to hold a new round of talks next week.",
            "held",
            "2026-03-02",
        ),
        ("Marte and Aaberg vowed in a call on Monday to speak again next week.", "held", "2026-03-02"),
        ("Marte and Aaberg agreed on Monday to speak by phone on Friday.", "planned", "2026-03-06"),
        ("A phone call between Marte and Aaberg has not taken place, the palace said.", "denied", None),
    ],
)
def test_what_is_agreed_in_a_call_is_no_plan_of_it(text, status, date):
    whole = f"News\n\n{text.replace('Marte and', 'Chilean President Tomás Marte and Norwegian Prime Minister Signe', 1)}"
    (record,) = extract(whole, published="2026-03-04", publisher="Reuters")
    assert (record.occurrence.status, record.date and record.date.value) == (status, date)
