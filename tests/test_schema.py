"""The schemas as documents: valid, complete, portable, closed; what they accept and what they refuse."""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from urllib.parse import urljoin
from zipfile import ZipFile

import jsonschema
import jsonschema_rs
import pytest

from toolkit import bundle
from toolkit.errors import SchemaError
from toolkit.schema import (
    BUNDLE,
    SCHEMA_VERSION,
    bundled,
    bundled_text,
    codes,
    labels,
    names,
    schema,
    text,
    vocabularies,
    vocabulary,
)

ROOT = Path(__file__).resolve().parents[1]
BASE = f"https://readout.example/schemas/{SCHEMA_VERSION}/"
#: Keys that may be left out, beside x_… and the alternatives' own.
OPTIONAL = {
    "call-record.schema.json": {"level", "codings"},
    "date-claim.schema.json": {"start", "end"},
    "date-claim.schema.json#/$defs": {"start", "end"},
    "document.schema.json": {"retrieved"},
    "event.schema.json": {"rank"},
    "evidence.schema.json": {"rule", "translated"},
    "person.schema.json#/$defs/office": {"status"},
}
NO_LINE_BREAK = {"type": "string", "pattern": "[\\r\\n]"}
LIBRARIES = ("codes", "scalars")  # definitions only


def definitions():
    """Yield (pointer, definition) for every schema file's root and every entry of its $defs."""
    for name in names():
        document = schema(name)
        if name not in LIBRARIES:
            yield f"{name}.schema.json", document
        for key, value in document.get("$defs", {}).items():
            yield f"{name}.schema.json#/$defs/{key}", value


DEFINITIONS = dict(definitions())


def subschemas(node):
    """Yield every object in a schema that may be a schema, but no data."""
    if isinstance(node, list):
        for item in node:
            yield from subschemas(item)
    elif isinstance(node, dict):
        yield node
        for key, child in node.items():
            if key not in ("examples", "enum", "const", "required"):
                yield from subschemas(child)


@cache
def validators(pointer):
    """Compile one definition for both engines as users would who know nothing of this package."""
    parts = {part["$id"]: part for part in map(schema, names())}
    document = {"$ref": BASE + pointer, "$defs": parts}
    return (
        jsonschema_rs.Draft202012Validator(
            document, validate_formats=True, pattern_options=jsonschema_rs.RegexOptions()
        ),
        jsonschema.Draft202012Validator(document),
    )


def verdict(pointer, value):
    """Tell whether a definition accepts a value; both engines have to agree."""
    rust, python = (validator.is_valid(value) for validator in validators(pointer))
    assert rust == python, f"the engines differ on {value!r}"
    return rust


@pytest.mark.parametrize("name", names())
def test_a_schema_is_valid_under_its_meta_schema(name):
    document = schema(name)
    jsonschema.Draft202012Validator.check_schema(document)
    jsonschema_rs.meta.validate(document)
    assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert document["$id"] == f"{BASE}{name}.schema.json"
    assert document["title"]
    assert document["description"]


def test_the_bundle_is_valid_and_fresh():
    jsonschema.Draft202012Validator.check_schema(bundled())
    jsonschema_rs.meta.validate(bundled())
    assert bundled_text() == bundle.written(bundle.bundle()), "run python -m toolkit.bundle"


def test_the_bundle_embeds_each_part_unchanged():
    parts = {part["$id"]: part for part in map(schema, names())}
    embedded = {key: part for key, part in bundled()["$defs"].items() if "$id" in part}
    assert embedded == {key: parts[key] for key in embedded}
    assert set(parts) - set(embedded) == {BASE + "call-record.schema.json", BASE + "vocabulary.schema.json"}


@pytest.mark.parametrize("pointer", DEFINITIONS)
def test_a_definition_is_documented(pointer):
    definition = DEFINITIONS[pointer]
    for key in ("title", "description", "examples"):
        assert definition.get(key), f"has no {key}"
    for name, value in definition.get("properties", {}).items():
        assert value.get("description"), f"property {name} has no description"


