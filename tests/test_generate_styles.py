"""Manners of writing: their declarations, and that a record says what its text says."""

import ast
import json
from itertools import islice
from pathlib import Path

import pytest

import toolkit
from toolkit.cli import main
from toolkit.generate import Request, generate, styles
from toolkit.generate.deeds import DEEDS, FIT, STATUSES
from toolkit.generate.template import compiled
from toolkit.validate.check import check_value

STYLES = styles()
MADE = {name: list(islice(generate(3, None, style), 40)) for name, style in STYLES.items()}


def sentences(style):
    """Return what a style says of what is told, by what it is."""
    return [("says", style.says), ("quotes", style.quotes), *style.undertakes.items()]


@pytest.mark.parametrize("name", STYLES)
class TestEveryStyle:
    def test_it_can_tell_what_there_is_to_tell(self, name):
        style = STYLES[name]
        assert {"explicit", "resolved", "publication"} >= set(style.leads)
        assert style.leads
        assert {"commitment", "joint", "offer", "proposal"} <= set(style.undertakes)
        assert ("invite" in style.undertakes) == ("accept" in style.undertakes)
        assert set(style.undertakes) <= {*STATUSES, "joint", "invite", "accept"}
        assert all((style.says, style.quotes, style.summary, style.publisher))

    def test_its_sentences_have_their_marks(self, name):
        style = STYLES[name]
        for kind, sources in sentences(style):
            assert isinstance(sources, tuple), kind
            for source in sources:
                template = compiled(source)
                assert "<c>" in source, source
                assert ("<q>" in source) == (kind == "quotes"), source
                assert set(template.words) <= {"by"}, source
                assert "<by" in source or kind == "joint", source
        for leads in (style.leads, *style.calls.values()):
            for basis, sources in leads.items():
                for source in sources:
                    assert all(part in source for part in ("<m>", "{a}", "{b}")), source
                    assert ("<d>" in source) == (basis != "publication"), source
        assert all("<l>" in source for source in style.lengths)
        assert all("<i>" in source for sources in style.initiators.values() for source in sources)
        assert all("<r " in source for source in style.relays)
        assert all("{inner}" in source for source in style.relays)

    def test_its_records_are_sound(self, name):
        for made in MADE[name]:
            raised = check_value(made.record, texts=made.texts).raised
            assert [each for each in raised if each.severity != "info"] == [], made.texts

    def test_its_own_side_comes_first(self, name):
        if STYLES[name].sides:
            for made in MADE[name]:
                assert made.record["participants"][0]["side"] in STYLES[name].sides

    def test_it_writes_the_same_alone_and_among_others(self, name):
        among = islice(generate(3, None, *STYLES.values()), 2 * len(STYLES))
        own = [made for made in among if next(iter(made.texts)).startswith(f"{name}-0")]
        assert own == MADE[name][:2]

    def test_its_texts_read_like_texts(self, name):
        for made in MADE[name]:
            for text in made.texts.values():
                assert not {"  ", " .", ",.", "..", " ,"} & {text[i : i + 2] for i in range(len(text))}, text


def test_the_page_names_every_manner():
    page = (Path(toolkit.__file__).parents[1] / "docs" / "generating.md").read_text(encoding="utf-8")
    assert [name for name in STYLES if f"`{name}`" not in page] == []
    assert len(STYLES) >= 11


def test_every_type_of_undertaking_has_a_deed():
    types = {each["code"] for each in toolkit.schema.vocabulary("commitment-types")["entries"]}
    assert types - {deed.type for deed in DEEDS} == {"invite"}
    assert all(FIT.values())


def test_the_wording_is_not_that_of_extraction():
    """No module of the generator reads a lexicon or knows a rule."""
    for path in sorted((Path(toolkit.__file__).parent / "generate").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith(
                    ("toolkit.extract", "toolkit.lexicon", "toolkit.topics")
                )


class TestCommand:
    def test_texts_stand_beside_the_records(self, tmp_path):
        records = tmp_path / "made.jsonl"
        assert main(["generate", "-n", "20", "--with-text", "-o", str(records)]) == 0
        texts = tmp_path / "made.texts.jsonl"
        refs = [json.loads(line)["documents"][0]["ref"] for line in records.read_text("utf-8").splitlines()]
        assert [json.loads(line)["id"] for line in texts.read_text("utf-8").splitlines()] == refs
        assert len({ref.rpartition("-")[0] for ref in refs}) == len(STYLES) - 1
        assert main(["validate", str(records), "--texts", str(texts), "--fail-on", "warning"]) == 0

    def test_or_hold_them(self, capsys):
        assert main(["generate", "--with-text", "--style", "kremlin"]) == 0
        document = json.loads(capsys.readouterr().out)
        evidence = document["record"]["medium"]["evidence"][0]
        assert document["text"][evidence["start"] : evidence["end"]] == evidence["exact"]

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("--style", "klingon"), "there is no style 'klingon'"),
            (("--style", "nato", "--sides", "RUS,CHN"), "has calls of NATO"),
        ],
    )
    def test_what_cannot_be_written_is_refused(self, arguments, message, capsys):
        assert main(["generate", *arguments]) == 2
        assert message in capsys.readouterr().err

    def test_sides_choose_among_the_styles(self, capsys):
        assert main(["generate", "-n", "12", "--with-text", "--sides", "RUS,CHN"]) == 0
        refs = [json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()]
        assert {ref.rpartition("-")[0] for ref in refs} == {"china", "kremlin", "tass", "wire"}


def test_sides_are_kept():
    made = next(generate(1, Request(sides=("KEN", "USA")), STYLES["white-house"]))
    assert [person["side"] for person in made.record["participants"]] == ["USA", "KEN"]
