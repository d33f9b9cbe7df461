"""What a text leaves open, and no record may claim: who is no party placed a call, what is only weighed binds somebody."""

import pytest

from toolkit.api import extract, validate

CALL = "President Ilves of Norway spoke by phone with President Marte of Chile on Wednesday."


def record_of(text):
    (record,) = extract(text, published="2026-03-12", publisher="Reuters")
    assert [f for f in validate(record, texts={"d1": text}).findings if f.severity == "error"] == []
    return record


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{CALL} The call was convened by Peru.", None),
        (f"{CALL} Ilves made the call from Lima, where he was on a visit.", "NOR"),
        (f"{CALL} The call was requested by Chile.", "CHL"),
    ],
)
def test_who_is_no_party_placed_no_call(text, expected):
    placed = record_of(text).initiator
    assert (placed and placed.value) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Ilves pledged that Norway would send more nets.", [("commitment", True)]),
        ("Ilves pledged that Norway would consider sending more nets.", [("consideration", False)]),
        ("Ilves said that Norway would suspend the licences because the nets might be torn.", [("commitment", True)]),
    ],
)  # fmt: skip
def test_what_is_weighed_binds_nobody(said, expected):
    found = record_of(f"{CALL} {said}").commitments
    assert [(c.class_, c.binding) for c in found] == expected
