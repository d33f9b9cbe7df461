"""The client's seed article: what must come out of it, through general rules."""

import json
from pathlib import Path

import pytest

from toolkit.codec import encode
from toolkit.pipeline import extract
from toolkit.text import Document

TEXT = (Path(__file__).parents[1] / "seeds/2026-02-04-putin-xi.txt").read_bytes().decode()


@pytest.fixture(scope="module")
def record():
    (found,) = extract(Document(TEXT, ref="2026-02-04-putin-xi")).records
    return encode(found)


def exact(item):
    return [e["exact"] for e in item["evidence"]]


def chain(record, item):
    names = {p["id"]: p["name"] for p in [*record["participants"], *record["people"]]}
    names |= {s["id"]: s["name"] for s in record["sources"]}
    return [(names.get(step["source"], step["source"]), step["verb"]) for step in item["attribution"]]


def statement(record, words):
    return next(
        s
        for s in record["statements"]
        if words in exact(s)[0]
        and not any(
            words in exact(o)[0] and len(exact(o)[0]) < len(exact(s)[0]) for o in record["statements"]
        )
    )


def test_principals(record):
    assert [(p["name"], p["side"], p["capacity"]) for p in record["participants"]] == [
        ("Vladimir Putin", "RUS", "principal"),
        ("Xi Jinping", "CHN", "principal"),
    ]


def test_other_people_are_not_participants(record):
    assert [(p["name"], p["side"]) for p in record["people"]] == [
        ("Sergei Shoigu", "RUS"),
        ("Wang Yi", "CHN"),
        ("Yuri Ushakov", "RUS"),
        ("Donald Trump", "USA"),
        ("Guo Jiakun", "CHN"),
    ]


def test_when_how_and_how_long(record):
    assert record["id"] == "2026-02-04-chn-rus"
    assert record["occurrence"]["status"] == "held"
    assert (record["date"]["value"], record["date"]["basis"]) == ("2026-02-04", "explicit")
    assert record["medium"]["value"] == "video"
    assert record["duration"]["value"] == "PT1H25M"
    (source,) = record["duration"]["sources"]
    assert next(s["name"] for s in record["sources"] if s["id"] == source) == "Kremlin"
    assert record["initiator"] is None


@pytest.mark.parametrize(
    ("quote", "speaker"),
    [
        ("major stabilizing factor", "Vladimir Putin"),
        ("new blueprint", "Xi Jinping"),
        ("support each other", "Yuri Ushakov"),
        ("practically coincide", "Yuri Ushakov"),
        ("no-limits", None),
    ],
)
def test_quotations_and_their_speakers(record, quote, speaker):
    said = [s for s in record["statements"] for q in s["quotes"] if q["exact"].rstrip(".") == quote]
    assert said
    if speaker is not None:
        assert speaker in {chain(record, s)[-1][0] for s in said}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Washington had not responded to his proposal", [("AP", "reported"), ("Vladimir Putin", "said")]),
        (
            "Xi supported talks involving",
            [("AP", "reported"), ("Yuri Ushakov", "said"), ("Xi Jinping", "supported")],
        ),
        (
            "The call followed recent senior-level contacts",
            [("AP", "cited"), ("Reuters", "cited"), ("state media accounts", "according to")],
        ),
        ("Beijing would uphold the international system", [("Guo Jiakun", "said")]),
    ],
)
def test_chains(record, words, expected):
    assert expected in [chain(record, s) for s in record["statements"] if words in exact(s)[0]]


@pytest.mark.parametrize(
    ("words", "setting"),
    [
        ("Beijing would uphold", "separate_statement"),
        ("would consider joining", "earlier"),
        ("suggested setting aside 1 billion", "earlier"),
        ("support each other", "briefing"),
        ("major stabilizing factor", "opening_remarks"),
        ("strategic partnership shortly before", "background"),
    ],
)
def test_settings(record, words, setting):
    assert setting in {s["setting"] for s in record["statements"] if words in exact(s)[0]}


def commitment(record, words):
    found = [c for c in record["commitments"] if words in exact(c)[0]]
    assert len(found) == 1, [exact(c) for c in record["commitments"]]
    return found[0]


def actor(record, item):
    names = {p["id"]: p["name"] for p in [*record["participants"], *record["people"]]}
    return [names.get(a, a) for a in item["actors"]]


def test_the_invitation_and_its_acceptance(record):
    offer, acceptance = (
        commitment(record, "invited Putin to visit China"),
        commitment(record, "accepted the invitation"),
    )
    assert (offer["class"], offer["binding"], actor(record, offer)) == ("offer", False, ["Xi Jinping"])
    assert (acceptance["class"], acceptance["binding"], actor(record, acceptance)) == (
        "commitment",
        True,
        ["Vladimir Putin"],
    )
    assert acceptance["due"] == "2026-01-01/2026-06-30"
    assert acceptance["responds_to"] == offer["id"]


def test_the_summit(record):
    summit = commitment(record, "would attend the Asia-Pacific Economic Cooperation summit")
    assert (summit["class"], summit["binding"], summit["due"], summit["place"]) == (
        "commitment",
        True,
        "2026-11",
        "Shenzhen",
    )


@pytest.mark.parametrize(
    ("words", "class_"),
    [
        ("remain open to negotiations", "willingness"),
        ("one-year extension", "proposal"),
        ("setting aside 1 billion", "proposal"),
        ("would consider joining", "consideration"),
    ],
)
def test_softer_undertakings(record, words, class_):
    found = commitment(record, words)
    assert (found["class"], found["binding"]) == (class_, False)


def test_the_amount_lost_its_currency(record):
    assert commitment(record, "setting aside 1 billion")["amount"] == {
        "value": 1_000_000_000,
        "currency": None,
    }


@pytest.mark.parametrize("words", ["would uphold", "had reciprocated", "would review plans", "set to host"])
def test_what_is_no_commitment(record, words):
    assert not any(
        exact(c)[0].startswith(words) or (words in exact(c)[0] and words != "set to host")
        for c in record["commitments"]
    )


def test_planned_and_past_events(record):
    kinds = {(e["kind"], e["when"], e["place"]) for e in record["events"]}
    assert {
        ("visit", "past", "Beijing"),
        ("visit", "future", "China"),
        ("summit", "future", "Shenzhen"),
    } <= kinds


def test_every_span_is_exact(record):
    def walk(node):
        if isinstance(node, dict):
            if {"start", "end", "exact"} <= node.keys():
                yield node
            for value in node.values():
                yield from walk(value)
        elif isinstance(node, list):
            for value in node:
                yield from walk(value)

    spans = list(walk(record))
    assert len(spans) > 100
    for span in spans:
        assert TEXT[span["start"] : span["end"]] == span["exact"]
        assert span["rule"]


def test_topics_agree_with_the_reference_record(record):
    reference = json.loads(
        (Path(__file__).parents[1] / "seeds/2026-02-04-putin-xi.record.json").read_text("utf-8")
    )
    ours, theirs = ({t["code"] for t in r["topics"]} for r in (record, reference))
    assert len(ours & theirs) >= 18
    assert len(ours - theirs) <= 4
