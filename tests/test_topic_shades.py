"""What tells a subject from its neighbour: clauses that hardly differ, with the sides on the call and the codes that are meant.

No-ops first. Only the codes of the wider vocabulary are compared; regions and fields that refine them may stand beside.
"""

import pytest

from tests.test_topic_wordings import FINER
from toolkit.text import tokenize
from toolkit.topics.match import find_topics
from toolkit.topics.standing import ClauseTopics, select

NOTHING = """
She was on the second day of her official visit to Oslo. | SWE NOR
The call came at the end of a four-day visit. | PER CHL
The Foreign Affairs and European Integration Ministry confirmed the call. | MDA ROU
They spoke of the independence of the judiciary in passing. | CAN AUS
The ministers urged the parties to resolve their differences. | NOR CHL
She has enriched our lives, he said. | PER CHL
His senior adviser on media and publicity gave the news. | GHA NGA
He greeted our friends of many years. | PER CHL
President Assad thanked him. | CHL SYR
The hospital stands in Kunduz, Afghanistan these days, a situation that he regretted. | NOR CHL
They agreed to strengthen relations with other countries. | NOR CHL
She exchanged views with President Marte of Sudan. | NOR CHL
The call came after the 31st ordinary summit. | KEN GHA
President Addo, chairperson of the African Union, thanked him. | KEN GHA
He praised its ties to the states of the Gulf Cooperation Council (GCC). | NOR CHL
Containment and treatment went on. | CHN CHL
They regretted the deaths of the Japanese hostages. | JPN FRA
They spoke of the historic nature of their call. | NOR CHL
They spoke to the media. | NOR CHL
The two trade barbs. | NOR CHL
They agreed that Peru would remove obstacles to the licence. | NOR CHL
He used satellite images. | NOR CHL
From The Hague, where she was attending the NATO summit. | NOR CHL
They talked about the Strait of Messina. | ITA MLT
The start of the talks was friendly. | NOR CHL
They discussed the award that the poet was given in The Hague. | NOR CHL
They spoke of the code of conduct of the members of parliament. | NOR CHL
They discussed a break in the service. | NOR CHL
The bodies lay in a forest. | NOR CHL
They promised a review of the file ahead of the Lima summit in June. | NOR CHL
They spoke at length ahead of next week's European Council. | NOR CHL
The border closures angered her. | NOR CHL
He thanked her for the treatment of wounded sailors. | NOR CHL
"""

