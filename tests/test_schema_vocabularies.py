"""The code lists: well formed, defined in words, and the same as the schema's enums."""

import json

import jsonschema
import pytest

from toolkit import bundle
from toolkit.schema import codes, names, schema, text, vocabularies, vocabulary

# Codes that records in use may hold: none of them may ever go.
FIRST_TOPICS = """
BIL.REL BIL.PLAN BIL.SOV BIL.HIST BIL.DISP BIL.3RD DIP.VISIT DIP.SUMMIT DIP.CONTACT DIP.COURTESY DIP.MEDIATION
SEC.DEFCOOP SEC.ALLIANCE SEC.TERROR SEC.CYBER SEC.MARITIME ARM.STRATSTAB ARM.TREATY ARM.NONPROLIF ARM.CONV CON.UKR
CON.PEACE CON.GAZA CON.IRAN CON.SYR CON.TWN CON.KOR CON.SEA CON.SAS CON.AFR CON.CAU CON.AME ECO.TRADE ECO.TARIFF
ECO.SANCTION ECO.ASSETS ECO.INVEST ECO.SUPPLY ECO.AGRI ECO.AID ECO.TRANSPORT ENE.STRAT ENE.OILGAS ENE.NUCCIV
ENE.CLIMATE TEC.HITECH TEC.SPACE TEC.AI MOB.VISA MOB.MIGR MOB.CONS MOB.CULT GLO.UN GLO.ORG GLO.BODY HUM.AID
HUM.RIGHTS HUM.HEALTH HUM.DISASTER HUM.CRIME
""".split()


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
    assert tuple(definition(vocabulary(name)["definition"])["enum"]) == codes(name), "run python -m toolkit.bundle"


def test_every_enum_of_codes_has_a_vocabulary():
    closed = {key for key, value in schema("codes")["$defs"].items() if "enum" in value}
    assert closed == {pointer.rpartition("/")[2] for pointer in bundle.enums()}


def test_a_code_added_to_a_list_reaches_the_schema(monkeypatch):
    place = "codes.schema.json"
    before = text("codes")
    assert bundle.with_enums(before, place) == before
    monkeypatch.setattr(bundle, "enums", lambda: {f"{place}#/$defs/callFormat": ("bilateral", "quadrilateral")})
    after = json.loads(bundle.with_enums(before, place))
    assert after["$defs"]["callFormat"]["enum"] == ["bilateral", "quadrilateral"]
    assert after["$defs"]["medium"] == json.loads(before)["$defs"]["medium"]


def test_topics_keep_their_codes_and_know_their_fields():
    entries = {entry["code"]: entry for entry in vocabulary("topics")["entries"]}
    assert set(FIRST_TOPICS) <= set(entries)
    for code, entry in entries.items():
        assert entry["level"] == 1 + code.count(".")
        assert entry.get("parent") == (code.partition(".")[0] if "." in code else None)
        assert entry.get("parent", code) in entries


def test_sides_hold_states_territories_and_organisations():
    entries = {entry["code"]: entry for entry in vocabulary("sides")["entries"]}
    kinds = [entry["kind"] for entry in entries.values()]
    assert kinds.count("state") + kinds.count("territory") == 250  # ISO 3166-1 and Kosovo
    assert all(len(code) == 3 for code, entry in entries.items() if entry["kind"] != "organisation")
    assert {"EU", "UN", "NATO", "AU", "APEC", "OSCE", "ASEAN", "CARICOM", "XKX", "PSE", "TWN", "VAT"} <= set(entries)
    assert vocabulary("sides")["open"]["pattern"] == definition("codes.schema.json#/$defs/nonStateSide")["pattern"]
