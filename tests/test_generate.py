"""Generated records: sound, coherent, and the same for a seed."""

import json
import os
import subprocess
import sys
from datetime import date
from itertools import islice

import pytest

from toolkit.cli import main
from toolkit.cli._json import line_encoder
from toolkit.codec import decode, encode
from toolkit.errors import ToolkitError
from toolkit.generate import Request, generate
from toolkit.generate.choice import Octets, Seeded
from toolkit.generate.coverage import Coverage
from toolkit.generate.days import half_of, iso_length, leap_day_after, length, moment, worded
from toolkit.generate.template import Piece, compiled, fill
from toolkit.reference.holders import holders, office_title
from toolkit.validate.check import check_value

MADE = list(islice(generate(seed=5), 400))
HELD = [made for made in MADE if made.record["occurrence"]["status"] == "held"]


def run(*arguments):
    """Run the command; return its status."""
    return main(["generate", *map(str, arguments)])


class TestChoices:
    def test_a_seed_means_the_same_on_every_machine(self):
        choices = Seeded(7)
        assert [choices.below(100) for _ in range(6)] == [32, 15, 65, 7, 53, 36]
        assert [choices.turn("letters", "abc") for _ in range(6)] == ["a", "b", "c", "a", "c", "b"]

    def test_every_item_has_its_turn(self):
        choices = Seeded(1)
        for _ in range(20):
            assert sorted(choices.turn("numbers", (1, 2, 2, 3)) for _ in range(4)) == [1, 2, 2, 3]

    def test_bytes_of_nought_and_none_are_the_simplest(self):
        for choices in (Octets(bytes(9)), Octets(b"")):
            assert [choices.below(9), choices.pick("abc"), choices.turn("x", "abc")] == [0, "a", "a"]

    def test_each_choice_has_a_byte_of_its_own_or_two(self):
        choices = Octets(b"\x01\x09\x01\x02\x07")
        assert [choices.below(3), choices.below(5), choices.below(1000), choices.below(256)] == [1, 4, 258, 7]


class TestTemplates:
    @pytest.mark.parametrize(
        ("source", "slots", "text", "marks"),
        [
            ("nothing to fill", {}, "nothing to fill", {}),
            ("<c>{s} spoke</c>", {"s": "Ada"}, "Ada spoke", {"c": "Ada spoke"}),
            (
                "<by said>{s} said</by> <c>{x}</c>",
                {"s": "Ada", "x": "no"},
                "Ada said no",
                {"by": "Ada said", "c": "no"},
            ),
            ("<c>so {x}</c>", {"x": Piece("it is", {"t": (0, 2)})}, "so it is", {"c": "so it is", "t": "it"}),
        ],
    )
    def test_words_and_marks(self, source, slots, text, marks):
        piece = fill(source, slots)
        assert piece.text == text
        assert {name: text[start:end] for name, (start, end) in piece.marks.items()} == marks

    def test_a_mark_carries_a_word(self):
        assert compiled("<by called for>{s} called for</by> it").words == {"by": "called for"}

    @pytest.mark.parametrize("source", ["<c>open", "closed</c>", "<c><t>crossed</c></t>"])
    def test_marks_close_in_order(self, source):
        with pytest.raises(ToolkitError, match="do not close"):
            compiled(source)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (worded(date(2026, 2, 4)), "4 February 2026"),
        (worded(date(2026, 2, 4), "mdy"), "February 4, 2026"),
        (half_of(date(2026, 2, 4)), ("2026-07-01/2026-12-31", "in the second half of 2026")),
        (half_of(date(2026, 7, 1)), ("2027-01-01/2027-06-30", "in the first half of 2027")),
        (leap_day_after(date(2024, 2, 29)), date(2028, 2, 29)),
        (leap_day_after(date(2096, 3, 1)), date(2104, 2, 29)),
        (length(60), "1 hour"),
        (length(85), "1 hour and 25 minutes"),
        (length(121), "2 hours and 1 minute"),
        (iso_length(60), "PT1H"),
        (iso_length(40), "PT40M"),
        (moment(date(2026, 2, 4), 1450, "+03:00"), "2026-02-05T00:10:00+03:00"),
    ],
)
def test_days_and_lengths(made, expected):
    assert made == expected


