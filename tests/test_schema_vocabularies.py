"""The code lists: well formed, defined in words, and the same as the schema's enums."""

import json
from pathlib import Path

import jsonschema
import pytest

from toolkit import bundle
from toolkit.schema import codes, names, schema, text, vocabularies, vocabulary

# Codes that records in use may hold: none of them may ever go.
FIRST_TOPICS = {
    "BIL": "REL PLAN SOV HIST DISP 3RD",
    "DIP": "VISIT SUMMIT CONTACT COURTESY MEDIATION",
    "SEC": "DEFCOOP ALLIANCE TERROR CYBER MARITIME",
    "ARM": "STRATSTAB TREATY NONPROLIF CONV",
    "CON": "UKR PEACE GAZA IRAN SYR TWN KOR SEA SAS AFR CAU AME",
    "ECO": "TRADE TARIFF SANCTION ASSETS INVEST SUPPLY AGRI AID TRANSPORT",
    "ENE": "STRAT OILGAS NUCCIV CLIMATE",
    "TEC": "HITECH SPACE AI",
    "MOB": "VISA MIGR CONS CULT",
    "GLO": "UN ORG BODY",
    "HUM": "AID RIGHTS HEALTH DISASTER CRIME",
}


def definition(pointer):
    place, _, name = pointer.partition(".schema.json#/$defs/")
    return schema(place)["$defs"][name]


@pytest.mark.parametrize("name", vocabularies())
def test_a_vocabulary_is_well_formed(name):
    document = vocabulary(name)
    parts = {part["$id"]: part for part in map(schema, names())}
    jsonschema.Draft202012Validator({"$ref": document["$schema"], "$defs": parts}).validate(document)
    assert document["name"] == name
    listed = [entry["code"] for entry in document["entries"]]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("name", vocabularies())
def test_every_code_is_labelled_and_defined(name):
    words = [entry["definition"] for entry in vocabulary(name)["entries"]]
    assert len(words) == len(set(words)), "two codes of one meaning"
    for entry in vocabulary(name)["entries"]:
        assert entry["definition"].endswith("."), entry["code"]
        assert entry["label"][0] == entry["label"][0].upper() or entry["code"] == entry["label"]


@pytest.mark.parametrize("name", vocabularies())
def test_the_enum_is_the_vocabulary(name):
    assert tuple(definition(vocabulary(name)["definition"])["enum"]) == codes(name), (
        "run python -m toolkit.bundle"
    )


def test_every_enum_of_codes_has_a_vocabulary():
    closed = {key for key, value in schema("codes")["$defs"].items() if "enum" in value}
    assert closed == {pointer.rpartition("/")[2] for pointer in bundle.enums()}


def test_a_code_added_to_a_list_reaches_the_schema(monkeypatch):
    place = "codes.schema.json"
    before = text("codes")
    assert bundle.with_enums(before, place) == before
    monkeypatch.setattr(
        bundle, "enums", lambda: {f"{place}#/$defs/callFormat": ("bilateral", "quadrilateral")}
    )
    after = json.loads(bundle.with_enums(before, place))
    assert after["$defs"]["callFormat"]["enum"] == ["bilateral", "quadrilateral"]
    assert after["$defs"]["medium"] == json.loads(before)["$defs"]["medium"]


def test_topics_keep_their_codes_and_know_their_fields():
    entries = {entry["code"]: entry for entry in vocabulary("topics")["entries"]}
    for field, kept in FIRST_TOPICS.items():
        assert {f"{field}.{code}" for code in kept.split()} <= set(entries)
    for code, entry in entries.items():
        assert entry["level"] == 1 + code.count(".")
        assert entry.get("parent") == (code.partition(".")[0] if "." in code else None)
        assert entry.get("parent", code) in entries


def test_sides_hold_states_territories_and_organisations():
    entries = {entry["code"]: entry for entry in vocabulary("sides")["entries"]}
    kinds = [entry["kind"] for entry in entries.values()]
    assert kinds.count("state") + kinds.count("territory") == 250  # ISO 3166-1 and Kosovo
    assert all(len(code) == 3 for code, entry in entries.items() if entry["kind"] != "organisation")
    named = "EU UN NATO AU APEC OSCE ASEAN CARICOM G7 G20 BRICS SCO XKX PSE TWN VAT"
    assert set(named.split()) <= set(entries)


def test_non_state_sides_have_the_pattern_that_the_list_gives():
    beyond = vocabulary("sides")["open"]
    assert beyond["pattern"] == definition(beyond["definition"])["pattern"]


def test_the_reference_data_knows_no_other_sides():
    known = set(codes("sides"))
    folder = Path(__file__).resolve().parents[1] / "toolkit" / "reference" / "data"
    for file in ("sides.json", "organisations.json"):
        for entry in json.loads((folder / file).read_bytes()):
            assert entry["side"] in known or entry["side"].startswith("X_"), entry["side"]
