"""Texts whose lines are cut at a width: they say the same as on whole lines, and lists of short lines stay lists."""

import json
import textwrap
from pathlib import Path

import pytest

from toolkit.extract.wrapping import wrapped_at
from toolkit.pipeline import extract
from toolkit.text import Document

TEXTS = [
    json.loads(line)
    for line in (Path(__file__).parent / "corpus" / "invented.texts.jsonl").read_text("utf-8").splitlines()
]
READOUT = (
    "Telephone conversation with the President of Chile\n\n"
    "President Astrid Ilves of Norway spoke by telephone today with President Pablo Marte of Chile. The two presidents agreed to "
    "meet in Oslo in June and to send experts to the northern ports before the end of the month."
)


def wrapped(text, width):
    """Cut each paragraph of a text at a width, with an empty line between paragraphs."""
    lines = (
        textwrap.wrap(p, width, break_long_words=False, break_on_hyphens=False) for p in paragraphs(text)
    )
    return "\n\n".join(map("\n".join, lines))


def paragraphs(text):
    return [" ".join(p.split()) for p in text.split("\n") if p.strip()]


def told(text, document):
    """Return what a text says of its calls, without where it says so."""
    published, publisher = document.get("published"), document.get("issuer")
    return [
        (
            call.occurrence.status,
            call.date and call.date.value,
            call.medium.value,
            call.duration and call.duration.value,
            call.initiator and call.initiator.value,
            [(p.name, p.side) for p in call.participants],
            sorted({t.code for t in call.topics}),
            [(c.class_, c.type, c.actors) for c in call.commitments],
        )
        for call in extract(Document(text, published=published, publisher=publisher)).records
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line.",
        "Participants:\nAstrid Ilves, Norway\nPablo Marte, Chile\nAna Ruiz, Peru\nKofi Dan, Ghana",
        "A call was held.\nThe leaders spoke for an hour about the nets and the boats.\nThey agreed to meet in June.\nThey hung up.",
        "Oslo\n\n• The school of fishery at the university of the north, on 24 April\n"
        "• The school of navigation at the university of the south, on 27 April\n"
        "• The centre for northern studies at the university of the east, on 29 April\n• Lima, on 30 April",
    ],
)
def test_no_wrapping(text):
    assert wrapped_at(text) == 0


@pytest.mark.parametrize("width", [40, 60, 72, 80])
@pytest.mark.parametrize("document", TEXTS, ids=[d["id"] for d in TEXTS])
def test_wrapping_changes_nothing(document, width):
    whole = "\n\n".join(paragraphs(document["text"]))
    assert told(wrapped(document["text"], width), document) == told(whole, document)


def test_the_text_on_whole_lines_tells_of_the_call():
    ((status, day, medium, _, _, people, _, undertaken),) = told(READOUT, {"published": "2026-03-12"})
    assert (status, day, medium) == ("held", "2026-03-12", "phone")
    assert people == [("Astrid Ilves", "NOR"), ("Pablo Marte", "CHL")]
    assert len(undertaken) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("width", [40, 72, 100])
def test_every_kind_of_line_end(width, end):
    text = wrapped(READOUT, width).replace("\n", end)
    assert told(text, {"published": "2026-03-12"}) == told(READOUT, {"published": "2026-03-12"})


def test_a_short_line_above_a_wrapped_sentence_is_a_line_of_its_own():
    text = (
        "Ilves Speaks With Marte\n11.03.2026 05:35\nPresident Astrid Ilves of Norway has spoken by telephone with\n"
        "President Pablo Marte of Chile about the boats that were held in\nthe northern port of Bergen since the storm, and about the crews\n"
        "who have been waiting there, her office said on Wednesday night."
    )
    (call,) = extract(Document(text, published="2026-03-12")).records
    assert [p.side for p in call.participants] == ["NOR", "CHL"]


#: Texts with a paragraph right below the title, not a line of the day or a list.
WITH_PARAGRAPH = [d for d in TEXTS if d["id"] not in ("inv-006", "inv-039")]


@pytest.mark.parametrize("document", WITH_PARAGRAPH, ids=[d["id"] for d in WITH_PARAGRAPH])
def test_a_title_needs_no_empty_line(document):
    whole = "\n\n".join(paragraphs(document["text"]))
    assert told(whole.replace("\n\n", "\n"), document) == told(whole, document)
