"""The conformance pack against this checkout; `test_wheel.py` runs it against the installed wheel."""

import sys
from collections import Counter

import pytest
from conformance_pack import applied, bases, cases, differences

from toolkit.validate.catalogue import fixed, rules
from toolkit.validate.check import check_value

CASES = list(cases())


def test_the_bases_are_sound():
    for stored in bases().values():
        assert check_value(stored["record"], texts=stored["texts"]).raised == ()


def test_every_code_has_two_failing_and_two_passing_cases():
    failing = Counter(case.code for case in CASES if case.expected)
    passing = Counter(case.code for case in CASES if not case.expected)
    structural = {each.code for each in fixed().values() if each.stage == "structure" and each.failing}
    for code in {*rules(), *structural}:
        assert failing[code] >= 2, code
        assert passing[code] >= 2, code


def test_cases_differ():
    told = [(case.code, case.base, str(case.record)) for case in CASES if case.expected]
    assert len(told) == len(set(told))


def test_a_failing_case_has_a_finding_of_its_code():
    for case in CASES:
        assert case.code in {code for code, _, _ in case.expected} or not case.expected


def test_the_checkout_conforms(tmp_path):
    assert differences([sys.executable, "-m", "toolkit"], tmp_path) == []


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ([], {"a": [1, 2]}),
        ([{"op": "add", "path": "/a/-", "value": 3}], {"a": [1, 2, 3]}),
        ([{"op": "add", "path": "/b", "value": None}], {"a": [1, 2], "b": None}),
        ([{"op": "replace", "path": "/a/0", "value": 9}], {"a": [9, 2]}),
        ([{"op": "remove", "path": "/a/1"}], {"a": [1]}),
    ],
)
def test_patches(patch, expected):
    assert applied({"a": [1, 2]}, patch) == expected
