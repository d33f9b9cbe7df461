"""The page of a record: its words, and that it is safe to print."""

import io

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from readme import ROOT

from toolkit import load
from toolkit.cli.show import print_page
from toolkit.models.shapes import AttributionStep, Evidence
from toolkit.naming import Names, in_a_row, side_name
from toolkit.show import FORCES, Line, page
from toolkit.wording import date_in_words, duration_in_words, on_one_line

RECORD = load(ROOT / "seeds" / "2026-02-04-putin-xi.record.json")


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("", ""),
        ("tomorrow", "tomorrow"),
        ("2026-02-XX", "2026-02-XX"),
        ("2026-13", "2026-13"),
        ("../..", "../.."),
        ("2026-02-04", "4 February 2026"),
        ("2026-11", "November 2026"),
        ("2026", "2026"),
        ("2026-02~", "about February 2026"),
        ("2026-02-04?", "perhaps 4 February 2026"),
        ("2026-01-01/2026-06-30", "the first half of 2026"),
        ("2026-10-01/2026-12-31", "the fourth quarter of 2026"),
        ("2026-36", "the fourth quarter of 2026"),
        ("2026-21", "spring 2026"),
        ("2026-02-04/2026-06-30", "4 February 2026 to 30 June 2026"),
        ("../2022-02", "until February 2022"),
        ("2022-02/..", "from February 2022 on"),
    ],
)
def test_dates(edtf, words):
    assert date_in_words(edtf) == words


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("long", "long"),
        ("PT", "PT"),
        ("PT1H25M", "1 hour 25 minutes"),
        ("PT90M", "90 minutes"),
        ("PT2H", "2 hours"),
        ("P1DT1S", "1 day 1 second"),
    ],
)
def test_durations(iso, words):
    assert duration_in_words(iso) == words


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("plain “words” 电话 שלום e\u0301", "plain “words” 电话 שלום e\u0301"),
        ("two\n  lines\u00a0here", "two lines here"),
        ("\x1b[31mred", "\\u001b[31mred"),
        ("a\u202eb\u2066c", "a\\u202eb\\u2066c"),
        ("\u0301a", "◌\u0301a"),
        ("\ud83d", "\\ud83d"),
    ],
)
def test_on_one_line(text, line):
    assert on_one_line(text) == line


@given(st.text())
def test_any_text_is_safe_to_print(text):
    line = on_one_line(text)
    assert len(line.splitlines()) <= 1
    assert not any(char < " " or "\x7f" <= char < "\xa0" or "\u202a" <= char <= "\u202e" for char in line)


@pytest.mark.parametrize(
    ("names", "words"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"), (["A", "A"], "A")],
)
def test_in_a_row(names, words):
    assert in_a_row(names) == words


@pytest.mark.parametrize(("code", "name"), [("RUS", "Russia"), ("X_HAMAS", "HAMAS"), ("ZZZ", "ZZZ")])
def test_side_names(code, name):
    assert side_name(code) == name


def step(source, verb, start):
    return AttributionStep(source, verb, (Evidence("d1", start, start + 1, "x"),))


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ((), ""),
        ((step("p1", "said", 0),), "Vladimir Putin said"),
        ((step("p1", None, 0),), "Vladimir Putin"),
        ((step("CHN", "according to", 0),), "according to China"),
        ((step("CHN", "reported", 0), step("p1", "said", 5)), "China reported › Vladimir Putin said"),
        ((step("CHN", "cited", 0), step("RUS", "cited", 0)), "China and Russia cited"),
    ],
)
def test_attribution(steps, words):
    assert Names(RECORD).attribution(steps) == words


def test_page_says_all_that_a_reader_asks():
    lines = page(RECORD)
    facts = {line.label: line.text for line in lines if line.role == "fact"}
    assert lines[0].text == "Video call between Vladimir Putin (Russia) and Xi Jinping (China)"
    assert facts["When"].startswith("4 February 2026 ")
    assert facts["How long"] == "1 hour 25 minutes (according to Kremlin; “1 hour and 25 minutes”)"
    assert facts["Called by"] == "not said"
    assert [line.text for line in lines if line.role == "heading"] == [
        "Undertakings",
        "Topics",
        "Who says what",
        "Events named",
        "Sources",
    ]
    forces = [line.label for line in lines if line.label in FORCES]
    assert forces == sorted(forces, key=FORCES.index)
    assert {"binding", "offer", "proposal", "willingness", "consideration"} <= set(forces)


def test_page_of_a_bare_record():
    bare = evolve(
        RECORD,
        **dict.fromkeys(
            ("participants", "people", "topics", "statements", "commitments", "events", "sources"), ()
        ),
        date=None,
        duration=None,
    )
    lines = page(bare)
    assert lines[0].text == "Video call of unnamed people"
    assert [line.text for line in lines if line.role == "heading"] == ["Sources"]


@pytest.mark.parametrize("width", [40, 80, 500])
def test_lines_keep_to_the_width_of_wide_and_combining_characters(width):
    stream = io.StringIO()
    texts = ["电话" * 100, "e\u0301" * 300, "שלום עולם " * 50, "[bold]no markup[/bold] :smile:", ""]
    print_page([Line("item", text, label) for text in texts for label in ("", "binding")], stream, width)
    from rich.cells import cell_len  # noqa: PLC0415 - the measure of the terminal

    printed = stream.getvalue()
    assert max(cell_len(line) for line in printed.splitlines()) <= width
    assert "[bold]no markup[/bold] :smile:" in " ".join(printed.split()) or width == 40


def test_colour_is_for_terminals_and_not_for_those_who_do_not_want_it(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    lines = [Line("title", "A call"), Line("item", "words", "binding")]
    coloured, plain, piped = Terminal(), Terminal(), io.StringIO()
    print_page(lines, coloured, 80)
    print_page(lines, piped, 80)
    monkeypatch.setenv("NO_COLOR", "1")
    print_page(lines, plain, 80)
    assert coloured.getvalue() == "\x1b[1mA call\x1b[0m\n\x1b[1;32m  binding       \x1b[0mwords\n"
    assert plain.getvalue() == piped.getvalue() == "A call\n  binding       words\n"