class TestRecords:
    def test_no_rule_finds_anything(self):
        for made in MADE:
            raised = check_value(made.record, texts=made.texts).raised
            assert [each for each in raised if each.severity != "info"] == [], made.texts

    def test_every_record_survives_its_codec(self):
        for made in MADE:
            record = decode(made.record)
            assert decode(encode(record)) == record
            if "level" not in made.record or made.record["level"]:  # else nulls are written out
                assert encode(record) == made.record

    def test_the_same_seed_gives_the_same_records(self):
        assert list(islice(generate(seed=5), 50)) == MADE[:50]
        assert list(islice(generate(seed=6), 50)) != MADE[:50]

    def test_nor_does_the_order_of_hashes_matter(self):
        def made(hash_seed):
            return subprocess.run(
                [sys.executable, "-m", "toolkit", "generate", "-n", "60", "--with-text", "--seed", "9"],
                env={**os.environ, "PYTHONHASHSEED": hash_seed},
                capture_output=True,
                check=True,
            ).stdout

        assert made("1") == made("2")

    def test_real_people_hold_their_office_on_the_day(self):
        checked = 0
        for made in HELD:
            claim = made.record["date"]
            for person in made.record["participants"]:
                invented = "x_fictitious" in person or person["name"] is None
                if claim and len(claim["value"]) == 10 and not invented:
                    day = claim["value"]
                    known = holders(person["side"], on=day, presumed=False)
                    assert (person["name"], person["office"]["title"]) in {
                        (h.name, office_title(h)) for h in known
                    }
                    checked += 1
        assert checked > 200

    def test_days_stay_within_bounds(self):
        request = Request(first=date(2024, 2, 28), last=date(2024, 3, 1))
        found = {
            made.record["date"]["value"]
            for made in islice(generate(1, request), 60)
            if made.record["date"] and len(made.record["date"]["value"]) == 10
        }
        assert found == {"2024-02-28", "2024-02-29", "2024-03-01"}

    def test_sides_are_those_asked_for(self):
        for made in islice(generate(1, Request(sides=("RUS", "X_HAMAS"))), 20):
            assert {person["side"] for person in made.record["participants"]} == {"RUS", "X_HAMAS"}

    def test_invented_leaders_say_so(self):
        for made in islice(generate(1, Request(invented=True)), 20):
            assert all(person["x_fictitious"] for person in made.record["participants"] if person["name"])

    def test_unknown_times_invent_their_leaders(self):
        request = Request(first=date(2077, 1, 1), last=date(2077, 12, 31))
        for made in islice(generate(1, request), 20):
            assert all(person["x_fictitious"] for person in made.record["participants"] if person["name"])


class TestCoverage:
    @pytest.mark.parametrize("seed", [0, 1, 2])
    def test_two_hundred_records_use_all_that_there_is(self, seed):
        coverage = Coverage()
        for made in islice(generate(seed), 200):
            coverage.add(made.record)
        assert coverage.missing == []

    def test_what_is_not_used_is_told(self):
        coverage = Coverage()
        assert {"Setting = in_call", "Commitment.due", "Commitment ? holds", "CAL-01"} <= set(
            coverage.missing
        )
        coverage.add(next(generate(0, Request(status="planned"))).record)
        assert "Occurrence status = planned" not in coverage.missing
        assert "       not used: Commitment class = offer" in list(coverage.lines())

    def test_sides_are_left_out(self):
        assert not any("= NOR" in point or "= NATO" in point for point in Coverage().possible)


class TestCommand:
    @pytest.mark.parametrize("missing", [False, True], ids=["as installed", "without orjson"])
    def test_a_line_has_the_same_bytes_with_either_writer(self, missing, monkeypatch):
        if missing:
            monkeypatch.setitem(sys.modules, "orjson", None)
        encode = line_encoder()
        assert encode({}) == "{}"
        strange = {"x_a": '“é”/\n\t\x01\x7f\u2028\\"😀', "n": [1, -2, 1.5, None, True, {}]}
        written = '{"x_a":"“é”/\\n\\t\\u0001\x7f\u2028\\\\\\"😀","n":[1,-2,1.5,null,true,{}]}'
        assert encode(strange) == written
        assert [json.loads(encode(made.record)) for made in MADE] == [made.record for made in MADE]

    def test_coverage(self, capsys):
        assert run("-n", 5, "--coverage") == 0
        assert " codes\n" in capsys.readouterr().err

    def test_one_record_is_json(self, capsys):
        assert run("--seed", 3) == 0
        assert json.loads(capsys.readouterr().out)["schema_version"] == "1.0.0"

    def test_several_are_lines(self, capsys):
        assert run("-n", 3) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [json.loads(line)["documents"][0]["ref"] for line in lines] == [
            "plain-000001",
            "plain-000002",
            "plain-000003",
        ]

    def test_several_as_an_array(self, capsys):
        assert run("-n", 3, "--format", "json") == 0
        array = capsys.readouterr().out
        assert run("-n", 3) == 0
        assert json.loads(array) == [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def test_they_pass_validation(self, tmp_path):
        assert run("-n", 40, "-o", tmp_path / "made.jsonl") == 0
        assert main(["validate", str(tmp_path / "made.jsonl"), "--fail-on", "warning"]) == 0

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("-n", "0"), "'0' is no number"),
            (("--seed", "x"), "no whole number"),
            (("--from", "4 May"), "no day"),
            (("--from", "0001-01-01"), "not from 1900"),
            (("--from", "2025-01-02", "--to", "2025-01-01"), "lies before"),
            (("--sides", "RUS"), "fewer than two"),
            (("--sides", "RUS,XXX"), "no side 'XXX'"),
        ],
    )
    def test_what_cannot_be_made_is_refused(self, arguments, message, capsys):
        assert run(*arguments) == 2
        assert message in capsys.readouterr().err
