"""Undertakings of captions, effects and things described, which are none, and offers quoted or only looked into; no-ops first."""

import pytest

from toolkit.api import extract

CALL = (
    "Norwegian Prime Minister Kari Aasheim and Chilean President Pablo Arrieta spoke by phone on Wednesday. "
)

ROWS = [
    # what stays as it is, and what things lead to
    ("Arrieta said there would be no change in Chile's support for the fleet.", []),
    (
        "Arrieta said there would be no changes to the quota rules.",
        [("commitment", "there would be no changes to the quota rules")],
    ),
    ("Aasheim said that when both sides talk in good time, it will help keep the peace.", []),
    (
        "Arrieta asked for ships under the mechanism which has been agreed and which the council supervises.",
        [],
    ),
    ("Under the Lima deal both sides agreed to lower the tariff for 90 days.", []),
    ("Aasheim spoke of a visit, declining to give a day.", []),
    # what stands under a picture
    (
        "They thanked each other.\n\nAasheim and Arrieta in Oslo, where Chile vowed to send ships. (AP Photo/Kari Lie, file)",
        [],
    ),
    (
        "They thanked each other.\n\nArrieta vowed to send ships. (QNA)",
        [("commitment", "Arrieta vowed to send ships")],
    ),
    # what is quoted from the verb on
    (
        "According to Aasheim's office, the President “renewed his invitation to the PM to come to Chile”.",
        [("offer", "the President “renewed his invitation to the PM to come to Chile")],
    ),
    # what somebody would like to look into
    # what it conforms with, and out of what it comes, is no part of it; nor is a feast one
    (
        "Arrieta agreed to send nets, in keeping with the accord of May, on mending them.",
        [("commitment", "Arrieta agreed to send nets")],
    ),
    (
        "Arrieta said he had given orders for 40 nets to be sent, out of 300 mended so far.",
        [("commitment", "he had given orders for 40 nets to be sent")],
    ),
    ("The two countries are to celebrate the 65th year of their relations.", []),
    (
        "Arrieta said he would like to look into whether Chile could join the fund.",
        [("consideration", "he would like to look into whether Chile could join the fund")],
    ),
]


@pytest.mark.parametrize(("told", "expected"), ROWS)
def test_undertakings_beside_the_matter(told, expected):
    record = extract(CALL + told, published="2026-03-12")[0]
    assert [(c.class_, c.evidence[0].exact) for c in record.commitments] == expected


def test_a_virtual_meeting_to_be_set_up_is_a_next_call_and_not_this_one():
    record = extract(
        CALL + "They agreed to set up a virtual meeting of their ministers.", published="2026-03-12"
    )[0]
    assert [(c.class_, c.type) for c in record.commitments] == [("commitment", "next_call")]
    assert record.medium.value == "phone"


def test_what_is_agreed_behind_a_word_on_the_first_call_is_agreed_in_it():
    told = "The call was the first since May, an aide said. It was their first phone conversation since Arrieta became president earlier in the week. They also agreed to share radar data."
    record = extract(CALL + told, published="2026-03-12", publisher="Reuters")[0]
    assert [c.evidence[0].exact for c in record.commitments] == ["They also agreed to share radar data"]
