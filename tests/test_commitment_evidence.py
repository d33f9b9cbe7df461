"""What speaks for the type of an undertaking, and how it is weighed."""

import json
from pathlib import Path

import pytest

from toolkit.extract.undertakings.actwords import act_words, classes_of
from toolkit.extract.undertakings.deeds import act_of
from toolkit.extract.undertakings.evidence import evidence
from toolkit.extract.undertakings.kinds import type_of
from toolkit.text import tokenize
from toolkit.wordlists import word_lists

SCHEMAS = Path(__file__).parent.parent / "schemas" / "vocabularies"
PLACES = {"is", "through", "verb", "head", "verb_object", "object", "behind", "word", "subject", "root"}
# Acts in words that no list of acts was made of.
FRESH = """
spend a weekend in Mombasa as her guest | visit
send twelve howitzers to the garrison | military_aid
penalise the smelter with an asset freeze | sanction
call him again on Sunday evening | next_call
ratify the herring convention before the thaw | sign_or_ratify
broker a truce between the two clans | mediate_or_host
order six ferries and forty thousand tonnes of barley | trade_or_buy
stop shelling the quay | ceasefire_or_refrain
vote for the motion of the islanders | support_policy
hand over the minutes and the list of donors | share_information
attend the regatta and the closing ceremony | attend_summit
set up a commission on the dunes | set_up_body
meet on the margins of the book fair | meet
resume negotiations on the lobster quota | negotiate
abolish the window tax | policy_change
become a member of the river union | join_body
speak with the president of Peru | next_call
speak with his Peruvian counterpart next week | next_call
speak with President Marte in the coming days to discuss the crisis | next_call
talk to the Peruvian leader again on Friday | next_call
call the prime minister later in the week | next_call
phone his counterpart | next_call
hold a phone call with the chancellor | next_call
take part in the meeting | attend_summit
take part in the OIC meeting | attend_summit
take part in the summit | attend_summit
take part in the conference on the drought | attend_summit
attend the opening of the games | attend_summit
join the summit in Lima | attend_summit
visit Oslo in May | visit
travel to Oslo next week | visit
pay a state visit to Norway | visit
come to Oslo at the invitation of the king | visit
send 200 tents | fund_or_aid
send a rescue team | fund_or_aid
provide $20 million in humanitarian aid | fund_or_aid
allow aid trucks in | fund_or_aid
deliver air defence systems | military_aid
supply ammunition | military_aid
send troops to the border | military_aid
train the pilots | military_aid
impose sanctions on the junta | sanction
freeze the assets of the ministers | sanction
withdraw its troops from the border | ceasefire_or_refrain
pull back its forces | ceasefire_or_refrain
hold their fire | ceasefire_or_refrain
stop the attacks | ceasefire_or_refrain
observe the truce | ceasefire_or_refrain
release the prisoners | release_or_exchange
hand over the sailors | release_or_exchange
exchange prisoners | release_or_exchange
sign the treaty | sign_or_ratify
ratify the accord by June | sign_or_ratify
buy more grain | trade_or_buy
export gas to the south | trade_or_buy
resume gas deliveries | trade_or_buy
invest in the port | invest
share information on the crash | share_information
hand over the radar data | share_information
pass the message on to the minister | share_information
keep him informed | share_information
brief him on the result | share_information
host the talks | mediate_or_host
mediate between the two sides | mediate_or_host
use its influence with the rebels | mediate_or_host
set up a joint commission | set_up_body
establish a hotline | set_up_body
open an embassy in Lima | set_up_body
instruct their ministers to follow up | task_teams
task their teams with the details | task_teams
lift the tariffs | policy_change
reopen the border | policy_change
grant visas to the students | policy_change
honour its obligations | uphold_policy
protect the embassy | uphold_policy
guarantee the safety of the nationals | uphold_policy
back the resolution in the council | support_policy
vote for the candidate | support_policy
support the bid | support_policy
join the treaty | join_body
extend the treaty by five years | extend_treaty
ease the sanctions | ease_sanction
"""


def pieces(line: str, class_: str = "commitment") -> set[str]:
    subject, act = line.split(" > ") if " > " in line else ("", line)
    read = act_of(tokenize(act).folds, tokenize(subject).folds, joint=False)
    assert read is not None
    return {f"{place} {word}" for place, told in evidence(read, class_) for word in told}


def test_evidence_of_a_bare_verb():
    assert pieces("wait") == {
        "is any",
        "is commitment",
        "is subjectless",
        "is objectless",
        "is nominal",
        "through wait",
        "verb wait",
    }


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (
            "continue to send tents",
            "through continue, through @keeping, through send, verb send, verb @sending, "
            "verb_object send@relief, verb_object @sending@relief, object @relief, object tent, word tent, root conti",
        ),
        (
            "take part in the race",
            "through take, verb take_part_in, verb @joining, head take, object part, word part, word race",
        ),
    ],
)
def test_evidence_of_an_act(act, expected):
    assert pieces(act) == {"is any", "is commitment", "is subjectless", *expected.split(", ")}


def test_verbs_and_nouns_of_one_root_speak_alike():
    roots = [{p for p in pieces(act) if p.startswith("root")} for act in ("extend it", "the extension")]
    assert roots == [{"root exten"}, {"root exten"}]
    assert not any(p.startswith("root") for p in pieces("send tents"))  # short words are written out


def test_the_class_of_an_undertaking_speaks_for_types():
    assert pieces("send tents", "offer") ^ pieces("send tents") == {"is offer", "is commitment"}
    assert pieces("send tents", "refusal") - pieces("send tents") == {"is refusal"}


def test_one_minister_is_not_ministers():
    assert "object minister" in pieces("meet the minister")
    assert "subject ministers" in pieces("the ministers > meet")


def test_things_are_of_the_classes_of_their_words_and_pairs():
    assert classes_of({"sand"}) == set()
    assert "relief" in classes_of({"field hospital"})


def test_weights_are_of_types_places_and_classes_that_there_are():
    vocabulary = json.loads((SCHEMAS / "commitment-types.json").read_text(encoding="utf-8"))
    weights = word_lists("commitment_types")
    things = {f"@{name}" for names in act_words().classes.values() for name in names}
    groups = {f"@{name}" for names in act_words().alike.values() for name in names}
    allowed = {
        "through": groups,
        "verb": groups,
        "verb_object": things | {f"{g}{t}" for g in groups for t in things},
    }
    assert set(weights) <= {entry["code"] for entry in vocabulary["entries"]}
    assert {place for places in weights.values() for place in places} == PLACES
    for places in weights.values():
        for place, by_weight in places.items():
            for weight, words in by_weight.items():
                assert float(weight) % 0.25 == 0 != float(weight)
                assert place == "is" or {w for w in words.split() if w[0] == "@"} <= allowed.get(
                    place, things
                )


@pytest.mark.parametrize("row", [line for line in FRESH.splitlines() if line])
def test_type_of_acts_in_other_words(row):
    act, kind = row.split(" | ")
    assert type_of(tokenize(act).folds, (), "commitment", verbal=True) == kind
