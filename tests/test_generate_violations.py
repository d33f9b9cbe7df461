"""Records that break one rule alone, and slips with the finding that they must give."""

import json
from itertools import islice

import pytest

from toolkit.cli import main
from toolkit.errors import ToolkitError
from toolkit.generate.choice import Seeded
from toolkit.generate.slips import SLIPS, slipped
from toolkit.generate.violations import found_in, near_misses, violable, violate
from toolkit.validate.catalogue import catalogue, rules
from toolkit.validate.check import check_value
from toolkit.validate.specimen import specimen

#: Codes that no record of this release can break: keywords that its schema does not use, and suppressions.
UNBREAKABLE = {"SCH-16", "SCH-18", "SCH-19", "SCH-22", "SCH-24", "SUP-01", "SUP-02"}


def test_every_code_can_be_broken():
    assert set(violable()) == {each.code for each in catalogue()} - UNBREAKABLE


@pytest.mark.parametrize("code", violable())
def test_one_finding_and_no_other(code):
    assert found_in(violate(code, seed=4)) == [code]


@pytest.mark.parametrize("code", sorted(UNBREAKABLE))
def test_what_cannot_be_broken_is_said(code):
    with pytest.raises(ToolkitError, match=f"no record can break {code}"):
        violate(code)


def test_a_code_that_there_is_not():
    with pytest.raises(ToolkitError, match="no rule 'XXX-01'"):
        violate("XXX-01")


@pytest.mark.parametrize("code", rules())
def test_a_spoiled_record_is_a_generated_one(code):
    """Every rule can spoil what the generator makes, and need not fall back on its own example."""
    if rules()[code].spoil is not None:
        assert not set(violate(code, seed=4).texts) & set(specimen().texts)


MISSES = list(islice(near_misses(2), 3 * len(SLIPS)))


class TestSlips:
    def test_every_slip_comes(self):
        assert {miss.what for miss in MISSES} == {slip.what for slip in SLIPS}

    def test_each_gives_the_finding_expected(self):
        for miss in MISSES:
            raised = check_value(miss.made.record, texts=miss.made.texts).raised
            found = [
                (each.code, "".join(f"/{step}" for step in each.problem.path))
                for each in raised
                if each.severity != "info"  # a document without a day of publication, say
            ]
            assert found == [(miss.code, miss.pointer)], miss.what

    def test_a_record_without_a_place_has_no_slip(self):
        durations = [slip for slip in SLIPS if slip.code == "SCH-07"]
        assert slipped({"duration": None}, durations[0], Seeded(1)) is None


class TestCommand:
    def test_one_violation(self, tmp_path):
        record = tmp_path / "broken.json"
        texts = tmp_path / "broken.texts.jsonl"
        assert main(["generate", "--violate", "quo-01", "--with-text", "-o", str(record)]) == 0
        assert main(["validate", str(record), "--texts", str(texts)]) == 1

    def test_all_violations(self, tmp_path, capsys):
        assert main(["generate", "--violate", "all", "-o", str(tmp_path / "made")]) == 0
        expected = [
            json.loads(line) for line in (tmp_path / "made" / "expected.jsonl").read_text().splitlines()
        ]
        assert [each["code"] for each in expected] == list(violable())
        assert all((tmp_path / "made" / "records" / each["file"]).exists() for each in expected)
        capsys.readouterr()

    def test_slips(self, capsys):
        assert main(["generate", "--mutate", "-n", "3"]) == 0
        for line in capsys.readouterr().out.splitlines():
            slip = json.loads(line)
            assert list(slip) == ["what", "expected", "record"]
            assert list(slip["expected"]) == ["code", "severity", "pointer"]

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("--violate", "all"), "name a folder"),
            (("--violate", "ABC-99"), "no rule 'ABC-99'"),
            (("--violate", "SCH-16"), "no record can break"),
            (("--violate", "QUO-01", "--style", "wire"), "take no --style"),
            (("--violate", "QUO-01", "--mutate"), "not allowed with"),
        ],
    )
    def test_refusals(self, arguments, message, capsys):
        assert main(["generate", *arguments]) == 2
        assert message in capsys.readouterr().err
