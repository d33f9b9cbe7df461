"""What must hold of extraction for every text: spans, determinism, independence, and records that pass."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from toolkit.api import extract, validate
from toolkit.codec import encode
from toolkit.extract.layout import title_end

CORPUS = Path(__file__).parent / "corpus"
PUBLISHED = "2026-03-12"
#: Paragraphs that report no call, no subject of one and nobody; what stands around them must not change.
FACTLESS = (
    "The weather over the harbour stayed mild.",
    "It rained in the afternoon.",
    "Lunch was soup and bread.",
)


def _documents():
    for name in ("manners", "invented"):
        for line in (CORPUS / f"{name}.texts.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


DOCUMENTS = tuple(_documents())
TEXTS = tuple(document["text"] for document in DOCUMENTS)
THOROUGH = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def evidence(value):
    """Yield every piece of evidence in an encoded record."""
    if isinstance(value, dict):
        if "exact" in value:
            yield value
        for part in value.values():
            yield from evidence(part)
    elif isinstance(value, list):
        for part in value:
            yield from evidence(part)


def check(text, published=PUBLISHED):
    """Extract twice, and hold the records to what every record must be."""
    records = extract(text, ref="t", published=published)
    assert records == extract(text, ref="t", published=published)
    for record in records:
        for part in evidence(encode(record)):
            assert 0 <= part["start"] < part["end"] <= len(text)
            assert text[part["start"] : part["end"]] == part["exact"]
        found = validate(record, texts={"t": text}).findings
        assert [finding for finding in found if finding.severity == "error"] == []
    return records


@given(st.text(max_size=300))
@example("\r\n\u2028\x00\ufeff")
@example("“" * 50 + "call" + "”" * 3)
@THOROUGH
def test_any_text(text):
    check(text)


CALLS = st.sampled_from(
    (
        "President Ilves of Norway spoke by phone with President Marte of Chile",
        "phone call", "on Monday", "today", "for 40 minutes", "from 9 to 10:25", "“", "”", "'s", "said", "agreed to visit",
        "Marte", "\u00a0", "\u0301", "🇳🇴", "\n\n", ".", ",", "the two leaders", "at the request of the Chilean side", "will",
        "discussed Gaza", "denied", "Mr", "(", ")", "—", "AP reported that", "2 February 2026", "invited him", "if",
    )
)  # fmt: skip


@given(st.lists(CALLS, min_size=3, max_size=40).map(" ".join))
@THOROUGH
def test_words_of_calls_in_any_order(text):
    check(text)


@given(
    st.sampled_from(TEXTS),
    st.lists(
        st.tuples(
            st.floats(0, 1),
            st.integers(0, 30),
            st.sampled_from(
                [
                    "",
                    "“",
                    "”",
                    "\n",
                    "\n\n",
                    " ",
                    "\u00a0",
                    "\u0301",
                    "\u202e",
                    "\x00",
                    "😀",
                    "'",
                    '"',
                    ".",
                    "Ω",
                    "1",
                    "A",
                ]
            ),
        ),
        min_size=1,
        max_size=6,
    ),
)
@THOROUGH
def test_readouts_with_damage(text, damages):
    for place, width, instead in damages:
        at = int(place * len(text))
        text = text[:at] + instead + text[at + width :]
    check(text)


def test_a_quotation_that_nothing_opens():
    (record,) = check(
        'President Ilves of Norway spoke by phone with President Marte of Chile.\n\nWe were at sea when it rang," Marte said.'
    )
    assert [quote.exact for item in record.statements for quote in item.quotes] == [
        "We were at sea when it rang"
    ]


@pytest.mark.parametrize("document", DOCUMENTS, ids=[document["id"] for document in DOCUMENTS])
def test_texts_of_the_corpus(document):
    check(document["text"], document["published"])


def test_no_document_changes_another():
    def run(documents):
        return {d["id"]: extract(d["text"], ref=d["id"], published=d["published"]) for d in documents}

    assert run(DOCUMENTS) == run(DOCUMENTS[::-1])


def _moved(value, start, by):
    """Move the evidence of an encoded record from `start` on; drop what tells of the text as a whole."""
    if isinstance(value, dict):
        moved = {
            key: _moved(part, start, by) for key, part in value.items() if key not in {"sha256", "length"}
        }
        if "exact" in value and value["start"] >= start:
            moved["start"], moved["end"] = value["start"] + by, value["end"] + by
        return moved
    return [_moved(part, start, by) for part in value] if isinstance(value, list) else value


def _after_the_heading(text):
    """Return where the body begins: behind the title, and behind lines such as a date or an office."""
    for match in re.finditer(r"\n\n+", text):
        paragraph = text[match.end() :].partition("\n")[0].rstrip()
        if len(paragraph) >= 60 and paragraph.endswith((".", "”", '"')):
            return match.end()
    return None


#: Texts whose second paragraph is read by what stands right before it: an office by the dateline, a title or a
#: broadcaster's name that goes on from the paragraph above.
CONTINUED = frozenset({"man-047", "inv-010", "inv-038"})


@pytest.mark.parametrize("paragraph", FACTLESS)
@pytest.mark.parametrize("where", ["after the heading", "at the end"])
def test_a_paragraph_without_facts_changes_nothing(where, paragraph):
    for document in DOCUMENTS:
        text = document["text"]
        at = _after_the_heading(text) if where == "after the heading" else len(text.rstrip())
        if at is None or (where == "after the heading" and document["id"] in CONTINUED):
            continue
        inserted = paragraph + "\n\n" if where == "after the heading" else "\n\n" + paragraph
        plain, padded = (
            [encode(record) for record in extract(part, ref="t", published=document["published"])]
            for part in (text, text[:at] + inserted + text[at:])
        )
        expected = [_moved(record, at, len(inserted)) for record in plain]
        assert [_moved(record, 0, 0) for record in padded] == expected, document["id"]


@pytest.mark.parametrize("line", ["Press release", "Updated 3 hours ago", "Share this page"])
def test_a_line_below_the_title_changes_nothing(line):
    for document in DOCUMENTS:
        text = document["text"]
        title = title_end(text)
        if not title or document["id"] in CONTINUED:
            continue
        at = title + len(text[title:]) - len(text[title:].lstrip())
        inserted = line + "\n\n"
        plain, padded = (
            [encode(record) for record in extract(part, ref="t", published=document["published"])]
            for part in (text, text[:at] + inserted + text[at:])
        )
        expected = [_moved(record, at, len(inserted)) for record in plain]
        assert [_moved(record, 0, 0) for record in padded] == expected, document["id"]


@pytest.mark.parametrize(
    "line", ["Press release", "Home | News | World", "Ministry of Foreign Affairs of Norway"]
)
def test_a_line_above_the_title_changes_nothing(line):
    for document in DOCUMENTS:
        text = document["text"]
        if not title_end(text):
            continue
        above = line + "\n\n"
        plain, padded = (
            [encode(record) for record in extract(part, ref="t", published=document["published"])]
            for part in (text, above + text)
        )
        expected = [_moved(record, 0, len(above)) for record in plain]
        assert [_moved(record, 0, 0) for record in padded] == expected, document["id"]


#: Accounts that pull in two directions: of another call, of another body, of another's words.
AWKWARD = {
    "held, while another call is denied": "Santiago said Norwegian President Astrid Ilves had spoken by phone on Monday with Chilean President Pablo Marte, and also with Peru's Ana Soto. A Peruvian government spokeswoman, Lia Paz, said no such call had taken place.",
    "convened by a body": "Norwegian President Astrid Ilves called Chilean President Pablo Marte on Monday.\n\nOn Tuesday a video conference convened by European Council President António Costa followed.",
    "a claim of the other": 'Polish President Jan Berg said he would talk by phone to Ukrainian President Petro Hnat. President Berg said he considered Hnat\'s claim that Poland had set up "a fair for one buyer" unfair.',
    "offer and answer of one": "The Amir of Kuwait, Sheikh Saad Al-Sabah, was phoned by Chilean President Pablo Marte on Monday. Marte thanked Sheikh Saad for his invitation to visit Kuwait, and the Amir invited him to come to Kuwait, and he accepted.",
    "member of alliance": "Ukrainian President Petro Hnat talked by phone to NATO Secretary General Jens Stoltenberg on Monday. Norwegian Jens Stoltenberg said the alliance would help. According to Stoltenberg, the talk was good.",
    "many ministers": "Foreign Minister Abbas Araghchi of Iran agreed in a joint phone conversation with his counterparts from Germany, France and the UK and with the EU's Kaja Kallas on Friday to meet.",
}


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD)
def test_records_of_awkward_accounts_are_without_error(text):
    check(text, "2025-08-23")