@pytest.mark.parametrize("pointer", DEFINITIONS)
def test_the_examples_are_valid(pointer):
    for example in DEFINITIONS[pointer]["examples"]:
        assert verdict(pointer, example)
        for part in subschemas([example]):
            if "exact" in part:
                assert part["end"] - part["start"] == len(part["exact"]), part["exact"]


OBJECTS = [pointer for pointer, definition in DEFINITIONS.items() if definition.get("type") == "object"]


@pytest.mark.parametrize("pointer", OBJECTS)
def test_an_object_is_closed_but_for_keys_of_others(pointer):
    definition = DEFINITIONS[pointer]
    assert definition["unevaluatedProperties"] is False
    properties = set(definition["properties"])
    if pointer.startswith("vocabulary"):
        return
    assert definition["patternProperties"] == {"^x_": True}
    assert set(definition["required"]) == properties - OPTIONAL.get(
        pointer.partition("/alternative")[0], set()
    )
    assert not any(name.startswith("x_") for name in properties)


def test_every_object_schema_with_properties_is_a_definition():
    """Nothing is closed or typed out of sight: objects stand at the root of a file or in $defs."""
    listed = {id(definition) for definition in DEFINITIONS.values()}
    for definition in DEFINITIONS.values():
        for part in subschemas(definition):
            if part.get("type") == "object" and "properties" in part and "unevaluatedProperties" in part:
                assert id(part) in listed or "pattern" in part["properties"]


def test_every_reference_is_relative_and_resolves():
    ids = {BASE + f"{name}.schema.json" for name in names()}
    for pointer, definition in DEFINITIONS.items():
        for part in subschemas(definition):
            if "$ref" not in part:
                continue
            reference = part["$ref"]
            assert isinstance(reference, str)
            assert "://" not in reference
            place, _, fragment = urljoin(BASE + pointer, reference).partition("#")
            assert place in ids
            target = schema(place.removeprefix(BASE).removesuffix(".schema.json"))
            for step in filter(None, fragment.split("/")):
                target = target[step]