SHADES = """
# ties with each other, and with somebody else
They spoke of a breakthrough in relations. | KEN UGA | BIL.REL
Both praised the normalisation of their relationship. | MAR ESP | BIL.REL
The ministers reviewed Peru-Bolivia relations. | PER CHL | BIL.3RD
The ministers reviewed Peru-Chile relations. | PER CHL | BIL.REL
The call also covered ties between the United States and Chile. | USA CHL | BIL.REL
The call also covered ties between the United States and Chile. | PER CHL | BIL.3RD
He informed her of the content of his conversation with President Lourenço of Angola. | ZMB KEN | BIL.3RD
They talked about Bolivia's provocative behaviour. | PER CHL | BIL.3RD
# quarrels
The two countries profoundly disagree over the dam, both admitted. | PER CHL | BIL.DISP
The President voiced his displeasure. | PER CHL | BIL.DISP
He apologised for the incident. | PHL IDN | BIL.DISP
They agreed on a new road map to rebuild the friendship. | AUS FRA | BIL.PLAN BIL.REL
She described Norway's relations with Bolivia. | NOR CHL | BIL.3RD
They thanked the rescuers for their relief supplies. | NOR CHL | HUM.AID
She asked after the safety of Norwegian workers in the valley. | NOR CHL | MOB.CONS
They discussed Gibraltar's airport and the Aegean. | GRC TUR | BIL.DISP
They discussed the Aegean. | GRC NOR |
They discussed Japan, China, and North Korea. | PER CHL | BIL.3RD CON.KOR
# visits and contacts
They discussed options to meet in Lima next month. | PER CHL | DIP.VISIT
The King postponed his planned trip to Oslo. | ESP NOR | DIP.VISIT
The ministers welcomed regular dialogue between their ministries. | NOR CHL | DIP.CONTACT
They agreed to reopen channels of communication. | GRC TUR | DIP.CONTACT
They agreed to consult closely on this. | NOR CHL | DIP.CONTACT
He enquired about her health. | NOR CHL | DIP.COURTESY
The minister wished the Emir and his family, after weeks of worry, a speedy recovery. | NOR KWT | DIP.COURTESY
They discussed the peace talks hosted by Norway. | COL CHL | DIP.MEDIATION CON.PEACE
# security
He condemned the cowardly attack in Lima. | PER CHL | SEC.TERROR
They discussed their troops deployed abroad. | NLD EST | SEC.DEFCOOP
He asked about arms shipments to the junta. | NOR CHN | ARM.CONV
He spoke of the rocket fire. | ISR NLD | CON.GAZA
# conflicts
- Afghanistan: the ministers praised the aid workers. | NOR CHL | CON.SAS
They discussed the ceasefire and efforts to relaunch the political process. | NOR CHL | CON.PEACE
The Foreign Minister spoke of global conflicts, above all in the Middle East. | NZL PER | CON.GAZA
They discussed a nuclear deal. | IRN NOR | CON.IRAN ARM.NONPROLIF
They discussed separatists in Donetsk. | NOR CHL | CON.UKR
They discussed the adoption of a new Security Council resolution. | NOR CHL | GLO.UN
# economy, people, society
They compared notes on the financial crisis. | ISL NOR | ECO.INVEST
They agreed to help the least developed countries. | ISL NOR | ECO.AID
They discussed restrictions on exports of timber. | CHL PER | ECO.SANCTION
The two spoke about people fleeing the fighting. | UGA KEN | MOB.MIGR
They agreed on the reopening of borders. | UGA KEN | MOB.VISA
They discussed the exit of foreign nationals. | NOR EGY | MOB.CONS
They joked about the rugby championship. | NZL ZAF | MOB.CULT
They discussed the impact of the coronavirus outbreak. | NZL ZAF | HUM.HEALTH
They discussed the judicial overhaul. | NOR POL | HUM.RIGHTS
They discussed ways to improve humanitarian conditions. | NOR CHL | HUM.AID
He stressed the right of Israel to protect itself. | NOR ISR | CON.GAZA
He said no government would let its citizens run for shelter from rockets. | ISR NOR | CON.GAZA
"""


@pytest.mark.parametrize(
    ("clauses", "codes"),
    [
        (("They condemned the missile launch.",), {"ARM.CONV"}),
        (("They condemned the missile launch.", "They discussed denuclearisation."), {"ARM.NONPROLIF"}),
        (
            ("They discussed chemical weapons.", "They discussed denuclearisation."),
            {"ARM.CONV", "ARM.NONPROLIF"},
        ),
        (("He thanked her for the relief supplies.",), {"HUM.AID"}),
        (("They discussed the earthquake.", "He thanked her for the relief supplies."), {"HUM.DISASTER"}),
        (
            ("They discussed the earthquake.", "They spoke of humanitarian access."),
            {"HUM.AID", "HUM.DISASTER"},
        ),
    ],
)
def test_what_yields_to_the_subject_that_it_goes_with(clauses, codes):
    found = []
    for clause in clauses:
        tokens = tokenize(clause)
        found.append(ClauseTopics(find_topics(tokens, 0, len(tokens.words), frozenset(("NOR", "CHL")))))
    assert {topic.code for topic in select(found)} == codes


def codes_of(text: str, sides: str) -> set[str]:
    tokens = tokenize(text)
    hits = find_topics(tokens, 0, len(tokens.words), frozenset(sides.split()))
    return {hit.code for hit in hits if hit.strength != "weak"} - FINER


@pytest.mark.parametrize("row", NOTHING.strip().splitlines(), ids=lambda row: row[:60])
def test_nothing_is_found(row):
    text, sides = (cell.strip() for cell in row.split("|"))
    assert codes_of(text, sides) == set()


@pytest.mark.parametrize(
    "row", [r for r in SHADES.strip().splitlines() if not r.startswith("#")], ids=lambda row: row[:60]
)
def test_shade(row):
    text, sides, codes = (cell.strip() for cell in row.split("|"))
    assert codes_of(text, sides) == set(codes.split())
