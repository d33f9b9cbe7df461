"""What a report's sentence says only by the way is no topic of its call: no-ops first."""

import pytest

from toolkit.pipeline import extract
from toolkit.text import Document

DISCUSSED = ("in_call", "opening_remarks", "briefing", "unspecified")


def discussed(sentence, publisher="Reuters"):
    document = Document(
        "Two presidents on the phone\n\nPresident Ilves of Estonia spoke by phone with President Marte of Chile on Monday. "
        f"{sentence}",
        published="2026-02-03",
        publisher=publisher,
    )
    (record,) = extract(document).records
    return {t.code for t in record.topics if t.setting in DISCUSSED and t.polarity == "positive"}


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("After the call, President Marte said tariffs would fall.", {"ECO.TARIFF"}),
        ("President Ilves invited her to Tallinn when the tariffs will have fallen.", {"ECO.TARIFF"}),
        ("President Marte praised a port, which is to ship wheat.", {"ECO.AGRI"}),
        # By the way.
        ("President Marte hailed ties rooted in common history and culture.", set()),
        ("President Ilves is to work in close concert with Chile.", set()),
        ("President Ilves urged calm after a row over tariffs.", set()),
        ("President Ilves called it a good talk despite a threat of tariffs.", set()),
        ("TALLINN: Ahead of Tuesday’s vote on tariffs, President Ilves urged calm.", set()),
        ("President Ilves recalled the days when the two met at a wheat fair.", set()),
        ("President Marte praised a port, which Estonia shut over tariffs.", set()),
        ("President Marte urged calm because tariffs were hurting everybody.", set()),
        ("Chile has repeatedly asked Estonia to cut tariffs.", set()),
    ],
)
def test_by_the_way(sentence, codes):
    assert discussed(sentence) & {"ECO.TARIFF", "ECO.AGRI", "MOB.MIGR"} == codes


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("The contact book dealt with tariffs.", set()),
        ("The factory took up tariffs.", set()),
        ("President Ilves used the port to ship goods under tariffs.", set()),
        ("President Ilves used the visit to Lima to seek lower tariffs.", set()),
        # Of the call.
        ("The contact dealt with tariffs.", {"ECO.TARIFF"}),
        ("The session took up tariffs.", {"ECO.TARIFF"}),
        ("President Ilves used the session to seek lower tariffs.", {"ECO.TARIFF"}),
    ],
)
def test_what_a_session_was_used_for(sentence, codes):
    assert discussed(sentence) & {"ECO.TARIFF"} == codes


def test_what_stands_under_a_picture():
    assert (
        discussed("They spoke of cod.\n\nPupils plant corals in Lima, March 7, 2014. REUTERS/Kari Lie")
        == set()
    )


def test_an_issuer_tells_all_that_was_said():
    told = "President Ilves urged calm after a row over tariffs."
    assert "ECO.TARIFF" in discussed(told, "Office of the President of Estonia")


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("President Marte said the vote was held under the barrels of guns.", set()),
        ("President Marte agreed to shut in wells.", set()),
        ("President Marte said there had been a great deal of sympathy.", set()),
        ("President Marte praised the Peruvian National Security Council's decision.", set()),
        ("President Marte asked about the military attaches.", set()),
        ("President Marte promised a sixteenth package of assistance.", set()),
        ("President Marte promised a sixteenth package of sanctions.", {"ECO.SANCTION"}),
        ("President Marte asked about the landmine blast.", set()),
        ("President Marte promised airlift and radios.", set()),
        ("President Marte promised an airlift of food.", {"HUM.AID"}),
        ("President Marte spoke of a strategic bomber.", set()),
        ("They spoke of the disarmament, demobilisation and reintegration of the rebels.", {"CON.PEACE"}),
        ("They spoke of disarmament.", {"ARM.TREATY"}),
        ("President Marte opposed moves to alter the status quo around Taiwan.", {"CON.TWN"}),
        ("President Marte was ready to take stored carbon from industry.", {"ENE.CLIMATE"}),
        ("President Marte was ready to facilitate licences.", set()),
        ("They spoke of the video conference on Afghanistan.", {"CON.SAS"}),
        ("President Marte was ready to facilitate talks.", {"DIP.MEDIATION"}),
        ("They spoke of port-led development.", {"ECO.TRANSPORT"}),
        ("They spoke of a joint donors' meeting for Kenya.", {"ECO.AID", "DIP.SUMMIT"}),
        ("President Marte asked him to stop buying Russian oil.", {"ENE.OILGAS"}),
        ("They spoke of Moldova's EU bid.", {"GLO.ORG", "GLO.ENLARGE"}),
        ("They spoke of a waiver on the disbursement of foreign military financing.", {"SEC.DEFCOOP"}),
        ("President Marte opposed attempts to change the status quo by force.", {"CON.SEA"}),
        ("President Marte asked him for protective equipment and helmets.", {"SEC.DEFCOOP"}),
        ("They traded notes on ports, tourism and fisheries.", {"ECO.TRANSPORT", "MOB.CULT", "ECO.AGRI"}),
        ("They traded notes on the fallout from last month's clash at the Second Thomas Shoal.", {"CON.SEA"}),
        ("President Marte urged him to honour the commitments of the NATO summit.", set()),
        ("President Marte asked him to take in the rest of the harvest.", set()),
        ("President Marte asked him to take in more than 2,000 refugees.", {"MOB.MIGR"}),
        ("President Marte praised a roadmap for dealing with the junta.", set()),
        ("President Marte asked him to respect the sovereignty of states.", {"BIL.SOV"}),
    ],
)
def test_figures_of_speech(sentence, codes):
    assert discussed(sentence) == codes
