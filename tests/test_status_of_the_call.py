"""Words of denying, cancelling, asking and planning count for a call only where it is what they govern: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

A, B = "Prime Minister Jonas Gahr Støre", "President Gabriel Boric"
ROWS = f"""
held | Norway on Sunday denied a rift with Chile over fisheries after a heated phone call between {A} and {B}.
held | {A} of Norway denied spying on Chile in a phone call with {B} of Chile on Monday.
held | {A} of Norway floated a plan to let Chile join a summit in a telephone call with {B} of Chile on Monday.
held | {A} of Norway requested help from Chile in a phone call with {B} on Monday.
held | {A} of Norway postponed the signing of a treaty in a phone call with {B} of Chile on Monday.
held | {A} of Norway cancelled a visit to Chile in a phone call with {B} on Monday.
held | {A} of Norway dismissed criticism of his phone call with {B} of Chile on Monday.
held | Støre did not deny the call. {A} of Norway spoke by phone with {B} of Chile on Monday.
held | Norway did not immediately comment on the phone call between {A} and {B} of Chile on Monday.
held | {A} of Norway spoke by phone with {B} of Chile on Monday about piracy, where attacks have dropped steeply.
held | {A} of Norway called {B} of Chile on Monday, a rare exchange between two states that have had no ambassadors since 2009.
cancelled | Norway has dropped the phone call between {A} and {B} of Chile.
requested | {B} of Chile refused to take a call from {A} of Norway on Monday.
requested | {A} of Norway has asked for a phone call with {B} of Chile, his office said.
planned | {A} of Norway will raise the ban in a phone call with {B} of Chile on Friday.
planned | Norwegian officials called Santiago to arrange a phone call between {A} and {B} of Chile.
cancelled | {B} of Chile pulled out of a phone call with {A} of Norway at the last minute.
denied | Norway denied that {A} had spoken by phone with {B} of Chile on Monday.
"""


@pytest.mark.parametrize(
    ("status", "text"), [row.split(" | ") for row in ROWS.strip().splitlines()], ids=lambda value: value[:30]
)
def test_status(status, text):
    document = Document(f"Støre and Boric\n\n{text}", published="2024-05-13", publisher="Reuters")
    (record,) = extract(document).records
    assert record.occurrence.status == status
    assert {p.side for p in record.participants} == {"NOR", "CHL"}
