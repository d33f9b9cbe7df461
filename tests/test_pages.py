"""The reference pages: fresh, complete, and linked both ways."""

import json
import re
from pathlib import Path

import pytest

from toolkit import schema
from toolkit.catalogue import entries
from toolkit.errors import SchemaError
from toolkit.pages.fields import looked_at, resolve
from toolkit.pages.keywords import in_words
from toolkit.pages.rules_page import rules_page
from toolkit.pages.schema_page import schema_page
from toolkit.validate.catalogue import catalogue, rules

DOCS = Path(__file__).parents[1] / "docs"
PAGES = {"schema.md": schema_page(), "rules.md": rules_page(entries().values())}


@pytest.mark.parametrize("name", PAGES)
def test_the_pages_are_fresh(name):
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name], "make docs writes the pages anew"


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name):
    anchors = {page: set(re.findall(r'<a id="([^"]+)">', text)) for page, text in PAGES.items()}
    assert len(anchors[name]) == PAGES[name].count("<a id=")
    links = re.findall(r"\]\(([a-z]*(?:\.md)?)#([^)]+)\)", PAGES[name])
    assert links
    for page, anchor in links:
        assert anchor in anchors[page or name], (name, page, anchor)


def test_every_key_and_every_code_is_on_the_page():
    page = PAGES["schema.md"]
    for name in schema.names():
        document = schema.schema(name)
        if name != "vocabulary":
            for node in (document, *document.get("$defs", {}).values()):
                assert all(f"`{key}`" in page for key in node.get("properties", ()))
    for name in schema.vocabularies():
        section = page.split(f'<a id="codes-{name}">')[1].split("<a id=")[0]
        assert section.count("\n| `") == len(schema.codes(name))


def test_every_check_is_on_the_page_with_links_to_its_fields_and_back():
    page = PAGES["rules.md"]
    for entry in catalogue():
        assert f'<a id="{entry.code.lower()}"></a>{entry.code} {entry.slug}' in page
    back = {code for codes in looked_at().values() for code in codes}
    assert back == set(rules())
    for rule in rules().values():
        assert all(resolve(field) for field in rule.fields), rule.code


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("id", ["call-record.id"]),
        ("date.value", ["date-claim.value"]),
        ("statements[].evidence[].exact", ["evidence.exact"]),
        ("participants[].office.title", ["person-office.title"]),
        ("commitments[].amount.currency", ["commitment-amount.currency"]),
        ("date.alternatives[].value", ["date-claim-alternative.value"]),
        ("nothing.there", []),
    ],
)
def test_fields(field, expected):
    assert [each.anchor for each in resolve(field)] == expected


@pytest.mark.parametrize(
    ("node", "words"),
    [
        (True, "anything"),
        (False, "nothing"),
        ({}, "anything"),
        ({"type": ["string", "null"], "minLength": 1}, "a string or null, at least 1 characters"),
        ({"const": None}, "exactly `null`"),
        ({"enum": ["a", 1]}, "one of `a`, `1`"),
        ({"$ref": "scalars.schema.json#/$defs/edtf"}, "[edtf](#edtf)"),
        (
            {"type": "array", "items": {"type": "integer"}, "uniqueItems": True},
            "an array, each item an integer, no item twice",
        ),
        ({"not": {"pattern": "`"}}, "not (matches `` ` ``)".replace(" ` ", "`")),
        (
            {
                "if": {"properties": {"a": {"const": 1}}, "required": ["a"]},
                "then": {"properties": {"b": {"const": 2}}},
            },
            "if `a` is exactly `1` and has `a`, then `b` is exactly `2`",
        ),
        ({"unevaluatedProperties": False}, "no other keys"),
        ({"dependentRequired": {"a": ["b", "c"]}}, "with `a` goes `b`, `c`"),
    ],
    ids=str,
)
def test_keywords_in_words(node, words):
    assert in_words(node, "x.schema.json") == words


def test_a_keyword_without_words_is_an_error():
    with pytest.raises(SchemaError, match="no words for the keyword 'dependentSchemas'"):
        in_words({"dependentSchemas": {}}, "x")


def test_conditions_of_the_schema_are_told():
    conditional = [name for name in schema.names() if '"if"' in json.dumps(schema.schema(name))]
    assert conditional
    assert PAGES["schema.md"].count(", then ") >= len(conditional)
