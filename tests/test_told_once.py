"""A defect is told once, where it is, with what mends it: not its consequences, and not each place that it touches."""

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conformance_pack import bases

from toolkit.validate import Finding, validate_record

BASE = bases()["with-text"]
(TEXT,) = BASE["texts"].values()

Change = Callable[[dict[str, Any]], object]


def checked(change: Change, *, texts: bool = True) -> tuple[Finding, ...]:
    record = copy.deepcopy(BASE["record"])
    change(record)
    return validate_record(record, texts=BASE["texts"] if texts else None).findings


def evidence(part: Any) -> Iterator[dict[str, Any]]:
    """Yield every piece of evidence below a part of a record."""
    if isinstance(part, dict) and "exact" in part:
        yield part
    for below in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from evidence(below)


def measured(measure: Callable[[str], int]) -> Change:
    """Count all offsets otherwise."""

    def change(record: dict[str, Any]) -> None:
        for item in evidence(record):
            item["start"], item["end"] = (measure(TEXT[: item[key]]) for key in ("start", "end"))

    return change


def restated(number: int, words: str) -> Change:
    def change(record: dict[str, Any]) -> None:
        record["statements"][number]["evidence"][0]["exact"] = words

    return change


def moved(number: int, by: int) -> Change:
    def change(record: dict[str, Any]) -> None:
        record["statements"][number]["evidence"][0]["start"] += by

    return change


@pytest.mark.parametrize(
    ("change", "message", "hint"),
    [
        (measured(len), None, None),
        (
            measured(lambda head: len(head) + 7),
            "stand 7 code points before their offsets in d1",
            "Subtract 7",
        ),
        (
            measured(lambda head: max(0, len(head) - 2)),
            "stand 2 code points after their offsets in d1",
            "Add 2",
        ),
        (measured(lambda head: len(head.encode())), "count bytes in d1", "Count code points"),
        (
            measured(lambda head: len(head) + head.count("\n")),
            "count line ends as two characters in d1",
            "Count",
        ),
        (
            restated(1, "Nothing was told about visas"),
            'has "Nothing was said about visas", not',
            "Copy the words",
        ),
        (restated(1, "Silence"), "28 code points, but the words have 7", "Copy the words"),
        (moved(1, 1), "27 code points, but the words have 28", "These words stand at 574–602."),
    ],
    ids=["right", "later", "earlier", "bytes", "crlf", "other words", "fewer words", "one off"],
)
def test_offsets(change: Change, message: str | None, hint: str | None) -> None:
    found = checked(change)
    if message is None:
        assert found == ()
    else:
        (finding,) = found
        assert message in finding.message
        assert (finding.hint or "").startswith(hint or "")


def test_a_word_changed_beside_offsets_in_bytes_is_a_second_defect() -> None:
    def change(record: dict[str, Any]) -> None:
        measured(lambda head: len(head.encode()))(record)
        restated(2, "the treaty signed in Tallinn on 9 March 2033")(record)

    assert [each.code for each in checked(change)] == ["QUO-01", "QUO-01"]


@pytest.mark.parametrize("key", ["participants", "statements", "documents", "sources"])
def test_a_misspelt_key_has_no_consequences(key: str) -> None:
    def change(record: dict[str, Any]) -> None:
        record[key[:-2] + "s"] = record.pop(key)

    (finding,) = checked(change)
    assert (finding.code, finding.hint) == ("SCH-02", f'Rename it to "{key}".')


@pytest.mark.parametrize(
    ("written", "meant"),
    [("QQ", None), ("Atlantis", None), ("UK", "GBR"), ("ee", "EST"), ("Estonia", "EST"), ("the U.S.", "USA"),
     ("ESt", "EST"), ("EST ", "EST")],
)  # fmt: skip
def test_the_side_that_a_name_stands_for(written: str, meant: str | None) -> None:
    def change(record: dict[str, Any]) -> None:
        record["participants"][0]["side"] = written

    (finding,) = checked(change)
    assert finding.code == "SCH-10"
    assert finding.hint == (f'Write "{meant}".' if meant else 'Write it like "RUS", "NATO", "X_HAMAS".')


def test_a_step_that_several_claims_share_is_told_once() -> None:
    def change(record: dict[str, Any]) -> None:
        first, *others = record["statements"]
        first["attribution"][0]["verb"] = "murmured"
        for other in others:
            other["attribution"] = first["attribution"]

    (finding,) = [each for each in checked(change) if each.code == "ATT-11"]
    assert finding.pointer == "/statements/0/attribution/0/verb"
    assert f"(and {len(BASE['record']['statements']) - 1} more such steps)" in finding.message


def test_a_form_that_no_text_has_is_not_what_the_text_calls_somebody() -> None:
    def change(record: dict[str, Any]) -> None:
        record["participants"][0]["published_as"] = ["Somebody Else"]
        record["participants"][0]["wikidata"] = None

    assert [each.code for each in checked(change)] == ["PER-12"]
    assert [each.code for each in checked(change, texts=False)] == ["PER-14"]


def test_what_falls_due_before_a_call_that_is_misdated_says_nothing() -> None:
    def change(record: dict[str, Any]) -> None:
        record["date"]["value"] = "2039-05-04"
        record["date"]["evidence"] = []
        for undertaking in record["commitments"]:
            undertaking["event"] = None  # else it may fall due with its event

    assert {each.code for each in checked(change)} >= {"TIM-02"}
    assert "COM-07" not in {each.code for each in checked(change)}


def test_what_is_no_json_value_is_of_no_wrong_type() -> None:
    text = json.dumps(BASE["record"], indent=1).replace('"length": ', '"length": NaN, "x_length": ', 1)
    assert [each.code for each in validate_record(text).findings] == ["JSN-08"]
    null = text.replace("NaN", "null")
    assert [each.code for each in validate_record(null).findings] == ["SCH-03"]
