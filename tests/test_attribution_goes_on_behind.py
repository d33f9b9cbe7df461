"""Who says what behind an insertion, in a release's own quotations, and where a phrase names nobody; no-ops first."""

import pytest

from tests.test_attribution import said
from toolkit.pipeline import extract
from toolkit.text import Document

ROWS = [
    # an insertion, and the clause behind it
    (
        "Marte pushed back at first, aides said.",
        ["aides: Marte pushed back at first", "aides > Marte: Marte pushed back at first"],
    ),
    (
        "Marte pushed back at first, aides said, then told Ilves that the pier was old.",
        [
            "aides: Marte pushed back at first",
            "aides > Marte: Marte pushed back at first",
            "aides > Marte: the pier was old",
        ],
    ),
    # "this person" is who spoke last without a name
    ("This person said the pier was old.", ["This person: the pier was old"]),
    (
        "A Chilean diplomat said the mood was cold. This person said the pier was old.",
        ["Chilean diplomat: the mood was cold", "Chilean diplomat: the pier was old"],
    ),
    # a report "of that" thing tells nothing, and media reports that are judged say nothing
    ("The palace will act in the light of the report of that mission.", []),
    ("The palace did not confirm media reports that Ilves would come.", []),
    # whose office tells of "the president"
    (
        "Marte's office said the president was tired. He said that tea was dear.",
        ["Marte's office: the president was tired", "Marte's office > Marte: tea was dear"],
    ),
    # who is named behind the verb, and for which house he works
    ('"The pier was old," said Carsten Berg.', ["Berg: The pier was old"]),
    ('"The pier was old," said Carsten Berg of Nordbank in Oslo.', ["Berg: The pier was old"]),
    # a place called after a saint is nobody
    (
        "Marte agreed to meet before the fair in St Petersburg in May. The pier was old, he told the mayor.",
        ["Marte: The pier was old"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_says_it(text, expected):
    assert [row for row in said(text) if not row.endswith("Petersburg in May")] == expected


LEAD = "Prime Minister speaks with Chile\n\nThe Prime Minister, Kari Aasheim, spoke by telephone today with President Pablo Arrieta of Chile.\n\n"
QUOTED = [
    # a quotation of nobody, of whom alone a release quotes, and of who signs it
    (f"{LEAD}The sea was calm.\n\n“A very long night for all of us at sea.”", []),
    (
        f"{LEAD}“We are neighbours by sea,” Kari Aasheim said.\n\nChile confirmed that cod was scarce.\n\n“A very long night for all of us at sea.”",
        ["Kari Aasheim", "Kari Aasheim"],
    ),
    (
        f"{LEAD}Quote\n\n“We are neighbours by sea and mean to stay so.”\n— The Rt. Hon. Kari Aasheim, Prime Minister of Norway",
        ["Kari Aasheim"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTED)
def test_whose_quotation(text, expected):
    (record,) = extract(Document(text, published="2026-03-12", publisher="Prime Minister of Norway")).records
    names = {p.id: p.name for p in (*record.participants, *record.people)}
    names |= {source.id: source.name for source in record.sources}
    assert [names[s.attribution[-1].source] for s in record.statements for _ in s.quotes] == expected
