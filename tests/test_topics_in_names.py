"""Topics whose words only name an office, a grouping or an occasion; what tells of none comes first."""

import pytest

from toolkit.api import extract
from toolkit.text import tokenize
from toolkit.topics.match import find_topics

LEAD = (
    "Call\n\nPrime Minister Kari Aasheim of Norway spoke by phone with President Pablo Arrieta of Chile.\n\n"
)


def spoken_of(text):
    """Return the codes that a clause is about, whatever a call makes of them."""
    tokens = tokenize(text)
    return {hit.code for hit in find_topics(tokens, 0, len(tokens.words), frozenset(("NOR", "CHL")))}


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("She thanked the International Organization for Migration for its report.", set()),
        ("Undersecretary for Migrant Workers' Affairs Juan Roe was also on the line.", set()),
        ("They agreed that the Border Management Authority should report in May.", set()),
        ("The Japanese Economy, Trade and Industry Minister Ken Ito joined them.", set()),
        ("They discussed migration.", {"MOB.MIGR"}),
        ("The Prime Minister and President discussed Migration and Asylum.", {"MOB.MIGR"}),
    ],
)
def test_names_of_offices(text, codes):
    (record,) = extract(LEAD + text)
    assert {topic.code for topic in record.topics} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("He said he would take it up with the G20.", set()),
        ("They agreed to speed up the ASEAN-Canada talks.", set()),
        ("It was a priority for the Group of 77.", set()),
        ("They spoke of cooperation within the G20.", {"GLO.ORG"}),
        ("They want a closer EU-UK relationship.", {"GLO.ORG"}),
        # an occasion is one, whatever body meets
        ("They agreed to hold the next C5+1 ministerial in June.", {"DIP.SUMMIT"}),
        ("They agreed positions ahead of the Group of 20 summit in Cannes.", {"DIP.SUMMIT"}),
        ("They reviewed the outcomes of the leaders' summit held in Bali.", {"DIP.SUMMIT"}),
        ("He briefed her on the follow-up to the Arab summit.", {"DIP.SUMMIT"}),
        ("Results of the test were announced at the clinic.", set()),
        # the matter is the subject, not the relations
        ("Certain issues of bilateral cooperation, including a gas pipeline, came up.", {"ENE.OILGAS"}),
    ],
)
def test_groupings_and_their_occasions(text, codes):
    assert spoken_of(text) & {"GLO.ORG", "DIP.SUMMIT", "BIL.REL", "ENE.OILGAS"} == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("They discussed developments in the South China Sea.", {"CON.SEA"}),
        ("They discussed security in the Black Sea.", {"SEC.MARITIME"}),
        ("They discussed missiles.", {"ARM.CONV"}),
        ("They discussed the findings of the IAEA.", {"ARM.NONPROLIF"}),
        ("They discussed payments between banks.", {"ECO.INVEST"}),
        ("They discussed the opening of corridors for aid.", {"HUM.AID"}),
        ("They discussed the coalition against IS.", {"GLO.BODY"}),
        ("They discussed NATO.", {"SEC.ALLIANCE"}),
    ],
)
def test_subjects_named_plainly(text, codes):
    assert spoken_of(text) == codes
