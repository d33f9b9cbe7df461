"""Characters that nobody sees, and other kinds of space: they part no words, stand in no names and move no evidence."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document, tokenize, visible

READOUT = (
    "President Astrid Ilves of Norway spoke by telephone today with President Pablo Marte of Chile. "
    "The two presidents agreed to meet in Oslo in June and to work together on climate change."
)


def told(text):
    return [
        (
            call.date.value,
            call.medium.value,
            [(p.name, p.side) for p in call.participants],
            [(c.class_, c.type, c.due) for c in call.commitments],
            [t.code for t in call.topics],
        )
        for call in extract(Document(text, published="2026-03-12")).records
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("co-operation", ["co-operation"]),
        ("co\u2010operation", ["co\u2010operation"]),
        ("co\u2011operation", ["co\u2011operation"]),
        ("PERU'S port", ["PERU", "'S", "port"]),
        ("O'SULLIVAN", ["O'SULLIVAN"]),
        ("the port", ["the", "port"]),
        ("the\u200bport", ["the", "port"]),
        ("the \ufeffport\u200e.", ["the", "port", "."]),
        ("por\u00adt", ["por\u00adt"]),
        ("\u2060", []),
        ("e\u0301\u200d", ["e\u0301\u200d"]),
    ],
)
def test_tokens(text, words):
    assert tokenize(text).words == words


@pytest.mark.parametrize(
    ("text", "seen"),
    [("Ilves", "Ilves"), ("Märta", "Märta"), ("Il\u00adves", "Ilves"), ("\u202aMarte\u202c", "Marte")],
)
def test_what_is_seen(text, seen):
    assert visible(text) == seen


@pytest.mark.parametrize("hyphen", ["\u2010", "\u2011"])
def test_hyphens_of_print_fold_to_the_plain_one(hyphen):
    assert tokenize(f"40{hyphen}minute").folds == ["40-minute"]


def test_a_soft_hyphen_folds_away():
    assert tokenize("tele\u00adphone").folds == ["telephone"]


def test_the_plain_text_tells_of_the_call():
    ((day, medium, people, undertaken, topics),) = told(READOUT)
    assert (day, medium) == ("2026-03-12", "phone")
    assert people == [("Astrid Ilves", "NOR"), ("Pablo Marte", "CHL")]
    assert [(class_, due) for class_, _, due in undertaken] == [
        ("commitment", "2026-06"),
        ("commitment", None),
    ]
    assert topics


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", " \u200b", "\u200e "])
def test_other_spaces(space):
    assert told(READOUT.replace(" ", space)) == told(READOUT)


@pytest.mark.parametrize("mark", ["\u00ad", "\u2060", "\u200d"])
def test_marks_inside_words(mark):
    text = (
        READOUT.replace("presid", f"pre{mark}sid")
        .replace("Presid", f"Pre{mark}sid")
        .replace("Ilves", f"Il{mark}ves")
    )
    assert told(text) == told(READOUT)
    for call in extract(Document(text, published="2026-03-12")).records:
        for evidence in call.participants[0].evidence:
            assert text[evidence.start : evidence.end] == evidence.exact


@pytest.mark.parametrize(
    ("word", "fold"),
    [
        ("co-host", "co-host"),
        ("co-op", "coop"),
        ("Co-operation", "cooperation"),
        ("co-ordinated", "coordinated"),
        ("co‑operative", "cooperative"),
    ],
)
def test_a_hyphen_that_parts_no_word(word, fold):
    assert tokenize(word).folds == [fold]
