"""Strategies: every example is sound, what is fixed stays fixed, and failures shrink to little."""

from datetime import date

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from toolkit import strategies
from toolkit.codec import decode, dumps, encode, loads
from toolkit.errors import ToolkitError
from toolkit.generate import styles
from toolkit.models.record import (
    CallRecord,
    Commitment,
    Event,
    Participant,
    Source,
    SourceDocument,
    Statement,
    Topic,
)
from toolkit.strategies import (
    call_json,
    call_records,
    commitments,
    documents,
    events,
    participants,
    records_with_texts,
    source_documents,
    sources,
    statements,
    topics,
)
from toolkit.text import Document
from toolkit.validate.check import check_value


@given(records_with_texts())
def test_no_rule_finds_an_error_or_a_warning(made):
    raised = check_value(made.record, texts=made.texts).raised
    assert [each for each in raised if each.severity != "info"] == []


@given(st.sampled_from(sorted(styles())).flatmap(lambda name: records_with_texts(style=name)))
def test_nor_in_any_manner_of_writing(made):
    raised = check_value(made.record, texts=made.texts).raised
    assert [each for each in raised if each.severity != "info"] == []


@given(call_records())
def test_decoding_and_encoding_lose_nothing(record):
    assert decode(encode(record)) == record


@given(call_records())
def test_writing_and_reading_lose_nothing(record):
    assert loads(dumps(record)) == record
    assert loads(dumps(record, indent=None)) == record


@given(
    call_json(
        sides=("RUS", "CHN"), first=date(2024, 2, 1), last=date(2024, 2, 29), status="held", medium="video"
    )
)
def test_what_is_fixed_stays_fixed(record):
    assert [person["side"] for person in record["participants"][:2]] == ["RUS", "CHN"]
    assert record["occurrence"]["status"] == "held"
    assert record["medium"]["value"] == "video"
    assert record["date"] is None or record["date"]["value"].startswith("2024-02")


@given(call_json(invented=True, tellings=("view", "offer")))
def test_what_is_told_is_what_is_asked_for(record):
    assert all(person.get("x_fictitious") for person in record["participants"] if person["name"])
    if record["occurrence"]["status"] == "held":
        assert [each["class"] for each in record["commitments"]] == ["offer"]
        assert [each["act"] for each in record["statements"]][-2:] == ["assertive", "commissive"]


@pytest.mark.parametrize(
    ("strategy", "kind"),
    [
        (call_records(), CallRecord),
        (commitments(), Commitment),
        (documents(), Document),
        (events(), Event),
        (participants(), Participant),
        (source_documents(), SourceDocument),
        (sources(), Source),
        (statements(), Statement),
        (topics(), Topic),
    ],
)
def test_parts(strategy, kind):
    @given(strategy)
    def of_its_kind(part):
        assert type(part) is kind

    of_its_kind()


@pytest.mark.parametrize(
    "class_", ["commitment", "offer", "proposal", "willingness", "consideration", "refusal"]
)
def test_undertakings_of_one_class(class_):
    @given(commitments(class_))
    def of_the_class(commitment):
        assert commitment.class_ == class_

    of_the_class()


@given(events("summit"))
def test_events_of_one_kind(event):
    assert event.kind == "summit"


@pytest.mark.parametrize(
    ("what", "most"),
    [
        (lambda made: True, 200),
        (lambda made: made.record["commitments"], 260),
        (lambda made: len(made.record["commitments"]) > 1, 320),
        (lambda made: made.record["occurrence"]["status"] == "denied", 220),
        (lambda made: made.record["duration"], 360),
        (lambda made: any(each["quotes"] for each in made.record["statements"]), 300),
        (lambda made: made.record["people"], 360),
    ],
)
def test_failures_shrink_to_short_texts(what, most):
    made = find(records_with_texts(), what)
    assert sum(map(len, made.texts.values())) <= most, made.texts


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"style": "klingon"}, "there is no style 'klingon'"),
        ({"tellings": ("gossip",)}, "nothing is told by the name 'gossip'"),
        ({"sides": ("RUS", "XYZ")}, "no side 'XYZ'"),
    ],
)
def test_what_there_is_not_is_refused_at_once(arguments, message):
    with pytest.raises(ToolkitError, match=message):
        call_records(**arguments)


def test_every_public_name_is_documented():
    for name in strategies.__all__:
        assert (getattr(strategies, name).__doc__ or "").strip(), name
