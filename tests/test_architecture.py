"""The shape of the code itself: what may import what, what starting costs, what is documented."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import toolkit
from toolkit import schema
from toolkit.catalogue import entries
from toolkit.extract.rule import OPEN, extraction_rules
from toolkit.validate.catalogue import rules

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "toolkit"
MODULES = sorted(PACKAGE.rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def imported(code, *watched):
    """Run code in a new interpreter; return which of the watched modules it imports."""
    script = f"import sys, json\n{code}\nprint(json.dumps([m for m in {watched!r} if m in sys.modules]))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return json.loads(done.stdout.splitlines()[-1])


HEAVY = ("attrs", "jsonschema", "jsonschema_rs", "hypothesis", "rich", "zstandard", "regex", "argparse")


def test_imports_point_down():
    lint = [str(Path(sys.executable).with_name("lint-imports"))]
    done = subprocess.run(lint, cwd=ROOT, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stdout


def test_the_contract_names_every_part():
    layers = " ".join(PROJECT["tool"]["importlinter"]["contracts"][0]["layers"])
    parts = {path.name.removesuffix(".py") for path in PACKAGE.iterdir() if not path.name.startswith("__p")}
    parts -= {"__init__", "lexicons", "_schemas", "py.typed"}
    assert parts == {
        part
        for part in re.findall(r"toolkit\.(\w+)", layers)
        if f"(toolkit.{part})" not in layers or part in parts
    }


def test_nothing_inside_imports_the_package_root():
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path} imports relatively"
                if node.module == "toolkit":
                    names = {alias.name for alias in node.names}
                    assert names <= {"schema"}, f"{path} imports {names} from the root"


def test_importing_the_package_imports_nothing_heavy():
    assert imported("import toolkit", *HEAVY) == []


def test_the_help_imports_nothing_heavy():
    code = "from toolkit.cli import main; main(['--help'])"
    assert imported(code, *HEAVY) == ["argparse"]


def test_checking_imports_no_engine_but_its_own():
    record = ROOT / "examples" / "putin-xi.record.json"
    code = f"from toolkit.cli import main; assert main(['validate', {str(record)!r}]) == 0"
    assert imported(code, *HEAVY, "shutil", "lzma") == ["jsonschema_rs", "argparse"]


def test_extracting_imports_neither_validator_nor_terminal():
    seed = ROOT / "seeds" / "2026-02-04-putin-xi.txt"
    code = f"from toolkit.cli import main; main(['extract', {str(seed)!r}, '-o', {str(Path('/dev/null'))!r}])"
    assert imported(code, *HEAVY, "toolkit.validate") == ["attrs", "argparse"]


def test_no_lexicon_is_read_at_import():
    named = "commitment_idiom"  # its phrases are what its lexicon lists
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in MODULES
        if path.stem not in ("__main__", "__init__", named)
    ]
    code = (
        f"import importlib\nfor m in {modules!r}: importlib.import_module(m)\n"
        "from toolkit.wordlists import word_lists\nassert word_lists.cache_info().misses == 0"
    )
    assert imported(code, f"toolkit.extract.rules.{named}") == []


def test_every_public_name_is_there_and_documented():
    assert sorted(toolkit.__all__) == sorted(dir(toolkit))
    for name in toolkit.__all__:
        if name != "__version__":
            assert (getattr(toolkit, name).__doc__ or "").strip()


def test_functions_stay_functions_when_subpackages_of_their_name_are_imported():
    code = (
        "import toolkit, toolkit.extract.rule, toolkit.validate.rule\n"
        "from toolkit import extract, validate\n"
        "assert callable(extract) and callable(validate) and callable(toolkit.extract)\n"
        "from toolkit.extract.rule import extraction_rule"
    )
    assert imported(code, "toolkit.extract.rule") == ["toolkit.extract.rule"]


def test_reference_keeps_its_functions_when_modules_of_their_name_are_imported():
    code = (
        "import toolkit.reference.holders, toolkit.reference.sides\n"
        "from toolkit.reference import holders, sides\n"
        "assert holders('NOR') and 'NOR' in sides()"
    )
    assert imported(code, "toolkit.reference.holders") == ["toolkit.reference.holders"]


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        toolkit.nothing  # noqa: B018


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_module_and_public_function_has_a_docstring(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), f"{path} has none"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{path}: {node.name} has none"


def test_every_extraction_rule_has_examples_with_one_of_nothing_first():
    for rule in extraction_rules().values():
        assert OPEN not in rule.examples[0], rule.id
        assert any(OPEN in example for example in rule.examples), rule.id


def test_every_rule_says_what_and_every_check_says_why():
    for entry in entries().values():
        assert entry.summary.endswith("."), entry.code
        assert entry.kind == "extraction" or entry.reason, entry.code
    for rule in rules().values():
        assert rule.failing, rule.code
        assert rule.fields, rule.code


def test_only_those_who_read_json_read_json():
    """Above the codec, records are objects: whoever parses JSON there parses something else, named here."""
    readers = {
        "codec/__init__.py",  # records
        "schema.py",  # schemas
        "inputs/about.py",  # documents, and what is known of them
        "inputs/texts.py",  # the ref of a document
        "inputs/records.py",  # hands what it parses to the codec
        "policy/baseline.py",  # baselines
        "resuming.py",  # journals
        "extracting.py",  # the ref of a document that could not be read
        "cli/_resumed.py",  # the reports that an interrupted check noted
    }
    for path in MODULES:
        name = path.relative_to(PACKAGE).as_posix()
        if name.startswith(
            ("validate/", "reference/", "topics/")
        ):  # they look at raw JSON by trade, or at data files
            continue
        if re.search(r"\bjson\.loads?\(", path.read_text(encoding="utf-8")):
            assert name in readers, name


def test_schemas_lexicons_and_data_are_in_the_wheel_by_configuration():
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["only-include"] == ["toolkit", "schemas"]
    assert schema.names()
    assert schema.vocabularies()


def test_the_changelog_knows_the_version():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changelog or f"## [{toolkit.__version__}]" in changelog


def test_no_path_of_a_machine_is_in_any_file():
    pattern = re.compile(r"/(?:home|Users|root|work)/[a-z]")
    for folder in ("toolkit", "schemas", "docs", "examples", "benchmarks", ".ci"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in {".py", ".md", ".toml", ".json", ".sh", ""}:
                assert not pattern.search(path.read_text(encoding="utf-8")), path


def test_a_module_gives_each_of_its_names_once():
    """A second constant of one name takes the place of the first, which no linter tells."""
    for path in MODULES:
        names = [
            target.id
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name)
        ]
        assert len(names) == len(set(names)), path
