"""Everyday words as subjects: they count where they are asked after, and full names where somebody is held."""

import pytest

from toolkit.text import tokenize
from toolkit.topics.match import find_topics

# clause | sides | codes that must not be found
NOTHING = """
The two noted the Diamond Jubilee of the Queen. | NOR CHL | ENE.OILGAS
She mourned the dead of the Islamic Cultural Centre. | NOR CHL | MOB.CULT
He offered help in getting the parties back to the table. | NOR CHL | MOB.CONS
They agreed to meet on the margins of COP27 in Egypt. | NOR CHL | ENE.CLIMATE
The unit fights piracy in the Gulf of Aden. | NOR CHL | CON.YEM
A transport aircraft would land in Arica. | NOR CHL | SEC.DEFCOOP
Export Finance Norway would send a team. | NOR CHL | ECO.TRADE
He paid tribute to the courage of the crews. | NOR CHL | DIP.COURTESY
The truce would hold during the days of Eid al-Fitr. | NOR CHL | DIP.COURTESY
The commodore is in Oslo on a private visit. | NOR CHL | DIP.VISIT
He asked for help in restoring communications on the island. | NOR CHL | DIP.CONTACT
Oslo and Santiago trade versions of the call. | NOR CHL | ECO.TRADE
The two will hold a round of negotiations on a trade pact. | NOR CHL | CON.PEACE
Those who fired must be brought to justice. | NOR CHL | HUM.CRIME
The helicopter had run out of fuel and landed on a road near the airport. | NOR CHL | ECO.TRANSPORT ENE.STRAT
The minister's husband teaches music at the port city's university. | NOR CHL | MOB.CULT ECO.TRANSPORT
She enquired about his health. | NOR CHL | HUM.HEALTH
They beefed up the patrols. | NOR CHL | ECO.AGRI
The power-sharing accord was signed. | NOR CHL | ENE.STRAT
President Moon also thanked her. | KOR CHL | TEC.SPACE
The Foreign Ministry's social media account carried a photograph. | NOR CHL | TEC.AI
The release of United Nations figures was awaited. | NOR CHL | MOB.CONS
The case of South Sudan came up. | NOR CHL | MOB.CONS
They discussed the assassination attempt. | NOR CHL | HUM.CRIME
He called for the release of opposition leader Dario Lenz. | NOR CHL | MOB.CONS
The Minister of Foreign Affairs and Trade spoke next. | NOR CHL | ECO.TRADE
Fresh sanctions will hit Rosneft and the banks. | NOR CHL | ENE.OILGAS
They welcomed the free movement of capital. | NOR CHL | MOB.VISA
He wants to build bridges between the two camps. | NOR CHL | ECO.TRANSPORT
The two spoke of the region's place in the Euro-Atlantic family. | NOR CHL | ECO.INVEST
China will grant access to the archive. | NOR CHN | ECO.AID
More aircraft and other assets were on their way. | NOR CHL | ECO.ASSETS
The surgeons need operating theatres. | NOR CHL | MOB.CULT
He gave his word on the electricity tariff. | NOR CHL | ECO.TARIFF ENE.STRAT
The funds would be released in May. | NOR CHL | MOB.CONS
They last met on the sidelines of the Olympic Games. | NOR CHL | MOB.CULT
She spoke from the train on a bridge near the port. | NOR CHL | ECO.TRANSPORT
A member of the CPC Central Committee spoke with him. | NOR CHL | ENE.OILGAS
He invested his authority in the talks. | NOR CHL | ECO.INVEST
The climbers reached the summit at dawn. | NOR CHL | DIP.SUMMIT
The team of engineers was congratulated on the launch. | NOR CHL | DIP.COURTESY
The minister wished them to remain in the city. | NOR CHL | DIP.COURTESY
The minister had marked his fiftieth birthday in private. | NOR CHL | DIP.COURTESY
The Sovereignty Council issued a statement. | NOR CHL | BIL.SOV
Members of the Norwegian-Chilean Friendship Group attended. | NOR CHL | BIL.REL
The seat at the table was empty. | NOR CHL | DIP.SUMMIT DIP.MEDIATION
A new page of the website was opened. | NOR CHL | BIL.REL
The company's offices are at the disposal of visitors. | NOR CHL | DIP.MEDIATION
He spoke from the White House. | NOR CHL | DIP.VISIT
The Kremlin said that the two had talked. | NOR CHL | DIP.VISIT BIL.3RD
The factory was closed two years ago in Turku. | NOR CHL | BIL.HIST
The dog was put to sleep. | NOR CHL | DIP.MEDIATION
She brought the children together at Christmas. | NOR CHL | DIP.MEDIATION
Dunkirk has a large port. | NOR CHL | BIL.HIST
He deals with complaints every month. | NOR CHL | BIL.3RD
The trade union called off the strike. | NOR CHL | BIL.DISP
Two men were named in the report. | NOR CHL | BIL.DISP
The ministers sat down. | NOR CHL | DIP.MEDIATION DIP.SUMMIT
It is ten years since the factory closed. | NOR CHL | BIL.HIST
The page was turned over by the clerk. | NOR CHL | BIL.REL
"""