PARTS = [part for definition in DEFINITIONS.values() for part in subschemas(definition)]
PATTERNS = sorted(
    {part["pattern"] for part in PARTS if isinstance(part.get("pattern"), str)}
    | {pattern for part in PARTS for pattern in part.get("patternProperties", ())}
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_is_portable(pattern):
    assert pattern.isascii()
    assert not re.search(r"\\[dDwWsSbBAzZpPkuxc0-9]", pattern), "a class that engines read differently"
    assert not re.search(r"\(\?(?!:)", pattern), "look-around, a flag or a named group"
    assert not re.search(r"\((?!\?:)", pattern), "a capturing group"
    bare = re.sub(r"\[[^\]]*\]|\\.", "C", pattern)
    assert "." not in bare, "a bare dot, which engines keep from different characters"
    assert "$" not in bare[:-1], "an anchor inside"
    assert "^" not in bare[1:], "an anchor inside"
    assert not re.search(r"[*+}?][*+]", bare), "a possessive or doubled quantifier"
    for group in re.findall(r"\(\?:([^()]*[*+][^()]*)\)[*+]", bare):
        assert group[0] == "-", "a nested quantifier without a mark between the rounds"
    re.compile(pattern)
    jsonschema_rs.Draft202012Validator({"pattern": pattern}, pattern_options=jsonschema_rs.RegexOptions())
    pytest.importorskip("regress").Regex(pattern, "u")


def test_no_pattern_leans_on_its_dollar_sign():
    for pointer, definition in DEFINITIONS.items():
        for part in subschemas(definition):
            pattern = part.get("pattern")
            if isinstance(pattern, str) and pattern.endswith("$") and "type" in part:
                assert part.get("not") == NO_LINE_BREAK, pointer


@pytest.mark.parametrize("pointer", [key for key, d in DEFINITIONS.items() if "pattern" in d])
@pytest.mark.parametrize("tail", ["\n", "\r", "\u2028", " ", "\u0661"])
def test_nothing_may_trail(pointer, tail):
    for example in DEFINITIONS[pointer]["examples"]:
        assert not verdict(pointer, example + tail)
        assert not verdict(pointer, tail + example)


def test_a_format_is_backed_by_a_pattern():
    for pointer, definition in DEFINITIONS.items():
        for part in subschemas(definition):
            if isinstance(part.get("format"), str) and "title" in part:
                assert "pattern" in part, pointer


def test_enums_list_no_code_twice():
    for part in PARTS:
        if isinstance(part.get("enum"), list):
            assert len(part["enum"]) == len(set(part["enum"]))


REFUSED_AND_ACCEPTED = {
    "edtf": (
        "|today|4 February 2026|2026-2-4|20260204|2026-13|2026-00|2026-02-30|2026-04-31|2026-02-00|26|2026-|"
        "2026-02-04T10:00:00Z|2026-21-05|2026-42|2X26|/|../..|../|2026/2027/2028|~2026|2026-02-3X|"
        "2026-02-04 / 2026-02-05|2026-06-30/2026-02-30|2026--02|-2026",
        "2026|2026-02|2026-02-04|2026-02-29~|2024-02-29|2026-02~|2026-02-04?|2026%|202X|20XX|XXXX|2026-XX|"
        "2026-XX-XX|2026-02-XX|2026-21|2026-24|2026-40|2026-01-01/2026-06-30|2026-01/..|../2022-02|2026/|/2026|2026-02-04/|"
        "2026-01~/2026-02?|2026-12-31|2026-11-30|2026-1X|2026-03-3X",
    ),
    "duration": (
        "|P|PT|1H|PT1.5H|PT1H25|P1H|PT1D|-PT1H|PT25M1H|P1WT1H|pt1h|PT H|90 minutes",
        "PT1H25M|PT90M|PT0S|PT1H5S|P1D|P1DT2H|P2W|P1Y2M3DT4H5M6S|PT1H",
    ),
    "dateTime": (
        "2026-02-04|2026-02-04T15:00:00|2026-02-04T15:00:00Z|2026-02-04 15:00:00+03:00|"
        "2026-02-04T15:00+03:00|2026-02-04T24:00:00+03:00|2026-02-30T15:00:00+03:00|"
        "2026-02-04T15:00:00+3|2026-02-04T15:00:00 MSK",
        "2026-02-04T15:00:00+03:00|2026-02-04T15:00:00.25-05:00|2026-02-04T00:00:00+00:00",
    ),
    "recordId": (
        "|CHN-RUS|2026-02-04-CHN-RUS|2026-2-4-chn-rus|2026-02-04-2-chn|2026-02-04--chn|undated chn|chn-rus",
        "2026-02-04-chn-rus|2026-02-04-chn-rus-2|undated-chn-rus|2026-02-04-group|2026-02-chn-rus|"
        "2026-02-04-isr-x_hamas|2026-02-04-eu-ukr|2026-chn-rus|2026-02-xx-chn-rus",
    ),
    "personId": ("|p|P1|s1|p 1|1|p1a|p-1", "p1|p12|p007"),
    "sourceId": ("|st1|s|S1|s1.1", "s1|s99"),
    "statementId": ("s1|st|t1", "st1|st100"),
    "sha256": ("|abc|" + "G" * 64 + "|" + "A" * 64 + "|" + "a" * 65, "a" * 64 + "|" + "0" * 64),
    "url": ("|example.org|/readouts/42|https://exa mple.org", "https://example.org/a?b=c#d|http://x.example"),
    "languageTag": ("|e|interslavic|en-en_GB|en-", "en|en-GB|zh-Hans|fil"),
    "wikidataItem": ("|7747|q7747|Q0|Q|P31", "Q1|Q7747"),
    "currencyCode": ("|usd|US|USDT|$", "USD|CNY"),
}


def refuses_and_accepts(pointer, refused, accepted):
    assert [value for value in refused.split("|") if verdict(pointer, value)] == []
    assert [value for value in accepted.split("|") if not verdict(pointer, value)] == []


@pytest.mark.parametrize("name", REFUSED_AND_ACCEPTED)
def test_strings(name):
    refuses_and_accepts(f"scalars.schema.json#/$defs/{name}", *REFUSED_AND_ACCEPTED[name])


def test_a_day_that_the_calendar_lacks_fails_its_format():
    rust, _ = validators("scalars.schema.json#/$defs/edtf")
    assert not rust.is_valid("2026-02-29")
    assert rust.is_valid("2024-02-29")


REFERENCES = {
    "side": ("|rus|RU|Russia|ZZZ|X_|X_hamas|p1|s1|RUS ", "RUS|XKX|EU|NATO|UN|X_HAMAS|X_M23|GRL"),
    "partyReference": ("s1|p|russia|ZZZ|c1", "p1|RUS|X_HAMAS|EU"),
    "sourceReference": ("p1|st1|s|ZZZ", "s1|RUS|X_HAMAS"),
    "voiceReference": ("st1|d1|AP|ZZZ", "s1|p1|CHN|X_HAMAS"),
}


@pytest.mark.parametrize("name", REFERENCES)
def test_references(name):
    refuses_and_accepts(f"codes.schema.json#/$defs/{name}", *REFERENCES[name])


EVIDENCE = {"document": "d1", "start": 0, "end": 2, "exact": "if"}

OTHER_DAY = {"value": "2026-02-05", "sources": [], "evidence": [], "basis": "resolved"}

COMBINATIONS = [  # pointer, changes to its first example, where the only error lies
    ("commitment.schema.json", {"class": "offer", "binding": False}, None),
    ("commitment.schema.json", {"condition": EVIDENCE, "binding": False}, None),
    ("commitment.schema.json", {"binding": False}, None),
    ("commitment.schema.json", {"status": "withdrawn"}, None),
    ("commitment.schema.json", {"class": "offer"}, ["binding"]),
    ("commitment.schema.json", {"class": "refusal"}, ["binding"]),
    ("commitment.schema.json", {"condition": EVIDENCE}, ["binding"]),
    ("commitment.schema.json", {"class": "offer", "condition": EVIDENCE}, ["binding"]),
    ("commitment.schema.json", {"class": "promise"}, ["class"]),
    ("commitment.schema.json", {"condition": "if"}, ["condition"]),
    ("commitment.schema.json", {"binding": "yes"}, ["binding"]),
    ("evidence.schema.json", {"start": 0, "end": 1}, None),
    ("evidence.schema.json", {"rule": None}, None),
    ("evidence.schema.json", {"start": 1.0}, None),
    ("evidence.schema.json", {"start": -1}, ["start"]),
    ("evidence.schema.json", {"start": True}, ["start"]),
    ("evidence.schema.json", {"start": 1.5}, ["start"]),
    ("evidence.schema.json", {"end": 0}, ["end"]),
    ("evidence.schema.json", {"end": 2**53 + 2}, ["end"]),
    ("evidence.schema.json", {"exact": ""}, ["exact"]),
    ("evidence.schema.json", {"quote": "x"}, []),
    ("evidence.schema.json", {"x_note": {"any": ["thing"]}}, None),
    ("date-claim.schema.json", {"alternatives": [OTHER_DAY]}, None),
    ("date-claim.schema.json", {"start": None, "end": None}, None),
    ("date-claim.schema.json", {"value": None}, ["value"]),
    ("date-claim.schema.json#/$defs/alternative", {"alternatives": []}, []),
    ("duration-claim.schema.json", {"qualifier": None}, ["qualifier"]),
    ("document.schema.json", {"published": "2026-02-04T12:00:00Z"}, None),
    ("document.schema.json", {"published": "2026-02"}, None),
    ("document.schema.json", {"published": "yesterday"}, ["published"]),
    ("document.schema.json", {"publisher": ""}, ["publisher"]),
    ("person.schema.json", {"side": None, "name": None}, None),
    ("person.schema.json#/$defs/participant", {"side": None}, None),
    ("person.schema.json", {"capacity": "principal"}, []),
    ("person.schema.json", {"published_as": ["Xi", "Xi"]}, ["published_as"]),
    ("call-record.schema.json", {"date": None, "duration": None, "format": None}, None),
    ("call-record.schema.json", {"participants": [], "documents": [], "sources": []}, None),
    ("call-record.schema.json", {"medium": None}, ["medium"]),
    ("call-record.schema.json", {"schema_version": "1.1.0"}, ["schema_version"]),
]  # fmt: skip


@pytest.mark.parametrize(("pointer", "changes", "where"), COMBINATIONS)
def test_one_defect_is_one_error(pointer, changes, where):
    value = {**DEFINITIONS[pointer]["examples"][0], **changes}
    rust, python = validators(pointer)
    expected = [] if where is None else [where]
    assert [list(error.instance_path) for error in rust.iter_errors(value)] == expected
    assert [list(error.absolute_path) for error in python.iter_errors(value)] == expected


@pytest.mark.parametrize("pointer", OBJECTS)
def test_each_key_is_needed_once(pointer):
    definition = DEFINITIONS[pointer]
    example = definition["examples"][0]
    for validator in validators(pointer):
        for key in definition["required"]:
            errors = list(validator.iter_errors({k: v for k, v in example.items() if k != key}))
            assert len(errors) == 1, key
        for key in set(example) - set(definition["required"]):
            assert validator.is_valid({k: v for k, v in example.items() if k != key}), key


def test_the_seed_record_is_valid():
    record = json.loads((ROOT / "seeds" / "2026-02-04-putin-xi.record.json").read_bytes())
    rust = jsonschema_rs.Draft202012Validator(bundled_text(), validate_formats=True)
    python = jsonschema.Draft202012Validator(bundled())
    assert list(rust.iter_errors(record)) == []
    assert list(python.iter_errors(record)) == []
    assert verdict("call-record.schema.json", record)


def test_check_jsonschema_takes_the_bundle():
    main = pytest.importorskip("check_jsonschema.cli").main
    testing = pytest.importorskip("click.testing")
    bundle_file = ROOT / "schemas" / BUNDLE
    seed = ROOT / "seeds" / "2026-02-04-putin-xi.record.json"
    run = testing.CliRunner().invoke(main, ["--schemafile", str(bundle_file), str(seed)])
    assert run.exit_code == 0, run.output


def test_schemas_are_found_by_name():
    assert schema() == schema("call-record")
    assert schema() is not schema()
    assert json.loads(text("evidence")) == schema("evidence")
    assert json.loads(text("topics")) == vocabulary("topics")
    assert codes("formats") == ("bilateral", "trilateral", "group")
    assert labels("formats")["group"] == "Group"
    assert set(names()).isdisjoint(vocabularies())


@pytest.mark.parametrize("look_up", [schema, vocabulary, text])
def test_what_is_not_there_is_named(look_up):
    with pytest.raises(SchemaError, match=r"no .*'flavours'; there are .*"):
        look_up("flavours")
    with pytest.raises(SchemaError):
        look_up("../pyproject")


def test_an_archive_of_the_package_holds_the_schemas(tmp_path):
    """As in an installed package, `schemas/` lies in `toolkit/_schemas`; zipped, files have no paths."""
    archive = tmp_path / "package.zip"
    with ZipFile(archive, "w") as package:
        package.writestr("toolkit/__init__.py", "")
        for name in ("schema.py", "errors.py"):
            package.write(ROOT / "toolkit" / name, Path("toolkit", name))
        for file in (ROOT / "schemas").rglob("*.json"):
            package.write(file, Path("toolkit", "_schemas", file.relative_to(ROOT / "schemas")))
    script = "from toolkit.schema import *; print(names(), vocabularies(), len(bundled_text()))"
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": str(archive), "PYTHONUTF8": "1"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.strip() == f"{names()} {vocabularies()} {len(bundled_text())}", run.stderr