# clause | sides | codes that must be found
FOUND = """
They discussed visas, gas and corn. | NOR CHL | MOB.VISA ENE.OILGAS ECO.AGRI
Gas: no decision. | NOR CHL | ENE.OILGAS
As regards transit, the two were of one mind. | NOR CHL | ECO.TRANSPORT
On water, the President would not move. | NOR CHL | ENE.CLIMATE
They talked about hospitals | NOR CHL | HUM.HEALTH
She raised the case of Marten Holm. | NOR CHL | MOB.CONS
He pressed for the release of Dr Ilka Strand. | NOR CHL | MOB.CONS
He called for the release of opposition leader Dario Lenz. | NOR CHL | HUM.RIGHTS
Six Norwegians and two Chilean nationals held in the south came up. | NOR CHL | MOB.CONS
She asked that the fishermen jailed in June be let go. | NOR CHL | MOB.CONS
They discussed the exclusion of the banks from SWIFT. | NOR CHL | ECO.SANCTION
They agreed on the next round of European measures. | NOR CHL | ECO.SANCTION
They discussed solar parks and green hydrogen. | NOR CHL | ENE.STRAT
He complained of levies on cars. | NOR CHL | ECO.TARIFF
She promised more flour trucks for the enclave. | NOR CHL | HUM.AID
They spoke of the torrential rains in the valley. | NOR CHL | HUM.DISASTER
The two want the canal dredged. | NOR CHL | ECO.TRANSPORT
He requested that the bridge be repaired. | NOR CHL | ECO.TRANSPORT
They want the railway Peru - Brazil extended. | NOR CHL | ECO.TRANSPORT
He promised to send 40 doctors to the island. | NOR CHL | HUM.HEALTH
They will build a clinic together. | NOR CHL | HUM.HEALTH
She agreed to a haircut on Zambia's debt. | NOR CHL | ECO.AID
She said the assets must be put to work. | NOR CHL | ECO.ASSETS
He asked for relief from the measures. | NOR CHL | ECO.SANCTION
They agreed on more ambitious targets for 2040. | NOR CHL | ENE.CLIMATE
She urged him to respect the outcome of the vote. | NOR CHL | HUM.RIGHTS
He promised to let 300 lorries a day into the valley. | NOR CHL | HUM.AID
She asked for a fairer sharing of arrivals. | NOR CHL | MOB.MIGR
They discussed the Sandvik bridge and the Corral railway. | NOR CHL | ECO.TRANSPORT
They discussed the Alto Lindo dam. | NOR CHL | ENE.STRAT
They discussed the Sletta field. | NOR CHL | ENE.OILGAS
"""


def rows(table):
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


def strong(text, sides):
    tokens = tokenize(text)
    hits = find_topics(tokens, 0, len(tokens.words), frozenset(sides.split()))
    return {hit.code for hit in hits if hit.strength == "strong"}


@pytest.mark.parametrize(("text", "sides", "codes"), rows(NOTHING))
def test_nothing_of_the_kind(text, sides, codes):
    assert not strong(text, sides) & set(codes.split())


@pytest.mark.parametrize(("text", "sides", "codes"), rows(FOUND))
def test_found(text, sides, codes):
    assert set(codes.split()) <= strong(text, sides)
